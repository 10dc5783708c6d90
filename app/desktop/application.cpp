// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

using namespace Qt::StringLiterals;

namespace jiangce {

bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const Fault& fault) {
        qWarning("fault outside any operation: %s", qPrintable(fault.detail()));
        Q_EMIT faulted(fault);
    } catch (const std::exception& error) {
        qWarning("error outside any operation: %s", error.what());
        Q_EMIT faulted(Fault(FaultKind::Bug, QString::fromUtf8(error.what())));
    }
    return true;
}

} // namespace jiangce
