// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/catalogue.h"
#include "core/policy/decision.h"
#include "core/policy/figure.h"
#include "core/programmes/case_state.h"
#include "core/programmes/consequence.h"
#include "core/programmes/facts.h"
#include "core/programmes/field.h"
#include "core/programmes/form_data.h"
#include "core/programmes/letter_kind.h"
#include "core/programmes/material.h"
#include "core/programmes/measure.h"
#include "core/programmes/obligation_kind.h"

#include <span>

namespace jiangce {

struct RoundKind;

/// A group of fields under one heading; order is order on screen and in print.
struct SectionDef {
    const char* key;
    const char* label;          ///< English source, in the programme's context
    const char16_t* chinese;
};

/// A table of rows inside an application: a grid on screen, `<programme>_<key>` in the database, a spreadsheet outside.
struct RosterDef {
    const char* key;
    const char* label;          ///< English source, in the programme's context
    const char16_t* chinese;    ///< title of the printed and exported roster
    std::span<const FieldDef> fields;
    int least = 0;              ///< rows needed to submit
    const char* shownWhen = ""; ///< key of a choice or yes/no field …
    const char* shownFor = "";  ///< … and the value for which it is asked
    const char* distinctBy = "";    ///< "code|level": fields that together stand in one row only; empty: not asked
    /// What a row contradicts in itself or in the form around it: asked at hand-in and of every imported row. Null: nothing.
    Problems (*check)(const FormRow& row, const FormData& form) = nullptr;
};

/// Everything besides the application that rules look at.
struct Circumstances {
    Facts facts {};
    Figures figures {};
    Catalogues catalogues {};
    Dates dates {};
    QList<Ruling> rulings {};
};

enum class ApplicantKind { Organisation, Person };

/// One programme area, whole: forms, lists, storage, import, printing and statistics read it and know no programme.
struct Programme {
    const char* key;                    ///< folder, namespace, tables, translation context: upskill_subsidy
    const char* label;                  ///< English source, in its own context
    const char16_t* chinese;
    const char16_t* shortName;          ///< in case numbers and narrow columns: 技补
    const char* pinyin;                 ///< for case numbers typed without an input method: jb
    ProcedureKind procedure;
    ApplicantKind applicant;
    std::span<const Clause> clauses;    ///< what it carries out
    std::span<const SectionDef> sections;
    std::span<const FieldDef> fields;
    std::span<const RosterDef> rosters;
    std::span<const MaterialDef> materials;
    std::span<const LetterKind> letters;
    std::span<const FigureDeclaration* const> figures;
    /// What the year's budget is, entered like every figure, with 1 January to 31 December as its days; no rule asks for it, so it
    /// is not one of `figures`. Null: the programme pays nothing.
    const FigureDeclaration* budget = nullptr;
    std::span<const Condition* const> conditions;   ///< in the order of the policy
    std::span<const Measure> measures;
    /// When this condition is met, a wider rule has replaced the programme's own clause: a refusal under that clause is
    /// locked, and only grounds of the wider rule refuse. Null: none.
    const Condition* widerRule;
    /// Conditions whose failure is refused after acceptance, never declined before it. Empty: none.
    std::span<const Condition* const> refusedNotDeclined {};
    /// What may follow from a decision of this programme, each a programme of its own. Empty: nothing.
    std::span<const Consequence> consequences {};
    /// The round that its applications stand in: for nominations only.
    const RoundKind* round = nullptr;
    /// That somebody owes such a filing every year. Null: it is handed in by who wants something.
    const ObligationKind* obligation = nullptr;
    /// Name of the schema step that makes its tables: "1000_upskill_subsidy.sql".
    const char* migration;
    /// Field, then record ring: what keeps the application from being submitted or a value from being right, all at
    /// once. Pure; never the clock: `day` is the day of entry, and the day of hand-in while the form knows none.
    Problems (*check)(const FormData& form, QDate day);
    /// The decision for what can be read; a value that cannot be read counts as missing. Pure.
    Decision (*assess)(const FormData& form, const Circumstances& circumstances);
};

/// Every programme, in the order of the policy (core/programmes/all.cpp).
[[nodiscard]] std::span<const Programme* const> allProgrammes();
/// Null when no programme has this key.
[[nodiscard]] const Programme* programmeByKey(QStringView key);
/// Whether applications of it come only from a decision of another programme: nobody opens one by himself.
[[nodiscard]] bool isConsequence(const Programme& programme);
[[nodiscard]] const RosterDef* rosterByKey(const Programme& programme, QStringView key);
[[nodiscard]] const FieldDef* fieldByKey(std::span<const FieldDef> fields, QStringView key);

/// The yes/no field by which an officer says, before hand-in, that papers of an earlier day are being entered: everything is asked.
inline constexpr const char* earlierRuleKey = "earlier_rule";

/// Whether the field is asked for in this form (`shownWhen`/`shownFor`, `askedBefore`). What was stated without being asked
/// stays shown, and is checked.
[[nodiscard]] bool isShown(const FieldDef& field, const FormData& form);
[[nodiscard]] bool isShown(const RosterDef& roster, const FormData& form);
[[nodiscard]] bool isNeeded(const MaterialDef& material, const FormData& form);

[[nodiscard]] QStringList keysOf(std::span<const FieldDef> fields);

/// Reads each text into the typed record's member; every problem with its field, and row when it is a row.
template <class Record>
Record readRecord(std::span<const FieldDef> fields, const QMap<QString, QString>& values,
    const QMap<QString, QString>& overrides, Problems* problems = nullptr, int row = -1)
{
    static const QStringList known = keysOf(fields); // a record has one table of fields
    Record record;
    qsizetype i = 0;
    for (const FieldDef& field : fields) {
        const QString& key = known[i++];
        const auto problem = field.assign(&record, values.value(key), !overrides.isEmpty() && overrides.contains(key));
        if (problem && problems != nullptr)
            problems->append(problem->at(key, row));
    }
    return record;
}

/// The field ring for a whole form: unreadable values, missing ones where `Need::OnSubmit`, too long ones, sex and birth
/// date against the number, too few rows. What every programme's `check` starts from.
[[nodiscard]] Problems checkFields(const Programme& programme, const FormData& form, QDate day);

/// The same for the values of one row, with what the roster itself checks.
[[nodiscard]] Problems checkRow(const RosterDef& roster, const FormRow& row, int index, QDate day, const FormData& form = {});

/// What must not stand in two rows of the roster; empty where nothing does, or a part is not filled in.
[[nodiscard]] QString distinctKey(const RosterDef& roster, const FormRow& row);

/// Fills computed fields (sex and birth date from an ID number) and writes every readable value canonically.
void completeForm(const Programme& programme, FormData& form);

} // namespace jiangce
