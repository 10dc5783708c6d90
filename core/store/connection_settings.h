// SPDX-License-Identifier: GPL-3.0-or-later
// For the sources of core/store alone.
#pragma once

#include "core/store/connection.h"

namespace jiangce::settings {

/// Sets what a register needs and reads each setting back; Fault(Bug) names the one that did not hold.
void apply(Connection& connection);
/// The authorizer of lockDown(): sqlite3_set_authorizer's callback.
int authorise(void* context, int action, const char* one, const char* two, const char* database, const char* trigger);

} // namespace jiangce::settings
