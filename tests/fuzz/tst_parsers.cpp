// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/target.h"
#include "tests/promises/ledger.h"
#include "tests/support/memory.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <cstring>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::fuzz;
using namespace jiangce::promises;

namespace {

constexpr qint64 longest = 5000;                        // milliseconds of work for one input
constexpr qint64 quick = 50;                            // what takes longer is tried once, and not changed and tried again
constexpr qint64 mostMemory = 256LL * 1024 * 1024;      // bytes more than before the target

/// Where the input under way lies. Stays after a crash, which leaves no time to write it.
class Witness final {
public:
    explicit Witness(const QString& target)
        : m_file(QStringLiteral(JIANGCE_BIN_DIR "/../fuzz-") + target + u".input"_s)
    {
        if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate) || !m_file.resize(size))
            qFatal("no place for the input under way");
        m_memory = m_file.map(0, size);
        if (m_memory == nullptr)
            qFatal("no memory for the input under way");
    }
    ~Witness() { m_file.remove(); }
    Q_DISABLE_COPY_MOVE(Witness)
    void see(const QByteArray& input)
    {
        const auto length = quint32(std::min<qsizetype>(input.size(), size - 4));
        std::memcpy(m_memory, &length, 4);
        std::memcpy(m_memory + 4, input.constData(), length);
    }

private:
    static constexpr qint64 size = 4 << 20;
    QFile m_file;
    uchar* m_memory = nullptr;
};

struct Tried {
    qint64 inputs = 0;
    qint64 taken = 0;
    QStringList findings {};
};

/// Milliseconds the program has worked: how long others kept it waiting is no fault of a parser.
qint64 worked()
{
    return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// Empty: nothing is wrong with the parser for this input.
QString findingOf(const Target& target, const QByteArray& input, qint64& taken)
{
    const qint64 before = worked();
    try {
        taken += target.run(input);
    } catch (const Finding& finding) {
        return QString::fromUtf8(finding.what());
    } catch (const std::exception& error) {
        return u"an exception nobody declared: "_s + QString::fromUtf8(error.what());
    }
    const qint64 took = worked() - before;
    return took > longest ? u"takes %1 ms"_s.arg(took) : QString();
}

/// The input as a C string, cut where it is long.
QString shown(const QByteArray& input)
{
    return QString::fromLatin1(input.first(std::min<qsizetype>(input.size(), 300)).toPercentEncoding(" <>=\"'/{}[]#|:,;()@"));
}

Tried tryAll(const Target& target, const QList<QByteArray>& corpus, int mutations)
{
    constexpr qsizetype enough = 5;
    Tried tried;
    Witness witness(QString::fromLatin1(target.name));
    Mutator mutator({}, target.words, seed());
    for (qint64 i = 0; i < corpus.size() + mutations && tried.findings.size() < enough; ++i) {
        const QByteArray input = i < corpus.size() ? corpus[i] : mutator.next();
        witness.see(input);
        const qint64 before = tried.taken;
        const qint64 start = worked();
        const QString finding = findingOf(target, input, tried.taken);
        ++tried.inputs;
        if (!finding.isEmpty())
            tried.findings.append(u"%1: %2 (%3 bytes): %4"_s.arg(tried.inputs).arg(finding).arg(input.size()).arg(shown(input)));
        else if (worked() - start < quick && (i < corpus.size() || (tried.taken > before && i % 16 == 0)))
            mutator.keep(input);
    }
    return tried;
}

QList<QByteArray> corpusOf(const char* name)
{
    const QDir folder(QStringLiteral(JIANGCE_TEST_DATA "/fuzz/") + QString::fromLatin1(name));
    QList<QByteArray> all;
    for (const QFileInfo& entry : folder.entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(entry.filePath()));
        all.append(file.readAll());
    }
    return all;
}

int faulty(const QByteArray& bytes)
{
    // Reads a length and believes it.
    const qsizetype at = bytes.indexOf('=');
    const int length = bytes.mid(at + 1, 4).toInt();
    return at < 0 ? 0 : std::string(bytes.constData(), size_t(bytes.size())).at(size_t(length)) == 'x' ? 1 : 0;
}

int forgetful(const QByteArray& bytes)
{
    const QByteArray read = bytes.trimmed();
    require(read.toLower() == read, "what is read comes back in another case");
    return 1;
}

} // namespace

/// P9: whatever bytes a parser is handed, it answers, soon and within bounds, and what it takes means the same ever after.
/// packaging/fuzz lets libFuzzer look for what this misses.
class TestParsers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void controlsAreFoundOut()
    {
        const Target believing {"control", faulty, {"1", "9999"}};
        const Tried one = tryAll(believing, {"n=2 xx"}, 2000);
        QVERIFY2(!one.findings.isEmpty() && one.findings.first().contains(u"nobody declared"_s), "a faulty parser passes");
        const Tried two = tryAll({"control", forgetful, {"A"}}, {"a"}, 2000);
        QVERIFY2(!two.findings.isEmpty() && two.findings.first().contains(u"another case"_s), "a broken promise passes");
    }

    void theSameSeedTriesTheSame()
    {
        Mutator one({"abc", "def"}, {"x"}, 7);
        Mutator other({"abc", "def"}, {"x"}, 7);
        Mutator third({"abc", "def"}, {"x"}, 8);
        int different = 0;
        for (int i = 0; i < 100; ++i) {
            const QByteArray input = one.next();
            QCOMPARE(other.next(), input);
            different += third.next() != input ? 1 : 0;
        }
        QVERIFY(different > 50);
    }

    void everyInputIsAnswered_data()
    {
        QTest::addColumn<QString>("name");
        for (const Target& target : targets())
            QTest::newRow(target.name) << QString::fromLatin1(target.name);
    }
    void everyInputIsAnswered()
    {
        QFETCH(QString, name);
        const Target& target = *targetNamed(name.toLatin1().constData());
        const QList<QByteArray> corpus = corpusOf(target.name);
        QVERIFY2(corpus.size() >= 3, "no inputs are kept");
        forgetPeak();
        const qint64 before = peakMemory();
        const Tried tried = tryAll(target, corpus, times(target.everyday));
        enterInLedger({u"P9"_s, u"inputs for "_s + name, tried.inputs, tried.findings.size(), seed()});
        qInfo("%lld inputs, %lld taken, seed %u", tried.inputs, tried.taken, seed());
        QVERIFY2(tried.findings.isEmpty(), qPrintable(tried.findings.join(u'\n')));
        // What nobody takes tries the beginning of a parser only.
        QVERIFY2(tried.taken > tried.inputs / 200, qPrintable(u"%1 of %2 taken"_s.arg(tried.taken).arg(tried.inputs)));
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(peakMemory() - before < mostMemory, qPrintable(u"%1 MiB more"_s.arg((peakMemory() - before) >> 20)));
#endif
    }
};

QTEST_GUILESS_MAIN(TestParsers)
#include "tst_parsers.moc"
