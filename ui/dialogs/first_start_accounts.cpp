// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/passwords/password_policy.h"
#include "ui/dialogs/first_start_accounts.h"

#include "core/policy/wording.h"
#include "ui/dialogs/account_dialogs.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/dialogs/password_words.h"
#include "ui/models/role_list.h"
#include "ui/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int firstRoleColumn = 4;

int numberColumn()
{
    return firstRoleColumn + int(allRoles().size());
}

} // namespace

bool FirstStartAccounts::Line::isUsed() const
{
    return !name->text().trimmed().isEmpty() || !password->text().isEmpty();
}

FirstStartAccounts::FirstStartAccounts(const Wording& wording, QWidget* parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_problems(new PlainLabel(this))
    , m_hasException(new QCheckBox(tr("&Too few persons to keep these roles apart: record a standing exception"), this))
    , m_exception(new QPlainTextEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeNote(tr("One line for each person. Casework roles can be combined, but nobody takes two steps of "
                                  "the same case. The three administrators stand apart from casework and from each other: "
                                  "the first makes accounts, the second grants roles, the third reads what was done. Lines "
                                  "without a name are left out. A figure counts only after a second person confirmed it, so "
                                  "give the role for figures to two persons.") + u' ' + passwordRule({}), this));
    m_problems->setObjectName(u"account_problems"_s);
    m_problems->setTone(Tone::Bad);
    m_problems->setWordWrap(true);
    m_problems->hide();
    layout->addWidget(m_problems);
    auto* lines = new QWidget;
    m_grid = new QGridLayout(lines);
    m_grid->setContentsMargins(0, 0, rhythm(), 0);
    m_grid->setHorizontalSpacing(rhythm(0.75));
    m_grid->setVerticalSpacing(rhythm(0.5));
    addHeads();
    suggestLines();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"account_lines"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(lines);
    column->addStretch(1);
    scroll->setWidget(holder);
    layout->addWidget(scroll, 1);
    auto* more = new QPushButton(toneIcon("add"_L1), tr("Add a &line"), this);
    more->setObjectName(u"add_line"_s);
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this] {
        addLine();
        m_lines.last().name->setFocus();
    });
    layout->addWidget(more, 0, Qt::AlignLeft);
    addException(layout);
}

void FirstStartAccounts::addHeads()
{
    const QStringList heads {tr("Name"), tr("Account"), tr("Password"), tr("Password again")};
    for (int i = 0; i < heads.size(); ++i)
        m_grid->addWidget(new PlainLabel(heads[i], this), 0, i, Qt::AlignBottom);
    int column = firstRoleColumn;
    for (const Role role : allRoles()) {
        auto* head = new PlainLabel(shortRoleName(role, m_wording), this);
        head->setToolTip(plainToolTip(roleName(role, m_wording)));
        m_grid->addWidget(head, 0, column++, Qt::AlignHCenter | Qt::AlignBottom);
    }
    auto* number = new PlainLabel(tr("Own ID number"), this);
    number->setToolTip(plainToolTip(tr("Optional. With it the program keeps an officer from handling an own application.")));
    m_grid->addWidget(number, 0, numberColumn(), Qt::AlignBottom);
    for (const int stretched : {0, 1, 2, 3, numberColumn()})
        m_grid->setColumnStretch(stretched, stretched == numberColumn() ? 3 : 2);
}

void FirstStartAccounts::addException(QVBoxLayout* layout)
{
    m_hasException->setObjectName(u"has_standing_exception"_s);
    m_exception->setObjectName(u"standing_exception"_s);
    m_exception->setAccessibleName(tr("Reason for the standing exception"));
    m_exception->setPlaceholderText(tr("Why, and who decided it. Shown at every sign-in."));
    m_exception->setTabChangesFocus(true);
    m_exception->setFixedHeight(2 * rowHeight() + rhythm());
    m_exception->hide();
    layout->addWidget(m_hasException);
    layout->addWidget(m_exception);
    connect(m_hasException, &QCheckBox::toggled, this, [this](bool isOn) {
        m_exception->setVisible(isOn);
        if (isOn)
            m_exception->setFocus();
    });
}

void FirstStartAccounts::suggestLines()
{
    addLine(u"sysadmin"_s, {Role::SystemAdministrator});
    addLine(u"secadmin"_s, {Role::SecurityAdministrator});
    addLine(u"auditor"_s, {Role::AuditAdministrator});
    addLine(u"intake"_s, {Role::Intake});
    addLine(u"review1"_s, {Role::FirstReview, Role::Rules});
    addLine(u"review2"_s, {Role::SecondReview, Role::Rules});
    addLine(u"approval"_s, {Role::Approval, Role::Statistics});
    addLine(u"finance"_s, {Role::Finance});
}

void FirstStartAccounts::addLine(const QString& account, const QSet<Role>& roles)
{
    const int index = int(m_lines.size());
    const int row = 1 + 2 * index;
    const auto named = [&](QLineEdit* edit, const QString& part, const QString& spoken) {
        edit->setParent(m_grid->parentWidget());
        edit->setObjectName(u"%1_%2"_s.arg(part).arg(index));
        edit->setAccessibleName(tr("Line %1: %2").arg(index + 1).arg(spoken));
        edit->setProperty("part", spoken);
        return edit;
    };
    Line line {named(new QLineEdit, u"name"_s, tr("Name")), named(new QLineEdit(account), u"account"_s, tr("Account")),
        named(makePasswordEdit({}), u"password"_s, tr("Password")),
        named(makePasswordEdit({}), u"password_again"_s, tr("Password again")),
        named(new QLineEdit, u"number"_s, tr("Own ID number")), {}, new PlainLabel(this)};
    line.password->setToolTip(plainToolTip(passwordRule({})));
    line.account->setMaxLength(50);
    line.name->setMaxLength(50);
    line.number->setMaxLength(30);
    int column = 0;
    for (QLineEdit* edit : {line.name, line.account, line.password, line.again}) {
        edit->setMinimumWidth(rhythm(11));
        m_grid->addWidget(edit, row, column++);
    }
    for (const Role role : allRoles()) {
        auto* box = new QCheckBox(m_grid->parentWidget());
        box->setObjectName(u"role_%1_%2"_s.arg(index).arg(roleKey(role)));
        box->setAccessibleName(tr("Line %1: %2").arg(index + 1).arg(roleName(role, m_wording)));
        box->setToolTip(plainToolTip(roleName(role, m_wording)));
        box->setChecked(roles.contains(role));
        m_grid->addWidget(box, row, column++, Qt::AlignHCenter);
        line.roles.insert(role, box);
    }
    line.number->setMinimumWidth(rhythm(17));
    m_grid->addWidget(line.number, row, column);
    line.problem->setTone(Tone::Bad);
    line.problem->setWordWrap(true);
    line.problem->setObjectName(u"line_problem_%1"_s.arg(index));
    line.problem->hide();
    m_grid->addWidget(line.problem, row + 1, 0, 1, numberColumn() + 1);
    m_lines.append(line);
}

QList<int> FirstStartAccounts::usedLines() const
{
    QList<int> used;
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].isUsed())
            used.append(i);
    return used;
}

QList<NewAccount> FirstStartAccounts::accounts() const
{
    QList<NewAccount> result;
    for (const int i : usedLines()) {
        const Line& line = m_lines[i];
        NewAccount account {line.account->text().trimmed(), line.name->text().trimmed(), line.password->text(), {},
            line.number->text().trimmed()};
        for (auto role = line.roles.cbegin(); role != line.roles.cend(); ++role)
            if (role.value()->isChecked())
                account.roles.insert(role.key());
        result.append(account);
    }
    return result;
}

QString FirstStartAccounts::standingException() const
{
    return m_hasException->isChecked() ? m_exception->toPlainText().trimmed() : QString();
}

bool FirstStartAccounts::passwordsAgree() const
{
    return std::ranges::all_of(
        m_lines, [](const Line& line) { return line.password->text() == line.again->text(); });
}

QString FirstStartAccounts::sentence(const Problem& problem) const
{
    if (problem.code == ProblemCode::RoleMissing)
        for (const Role role : allRoles())
            if (problem.arguments.value(0) == QLatin1StringView(roleLabel(role)))
                return roleName(role, m_wording);
    return accountSentence(problem, m_wording);
}

void FirstStartAccounts::mark(int line, const QString& sentence, QWidget* editor)
{
    PlainLabel* label = m_lines[line].problem;
    label->setText(label->text().isEmpty() ? sentence : label->text() + u' ' + sentence);
    label->show();
    if (m_firstTroubled == nullptr)
        m_firstTroubled = editor;
}

void FirstStartAccounts::showProblems(const Problems& problems)
{
    for (const Line& line : std::as_const(m_lines)) {
        line.problem->clear();
        line.problem->hide();
    }
    m_firstTroubled = nullptr;
    QStringList general;
    QStringList vacant;
    const QList<int> used = usedLines();
    for (const Problem& problem : problems) {
        const QStringList path = problem.field.split(u'/');
        const int index = path.size() >= 2 && path[0] == "accounts"_L1 ? path[1].toInt() : -1;
        if (index < 0 || index >= used.size()) {
            QStringList& place = problem.code == ProblemCode::RoleMissing ? vacant : general;
            if (const QString text = sentence(problem); !place.contains(text))
                place.append(text);
            continue;
        }
        const QString part = path.value(2);
        const Line& line = m_lines[used[index]];
        QLineEdit* editor = part == "password"_L1 ? line.password
            : part == "display_name"_L1           ? line.name
            : part == "person_number"_L1          ? line.number
                                                  : line.account;
        const QString text = sentence(problem);
        const QString name = editor->property("part").toString();
        mark(used[index], part == "roles"_L1 || text.startsWith(name) ? text : tr("%1: %2").arg(name, text), editor);
    }
    if (!vacant.isEmpty())
        general.append(tr("Nobody has these roles yet: %1. Tick them in somebody's line.").arg(vacant.join(tr(", ", "between roles"))));
    m_problems->setText(general.join(u'\n'));
    m_problems->setVisible(!general.isEmpty());
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].password->text() != m_lines[i].again->text())
            mark(i, passwordsDiffer(), m_lines[i].again);
    if (m_firstTroubled != nullptr)
        m_firstTroubled->setFocus(Qt::OtherFocusReason);
}

void FirstStartAccounts::forgetPasswords()
{
    for (const Line& line : std::as_const(m_lines)) {
        line.password->clear();
        line.again->clear();
    }
}

void FirstStartAccounts::takeFocus()
{
    m_lines.first().name->setFocus(Qt::TabFocusReason);
}

} // namespace jiangce
