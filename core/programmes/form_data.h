// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace jiangce {

/// A roster row as typed. The id ("r1", "r2", …) stays with the row through sorting, saving and rulings, and no other row of
/// the application has it, whatever its roster: rulings and claim lines name rows by it alone.
struct FormRow {
    QString id;
    QMap<QString, QString> values {};
    QMap<QString, QString> overrides {};    ///< field key → reason for which an officer let a failing value pass
    friend bool operator==(const FormRow&, const FormRow&) = default;
};

/// An application as it stands on the screen: every field's text, canonical when it can be read and as typed when not,
/// so that a draft never loses a character. The typed record is made from it when rules are asked.
///
/// Canonical text by kind: money in yuan with two decimals ("1500.00", never fen: only the database column holds fen),
/// dates "2026-03-05", months "2022-09", an open-ended contract "open", yes/no "true"/"false", levels "3", choices and
/// sex by key ("male"), identifiers compact and upper-case. Reading canonical text again gives the same text.
class FormData final {
public:
    [[nodiscard]] QString value(const QString& key) const { return m_values.value(key); }
    void setValue(const QString& key, const QString& text)
    {
        if (text.isEmpty())
            m_values.remove(key);
        else
            m_values.insert(key, text);
    }
    [[nodiscard]] const QMap<QString, QString>& values() const { return m_values; }

    [[nodiscard]] QString overrideReason(const QString& key) const { return m_overrides.value(key); }
    void setOverride(const QString& key, const QString& reason)
    {
        if (reason.isEmpty())
            m_overrides.remove(key);
        else
            m_overrides.insert(key, reason);
    }
    [[nodiscard]] const QMap<QString, QString>& overrides() const { return m_overrides; }

    [[nodiscard]] const QList<FormRow>& rows(const QString& roster) const
    {
        static const QList<FormRow> none;
        const auto found = m_rosters.constFind(roster);
        return found == m_rosters.cend() ? none : *found;
    }
    [[nodiscard]] QList<FormRow>& editRows(const QString& roster) { return m_rosters[roster]; }
    void setRows(const QString& roster, QList<FormRow> rows) { m_rosters.insert(roster, std::move(rows)); }
    /// Keys of the rosters that were ever filled.
    [[nodiscard]] QStringList rosters() const { return m_rosters.keys(); }
    /// An id no row of any roster has, above all of them.
    [[nodiscard]] QString nextRowId() const;

    /// The day whose rules decide what is asked: the day of hand-in, or today while there is none. Null: everything is asked.
    /// No part of the application: neither stored with it nor compared.
    [[nodiscard]] QDate askedOn() const { return m_askedOn; }
    void setAskedOn(QDate day) { m_askedOn = day; }

    friend bool operator==(const FormData& one, const FormData& other)
    {
        return one.m_values == other.m_values && one.m_overrides == other.m_overrides && one.m_rosters == other.m_rosters;
    }

private:
    QMap<QString, QString> m_values;
    QMap<QString, QString> m_overrides;
    QMap<QString, QList<FormRow>> m_rosters;
    QDate m_askedOn;
};

} // namespace jiangce
