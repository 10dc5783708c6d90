// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

/// How tests read a screen: every text on it, what a screen reader calls its controls, and where Tab goes.
namespace jiangce::cross {

struct ScreenText {
    QString where;
    QString text;
};

inline QString placeOf(const QWidget& widget, const char* what)
{
    QString path = widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith(QStringLiteral("qt_"))) {
            path.prepend(parent->objectName() + QLatin1Char('/'));
            break;
        }
    return path + QLatin1Char('.') + QString::fromLatin1(what);
}

/// Collects the texts of one widget after another.
class TextCollector final {
public:
    void collect(const QWidget& root)
    {
        if (root.isWindow())
            add(root, "windowTitle", root.windowTitle());
        read(root);
        for (const QWidget* widget : root.findChildren<QWidget*>())
            read(*widget);
    }
    [[nodiscard]] const QList<ScreenText>& texts() const { return m_texts; }

private:
    void add(const QWidget& widget, const char* what, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            m_texts.append({placeOf(widget, what), text});
    }

    void read(const QWidget& widget)
    {
        add(widget, "toolTip", widget.toolTip());
        add(widget, "statusTip", widget.statusTip());
        add(widget, "whatsThis", widget.whatsThis());
        add(widget, "accessibleName", widget.accessibleName());
        add(widget, "accessibleDescription", widget.accessibleDescription());
        for (const QAction* action : widget.actions()) {
            add(widget, "action", action->text());
            add(widget, "action toolTip", action->toolTip());
        }
        readText(widget);
        readLists(widget);
    }

    void readText(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(widget, "text", label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(widget, "text", button->text());
        if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
            add(widget, "title", box->title());
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            add(widget, "placeholderText", line->placeholderText());
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
            add(widget, "placeholderText", edit->placeholderText());
        if (const auto* browser = qobject_cast<const QTextBrowser*>(&widget))
            add(widget, "text", browser->toPlainText());
        if (const auto* spin = qobject_cast<const QSpinBox*>(&widget)) {
            add(widget, "suffix", spin->suffix());
            add(widget, "specialValueText", spin->specialValueText());
        }
        if (const auto* progress = qobject_cast<const QProgressBar*>(&widget))
            add(widget, "format", progress->format());
        if (const auto* dock = qobject_cast<const QDockWidget*>(&widget))
            add(widget, "windowTitle", dock->windowTitle());
    }

    void readLists(const QWidget& widget)
    {
        if (const auto* menu = qobject_cast<const QMenu*>(&widget))
            add(widget, "title", menu->title());
        if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
            for (int i = 0; i < combo->count(); ++i)
                add(widget, "item", combo->itemText(i));
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(widget, "tabText", tabs->tabText(i));
                add(widget, "tabToolTip", tabs->tabToolTip(i));
            }
        }
        if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
            readHeader(*header);
        const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        if (view != nullptr && view->model() != nullptr && qobject_cast<const QHeaderView*>(&widget) == nullptr)
            readItems(*view);
    }

    void readHeader(const QHeaderView& header)
    {
        if (header.model() == nullptr)
            return;
        for (int i = 0; i < header.count(); ++i) {
            add(header, "head", header.model()->headerData(i, header.orientation()).toString());
            add(header, "head toolTip", header.model()->headerData(i, header.orientation(), Qt::ToolTipRole).toString());
        }
    }

    void readItems(const QAbstractItemView& view)
    {
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(), 200); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                add(view, "cell", index.data().toString());
                add(view, "cell toolTip", index.data(Qt::ToolTipRole).toString());
                add(view, "cell accessible", index.data(Qt::AccessibleTextRole).toString());
            }
        }
    }

    QList<ScreenText> m_texts;
};

/// Chinese, or something that is the same in every language: numbers, days, signs, keys, and the few words listed here.
inline bool isChineseOrNeutral(const QString& text)
{
    if (text::containsHan(text))
        return true;
    static const QRegularExpression neutral(QStringLiteral(
        "(Ctrl|Alt|Shift|Enter|Esc|Tab|Space|Del|Home|End|PgUp|PgDown|F\\d+|Return|Ins)"   // keys
        "|(Jiangce|SQLite|Qt|XLSX|PDF|PNG|JPEG|GPL-3\\.0-or-later|English)"                 // names
        "|[A-Z]\\d{0,2}\\b"));                                                             // an access key, a cell
    QString rest = text;
    rest.remove(neutral);
    return std::ranges::none_of(rest, [](QChar character) { return character.isLetter(); });
}

/// The name a screen reader says.
inline QString spokenName(QWidget& widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name).trimmed();
}

/// What an officer types into, presses or chooses from; not the parts other controls are made of.
inline bool isControl(const QWidget& widget)
{
    const bool isKind = qobject_cast<const QAbstractButton*>(&widget) != nullptr
        || qobject_cast<const QLineEdit*>(&widget) != nullptr || qobject_cast<const QComboBox*>(&widget) != nullptr
        || qobject_cast<const QPlainTextEdit*>(&widget) != nullptr || qobject_cast<const QTextEdit*>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
        || (qobject_cast<const QAbstractItemView*>(&widget) != nullptr
            && qobject_cast<const QHeaderView*>(&widget) == nullptr);
    if (!isKind || widget.objectName().startsWith(QStringLiteral("qt_")))
        return false;
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox*>(parent) != nullptr || qobject_cast<const QAbstractSpinBox*>(parent) != nullptr
            || qobject_cast<const QLineEdit*>(parent) != nullptr || qobject_cast<const QTabBar*>(parent) != nullptr
            || qobject_cast<const QAbstractItemView*>(parent) != nullptr || parent->inherits("QComboBoxPrivateContainer"))
            return false;
    }
    return true;
}

/// Neither on the screen nor on a page of it that is not in front: not in use.
inline bool isUnused(const QWidget& widget, const QWidget& root)
{
    for (const QWidget* at = &widget; at != nullptr && at != &root; at = at->parentWidget())
        if (at->isHidden() && qobject_cast<const QStackedWidget*>(at->parentWidget()) == nullptr)
            return true;
    return false;
}

inline QStringList unnamedControls(QWidget& root)
{
    QStringList places;
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (isControl(*widget) && !isUnused(*widget, root) && spokenName(*widget).isEmpty())
            places.append(placeOf(*widget, "has no name"));
    return places;
}

/// A grid in which Tab goes from cell to cell before it leaves.
inline bool walksCells(QWidget* widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view != nullptr && view->tabKeyNavigation();
}

/// Where Tab goes from the first stop until it comes round. The window must be shown and active.
inline QSet<QWidget*> tabStops(QWidget& window)
{
    QSet<QWidget*> reached;
    for (int i = 0; i < 600; ++i) {
        QWidget* at = QApplication::focusWidget();
        if (at != nullptr)
            reached.insert(at);
        QTest::keyClick(at != nullptr ? at : &window, Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (now == nullptr || (now == at && !walksCells(at)))
            break; // a trap, or nothing to reach
        if (now == at)
            continue;
        if (reached.contains(now))
            break;
    }
    return reached;
}

/// Visible, enabled stops of the Tab key that pressing it never reaches, each with its place.
inline QStringList unreachableStops(QWidget& window)
{
    const QSet<QWidget*> reached = tabStops(window);
    QStringList places;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->focusProxy() != nullptr || widget->window() != &window || reached.contains(widget))
            continue;
        // One button of a group is the stop; the arrow keys reach the others.
        if (qobject_cast<QRadioButton*>(widget) != nullptr || widget->size().isEmpty())
            continue;
        places.append(placeOf(*widget, "is not reached"));
    }
    return places;
}

} // namespace jiangce::cross
