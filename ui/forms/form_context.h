// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

namespace jiangce {

struct FigureDeclaration;
class HolidayTable;
class PartyLookup;
class Wording;
struct Programme;

/// A district, county or zone to choose from.
struct UnitChoice {
    QString code;
    QString name;
};

/// What every part of a form is handed. The pointers outlive the form.
struct FormContext {
    const Programme* programme = nullptr;
    const Wording* wording = nullptr;
    QDate day {};                               ///< day of entry: Ctrl+; writes it, +10w counts from it
    const HolidayTable* holidays = nullptr;     ///< null: working days cannot be counted
    PartyLookup* lookup = nullptr;              ///< null: nothing is offered while typing
    QList<UnitChoice> units {};                 ///< in the order of the list
    bool enterMovesOn = true;                   ///< Enter goes to the next field; else it is left to the default button
    int revealSeconds = 30;                     ///< how long a personal number asked for stays readable
    /// How a figure or switch stands today, in words; empty function: not told.
    std::function<QString(const FigureDeclaration& figure)> figureToday {};
    /// What the officer has arranged, by a name; empty functions: nothing is remembered.
    std::function<QByteArray(const QString& name)> arrangement {};
    std::function<void(const QString& name, const QByteArray& arrangement)> keepArrangement {};
};

} // namespace jiangce
