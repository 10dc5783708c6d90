// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"
#include "ui/message_bar.h"

#include <QtCore/QStringList>

#include <functional>

class QWidget;

namespace jiangce {

class AppContext;

/// Passed before a whole number of a person is shown anywhere: records it, and past so many a day asks for the password in
/// a sheet ("show_numbers_sheet"). False: it is not shown; a fault or refusal was told to `say`. `what` as of unmask() of
/// core/casework/unmasking.h.
[[nodiscard]] bool mayShowNumbers(AppContext& context, CaseId id, const QStringList& what, QWidget* parent,
    const std::function<void(const Message&)>& say);

} // namespace jiangce
