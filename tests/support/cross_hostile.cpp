// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cross_hostile.h"

using namespace Qt::StringLiterals;

namespace jiangce::cross {

namespace {

HostileText same(const char* what, const QString& typed)
{
    return {what, typed, typed, typed};
}

QList<HostileText> marks()
{
    return {
        same("markup", u"<b>张</b><img src=x>三"_s),
        same("entities", u"张&amp;三&lt;&#39;&nbsp;"_s),
        same("end of a character section", u"张]]>三<!--x-->"_s),
        {"placeholder of a letter", u"{{申请人.名称}}张三{{#材料}}"_s, u"{{申请人·名称}}张三{{#材料}}"_s,
            u"{{申请人.名称}}张三{{#材料}}"_s},
        same("section of a letter", u"{{#花名册}}{{姓名|大写}}{{/花名册}}"_s),
        same("directive and filter of a letter", u"@标题张|或=三"_s),
        same("place of an argument", u"%1张%2三%n%L1"_s),
        same("format of C", u"%s张%n三%d"_s),
        same("formula", u"=1+1张三"_s),
        same("formula of another kind", u"@SUM(A1)张三"_s),
        same("plus and minus", u"+86-张三"_s),
        same("quotation marks", u"\"张\"'三'“四”‘五’「六」《七》"_s),
        same("apostrophe first", u"'张三"_s),
        same("backslashes", u"C:\\张\\n三\\u0041"_s),
        same("escape of spreadsheets", u"_x0041_张_x000D_三"_s),
        same("statement", u"张三'); DROP TABLE person;--"_s),
        same("wild cards", u"张_三%*?"_s),
        same("digits with leading noughts", u"00123张三"_s),
        same("power of ten", u"张1E5三"_s),
        same("separators", u"张,三;四|五"_s),
        same("path", u"../../张三"_s),
    };
}

QList<HostileText> characters()
{
    return {
        same("beyond the basic plane", u"王𬭊"_s),
        same("rare characters", u"𠮷㐂䶮䲜"_s),
        same("characters of the private names list", u"李𫖯𬀩"_s),
        same("fifty characters", u"长大"_s.repeated(25)),
        same("fifty characters beyond the basic plane", u"𬭊"_s.repeated(50)),
        same("full width", u"ＪＯＨＮ１２３（甲）＜＞＆％"_s),
        same("half-width brackets", u"大连(集团)有限公司"_s),
        same("radical and character", u"⼤大⻓长"_s),
        same("variants stay apart", u"髙高𠮷吉産产"_s),
        same("middle dot", u"阿卜杜拉·买买提"_s),
        {"bullet", u"阿卜杜拉•买买提"_s, u"阿卜杜拉·买买提"_s, u"阿卜杜拉•买买提"_s},
        {"dot of katakana", u"阿卜杜拉・买买提"_s, u"阿卜杜拉·买买提"_s, u"阿卜杜拉・买买提"_s},
        {"full-width full stop", u"阿卜杜拉．买买提"_s, u"阿卜杜拉·买买提"_s, u"阿卜杜拉．买买提"_s},
        {"full stop between Han", u"阿卜杜拉.买买提"_s, u"阿卜杜拉·买买提"_s, u"阿卜杜拉.买买提"_s},
        same("full stop in a Latin name", u"J.R. Smith张"_s),
        {"dot with blanks", u"阿卜杜拉 · 买买提"_s, u"阿卜杜拉·买买提"_s, u"阿卜杜拉 · 买买提"_s},
        {"accent apart", u"Cafe\u0301张"_s, u"Caf\u00E9张"_s, u"Cafe\u0301张"_s},
        {"variant selector", u"葛\U000E0100城"_s, u"葛\U000E0100城"_s, u"葛\U000E0100城"_s},
    };
}

QList<HostileText> invisible()
{
    return {
        {"NUL", u"张\0三"_s, u"张三"_s, u"张三"_s},
        {"NUL at both ends", u"\0张三\0"_s, u"张三"_s, u"张三"_s},
        {"controls", u"张\u0001\u0007\u001B[31m三\u007F\u0085"_s, u"张[31m三"_s, u"张[31m三"_s},
        {"direction turned round", u"张\u202E三四\u202C"_s, u"张三四"_s, u"张三四"_s},
        {"isolates", u"\u2066张\u2069\u200F三\u200E"_s, u"张三"_s, u"张三"_s},
        {"nothing wide", u"张\u200B三\u200D四\uFEFF"_s, u"张三四"_s, u"张三四"_s},
        {"soft hyphen", u"张\u00AD三"_s, u"张三"_s, u"张三"_s},
        {"language tags", u"张\U000E0001\U000E0041三"_s, u"张三"_s, u"张三"_s},
        {"half a character", u"张"_s + QChar(0xD842) + u"三"_s + QChar(0xDFB7), u"张三"_s, u"张三"_s},
        {"line breaks", u"张三\r\n李四\n王五"_s, u"张三李四王五"_s, u"张三 李四 王五"_s},
        {"tabs", u"\t张\t三\t"_s, u"张三"_s, u"张 三"_s},
        {"blanks around", u"  张三  "_s, u"张三"_s, u"张三"_s},
        {"wide blanks", u"\u3000张\u3000三\u3000"_s, u"张三"_s, u"张 三"_s},
        {"blanks that do not break", u"\u00A0John\u00A0Smith张\u00A0"_s, u"John Smith张"_s, u"John Smith张"_s},
        {"blanks between Latin words", u"Anna  Maria   O'Neill张"_s, u"Anna Maria O'Neill张"_s, u"Anna Maria O'Neill张"_s},
    };
}

} // namespace

const QList<HostileText>& hostileTexts()
{
    static const QList<HostileText> all = marks() + characters() + invisible();
    return all;
}

} // namespace jiangce::cross
