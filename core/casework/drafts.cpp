// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/drafts.h"

#include "core/store/transaction.h"

namespace jiangce {

namespace {

Draft draftFrom(const Statement& row)
{
    Draft draft;
    draft.id = row.integer(0);
    draft.caseId = row.id<CaseId>(1);
    draft.programme = row.text(2);
    draft.baseVersion = row.number(3);
    draft.savedAt = row.instant(4);
    draft.title = row.text(5);
    draft.isOutdated = draft.caseId.isValid() && row.number(6) != draft.baseVersion;
    draft.isApart = row.boolean(7);
    return draft;
}

std::optional<Draft> withForm(Statement& row)
{
    if (!row.next())
        return {};
    Draft draft = draftFrom(row);
    draft.form = formFromJson(row.blob(8));
    return draft;
}

qint64 insertDraft(const Desk& desk, const Draft& draft)
{
    desk.db
        .prepared("INSERT INTO draft (account_id, case_id, programme, base_version, saved_at, title, form) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .run(desk.session.account, draft.caseId, draft.programme, draft.baseVersion, desk.clock.now(),
            draft.title.left(150), formToJson(draft.form));
    return desk.db.lastInsertId();
}

} // namespace

qint64 keepDraft(const Desk& desk, const Draft& draft)
{
    Transaction transaction(desk.db);
    qint64 id = draft.id;
    if (draft.caseId.isValid()) {
        Statement row = desk.db.prepared("SELECT id FROM draft WHERE account_id = ? AND case_id = ? AND is_apart = 0");
        row.with(desk.session.account, draft.caseId);
        id = row.next() ? row.integer(0) : 0;
    }
    const int updated = id == 0
        ? 0
        : desk.db
              .prepared("UPDATE draft SET programme = ?, base_version = ?, saved_at = ?, title = ?, form = ? "
                        "WHERE id = ? AND account_id = ?")
              .run(draft.programme, draft.baseVersion, desk.clock.now(), draft.title.left(150), formToJson(draft.form),
                  id, desk.session.account);
    if (updated == 0)
        id = insertDraft(desk, draft);
    transaction.commit();
    return id;
}

QList<Draft> listDrafts(const Desk& desk)
{
    Statement row = desk.db.prepared(
        "SELECT d.id, d.case_id, d.programme, d.base_version, d.saved_at, d.title, coalesce(c.version, 0), d.is_apart FROM draft d "
        "LEFT JOIN case_file c ON c.id = d.case_id WHERE d.account_id = ? ORDER BY d.saved_at DESC");
    row.with(desk.session.account);
    QList<Draft> drafts;
    while (row.next())
        drafts.append(draftFrom(row));
    return drafts;
}

std::optional<Draft> readDraft(const Desk& desk, qint64 id)
{
    Statement row = desk.db.prepared(
        "SELECT d.id, d.case_id, d.programme, d.base_version, d.saved_at, d.title, coalesce(c.version, 0), d.is_apart, d.form "
        "FROM draft d LEFT JOIN case_file c ON c.id = d.case_id WHERE d.id = ? AND d.account_id = ?");
    row.with(id, desk.session.account);
    return withForm(row);
}

std::optional<Draft> draftOf(const Desk& desk, CaseId id)
{
    Statement row = desk.db.prepared(
        "SELECT d.id, d.case_id, d.programme, d.base_version, d.saved_at, d.title, coalesce(c.version, 0), d.is_apart, d.form "
        "FROM draft d LEFT JOIN case_file c ON c.id = d.case_id WHERE d.account_id = ? AND d.case_id = ? "
        "ORDER BY d.is_apart, d.saved_at DESC");
    row.with(desk.session.account, id);
    return withForm(row);
}

void setDraftApart(const Desk& desk, qint64 id)
{
    Transaction transaction(desk.db);
    desk.db.prepared("UPDATE draft SET is_apart = 1 WHERE id = ? AND account_id = ?").run(id, desk.session.account);
    transaction.commit();
}

void discardDraft(const Desk& desk, qint64 id)
{
    Transaction transaction(desk.db);
    desk.db.prepared("DELETE FROM draft WHERE id = ? AND account_id = ?").run(id, desk.session.account);
    transaction.commit();
}

} // namespace jiangce
