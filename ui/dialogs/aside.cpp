// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aside.h"

#include "ui/theme.h"

#include <QtCore/QEventLoop>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <exception>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int showMilliseconds = 30;
constexpr int quietMilliseconds = 300;
constexpr int whole = 1000;

} // namespace

void runAside(const std::function<void(const Progress&)>& work, const std::function<void(int permille)>& show,
    const std::atomic_bool& isCancelled)
{
    std::atomic_int reached = 0;
    std::exception_ptr thrown;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            work([&](int permille) {
                reached = permille;
                return !isCancelled.load();
            });
        } catch (...) {
            thrown = std::current_exception();
        }
    }));
    QEventLoop loop;
    QTimer shown;
    QObject::connect(&shown, &QTimer::timeout, &loop, [&] { show(reached); });
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    shown.start(showMilliseconds);
    thread->start();
    loop.exec();
    thread->wait();
    if (thrown)
        std::rethrow_exception(thrown);
}

ReadingDialog::ReadingDialog(const QString& what, QWidget* parent)
    : DialogFrame(what, parent)
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"reading"_s);
    setModal(true);
    setMinimumWidth(rhythm(52));
    m_progress->setRange(0, whole);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(what);
    content()->addWidget(makeNote(what, this));
    content()->addWidget(m_progress);
    addCancelButton(tr("Stop reading"));
}

bool ReadingDialog::run(const std::function<void(const Progress&)>& work)
{
    QTimer::singleShot(quietMilliseconds, this, [this] {
        if (!m_isCancelled)
            show();
    });
    runAside(work, [this](int permille) { m_progress->setValue(permille); }, m_isCancelled);
    const bool wasStopped = m_isCancelled.exchange(true);
    hide();
    return !wasStopped;
}

void ReadingDialog::done(int result)
{
    m_isCancelled = true;
    DialogFrame::done(result);
}

} // namespace jiangce
