// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

namespace jiangce::fuzz {

namespace {

constexpr qsizetype mostKept = 400;

/// What upsets readers of any format.
const QList<QByteArray>& wordsOfAll()
{
    static const QList<QByteArray> words {QByteArray(1, '\0'), "\xFF", "\xC3\x28", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xEF\xBB\xBF",
        "\xE2\x80\xAE", "\xE2\x80\x8B", "\xF0\xA0\xAE\xB7", "0", "-1", "9", "2147483648", "9223372036854775808", "1e308", "\"", "'",
        "<", "&", "\n", "\r\n", "\t", "{", "}", "[", "]", ",", ":", "|", "=", "%n", "张三", "＝"};
    return words;
}

} // namespace

Mutator::Mutator(QList<QByteArray> corpus, QList<QByteArray> words, quint32 seed)
    : m_corpus(std::move(corpus))
    , m_words(std::move(words))
    , m_random(seed)
{
    if (m_corpus.isEmpty())
        m_corpus.append(QByteArray());
}

QByteArray Mutator::word()
{
    const bool isOwn = !m_words.isEmpty() && below(3) > 0;
    const QList<QByteArray>& from = isOwn ? m_words : wordsOfAll();
    return from[below(from.size())];
}

QByteArray Mutator::next()
{
    QByteArray bytes = m_corpus[below(m_corpus.size())];
    for (qsizetype changes = 1 + below(5); changes > 0; --changes)
        change(bytes);
    bytes.truncate(longest);
    return bytes;
}

void Mutator::keep(const QByteArray& input)
{
    if (m_corpus.size() < mostKept)
        m_corpus.append(input);
    else
        m_corpus[below(mostKept)] = input;
}

void Mutator::change(QByteArray& bytes)
{
    const qsizetype at = below(bytes.size() + 1);
    switch (below(8)) {
    case 0:
        bytes.insert(at, word());
        return;
    case 1: {
        const QByteArray put = word();
        bytes.replace(at, put.size(), put);
        return;
    }
    case 2:
        bytes.insert(at, char(below(256)));
        return;
    case 3: {
        const QByteArray& other = m_corpus[below(m_corpus.size())];
        const qsizetype from = below(other.size());
        bytes.insert(at, other.mid(from, 1 + below(other.size() - from)));
        return;
    }
    default: changePart(bytes);
    }
}

void Mutator::changePart(QByteArray& bytes)
{
    if (bytes.isEmpty())
        return;
    const qsizetype at = below(bytes.size());
    const qsizetype length = 1 + below(std::min<qsizetype>(64, bytes.size() - at));
    switch (below(5)) {
    case 0:
        bytes[at] = char(bytes[at] ^ (1 << below(8)));
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, length).repeated(1 + below(12)));
        break;
    case 3:
        bytes.truncate(at);
        break;
    default: {
        const QByteArray part = bytes.mid(at, length);
        bytes.remove(at, length);
        bytes.insert(below(bytes.size() + 1), part);
    }
    }
}

} // namespace jiangce::fuzz
