// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/keep_policy_records.h"

#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/casework/stored_files.h"
#include "core/register/calendar_store.h"
#include "core/store/transaction.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

Officer officerOf(const Desk& desk)
{
    return {desk.session.account, desk.session.displayName};
}

struct Note {
    QString action;
    Subject subject;
    QString reason {};
    QJsonObject before {};
    QJsonObject after {};
    qint64 id = 0;
};

/// The frame of every change here: role, transaction, the change, its audit entry. `change` fills the note.
template <class Change>
Outcome<ChangeReport> keep(const Desk& desk, Role role, Note note, const Change& change)
{
    Transaction transaction(desk.db);
    if (const auto allowed = mayDo(desk, role); !allowed)
        return fail(allowed.error());
    if (const Outcome<void> done = change(note); !done)
        return fail(done.error());
    ChangeReport report;
    report.auditSeq = writeAudit(desk.db, desk.clock, desk.session, {{}, note.action, note.reason, note.before, note.after});
    report.subjects = {note.subject};
    report.id = note.id;
    transaction.commit();
    return report;
}

/// Another account of the person who entered the value is not a second person.
bool isSamePerson(const Desk& desk, const QByteArray& enteredBy, qint64 id)
{
    Statement row = desk.db.preparedText(
        "SELECT 1 FROM account e JOIN account c ON c.person_number = e.person_number WHERE e.id = (" + enteredBy
        + ") AND c.id = ? AND c.person_number <> ''");
    return row.with(id, desk.session.account).next();
}

bool isEnteredBySamePerson(const Desk& desk, FigureValueId id)
{
    return isSamePerson(desk, "SELECT entered_by FROM figure_value WHERE id = ?", id.value());
}

bool isImportedBySamePerson(const Desk& desk, EditionId id)
{
    return isSamePerson(desk, "SELECT imported_by FROM catalogue_edition WHERE id = ?", id.value());
}

QJsonObject jsonOf(const Office& office)
{
    QJsonObject json;
    for (const OfficeParticular& particular : officeParticulars())
        json.insert(QLatin1StringView(particular.key), office.*particular.member);
    return json;
}

QJsonObject jsonOf(const FigureDeclaration& figure, const FigureEntry& entry)
{
    QJsonObject dimensions;
    for (auto dimension = entry.dimensions.cbegin(); dimension != entry.dimensions.cend(); ++dimension)
        dimensions.insert(dimension.key(), dimension.value());
    return {{u"figure"_s, QString::fromLatin1(figure.key)}, {u"dimensions"_s, dimensions}, {u"value"_s, entry.value},
        {u"from"_s, isoDate(entry.effectiveFrom)}, {u"to"_s, isoDate(entry.effectiveTo)},
        {u"document"_s, entry.document}, {u"article"_s, entry.article}};
}

} // namespace

Outcome<ChangeReport> enterFigure(const Desk& desk, const FigureDeclaration& figure, const FigureEntry& entry)
{
    return keep(desk, Role::Rules, {u"enter_figure"_s, Subject::Figures}, [&](Note& note) -> Outcome<void> {
        const auto id = FigureStore(desk.db).enter(figure, entry, officerOf(desk), desk.clock);
        if (!id)
            return fail(id.error());
        note.id = id->value();
        note.after = jsonOf(figure, entry);
        note.after.insert(u"value_id"_s, note.id);
        for (const FigureHistory& other : FigureStore(desk.db).history(QString::fromLatin1(figure.key)))
            if (other.record.isConfirmed && !other.isCorrected && other.record.effectiveFrom == entry.effectiveFrom
                && FigureStore::isOfSameKind(other.record.dimensions, entry.dimensions))
                note.after.insert(u"corrects"_s, other.record.id.value());
        return {};
    });
}

Outcome<ChangeReport> confirmFigure(const Desk& desk, FigureValueId id)
{
    return keep(desk, Role::Rules, {u"confirm_figure"_s, Subject::Figures}, [&](Note& note) {
        note.id = id.value();
        note.after = {{u"value_id"_s, note.id}};
        if (isEnteredBySamePerson(desk, id))
            return Outcome<void>(fail(ProblemCode::FigureOwnConfirmation));
        return FigureStore(desk.db).confirm(id, officerOf(desk), desk.clock);
    });
}

Outcome<ChangeReport> withdrawFigure(const Desk& desk, FigureValueId id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ProblemCode::ReasonRequired);
    return keep(desk, Role::Rules, {u"withdraw_figure"_s, Subject::Figures, reason}, [&](Note& note) {
        note.id = id.value();
        note.after = {{u"value_id"_s, note.id}};
        return FigureStore(desk.db).withdraw(id, officerOf(desk), desk.clock, reason);
    });
}

Outcome<ChangeReport> importCatalogue(const Desk& desk, const CatalogueEdition& edition, const ImportSource& file)
{
    return keep(desk, Role::Rules, {u"import_catalogue"_s, Subject::Figures}, [&](Note& note) -> Outcome<void> {
        const auto id = CatalogueStore(desk.db).importEdition(edition, officerOf(desk), desk.clock);
        if (!id)
            return fail(id.error());
        note.id = id->value();
        keepCatalogueImport(desk, *id, int(edition.items.size()), edition.title.trimmed(), file);
        note.after = {{u"edition"_s, note.id}, {u"title"_s, edition.title}, {u"document"_s, edition.document},
            {u"from"_s, isoDate(edition.effectiveFrom)}, {u"items"_s, qint64(edition.items.size())}};
        return {};
    });
}

Outcome<ChangeReport> confirmCatalogue(const Desk& desk, EditionId id)
{
    return keep(desk, Role::Rules, {u"confirm_catalogue"_s, Subject::Figures}, [&](Note& note) {
        note.id = id.value();
        note.after = {{u"edition"_s, note.id}};
        if (isImportedBySamePerson(desk, id))
            return Outcome<void>(fail(ProblemCode::FigureOwnConfirmation));
        return CatalogueStore(desk.db).confirm(id, officerOf(desk), desk.clock);
    });
}

Outcome<ChangeReport> endCatalogue(const Desk& desk, EditionId id, int version, QDate lastDay)
{
    return keep(desk, Role::Rules, {u"end_catalogue"_s, Subject::Figures}, [&](Note& note) {
        note.id = id.value();
        note.after = {{u"edition"_s, note.id}, {u"to"_s, isoDate(lastDay)}};
        return CatalogueStore(desk.db).setLastDay(id, version, lastDay);
    });
}

Outcome<ChangeReport> importCalendar(
    const Desk& desk, int year, const QByteArray& csv, const QString& source, const ImportSource& file)
{
    return keep(desk, Role::Rules, {u"import_calendar"_s, Subject::Figures}, [&](Note& note) -> Outcome<void> {
        note.after = {{u"year"_s, year}, {u"source"_s, source}};
        const QString before = calendarState(desk.db, year);
        if (const auto done = importCalendarYear(desk.db, year, csv, source, officerOf(desk), desk.clock); !done)
            return done;
        keepCalendarImport(desk, year, int(HolidayTable::fromCsv(csv)->rows().size()), source.trimmed(),
            {file.fileName, file.digest.isEmpty() ? fileHash(csv) : file.digest}, before);
        return {};
    });
}

Outcome<ChangeReport> changeOffice(const Desk& desk, const Office& office)
{
    return keep(desk, Role::SystemAdministrator, {u"save_office"_s, Subject::Office}, [&](Note& note) -> Outcome<void> {
        note.before = jsonOf(loadOffice(desk.db));
        const auto saved = saveOffice(desk.db, office);
        if (!saved)
            return fail(saved.error());
        note.after = jsonOf(*saved);
        return {};
    });
}

} // namespace jiangce
