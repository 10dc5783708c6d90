// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/suggestions.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto codeEnd = "_code"_L1;

const FieldDef* fieldCalled(std::span<const FieldDef> fields, const QString& key)
{
    for (const FieldDef& field : fields)
        if (key == QLatin1StringView(field.key))
            return &field;
    return nullptr;
}

/// The other half of a trade's name and code; null when the field is neither.
const FieldDef* otherHalf(const FieldDef& field, std::span<const FieldDef> fields)
{
    const QString key = field.keyText();
    if (field.kind == FieldKind::OccupationCode)
        return key.endsWith(codeEnd) ? fieldCalled(fields, key.chopped(codeEnd.size())) : nullptr;
    const FieldDef* code = fieldCalled(fields, key + codeEnd);
    return code != nullptr && code->kind == FieldKind::OccupationCode ? code : nullptr;
}

/// A trade may stand without a code: the one held before.
bool isTrade(const FieldDef& field, std::span<const FieldDef> fields)
{
    return field.kind == FieldKind::OccupationCode || otherHalf(field, fields) != nullptr
        || field.keyText().endsWith("occupation"_L1);
}

} // namespace

bool isLookedUp(const FieldDef& field, std::span<const FieldDef> fields)
{
    return field.traits.party != Party::None || isTrade(field, fields);
}

QList<PartySuggestion> suggestionsFor(
    PartyLookup& lookup, const FieldDef& field, std::span<const FieldDef> fields, const QString& typed)
{
    const QString wanted = typed.trimmed();
    if (wanted.size() < (text::containsHan(wanted) && isTrade(field, fields) ? 1 : 2))
        return {};
    return isTrade(field, fields) ? lookup.suggestOccupations(wanted) : lookup.suggest(field, wanted);
}

QMap<QString, QString> valuesFor(
    const PartySuggestion& suggestion, const FieldDef& field, std::span<const FieldDef> fields)
{
    QMap<QString, QString> values;
    if (isTrade(field, fields)) {
        const bool isCode = field.kind == FieldKind::OccupationCode;
        values.insert(field.keyText(), isCode ? suggestion.occupationCode : suggestion.title);
        if (const FieldDef* other = otherHalf(field, fields))
            values.insert(other->keyText(), isCode ? suggestion.title : suggestion.occupationCode);
    }
    const bool isOfRow = field.traits.party == Party::PersonName || field.traits.party == Party::PersonNumber;
    for (const FieldDef& each : fields) {
        // A row has one telephone, and it is the person's.
        const Party party = isOfRow && each.kind == FieldKind::Phone ? Party::ApplicantPhone : each.traits.party;
        if (party != Party::None && suggestion.values.contains(party))
            values.insert(each.keyText(), suggestion.values.value(party));
    }
    values.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    return values;
}

bool replacesTyped(const PartySuggestion& suggestion, const FieldDef& field, const QString& key)
{
    return key == QLatin1StringView(field.key) || !suggestion.occupationCode.isEmpty();
}

} // namespace jiangce
