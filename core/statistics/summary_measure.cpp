// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/summary_measure.h"

#include "core/register/admin_unit.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct CommonDefinition {
    CommonMeasure measure;
    const char* key;
    const char* label;
    const char* definition;
    ValueKind kind = ValueKind::Count;
};

constexpr CommonDefinition commonDefinitions[] {
    {CommonMeasure::Received, "received", QT_TRANSLATE_NOOP("statistics", "Received"),
        QT_TRANSLATE_NOOP("statistics",
            "Applications whose papers were handed in within the period; a returned one keeps "
            "its day of hand-in and counts once.")},
    {CommonMeasure::Accepted, "accepted", QT_TRANSLATE_NOOP("statistics", "Accepted"),
        QT_TRANSLATE_NOOP("statistics", "Applications accepted within the period, whenever they were handed in.")},
    {CommonMeasure::Returned, "returned", QT_TRANSLATE_NOOP("statistics", "Returned for correction"),
        QT_TRANSLATE_NOOP(
            "statistics", "Applications for which the one-time correction was asked for within the period.")},
    {CommonMeasure::NotAccepted, "not_accepted", QT_TRANSLATE_NOOP("statistics", "Not accepted"),
        QT_TRANSLATE_NOOP("statistics", "Applications declined before acceptance within the period.")},
    {CommonMeasure::Refused, "refused", QT_TRANSLATE_NOOP("statistics", "Refused"),
        QT_TRANSLATE_NOOP("statistics", "Applications refused after acceptance within the period.")},
    {CommonMeasure::Approved, "approved_cases", QT_TRANSLATE_NOOP("statistics", "Approved"),
        QT_TRANSLATE_NOOP("statistics", "Applications approved within the period, paid and archived ones included.")},
    {CommonMeasure::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("statistics", "Withdrawn"),
        QT_TRANSLATE_NOOP("statistics", "Applications withdrawn by the applicant within the period.")},
    {CommonMeasure::InHand, "in_hand", QT_TRANSLATE_NOOP("statistics", "In hand"),
        QT_TRANSLATE_NOOP("statistics",
            "Applications handed in by the last day of the period and on that day neither "
            "decided nor withdrawn.")},
    {CommonMeasure::Overdue, "overdue", QT_TRANSLATE_NOOP("statistics", "Overdue"),
        QT_TRANSLATE_NOOP("statistics",
            "Of those in hand and undecided today, those whose last day was before the end of "
            "the period, or before today if the period is not over.")},
    {CommonMeasure::AverageDays, "average_days", QT_TRANSLATE_NOOP("statistics", "Average working days"),
        QT_TRANSLATE_NOOP("statistics",
            "Working days from acceptance to decision, days on which the limit stood still left "
            "out, on average over the applications decided within the period; empty when there "
            "are none or the calendar of a year is unknown."),
        ValueKind::Tenths},
};

} // namespace

QList<SummaryMeasure> summaryMeasures(const Programme& programme)
{
    QList<SummaryMeasure> measures;
    for (const CommonDefinition& it : commonDefinitions)
        measures.append({QString::fromLatin1(it.key), "statistics", it.label, it.definition, it.kind, it.measure});
    for (const Measure& own : programme.measures)
        measures.append({QString::fromLatin1(own.key), programme.key, own.label, own.definition,
            own.unit == MeasureUnit::Amount ? ValueKind::Fen : ValueKind::Count, CommonMeasure::Approved, &own});
    return measures;
}

QList<Breakdown> breakdownsOf(const SummaryMeasure& measure)
{
    QList<Breakdown> all {Breakdown::Total, Breakdown::District};
    if (measure.own != nullptr && *measure.own->levelField != '\0')
        all.append(Breakdown::Level);
    if (measure.own != nullptr && *measure.own->occupationField != '\0')
        all.append(Breakdown::Occupation);
    if (measure.own != nullptr && *measure.own->sexField != '\0')
        all.append(Breakdown::Sex);
    if (measure.own != nullptr && *measure.own->unitField != '\0')
        all.append(Breakdown::Unit);
    return all;
}

const char* breakdownLabel(Breakdown by)
{
    switch (by) {
    case Breakdown::Total: return QT_TRANSLATE_NOOP("statistics", "All");
    case Breakdown::District: return QT_TRANSLATE_NOOP("statistics", "By district");
    case Breakdown::Level: return QT_TRANSLATE_NOOP("statistics", "By level");
    case Breakdown::Occupation: return QT_TRANSLATE_NOOP("statistics", "By occupation");
    case Breakdown::Sex: return QT_TRANSLATE_NOOP("statistics", "By sex");
    case Breakdown::Unit: return QT_TRANSLATE_NOOP("statistics", "By unit");
    }
    return "";
}

QString keyInChinese(Breakdown by, const QString& key)
{
    if (by == Breakdown::Total)
        return u"合计"_s;
    if (key.isEmpty())
        return u"未填写"_s;
    if (by == Breakdown::District)
        return adminUnitName(key);
    if (by == Breakdown::Level)
        if (const auto level = CertificateLevel::parse(key))
            return level->chineseName();
    if (by == Breakdown::Sex)
        return key == u"male" ? u"男"_s : key == u"female" ? u"女"_s : key;
    return key;
}

} // namespace jiangce
