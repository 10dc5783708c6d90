// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace jiangce {

/// A normative document that conditions and figures cite. Year and number together name it; number alone never does.
struct Document {
    const char* key;            ///< stable name: file name in resources/policy, prefix in stored verdicts
    const char16_t* number;     ///< document number or, for laws, the short title
    const char16_t* title;
    const char16_t* caveat;     ///< what has to be confirmed with the original; empty when nothing
};

namespace documents {

inline constexpr Document dzf2011_46 {"dzf2011_46", u"大政发〔2011〕46号",
    u"大连市人民政府关于进一步加强技能人才队伍建设的实施意见",
    u"文本未载成文日期与施行日期，程序暂按2011年1月1日起适用，待按原件确认"};
inline constexpr Document dzf2022_17 {"dzf2022_17", u"大政发〔2022〕17号", u"关于全面放开落户条件的通知",
    u"内容据公开报道，待与原件核对"};
inline constexpr Document retirement2024 {"retirement2024", u"渐进式延迟法定退休年龄的办法",
    u"国务院关于渐进式延迟法定退休年龄的办法", u""};
inline constexpr Document civilCode {"civil_code", u"民法典", u"中华人民共和国民法典", u""};
inline constexpr Document idNumberStandard {"gb11643", u"GB 11643-1999", u"公民身份号码", u""};
inline constexpr Document creditCodeStandard {"gb32100", u"GB 32100-2015", u"法人和其他组织统一社会信用代码编码规则", u""};
inline constexpr Document personalInformation {"pipl", u"个人信息保护法", u"中华人民共和国个人信息保护法", u""};

} // namespace documents

/// Every document the program cites, in the order the policy page lists them.
[[nodiscard]] std::initializer_list<const Document*> allDocuments();

} // namespace jiangce
