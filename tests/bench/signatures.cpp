// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signatures/case_signature.h"
#include "core/casework/signatures/check_signatures.h"
#include "core/casework/signatures/signing_key.h"
#include "core/store/connection.h"
#include "tests/bench/bench.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

/// What bare libsodium is handed for one step.
struct Bare {
    QByteArray key {};
    QByteArray message {};
    QByteArray signature {};
};

QList<Bare> bareSteps(Connection& db)
{
    Statement row = db.prepared("SELECT s.case_id, s.number, s.action, s.to_state, s.amount_fen, s.digest, s.audit_seq, "
                                "a.row_hash, k.public_key, s.signature FROM case_signature s JOIN audit a ON a.seq = s.audit_seq "
                                "JOIN signature_key k ON k.id = s.key_id");
    row.with();
    QList<Bare> steps;
    while (row.next())
        steps.append({QByteArray::fromHex(row.text(8).toLatin1()),
            signatureMessage({row.integer(0), row.text(1), row.text(2), row.text(3), row.optionalMoney(4), row.text(5),
                row.integer(6), row.text(7)}),
            QByteArray::fromHex(row.text(9).toLatin1())});
    return steps;
}

const unsigned char* bytes(const QByteArray& array) { return reinterpret_cast<const unsigned char*>(array.constData()); }

qint64 verifyBare(const QList<Bare>& steps)
{
    return std::ranges::count_if(steps, [](const Bare& one) {
        return crypto_sign_verify_detached(bytes(one.signature), bytes(one.message), quint64(one.message.size()), bytes(one.key)) == 0;
    });
}

} // namespace

Lines measureSignatures(const Plan& plan)
{
    const auto db = Connection::open(plan.database, Connection::Mode::ReadOnly);
    const QList<Bare> steps = bareSteps(*db);
    qint64 right = 0;
    const double bare = median(3, [&] { right = verifyBare(steps); });
    SignatureReport report;
    const double ours = median(3, [&] { report = checkSignatures(*db); });
    const bool isFair = right == steps.size() && report.signedSteps == right && report.findings.isEmpty() && right > 0;
    return {{.aim = "signatures", .work = u"%1 signed steps checked against case and history / libsodium alone"_s.arg(right),
        .ours = ours, .baseline = bare, .limit = isFair ? 3.0 : 0.0,
        .note = isFair ? QString() : u"not every signature was found in order"_s}};
}

} // namespace jiangce::bench
