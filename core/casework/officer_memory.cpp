// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/officer_memory.h"

#include "core/base/text.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int longestName = 50;         // characters
constexpr qsizetype largestValue = 65536;

bool canKeep(const Desk& desk)
{
    return desk.session.account.isValid() && desk.db.isWritable();
}

Outcome<QString> viewName(const QString& typed)
{
    const QString name = text::tidied(typed);
    if (name.isEmpty())
        return fail(ProblemCode::Required);
    if (const qsizetype length = text::characterCount(name); length > longestName)
        return fail(ProblemCode::TooLong, {QString::number(longestName), QString::number(length)});
    return name;
}

std::optional<qint64> viewCalled(const Desk& desk, const QString& name)
{
    Statement row = desk.db.prepared("SELECT id FROM saved_view WHERE account_id = ? AND name = ?");
    row.with(desk.session.account, name);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

} // namespace

std::optional<QByteArray> preference(const Desk& desk, const QString& key)
{
    Statement row = desk.db.prepared("SELECT value FROM officer_preference WHERE account_id = ? AND key = ?");
    row.with(desk.session.account, key);
    return row.next() ? std::optional(row.blob(0)) : std::nullopt;
}

void keepPreference(const Desk& desk, const QString& key, const QByteArray& value)
{
    if (!canKeep(desk) || value.size() > largestValue)
        return;
    Transaction transaction(desk.db);
    desk.db
        .prepared("INSERT INTO officer_preference (account_id, key, value) VALUES (?, ?, ?) "
                  "ON CONFLICT (account_id, key) DO UPDATE SET value = excluded.value")
        .run(desk.session.account, key, value);
    transaction.commit();
}

QList<SavedView> savedViews(const Desk& desk)
{
    Statement row = desk.db.prepared("SELECT id, name, view FROM saved_view WHERE account_id = ? ORDER BY name");
    row.with(desk.session.account);
    QList<SavedView> views;
    while (row.next())
        views.append({row.integer(0), row.text(1), row.text(2).toUtf8()});
    return views;
}

Outcome<SavedView> saveView(const Desk& desk, const QString& typed, const QByteArray& view)
{
    const auto name = viewName(typed);
    if (!name)
        return fail(name.error());
    Transaction transaction(desk.db);
    qint64 id = viewCalled(desk, *name).value_or(0);
    if (id != 0) {
        desk.db.prepared("UPDATE saved_view SET view = ? WHERE id = ?").run(QString::fromUtf8(view), id);
    } else {
        desk.db.prepared("INSERT INTO saved_view (account_id, name, view) VALUES (?, ?, ?)")
            .run(desk.session.account, *name, QString::fromUtf8(view));
        id = desk.db.lastInsertId();
    }
    transaction.commit();
    return SavedView {id, *name, view};
}

Outcome<bool> renameView(const Desk& desk, qint64 id, const QString& typed)
{
    const auto name = viewName(typed);
    if (!name)
        return fail(name.error());
    Transaction transaction(desk.db);
    if (const auto other = viewCalled(desk, *name); other && *other != id)
        return false;
    desk.db.prepared("UPDATE saved_view SET name = ? WHERE id = ? AND account_id = ?")
        .run(*name, id, desk.session.account);
    transaction.commit();
    return true;
}

void deleteView(const Desk& desk, qint64 id)
{
    Transaction transaction(desk.db);
    desk.db.prepared("DELETE FROM saved_view WHERE id = ? AND account_id = ?").run(id, desk.session.account);
    transaction.commit();
}

void noteRecentCase(const Desk& desk, CaseId id)
{
    if (!canKeep(desk))
        return;
    Transaction transaction(desk.db);
    desk.db
        .prepared("INSERT INTO recent_case (account_id, case_id, at) VALUES (?, ?, ?) "
                  "ON CONFLICT (account_id, case_id) DO UPDATE SET at = excluded.at")
        .run(desk.session.account, id, desk.clock.now());
    desk.db
        .prepared("DELETE FROM recent_case WHERE account_id = ?1 AND case_id NOT IN (SELECT case_id FROM recent_case "
                  "WHERE account_id = ?1 ORDER BY at DESC, case_id DESC LIMIT 30)")
        .run(desk.session.account);
    transaction.commit();
}

QList<CaseId> recentCases(const Desk& desk, int limit)
{
    Statement row = desk.db.prepared(
        "SELECT case_id FROM recent_case WHERE account_id = ? ORDER BY at DESC, case_id DESC LIMIT ?");
    row.with(desk.session.account, limit);
    QList<CaseId> ids;
    while (row.next())
        ids.append(row.id<CaseId>(0));
    return ids;
}

} // namespace jiangce
