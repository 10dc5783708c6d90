// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/date_editor.h"

#include "core/base/text.h"
#include "core/policy/working_days.h"
#include "core/values/date_text.h"
#include "ui/theme.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// "+10w", "+30d", "-3d" counted from the day of entry; what is no such thing comes back unchanged.
QString counted(const QString& text, const FormContext& context)
{
    static const QRegularExpression form(u"^([+-])(\\d{1,4})([wWdD])$"_s);
    const auto match = form.match(text::compactIdentifier(text));
    if (!match.hasMatch() || !context.day.isValid())
        return text;
    const int number = match.captured(2).toInt();
    const bool isBack = match.captured(1) == u"-"_s;
    if (match.captured(3).toLower() == u"d"_s)
        return isoDate(context.day.addDays(isBack ? -number : number));
    if (context.holidays == nullptr || isBack)
        return text;
    const auto day = context.holidays->addWorkingDays(context.day, number);
    return day ? isoDate(*day) : text;
}

} // namespace

DateEditor::DateEditor(const FieldDef& field, const FormContext& context, QWidget* parent)
    : LineEditor(field, context, parent)
    , m_calendar(new QToolButton(this))
{
    showPlaceholder();
    edit()->setInputMethodHints(Qt::ImhPreferNumbers);
    m_calendar->setObjectName(key() + u"_calendar"_s);
    m_calendar->setAutoRaise(true);
    m_calendar->setFocusPolicy(Qt::NoFocus);
    m_calendar->setIcon(toneIcon("calendar"_L1, Tone::Muted));
    m_calendar->setAccessibleName(tr("Calendar for %1").arg(label()));
    m_calendar->setToolTip(plainToolTip(tr("Calendar (Alt+Down)\nCtrl+; the day of entry\n+10w ten working days later")));
    row()->addWidget(m_calendar);
    connect(m_calendar, &QToolButton::clicked, this, &DateEditor::openCalendar);
    if (field.kind == FieldKind::OpenDate) {
        m_open = new QToolButton(this);
        m_open->setObjectName(key() + u"_open"_s);
        m_open->setText(tr("open-ended"));
        m_open->setAutoRaise(true);
        m_open->setFocusPolicy(Qt::NoFocus);
        m_open->setAccessibleName(tr("%1: open-ended").arg(label()));
        row()->addWidget(m_open);
        connect(m_open, &QToolButton::clicked, this, [this] { choose(u"open"_s); });
    }
}

void DateEditor::setReadOnly(bool isReadOnly)
{
    LineEditor::setReadOnly(isReadOnly);
    showPlaceholder();
    m_calendar->setVisible(!isReadOnly);
    if (m_open != nullptr)
        m_open->setVisible(!isReadOnly);
}

void DateEditor::showPlaceholder()
{
    edit()->setPlaceholderText(isReadOnly()          ? QString()
            : field().kind == FieldKind::Month ? tr("year-month")
                                               : tr("year-month-day"));
}

QString DateEditor::typed() const
{
    return counted(LineEditor::typed(), context());
}

bool DateEditor::handleKey(QKeyEvent* event)
{
    const bool isToday = event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Semicolon;
    if (isToday && context().day.isValid() && !isReadOnly()) {
        choose(isoDate(context().day));
        return true;
    }
    const bool isCalendar = event->key() == Qt::Key_F4
        || (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down);
    if (isCalendar && !isReadOnly()) {
        openCalendar();
        return true;
    }
    return LineEditor::handleKey(event);
}

void DateEditor::choose(const QString& text)
{
    showStored(text);
    reportEdit();
    showMark();
}

void DateEditor::openCalendar()
{
    auto* frame = new QFrame(this, Qt::Popup);
    frame->setObjectName(key() + u"_popup"_s);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    frame->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    auto* calendar = new QCalendarWidget(frame);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    const auto shown = parseMonth(typed()).has_value() && !parseDate(typed()).has_value() ? parseMonth(typed())
                                                                                           : parseDate(typed());
    calendar->setSelectedDate(shown ? *shown : context().day);
    layout->addWidget(calendar);
    const auto take = [this, frame](QDate day) {
        frame->close();
        choose(field().kind == FieldKind::Month ? day.toString(u"yyyy-MM") : isoDate(day));
        takeFocus(Qt::PopupFocusReason);
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    frame->move(edit()->mapToGlobal(QPoint(0, edit()->height())));
    frame->show();
    calendar->setFocus();
}

} // namespace jiangce
