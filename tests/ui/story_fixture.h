// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json_record.h"
#include "core/programmes/migrations.h"
#include "tests/support/casework_desk.h"
#include "tests/support/ui_fixture.h"
#include "ui/app_context.h"
#include "ui/main_window.h"
#include "ui/pages/case_action_bar.h"
#include "ui/pages/case_list_page.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/case_view.h"
#include "ui/reason_button.h"

#include <QtCore/QTimer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

/// What user stories share: an office with its accounts on a fresh file, cases made by the real operations, and the
/// window on them, driven by object names and by keys.
namespace jiangce::story {

using fixture::find;

/// The example of a programme as it lies in the program, complete.
inline FormData exampleForm(const Programme& programme)
{
    QFile file(QStringLiteral(":/jiangce/samples/%1.json").arg(QLatin1StringView(programme.key)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example of %s", programme.key);
    auto record = readJsonRecord(programme, file.readAll());
    if (!record)
        qFatal("the example of %s cannot be read", programme.key);
    // The example of 2021 has to hold in 2026.
    if (record->form.value(QStringLiteral("contract_end")) == QStringLiteral("2024-12-31"))
        record->form.setValue(QStringLiteral("contract_end"), QStringLiteral("2029-12-31"));
    completeForm(programme, record->form);
    return record->form;
}

inline const Programme& claim() { return *programmeByKey(u"upskill_subsidy"); }
inline const Programme& settlement() { return *programmeByKey(u"talent_settlement"); }

/// An office, its cases, and the program on them. The day is 29 June 2026.
class Story final {
public:
    Story()
        : m_office(std::make_unique<OfficeDesk>(allMigrations()))
    {
        fixture::initialise(true);
        m_office->on(2026, 6, 29);
    }
    ~Story() { closeProgram(); }

    /// For preparing: before the program is opened.
    [[nodiscard]] OfficeDesk& office() { return *m_office; }
    [[nodiscard]] AppContext& context() { return *m_context; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] CasePane& pane() { return m_window->cases(); }
    [[nodiscard]] CaseView& view() { return *m_window->cases().page(); }
    [[nodiscard]] CaseDesk& desk() { return view().desk(); }
    [[nodiscard]] QString path(const QString& name) { return m_office->database().path(name); }

    CaseId add(const Programme& programme, CaseState state = CaseState::Draft)
    {
        const CaseId id = m_office->open(programme, exampleForm(programme));
        m_office->carry(id, state);
        return id;
    }
    /// Opens the program on the file, as after sign-in; `account` null: nobody signed in, no window.
    void openProgram(const char* account = nullptr)
    {
        m_office->db().close();
        m_settings = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->setValue(setting::backupOnClose, false);
        auto db = openDatabase(m_office->database().file(), allMigrations(), m_office->clock());
        if (!db)
            qFatal("the program cannot open the file");
        m_context = std::make_unique<AppContext>(std::move(*db), m_office->clock(), Wording::chinese(), *m_settings);
        if (account == nullptr)
            return;
        m_context->setSession(m_office->session(account));
        showWindow();
    }
    /// The same on a file elsewhere, without a window.
    void openOn(std::unique_ptr<Connection> db, const char* account)
    {
        m_settings = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_context = std::make_unique<AppContext>(std::move(db), m_office->clock(), Wording::chinese(), *m_settings);
        m_context->setSession(m_office->session(account));
    }
    void showWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_context);
        m_window->resize(1366, 740);
        m_window->show();
        m_window->begin();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// The next officer sits down.
    void takeOver(const char* account)
    {
        m_context->setSession(m_office->session(account));
        m_window->begin();
    }
    void closeProgram()
    {
        m_window.reset();
        m_context.reset();
    }
    [[nodiscard]] CaseFile file(CaseId id)
    {
        auto file = readCase(m_context->db(), id);
        if (!file)
            qFatal("no such case");
        return *file;
    }

private:
    std::unique_ptr<OfficeDesk> m_office;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

/// What a window manager does when a dialog closes: the window below becomes active.
inline void activateWindowBelow()
{
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && QApplication::activeWindow() == nullptr && qobject_cast<MainWindow*>(window) != nullptr)
            window->activateWindow();
}

/// A key to whatever has the focus, as a keyboard sends it.
inline void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    activateWindowBelow();
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        qFatal("nothing has the focus");
    QTest::keyClick(QApplication::focusWidget(), code, modifiers);
}

/// Text to whatever has the focus: ASCII by keys, the rest as an input method commits it.
inline void typeText(const QString& text)
{
    for (const QChar character : text) {
        QWidget* focus = QApplication::focusWidget();
        if (character.unicode() < 0x80) {
            QTest::keyClick(focus, character.toLatin1());
        } else {
            QInputMethodEvent commit;
            commit.setCommitString(character);
            QApplication::sendEvent(focus, &commit);
        }
    }
}

/// Calls `act` on the modal dialog of this name once it is up; the test fails when it never comes.
inline void whenUp(const char* name, const std::function<void(QDialog&)>& act)
{
    auto* timer = new QTimer(qApp);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act, wanted = QString::fromLatin1(name), tries = 0]() mutable {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr || dialog->objectName() != wanted || QApplication::activeWindow() != dialog) {
            if (++tries > 500)
                qFatal("dialog %s never came up", qPrintable(wanted));
            return;
        }
        timer->stop();
        timer->deleteLater();
        act(*dialog);
        if (QTest::currentTestFailed() && dialog->isVisible())
            dialog->reject();
    });
    timer->start();
}

inline void click(QWidget& root, const char* name)
{
    QTest::mouseClick(find<QPushButton>(root, name), Qt::LeftButton);
}

inline QString cell(const QAbstractItemView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace jiangce::story
