// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verdict_store.h"

#include "core/casework/gather_facts.h"
#include "core/casework/operations/case_work.h"
#include "core/casework/packed.h"
#include "core/casework/store_verdict.h"
#include "core/casework/verdict_words.h"
#include "core/programmes/programme_store.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

Verdict verdictFromName(const QString& name)
{
    return name == u"eligible" ? Verdict::Eligible : name == u"refused" ? Verdict::Refused : Verdict::Undetermined;
}

StoredVerdict verdictOf(const Statement& row, PackingWordsReader& words)
{
    return {row.integer(0), row.text(1), row.instant(2), row.date(3), row.text(4), verdictFromName(row.text(5)),
        row.optionalMoney(6), unpacked({row.text(7), row.blob(8)}, words.read(row.integer(9)))};
}

/// What one verdict says of each row and condition.
using Said = QMap<std::pair<QString, QString>, std::pair<QString, QString>>;

void takeFindings(Said& said, const QString& row, const QJsonArray& findings)
{
    for (const QJsonValue& value : findings) {
        const QJsonObject finding = value.toObject();
        said.insert({row, finding.value("code"_L1).toString()},
            {finding.value("state"_L1).toString(), finding.value("sentence"_L1).toString()});
    }
}

QString amountText(const QJsonValue& fen)
{
    return fen.isDouble() ? Money::fromFen(fen.toInteger()).plain() : QString();
}

Said saidBy(const QByteArray& json)
{
    const QJsonObject verdict = QJsonDocument::fromJson(json).object();
    Said said;
    said.insert({{}, {}}, {verdict.value("verdict"_L1).toString(), amountText(verdict.value("amount_fen"_L1))});
    takeFindings(said, {}, verdict.value("findings"_L1).toArray());
    for (const QJsonValue& value : verdict.value("lines"_L1).toArray()) {
        const QJsonObject line = value.toObject();
        const QString row = line.value("row_id"_L1).toString();
        said.insert({row, {}}, {line.value("state"_L1).toString(), amountText(line.value("amount_fen"_L1))});
        takeFindings(said, row, line.value("findings"_L1).toArray());
    }
    return said;
}

} // namespace

QList<StoredVerdict> readVerdicts(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT id, occasion, at, on_day, officer_name, verdict, amount_fen, packing, "
                                "json, words_id FROM verdict WHERE case_id = ? ORDER BY id");
    row.with(id);
    PackingWordsReader words(db);
    QList<StoredVerdict> verdicts;
    while (row.next())
        verdicts.append(verdictOf(row, words));
    return verdicts;
}

std::optional<StoredVerdict> lastVerdict(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT id, occasion, at, on_day, officer_name, verdict, amount_fen, packing, "
                                "json, words_id FROM verdict WHERE case_id = ? ORDER BY id DESC LIMIT 1");
    row.with(id);
    PackingWordsReader words(db);
    return row.next() ? std::optional(verdictOf(row, words)) : std::nullopt;
}

QList<VerdictDifference> differences(const QByteArray& earlierJson, const QByteArray& laterJson)
{
    const Said before = saidBy(earlierJson);
    const Said after = saidBy(laterJson);
    Said all = before;
    all.insert(after);
    QList<VerdictDifference> found;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const auto was = before.value(it.key());
        const auto is = after.value(it.key());
        if (was == is)
            continue;
        const bool stateDiffers = was.first != is.first;
        found.append({it.key().first, it.key().second, stateDiffers ? was.first : was.second,
            stateDiffers ? is.first : is.second});
    }
    return found;
}

Assessment assessCase(Connection& db, const CaseFile& file, QDate day)
{
    FormData form = readForm(db, *file.programme, file.id);
    const QDate handedIn = file.handedIn.isValid() ? file.handedIn : day;
    Circumstances circumstances = gatherCircumstances(db, *file.programme, form, file.id, {handedIn, day});
    Decision decision = file.programme->assess(form, circumstances);
    return {std::move(form), std::move(circumstances), std::move(decision)};
}

void storeVerdict(CaseWork& work, const QString& occasion, const Assessment& assessment)
{
    const Verdict verdict = assessment.decision.verdict();
    const PackingWords words = keptVerdictWords(work.db(), work.programme());
    const Packed json
        = packed(verdictJson(work.programme(), assessment.decision, assessment.circumstances), words.words);
    work.db()
        .prepared("INSERT INTO verdict (case_id, occasion, at, on_day, officer_id, officer_name, verdict, amount_fen, "
                  "packing, json, words_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(work.file().id, occasion, work.desk().clock.now(), work.today(), work.desk().session.account,
            work.desk().session.displayName, verdictName(verdict), assessment.decision.amount(),
            json.packing, json.bytes, words.id);
    work.file().verdict = verdictName(verdict);
}

} // namespace jiangce
