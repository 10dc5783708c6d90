// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/day_dialog.h"

#include "core/policy/wording.h"
#include "core/values/date_text.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

class DayDialog final : public DialogFrame {
public:
    DayDialog(QWidget* parent, const Wording& wording, const QString& title, const QString& question, const QString& verb)
        : DialogFrame(title, parent)
        , edit(new QLineEdit(this))
    {
        setObjectName(u"day_dialog"_s);
        setMinimumWidth(rhythm(56));
        auto* text = new PlainLabel(question, this);
        text->setWordWrap(true);
        content()->addWidget(text);
        edit->setObjectName(u"day"_s);
        edit->setAccessibleName(question);
        content()->addWidget(edit);
        connect(addMainButton(verb, u"go_on"_s), &QPushButton::clicked, this, [this, &wording] {
            const auto read = parseDate(edit->text());
            if (!read && !edit->text().trimmed().isEmpty())
                return say(read.error(), wording);
            day = read ? *read : QDate();
            accept();
        });
        addCancelButton(QCoreApplication::translate("jiangce::DialogFrame", "Cancel"));
        edit->setFocus();
    }
    QLineEdit* edit;
    QDate day {};
};

} // namespace

std::optional<QDate> askDay(QWidget* parent, const Wording& wording, const QString& title, const QString& question,
    const QString& verb, QDate present)
{
    DayDialog dialog(parent, wording, title, question, verb);
    dialog.edit->setText(isoDate(present));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.day;
}

} // namespace jiangce
