// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/merge.h"

#include "core/letters/template_store.h"
#include "resources/resources.h"
#include "tests/letters/sample_letters.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

QString plain(const letter::Runs& runs)
{
    QString text;
    for (const letter::Run& run : runs)
        text += run.blank > 0 ? u"[%1]"_s.arg(run.blank) : run.text;
    return text;
}

/// All that a reader would see, block by block, cells parted by "|".
QStringList texts(const LetterDocument& document)
{
    QStringList all;
    for (const letter::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<letter::Paragraph>(&block))
            all.append(plain(paragraph->runs));
        else if (const auto* heading = std::get_if<letter::Heading>(&block))
            all.append(u"H%1 "_s.arg(heading->level) + plain(heading->runs));
        else if (const auto* number = std::get_if<letter::NumberLine>(&block))
            all.append(u"N "_s + number->text);
        else if (const auto* recipient = std::get_if<letter::Recipient>(&block))
            all.append(u"T "_s + plain(recipient->runs));
        else if (const auto* signature = std::get_if<letter::Signature>(&block))
            all.append(u"S "_s + signature->body + u'|' + signature->date);
        else if (const auto* strip = std::get_if<letter::ReceiptStrip>(&block))
            all.append(u"R "_s + strip->title + u'|' + strip->labels.join(u'|'));
        else if (const auto* table = std::get_if<letter::Table>(&block)) {
            for (const letter::Row& row : table->rows) {
                QStringList cells;
                for (const letter::Cell& cell : row.cells) {
                    QStringList lines;
                    for (const letter::Runs& runs : cell.lines)
                        lines.append(plain(runs));
                    cells.append(lines.join(u'/'));
                }
                all.append((row.head ? u"# "_s : u"- "_s) + cells.join(u'|'));
            }
        }
    }
    return all;
}

MergeData people(const QStringList& names)
{
    MergeData data;
    data.set(u"甲"_s, u"一"_s).set(u"空的"_s, QString()).set(u"组.值"_s, u"二"_s);
    data.setList(u"名单"_s, {});
    for (const QString& name : names)
        data.append(u"名单"_s, MergeData().set(u"姓名"_s, name));
    return data;
}

} // namespace

class MergeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void fillsIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QString& text, const QStringList& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("value", u"甲是{{甲}}。"_s, {u"甲是一。"_s});
        row("path", u"{{ 组.值 }}"_s, {u"二"_s});
        row("comment and blank lines", u"# 说明\n\n正文"_s, {u"正文"_s});
        row("empty paragraph is dropped", u"{{空的}}\n后"_s, {u"后"_s});
        row("if", u"{{?甲}}有{{/甲}}{{?空的}}无{{/空的}}"_s, {u"有"_s});
        row("unless", u"{{^甲}}有{{/甲}}{{^空的}}无{{/空的}}"_s, {u"无"_s});
        row("unknown in a condition counts as empty", u"{{^没有}}缺{{/没有}}"_s, {u"缺"_s});
        row("list in a line", u"{{#名单}}{{序}}{{姓名}}、{{/名单}}"_s, {u"1张三、2李四、"_s});
        row("list of lines", u"{{#名单}}\n{{姓名}}{{甲}}\n{{/名单}}"_s, {u"张三一"_s, u"李四一"_s});
        row("condition over lines", u"{{?空的}}\n甲\n{{/空的}}\n{{^空的}}\n乙\n{{/空的}}"_s, {u"乙"_s});
        row("headings", u"@标题 题\n@一级 一、甲\n@二级 （一）乙"_s, {u"H0 题"_s, u"H1 一、甲"_s, u"H2 （一）乙"_s});
        row("number", u"@文号 {{空的}}\n@文号 大人社〔2026〕1号"_s, {u"N "_s, u"N 大人社〔2026〕1号"_s});
        row("recipient", u"@主送 {{甲}}局"_s, {u"T 一局"_s});
        row("signature", u"@落款 {{甲}}局 | 2026年1月5日"_s, {u"S 一局|2026年1月5日"_s});
        row("strip", u"@签收 题 | 签收人 | 日期"_s, {u"R 题|签收人|日期"_s});
        row("table", u"@表(列=10,*)\n@头行 序 | 名\n{{#名单}}\n@行 {{序}} | {{姓名}}\n{{/名单}}\n@合计 [2中] 共{{甲}}"_s,
            {u"# 序|名"_s, u"- 1|张三"_s, u"- 2|李四"_s, u"- 共一"_s});
        row("filter in a cell is no bar", u"@表(列=*,*)\n@行 {{空的|或=无}} | 乙"_s, {u"- 无|乙"_s});
        row("blank to fill in", u"名：{{空 8}}"_s, {u"名：[8]"_s});
        row("lines in a cell", u"@表(列=*)\n@行 甲{{换行}}乙"_s, {u"- 甲/乙"_s});
    }
    void fillsIn()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const auto document = merge(text, people({u"张三"_s, u"李四"_s}));
        QVERIFY(document.has_value());
        QCOMPARE(texts(*document), expected);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("expected");
        QTest::newRow("figures") << u"1409.50"_s << u"金额"_s << u"1,409.50"_s;
        QTest::newRow("capitals") << u"1409.50"_s << u"大写金额"_s << u"人民币壹仟肆佰零玖元伍角"_s;
        QTest::newRow("capitals of a round sum") << u"250000.00"_s << u"大写金额"_s << u"人民币贰拾伍万元整"_s;
        QTest::newRow("no amount stays") << u"按标准"_s << u"金额"_s << u"按标准"_s;
        QTest::newRow("negative stays in figures") << u"-5.00"_s << u"大写金额"_s << u"-5.00"_s;
        QTest::newRow("date") << u"2026-01-05"_s << u"中文日期"_s << u"2026年1月5日"_s;
        QTest::newRow("impossible date stays") << u"2026-02-30"_s << u"中文日期"_s << u"2026-02-30"_s;
        QTest::newRow("month") << u"2026-09-01"_s << u"中文月份"_s << u"2026年9月"_s;
        QTest::newRow("identity number") << u"210202199001011234"_s << u"脱敏"_s << u"2102**********1234"_s;
        QTest::newRow("telephone") << u"13812345678"_s << u"脱敏"_s << u"138****5678"_s;
        QTest::newRow("stand-in unused") << u"甲"_s << u"或=乙"_s << u"甲"_s;
        QTest::newRow("empty stays empty") << QString() << u"金额"_s << QString();
        QTest::newRow("chain") << QString() << u"金额|或=—"_s << u"—"_s;
    }
    void filters()
    {
        QFETCH(QString, value);
        QFETCH(QString, filter);
        QFETCH(QString, expected);
        const auto document = merge(u"[{{值|%1}}]"_s.arg(filter), MergeData().set(u"值"_s, value));
        QVERIFY(document.has_value());
        QCOMPARE(texts(*document), QStringList {u'[' + expected + u']'});
    }

    /// What stands in a name is text: nothing of it is read as template, as cell, as block or as list.
    void valuesAreText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("placeholder") << u"{{甲}}"_s;
        QTest::newRow("section") << u"{{#名单}}x{{/名单}}"_s;
        QTest::newRow("unclosed") << u"{{"_s;
        QTest::newRow("bar") << u"张|三"_s;
        QTest::newRow("block") << u"@标题 张三"_s;
        QTest::newRow("comment") << u"#张三"_s;
        QTest::newRow("cell head") << u"[2中]张三"_s;
        QTest::newRow("markup") << u"<b>张</b>&amp;<img src=x>"_s;
        QTest::newRow("beyond the BMP") << u"𬭊𠮷㐂䶮"_s;
        QTest::newRow("dot") << u"阿卜杜拉·买买提"_s;
        QTest::newRow("full width") << u"Ｊｏｈｎ　１２"_s;
        QTest::newRow("fifty") << QString(50, u'张');
    }
    void valuesAreText()
    {
        QFETCH(QString, name);
        const auto line = merge(u"{{姓名}}"_s, MergeData().set(u"姓名"_s, name));
        QVERIFY(line.has_value());
        QCOMPARE(texts(*line), QStringList {name});
        const auto table = merge(u"@表(列=*,*)\n{{#名单}}\n@行 {{姓名}} | 末\n{{/名单}}"_s, people({name}));
        QVERIFY(table.has_value());
        QCOMPARE(texts(*table), QStringList {u"- "_s + name + u"|末"_s});
        const auto heading = merge(u"@标题 {{姓名}}\n@落款 {{姓名}} | 日"_s, MergeData().set(u"姓名"_s, name));
        QVERIFY(heading.has_value());
        QCOMPARE(texts(*heading), (QStringList {u"H0 "_s + name, u"S "_s + name + u"|日"_s}));
    }

    void controlsBecomeBlanks()
    {
        const QString name = u"张"_s + QChar(0) + u"三\n李\t四"_s + QChar(0xD800) + QChar(0x2028) + u"王"_s;
        const auto document = merge(u"{{姓名}}"_s, MergeData().set(u"姓名"_s, name));
        QVERIFY(document.has_value());
        QCOMPARE(texts(*document), QStringList {u"张 三 李 四  王"_s});
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProblemCode>("code");
        QTest::addColumn<QStringList>("arguments");
        const auto unknown = ProblemCode::TemplateUnknownPlaceholder;
        const auto unclosed = ProblemCode::TemplateUnclosed;
        QTest::newRow("unknown value") << u"甲\n{{没有}}"_s << unknown << QStringList {u"没有"_s, u"2"_s};
        QTest::newRow("unknown in a row") << u"{{#名单}}{{年龄}}{{/名单}}"_s << unknown << QStringList {u"年龄"_s, u"1"_s};
        QTest::newRow("unknown filter") << u"{{甲|美化}}"_s << unknown << QStringList {u"美化"_s, u"1"_s};
        QTest::newRow("unknown block") << u"@图片 甲"_s << unknown << QStringList {u"@图片"_s, u"1"_s};
        QTest::newRow("unclosed tag") << u"甲{{甲"_s << unclosed << QStringList {u"{{甲"_s, u"1"_s};
        QTest::newRow("unclosed section") << u"\n{{#名单}}\n甲"_s << unclosed << QStringList {u"{{名单}}"_s, u"2"_s};
        QTest::newRow("unclosed in its cell") << u"甲{{?甲}}乙"_s << unclosed << QStringList {u"{{甲}}"_s, u"1"_s};
        QTest::newRow("closed but not opened") << u"{{/甲}}"_s << unclosed << QStringList {u"{{/甲}}"_s, u"1"_s};
        QTest::newRow("row outside a table") << u"@行 甲"_s << unclosed << QStringList {u"@行"_s, u"1"_s};
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(ProblemCode, code);
        QFETCH(QStringList, arguments);
        const auto document = merge(text, people({u"张三"_s}));
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().code, code);
        QCOMPARE(document.error().arguments, arguments);
    }

    void pageIsSetUp()
    {
        const auto document = merge(u"@页面(纸=A5 横向=1 边距=10,11,12,13 页码=1 字号=小四 行距=18)\n@信函 {{甲}}局\n正文"_s,
            people({}).set(u"预览"_s, u"1"_s));
        QVERIFY(document.has_value());
        const letter::PageSetup expected {.paper = letter::Paper::A5, .landscape = true,
            .margins = {.top = 10, .right = 11, .bottom = 12, .left = 13}, .pageNumbers = true, .letterMark = u"一局"_s};
        QCOMPARE(document->page, expected);
        QVERIFY(document->preview);
        const auto paragraph = std::get<letter::Paragraph>(document->blocks.first());
        QCOMPARE(paragraph.size, 12.0);
        QCOMPARE(paragraph.pitch, 18.0);
        QCOMPARE(paragraph.firstIndent, 2.0);
    }

    void stylesNest()
    {
        const auto document = merge(u"{{黑}}甲{{下划线}}{{甲}}{{/下划线}}{{/黑}}乙"_s, people({}));
        QVERIFY(document.has_value());
        const letter::Runs expected {{.text = u"甲"_s, .role = letter::FontRole::Hei},
            {.text = u"一"_s, .role = letter::FontRole::Hei, .underline = true}, {.text = u"乙"_s}};
        QCOMPARE(std::get<letter::Paragraph>(document->blocks.first()).runs, expected);
    }

    /// Every letter that ships can be filled, and names the applicant and the office.
    void shippedTemplates_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : sample::templates())
            QTest::newRow(qPrintable(file)) << file;
    }
    void shippedTemplates()
    {
        QFETCH(QString, file);
        const auto document = merge(letterTemplate(file), sample::letterData(u"大连渤海重工示例有限公司"_s));
        if (!document)
            QFAIL(qPrintable(document.error().arguments.join(u' ')));
        const QString all = texts(*document).join(u'\n');
        QVERIFY(all.contains(u"大连渤海重工示例有限公司"_s));
        QVERIFY(all.contains(u"〔2026〕"_s) || file == u"common/privacy_notice"_s); // given before there is a number
        QVERIFY(!all.contains(u"{{"_s));
        QVERIFY(!document->title.isEmpty());
        const bool refuses = file.contains(u"refusal"_s) || file.contains(u"non_acceptance"_s);
        const bool decidesInPart = file.contains(u"subsidy_decision"_s) || file.contains(u"settlement_confirmation"_s);
        QCOMPARE(all.contains(u"60日内"_s) && all.contains(u"6个月内"_s), refuses || decidesInPart);
    }

    /// The decision says the sum in figures and in capitals, and every cut with its reason.
    void decisionStatesTheMoney()
    {
        const auto document = merge(
            letterTemplate(u"upskill_subsidy/subsidy_decision"_s), sample::letterData(u"张三"_s));
        QVERIFY(document.has_value());
        const QString all = texts(*document).join(u'\n');
        QVERIFY(all.contains(u"45,409.50元（人民币肆万伍仟肆佰零玖元伍角）"_s));
        QVERIFY(all.contains(u"- 1|张三|鉴定费|300.00|0.00|证书于2025年取得，未在当年申报"_s));
        QVERIFY(all.contains(u"- 焊工|三级（高级工）|鉴定费|20|6,000.00|590.50|5,409.50"_s));
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
