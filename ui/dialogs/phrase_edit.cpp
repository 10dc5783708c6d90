// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/phrase_edit.h"

#include "core/casework/officer_memory.h"
#include "ui/app_context.h"
#include "ui/forms/preedit_watch.h"
#include "ui/theme.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
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
    AppContext& context, const QString& name, const QString& topic, const QStringList& usual, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
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
    return (ownPhrases() + m_usual).mid(0, mostPhrases);
}

QStringList PhraseEdit::ownPhrases() const
{
    QStringList own;
    // Phrases that cannot be read are no reason to keep an officer from deciding.
    (void)m_context.guard([&] {
        for (const QJsonValue& phrase : QJsonDocument::fromJson(preference(m_context.desk(), m_key).value_or(QByteArray())).array())
            own.append(phrase.toString());
    });
    return own;
}

void PhraseEdit::setOwnPhrases(const QStringList& own)
{
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(own.mid(0, mostPhrases))).toJson(QJsonDocument::Compact);
    (void)m_context.guard([&] { keepPreference(m_context.desk(), m_key, json); });
    showPhrases();
}

void PhraseEdit::insert(const QString& phrase)
{
    m_edit->insertPlainText(phrase);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PhraseEdit::keep()
{
    setOwnPhrases(QStringList(text()) + ownPhrases());
}

void PhraseEdit::showPhrases()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one just pressed
        item->widget()->hide();
        delete item;
    }
    const QStringList own = ownPhrases();
    int number = 0;
    for (const QString& phrase : phrases()) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        auto* button = new QToolButton(line);
        button->setText(tr("Alt+%1  %2").arg(++number).arg(phrase.simplified()));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::clicked, this, [this, phrase] { insert(phrase); });
        row->addWidget(button);
        if (own.contains(phrase)) {
            auto* forget = new QToolButton(line);
            forget->setObjectName(u"forget_%1"_s.arg(number));
            forget->setIcon(toneIcon("delete"_L1, Tone::Muted));
            forget->setAutoRaise(true);
            forget->setFocusPolicy(Qt::TabFocus);
            forget->setAccessibleName(tr("Forget the phrase “%1”").arg(phrase));
            forget->setToolTip(plainToolTip(forget->accessibleName()));
            connect(forget, &QToolButton::clicked, this, [this, phrase] {
                QStringList rest = ownPhrases();
                rest.removeAll(phrase);
                setOwnPhrases(rest);
            });
            row->addWidget(forget);
        }
        row->addStretch(1);
        m_list->addWidget(line);
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
