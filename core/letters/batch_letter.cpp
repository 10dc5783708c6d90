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

OfficialKind officialKindOf(BatchPaper paper)
{
    return paper == BatchPaper::PublicNotice ? OfficialKind::PublicNotice : OfficialKind::PaymentRequest;
}

OfficialLetter batchLetter(
    Connection& db, const PaymentBatch& batch, BatchPaper paper, const BatchOccasion& occasion)
{
    const BatchHead& head = batch.head;
    const bool isNotice = paper == BatchPaper::PublicNotice;
    OfficialLetter letter {.kind = officialKindOf(paper), .programme = head.programme,
        .day = isNotice ? head.noticeFrom : occasion.day, .number = isNotice ? QString() : occasion.number,
        .isPreview = occasion.isPreview, .officer = occasion.officer, .subject = head.title,
        .recipient = isNotice ? QString() : occasion.particulars.recipient, .noticeFrom = head.noticeFrom,
        .noticeTo = head.noticeTo, .noticeMail = occasion.particulars.mail, .fundSource = occasion.particulars.fundSource};
    if (const auto days = loadCalendar(db).workingDaysBetween(head.noticeFrom, head.noticeTo))
        letter.noticeDays = *days;
    for (const BatchCase& one : batch.cases)
        if (one.isIn())
            letter.rows.append(rowOf(db, batch, one, letter.kind));
    return letter;
}

Outcome<LetterDocument> batchDocument(
    Connection& db, const PaymentBatch& batch, BatchPaper paper, const BatchOccasion& occasion)
{
    OfficialLetter letter = batchLetter(db, batch, paper, occasion);
    if (paper == BatchPaper::PublicNotice && occasion.particulars.isByStrokes)
        orderByStrokes(letter);
    return officialLetter(db, letter);
}

void orderByStrokes(OfficialLetter& letter)
{
    std::ranges::stable_sort(letter.rows, isBeforeByStrokes, &OfficialRow::name);
}

} // namespace jiangce
