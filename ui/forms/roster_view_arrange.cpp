// SPDX-License-Identifier: GPL-3.0-or-later
// How an officer arranges the grid: widths, columns that stay, the menu under the right button.
#include "ui/forms/field_help.h"
#include "ui/forms/form_words.h"
#include "ui/forms/frozen_columns.h"
#include "ui/forms/preedit_watch.h"
#include "ui/forms/roster_model.h"
#include "ui/forms/roster_order.h"
#include "ui/forms/roster_view.h"
#include "ui/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace jiangce {

QString RosterView::arrangementName() const
{
    const QLatin1StringView programme(m_context.programme == nullptr ? "" : m_context.programme->key);
    return u"roster/"_s + programme + u'/' + QLatin1StringView(m_roster.key) + u"/v1"_s;
}

QString RosterView::columnName(int column) const
{
    const FieldDef* field = m_model.fieldAt(column);
    return field != nullptr ? field->keyText() : column == 0 ? u"*status"_s : u"*amount"_s;
}

void RosterView::keepWidth(int column, int width)
{
    if (m_isArranging || !m_context.keepArrangement)
        return;
    m_layout.widths.insert(columnName(column), width * 100 / fontMetrics().horizontalAdvance(u'汉'));
    m_keepTimer.start();
}

void RosterView::keepArrangement()
{
    m_keepTimer.stop();
    if (m_context.keepArrangement)
        m_context.keepArrangement(arrangementName(), m_layout.toJson());
}

void RosterView::showHelp()
{
    const FieldDef* field = m_model.fieldAt(currentIndex().column());
    if (field == nullptr)
        return;
    commitPreedit();
    setFocus(); // an editor commits when the focus leaves it
    showFieldHelp(this, m_context, *field, &m_roster);
}

void RosterView::freezeUpTo(int column)
{
    m_layout.frozen = column + 1;
    m_frozen->setCount(m_layout.frozen);
    keepArrangement();
}

void RosterView::resetArrangement()
{
    m_layout = {};
    setColumnWidths();
    m_frozen->setCount(m_layout.frozen);
    keepArrangement();
}

void RosterView::setColumnWidths()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    const int em = fontMetrics().horizontalAdvance(u'汉');
    const auto widthOf = [em](const FieldDef& field) {
        switch (field.kind) {
        case FieldKind::Name: return em * 6;
        case FieldKind::IdNumber: return em * 11;
        case FieldKind::CreditCode:
        case FieldKind::CertificateNumber: return em * 13;
        case FieldKind::Date:
        case FieldKind::OpenDate: return em * 7;
        case FieldKind::Month: return em * 5;
        case FieldKind::Sex: return em * 4;
        case FieldKind::Level: return em * 8;
        case FieldKind::Phone: return em * 8;
        case FieldKind::OccupationCode:
        case FieldKind::Money: return em * 7;
        case FieldKind::Integer:
        case FieldKind::YesNo: return em * 5;
        default: return em * 9;
        }
    };
    for (int column = 0; column < m_order.columnCount(); ++column) {
        const FieldDef* field = m_model.fieldAt(column);
        const int head = fontMetrics().horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) + rhythm(3);
        const int usual = std::max(head, column == 0 ? em * 13 : field == nullptr ? em * 8 : widthOf(*field));
        const int kept = m_layout.widths.value(columnName(column));
        setColumnWidth(column, kept > 0 ? kept * em / 100 : usual);
    }
}

void RosterView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const int column = isByMouse ? columnAt(event->pos().x()) : currentIndex().column();
    QMenu menu(this);
    menu.setObjectName(u"roster_menu"_s);
    const auto add = [&menu](const QString& text, const QKeySequence& key, bool isEnabled, const std::function<void()>& run) {
        QAction* command = menu.addAction(text + u'\t' + key.toString(QKeySequence::NativeText));
        command->setEnabled(isEnabled);
        connect(command, &QAction::triggered, &menu, run);
    };
    add(tr("&Copy"), QKeySequence::Copy, true, [this] { copySelection(); });
    add(tr("&Paste"), QKeySequence::Paste, !m_isReadOnly, [this] { pasteClipboard(); });
    add(tr("&Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), !m_isReadOnly, [this] { fillDown(); });
    add(tr("&Insert row"), QKeySequence(Qt::CTRL | Qt::Key_Plus), !m_isReadOnly, [this] { insertRowsAtSelection(); });
    add(tr("&Remove rows"), QKeySequence(Qt::CTRL | Qt::Key_Minus), !m_isReadOnly, [this] { removeSelectedRows(); });
    menu.addSeparator();
    add(tr("&Keep columns up to here in sight"), {}, column >= 0, [this, column] { freezeUpTo(column); });
    add(tr("Let all columns &scroll"), {}, m_frozen->count() > 0, [this] { freezeUpTo(-1); });
    add(tr("&Usual widths"), {}, true, [this] { resetArrangement(); });
    menu.exec(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace jiangce
