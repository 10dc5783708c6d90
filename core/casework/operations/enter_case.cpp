// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/enter_case.h"

#include "core/casework/case_store.h"
#include "core/casework/form_changes.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/parties.h"
#include "core/casework/permissions.h"
#include "core/casework/rulings.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

CaseId insertDraft(const Desk& desk, const Programme& programme)
{
    CaseFile file;
    file.programme = &programme;
    file.officer = desk.session.account;
    file.createdBy = desk.session.account;
    file.createdAt = desk.clock.now();
    file.changedAt = file.createdAt;
    return insertCase(desk.db, file);
}

/// The row of that id in any roster; null when there is none.
const FormRow* rowOf(const Programme& programme, const FormData& form, const QString& id)
{
    for (const RosterDef& roster : programme.rosters)
        for (const FormRow& row : form.rows(QString::fromLatin1(roster.key)))
            if (row.id == id)
                return &row;
    return nullptr;
}

/// A judgement was about the row as it stood: it lapses when the row changes or goes, so that it never passes to another
/// row that takes its id.
void dropRulingsOfChangedRows(CaseWork& work, const FormData& before, const FormData& after)
{
    for (const Ruling& ruling : readRulings(work.db(), work.file().id)) {
        if (ruling.rowId.isEmpty())
            continue;
        const FormRow* was = rowOf(work.programme(), before, ruling.rowId);
        const FormRow* is = rowOf(work.programme(), after, ruling.rowId);
        if (was != nullptr && is != nullptr && *was == *is)
            continue;
        work.db()
            .prepared("INSERT INTO ruling (case_id, code, row_id, ruling, reason, officer_id, officer_name, at, on_day) "
                      "VALUES (?, ?, ?, 'dropped', '花名册该行已更改', ?, ?, ?, ?)")
            .run(work.file().id, ruling.code, ruling.rowId, work.desk().session.account, work.desk().session.displayName,
                work.desk().clock.now(), work.today());
        work.after().insert(u"ruling_dropped_"_s + ruling.rowId, ruling.code);
        work.touch(Subject::Rulings);
    }
}

void store(CaseWork& work, FormData form)
{
    completeForm(work.programme(), form);
    const FormData before = readForm(work.db(), work.programme(), work.file().id);
    noteFormChanges(before, form, work.before(), work.after());
    dropRulingsOfChangedRows(work, before, form);
    writeForm(work.db(), work.programme(), work.file().id, form);
    linkParties(work.db(), work.file(), form, false);
    work.db()
        .prepared("DELETE FROM draft WHERE account_id = ? AND case_id = ?")
        .run(work.desk().session.account, work.file().id);
    work.touch(Subject::Drafts);
    work.touch(Subject::Register);
}

} // namespace

Outcome<ChangeReport> openCase(const Desk& desk, const Programme& programme, const FormData& form)
{
    auto begun = CaseWork::beginNew(desk, [&]() -> Outcome<CaseId> {
        if (const auto allowed = mayDo(desk, Role::Intake); !allowed)
            return fail(allowed.error());
        return insertDraft(desk, programme);
    });
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    store(work, form);
    work.claimStep(u"open_case"_s, Step::Intake);
    return work.finish(u"open_case"_s);
}

Outcome<ChangeReport> saveForm(const Desk& desk, CaseId id, int expectedVersion, const FormData& form)
{
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    if (const auto allowed = mayEditForm(desk, work.file()); !allowed)
        return fail(allowed.error());
    store(work, form);
    work.claimStep(u"save_form"_s, Step::Intake);
    return work.finish(u"save_form"_s);
}

FormData readForm(Connection& db, const CaseFile& file)
{
    return readForm(db, *file.programme, file.id);
}

} // namespace jiangce
