// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/admin_unit.h"

#include "core/base/fault.h"
#include "core/base/text.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

const QString city = u"210200"_s;

QDate dateOrNone(const QString& text)
{
    return text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
}

/// code,name,kind,gb_code,parent,valid_from,valid_to,successor,other_names (separated by |)
AdminUnit unitFrom(const QString& line)
{
    const QStringList cells = line.split(u',');
    if (cells.size() != 9)
        throw Fault(FaultKind::Bug, u"the list of administrative units: "_s + line);
    return {cells[0], cells[1], cells[2] == u"pilot_zone"_s, cells[3], cells[4], dateOrNone(cells[5]),
        dateOrNone(cells[6]), cells[7], cells[8].split(u'|', Qt::SkipEmptyParts)};
}

QList<AdminUnit> readUnits()
{
    QFile file(u":/jiangce/regions/admin_units.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Bug, u"the list of administrative units is missing"_s);
    QList<AdminUnit> units;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(1))
        units.append(unitFrom(line.trimmed()));
    return units;
}

/// 大连市中山区 → 中山; 大连高新技术产业园区 → 高新技术产业园.
QString bare(QString name)
{
    for (const auto& prefix : {u"辽宁省"_s, u"大连市"_s, u"大连"_s})
        if (name.startsWith(prefix) && name.size() > prefix.size() + 1)
            name = name.sliced(prefix.size());
    if (name.size() > 2 && QStringView(u"区市县").contains(name.back()))
        name.chop(1);
    return name;
}

bool isCalled(const AdminUnit& unit, const QString& bareName)
{
    return bare(unit.name) == bareName
        || std::ranges::any_of(unit.otherNames, [&](const QString& name) { return bare(name) == bareName; });
}

} // namespace

bool AdminUnit::isValidOn(QDate day) const
{
    return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
}

const QList<AdminUnit>& adminUnits()
{
    static const QList<AdminUnit> units = readUnits();
    return units;
}

const AdminUnit* findAdminUnit(QStringView code)
{
    for (const AdminUnit& unit : adminUnits())
        if (unit.code == code)
            return &unit;
    return nullptr;
}

QList<AdminUnit> adminUnitsOn(QDate day)
{
    QList<AdminUnit> chosen;
    for (const AdminUnit& unit : adminUnits())
        if (unit.parent == city && unit.isValidOn(day))
            chosen.append(unit);
    std::ranges::stable_partition(chosen, [](const AdminUnit& unit) { return !unit.isPilotZone; });
    if (const AdminUnit* const outside = findAdminUnit(QString::fromLatin1(outsideDalian)))
        chosen.append(*outside);
    return chosen;
}

Outcome<AdminUnit> parseAdminUnit(QStringView text)
{
    const QString typed = text::compactIdentifier(text);
    if (typed.isEmpty())
        return fail(ProblemCode::Required);
    if (const AdminUnit* const unit = findAdminUnit(typed.toUpper()))
        return *unit;
    // Names returned (瓦房店市 was one code, then another): what is still there comes before what is not.
    const AdminUnit* found = nullptr;
    for (const AdminUnit& unit : adminUnits())
        if (isCalled(unit, bare(typed)) && (!found || found->validTo.isValid()))
            found = &unit;
    if (!found)
        return fail(ProblemCode::UnknownChoice, {text.toString()});
    return *found;
}

bool isOfDalian(QStringView code)
{
    const AdminUnit* const unit = findAdminUnit(code);
    return unit != nullptr && (unit->code == city || unit->parent == city);
}

QString placeName(const QString& code, const QString& place)
{
    const QString name = adminUnitName(code);
    return place.isEmpty() || isOfDalian(code) ? name : u"%1（%2）"_s.arg(name, place);
}

QString adminUnitName(const QString& code)
{
    const AdminUnit* const unit = findAdminUnit(code);
    return unit ? unit->name : code;
}

} // namespace jiangce
