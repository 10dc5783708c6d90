// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_store.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace jiangce {

QString letterTemplate(const QString& templateFile)
{
    QFile file(u":/jiangce/letters/%1.txt"_s.arg(templateFile));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace jiangce
