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
        lines.append({{{line.value(), {}, Tone::Text, false, true}, {line.key()}}});
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
        auto* model = new CellTableModel({tr("Keys"), tr("Action")}, this);
        model->setLines(shortcutsOf(window));
        auto* table = makeTable(u"shortcut_table"_s, tr("Keys and actions"), this);
        QSortFilterProxyModel* proxy = showIn(table, model, true);
        connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
        fitColumns(table, 30);
        content()->addWidget(filter);
        content()->addWidget(table, 1);
        content()->addWidget(makeNote(tr("In forms: Enter or Tab to the next field, F8 to the next problem. In lists: type to find, "
                                         "Ctrl+C copies the lines chosen."), this));
        connect(addMainButton(tr("Close"), u"close"_s), &QPushButton::clicked, this, &QDialog::accept);
        resize(rhythm(64), rhythm(70));
        filter->setFocus();
    }
};

} // namespace

void showShortcuts(QWidget* window)
{
    ShortcutsSheet(window).exec();
}

} // namespace jiangce
