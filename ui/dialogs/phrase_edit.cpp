// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/phrase_edit.h"

#include "ui/forms/preedit_watch.h"
#include "ui/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype mostPhrases = 9;

} // namespace

PhraseEdit::PhraseEdit(
    QSettings& settings, const QString& name, const QString& topic, const QStringList& usual, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_key(u"phrases/"_s + topic)
    , m_usual(usual)
    , m_edit(new QPlainTextEdit(this))
    , m_list(new QVBoxLayout)
{
    m_edit->setObjectName(name);
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(rowHeight() * 3);
    m_edit->setMaximumHeight(rowHeight() * 5);
    m_edit->installEventFilter(this);
    new PreeditWatch(m_edit);
    setFocusProxy(m_edit);

    auto* keep = new QToolButton(this);
    keep->setObjectName(name + u"_keep"_s);
    keep->setText(tr("Keep as phrase"));
    keep->setAutoRaise(true);
    keep->setEnabled(false);
    connect(m_edit, &QPlainTextEdit::textChanged, keep, [this, keep] {
        keep->setEnabled(!text().isEmpty() && !phrases().contains(text()));
    });
    connect(keep, &QToolButton::clicked, this, &PhraseEdit::keep);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm(0.25));
    column->addWidget(m_edit);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addWidget(keep, 0, Qt::AlignRight);
    showPhrases();
}

QString PhraseEdit::text() const
{
    return m_edit->toPlainText().trimmed();
}

QStringList PhraseEdit::phrases() const
{
    return (m_settings.value(m_key).toStringList() + m_usual).mid(0, mostPhrases);
}

void PhraseEdit::insert(const QString& phrase)
{
    m_edit->insertPlainText(phrase);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PhraseEdit::keep()
{
    QStringList own = m_settings.value(m_key).toStringList();
    own.prepend(text());
    m_settings.setValue(m_key, own.mid(0, mostPhrases));
    showPhrases();
}

void PhraseEdit::showPhrases()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const QString& phrase : phrases()) {
        auto* button = new QToolButton(this);
        button->setText(tr("Alt+%1  %2").arg(++number).arg(phrase));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::clicked, this, [this, phrase] { insert(phrase); });
        m_list->addWidget(button, 0, Qt::AlignLeft);
    }
}

bool PhraseEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int number = key->key() - Qt::Key_1;
        const QStringList known = phrases();
        if (key->modifiers().testFlag(Qt::AltModifier) && number >= 0 && number < known.size()) {
            insert(known.at(number));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jiangce
