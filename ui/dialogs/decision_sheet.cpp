// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decision_sheet.h"

#include "core/base/text.h"
#include "core/casework/materials.h"
#include "core/casework/operations/decline_acceptance.h"
#include "core/casework/operations/enter_case.h"
#include "core/casework/parties.h"
#include "core/casework/payments.h"
#include "core/casework/procedures/procedure.h"
#include "core/casework/verdict_store.h"
#include "core/values/amount_in_words.h"
#include "core/values/date_text.h"
#include "ui/dialogs/phrase_edit.h"
#include "ui/forms/preedit_watch.h"
#include "ui/models/case_words.h"
#include "ui/pages/case_desk.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Chinese, as they are printed on the approval sheet and in decisions.
QStringList usualPhrases(Action action)
{
    switch (action) {
    case Action::Accept: return {u"材料齐全，符合法定形式，予以受理。"_s};
    case Action::PassFirstReview: return {u"经初审，符合条件，拟同意。"_s, u"经初审，不符合条件，拟不予同意。"_s};
    case Action::PassSecondReview: return {u"同意初审意见。"_s, u"经复审，符合条件，拟同意。"_s};
    case Action::Approve: return {u"同意。"_s};
    case Action::Qualify: return {u"经审查，资格审查通过。"_s};
    case Action::SendBack: return {u"请核实后再报。"_s};
    case Action::Withdraw: return {u"申请人申请撤回。"_s};
    default: return {};
    }
}

bool asksDay(Action action)
{
    return action == Action::Submit || action == Action::ConfirmPayment;
}

/// What is paid, to whom and where: the one request that is open, else what would be asked for.
Payment paymentInHand(const CaseDesk& desk)
{
    for (const Payment& payment : readPayments(desk.context().db(), desk.file().id))
        if (payment.state == PaymentState::Requested)
            return payment;
    const FormData form = readForm(desk.context().db(), desk.file());
    const auto value = [&](Party party) { return partyValue(desk.programme(), form, party); };
    Payment asked {};
    asked.amount = desk.file().approved.value_or(Money());
    asked.payee = value(Party::PayeeName);
    if (asked.payee.isEmpty())
        asked.payee = desk.file().applicantName;
    asked.bank = value(Party::PayeeBank);
    asked.account = value(Party::PayeeAccount);
    return asked;
}

/// What the one correction notice will ask for, as it stands now.
QString gapWords(const CaseDesk& desk)
{
    constexpr qsizetype mostShown = 8;
    QStringList lines;
    qsizetype count = 0;
    const auto trouble = desk.context().guard([&] {
        const Assessment now = assessCase(desk.context().db(), desk.file(), desk.context().today());
        const QList<Gap> gaps
            = correctionGaps(desk.context().db(), desk.file(), now.form, now.decision, desk.context().today());
        count = gaps.size();
        for (const Gap& gap : gaps.first(std::min(count, mostShown)))
            lines.append(u"· "_s + gap.what);
    });
    if (trouble)
        return trouble->text;
    if (count == 0)
        return DecisionSheet::tr("Nothing is missing by the program's own look; say in the reason what has to be corrected.");
    if (count > mostShown)
        lines.append(DecisionSheet::tr("and %n more", nullptr, int(count - mostShown)));
    return DecisionSheet::tr("The notice will ask for %n thing(s), all at once:", nullptr, int(count)) + u'\n'
        + lines.join(u'\n');
}

QString verb(const CaseDesk& desk, Action action)
{
    return desk.context().words("casework", actionLabel(action));
}

} // namespace

DecisionSheet::DecisionSheet(CaseDesk& desk, const Permission& permission, QWidget* parent)
    : DialogFrame(verb(desk, permission.action), parent)
    , m_desk(desk)
    , m_permission(permission)
    , m_form(new QFormLayout)
{
    setObjectName(u"decision_sheet"_s);
    setHeading(verb(desk, permission.action));
    const CaseFile& file = desk.file();
    auto* who = new PlainLabel(
        QStringList({file.number, file.applicantName}).join(u"  "_s).trimmed(), this);
    who->setWordWrap(true);
    content()->addWidget(who);
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setHorizontalSpacing(rhythm());
    m_form->setVerticalSpacing(rhythm());
    content()->addLayout(m_form);
    addParts();
    if (const QString follows = consequences(); !follows.isEmpty()) {
        PlainLabel* note = makeNote(follows, this);
        note->setObjectName(u"consequences"_s);
        content()->addWidget(note);
    }
    addCancelButton(tr("Not now"));
    QPushButton* confirm = addButton(tr("%1  Ctrl+Enter").arg(verb(desk, permission.action)), u"confirm"_s);
    connect(confirm, &QPushButton::clicked, this, &DecisionSheet::take);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &DecisionSheet::take);
    setMinimumWidth(rhythm(60));
}

void DecisionSheet::addParts()
{
    const Action action = m_permission.action;
    const QString topic = actionKey(action);
    const auto mark = [](const QString& label, bool isNeeded) { return isNeeded ? tr("%1 (required)").arg(label) : label; };
    if (action == Action::SendBack) {
        m_target = new QComboBox(this);
        m_target->setObjectName(u"send_back_to"_s);
        for (const CaseState state : std::as_const(m_permission.targets))
            m_target->addItem(signOf(state, m_desk.context().wording()).text, int(state));
        m_form->addRow(tr("&Back to"), m_target);
    }
    if (action == Action::DeclineAcceptance)
        addGrounds();
    if (action == Action::RequestPayment || action == Action::ConfirmPayment) {
        const Payment payment = paymentInHand(m_desk);
        m_form->addRow(tr("Amount"), new PlainLabel(
            tr("%1 yuan (%2)").arg(payment.rest().display(), amountInCapitals(payment.rest())), this));
        m_form->addRow(tr("Payee"), new PlainLabel(payment.payee, this));
        m_form->addRow(tr("Bank"), new PlainLabel(payment.bank, this));
        m_form->addRow(tr("Account number"), new PlainLabel(text::masked(payment.account, 4, 4), this));
    }
    if (asksDay(action))
        addDay(action == Action::Submit ? tr("Papers &came on") : tr("Paid &on"));
    if (action == Action::ConfirmPayment) {
        m_voucher = new QLineEdit(this);
        m_voucher->setObjectName(u"voucher"_s);
        m_form->addRow(mark(tr("&Voucher number"), true), m_voucher);
    }
    if (m_permission.needsReason) {
        m_reason = new PhraseEdit(m_desk.context(), u"reason"_s, topic + u"_reason"_s,
            m_permission.needsOpinion ? QStringList() : usualPhrases(action), this);
        addPhrases(mark(tr("&Reason"), true), *m_reason);
    }
    if (action == Action::Submit)
        addReasonOfEarlierDay();
    if (!asksDay(action) && action != Action::TakeBack && (m_permission.needsOpinion || !m_permission.needsReason)) {
        m_opinion = new PhraseEdit(m_desk.context(), u"opinion"_s, topic, usualPhrases(action), this);
        addPhrases(mark(tr("&Opinion"), m_permission.needsOpinion), *m_opinion);
    }
    if (m_permission.needsPassword) {
        m_password = makePasswordEdit(u"password"_s, this);
        m_form->addRow(tr("Your &password"), m_password);
    }
}

void DecisionSheet::addPhrases(const QString& label, PhraseEdit& phrases)
{
    m_form->addRow(label, &phrases);
    // A screen reader asks the text itself, and looks for its label no further than the frame around it.
    phrases.edit()->setAccessibleName(QString(label).remove(u'&'));
}

void DecisionSheet::addGrounds()
{
    const bool wasAsked = m_desk.file().correctionAskedOn.isValid();
    m_ground = new QComboBox(this);
    m_ground->setObjectName(u"ground"_s);
    for (int i = 0; i < declineGrounds; ++i)
        if (DeclineGround(i) != DeclineGround::NotCorrected || wasAsked)
            m_ground->addItem(m_desk.context().words("casework", groundLabel(DeclineGround(i))), i);
    m_ground->setCurrentIndex(
        m_desk.file().state == CaseState::ReturnedForCorrection ? m_ground->findData(int(DeclineGround::NotCorrected)) : -1);
    m_form->addRow(tr("%1 (required)").arg(tr("&Ground")), m_ground);
}

void DecisionSheet::addDay(const QString& label)
{
    m_day = new QLineEdit(isoDate(m_desk.context().today()), this);
    m_day->setObjectName(u"day"_s);
    m_day->setPlaceholderText(tr("2026-3-5 or 20260305"));
    m_day->selectAll();
    m_form->addRow(label, m_day);
}

void DecisionSheet::addReasonOfEarlierDay()
{
    m_reason = new PhraseEdit(m_desk.context(), u"reason"_s, u"earlier_hand_in"_s,
        {u"材料当日收到，当日未能录入。"_s, u"邮寄材料，以签收日为准。"_s}, this);
    addPhrases(tr("&Reason for the earlier day"), *m_reason);
    const auto showIfEarlier = [this] {
        const auto day = parseDate(m_day->text());
        m_form->setRowVisible(m_reason, day && *day < m_desk.context().today());
    };
    connect(m_day, &QLineEdit::textChanged, this, showIfEarlier);
    showIfEarlier();
}

QString DecisionSheet::consequences() const
{
    const Procedure& procedure = procedureFor(m_desk.programme().procedure);
    const Transition* step = findTransition(procedure, m_desk.file().state, m_permission.action);
    const AppContext& context = m_desk.context();
    QStringList lines;
    if (step != nullptr && m_permission.action != Action::SendBack && m_permission.action != Action::TakeBack) {
        lines.append(tr("The case will then be: %1.").arg(context.words("casework", stateLabel(step->to))));
        for (const Transition& next : procedure.transitions)
            if (next.from == step->to && next.isMain)
                lines.append(tr("Next: %1, by %2.").arg(context.words("casework", actionLabel(next.action)),
                    context.words("casework", roleLabel(next.role))));
    }
    QStringList letters;
    for (const LetterKind& kind : m_desk.programme().letters)
        if (m_permission.letters.contains(QString::fromLatin1(kind.key)))
            letters.append(letterName(kind, context.wording()));
    if (!letters.isEmpty())
        lines.append(tr("To be printed after: %1.").arg(letters.join(tr(", "))));
    if (m_permission.action == Action::DeclineAcceptance && m_desk.file().verdict == verdictName(Verdict::Eligible))
        lines.append(tr("Mind: by the rules every condition is met."));
    if (m_permission.action == Action::ReturnForCorrection)
        lines.append(gapWords(m_desk));
    if (m_permission.action == Action::SendBack)
        lines.append(tr("The clock stands until that step is taken again."));
    return lines.join(u'\n');
}

std::optional<ActionInput> DecisionSheet::input()
{
    ActionInput input;
    if (m_opinion != nullptr)
        input.step.opinion = m_opinion->text();
    if (m_reason != nullptr)
        input.step.reason = m_reason->text();
    if (m_password != nullptr)
        input.step.password = m_password->text();
    if (m_password != nullptr && m_password->text().isEmpty()) {
        say({Message::Kind::Failure, tr("Enter your password.")});
        m_password->setFocus(Qt::OtherFocusReason);
        return {};
    }
    if (m_voucher != nullptr)
        input.voucher = m_voucher->text().trimmed();
    if (m_ground != nullptr && m_ground->currentIndex() >= 0)
        input.step.ground = DeclineGround(m_ground->currentData().toInt());
    if (m_target != nullptr)
        input.sendBackTo = CaseState(m_target->currentData().toInt());
    if (m_day != nullptr) {
        const auto day = parseDate(m_day->text());
        if (!day) {
            say(day.error(), m_desk.context().wording());
            m_day->setFocus(Qt::OtherFocusReason);
            return {};
        }
        input.day = *day;
    }
    return input;
}

void DecisionSheet::take()
{
    commitPreedit();
    const auto given = input();
    if (!given)
        return;
    const auto report = m_desk.act(m_permission.action, *given, command());
    if (report) {
        m_report = *report;
        accept();
        return;
    }
    say(report.error());
    const auto& problem = report.error().problem;
    focusOn(problem.value_or(Problem {ProblemCode::SignInFailed}));
    if (problem && problem->code == ProblemCode::FormIncomplete)
        reject();
}

void DecisionSheet::focusOn(const Problem& problem)
{
    const bool wantsReason = problem.code == ProblemCode::ReasonRequired || problem.code == ProblemCode::EarlierHandIn;
    if (wantsReason && m_reason != nullptr)
        m_reason->setFocus(Qt::OtherFocusReason);
    else if (problem.code == ProblemCode::OpinionRequired && m_opinion != nullptr)
        m_opinion->setFocus(Qt::OtherFocusReason);
    else if (problem.field == u"ground" && m_ground != nullptr)
        m_ground->setFocus(Qt::OtherFocusReason);
    else if (problem.field == u"voucher" && m_voucher != nullptr)
        m_voucher->setFocus(Qt::OtherFocusReason);
    else if (m_password != nullptr) {
        m_password->selectAll();
        m_password->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace jiangce
