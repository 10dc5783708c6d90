// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/password_words.h"

#include "core/casework/accounts.h"

#include <QtCore/QCoreApplication>

namespace jiangce {

QString passwordRule()
{
    return QCoreApplication::translate("jiangce::PasswordDialog",
        "At least %1 characters. A sentence is easier to remember than signs.").arg(leastPasswordLength);
}

QString passwordsDiffer()
{
    return QCoreApplication::translate("jiangce::PasswordDialog",
        "The two new passwords differ. Type the new one again.");
}

} // namespace jiangce
