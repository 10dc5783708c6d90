// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/first_start.h"

#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/first_start_accounts.h"
#include "ui/dialogs/settings_office.h"
#include "ui/models/role_list.h"
#include "ui/theme.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// A step that scrolls when the screen is small.
QWidget* scrolled(QWidget* inner)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    return scroll;
}

bool belongsToAccounts(const Problem& problem, const FieldGrid& office)
{
    return office.editor(problem.field) == nullptr;
}

} // namespace

FirstStart::FirstStart(AppContext& context, QWidget* parent, const PasswordCost& cost)
    : DialogFrame(tr("First start"), parent)
    , m_context(context)
    , m_cost(cost)
    , m_steps(new QStackedWidget(this))
    , m_trail(new PlainLabel(this))
{
    setObjectName(u"first_start"_s);
    setHeading(tr("A new register for this office"));
    m_trail->setObjectName(u"steps"_s);
    m_trail->setTone(Tone::Accent);
    content()->addWidget(m_trail);
    m_steps->addWidget(makeOfficeStep());
    m_steps->addWidget(makeAccountsStep());
    m_steps->addWidget(makeCheckStep());
    content()->addWidget(m_steps, 1);
    addCancelButton(tr("Quit without creating anything"));
    m_back = addButton(tr("&Back"), u"back"_s);
    m_next = addMainButton({}, u"next"_s);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstStart::goOn);
    resize(rhythm(150), rhythm(78));
    showStep(OfficeStep);
}

QWidget* FirstStart::makeOfficeStep()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(makeNote(tr("Letters carry these particulars; those with a star stand in every letter. They can be "
                                  "changed later by the system administrator."), page));
    m_office = new FieldGrid(page);
    addParticulars(*m_office, m_context, {});
    for (const OfficeParticular& particular : officeParticulars()) {
        const QString key = QString::fromLatin1(particular.key);
        if (auto* edit = qobject_cast<QLineEdit*>(m_office->editor(key)))
            connect(edit, &QLineEdit::textEdited, this, [this, key] { clearSentence(key); });
    }
    layout->addWidget(m_office);
    layout->addStretch(1);
    return scrolled(page);
}

QWidget* FirstStart::makeAccountsStep()
{
    m_accounts = new FirstStartAccounts(m_context.wording());
    return m_accounts;
}

QWidget* FirstStart::makeCheckStep()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    m_summary = new PlainLabel(page);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setSelectable(true);
    layout->addWidget(m_summary);
    layout->addStretch(1);
    return scrolled(page);
}

void FirstStart::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    messageBar()->clear();
    static const char* const names[] {QT_TR_NOOP("1  The office"), QT_TR_NOOP("2  Persons and roles"), QT_TR_NOOP("3  Check and create")};
    QStringList trail;
    for (int i = 0; i <= CheckStep; ++i)
        trail.append(i == step ? u"▸ "_s + tr(names[i]) : tr(names[i]));
    m_trail->setText(trail.join(u"      "_s));
    m_back->setEnabled(step != OfficeStep);
    m_next->setText(step == CheckStep ? tr("Create the register") : tr("Go on"));
    if (step == OfficeStep)
        m_office->editor(QString::fromLatin1(officeParticulars().front().key))->setFocus();
    else if (step == AccountsStep)
        m_accounts->takeFocus();
    else
        m_next->setFocus();
    if (step == CheckStep)
        describe();
}

void FirstStart::goOn()
{
    const int step = m_steps->currentIndex();
    if (step == CheckStep)
        return create();
    if (passes(step))
        showStep(step + 1);
}

OfficeSetUp FirstStart::setUp() const
{
    OfficeSetUp result;
    readParticulars(*m_office, result.office);
    result.accounts = m_accounts->accounts();
    result.standingException = m_accounts->standingException();
    return result;
}

bool FirstStart::passes(int step)
{
    Problems office;
    Problems accounts;
    for (const Problem& problem : checkSetUp(setUp()))
        (belongsToAccounts(problem, *m_office) ? accounts : office).append(problem);
    if (step == OfficeStep) {
        m_office->showProblems(office, m_context.wording());
        return office.isEmpty() && postcodePasses();
    }
    m_accounts->showProblems(accounts);
    return m_accounts->passwordsAgree() && accounts.isEmpty();
}

void FirstStart::clearSentence(const QString& key)
{
    if (auto* sentence = m_office->findChild<PlainLabel*>(key + u"_problem"_s)) {
        sentence->clear();
        sentence->hide();
    }
}

bool FirstStart::postcodePasses()
{
    static const QRegularExpression sixDigits(u"^[0-9]{6}$"_s);
    auto* edit = qobject_cast<QLineEdit*>(m_office->editor(u"postcode"_s));
    auto* sentence = m_office->findChild<PlainLabel*>(u"postcode_problem"_s);
    const QString typed = edit->text().trimmed();
    if (typed.isEmpty() || sixDigits.match(typed).hasMatch())
        return true;
    sentence->setText(tr("A postcode has six digits."));
    sentence->show();
    edit->setFocus(Qt::OtherFocusReason);
    return false;
}

void FirstStart::describe()
{
    const OfficeSetUp all = setUp();
    QStringList lines {tr("The register is created in this file. Back it up often, and keep it on a disk of this computer, "
                          "not on a shared folder:"),
        u"    "_s + QDir::toNativeSeparators(m_context.databaseFile()), {}};
    for (const OfficeParticular& particular : officeParticulars())
        if (const QString value = all.office.*particular.member; !value.isEmpty())
            lines.append(m_context.words("office", particular.label) + u"　"_s + value);
    lines.append(QString());
    for (const NewAccount& account : all.accounts)
        lines.append(u"%1（%2）　%3"_s.arg(account.displayName, account.name, roleNames(account.roles, m_context.wording())));
    if (!all.standingException.isEmpty())
        lines << QString() << tr("Standing exception: %1").arg(all.standingException);
    m_summary->setText(lines.join(u'\n'));
}

void FirstStart::create()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    std::optional<Outcome<ChangeReport>> report;
    const auto trouble = m_context.guard(
        [&] { report = setUpOffice(m_context.db(), m_context.clock(), setUp(), m_cost); });
    QApplication::restoreOverrideCursor();
    if (trouble)
        return say(*trouble);
    if (!*report) {
        const Problem& problem = report->error();
        showStep(belongsToAccounts(problem, *m_office) ? AccountsStep : OfficeStep);
        return say(problem, m_context.wording());
    }
    m_accounts->forgetPasswords();
    m_context.announce(**report);
    accept();
}

bool startFirst(AppContext& context)
{
    FirstStart dialog(context);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace jiangce
