// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/view_name.h"

#include "ui/dialogs/dialog_frame.h"
#include "ui/forms/preedit_watch.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int longestName = 50;

class ViewNameDialog final : public DialogFrame {
    Q_DECLARE_TR_FUNCTIONS(jiangce::ViewNameDialog)
public:
    ViewNameDialog(const QString& title, const QString& name, QWidget* parent)
        : DialogFrame(title, parent)
        , m_name(new QLineEdit(name, this))
    {
        setObjectName(u"view_name_dialog"_s);
        m_name->setObjectName(u"view_name"_s);
        m_name->setMaxLength(longestName);
        m_name->setMinimumWidth(rhythm(40));
        new PreeditWatch(m_name);
        auto* form = new QFormLayout;
        form->addRow(tr("&Name"), m_name);
        content()->addLayout(form);
        content()->addWidget(makeNote(tr("Filters and order are kept; which cases fit is found anew each time. Only you see it."), this));
        addCancelButton(tr("Not now"));
        QPushButton* keep = addMainButton(tr("&Keep"), u"view_keep"_s);
        connect(keep, &QPushButton::clicked, this, &QDialog::accept);
        const auto allow = [this, keep] { keep->setEnabled(!m_name->text().trimmed().isEmpty()); };
        connect(m_name, &QLineEdit::textChanged, keep, allow);
        allow();
        m_name->selectAll();
        m_name->setFocus();
    }
    [[nodiscard]] QString name() const { return m_name->text().trimmed(); }

private:
    QLineEdit* m_name;
};

} // namespace

QString askViewName(const QString& title, const QString& name, QWidget* parent)
{
    ViewNameDialog dialog(title, name, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.name() : QString();
}

} // namespace jiangce
