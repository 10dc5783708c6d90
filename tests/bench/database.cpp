// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/accounts.h"
#include "core/casework/case_file.h"
#include "core/programmes/migrations.h"
#include "core/programmes/programme.h"
#include "core/register/search_index.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"
#include "tests/bench/bench.h"
#include "tests/support/casework_desk.h"

#include <random>

using namespace Qt::StringLiterals;

namespace jiangce::bench {

namespace {

constexpr char16_t surnames[] = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
constexpr char16_t givenNames[] = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国志红";
constexpr const char* districts[] {"210202", "210203", "210204", "210211", "210212", "210213", "210214", "210224",
    "210281", "210283"};
constexpr const char* states[] {"draft", "submitted", "returned_for_correction", "not_accepted", "accepted",
    "first_reviewed", "second_reviewed", "approved", "refused", "payment_requested", "paid", "archived", "withdrawn"};
/// Of a hundred cases of an office with years behind it, so many stand there.
constexpr int shares[] {2, 3, 1, 3, 3, 3, 3, 4, 6, 2, 10, 57, 3};

/// Writes the rows an office leaves, without the operations: heads, forms, rosters, steps, verdicts, money, parties and
/// the search index. The audit trail is left out, for nothing measured reads it.
class Writer final {
public:
    Writer(Connection& db, int cases)
        : m_db(db)
        , m_cases(cases)
    {
        Statement account = db.prepared("SELECT id FROM account ORDER BY id");
        account.with();
        while (account.next())
            m_accounts.append(account.integer(0));
    }

    void write()
    {
        for (int i = 0; i < std::max(10, m_cases / 20); ++i)
            writeOrganisation(i + 1);
        for (int begin = 0; begin < m_cases; begin += 5000) {
            Transaction transaction(m_db);
            for (int i = begin; i < std::min(m_cases, begin + 5000); ++i)
                writeCase(i + 1);
            transaction.commit();
        }
    }

private:
    int pick(int below) { return int(m_random() % quint32(below)); }
    QString name()
    {
        QString text(surnames[pick(int(std::size(surnames)) - 1)]);
        for (int i = 0; i <= pick(2); ++i)
            text += givenNames[pick(int(std::size(givenNames)) - 1)];
        return text;
    }

    void writeOrganisation(qint64 id)
    {
        const QString name = u"大连%1%2示例有限公司"_s.arg(this->name()).arg(id);
        const QString code = u"91210200MA%1"_s.arg(id, 8, 10, QChar(u'0'));
        Transaction transaction(m_db);
        m_db.prepared("INSERT INTO organisation (id, name, name_key, credit_code) VALUES (?, ?, ?, ?)").run(id, name, name, code);
        search_index::index(m_db, search_index::Subject::Organisation, id, {.organisationNames = {name}, .numbers = {code}});
        transaction.commit();
        m_organisations.append({name, code});
    }

    qint64 writePerson(const QString& name, const QString& number)
    {
        m_db.prepared("INSERT INTO person (name, name_key, id_number, sex, birth_date) VALUES (?, ?, ?, 'male', '1988-08-15')")
            .run(name, name, number);
        const qint64 id = m_db.lastInsertId();
        search_index::index(m_db, search_index::Subject::Person, id, {.personNames = {name}, .numbers = {number}});
        return id;
    }

    /// What a case is written with.
    struct Case {
        qint64 id;
        bool isClaim;
        QString state;
        QDate day;
        int organisation;
        QString applicant;
        QString applicantNumber;
        QString district;
        QString number;
        QString key;
        qint64 person = 0;
    };

    QString pickState()
    {
        int at = pick(100);
        for (size_t i = 0; i < std::size(states); ++i) {
            at -= shares[i];
            if (at < 0)
                return QLatin1StringView(states[i]);
        }
        return u"archived"_s;
    }

    void writeCase(qint64 id)
    {
        Case now {.id = id, .isClaim = pick(10) < 6, .state = pickState(),
            .day = QDate(2017, 1, 1).addDays(id * 3580 / (m_cases + 1)), .organisation = pick(int(m_organisations.size())),
            .applicant = {}, .applicantNumber = {}, .district = QLatin1StringView(districts[pick(10)]), .number = {}, .key = {}};
        if (!now.isClaim && now.state.startsWith(u"pa"_s))
            now.state = u"archived"_s; // a determination is not paid
        const Programme& programme = *programmeByKey(now.isClaim ? u"upskill_subsidy" : u"talent_settlement");
        now.number = caseNumber(programme, now.day.year(), int(id));
        now.key = caseNumberKey(programme, now.day.year(), int(id));
        if (now.isClaim) {
            now.applicant = m_organisations[now.organisation].first;
            now.applicantNumber = m_organisations[now.organisation].second;
        } else {
            now.applicant = name();
            now.applicantNumber = idNumber(id, 0);
            now.person = writePerson(now.applicant, now.applicantNumber);
        }
        writeHead(now, programme);
        writeForm(now);
        writeWork(now);
    }

    static QString idNumber(qint64 id, int row)
    {
        return u"2102%1%2%3"_s.arg(id, 8, 10, QChar(u'0')).arg(row, 2, 10, QChar(u'0')).arg(id % 10000, 4, 10, QChar(u'0'));
    }

    void writeHead(const Case& now, const Programme& programme)
    {
        const bool isIn = now.state != u"draft"_s;
        const bool isAccepted = isIn && now.state != u"submitted"_s && now.state != u"not_accepted"_s
            && now.state != u"withdrawn"_s && now.state != u"returned_for_correction"_s;
        const bool isDecided = isAccepted && now.state != u"accepted"_s && !now.state.endsWith(u"reviewed"_s);
        const QDate accepted = isAccepted ? now.day.addDays(3) : QDate();
        const QDate decided = isDecided ? now.day.addDays(18) : QDate();
        const QDate due = isAccepted && !isDecided ? accepted.addDays(28) : QDate();
        const QDateTime at(now.day, QTime(3, 0), Qt::UTC);
        m_db.prepared("INSERT INTO case_file (id, programme, state, number, number_key, handed_in, accepted_on, decided_on, "
                      "due_on, person_id, organisation_id, applicant_name, applicant_number, district, officer_id, created_by, "
                      "created_at, changed_at, verdict, claimed_fen, approved_fen, handed_in_key, due_key, number_order) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .run(now.id, QLatin1StringView(programme.key), now.state, isIn ? std::optional(now.number) : std::nullopt,
                isIn ? std::optional(now.key) : std::nullopt, isIn ? now.day : QDate(), accepted, decided,
                due, PersonId(now.person),
                OrganisationId(now.organisation + 1), now.applicant, now.applicantNumber, now.district,
                m_accounts[pick(int(m_accounts.size()))], m_accounts.first(), at, at.addDays(20),
                isDecided ? u"eligible"_s : QString(), now.isClaim ? std::optional(qint64(460000)) : std::nullopt,
                isDecided && now.isClaim ? std::optional(qint64(400000)) : std::nullopt,
                (isIn ? now.day : QDate(9999, 12, 31)).toString(Qt::ISODate),
                (due.isValid() ? due : QDate(9999, 12, 31)).toString(Qt::ISODate), isIn ? now.number : QString());
    }

    void writeForm(const Case& now)
    {
        search_index::Entry entry {.personNames = {}, .organisationNames = {}, .numbers = {now.number, now.key, now.applicantNumber}};
        if (now.isClaim) {
            entry.organisationNames = {now.applicant};
            m_db.prepared("INSERT INTO upskill_subsidy (case_id, unit_name, credit_code, district, fund_drawn, fund_used, "
                          "account_name, bank_name, account_number) VALUES (?, ?, ?, ?, 15000000, 12000000, ?, '示例银行', "
                          "'1234567890')")
                .run(now.id, now.applicant, now.applicantNumber, now.district, now.applicant);
            for (int row = 1; row <= 2; ++row)
                writeRow(now, row, entry);
        } else {
            entry.personNames = {now.applicant};
            entry.organisationNames = {m_organisations[now.organisation].first};
            m_db.prepared("INSERT INTO talent_settlement (case_id, applied_by, name, id_number, sex, birth_date, occupation, "
                          "occupation_code, level, settle_district) "
                          "VALUES (?, 'person', ?, ?, 'male', '1988-08-15', '焊工', '6-18-02-04', ?, ?)")
                .run(now.id, now.applicant, now.applicantNumber, QString::number(1 + pick(3)), now.district);
            m_db.prepared("INSERT INTO case_party (case_id, role, person_id) VALUES (?, 'applicant', ?)").run(now.id, now.person);
        }
        search_index::index(m_db, search_index::Subject::Case, now.id, entry);
    }

    void writeRow(const Case& now, int row, search_index::Entry& entry)
    {
        const QString who = name();
        const QString number = idNumber(now.id, row);
        const QString level = QString::number(1 + pick(3));
        const QString rowId = u"r%1"_s.arg(row);
        const qint64 person = writePerson(who, number);
        m_db.prepared("INSERT INTO upskill_subsidy_roster (case_id, row_id, position, name, sex, id_number, occupation, "
                      "occupation_code, level, certificate, issued, training_fee, appraisal_fee) "
                      "VALUES (?, ?, ?, ?, 'male', ?, '焊工', '6-18-02-04', ?, ?, ?, 200000, 30000)")
            .run(now.id, rowId, row - 1, who, number, level, u"S%1"_s.arg(number), now.day);
        m_db.prepared("INSERT INTO case_party (case_id, role, row_id, person_id) VALUES (?, 'person', ?, ?)").run(now.id, rowId, person);
        for (const QString& figure : {u"training_fee"_s, u"appraisal_fee"_s})
            m_db.prepared("INSERT INTO claim_line (case_id, row_id, figure, figure_key, position, claimed_fen, standard_fen, "
                          "settlement, approved_fen, person_number, occupation_code, level, certificate_number) "
                          "VALUES (?, ?, ?, ?, ?, 115000, 100000, 'as_claimed', 100000, ?, '6-18-02-04', ?, ?)")
                .run(now.id, rowId, figure, figure, row - 1, number, level, u"S%1"_s.arg(number));
        entry.personNames.append(who);
        entry.numbers.append(number);
    }

    void writeWork(const Case& now)
    {
        static const char* steps[][3] {{"submit", "draft", "submitted"}, {"accept", "submitted", "accepted"},
            {"pass_first_review", "accepted", "first_reviewed"}, {"pass_second_review", "first_reviewed", "second_reviewed"},
            {"approve", "second_reviewed", "approved"}};
        for (int i = 0; i < 5 && now.state != u"draft"_s; ++i)
            m_db.prepared("INSERT INTO case_step (case_id, action, from_state, to_state, officer_id, officer_name, at, on_day, "
                          "head_before) VALUES (?, ?, ?, ?, ?, '示例', ?, ?, '{}')")
                .run(now.id, QLatin1StringView(steps[i][0]), QLatin1StringView(steps[i][1]), QLatin1StringView(steps[i][2]),
                    m_accounts[i], QDateTime(now.day.addDays(4 * i), QTime(3, 0), Qt::UTC), now.day.addDays(4 * i));
        m_db.prepared("INSERT INTO verdict (case_id, occasion, at, on_day, officer_id, officer_name, verdict, json) "
                      "VALUES (?, 'submit', ?, ?, ?, '示例', 'eligible', ?)")
            .run(now.id, QDateTime(now.day, QTime(3, 0), Qt::UTC), now.day, m_accounts.first(), m_verdict);
    }

    Connection& m_db;
    int m_cases;
    std::mt19937 m_random {46};
    QList<qint64> m_accounts;
    QList<std::pair<QString, QString>> m_organisations;
    QByteArray m_verdict = QByteArray("{}").leftJustified(2000, ' ');
};

} // namespace

void makeDatabase(const QString& file, int cases)
{
    OfficeDesk office(allMigrations());
    Writer(office.db(), cases).write();
    if (!office.db().checkpoint() || !QFile::copy(office.database().file(), file))
        qFatal("the database cannot be written to %s", qPrintable(file));
}

} // namespace jiangce::bench
