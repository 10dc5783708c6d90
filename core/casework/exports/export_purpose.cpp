// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/exports/export_purpose.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace jiangce {

namespace {

using enum ExportData;

// Who checks the bureau's own work needs what was written about a case; nobody outside does.
constexpr ExportData forReview[] {Case, Figure, Name, Number, Officer, Words};
constexpr ExportData forFinance[] {Case, Figure, Name, Number, Account};
constexpr ExportData forReport[] {Case, Figure, Name, Number};
constexpr ExportData forHandOver[] {Case, Figure, Name, Officer, Words};
// All that is held of him, and nothing of those who handled it.
constexpr ExportData forHimself[] {Case, Figure, Name, Number, Contact, Account};
constexpr ExportData forOther[] {Case, Figure, Name};

constexpr PurposeDef purposes[] {
    {ExportPurpose::InternalReview, "internal_review", QT_TRANSLATE_NOOP("casework", "Internal review"), forReview},
    {ExportPurpose::Finance, "finance", QT_TRANSLATE_NOOP("casework", "Finance and payment"), forFinance},
    {ExportPurpose::Report, "report", QT_TRANSLATE_NOOP("casework", "Report to a superior body"), forReport},
    {ExportPurpose::HandOver, "hand_over", QT_TRANSLATE_NOOP("casework", "Handing work over"), forHandOver},
    {ExportPurpose::OwnRequest, "own_request", QT_TRANSLATE_NOOP("casework", "Request of the person concerned"), forHimself},
    {ExportPurpose::Other, "other", QT_TRANSLATE_NOOP("casework", "Other"), forOther},
};

} // namespace

bool isOfPersons(ExportData data)
{
    return data != Case && data != Figure;
}

std::span<const PurposeDef> exportPurposes()
{
    return purposes;
}

const PurposeDef& purposeDef(ExportPurpose purpose)
{
    return *std::ranges::find(purposes, purpose, &PurposeDef::purpose);
}

std::optional<ExportPurpose> purposeByKey(const QString& key)
{
    for (const PurposeDef& each : purposes)
        if (key == QLatin1StringView(each.key))
            return each.purpose;
    return {};
}

bool carries(ExportPurpose purpose, ExportData data)
{
    return std::ranges::find(purposeDef(purpose).carries, data) != purposeDef(purpose).carries.end();
}

} // namespace jiangce
