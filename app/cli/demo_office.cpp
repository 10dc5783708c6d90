// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_office.h"

#include "core/base/fault.h"
#include "core/casework/exports/export_right.h"
#include "core/casework/signatures/signature_keys.h"
#include "core/casework/operations/keep_policy_records.h"
#include "core/casework/procedures/procedure.h"
#include "core/exchange/catalogue_import.h"
#include "core/exchange/xlsx_reader.h"
#include "core/policy/wording.h"
#include "core/programmes/programme.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

struct StaffMember {
    const char16_t* account;
    const char16_t* name;
    Role role;
};

constexpr StaffMember staff[] {
    {u"shouli1", u"赵一（示例）", Role::Intake},
    {u"shouli2", u"钱二（示例）", Role::Intake},
    {u"chushen1", u"孙三（示例）", Role::FirstReview},
    {u"chushen2", u"李四（示例）", Role::FirstReview},
    {u"fushen1", u"周五（示例）", Role::SecondReview},
    {u"shenpi1", u"吴六（示例）", Role::Approval},
    {u"bofu1", u"郑七（示例）", Role::Finance},
    {u"zhengce1", u"王八斗（示例）", Role::Rules},
    {u"zhengce2", u"冯九（示例）", Role::Rules},
    {u"tongji1", u"陈十（示例）", Role::Statistics},
    {u"xitong", u"褚系统（示例）", Role::SystemAdministrator},
    {u"anquan", u"卫安全（示例）", Role::SecurityAdministrator},
    {u"shenji", u"蒋审计（示例）", Role::AuditAdministrator},
};

constexpr char16_t sampleDocument[] = u"示例文件〔2011〕1号";

/// Made-up values, by kind of figure. Every value is marked 示例 wherever it shows.
QList<FigureEntry> sampleEntries(const FigureDeclaration& figure, QDate from)
{
    FigureEntry entry {.effectiveFrom = from, .document = QString::fromUtf16(sampleDocument), .article = u"示例第一条"_s,
        .isSample = true};
    switch (figure.kind) {
    case FigureKind::Switch: entry.value = u"on"_s; return {entry};
    case FigureKind::Count: entry.value = u"60"_s; return {entry};
    case FigureKind::WorkingDays: entry.value = u"10"_s; return {entry};
    case FigureKind::Money: break;
    }
    QList<FigureEntry> entries;
    qint64 fen = 1'000'00;
    const QStringList levels = figure.byLevel ? QStringList {u"3"_s, u"2"_s, u"1"_s} : QStringList {QString()};
    for (const QString& level : levels) {
        if (!level.isEmpty())
            entry.dimensions.insert(dimensionKey(Dimension::Level), level);
        entry.value = Money::fromFen(fen).canonical();
        fen += 500'00;
        entries.append(entry);
    }
    return entries;
}

/// Whether terms move over rest days stays undecided, so that the made-up office shows the days of the text.
bool isLeftToTheOffice(const FigureDeclaration& figure)
{
    return std::ranges::any_of(allProgrammes(), [&figure](const Programme* programme) {
        return programme->obligation != nullptr && programme->obligation->restDays == &figure;
    });
}

void enterFigures(const DemoStaff& people, std::span<const FigureDeclaration* const> figures, QDate from)
{
    const Desk first = people.desk(u"zhengce1"_s);
    const Desk second = people.desk(u"zhengce2"_s);
    for (const FigureDeclaration* figure : figures) {
        if (*figure->stated != '\0' || isLeftToTheOffice(*figure)) // the clause itself says it, or the office decides
            continue;
        for (const FigureEntry& entry : sampleEntries(*figure, from)) {
            const ChangeReport entered = must(enterFigure(first, *figure, entry), figure->key);
            must(confirmFigure(second, FigureValueId(entered.id)), figure->key);
        }
    }
}

} // namespace

void failDemo(const Problem& problem, const char* what)
{
    throw Fault(FaultKind::Bug, u"%1: %2 (%3)"_s.arg(QLatin1StringView(what), Wording::english().sentence(problem),
                                    problemCodeName(problem.code)));
}

OfficeSetUp demoOffice()
{
    OfficeSetUp setUp;
    setUp.isSample = true;
    setUp.office = {.name = u"示例市人力资源和社会保障局"_s, .agencyCode = u"示人社"_s,
        .address = u"示例市示例区示例路1号"_s, .telephone = u"0411-00000000"_s, .postcode = u"116000"_s,
        .complaintBody = u"示例市人力资源和社会保障局监督科 0411-00000001"_s, .reviewBody = u"示例市人民政府"_s,
        .court = u"示例区人民法院"_s, .signatories = u"吴六"_s, .sealName = {}};
    for (const StaffMember& member : staff) {
        const QString account = QString::fromUtf16(member.account);
        setUp.accounts.append({account, QString::fromUtf16(member.name), account + u"-demo-2026"_s, {member.role}});
    }
    return setUp;
}

DemoStaff::DemoStaff(Connection& db, const Clock& clock, const OfficeSetUp& office)
    : m_db(db)
    , m_clock(clock)
{
    for (const NewAccount& account : office.accounts) {
        Session session = must(signIn(db, clock, account.name, account.password), "sign in");
        session.key = ensureSigningKey(db, clock, session, account.password);
        m_sessions.insert(account.name, session);
        m_passwords.insert(account.name, account.password);
    }
}

const Session& DemoStaff::session(const QString& account) const
{
    const auto found = m_sessions.constFind(account);
    if (found == m_sessions.cend())
        throw Fault(FaultKind::Bug, u"nobody of the demonstration is called %1"_s.arg(account));
    return *found;
}

Signers DemoStaff::signers() const
{
    Signers signers;
    for (const Session& session : m_sessions)
        signers.insert(session.account.value(), session.key);
    return signers;
}

CatalogueEdition sampleCatalogue()
{
    QFile file(u":/jiangce/samples/catalogue-sample.xlsx"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Bug, u"the sample catalogue is not in the program"_s);
    const Workbook workbook = must(readWorkbook(file.readAll()), "sample catalogue");
    const CatalogueImport import =
        must(readCatalogue(must(workbook.sheet(workbook.firstVisible()), "sheet")), "catalogue");
    CatalogueEdition edition;
    edition.title = import.title;
    edition.document = QString::fromUtf16(sampleDocument);
    edition.isSample = true;
    edition.items = import.goodItems();
    return edition;
}

void grantDemoExports(const DemoStaff& people)
{
    const Desk security = people.desk(u"anquan"_s);
    for (const QString& account : {u"tongji1"_s, u"shenpi1"_s, u"bofu1"_s})
        must(grantExportRight(security, people.session(account).account, security.clock.today(), {}, u"示例：岗位需要"_s),
            "right to export");
}

void enterDemoPolicy(const DemoStaff& people, QDate from)
{
    grantDemoExports(people);
    for (const Programme* programme : allProgrammes())
        enterFigures(people, programme->figures, from);
    enterFigures(people, procedureFigures(), from);
    CatalogueEdition edition = sampleCatalogue();
    edition.effectiveFrom = from;
    const ChangeReport imported = must(importCatalogue(people.desk(u"zhengce1"_s), edition), "catalogue");
    must(confirmCatalogue(people.desk(u"zhengce2"_s), EditionId(imported.id)), "catalogue confirmed");
}

QStringList accountLines(const OfficeSetUp& office)
{
    QStringList lines;
    for (const NewAccount& account : office.accounts)
        lines.append(u"%1  %2  %3  %4"_s.arg(account.name, -10).arg(account.password, -22).arg(account.displayName,
            Wording::chinese().label("casework", roleLabel(*account.roles.cbegin()))));
    return lines;
}

} // namespace jiangce::cli
