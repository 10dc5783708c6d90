// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/audit_trail.h"
#include "core/casework/permissions.h"
#include "core/casework/relations.h"
#include "core/casework/steps.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

#include <QtCore/QJsonDocument>

using namespace jiangce;
using namespace Qt::StringLiterals;

namespace {

/// The whole matrix: who an officer is to a case, and whether he may take a step of it. Written by hand.
enum class Tie {
    None,               ///< a stranger to the case
    SameStep,           ///< took this very step already
    OtherStep,          ///< took another step
    OtherStepElsewhere, ///< took another step under a second account
    Applicant,          ///< is in the application by his number
    Relative,           ///< declared himself close to somebody in it
    Unit,               ///< declared himself close to the unit that applies
    FormerRelative,     ///< the declaration was ended
};
struct TieRow {
    Tie tie;
    const char* name;
    bool mayAct;
};
constexpr TieRow ties[] {{Tie::None, "stranger", true}, {Tie::SameStep, "same step", true}, {Tie::OtherStep, "other step", false},
    {Tie::OtherStepElsewhere, "other step by another account", false}, {Tie::Applicant, "named in it", false},
    {Tie::Relative, "close to a person in it", false}, {Tie::Unit, "close to the unit", false},
    {Tie::FormerRelative, "declaration ended", true}};

struct Turn {
    Step step;
    CaseState state;
    Action action;
    Role role;
};
constexpr Turn turns[] {{Step::Intake, CaseState::Submitted, Action::Accept, Role::Intake},
    {Step::FirstReview, CaseState::Accepted, Action::PassFirstReview, Role::FirstReview},
    {Step::SecondReview, CaseState::FirstReviewed, Action::PassSecondReview, Role::SecondReview},
    {Step::Approval, CaseState::SecondReviewed, Action::Approve, Role::Approval},
    {Step::Payment, CaseState::Approved, Action::RequestPayment, Role::Finance}};

const QSet<Role> everyRole {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance};
const auto ownNumber = u"210202199404040046"_s;     // of an officer
const auto namedNumber = u"210202199202020020"_s;   // of 李娜 in the sample claim
const auto unitNumber = u"91210200MA0DEMA17P"_s;    // of the sample claim

} // namespace

/// Button, operation and database say the same, whatever the officer is to the case.
class TestSeparationLayers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<OfficeDesk>();
        m_office->setAllowance(100000);
    }
    void everyTieAtEveryStep_data();
    void everyTieAtEveryStep();
    void relationsAreChecked();
    void onlySecurityEndsThemAndNeverItsOwn();
    void whatIsDeclaredStays();
    void numbersStayOutOfTheTrail();

private:
    /// The database asked by itself, as if an operation had forgotten everything.
    [[nodiscard]] bool databaseTakes(CaseId id, AccountId officer, const Turn& turn)
    {
        const Transition* arrow = findTransition(procedureFor(ProcedureKind::SubsidyClaim), turn.state, turn.action);
        Transaction undone(m_office->db());
        try {
            m_office->db()
                .prepared("INSERT INTO case_step (case_id, action, step, from_state, to_state, officer_id, officer_name, at, "
                          "on_day, head_before) VALUES (?, ?, ?, ?, ?, ?, '示例', ?, ?, '{}')")
                .run(id, actionKey(turn.action), stepKey(turn.step), stateKey(turn.state), stateKey(arrow->to), officer,
                    m_office->clock().now(), m_office->clock().today());
            return true;
        } catch (const Fault& fault) {
            return fault.kind() != FaultKind::Constraint;
        }
    }
    void note(const char* who, CaseId id, Step step)
    {
        m_office->database().write([&] {
            m_office->db()
                .prepared("INSERT INTO case_step (case_id, action, step, from_state, to_state, officer_id, officer_name, at, "
                          "on_day, head_before) SELECT ?, 'x', ?, state, state, ?, '示例', ?, ?, '{}' FROM case_file WHERE id = ?")
                .run(id, stepKey(step), m_office->session(who).account, m_office->clock().now(), m_office->clock().today(), id);
        });
    }
    void tieUp(Tie tie, CaseId id, Step step)
    {
        OfficeDesk& office = *m_office;
        office.addOfficer(u"officer"_s, u"示例"_s, everyRole, tie == Tie::Applicant ? namedNumber : ownNumber);
        const Step other = step == Step::Intake ? Step::Approval : Step::Intake;
        if (tie == Tie::SameStep)
            note("officer", id, step);
        if (tie == Tie::OtherStep)
            note("officer", id, other);
        if (tie == Tie::OtherStepElsewhere) {
            office.addOfficer(u"again"_s, u"示例"_s, everyRole, ownNumber);
            note("again", id, other);
        }
        if (tie == Tie::Relative || tie == Tie::FormerRelative)
            office.must(declareRelation(office.as("officer"), namedNumber, u"李娜"_s, u"配偶"_s));
        if (tie == Tie::Unit)
            office.must(declareRelation(office.as("officer"), unitNumber, u"渤海示例有限公司"_s, u"配偶任职单位"_s));
        if (tie == Tie::FormerRelative)
            office.must(endRelation(office.as("security"), readRelations(office.db()).first().id, u"已离婚"_s));
    }
    std::unique_ptr<OfficeDesk> m_office;
};

void TestSeparationLayers::everyTieAtEveryStep_data()
{
    QTest::addColumn<int>("turn");
    QTest::addColumn<int>("tie");
    for (int turn = 0; turn < int(std::size(turns)); ++turn)
        for (int tie = 0; tie < int(std::size(ties)); ++tie)
            QTest::addRow("step %d, %s", turn, ties[tie].name) << turn << tie;
}

void TestSeparationLayers::everyTieAtEveryStep()
{
    QFETCH(const int, turn);
    QFETCH(const int, tie);
    OfficeDesk& office = *m_office;
    const Turn& now = turns[turn];
    const CaseId id = office.claimIn(now.state);
    if (now.action == Action::Accept)
        office.tickAll(id);
    if (now.action == Action::PassSecondReview)
        office.settle(id, "second");
    tieUp(ties[tie].tie, id, now.step);
    const bool mayAct = ties[tie].mayAct;
    const Desk desk = office.as("officer");
    QCOMPARE(permission(desk, office.file(id), now.action).isAllowed, mayAct);
    QCOMPARE(databaseTakes(id, desk.session.account, now), mayAct);
    const auto outcome = office.attempt("officer", id, now.action);
    QCOMPARE(outcome.has_value(), mayAct);
    if (!mayAct)
        QVERIFY(outcome.error().code == ProblemCode::SamePersonStep || outcome.error().code == ProblemCode::OwnCase);
}

void TestSeparationLayers::relationsAreChecked()
{
    const Desk desk = m_office->as("first");
    const auto problem = [&](const QString& number, const QString& name, const QString& relation) {
        return declareRelation(desk, number, name, relation).error();
    };
    QCOMPARE(problem({}, u"李娜"_s, u"配偶"_s).code, ProblemCode::Required);
    QCOMPARE(problem(namedNumber, u" "_s, u"配偶"_s).field, u"name"_s);
    QCOMPARE(problem(namedNumber, u"李娜"_s, {}).field, u"relation"_s);
    QCOMPARE(problem(u"210202199202020021"_s, u"李娜"_s, u"配偶"_s).code, ProblemCode::IdCheckDigit);
    QCOMPARE(problem(u"91210200MA0DEMA17Q"_s, u"单位"_s, u"配偶任职单位"_s).code, ProblemCode::CreditCodeCheck);
    QCOMPARE(problem(namedNumber, QString(101, u'长'), u"配偶"_s).code, ProblemCode::TooLong);
    m_office->must(declareRelation(desk, u"210202 19920202 0020"_s, u"李娜"_s, u"配偶"_s));
    QCOMPARE(problem(namedNumber, u"李娜"_s, u"配偶"_s).code, ProblemCode::AlreadyDone);
    m_office->must(declareRelation(m_office->as("second"), namedNumber, u"李娜"_s, u"姐妹"_s));
    QCOMPARE(readRelations(m_office->db(), m_office->session("first").account).size(), 1);
    QCOMPARE(readRelations(m_office->db()).size(), 2);
}

void TestSeparationLayers::onlySecurityEndsThemAndNeverItsOwn()
{
    m_office->must(declareRelation(m_office->as("first"), namedNumber, u"李娜"_s, u"配偶"_s));
    m_office->must(declareRelation(m_office->as("security"), namedNumber, u"李娜"_s, u"同学"_s));
    const qint64 own = readRelations(m_office->db(), m_office->session("security").account).first().id;
    const qint64 other = readRelations(m_office->db(), m_office->session("first").account).first().id;
    for (const char* who : {"first", "system", "audit", "many"})
        QCOMPARE(endRelation(m_office->as(who), other, u"误报"_s).error().code, ProblemCode::RoleMissing);
    QCOMPARE(endRelation(m_office->as("security"), other, u" "_s).error().code, ProblemCode::ReasonRequired);
    QCOMPARE(endRelation(m_office->as("security"), own, u"误报"_s).error().code, ProblemCode::OwnRoles);
    m_office->must(endRelation(m_office->as("security"), other, u"误报"_s));
    QCOMPARE(endRelation(m_office->as("security"), other, u"误报"_s).error().code, ProblemCode::AlreadyDone);
}

void TestSeparationLayers::whatIsDeclaredStays()
{
    m_office->must(declareRelation(m_office->as("first"), namedNumber, u"李娜"_s, u"配偶"_s));
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().execute("DELETE FROM declared_relation"));
    QVERIFY_THROWS_EXCEPTION(Fault, m_office->db().execute("UPDATE declared_relation SET relation = '同学'"));
    QVERIFY_THROWS_EXCEPTION(
        Fault, m_office->db().execute("UPDATE declared_relation SET ended_at = declared_at, ended_by = account_id"));
}

void TestSeparationLayers::numbersStayOutOfTheTrail()
{
    m_office->must(declareRelation(m_office->as("first"), namedNumber, u"李娜"_s, u"配偶"_s));
    const AuditEntry entry = readAudit(m_office->db(), {}, 1).first();
    QCOMPARE(entry.action, u"declare_relation"_s);
    QVERIFY(!QString::fromUtf8(QJsonDocument(entry.after).toJson()).contains(namedNumber));
}

QTEST_GUILESS_MAIN(TestSeparationLayers)
#include "tst_separation_layers.moc"
