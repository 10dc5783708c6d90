// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "core/casework/passwords/password_policy.h"
#include "ui/app_context.h"
#include "ui/backup_status.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/paper_sheet.h"
#include "ui/theme.h"

#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

void choose(QComboBox* box, const QString& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

SettingsDialog::SettingsDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Settings"), parent)
    , m_context(context)
    , m_fields(new FieldGrid(this))
{
    setObjectName(u"settings_dialog"_s);
    setMinimumWidth(rhythm(70));
    addLook();
    addTyping();
    addBackup();
    addCamera();
    content()->addWidget(m_fields);
    content()->addWidget(makeNote(tr("These settings belong to you on this computer."), this));
    content()->addStretch(1);
    connect(addButton(tr("Print settings…"), u"print_settings"_s, true), &QPushButton::clicked, this,
        [this] { changePaperSettings(m_context, {}, this); });
    connect(addMainButton(tr("Keep these settings"), u"save"_s), &QPushButton::clicked, this, &SettingsDialog::save);
    addCancelButton(tr("Cancel"));
}

void SettingsDialog::addLook()
{
    const QSettings& settings = m_context.settings();
    m_fontSize = new QDoubleSpinBox(this);
    m_fontSize->setRange(9, 16);
    m_fontSize->setSingleStep(0.5);
    m_fontSize->setDecimals(1);
    m_fontSize->setSuffix(tr(" pt"));
    m_fontSize->setValue(settings.value(setting::fontSize, 10.5).toDouble());
    m_brightness = new QComboBox(this);
    m_brightness->addItem(tr("as the system"), u"system"_s);
    m_brightness->addItem(tr("light"), u"light"_s);
    m_brightness->addItem(tr("dark"), u"dark"_s);
    choose(m_brightness, settings.value(setting::brightness, u"system"_s).toString());
    m_language = new QComboBox(this);
    m_language->addItem(tr("as the system"), QString());
    m_language->addItem(u"中文"_s, u"zh"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    choose(m_language, settings.value(setting::language).toString());
    m_fields->add(u"font_size"_s, tr("&Size of letters"), m_fontSize);
    m_fields->add(u"brightness"_s, tr("&Brightness"), m_brightness);
    m_fields->add(u"language"_s, tr("&Language of the screen"), m_language);
    m_fields->addHint(tr("Takes effect when the program is started again. Letters and spreadsheets are always in Chinese."));
}

void SettingsDialog::addTyping()
{
    const QSettings& settings = m_context.settings();
    m_enterMovesOn = new QCheckBox(tr("&Enter moves to the next field"), this);
    m_enterMovesOn->setObjectName(u"enter_moves_on"_s);
    m_enterMovesOn->setChecked(settings.value(setting::enterMovesOn, true).toBool());
    m_revealSeconds = new QSpinBox(this);
    m_revealSeconds->setRange(5, 300);
    m_revealSeconds->setSuffix(tr(" seconds"));
    m_revealSeconds->setValue(settings.value(setting::revealSeconds, 30).toInt());
    m_lockMinutes = new QSpinBox(this);
    int most = PasswordPolicy().idleMinutes;
    (void)m_context.guard([&] { most = passwordPolicy(m_context.db()).idleMinutes; });
    // Sooner than the office asks for is everybody's own affair, later is not.
    m_lockMinutes->setRange(1, most);
    m_lockMinutes->setSuffix(tr(" minutes"));
    const int own = settings.value(setting::lockMinutes, 0).toInt();
    m_lockMinutes->setValue(own > 0 ? own : most);
    m_resumeDesk = new QCheckBox(tr("&Go on where I left off"), this);
    m_resumeDesk->setObjectName(u"resume_desk"_s);
    m_resumeDesk->setChecked(settings.value(setting::resumeDesk, true).toBool());
    m_fields->addWide(m_enterMovesOn);
    m_fields->addWide(m_resumeDesk);
    m_fields->add(u"reveal_seconds"_s, tr("&Personal numbers stay shown for"), m_revealSeconds);
    m_fields->add(u"lock_minutes"_s, tr("Loc&k the screen when idle for"), m_lockMinutes);
}

void SettingsDialog::addBackup()
{
    const QSettings& settings = m_context.settings();
    m_backupOnClose = new QCheckBox(tr("Back up when the program is &closed"), this);
    m_backupOnClose->setObjectName(u"backup_on_close"_s);
    m_backupOnClose->setChecked(settings.value(setting::backupOnClose, true).toBool());
    m_fields->addWide(m_backupOnClose);
    m_backupFolder = addFolder(u"backup"_s, tr("Backup &folder"), tr("Folder for backups"),
        settings.value(setting::backupFolder).toString());
    m_backupFolder->setPlaceholderText(QDir::toNativeSeparators(defaultBackupFolder(m_context.databaseFile())));
    m_fields->addHint(tr("Best on another disk than the database."));
}

void SettingsDialog::addCamera()
{
    m_cameraFolder = addFolder(u"camera"_s, tr("Folder of the &document camera"), tr("Folder of the document camera"),
        m_context.settings().value(setting::cameraFolder).toString());
    m_fields->addHint(tr("New pictures and PDF files in it are offered while the materials of a case are on the screen. "
                         "The program only reads them. Leave it empty if there is no camera."));
}

QLineEdit* SettingsDialog::addFolder(
    const QString& key, const QString& label, const QString& accessible, const QString& now)
{
    auto* edit = new QLineEdit(now, this);
    edit->setObjectName(key + u"_folder"_s);
    edit->setAccessibleName(accessible);
    auto* look = new QPushButton(toneIcon("folder"_L1), tr("Choose …"), this);
    look->setObjectName(u"choose_%1_folder"_s.arg(key));
    look->setAccessibleName(tr("Choose: %1").arg(accessible));
    look->setAutoDefault(false);
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(edit, 1);
    row->addWidget(look);
    line->setFocusProxy(edit);
    m_fields->add(key + u"_line"_s, label, line);
    connect(look, &QPushButton::clicked, this, [this, edit, accessible] {
        const QString start = edit->text().isEmpty() ? edit->placeholderText() : edit->text();
        if (const QString folder = QFileDialog::getExistingDirectory(this, accessible, start); !folder.isEmpty())
            edit->setText(folder);
    });
    return edit;
}

void SettingsDialog::save()
{
    const QString folder = m_backupFolder->text().trimmed();
    const QString camera = m_cameraFolder->text().trimmed();
    for (const QString& wanted : {folder, camera})
        if (!wanted.isEmpty() && !QDir(wanted).exists())
            return say({Message::Kind::Warning, tr("There is no folder %1. Choose one that exists.").arg(wanted)});
    QSettings& settings = m_context.settings();
    settings.setValue(setting::fontSize, m_fontSize->value());
    settings.setValue(setting::brightness, m_brightness->currentData());
    settings.setValue(setting::language, m_language->currentData());
    settings.setValue(setting::enterMovesOn, m_enterMovesOn->isChecked());
    settings.setValue(setting::resumeDesk, m_resumeDesk->isChecked());
    settings.setValue(setting::revealSeconds, m_revealSeconds->value());
    settings.setValue(setting::lockMinutes, m_lockMinutes->value());
    settings.setValue(setting::backupOnClose, m_backupOnClose->isChecked());
    settings.setValue(setting::backupFolder, folder);
    settings.setValue(setting::cameraFolder, camera);
    applyLook(m_context);
    Q_EMIT m_context.settingsChanged();
    accept();
}

bool changeSettings(AppContext& context, QWidget* parent)
{
    return SettingsDialog(context, parent).exec() == QDialog::Accepted;
}

void applyLook(AppContext& context)
{
    const QString brightness = context.settings().value(setting::brightness).toString();
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()),
        brightness == "dark"_L1          ? Brightness::Dark
            : brightness == "light"_L1   ? Brightness::Light
                                         : Brightness::System,
        context.settings().value(setting::fontSize, 10.5).toDouble());
}

} // namespace jiangce
