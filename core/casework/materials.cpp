// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/materials.h"

#include "core/casework/operations/case_work.h"
#include "core/casework/permissions.h"
#include "core/programmes/programme_store.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr const char* tickKeys[] {"none", "original_seen", "copy_kept", "original_and_copy", "missing"};

MaterialTick tickFromKey(const QString& key)
{
    for (int i = 0; i < int(std::size(tickKeys)); ++i)
        if (key == QLatin1StringView(tickKeys[i]))
            return MaterialTick(i);
    throw Fault(FaultKind::Damaged, u"no tick is called "_s + key);
}

const MaterialDef* materialByKey(const Programme& programme, const QString& key)
{
    for (const MaterialDef& material : programme.materials)
        if (key == QLatin1StringView(material.key))
            return &material;
    return nullptr;
}

} // namespace

QString tickKey(MaterialTick tick) { return QString::fromLatin1(tickKeys[int(tick)]); }

QList<MaterialEntry> readMaterials(Connection& db, const CaseFile& file, const FormData& form)
{
    QMap<QString, MaterialEntry> ticked;
    Statement row = db.prepared("SELECT material, tick, note, officer_name, on_day FROM material_tick WHERE case_id = ?");
    row.with(file.id);
    while (row.next())
        ticked.insert(row.text(0), {nullptr, true, tickFromKey(row.text(1)), row.text(2), row.text(3), row.date(4)});
    QList<MaterialEntry> entries;
    for (const MaterialDef& material : file.programme->materials) {
        MaterialEntry entry = ticked.value(QString::fromLatin1(material.key), {nullptr});
        entry.material = &material;
        entry.isNeeded = isNeeded(material, form);
        entries.append(entry);
    }
    return entries;
}

Outcome<void> checkMaterials(Connection& db, const CaseFile& file)
{
    const FormData form = readForm(db, *file.programme, file.id);
    for (const MaterialEntry& entry : readMaterials(db, file, form)) {
        const bool isMissing = entry.tick == MaterialTick::None || entry.tick == MaterialTick::Missing;
        if (isMissing && entry.isNeeded && entry.material->isRequired)
            return fail(ProblemCode::MaterialMissing, {QString::fromUtf16(entry.material->chinese)});
    }
    return {};
}

Outcome<ChangeReport> tickMaterial(const Desk& desk, CaseId id, int expectedVersion, const QString& materialKey,
    MaterialTick tick, const QString& note)
{
    auto begun = CaseWork::begin(desk, id, expectedVersion);
    if (!begun)
        return fail(begun.error());
    CaseWork& work = **begun;
    if (const auto allowed = mayHandlePapers(desk, work.file()); !allowed)
        return fail(allowed.error());
    if (work.file().state != CaseState::Draft && isSettled(work.file().state))
        return fail(ProblemCode::ActionNotPermitted,
            {QString::fromLatin1(QT_TRANSLATE_NOOP("casework", "Tick material")),
                QString::fromLatin1(stateLabel(work.file().state))});
    if (materialByKey(work.programme(), materialKey) == nullptr)
        return fail(ProblemCode::UnknownChoice, {materialKey});
    Statement old = desk.db.prepared("SELECT tick FROM material_tick WHERE case_id = ? AND material = ?");
    if (old.with(id, materialKey).next())
        work.before().insert(materialKey, old.text(0));
    old.reset();
    desk.db
        .prepared("INSERT INTO material_tick (case_id, material, tick, note, officer_name, on_day) "
                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (case_id, material) DO UPDATE SET tick = ?3, note = ?4, "
                  "officer_name = ?5, on_day = ?6")
        .run(id, materialKey, tickKey(tick), note, desk.session.displayName, work.today());
    work.after().insert(materialKey, tickKey(tick));
    work.touch(Subject::Materials);
    return work.finish(u"tick_material"_s, note);
}

} // namespace jiangce
