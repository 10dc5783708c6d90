// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/form_data.h"

namespace jiangce {

/// A settlement under the wider rule, with a spouse whose consent nobody has noted.
inline FormData settlementForm()
{
    FormData form;
    const QMap<QString, QString> values {{QStringLiteral("applied_by"), QStringLiteral("person")}, {QStringLiteral("name"), QStringLiteral("王示例")},
        {QStringLiteral("id_number"), QStringLiteral("210202198802290011")}, {QStringLiteral("sex"), QStringLiteral("male")}, {QStringLiteral("birth_date"), QStringLiteral("1988-02-29")},
        {QStringLiteral("marital_status"), QStringLiteral("married")}, {QStringLiteral("phone"), QStringLiteral("13800000000")}, {QStringLiteral("former_residence"), QStringLiteral("沈阳市示例区")},
        {QStringLiteral("occupation"), QStringLiteral("焊工")}, {QStringLiteral("employer_name"), QStringLiteral("大连示例船务有限公司")},
        {QStringLiteral("employer_code"), QStringLiteral("91210211MA0TE5T16B")}, {QStringLiteral("employer_district"), QStringLiteral("210211")},
        {QStringLiteral("contract_kind"), QStringLiteral("fixed")}, {QStringLiteral("contract_with_employer"), QStringLiteral("true")},
        {QStringLiteral("contract_start"), QStringLiteral("2024-01-01")}, {QStringLiteral("contract_end"), QStringLiteral("2028-12-31")}, {QStringLiteral("insured_here"), QStringLiteral("true")},
        {QStringLiteral("settle_district"), QStringLiteral("210211")}, {QStringLiteral("police_station"), QStringLiteral("示例派出所")}};
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        form.setValue(it.key(), it.value());
    form.setRows(QStringLiteral("dependants"),
        {{QStringLiteral("r1"), {{QStringLiteral("relation"), QStringLiteral("spouse")}, {QStringLiteral("name"), QStringLiteral("李示例")}, {QStringLiteral("id_number"), QStringLiteral("210211197501010022")}}}});
    return form;
}

} // namespace jiangce
