// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/admin_unit.h"
#include "core/values/number_mask.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/round_tab.h"
#include "ui/pages/rounds_page.h"
#include "ui/reason_button.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Who stands, and where each nomination is; a double click opens it.
class NomineesTab final : public RoundTab {
    Q_DECLARE_TR_FUNCTIONS(jiangce::NomineesTab)
public:
    explicit NomineesTab(RoundsPage& page)
        : RoundTab(u"nominees_tab"_s, page)
        , m_summary(new PlainLabel(this))
        , m_filter(new QLineEdit(this))
        , m_model(new CellTableModel({tr("Case"), tr("Name"), tr("Title"), tr("Unit"), tr("District"), tr("State"), tr("Rank"),
                                         tr("ID number"), tr("Remark")}, this))
        , m_table(makeTable(u"nominees"_s, tr("Nominations"), this))
    {
        m_summary->setObjectName(u"nominees_summary"_s);
        m_summary->setWordWrap(true);
        m_filter->setObjectName(u"nominees_filter"_s);
        m_filter->setAccessibleName(tr("Find among the nominations"));
        m_filter->setPlaceholderText(tr("Name, unit, district, state or number"));
        m_filter->setClearButtonEnabled(true);
        column()->addWidget(m_summary);
        column()->addWidget(m_filter);
        m_proxy = showIn(m_table, m_model, true);
        new EmptyNote(m_table, tr("No nomination yet. Nominations are entered as new applications while the round takes them."));
        column()->addWidget(m_table, 1);
        connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
        const auto openCase = [this](const QModelIndex& index) {
            Q_EMIT this->page().caseAsked(CaseId(index.data(CellTableModel::IdRole).toLongLong()), false);
        };
        connect(m_table, &QTableView::doubleClicked, this, openCase);
        connect(m_table, &QTableView::activated, this, openCase);
    }

    void showRound() override
    {
        QStringList parts;
        for (const TitleInRound& title : round().titles)
            parts.append(tr("%1: %2 places · %3 nominated · %4 qualified · %5 proposed · %6 in reserve · %7 honoured")
                             .arg(QString::fromUtf16(title.title->shortTitle),
                                 title.places ? QString::number(*title.places) : tr("unset"))
                             .arg(title.nominated).arg(title.qualified).arg(title.proposed).arg(title.reserved)
                             .arg(title.honoured));
        m_summary->setText(parts.join(u'\n'));
        QList<TableLine> lines;
        for (const Nominee& one : round().nominees) {
            const Sign sign = signOf(one.state, context().wording());
            const QString remark = !one.removedReason.isEmpty() ? one.removedReason
                : one.calledUpOn.isValid() ? tr("moved up on %1").arg(one.calledUpOn.toString(Qt::ISODate)) : QString();
            lines.append({{{one.number}, {one.name}, {shortTitle(one.programme)}, {one.unit}, {adminUnitName(one.district)},
                              {sign.text, sign.icon, sign.tone},
                              {.text = one.rank ? QString::number(*one.rank) : QString(), .isNumber = true,
                                  .order = one.rank.value_or(1'000'000)},
                              {maskedIdNumber(one.personNumber)}, {.text = remark, .toolTip = remark}},
                one.id.value()});
        }
        m_model->setLines(lines);
        fitColumns(m_table, 26);
    }

private:
    PlainLabel* m_summary;
    QLineEdit* m_filter;
    CellTableModel* m_model;
    QTableView* m_table;
    QSortFilterProxyModel* m_proxy = nullptr;
};

} // namespace

RoundTab* makeNomineesTab(RoundsPage& page)
{
    return new NomineesTab(page);
}

} // namespace jiangce
