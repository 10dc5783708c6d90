// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/batch_letter.h"

#include "core/casework/claim_lines.h"
#include "core/register/admin_unit.h"
#include "core/register/calendar_store.h"
#include "core/register/name_order.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Rows of the case that are paid for; 1 where a case has no rows.
int personsIn(Connection& db, CaseId id)
{
    QSet<QString> rows;
    for (const ClaimLine& line : readClaimLines(db, id))
        if (!line.approved.isZero())
            rows.insert(line.rowId);
    return std::max(1, int(rows.size()));
}

OfficialRow rowOf(Connection& db, const PaymentBatch& batch, const BatchCase& one, OfficialKind kind)
{
    OfficialRow row {.name = one.applicant, .identifier = one.applicantNumber,
        .isPerson = batch.head.programme->applicant == ApplicantKind::Person, .caseNumber = one.number,
        .district = adminUnitName(one.district), .persons = personsIn(db, one.id), .amount = one.amount};
    if (kind != OfficialKind::PaymentRequest)
        return row;
    for (const Payment& payment : readPayments(db, one.id))
        if (payment.batch == batch.head.id && payment.state != PaymentState::Cancelled) {
            row.payee = payment.payee;
            row.bank = payment.bank;
            row.account = payment.account;
        }
    return row;
}

} // namespace

OfficialLetter batchLetter(Connection& db, const PaymentBatch& batch, OfficialKind kind, QDate day)
{
    const BatchHead& head = batch.head;
    OfficialLetter letter {.kind = kind, .programme = head.programme,
        .day = kind == OfficialKind::PublicNotice ? head.noticeFrom : head.requestedOn, .isPreview = false,
        .subject = head.title, .noticeFrom = head.noticeFrom, .noticeTo = head.noticeTo};
    if (!letter.day.isValid())
        letter.day = day;
    if (kind == OfficialKind::PaymentRequest) {
        letter.number = head.requestNumber;
        letter.officer = head.requestedBy;
    } else {
        letter.officer = head.openedBy;
    }
    if (const auto days = loadCalendar(db).workingDaysBetween(head.noticeFrom, head.noticeTo))
        letter.noticeDays = *days;
    for (const BatchCase& one : batch.cases)
        if (one.isIn())
            letter.rows.append(rowOf(db, batch, one, kind));
    return letter;
}

void orderByStrokes(OfficialLetter& letter)
{
    std::ranges::stable_sort(letter.rows, isBeforeByStrokes, &OfficialRow::name);
}

} // namespace jiangce
