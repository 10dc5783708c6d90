// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/line_book.h"

#include "core/casework/claim_lines.h"
#include "core/casework/operations/case_work.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

// The row now names somebody or something else, or asks for another sum, or the standard that stood for its claim moved:
// what was settled was not this.
#define JIANGCE_ROW_CHANGED \
    "person_number <> ?8 OR occupation_code <> ?9 OR level <> ?10 OR certificate_number <> ?11 " \
    "OR (?12 AND claimed_fen IS NOT ?6) OR (settlement = 'as_claimed' AND approved_fen IS NOT ?6)"

namespace jiangce {

namespace {

/// Columns of the roster that a line repeats.
struct RosterKeys {
    const RosterDef* roster = nullptr;
    QString person {};
    QString occupation {};
    QString level {};
    QString certificate {};
};

QString keyOfParty(const RosterDef& roster, Party party)
{
    for (const FieldDef& field : roster.fields)
        if (field.traits.party == party)
            return field.keyText();
    return {};
}

/// Two levels may stand in a roster, the old and the new one: the measures say which one counts.
QString keyOfLevel(const Programme& programme, const RosterDef& roster)
{
    for (const Measure& measure : programme.measures)
        if (qstrcmp(measure.roster, roster.key) == 0 && *measure.levelField != '\0')
            return QString::fromLatin1(measure.levelField);
    return {};
}

QString keyOfKind(const RosterDef& roster, FieldKind kind)
{
    for (const FieldDef& field : roster.fields)
        if (field.kind == kind)
            return field.keyText();
    return {};
}

/// The roster that is paid: the one with a column of a fee's key, else the first.
RosterKeys paidRoster(const Programme& programme)
{
    const RosterDef* paid = programme.rosters.empty() ? nullptr : &programme.rosters.front();
    for (const RosterDef& roster : programme.rosters)
        for (const FigureDeclaration* figure : programme.figures)
            if (figure->kind == FigureKind::Money
                && fieldByKey(roster.fields, QString::fromLatin1(figure->key)) != nullptr) {
                paid = &roster;
                break;
            }
    if (paid == nullptr)
        return {};
    return {paid, keyOfParty(*paid, Party::PersonNumber), keyOfKind(*paid, FieldKind::OccupationCode),
        keyOfLevel(programme, *paid), keyOfParty(*paid, Party::CertificateNumber)};
}

const DecisionLine* lineOf(const Decision& decision, const QString& rowId)
{
    for (const DecisionLine& line : decision.lines())
        if (line.rowId == rowId)
            return &line;
    return nullptr;
}

const Grant* grantOf(const DecisionLine* line, const FigureDeclaration& figure)
{
    if (line != nullptr)
        for (const Grant& grant : line->grants)
            if (qstrcmp(grant.figure->key, figure.key) == 0)
                return &grant;
    return nullptr;
}

std::optional<Money> claimedIn(const RosterDef& roster, const FormRow& row, const FigureDeclaration& figure)
{
    const FieldDef* field = fieldByKey(roster.fields, QString::fromLatin1(figure.key));
    const auto amount = field == nullptr ? fail(ProblemCode::Required) : Money::parse(row.values.value(field->keyText()));
    return amount ? std::optional(*amount) : std::nullopt;
}

/// A line as the form and the rules have it, with what a settlement of it rests on.
struct RowLine {
    ClaimLine line;
    bool isTyped;           ///< the claim stands in the row
    const FormRow* row;
};

/// What was granted as claimed is granted no longer when the claim is another.
bool stillHolds(const ClaimLine& was, const ClaimLine& fresh)
{
    return was.approved <= fresh.standard.value_or(Money())
        && (was.settlement != LineSettlement::AsClaimed || was.approved == fresh.claimed);
}

bool paysByRow(const Programme& programme, const RosterKeys& keys)
{
    return programme.procedure == ProcedureKind::SubsidyClaim && keys.roster != nullptr
        && std::ranges::any_of(programme.figures,
            [](const FigureDeclaration* figure) { return figure->kind == FigureKind::Money; });
}

QList<RowLine> linesOf(const Programme& programme, const RosterDef& roster, const FormData& form, const Decision& decision)
{
    QList<RowLine> lines;
    int position = 0;
    for (const FormRow& row : form.rows(QString::fromLatin1(roster.key))) {
        const DecisionLine* line = lineOf(decision, row.id);
        const bool isRefused = line != nullptr && line->verdict() == Verdict::Refused;
        for (const FigureDeclaration* figure : programme.figures) {
            if (figure->kind != FigureKind::Money)
                continue;
            const Grant* grant = grantOf(line, *figure);
            if (grant == nullptr && line != nullptr && !line->grants.empty())
                continue; // this row is paid by another figure
            const auto standard = grant != nullptr && !isRefused ? grant->amount : std::nullopt;
            const auto typed = claimedIn(roster, row, *figure);
            const QString key = QString::fromLatin1(figure->key);
            lines.append({{.rowId = row.id, .figure = key, .figureKey = grant != nullptr ? grant->figureKey : key,
                              .position = position, .claimed = typed ? typed : standard, .standard = standard},
                typed.has_value(), &row});
        }
        ++position;
    }
    return lines;
}

} // namespace

void refreshLines(CaseWork& work, const Assessment& assessment)
{
    const Programme& programme = work.programme();
    const RosterKeys keys = paidRoster(programme);
    if (!paysByRow(programme, keys))
        return;
    Connection& db = work.db();
    QSet<std::pair<QString, QString>> gone;
    for (const ClaimLine& line : readClaimLines(db, work.file().id))
        gone.insert({line.rowId, line.figure});
    Statement write = db.prepared(
        "INSERT INTO claim_line (case_id, row_id, figure, figure_key, position, claimed_fen, standard_fen, "
        "person_number, occupation_code, level, certificate_number) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) "
        "ON CONFLICT (case_id, row_id, figure) DO UPDATE SET figure_key = ?4, position = ?5, claimed_fen = ?6, "
        "standard_fen = ?7, person_number = ?8, occupation_code = ?9, level = ?10, certificate_number = ?11, "
        "settlement = iif(approved_fen > coalesce(?7, 0) OR " JIANGCE_ROW_CHANGED ", 'open', settlement), "
        "approved_fen = iif(approved_fen > coalesce(?7, 0) OR " JIANGCE_ROW_CHANGED ", 0, approved_fen)");
    for (const auto& [line, isTyped, row] : linesOf(programme, *keys.roster, assessment.form, assessment.decision)) {
        write.run(work.file().id, line.rowId, line.figure, line.figureKey, line.position, line.claimed, line.standard,
            PersonalText {row->values.value(keys.person)}, row->values.value(keys.occupation),
            row->values.value(keys.level), row->values.value(keys.certificate), isTyped);
        gone.remove({line.rowId, line.figure});
    }
    for (const auto& [row, figure] : gone)
        db.prepared("DELETE FROM claim_line WHERE case_id = ? AND row_id = ? AND figure = ?")
            .run(work.file().id, row, figure);
    work.file().claimed = sumsOf(readClaimLines(db, work.file().id)).claimed;
    work.touch(Subject::ClaimLines);
}

QList<ClaimLine> refreshedLines(Connection& db, const CaseFile& file, const Assessment& assessment)
{
    const QList<ClaimLine> stored = readClaimLines(db, file.id);
    const RosterKeys keys = paidRoster(*file.programme);
    if (!paysByRow(*file.programme, keys))
        return stored;
    QList<ClaimLine> lines;
    for (const auto& [fresh, isTyped, row] :
        linesOf(*file.programme, *keys.roster, assessment.form, assessment.decision)) {
        ClaimLine line = fresh;
        for (const ClaimLine& was : stored)
            if (was.rowId == fresh.rowId && was.figure == fresh.figure && stillHolds(was, fresh)) {
                line.settlement = was.settlement;
                line.approved = was.approved;
                line.reason = was.reason;
                line.officer = was.officer;
                line.on = was.on;
            }
        lines.append(line);
    }
    return lines;
}

} // namespace jiangce
