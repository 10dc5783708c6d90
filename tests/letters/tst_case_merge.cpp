// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/case_merge.h"

#include "core/casework/operations/issue_letter.h"
#include "core/letters/numbering.h"
#include "core/letters/template_check.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

const LetterOccasion occasion {.day = QDate(2026, 3, 9), .officer = u"李受理"_s};

QString rowText(const MergeData& row, const QStringList& names)
{
    QStringList texts;
    for (const QString& name : names)
        texts.append(row.text(name));
    return texts.join(u'|');
}

} // namespace

class CaseMergeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }

    void suppliesEveryName()
    {
        const CaseId id = m_office->claimIn(CaseState::Submitted);
        const MergeData data = mergeDataFor(m_office->db(), m_office->file(id), occasion);
        for (const QString& path : knownPlaceholders()) {
            if (path != u"字段.*"_s)
                QVERIFY2(data.contains(path) || data.isList(path.section(u'.', 0, 0)), qPrintable(path));
        }
        // Nor does it supply names nobody knows of.
        for (const QString& path : data.paths()) {
            if (path.startsWith(u"花名册.列"_s) || path.startsWith(u"花名册.行"_s))
                continue; // for @清单表, which names nothing
            const bool isList = std::ranges::any_of(knownPlaceholders(),
                [&path](const QString& known) { return known.startsWith(path + u'.'); });
            QVERIFY2(isList || path.startsWith(u"字段."_s) || knownPlaceholders().contains(path), qPrintable(path));
        }
    }

    void headOfTheLetter()
    {
        const CaseId id = m_office->claimIn(CaseState::Accepted);
        const MergeData data = mergeDataFor(m_office->db(), m_office->file(id), occasion);
        QCOMPARE(data.text(u"申请人.名称"_s), u"渤海示例有限公司"_s);
        QCOMPARE(data.text(u"申请人.称谓"_s), u"你单位"_s);
        QCOMPARE(data.text(u"申请人.区域"_s), u"中山区"_s);
        QCOMPARE(data.text(u"案件.编号"_s), u"示补〔2026〕000001"_s);
        QCOMPARE(data.text(u"案件.收件日期"_s), u"2026-03-05"_s);
        QCOMPARE(data.text(u"依据.全称"_s),
            u"《大连市人民政府关于进一步加强技能人才队伍建设的实施意见》（大政发〔2011〕46号）"_s);
        QCOMPARE(data.text(u"依据.条款"_s), u"第二部分第（一）项"_s);
        QCOMPARE(data.text(u"机关.名称"_s), u"示例市人社局"_s);
        QCOMPARE(data.text(u"案件.办结期限"_s), QString()); // no limit was set
        QCOMPARE(data.text(u"日期"_s), u"2026-03-09"_s);
        QVERIFY(data.isTrue(u"预览"_s));
        QCOMPARE(data.list(u"待签"_s).size(), 3);
        QCOMPARE(data.list(u"缺口"_s).size(), 0);
    }

    void materialsAndGaps()
    {
        const CaseId id = m_office->open(sample::grant, sample::grantForm());
        m_office->act("intake", id, Action::Submit);
        MergeData data = mergeDataFor(m_office->db(), m_office->file(id), occasion);
        QCOMPARE(data.list(u"材料"_s).size(), 0);
        QCOMPARE(data.list(u"未交材料"_s).size(), 1); // the proof of a branch is not asked for
        QCOMPARE(rowText(data.list(u"缺口"_s).value(0), {u"内容"_s, u"要求"_s}), u"示例申请表|盖章"_s);
        m_office->tickAll(id);
        data = mergeDataFor(m_office->db(), m_office->file(id), occasion);
        QCOMPARE(rowText(data.list(u"材料"_s).value(0), {u"名称"_s, u"形式"_s}), u"示例申请表|查验原件、留存复印件"_s);
        QCOMPARE(data.list(u"缺口"_s).size(), 0);
    }

    void moneyRowByRow()
    {
        m_office->setAllowance(80000);
        const CaseId id = m_office->claimIn(CaseState::Approved);
        const MergeData data = mergeDataFor(m_office->db(), m_office->file(id), occasion);
        // Two rows of 1,000 yuan claimed, each cut to the standard of 800.
        QCOMPARE(data.text(u"补贴.申请金额"_s), u"2000.00"_s);
        QCOMPARE(data.text(u"补贴.核减金额"_s), u"400.00"_s);
        QCOMPARE(data.text(u"补贴.核定金额"_s), u"1600.00"_s);
        QCOMPARE(data.text(u"补贴.申报人数"_s), u"2"_s);
        QCOMPARE(data.text(u"补贴.核定人数"_s), u"2"_s);
        QCOMPARE(data.list(u"核减"_s).size(), 2);
        QCOMPARE(rowText(data.list(u"核减"_s)[0], {u"姓名"_s, u"申请金额"_s, u"核定金额"_s}), u"王伟|1000.00|800.00"_s);
        QVERIFY(!data.list(u"核减"_s)[0].text(u"理由"_s).isEmpty());
        QCOMPARE(data.list(u"汇总"_s).size(), 2); // two levels
        for (const MergeData& row : data.list(u"汇总"_s))
            QCOMPARE(rowText(row, {u"人数"_s, u"申请金额"_s, u"核减金额"_s, u"核定金额"_s}), u"1|1000.00|200.00|800.00"_s);
        QCOMPARE(data.list(u"名单"_s).size(), 2);
        QCOMPARE(rowText(data.list(u"名单"_s)[1], {u"姓名"_s, u"申请金额"_s, u"核定金额"_s}), u"李娜|1000.00|800.00"_s);
    }

    void opinionsInOrder()
    {
        m_office->setAllowance(80000);
        const CaseId id = m_office->claimIn(CaseState::Approved);
        const MergeData data = mergeDataFor(m_office->db(), m_office->file(id), occasion);
        QStringList names;
        for (const MergeData& row : data.list(u"意见"_s))
            names.append(row.text(u"姓名"_s));
        QCOMPARE(names, (QStringList {u"李受理"_s, u"李受理"_s, u"周初审"_s, u"吴复审"_s, u"郑审批"_s}));
        QCOMPARE(data.list(u"意见"_s).last().text(u"意见"_s), u"同意"_s);
        QCOMPARE(data.list(u"待签"_s).size(), 0);
    }

    /// A refusal names what refuses, and nothing else; its reason is the officer's.
    void refusalNamesItsGrounds()
    {
        FormData form = sample::markForm();
        form.setValue(u"meets_new"_s, u"false"_s);
        const CaseId id = m_office->open(sample::mark, form);
        m_office->carry(id, CaseState::Refused);
        const MergeData data = mergeDataFor(m_office->db(), m_office->file(id), occasion);
        QCOMPARE(data.list(u"不符合"_s).size(), 1);
        QCOMPARE(data.list(u"不符合"_s)[0].text(u"条款"_s), u"大政发〔2022〕17号第一条"_s);
        QCOMPARE(data.text(u"决定.理由"_s), u"示例理由"_s);
        QCOMPARE(data.text(u"依据.文号"_s), u"大政发〔2022〕17号"_s); // the wider rule applies
        QCOMPARE(data.text(u"申请人.称谓"_s), u"你"_s);
    }

    /// From case to number to file; a letter that cannot be made uses up no number.
    void issuesThroughTheOperation()
    {
        const CaseId id = m_office->claimIn(CaseState::Accepted);
        const auto issue = [this, id](const LetterRenderer& render) {
            return issueLetter(m_office->as("intake"), id, m_office->file(id).version,
                {u"acceptance_notice"_s, letterKindCode(u"acceptance_notice"_s), render});
        };
        QVERIFY(!issue([](const QString&) { return Outcome<QByteArray>(fail(ProblemCode::Cancelled)); }));
        QString printed;
        const auto done = issue([&](const QString& number) -> Outcome<QByteArray> {
            const auto document = letterFor(m_office->db(), m_office->file(id), u"acceptance_notice"_s,
                {.day = QDate(2026, 3, 9), .officer = u"李受理"_s, .number = number, .isPreview = false});
            if (!document)
                return fail(document.error());
            for (const letter::Block& block : document->blocks) {
                if (const auto* line = std::get_if<letter::NumberLine>(&block))
                    printed = line->text;
            }
            return QByteArray("%PDF-");
        });
        QVERIFY(done.has_value());
        QCOMPARE(printed, u"示人社受〔2026〕1号"_s);
        QCOMPARE(readLetters(m_office->db(), id).first().number, printed);
    }

    void problems()
    {
        const CaseId id = m_office->claimIn(CaseState::Submitted);
        const CaseFile file = m_office->file(id);
        QCOMPARE(letterFor(m_office->db(), file, u"no_such"_s, occasion).error().code, ProblemCode::UnknownChoice);
        QCOMPARE(letterFor(m_office->db(), file, u"sample_decision"_s, occasion).error().code,
            ProblemCode::LetterNotAvailable);
        m_office->database().write([this] {
            Office office = loadOffice(m_office->db());
            office.court.clear();
            QVERIFY(saveOffice(m_office->db(), office).has_value());
        });
        LetterOccasion final = occasion;
        final.isPreview = false;
        QCOMPARE(letterFor(m_office->db(), file, u"receipt_slip"_s, final).error().code, ProblemCode::OfficeIncomplete);
        QVERIFY(letterFor(m_office->db(), file, u"receipt_slip"_s, occasion).has_value());
    }

private:
    std::unique_ptr<OfficeDesk> m_office;
};

QTEST_GUILESS_MAIN(CaseMergeTest)
#include "tst_case_merge.moc"
