// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_file.h"
#include "core/programmes/form_data.h"

namespace jiangce {

/// Enters the certificates an application names in the register of their holders, once each: what the register holds is
/// followed up while nobody has looked at the certificate there, and left alone afterwards. Left out is what has no
/// holder, number, level or occupation, and from a filing what the register has under another holder. Inside the transaction that handed the application in, after linkParties.
///
/// Read from the field table: beside a certificate number (Party::CertificateNumber) stand, before it, the nearest level
/// and occupation code with the occupation's name in front of the code, and after it the day of issue, then who issued it.
void registerCertificates(Connection& db, const CaseFile& file, const FormData& form);

} // namespace jiangce
