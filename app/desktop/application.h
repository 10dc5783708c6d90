// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <QtWidgets/QApplication>

namespace jiangce {

/// The last net: what no page caught is logged and said, and the program goes on.
class Application final : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    void faulted(const jiangce::Fault& fault);
};

} // namespace jiangce
