// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/migrations.h"
#include "core/register/calendar_store.h"
#include "tests/support/casework_desk.h"
#include "tests/support/ui_fixture.h"
#include "ui/app_context.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

/// What tests of the administration's pages share.
namespace jiangce::admin {

using fixture::find;

/// A context on a database file, with settings in a file beside it. The day is 22 November 2026.
class Seat final {
public:
    explicit Seat(const QString& file, const QList<Migration>& steps = allMigrations())
        : m_settings(file + QStringLiteral(".ini"), QSettings::IniFormat)
    {
        fixture::initialise(true);
        auto opened = openDatabase(file, steps, clock);
        if (!opened)
            qFatal("cannot open %s", qPrintable(problemCodeName(opened.error().code)));
        m_context = std::make_unique<AppContext>(std::move(*opened), clock, Wording::chinese(), m_settings);
    }
    [[nodiscard]] AppContext& context() { return *m_context; }
    [[nodiscard]] QSettings& settings() { return m_settings; }
    void signInAs(const QString& account, const QString& password = testPassword)
    {
        const auto session = signIn(m_context->db(), clock, account, password);
        if (!session)
            qFatal("cannot sign in as %s", qPrintable(account));
        m_context->setSession(*session);
    }
    FixedClock clock {QDate(2026, 11, 22)};

private:
    QSettings m_settings;
    std::unique_ptr<AppContext> m_context;
};

/// Types into a line as an officer would.
inline void type(QWidget& root, const char* name, const QString& text)
{
    auto* edit = find<QLineEdit>(root, name);
    edit->clear();
    edit->setFocus();
    edit->insert(text);
}

inline void press(QWidget& root, const char* name)
{
    QTest::mouseClick(find<QPushButton>(root, name), Qt::LeftButton);
}

/// Calls `act` on the modal dialog of this name as soon as it is up, then goes on; fails the test when it never comes.
inline void whenUp(const char* name, const std::function<void(QDialog&)>& act)
{
    auto* timer = new QTimer(qApp);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act, wanted = QString::fromLatin1(name), tries = 0]() mutable {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr || dialog->objectName() != wanted) {
            if (++tries > 500)
                qFatal("dialog %s never came up", qPrintable(wanted));
            return;
        }
        timer->stop();
        timer->deleteLater();
        act(*dialog);
        if (QTest::currentTestFailed())
            dialog->reject();
    });
    timer->start();
}

inline QString cell(const QAbstractItemView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace jiangce::admin
