// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_claim_lines.h"

#include "core/values/amount_in_words.h"
#include "ui/dialogs/settle_lines.h"
#include "ui/models/claim_lines_model.h"
#include "ui/pages/case_desk.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

CaseClaimLines::CaseClaimLines(CaseDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ClaimLinesModel(desk.programme(), desk.context().wording(), this))
    , m_table(new QTableView(this))
    , m_sums(new PlainLabel(this))
{
    setObjectName(u"claim_lines"_s);
    m_table->setObjectName(u"claim_table"_s);
    m_table->setAccessibleName(tr("Claim lines"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_sums->setObjectName(u"claim_sums"_s);
    m_sums->setWordWrap(true);
    m_sums->setSelectable(true);
    setFocusProxy(m_table);

    auto* row = new QHBoxLayout;
    row->addWidget(m_sums, 1);
    const auto addButton = [this, row](const QString& text, const QString& name, auto slot) {
        auto* button = new ReasonButton(text, this);
        button->setObjectName(name);
        connect(button, &ReasonButton::chosen, this, slot);
        connect(button, &ReasonButton::refused, this,
            [this](const QString& why) { Q_EMIT said({Message::Kind::Note, why}); });
        m_buttons.append(button);
        row->addWidget(button);
    };
    addButton(tr("As the ru&les say"), u"settle_by_rules"_s, &CaseClaimLines::settleByRules);
    addButton(tr("As clai&med"), u"settle_as_claimed"_s, &CaseClaimLines::settleAsClaimed);
    addButton(tr("&Cut…"), u"settle_cut"_s, [this] { settleWith(LineSettlement::Cut); });
    addButton(tr("Ref&use…"), u"settle_refuse"_s, [this] { settleWith(LineSettlement::Refused); });
    connect(&desk, &CaseDesk::assessed, this, [this] {
        if (isVisible())
            refresh();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(row);
}

void CaseClaimLines::refresh()
{
    const int top = m_table->currentIndex().row();
    m_model->show(readClaimLines(m_desk.context().db(), m_desk.file().id), m_desk.document().form(),
        m_desk.mayRule() ? m_desk.decision() : nullptr);
    m_table->resizeColumnsToContents();
    if (top >= 0 && top < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(top, 0));
    for (ReasonButton* button : std::as_const(m_buttons))
        button->setReason(m_desk.whyNotRule());
    showSums();
}

void CaseClaimLines::showSums()
{
    const LineSums sums = sumsOf(m_model->lines());
    QString text = tr("Claimed %1, cut %2, approved %3 yuan (%4)")
                       .arg(sums.claimed.display(), sums.cut.display(), sums.approved.display(),
                           amountInCapitals(sums.approved));
    if (sums.open > 0)
        text += u"  "_s + tr("%n line(s) still open", nullptr, sums.open);
    m_sums->setText(text);
}

QList<ClaimLine> CaseClaimLines::chosen() const
{
    QList<ClaimLine> lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        lines.append(m_model->lines().at(index.row()));
    return lines;
}

void CaseClaimLines::settleAsClaimed()
{
    QList<LineInput> inputs;
    for (const ClaimLine& line : chosen())
        inputs.append({.rowId = line.rowId, .figure = line.figure, .settlement = LineSettlement::AsClaimed});
    settle(inputs);
}

void CaseClaimLines::settleByRules()
{
    QList<LineInput> inputs;
    const auto trouble = m_desk.context().guard(
        [&] { inputs = proposedSettlement(m_desk.context().db(), m_desk.file().id); });
    if (trouble)
        Q_EMIT said(*trouble);
    else if (inputs.isEmpty())
        Q_EMIT said({Message::Kind::Note, tr("The rules propose nothing: rows are still to be judged or fees are not set.")});
    else if (settle(inputs))
        sayWhatIsLeft(int(inputs.size()));
}

void CaseClaimLines::sayWhatIsLeft(int settled)
{
    const int open = sumsOf(m_model->lines()).open;
    const QString done = tr("%n line(s) settled.", nullptr, settled);
    Q_EMIT said({open > 0 ? Message::Kind::Note : Message::Kind::Done,
        open > 0 ? done + u' ' + tr("%n line(s) were left: they are still to be judged, or the fee is not set.", nullptr, open)
                 : done});
}

void CaseClaimLines::settleWith(LineSettlement settlement)
{
    if (chosen().isEmpty())
        return void(settle({}));
    SettleLinesDialog dialog(m_desk, chosen(), settlement, this);
    dialog.exec();
}

bool CaseClaimLines::settle(const QList<LineInput>& lines)
{
    if (lines.isEmpty()) {
        Q_EMIT said({Message::Kind::Note, tr("Choose one line or several first.")});
        return false;
    }
    const auto report = m_desk.operate(
        [&](Desk& at, CaseId id, int version) { return settleLines(at, id, version, lines); });
    if (!report)
        Q_EMIT said(report.error());
    return report.has_value();
}

} // namespace jiangce
