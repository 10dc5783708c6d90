// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/file_report.h"

#include "core/values/date_text.h"
#include "ui/app_context.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/role_list.h"
#include "ui/pages/page_parts.h"
#include "ui/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

FileReportDialog::FileReportDialog(AppContext& context, int year, QWidget* parent)
    : DialogFrame(tr("Annual reports"), parent)
    , m_context(context)
    , m_year(year)
    , m_reader(context.databaseFile())
{
    setObjectName(u"file_report"_s);
    setHeading(tr("Annual reports"));
    m_model = new CellTableModel({tr("Year"), tr("Edition"), tr("Up to"), tr("Filed on"), tr("Officer"), tr("Note")}, this);
    m_table = makeTable(u"filed_reports"_s, tr("Reports filed so far"), this);
    showIn(m_table, m_model, false);
    new EmptyNote(m_table, tr("No report has been filed yet."));
    m_explanation = makeNote({}, this);
    m_explanation->setObjectName(u"explanation"_s);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"note"_s);
    m_note->setMaxLength(500);
    auto* label = new QLabel(tr("&Note"), this);
    label->setBuddy(m_note);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_explanation);
    content()->addWidget(label);
    content()->addWidget(m_note);
    m_compare = addButton(tr("&Corrections since then …"), u"compare"_s, true);
    m_file = addButton(tr("&File the report of %1 …").arg(year), u"file"_s);
    addCancelButton(tr("Close"));
    connect(m_file, &QPushButton::clicked, this, &FileReportDialog::read);
    connect(m_compare, &QPushButton::clicked, this, &FileReportDialog::compare);
    connect(m_table, &QTableView::activated, this, &FileReportDialog::compare);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_compare->setEnabled(chosenRow(m_table) >= 0); });
    showReports();
    resize(rhythm(92), rhythm(52));
}

void FileReportDialog::showReports()
{
    if (const auto trouble = m_context.guard([this] { m_reports = filedReports(m_context.db()); }))
        return say(*trouble);
    QList<TableLine> lines;
    int editions = 0;
    for (const FiledReport& report : std::as_const(m_reports)) {
        lines.append({{{QString::number(report.year), {}, Tone::Text, true}, {QString::number(report.edition), {}, Tone::Text, true},
                          {isoDate(report.period.to)}, {localTime(report.filedAt)}, {report.officer}, {report.note}},
            report.id});
        editions += report.year == m_year ? 1 : 0;
    }
    m_model->setLines(lines);
    fitColumns(m_table, 40);
    m_compare->setEnabled(false);
    if (!lines.isEmpty())
        chooseRow(m_table, 0);
    const QString until = isoDate(annualReportAsk(m_year, m_context.today()).period.to);
    const QString what = editions == 0
        ? tr("Files every figure of %1 up to %2, with today's day and your name. A filed report never changes.")
        : tr("A report of %1 is filed already. This files a further edition up to %2; say in the note why.");
    m_explanation->setText(what.arg(m_year).arg(until));
    m_file->setEnabled(whyNot().isEmpty());
    if (!whyNot().isEmpty())
        m_explanation->setText(whyNot());
}

QString FileReportDialog::whyNot() const
{
    if (m_context.session().has(Role::Statistics))
        return {};
    return tr("Filing needs the role “%1”, which your account does not have.")
        .arg(roleName(Role::Statistics, m_context.wording()));
}

void FileReportDialog::read()
{
    if (!confirmStep(this, tr("File an annual report"), m_explanation->text(), tr("File the report")))
        return;
    m_file->setEnabled(false);
    say({Message::Kind::Note, tr("Counting every figure …")});
    m_reader.ask<ReportDraft>(
        [year = m_year, today = m_context.today()](Connection& db) { return draftReport(db, year, today); },
        [this](const ReportDraft& draft) { file(draft); },
        [this](const QString& detail) {
            m_file->setEnabled(true);
            say(messageFor(Fault(FaultKind::InputOutput, detail), m_context.wording()));
        });
}

void FileReportDialog::file(const ReportDraft& draft)
{
    m_file->setEnabled(true);
    const QString note = m_note->text();
    const auto done = m_context.perform([&](Desk& desk) { return fileReport(desk, draft, note); });
    if (!done)
        return say(done.error());
    m_note->clear();
    showReports();
    say({Message::Kind::Done, tr("Filed. Corrections from now on show as differences against it.")});
}

void FileReportDialog::compare()
{
    if (const int row = chosenRow(m_table); row >= 0)
        Q_EMIT compareAsked(m_reports[row]);
}

} // namespace jiangce
