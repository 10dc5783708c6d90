// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_people.h"

#include "core/values/id_number.h"
#include "core/values/organisation_code.h"
#include "core/values/credit_code.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

constexpr const char16_t* surnames[] {u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵", u"黄", u"周", u"吴", u"徐", u"孙",
    u"胡", u"朱", u"高", u"林", u"何", u"郭", u"马", u"罗", u"梁", u"宋", u"郑", u"谢", u"韩", u"唐", u"冯", u"于", u"董",
    u"萧", u"程", u"曹", u"袁", u"邓", u"许", u"傅", u"沈", u"曾", u"彭", u"吕", u"欧阳", u"单", u"解", u"仇", u"查", u"㑇"};
constexpr const char16_t* givenNames[] {u"伟", u"芳", u"娜", u"敏", u"静", u"丽", u"强", u"磊", u"军", u"洋", u"勇", u"艳",
    u"杰", u"娟", u"涛", u"明", u"超", u"秀", u"霞", u"平", u"刚", u"桂", u"英", u"华", u"玉", u"萍", u"红", u"鹏", u"飞",
    u"欣", u"建", u"国", u"海", u"文", u"东", u"宇", u"晓", u"春", u"梅", u"兰", u"𬭊", u"喆", u"堃", u"镕", u"𫖮"};
constexpr const char16_t* dottedNames[] {u"阿迪力·买买提", u"古丽娜尔·吐尔逊", u"巴特尔·敖登", u"扎西·顿珠"};
constexpr const char16_t* regions[] {u"210202", u"210203", u"210204", u"210211", u"210212", u"210213", u"210281",
    u"210283", u"210224", u"370602", u"220102"};
constexpr const char16_t* unitWords[] {u"渤海", u"星海", u"金石滩", u"北方", u"华锐", u"远洋", u"海鑫", u"盛达", u"东港",
    u"长兴", u"瓦轴", u"冰山", u"红旗", u"和平", u"新港", u"凯达", u"恒力", u"蓝海", u"松辽", u"大窑湾"};
constexpr const char16_t* unitTrades[] {u"重工", u"船舶工程", u"机床", u"轴承", u"机电", u"物流装备", u"精密制造",
    u"石化设备", u"电气", u"汽车零部件"};

template <size_t Count>
QString choose(const char16_t* const (&list)[Count], MadeUpPeople& people)
{
    return QString::fromUtf16(list[people.pick(int(Count))]);
}

/// The one last character with which the number is right.
template <class Number>
QString completed(const QString& body, QStringView characters)
{
    for (const QChar last : characters)
        if (Number::parse(body + last))
            return body + last;
    return {};
}

} // namespace

QString MadeUpPeople::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + pick(10));
    return text;
}

MadeUpPerson MadeUpPeople::person(int bornFrom, int bornTo)
{
    MadeUpPerson person;
    person.name = chance(2) ? choose(dottedNames, *this) : choose(surnames, *this) + choose(givenNames, *this);
    if (!person.name.contains(u'·') && chance(70))
        person.name += choose(givenNames, *this);
    const QDate born = QDate(bornFrom, 1, 1).addDays(pick((bornTo - bornFrom + 1) * 365));
    // The serial runs through region and sequence, so that no number comes twice.
    const int serial = m_serial++;
    const QString sequence = u"%1"_s.arg(serial % 999 + 1, 3, 10, QLatin1Char('0'));
    person.sex = sequence.back().digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
    const QString region = QString::fromUtf16(regions[size_t(serial / 999) % std::size(regions)]);
    person.idNumber = completed<IdNumber>(region + born.toString(u"yyyyMMdd"_s) + sequence, u"0123456789X");
    person.phone = u"13%1"_s.arg(digits(9));
    return person;
}

MadeUpUnit MadeUpPeople::unit()
{
    static constexpr char16_t organisationCharacters[] = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    const QString name = u"大连%1%2示例有限公司"_s.arg(
        choose(unitWords, *this) + (chance(50) ? QString() : choose(unitWords, *this)), choose(unitTrades, *this));
    QString body = u"MA"_s;
    for (int i = 0; i < 6; ++i)
        body += QChar(organisationCharacters[pick(int(std::size(organisationCharacters)) - 1)]);
    body += OrganisationCode::checkCharacter(body);
    const QString code = completed<CreditCode>(u"91210200"_s + body, QStringView(organisationCharacters));
    return {name, code, u"0411-8%1"_s.arg(digits(7)), digits(16)};
}

} // namespace jiangce::cli
