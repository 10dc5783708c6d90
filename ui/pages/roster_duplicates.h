// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace jiangce {

class CaseDesk;
class RosterEditor;

/// Names at its row whoever stands in a roster more than once, or in another case of the programme and the year that is
/// open or paid. Nothing of it refuses anybody: a person may rise twice. The database is asked in slices of at most
/// 20 ms, so that three thousand rows never hold the window up. Child of the editor.
class RosterDuplicates final : public QObject {
    Q_OBJECT
public:
    RosterDuplicates(CaseDesk& desk, RosterEditor& editor);

    /// Whether rows are still being looked up.
    [[nodiscard]] bool isLooking() const { return m_slice.isActive(); }

private:
    void forget();
    void start();
    void lookOn();
    void show();
    [[nodiscard]] bool areTwo(const QString& one, const QString& other) const;
    [[nodiscard]] QStringList casesNaming(const QString& number) const;

    CaseDesk& m_desk;
    RosterEditor& m_editor;
    const FieldDef* m_name = nullptr;
    const FieldDef* m_number = nullptr;
    QTimer m_slice;
    QStringList m_wanted;                       ///< numbers still to be looked up
    QHash<QString, QStringList> m_known;        ///< number → other cases, worded
};

/// Row id → the other rows of the roster that name the same person, or the same name with a number that differs in one or
/// two places: a slip of typing. Rows are counted from 1. Empty for rosters that name no person.
/// `areTwo`: of two numbers, that an officer found their holders to be two people.
using TwoPeople = std::function<bool(const QString& one, const QString& other)>;
[[nodiscard]] QHash<QString, QStringList> rowsAlike(
    const RosterDef& roster, const QList<FormRow>& rows, const TwoPeople& areTwo = {});

} // namespace jiangce
