// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/sign_ins/live_sign_in.h"
#include "core/casework/signatures/check_signatures.h"
#include "core/casework/signatures/signed_actions.h"
#include "core/casework/trail/trail_export.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QBuffer>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>

using namespace jiangce;
using namespace Qt::StringLiterals;

/// What is taken out is checked by the stand-alone checker, which shares no line with the program.
class TestTrailExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSoundExportPasses();
    void tamperedExportsAreFound_data();
    void tamperedExportsAreFound();
    void anExportMadeToFitNeedsAnAnchor();
    void paperIsHeldAgainstIt();
    void partsPass();
    void signaturesAreCheckedWithoutTheProgram_data();
    void signaturesAreCheckedWithoutTheProgram();
    void signaturesOfActsAreCheckedWithoutTheProgram_data();
    void signaturesOfActsAreCheckedWithoutTheProgram();
    void bothNameTheSameActions();
    void onlyTheAuditAdministratorTakesItOut();
    void theEntryNamesTheFile();

private:
    struct Answer {
        int exit = -1;
        QString text {};
    };
    [[nodiscard]] Answer check(const QByteArray& content, const QStringList& more = {})
    {
        const QString file = m_folder->filePath(u"export.jsonl"_s);
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("cannot write");
        target.close();
        QProcess checker;
        checker.start(u"python3"_s, QStringList {QStringLiteral(JIANGCE_SOURCE_DIR "/packaging/jiangce-audit-check"), file} + more);
        if (!checker.waitForFinished(120000))
            qFatal("the checker does not answer");
        return {checker.exitCode(), QString::fromUtf8(checker.readAllStandardOutput() + checker.readAllStandardError())};
    }
    [[nodiscard]] QByteArray taken(const TrailSpan& span = {}, bool withCheckpoints = true)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto made = exportTrail(m_office->as("audit"), span, u"年度检查"_s,
            withCheckpoints ? QList {readAnchorFile(m_desk.ownFile())} : QList<AnchorFile>(), buffer);
        if (!made)
            qFatal("refused");
        m_digest = made->digest;
        return buffer.data();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OfficeDesk> m_office;
    AnchorDesk m_desk;
    QString m_digest;
};

void TestTrailExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<OfficeDesk>();
    m_desk.folder = m_folder->filePath(u"desk"_s);
    QCOMPARE(seal(m_office->as("audit"), m_desk, SealOccasion::SetUp).state, SealState::Sealed);
    const CaseId id = m_office->claimIn(CaseState::Submitted);
    m_office->act("intake", id, Action::ReturnForCorrection);
    // Texts that have to come out to the byte: quotes, a rare character beyond the first plane, a line feed.
    FormData form = sample::grantForm();
    form.setValue(u"remarks"_s, u"“引号”\"\\ 𠮷\n第二行"_s);
    m_office->must(saveForm(m_office->as("intake"), id, m_office->file(id).version, form));
    m_office->on(2026, 4, 1);
    (void)m_office->claimIn(CaseState::Accepted);
    QCOMPARE(seal(m_office->as("audit"), m_desk, SealOccasion::Closing).state, SealState::Sealed);
}

void TestTrailExport::aSoundExportPasses()
{
    const Answer alone = check(taken({}, false));
    QVERIFY2(alone.exit == 0, qPrintable(alone.text));
    QVERIFY2(alone.text.contains(u"没有检查点"_s), qPrintable(alone.text));
    const Answer held = check(taken());
    QVERIFY2(held.exit == 0, qPrintable(held.text));
    QVERIFY2(held.text.contains(u"1份检查点文件均无问题"_s), qPrintable(held.text));
    QCOMPARE(check(taken({}, false), {u"--anchor"_s, m_desk.ownFile()}).exit, 0);
    QCOMPARE(check("rubbish").exit, 2);
    QCOMPARE(check(taken(), {u"--anchor"_s, u"/nowhere"_s}).exit, 2);
}

void TestTrailExport::tamperedExportsAreFound_data()
{
    using Change = void (*)(QList<QByteArray>&);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, Change change, const char16_t* word) {
        QTest::newRow(name) << change << QString::fromUtf16(word);
    };
    row("a text", [](QList<QByteArray>& lines) { lines[9].replace("sign_in", "approve"); }, u"第9条");
    row("a time", [](QList<QByteArray>& lines) { lines[9].replace("\"at\":\"2026", "\"at\":\"2025"); }, u"第9条");
    row("who", [](QList<QByteArray>& lines) { lines[9].replace("\"account_id\":", "\"account_id\":1"); }, u"第9条");
    row("a line out", [](QList<QByteArray>& lines) { lines.removeAt(9); }, u"缺第9条");
    row("a line twice", [](QList<QByteArray>& lines) { lines.insert(9, lines[9]); }, u"第10条");
    row("two swapped", [](QList<QByteArray>& lines) { lines.swapItemsAt(9, 12); }, u"第9条");
    row("the end", [](QList<QByteArray>& lines) {
        lines.removeIf([](const QByteArray& line) { return line.contains("\"action\":\"accept\""); });
    }, u"截去");
    row("a checkpoint out", [](QList<QByteArray>& lines) {
        lines.remove(std::ranges::find_if(lines, [](const QByteArray& line) { return line.contains("\"checkpoint\""); })
            - lines.begin());
    }, u"不衔接");
    row("a checkpoint's time", [](QList<QByteArray>& lines) {
        lines.last().replace("2026-04-01T", "2026-03-31T");
    }, u"签名不符");
}

void TestTrailExport::tamperedExportsAreFound()
{
    using Change = void (*)(QList<QByteArray>&);
    QFETCH(const Change, change);
    QFETCH(const QString, word);
    QList<QByteArray> lines = taken().trimmed().split('\n');
    const QList<QByteArray> before = lines;
    change(lines);
    QVERIFY(lines != before);
    const Answer answer = check(lines.join('\n') + '\n');
    QVERIFY2(answer.exit == 1, qPrintable(answer.text));
    QVERIFY2(answer.text.contains(word), qPrintable(answer.text));
}

/// Whoever makes every hash of the export fit is found by the checkpoints and by nothing else.
void TestTrailExport::anExportMadeToFitNeedsAnAnchor()
{
    QList<QByteArray> lines = taken({}, false).trimmed().split('\n');
    QString previous(64, u'0');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QJsonObject entry = QJsonDocument::fromJson(lines[i]).object();
        if (i == 5)
            entry.insert(u"reason"_s, u"另有原因"_s);
        QByteArray parts;
        const auto add = [&parts](const QString& part) {
            parts += QByteArray::number(part.toUtf8().size()) + ':' + part.toUtf8();
        };
        add(previous);
        for (const char* key : {"seq", "at", "account_id", "account_name", "display_name", "case_id", "action", "reason",
                 "before", "after"}) {
            const QJsonValue value = entry.value(QLatin1StringView(key));
            add(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
        }
        const QString hash
            = QString::fromLatin1(QCryptographicHash::hash(parts, QCryptographicHash::Sha256).toHex());
        entry.insert(u"prev_hash"_s, previous);
        entry.insert(u"row_hash"_s, hash);
        previous = hash;
        lines[i] = QJsonDocument(entry).toJson(QJsonDocument::Compact);
    }
    const QByteArray forged = lines.join('\n') + '\n';
    QCOMPARE(check(forged).exit, 0);
    const Answer answer = check(forged, {u"--anchor"_s, m_desk.ownFile()});
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.text.contains(u"重写"_s), qPrintable(answer.text));
}

void TestTrailExport::paperIsHeldAgainstIt()
{
    const QString code = trailEnd(m_office->db()).code();
    const QByteArray content = taken({}, false);
    QCOMPARE(check(content, {u"--code"_s, code}).exit, 0);
    QString wrong = code;
    wrong.back() = wrong.back() == u'Z' ? u'Y' : u'Z';
    QCOMPARE(check(content, {u"--code"_s, wrong}).exit, 1);
}

void TestTrailExport::partsPass()
{
    const QByteArray april = taken({QDate(2026, 4, 1), QDate(2026, 4, 30)});
    const QJsonObject head = QJsonDocument::fromJson(april.left(april.indexOf('\n'))).object();
    QVERIFY(head.value("first"_L1).toInteger() > 10);
    const Answer answer = check(april);
    QVERIFY2(answer.exit == 0, qPrintable(answer.text));
    const QByteArray none = taken({QDate(2020, 1, 1), QDate(2020, 1, 2)}, false);
    QCOMPARE(none.count('\n'), 1);
    QCOMPARE(check(none).exit, 0);
}

void TestTrailExport::signaturesAreCheckedWithoutTheProgram_data()
{
    using Change = void (*)(QList<QByteArray>&);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, Change change, const char16_t* word) {
        QTest::newRow(name) << change << QString::fromUtf16(word);
    };
    static const auto found = [](QList<QByteArray>& lines, const QByteArray& text) {
        return std::ranges::find_if(lines, [&text](const QByteArray& line) { return line.contains(text); });
    };
    row("none", [](QList<QByteArray>&) { }, u"2份个人签名均无问题");
    row("a signature out", [](QList<QByteArray>& lines) { lines.erase(found(lines, "\"kind\":\"signature\"")); }, u"没有经办人签名");
    row("all out", [](QList<QByteArray>& lines) {
        lines.removeIf([](const QByteArray& line) { return line.contains("\"kind\":\"signature"); });
    }, u"没有经办人签名");
    row("another digest", [](QList<QByteArray>& lines) {
        QByteArray& line = *found(lines, "\"kind\":\"signature\"");
        const qsizetype at = line.indexOf("\"digest\":\"") + 10;
        line[at] = line[at] == '0' ? '1' : '0';
    }, u"个人签名不符");
    row("another state", [](QList<QByteArray>& lines) {
        found(lines, "\"kind\":\"signature\"")->replace("\"to_state\":\"first", "\"to_state\":\"second");
    }, u"个人签名不符");
    row("another case", [](QList<QByteArray>& lines) {
        found(lines, "\"kind\":\"signature\"")->replace("\"case_id\":3", "\"case_id\":2");
    }, u"个人签名不符");
    row("a key put in", [](QList<QByteArray>& lines) {
        QByteArray& line = *found(lines, "\"kind\":\"signature_key\"");
        const qsizetype at = line.indexOf("\"key\":\"") + 7;
        line[at] = line[at] == '0' ? '1' : '0';
    }, u"登记的不同");
    row("a key out", [](QList<QByteArray>& lines) { lines.erase(found(lines, "\"kind\":\"signature_key\"")); }, u"登记的不同");
}

void TestTrailExport::signaturesAreCheckedWithoutTheProgram()
{
    using Change = void (*)(QList<QByteArray>&);
    QFETCH(const Change, change);
    QFETCH(const QString, word);
    for (const char* who : {"first", "second"}) {
        const auto session = beginSignIn(m_office->db(), m_office->clock(), QString::fromLatin1(who), testPassword, u"desk-1"_s);
        QVERIFY(session);
        m_office->session(who) = *session;
    }
    m_office->setAllowance(100000);
    const CaseId id = m_office->claimIn(CaseState::SecondReviewed);
    QCOMPARE(id, CaseId(3));
    QList<QByteArray> lines = taken({}, false).trimmed().split('\n');
    const bool isSound = QByteArray(QTest::currentDataTag()) == "none";
    const QList<QByteArray> before = lines;
    change(lines);
    QCOMPARE(lines == before, isSound);
    const Answer answer = check(lines.join('\n') + '\n');
    QVERIFY2(answer.exit == (isSound ? 0 : 1), qPrintable(answer.text));
    QVERIFY2(answer.text.contains(word), qPrintable(answer.text));
}

void TestTrailExport::signaturesOfActsAreCheckedWithoutTheProgram_data()
{
    using Change = void (*)(QList<QByteArray>&);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, Change change, const char16_t* word) {
        QTest::newRow(name) << change << QString::fromUtf16(word);
    };
    static const auto act = [](QList<QByteArray>& lines) -> QByteArray& {
        return *std::ranges::find_if(lines, [](const QByteArray& line) { return line.contains("\"kind\":\"act_signature\""); });
    };
    row("none", [](QList<QByteArray>&) { }, u"4份个人签名均无问题");
    row("signature of an act out", [](QList<QByteArray>& lines) { lines.removeOne(act(lines)); }, u"没有经办人签名");
    row("signature of a return out", [](QList<QByteArray>& lines) {
        lines.removeIf([](const QByteArray& line) {
            return line.contains("\"kind\":\"signature\"") && line.contains("\"action\":\"send_back\"");
        });
    }, u"没有经办人签名");
    row("another action", [](QList<QByteArray>& lines) { act(lines).replace("take_back", "order_recovery"); }, u"个人签名不符");
    row("another record", [](QList<QByteArray>& lines) { act(lines).replace("\"record_id\":0", "\"record_id\":7"); }, u"个人签名不符");
    row("another amount", [](QList<QByteArray>& lines) { act(lines).replace("\"amount_fen\":null", "\"amount_fen\":5"); },
        u"个人签名不符");
    row("under another entry", [](QList<QByteArray>& lines) {
        QJsonObject moved = QJsonDocument::fromJson(act(lines)).object();
        moved.insert(u"seq"_s, 3);
        act(lines) = QJsonDocument(moved).toJson(QJsonDocument::Compact);
    }, u"个人签名不符");
    row("as a step", [](QList<QByteArray>& lines) {
        act(lines).replace("\"kind\":\"act_signature\"", "\"kind\":\"signature\",\"number\":\"\",\"to_state\":\"\"");
    }, u"个人签名不符");
    // What the head says of a whole trail changes nothing.
    row("a later beginning", [](QList<QByteArray>& lines) {
        QJsonObject head = QJsonDocument::fromJson(lines.first()).object();
        head.insert(u"signs_from"_s, 99999);
        lines.first() = QJsonDocument(head).toJson(QJsonDocument::Compact);
        lines.removeOne(act(lines));
    }, u"没有经办人签名");
}

void TestTrailExport::signaturesOfActsAreCheckedWithoutTheProgram()
{
    using Change = void (*)(QList<QByteArray>&);
    QFETCH(const Change, change);
    QFETCH(const QString, word);
    for (const char* who : {"first", "second"}) {
        const auto session = beginSignIn(m_office->db(), m_office->clock(), QString::fromLatin1(who), testPassword, u"desk-1"_s);
        QVERIFY(session);
        m_office->session(who) = *session;
    }
    m_office->setAllowance(100000);
    // Passed by the first, sent back by the second, who takes that back and sends it back again.
    const CaseId id = m_office->claimIn(CaseState::FirstReviewed);
    m_office->act("second", id, Action::SendBack);
    m_office->act("second", id, Action::TakeBack);
    m_office->act("second", id, Action::SendBack);
    QCOMPARE(checkSignatures(m_office->db()).signedSteps, 4);
    QList<QByteArray> lines = taken({}, false).trimmed().split('\n');
    const bool isSound = QByteArray(QTest::currentDataTag()) == "none";
    const QList<QByteArray> before = lines;
    change(lines);
    QCOMPARE(lines == before, isSound);
    const Answer answer = check(lines.join('\n') + '\n');
    QVERIFY2(answer.exit == (isSound ? 0 : 1), qPrintable(answer.text));
    QVERIFY2(answer.text.contains(word), qPrintable(answer.text));
}

/// The script shares no code with the program, so its lists are held against it.
void TestTrailExport::bothNameTheSameActions()
{
    QFile script(QStringLiteral(JIANGCE_SOURCE_DIR "/packaging/jiangce-audit-check"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(script.readAll());
    const auto named = [&text](const QString& list) {
        const QRegularExpression tuple(u"^"_s + list + uR"( = \(([^)]*)\))"_s, QRegularExpression::MultilineOption);
        QStringList actions;
        for (QString action : tuple.match(text).captured(1).split(u','))
            actions.append(action.trimmed().remove(u'"'));
        return actions;
    };
    const auto ours = [](SignedTrace trace) {
        QStringList actions;
        for (QString action : QString::fromLatin1(signedActionList(trace)).split(u','))
            actions.append(action.trimmed().remove(u'\''));
        return actions;
    };
    const QStringList first = named(u"SIGNED"_s);
    QCOMPARE(first + named(u"SIGNED_WIDER"_s), ours(SignedTrace::Step));
    QCOMPARE(named(u"SIGNED_ACTS"_s), ours(SignedTrace::OfCase));
    QCOMPARE(named(u"SIGNED_OFFICE"_s), ours(SignedTrace::OfOffice));
    for (const QString& action : ours(SignedTrace::Step))
        QCOMPARE(isSignedFromTheFirst(action), first.contains(action));
}

void TestTrailExport::onlyTheAuditAdministratorTakesItOut()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    for (const char* who : {"system", "security", "many", "statistics"})
        QCOMPARE(exportTrail(m_office->as(who), {}, u"看看"_s, {}, buffer).error().code, ProblemCode::RoleMissing);
    QCOMPARE(exportTrail(m_office->as("audit"), {}, u" "_s, {}, buffer).error().code, ProblemCode::ReasonRequired);
    QVERIFY(buffer.data().isEmpty());
}

void TestTrailExport::theEntryNamesTheFile()
{
    const QByteArray content = taken();
    const AuditEntry entry = readAudit(m_office->db(), {}, 1).first();
    QCOMPARE(entry.action, u"export_audit"_s);
    QCOMPARE(entry.reason, u"年度检查"_s);
    QCOMPARE(entry.after.value("sha256"_L1).toString(),
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(entry.after.value("last"_L1).toInteger(), entry.seq - 1);
}

QTEST_GUILESS_MAIN(TestTrailExport)
#include "tst_trail_export.moc"
