// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_store.h"

#include "core/casework/audit_trail.h"
#include "core/casework/operations/issue_letter.h"
#include "core/letters/case_merge.h"
#include "core/letters/merge.h"
#include "resources/resources.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

const QString notice = u"common/acceptance_notice"_s;
const QString newText = u"@页面(页码=1)\n@标题 受理告知\n{{申请人.名称}}的申请自{{案件.受理日期|中文日期}}起受理。\n"_s;

QString words(const LetterDocument& document)
{
    QString all;
    for (const letter::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<letter::Paragraph>(&block))
            for (const letter::Run& run : paragraph->runs)
                all += run.text;
        if (const auto* heading = std::get_if<letter::Heading>(&block))
            for (const letter::Run& run : heading->runs)
                all += run.text;
    }
    return all;
}

Outcome<QByteArray> paint(const QString& number) { return QByteArray("%PDF-1.7 ") + number.toUtf8(); }

} // namespace

class TemplateStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init() { m_office = std::make_unique<OfficeDesk>(); }

    void everyTemplateIsListed()
    {
        QStringList files;
        for (const TemplateEntry& entry : letterTemplates(m_office->db())) {
            files.append(entry.file);
            QVERIFY2(!entry.title.isEmpty(), qPrintable(entry.file));
            QVERIFY(entry.isOwn);
            QCOMPARE(entry.version, 0);
        }
        for (const QString& file : {notice, u"common/receipt_slip"_s, u"official/public_notice"_s, u"official/circular"_s,
                 u"official/reply"_s, u"official/payment_request"_s})
            QVERIFY2(files.contains(file), qPrintable(file));
        QCOMPARE(QSet<QString>(files.begin(), files.end()).size(), files.size());
    }

    /// What was exported comes back as it was, whatever an editor did to its line ends.
    void filesComeBackAsTheyWent()
    {
        const QString text = letterTemplate(notice);
        QCOMPARE(*readTemplate(templateBytes(text)), text);
        QByteArray windows = text.toUtf8();
        windows.replace("\n", "\r\n");
        QCOMPARE(*readTemplate(windows), text);
        const auto gbk = readTemplate(QByteArray("\xCA\xDC\xC0\xED\xCD\xA8\xD6\xAA")); // 受理通知 in GB 18030
        QVERIFY(!gbk && gbk.error().code == ProblemCode::FileKind);
    }

    void shippedTextsCanBeTakenIn()
    {
        for (const TemplateEntry& entry : letterTemplates(m_office->db())) {
            const QString text = letterTemplate(entry.file);
            if (text.isEmpty())
                continue; // of a made-up programme
            for (const Problem& problem : checkNewTemplate(entry.file, text))
                QFAIL(qPrintable(entry.file + u": "_s + problem.arguments.join(u' ')));
        }
    }

    void wrongTextsAreRefusedByLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProblemCode>("code");
        QTest::addColumn<QStringList>("arguments");
        const auto unknown = ProblemCode::TemplateUnknownPlaceholder;
        const auto unclosed = ProblemCode::TemplateUnclosed;
        QTest::newRow("name") << u"甲\n乙\n{{申请人.姓}}"_s << unknown << QStringList {u"申请人.姓"_s, u"3"_s};
        QTest::newRow("open") << u"甲\n{{申请人.名称"_s << unclosed << QStringList {u"{{申请人.名称"_s, u"2"_s};
        QTest::newRow("section") << u"{{?预览}}\n甲"_s << unclosed << QStringList {u"{{预览}}"_s, u"1"_s};
        QTest::newRow("block") << u"@图片 甲"_s << unknown << QStringList {u"@图片"_s, u"1"_s};
        QTest::newRow("option") << u"甲\n@段(颜色=红) 甲"_s << unknown << QStringList {u"@段(颜色=)"_s, u"2"_s};
        QTest::newRow("row without table") << u"甲\n@行 甲"_s << unclosed << QStringList {u"@行"_s, u"2"_s};
        QTest::newRow("row behind a paragraph") << u"@表(列=*)\n@行 甲\n乙\n@行 丙"_s << unclosed << QStringList {u"@行"_s, u"4"_s};
        QTest::newRow("sum of no column") << u"@表(列=*,* 小计=3)\n@行 甲|1"_s << unknown << QStringList {u"小计=3"_s, u"1"_s};
        QTest::newRow("name of other letters") << u"{{公文.事由}}"_s << unknown << QStringList {u"公文.事由"_s, u"1"_s};
        QTest::newRow("field of no programme") << u"{{字段.none}}"_s << unknown << QStringList {u"字段.none"_s, u"1"_s};
        QTest::newRow("nothing") << u"# 甲\n"_s << ProblemCode::Required << QStringList {};
    }
    void wrongTextsAreRefusedByLine()
    {
        QFETCH(QString, text);
        QFETCH(ProblemCode, code);
        QFETCH(QStringList, arguments);
        const auto taken = takeInTemplate(m_office->as("rules"), notice, text, u"改"_s);
        QVERIFY(!taken);
        QCOMPARE(problemCodeName(taken.error().code), problemCodeName(code));
        QCOMPARE(taken.error().arguments, arguments);
        QCOMPARE(templateInForce(m_office->db(), notice), letterTemplate(notice));
    }

    void onlyTheRuleAdministratorTakesIn()
    {
        for (const char* other : {"intake", "approval", "system", "audit", "many"}) {
            const auto taken = takeInTemplate(m_office->as(other), notice, newText, u"改"_s);
            QVERIFY2(!taken && taken.error().code == ProblemCode::RoleMissing, other);
        }
        const auto withoutReason = takeInTemplate(m_office->as("rules"), notice, newText, u" "_s);
        QVERIFY(!withoutReason && withoutReason.error().code == ProblemCode::ReasonRequired);
        const auto nowhere = takeInTemplate(m_office->as("rules"), u"common/none"_s, newText, u"改"_s);
        QVERIFY(!nowhere && nowhere.error().code == ProblemCode::UnknownChoice);
        QCOMPARE(templateVersions(m_office->db(), notice).size(), 1);
    }

    /// Old versions stay, the last one counts, and the program's own text can be had back.
    void versionsAreKept()
    {
        const QString second = newText + u"第二次修改。\n"_s;
        m_office->must(takeInTemplate(m_office->as("rules"), notice, newText, u"简化"_s));
        m_office->must(takeInTemplate(m_office->as("rules2"), notice, second, u"补充"_s));
        QCOMPARE(templateInForce(m_office->db(), notice), second);
        const auto again = takeInTemplate(m_office->as("rules"), notice, second, u"再"_s);
        QVERIFY(!again && again.error().code == ProblemCode::AlreadyDone);
        m_office->must(takeInTemplate(m_office->as("rules"), notice, {}, u"恢复"_s));
        QCOMPARE(templateInForce(m_office->db(), notice), letterTemplate(notice));
        const auto versions = templateVersions(m_office->db(), notice);
        QCOMPARE(versions.size(), 4);
        QVERIFY(versions[0].isOwn && versions[0].version == 3 && versions[0].reason == u"恢复"_s);
        QVERIFY(versions[1].text == second && versions[1].officer == u"陈政策"_s);
        QVERIFY(versions[2].text == newText && versions[2].officer == u"冯政策"_s);
        QVERIFY(versions[3].version == 0 && versions[3].text == letterTemplate(notice));
        QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().prepared("DELETE FROM letter_template").run());
        QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().prepared("UPDATE letter_template SET content = 'x'").run());
    }

    void takingInIsInTheAudit()
    {
        const auto report = m_office->must(takeInTemplate(m_office->as("rules"), notice, newText, u"简化措辞"_s));
        const auto entry = readAudit(m_office->db(), {}, 1).first();
        QCOMPARE(entry.seq, report.auditSeq);
        QCOMPARE(entry.action, u"take_in_template"_s);
        QCOMPARE(entry.reason, u"简化措辞"_s);
        QCOMPARE(entry.after.value("template"_L1).toString(), notice);
        QCOMPARE(entry.after.value("version"_L1).toInt(), 1);
        QVERIFY(*auditLabel(entry.action) != '\0');
    }

    /// A letter is made from the text in force, and remembers which version that was.
    void lettersRememberTheirVersion()
    {
        const CaseId id = m_office->claimIn(CaseState::Accepted);
        const auto issue = [&] {
            m_office->must(issueLetter(m_office->as("intake"), id, m_office->file(id).version, {u"acceptance_notice"_s, u"受"_s, paint}));
            return readLetters(m_office->db(), id).last();
        };
        const IssuedLetter before = issue();
        QCOMPARE(before.templateVersion, 0);
        m_office->must(takeInTemplate(m_office->as("rules"), notice, newText, u"简化"_s));
        const auto made = letterFor(m_office->db(), m_office->file(id), u"acceptance_notice"_s,
            {.day = QDate(2026, 3, 5), .officer = u"李受理"_s});
        QVERIFY(made);
        QVERIFY(words(*made).contains(u"起受理。"_s) && words(*made).startsWith(u"受理告知"_s));
        m_office->must(voidLetter(m_office->as("intake"), id, m_office->file(id).version, before.id, u"示例"_s));
        m_office->must(reissueLetter(m_office->as("intake"), id, m_office->file(id).version, before.id, paint));
        QCOMPARE(readLetters(m_office->db(), id).last().templateVersion, 1);
        QCOMPARE(readLetters(m_office->db(), id).first().templateVersion, 0);
        QVERIFY_THROWS_EXCEPTION(
            Fault, m_office->db().prepared("UPDATE issued_document SET template_version = 7").run());
    }

    /// The sample shows every name of a template, so that its author sees where each stands.
    void sampleShowsNames()
    {
        const auto document = merge(u"{{申请人.名称}}{{#名单}}{{序}}{{姓名}}{{/名单}}"_s, templateSample(notice));
        QVERIFY(document);
        QCOMPARE(words(*document), u"〔申请人.名称〕1〔姓名〕2〔姓名〕"_s);
        QVERIFY(document->preview);
    }

private:
    std::unique_ptr<OfficeDesk> m_office;
};

QTEST_GUILESS_MAIN(TemplateStoreTest)
#include "tst_template_store.moc"
