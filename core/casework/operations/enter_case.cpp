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

QList<FormRow> rowsCalled(const Programme& programme, const FormData& form, const QString& rowId)
{
    QList<FormRow> found;
    for (const RosterDef& roster : programme.rosters)
        for (const FormRow& row : form.rows(QString::fromLatin1(roster.key)))
            if (row.id == rowId)
                found.append(row);
    return found;
}

/// Where the money goes and how the applicant is reached is no ground of any rule; who he is, and for whom he works, is.
bool isNoGround(Party party)
{
    static constexpr Party none[] {Party::PayeeName, Party::PayeeBank, Party::PayeeAccount, Party::ApplicantPhone,
        Party::ApplicantAddress};
    return std::ranges::find(none, party) != std::end(none);
}

/// Whether something the rules may judge was changed.
bool formChanged(const Programme& programme, const FormData& before, const FormData& after)
{
    return std::ranges::any_of(programme.fields, [&](const FieldDef& field) {
        return !isNoGround(field.traits.party) && before.value(field.keyText()) != after.value(field.keyText());
    });
}

/// A judgement rests on what it was made on, the row or the application: where that is gone or says something else, it has
/// to be made again.
void dropRulingsOfChanges(CaseWork& work, const FormData& before, const FormData& after)
{
    const bool wholeChanged = formChanged(work.programme(), before, after);
    for (const Ruling& ruling : readRulings(work.db(), work.file().id)) {
        const bool isWhole = ruling.rowId.isEmpty();
        if (isWhole ? !wholeChanged
                    : rowsCalled(work.programme(), before, ruling.rowId) == rowsCalled(work.programme(), after, ruling.rowId))
            continue;
        work.db()
            .prepared("INSERT INTO ruling (case_id, code, row_id, ruling, reason, officer_id, officer_name, at, on_day) "
                      "VALUES (?, ?, ?, 'dropped', ?, ?, ?, ?, ?)")
            .run(work.file().id, ruling.code, ruling.rowId,
                isWhole ? u"申请表已修改"_s : u"所认定的行已修改或删除"_s, work.desk().session.account,
                work.desk().session.displayName, work.desk().clock.now(), work.today());
        const QString place = u"ruling "_s + ruling.code + u' ' + ruling.rowId;
        work.before().insert(place, ruling.isMet ? u"met"_s : u"not_met"_s);
        work.after().insert(place, u"dropped"_s);
        work.touch(Subject::Rulings);
    }
}

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

void forgetTyping(CaseWork& work)
{
    work.db()
        .prepared("DELETE FROM draft WHERE account_id = ? AND case_id = ? AND is_apart = 0")
        .run(work.desk().session.account, work.file().id);
    work.touch(Subject::Drafts);
}

void keepImports(CaseWork& work, const QList<RosterImportNote>& imports)
{
    if (imports.isEmpty())
        return;
    const FormData stored = readForm(work.db(), work.programme(), work.file().id);
    for (const RosterImportNote& note : imports)
        keepRosterImport(work.desk(), work.file().id, stored, note);
}

std::function<Outcome<CaseId>()> making(const Desk& desk, const Programme& programme)
{
    return [&desk, &programme]() -> Outcome<CaseId> {
        if (const auto allowed = mayDo(desk, Role::Intake); !allowed)
            return fail(allowed.error());
        return insertDraft(desk, programme);
    };
}

Outcome<ChangeReport> fill(const Desk& desk, Outcome<std::unique_ptr<CaseWork>> begun, const FormData& form,
    const QList<RosterImportNote>& imports)
{
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    storeForm(work, form);
    forgetTyping(work);
    if (const auto allowed = mayEditForm(desk, work.file()); !allowed)
        return fail(allowed.error());
    keepImports(work, imports);
    work.file().hand = desk.session.account;
    work.claimStep(u"open_case"_s, Step::Intake);
    return work.finish(u"open_case"_s);
}

} // namespace

void storeForm(CaseWork& work, FormData form)
{
    completeForm(work.programme(), form);
    const FormData before = readForm(work.db(), work.programme(), work.file().id);
    noteFormChanges(before, form, work.before(), work.after());
    dropRulingsOfChanges(work, before, form);
    writeForm(work.db(), work.programme(), work.file().id, form);
    linkParties(work.db(), work.file(), form, false);
    work.touch(Subject::Register);
}

Outcome<ChangeReport> openCase(
    const Desk& desk, const Programme& programme, const FormData& form, const QList<RosterImportNote>& imports)
{
    return fill(desk, CaseWork::beginNew(desk, making(desk, programme)), form, imports);
}

Outcome<ChangeReport> openCaseWithin(const Desk& desk, const Programme& programme, const FormData& form)
{
    return fill(desk, CaseWork::beginNewWithin(desk, making(desk, programme)), form, {});
}

Outcome<ChangeReport> saveForm(const Desk& desk, CaseId id, int expectedVersion, const FormData& form,
    const QList<RosterImportNote>& imports)
{
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    if (const auto allowed = mayEditForm(desk, work.file()); !allowed)
        return fail(allowed.error());
    storeForm(work, form);
    forgetTyping(work);
    keepImports(work, imports);
    if (const auto stillAllowed = mayEditForm(desk, work.file()); !stillAllowed)
        return fail(stillAllowed.error());
    work.claimStep(u"save_form"_s, Step::Intake);
    return work.finish(u"save_form"_s);
}

FormData readForm(Connection& db, const CaseFile& file)
{
    return readForm(db, *file.programme, file.id);
}

} // namespace jiangce
