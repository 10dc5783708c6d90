// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/materials.h"
#include "core/casework/operations/enter_case.h"
#include "core/casework/operations/keep_policy_records.h"
#include "core/casework/operations/perform.h"
#include "core/casework/claim_lines.h"
#include "core/casework/procedures/procedure.h"
#include "core/casework/set_up_office.h"
#include "tests/support/sample_programme.h"
#include "tests/support/store_fixture.h"

#include <QtCore/QHash>

namespace jiangce {

inline const QString testPassword = QStringLiteral("correct horse 12");

/// A made-up office on a database of its own, with one account for every role, two of the rules, and "many", who holds
/// every casework role. Passwords cost next to nothing. The day is 5 March 2026.
class OfficeDesk final {
public:
    explicit OfficeDesk(const QList<Migration>& steps = sample::migrations())
        : m_database(steps, made(steps).image)
        , m_sessions(made(steps).sessions)
    {
    }

    [[nodiscard]] Connection& db() { return m_elsewhere ? *m_elsewhere : m_database.connection(); }
    /// From now on the office works on another copy of its database; null: on its own again.
    void workOn(Connection* elsewhere) { m_elsewhere = elsewhere; }
    [[nodiscard]] FixedClock& clock() { return m_database.clock(); }
    [[nodiscard]] TestDatabase& database() { return m_database; }
    void on(int year, int month, int day) { clock().set(QDate(year, month, day)); }
    [[nodiscard]] Session& session(const char* name) { return m_sessions[QString::fromLatin1(name)]; }
    [[nodiscard]] Desk as(const char* name) { return {db(), clock(), session(name)}; }
    [[nodiscard]] CaseFile file(CaseId id)
    {
        auto file = readCase(db(), id);
        if (!file)
            qFatal("no such case");
        return *file;
    }

    /// Fails the test program at once when a step of a test's own preparation is refused.
    ChangeReport must(const Outcome<ChangeReport>& outcome)
    {
        if (!outcome)
            qFatal("refused: %s (%s) %s", qPrintable(problemCodeName(outcome.error().code)),
                qPrintable(outcome.error().arguments.join(QStringLiteral(", "))), qPrintable(outcome.error().field));
        return *outcome;
    }
    /// What an action answers, with whatever it may ask for filled in.
    [[nodiscard]] Outcome<ChangeReport> attempt(const char* who, CaseId id, Action action, const QString& reason = {})
    {
        ActionInput input {.step = {QStringLiteral("同意"), reason.isEmpty() ? QStringLiteral("示例理由") : reason,
            testPassword}};
        if (action == Action::ConfirmPayment)
            input.voucher = QStringLiteral("示例凭证");
        if (action == Action::DeclineAcceptance)
            input.step.ground = DeclineGround::NotCompetent;
        if (action == Action::SendBack)
            input.sendBackTo = sendBackTargets(file(id).state).value(0, CaseState::Draft);
        return perform(as(who), id, file(id).version, action, input);
    }
    CaseFile act(const char* who, CaseId id, Action action)
    {
        must(attempt(who, id, action));
        return file(id);
    }

    /// Another officer, as he comes to be: added by one administrator, given his roles by another, his password his own.
    AccountId addOfficer(const QString& name, const QString& display, const QSet<Role>& roles, const QString& number = {})
    {
        const QString handedOver = QStringLiteral("handed over once 1");
        const AccountId id(
            must(addAccount(as("system"), {name, display, handedOver, {}, number}, PasswordCost::least())).id);
        if (!roles.isEmpty())
            must(setRoles(as("security"), id, roles));
        const Session first = *signIn(db(), clock(), name, handedOver);
        must(changePassword({db(), clock(), first}, handedOver, testPassword, PasswordCost::least()));
        m_sessions.insert(name, *signIn(db(), clock(), name, testPassword));
        return id;
    }

    CaseId open(const Programme& programme, const FormData& form, const char* who = "intake")
    {
        return must(openCase(as(who), programme, form)).cases.first();
    }
    void tickAll(CaseId id, const char* who = "intake")
    {
        for (const MaterialDef& material : file(id).programme->materials)
            must(tickMaterial(as(who), id, file(id).version, QString::fromLatin1(material.key),
                MaterialTick::OriginalAndCopy));
    }
    /// The fee of the sample claim, for every level, entered by one and confirmed by another.
    void setAllowance(qint64 fen, QDate from = QDate(2011, 1, 1))
    {
        const auto entered = enterFigure(as("rules"), sample::allowance,
            {.value = QString::number(fen), .effectiveFrom = from, .document = QStringLiteral("示例发〔2026〕1号"),
                .article = QStringLiteral("第三条")});
        must(confirmFigure(as("rules2"), FigureValueId(must(entered).id)));
    }
    /// Settles what is open as the rules propose.
    void settle(CaseId id, const char* who)
    {
        must(settleLines(as(who), id, file(id).version, proposedSettlement(db(), id)));
    }
    /// Carries a new sample claim forward until it stands in the state, each step by its own account.
    CaseId claimIn(CaseState state)
    {
        const CaseId id = open(sample::grant, sample::grantForm());
        carry(id, state);
        return id;
    }
    CaseId markIn(CaseState state)
    {
        const CaseId id = open(sample::mark, sample::markForm());
        carry(id, state);
        return id;
    }
    void carry(CaseId id, CaseState state)
    {
        while (file(id).state != state) {
            const CaseFile now = file(id);
            if (takeBranch(id, state))
                return;
            const auto [who, action] = nextOf(now);
            if (action == Action::Accept)
                tickAll(id);
            if (action == Action::PassSecondReview && now.claimed)
                settle(id, "second");
            act(who, id, action);
        }
    }

private:
    /// An office as it begins: the same for every test, so it is set up once for a program and its steps.
    struct Made {
        QByteArray image {};
        QMap<QString, Session> sessions {};
    };
    [[nodiscard]] static const Made& made(const QList<Migration>& steps)
    {
        static QHash<QByteArray, Made> offices;
        QByteArray key;
        for (const Migration& step : steps)
            key += step.checksum();
        Made& office = offices[key];
        if (office.image.isEmpty())
            setUp(office, steps);
        return office;
    }
    static void setUp(Made& office, const QList<Migration>& steps)
    {
        TestDatabase database(steps);
        OfficeSetUp setUp;
        setUp.isSample = true; // tests walk through years
        setUp.office = {.name = QStringLiteral("示例市人社局"), .agencyCode = QStringLiteral("示人社"),
            .address = QStringLiteral("示例路1号"), .telephone = QStringLiteral("0411-00000000"),
            .postcode = QStringLiteral("116000"), .complaintBody = QStringLiteral("示例监督科"),
            .reviewBody = QStringLiteral("示例市人民政府"), .court = QStringLiteral("示例区人民法院"),
            .signatories = QStringLiteral("张三"), .sealName = QStringLiteral("示例市人社局")};
        const auto add = [&setUp](const char* name, const char16_t* display, QSet<Role> roles) {
            setUp.accounts.append({QString::fromLatin1(name), QString::fromUtf16(display), testPassword, roles, {}});
        };
        add("intake", u"李受理", {Role::Intake});
        add("intake2", u"刘受理", {Role::Intake});
        add("first", u"周初审", {Role::FirstReview});
        add("second", u"吴复审", {Role::SecondReview});
        add("approval", u"郑审批", {Role::Approval});
        add("finance", u"王拨付", {Role::Finance});
        add("rules", u"冯政策", {Role::Rules});
        add("rules2", u"陈政策", {Role::Rules});
        add("statistics", u"褚统计", {Role::Statistics});
        add("system", u"卫系统", {Role::SystemAdministrator});
        add("security", u"蒋安全", {Role::SecurityAdministrator});
        add("audit", u"沈审计", {Role::AuditAdministrator});
        add("many", u"韩多岗",
            {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance});
        if (const auto done = setUpOffice(database.connection(), database.clock(), setUp, PasswordCost::least()); !done)
            qFatal("set-up failed: %s %s", qPrintable(problemCodeName(done.error().code)),
                qPrintable(done.error().field));
        for (const NewAccount& account : setUp.accounts) {
            auto session = signIn(database.connection(), database.clock(), account.name, testPassword);
            if (!session)
                qFatal("sign-in failed");
            office.sessions.insert(account.name, *session);
        }
        office.image = database.image();
    }

    /// The way forward, each step by its own account.
    [[nodiscard]] static std::pair<const char*, Action> nextOf(const CaseFile& file)
    {
        const bool isClaim = file.programme->procedure == ProcedureKind::SubsidyClaim;
        switch (file.state) {
        case CaseState::Draft: return {"intake", Action::Submit};
        case CaseState::Submitted: return {"intake", Action::Accept};
        case CaseState::ReturnedForCorrection: return {"intake", Action::Resubmit};
        case CaseState::Accepted: return {"first", Action::PassFirstReview};
        case CaseState::FirstReviewed: return {"second", Action::PassSecondReview};
        case CaseState::SecondReviewed:
            return {"approval",
                file.programme->procedure == ProcedureKind::AwardRound ? Action::Qualify : Action::Approve};
        case CaseState::Approved:
            return isClaim ? std::pair("finance", Action::RequestPayment) : std::pair("intake", Action::Archive);
        case CaseState::PaymentRequested: return {"finance", Action::ConfirmPayment};
        case CaseState::Archived: qFatal("the case cannot reach the state");
        default: return {"intake", Action::Archive};
        }
    }

    /// Leaves the straight line for a state beside it.
    bool takeBranch(CaseId id, CaseState state)
    {
        const CaseState now = file(id).state;
        if (now == CaseState::Submitted && state == CaseState::ReturnedForCorrection)
            act("intake", id, Action::ReturnForCorrection);
        else if (now == CaseState::Submitted && state == CaseState::NotAccepted)
            act("intake", id, Action::DeclineAcceptance);
        else if (now == CaseState::Submitted && state == CaseState::Withdrawn)
            act("intake", id, Action::Withdraw);
        else if (now == CaseState::SecondReviewed && state == CaseState::Refused)
            act("approval", id, Action::Refuse);
        else
            return false;
        return true;
    }

    TestDatabase m_database;
    Connection* m_elsewhere = nullptr;
    QMap<QString, Session> m_sessions;
};

} // namespace jiangce
