// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signing/print_job.h"

#include "core/base/fault.h"
#include "core/casework/operations/issue_letter.h"
#include "core/store/connection.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct StateName {
    PrintState state;
    const char* key;
    const char* label;
};
constexpr StateName stateNames[] {
    {PrintState::Waiting, "waiting", QT_TRANSLATE_NOOP("casework", "Waiting")},
    {PrintState::Issued, "issued", QT_TRANSLATE_NOOP("casework", "Issued, not printed")},
    {PrintState::Printed, "printed", QT_TRANSLATE_NOOP("casework", "Printed")},
    {PrintState::HandedOut, "handed_out", QT_TRANSLATE_NOOP("casework", "Handed out")},
    {PrintState::LeftOut, "left_out", QT_TRANSLATE_NOOP("casework", "Left out")},
};

PrintState stateFrom(const QString& key)
{
    for (const StateName& name : stateNames)
        if (key == QLatin1StringView(name.key))
            return name.state;
    throw Fault(FaultKind::Damaged, u"print_job_item.state"_s);
}

void readWhy(PrintItem& item, const QString& code, const QString& arguments)
{
    item.isDifferent = code == u"differs"_s;
    if (code.isEmpty() || item.isDifferent)
        return;
    item.why = Problem {ProblemCode::LetterNotAvailable};
    for (int i = 0; i <= int(ProblemCode::Cancelled); ++i)
        if (problemCodeName(ProblemCode(i)) == code)
            item.why = Problem {ProblemCode(i)};
    for (const QJsonValue& value : QJsonDocument::fromJson(arguments.toUtf8()).array())
        item.why->arguments.append(value.toString());
}

PrintJobHead headFrom(const Statement& row)
{
    return {.id = row.id<PrintJobId>(0), .title = row.text(1), .madeOn = row.date(2), .madeBy = row.text(3),
        .reprintReason = row.text(4), .isEnded = row.boolean(5), .waiting = row.number(6), .issued = row.number(7),
        .printed = row.number(8), .handedOut = row.number(9), .leftOut = row.number(10)};
}

} // namespace

QString printStateKey(PrintState state)
{
    return QString::fromLatin1(std::ranges::find(stateNames, state, &StateName::state)->key);
}

const char* printStateLabel(PrintState state)
{
    return std::ranges::find(stateNames, state, &StateName::state)->label;
}

QList<PrintChoice> printChoices(Connection& db, const QList<CaseId>& cases)
{
    QList<PrintChoice> choices;
    for (const CaseId id : cases) {
        const auto file = readCase(db, id);
        if (!file || file->isBackEntry)
            continue;
        QMap<QString, bool> standing;       // kind → it would be printed again
        for (const IssuedLetter& letter : readLetters(db, id))
            if (!letter.isVoid)
                standing[letter.kind] = letter.wasPrinted() || isInPrintJob(db, letter.id);
        for (const LetterKind& kind : file->programme->letters) {
            const QString key = QString::fromLatin1(kind.key);
            if (standing.contains(key) || std::ranges::find(kind.states, file->state) != kind.states.end())
                choices.append({id, key, standing.value(key)});
        }
    }
    return choices;
}

bool isInPrintJob(Connection& db, DocumentId letter)
{
    Statement row = db.prepared("SELECT 1 FROM print_job_item WHERE letter_id = ? AND is_reprint = 0");
    return row.with(letter).next();
}

QList<PrintJobHead> readPrintJobs(Connection& db, int limit)
{
    Statement row = db.prepared(
        "SELECT j.id, j.title, j.made_on, j.officer_name, j.reprint_reason, j.is_ended, sum(i.state = 'waiting'), "
        "sum(i.state = 'issued'), sum(i.state = 'printed'), sum(i.state = 'handed_out'), sum(i.state = 'left_out') "
        "FROM (SELECT * FROM print_job ORDER BY id DESC LIMIT ?) j JOIN print_job_item i ON i.job_id = j.id "
        "GROUP BY j.id, j.title, j.made_on, j.officer_name, j.reprint_reason, j.is_ended ORDER BY j.id DESC");
    row.with(limit);
    QList<PrintJobHead> heads;
    while (row.next())
        heads.append(headFrom(row));
    return heads;
}

PrintJobHead readPrintJob(Connection& db, PrintJobId id)
{
    Statement row = db.prepared(
        "SELECT j.id, j.title, j.made_on, j.officer_name, j.reprint_reason, j.is_ended, sum(i.state = 'waiting'), "
        "sum(i.state = 'issued'), sum(i.state = 'printed'), sum(i.state = 'handed_out'), sum(i.state = 'left_out') "
        "FROM print_job j JOIN print_job_item i ON i.job_id = j.id WHERE j.id = ? "
        "GROUP BY j.id, j.title, j.made_on, j.officer_name, j.reprint_reason, j.is_ended");
    if (!row.with(id).next())
        throw Fault(FaultKind::Bug, u"no such print job"_s);
    return headFrom(row);
}

QList<PrintItem> readPrintItems(Connection& db, PrintJobId id)
{
    Statement row = db.prepared(
        "SELECT i.position, i.case_id, c.number, c.number_key, c.applicant_name, c.programme, i.kind, i.is_reprint, i.state, "
        "i.letter_id, d.number, d.issued_on, d.officer_name, d.is_void, i.pages, i.digest, i.problem, i.arguments "
        "FROM print_job_item i JOIN case_file c ON c.id = i.case_id LEFT JOIN issued_document d ON d.id = i.letter_id "
        "WHERE i.job_id = ? ORDER BY i.position");
    row.with(id);
    QList<PrintItem> items;
    while (row.next()) {
        PrintItem item {.position = row.number(0), .caseId = row.id<CaseId>(1),
            .caseNumber = row.text(2).isEmpty() ? row.text(3) : row.text(2), .applicant = row.text(4),
            .programme = programmeByKey(row.text(5)), .kind = row.text(6), .isReprint = row.boolean(7),
            .state = stateFrom(row.text(8)), .letter = row.id<DocumentId>(9), .number = row.text(10),
            .issuedOn = row.date(11), .issuedBy = row.text(12), .isVoid = row.boolean(13), .pages = row.number(14),
            .digest = row.text(15)};
        readWhy(item, row.text(16), row.text(17));
        items.append(item);
    }
    return items;
}

} // namespace jiangce
