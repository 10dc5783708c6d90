// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/accounts.h"

#include <QtWidgets/QWidget>

#include <functional>

class QTableView;

namespace jiangce {

class Page;
class PlainLabel;
class ReasonButton;

/// Below the accounts: whether the one chosen may take data out of the program, and how many rows one person takes out.
/// Granted, ended and set by the security administrator. Buttons "grant_export", "end_export", "export_limit".
class ExportRightRow final : public QWidget {
    Q_OBJECT
public:
    ExportRightRow(Page& page, QTableView& table, std::function<const Account*()> chosen);

private:
    void showRight();
    void grant();
    void end();
    void setLimit();

    Page& m_page;
    std::function<const Account*()> m_chosen;
    PlainLabel* m_text = nullptr;
    ReasonButton* m_grant = nullptr;
    ReasonButton* m_end = nullptr;
    ReasonButton* m_limit = nullptr;
};

} // namespace jiangce
