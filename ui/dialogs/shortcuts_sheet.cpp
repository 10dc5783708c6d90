// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_sheet.h"

#include "ui/dialogs/dialog_frame.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

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

QList<TableLine> shortcutsOf(const QWidget* window)
{
    QMap<QString, QString> known;
    for (const QAction* action : window->findChildren<QAction*>()) {
        const QString name = withoutAccessKey(action->text());
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!name.isEmpty() && !keys.isEmpty())
            known.insert(name, keys.join(u"  "_s));
    }
    QList<TableLine> lines;
    for (auto line = known.cbegin(); line != known.cend(); ++line)
        lines.append({{{line.value(), {}, Tone::Text, false, true}, {line.key()},
            {QCoreApplication::translate("jiangce::ShortcutsSheet", "everywhere")}}});
    for (const OwnKey& own : ownKeys)
        lines.append({{{QCoreApplication::translate("jiangce::ShortcutsSheet", own.keys), {}, Tone::Text, false, true},
            {QCoreApplication::translate("jiangce::ShortcutsSheet", own.what)},
            {QCoreApplication::translate("jiangce::ShortcutsSheet", own.where)}}});
    return lines;
}

class ShortcutsSheet final : public DialogFrame {
    Q_DECLARE_TR_FUNCTIONS(jiangce::ShortcutsSheet)
public:
    explicit ShortcutsSheet(QWidget* window)
        : DialogFrame(tr("Keys"), window)
    {
        setObjectName(u"shortcuts_sheet"_s);
        auto* filter = new QLineEdit(this);
        filter->setObjectName(u"shortcut_filter"_s);
        filter->setPlaceholderText(tr("Filter by key or action"));
        filter->setAccessibleName(filter->placeholderText());
        filter->setClearButtonEnabled(true);
        auto* model = new CellTableModel({tr("Keys"), tr("Action"), tr("Where")}, this);
        model->setLines(shortcutsOf(window));
        auto* table = makeTable(u"shortcut_table"_s, tr("Keys and actions"), this);
        QSortFilterProxyModel* proxy = showIn(table, model, true);
        proxy->setFilterKeyColumn(-1);
        connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
        fitColumns(table, 30);
        content()->addWidget(filter);
        content()->addWidget(table, 1);
        connect(addMainButton(tr("Close"), u"close"_s), &QPushButton::clicked, this, &QDialog::accept);
        resize(rhythm(84), rhythm(74));
        filter->setFocus();
    }
};

} // namespace

void showShortcuts(QWidget* window)
{
    ShortcutsSheet(window).exec();
}

} // namespace jiangce
