// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/figure.h"

#include <span>

namespace jiangce {

/// Who owes a filing: a register of its own says who that is, from when to when.
enum class Debtor {
    AppraisalBody,      ///< 职业技能鉴定机构
};

struct DayOfYear {
    int month;
    int day;
};

/// A number of every line that is added up when what was planned is laid against what was done.
struct LineCount {
    const char* field;
    const char* label;          ///< English source, in the programme's context
    const char16_t* chinese;    ///< head of the exported column
};

/// The lines of a filing: which roster, by what they are told apart, what is counted.
struct FiledLines {
    const char* roster;
    const char* occupation;     ///< field keys
    const char* code;
    const char* level;
    std::span<const LineCount> counts;
    int part = -1;              ///< places in `counts` of a rate, part over whole (passed of sat); -1: none
    int whole = -1;
    bool addsUp = true;         ///< several filings of a year stand beside each other; else the last one on file replaces
};

/// A filing that is owed once for every calendar year by everyone on a register. It comes into being by itself: nothing
/// is stored but who is on the register and what was handed in.
struct ObligationKind {
    Debtor debtor;
    DayOfYear opens;            ///< first day on which it is expected; handed in earlier it counts all the same
    DayOfYear due;              ///< last day, inclusive
    const char* yearField;      ///< of the form: the year it is owed for
    const char16_t* series;     ///< word after the office's 机关代字 in the number given: 鉴备
    const FigureDeclaration* reminderDays;  ///< how many days before the last one it counts as due; unset: no reminder
    const FigureDeclaration* restDays;      ///< switch: a last day that is a rest day moves to the next working day
    FiledLines lines;
    /// Key of the programme whose lines were the plan for these; empty: it is laid against nothing.
    const char* against = "";
    /// Field of a line that repeats the first count of the plan's line; its other fields of the same key are repeated too.
    const char* plannedField = "";
};

} // namespace jiangce
