// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QRandomGenerator>

namespace jiangce::fuzz {

/// Makes new inputs of those kept: bytes flipped, runs cut out, doubled, moved and exchanged with those of another, words
/// of the format put in. The same seed gives the same inputs.
class Mutator final {
public:
    Mutator(QList<QByteArray> corpus, QList<QByteArray> words, quint32 seed);

    [[nodiscard]] QByteArray next();
    /// Mutations go on from this one too.
    void keep(const QByteArray& input);

    static constexpr qsizetype longest = 64 * 1024;

private:
    void change(QByteArray& bytes);
    void changePart(QByteArray& bytes);
    [[nodiscard]] qsizetype below(qsizetype end) { return end <= 0 ? 0 : m_random.bounded(qint64(end)); }
    [[nodiscard]] QByteArray word();

    QList<QByteArray> m_corpus;
    QList<QByteArray> m_words;
    QRandomGenerator m_random;
};

} // namespace jiangce::fuzz
