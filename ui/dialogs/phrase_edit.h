// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace jiangce {

class AppContext;

/// A few lines of opinion or reason, empty to begin with, and the phrases that Alt+1 to Alt+9 put in. Tab leaves it.
class PhraseEdit final : public QWidget {
    Q_OBJECT
public:
    /// `name`: objectName of the text; phrases the officer keeps are his own, at every desk, under `topic`.
    PhraseEdit(AppContext& context, const QString& name, const QString& topic, const QStringList& usual,
        QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QPlainTextEdit* edit() const { return m_edit; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QStringList ownPhrases() const;
    void setOwnPhrases(const QStringList& own);
    [[nodiscard]] QStringList phrases() const;
    void insert(const QString& phrase);
    void keep();
    void showPhrases();

    AppContext& m_context;
    QString m_key;
    QStringList m_usual;
    QPlainTextEdit* m_edit = nullptr;
    QVBoxLayout* m_list = nullptr;
};

} // namespace jiangce
