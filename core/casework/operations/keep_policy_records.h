// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/imports.h"
#include "core/casework/operations/step_input.h"
#include "core/register/catalogue_store.h"
#include "core/register/figure_store.h"
#include "core/register/office.h"

namespace jiangce {

// What the bureau decides from time to time. All by the rule administrator: RoleMissing, AccountDisabled.

/// Problems of FigureStore::enter. report.id is the value.
[[nodiscard]] Outcome<ChangeReport> enterFigure(
    const Desk& desk, const FigureDeclaration& figure, const FigureEntry& entry);
/// By a second person; the value counts from then on. Problems of FigureStore::confirm.
[[nodiscard]] Outcome<ChangeReport> confirmFigure(const Desk& desk, FigureValueId id);
/// Before it is confirmed. ReasonRequired; problems of FigureStore::withdraw.
[[nodiscard]] Outcome<ChangeReport> withdrawFigure(const Desk& desk, FigureValueId id, const QString& reason);

/// Problems of CatalogueStore::importEdition. report.id is the edition.
[[nodiscard]] Outcome<ChangeReport> importCatalogue(
    const Desk& desk, const CatalogueEdition& edition, const ImportSource& file = {});
/// By a second person; the edition counts from then on. Problems of CatalogueStore::confirm.
[[nodiscard]] Outcome<ChangeReport> confirmCatalogue(const Desk& desk, EditionId id);
/// Sets or clears the last day of an edition. Problems of CatalogueStore::setLastDay.
[[nodiscard]] Outcome<ChangeReport> endCatalogue(const Desk& desk, EditionId id, int version, QDate lastDay);
/// Problems of importCalendarYear.
[[nodiscard]] Outcome<ChangeReport> importCalendar(
    const Desk& desk, int year, const QByteArray& csv, const QString& source, const ImportSource& file = {});

/// The office's particulars, by the system administrator. Problems of saveOffice.
[[nodiscard]] Outcome<ChangeReport> changeOffice(const Desk& desk, const Office& office);

} // namespace jiangce
