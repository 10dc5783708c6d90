// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/organisation_row.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct TextColumn {
    QString Organisation::*member;
    bool isPersonal = false;
};

constexpr int firstText = 2;
constexpr TextColumn textColumns[] {
    {&Organisation::name}, {&Organisation::nameRaw}, {&Organisation::codeOverrideReason},
    {&Organisation::organisationCode}, {&Organisation::registrationNumber}, {&Organisation::taxNumber},
    {&Organisation::insuranceNumber}, {&Organisation::industryCode}, {&Organisation::district},
    {&Organisation::address}, {&Organisation::businessAddress}, {&Organisation::legalRepresentative},
    {&Organisation::contact}, {&Organisation::phone, true}, {&Organisation::bankName},
    {&Organisation::bankAccount, true}, {&Organisation::bankAccountName}, {&Organisation::note},
};
constexpr int afterTexts = firstText + int(std::size(textColumns));

} // namespace

QString canonical(YesNo answer)
{
    switch (answer) {
    case YesNo::Unknown: return u"unknown"_s;
    case YesNo::Yes: return u"yes"_s;
    case YesNo::No: return u"no"_s;
    }
    return {};
}

YesNo yesNoFrom(const QString& stored)
{
    return stored == u"yes"_s ? YesNo::Yes : stored == u"no"_s ? YesNo::No : YesNo::Unknown;
}

Organisation readOrganisation(const Statement& row)
{
    Organisation organisation;
    organisation.id = row.id<OrganisationId>(0);
    organisation.version = row.number(1);
    int column = firstText;
    for (const TextColumn& text : textColumns) {
        organisation.*text.member = text.isPersonal ? row.personal(column).text : row.text(column);
        ++column;
    }
    organisation.creditCode = row.text(afterTexts);
    organisation.isDispatchAgency = yesNoFrom(row.text(afterTexts + 1));
    organisation.isHrService = yesNoFrom(row.text(afterTexts + 2));
    organisation.mergedInto = row.id<OrganisationId>(afterTexts + 3);
    return organisation;
}

int bindOrganisation(Statement& statement, const Organisation& organisation)
{
    int place = 0;
    for (const TextColumn& text : textColumns) {
        if (text.isPersonal)
            statement.bind(++place, PersonalText {organisation.*text.member});
        else
            statement.bind(++place, organisation.*text.member);
    }
    const QString& code = organisation.creditCode;
    statement.bind(++place, code.isEmpty() ? std::nullopt : std::optional(code));
    statement.bind(++place, canonical(organisation.isDispatchAgency));
    statement.bind(++place, canonical(organisation.isHrService));
    return place + 1;
}

bool fillGaps(Organisation& stored, const Organisation& offered)
{
    bool filled = false;
    for (const TextColumn& text : textColumns) {
        QString& there = stored.*text.member;
        if (there.isEmpty() && !(offered.*text.member).isEmpty()) {
            there = offered.*text.member;
            filled = true;
        }
    }
    for (const auto member : {&Organisation::isDispatchAgency, &Organisation::isHrService}) {
        if (stored.*member == YesNo::Unknown && offered.*member != YesNo::Unknown) {
            stored.*member = offered.*member;
            filled = true;
        }
    }
    return filled;
}

} // namespace jiangce
