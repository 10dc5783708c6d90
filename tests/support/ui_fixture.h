// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/wording.h"
#include "core/policy/working_days.h"
#include "core/programmes/programme.h"
#include "resources/resources.h"
#include "ui/forms/form_context.h"
#include "ui/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTranslator>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

/// What tests of the screen share: a made-up programme with a field of every kind, and how to look at a widget.
namespace jiangce::fixture {

inline constexpr Clause clause {documents::dzf2011_46, "2.1b"};

struct Everything {
    std::optional<QString> text;
    std::optional<LongText> longText;
    std::optional<Name> name;
    std::optional<int> integer;
    std::optional<Money> money;
    std::optional<QDate> date;
    std::optional<Month> month;
    std::optional<OpenDate> openDate;
    std::optional<bool> yesNo;
    std::optional<ChoiceKey> choice;
    std::optional<QString> shownText;
    std::optional<IdNumber> idNumber;
    std::optional<Sex> sex;
    std::optional<QDate> born;
    std::optional<Sex> typedSex;
    std::optional<CertificateLevel> level;
    std::optional<CreditCode> creditCode;
    std::optional<CertificateNumber> certificate;
    std::optional<OccupationCode> occupation;
    std::optional<Phone> phone;
    std::optional<BankAccount> account;
    std::optional<AdminUnitCode> unit;
};

struct Member {
    std::optional<Name> name;
    std::optional<IdNumber> idNumber;
    std::optional<Sex> sex;
    std::optional<CertificateLevel> level;
    std::optional<QDate> issued;
    std::optional<Money> fee;
};

inline constexpr Choice choices[] {{"own", "by itself", u"自办"}, {"other", "by another", u"委托"}};
inline constexpr const char16_t* nameHeads[] {u"姓名", u"职工姓名"};
inline constexpr const char16_t* idHeads[] {u"公民身份号码", u"身份证号"};
inline constexpr const char16_t* sexHeads[] {u"性别"};
inline constexpr const char16_t* levelHeads[] {u"等级"};
inline constexpr const char16_t* issuedHeads[] {u"发证日期"};
inline constexpr const char16_t* feeHeads[] {u"培训费（元）", u"培训费"};

inline constexpr std::array memberFields {
    field<&Member::name>("member_name", "Name", clause,
        {.need = Need::OnSubmit, .party = Party::PersonName, .heads = nameHeads, .maxLength = 50}),
    field<&Member::idNumber>("member_id", "ID number", clause,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::PersonNumber, .heads = idHeads}),
    field<&Member::sex>("member_sex", "Sex", clause, {.heads = sexHeads, .sexFrom = "member_id"}),
    field<&Member::level>("member_level", "Level", clause, {.heads = levelHeads}),
    field<&Member::issued>("member_issued", "Issued", clause, {.heads = issuedHeads}),
    field<&Member::fee>("member_fee", "Fee", clause, {.heads = feeHeads}),
};

inline constexpr std::array fields {
    field<&Everything::text>("text", "Text", clause, {.section = "words", .help = "Any text."}),
    field<&Everything::longText>("long_text", "Long text", clause, {.section = "words"}),
    field<&Everything::name>("name", "Name", clause,
        {.need = Need::OnSubmit, .party = Party::ApplicantName, .section = "words", .maxLength = 50}),
    field<&Everything::integer>("integer", "Head count", clause, {.section = "numbers"}),
    field<&Everything::money>("money", "Amount", clause, {.section = "numbers"}),
    field<&Everything::date>("date", "Day", clause, {.section = "numbers"}),
    field<&Everything::month>("month", "Month", clause, {.section = "numbers"}),
    field<&Everything::openDate>("open_date", "Contract until", clause, {.section = "numbers"}),
    field<&Everything::yesNo>("yes_no", "Fund drawn", clause, {.section = "choices"}),
    field<&Everything::choice>("choice", "Held", clause, {.choices = choices, .section = "choices"}),
    field<&Everything::shownText>("shown_text", "By whom", clause,
        {.section = "choices", .shownWhen = "choice", .shownFor = "other"}),
    field<&Everything::level>("level", "Level", clause, {.section = "choices"}),
    field<&Everything::unit>("unit", "District", clause, {.party = Party::District, .section = "choices"}),
    field<&Everything::idNumber>("id_number", "ID number", clause,
        {.need = Need::OnSubmit, .privacy = Privacy::Personal, .party = Party::ApplicantNumber, .section = "numbers2"}),
    field<&Everything::sex>("sex", "Sex", clause, {.section = "numbers2", .sexFrom = "id_number", .isComputed = true}),
    field<&Everything::born>("born", "Born", clause, {.section = "numbers2", .sexFrom = "id_number", .isComputed = true}),
    field<&Everything::typedSex>("typed_sex", "Sex as typed", clause, {.section = "numbers2", .sexFrom = "id_number"}),
    field<&Everything::creditCode>("credit_code", "Credit code", clause, {.section = "numbers2"}),
    field<&Everything::certificate>("certificate", "Certificate number", clause, {.section = "numbers2"}),
    field<&Everything::occupation>("occupation", "Occupation code", clause, {.section = "numbers2"}),
    field<&Everything::phone>("phone", "Telephone", clause,
        {.privacy = Privacy::Personal, .party = Party::ApplicantPhone, .section = "numbers2"}),
    field<&Everything::account>("account", "Account", clause, {.privacy = Privacy::Sensitive, .section = "numbers2"}),
};

inline constexpr SectionDef sections[] {{"words", "Words", u"文字"}, {"numbers", "Numbers", u"数字"},
    {"choices", "Choices", u"选择"}, {"numbers2", "Identifiers", u"证号"}};
inline constexpr RosterDef rosters[] {{.key = "members", .label = "Members", .chinese = u"名单", .fields = memberFields}};

inline constexpr FigureDeclaration fee {"fixture_fee", "fixture", "Fee standard", FigureKind::Money, clause, true};
inline constexpr auto levelReached = Condition::text("fixture", "below_level", clause,
    {"Level three or above", "Level %1 is enough.", "Level %1 is below level %2.", "Enter the level."});
inline constexpr auto fundUsed = Condition::interpretation("fixture", "fund_used", clause,
    {"The fund was used", "The fund was used.", "The fund was not used.", "Say whether the fund was drawn."},
    "Used means drawn.");
inline constexpr auto asPrescribed = Condition::text("fixture", "as_prescribed", clause,
    {"As prescribed", "As prescribed.", "Not as prescribed.", "", "Decide whether %1 yuan is as prescribed."});
inline constexpr const Condition* conditions[] {&fundUsed, &asPrescribed, &levelReached};
inline constexpr const FigureDeclaration* figures[] {&fee};
inline constexpr MaterialDef materials[] {
    {.key = "licence", .label = "Business licence", .chinese = u"营业执照", .clause = clause, .standard = u"加盖公章的复印件"},
    {.key = "commission", .label = "Training agreement", .chinese = u"委托培训协议", .clause = clause,
        .standard = u"双方盖章", .neededWhen = "choice", .neededFor = "other"},
    {.key = "other", .label = "Other papers", .chinese = u"其他材料", .clause = clause, .standard = u"如有", .isRequired = false},
};

inline Problems check(const FormData& form, QDate day);
inline Decision assess(const FormData& form, const Circumstances& circumstances);

inline constexpr Programme programme {
    .key = "fixture", .label = "Everything", .chinese = u"样例业务", .shortName = u"样例", .pinyin = "yl",
    .procedure = ProcedureKind::SubsidyClaim, .applicant = ApplicantKind::Organisation, .clauses = {},
    .sections = sections, .fields = fields, .rosters = rosters, .materials = materials, .letters = {},
    .figures = figures, .conditions = conditions, .measures = {}, .widerRule = nullptr,
    .migration = "", .check = &check, .assess = &assess,
};

inline Problems check(const FormData& form, QDate day)
{
    return checkFields(programme, form, day);
}

inline Decision assess(const FormData& form, const Circumstances& circumstances)
{
    Decision decision(circumstances.rulings);
    const QString drawn = form.value(QStringLiteral("yes_no"));
    decision.findings().require(
        fundUsed, drawn.isEmpty() ? std::nullopt : std::optional(drawn == QLatin1StringView("true")), {}, "yes_no");
    if (const auto money = Money::parse(form.value(QStringLiteral("money"))))
        decision.findings().judge(asPrescribed, {*money}, "money");
    int index = 0;
    for (const FormRow& row : form.rows(QStringLiteral("members"))) {
        DecisionLine& line = decision.newLine(index++, row.id);
        const auto level = CertificateLevel::parse(row.values.value(QStringLiteral("member_level")));
        if (level)
            line.findings.require(levelReached, level->isAtLeast(CertificateLevel::Three),
                {level->chineseShort(), QStringLiteral("三级")}, "member_level");
        else
            line.findings.require(levelReached, {}, {}, "member_level");
        line.grant(circumstances.figures, fee, {row.values.value(QStringLiteral("member_level"))},
            circumstances.dates.handedIn);
    }
    return decision;
}

// Made-up people with numbers that check (vectors of the identity number standard computed by hand).
inline const QString woman = QStringLiteral("210211199003070021");
inline const QString man = QStringLiteral("210203198808150016");

/// Once per test program: resources, theme and, where wanted, the Chinese translation.
inline void initialise(bool isChinese = false)
{
    initialiseResources();
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Brightness::Light);
    if (!isChinese)
        return;
    static QTranslator ours;
    static QTranslator qt;
    if (ours.load(QStringLiteral(":/jiangce/translations/jiangce_zh_CN.qm")))
        QCoreApplication::installTranslator(&ours);
    if (qt.load(QStringLiteral("qtbase_zh_CN"), QStringLiteral("/usr/share/qt6/translations")))
        QCoreApplication::installTranslator(&qt);
}

/// The context most tests use: 22 November 2026, two districts, the holidays of the program.
inline FormContext context(const Programme& of = programme, bool isChinese = false)
{
    static const HolidayTable holidays = [] {
        QFile file(QStringLiteral(":/jiangce/calendars/holidays-cn.csv"));
        return file.open(QIODevice::ReadOnly) ? HolidayTable::fromCsv(file.readAll()).value_or(HolidayTable())
                                              : HolidayTable();
    }();
    FormContext result;
    result.programme = &of;
    result.wording = isChinese ? &Wording::chinese() : &Wording::english();
    result.day = QDate(2026, 11, 22);
    result.holidays = &holidays;
    result.units = {{QStringLiteral("210211"), QStringLiteral("甘井子区")}, {QStringLiteral("210202"), QStringLiteral("中山区")}};
    return result;
}

template <class T = QWidget>
T* find(QWidget& root, const char* name)
{
    auto* found = root.findChild<T*>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("no widget is called %s", name);
    return found;
}

/// What an input method sends: composing (empty commit) or done.
inline void compose(QWidget* widget, const QString& preedit, const QString& commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(widget, &event);
}

/// Saves a picture of the widget where JIANGCE_PICTURES says; nothing without it.
inline void picture(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("JIANGCE_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
}

} // namespace jiangce::fixture
