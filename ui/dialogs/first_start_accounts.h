// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/accounts.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;
class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace jiangce {

class PlainLabel;
class Wording;

/// Who works here: one line per person with name, account, password and roles. Lines without name and password are not
/// made. Editors are called name_0, account_0, password_0, password_again_0, number_0, role_0_intake …
class FirstStartAccounts final : public QWidget {
    Q_OBJECT
public:
    explicit FirstStartAccounts(const Wording& wording, QWidget* parent = nullptr);

    [[nodiscard]] QList<NewAccount> accounts() const;
    [[nodiscard]] QString standingException() const;
    [[nodiscard]] bool passwordsAgree() const;
    /// Of checkSetUp: `accounts/<index>/<part>` goes to its line, the rest above them. Passwords
    /// that differ are marked too.
    void showProblems(const Problems& problems);
    void addLine(const QString& account = {}, const QSet<Role>& roles = {});
    void forgetPasswords();
    void takeFocus();

private:
    struct Line {
        QLineEdit* name;
        QLineEdit* account;
        QLineEdit* password;
        QLineEdit* again;
        QLineEdit* number;
        QMap<Role, QCheckBox*> roles;
        PlainLabel* problem;
        [[nodiscard]] bool isUsed() const;
    };
    void addHeads();
    void addException(QVBoxLayout* layout);
    void suggestLines();
    [[nodiscard]] QList<int> usedLines() const;
    [[nodiscard]] QString sentence(const Problem& problem) const;
    void mark(int line, const QString& sentence, QWidget* editor);

    const Wording& m_wording;
    QGridLayout* m_grid = nullptr;
    QList<Line> m_lines;
    PlainLabel* m_problems = nullptr;
    QCheckBox* m_hasException = nullptr;
    QPlainTextEdit* m_exception = nullptr;
    QWidget* m_firstTroubled = nullptr;
};

} // namespace jiangce
