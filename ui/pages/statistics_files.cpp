// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/exchange/obligation_tables.h"
#include "core/exchange/summary_tables.h"
#include "core/register/office.h"
#include "ui/dialogs/compare_years.h"
#include "ui/dialogs/file_report.h"
#include "ui/dialogs/save_file.h"
#include "ui/dialogs/standing_lists_dialog.h"
#include "ui/models/statistics_model.h"
#include "ui/pages/statistics_page.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Case dialogs are left before the case is shown.
void openCases(TableDialog& dialog, StatisticsPage& page)
{
    QObject::connect(&dialog, &TableDialog::caseAsked, &page, [&dialog, &page](CaseId id) {
        dialog.accept();
        Q_EMIT page.caseAsked(id, false);
    });
}

} // namespace

void StatisticsPage::save()
{
    const QString name = u"技能人才政策业务汇总-%1.xlsx"_s.arg(m_answered.period.chinese());
    const auto message = saveFile(this, context(), tr("Save the summary"), name, [this] {
        const TableFrame frame {loadOffice(context().db()).name, context().today(), Wording::chinese()};
        const QByteArray bytes = summaryWorkbook(m_summaries, m_answered, frame.office, frame.madeOn,
            filingTables(context().db(), m_answered, frame));
        noteAccess(context().desk(), u"export"_s, {}, u"summary "_s + m_answered.period.chinese());
        return bytes;
    });
    if (message)
        Q_EMIT said(*message);
}

void StatisticsPage::saveTable(ExportFormat format)
{
    const ProgrammeSummary* summary = chosenSummary();
    if (summary == nullptr)
        return;
    const QString name
        = u"%1-%2"_s.arg(QString::fromUtf16(summary->programme->chinese), m_answered.period.chinese());
    const QModelIndex cell = m_table->currentIndex();
    const auto message = exportFile(this, context(), format, name, [&] {
        const TableFrame frame {loadOffice(context().db()).name, context().today(), Wording::chinese()};
        Export made {summaryTable(*summary, m_answered, frame), {}};
        if (const BarChartData chart = cell.isValid() ? chartFor(cell.row(), cell.column()) : BarChartData {};
            !chart.bars.isEmpty())
            made.charts.append(chart);
        return made;
    });
    if (message)
        Q_EMIT said(*message);
}

void StatisticsPage::compareYears()
{
    const int year = m_year->value();
    CompareYearsDialog dialog(context(), {std::max(m_year->minimum(), year - 1), {}}, {year, {}}, this);
    openCases(dialog, *this);
    dialog.exec();
}

void StatisticsPage::fileReport()
{
    FileReportDialog dialog(context(), m_year->value(), this);
    connect(&dialog, &FileReportDialog::compareAsked, &dialog, [&](const FiledReport& report) {
        CompareYearsDialog comparison(context(), {report.year, report}, {report.year, {}}, &dialog);
        openCases(comparison, *this);
        connect(&comparison, &TableDialog::caseAsked, &dialog, &QDialog::accept);
        comparison.exec();
    });
    dialog.exec();
}

void StatisticsPage::showStandingLists()
{
    StandingListsDialog dialog(context(), question(), this);
    openCases(dialog, *this);
    dialog.exec();
}

} // namespace jiangce
