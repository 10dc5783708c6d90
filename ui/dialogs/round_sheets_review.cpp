// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/operation_sheet.h"
#include "ui/dialogs/round_sheets.h"
#include "ui/entry_grid.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce::round_sheets {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiangce::RoundSheets)
};

QString nameOf(const PanelMember& member) { return member.unit.isEmpty() ? member.name : member.name + u' ' + member.unit; }

/// A whole number; nothing typed is `otherwise`.
std::optional<int> numberOf(const QString& text, int otherwise)
{
    if (text.trimmed().isEmpty())
        return otherwise;
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Outcome<TieBreak> tieOf(const OperationSheet& sheet, const EntryGrid& grid, const QString& programme)
{
    TieBreak tie {.programme = programme, .isVote = sheet.choice(u"way"_s).toBool(), .ground = sheet.text(u"ground"_s)};
    const auto present = numberOf(sheet.text(u"present"_s), 0);
    if (!present)
        return fail(Problem {ProblemCode::NotAnInteger}.at(u"present"_s));
    tie.present = *present;
    QList<std::pair<int, TieBreak::Place>> places;
    for (const EntryRow& row : grid.rows()) {
        const auto position = numberOf(row.values.value(0), 0);
        const auto votesFor = numberOf(row.values.value(3), 0);
        const auto votesAgainst = numberOf(row.values.value(4), 0);
        if (!position || !votesFor || !votesAgainst)
            return fail(Problem {ProblemCode::NotAnInteger}.at(u"places"_s));
        places.append({*position, {CaseId(row.id), *votesFor, *votesAgainst}});
    }
    for (const auto& [position, place] : places)
        if (position < 1 || position > places.size()
            || std::ranges::count(places, position, &std::pair<int, TieBreak::Place>::first) != 1)
            return fail(Problem {ProblemCode::OutOfRange, {u"1"_s, QString::number(places.size())}}.at(u"places"_s));
    std::ranges::sort(places, {}, &std::pair<int, TieBreak::Place>::first);
    for (const auto& [position, place] : places)
        tie.places.append(place);
    return tie;
}

CutInput cutInput(const OperationSheet& sheet, const AwardRound& round)
{
    CutInput input;
    for (const TitleInRound& title : round.titles) {
        const QString programme = title.programme();
        if (const auto awards = numberOf(sheet.text(u"awards_"_s + programme), title.places.value_or(0)))
            input.awards.insert(programme, *awards);
        input.fewerDecisions.insert(programme, sheet.text(u"fewer_"_s + programme));
        input.minimumDecisions.insert(programme, sheet.text(u"minimum_"_s + programme));
    }
    return input;
}

QString told(const CutPreview& preview, const AwardRound& round, const Wording& wording)
{
    QStringList lines;
    const auto names = [](const QList<Ranked>& list) {
        QStringList all;
        for (const Ranked& one : list)
            all.append(u"%1（%2）"_s.arg(one.nominee.name, one.averageText));
        return all.isEmpty() ? u"—"_s : all.join(u'、');
    };
    for (const TitleInRound& title : round.titles) {
        const QString key = title.programme();
        lines.append(Words::tr("%1, proposed %2: %3").arg(QString::fromUtf16(title.title->shortTitle))
                         .arg(preview.proposed.value(key).size()).arg(names(preview.proposed.value(key))));
        lines.append(Words::tr("In reserve: %1").arg(names(preview.reserve.value(key))));
        lines.append(Words::tr("Not selected: %1").arg(names(preview.others.value(key))));
    }
    for (const Problem& problem : preview.problems)
        lines.append(u"! "_s + wording.sentence(problem));
    return lines.join(u'\n');
}

} // namespace

bool recuse(AppContext& context, const AwardRound& round, MemberId member, CaseId candidate, QWidget* parent)
{
    OperationSheet sheet(context, u"recuse"_s, Words::tr("A member is out for a candidate"), parent);
    const auto found = std::ranges::find(round.panel, member, &PanelMember::id);
    const Nominee* nominee = round.nominee(candidate);
    sheet.addNote(Words::tr("%1 does not score %2; what was entered no longer counts.")
                      .arg(found == round.panel.end() ? QString() : nameOf(*found),
                          nominee == nullptr ? QString() : nominee->name + u' ' + nominee->unit));
    sheet.addText(u"reason"_s, Words::tr("&Reason (kin, same unit, teacher of the candidate …)"));
    return sheet.run(Words::tr("Record"), [&](Desk& desk) {
        return declareRecusal(desk, round.head.id, round.head.version, member, candidate, sheet.text(u"reason"_s));
    });
}

bool breakTie(AppContext& context, const AwardRound& round, const QList<Ranked>& tied, QWidget* parent)
{
    OperationSheet sheet(context, u"break_tie_sheet"_s, Words::tr("Break a tie"), parent);
    const bool hasRule = !round.paper.tieRule.isEmpty();
    QList<std::pair<QString, QVariant>> ways {{Words::tr("By a vote of the panel"), true}};
    if (hasRule)
        ways.prepend({Words::tr("By the recorded rule"), false});
    sheet.addNote(hasRule ? Words::tr("Rule of the round: %1").arg(round.paper.tieRule)
                          : Words::tr("The round has no rule for ties; the panel votes."));
    sheet.addChoice(u"way"_s, Words::tr("&Way"), ways);
    sheet.addText(u"ground"_s, Words::tr("&On what it rests (how the rule applies, or where the vote is on record)"));
    sheet.addLine(u"present"_s, Words::tr("Members &present, of a vote"));
    auto* grid = new EntryGrid(context, u"places"_s, Words::tr("Order of those tied"),
        {{.head = Words::tr("Place"), .isNumber = true}, {.head = Words::tr("Candidate"), .isLocked = true, .data = ExportData::Name},
            {.head = Words::tr("Average"), .isNumber = true, .isLocked = true}, {.head = Words::tr("For"), .isNumber = true},
            {.head = Words::tr("Against"), .isNumber = true}},
        &sheet);
    QObject::connect(grid, &EntryGrid::said, &sheet, [&sheet](const Message& message) { sheet.say(message); });
    QList<EntryRow> rows;
    for (const Ranked& one : tied)
        rows.append({.values = {QString::number(rows.size() + 1), one.nominee.name + u' ' + one.nominee.unit, one.averageText},
            .id = one.nominee.id.value()});
    grid->setRows(rows);
    grid->setMinimumHeight(rhythm(22));
    sheet.addWide(grid);
    return sheet.run(Words::tr("Record the order"), [&](Desk& desk) -> Outcome<ChangeReport> {
        const auto tie = tieOf(sheet, *grid, tied.first().nominee.programme);
        if (!tie)
            return fail(tie.error());
        return jiangce::breakTie(desk, round.head.id, round.head.version, *tie);
    });
}

bool cut(AppContext& context, const AwardRound& round, QWidget* parent)
{
    OperationSheet sheet(context, u"cut_list"_s, Words::tr("Cut the list"), parent);
    auto* preview = new PlainLabel(&sheet);
    const auto show = [&context, &round, &sheet, preview] {
        const auto trouble = context.guard([&] {
            preview->setText(told(previewCut(context.db(), round, cutInput(sheet, round)), round, context.wording()));
        });
        if (trouble)
            preview->setText(trouble->text);
    };
    for (const TitleInRound& title : round.titles) {
        const QString programme = title.programme();
        const QString name = QString::fromUtf16(title.title->shortTitle);
        const QList<QLineEdit*> edits {
            sheet.addLine(u"awards_"_s + programme, Words::tr("Awards, %1").arg(name), QString::number(title.places.value_or(0))),
            sheet.addLine(u"fewer_"_s + programme, Words::tr("Decision to award fewer, %1").arg(name)),
            sheet.addLine(u"minimum_"_s + programme, Words::tr("Decision to let a least number pass, %1").arg(name))};
        for (const QLineEdit* edit : edits)
            QObject::connect(edit, &QLineEdit::textChanged, &sheet, show);
    }
    preview->setObjectName(u"cut_preview"_s);
    preview->setWordWrap(true);
    preview->setSelectable(true);
    sheet.addWide(preview);
    sheet.addPassword();
    show();
    return sheet.run(Words::tr("Cut the list"), [&](Desk& desk) {
        CutInput input = cutInput(sheet, round);
        input.password = sheet.text(u"password"_s);
        return cutList(desk, round.head.id, round.head.version, input);
    });
}

} // namespace jiangce::round_sheets
