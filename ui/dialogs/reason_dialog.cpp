// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reason_dialog.h"

#include "ui/dialogs/dialog_frame.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// A question with one verb and a way out.
class StepDialog final : public DialogFrame {
public:
    StepDialog(QWidget* parent, const QString& title, const QString& explanation, const QString& verb, bool asksReason)
        : DialogFrame(title, parent)
    {
        setObjectName(asksReason ? u"reason_dialog"_s : u"step_dialog"_s);
        setMinimumWidth(rhythm(60));
        auto* text = new PlainLabel(explanation, this);
        text->setWordWrap(true);
        content()->addWidget(text);
        QPushButton* main = addMainButton(verb, u"go_on"_s);
        connect(main, &QPushButton::clicked, this, &QDialog::accept);
        addCancelButton(QCoreApplication::translate("jiangce::DialogFrame", "Cancel"));
        if (!asksReason)
            return;
        m_reason = new QPlainTextEdit(this);
        m_reason->setObjectName(u"reason"_s);
        m_reason->setAccessibleName(explanation);
        m_reason->setTabChangesFocus(true);
        m_reason->setFixedHeight(4 * rowHeight());
        content()->addWidget(m_reason);
        main->setEnabled(false);
        connect(m_reason, &QPlainTextEdit::textChanged, main, [this, main] { main->setEnabled(!reason().isEmpty()); });
        m_reason->setFocus();
    }
    [[nodiscard]] QString reason() const { return m_reason->toPlainText().trimmed().left(200); }

private:
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace

QString askReason(QWidget* parent, const QString& title, const QString& question, const QString& verb)
{
    StepDialog dialog(parent, title, question, verb, true);
    return dialog.exec() == QDialog::Accepted ? dialog.reason() : QString();
}

bool confirmStep(QWidget* parent, const QString& title, const QString& explanation, const QString& verb)
{
    StepDialog dialog(parent, title, explanation, verb, false);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace jiangce
