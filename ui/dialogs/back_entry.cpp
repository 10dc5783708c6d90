// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/back_entry.h"

#include "core/casework/procedures/procedure.h"
#include "core/values/date_text.h"
#include "ui/forms/form_page.h"
#include "ui/forms/preedit_watch.h"
#include "ui/forms/roster_editor.h"
#include "ui/models/case_words.h"
#include "ui/pages/case_desk.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr std::array outcomes {CaseState::Archived, CaseState::Approved, CaseState::Paid, CaseState::Filed,
    CaseState::Received, CaseState::Refused,
    CaseState::NotAccepted, CaseState::Withdrawn};

} // namespace

BackEntryDialog::BackEntryDialog(AppContext& context, const Programme& programme, QWidget* parent)
    : DialogFrame(tr("Enter an old paper case"), parent)
    , m_context(context)
    , m_programme(programme)
    , m_desk(new CaseDesk(context, programme, this))
{
    setObjectName(u"back_entry"_s);
    m_desk->openNew();
    m_form = new FormPage(m_desk->document(), m_desk->formContext(), RosterPlacement::Inline, this);
    // Nothing of it is stored yet: it is what he types himself.
    connect(m_form, &FormPage::revealAsked, m_form, &FormPage::reveal);
    for (RosterEditor* roster : m_form->rosters())
        connect(roster, &RosterEditor::personalAsked, roster, [roster] { roster->showPersonal(true); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_form, 3);
    row->addWidget(makeParticulars(), 2);
    content()->addLayout(row, 1);
    addCancelButton(tr("Enter nothing"));
    connect(addButton(tr("&Enter the case"), u"confirm"_s), &QPushButton::clicked, this, &BackEntryDialog::enter);
    resize(rhythm(130), rhythm(85));
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size() * 0.97));
    m_form->focusFirst();
}

BackEntryDialog::~BackEntryDialog()
{
    // Before the document that it shows.
    delete m_form;
}

QLineEdit* BackEntryDialog::addLine(QFormLayout& form, const QString& label, const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    form.addRow(label, edit);
    return edit;
}

QWidget* BackEntryDialog::makeParticulars()
{
    auto* particulars = new QWidget(this);
    auto* form = new QFormLayout(particulars);
    form->setLabelAlignment(Qt::AlignRight);
    m_number = addLine(*form, tr("&Number on paper *"), u"old_number"_s);
    m_outcome = new QComboBox(this);
    m_outcome->setObjectName(u"old_outcome"_s);
    const bool paysMoney = m_programme.procedure == ProcedureKind::SubsidyClaim;
    for (const CaseState state : outcomes)
        if (std::ranges::any_of(procedureFor(m_programme.procedure).transitions,
                [state](const Transition& transition) { return transition.to == state; }))
            m_outcome->addItem(signOf(state, m_context.wording()).text, int(state));
    form->addRow(tr("O&utcome *"), m_outcome);
    m_handedIn = addLine(*form, tr("&Handed in on *"), u"old_handed_in"_s);
    m_accepted = addLine(*form, tr("&Accepted on"), u"old_accepted"_s);
    m_decided = addLine(*form, tr("&Decided on"), u"old_decided"_s);
    m_paid = addLine(*form, tr("&Paid on"), u"old_paid"_s);
    m_approved = addLine(*form, tr("A&pproved amount"), u"old_approved"_s);
    form->setRowVisible(m_paid, paysMoney);
    form->setRowVisible(m_approved, paysMoney);
    m_reason = addLine(*form, tr("Where the &file lies *"), u"old_reason"_s);
    form->addRow(makeNote(tr("An old case is marked as such. It gets no letters and no payment; its verdict is for information."), this));
    return particulars;
}

Outcome<OldCase> BackEntryDialog::typed() const
{
    OldCase old {.form = m_desk->document().form(), .number = m_number->text().trimmed(),
        .outcome = CaseState(m_outcome->currentData().toInt()), .reason = m_reason->text().trimmed()};
    const std::array<std::pair<QLineEdit*, QDate*>, 4> days {{{m_handedIn, &old.handedIn}, {m_accepted, &old.acceptedOn},
        {m_decided, &old.decidedOn}, {m_paid, &old.paidOn}}};
    for (const auto& [edit, day] : days) {
        if (edit->text().trimmed().isEmpty())
            continue;
        const auto read = parseDate(edit->text());
        if (!read)
            return fail(read.error().at(edit->objectName()));
        *day = *read;
    }
    if (!m_approved->text().trimmed().isEmpty()) {
        const auto amount = Money::parse(m_approved->text());
        if (!amount)
            return fail(amount.error().at(m_approved->objectName()));
        old.approved = *amount;
    }
    return old;
}

void BackEntryDialog::enter()
{
    commitPreedit();
    m_form->finishTyping();
    const auto old = typed();
    if (!old) {
        say(old.error(), m_context.wording());
        if (auto* edit = findChild<QLineEdit*>(old.error().field))
            edit->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto report = m_context.perform([&](Desk& desk) { return enterOldCase(desk, m_programme, *old); }, command());
    if (!report)
        return say(report.error());
    m_caseId = report->cases.value(0);
    m_desk->document().markStored();
    accept();
}

} // namespace jiangce
