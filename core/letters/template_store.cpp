// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_store.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace jiangce {

QString letterTemplate(const QString& templateFile)
{
    for (const QString& name : {templateFile, u"common/"_s + templateFile.section(u'/', -1)}) {
        QFile file(u":/jiangce/letters/%1.txt"_s.arg(name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace jiangce
