// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/signatures/case_signature.h"

#include <memory>
#include <unordered_map>

namespace jiangce {

/// Makes further cases after the model of those there are, for demonstrations and measurements: many times as fast as
/// the operations and with the rows they would have left (head, application, parties, search, steps, pauses, ticks,
/// rulings, verdicts, lines, payment, audit entries, and signatures of officers whose keys are at hand). Letters and files are not repeated, and a verdict that names
/// somebody names whom its model named. Not an operation: nothing is assessed and nobody is asked.
class CaseCopier final {
public:
    explicit CaseCopier(Connection& db, Signers signers = {});
    ~CaseCopier();
    /// A case with the same history and another application: `form` is that of the model with other persons and
    /// certificates, the same rows and amounts. Gets a number of its own. Inside a transaction, else Fault(Bug).
    CaseId copy(CaseId model, const FormData& form);

private:
    struct Model;
    [[nodiscard]] const Model& modelOf(CaseId id);
    void nameLines(const CaseFile& file, const FormData& form);

    Connection& m_db;
    Signers m_signers;
    std::unordered_map<qint64, std::unique_ptr<Model>> m_models;    // a model is read once
};

} // namespace jiangce
