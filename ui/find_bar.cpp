// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find_bar.h"

#include "core/register/pinyin.h"
#include "core/register/text_fold.h"
#include "ui/forms/preedit_watch.h"
#include "ui/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int slice = 30;           // milliseconds looked without a pause
constexpr int typingMilliseconds = 200;
constexpr int mostFetches = 50;     // further parts of a list that is read as far as it is scrolled to

QTableView* tableAround(QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget())
        if (auto* table = qobject_cast<QTableView*>(widget))
            return table;
    return nullptr;
}

QList<int> columnsInSight(const QTableView& table)
{
    QList<int> columns;
    const QHeaderView* header = table.horizontalHeader();
    for (int at = 0; at < header->count(); ++at)
        if (const int column = header->logicalIndex(at); !table.isColumnHidden(column))
            columns.append(column);
    return columns;
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLineEdit(this))
    , m_result(new PlainLabel(this))
{
    setObjectName(u"find_bar"_s);
    m_text->setObjectName(u"find_text"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(rhythm(50));
    m_text->installEventFilter(this);
    new PreeditWatch(m_text);
    m_result->setObjectName(u"find_result"_s);
    m_result->setTone(Tone::Muted);
    auto* label = new QLabel(tr("Find in this table:"), this);
    label->setBuddy(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(rhythm(), rhythm(0.5), rhythm(), rhythm(0.5));
    row->addWidget(label);
    row->addWidget(m_text, 1);
    const auto button = [&](const char* name, QLatin1StringView icon, const QString& text, auto run) {
        auto* made = new QToolButton(this);
        made->setObjectName(QLatin1StringView(name));
        made->setIcon(toneIcon(icon));
        made->setToolTip(plainToolTip(text));
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, run);
        row->addWidget(made);
    };
    button("find_previous_match", "up"_L1, tr("Previous match (Shift+F3)"), [this] { step(-1); });
    button("find_next_match", "down"_L1, tr("Next match (F3)"), [this] { step(1); });
    row->addWidget(m_result, 2);
    button("find_close", "close"_L1, tr("Close the search (Esc)"), [this] { leave(); });
    hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FindBar::lookOn);
    auto* typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(typingMilliseconds);
    connect(m_text, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(typing, &QTimer::timeout, this, [this] { begin(1, true); });
}

FindBar::~FindBar() = default;

QTableView* FindBar::tableAtHand() const
{
    if (QTableView* table = tableAround(QApplication::focusWidget()); table != nullptr && table->window() == window())
        return table;
    if (m_table != nullptr && m_table->isVisible())
        return m_table;
    for (QTableView* table : window()->findChildren<QTableView*>())
        if (table->isVisible() && table->model() != nullptr)
            return table;
    return nullptr;
}

void FindBar::open(QTableView* table)
{
    m_table = table;
    say({});
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool FindBar::hasText() const
{
    return !m_text->text().trimmed().isEmpty();
}

void FindBar::step(int direction)
{
    QTableView* table = tableAtHand();
    if (table == nullptr)
        return;
    if (!hasText())
        return open(table);
    m_table = table;
    show();
    begin(direction, false);
}

void FindBar::begin(int direction, bool isHereIncluded)
{
    m_timer.stop();
    m_wanted = searchFold(m_text->text());
    if (m_table == nullptr || m_table->model() == nullptr)
        return;
    m_columns = columnsInSight(*m_table);
    const QAbstractItemModel& model = *m_table->model();
    if (m_wanted.isEmpty() || m_columns.isEmpty() || model.rowCount() == 0)
        return say(m_wanted.isEmpty() ? QString() : tr("Nothing to look through."));
    const QModelIndex from = m_table->currentIndex();
    m_direction = direction;
    m_row = from.isValid() ? from.row() : 0;
    m_place = from.isValid() ? int(std::max<qsizetype>(0, m_columns.indexOf(from.column()))) : 0;
    m_left = qint64(model.rowCount()) * m_columns.size();
    m_fetched = 0;
    m_hasWrapped = false;
    if (isHereIncluded && fits(model.index(m_row, m_columns.at(m_place))))
        return arrive(model.index(m_row, m_columns.at(m_place)));
    lookOn();
}

/// To the next cell in the direction; false at the end of what was not looked at yet.
bool FindBar::moveOn()
{
    if (--m_left < 0)
        return false;
    m_place += m_direction;
    if (m_place >= 0 && m_place < m_columns.size())
        return true;
    m_place = m_direction > 0 ? 0 : int(m_columns.size()) - 1;
    m_row += m_direction;
    QAbstractItemModel& model = *m_table->model();
    if (m_row == model.rowCount() && model.canFetchMore({}) && m_fetched < mostFetches) {
        ++m_fetched;
        model.fetchMore({});
        m_left += qint64(model.rowCount() - m_row) * m_columns.size();
    }
    if (m_row < 0 || m_row >= model.rowCount()) {
        m_hasWrapped = true;
        m_row = m_direction > 0 ? 0 : model.rowCount() - 1;
    }
    return true;
}

void FindBar::lookOn()
{
    if (m_table == nullptr || m_table->model() == nullptr || m_row >= m_table->model()->rowCount())
        return;
    QElapsedTimer taken;
    taken.start();
    while (moveOn()) {
        const QModelIndex index = m_table->model()->index(m_row, m_columns.at(m_place));
        if (fits(index))
            return arrive(index);
        if (taken.elapsed() > slice) {
            say(tr("Looking …"));
            return m_timer.start(0);
        }
    }
    giveUp();
}

bool FindBar::fits(const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return false;
    if (searchFold(text).contains(m_wanted))
        return true;
    const bool isPinyin = std::ranges::all_of(m_wanted, [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
    return isPinyin && m_wanted.size() > 1 && pinyinInitials(text, NameKind::Person).contains(m_wanted);
}

void FindBar::arrive(const QModelIndex& index)
{
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    say(m_hasWrapped ? tr("Line %1, from the other end again").arg(index.row() + 1) : tr("Line %1").arg(index.row() + 1));
}

void FindBar::giveUp()
{
    const bool isCut = m_table->model()->canFetchMore({});
    say(isCut ? tr("Not in the first %1 lines. Narrow the list to look further.").arg(m_table->model()->rowCount())
              : tr("“%1” stands nowhere in this table.").arg(m_text->text().trimmed()),
        true);
}

void FindBar::say(const QString& text, bool isTrouble)
{
    m_result->setTone(isTrouble ? Tone::Warn : Tone::Muted);
    m_result->setText(text);
}

void FindBar::leave()
{
    m_timer.stop();
    hide();
    if (m_table != nullptr)
        m_table->setFocus(Qt::OtherFocusReason);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            step(press->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
        if (press->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jiangce
