// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_memory.h"

#include <QtTest/QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// P10: a crash leaves no copy of the memory behind.
class TestPrivateMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In a process of its own, which then crashes.
    void aCrashDumpsNothing()
    {
        const pid_t child = fork();
        if (child == 0) {
            const rlimit generous {RLIM_INFINITY, RLIM_INFINITY};
            (void)setrlimit(RLIMIT_CORE, &generous);
            jiangce::keepMemoryPrivate();
            rlimit now {};
            if (getrlimit(RLIMIT_CORE, &now) != 0 || now.rlim_cur != 0 || now.rlim_max != 0
                || prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0)
                _exit(1);
            (void)signal(SIGABRT, SIG_DFL);
            abort();
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGABRT);
        QVERIFY(!WCOREDUMP(status));
    }
};

QTEST_GUILESS_MAIN(TestPrivateMemory)
#include "tst_private_memory.moc"
