// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_review_tab.h"

#include "core/casework/steps.h"
#include "core/values/date_text.h"
#include "ui/models/case_words.h"
#include "ui/pages/case_claim_lines.h"
#include "ui/pages/case_desk.h"
#include "ui/pages/case_payments.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

void fill(QTableWidget& table, int row, const QStringList& texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(plainToolTip(texts.at(column)));
        table.setItem(row, column, item);
    }
}

/// The row as the roster shows it: its number and the name in it.
QString rowWords(const Programme& programme, const FormData& form, const QString& rowId)
{
    for (const RosterDef& roster : programme.rosters) {
        const QList<FormRow> rows = form.rows(QString::fromLatin1(roster.key));
        for (int i = 0; i < int(rows.size()); ++i)
            if (rows.at(i).id == rowId)
                for (const FieldDef& field : roster.fields)
                    if (field.traits.party == Party::PersonName)
                        return CaseReviewTab::tr("row %1 %2").arg(i + 1).arg(rows.at(i).values.value(field.keyText()));
    }
    return rowId;
}

/// A state of a condition or of the whole, or a sum, as stored verdicts name them, in the officer's words.
QString stateWords(const Wording& wording, const QString& stored)
{
    using enum FindingState;
    for (const FindingState state : {Met, NotMet, Unknown, Judgement, NeedsFigure})
        if (stored == stateName(state))
            return wording.word(state);
    for (const Verdict verdict : {Verdict::Eligible, Verdict::Refused, Verdict::Undetermined})
        if (stored == verdictName(verdict))
            return wording.word(verdict);
    bool isSum = false;
    stored.toDouble(&isSum);
    return isSum ? CaseReviewTab::tr("%1 yuan").arg(stored) : stored.isEmpty() ? CaseReviewTab::tr("undecided") : stored;
}

QString conditionTitle(const Programme& programme, const Wording& wording, const QString& code)
{
    for (const Condition* condition : programme.conditions)
        if (code == QLatin1StringView(condition->code))
            return wording.title(*condition);
    return code;
}

} // namespace

CaseReviewTab::CaseReviewTab(CaseDesk& desk, QWidget* parent)
    : CaseTab(desk, parent)
    , m_lines(new CaseClaimLines(desk, this))
    , m_steps(makeTable(u"steps"_s, tr("Steps taken"), {tr("Day"), tr("Step"), tr("By"), tr("Opinion"), tr("Reason")}))
    , m_differences(new PlainLabel(this))
    , m_payments(new CasePayments(desk, this))
{
    setObjectName(u"case_review_tab"_s);
    m_steps->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_differences->setObjectName(u"verdict_differences"_s);
    m_differences->setTone(Tone::Warn);
    m_differences->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, rhythm(), 0, 0);
    column->setSpacing(rhythm());
    column->addWidget(m_lines, 3);
    column->addWidget(m_differences);
    column->addWidget(m_steps, 2);
    column->addWidget(m_payments);
    m_lines->setVisible(desk.programme().procedure == ProcedureKind::SubsidyClaim);
    connect(m_lines, &CaseClaimLines::said, this, &CaseTab::said);
    connect(m_payments, &CasePayments::said, this, &CaseTab::said);
}

QTableWidget* CaseReviewTab::makeTable(const QString& name, const QString& accessible, const QStringList& heads)
{
    auto* table = new QTableWidget(0, int(heads.size()), this);
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    return table;
}

QString CaseReviewTab::caption() const
{
    return tr("Review");
}

void CaseReviewTab::refresh()
{
    if (desk().programme().procedure == ProcedureKind::SubsidyClaim)
        m_lines->refresh();
    showSteps();
    showDifferences();
    m_payments->refresh();
}

void CaseReviewTab::showSteps()
{
    const QList<TakenStep> steps = desk().isNew() ? QList<TakenStep>() : readSteps(desk().context().db(), desk().file().id);
    m_steps->setRowCount(int(steps.size()));
    for (int row = 0; row < steps.size(); ++row) {
        const TakenStep& step = steps.at(row);
        const QString what = desk().context().words("casework", actionLabel(step.action));
        fill(*m_steps, row, {isoDate(step.on), step.isTakenBack ? tr("%1 (taken back)").arg(what) : what,
            step.officerName, step.opinion, step.reason});
    }
    m_steps->resizeColumnToContents(1);
    m_steps->scrollToBottom();
}

QString CaseReviewTab::differenceWords(const VerdictDifference& difference) const
{
    const Wording& wording = desk().context().wording();
    const QString what = difference.code.isEmpty() ? tr("Verdict")
                                                   : conditionTitle(desk().programme(), wording, difference.code);
    const QString where = difference.rowId.isEmpty()
        ? QString()
        : rowWords(desk().programme(), desk().document().form(), difference.rowId) + u' ';
    return where
        + tr("%1: %2, before %3").arg(what, stateWords(wording, difference.after), stateWords(wording, difference.before));
}

void CaseReviewTab::showDifferences()
{
    const QList<StoredVerdict> verdicts
        = desk().isNew() ? QList<StoredVerdict>() : readVerdicts(desk().context().db(), desk().file().id);
    QStringList lines;
    if (verdicts.size() > 1)
        for (const VerdictDifference& difference :
            differences(verdicts.at(verdicts.size() - 2).json, verdicts.constLast().json))
            lines.append(differenceWords(difference));
    constexpr qsizetype mostShown = 6;
    if (lines.size() > mostShown)
        lines = lines.mid(0, mostShown) + QStringList {tr("and %n more", nullptr, int(lines.size() - mostShown))};
    m_differences->setText(lines.isEmpty() ? QString() : tr("The last two verdicts differ:\n%1").arg(lines.join(u'\n')));
    m_differences->setVisible(!lines.isEmpty());
}

} // namespace jiangce
