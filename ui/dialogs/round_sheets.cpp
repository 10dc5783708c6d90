// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/round_sheets.h"

#include "core/casework/rounds/round_operations.h"
#include "ui/dialogs/operation_sheet.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QInputDialog>

using namespace Qt::StringLiterals;

namespace jiangce::round_sheets {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiangce::RoundSheets)
};

} // namespace

RoundId newRound(AppContext& context, QWidget* parent)
{
    const QList<const RoundKind*> kinds = allRoundKinds();
    qsizetype choice = 0;
    if (kinds.size() > 1) {
        QStringList names;
        for (const RoundKind* kind : kinds)
            names.append(QString::fromUtf16(kind->chinese));
        bool isChosen = false;
        const QString name = QInputDialog::getItem(
            parent, Words::tr("New award round"), Words::tr("Commendation"), names, 0, false, &isChosen);
        if (!isChosen)
            return {};
        choice = names.indexOf(name);
    }
    RoundId made;
    OperationSheet sheet(context, u"new_round"_s, Words::tr("New award round"), parent);
    sheet.addNote(Words::tr("%1. It stays a draft until the notice and the approval of the commendation project are entered.")
                      .arg(QString::fromUtf16(kinds.at(choice)->chinese)));
    static_cast<void>(sheet.run(Words::tr("Begin the draft"), [&](Desk& desk) {
        auto begun = createRound(desk, *kinds.at(choice));
        if (begun)
            made = RoundId(begun->id);
        return begun;
    }));
    return made;
}

bool planCalendar(AppContext& context, const AwardRound& round, QWidget* parent)
{
    OperationSheet sheet(context, u"plan_round"_s, Words::tr("Calendar of the round"), parent);
    sheet.addNote(Words::tr("Planned days remind and never lock. An empty line is not planned."));
    for (const RoundStage stage : roundStages)
        sheet.addDay(roundStageKey(stage), context.words("casework", roundStageLabel(stage)), round.plan.value(stage));
    return sheet.run(Words::tr("Keep the calendar"), [&](Desk& desk) {
        QMap<RoundStage, QDate> plan;
        for (const RoundStage stage : roundStages)
            plan.insert(stage, sheet.day(roundStageKey(stage)));
        return saveRoundPlan(desk, round.head.id, round.head.version, plan);
    });
}

bool abandon(AppContext& context, const AwardRound& round, QWidget* parent)
{
    OperationSheet sheet(context, u"abandon_round"_s, Words::tr("Abandon the round"), parent);
    sheet.addNote(Words::tr("%1 ends without honours; its nominations are closed as not selected.").arg(round.head.name));
    sheet.addText(u"reason"_s, Words::tr("&Reason"));
    return sheet.run(Words::tr("Abandon"), [&](Desk& desk) {
        return abandonRound(desk, round.head.id, round.head.version, sheet.text(u"reason"_s));
    });
}

bool openRound(AppContext& context, const AwardRound& round, QWidget* parent)
{
    OperationSheet sheet(context, u"open_round"_s, Words::tr("Open the round"), parent);
    sheet.addNote(Words::tr("%1: nominations from %2 to %3, notice %4. What the notice says is fixed from now on.")
                      .arg(round.head.name, round.paper.from.toString(Qt::ISODate), round.paper.to.toString(Qt::ISODate),
                          round.paper.noticeNumber));
    for (const TitleInRound& title : round.titles)
        sheet.addNote(Words::tr("%1: %2 place(s), by %3")
                          .arg(QString::fromUtf16(title.title->title),
                              title.places ? QString::number(*title.places) : u"—"_s, title.placesSource));
    return sheet.run(Words::tr("Open"),
        [&](Desk& desk) { return jiangce::openRound(desk, round.head.id, round.head.version); });
}

bool endCall(AppContext& context, const AwardRound& round, QWidget* parent)
{
    OperationSheet sheet(context, u"end_call"_s, Words::tr("End the call for nominations"), parent);
    for (const TitleInRound& title : round.titles)
        sheet.addNote(Words::tr("%1: %2 nominated, %3 qualified")
                          .arg(QString::fromUtf16(title.title->title))
                          .arg(title.nominated)
                          .arg(title.qualified));
    const bool isEarly = context.today() <= round.paper.to;
    if (isEarly) {
        sheet.addNote(Words::tr("The notice takes nominations until the end of %1.").arg(round.paper.to.toString(Qt::ISODate)));
        sheet.addText(u"reason"_s, Words::tr("&Reason for ending earlier"));
    }
    return sheet.run(Words::tr("End the call"), [&](Desk& desk) {
        return closeNominations(
            desk, round.head.id, round.head.version, isEarly ? sheet.text(u"reason"_s) : QString());
    });
}

} // namespace jiangce::round_sheets
