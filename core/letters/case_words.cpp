// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/case_words.h"

#include "core/policy/wording.h"
#include "core/register/office.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace jiangce::case_words {

namespace {

template <class Value>
QString wordOf(const QString& name, QString (*nameOf)(Value), std::initializer_list<Value> values)
{
    for (const Value value : values) {
        if (nameOf(value) == name)
            return Wording::chinese().word(value);
    }
    return {};
}

} // namespace

QString label(const Programme& programme, const FieldDef& field)
{
    return field.traits.heads.empty() ? Wording::chinese().label(programme.key, field.label)
                                      : QString::fromUtf16(field.traits.heads.front());
}

QString partyValue(const Source& source, Party party)
{
    for (const FieldDef& field : source.programme.fields) {
        if (field.traits.party == party)
            return displayText(field, source.form.value(field.keyText()));
    }
    return {};
}

const FieldDef* fieldOf(const RosterDef& roster, Party party)
{
    const auto found = std::ranges::find_if(
        roster.fields, [party](const FieldDef& field) { return field.traits.party == party; });
    return found == roster.fields.end() ? nullptr : &*found;
}

const FieldDef* fieldOf(const RosterDef& roster, FieldKind kind)
{
    const auto found = std::ranges::find(roster.fields, kind, &FieldDef::kind);
    return found == roster.fields.end() ? nullptr : &*found;
}

QString display(const FieldDef* field, const FormRow& row)
{
    return field == nullptr ? QString() : displayText(*field, row.values.value(field->keyText()));
}

QString personName(const RosterDef& roster, const FormRow& row)
{
    const FieldDef* field = fieldOf(roster, Party::PersonName);
    return display(field != nullptr ? field : fieldOf(roster, FieldKind::Name), row);
}

Breakdown breakdown(const Programme& programme, const RosterDef& roster)
{
    for (const Measure& measure : programme.measures) {
        const bool isOurs = QLatin1StringView(measure.roster) == QLatin1StringView(roster.key);
        if (isOurs && (*measure.levelField != '\0' || *measure.occupationField != '\0'))
            return {fieldByKey(roster.fields, QString::fromLatin1(measure.levelField)),
                fieldByKey(roster.fields, QString::fromLatin1(measure.occupationField))};
    }
    return {};
}

QJsonObject ground(const QJsonObject& findingsHolder)
{
    const QJsonArray findings = findingsHolder.value("findings"_L1).toArray();
    for (const QJsonValue& value : findings) {
        const QJsonObject finding = value.toObject();
        if (finding.value("state"_L1).toString() == stateName(FindingState::NotMet)
            && finding.value("label"_L1).toString() != labelName(Label::Hint))
            return finding;
    }
    return {};
}

QString labelWord(const QString& name)
{
    return wordOf<Label>(name, &labelName, {Label::Text, Label::Interpretation, Label::Practice, Label::Hint});
}

QString stateWord(const QString& name)
{
    return wordOf<FindingState>(name, &stateName,
        {FindingState::Met, FindingState::NotMet, FindingState::Unknown, FindingState::Judgement,
            FindingState::NeedsFigure});
}

QString verdictWord(const QString& name)
{
    return wordOf<Verdict>(name, &verdictName, {Verdict::Eligible, Verdict::Refused, Verdict::Undetermined});
}

void addOffice(MergeData& data, const Office& office)
{
    data.set(u"机关.名称"_s, office.name).set(u"机关.代字"_s, office.agencyCode);
    data.set(u"机关.地址"_s, office.address).set(u"机关.电话"_s, office.telephone);
    data.set(u"机关.签发人"_s, office.signatories);
    data.set(u"救济.复议机关"_s, office.reviewBody).set(u"救济.法院"_s, office.court);
}

QString moneyText(const std::optional<Money>& amount)
{
    return amount ? amount->plain() : QString();
}

} // namespace jiangce::case_words
