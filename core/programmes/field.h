// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/policy/clause.h"
#include "core/programmes/field_value.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>
#include <span>
#include <type_traits>

namespace jiangce {

/// Whether a field must be filled before the application can be submitted. A draft needs nothing.
enum class Need { Optional, OnSubmit };

/// How a value is treated on screen and in exports: personal values are masked until asked for, sensitive ones
/// (PIPL art. 28: accounts, minors) also in every export.
enum class Privacy { None, Personal, Sensitive };

/// What the register does with a field: who the case is about, and what is looked up while typing.
enum class Party {
    None,
    ApplicantName, ApplicantNumber, ApplicantPhone, ApplicantAddress,   ///< the person or unit that applies
    EmployerName, EmployerNumber,                                      ///< the unit a person's application rests on
    PersonName, PersonNumber,                                          ///< someone named in a roster row
    CertificateNumber,                                                 ///< indexed for the search box
    District,                                                          ///< decides the case's district in statistics
    PayeeAccount, PayeeBank, PayeeName,
};

struct Choice {
    const char* key;            ///< stored
    const char* label;          ///< English source, marked for translation in the programme's context
    const char16_t* chinese;    ///< as rosters and letters write it; also accepted on import
};

using Heads = std::span<const char16_t* const>;

/// Everything optional about a field; written with designated initialisers.
struct FieldTraits {
    Need need = Need::Optional;
    Privacy privacy = Privacy::None;
    Party party = Party::None;
    std::span<const Choice> choices {};
    Heads heads {};                     ///< Chinese column heads: the first is printed and exported, all are recognised
    const char* section = "";           ///< key of the section it stands in
    int maxLength = 200;                ///< characters
    const char* help = "";              ///< one sentence for F1: what it is, which material proves it
    const char* sexFrom = "";           ///< key of the ID field beside which sex or birth date is read and checked
    bool isComputed = false;            ///< shown like text: the program fills it (sex, birth date from the number)
    const char* shownWhen = "";         ///< key of a choice or yes/no field …
    const char* shownFor = "";          ///< … and the value ("a|b": one of them) for which it is shown and asked
    QDate askedBefore {};               ///< asked only of what is handed in before this day; null: always
};

/// One field of a programme: what it is called, where it stands in the policy, how it is read and where it goes in the
/// typed record. A field without clause does not compile.
struct FieldDef {
    const char* key;            ///< snake_case: column, objectName, JSON name
    const char* label;          ///< English source, marked for translation in the programme's context
    Clause clause;
    FieldKind kind;
    FieldTraits traits;
    /// Reads the text into the record's member. Empty text empties the member.
    std::optional<Problem> (*assign)(void* record, QStringView text, bool isOverridden);

    [[nodiscard]] QString keyText() const { return QString::fromLatin1(key); }
};

template <class Record, class Value>
Record recordOf(std::optional<Value> Record::*);
template <class Record, class Value>
Value valueOf(std::optional<Value> Record::*);

/// Declares a field by its member; the member's type decides its kind.
template <auto Member>
consteval FieldDef field(const char* key, const char* label, Clause clause, FieldTraits traits = {})
{
    using Record = decltype(recordOf(Member));
    using Value = decltype(valueOf(Member));
    if (key == nullptr || *key == '\0' || label == nullptr || *label == '\0')
        throw "a field needs its key and its label";
    return FieldDef {key, label, clause, FieldValue<Value>::kind, traits,
        [](void* record, QStringView text, bool isOverridden) -> std::optional<Problem> {
            auto& member = static_cast<Record*>(record)->*Member;
            member.reset();
            if (text.isEmpty())
                return {};
            auto value = FieldValue<Value>::read(text, isOverridden);
            if (!value)
                return value.error();
            member = std::move(*value);
            return {};
        }};
}

template <size_t N>
consteval bool keysAreUnique(const std::array<FieldDef, N>& fields)
{
    for (size_t i = 0; i < N; ++i)
        for (size_t j = i + 1; j < N; ++j)
            if (std::string_view(fields[i].key) == fields[j].key)
                return false;
    return true;
}

/// The text as it is stored: read by the field's kind and written canonically. The problem says what is wrong with it.
[[nodiscard]] Outcome<QString> canonicalText(const FieldDef& field, QStringView typed, bool isOverridden = false);

/// A stored text as people read it: 2026-03-05, 1,500.00, 三级（高级工）; choices by their Chinese words. What cannot be
/// read comes back as typed.
[[nodiscard]] QString displayText(const FieldDef& field, const QString& stored);

/// displayText with personal numbers masked.
[[nodiscard]] QString maskedText(const FieldDef& field, const QString& stored);

} // namespace jiangce
