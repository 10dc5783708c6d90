// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/search_index.h"

#include "core/register/pinyin.h"
#include "core/register/text_fold.h"
#include "core/store/text_search.h"

namespace jiangce::search_index {

namespace {

void addName(QStringList& texts, const QString& name, NameKind kind)
{
    texts += searchFold(name);
    texts += pinyinInitials(name, kind);
    texts += fullPinyin(name, kind);
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    for (const QString& word : text.toString().simplified().split(u' '))
        if (const QString folded = searchFold(word); !folded.isEmpty())
            words.append(folded);
    return words;
}

} // namespace

void index(Connection& connection, Subject subject, qint64 id, const Entry& entry)
{
    QStringList texts;
    for (const QString& name : entry.personNames)
        addName(texts, name, NameKind::Person);
    for (const QString& name : entry.organisationNames)
        addName(texts, name, NameKind::Organisation);
    for (const QString& number : entry.numbers)
        texts += searchFold(number);
    text_search::put(connection, int(subject), id, texts);
}

void index(Connection& connection, Subject subject, qint64 id, const QStringList& texts)
{
    Entry entry {{}, {}, texts};
    if (!texts.isEmpty())
        (subject == Subject::Organisation ? entry.organisationNames : entry.personNames).append(texts.first());
    index(connection, subject, id, entry);
}

void remove(Connection& connection, Subject subject, qint64 id)
{
    text_search::remove(connection, int(subject), id);
}

QList<Hit> search(Connection& connection, QStringView text, int limit, std::optional<Subject> subject)
{
    const QStringList words = wordsOf(text);
    QList<Hit> hits;
    const std::optional<int> only = subject ? std::optional(int(*subject)) : std::nullopt;
    for (const auto& found : text_search::match(connection, words, only, limit))
        hits.append({Subject(found.subject), found.id});
    return hits;
}

bool finds(Connection& connection, QStringView text, Subject subject, qint64 id)
{
    return text_search::matches(connection, wordsOf(text), int(subject), id);
}

} // namespace jiangce::search_index
