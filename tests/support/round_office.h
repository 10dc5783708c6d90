// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/honours/honour.h"
#include "core/casework/rounds/round_decision.h"
#include "core/casework/rounds/round_review.h"
#include "core/casework/rounds/round_standing.h"
#include "core/programmes/honours_policy.h"
#include "core/programmes/honours_round.h"
#include "core/programmes/migrations.h"
#include "tests/support/casework_desk.h"

namespace jiangce {

/// A made-up office that runs honours rounds: two places for outstanding talents, three for technical experts, by figures of
/// a sample document, three panel members, one criterion of 100 points for each title. Nominations are of made-up persons.
class RoundOffice final {
public:
    explicit RoundOffice(int outstanding = 2, int experts = 3, std::optional<int> noticeDays = 5)
        : m_office(allMigrations())
    {
        setFigure(honours::outstandingPlaces, outstanding);
        setFigure(honours::expertPlaces, experts);
        if (noticeDays)
            setFigure(limits::honourNotice, *noticeDays);
    }

    [[nodiscard]] OfficeDesk& office() { return m_office; }
    [[nodiscard]] Connection& db() { return m_office.db(); }
    [[nodiscard]] Desk as(const char* who) { return m_office.as(who); }
    ChangeReport must(const Outcome<ChangeReport>& outcome) { return m_office.must(outcome); }
    [[nodiscard]] AwardRound round() { return readRound(db(), m_round); }
    [[nodiscard]] RoundId id() const { return m_round; }
    [[nodiscard]] int version() { return round().head.version; }
    [[nodiscard]] static const Programme& outstanding() { return *programmeByKey(u"outstanding_talent"); }
    [[nodiscard]] static const Programme& expert() { return *programmeByKey(u"technical_expert"); }

    void setFigure(const FigureDeclaration& figure, int value, QDate from = QDate(2011, 1, 2))
    {
        const auto entered = enterFigure(as("rules"), figure,
            {.value = QString::number(value), .effectiveFrom = from, .document = QStringLiteral("示例发〔2026〕9号"),
                .article = QStringLiteral("第一条")});
        must(confirmFigure(as("rules2"), FigureValueId(must(entered).id)));
    }

    [[nodiscard]] static RoundPaper paper()
    {
        return {.session = 8, .year = 2025, .noticeNumber = QStringLiteral("示人社发〔2026〕12号"),
            .noticeOn = QDate(2026, 3, 2), .approvalNumber = QStringLiteral("示评组〔2026〕3号"), .from = QDate(2026, 3, 2),
            .to = QDate(2026, 3, 20), .needsUnionOpinion = false, .needsInternalNotice = false, .mayStandForBoth = false,
            .dropHighest = 0, .dropLowest = 0, .averagePlaces = 2, .tieRule = QStringLiteral("按从业年限长短排列"),
            .reserves = {{QStringLiteral("outstanding_talent"), 2}, {QStringLiteral("technical_expert"), 2}}};
    }

    RoundId draft(const RoundPaper& said = paper(), int members = 3)
    {
        m_round = RoundId(must(createRound(as("second"), honoursRound)).id);
        must(saveRoundPaper(as("second"), m_round, version(), said));
        must(setCriteria(as("second"), m_round, version(),
            {{.programme = QStringLiteral("outstanding_talent"), .name = QStringLiteral("业绩"), .points = 100, .weight = 100},
                {.programme = QStringLiteral("technical_expert"), .name = QStringLiteral("业绩"), .points = 100, .weight = 100}}));
        QList<PanelMember> panel;
        for (int i = 1; i <= members; ++i)
            panel.append({.name = QStringLiteral("评委%1").arg(i), .unit = QStringLiteral("示例院校")});
        must(setPanel(as("second"), m_round, version(), panel));
        return m_round;
    }
    RoundId open(const RoundPaper& said = paper(), int members = 3)
    {
        draft(said, members);
        must(openRound(as("approval"), m_round, version()));
        return m_round;
    }

    /// A resident's number with its check digit; odd serials are men.
    [[nodiscard]] static QString number(int serial)
    {
        const QString digits = QStringLiteral("21020219800101%1").arg(serial, 3, 10, QLatin1Char('0'));
        static constexpr int weights[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; ++i)
            sum += digits[i].digitValue() * weights[i];
        return digits + QLatin1Char("10X98765432"[sum % 11]);
    }
    [[nodiscard]] static FormData form(int serial, const QString& level = QStringLiteral("2"))
    {
        FormData form;
        const std::pair<const char*, QString> values[] {{"name", QStringLiteral("候选%1").arg(serial)},
            {"id_number", number(serial)}, {"phone", QStringLiteral("13800000000")},
            {"employer_name", QStringLiteral("大连示例船务有限公司")}, {"employer_code", QStringLiteral("91210200MA0DEMA17P")},
            {"employer_district", QStringLiteral("210202")}, {"front_line", QStringLiteral("true")},
            {"occupation", QStringLiteral("焊工")}, {"occupation_code", QStringLiteral("6-18-02-04")}, {"level", level},
            {"certificate", QStringLiteral("1106020001%1%2").arg(level).arg(serial, 5, 10, QLatin1Char('0'))},
            {"recommended_by", QStringLiteral("district")}, {"recommender_district", QStringLiteral("210202")},
            {"deeds", QStringLiteral("示例事迹")}};
        for (const auto& [key, value] : values)
            form.setValue(QString::fromLatin1(key), value);
        return form;
    }
    CaseId nominate(const Programme& programme, const FormData& application, CaseState until = CaseState::Qualified)
    {
        const CaseId id = m_office.open(programme, application);
        m_office.carry(id, until);
        return id;
    }
    CaseId nominate(const Programme& programme, int serial) { return nominate(programme, form(serial)); }

    /// So many of each title, experts after the outstanding ones; the call is over.
    void nominateAndClose(int outstandingOnes, int experts)
    {
        for (int i = 1; i <= outstandingOnes; ++i)
            m_first.append(nominate(outstanding(), i));
        for (int i = 1; i <= experts; ++i)
            m_second.append(nominate(expert(), 500 + i));
        m_office.on(2026, 3, 23);
        must(closeNominations(as("second"), m_round, version()));
    }
    [[nodiscard]] const QList<CaseId>& firstTitle() const { return m_first; }
    [[nodiscard]] const QList<CaseId>& secondTitle() const { return m_second; }

    [[nodiscard]] CriterionId criterion(const Nominee& nominee)
    {
        for (const Criterion& one : round().criteria)
            if (one.programme == nominee.programme)
                return one.id;
        qFatal("no criterion");
    }
    Outcome<ChangeReport> score(MemberId member, CaseId candidate, int hundredths, const char* who = "second")
    {
        const AwardRound now = round();
        return recordScores(as(who), m_round, now.head.version, member, candidate,
            {{criterion(*now.nominee(candidate)), hundredths}});
    }
    /// Every member gives every candidate what `points` says (hundredths) and hands in.
    void scoreAll(const std::function<int(const Nominee&, int member)>& points)
    {
        const AwardRound start = round();
        for (int i = 0; i < start.panel.size(); ++i) {
            for (const Nominee& one : start.nominees)
                if (one.state == CaseState::Qualified)
                    if (const auto done = score(start.panel[i].id, one.id, points(one, i)); !done)
                        if (done.error().code != ProblemCode::MemberRecused)
                            must(done);
            must(handInSheet(as("second"), m_round, version(), start.panel[i].id));
        }
    }
    /// Candidates differ, the first nominated is the best.
    void scoreInOrder()
    {
        scoreAll([](const Nominee& one, int) { return 9900 - int(one.id.value() % 50) * 100; });
    }
    [[nodiscard]] Outcome<ChangeReport> tryCut(CutInput input = {})
    {
        input.password = testPassword;
        return cutList(as("approval"), m_round, version(), input);
    }
    /// From nominations to a list on notice since 23 March, last day 30 March.
    void listed(int outstandingOnes = 5, int experts = 6)
    {
        open();
        nominateAndClose(outstandingOnes, experts);
        scoreInOrder();
        must(tryCut());
    }
    void noticed()
    {
        listed();
        must(publishRoundNotice(as("second"), m_round, version(), {}));
    }
    void conferred()
    {
        noticed();
        m_office.on(2026, 3, 31);
        must(requestConferral(as("approval"), m_round, version(), {QStringLiteral("示人社请〔2026〕7号"), {}, testPassword}));
        m_office.on(2026, 4, 10);
        must(recordConferral(as("approval"), m_round, version(), {QStringLiteral("示政发〔2026〕20号"), {}, testPassword}));
    }
    [[nodiscard]] CaseState state(CaseId id) { return m_office.file(id).state; }
    [[nodiscard]] QList<Honour> honours() { return readHonours(db(), {.round = m_round}); }

    /// A case made from an honour, carried on; what its form still needs is filled in.
    void carryConsequence(CaseId id, CaseState until)
    {
        const CaseFile file = m_office.file(id);
        FormData form = readForm(db(), file);
        if (fieldByKey(file.programme->fields, u"account_number") != nullptr)
            form.setValue(QStringLiteral("account_number"), QStringLiteral("21250100040012345"));
        if (fieldByKey(file.programme->fields, u"outcome") != nullptr && form.value(QStringLiteral("outcome")).isEmpty()) {
            form.setValue(QStringLiteral("outcome"), QStringLiteral("direct"));
            form.setValue(QStringLiteral("new_level"), QStringLiteral("1"));
        }
        must(saveForm(as("intake"), id, file.version, form));
        m_office.carry(id, until);
    }

private:
    OfficeDesk m_office;
    RoundId m_round {};
    QList<CaseId> m_first;
    QList<CaseId> m_second;
};

} // namespace jiangce
