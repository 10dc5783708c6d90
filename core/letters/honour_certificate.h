// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/casework/honours/honour.h"
#include "core/letters/letter_document.h"

namespace jiangce {

/// "official/honour_certificate": what letterTemplate and the template page know it by.
inline constexpr const char* honourCertificateTemplate = "official/honour_certificate";
/// 荣誉证书, as printed.
[[nodiscard]] QString honourCertificateTitle();

/// The certificate of one honour: onto blank paper, or only what a printed form leaves open, every line in the same place.
/// Problems of the template.
[[nodiscard]] Outcome<LetterDocument> honourCertificate(Connection& db, const Honour& honour, bool isPreprinted);

} // namespace jiangce
