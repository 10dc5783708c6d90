// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/reminders.h"

#include "core/casework/account_roles.h"
#include "core/casework/audit_trail.h"
#include "core/casework/case_store.h"
#include "core/casework/permissions.h"
#include "core/casework/stored_files.h"
#include "core/register/office.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr char16_t kindCode[] = u"催";

Outcome<void> mayRemind(const Desk& desk)
{
    static constexpr Role roles[] {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval};
    Outcome<void> answer = fail(ProblemCode::RoleMissing);
    for (const Role role : roles)
        if (answer = mayDo(desk, role); answer)
            return answer;
    return mayDo(desk, Role::Intake);
}

/// What is owed still: nothing was handed in since.
QList<ReminderItem> stillMissing(Connection& db, const ReminderLetter& letter, QDate today)
{
    QList<ReminderItem> missing;
    for (const ReminderItem& item : letter.items) {
        const auto owed = readObligations(db, today, {item.programme, item.year, item.year, letter.organisation});
        if (std::ranges::any_of(owed, &Obligation::isMissing))
            missing.append(item);
    }
    return missing;
}

void keepItems(Connection& db, ReminderJobId job, const ReminderLetter& letter)
{
    db.prepared("DELETE FROM reminder_item WHERE job_id = ? AND position = ?").run(job, letter.position);
    for (const ReminderItem& item : letter.items)
        db.prepared("INSERT INTO reminder_item (job_id, position, programme, year, due_on) VALUES (?, ?, ?, ?, ?)")
            .run(job, letter.position, QString::fromLatin1(item.programme->key), item.year, item.lastDay);
}

Outcome<QString> nextReminderNumber(const Desk& desk)
{
    const QString code = loadOffice(desk.db).agencyCode;
    if (code.isEmpty())
        return fail(ProblemCode::OfficeIncomplete, {u"机关代字"_s});
    const QString series = code + QString::fromUtf16(kindCode);
    const int year = desk.clock.today().year();
    const int serial = nextNumber(desk.db, u"reminder/"_s + series, year);
    return u"%1〔%2〕%3号"_s.arg(series).arg(year).arg(serial);
}

ChangeReport finish(const Desk& desk, Transaction& transaction, ReminderJobId job, const ReminderLetter& letter)
{
    ChangeReport report {.subjects = {Subject::Letters}, .id = job.value()};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"issue_reminder"_s, {}, {},
            {{u"reminder_job"_s, job.value()}, {u"organisation"_s, letter.organisation.value()},
                {u"letter_number"_s, letter.number}, {u"filings"_s, qint64(letter.items.size())}}});
    transaction.commit();
    return report;
}

} // namespace

QList<ReminderJob> readReminderJobs(Connection& db, int limit)
{
    Statement row = db.prepared(
        "SELECT j.id, j.title, j.made_on, j.officer_name, count(*) FILTER (WHERE l.number IS NULL AND l.is_left_out = 0), "
        "count(l.number), coalesce(sum(l.is_left_out), 0) FROM reminder_job j JOIN reminder_letter l ON l.job_id = j.id "
        "GROUP BY j.id ORDER BY j.id DESC LIMIT ?");
    row.with(limit);
    QList<ReminderJob> jobs;
    while (row.next())
        jobs.append({row.id<ReminderJobId>(0), row.text(1), row.date(2), row.text(3), row.number(4), row.number(5), row.number(6)});
    return jobs;
}

QList<ReminderLetter> readReminders(Connection& db, ReminderJobId id)
{
    QList<ReminderLetter> letters;
    Statement row = db.prepared("SELECT l.position, l.organisation_id, o.name, l.number, l.issued_on, l.is_left_out "
                                "FROM reminder_letter l JOIN organisation o ON o.id = l.organisation_id WHERE l.job_id = ? "
                                "ORDER BY l.position");
    row.with(id);
    while (row.next())
        letters.append({row.number(0), row.id<OrganisationId>(1), row.text(2), row.text(3), row.date(4), row.boolean(5)});
    Statement item = db.prepared("SELECT position, programme, year, due_on FROM reminder_item WHERE job_id = ? "
                                 "ORDER BY position, due_on, programme");
    item.with(id);
    while (item.next()) {
        const auto letter = std::ranges::find(letters, item.number(0), &ReminderLetter::position);
        const Programme* programme = programmeByKey(item.text(1));
        if (letter != letters.end() && programme != nullptr)
            letter->items.append({programme, item.number(2), item.date(3)});
    }
    return letters;
}

Outcome<ChangeReport> openReminders(const Desk& desk, const QString& title, const QList<Obligation>& overdue)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayRemind(desk); !allowed)
        return fail(allowed.error());
    QList<ReminderLetter> letters;
    for (const Obligation& owed : overdue) {
        if (!owed.isMissing())
            continue;
        auto letter = std::ranges::find(letters, owed.organisation, &ReminderLetter::organisation);
        if (letter == letters.end()) {
            letters.append({int(letters.size()) + 1, owed.organisation, owed.name});
            letter = std::prev(letters.end());
        }
        letter->items.append({owed.programme, owed.year, owed.lastDay});
    }
    if (letters.isEmpty())
        return fail(ProblemCode::BatchEmpty);
    desk.db.prepared("INSERT INTO reminder_job (title, made_on, officer_id, officer_name) VALUES (?, ?, ?, ?)")
        .run(title.left(90), desk.clock.today(), desk.session.account, desk.session.displayName);
    const ReminderJobId job(desk.db.lastInsertId());
    for (const ReminderLetter& letter : std::as_const(letters)) {
        desk.db.prepared("INSERT INTO reminder_letter (job_id, position, organisation_id) VALUES (?, ?, ?)")
            .run(job, letter.position, letter.organisation);
        keepItems(desk.db, job, letter);
    }
    ChangeReport report {.subjects = {Subject::Letters}, .id = job.value()};
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session,
        {{}, u"open_reminders"_s, {}, {}, {{u"reminder_job"_s, job.value()}, {u"letters"_s, qint64(letters.size())}}});
    transaction.commit();
    return report;
}

Outcome<ChangeReport> takeOnReminder(
    const Desk& desk, ReminderJobId job, int position, const ReminderRenderer& render)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayRemind(desk); !allowed)
        return fail(allowed.error());
    const QList<ReminderLetter> letters = readReminders(desk.db, job);
    const auto found = std::ranges::find(letters, position, &ReminderLetter::position);
    if (found == letters.end())
        return fail(ProblemCode::UnknownChoice, {QString::number(position)});
    if (!found->isWaiting())
        return ChangeReport {.id = job.value()};
    ReminderLetter letter = *found;
    letter.items = stillMissing(desk.db, letter, desk.clock.today());
    if (letter.items.isEmpty()) {
        desk.db.prepared("UPDATE reminder_letter SET is_left_out = 1 WHERE job_id = ? AND position = ?").run(job, position);
        return finish(desk, transaction, job, letter);
    }
    const auto number = nextReminderNumber(desk);
    if (!number)
        return fail(number.error());
    letter.number = *number;
    letter.issuedOn = desk.clock.today();
    const auto pdf = render(letter);
    if (!pdf)
        return fail(pdf.error());
    keepItems(desk.db, job, letter);
    desk.db.prepared("UPDATE reminder_letter SET number = ?, issued_on = ?, hash = ? WHERE job_id = ? AND position = ?")
        .run(letter.number, letter.issuedOn, keepFile(desk.db, *pdf), job, position);
    return finish(desk, transaction, job, letter);
}

} // namespace jiangce
