// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_sheet.h"

#include "ui/dialogs/dialog_frame.h"
#include "ui/models/cell_table_model.h"
#include "ui/own_keys.h"
#include "ui/pages/case_view.h"
#include "ui/pages/page_parts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// 提交(&S) → 提交
QString withoutAccessKey(QString text)
{
    static const QRegularExpression key(u"\\(&.\\)"_s);
    return text.remove(key).remove(u'&').remove(u"…"_s).trimmed();
}

/// Keys that fields and grids take themselves: no action stands behind them.
struct OwnKey {
    const char* keys;
    const char* what;
    const char* where;
};

constexpr const char* inForms = QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "in a form");
constexpr const char* inRosters = QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "in a roster");
constexpr const char* inLists = QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "in a list");
constexpr const char* inDecisions = QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "in a decision");

constexpr OwnKey ownKeys[] {
    {"F1", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "What the field is, its clause, papers and figures"), inForms},
    {"Enter  Tab", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "To the next field"), inForms},
    {"Shift+Tab", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "To the field before"), inForms},
    {"Ctrl+;", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Today, in a day"), inForms},
    {"F4", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "The calendar, in a day"), inForms},
    {"+10w", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Ten working days on, typed into a day"), inForms},
    {QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Down  Up"), QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Choose among what is offered; Enter takes it, Esc does not"), inForms},
    {"F1", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "What the column is, its clause, papers and figures"), inRosters},
    {"F2", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Edit the cell"), inRosters},
    {"Enter", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Down"), inRosters},
    {"Tab", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "To the right"), inRosters},
    {"Ctrl+C  Ctrl+X  Ctrl+V", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Copy, cut, paste, also from a spreadsheet"), inRosters},
    {"Ctrl+D", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Copy the cell above, or the first row chosen down"), inRosters},
    {"Ctrl++  Ctrl+-", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Insert, remove rows"), inRosters},
    {QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Delete"), QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Empty the cells"), inRosters},
    {"Shift+F10", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Commands and columns that stay"), inRosters},
    {"Ctrl+C", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Copy the lines chosen as a table"), inLists},
    {"Alt+1 … Alt+9", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Put a phrase in"), inDecisions},
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("jiangce::ShortcutsSheet", "Take the decision"), inDecisions},
};

QString translated(const char* source)
{
    return QCoreApplication::translate("jiangce::ShortcutsSheet", source);
}

QString named(const QList<QKeySequence>& keys)
{
    QStringList names;
    for (const QKeySequence& key : keys)
        if (!key.isEmpty())
            names.append(key.toString(QKeySequence::NativeText));
    return names.join(u"  "_s);
}

/// A command of the window, or of a case that is not open now.
struct Command {
    QString name;   ///< objectName
    QString text;
    QList<QKeySequence> keys;
    bool canChange = false;
};

QList<Command> commandsOf(const QWidget* window, OwnKeys& own)
{
    QMap<QString, Command> known;
    for (const QAction* action : window->findChildren<QAction*>()) {
        const QString text = withoutAccessKey(action->text());
        // What works in one widget only is that widget's own key.
        if (text.isEmpty() || action->objectName().isEmpty() || action->shortcutContext() == Qt::WidgetShortcut)
            continue;
        const bool canChange = own.isKnown(action->objectName());
        if (canChange || !action->shortcuts().isEmpty())
            known.insert(action->objectName(), {action->objectName(), text, action->shortcuts(), canChange});
    }
    for (const CaseCommand& command : caseCommands())
        if (!known.contains(command.name))
            known.insert(command.name, {command.name, withoutAccessKey(command.text), {own.keyFor(command.name, command.key)}, true});
    QList<Command> commands = known.values();
    std::ranges::sort(commands, [](const Command& one, const Command& other) { return one.text.localeAwareCompare(other.text) < 0; });
    return commands;
}

/// The command that has the key already; empty: none.
QString holderOf(const QKeySequence& key, const QString& except, const QList<Command>& commands)
{
    for (const Command& command : commands)
        if (command.name != except && command.keys.contains(key))
            return command.text;
    return {};
}

class ShortcutsSheet final : public DialogFrame {
    Q_DECLARE_TR_FUNCTIONS(jiangce::ShortcutsSheet)
public:
    ShortcutsSheet(AppContext& context, QWidget* window);

private:
    QLayout* makeChange();
    void showLines();
    void showChosen();
    void give();
    [[nodiscard]] const Command* chosen() const;

    QWidget* m_window = nullptr;
    OwnKeys& m_own;
    QList<Command> m_commands;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QKeySequenceEdit* m_key = nullptr;
    QLineEdit* m_line = nullptr;    ///< of m_key
    QPushButton* m_give = nullptr;
    QPushButton* m_restore = nullptr;
};

ShortcutsSheet::ShortcutsSheet(AppContext& context, QWidget* window)
    : DialogFrame(tr("Keys"), window)
    , m_window(window)
    , m_own(OwnKeys::of(context))
    , m_model(new CellTableModel({tr("Keys"), tr("Action"), tr("Where")}, this))
{
    setObjectName(u"shortcuts_sheet"_s);
    auto* filter = new QLineEdit(this);
    filter->setObjectName(u"shortcut_filter"_s);
    filter->setPlaceholderText(tr("Filter by key or action"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    m_table = makeTable(u"shortcut_table"_s, tr("Keys and actions"), this);
    QSortFilterProxyModel* proxy = showIn(m_table, m_model, true);
    proxy->setFilterKeyColumn(-1);
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    content()->addWidget(filter);
    content()->addWidget(m_table, 1);
    content()->addLayout(makeChange());
    QPushButton* all = addButton(tr("&Usual keys for all"), u"restore_all_keys"_s, true);
    connect(all, &QPushButton::clicked, this, [this] {
        m_own.restoreAll();
        showLines();
        say({Message::Kind::Done, tr("Every command has its usual key again.")});
    });
    connect(addMainButton(tr("Close"), u"close"_s), &QPushButton::clicked, this, &QDialog::accept);
    showLines();
    fitColumns(m_table, 34);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShortcutsSheet::showChosen);
    showChosen();
    resize(rhythm(92), rhythm(78));
    filter->setFocus();
}

QLayout* ShortcutsSheet::makeChange()
{
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("&New key:"), this);
    m_key = new QKeySequenceEdit(this);
    m_key->setObjectName(u"new_key"_s);
    m_key->setAccessibleName(tr("New key for the chosen action"));
    m_line = m_key->findChild<QLineEdit*>();
    if (m_line != nullptr)
        m_line->setAccessibleName(m_key->accessibleName());
    label->setBuddy(m_key);
    m_give = new QPushButton(tr("&Give this key"), this);
    m_give->setObjectName(u"give_key"_s);
    m_restore = new QPushButton(tr("&Back to the usual"), this);
    m_restore->setObjectName(u"restore_key"_s);
    for (QPushButton* button : {m_give, m_restore})
        button->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_key, 1);
    row->addWidget(m_give);
    row->addWidget(m_restore);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& key) {
        if (key.count() > 1) // one stroke is enough: the first of them
            m_key->setKeySequence(QKeySequence(key[0]));
    });
    connect(m_give, &QPushButton::clicked, this, &ShortcutsSheet::give);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const Command* command = chosen())
            m_own.restore(command->name);
        showLines();
    });
    return row;
}

void ShortcutsSheet::showLines()
{
    const QString kept = chosen() != nullptr ? chosen()->name : QString();
    m_commands = commandsOf(m_window, m_own);
    QList<TableLine> lines;
    for (const Command& command : std::as_const(m_commands)) {
        const QString where = m_own.isChanged(command.name)
            ? tr("everywhere; usually %1").arg(named(m_own.usualKeys(command.name)))
            : tr("everywhere");
        lines.append({{{named(command.keys), {}, Tone::Text, false, true}, {command.text}, {where}}, 0, command.name});
    }
    for (const OwnKey& own : ownKeys)
        lines.append({{{translated(own.keys), {}, Tone::Text, false, true}, {translated(own.what)}, {translated(own.where)}}});
    m_model->setLines(lines);
    if (const int row = m_model->rowOfKey(kept); row >= 0 && !kept.isEmpty())
        chooseRow(m_table, row);
    showChosen();
}

const Command* ShortcutsSheet::chosen() const
{
    const int row = chosenRow(m_table);
    const QString name = row < 0 ? QString() : m_model->lineAt(row).key;
    const auto found = std::ranges::find(m_commands, name, &Command::name);
    return name.isEmpty() || found == m_commands.end() ? nullptr : &*found;
}

void ShortcutsSheet::showChosen()
{
    const Command* command = chosen();
    const bool canChange = command != nullptr && command->canChange;
    m_key->setEnabled(canChange);
    m_give->setEnabled(canChange);
    m_restore->setEnabled(canChange && m_own.isChanged(command->name));
    const QString why = canChange ? QString() : tr("Choose a command in the table. Keys of fields and grids stay as they are.");
    m_key->setToolTip(plainToolTip(why));
    m_give->setToolTip(plainToolTip(why));
    m_key->clear();
    if (m_line != nullptr)
        m_line->setPlaceholderText(tr("Press the keys"));
}

void ShortcutsSheet::give()
{
    const Command* command = chosen();
    if (command == nullptr)
        return;
    const QKeySequence key = m_key->keySequence();
    const QString name = key.toString(QKeySequence::NativeText);
    switch (troubleWith(key)) {
    case KeyTrouble::NoCommandKey:
        return say({Message::Kind::Warning, tr("%1 is typed into fields. Take a key with Ctrl or Alt, or a function key.").arg(name)});
    case KeyTrouble::TakenByFields:
        return say({Message::Kind::Warning, tr("%1 belongs to fields, grids and decisions. Take another one.").arg(name)});
    case KeyTrouble::None: break;
    }
    if (const QString holder = key.isEmpty() ? QString() : holderOf(key, command->name, m_commands); !holder.isEmpty())
        return say({Message::Kind::Warning,
            tr("%1 belongs to “%2”. Give that one another key first, or take another one here.").arg(name, holder)});
    const QString text = command->text;
    m_own.give(command->name, key);
    showLines();
    say({Message::Kind::Done,
        key.isEmpty() ? tr("“%1” goes without a key now.").arg(text) : tr("“%1” has the key %2 now.").arg(text, name)});
}

} // namespace

void showShortcuts(AppContext& context, QWidget* window)
{
    ShortcutsSheet(context, window).exec();
}

} // namespace jiangce
