// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_notes.h"

#include "ui/forms/preedit_watch.h"
#include "ui/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

FieldNotes::FieldNotes(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    m_problem = addLine(name + u"_problem"_s);
    m_problem.text->setTone(Tone::Bad);
    m_problem.button->setText(tr("Keep as on the document…"));
    connect(m_problem.button, &QToolButton::clicked, this, [this] { askReason(true); });
    m_override = addLine(name + u"_override"_s);
    m_override.text->setTone(Tone::Wait);
    m_override.button->setText(tr("Check again"));
    connect(m_override.button, &QToolButton::clicked, this, [this] { Q_EMIT overrideGiven({}); });
    m_register = addLine(name + u"_register"_s);
    m_register.text->setTone(Tone::Accent);
    m_register.button->setText(tr("Take over"));
    connect(m_register.button, &QToolButton::clicked, this, &FieldNotes::registerTaken);

    m_reasonLine = new QWidget(this);
    auto* row = new QHBoxLayout(m_reasonLine);
    row->setContentsMargins({});
    m_reason = new QLineEdit(m_reasonLine);
    m_reason->setObjectName(name + u"_reason"_s);
    m_reason->setAccessibleName(tr("Reason for keeping the value"));
    m_reason->setPlaceholderText(tr("Why it is right as it stands on the document"));
    auto* keep = new QToolButton(m_reasonLine);
    keep->setText(tr("Keep"));
    keep->setObjectName(name + u"_keep"_s);
    keep->setEnabled(false);
    auto* cancel = new QAction(m_reason);
    cancel->setShortcut(Qt::Key_Escape);
    cancel->setShortcutContext(Qt::WidgetShortcut);
    m_reason->addAction(cancel);
    row->addWidget(m_reason, 1);
    row->addWidget(keep);
    column->addWidget(m_reasonLine);
    m_reasonLine->hide();
    const auto give = [this] {
        const QString reason = m_reason->text().simplified();
        if (reason.isEmpty())
            return;
        askReason(false);
        Q_EMIT overrideGiven(reason);
    };
    connect(m_reason, &QLineEdit::textChanged, keep,
        [keep](const QString& text) { keep->setEnabled(!text.simplified().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, give);
    connect(keep, &QToolButton::clicked, this, give);
    connect(cancel, &QAction::triggered, this, [this] { askReason(false); });
    new PreeditWatch(m_reason);
}

FieldNotes::Line FieldNotes::addLine(const QString& name)
{
    Line line;
    line.widget = new QWidget(this);
    line.widget->hide();
    auto* row = new QVBoxLayout(line.widget);
    row->setContentsMargins({});
    row->setSpacing(0);
    line.text = new PlainLabel(line.widget);
    line.text->setObjectName(name);
    line.text->setWordWrap(true);
    line.text->setScale(0.92);
    line.button = new QToolButton(line.widget);
    line.button->setObjectName(name + u"_button"_s);
    line.button->setAutoRaise(true);
    QPalette link = line.button->palette();
    link.setColor(QPalette::ButtonText, toneColour(Tone::Accent, link));
    line.button->setPalette(link);
    row->addWidget(line.text);
    row->addWidget(line.button, 0, Qt::AlignLeft);
    layout()->addWidget(line.widget);
    return line;
}

void FieldNotes::showProblem(const QString& sentence, bool canOverride)
{
    m_problem.text->setText(sentence);
    m_problem.button->setVisible(canOverride);
    m_problem.widget->setVisible(!sentence.isEmpty());
    if (!canOverride)
        askReason(false);
}

void FieldNotes::showOverride(const QString& reason)
{
    m_override.text->setText(reason.isEmpty() ? QString() : tr("Kept as on the document: %1").arg(reason));
    m_override.widget->setVisible(!reason.isEmpty());
}

void FieldNotes::showRegister(const QString& shown)
{
    m_register.text->setText(shown.isEmpty() ? QString() : tr("In the register: %1").arg(shown));
    m_register.widget->setVisible(!shown.isEmpty());
}

void FieldNotes::askReason(bool isAsked)
{
    m_reasonLine->setVisible(isAsked);
    if (isAsked) {
        m_reason->clear();
        m_reason->setFocus();
    }
}

} // namespace jiangce
