// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_memory.h"
#include "core/casework/drafts.h"
#include "core/exchange/export_table.h"
#include "core/exchange/paste.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/letters/case_merge.h"
#include "core/store/make_backup.h"
#include "tests/promises/ledger.h"
#include "core/values/bank_account.h"
#include "core/values/phone.h"
#include "tests/ui/story_fixture.h"
#include "ui/pages/all_pages.h"
#include "ui/print/letter_printer.h"
#include "ui/search_box.h"

#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

constexpr int people = 200;

// Nobody is called so and no number begins so: what is found of them anywhere is of these people.
const QString nameMark = u"鱻龘"_s;
const QString idMark = u"21028319880229"_s;
const QString phoneMark = u"1990774"_s;
const QString cardMark = u"62178877"_s;

QString nameOf(int person)
{
    return nameMark + QChar(char16_t(0x4E00 + person));
}

QString numberOf(int person)
{
    QString body = idMark + u"%1"_s.arg(2 * person + 1, 3, 10, QChar(u'0'));    // odd: a man
    int product = 0;
    for (const QChar digit : std::as_const(body))
        product = (product + digit.digitValue()) * 2 % 11;
    const int check = (12 - product) % 11;
    return body + (check == 10 ? u"X"_s : QString::number(check));
}

QString phoneOf(int person) { return phoneMark + u"%1"_s.arg(person, 4, 10, QChar(u'0')); }

/// 19 digits that satisfy Luhn.
QString cardOf(int person)
{
    const QString body = cardMark + u"%1"_s.arg(person, 10, 10, QChar(u'0'));
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const int digit = body[body.size() - 1 - i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return body + QString::number((10 - sum % 10) % 10);
}

// ---------------------------------------------------------------- the office, in a process of its own

QFile& logFile()
{
    static QFile file(QDir::home().filePath(u"office.log"_s));
    return file;
}

/// All that the program and its libraries say, more than the program's own log keeps.
void keepEverything(QtMsgType, const QMessageLogContext&, const QString& text)
{
    logFile().write(text.toUtf8() + '\n');
    logFile().flush();
}

FormData settlementOf(int person)
{
    FormData form = story::exampleForm(story::settlement());
    form.setValue(u"name"_s, nameOf(person));
    form.setValue(u"id_number"_s, numberOf(person));
    form.setValue(u"phone"_s, phoneOf(person));
    completeForm(story::settlement(), form);
    return form;
}

/// A claim whose roster came out of a spreadsheet.
FormData claimOf(int first, int count)
{
    FormData form = story::exampleForm(story::claim());
    form.setValue(u"account_number"_s, cardOf(first));
    form.setValue(u"contact_name"_s, nameOf(first));
    form.setValue(u"contact_phone"_s, phoneOf(first));
    QList<FormRow> rows = form.rows(u"roster"_s);
    const FormRow model = rows.first();
    rows.clear();
    for (int person = first; person < first + count; ++person) {
        FormRow row = model;
        row.id = u"r%1"_s.arg(person);
        row.values[u"name"_s] = nameOf(person);
        row.values[u"id_number"_s] = numberOf(person);
        row.values[u"sex"_s] = u"male"_s;
        row.values[u"phone"_s] = phoneOf(person);
        rows.append(row);
    }
    form.setRows(u"roster"_s, rows);
    return form;
}

/// A roster written, read again and pasted: what parsers and the clipboard leave behind.
void importRoster(const QDir& asked)
{
    ExportTable table {u"花名册"_s, {}, {{u"姓名"_s}, {u"公民身份号码"_s, ExportKind::Identifier, 22}, {u"联系电话"_s, ExportKind::Identifier, 16}}};
    QList<QStringList> lines {{u"姓名"_s, u"公民身份号码"_s}};
    for (int person = 0; person < people; ++person) {
        table.rows.append({{nameOf(person), numberOf(person), phoneOf(person)}});
        lines.append({nameOf(person), numberOf(person)});
    }
    const QByteArray bytes = tableWorkbook(table, QDate(2026, 6, 29));
    if (!saveFile(asked.filePath(u"roster.xlsx"_s), bytes))
        qFatal("no roster");
    const auto workbook = readWorkbook(asked.filePath(u"roster.xlsx"_s));
    if (!workbook || !workbook->sheet(0))
        qFatal("the roster cannot be read");
    const RosterDef& roster = story::claim().rosters.front();
    if (!readPastedRoster(pasteText(lines), roster))
        qFatal("the roster cannot be pasted");
    (void)readWorkbook(bytes.first(bytes.size() / 2));   // broken off
}

void printLetter(story::Story& office, CaseId id, const QDir& asked)
{
    const Desk desk = office.office().as("intake");
    const CaseFile file = office.office().file(id);
    for (const LetterKind& kind : file.programme->letters) {
        const auto document = letterFor(desk.db, file, QString::fromLatin1(kind.key), {.day = desk.clock.today(), .officer = u"李"_s});
        if (document && !saveFile(asked.filePath(QString::fromLatin1(kind.key).section(u'/', -1) + u".pdf"_s), letterToPdf(*document)))
            qFatal("no letter");
    }
}

void walkThroughTheWindow(story::Story& office, CaseId person, CaseId unit)
{
    office.openProgram("many");
    MainWindow& window = office.window();
    for (const PageEntry& entry : allPages())
        if (entry.isFor == nullptr || entry.isFor(office.context().session())) {
            window.showPage(QString::fromLatin1(entry.key));
            QCoreApplication::processEvents();
        }
    window.showCase(person);
    QCoreApplication::processEvents();
    window.showCase(unit, true);
    QCoreApplication::processEvents();
    auto* search = window.findChild<SearchBox*>();
    for (const QString& text : {numberOf(3), nameOf(3)}) {
        search->setText(text);
        Q_EMIT search->textEdited(text);
        QTest::qWait(300);
    }
    QGuiApplication::clipboard()->setText(numberOf(4));
    // Somebody types and is interrupted.
    (void)keepDraft(office.context().desk(),
        {.programme = u"talent_settlement"_s, .title = nameOf(5), .form = settlementOf(5)});
    QSettings settings;
    office.context().settings().sync();
    settings.setValue(u"window/last_folder"_s, QDir::homePath());
    settings.sync();
    office.closeProgram();
}

/// A year in little of an office with these people. `crash`: segv or abort, with all of it in memory.
int runOffice(const QString& crash)
{
    keepMemoryPrivate();
    if (!logFile().open(QIODevice::WriteOnly))
        return 2;
    qInstallMessageHandler(keepEverything);
    const QDir asked(QDir::home().filePath(u"asked"_s));
    story::Story office;
    importRoster(asked);
    CaseId person;
    for (int one = 0; one < people / 2; ++one)
        person = office.office().open(story::settlement(), settlementOf(one));
    const CaseId unit = office.office().open(story::claim(), claimOf(people / 2, people / 2));
    office.office().act("intake", person, Action::Submit);
    printLetter(office, person, asked);
    printLetter(office, unit, asked);
    // What the database refuses is told without what was refused.
    try {
        Transaction transaction(office.office().db());
        office.office().db().prepared("INSERT INTO person (id_number, name) VALUES (?, ?)").run(numberOf(0), nameOf(0));
    } catch (const Fault& fault) {
        qWarning("fault: %s", qPrintable(fault.detail()));
    }
    qWarning("refused: %s", qPrintable(problemCodeName(IdNumber::parse(numberOf(0).first(17) + u"Y"_s).error().code)));
    const BackupKey key = BackupKey::make(RecoveryKey::random());
    QDir().mkpath(QDir::home().filePath(u"backups"_s));
    const auto backup = makeBackup(office.office().db(), {.database = office.office().database().file(),
        .target = QDir::home().filePath(u"backups/one.jcb"_s), .key = key, .office = u"示例局"_s, .madeAt = office.office().clock().now()});
    if (!backup)
        return 3;
    walkThroughTheWindow(office, person, unit);
    if (crash == u"segv"_s)
        std::raise(SIGSEGV);
    else if (crash == u"abort"_s)
        std::abort();
    std::puts("done");
    return 0;
}

// ---------------------------------------------------------------- who looks at what it left

struct Hits {
    QStringList places {};
    int files = 0;
    qint64 bytes = 0;
};

/// The register and what belongs to it, and what the officer asked for.
bool mayHold(const QString& path)
{
    const QString name = path.section(u'/', -1);
    return name.startsWith(u"register.db"_s) || path.contains(u"/asked/"_s);
}

QList<QByteArray> marks()
{
    QList<QByteArray> all;
    for (const QString& mark : {nameMark, idMark, phoneMark, cardMark}) {
        all.append(mark.toUtf8());
        QByteArray wide;
        for (const QChar one : mark) {
            wide.append(char(one.unicode() & 0xFF));
            wide.append(char(one.unicode() >> 8));
        }
        all.append(wide);
    }
    return all;
}

Hits lookThrough(const QString& folder)
{
    Hits hits;
    const QList<QByteArray> wanted = marks();
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        if (mayHold(path) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        ++hits.files;
        hits.bytes += bytes.size();
        QByteArray digits;
        for (const char one : bytes)
            if (one >= '0' && one <= '9')
                digits.append(one);
        const bool isFound = std::ranges::any_of(wanted, [&](const QByteArray& mark) { return bytes.contains(mark) || path.toUtf8().contains(mark); })
            || digits.contains(idMark.toUtf8()) || digits.contains(cardMark.toUtf8() + "0000000");
        if (isFound)
            hits.places.append(QDir(folder).relativeFilePath(path));
    }
    return hits;
}

} // namespace

/// Two hundred made-up people go through the office; nothing of them is found where it should not be.
class TestCanary final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreWhatTheyLookLike()
    {
        QVERIFY(IdNumber::parse(numberOf(0)));
        QVERIFY(IdNumber::parse(numberOf(199)));
        QVERIFY(BankAccount::parse(cardOf(7)));
        QVERIFY(Phone::parse(phoneOf(7)));
    }

    void scanFindsWhatIsPlanted_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("UTF-8") << QByteArray("2026-06-29 warning: " + nameOf(5).toUtf8());
        QTest::newRow("number") << QByteArray("x=" + numberOf(5).toLatin1());
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char*>(phoneOf(5).utf16()), 22);
        QTest::newRow("digits apart") << QByteArray("210283 1988-02-29 0111");
        QTest::newRow("card") << QByteArray(cardOf(5).toLatin1());
    }
    void scanFindsWhatIsPlanted()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir sandbox;
        QVERIFY(lookThrough(sandbox.path()).places.isEmpty());
        QFile file(sandbox.filePath(u"a.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(lookThrough(sandbox.path()).places, QStringList(u"a.log"_s));
    }

    void nothingIsLeftBehind_data()
    {
        QTest::addColumn<QString>("crash");
        QTest::newRow("as usual") << QString();
        QTest::newRow("segmentation fault") << u"segv"_s;
        QTest::newRow("abort") << u"abort"_s;
    }
    void nothingIsLeftBehind()
    {
        QFETCH(QString, crash);
        const QTemporaryDir sandbox;
        QProcess office;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto put = [&](const char* name, const QString& folder) {
            QDir(sandbox.path()).mkpath(folder);
            environment.insert(QString::fromLatin1(name), sandbox.filePath(folder));
        };
        put("HOME", u"home"_s);
        put("TMPDIR", u"tmp"_s);
        put("XDG_CONFIG_HOME", u"config"_s);
        put("XDG_DATA_HOME", u"data"_s);
        put("XDG_CACHE_HOME", u"cache"_s);
        put("XDG_STATE_HOME", u"state"_s);
        put("XDG_RUNTIME_DIR", u"run"_s);
        QDir(sandbox.path()).mkpath(u"home/asked"_s);
        QFile::setPermissions(sandbox.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        office.setProcessEnvironment(environment);
        office.setWorkingDirectory(sandbox.filePath(u"home"_s));
        office.start(QCoreApplication::applicationFilePath(), {u"--office"_s, crash});
        QVERIFY(office.waitForFinished(80'000));
        if (crash.isEmpty())
            QVERIFY2(office.exitStatus() == QProcess::NormalExit && office.exitCode() == 0, office.readAllStandardError().constData());
        else
            QCOMPARE(office.exitStatus(), QProcess::CrashExit);
        // What it said on its way is kept as a file too: a desktop's journal takes both.
        QFile said(sandbox.filePath(u"said"_s));
        QVERIFY(said.open(QIODevice::WriteOnly));
        said.write(office.readAllStandardOutput() + office.readAllStandardError());
        said.close();
        QVERIFY2(QFileInfo(sandbox.filePath(u"home/asked/roster.xlsx"_s)).size() > 5000, "the office did nothing");
        const Hits hits = lookThrough(sandbox.path());
        QVERIFY(hits.files >= 4);
        m_files += hits.files;
        m_hits += int(hits.places.size());
        QVERIFY2(hits.places.isEmpty(), qPrintable(hits.places.join(u'\n')));
    }

    void cleanupTestCase()
    {
        promises::enterInLedger({u"P10"_s, u"canary"_s, m_files, m_hits, promises::seed()});
    }

private:
    int m_files = 0;
    int m_hits = 0;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"jiangce"_s);
    QCoreApplication::setApplicationName(u"jiangce"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--office"_s)
        return runOffice(arguments.value(2));
    TestCanary test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canary.moc"
