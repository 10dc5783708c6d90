// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text.h"

namespace jiangce::print {

QByteArray withTrueText(const QByteArray& pdf, const QList<Marks>&)
{
    return pdf;
}

} // namespace jiangce::print
