// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_box.h"

#include "ui/app_context.h"
#include "ui/forms/preedit_watch.h"
#include "ui/theme.h"

#include <QtGui/QFocusEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QListWidget>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int typingMilliseconds = 30; // a search takes a few; with the painting it stays under 60
constexpr int mostShown = 12;

QLatin1StringView iconOf(FindHit::Kind kind)
{
    switch (kind) {
    case FindHit::Kind::Case: return "form"_L1;
    case FindHit::Kind::Person: return "person"_L1;
    case FindHit::Kind::Organisation: return "organisation"_L1;
    }
    return "form"_L1;
}

} // namespace

SearchBox::SearchBox(AppContext& context, QWidget* parent)
    : QLineEdit(parent)
    , m_context(context)
{
    setObjectName(u"search_box"_s);
    setPlaceholderText(tr("Search name, pinyin, number  Ctrl+K"));
    setAccessibleName(tr("Search cases, persons and organisations by name, pinyin or number"));
    setClearButtonEnabled(true);
    addAction(toneIcon("search"_L1, Tone::Muted), QLineEdit::LeadingPosition);
    new PreeditWatch(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &SearchBox::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            hideList();
        else
            m_timer.start();
    });
}

SearchBox::~SearchBox() = default;

QSize SearchBox::sizeHint() const
{
    // The corner of a menu bar goes by the hint alone.
    return {rhythm(38), QLineEdit::sizeHint().height()};
}

void SearchBox::search()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return hideList();
    m_searched = typed;
    if (const auto trouble = m_context.guard([&] { m_hits = jiangce::find(m_context.db(), typed, mostShown); })) {
        hideList();
        Q_EMIT failed(trouble->text);
        return;
    }
    showHits();
}

void SearchBox::showHits()
{
    if (m_list == nullptr) {
        // A child of the window, not a window: it takes no focus and so disturbs no composition.
        m_list = new QListWidget(window());
        m_list->setObjectName(u"search_results"_s);
        m_list->setAccessibleName(tr("Search results"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setUniformItemSizes(true);
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item), false); });
    }
    m_list->clear();
    for (const FindHit& hit : std::as_const(m_hits)) {
        auto* item = new QListWidgetItem(toneIcon(iconOf(hit.kind)), u"%1   %2"_s.arg(hit.title, hit.detail), m_list);
        item->setToolTip(plainToolTip(item->text()));
        item->setSizeHint({0, rowHeight()});
    }
    const bool hasCase = std::ranges::find(m_hits, FindHit::Kind::Case, &FindHit::kind) != m_hits.end();
    m_offersList = hasCase && m_hits.size() >= mostShown;
    if (m_offersList) {
        auto* all = new QListWidgetItem(toneIcon("queue"_L1), tr("All cases with “%1” as a list").arg(m_searched), m_list);
        all->setSizeHint({0, rowHeight()});
    }
    if (m_hits.isEmpty()) {
        auto* none = new QListWidgetItem(tr("Nothing found. Part of a name, pinyin initials or a number will do."), m_list);
        none->setFlags(Qt::NoItemFlags);
        none->setSizeHint({0, rowHeight()});
    } else {
        m_list->setCurrentRow(0);
    }
    const int listWidth = std::max(width(), rhythm(60));
    const int left = std::min(mapTo(window(), QPoint()).x(), window()->width() - listWidth);
    m_list->setGeometry(std::max(0, left), mapTo(window(), QPoint(0, height())).y(), std::min(listWidth, window()->width()),
        rowHeight() * std::max(1, m_list->count()) + 2 * m_list->frameWidth());
    m_list->raise();
    m_list->show();
}

void SearchBox::hideList()
{
    m_timer.stop();
    if (m_list != nullptr)
        m_list->hide();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const bool isOpen = m_list != nullptr && m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen && !m_hits.isEmpty()) {
            const int count = m_list->count();
            m_list->setCurrentRow((m_list->currentRow() + (event->key() == Qt::Key_Down ? 1 : count - 1)) % count);
        } else {
            search();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Enter right after typing means what was typed, not what an earlier text had found.
        if (!isOpen || text().trimmed() != m_searched)
            search();
        if (m_list != nullptr && m_list->isVisible() && !m_hits.isEmpty())
            choose(m_list->currentRow(), event->modifiers().testFlag(Qt::ControlModifier));
        return;
    case Qt::Key_Escape:
        if (isOpen)
            hideList();
        else
            clear();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    hideList();
}

void SearchBox::choose(int row, bool inOwnWindow)
{
    if (m_offersList && row == m_hits.size()) {
        hideList();
        return Q_EMIT listAsked(m_searched);
    }
    if (row < 0 || row >= m_hits.size())
        return;
    const FindHit hit = m_hits.at(row);
    hideList();
    switch (hit.kind) {
    case FindHit::Kind::Case: return Q_EMIT caseChosen(CaseId(hit.id), inOwnWindow);
    case FindHit::Kind::Person: return Q_EMIT personChosen(hit.id);
    case FindHit::Kind::Organisation: return Q_EMIT organisationChosen(hit.id);
    }
}

} // namespace jiangce
