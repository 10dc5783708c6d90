// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_search.h"

#include "core/store/connection.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace jiangce::text_search {

namespace {

constexpr qsizetype longestText = 120;
constexpr int longestGram = 3;
/// Runs of digits and Latin letters are asked for by longer grams besides: the first digits of an identity number are
/// those of half the register, and each three of them are those of all of it.
constexpr int longGram = 6;

/// Starts of the characters of a text that count, and where the last of them ends: a character beyond the BMP is two units and must not be cut.
QList<qsizetype> characterStarts(QStringView text)
{
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < text.size() && starts.size() <= longestText; ++i)
        if (!(text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate()))
            starts.append(i);
    if (starts.size() <= longestText)
        starts.append(text.size());
    return starts;
}

QStringList gramsOfLength(QStringView text, qsizetype length)
{
    const QList<qsizetype> starts = characterStarts(text);
    QStringList grams;
    for (qsizetype i = 0; i + length < starts.size(); ++i)
        grams.append(text.sliced(starts[i], starts[i + length] - starts[i]).toString());
    return grams;
}

/// Longer than any gram, so no text can look like it: 8 characters or more.
QString subjectToken(int subject)
{
    return u"subject"_s + QString::number(subject);
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

QStringList longGramsOf(QStringView text)
{
    QStringList grams = gramsOfLength(text, longGram);
    grams.removeIf([](const QString& gram) { return !isAscii(gram); });
    return grams;
}

/// Calls `take` with every gram that a text of an index is found by, repeated ones too.
template <class Take>
void eachGram(QStringView text, Take&& take)
{
    const QList<qsizetype> starts = characterStarts(text);
    const auto eachOfLength = [&](qsizetype length, bool onlyAscii) {
        for (qsizetype i = 0; i + length < starts.size(); ++i)
            if (const QStringView gram = text.sliced(starts[i], starts[i + length] - starts[i]); !onlyAscii || isAscii(gram))
                take(gram);
    };
    for (qsizetype length = 1; length <= longestGram; ++length)
        eachOfLength(length, false);
    eachOfLength(longGram, true);
}

QString tokensOf(int subject, const QString& texts)
{
    QString tokens = subjectToken(subject);
    tokens.reserve(texts.size() * 12);  // each character begins up to four grams
    QSet<QStringView> known;
    known.reserve(texts.size() * 4);
    for (const QStringView text : QStringView(texts).split(u'\n', Qt::SkipEmptyParts))
        eachGram(text, [&](QStringView gram) {
            const qsizetype before = known.size();
            known.insert(gram);
            if (known.size() > before) {
                tokens += u' ';
                tokens += gram;
            }
        });
    return tokens;
}

QString query(const QStringList& words, std::optional<int> subject)
{
    QStringList tokens;
    if (subject)
        tokens.append(subjectToken(*subject));
    for (const QString& word : words)
        tokens += gramsToAsk(word);
    tokens.removeDuplicates();
    return u'"' + tokens.join(u"\" \""_s) + u'"';
}

struct Document {
    qint64 id = 0;
    QString texts {};
};

Document documentOf(Connection& connection, int subject, qint64 id)
{
    Statement statement
        = connection.prepared("SELECT id, texts FROM search_document WHERE subject = ? AND subject_id = ?");
    return statement.with(subject, id).next() ? Document {statement.integer(0), statement.personal(1).text} : Document {};
}

void takeOut(Connection& connection, int subject, const Document& document)
{
    connection.prepared("INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', ?, ?)")
        .run(document.id, tokensOf(subject, document.texts));
}

bool holds(const QString& texts, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return texts.contains(word); });
}

} // namespace

QStringList gramsOf(const QString& text)
{
    QStringList grams;
    eachGram(text, [&grams](QStringView gram) { grams.append(gram.toString()); });
    return grams;
}

QStringList gramsToAsk(const QString& word)
{
    const qsizetype characters = characterStarts(word).size() - 1;
    if (characters >= longGram && isAscii(word))
        return longGramsOf(word);
    return gramsOfLength(word, qMin<qsizetype>(longestGram, characters));
}

void put(Connection& connection, int subject, qint64 id, const QStringList& texts)
{
    QStringList kept;
    for (const QString& text : texts)
        if (!text.isEmpty())
            kept.append(text.first(characterStarts(text).last()));
    kept.removeDuplicates();
    const QString joined = kept.join(u'\n');
    Document document = documentOf(connection, subject, id);
    if (document.id != 0 && document.texts == joined)
        return;
    if (document.id != 0) {
        const bool isLater = connection.laterSearched() && connection.laterSearched()->erase(document.id) > 0;
        if (!isLater)
            takeOut(connection, subject, document);
        connection.prepared("UPDATE search_document SET texts = ? WHERE id = ?").run(PersonalText {joined}, document.id);
    } else {
        connection.prepared("INSERT INTO search_document (subject, subject_id, texts) VALUES (?, ?, ?)")
            .run(subject, id, PersonalText {joined});
        document.id = connection.lastInsertId();
        if (Connection::LaterSearched* later = connection.laterSearched()) {
            later->emplace(document.id, tokensOf(subject, joined));
            return;
        }
    }
    connection.prepared("INSERT INTO search_index (rowid, tokens) VALUES (?, ?)")
        .run(document.id, tokensOf(subject, joined));
}

void remove(Connection& connection, int subject, qint64 id)
{
    const Document document = documentOf(connection, subject, id);
    if (document.id == 0)
        return;
    if (!connection.laterSearched() || connection.laterSearched()->erase(document.id) == 0)
        takeOut(connection, subject, document);
    connection.prepared("DELETE FROM search_document WHERE id = ?").run(document.id);
}

QList<Found> match(Connection& connection, const QStringList& words, std::optional<int> subject, int limit)
{
    QList<Found> found;
    if (words.isEmpty() || words.contains(QString()) || limit <= 0)
        return found;
    // The grams of a long word may lie apart or in different texts, so the texts themselves have the last word.
    Statement statement = connection.prepared(
        "SELECT d.subject, d.subject_id, d.texts FROM search_index i CROSS JOIN search_document d ON d.id = i.rowid "
        "WHERE i.search_index MATCH ? ORDER BY i.rowid DESC");
    statement.with(query(words, subject));
    while (found.size() < limit && statement.next())
        if (holds(statement.personal(2).text, words))
            found.append({statement.number(0), statement.integer(1)});
    return found;
}

bool matches(Connection& connection, const QStringList& words, int subject, qint64 id)
{
    return !words.isEmpty() && holds(documentOf(connection, subject, id).texts, words);
}

} // namespace jiangce::text_search
