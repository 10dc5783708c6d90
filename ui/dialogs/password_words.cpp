// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/password_words.h"

#include "core/casework/passwords/password_policy.h"

#include <QtCore/QCoreApplication>

namespace jiangce {

QString passwordRule(const PasswordPolicy& policy)
{
    const auto words = [](const char* source) { return QCoreApplication::translate("jiangce::PasswordDialog", source); };
    QString rule = words(QT_TRANSLATE_NOOP("jiangce::PasswordDialog", "At least %1 characters.")).arg(policy.leastLength);
    if (policy.kinds > 1)
        rule += words(QT_TRANSLATE_NOOP("jiangce::PasswordDialog",
                          " %1 of these kinds: capital letters, small letters, digits, other characters."))
                    .arg(policy.kinds);
    return rule
        + words(QT_TRANSLATE_NOOP("jiangce::PasswordDialog",
            " Nothing that is tried first, and nothing others know of you. A sentence is easier to remember than signs."));
}

QString passwordsDiffer()
{
    return QCoreApplication::translate("jiangce::PasswordDialog",
        "The two new passwords differ. Type the new one again.");
}

} // namespace jiangce
