// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_table.h"
#include "core/exchange/notice_files.h"
#include "tests/promises/ledger.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::promises;

namespace {

constexpr int people = 10'000;
constexpr int onOneNotice = 500;
const QDate today(2026, 3, 6);

class Maker final {
public:
    explicit Maker(quint32 seed)
        : m_chance(seed)
    {
    }

    /// A made-up number of somebody, by its kind: identity, old identity, card, mobile, a telephone that is known, a birth.
    QString number(int kind)
    {
        const QDate born = QDate(1950, 1, 1).addDays(m_chance.bounded(18'000));
        switch (kind) {
        case 0: return u"210211"_s + born.toString(u"yyyyMMdd"_s) + digits(3) + (m_chance.bounded(11) == 0 ? u"X"_s : digits(1));
        case 1: return u"210211"_s + born.toString(u"yyMMdd"_s) + digits(3);
        case 2: return u"6222021"_s + digits(9 + m_chance.bounded(4));
        case 3: return u"13"_s + digits(9);
        case 4: return u"0411"_s + u"8"_s + digits(7);
        default: return born.toString(u"yyyyMMdd"_s);
        }
    }

    /// As people write it, in the groups of its kind, or as somebody writes it who means to hide it: with what cannot be seen
    /// anywhere inside. An unknown number in groups of no kind is not looked for; those of the persons concerned are known.
    QString spelt(const QString& number, int kind)
    {
        static const QStringList seen {u""_s, u" "_s, u"-"_s, u"\u3000"_s, u"\u00A0"_s};
        static const QStringList unseen {u"\u200B"_s, u"\u00AD"_s, u"\u2060"_s, u"\uFEFF"_s};
        static const QList<QList<qsizetype>> groups {{5, 13}, {5, 11}, {3, 7, 11, 15}, {2, 6}, {3}, {}};
        const bool isHidden = m_chance.bounded(3) == 0;
        const QString& gap = isHidden ? unseen[m_chance.bounded(int(unseen.size()))] : seen[m_chance.bounded(int(seen.size()))];
        const bool isWide = m_chance.bounded(3) == 0;
        QString all = m_chance.bounded(2) == 0 ? u"联系"_s : QString();
        for (qsizetype i = 0; i < number.size(); ++i) {
            all += isWide ? QChar(char16_t(number[i].unicode() + 0xFEE0)) : number[i];
            if (i + 1 < number.size() && (isHidden ? m_chance.bounded(3) == 0 : groups[kind].contains(i)))
                all += gap;
        }
        return all + (m_chance.bounded(2) == 0 ? u"。"_s : QString());
    }

    /// What belongs on a notice.
    QString harmless()
    {
        const auto n = [this](int most) { return QString::number(m_chance.bounded(1, most)); };
        switch (m_chance.bounded(10)) {
        case 0: return u"大政发〔20%1〕%2号"_s.arg(m_chance.bounded(11, 27)).arg(n(999));
        case 1: return QLocale(QLocale::English).toString(m_chance.bounded(90'000'000)) + u".50元"_s;
        case 2: return u"公示期：2026年%1月%2日至2026年12月28日"_s.arg(n(12), n(28));
        case 3: return u"210211********"_s + digits(4);
        case 4: return u"138****"_s + digits(4);
        case 5: return u"6222 **** **** "_s + digits(4);
        case 6: return u"技培〔2026〕%1号"_s.arg(m_chance.bounded(1'000'000), 6, 10, QChar(u'0'));
        case 7: return u"91210211MA0"_s + QString(QChar(char16_t(u'A' + m_chance.bounded(8)))) + digits(4) + u"XK"_s;
        case 8: return u"邮编1160%1 第%2批 共%3人"_s.arg(digits(2), n(20), n(9999));
        default: return u"GB/T %1-20%2"_s.arg(n(40'000)).arg(m_chance.bounded(10, 26));
        }
    }

    QString digits(int count)
    {
        QString all;
        for (int i = 0; i < count; ++i)
            all += QChar(char16_t(u'0' + m_chance.bounded(10)));
        return all;
    }
    int below(int end) { return m_chance.bounded(end); }

private:
    QRandomGenerator m_chance;
};

ExportTable noticeOf(const QStringList& remarks)
{
    ExportTable table {u"公示"_s, u"示例局　制表日期：2026年3月6日"_s, {{u"姓名"_s}, {u"说明"_s, ExportKind::Text, 40}}};
    for (const QString& remark : remarks)
        table.rows.append({{u"王示例"_s, remark}});
    return table;
}

} // namespace

/// P11: no whole number of a person passes into a public notice, however it is written; and what belongs there does.
class TestNotices final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsFound()
    {
        Maker maker(seed());
        const int count = times(people);
        int passed = 0;
        for (int i = 0; i < count; ++i) {
            const int kind = i % 6;
            const QString number = maker.number(kind);
            const QString text = maker.spelt(number, kind);
            NumberWatch watch {.day = today};
            if (kind == 4)
                watch.addKnown(number);
            if (!findNumber(text, watch) && ++passed < 6)
                qWarning() << "kind" << kind << text;
        }
        enterInLedger({u"P11"_s, u"numbers of persons in texts"_s, count, passed, seed()});
        QCOMPARE(passed, 0);
    }

    /// Control of the same size.
    void whatBelongsOnANoticeIsNone()
    {
        Maker maker(seed() + 1);
        const int count = times(people);
        int refused = 0;
        for (int i = 0; i < count; ++i)
            if (const QString text = maker.harmless(); findNumber(text, {.day = today}) && ++refused < 6)
                qWarning() << text;
        QCOMPARE(refused, 0);
    }

    /// Whole notices with nothing but what belongs there, and the same with one person's number somewhere.
    void oneAmongManyIsFoundInFiles()
    {
        Maker maker(seed() + 2);
        const int count = times(people);
        const NumberWatch watch {.day = today};
        int wrong = 0;
        for (int done = 0; done < count; done += onOneNotice) {
            QStringList remarks;
            for (int i = 0; i < onOneNotice; ++i)
                remarks.append(maker.harmless());
            const ExportTable clean = noticeOf(remarks);
            const int kind = maker.below(4);
            remarks[maker.below(onOneNotice)] = maker.spelt(maker.number(kind), kind);
            const ExportTable planted = noticeOf(remarks);
            const bool isPassed = scanNoticeCsv(tableCsv(clean), watch) && scanNoticeWorkbook(tableWorkbook(clean, today), watch);
            const bool isFound = !scanNoticeCsv(tableCsv(planted), watch) && !scanNoticeWorkbook(tableWorkbook(planted, today), watch);
            if (!isPassed || !isFound)
                qWarning() << "notice" << done << isPassed << isFound;
            wrong += isPassed && isFound ? 0 : 1;
        }
        enterInLedger({u"P11"_s, u"persons on notices as XLSX and CSV"_s, count, wrong, seed()});
        QCOMPARE(wrong, 0);
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
