// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/promises/office_work.h"

#include "core/casework/attachments.h"
#include "core/casework/batches/batch_operations.h"
#include "core/casework/merges.h"
#include "core/casework/operations/add_note.h"
#include "core/casework/operations/issue_letter.h"
#include "core/casework/operations/keep_register.h"
#include "core/casework/operations/merge_parties.h"
#include "core/casework/operations/recover.h"
#include "tests/support/casework_desk.h"

using namespace Qt::StringLiterals;

namespace jiangce::promises {

namespace {

constexpr qint64 allowanceFen = 80000;
constexpr int longRoster = 60;

QList<CaseId> cases(OfficeDesk& office)
{
    QList<CaseId> all;
    Statement statement = office.db().prepared("SELECT id FROM case_file ORDER BY id");
    while (statement.next())
        all.append(CaseId(statement.integer(0)));
    return all;
}

qint64 numberOf(OfficeDesk& office, Sql sql)
{
    Statement statement = office.db().prepared(sql);
    return statement.next() ? statement.integer(0) : 0;
}

CaseFile nth(OfficeDesk& office, int index)
{
    return office.file(cases(office).at(index));
}

PaymentBatch batch(OfficeDesk& office)
{
    return readBatch(office.db(), BatchId(numberOf(office, "SELECT max(id) FROM payment_batch")));
}

/// The claim of the example, made out for a unit of its own.
FormData claimOf(int index)
{
    FormData form = sample::grantForm(u"渤海示例%1有限公司"_s.arg(index));
    QList<FormRow> rows = form.rows(u"people"_s);
    for (FormRow& row : rows)
        row.values[u"name"_s] += QChar(char16_t(u'一' + index));
    form.setRows(u"people"_s, rows);
    return form;
}

FormData longClaim()
{
    FormData form = claimOf(9);
    QList<FormRow> rows = form.rows(u"people"_s);
    while (rows.size() < longRoster) {
        FormRow row = rows.first();
        row.id = u"r%1"_s.arg(rows.size() + 1);
        row.values[u"name"_s] = u"张%1"_s.arg(QChar(char16_t(u'伟' + rows.size())));
        row.values.remove(u"id_number"_s);
        rows.append(row);
    }
    form.setRows(u"people"_s, rows);
    return form;
}

Operation step(const char* name, const char* who, int index, Action action)
{
    return {name, [=](OfficeDesk& office) { return office.attempt(who, nth(office, index).id, action); }};
}

QList<Operation> entry(int index)
{
    QList<Operation> all {{"open a case", [=](OfficeDesk& office) { return openCase(office.as("intake"), sample::grant, claimOf(index)); }},
        {"save it anew",
            [=](OfficeDesk& office) {
                FormData form = claimOf(index);
                form.setValue(u"account"_s, u"2125010004001234%1"_s.arg(index));
                const CaseFile file = nth(office, index);
                return saveForm(office.as("intake"), file.id, file.version, form);
            }},
        step("hand it in", "intake", index, Action::Submit)};
    for (const MaterialDef& material : sample::grant.materials)
        all.append({"tick a material", [=, key = QString::fromLatin1(material.key)](OfficeDesk& office) {
                        const CaseFile file = nth(office, index);
                        return tickMaterial(office.as("intake"), file.id, file.version, key, MaterialTick::OriginalAndCopy);
                    }});
    return all;
}

QList<Operation> review(int index)
{
    return {step("accept", "intake", index, Action::Accept), step("first review", "first", index, Action::PassFirstReview),
        {"settle the rows",
            [=](OfficeDesk& office) {
                const CaseFile file = nth(office, index);
                return settleLines(office.as("second"), file.id, file.version, proposedSettlement(office.db(), file.id));
            }},
        step("second review", "second", index, Action::PassSecondReview), step("approve", "approval", index, Action::Approve)};
}

QList<Operation> papers()
{
    return {{"attach a scan",
                [](OfficeDesk& office) {
                    const CaseFile file = nth(office, 0);
                    return attach(office.as("intake"), file.id, file.version, u"scan.pdf"_s,
                        "%PDF-1.7 " + QByteArray(30'000, 'x'));
                }},
        {"write a note", [](OfficeDesk& office) { return addNote(office.as("first"), nth(office, 0).id, u"电话核实"_s); }},
        {"a long roster", [](OfficeDesk& office) { return openCase(office.as("intake"), sample::grant, longClaim()); }}};
}

Operation letter()
{
    return {"issue a letter",
        [](OfficeDesk& office) {
            const CaseFile file = nth(office, 0);
            return issueLetter(office.as("intake"), file.id, file.version,
                {u"sample_decision"_s, u"决"_s, [](const QString& number) -> Outcome<QByteArray> {
                     return QByteArray("%PDF-1.7 ") + number.toUtf8();
                 }});
        }};
}

Outcome<ChangeReport> reportOf(const Outcome<BatchReport>& outcome)
{
    if (!outcome)
        return fail(outcome.error());
    return outcome->report;
}

QList<Operation> payment()
{
    return {{"open a batch",
                [](OfficeDesk& office) {
                    return reportOf(openBatch(
                        office.as("finance"), sample::grant, u"示例补助第1批"_s, {nth(office, 0).id, nth(office, 1).id}));
                }},
        {"publish it",
            [](OfficeDesk& office) {
                return publishNotice(office.as("finance"), batch(office).head.id, batch(office).head.version, {});
            }},
        {"ask for the money",
            [](OfficeDesk& office) {
                office.on(2026, 3, 13);
                return requestBatch(office.as("finance"), batch(office).head.id, batch(office).head.version, testPassword,
                    u"示人社函〔2026〕1号"_s);
            }},
        {"report it paid",
            [](OfficeDesk& office) {
                return reportBatchPaid(office.as("finance"), batch(office).head.id, batch(office).head.version, testPassword,
                    {{nth(office, 0).id, {.voucher = u"凭证1"_s}}, {nth(office, 1).id, {.voucher = u"凭证2"_s}}});
            }},
        {"order a recovery",
            [](OfficeDesk& office) {
                const CaseFile file = nth(office, 0);
                return orderRecovery(office.as("approval"), file.id, file.version,
                    {.password = testPassword, .amount = Money::fromFen(5000), .reason = u"重复申领"_s,
                        .document = u"示人社发〔2026〕9号"_s});
            }}};
}

PartyRecord recordAt(OfficeDesk& office, Sql sql)
{
    return *readParty(office.db(), PartyKind::Organisation, numberOf(office, sql));
}

QList<Operation> registers()
{
    return {{"correct a record",
                [](OfficeDesk& office) {
                    const PartyRecord one = recordAt(office, "SELECT min(id) FROM organisation");
                    return correctParty(office.as("intake"),
                        {.kind = one.kind, .id = one.id, .version = one.version, .changes = {{u"name"_s, u"渤海更名有限公司"_s}},
                            .reason = u"已更名"_s});
                }}};
}

} // namespace

QList<Operation> workOfAYear()
{
    return entry(0) + entry(1) + papers() + review(0) + review(1) + QList {letter()} + payment() + registers();
}

void prepare(OfficeDesk& office)
{
    office.setAllowance(allowanceFen);
    const auto entered = enterFigure(office.as("rules"), limits::publicNotice,
        {.value = u"5"_s, .effectiveFrom = {2011, 1, 1}, .document = u"示例发〔2026〕1号"_s, .article = u"第五条"_s});
    office.must(confirmFigure(office.as("rules2"), FigureValueId(office.must(entered).id)));
}

} // namespace jiangce::promises
