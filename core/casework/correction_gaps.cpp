// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/materials.h"
#include "core/policy/wording.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// The Chinese word for a field: its first column head, else its translated label.
QString chineseName(const Programme& programme, const FieldDef& field)
{
    return field.traits.heads.empty() ? Wording::chinese().label(programme.key, field.label)
                                      : QString::fromUtf16(field.traits.heads.front());
}

const FieldDef* fieldOf(const Programme& programme, const Problem& problem)
{
    if (problem.row < 0)
        return fieldByKey(programme.fields, problem.field);
    for (const RosterDef& roster : programme.rosters)
        if (const FieldDef* field = fieldByKey(roster.fields, problem.field))
            return field;
    return nullptr;
}

Gap gapOf(const Programme& programme, const Problem& problem)
{
    const FieldDef* field = fieldOf(programme, problem);
    QString what = field == nullptr ? problem.field : chineseName(programme, *field);
    if (problem.row >= 0)
        what = u"第%1行 %2"_s.arg(problem.row + 1).arg(what);
    return {Gap::Kind::Problem, what, Wording::chinese().sentence(problem), problem.field, problem.row};
}

/// What the applicant has left open. A fact that is filled in and still does not decide waits for the bureau (an edition
/// not imported, say), and one already listed as a problem is not asked for twice.
bool isApplicants(const Finding& finding, const QMap<QString, QString>& values, const QList<Gap>& gaps, int row)
{
    if (finding.state != FindingState::Unknown || !finding.leavesOpen() || !values.value(finding.field).isEmpty())
        return false;
    return std::ranges::none_of(gaps, [&](const Gap& gap) {
        return gap.kind == Gap::Kind::Problem && gap.key == finding.field && gap.row == row;
    });
}

void takeUnknown(QList<Gap>& gaps, const Findings& findings, const QMap<QString, QString>& values, int row)
{
    const Wording& words = Wording::chinese();
    for (const Finding& finding : findings.all()) {
        if (!isApplicants(finding, values, gaps, row))
            continue;
        QString what = words.title(*finding.condition);
        if (row >= 0)
            what = u"第%1行 %2"_s.arg(row + 1).arg(what);
        gaps.append({Gap::Kind::Unknown, what, words.sentence(finding),
            QString::fromLatin1(finding.condition->code), row});
    }
}

QMap<QString, QString> valuesOfRow(const Programme& programme, const FormData& form, const QString& id)
{
    for (const RosterDef& roster : programme.rosters)
        for (const FormRow& row : form.rows(QString::fromLatin1(roster.key)))
            if (row.id == id)
                return row.values;
    return {};
}

} // namespace

QList<Gap> correctionGaps(
    Connection& db, const CaseFile& file, const FormData& form, const Decision& decision, QDate day)
{
    QList<Gap> gaps;
    for (const MaterialEntry& entry : readMaterials(db, file, form)) {
        const bool isMissing = entry.tick == MaterialTick::Missing || entry.tick == MaterialTick::None;
        if (entry.tick == MaterialTick::Missing || (isMissing && entry.isNeeded && entry.material->isRequired))
            gaps.append({Gap::Kind::Material, QString::fromUtf16(entry.material->chinese),
                entry.note.isEmpty() ? QString::fromUtf16(entry.material->standard) : entry.note,
                QString::fromLatin1(entry.material->key), -1});
    }
    for (const Problem& problem : file.programme->check(form, day))
        gaps.append(gapOf(*file.programme, problem));
    takeUnknown(gaps, decision.findings(), form.values(), -1);
    for (const DecisionLine& line : decision.lines())
        takeUnknown(gaps, line.findings, valuesOfRow(*file.programme, form, line.rowId), line.row);
    return gaps;
}

} // namespace jiangce
