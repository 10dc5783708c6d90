// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json_record.h"
#include "core/programmes/programme.h"

#include <QtCore/QFile>

namespace jiangce {

[[nodiscard]] inline const Programme& claim()
{
    return *programmeByKey(u"upskill_subsidy");
}

[[nodiscard]] inline const RosterDef& roster()
{
    return claim().rosters.front();
}

/// The example of the programme.
[[nodiscard]] inline FormData example()
{
    QFile file(QStringLiteral(JIANGCE_SOURCE_DIR "/tests/programmes/upskill_subsidy/example.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example");
    return readJsonRecord(claim(), file.readAll())->form;
}

/// The same, with the text wherever a person may type what he likes.
[[nodiscard]] inline FormData typedForm(const QString& typed)
{
    FormData form = example();
    for (const char16_t* key : {u"unit_name", u"account_name", u"address", u"legal_representative", u"bank_name"})
        form.setValue(QString::fromUtf16(key), typed);
    FormRow& row = form.editRows(QStringLiteral("roster")).first();
    row.values[QStringLiteral("name")] = typed;
    row.values[QStringLiteral("remarks")] = typed;
    return form;
}

[[nodiscard]] inline FormData completed(FormData form)
{
    completeForm(claim(), form);
    return form;
}

} // namespace jiangce
