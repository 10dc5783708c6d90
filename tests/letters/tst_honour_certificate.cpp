// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/honour_certificate.h"
#include "core/letters/template_store.h"
#include "resources/resources.h"
#include "tests/support/round_office.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

QString words(const LetterDocument& document)
{
    QString all;
    const auto take = [&all](const letter::Runs& runs) {
        for (const letter::Run& run : runs)
            all += run.text;
        all += u'\n';
    };
    for (const letter::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<letter::Paragraph>(&block))
            take(paragraph->runs);
        else if (const auto* heading = std::get_if<letter::Heading>(&block))
            take(heading->runs);
    }
    return all;
}

} // namespace

class HonourCertificateTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init()
    {
        m_rounds = std::make_unique<RoundOffice>();
        m_rounds->conferred();
    }

    void templateIsRight()
    {
        const QString file = QString::fromLatin1(honourCertificateTemplate);
        QVERIFY(checkNewTemplate(file, letterTemplate(file)).isEmpty());
    }

    void saysWhoGotWhatFromWhom()
    {
        const Honour honour = m_rounds->honours().first();
        const auto certificate = honourCertificate(m_rounds->db(), honour, false);
        QVERIFY(certificate && certificate->page.landscape);
        const QString text = words(*certificate);
        for (const QString& part : {u"荣 誉 证 书"_s, honour.personName, honour.title, u"大连市人民政府"_s,
                 honour.certificateNumber, u"示政发〔2026〕20号"_s, u"2026年4月10日"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(honour.personNumber));
    }

    /// Line for line as on blank paper, so that what is printed stands where the form leaves it open.
    void printedFormGetsOnlyWhatItLeavesOpen()
    {
        const Honour honour = m_rounds->honours().first();
        const auto blank = honourCertificate(m_rounds->db(), honour, false);
        const auto form = honourCertificate(m_rounds->db(), honour, true);
        QVERIFY(blank && form);
        QVERIFY(!words(*form).contains(u"证 书"_s) && !words(*form).contains(u"特发"_s));
        QVERIFY(words(*form).contains(honour.personName) && words(*form).contains(honour.certificateNumber));
        QCOMPARE(form->blocks.size(), blank->blocks.size());
    }

private:
    std::unique_ptr<RoundOffice> m_rounds;
};

QTEST_GUILESS_MAIN(HonourCertificateTest)
#include "tst_honour_certificate.moc"
