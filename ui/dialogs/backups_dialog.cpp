// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backups_dialog.h"

#include "core/casework/operations/keep_backups.h"
#include "ui/app_context.h"
#include "ui/backup_status.h"
#include "ui/dialogs/ask_reason.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/recovery_key_dialog.h"
#include "ui/models/case_words.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

BackupPlace placeOf(AppContext& context)
{
    return BackupPlace::of(context.databaseFile(), backupFolderOf(context));
}

} // namespace

BackupsDialog::BackupsDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Backups and recovery key"), parent)
    , m_context(context)
    , m_standing(makeNote({}, this))
    , m_hold(new PlainLabel(this))
    , m_model(new CellTableModel({tr("Made"), tr("Locked"), tr("Size"), tr("File")}, this))
{
    setObjectName(u"backups_dialog"_s);
    m_standing->setObjectName(u"standing"_s);
    m_standing->setTone(Tone::Text);
    m_standing->setSelectable(true);
    content()->addWidget(m_standing);
    m_hold->setObjectName(u"hold"_s);
    m_hold->setWordWrap(true);
    m_hold->setTone(Tone::Warn);
    content()->addWidget(m_hold);
    auto* table = makeTable(u"backups"_s, tr("Verified backups, newest first"), this);
    showIn(table, m_model, false);
    content()->addWidget(table, 1);
    addRule();
    addButtons();
    connect(addMainButton(tr("Close"), u"close"_s), &QPushButton::clicked, this, &QDialog::accept);
    refresh();
    fitColumns(table, 60);
    resize(rhythm(110), rhythm(72));
}

void BackupsDialog::addRule()
{
    m_fields = new FieldGrid(this);
    const QString keys[] {u"all_days"_s, u"days"_s, u"weeks"_s, u"months"_s};
    const QString labels[] {tr("&All of the last days"), tr("The last of each of so many &days"),
        tr("The last of each of so many &weeks"), tr("The last of each of so many &months")};
    const std::pair<int, int> ranges[] {{1, 60}, {1, 366}, {0, 520}, {0, 240}};
    for (int i = 0; i < 4; ++i) {
        m_counts[i] = new QSpinBox(this);
        m_counts[i]->setRange(ranges[i].first, ranges[i].second);
        m_counts[i]->setMaximumWidth(rhythm(14));
        m_fields->add(keys[i], labels[i], m_counts[i]);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(m_fields);
    row->addStretch(1);
    content()->addLayout(row);
    content()->addWidget(makeNote(
        tr("The three newest always stay. Days without a backup are not counted, so a wrong clock takes nothing away."), this));
}

void BackupsDialog::addButtons()
{
    auto* row = new QHBoxLayout;
    const auto add = [this, row](ReasonButton*& button, const QString& text, const QString& name, void (BackupsDialog::*act)()) {
        button = new ReasonButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &ReasonButton::chosen, this, act);
        connect(button, &ReasonButton::refused, this, [this](const QString& why) { say({Message::Kind::Note, why}); });
        row->addWidget(button);
    };
    add(m_key, {}, u"change_key"_s, &BackupsDialog::changeKey);
    add(m_save, tr("&Save how many are kept"), u"save_rule"_s, &BackupsDialog::saveRule);
    add(m_thin, tr("&Thin out again…"), u"thin_again"_s, &BackupsDialog::thinAgain);
    row->addStretch(1);
    content()->addLayout(row);
    const QString why = m_context.session().has(Role::SystemAdministrator)
        ? QString()
        : tr("Only the system administrator changes how backups are kept.");
    for (ReasonButton* button : {m_key, m_save, m_thin})
        button->setReason(why);
    for (QSpinBox* count : m_counts)
        count->setReadOnly(!why.isEmpty());
}

QString BackupsDialog::standing()
{
    std::optional<RecoveryRecord> record;
    bool hasKey = false;
    if (const auto trouble = m_context.guard([&] {
            record = recoveryRecord(m_context.db());
            hasKey = keyForBackups(m_context.db(), m_context.databaseFile()).has_value();
        }))
        return trouble->text;
    m_hasKey = record.has_value();
    m_lacksDeskKey = record && !hasKey;
    const BackupWords words = backupWords(m_context);
    const QString lock = !record ? tr("No recovery key has been set up: backups are not locked, and whoever has a file reads it.")
        : m_lacksDeskKey
        ? tr("This desk does not have the key %1: no backups are made until the recovery key is typed once.").arg(QString::fromLatin1(record->id))
        : tr("Locked with the key %1, set up on %2.").arg(QString::fromLatin1(record->id), localTime(record->madeAt));
    return tr("%1. %2\n%3\nFolder: %4").arg(words.text, words.more, lock, QDir::toNativeSeparators(backupFolderOf(m_context)));
}

void BackupsDialog::refresh()
{
    m_standing->setText(standing());
    m_key->setText(m_lacksDeskKey ? tr("Type the &recovery key…")
            : m_hasKey            ? tr("Take a new &recovery key…")
                                  : tr("Set up a &recovery key…"));
    const auto hold = backupHold(placeOf(m_context));
    m_hold->setVisible(hold.has_value());
    m_thin->setVisible(hold.has_value());
    if (hold)
        m_hold->setText((hold->reason == HoldReason::Restored
                ? tr("A backup was restored on %1. Nothing is thinned out until you say that the register is in order.")
                : tr("Damage was found on %1. Nothing is thinned out until you say that the register is in order."))
                            .arg(localTime(hold->since)));
    QList<TableLine> lines;
    for (const BackupFile& backup : listBackups(placeOf(m_context))) {
        const QFileInfo file(backup.path);
        lines.append({{{localTime(backup.madeAt)}, {backup.isSealed ? tr("yes") : tr("no")},
            {QLocale().formattedDataSize(file.size()), {}, Tone::Text, true}, {file.fileName()}}});
    }
    m_model->setLines(lines);
    if (const auto trouble = m_context.guard([this] { m_rule = loadKeepRule(m_context.db()); }))
        return say(*trouble);
    const int counts[] {m_rule.allDays, m_rule.days, m_rule.weeks, m_rule.months};
    for (int i = 0; i < 4; ++i)
        m_counts[i]->setValue(counts[i]);
}

void BackupsDialog::changeKey()
{
    messageBar()->clear();
    if (m_lacksDeskKey) {
        if (DeskKeyDialog(m_context, this).exec() == QDialog::Accepted)
            say({Message::Kind::Done, tr("This desk has its key again. Back up now.")});
    } else if (RecoveryKeyDialog(m_context, this).exec() == QDialog::Accepted) {
        say({Message::Kind::Done, tr("Backups are locked from now on. Earlier ones stay as they were made.")});
    }
    refresh();
    Q_EMIT m_context.backupMade();
}

void BackupsDialog::saveRule()
{
    messageBar()->clear();
    KeepRule rule = m_rule;
    rule.allDays = m_counts[0]->value();
    rule.days = m_counts[1]->value();
    rule.weeks = m_counts[2]->value();
    rule.months = m_counts[3]->value();
    const auto report = m_context.perform([&](Desk& desk) { return changeKeepRule(desk, rule); });
    if (!report)
        return say(report.error());
    refresh();
    say({Message::Kind::Done, tr("From the next backup on so many are kept.")});
}

void BackupsDialog::thinAgain()
{
    AskReasonDialog dialog(tr("Thin out backups again"),
        tr("Backups the rule does not keep are removed after the next one. Look at the register first: are the newest cases there, "
           "and does jiangce-cli verify find nothing?"),
        tr("Thin out again"),
        [this](const QString& reason) -> std::expected<ChangeReport, Message> {
            auto report = m_context.perform([&](Desk& desk) { return noteThinningAgain(desk, reason); });
            if (report && !releaseBackups(placeOf(m_context)))
                return std::unexpected(Message {Message::Kind::Warning,
                    sentence(BackupTrouble {BackupTrouble::Kind::NotWritable, {backupFolderOf(m_context)}}, m_context.wording())});
            return report;
        },
        this);
    if (dialog.exec() == QDialog::Accepted)
        refresh();
}

} // namespace jiangce
