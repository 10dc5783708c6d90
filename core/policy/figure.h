// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "core/policy/clause.h"
#include "core/values/money.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QMap>

#include <optional>

namespace jiangce {

enum class FigureKind {
    Money,          ///< fen
    WorkingDays,
    Count,
    Switch,         ///< "on" or "off"; unset means "not decided" and is not applied
};

enum class Dimension { Level, Occupation };

[[nodiscard]] QString dimensionKey(Dimension dimension);  ///< level, occupation

/// A figure or switch that the policy leaves to the bureau. Code declares it; its values are records with a day, a
/// document and an article, entered by one person and confirmed by another. A declaration carries a value only where its
/// own clause states one.
struct FigureDeclaration {
    const char* key;        ///< snake_case, unique in the program: training_fee
    const char* context;    ///< translation context of the label: the programme's key, or "procedure"
    const char* label;
    FigureKind kind;
    Clause clause;
    bool byLevel = false;       ///< one value per certificate level
    bool byOccupation = false;  ///< one value per occupation; a value for "every occupation" (empty) may stand in
    const char* unit = "";
    const char* stated = "";    ///< what the clause itself states, canonical: in force from `statedFrom` until a later value
    QDate statedFrom {};
};

/// One dated value, as stored. `dimensions` holds canonical level ("3") and occupation code or name; an absent or empty
/// dimension stands for all.
struct FigureRecord {
    FigureValueId id;
    QString key;
    QMap<QString, QString> dimensions {};
    QString value;              ///< canonical: fen, count, "on"/"off"
    QDate effectiveFrom;
    QDate effectiveTo {};       ///< last day; null means until replaced
    QString document {};        ///< document number it comes from
    QString article {};
    QString enteredBy {};
    QString confirmedBy {};     ///< empty: not confirmed, and does not count
    bool isConfirmed = false;
    bool isSample = false;      ///< 示例: demonstration only, says so wherever it shows
};

/// What a look-up found, with the place it comes from: 大人社发〔2026〕1号 第三条.
template <class T>
struct FigureAnswer {
    std::optional<T> value {};
    QString source {};
    bool isSample = false;
    [[nodiscard]] explicit operator bool() const { return value.has_value(); }
};

/// Values to look a figure up by. Leave empty what the figure does not depend on.
struct FigurePoint {
    QString level {};           ///< canonical level
    QString occupation {};      ///< occupation code
    QString occupationName {};
};

/// The clause's own value as a record, or nothing when it states none.
[[nodiscard]] std::optional<FigureRecord> statedRecord(const FigureDeclaration& figure);

/// All dated values, and the rule which one holds: confirmed, in force on the day, most specific, then latest start; what
/// the clause states stands where nothing was entered.
class Figures final {
public:
    Figures() = default;
    explicit Figures(QList<FigureRecord> records)
        : m_records(std::move(records))
    {
    }
    [[nodiscard]] FigureAnswer<Money> money(const FigureDeclaration& figure, const FigurePoint& point, QDate day) const;
    [[nodiscard]] FigureAnswer<int> count(const FigureDeclaration& figure, QDate day) const;
    /// true on, false off (decided by a document), empty: not decided.
    [[nodiscard]] FigureAnswer<bool> isOn(const FigureDeclaration& figure, QDate day) const;
    [[nodiscard]] const QList<FigureRecord>& records() const { return m_records; }

private:
    [[nodiscard]] std::optional<FigureRecord> inForce(const FigureDeclaration&, const FigurePoint&, QDate) const;

    QList<FigureRecord> m_records;
};

} // namespace jiangce
