// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/figure_store.h"

#include "core/register/store_helpers.h"
#include "core/values/certificate_level.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

bool isAllowed(const FigureDeclaration& figure, const QString& dimension, const QString& value)
{
    if (value.isEmpty())
        return true;
    if (dimension == dimensionKey(Dimension::Occupation))
        return figure.byOccupation;
    if (dimension != dimensionKey(Dimension::Level) || !figure.byLevel)
        return false;
    const auto level = CertificateLevel::parse(value);
    return level && level->canonical() == value;
}

constexpr qint64 mostFen = 99'999'999'999'999;   // 999,999,999,999.99 yuan, as Money reads and every table holds

std::optional<Problem> valueProblem(FigureKind kind, const QString& value)
{
    if (value.isEmpty())
        return Problem {ProblemCode::Required};
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    switch (kind) {
    case FigureKind::Money:
        if (const auto money = Money::fromCanonical(value); !money)
            return money.error();
        if (number > mostFen)
            return Problem {ProblemCode::AmountTooLarge};
        return number < 0 ? std::optional(Problem {ProblemCode::AmountNegative}) : std::nullopt;
    case FigureKind::WorkingDays:
    case FigureKind::Count:
        if (!isNumber || value != QString::number(number))
            return Problem {ProblemCode::NotAnInteger};
        if (number < 0 || number > 1'000'000)
            return Problem {ProblemCode::OutOfRange, {u"0"_s, u"1000000"_s}};
        return {};
    case FigureKind::Switch:
        if (value != u"on"_s && value != u"off"_s)
            return Problem {ProblemCode::UnknownChoice, {value}};
        return {};
    }
    return {};
}

std::optional<Problem> problemOf(const FigureDeclaration& figure, const FigureEntry& entry)
{
    for (auto dimension = entry.dimensions.begin(); dimension != entry.dimensions.end(); ++dimension)
        if (!isAllowed(figure, dimension.key(), dimension.value()))
            return Problem {ProblemCode::FigureDimension, {dimension.key()}}.at(dimension.key());
    if (const auto problem = valueProblem(figure.kind, entry.value))
        return problem->at(u"value"_s);
    if (!entry.effectiveFrom.isValid())
        return Problem {ProblemCode::Required}.at(u"effective_from"_s);
    if (entry.effectiveTo.isValid() && entry.effectiveTo < entry.effectiveFrom)
        return Problem {ProblemCode::DateOrder, {u"effective_from"_s, u"effective_to"_s}}.at(u"effective_to"_s);
    for (const QString* const source : {&entry.document, &entry.article})
        if (source->trimmed().isEmpty())
            return Problem {ProblemCode::FigureSourceMissing}.at(source == &entry.document ? u"document"_s : u"article"_s);
    return {};
}

/// Of two confirmed values for the same first day the one entered later corrects the other.
#define JIANGCE_IS_CORRECTED \
    "EXISTS (SELECT 1 FROM figure_value n JOIN figure_confirmation nc ON nc.figure_value_id = n.id " \
    "WHERE n.figure_key = v.figure_key AND n.level = v.level AND n.occupation = v.occupation " \
    "AND n.effective_from = v.effective_from AND n.id > v.id)"

#define JIANGCE_FIGURE_QUERY \
    "SELECT v.id, v.figure_key, v.level, v.occupation, v.value, v.effective_from, v.effective_to, v.document, " \
    "v.article, v.is_sample, v.entered_by, v.entered_name, v.entered_at, c.confirmed_by, c.confirmed_name, " \
    "c.confirmed_at, w.withdrawn_name, w.withdrawn_at, w.reason, " \
    "c.figure_value_id IS NOT NULL AND " JIANGCE_IS_CORRECTED " FROM figure_value v " \
    "LEFT JOIN figure_confirmation c ON c.figure_value_id = v.id " \
    "LEFT JOIN figure_withdrawal w ON w.figure_value_id = v.id "

FigureRecord readRecord(const Statement& row)
{
    FigureRecord record;
    record.id = row.id<FigureValueId>(0);
    record.key = row.text(1);
    for (const auto& [dimension, column] : {std::pair(Dimension::Level, 2), std::pair(Dimension::Occupation, 3)})
        if (const QString value = row.text(column); !value.isEmpty())
            record.dimensions.insert(dimensionKey(dimension), value);
    record.value = row.text(4);
    record.effectiveFrom = row.date(5);
    record.effectiveTo = row.date(6);
    record.document = row.text(7);
    record.article = row.text(8);
    record.isSample = row.boolean(9);
    record.enteredBy = row.text(11);
    record.isConfirmed = !row.isNull(13);
    record.confirmedBy = row.text(14);
    return record;
}

FigureHistory readHistory(const Statement& row)
{
    FigureHistory history {readRecord(row)};
    history.enteredById = row.id<AccountId>(10);
    history.enteredAt = row.instant(12);
    history.confirmedById = row.id<AccountId>(13);
    history.confirmedAt = row.instant(15);
    history.isWithdrawn = !row.isNull(16);
    history.withdrawnBy = row.text(16);
    history.withdrawnAt = row.instant(17);
    history.withdrawnReason = row.text(18);
    history.isCorrected = row.boolean(19);
    return history;
}

/// The last review of each value.
void addReviews(Connection& connection, QList<FigureHistory>& values)
{
    struct Review {
        QString by;
        QDateTime at;
        QString note;
    };
    QHash<FigureValueId, Review> last;
    Statement row = connection.prepared(
        "SELECT figure_value_id, reviewed_name, reviewed_at, note FROM figure_review ORDER BY figure_value_id, id");
    while (row.next())
        last.insert(row.id<FigureValueId>(0), {row.text(1), row.instant(2), row.text(3)});
    for (FigureHistory& value : values) {
        const Review review = last.value(value.record.id);
        value.reviewedBy = review.by;
        value.reviewedAt = review.at;
        value.reviewNote = review.note;
    }
}

} // namespace

Outcome<FigureValueId> FigureStore::enter(const FigureDeclaration& figure, const FigureEntry& entry,
    const Officer& officer, const Clock& clock)
{
    store_helpers::requireTransaction(m_connection);
    if (const auto problem = problemOf(figure, entry))
        return fail(*problem);
    const QString key = QString::fromLatin1(figure.key);
    const QString level = entry.dimensions.value(dimensionKey(Dimension::Level));
    const QString occupation = entry.dimensions.value(dimensionKey(Dimension::Occupation));
    // One that is confirmed may be corrected by a second entry; two that wait would leave open which is meant.
    Statement same = m_connection.prepared(
        "SELECT 1 FROM figure_value v WHERE figure_key = ?1 AND level = ?2 AND occupation = ?3 AND effective_from = ?4 "
        "AND NOT EXISTS (SELECT 1 FROM figure_withdrawal w WHERE w.figure_value_id = v.id) "
        "AND (NOT EXISTS (SELECT 1 FROM figure_confirmation c WHERE c.figure_value_id = v.id) "
        "OR (v.value = ?5 AND v.effective_to IS ?6 AND v.document = ?7 AND v.article = ?8 AND NOT " JIANGCE_IS_CORRECTED "))");
    if (same.with(key, level, occupation, entry.effectiveFrom, entry.value, entry.effectiveTo, entry.document.trimmed(),
                entry.article.trimmed()).next())
        return fail(Problem {ProblemCode::FigureDuplicate, {entry.effectiveFrom.toString(Qt::ISODate)}}.at(
            u"effective_from"_s));
    m_connection.prepared(
        "INSERT INTO figure_value (figure_key, level, occupation, value, effective_from, effective_to, document, article, "
        "is_sample, entered_by, entered_name, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(key, level, occupation, entry.value, entry.effectiveFrom, entry.effectiveTo, entry.document.trimmed(),
            entry.article.trimmed(), entry.isSample, officer.id, officer.name, clock.now());
    return FigureValueId(m_connection.lastInsertId());
}

Outcome<FigureHistory> FigureStore::open(FigureValueId id) const
{
    store_helpers::requireTransaction(m_connection);
    Statement statement = m_connection.prepared(JIANGCE_FIGURE_QUERY "WHERE v.id = ?");
    if (!statement.with(id).next())
        return fail(ProblemCode::FigureUnknown, {QString::number(id.value())});
    FigureHistory history = readHistory(statement);
    if (history.record.isConfirmed || history.isWithdrawn)
        return fail(ProblemCode::AlreadyDone, {history.isWithdrawn ? u"withdraw"_s : u"confirm"_s});
    return history;
}

Outcome<void> FigureStore::confirm(FigureValueId id, const Officer& officer, const Clock& clock)
{
    const auto history = open(id);
    if (!history)
        return fail(history.error());
    if (history->enteredById == officer.id)
        return fail(ProblemCode::FigureOwnConfirmation);
    m_connection.prepared(
        "INSERT INTO figure_confirmation (figure_value_id, confirmed_by, confirmed_name, confirmed_at) "
        "VALUES (?, ?, ?, ?)")
        .run(id, officer.id, officer.name, clock.now());
    return {};
}

Outcome<void> FigureStore::withdraw(FigureValueId id, const Officer& officer, const Clock& clock, const QString& reason)
{
    if (const auto history = open(id); !history)
        return fail(history.error());
    m_connection.prepared(
        "INSERT INTO figure_withdrawal (figure_value_id, withdrawn_by, withdrawn_name, withdrawn_at, reason) "
        "VALUES (?, ?, ?, ?, ?)")
        .run(id, officer.id, officer.name, clock.now(), reason);
    return {};
}

Outcome<void> FigureStore::review(FigureValueId id, const Officer& officer, const Clock& clock, const QString& note)
{
    if (note.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    if (const auto problem = store_helpers::tooLong(note, 1000, u"note"_s))
        return fail(*problem);
    const auto history = open(id);
    if (history)
        return fail(ProblemCode::FigureNotConfirmed);
    const bool isConfirmed = history.error() == Problem {ProblemCode::AlreadyDone, {u"confirm"_s}};
    if (!isConfirmed)
        return fail(history.error());
    m_connection.prepared(
        "INSERT INTO figure_review (figure_value_id, reviewed_by, reviewed_name, reviewed_at, note) VALUES (?, ?, ?, ?, ?)")
        .run(id, officer.id, officer.name, clock.now(), note.trimmed());
    return {};
}

bool FigureStore::isOfSameKind(const QMap<QString, QString>& one, const QMap<QString, QString>& other)
{
    return std::ranges::all_of(std::array {Dimension::Level, Dimension::Occupation},
        [&](Dimension dimension) { return one.value(dimensionKey(dimension)) == other.value(dimensionKey(dimension)); });
}

QList<FigureHistory> FigureStore::history(const QString& key) const
{
    QList<FigureHistory> all;
    const auto readAll = [&all](Statement statement) {
        while (statement.next())
            all.append(readHistory(statement));
    };
    if (key.isEmpty()) {
        readAll(m_connection.prepared(JIANGCE_FIGURE_QUERY
            "ORDER BY v.figure_key, v.level, v.occupation, v.effective_from DESC, v.id DESC"));
    } else {
        Statement statement = m_connection.prepared(JIANGCE_FIGURE_QUERY
            "WHERE v.figure_key = ? ORDER BY v.level, v.occupation, v.effective_from DESC, v.id DESC");
        statement.with(key);
        readAll(std::move(statement));
    }
    addReviews(m_connection, all);
    return all;
}

QList<FigureRecord> loadFigures(Connection& connection)
{
    QList<FigureRecord> records;
    Statement statement = connection.prepared(JIANGCE_FIGURE_QUERY "WHERE w.figure_value_id IS NULL "
        "AND (c.figure_value_id IS NULL OR NOT " JIANGCE_IS_CORRECTED ") ORDER BY v.id");
    while (statement.next())
        records.append(readRecord(statement));
    return records;
}

} // namespace jiangce
