// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit_page.h"

#include "core/casework/accounts.h"
#include "core/casework/case_file.h"
#include "core/values/date_text.h"
#include "ui/anchoring.h"
#include "ui/dialogs/office_hours_dialog.h"
#include "ui/dialogs/standing_lists_dialog.h"
#include "ui/dialogs/trail_dialog.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int pageSize = 200;

QString jsonText(const QJsonObject& json)
{
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

AuditPage::AuditPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"audit"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeFilters());
    m_model = new CellTableModel({tr("Time"), tr("Who"), tr("What"), tr("Case"), tr("Reason")}, this);
    m_table = makeTable(u"audit_table"_s, tr("Audit log"), this);
    showIn(m_table, m_model, false);
    new EmptyNote(m_table, tr("Nothing was done in these days."));
    m_detail = new PlainLabel;
    m_detail->setObjectName(u"audit_detail"_s);
    m_detail->setSelectable(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setContentsMargins(rhythm(), rhythm(), rhythm(), rhythm());
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("The entry chosen"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_detail);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(scroll);
    split->setStretchFactor(0, 7);
    split->setStretchFactor(1, 3);
    split->setSizes({rhythm(110), rhythm(48)});
    layout->addWidget(split, 1);
    m_more = makeButton("down"_L1, tr("Read &further back"), u"audit_more"_s, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    addButtons(*buttons);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_more, &ReasonButton::chosen, this, [this] { load(true); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditPage::showEntry);
    connect(m_table, &QTableView::activated, this, [this] {
        const int row = chosenRow(m_table);
        if (row >= 0 && m_entries[row].caseId.isValid())
            Q_EMIT caseAsked(m_entries[row].caseId, false);
    });
    refresh();
}

void AuditPage::addButtons(QHBoxLayout& row)
{
    const auto add = [&](QLatin1StringView icon, const QString& text, const QString& name, auto show) {
        auto* button = makeButton(icon, text, name, this);
        button->setReason(lacksRole(*this, Role::AuditAdministrator));
        row.addWidget(button);
        connect(button, &ReasonButton::chosen, this, show);
    };
    add("ok"_L1, tr("&Check and anchor…"), u"audit_check"_s, [this] {
        TrailDialog dialog(context(), this);
        dialog.exec();
        refresh();
    });
    add("queue"_L1, tr("&Lists…"), u"audit_lists"_s, [this] {
        const AuditFilter days = filter();
        const QDate today = context().today();
        const StatisticsPeriod period {days.from.isValid() ? days.from : QDate(today.year(), today.month(), 1),
            days.to.isValid() ? days.to : today};
        StandingListsDialog dialog(context(), {period, {}, today}, this, auditLists);
        connect(&dialog, &TableDialog::caseAsked, &dialog, [this, &dialog](CaseId id) {
            dialog.accept();
            Q_EMIT caseAsked(id, false);
        });
        dialog.exec();
    });
    add("clock"_L1, tr("&Office hours…"), u"audit_hours"_s, [this] {
        OfficeHoursDialog dialog(context(), this);
        dialog.exec();
    });
}

QWidget* AuditPage::makeFilters()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, QWidget* editor, const QString& name) {
        editor->setObjectName(name);
        auto* label = new QLabel(text, bar);
        label->setBuddy(editor);
        row->addWidget(label);
        row->addWidget(editor);
    };
    m_from = new QLineEdit(bar);
    m_to = new QLineEdit(bar);
    m_account = new QComboBox(bar);
    m_account->addItem(tr("everybody"), qint64(0));
    attemptRead([this] {
        for (const Account& account : readAccounts(context().db()))
            m_account->addItem(u"%1 (%2)"_s.arg(account.displayName, account.name), account.id.value());
    });
    add(tr("&From"), m_from, u"audit_from"_s);
    add(tr("&To"), m_to, u"audit_to"_s);
    add(tr("&Who"), m_account, u"audit_account"_s);
    row->addStretch(1);
    for (QLineEdit* edit : {m_from, m_to}) {
        edit->setMaximumWidth(rhythm(16));
        connect(edit, &QLineEdit::editingFinished, this, &AuditPage::refresh);
    }
    connect(m_account, &QComboBox::currentIndexChanged, this, &AuditPage::refresh);
    return bar;
}

AuditFilter AuditPage::filter() const
{
    AuditFilter result;
    result.from = parseDate(m_from->text()).value_or(QDate());
    result.to = parseDate(m_to->text()).value_or(QDate());
    result.account = AccountId(m_account->currentData().toLongLong());
    return result;
}

void AuditPage::refresh()
{
    for (const QLineEdit* edit : {m_from, m_to})
        if (const auto day = parseDate(edit->text()); !day && !edit->text().trimmed().isEmpty())
            return Q_EMIT said(messageFor(day.error(), context().wording()));
    load(false);
}

void AuditPage::load(bool isMore)
{
    const qint64 before = isMore && !m_entries.isEmpty() ? m_entries.last().seq : 0;
    QList<AuditEntry> entries;
    QMap<qint64, QString> numbers;
    const bool isRead = attemptRead([&] {
        entries = readAudit(context().db(), filter(), pageSize, before);
        for (const AuditEntry& entry : std::as_const(entries))
            if (entry.caseId.isValid() && !numbers.contains(entry.caseId.value()))
                if (const auto file = readCase(context().db(), entry.caseId))
                    numbers.insert(entry.caseId.value(), file->display());
    });
    if (!isRead)
        return;
    m_isWhole = entries.size() < pageSize;
    QList<TableLine> lines = isMore ? m_model->lines() : QList<TableLine>();
    if (!isMore)
        m_entries.clear();
    for (const AuditEntry& entry : std::as_const(entries))
        lines.append({{{localTime(entry.at)}, {entry.displayName.isEmpty() ? entry.accountName : entry.displayName},
                          {labelOf(entry.action)}, {numbers.value(entry.caseId.value())}, {entry.reason}},
            entry.seq});
    m_entries.append(entries);
    m_model->setLines(lines);
    fitColumns(m_table, 30);
    m_more->setReason(m_isWhole ? tr("That was all.") : QString());
    chooseRow(m_table, isMore ? int(m_entries.size() - entries.size()) : 0);
    Q_EMIT statusChanged();
}

QString AuditPage::statusText() const
{
    const QString anchored = anchorSentence(context());
    const QString counted = tr("%n entries", "", int(m_entries.size()));
    return anchored.isEmpty() ? counted : u"%1 · %2"_s.arg(anchored, counted);
}

void AuditPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QString AuditPage::labelOf(const QString& action) const
{
    const char* label = auditLabel(action);
    return *label == '\0' ? action : context().words("casework", label);
}

void AuditPage::showEntry()
{
    const int row = chosenRow(m_table);
    if (row < 0)
        return m_detail->clear();
    const AuditEntry& entry = m_entries[row];
    QStringList parts {tr("Entry %1").arg(entry.seq), labelOf(entry.action)};
    if (!entry.reason.isEmpty())
        parts.append(entry.reason);
    if (!entry.before.isEmpty())
        parts << tr("Before:") << jsonText(entry.before);
    if (!entry.after.isEmpty())
        parts << tr("After:") << jsonText(entry.after);
    m_detail->setText(parts.join(u'\n'));
}

} // namespace jiangce
