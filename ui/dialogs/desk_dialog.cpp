// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/desk_dialog.h"

#include "core/values/date_text.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/hand_on.h"
#include "ui/dialogs/handover_dialog.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

DeskDialog::DeskDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Hand over a desk"), parent)
    , m_context(context)
    , m_model(new CellTableModel({tr("Number"), tr("Applicant"), tr("Programme"), tr("State"), tr("Due"), tr("Goes over")}, this))
    , m_sentence(new PlainLabel(this))
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"desk"_s);
    setHeading(tr("Hand over a desk"));
    content()->addWidget(makeNote(tr("Everything an officer has goes to another who may take it. Choose lines to hand over only these; "
                                     "choose none to hand over all. No step is taken by it."), this));
    makeChoices();
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_table = makeTable(u"desk_table"_s, tr("Cases of this desk"), this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    showIn(m_table, m_model, true);
    new EmptyNote(m_table, tr("This officer has no open case."));
    content()->addWidget(m_table, 1);
    content()->addWidget(m_sentence);
    auto* why = new FieldGrid(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(rhythm(8));
    why->add(u"reason"_s, tr("&Reason"), m_reason, true);
    content()->addWidget(why);
    connect(addButton(tr("Handover &list…"), u"desk_list"_s, true), &QPushButton::clicked, this, &DeskDialog::showList);
    m_go = addMainButton(tr("Hand over"), u"go_on"_s);
    connect(m_go, &QPushButton::clicked, this, &DeskDialog::perform);
    addCancelButton(tr("Cancel"));
    resize(rhythm(112), rhythm(80));
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size() * 0.97));
    fillOfficers();
    read();
}

void DeskDialog::makeChoices()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(rhythm());
    const auto add = [&](QComboBox*& box, const QString& name, const QString& text) {
        box = new QComboBox(this);
        box->setObjectName(name);
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &DeskDialog::read);
    };
    add(m_from, u"desk_from"_s, tr("&From"));
    add(m_to, u"desk_to"_s, tr("&To"));
    add(m_programme, u"desk_programme"_s, tr("&Programme"));
    add(m_state, u"desk_state"_s, tr("&State"));
    row->addStretch(1);
    content()->addLayout(row);
    const QSignalBlocker quietProgramme(m_programme);
    const QSignalBlocker quietState(m_state);
    m_programme->addItem(tr("all"));
    for (const Programme* programme : allProgrammes())
        m_programme->addItem(programmeShort(*programme, m_context.wording()), QString::fromLatin1(programme->key));
    m_state->addItem(tr("all"), -1);
    for (const CaseState state : queueStates(Queue::Mine))
        m_state->addItem(signOf(state, m_context.wording()).text, int(state));
}

/// One's own desk is everybody's to hand over; another's is for the role for approval, which the operation asks again.
void DeskDialog::fillOfficers()
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const AccountId own = m_context.session().account;
    const bool mayAll = m_context.session().has(Role::Approval);
    const auto trouble = m_context.guard([&] {
        for (const Account& account : caseworkers(m_context.db())) {
            if (mayAll || account.id == own)
                m_from->addItem(account.isDisabled ? tr("%1 (disabled)").arg(account.displayName) : account.displayName,
                    account.id.value());
            if (!account.isDisabled)
                m_to->addItem(account.displayName, account.id.value());
        }
    });
    if (trouble)
        say(*trouble);
    m_from->setCurrentIndex(std::max(0, m_from->findData(own.value())));
    m_to->setCurrentIndex(m_to->count() > 1 && officerOf(*m_to) == officerOf(*m_from) ? 1 : 0);
}

AccountId DeskDialog::officerOf(const QComboBox& box) const
{
    return AccountId(box.currentData().toLongLong());
}

void DeskDialog::read()
{
    DeskFilter filter {.programme = m_programme->currentData().toString()};
    if (const int state = m_state->currentData().toInt(); state >= 0)
        filter.state = CaseState(state);
    const Wording& wording = m_context.wording();
    if (const auto trouble = m_context.guard(
            [&] { m_cases = deskOf(m_context.desk(), officerOf(*m_from), officerOf(*m_to), filter); }))
        say(*trouble);
    QList<TableLine> lines;
    int going = 0;
    for (const DeskCase& one : std::as_const(m_cases)) {
        const Sign state = signOf(one.file.state, wording);
        const QString why = one.why ? wording.sentence(*one.why) : QString();
        going += one.why ? 0 : 1;
        lines.append({{{one.file.number.isEmpty() ? tr("(draft)") : one.file.number}, {one.file.applicantName},
                          {programmeShort(*one.file.programme, wording)}, {state.text, state.icon, state.tone},
                          {isoDate(one.file.dueOn)},
                          one.why ? TableCell {.text = why, .icon = "stop"_L1, .tone = Tone::Muted, .toolTip = why}
                                  : TableCell {tr("yes"), "ok"_L1, Tone::Ok}},
            one.file.id.value()});
    }
    m_model->setLines(lines);
    fitColumns(m_table, 30);
    m_sentence->setText(tr("%n case(s)", "", int(m_cases.size())) + u" · "_s + tr("%n can go over", "", going));
    m_go->setEnabled(going > 0);
}

QList<CaseId> DeskDialog::chosenCases() const
{
    QList<CaseId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.append(CaseId(index.data(CellTableModel::IdRole).toLongLong()));
    if (ids.isEmpty())
        for (const DeskCase& one : m_cases)
            ids.append(one.file.id);
    return ids;
}

void DeskDialog::showList()
{
    HandoverDialog dialog(m_context, officerOf(*m_from), m_to->currentText(), this);
    dialog.exec();
}

void DeskDialog::perform()
{
    messageBar()->clear();
    const QString reason = m_reason->toPlainText();
    QList<DeskCase> leftOut;
    const auto report = m_context.perform([&](Desk& desk) {
        return reassignDesk(desk, officerOf(*m_from), officerOf(*m_to), chosenCases(), reason, &leftOut);
    });
    if (!report) {
        if (reason.trimmed().isEmpty())
            m_reason->setFocus(Qt::OtherFocusReason);
        return say(report.error());
    }
    QString text = tr("%n case(s) handed over to %1.", "", int(report->cases.size())).arg(m_to->currentText());
    if (!leftOut.isEmpty())
        text += u' ' + tr("%n stayed: %1", "", int(leftOut.size())).arg(m_context.wording().sentence(*leftOut.first().why));
    Q_EMIT handedOver({leftOut.isEmpty() ? Message::Kind::Done : Message::Kind::Note, text});
    accept();
}

} // namespace jiangce
