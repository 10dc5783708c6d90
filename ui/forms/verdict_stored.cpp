// SPDX-License-Identifier: GPL-3.0-or-later
// A stored verdict, shown in the words it was stored with; only titles of conditions that still exist are looked up.
#include "core/policy/wording.h"
#include "ui/forms/verdict_view.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiangce::VerdictSheet)
};

template <class Enum, class Name>
Enum fromName(const QString& text, std::initializer_list<Enum> all, Name name, Enum otherwise)
{
    for (const Enum value : all)
        if (name(value) == text)
            return value;
    return otherwise;
}

FindingState stateOf(const QString& text)
{
    using enum FindingState;
    return fromName(text, {Met, NotMet, Unknown, Judgement, NeedsFigure}, stateName, Unknown);
}

Label labelOf(const QString& text)
{
    using enum Label;
    return fromName(text, {Text, Interpretation, Practice, Hint}, labelName, Text);
}

Verdict verdictOf(const QString& text)
{
    using enum Verdict;
    return fromName(text, {Eligible, Refused, Undetermined}, verdictName, Undetermined);
}

std::optional<Money> moneyOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(Money::fromFen(value.toInteger())) : std::nullopt;
}

VerdictEntry entryOf(const QJsonObject& finding, const Programme& programme, const Wording& wording)
{
    VerdictEntry entry {finding["code"_L1].toString(), stateOf(finding["state"_L1].toString()),
        labelOf(finding["label"_L1].toString()), finding["clause"_L1].toString(), finding["title"_L1].toString(),
        finding["sentence"_L1].toString()};
    for (const Condition* condition : programme.conditions)
        if (entry.id == QLatin1StringView(condition->code)) {
            entry.title = entry.title.isEmpty() ? wording.title(*condition) : entry.title;
            const QString article = articleInChinese(condition->clause);
            entry.clause = article.isEmpty() ? citation(condition->clause) : article;
        }
    entry.title = entry.title.isEmpty() ? entry.id : entry.title;
    const auto add = [&entry, &finding](const QString& name, QLatin1StringView key, const QString& field = {}) {
        const QString text = finding[key].toVariant().toString();
        if (!text.isEmpty())
            entry.details.append({name, text, field});
    };
    add(Words::tr("Fact"), "fact"_L1, finding["field"_L1].toString());
    add(Words::tr("Threshold"), "threshold"_L1);
    add(Words::tr("Clause"), "clause"_L1);
    add(Words::tr("Rests on"), "source"_L1);
    return entry;
}

void addRow(QList<VerdictEntry>& entries, const QJsonObject& line, const VerdictEntry& finding)
{
    auto entry = std::ranges::find(entries, finding.id, &VerdictEntry::id);
    if (entry == entries.end()) {
        entries.append(finding);
        entry = entries.end() - 1;
        entry->state = FindingState::Met;
    }
    ++entry->rowCount;
    if (finding.state == FindingState::Met)
        return;
    entry->rows.append({line["row"_L1].toInt(-1), line["row_id"_L1].toString(), line["name"_L1].toString(),
        finding.state, finding.sentence, {}});
    if (entry->state != FindingState::NotMet)
        entry->state = finding.state;
}

} // namespace

QString dimensionWords(const QString& figureKey, const Wording& wording)
{
    const QString inner = figureKey.section(u'[', 1).chopped(figureKey.contains(u'[') ? 1 : 0);
    QStringList words;
    for (const QString& part : inner.split(u',', Qt::SkipEmptyParts)) {
        const QString value = part.section(u'=', 1);
        const auto level = CertificateLevel::parse(part.startsWith("level="_L1) ? value : QString());
        if (!value.isEmpty())
            words.append(level ? wording.text(*level) : value);
    }
    return words.isEmpty() ? QString() : u" · "_s + words.join(u' ');
}

VerdictView verdictView(const Programme& programme, const QJsonObject& stored, const Wording& wording)
{
    VerdictView view;
    view.verdict = verdictOf(stored["verdict"_L1].toString());
    for (const QJsonValue finding : stored["findings"_L1].toArray())
        view.entries.append(entryOf(finding.toObject(), programme, wording));
    for (const QJsonValue value : stored["lines"_L1].toArray()) {
        const QJsonObject line = value.toObject();
        const QString state = line.contains("state"_L1) ? line["state"_L1].toString() : line["verdict"_L1].toString();
        ++view.lineCount;
        view.eligibleLines += verdictOf(state) == Verdict::Eligible ? 1 : 0;
        view.refusedLines += verdictOf(state) == Verdict::Refused ? 1 : 0;
        view.paysMoney = view.paysMoney || line.contains("amount_fen"_L1);
        for (const QJsonValue finding : line["findings"_L1].toArray())
            addRow(view.entries, line, entryOf(finding.toObject(), programme, wording));
    }
    // In the order of the policy, as the live verdict stands beside it.
    std::ranges::stable_sort(view.entries, {}, [&programme](const VerdictEntry& entry) {
        return std::ranges::find_if(programme.conditions,
                   [&entry](const Condition* condition) { return entry.id == QLatin1StringView(condition->code); })
            - programme.conditions.begin();
    });
    for (VerdictEntry& entry : view.entries)
        if (entry.rowCount > 0)
            entry.sentence = Words::tr("Of %1 rows, %2 met").arg(entry.rowCount).arg(entry.rowCount - entry.rows.size());
    view.amount = moneyOf(stored["amount_fen"_L1]);
    for (const QJsonValue missing : stored["missing"_L1].toArray()) {
        QString words = missing.toString();
        for (const VerdictEntry& entry : std::as_const(view.entries))
            if (entry.id == words)
                words = entry.title + u": "_s + entry.sentence;
        for (const FigureDeclaration* figure : programme.figures)
            if (words.section(u'[', 0, 0) == QLatin1StringView(figure->key))
                words = Words::tr("to be set by the bureau: %1").arg(
                    wording.label(figure->context, figure->label) + dimensionWords(missing.toString(), wording));
        if (!view.missing.contains(words))
            view.missing.append(words);
    }
    return view;
}

} // namespace jiangce
