// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/permissions.h"
#include "core/casework/procedures/step_rules.h"
#include "core/casework/verify.h"
#include "core/programmes/migrations.h"
#include "tests/support/casework_desk.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

constexpr ProcedureKind kinds[] {ProcedureKind::SubsidyClaim, ProcedureKind::Determination, ProcedureKind::AwardRound,
    ProcedureKind::Filing, ProcedureKind::Reporting};

/// One programme of each procedure, and how many arrows move its cases: counted by hand in domain facts 2.1 (every way back
/// counted apart), so that neither layer can lose one unseen.
struct Line {
    const char* programme;
    ProcedureKind kind;
    int ways;
};
constexpr Line lines[] {{"upskill_subsidy", ProcedureKind::SubsidyClaim, 28}, {"talent_settlement", ProcedureKind::Determination, 22},
    {"outstanding_talent", ProcedureKind::AwardRound, 22}, {"appraisal_plan", ProcedureKind::Filing, 7},
    {"appraisal_report", ProcedureKind::Reporting, 7}};

/// One account for each role.
const QList<std::pair<Role, const char*>> officers {{Role::Intake, "intake"}, {Role::FirstReview, "first"},
    {Role::SecondReview, "second"}, {Role::Approval, "approval"}, {Role::Finance, "finance"}, {Role::Rules, "rules"},
    {Role::Statistics, "statistics"}, {Role::SystemAdministrator, "system"},
    {Role::SecurityAdministrator, "security"}, {Role::AuditAdministrator, "audit"}};

} // namespace

/// Who may take a case from where to where: one table of the product, asked as button and operation ask it, and the rules by
/// which the database refuses.
class TestStepMatrix final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(allMigrations()); }
    void theSchemaHoldsTheTable();
    void everyProgrammeHasItsProcedure();
    void rulesStay();
    void buttonAndDatabaseAgree_data();
    void buttonAndDatabaseAgree();
    void noOtherWay_data();
    void noOtherWay();
    void aForgedStepIsFound();

private:
    [[nodiscard]] CaseFile draftOf(const char* programme)
    {
        return m_office->file(m_office->must(openCase(m_office->as("intake2"), *programmeByKey(QString::fromLatin1(programme)), {})).cases.first());
    }
    /// The database asked by itself.
    [[nodiscard]] bool databaseTakes(const char* who, CaseId id, const QString& action, Step step, CaseState from, CaseState to)
    {
        Transaction undone(m_office->db());
        try {
            m_office->db()
                .prepared("INSERT INTO case_step (case_id, action, step, from_state, to_state, officer_id, officer_name, at, "
                          "on_day, head_before) VALUES (?, ?, ?, ?, ?, ?, '示例', ?, ?, '{}')")
                .run(id, action, stepKey(step), stateKey(from), stateKey(to), m_office->session(who).account,
                    m_office->clock().now(), m_office->clock().today());
            return true;
        } catch (const Fault& fault) {
            if (fault.kind() != FaultKind::Constraint)
                throw;
            return false;
        }
    }
    static void addLines()
    {
        QTest::addColumn<int>("line");
        for (int i = 0; i < int(std::size(lines)); ++i)
            QTest::addRow("%s", lines[i].programme) << i;
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestStepMatrix::theSchemaHoldsTheTable()
{
    QList<StepRule> stored;
    Statement row = m_office->db().prepared("SELECT procedure, from_state, action, to_state, role, step FROM step_rule");
    row.with();
    while (row.next())
        stored.append({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
    std::sort(stored.begin(), stored.end());
    QList<StepRule> table;
    for (const ProcedureKind kind : kinds)
        table += stepRules(kind);
    std::sort(table.begin(), table.end());
    const auto words = [](const QList<StepRule>& rules) {
        QStringList texts;
        for (const StepRule& rule : rules)
            texts.append(QStringList {rule.procedure, rule.from, rule.action, rule.to, rule.role, rule.step}.join(u' '));
        return texts.join(u'\n');
    };
    QCOMPARE(words(stored), words(table));
    for (const Line& line : lines)
        QCOMPARE(stepRules(line.kind).size(), line.ways);
}

void TestStepMatrix::everyProgrammeHasItsProcedure()
{
    for (const Programme* programme : allProgrammes()) {
        Statement row = m_office->db().prepared("SELECT procedure FROM programme_procedure WHERE programme = ?");
        row.with(QString::fromLatin1(programme->key));
        QVERIFY2(row.next(), programme->key);
        QCOMPARE(row.text(0), procedureKey(programme->procedure));
    }
}

void TestStepMatrix::rulesStay()
{
    for (const char* change : {"DELETE FROM step_rule", "UPDATE step_rule SET role = 'intake'", "DELETE FROM programme_procedure",
             "UPDATE programme_procedure SET procedure = 'filing'"})
        QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().execute(change));
}

void TestStepMatrix::buttonAndDatabaseAgree_data() { addLines(); }

void TestStepMatrix::buttonAndDatabaseAgree()
{
    QFETCH(const int, line);
    CaseFile file = draftOf(lines[line].programme);
    int allowed = 0;
    for (int state = 0; state <= int(CaseState::Withdrawn); ++state)
        for (int action = 0; action < int(Action::TakeBack); ++action)
            for (const auto& [role, who] : officers) {
                file.state = CaseState(state);
                const Transition* arrow = findTransition(procedureFor(lines[line].kind), file.state, Action(action));
                const bool offers = permission(m_office->as(who), file, Action(action)).isAllowed;
                if (arrow != nullptr && !arrow->step)
                    continue;   // filing away is nobody's step: the database has no rule for it
                const Step step = arrow != nullptr ? *arrow->step : Step::Intake;
                const QList<CaseState> ways = Action(action) == Action::SendBack && arrow != nullptr
                    ? sendBackTargets(file.state) : QList {arrow != nullptr ? arrow->to : CaseState::Accepted};
                for (const CaseState to : ways) {
                    if (to == file.state)
                        continue;
                    const bool takes = databaseTakes(who, file.id, actionKey(Action(action)), step, file.state, to);
                    QVERIFY2(takes == offers, qPrintable(u"%1 %2 %3: button %4, database %5"_s.arg(stateKey(file.state),
                                                  actionKey(Action(action)), roleKey(role)).arg(offers).arg(takes)));
                    allowed += takes ? 1 : 0;
                }
            }
    // Money that came back has operations of its own.
    QCOMPARE(allowed, lines[line].ways - (lines[line].kind == ProcedureKind::SubsidyClaim ? 4 : 0));
}

void TestStepMatrix::noOtherWay_data() { addLines(); }

/// Even who holds every role of casework takes a case nowhere but along the arrows.
void TestStepMatrix::noOtherWay()
{
    QFETCH(const int, line);
    const CaseFile file = draftOf(lines[line].programme);
    const QList<StepRule> rules = stepRules(lines[line].kind);
    QStringList actions {u"archive"_s, u"x"_s};
    for (const StepRule& rule : rules)
        if (!actions.contains(rule.action))
            actions.append(rule.action);
    int found = 0;
    for (int from = 0; from <= int(CaseState::Withdrawn); ++from)
        for (int to = 0; to <= int(CaseState::Withdrawn); ++to)
            for (const QString& action : std::as_const(actions))
                for (const Step step : {Step::Intake, Step::FirstReview, Step::SecondReview, Step::Approval, Step::Payment}) {
                    if (from == to || !databaseTakes("many", file.id, action, step, CaseState(from), CaseState(to)))
                        continue;
                    ++found;
                    QVERIFY(std::ranges::any_of(rules, [&](const StepRule& rule) {
                        return rule.from == stateKey(CaseState(from)) && rule.to == stateKey(CaseState(to))
                            && rule.action == action && rule.step == stepKey(step);
                    }));
                }
    QCOMPARE(found, lines[line].ways);
}

/// Who takes the trigger away writes a step that no rule allows; the check of the file names it.
void TestStepMatrix::aForgedStepIsFound()
{
    const CaseFile file = draftOf("upskill_subsidy");
    QCOMPARE(verifyDatabase(m_office->db()), QStringList());
    {
        const auto raw = Connection::open(m_office->database().file(), Connection::Mode::ReadWrite);
        raw->execute("DROP TRIGGER case_step_by_rule");
        raw->prepared("INSERT INTO case_step (case_id, action, step, from_state, to_state, officer_id, officer_name, at, on_day, "
                      "head_before) VALUES (?, 'approve', 'approval', 'draft', 'approved', ?, '示例', ?, ?, '{}')")
            .run(file.id, m_office->session("intake").account, m_office->clock().now(), m_office->clock().today());
    }
    QVERIFY(verifyDatabase(m_office->db()).contains(u"case %1: a step that no rule allows"_s.arg(file.id.value())));
}

QTEST_GUILESS_MAIN(TestStepMatrix)
#include "tst_step_matrix.moc"
