// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/verdict_view.h"

#include "core/policy/wording.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiangce::VerdictSheet)
};

/// Worst first: what refuses, what an officer has to do, what is missing, what the bureau has to decide.
int weight(FindingState state)
{
    switch (state) {
    case FindingState::NotMet: return 4;
    case FindingState::Judgement: return 3;
    case FindingState::Unknown: return 2;
    case FindingState::NeedsFigure: return 1;
    case FindingState::Met: return 0;
    }
    return 0;
}

bool isJudged(const Finding& finding)
{
    return finding.state == FindingState::Judgement || finding.ruling != nullptr;
}

/// Collects entries by condition, in the order of the programme; conditions it does not list come last.
class Builder {
public:
    Builder(const Programme& programme, const FormData& form, const Wording& wording)
        : m_programme(programme)
        , m_form(form)
        , m_wording(wording)
    {
    }

    void addWhole(const Finding& finding)
    {
        VerdictEntry& entry = entryOf(finding);
        entry.state = finding.state;
        entry.sentence = m_wording.sentence(finding);
        entry.canBeRuled = isJudged(finding);
        entry.isRuled = finding.ruling != nullptr;
        addDetails(entry, finding);
    }

    void addRow(const Finding& finding, const DecisionLine& line)
    {
        VerdictEntry& entry = entryOf(finding);
        if (entry.rowCount == 0)
            addDetails(entry, finding);
        ++entry.rowCount;
        if (finding.state == FindingState::Met && !finding.ruling)
            return;
        const QString name = nameOf(line.row);
        entry.rows.append({line.row, line.rowId, name, finding.state, m_wording.sentence(finding), finding.field,
            isJudged(finding)});
    }

    QList<VerdictEntry> entries()
    {
        for (VerdictEntry& entry : m_entries)
            if (entry.rowCount > 0)
                summariseRows(entry);
        std::ranges::stable_sort(m_entries, {}, [this](const VerdictEntry& entry) { return rank(entry.id); });
        return m_entries;
    }

private:
    VerdictEntry& entryOf(const Finding& finding)
    {
        const Condition& condition = *finding.condition;
        const QString id = QString::fromLatin1(condition.code);
        for (VerdictEntry& entry : m_entries)
            if (entry.id == id)
                return entry;
        const QString article = articleInChinese(condition.clause);
        VerdictEntry entry {id, finding.state, condition.label, article.isEmpty() ? citation(condition.clause) : article,
            m_wording.title(condition), {}};
        m_entries.append(entry);
        return m_entries.back();
    }

    void addDetails(VerdictEntry& entry, const Finding& finding) const
    {
        const Condition& condition = *finding.condition;
        const auto add = [&entry](const QString& name, const QString& text, const QString& field = {}) {
            if (!text.isEmpty())
                entry.details.append({name, text, field});
        };
        const bool isRow = entry.rowCount > 0 || !m_inWhole;
        if (!isRow) {
            const FieldDef* field = fieldByKey(m_programme.fields, QString(finding.field));
            const QString place = field != nullptr ? m_wording.label(m_programme.key, field->label) : Words::tr("Fact");
            add(place, m_wording.fact(finding).isEmpty() && field != nullptr
                    ? maskedText(*field, m_form.value(finding.field)).isEmpty() ? Words::tr("not entered")
                                                                              : maskedText(*field, m_form.value(finding.field))
                    : m_wording.fact(finding),
                finding.field);
            add(Words::tr("Threshold"), m_wording.threshold(finding));
            add(Words::tr("Difference"), m_wording.difference(finding));
        }
        add(Words::tr("Clause"), citation(condition.clause));
        add(Words::tr("It says"), clauseText(condition.clause));
        add(Words::tr("Read as"), m_wording.reading(condition));
        add(Words::tr("Rests on"), finding.source);
    }

    void summariseRows(VerdictEntry& entry) const
    {
        const auto bad = std::ranges::count_if(
            entry.rows, [](const VerdictRow& row) { return row.state != FindingState::Met; });
        entry.state = FindingState::Met;
        for (const VerdictRow& row : entry.rows)
            if (weight(row.state) > weight(entry.state))
                entry.state = row.state;
        entry.sentence = Words::tr("Of %1 rows, %2 met").arg(entry.rowCount).arg(entry.rowCount - bad);
    }

    [[nodiscard]] QString nameOf(int row) const
    {
        for (const RosterDef& roster : m_programme.rosters) {
            const FormRow found = m_form.rows(QString::fromLatin1(roster.key)).value(row);
            for (const FieldDef& field : roster.fields)
                if (field.traits.party == Party::PersonName)
                    return found.values.value(field.keyText());
        }
        return {};
    }

    [[nodiscard]] qsizetype rank(const QString& id) const
    {
        const auto& all = m_programme.conditions;
        const auto found = std::ranges::find_if(
            all, [&id](const Condition* condition) { return id == QLatin1StringView(condition->code); });
        return found - all.begin();
    }

public:
    bool m_inWhole = true;

private:
    const Programme& m_programme;
    const FormData& m_form;
    const Wording& m_wording;
    QList<VerdictEntry> m_entries;
};

/// 1–6, 8
QString runsOf(const QList<int>& numbers)
{
    QStringList runs;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1)
            ++end;
        runs.append(end == i ? QString::number(numbers[i]) : u"%1–%2"_s.arg(numbers[i]).arg(numbers[end]));
        i = end + 1;
    }
    return runs.join(u"、"_s);
}

/// What to ask the applicant, then what the bureau has to set.
QStringList missingWords(const Programme& programme, const QList<VerdictEntry>& entries, const QStringList& codes,
    const Wording& wording)
{
    QStringList asked;
    QStringList figures;
    for (const VerdictEntry& entry : entries)
        if (codes.contains(entry.id)) {
            QList<int> rows;
            QString sentence = entry.sentence;
            for (const VerdictRow& row : entry.rows)
                if (row.state == FindingState::Unknown) {
                    rows.append(row.row + 1);
                    sentence = row.sentence;
                }
            asked.append(rows.isEmpty() ? sentence
                                        : Words::tr("rows %1: %2").arg(runsOf(rows), sentence));
        }
    for (const QString& code : codes) {
        const QString key = code.section(u'[', 0, 0);
        for (const FigureDeclaration* figure : programme.figures)
            if (key == QLatin1StringView(figure->key)) {
                figures.append(Words::tr("to be set by the bureau: %1")
                                   .arg(wording.label(figure->context, figure->label) + dimensionWords(code, wording)));
            }
    }
    figures.removeDuplicates();
    return asked + figures;
}

} // namespace

VerdictView verdictView(
    const Programme& programme, const FormData& form, const Decision& decision, const Wording& wording)
{
    VerdictView view;
    Builder builder(programme, form, wording);
    for (const Finding& finding : decision.findings().all())
        builder.addWhole(finding);
    builder.m_inWhole = false;
    for (const DecisionLine& line : decision.lines()) {
        for (const Finding& finding : line.findings.all())
            builder.addRow(finding, line);
        ++view.lineCount;
        view.eligibleLines += line.standing() == Verdict::Eligible ? 1 : 0;
        view.refusedLines += line.standing() == Verdict::Refused ? 1 : 0;
    }
    view.verdict = decision.verdict();
    view.entries = builder.entries();
    view.paysMoney = decision.paysMoney();
    view.amount = decision.amount();
    view.missing = missingWords(programme, view.entries, decision.missing(), wording);
    return view;
}

} // namespace jiangce
