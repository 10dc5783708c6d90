// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/bulk/copy_case.h"

#include "core/casework/audit_trail.h"
#include "core/casework/case_store.h"
#include "core/casework/certificates.h"
#include "core/casework/drafts.h"
#include "core/casework/packed.h"
#include "core/casework/parties.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// ?1 the new case, ?2 its model.
constexpr Sql copies[] {
    "INSERT INTO case_step (case_id, action, step, from_state, to_state, officer_id, officer_name, at, on_day, "
    "opinion, "
    "reason, head_before, letters_before, is_taken_back, is_back_entry) SELECT ?1, action, step, from_state, to_state, "
    "officer_id, officer_name, at, on_day, opinion, reason, head_before, letters_before, is_taken_back, is_back_entry "
    "FROM case_step WHERE case_id = ?2 ORDER BY id",
    "INSERT INTO case_pause (case_id, from_day, to_day, why) SELECT ?1, from_day, to_day, why FROM case_pause "
    "WHERE case_id = ?2 ORDER BY id",
    "INSERT INTO material_tick (case_id, material, tick, note, officer_name, on_day) "
    "SELECT ?1, material, tick, note, officer_name, on_day FROM material_tick WHERE case_id = ?2",
    "INSERT INTO ruling (case_id, code, row_id, ruling, reason, officer_id, officer_name, at, on_day) "
    "SELECT ?1, code, row_id, ruling, reason, officer_id, officer_name, at, on_day FROM ruling WHERE case_id = ?2 "
    "ORDER BY id",
    "INSERT INTO claim_line (case_id, row_id, figure, figure_key, position, claimed_fen, standard_fen, settlement, "
    "approved_fen, reason, officer_name, on_day, person_number, occupation_code, level, certificate_number) "
    "SELECT ?1, row_id, figure, figure_key, position, claimed_fen, standard_fen, settlement, approved_fen, reason, "
    "officer_name, on_day, person_number, occupation_code, level, certificate_number FROM claim_line WHERE case_id = "
    "?2",
    "INSERT INTO payment (case_id, amount_fen, payee, bank, account, state, paid_fen, requested_by, requested_name, "
    "requested_on, confirmed_by, confirmed_name, paid_on, voucher) SELECT ?1, amount_fen, payee, bank, account, state, "
    "paid_fen, requested_by, requested_name, requested_on, confirmed_by, confirmed_name, paid_on, voucher FROM payment "
    "WHERE case_id = ?2 AND batch_id IS NULL AND resends IS NULL ORDER BY id",
    "INSERT INTO payment_entry (payment_id, kind, amount_fen, on_day, voucher, reason, officer_id, officer_name, at) "
    "SELECT (SELECT max(id) FROM payment WHERE case_id = ?1), e.kind, e.amount_fen, e.on_day, e.voucher, e.reason, "
    "e.officer_id, e.officer_name, e.at FROM payment_entry e JOIN payment p ON p.id = e.payment_id WHERE p.case_id = ?2 "
    "AND p.state = 'paid' ORDER BY e.id",
    "INSERT INTO verdict (case_id, occasion, at, on_day, officer_id, officer_name, verdict, amount_fen, packing, json, "
    "words_id) SELECT ?1, occasion, at, on_day, officer_id, officer_name, verdict, amount_fen, packing, json, words_id "
    "FROM verdict WHERE case_id = ?2 ORDER BY id",
};

QString valueOf(std::span<const FieldDef> fields, const FormRow& row, Party party)
{
    for (const FieldDef& field : fields)
        if (field.traits.party == party)
            return row.values.value(field.keyText());
    return {};
}

} // namespace

/// What is read of a model once.
struct CaseCopier::Model {
    CaseFile file {};
    QList<AuditTexts> audit {};
};

CaseCopier::CaseCopier(Connection& db, Signers signers)
    : m_db(db)
    , m_signers(std::move(signers))
{
}

CaseCopier::~CaseCopier() = default;

const CaseCopier::Model& CaseCopier::modelOf(CaseId id)
{
    std::unique_ptr<Model>& model = m_models[id.value()];
    if (!model) {
        auto read = readCase(m_db, id);
        if (!read)
            throw Fault(FaultKind::Bug, u"there is no such case to copy"_s);
        model = std::make_unique<Model>(Model {*std::move(read), readAuditTexts(m_db, id)});
    }
    return *model;
}

CaseId CaseCopier::copy(CaseId id, const FormData& form)
{
    if (!m_db.isInTransaction())
        throw Fault(FaultKind::Bug, u"a case is copied inside a transaction"_s);
    const Model& model = modelOf(id);
    CaseFile file = model.file;
    const bool isDraft = file.state == CaseState::Draft;
    if (file.handedIn.isValid()) {
        const int serial = nextNumber(m_db, u"case/"_s + QLatin1StringView(file.programme->key), file.handedIn.year());
        file.number = caseNumber(*file.programme, file.handedIn.year(), serial);
        file.numberKey = caseNumberKey(*file.programme, file.handedIn.year(), serial);
    }
    takeParties(m_db, file, form);
    file.id = insertCase(m_db, file);
    writeForm(m_db, *file.programme, file.id, form);
    noteParties(m_db, file, form, !isDraft);
    if (!isDraft)
        registerCertificates(m_db, file, form);
    for (const Sql& statement : copies)
        m_db.prepared(statement).run(file.id, id);
    nameLines(file, form);
    const Packed submission = packed(formToJson(form));
    m_db.prepared("INSERT INTO case_submission (case_id, at, officer_id, packing, form) "
                  "SELECT ?1, at, officer_id, ?3, ?4 FROM case_submission WHERE case_id = ?2 ORDER BY id")
        .run(file.id, id, submission.packing, submission.bytes);
    for (AuditTexts entry : model.audit) {
        entry.caseId = file.id;
        appendAudit(m_db, entry);
    }
    signCopiedSteps(m_db, file.id, file.number, m_signers);
    return file.id;
}

void CaseCopier::nameLines(const CaseFile& file, const FormData& form)
{
    for (const RosterDef& roster : file.programme->rosters)
        for (const FormRow& row : form.rows(QString::fromLatin1(roster.key)))
            m_db.prepared(
                    "UPDATE claim_line SET person_number = ?, certificate_number = ? WHERE case_id = ? AND row_id = ?")
                .run(PersonalText {valueOf(roster.fields, row, Party::PersonNumber)},
                    valueOf(roster.fields, row, Party::CertificateNumber), file.id, row.id);
}

} // namespace jiangce
