// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/merge.h"
#include "core/letters/template_check.h"
#include "core/letters/template_store.h"
#include "tests/fuzz/target.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace jiangce::fuzz {

namespace {

const QString file = u"common/receipt_slip"_s;

/// A text of a letter that would take more paper than any office has is a way to freeze the desk.
constexpr qsizetype mostBlocks = 200'000;

QString plain(const letter::Runs& runs)
{
    QString text;
    for (const letter::Run& run : runs) {
        require(std::isfinite(run.blank) && run.blank >= 0 && run.blank <= 1000, "a blank of no length");
        text += run.text;
    }
    return text;
}

/// Controls, ends of lines and lone surrogates as blanks, the rest as it is.
QString printable(const QString& value)
{
    QString text;
    for (const char32_t character : value.toStdU32String()) {
        const bool isBlank = QChar::category(character) == QChar::Other_Control || character == 0x2028 || character == 0x2029;
        text += isBlank ? QStringView(u" ") : QStringView(QChar::fromUcs4(character));
    }
    return text;
}

/// A lone surrogate becomes U+FFFD, which a value may hold as well.
bool hasLoneSurrogate(const QString& value)
{
    return QString::fromStdU32String(value.toStdU32String()) != value;
}

} // namespace

/// A template that passes its check makes a letter.
int fuzzTemplate(const QByteArray& bytes)
{
    const auto text = readTemplate(bytes);
    if (!text)
        return 0;
    (void)checkTemplate(*text, officialPlaceholders());
    const auto free = merge(*text, {});
    require(!free || free->blocks.size() <= mostBlocks, "a letter without end");
    const Problems problems = checkNewTemplate(file, *text);
    if (!problems.isEmpty())
        return 0;
    const auto document = merge(*text, templateSample(file));
    require(document && !document->blocks.isEmpty(), "a checked template makes no letter");
    require(document->blocks.size() <= mostBlocks, "a letter without end");
    for (const letter::Block& block : document->blocks) {
        if (const auto* const paragraph = std::get_if<letter::Paragraph>(&block))
            (void)plain(paragraph->runs);
        if (const auto* const gap = std::get_if<letter::Gap>(&block))
            require(std::isfinite(gap->lines) && gap->lines >= 0 && gap->lines <= 1000, "a gap of no height");
    }
    return 1;
}

/// A value is text whatever it holds: nothing of it is read as template, nothing of it is lost but what cannot be seen.
int fuzzMergeValue(const QByteArray& bytes)
{
    const QString value = textOf(bytes);
    MergeData data;
    data.set(u"名"_s, value);
    data.append(u"行"_s, MergeData().set(u"名"_s, value));
    const auto document = merge(u"@段 〔{{名}}〕\n{{#行}}\n@段 〔{{名}}〕\n{{/行}}\n"_s, data);
    require(document.has_value(), "a value spoils the letter");
    require(document->blocks.size() == 2, "a value makes parts of a letter");
    const QString expected = printable(value);
    const bool isComparable = !hasLoneSurrogate(value);
    for (const letter::Block& block : document->blocks) {
        const auto* const paragraph = std::get_if<letter::Paragraph>(&block);
        require(paragraph != nullptr && paragraph->runs.size() == 1, "a value changes the type of its letters");
        const QString printed = plain(paragraph->runs);
        require(!isComparable || printed == u'〔' + expected + u'〕', "a value is not printed as it is");
        require(!hasLoneSurrogate(printed), "half a character is printed");
    }
    return 1;
}

} // namespace jiangce::fuzz
