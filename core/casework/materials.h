// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/casework/operations/step_input.h"
#include "core/policy/decision.h"
#include "core/programmes/material.h"

namespace jiangce {

enum class MaterialTick { None, OriginalSeen, CopyKept, OriginalAndCopy, Missing };

struct MaterialEntry {
    const MaterialDef* material;
    bool isNeeded = true;               ///< asked for with what the form says
    MaterialTick tick = MaterialTick::None;
    QString note {};
    QString officer {};
    QDate on {};
};

/// Every material of the programme, in its order.
[[nodiscard]] QList<MaterialEntry> readMaterials(Connection& db, const CaseFile& file, const FormData& form);

/// MaterialMissing (material) when one that is required is ticked as missing or not ticked at all.
[[nodiscard]] Outcome<void> checkMaterials(Connection& db, const CaseFile& file);

/// Ticks one material, with officer and day, until the case is decided. UnknownChoice (key).
[[nodiscard]] Outcome<ChangeReport> tickMaterial(const Desk& desk, CaseId id, int expectedVersion, const QString& materialKey,
    MaterialTick tick, const QString& note = {});

/// One line of the correction notice.
struct Gap {
    enum class Kind { Material, Problem, Unknown } kind;
    QString what;           ///< Chinese: material, field or condition
    QString standard;       ///< Chinese: what makes it complete
    QString key {};         ///< material, field or condition
    int row = -1;
};
/// Missing materials, problems of the form and facts the applicant has left open: all at once, each once, as 一次性补正
/// demands. What waits for the bureau itself (an unset figure, an edition not imported) is not among them.
[[nodiscard]] QList<Gap> correctionGaps(Connection& db, const CaseFile& file, const FormData& form,
    const Decision& decision, QDate day);

[[nodiscard]] QString tickKey(MaterialTick tick);   ///< none, original_seen, copy_kept, original_and_copy, missing

} // namespace jiangce
