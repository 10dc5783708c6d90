// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/catalogue_store.h"

#include "core/register/store_helpers.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

std::optional<Problem> problemOf(const CatalogueEdition& edition)
{
    if (edition.title.trimmed().isEmpty())
        return Problem {ProblemCode::Required}.at(u"title"_s);
    if (edition.document.trimmed().isEmpty())
        return Problem {ProblemCode::Required}.at(u"document"_s);
    if (!edition.effectiveFrom.isValid())
        return Problem {ProblemCode::Required}.at(u"effective_from"_s);
    if (edition.effectiveTo.isValid() && edition.effectiveTo < edition.effectiveFrom)
        return Problem {ProblemCode::DateOrder, {u"effective_from"_s, u"effective_to"_s}}.at(u"effective_to"_s);
    if (edition.items.isEmpty())
        return Problem {ProblemCode::CatalogueEmpty};
    QSet<std::pair<QString, QString>> seen;
    for (int row = 0; row < edition.items.size(); ++row) {
        const CatalogueItem& item = edition.items[row];
        if (item.name.trimmed().isEmpty())
            return Problem {ProblemCode::Required}.at(u"name"_s, row);
        if (seen.contains({item.code, item.name}))
            return Problem {ProblemCode::CatalogueDuplicate, {item.code, item.name}}.at(u"name"_s, row);
        seen.insert({item.code, item.name});
    }
    return {};
}

std::optional<QString> levelOrNull(const std::optional<CertificateLevel>& level)
{
    return level ? std::optional(level->canonical()) : std::nullopt;
}

std::optional<CertificateLevel> levelFrom(const Statement& row, int column)
{
    if (row.isNull(column))
        return {};
    const auto level = CertificateLevel::parse(row.text(column));
    return level ? std::optional(*level) : std::nullopt;
}

} // namespace

Outcome<EditionId> CatalogueStore::importEdition(const CatalogueEdition& edition, const Officer& officer,
    const Clock& clock)
{
    store_helpers::requireTransaction(m_connection);
    if (const auto problem = problemOf(edition))
        return fail(*problem);
    m_connection.prepared(
        "INSERT INTO catalogue_edition (title, document, effective_from, effective_to, is_sample, imported_by, "
        "imported_name, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .run(edition.title.trimmed(), edition.document.trimmed(), edition.effectiveFrom, edition.effectiveTo,
            edition.isSample, officer.id, officer.name, clock.now());
    const EditionId id(m_connection.lastInsertId());
    int position = 0;
    for (const CatalogueItem& item : edition.items)
        m_connection.prepared(
            "INSERT INTO catalogue_item (edition_id, position, code, name, lowest, highest, grade) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .run(id, position++, item.code, item.name, levelOrNull(item.lowest), levelOrNull(item.highest), item.grade);
    return id;
}

Outcome<void> CatalogueStore::confirm(EditionId id, const Officer& officer, const Clock& clock)
{
    store_helpers::requireTransaction(m_connection);
    Statement stored = m_connection.prepared(
        "SELECT e.imported_by, c.confirmed_at FROM catalogue_edition e "
        "LEFT JOIN catalogue_confirmation c ON c.edition_id = e.id WHERE e.id = ?");
    if (!stored.with(id).next())
        return fail(ProblemCode::RecordChanged, {QString::number(id.value())});
    if (!stored.isNull(1))
        return fail(ProblemCode::AlreadyDone, {u"confirm"_s});
    if (stored.id<AccountId>(0) == officer.id)
        return fail(ProblemCode::FigureOwnConfirmation);
    m_connection.prepared(
        "INSERT INTO catalogue_confirmation (edition_id, confirmed_by, confirmed_name, confirmed_at) VALUES (?, ?, ?, ?)")
        .run(id, officer.id, officer.name, clock.now());
    return {};
}

Outcome<void> CatalogueStore::setLastDay(EditionId id, int version, QDate lastDay)
{
    store_helpers::requireTransaction(m_connection);
    Statement stored = m_connection.prepared("SELECT title, effective_from FROM catalogue_edition WHERE id = ?");
    if (!stored.with(id).next())
        return fail(ProblemCode::RecordChanged, {QString::number(id.value())});
    if (lastDay.isValid() && lastDay < stored.date(1))
        return fail(Problem {ProblemCode::DateOrder, {u"effective_from"_s, u"effective_to"_s}}.at(u"effective_to"_s));
    const int changed = m_connection.prepared(
        "UPDATE catalogue_edition SET effective_to = ?, version = version + 1 WHERE id = ? AND version = ?")
        .run(lastDay, id, version);
    return changed == 1 ? Outcome<void>() : fail(ProblemCode::RecordChanged, {stored.text(0)});
}

void CatalogueStore::removeEdition(EditionId id)
{
    store_helpers::requireTransaction(m_connection);
    m_connection.prepared("DELETE FROM catalogue_item WHERE edition_id = ?").run(id);
    m_connection.prepared("DELETE FROM catalogue_edition WHERE id = ?").run(id);
}

QList<CatalogueEditionInfo> CatalogueStore::editions() const
{
    QList<CatalogueEditionInfo> editions;
    Statement row = m_connection.prepared(
        "SELECT e.id, e.version, e.title, e.document, e.effective_from, e.effective_to, e.is_sample, e.imported_name, "
        "e.imported_at, (SELECT count(*) FROM catalogue_item i WHERE i.edition_id = e.id), "
        "(SELECT count(*) FROM catalogue_item i WHERE i.edition_id = e.id AND i.grade <> ''), "
        "e.imported_by, c.confirmed_name, c.confirmed_at FROM catalogue_edition e "
        "LEFT JOIN catalogue_confirmation c ON c.edition_id = e.id ORDER BY e.effective_from DESC, e.id DESC");
    while (row.next())
        editions.append({row.id<EditionId>(0), row.number(1), row.text(2), row.text(3), row.date(4), row.date(5),
            row.boolean(6), row.text(7), row.instant(8), row.number(9), row.number(10), row.id<AccountId>(11), row.text(12),
            row.instant(13)});
    return editions;
}

QList<CatalogueItem> CatalogueStore::items(EditionId id) const
{
    QList<CatalogueItem> items;
    Statement row = m_connection.prepared(
        "SELECT code, name, lowest, highest, grade FROM catalogue_item WHERE edition_id = ? ORDER BY position");
    row.with(id);
    while (row.next())
        items.append({row.text(0), row.text(1), levelFrom(row, 2), levelFrom(row, 3), row.text(4)});
    return items;
}

Catalogues loadCatalogues(Connection& connection)
{
    const CatalogueStore store(connection);
    QList<CatalogueEdition> editions;
    for (const CatalogueEditionInfo& info : store.editions())
        if (info.isConfirmed())
            editions.append({info.id, info.title, info.document, info.effectiveFrom, info.effectiveTo, info.isSample,
            store.items(info.id)});
    std::ranges::reverse(editions); // of editions that start on one day the import that came last counts
    return Catalogues(std::move(editions));
}

} // namespace jiangce
