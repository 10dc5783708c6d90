// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_programme.h"

#include "core/programmes/common_letters.h"

using namespace Qt::StringLiterals;

namespace jiangce::sample {

namespace {

constexpr Clause ours {documents::dzf2011_46, "2.1b"};
constexpr Clause wider {documents::dzf2022_17, "1"};

struct Row {
    std::optional<Name> name;
    std::optional<IdNumber> idNumber;
    std::optional<CertificateLevel> earlierLevel;
    std::optional<CertificateLevel> level;
    std::optional<OccupationCode> occupationCode;
    std::optional<Money> allowance;
};

struct Grant {
    std::optional<Name> unitName;
    std::optional<CreditCode> creditCode;
    std::optional<AdminUnitCode> district;
    std::optional<QDate> started;
    std::optional<bool> isBranch;
    std::optional<int> heads;
    std::optional<Money> wages;
    std::optional<OpenDate> until;
    std::optional<Month> since;
    std::optional<QString> remarks;
    std::optional<BankAccount> account;
};

struct Mark {
    std::optional<Name> name;
    std::optional<IdNumber> idNumber;
    std::optional<AdminUnitCode> district;
    std::optional<bool> meetsOld;
    std::optional<bool> meetsNew;
};

constexpr const char16_t* nameHeads[] {u"姓名"};
constexpr const char16_t* numberHeads[] {u"公民身份号码", u"身份证号"};
constexpr const char16_t* earlierHeads[] {u"原等级"};
constexpr const char16_t* levelHeads[] {u"等级"};
constexpr const char16_t* codeHeads[] {u"职业编码"};
constexpr const char16_t* allowanceHeads[] {u"补助（元）"};

constexpr std::array rowFields {
    field<&Row::name>("name", "Name", ours, {.need = Need::OnSubmit, .party = Party::PersonName, .heads = nameHeads}),
    field<&Row::idNumber>("id_number", "ID number", ours,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::PersonNumber, .heads = numberHeads}),
    field<&Row::earlierLevel>("earlier_level", "Earlier level", ours, {.heads = earlierHeads}),
    field<&Row::level>("level", "Level", ours, {.need = Need::OnSubmit, .heads = levelHeads}),
    field<&Row::occupationCode>("occupation_code", "Occupation code", ours, {.heads = codeHeads}),
    field<&Row::allowance>("allowance", "Allowance", ours, {.heads = allowanceHeads}),
};

constexpr std::array grantFields {
    field<&Grant::unitName>("unit_name", "Unit", ours, {.need = Need::OnSubmit, .party = Party::ApplicantName}),
    field<&Grant::creditCode>("credit_code", "Credit code", ours,
        {.need = Need::OnSubmit, .party = Party::ApplicantNumber}),
    field<&Grant::district>("district", "District", ours, {.need = Need::OnSubmit, .party = Party::District}),
    field<&Grant::started>("started", "Started", ours),
    field<&Grant::isBranch>("is_branch", "Is a branch", ours),
    field<&Grant::heads>("heads", "Heads", ours),
    field<&Grant::wages>("wages", "Wages", ours),
    field<&Grant::until>("until", "Until", ours),
    field<&Grant::since>("since", "Since", ours),
    field<&Grant::remarks>("remarks", "Remarks", ours, {.maxLength = 500}),
    field<&Grant::account>("account", "Account", ours, {.privacy = Privacy::Sensitive, .party = Party::PayeeAccount}),
};

constexpr std::array markFields {
    field<&Mark::name>("name", "Name", ours, {.need = Need::OnSubmit, .party = Party::ApplicantName}),
    field<&Mark::idNumber>("id_number", "ID number", ours,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantNumber}),
    field<&Mark::district>("district", "District", ours, {.party = Party::District}),
    field<&Mark::meetsOld>("meets_old", "Meets the old clause", ours),
    field<&Mark::meetsNew>("meets_new", "Meets the wider rule", ours),
};

constexpr Sentences plain(const char* title)
{
    return {.title = title, .met = "%1", .notMet = "%1", .unknown = "?", .judgement = "?"};
}
constexpr auto startedKnown = Condition::text("sample_grant", "started_known", ours, plain("Start known"));
constexpr auto notBranch = Condition::text("sample_grant", "not_branch", ours, plain("Not a branch"));
constexpr auto worthy = Condition::interpretation("sample_grant", "worthy", ours, plain("Worthy"), "read widely");
constexpr auto levelThree = Condition::text("sample_grant", "level_three", ours, plain("Level three"));
constexpr auto oldClause = Condition::text("sample_mark", "old_clause", ours, plain("Old clause"));
constexpr auto widerApplies
    = Condition::interpretation("sample_mark", "wider_rule", wider, plain("Wider rule"), "from reports");
constexpr auto newGround = Condition::text("sample_mark", "new_ground", wider, plain("Ground of the wider rule"));

constexpr const Condition* grantConditions[] {&startedKnown, &notBranch, &worthy, &levelThree};
constexpr const Condition* markConditions[] {&oldClause, &widerApplies, &newGround};

constexpr RosterDef rosters[] {
    {.key = "people", .label = "People", .chinese = u"示例花名册", .fields = rowFields, .least = 1}};
constexpr SectionDef sections[] {{"", "All", u"全部"}};
constexpr MaterialDef grantMaterials[] {
    {.key = "form", .label = "Form", .chinese = u"示例申请表", .clause = ours, .standard = u"盖章"},
    {.key = "branch_proof", .label = "Proof of branch", .chinese = u"分支机构证明", .clause = ours, .standard = u"复印件",
        .neededWhen = "is_branch", .neededFor = "true"},
};
constexpr LetterKind grantLetters[] {letters::receiptSlip, letters::acceptanceNotice, letters::correctionNotice,
    letters::nonAcceptance, letters::approvalSheet,
    {"sample_decision", "Decision", u"示例核定通知书", "sample/decision", letters::approved}};
constexpr Clause clauses[] {ours};
constexpr Measure measures[] {{.key = "heads", .label = "Heads", .definition = "Rows", .unit = MeasureUnit::Rows,
    .roster = "people", .levelField = "level", .occupationField = "occupation_code"}};

Decision assessGrant(const FormData& form, const Circumstances& now)
{
    const auto record = readRecord<Grant>(grantFields, form.values(), form.overrides());
    Decision decision(now.rulings);
    decision.findings().require(
        startedKnown, record.started ? std::optional(true) : std::nullopt, {record.started.value_or(QDate())}, "started");
    decision.findings().require(notBranch, !record.isBranch.value_or(false), {}, "is_branch");
    if (record.heads && *record.heads > 100)
        decision.findings().judge(worthy, {qint64(*record.heads)}, "heads");
    int index = 0;
    for (const FormRow& row : form.rows(u"people"_s)) {
        const auto person = readRecord<Row>(rowFields, row.values, row.overrides);
        DecisionLine& line = decision.newLine(index++, row.id);
        line.findings.require(levelThree,
            person.level ? std::optional(person.level->isAtLeast(CertificateLevel::Three)) : std::nullopt, {}, "level");
        line.grant(now.figures, allowance, {.level = person.level ? person.level->canonical() : QString()},
            now.dates.handedIn);
    }
    return decision;
}

Decision assessMark(const FormData& form, const Circumstances& now)
{
    const auto record = readRecord<Mark>(markFields, form.values(), form.overrides());
    Decision decision(now.rulings);
    if (now.dates.handedIn < QDate(2022, 6, 1)) {
        decision.findings().require(oldClause, record.meetsOld, {}, "meets_old");
        return decision;
    }
    decision.findings().require(widerApplies, true, {now.dates.handedIn});
    decision.findings().require(newGround, record.meetsNew, {}, "meets_new");
    return decision;
}

Problems checkGrant(const FormData& form, QDate day) { return checkFields(grant, form, day); }
Problems checkMark(const FormData& form, QDate day) { return checkFields(mark, form, day); }

constexpr QByteArrayView tables = R"(
CREATE TABLE sample_grant (case_id INTEGER PRIMARY KEY REFERENCES case_file (id), unit_name TEXT, credit_code TEXT,
    district TEXT, started TEXT, is_branch INTEGER, heads INTEGER, wages INTEGER, until TEXT, since TEXT, remarks TEXT,
    account TEXT) STRICT;
CREATE TABLE sample_grant_people (case_id INTEGER NOT NULL REFERENCES case_file (id), row_id TEXT NOT NULL,
    position INTEGER NOT NULL, name TEXT, id_number TEXT, earlier_level TEXT, level TEXT, occupation_code TEXT,
    allowance INTEGER, PRIMARY KEY (case_id, row_id)) STRICT;
CREATE TABLE sample_mark (case_id INTEGER PRIMARY KEY REFERENCES case_file (id), name TEXT, id_number TEXT,
    district TEXT, meets_old INTEGER, meets_new INTEGER) STRICT;
)";

FormRow person(const QString& id, const QString& name, const QString& number, const QString& level)
{
    return {id,
        {{u"name"_s, name}, {u"id_number"_s, number}, {u"level"_s, level}, {u"occupation_code"_s, u"6-18-01-01"_s},
            {u"allowance"_s, u"1000.00"_s}}};
}

} // namespace

constinit const FigureDeclaration allowance {.key = "allowance", .context = "sample_grant", .label = "Allowance",
    .kind = FigureKind::Money, .clause = ours, .byLevel = true};

namespace {
constexpr FigureDeclaration grantBudget {.key = "grant_budget", .context = "sample_grant", .label = "Budget of the year",
    .kind = FigureKind::Money, .clause = ours};
constexpr const FigureDeclaration* grantFigures[] {&allowance};
} // namespace

constinit const Programme grant {.key = "sample_grant", .label = "Sample grant", .chinese = u"示例补助",
    .shortName = u"示补", .pinyin = "sb", .procedure = ProcedureKind::SubsidyClaim,
    .applicant = ApplicantKind::Organisation, .clauses = clauses, .sections = sections, .fields = grantFields,
    .rosters = rosters, .materials = grantMaterials, .letters = grantLetters, .figures = grantFigures, .budget = &grantBudget,
    .conditions = grantConditions, .measures = measures, .widerRule = nullptr, .migration = "", .check = checkGrant,
    .assess = assessGrant};

constinit const Programme mark {.key = "sample_mark", .label = "Sample mark", .chinese = u"示例认定", .shortName = u"示认",
    .pinyin = "sr", .procedure = ProcedureKind::Determination, .applicant = ApplicantKind::Person, .clauses = clauses,
    .sections = sections, .fields = markFields, .rosters = {}, .materials = {}, .letters = grantLetters, .figures = {},
    .conditions = markConditions, .measures = {}, .widerRule = &widerApplies, .migration = "", .check = checkMark,
    .assess = assessMark};

QList<Migration> migrations()
{
    QList<Migration> steps {{9000, u"samples"_s, tables.toByteArray()}};
    for (const Programme* programme : allProgrammes())
        if (*programme->migration != '\0')
            steps.append(migrationFromResource(QString::fromLatin1(programme->migration)));
    return mergedMigrations(sharedMigrations(), steps);
}

FormData grantForm(const QString& unit)
{
    FormData form;
    form.setValue(u"unit_name"_s, unit);
    form.setValue(u"credit_code"_s, u"91210200MA0DEMA17P"_s);
    form.setValue(u"district"_s, u"210202"_s);
    form.setValue(u"started"_s, u"2026-01-05"_s);
    form.setValue(u"account"_s, u"21250100040012345"_s);
    form.setRows(u"people"_s, {person(u"r1"_s, u"王伟"_s, u"210202199001010010"_s, u"3"_s),
                                  person(u"r2"_s, u"李娜"_s, u"210202199202020020"_s, u"2"_s)});
    return form;
}

FormData markForm()
{
    FormData form;
    form.setValue(u"name"_s, u"赵敏"_s);
    form.setValue(u"id_number"_s, u"210202199303030025"_s);
    form.setValue(u"district"_s, u"210202"_s);
    form.setValue(u"meets_old"_s, u"true"_s);
    form.setValue(u"meets_new"_s, u"true"_s);
    return form;
}

} // namespace jiangce::sample
