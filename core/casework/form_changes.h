// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/form_data.h"

#include <QtCore/QJsonObject>

namespace jiangce {

/// What differs between two forms, field by field and row by row, for the audit trail.
void noteFormChanges(const FormData& was, const FormData& is, QJsonObject& before, QJsonObject& after);

} // namespace jiangce
