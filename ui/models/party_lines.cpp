// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/party_lines.h"

#include "core/values/date_text.h"
#include "ui/models/case_words.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

class Words final {
    Q_DECLARE_TR_FUNCTIONS(jiangce::PartyPage)
public:
    static QStringList cases() { return {tr("Case"), tr("As"), tr("Programme"), tr("State"), tr("Handed in"), tr("Approved for the case (yuan)")}; }
    static QStringList payments() { return {tr("Case"), tr("Requested"), tr("Amount (yuan)"), tr("State"), tr("Paid on"), tr("Voucher")}; }
    static QStringList certificates() { return {tr("Number"), tr("Occupation"), tr("Level"), tr("Issued"), tr("Issuer")}; }
    static QString role(const QString& as)
    {
        return as == "applicant"_L1 ? tr("applicant")
            : as == "employer"_L1   ? tr("employer")
            : as == "person"_L1     ? tr("named in it")
                                    : as;
    }
    static TableCell state(PaymentState state)
    {
        switch (state) {
        case PaymentState::Requested: return {tr("requested"), "clock"_L1, Tone::Wait};
        case PaymentState::Paid: return {tr("paid"), "ok"_L1, Tone::Ok};
        case PaymentState::Bounced: return {tr("came back"), "return"_L1, Tone::Bad};
        case PaymentState::Cancelled: return {tr("cancelled"), "withdraw"_L1, Tone::Muted};
        }
        return {};
    }
};

} // namespace

TableCell paymentState(PaymentState state) { return Words::state(state); }
QStringList partyCaseHeads() { return Words::cases(); }
QStringList paymentHeads() { return Words::payments(); }
QStringList certificateHeads() { return Words::certificates(); }

TableLine partyCaseLine(const PartyCase& one, const Wording& wording)
{
    const Programme* programme = programmeByKey(one.row.programme);
    const Sign state = signOf(one.row.state, wording);
    return {{{one.row.number}, {Words::role(one.as)},
                {programme != nullptr ? programmeShort(*programme, wording) : one.row.programme},
                {state.text, state.icon, state.tone}, {isoDate(one.row.handedIn)},
                {one.row.approved ? one.row.approved->display() : QString(), {}, Tone::Text, true}},
        one.row.id.value()};
}

TableLine paymentLine(const Payment& payment, const QString& caseNumber)
{
    return {{{caseNumber}, {isoDate(payment.requestedOn)}, {payment.amount.display(), {}, Tone::Text, true},
                Words::state(payment.state), {isoDate(payment.paidOn)}, {payment.voucher}},
        payment.caseId.value()};
}

TableLine certificateLine(const Certificate& certificate)
{
    return {{{certificate.number}, {u"%1 %2"_s.arg(certificate.occupationName, certificate.occupationCode).trimmed()},
                {certificate.level.display()}, {isoDate(certificate.issuedOn)}, {certificate.issuer}},
        certificate.id.value()};
}

} // namespace jiangce
