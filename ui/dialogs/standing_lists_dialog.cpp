// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/standing_lists_dialog.h"

#include "core/register/admin_unit.h"
#include "ui/app_context.h"
#include "ui/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

StandingListsDialog::StandingListsDialog(AppContext& context, const SummaryAsk& ask, QWidget* parent,
    std::span<const StandingList> lists)
    : TableDialog(context, tr("Standing lists"), parent)
    , m_ask(ask)
    , m_list(new QComboBox(this))
    , m_definition(makeNote({}, this))
{
    setObjectName(u"standing_lists"_s);
    m_list->setObjectName(u"which_list"_s);
    for (const StandingList list : lists)
        m_list->addItem(context.words("statistics", headsOf(list).title), int(list));
    auto* label = new QLabel(tr("&List"), this);
    label->setBuddy(m_list);
    const QString district = ask.district.isEmpty() ? tr("all districts") : adminUnitName(ask.district);
    choices()->addWidget(label);
    choices()->addWidget(m_list);
    choices()->addWidget(new PlainLabel(u"%1 · %2"_s.arg(ask.period.chinese(), district), this));
    choices()->addStretch(1);
    content()->insertWidget(1, m_definition);
    connect(m_list, &QComboBox::currentIndexChanged, this, &StandingListsDialog::read);
    read();
}

void StandingListsDialog::read()
{
    const auto list = StandingList(m_list->currentData().toInt());
    const Wording& wording = context().wording();
    m_definition->setText(wording.label("statistics", headsOf(list).definition));
    showNothing(tr("Looking …"));
    struct Answer {
        QList<StandingEntry> shown;
        QList<StandingEntry> chinese;
    };
    reader().ask<Answer>(
        [ask = m_ask, list, &wording](Connection& db) {
            return Answer {readStandingList(db, list, ask, wording), readStandingList(db, list, ask, Wording::chinese())};
        },
        [this, list](const Answer& answer) {
            const auto make = [answer, list, ask = m_ask](const TableFrame& words) {
                return standingTable(list, words.wording.isChinese() ? answer.chinese : answer.shown, ask, words);
            };
            showTable(make, tr("%n entry(s)", "", int(answer.shown.size())), tr("Nothing to list. That is good."));
        },
        [this](const QString& detail) {
            showNothing({});
            say(messageFor(Fault(FaultKind::InputOutput, detail), context().wording()));
        });
}

} // namespace jiangce
