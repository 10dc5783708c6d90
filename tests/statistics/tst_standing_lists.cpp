// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/operations/enter_old_case.h"
#include "core/casework/operations/keep_register.h"
#include "core/exchange/summary_tables.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

/// What an office has to account for is found by itself, within its period and nowhere else.
class TestStandingLists final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void backEntries();
    void overrides();
    void lateHandIns();
    void overdue();
    void voidedNumbers();
    void identityChangedWithTheAccount();
    void anotherYearAndDistrictHaveNone();
    void noTableIsScanned();
    void csvKeepsDigitsAndGuardsFormulas();
    void csvIsQuoted();

private:
    [[nodiscard]] QList<StandingEntry> list(StandingList which, int year = 2026, const QString& district = {})
    {
        const SummaryAsk ask {StatisticsPeriod::year(year), district, m_office.clock().today()};
        return readStandingList(m_office.db(), which, ask, Wording::chinese());
    }

    OfficeDesk m_office;
    CaseId m_old;
    CaseId m_late;
    CaseId m_plain;
};

void TestStandingLists::initTestCase()
{
    m_office.setAllowance(30000);
    m_office.on(2026, 3, 5);
    OldCase old {.form = sample::grantForm(), .number = u"旧2026-7"_s, .outcome = CaseState::Refused,
        .handedIn = QDate(2026, 1, 12), .acceptedOn = QDate(2026, 1, 13), .decidedOn = QDate(2026, 2, 2),
        .reason = u"档案室3号柜"_s};
    m_old = m_office.must(enterOldCase(m_office.as("intake"), sample::grant, old)).cases.first();
    m_late = m_office.open(sample::grant, sample::grantForm());
    const ActionInput input {.step = {u"同意"_s, u"周末收件"_s, testPassword}, .day = QDate(2026, 3, 2)};
    m_office.must(perform(m_office.as("intake"), m_late, m_office.file(m_late).version, Action::Submit, input));
    m_plain = m_office.claimIn(CaseState::Submitted);
    m_office.on(2026, 6, 1);
}

void TestStandingLists::backEntries()
{
    const QList<StandingEntry> found = list(StandingList::BackEntries);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].caseId, m_old);
    QCOMPARE(found[0].day, QDate(2026, 1, 12));
    QCOMPARE(found[0].otherDay, QDate(2026, 3, 5));
    QCOMPARE(found[0].officer, u"李受理"_s);
}

void TestStandingLists::overrides()
{
    QVERIFY(list(StandingList::Overrides).isEmpty());
    m_office.db().execute("INSERT INTO case_override (case_id, roster, row_id, field, reason) VALUES ("
        + QByteArray::number(m_plain.value()) + ", 'people', 'r1', 'id_number', '护照号')");
    m_office.db().execute("INSERT INTO ruling (case_id, code, ruling, reason, officer_id, officer_name, at, on_day) SELECT "
        + QByteArray::number(m_plain.value())
        + ", 'made_up', 'met', '查验原件', 1, '李受理', '2026-04-01T01:00:00.000Z', '2026-04-01'");
    const QList<StandingEntry> found = list(StandingList::Overrides);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].day, QDate(2026, 3, 5)); // the day of hand-in comes before that of the judgement
    QCOMPARE(found[0].reason, u"护照号"_s);
    QCOMPARE(found[1].reason, u"查验原件"_s);
    QCOMPARE(found[1].officer, u"李受理"_s);
    QVERIFY(found[1].what.contains(u"符合"_s));
}

void TestStandingLists::lateHandIns()
{
    const QList<StandingEntry> found = list(StandingList::LateHandIns);
    QCOMPARE(found.size(), 1); // an old case is listed as a back-entry, one handed in on the day not at all
    QCOMPARE(found[0].caseId, m_late);
    QCOMPARE(found[0].day, QDate(2026, 3, 2));
    QCOMPARE(found[0].otherDay, QDate(2026, 3, 5));
    QCOMPARE(found[0].days, std::optional(3));
    QCOMPARE(found[0].reason, u"周末收件"_s);
}

void TestStandingLists::overdue()
{
    QVERIFY(list(StandingList::Overdue).isEmpty()); // no limit has been set, so none has passed
    m_office.db().execute("UPDATE case_file SET due_on = '2026-05-29', due_key = '2026-05-29' WHERE id = "
        + QByteArray::number(m_plain.value()));
    m_office.db().execute("UPDATE case_file SET due_on = '2026-06-01', due_key = '2026-06-01' WHERE id = "
        + QByteArray::number(m_late.value()));
    const QList<StandingEntry> found = list(StandingList::Overdue);
    QCOMPARE(found.size(), 1); // the last day itself is not late
    QCOMPARE(found[0].caseId, m_plain);
    QCOMPARE(found[0].otherDay, QDate(2026, 5, 29));
}

void TestStandingLists::voidedNumbers()
{
    QVERIFY(list(StandingList::VoidedNumbers).isEmpty());
    m_office.db().execute("INSERT INTO stored_file (hash, bytes, content) VALUES ('" + QByteArray(64, 'a') + "', 2, X'7878')");
    m_office.db().execute("INSERT INTO issued_document (case_id, kind, series, year, serial, number, hash, issued_on, "
                          "issued_at, officer_id, officer_name, is_void, void_reason) VALUES ("
        + QByteArray::number(m_plain.value()) + ", 'made_up', '示', 2026, 4, '示〔2026〕4号', '" + QByteArray(64, 'a')
        + "', '2026-04-02', '2026-04-02T01:00:00.000Z', 1, '李受理', 1, '打错日期')");
    m_office.db().execute("INSERT INTO payment_batch (programme, year, serial, title, state, opened_by, opened_name, opened_on, "
                          "abandoned_reason) VALUES ('sample_grant', 2026, 3, '第3批', 'abandoned', 1, '王拨付', '2026-04-01', '错')");
    m_office.db().execute("INSERT INTO batch_document (batch_id, kind, series, year, serial, number, hash, issued_on, issued_at, "
                          "officer_id, officer_name, is_void, void_reason, recipient) VALUES (1, 'payment_request', '示财函', "
                          "2026, 9, '示财函〔2026〕9号', '" + QByteArray(64, 'a')
        + "', '2026-04-03', '2026-04-03T01:00:00.000Z', 1, '王拨付', 1, '账号有误', '财政局')");
    const QList<StandingEntry> found = list(StandingList::VoidedNumbers);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[1].what, u"资金拨付函 示财函〔2026〕9号"_s);
    QCOMPARE(found[1].number, u"〔2026〕3"_s);
    QVERIFY(!found[1].caseId.isValid());
    QCOMPARE(list(StandingList::VoidedNumbers, 2026, m_office.file(m_plain).district).size(), 1); // a batch has no district
    QVERIFY(found[0].what.contains(u"示〔2026〕4号"_s));
    QCOMPARE(found[0].reason, u"打错日期"_s);
    QCOMPARE(found[0].day, QDate(2026, 4, 2));
}

void TestStandingLists::identityChangedWithTheAccount()
{
    const qint64 unit = m_office.file(m_plain).organisation.value();
    const auto correct = [&](const char* who, const QMap<QString, QString>& changes) {
        const int version = readParty(m_office.db(), PartyKind::Organisation, unit)->version;
        m_office.must(correctParty(m_office.as(who), {PartyKind::Organisation, unit, version, changes, u"执照变更"_s}));
    };
    correct("intake", {{u"credit_code"_s, u"91210211MA0TE5T16B"_s}});
    correct("intake2", {{u"bank_account"_s, u"21250100040099999"_s}});
    QVERIFY(list(StandingList::IdentityChanges).isEmpty()); // two officers, each one thing
    m_office.on(2026, 6, 2);
    correct("intake", {{u"bank_account"_s, u"21250100040088888"_s}});
    const QList<StandingEntry> found = list(StandingList::IdentityChanges);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].day, QDate(2026, 6, 1));
    QCOMPARE(found[1].day, QDate(2026, 6, 2));
    QCOMPARE(found[1].officer, u"李受理"_s);
    QCOMPARE(found[1].what, u"银行账号"_s);
    QCOMPARE(found[1].number, u"9121**********T16B"_s);
    QVERIFY(!found[1].caseId.isValid());
    m_office.on(2026, 6, 1);
}

void TestStandingLists::anotherYearAndDistrictHaveNone()
{
    for (const StandingList each : standingLists) {
        if (each != StandingList::Overdue)
            QVERIFY(list(each, 2025).isEmpty());
        QVERIFY(list(each, 2026, u"999999"_s).isEmpty());
        QVERIFY(!list(each, 2026, m_office.file(m_plain).district).isEmpty());
    }
}

void TestStandingLists::noTableIsScanned()
{
    for (const StandingList each : standingLists)
        for (const QByteArray& text : standingStatements(each)) {
            Statement plan = m_office.db().preparedText("EXPLAIN QUERY PLAN " + text);
            while (plan.next()) {
                const QString step = plan.text(3);
                QVERIFY2(!step.startsWith(u"SCAN"_s), qPrintable(step + u'\n' + QString::fromUtf8(text)));
                QVERIFY2(!step.contains(u"TEMP B-TREE"_s), qPrintable(step + u'\n' + QString::fromUtf8(text)));
            }
        }
}

void TestStandingLists::csvKeepsDigitsAndGuardsFormulas()
{
    ExportTable table {u"清单"_s, u"=cmd|'/c calc'!A1"_s,
        {{u"号码"_s, ExportKind::Identifier}, {u"名称"_s}, {u"金额"_s, ExportKind::Fen}, {u"天"_s, ExportKind::Tenths}}};
    table.rows.append({{u"210202199001010007"_s, u"=1+1"_s, {-123450, ExportKind::Fen}, {-5, ExportKind::Tenths}}});
    table.rows.append({{u"=2+2"_s, u"@sum"_s, {std::nullopt, ExportKind::Fen}, {125, ExportKind::Tenths}}});
    const QList<QByteArray> lines = tableCsv(table).split('\n');
    QCOMPARE(lines[0], QByteArray("\xEF\xBB\xBF") + u"清单\r"_s.toUtf8());
    QCOMPARE(lines[1], QByteArray("'=cmd|'/c calc'!A1\r"));
    QCOMPARE(lines[3], QByteArray("\"\t210202199001010007\",'=1+1,-1234.50,-0.5\r"));
    QCOMPARE(lines[4], QByteArray("'=2+2,'@sum,,12.5\r"));
}

void TestStandingLists::csvIsQuoted()
{
    ExportTable table {u"a"_s, {}, {{u"x"_s}, {u"y"_s}}};
    table.rows.append({{u"甲,乙 \"丙\""_s, u"一\n二"_s}});
    QVERIFY(tableCsv(table).endsWith(u"\"甲,乙 \"\"丙\"\"\",\"一\n二\"\r\n"_s.toUtf8()));
}

QTEST_GUILESS_MAIN(TestStandingLists)
#include "tst_standing_lists.moc"
