// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/hand_on.h"

#include "core/casework/operations/reassign.h"
#include "ui/dialogs/field_grid.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/models/role_list.h"
#include "ui/pages/case_desk.h"
#include "ui/pages/page_parts.h"
#include "ui/theme.h"

#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

QList<Account> caseworkers(Connection& db)
{
    static const QSet<Role> casework {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance};
    QList<Account> found;
    for (const Account& account : readAccounts(db))
        if (account.roles.intersects(casework))
            found.append(account);
    return found;
}

QString HandOnDialog::whyNot(AppContext& context, const CaseFile& file)
{
    QString why;
    const auto trouble = context.guard([&] {
        if (const auto allowed = mayHandOn(context.desk(), file); !allowed)
            why = context.wording().sentence(allowed.error());
    });
    return trouble ? trouble->text : why;
}

HandOnDialog::HandOnDialog(CaseDesk& desk, QWidget* parent)
    : DialogFrame(tr("Hand the case on"), parent)
    , m_desk(desk)
    , m_model(new CellTableModel({tr("Officer"), tr("Roles"), tr("Can take it")}, this))
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"hand_on"_s);
    const CaseFile& file = desk.file();
    setHeading(tr("Hand on %1").arg(file.number.isEmpty() ? tr("the draft of %1").arg(file.applicantName) : file.number));
    content()->addWidget(makeNote(file.handName.isEmpty() ? tr("Nobody in particular has this case.")
                                                          : tr("%1 has this case.").arg(file.handName), this));
    m_table = makeTable(u"hand_table"_s, tr("Officers"), this);
    showIn(m_table, m_model, false);
    content()->addWidget(m_table, 3);
    auto* why = new FieldGrid(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(rhythm(8));
    why->add(u"reason"_s, tr("&Reason"), m_reason, true);
    content()->addWidget(why);
    m_go = addMainButton(tr("Hand on"), u"go_on"_s);
    connect(m_go, &QPushButton::clicked, this, &HandOnDialog::perform);
    addCancelButton(tr("Cancel"));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HandOnDialog::showChoice);
    resize(rhythm(86), rhythm(70));
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size() * 0.97));
    readOfficers();
    readHands();
}

void HandOnDialog::readOfficers()
{
    AppContext& context = m_desk.context();
    QList<TableLine> fit;
    QList<TableLine> others;
    const auto trouble = context.guard([&] {
        for (const Account& account : caseworkers(context.db())) {
            const auto allowed = mayTakeOver(context.db(), m_desk.file(), account.id);
            const TableCell answer = allowed
                ? TableCell {tr("yes"), "ok"_L1, Tone::Ok}
                : TableCell {.text = context.wording().sentence(allowed.error()), .tone = Tone::Muted,
                      .toolTip = context.wording().sentence(allowed.error())};
            QStringList roles;
            for (const Role role : {Role::Intake, Role::FirstReview, Role::SecondReview, Role::Approval, Role::Finance})
                if (account.roles.contains(role))
                    roles.append(roleName(role, context.wording()));
            (allowed ? fit : others).append({{{account.displayName}, {roles.join(u"、"_s)}, answer}, account.id.value(),
                allowed ? u"fit"_s : QString()});
        }
    });
    if (trouble)
        say(*trouble);
    m_model->setLines(fit + others);
    fitColumns(m_table, 44);
    if (!fit.isEmpty())
        chooseRow(m_table, 0);
    showChoice();
}

void HandOnDialog::readHands()
{
    QList<TableLine> lines;
    const auto trouble = m_desk.context().guard([&] {
        for (const Hand& hand : ::jiangce::readHands(m_desk.context().db(), m_desk.file().id))
            lines.prepend({{{localTime(hand.at)}, {hand.from.isEmpty() ? tr("nobody") : hand.from}, {hand.to}, {hand.officer},
                {.text = hand.reason, .toolTip = hand.reason}}});
    });
    if (trouble)
        say(*trouble);
    if (lines.isEmpty())
        return;
    auto* model = new CellTableModel({tr("When"), tr("From"), tr("To"), tr("By"), tr("Reason")}, this);
    auto* table = makeTable(u"hand_history"_s, tr("Every hand it went through"), this);
    showIn(table, model, false);
    model->setLines(lines);
    fitColumns(table, 24);
    content()->addWidget(table, 2);
}

void HandOnDialog::showChoice()
{
    const int row = chosenRow(m_table);
    m_go->setEnabled(row >= 0 && m_model->lineAt(row).key == u"fit"_s);
}

void HandOnDialog::perform()
{
    messageBar()->clear();
    const int row = chosenRow(m_table);
    if (row < 0)
        return;
    const AccountId to(m_model->lineAt(row).id);
    const QString reason = m_reason->toPlainText();
    const auto done = m_desk.operate(
        [&](Desk& desk, CaseId id, int version) { return reassign(desk, id, version, to, reason); }, command());
    if (done)
        return accept();
    if (reason.trimmed().isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    say(done.error());
}

} // namespace jiangce
