// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/verdict_line.h"

#include "core/policy/wording.h"
#include "ui/forms/ruling_form.h"
#include "ui/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr qsizetype shownRows = 30;

Tone toneOf(const VerdictEntry& entry)
{
    switch (entry.state) {
    case FindingState::Met: return Tone::Ok;
    case FindingState::NotMet: return entry.label == Label::Hint ? Tone::Warn : Tone::Bad;
    case FindingState::Judgement: return Tone::Accent;
    case FindingState::Unknown: return Tone::Wait;
    case FindingState::NeedsFigure: return Tone::Warn;
    }
    return Tone::Text;
}

} // namespace

QLatin1StringView stateIcon(FindingState state)
{
    switch (state) {
    case FindingState::Met: return "ok"_L1;
    case FindingState::NotMet: return "bad"_L1;
    case FindingState::Unknown: return "unknown"_L1;
    case FindingState::Judgement: return "judge"_L1;
    case FindingState::NeedsFigure: return "unset"_L1;
    }
    return {};
}

VerdictLine::VerdictLine(const VerdictEntry& entry, const Wording& wording, QWidget* parent)
    : QFrame(parent)
    , m_wording(wording)
{
    setObjectName(u"verdict_"_s + entry.id);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(rhythm(), rhythm(0.5), rhythm(), rhythm(0.5));
    m_column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(rhythm(0.75));
    m_sign = new PlainLabel(this);
    m_word = new PlainLabel(this);
    m_word->setScale(1, true);
    m_title = new PlainLabel(this);
    m_title->setWordWrap(true);
    m_tag = new PlainLabel(this);
    m_tag->setTone(Tone::Muted);
    m_tag->setScale(0.88);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_word, 0, Qt::AlignTop);
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_tag, 0, Qt::AlignTop);
    m_column->addLayout(head);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(rhythm(2.75), 0, 0, 0);
    m_sentence = new PlainLabel(this);
    m_sentence->setObjectName(objectName() + u"_sentence"_s);
    m_sentence->setWordWrap(true);
    m_rule = new QToolButton(this);
    m_rule->setObjectName(objectName() + u"_rule"_s);
    m_rule->setText(tr("Record judgement…"));
    below->addWidget(m_sentence, 1);
    below->addWidget(m_rule, 0, Qt::AlignTop);
    m_column->addLayout(below);
    connect(m_rule, &QToolButton::clicked, this, [this] {
        setOpen(true);
        if (auto* form = m_body->findChild<RulingForm*>())
            form->begin();
    });
    m_entry.id = entry.id;
}

void VerdictLine::show(const VerdictEntry& entry, bool canRule)
{
    if (entry == m_entry && canRule == m_canRule)
        return;
    // A reason half typed must survive whatever else on the form changes.
    const bool keepsBody = m_isOpen && findChild<RulingForm*>() != nullptr && entry.state == m_entry.state
        && entry.rows == m_entry.rows && canRule == m_canRule;
    m_entry = entry;
    m_canRule = canRule;
    showHead();
    if (m_isOpen && !keepsBody)
        fillBody();
}

void VerdictLine::showHead()
{
    const Tone tone = toneOf(m_entry);
    m_sign->setPixmap(toneIcon(stateIcon(m_entry.state), tone).pixmap(QSize(rhythm(2), rhythm(2)), devicePixelRatioF()));
    const QString word = m_wording.word(m_entry.state);
    m_word->setText(word);
    m_word->setTone(tone);
    m_title->setText(m_entry.title);
    m_tag->setText(m_entry.clause + u" · "_s + m_wording.word(m_entry.label));
    m_sentence->setText(m_entry.sentence);
    m_sentence->setTone(m_entry.state == FindingState::Met ? Tone::Muted : Tone::Text);
    m_rule->setVisible(m_canRule && m_entry.canBeRuled && m_entry.state == FindingState::Judgement);
    setAccessibleName(u"%1: %2, %3"_s.arg(m_entry.title, word, m_entry.sentence));
    setAccessibleDescription(m_isOpen ? tr("unfolded") : tr("folded; Space unfolds"));
}

void VerdictLine::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    fillBody();
    showHead();
}

void VerdictLine::fillBody()
{
    if (m_body != nullptr) {
        m_column->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater(); // one of its own buttons may have asked for this
        m_body = nullptr;
    }
    if (!m_isOpen)
        return;
    m_body = new QWidget(this);
    m_body->setObjectName(objectName() + u"_body"_s);
    m_body->setCursor(Qt::ArrowCursor);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(rhythm(2.75), rhythm(0.5), 0, rhythm(0.5));
    column->setSpacing(rhythm(0.25));
    addRows();
    for (const VerdictDetail& detail : std::as_const(m_entry.details))
        addDetail(detail);
    if (m_canRule && m_entry.canBeRuled)
        addRuling();
    m_column->addWidget(m_body);
    m_body->setVisible(true); // now: a layout would show it an event later, and the sheet would jump
}

QWidget* VerdictLine::link(const QString& text, const QString& name, const std::function<void()>& action)
{
    auto* button = new QToolButton(m_body);
    button->setObjectName(name);
    QString label = text;
    button->setText(label.replace(u'&', u"&&"_s));
    button->setAutoRaise(true);
    button->setCursor(Qt::PointingHandCursor);
    QPalette own = button->palette();
    own.setColor(QPalette::ButtonText, toneColour(Tone::Accent, own));
    button->setPalette(own);
    connect(button, &QToolButton::clicked, this, action);
    return button;
}

void VerdictLine::addDetail(const VerdictDetail& detail)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(rhythm());
    auto* name = new PlainLabel(detail.name, m_body);
    name->setTone(Tone::Muted);
    name->setFixedWidth(fontMetrics().horizontalAdvance(u'汉') * 5);
    name->setWordWrap(true);
    line->addWidget(name, 0, Qt::AlignTop);
    if (detail.field.isEmpty()) {
        auto* text = new PlainLabel(detail.text, m_body);
        text->setWordWrap(true);
        text->setSelectable(true);
        line->addWidget(text, 1);
    } else {
        const QString field = detail.field;
        line->addWidget(link(detail.text, objectName() + u"_fact"_s, [this, field] { Q_EMIT jumpAsked(field, -1); }));
        line->addStretch(1);
    }
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(line);
}

void VerdictLine::addRows()
{
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    for (qsizetype i = 0; i < std::min(shownRows, m_entry.rows.size()); ++i) {
        const VerdictRow row = m_entry.rows[i];
        auto* line = new QHBoxLayout;
        line->setSpacing(rhythm(0.75));
        const QString place = row.name.isEmpty() ? tr("Row %1").arg(row.row + 1) : tr("Row %1 %2").arg(row.row + 1).arg(row.name);
        line->addWidget(link(place, u"%1_row_%2"_s.arg(objectName()).arg(row.row),
                            [this, row] { Q_EMIT jumpAsked(row.field, row.row); }),
            0, Qt::AlignTop);
        auto* text = new PlainLabel(m_wording.word(row.state) + u"  "_s + row.sentence, m_body);
        text->setWordWrap(true);
        line->addWidget(text, 1);
        column->addLayout(line);
    }
    if (m_entry.rows.size() > shownRows) {
        auto* more = new PlainLabel(tr("and %1 more rows").arg(m_entry.rows.size() - shownRows), m_body);
        more->setTone(Tone::Muted);
        column->addWidget(more);
    }
}

void VerdictLine::addRuling()
{
    auto* form = new RulingForm(m_entry, m_body);
    connect(form, &RulingForm::given, this, [this](const QStringList& rowIds, bool isMet, const QString& reason) {
        const QString code = m_entry.id;
        for (const QString& rowId : rowIds)
            Q_EMIT rulingGiven(code, rowId, isMet, reason);
    });
    m_body->layout()->addWidget(form);
}

void VerdictLine::mousePressEvent(QMouseEvent* event)
{
    if (m_body == nullptr || !m_body->geometry().contains(event->pos()))
        setOpen(!m_isOpen);
    QFrame::mousePressEvent(event);
}

void VerdictLine::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)
        setOpen(!m_isOpen);
    else if (key == Qt::Key_Down || key == Qt::Key_Up)
        focusNextPrevChild(key == Qt::Key_Down);
    else
        QFrame::keyPressEvent(event);
}

void VerdictLine::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_entry.title.isEmpty())
        showHead();
}

void VerdictLine::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(toneColour(Tone::Line, palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (hasFocus()) {
        painter.setPen(QPen(toneColour(Tone::Accent, palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -2));
    }
}

} // namespace jiangce
