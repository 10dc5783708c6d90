// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/issue_letter.h"
#include "core/casework/queries/case_list.h"
#include "core/casework/steps.h"
#include "core/exchange/catalogue_import.h"
#include "core/exchange/json_record.h"
#include "core/policy/wording.h"
#include "core/programmes/migrations.h"
#include "tests/atspi/desk_bus.h"
#include "tests/atspi/reader.h"
#include "tests/support/casework_desk.h"

#include <QtCore/QSettings>

using namespace Qt::StringLiterals;
using namespace jiangce;
using atspi::Node;
using atspi::Kind;
using atspi::State;

namespace {

const QString press = u"Press"_s;
const QString toggle = u"Toggle"_s;

const Programme& claim()
{
    return *programmeByKey(u"upskill_subsidy");
}

QString words(const char* label)
{
    return Wording::chinese().label(claim().key, label);
}

QString wordOf(Action action)
{
    return Wording::chinese().label("casework", actionLabel(action));
}

/// The example of the programme as if it had been handed in today.
FormData todaysForm(QDate today)
{
    QFile file(u":/jiangce/samples/upskill_subsidy.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no example");
    auto record = readJsonRecord(claim(), file.readAll());
    if (!record)
        qFatal("the example cannot be read");
    FormData form = record->form;
    QList<FormRow> rows = form.rows(u"roster"_s);
    for (FormRow& row : rows) {
        row.values[u"issued"_s] = today.toString(Qt::ISODate);
        row.values[u"certificate"_s] = today.toString(u"yy"_s) + row.values.value(u"certificate"_s).mid(2);
        row.values[u"training_start"_s] = today.addDays(-60).toString(Qt::ISODate);
        row.values[u"training_end"_s] = today.addDays(-3).toString(Qt::ISODate);
        row.values[u"contract_end"_s] = today.addYears(2).toString(Qt::ISODate);
    }
    form.setRows(u"roster"_s, rows);
    return form;
}

/// Fees for every level and occupation, the later certificates, and the made-up catalogue.
void decidePolicy(OfficeDesk& office)
{
    auto edition = readCatalogueFile(QStringLiteral(JIANGCE_TEST_DATA "/samples/catalogue-sample.xlsx"));
    QVERIFY(edition.has_value());
    edition->title = u"示例目录"_s;
    edition->document = u"示例发〔2011〕1号"_s;
    edition->effectiveFrom = QDate(2011, 1, 1);
    const auto imported = office.must(importCatalogue(office.as("rules"), *edition));
    office.must(confirmCatalogue(office.as("rules2"), EditionId(imported.id)));
    const QMap<QString, QString> values {{u"training_fee"_s, u"100000"_s}, {u"appraisal_fee"_s, u"20000"_s},
        {u"later_certificates_count"_s, u"on"_s}};
    for (const FigureDeclaration* figure : claim().figures) {
        const QString value = values.value(QLatin1StringView(figure->key));
        if (value.isEmpty())
            continue;
        const auto entered = office.must(enterFigure(office.as("rules"), *figure,
            {.value = value, .effectiveFrom = QDate(2011, 1, 1), .document = u"示例发〔2026〕1号"_s, .article = u"第三条"_s}));
        office.must(confirmFigure(office.as("rules2"), FigureValueId(entered.id)));
    }
}

} // namespace

/// The main job for somebody who sees nothing and touches neither mouse nor keys: the real program, found and worked
/// through the accessibility bus alone, by five officers one after the other.
class tst_story_reader final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    /// What follows a step that failed would only wait in vain.
    void init()
    {
        if (m_hasFailed)
            QFAIL("an earlier step failed");
    }
    void cleanup() { m_hasFailed = m_hasFailed || QTest::currentTestFailed(); }
    void signIn() { signInAs("intake"); }
    void newApplicationIsFilledIn();
    void rosterIsTyped();
    void isHandedInAndAccepted();
    void isReviewedTwice();
    void isApprovedAndItsLetterIssued();
    void theProgramEndsAndAllIsKept();
    void cleanupTestCase();

private:
    [[nodiscard]] Node window() const;
    [[nodiscard]] Node find(Kind kind, const QString& begin);
    [[nodiscard]] Node menuEntry(const QString& begin) const;
    void act(Kind kind, const QString& begin, const QString& action = press);
    void writeIn(Kind kind, const QString& begin, const QString& text);
    void chooseCell(Kind kind, const QString& name, const QString& begin);
    void waitForWindow(const QString& begin);
    void signInAs(const char* account);
    void changeOfficer(const char* account);
    void fill(const FieldDef& field, const QString& value);
    void take(Action action, const QString& opinion);
    void openFromQueue(Queue queue);
    void judge();

    std::unique_ptr<OfficeDesk> m_office;
    DeskBus m_bus;
    std::unique_ptr<atspi::Reader> m_reader;
    QProcess m_program;
    FormData m_form;
    QDate m_today = QDate::currentDate();
    bool m_hasFailed = false;
};

void tst_story_reader::initTestCase()
{
    m_office = std::make_unique<OfficeDesk>(allMigrations());
    m_office->on(m_today.year(), m_today.month(), m_today.day());
    decidePolicy(*m_office);
    QVERIFY(!QTest::currentTestFailed());
    m_form = todaysForm(m_today);
    m_office->db().close();
    const QString trouble = m_bus.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QSettings settings(m_bus.environment().value(u"XDG_CONFIG_HOME"_s) + u"/jiangce/jiangce.ini"_s, QSettings::IniFormat);
    settings.setValue(u"backup/on_close"_s, false);
    settings.setValue(u"session/resume"_s, false);
    settings.sync();
    m_program.setProcessEnvironment(m_bus.environment());
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QStringLiteral(JIANGCE_BIN_DIR "/jiangce"),
        {u"--language"_s, u"zh"_s, u"--database"_s, m_office->database().file()});
    QVERIFY(m_program.waitForStarted());
    m_reader = std::make_unique<atspi::Reader>(m_bus.accessibility());
    const bool isMet = atspi::waitUntil(
        [this] { return m_program.state() == QProcess::NotRunning || m_reader->meet(m_program.processId()); });
    QVERIFY2(m_program.state() == QProcess::Running, qPrintable(u"the program ended; the display says: "_s + m_bus.displayWords()));
    QVERIFY2(isMet, "the program is not on the bus");
}

/// The one on top: a dialog before what it belongs to.
Node tst_story_reader::window() const
{
    Node top;
    for (const Node& each : m_reader->windows()) {
        if (!m_reader->is(each, State::Showing))
            continue;
        if (top.isNull() || m_reader->kindOf(each) == Kind::Dialog)
            top = each;
    }
    return top;
}

Node tst_story_reader::find(Kind kind, const QString& begin)
{
    const Node found = atspi::waitFor([&] { return m_reader->find(window(), kind, begin); });
    if (found.isNull())
        qWarning("nothing of role %u is called “%s”; there is:\n%s", uint(kind), qPrintable(begin),
            qPrintable(m_reader->told(window())));
    return found;
}

/// A command of the menus, wherever it hangs. A menu that is not open shows nothing, and can be read all the same.
Node tst_story_reader::menuEntry(const QString& begin) const
{
    const Node bar = m_reader->find(window(), Kind::MenuBar, {});
    QList<Node> below = m_reader->children(bar);
    while (!below.isEmpty()) {
        const Node node = below.takeFirst();
        if (m_reader->kindOf(node) == Kind::MenuItem && m_reader->name(node).startsWith(begin))
            return node;
        below += m_reader->children(node);
    }
    return {};
}

void tst_story_reader::act(Kind kind, const QString& begin, const QString& action)
{
    if (QTest::currentTestFailed())
        return;
    const Node node = find(kind, begin);
    QVERIFY2(!node.isNull(), qPrintable(begin));
    QVERIFY2(m_reader->act(node, action),
        qPrintable(u"“%1” cannot be %2ed, only: %3"_s.arg(begin, action, m_reader->actions(node).join(u' '))));
}

void tst_story_reader::writeIn(Kind kind, const QString& begin, const QString& text)
{
    if (QTest::currentTestFailed())
        return;
    const Node node = find(kind, begin);
    QVERIFY2(!node.isNull(), qPrintable(begin));
    QVERIFY2(m_reader->write(node, text), qPrintable(u"“%1” cannot be written"_s.arg(begin)));
}

void tst_story_reader::chooseCell(Kind kind, const QString& name, const QString& begin)
{
    if (QTest::currentTestFailed())
        return;
    const Node found = atspi::waitFor([&]() -> Node {
        const Node list = m_reader->find(window(), kind, name);
        for (const Node& item : m_reader->children(list))
            if (m_reader->name(item).startsWith(begin))
                return item;
        return {};
    });
    QVERIFY2(!found.isNull(), qPrintable(name + u": "_s + begin));
    if (!m_reader->is(found, State::Selected))
        QVERIFY2(m_reader->act(found, toggle), qPrintable(m_reader->actions(found).join(u' ')));
    QVERIFY(atspi::waitUntil([&] { return m_reader->is(found, State::Selected); }));
}

void tst_story_reader::waitForWindow(const QString& begin)
{
    if (QTest::currentTestFailed())
        return;
    const bool isThere = atspi::waitUntil([&] { return m_reader->name(window()).startsWith(begin); });
    QVERIFY2(isThere, qPrintable(u"“%1” never came up; there is:\n%2"_s.arg(begin, m_reader->told(window()))));
}

void tst_story_reader::signInAs(const char* account)
{
    waitForWindow(u"登录"_s);
    writeIn(Kind::Text, u"账户"_s, QString::fromLatin1(account));
    writeIn(Kind::PasswordText, u"密码"_s, testPassword);
    act(Kind::Button, u"登录"_s);
    waitForWindow(u"匠册"_s);
}

void tst_story_reader::changeOfficer(const char* account)
{
    QVERIFY(m_reader->act(menuEntry(u"切换经办人员"_s), press));
    signInAs(account);
}

void tst_story_reader::fill(const FieldDef& field, const QString& value)
{
    if (value.isEmpty() || field.traits.isComputed)
        return;
    const QString label = words(field.label);
    QString typed = value;
    if (field.kind == FieldKind::AdminUnit)
        typed = u"甘井子区"_s;
    // A list to choose from is a box with a line to write in.
    const Node box = m_reader->find(window(), Kind::ComboBox, label);
    const Node line = box.isNull() ? find(Kind::Text, label) : m_reader->find(box, Kind::Text, {});
    QVERIFY2(!line.isNull(), qPrintable(label));
    QVERIFY2(m_reader->write(line, typed), qPrintable(label + u" cannot be written"_s));
}

void tst_story_reader::newApplicationIsFilledIn()
{
    QVERIFY(m_reader->act(menuEntry(u"新建申请"_s), press));
    waitForWindow(u"新建申请"_s);
    chooseCell(Kind::List, u"业务与未保存的申请"_s, QString::fromUtf16(claim().chinese).left(4));
    QVERIFY(!QTest::currentTestFailed());
    act(Kind::Button, u"开始填写"_s);
    waitForWindow(u"匠册"_s);
    for (const FieldDef& field : claim().fields) {
        fill(field, m_form.value(field.keyText()));
        QVERIFY(!QTest::currentTestFailed());
    }
}

void tst_story_reader::rosterIsTyped()
{
    act(Kind::PageTab, u"花名册"_s);
    const Node grid = find(Kind::Table, u"花名册"_s);
    QVERIFY(!grid.isNull());
    QMap<QString, int> columnOf;
    for (int column = 0; column < m_reader->columns(grid); ++column)
        columnOf.insert(m_reader->columnName(grid, column).section(u'，', 0, 0), column); // 姓名，必填
    const QList<FormRow> rows = m_form.rows(u"roster"_s);
    for (int row = 0; row < rows.size(); ++row)
        for (const FieldDef& field : claim().rosters[0].fields) {
            const QString value = rows.at(row).values.value(field.keyText());
            if (value.isEmpty() || field.traits.isComputed)
                continue;
            const QString label = words(field.label);
            QVERIFY2(columnOf.contains(label), qPrintable(label + u" is not among "_s + columnOf.keys().join(u" ")));
            const Node cell = m_reader->cell(grid, row, columnOf.value(label));
            QVERIFY2(m_reader->write(cell, value), qPrintable(label));
            QVERIFY2(m_reader->description(cell).startsWith(label), qPrintable(m_reader->description(cell)));
        }
    const Node name = m_reader->cell(grid, 1, columnOf.value(words("Name")));
    QCOMPARE(m_reader->text(name), rows.at(1).values.value(u"name"_s));
}

void tst_story_reader::take(Action action, const QString& opinion)
{
    // A step that cannot be taken yet says why.
    QString why;
    const Node button = atspi::waitFor([&]() -> Node {
        const Node found = m_reader->find(window(), Kind::Button, wordOf(action));
        why = m_reader->description(found);
        return why.isEmpty() ? found : Node();
    });
    QVERIFY2(!button.isNull(), qPrintable(wordOf(action) + u": "_s + why));
    QVERIFY(m_reader->act(button, press));
    waitForWindow(wordOf(action));
    QVERIFY(!QTest::currentTestFailed());
    if (!opinion.isEmpty())
        writeIn(Kind::Text, u"意见"_s, opinion);
    if (const Node password = m_reader->find(window(), Kind::PasswordText, {}); !password.isNull())
        QVERIFY(m_reader->write(password, testPassword));
    act(Kind::Button, wordOf(action));
    waitForWindow(u"匠册"_s);
}

void tst_story_reader::isHandedInAndAccepted()
{
    take(Action::Submit, {});
    QVERIFY(!QTest::currentTestFailed());
    act(Kind::PageTab, u"材料"_s);
    for (const MaterialDef& material : claim().materials) {
        const QString box = words(material.label) + u": 原件已验"_s;
        if (!isNeeded(material, m_form))
            continue;
        act(Kind::CheckBox, box, toggle);
        QVERIFY(!QTest::currentTestFailed());
        QVERIFY(atspi::waitUntil([&] { return m_reader->is(m_reader->find(window(), Kind::CheckBox, box), State::Checked); }));
    }
    take(Action::Accept, u"材料齐全，予以受理。"_s);
}

void tst_story_reader::openFromQueue(Queue queue)
{
    chooseCell(Kind::List, u"导航栏"_s, Wording::chinese().label("casework", queueLabel(queue)));
    QVERIFY(!QTest::currentTestFailed());
    const Node first = atspi::waitFor([&]() -> Node {
        const Node table = m_reader->find(window(), Kind::Table, u"案件"_s);
        return m_reader->rows(table) == 1 ? m_reader->cell(table, 0, 0) : Node();
    });
    QVERIFY2(!first.isNull(), "the queue does not hold the case");
    if (!m_reader->is(first, State::Selected))
        QVERIFY(m_reader->act(first, toggle));
    QVERIFY(!find(Kind::PageTab, u"审核"_s).isNull());
}

/// What the rules leave to the officer, here whether the fund was drawn and used as prescribed: met, with a reason.
void tst_story_reader::judge()
{
    act(Kind::Button, u"记录认定…"_s);
    act(Kind::RadioButton, u"认定为符合"_s, toggle);
    writeIn(Kind::Text, u"认定理由"_s, u"审计报告载明按规定提取和使用"_s);
    const Node record = atspi::waitFor([&] {
        const Node button = m_reader->find(window(), Kind::Button, u"记录认定"_s, true);
        return m_reader->is(button, State::Enabled) ? button : Node();
    });
    QVERIFY(!record.isNull());
    QVERIFY(m_reader->act(record, press));
    // Nothing is left to judge.
    QVERIFY(atspi::waitUntil([&] { return m_reader->find(window(), Kind::Button, u"记录认定…"_s).isNull(); }));
}

void tst_story_reader::isReviewedTwice()
{
    changeOfficer("first");
    openFromQueue(Queue::FirstReview);
    QVERIFY(!QTest::currentTestFailed());
    act(Kind::PageTab, u"申请表"_s);
    judge();
    QVERIFY(!QTest::currentTestFailed());
    act(Kind::PageTab, u"审核"_s);
    act(Kind::Button, u"按规则核定"_s);
    QVERIFY(!find(Kind::Label, u"申请 3,560.00 元，核减 1,160.00 元，核定 2,400.00 元"_s).isNull());
    take(Action::PassFirstReview, u"经初审，符合条件，拟同意。"_s);
    QVERIFY(!QTest::currentTestFailed());
    changeOfficer("second");
    openFromQueue(Queue::SecondReview);
    take(Action::PassSecondReview, u"同意初审意见。"_s);
}

void tst_story_reader::isApprovedAndItsLetterIssued()
{
    changeOfficer("approval");
    openFromQueue(Queue::Approve);
    take(Action::Approve, u"同意。"_s);
    QVERIFY(!QTest::currentTestFailed());
    act(Kind::PageTab, u"文书"_s);
    chooseCell(Kind::List, u"现可出具"_s, u"补贴核定通知书"_s);
    QVERIFY(!QTest::currentTestFailed());
    act(Kind::Button, u"预览并出具"_s);
    waitForWindow(u"补贴核定通知书"_s);
    act(Kind::Button, u"出具"_s);
    // What is issued can be printed.
    QVERIFY(atspi::waitUntil([&] { return m_reader->is(m_reader->find(window(), Kind::Button, u"打印"_s), State::Enabled); }));
    act(Kind::Button, u"关闭(L)"_s);
    waitForWindow(u"匠册"_s);
}

void tst_story_reader::theProgramEndsAndAllIsKept()
{
    QVERIFY(m_reader->act(menuEntry(u"退出"_s), press));
    QVERIFY(atspi::waitUntil([this] { return m_program.state() == QProcess::NotRunning; }));
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
    m_office->database().reopen();
    Connection& db = m_office->db();
    const auto file = findCase(db, u"技补"_s + u"〔%1〕000001"_s.arg(m_today.year()));
    QVERIFY(file.has_value());
    QCOMPARE(file->state, CaseState::Approved);
    // Two rows, each 1,000.00 for training and 200.00 for appraisal.
    QCOMPARE(file->approved.value_or(Money()), Money::fromFen(2 * 120'000));
    QStringList officers;
    for (const TakenStep& step : readSteps(db, file->id))
        officers.append(step.officerName);
    QCOMPARE(officers, (QStringList {u"李受理"_s, u"李受理"_s, u"周初审"_s, u"吴复审"_s, u"郑审批"_s}));
    const QList<IssuedLetter> letters = readLetters(db, file->id);
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters.constFirst().kind, u"subsidy_decision"_s);
    QVERIFY(readLetterPdf(db, letters.constFirst().id).startsWith("%PDF"));
    QCOMPARE(readForm(db, *file).rows(u"roster"_s).size(), 2);
}

void tst_story_reader::cleanupTestCase()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.kill();
    m_program.waitForFinished();
}

QTEST_GUILESS_MAIN(tst_story_reader)
#include "tst_story_reader.moc"
