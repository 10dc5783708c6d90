// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include "core/casework/obligations.h"
#include "core/casework/officer_memory.h"
#include "ui/app_context.h"
#include "ui/models/case_words.h"
#include "ui/navigation_delegate.h"
#include "ui/pages/all_pages.h"
#include "ui/reachable.h"

#include <QtCore/QEvent>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QShortcut>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QLatin1StringView iconOf(Queue queue)
{
    switch (queue) {
    case Queue::ToAccept: return "new"_L1;
    case Queue::FirstReview: return "judge"_L1;
    case Queue::SecondReview: return "next"_L1;
    case Queue::Approve: return "approve"_L1;
    case Queue::Returned: return "return"_L1;
    case Queue::ToPay: return "pay"_L1;
    case Queue::DueSoon: return "clock"_L1;
    case Queue::MyDrafts: return "edit"_L1;
    case Queue::Mine: return "person"_L1;
    }
    return "queue"_L1;
}

QString withoutAccessKey(QString text)
{
    static const QRegularExpression bracketed(u"\\(&.\\)"_s);
    return text.remove(bracketed).remove(u'&');
}

} // namespace

NavigationPane::NavigationPane(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_reader(context.databaseFile())
{
    setObjectName(u"navigation"_s);
    m_list->setObjectName(u"navigation_list"_s);
    m_list->setAccessibleName(tr("Navigation"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    currentFollowsChoice(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) { choose(item); });
    // The entry that is marked already opens again: its page may have been left meanwhile.
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (item->data(NavigationDelegate::Key).toString() == m_atPress)
            choose(item);
    });
    auto* enter = new QShortcut(QKeySequence(Qt::Key_Return), m_list, {}, {}, Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, [this] { choose(m_list->currentItem()); });
    connect(&context, &AppContext::changed, this, [this](const ChangeReport& report) {
        if (report.subjects.contains(Subject::Cases) || report.subjects.contains(Subject::Drafts)
            || report.subjects.contains(Subject::Payments) || report.subjects.contains(Subject::Register))
            refreshCounts();
    });
    setFolded(false);
    rebuild();
}

void NavigationPane::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setData(NavigationDelegate::IsHeading, true);
    QFont small = m_list->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    item->setFont(small);
}

QListWidgetItem* NavigationPane::addEntry(const QString& key, const QString& text, QLatin1StringView icon)
{
    auto* item = new QListWidgetItem(toneIcon(icon), text, m_list);
    item->setData(NavigationDelegate::Key, key);
    item->setData(NavigationDelegate::Brief, text);
    item->setToolTip(plainToolTip(text));
    return item;
}

void NavigationPane::rebuild()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QString kept = current();
    const Session& session = m_context.session();
    m_list->clear();
    if (const QList<Queue> queues = queuesFor(session.roles); !queues.isEmpty()) {
        addHeading(tr("My work"));
        for (const Queue queue : queues)
            addEntry(keyOf(queue), m_context.words("casework", queueLabel(queue)), iconOf(queue));
    }
    QList<SavedView> views;
    // Views that cannot be read are left out; the list itself will say what is the matter.
    if (m_context.isSignedIn())
        (void)m_context.guard([&] { views = savedViews(m_context.desk()); });
    if (!views.isEmpty())
        addHeading(tr("My views"));
    for (const SavedView& view : std::as_const(views))
        addEntry(u"view_%1"_s.arg(view.id), view.name, "filter"_L1);
    addHeading(tr("Programmes"));
    for (const Programme* programme : allProgrammes())
        addEntry(u"programme_"_s + QLatin1StringView(programme->key), programmeName(*programme, m_context.wording()), "form"_L1)
            ->setData(NavigationDelegate::Brief, QString::fromUtf16(programme->shortName));
    addEntry(u"all_cases"_s, tr("All cases"), "folder"_L1);
    std::optional<PageGroup> group;
    for (const PageEntry& page : allPages()) {
        if (page.isFor != nullptr && !page.isFor(session))
            continue;
        if (std::exchange(group, page.group) != page.group)
            addHeading(page.group == PageGroup::Register ? tr("Registers")
                    : page.group == PageGroup::Rounds ? tr("Commendations")
                    : page.group == PageGroup::Statistics ? tr("Statistics")
                    : page.group == PageGroup::Tools ? tr("Tools") : tr("Help"));
        addEntry(u"page_"_s + QLatin1StringView(page.key), withoutAccessKey(m_context.words("pages", page.label)),
            QLatin1StringView(page.icon));
    }
    setCurrent(kept);
    refreshCounts();
}

void NavigationPane::refreshCounts()
{
    // A count that cannot be read is left out; the list itself will say what is the matter.
    if (m_context.guard([this] { m_counts = queueCounts(m_context.desk()); }))
        m_counts.clear();
    for (const Queue queue : allQueues())
        showCount(keyOf(queue), m_counts.value(queue));
    countFilings();
}

void NavigationPane::showCount(const QString& key, qint64 count)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (QListWidgetItem* item = m_list->item(row); item->data(NavigationDelegate::Key).toString() == key) {
            item->setData(NavigationDelegate::Count, count > 0 ? QString::number(count) : QString());
            item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(item->text()).arg(count));
            item->setToolTip(plainToolTip(tr("%1: %2").arg(item->text()).arg(count)));
        }
}

void NavigationPane::countFilings()
{
    if (queuesFor(m_context.session().roles).isEmpty())
        return;
    m_reader.ask<int>(
        [today = m_context.today()](Connection& db) { return countObligations(readObligations(db, today)).pressing(); },
        [this](const int& pressing) { showCount(u"page_obligations"_s, pressing); },
        [](const QString& detail) { qWarning("filings owed: %s", qPrintable(detail)); });
}

void NavigationPane::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    static_cast<NavigationDelegate*>(m_list->itemDelegate())->setFolded(isFolded);
    if (isFolded) {
        // Room for the icon, three Chinese characters, a count, and the bar where there are more entries than lines.
        const QFontMetrics metrics = m_list->fontMetrics();
        setFixedWidth(metrics.height() + metrics.horizontalAdvance(u"即将到期88"_s) + rhythm(4)
            + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    } else {
        setMinimumWidth(rhythm(18));
        setMaximumWidth(rhythm(40));
    }
    m_list->doItemsLayout();
}

void NavigationPane::setCurrent(const QString& key)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    int found = -1;
    for (int row = 0; row < m_list->count(); ++row)
        if (!key.isEmpty() && m_list->item(row)->data(NavigationDelegate::Key).toString() == key)
            found = row;
    m_list->setCurrentRow(found);
}

QString NavigationPane::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(NavigationDelegate::Key).toString() : QString();
}

bool NavigationPane::isForAdministrator() const
{
    static const QSet<Role> administrators {
        Role::SystemAdministrator, Role::SecurityAdministrator, Role::AuditAdministrator};
    const QSet<Role>& roles = m_context.session().roles;
    return !roles.isEmpty() && administrators.contains(roles);
}

bool NavigationPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_atPress = current();
    return QWidget::eventFilter(watched, event);
}

QString NavigationPane::firstKey() const
{
    if (isForAdministrator())
        return u"page_accounts"_s;
    for (const Queue queue : queuesFor(m_context.session().roles))
        if (queue != Queue::DueSoon && m_counts.value(queue) > 0)
            return keyOf(queue);
    for (int row = 0; row < m_list->count(); ++row)
        if (const QString key = m_list->item(row)->data(NavigationDelegate::Key).toString(); !key.isEmpty())
            return key;
    return {};
}

void NavigationPane::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void NavigationPane::choose(QListWidgetItem* item)
{
    if (m_isQuiet || item == nullptr)
        return;
    const QString key = item->data(NavigationDelegate::Key).toString();
    if (key == u"all_cases"_s)
        return Q_EMIT programmeChosen({});
    if (key.startsWith(u"view_"_s))
        return Q_EMIT viewChosen(key.section(u'_', 1).toLongLong());
    if (key.startsWith(u"programme_"_s))
        return Q_EMIT programmeChosen(key.section(u'_', 1));
    if (key.startsWith(u"page_"_s))
        return Q_EMIT pageChosen(key.section(u'_', 1));
    for (const Queue queue : allQueues())
        if (key == keyOf(queue))
            return Q_EMIT queueChosen(queue);
}

} // namespace jiangce
