// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verdict_words.h"

#include "core/policy/wording.h"
#include "core/store/connection.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype mostWords = 32768;     // how far back a stream can point

QJsonObject wordsOf(const Condition& condition)
{
    const Wording& words = Wording::chinese();
    const auto sentence = [&](const char* source) { return words.label(condition.context, source); };
    return {{u"citation"_s, citation(condition.clause)}, {u"clause"_s, clauseId(condition.clause)},
        {u"code"_s, QString::fromLatin1(condition.code)}, {u"fact"_s, QString()}, {u"field"_s, QString()},
        {u"figure"_s, QString()}, {u"label"_s, labelName(condition.label)}, {u"reading"_s, words.reading(condition)},
        {u"sentence"_s, sentence(condition.sentences.met)}, {u"source"_s, QString()}, {u"state"_s, stateName(FindingState::Met)},
        {u"threshold"_s, QString()}, {u"title"_s, words.title(condition)}};
}

/// The other sentences, which stand in fewer verdicts: further away.
QByteArray rarerWords(const Programme& programme)
{
    const Wording& words = Wording::chinese();
    QByteArray rare;
    for (const Condition* condition : programme.conditions)
        for (const char* source : {condition->sentences.notMet, condition->sentences.unknown, condition->sentences.judgement})
            if (*source != '\0')
                rare += "\"sentence\":\"" + words.label(condition->context, source).toUtf8() + "\",";
    return rare;
}

} // namespace

QByteArray verdictWords(const Programme& programme)
{
    QJsonArray findings;
    for (const Condition* condition : programme.conditions)
        findings.append(wordsOf(*condition));
    const QJsonObject verdict {{u"programme"_s, QString::fromLatin1(programme.key)}, {u"findings"_s, findings},
        {u"handed_in"_s, QString()}, {u"lines"_s, QJsonArray()}, {u"missing"_s, QJsonArray()}};
    return (rarerWords(programme) + QJsonDocument(verdict).toJson(QJsonDocument::Compact)).right(mostWords);
}

PackingWords keptVerdictWords(Connection& db, const Programme& programme)
{
    thread_local QHash<const Programme*, std::pair<QByteArray, QString>> made;
    auto known = made.constFind(&programme);
    if (known == made.cend()) {
        const QByteArray words = verdictWords(programme);
        const QByteArray hash = QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex();
        known = made.insert(&programme, {words, QString::fromLatin1(hash)});
    }
    const auto& [words, hash] = *known;
    Statement row = db.prepared("SELECT id FROM packing_words WHERE hash = ?");
    if (row.with(hash).next())
        return {row.integer(0), words};
    db.prepared("INSERT INTO packing_words (hash, words) VALUES (?, ?)").run(hash, words);
    return {db.lastInsertId(), words};
}

QByteArray PackingWordsReader::read(qint64 id)
{
    if (id == 0)
        return {};
    if (const auto known = m_known.constFind(id); known != m_known.cend())
        return *known;
    Statement row = m_db.prepared("SELECT words FROM packing_words WHERE id = ?");
    return *m_known.insert(id, row.with(id).next() ? row.blob(0) : QByteArray());
}

} // namespace jiangce
