// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/wording_office.h"

#include <QtCore/QtGlobal>

namespace jiangce {

const char* officeProblemSource(ProblemCode code)
{
    switch (code) {
    case ProblemCode::SignInFailed:
        return QT_TRANSLATE_NOOP("problem", "Account or password is wrong. Check both and try again.");
    case ProblemCode::AccountDisabled:
        return QT_TRANSLATE_NOOP("problem", "This account is disabled. Ask a system administrator.");
    case ProblemCode::AccountLocked:
        return QT_TRANSLATE_NOOP("problem", "Too many failed attempts. Try again in %1 minutes.");
    case ProblemCode::AccountNameTaken:
        return QT_TRANSLATE_NOOP("problem", "There is already an account “%1”. Choose another name.");
    case ProblemCode::PasswordTooShort:
        return QT_TRANSLATE_NOOP("problem", "A password needs at least %1 characters.");
    case ProblemCode::PasswordSame:
        return QT_TRANSLATE_NOOP("problem", "Choose a password that differs from the old one.");
    case ProblemCode::RolesExclude:
        return QT_TRANSLATE_NOOP("problem", "“%1” and “%2” cannot be held by one person.");
    case ProblemCode::LastAdministrator:
        return QT_TRANSLATE_NOOP("problem", "This is the last account that can do this. Give the role to another "
                                           "account first.");
    case ProblemCode::OwnRoles:
        return QT_TRANSLATE_NOOP("problem", "Nobody changes the roles of their own account. Ask another "
                                           "administrator.");
    case ProblemCode::PasswordTooLong:
        return QT_TRANSLATE_NOOP("problem", "A password has at most %1 characters. Shorten it.");
    case ProblemCode::PasswordClasses:
        return QT_TRANSLATE_NOOP("problem", "A password needs %1 of these kinds: capital letters, small letters, digits,"
                                            " other characters. Add what is missing.");
    case ProblemCode::PasswordCommon:
        return QT_TRANSLATE_NOOP("problem", "This password stands on the lists that are tried first. Choose another.");
    case ProblemCode::PasswordTelling:
        return QT_TRANSLATE_NOOP("problem", "A password must not contain “%1”, which others know of you. Leave it out.");
    case ProblemCode::PasswordRecent:
        return QT_TRANSLATE_NOOP("problem", "This was one of your last %1 passwords. Choose one you have not used yet.");
    case ProblemCode::AccountIdle:
        return QT_TRANSLATE_NOOP("problem", "Nobody has signed in to this account for %1 days, so it is closed. A system"
                                            " administrator enables it again.");
    case ProblemCode::SignedInElsewhere:
        return QT_TRANSLATE_NOOP("problem", "This account is signed in at %1 since %2. Sign out there first, or end that"
                                            " sign-in.");
    case ProblemCode::SignInOver:
        return QT_TRANSLATE_NOOP("problem", "This sign-in has ended: %1. Sign in again; what you typed is kept.");
    case ProblemCode::ResetCodeWrong:
        return QT_TRANSLATE_NOOP("problem", "This code is wrong or has been used. Check it, or have a new one made.");
    case ProblemCode::ResetCodeOver:
        return QT_TRANSLATE_NOOP("problem", "A code counts for %1 minutes; this one is too old. Have a new one made.");
    case ProblemCode::ResetUnconfirmed:
        return QT_TRANSLATE_NOOP("problem", "A system administrator has not confirmed this code yet. Ask one to do so "
                                            "first.");
    case ProblemCode::ResetOwnRequest:
        return QT_TRANSLATE_NOOP("problem", "Nobody issues or confirms a code for himself, nor both. Ask another administrator.");
    case ProblemCode::SignatureKeyMissing:
        return QT_TRANSLATE_NOOP("problem", "This sign-in did not open the key you sign with. Sign in again with your "
                                            "password, then repeat the step.");
    case ProblemCode::ExportRightMissing:
        return QT_TRANSLATE_NOOP("problem", "Your account may not take data out of the program. A security administrator"
                                            " grants the right.");
    case ProblemCode::ExportPurposeMissing:
        return QT_TRANSLATE_NOOP("problem", "Say what the data is taken out for.");
    case ProblemCode::ExportColumn:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not taken out for “%2”. Leave the column out, or choose the purpose"
                                            " that needs it.");
    case ProblemCode::ExportRows:
        return QT_TRANSLATE_NOOP("problem", "These are %1 rows, and one person takes out at most %2. Narrow the list, or"
                                            " have a second person agree.");
    case ProblemCode::NoticeShowsNumber:
        return QT_TRANSLATE_NOOP("problem", "The file was not kept, for it shows a full %1 (%2). Take it out of the "
                                            "text, then export again.");
    case ProblemCode::NoticeNotRead:
        return QT_TRANSLATE_NOOP("problem", "“%1” could not be read again to check it, so it was not kept. Export it "
                                            "again.");
    case ProblemCode::FolderGone:
        return QT_TRANSLATE_NOOP("problem", "The folder “%1” is not there any more. Connect the disk again or choose "
                                            "another folder.");
    case ProblemCode::FolderReadOnly:
        return QT_TRANSLATE_NOOP("problem", "Nothing can be written in the folder “%1”. Have its rights put in order, or"
                                            " choose another folder.");
    case ProblemCode::ClockBackwards:
        return QT_TRANSLATE_NOOP("problem", "The computer says it is %1, but work was recorded at %2. Set the clock "
                                            "right first; nothing was saved.");
    case ProblemCode::HandLacksRole:
        return QT_TRANSLATE_NOOP("problem", "%1 does not hold the role “%2”, which the case needs now. Choose "
                                           "somebody who does.");
    case ProblemCode::HandTookStep:
        return QT_TRANSLATE_NOOP("problem", "%1 took the step “%2” of this case and may take no other. Choose "
                                           "somebody else.");
    case ProblemCode::HandIsParty:
        return QT_TRANSLATE_NOOP("problem", "%1 is named in this application and may not handle it. Choose "
                                           "somebody else.");
    case ProblemCode::HandDisabled:
        return QT_TRANSLATE_NOOP("problem", "The account of %1 is disabled. Choose somebody else.");
    case ProblemCode::HandOfOther:
        return QT_TRANSLATE_NOOP("problem", "%1 has this case. Only %1 or an officer with the role for approval "
                                           "hands it on.");
    case ProblemCode::HandAlready:
        return QT_TRANSLATE_NOOP("problem", "%1 has this case already. Choose somebody else.");
    case ProblemCode::HandClosed:
        return QT_TRANSLATE_NOOP("problem", "A case that is “%1” waits for nobody and is handed to nobody.");
    default: return "";
    }
}

} // namespace jiangce
