// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/role_list.h"

#include "core/policy/wording.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const char* shortSource(Role role)
{
    switch (role) {
    case Role::Intake: return QT_TRANSLATE_NOOP("roles", "Intake");
    case Role::FirstReview: return QT_TRANSLATE_NOOP("roles", "1st");
    case Role::SecondReview: return QT_TRANSLATE_NOOP("roles", "2nd");
    case Role::Approval: return QT_TRANSLATE_NOOP("roles", "Appr.");
    case Role::Finance: return QT_TRANSLATE_NOOP("roles", "Fin.");
    case Role::Rules: return QT_TRANSLATE_NOOP("roles", "Fig.");
    case Role::Statistics: return QT_TRANSLATE_NOOP("roles", "Stat.");
    case Role::SystemAdministrator: return QT_TRANSLATE_NOOP("roles", "Sys.");
    case Role::SecurityAdministrator: return QT_TRANSLATE_NOOP("roles", "Sec.");
    case Role::AuditAdministrator: return QT_TRANSLATE_NOOP("roles", "Audit");
    }
    return "";
}

} // namespace

const QList<Role>& allRoles()
{
    static const QList<Role> all {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance,
        Role::Rules, Role::Statistics, Role::SystemAdministrator, Role::SecurityAdministrator, Role::AuditAdministrator};
    return all;
}

bool isAdministrator(Role role)
{
    return role == Role::SystemAdministrator || role == Role::SecurityAdministrator || role == Role::AuditAdministrator;
}

QString roleName(Role role, const Wording& wording)
{
    return wording.label("casework", roleLabel(role));
}

QString shortRoleName(Role role, const Wording& wording)
{
    return wording.label("roles", shortSource(role));
}

QString roleNames(const QSet<Role>& roles, const Wording& wording)
{
    QStringList names;
    for (const Role role : allRoles())
        if (roles.contains(role))
            names.append(roleName(role, wording));
    return names.join(QCoreApplication::translate("roles", ", "));
}

} // namespace jiangce
