// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/show_numbers.h"

#include "core/casework/unmasking.h"
#include "ui/dialogs/operation_sheet.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiangce::ShowNumbers)
};

bool isShownAfterPassword(AppContext& context, CaseId id, const QStringList& what, int today, QWidget* parent)
{
    OperationSheet sheet(context, u"show_numbers_sheet"_s, Words::tr("Show full numbers"), parent);
    sheet.addNote(Words::tr("You have had full numbers shown %1 times today. After %2 times each further one asks for your "
                            "password. It is recorded like the others.").arg(today).arg(unmaskingsWithoutPassword));
    sheet.addPassword();
    return sheet.run(Words::tr("Show"), [&](Desk& desk) { return unmask(desk, id, what, sheet.text(u"password"_s)); });
}

} // namespace

bool mayShowNumbers(AppContext& context, CaseId id, const QStringList& what, QWidget* parent,
    const std::function<void(const Message&)>& say)
{
    int today = 0;
    std::optional<Problem> refused;
    auto trouble = context.guard([&] {
        today = unmaskingsToday(context.desk());
        if (today >= unmaskingsWithoutPassword)
            return;
        if (const auto shown = unmask(context.desk(), id, what); !shown)
            refused = shown.error();
    });
    if (refused)
        trouble = messageFor(*refused, context.wording());
    if (trouble) {
        say(*trouble);
        return false;
    }
    return today < unmaskingsWithoutPassword || isShownAfterPassword(context, id, what, today, parent);
}

} // namespace jiangce
