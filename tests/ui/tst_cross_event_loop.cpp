// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/search_index.h"
#include "core/store/transaction.h"
#include "tests/support/cross_office.h"
#include "tests/support/ui_fixture.h"
#include "ui/main_window.h"
#include "ui/pages/case_list_page.h"
#include "ui/search_box.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

/// Work of this thread so far, in milliseconds: other programs on the machine do not count.
double worked()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Notes the event that took longest, from its delivery until the loop is free again.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QString what = QString::fromLatin1(receiver->metaObject()->className()) + u' ' + receiver->objectName()
            + u" event "_s + QString::number(event->type());
        ++m_depth;
        const double begin = worked();
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        if (worked() - begin > longest) {
            longest = worked() - begin;
            longestEvent = what;
        }
        return isDone;
    }
    double longest = 0;
    QString longestEvent;

private:
    int m_depth = 0;
};

constexpr int cases = 5000;
constexpr double longestGap = 100;

/// Copies the case that was handed in, under other numbers and names.
void multiply(Connection& db, CaseId model)
{
    Transaction transaction(db);
    for (int i = 0; i < cases; ++i) {
        const QString name = u"大连王伟%1示例有限公司"_s.arg(i);
        const QString number = u"技补〔2025〕%1"_s.arg(i + 1, 6, 10, QChar(u'0'));
        db.prepared("INSERT INTO case_file (programme, state, number, number_key, number_order, handed_in, handed_in_key, organisation_id, "
                    "applicant_name, applicant_number, district, officer_id, created_by, created_at, changed_at) "
                    "SELECT programme, state, ?1, ?2, ?1, ?3, ?4, organisation_id, ?5, applicant_number, district, officer_id, "
                    "created_by, created_at, changed_at FROM case_file WHERE id = ?6")
            .run(number, u"jb2025-%1"_s.arg(i + 1), QDate(2025, 1, 1).addDays(i % 365),
                QDate(2025, 1, 1).addDays(i % 365).toString(Qt::ISODate), name, model);
        search_index::index(db, search_index::Subject::Case, db.lastInsertId(),
            {.personNames = {}, .organisationNames = {name}, .numbers = {number}});
    }
    transaction.commit();
}

} // namespace

/// After start-up nothing an officer does holds up the loop: lists of thousands, scrolling, and every key of a search.
class EventLoopTest final : public QObject {
    Q_OBJECT
private:
    static WatchedApplication& app() { return *static_cast<WatchedApplication*>(QCoreApplication::instance()); }

    /// As an event of its own, as a click or a key would be.
    static void act(const std::function<void()>& action)
    {
        QTimer::singleShot(0, &app(), action);
        QTest::qWait(200);
    }
    static void verifyFree()
    {
        QVERIFY2(app().longest <= longestGap,
            qPrintable(u"%1 ms in %2"_s.arg(app().longest).arg(app().longestEvent)));
    }

    std::unique_ptr<cross::ScreenOffice> m_office;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        fixture::initialise(true);
        m_office = std::make_unique<cross::ScreenOffice>();
        multiply(m_office->context().db(), m_office->submitted);
        m_window = std::make_unique<MainWindow>(m_office->context());
        m_window->resize(1280, 800);
        m_window->begin();
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QTest::qWait(500);
    }
    void init() { app().longest = 0; }
    void cleanupTestCase() { m_window.reset(); }

    /// The watch itself must see what blocks.
    void watchSeesAGap()
    {
        act([] {
            for (const double end = worked() + 150; worked() < end;) { }
        });
        QVERIFY(app().longest > longestGap);
    }

    void openingAListOfThousands()
    {
        act([this] { m_window->showProgramme({}); });
        act([this] { m_window->showQueue(Queue::ToAccept); });
        act([this] { m_window->refresh(); });
        QVERIFY(m_window->list().findChild<QTableView*>(u"case_table"_s)->model()->rowCount() >= 100);
        verifyFree();
    }

    void scrollingToItsEnd()
    {
        act([this] { m_window->showProgramme({}); });
        auto* table = m_window->list().findChild<QTableView*>(u"case_table"_s);
        for (int i = 0; i < 10; ++i)
            act([table] { table->scrollToBottom(); });
        QVERIFY(table->model()->rowCount() > 500);
        verifyFree();
    }

    void typingInTheSearch()
    {
        auto* box = m_window->findChild<SearchBox*>();
        act([box] { box->setFocus(); });
        for (const QString& text : {u"王"_s, u"王伟"_s, u"王伟12"_s, u"d"_s, u"dl"_s, u"dlw"_s, u"技补"_s, u"20"_s})
            act([box, text] { box->setText(text); });
        QVERIFY(!box->hits().isEmpty());
        verifyFree();
    }
};

int main(int argc, char** argv)
{
    WatchedApplication application(argc, argv);
    EventLoopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cross_event_loop.moc"
