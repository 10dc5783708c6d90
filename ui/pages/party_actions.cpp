// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/party_actions.h"

#include "core/casework/operations/merge_parties.h"
#include "core/values/date_text.h"
#include "ui/dialogs/correct_party.h"
#include "ui/dialogs/merge_parties.h"
#include "ui/dialogs/operation_sheet.h"
#include "ui/dialogs/pick_party.h"
#include "ui/models/case_words.h"
#include "ui/pages/page.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace jiangce {

PartyActions::PartyActions(Page& page, PartyKind kind)
    : QWidget(&page)
    , m_page(page)
    , m_kind(kind)
    , m_history(new CellTableModel({tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After"), tr("Reason")}, this))
    , m_correct(makeButton("edit"_L1, tr("C&orrect …"), u"correct_party_button"_s, &page))
    , m_merge(makeButton("copy"_L1, tr("&Merge with another …"), u"merge_party_button"_s, &page))
    , m_undo(makeButton("undo"_L1, tr("&Undo the merge …"), u"undo_merge_button"_s, &page))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    for (ReasonButton* button : {m_correct, m_merge, m_undo})
        row->addWidget(button);
    connect(m_correct, &ReasonButton::chosen, this, &PartyActions::correct);
    connect(m_merge, &ReasonButton::chosen, this, &PartyActions::merge);
    connect(m_undo, &ReasonButton::chosen, this, &PartyActions::undo);
    showButtons();
}

void PartyActions::takeTable(QTableView* table)
{
    m_table = table;
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PartyActions::showButtons);
}

void PartyActions::show(qint64 id)
{
    m_record.reset();
    m_corrections.clear();
    m_merges.clear();
    AppContext& context = m_page.context();
    if (const auto trouble = context.guard([&] {
            m_record = id == 0 ? std::nullopt : readParty(context.db(), m_kind, id);
            if (m_record) {
                m_corrections = readCorrections(context.db(), m_kind, id);
                m_merges = mergesOf(context.db(), m_kind, id);
            }
        }))
        Q_EMIT m_page.said(*trouble);
    fillHistory();
    showButtons();
}

QString PartyActions::sentence() const
{
    if (m_corrections.isEmpty())
        return {};
    const Correction& last = m_corrections.first();
    return tr("Last corrected on %1 by %2. Applications, letters and payments keep what they said.")
        .arg(isoDate(last.at.addSecs(8 * 3600).date()), last.officer);
}

void PartyActions::fillHistory()
{
    AppContext& context = m_page.context();
    QList<TableLine> lines;
    const auto value = [&](const CorrectedField& field, const QString& text) {
        const QString shown = partyValueText(context, m_kind, field.key, text);
        return shown.isEmpty() ? tr("(nothing)") : shown;
    };
    for (const Merge& merge : std::as_const(m_merges)) {
        const bool stands = !merge.undoneOn.isValid();
        const QString what = stands ? tr("merged with") : tr("merged with; undone on %1 by %2").arg(isoDate(merge.undoneOn), merge.undoneBy);
        const QString other = merge.mergedBefore.name() + u' '
            + maskedValue(m_kind, m_kind == PartyKind::Person ? u"id_number"_s : u"credit_code"_s, merge.mergedBefore.number());
        const QString reason = stands ? merge.reason : merge.reason + u"；"_s + merge.undoneReason;
        lines.append({{{isoDate(merge.on)}, {merge.officer}, {what, "copy"_L1, stands ? Tone::Accent : Tone::Muted},
                          {merge.keptBefore.name()}, {other}, {.text = reason, .toolTip = reason}},
            merge.id, u"merge"_s});
    }
    for (const Correction& correction : std::as_const(m_corrections))
        for (const CorrectedField& field : correction.fields) {
            const PartyField* known = partyField(m_kind, field.key);
            lines.append({{{localTime(correction.at)}, {correction.officer},
                              {known != nullptr ? context.words("register", known->label) : field.key, "edit"_L1},
                              {value(field, field.before)}, {value(field, field.after)},
                              {.text = correction.reason, .toolTip = correction.reason}},
                correction.id, u"correction"_s});
        }
    std::ranges::stable_sort(lines, std::greater(), [](const TableLine& line) { return line.cells.first().text.left(10); });
    m_history->setLines(lines);
}

const Merge* PartyActions::chosenMerge() const
{
    const int row = m_table == nullptr ? -1 : chosenRow(m_table);
    if (row < 0 || row >= m_history->rowCount() || m_history->lineAt(row).key != u"merge"_s)
        return nullptr;
    const auto found = std::ranges::find(m_merges, m_history->lineAt(row).id, &Merge::id);
    return found == m_merges.end() || found->undoneOn.isValid() ? nullptr : &*found;
}

QString PartyActions::whyNot(Role role) const
{
    if (const QString lacks = lacksRole(m_page, role); !lacks.isEmpty())
        return lacks;
    return m_record ? QString() : m_kind == PartyKind::Person ? tr("Choose a person.") : tr("Choose a unit.");
}

void PartyActions::showButtons()
{
    m_correct->setReason(whyNot(Role::Intake));
    m_merge->setReason(whyNot(Role::Approval));
    const QString why = whyNot(Role::Approval);
    m_undo->setReason(!why.isEmpty() ? why : chosenMerge() == nullptr ? tr("Choose a merge in the history that stands.") : QString());
}

void PartyActions::correct()
{
    if (!m_record)
        return;
    const auto say = [this](const Message& message) { Q_EMIT m_page.said(message); };
    if (!CorrectPartyDialog::mayOpen(m_page.context(), *m_record, this, say))
        return;
    CorrectPartyDialog dialog(m_page.context(), *m_record, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT m_page.said({Message::Kind::Done, tr("Corrected. What stood here before is in the history.")});
}

void PartyActions::merge()
{
    if (!m_record)
        return;
    PickPartyDialog pick(m_page.context(), *m_record, this);
    if (pick.exec() != QDialog::Accepted)
        return;
    std::optional<PartyRecord> other;
    if (const auto trouble = m_page.context().guard([&] { other = readParty(m_page.context().db(), m_kind, pick.chosen()); }))
        return Q_EMIT m_page.said(*trouble);
    const auto say = [this](const Message& message) { Q_EMIT m_page.said(message); };
    if (!other || !MergePartiesDialog::mayOpen(m_page.context(), *m_record, *other, this, say))
        return;
    MergePartiesDialog dialog(m_page.context(), *m_record, *other, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT m_page.said({Message::Kind::Done, tr("Merged. It can be undone from the history.")});
    Q_EMIT moved(m_record->id);
}

void PartyActions::undo()
{
    const Merge* merge = chosenMerge();
    if (merge == nullptr)
        return;
    OperationSheet sheet(m_page.context(), u"undo_merge_sheet"_s, tr("Undo the merge"), this);
    sheet.addNote(tr("Exactly what the merge hung on “%1” goes back to “%2”, and both say what they said, but for what was "
                     "corrected since. Cases that came since go by the number they name; certificates entered since stay.")
                      .arg(merge->keptBefore.name(), merge->mergedBefore.name()));
    sheet.addText(u"reason"_s, tr("&Reason"));
    if (sheet.run(tr("Undo"), [&, id = merge->id](Desk& desk) { return undoMerge(desk, id, sheet.text(u"reason"_s)); }))
        Q_EMIT m_page.said({Message::Kind::Done, tr("Undone. There are two records again.")});
}

} // namespace jiangce
