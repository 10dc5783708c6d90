// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recovery_key_dialog.h"

#include "core/casework/operations/keep_backups.h"
#include "core/register/office.h"
#include "ui/app_context.h"
#include "ui/paper/printers.h"
#include "ui/print/letter_printer.h"
#include "ui/print/recovery_sheet.h"
#include "ui/theme.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

BackupOutcome<void> keepAtDesk(AppContext& context, const BackupKey& key)
{
    const QString file = DeskKeys::fileFor(context.databaseFile());
    // One that cannot be read is replaced: what it held opens with the sheets.
    DeskKeys keys = DeskKeys::load(file).value_or(DeskKeys());
    keys.add(key);
    return keys.save(file);
}

QString inTwoLines(const QString& key)
{
    const QStringList groups = key.split(u'-');
    return groups.mid(0, 4).join(u"   ") + u'\n' + groups.mid(4).join(u"   ");
}

} // namespace

QLineEdit* makeRecoveryEdit(const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(RecoveryKeyDialog::tr("Recovery key"));
    edit->setPlaceholderText(u"XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"_s);
    edit->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setMaxLength(200);
    return edit;
}

RecoveryKeyDialog::RecoveryKeyDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Recovery key for backups"), parent)
    , m_context(context)
    , m_recovery(RecoveryKey::random())
    , m_key(BackupKey::make(m_recovery))
    , m_steps(new QStackedWidget(this))
{
    setObjectName(u"recovery_key_dialog"_s);
    setMinimumWidth(rhythm(80));
    m_steps->addWidget(makeShownStep());
    m_steps->addWidget(makeTypedStep());
    content()->addWidget(m_steps);
    content()->addStretch(1);
    m_print = addButton(tr("&Print the sheet…"), u"print_sheet"_s, true);
    connect(m_print, &QPushButton::clicked, this, &RecoveryKeyDialog::print);
    m_back = addButton(tr("&Show the key again"), u"show_again"_s);
    connect(m_back, &QPushButton::clicked, this, &RecoveryKeyDialog::showAgain);
    m_main = addMainButton({}, u"go_on"_s);
    connect(m_main, &QPushButton::clicked, this, [this] { m_steps->currentIndex() == 0 ? goOn() : lock(); });
    addCancelButton(tr("Cancel"));
    showAgain();
}

QWidget* RecoveryKeyDialog::makeShownStep()
{
    auto* step = new QWidget(this);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeNote(tr("From now on backups are locked. This desk keeps what it needs to make and open them; on another "
                                  "computer, or when this one is lost, only this key opens them. Nobody can give it back, the "
                                  "maker of the program included. Print it twice and lock the sheets away in two places."), step));
    auto* number = new PlainLabel(tr("Key %1").arg(QString::fromLatin1(m_key.id)), step);
    number->setObjectName(u"key_number"_s);
    column->addWidget(number);
    auto* key = new PlainLabel(inTwoLines(m_recovery.text()), step);
    key->setObjectName(u"recovery_key"_s);
    key->setAccessibleName(tr("Recovery key"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setBold(true);
    key->setFont(font);
    key->setAlignment(Qt::AlignCenter);
    column->addWidget(key);
    column->addWidget(makeNote(tr("The fifth character of each group checks the four before it. There is no I, L, O or U."), step));
    return step;
}

QWidget* RecoveryKeyDialog::makeTypedStep()
{
    auto* step = new QWidget(this);
    auto* column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeNote(tr("Type the key from the sheet, not from the screen: this shows that the sheet can be read. "
                                  "Capitals or not, with or without dashes."), step));
    m_typed = makeRecoveryEdit(u"typed_key"_s, step);
    column->addWidget(m_typed);
    column->addStretch(1);
    return step;
}

void RecoveryKeyDialog::print()
{
    messageBar()->clear();
    Printers& printers = Printers::of(m_context);
    const auto printer = printers.open({});
    if (!printer)
        return say({Message::Kind::Warning, tr("There is no printer here. Write the key down by hand, twice.")});
    if (!printers.ask(*printer, this))
        return;
    if (printers.writesPdf(*printer))
        return say({Message::Kind::Warning, tr("This printer writes a file, and a key in a file is no longer locked away. Choose one "
                                               "that prints on paper, or write the key down by hand, twice.")});
    QString office;
    if (const auto trouble = m_context.guard([&] { office = loadOffice(m_context.db()).name; }))
        return say(*trouble);
    const LetterPrinter sheet(recoverySheet(office, QString::fromLatin1(m_key.id), m_recovery.text(),
        m_context.session().displayName, m_context.today()));
    if (!sheet.printTo(*printer))
        return say({Message::Kind::Warning, tr("Nothing was printed. Check that the printer is switched on and has paper.")});
    m_wasPrinted = true;
    say({Message::Kind::Done, tr("The sheet was handed to the printer. Compare it with the key on the screen.")});
}

void RecoveryKeyDialog::goOn()
{
    if (!m_wasPrinted) {
        m_wasPrinted = true; // said once: whoever wrote it down by hand goes on
        say({Message::Kind::Warning, tr("The sheet has not been printed. Print it, or go on if the key was written down by hand.")});
        return;
    }
    messageBar()->clear();
    m_steps->setCurrentIndex(1);
    m_print->hide();
    m_back->show();
    m_main->setText(tr("&Lock backups from now on"));
    m_typed->setFocus();
}

void RecoveryKeyDialog::showAgain()
{
    m_steps->setCurrentIndex(0);
    m_typed->clear();
    m_print->show();
    m_back->hide();
    m_main->setText(tr("Hide it and &type it back"));
}

void RecoveryKeyDialog::lock()
{
    messageBar()->clear();
    const auto typed = RecoveryKey::parse(m_typed->text());
    if (!typed)
        return say({Message::Kind::Warning, sentence(typed.error(), m_context.wording())});
    if (typed->text() != m_recovery.text())
        return say({Message::Kind::Warning, tr("This is a recovery key, but not the one just shown. Take the sheet with the number %1.")
                                                .arg(QString::fromLatin1(m_key.id))});
    // First the desk: a register that asks for a key nobody has could not be backed up.
    if (const auto kept = keepAtDesk(m_context, m_key); !kept)
        return say({Message::Kind::Warning, sentence(kept.error(), m_context.wording())});
    const auto report = m_context.perform([this](Desk& desk) { return setRecoveryKey(desk, m_key); });
    if (!report)
        return say(report.error());
    m_typed->clear();
    accept();
}

DeskKeyDialog::DeskKeyDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Backup key of this desk"), parent)
    , m_context(context)
{
    setObjectName(u"desk_key_dialog"_s);
    setMinimumWidth(rhythm(80));
    QString number;
    (void)context.guard([&] {
        if (const auto record = recoveryRecord(context.db()))
            number = QString::fromLatin1(record->id);
    });
    content()->addWidget(makeNote(tr("Backups of this register are locked with the key %1, which this desk does not have. Type the "
                                     "recovery key from the sheet with this number; then backups are made again.").arg(number), this));
    m_typed = makeRecoveryEdit(u"typed_key"_s, this);
    content()->addWidget(m_typed);
    content()->addStretch(1);
    connect(addMainButton(tr("&Keep the key at this desk"), u"keep"_s), &QPushButton::clicked, this, &DeskKeyDialog::take);
    addCancelButton(tr("Cancel"));
}

void DeskKeyDialog::take()
{
    messageBar()->clear();
    std::optional<RecoveryRecord> record;
    if (const auto trouble = m_context.guard([&] { record = recoveryRecord(m_context.db()); }))
        return say(*trouble);
    const auto typed = RecoveryKey::parse(m_typed->text());
    if (!typed)
        return say({Message::Kind::Warning, sentence(typed.error(), m_context.wording())});
    const auto key = BackupKey::unwrap(record->id, record->wrapped, *typed);
    if (!key)
        return say({Message::Kind::Warning, sentence(key.error(), m_context.wording())});
    if (const auto kept = keepAtDesk(m_context, *key); !kept)
        return say({Message::Kind::Warning, sentence(kept.error(), m_context.wording())});
    m_typed->clear();
    accept();
}

} // namespace jiangce
