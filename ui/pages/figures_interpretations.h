// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_document.h"

#include <QtWidgets/QWidget>

namespace jiangce {

class Page;
class Wording;

/// Every reading of the policy the program goes by, in Chinese whatever the locale, as a document for the bureau to
/// confirm: number, programme, clause, condition, reading, and room for the bureau's answer.
[[nodiscard]] LetterDocument interpretationsDocument(const QString& office, QDate day);

/// The same list on the screen, with its export.
class InterpretationsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit InterpretationsPanel(Page& page);

private:
    void save();

    Page& m_page;
};

} // namespace jiangce
