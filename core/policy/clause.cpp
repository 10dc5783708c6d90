// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/clause.h"

#include <QtCore/QFile>
#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// 17 → 十七, 205 → 二百零五, 1259 → 一千二百五十九; up to 9999, as articles are counted.
QString chineseNumeral(int number)
{
    static constexpr QStringView digits = u"零一二三四五六七八九";
    static constexpr struct { int value; QStringView name; } places[] {{1000, u"千"}, {100, u"百"}, {10, u"十"}, {1, u""}};
    QString result;
    bool hasGap = false;
    for (const auto& place : places) {
        const int digit = number / place.value % 10;
        if (digit == 0) {
            hasGap = !result.isEmpty();
            continue;
        }
        if (hasGap)
            result += digits[0];
        hasGap = false;
        if (!(place.value == 10 && digit == 1 && result.isEmpty()))
            result += digits[digit];
        result += place.name;
    }
    return result;
}

bool isCityPolicy(const Clause& clause)
{
    return &clause.document() == &documents::dzf2011_46;
}

QHash<QString, QString> readClauses(const char* documentKey)
{
    QHash<QString, QString> result;
    QFile file(u":/jiangce/policy/%1.md"_s.arg(QLatin1StringView(documentKey)));
    if (!file.open(QIODevice::ReadOnly))
        return result;
    QString article;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith("## "_L1))
            article = line.mid(3).trimmed();
        else if (!article.isEmpty() && !line.trimmed().isEmpty())
            result[article] += (result[article].isEmpty() ? QString() : u"\n"_s) + line.trimmed();
    }
    return result;
}

} // namespace

QString clauseId(const Clause& clause)
{
    const QString article = QString::fromLatin1(clause.article());
    return isCityPolicy(clause) ? article : QLatin1StringView(clause.document().key) + u'/' + article;
}

QString articleInChinese(const Clause& clause)
{
    const QString article = QString::fromLatin1(clause.article());
    QString number;
    for (const QChar character : article) {
        if (!character.isDigit() && character != u'.')
            break;
        number += character;
    }
    if (number.isEmpty())
        return QString();
    const QStringList parts = number.split(u'.', Qt::SkipEmptyParts);
    if (!isCityPolicy(clause))
        return u"第%1条"_s.arg(chineseNumeral(parts.value(0).toInt()));
    QString result = chineseNumeral(parts.value(0).toInt());
    if (parts.size() > 1)
        result += u"（%1）"_s.arg(chineseNumeral(parts[1].toInt()));
    return result;
}

QString citation(const Clause& clause)
{
    const QString number = QString::fromUtf16(clause.document().number);
    const QString article = articleInChinese(clause);
    if (isCityPolicy(clause))
        return number + u"第%1部分"_s.arg(QString(article).replace(u"（"_s, u"部分第（"_s)).replace(u"）部分"_s, u"）项"_s);
    // A document number stands by itself; a title goes between book marks.
    const QString name = number.contains(u'〔') ? number : u"《%1》"_s.arg(number);
    return name + article;
}

QString clauseText(const Clause& clause)
{
    static QHash<const Document*, QHash<QString, QString>> cache;
    auto found = cache.constFind(&clause.document());
    if (found == cache.constEnd())
        found = cache.insert(&clause.document(), readClauses(clause.document().key));
    return found->value(QString::fromLatin1(clause.article()));
}

} // namespace jiangce
