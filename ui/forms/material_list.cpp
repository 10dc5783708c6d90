// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/material_list.h"

#include "ui/forms/form_words.h"
#include "ui/theme.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

/// One material: what it is, what makes it complete, the two ticks, what is attached.
class MaterialList::Line final : public QFrame {
public:
    Line(MaterialList& list, const MaterialDef& material, int number);

    void show(const MaterialMark& tick);
    using QFrame::show;
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] bool isMissing() const { return m_material.isRequired && !m_seen->isChecked() && !m_kept->isChecked(); }
    [[nodiscard]] QString key() const { return QString::fromLatin1(m_material.key); }
    /// The line the officer works on: what is pasted or comes from the camera belongs here.
    void setCurrent(bool isCurrent);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Keys its boxes and buttons leave.
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QHBoxLayout* makeTicks(const QString& label);
    void showState();

    MaterialList& m_list;
    const MaterialDef& m_material;
    PlainLabel* m_state = nullptr;
    PlainLabel* m_note = nullptr;
    QCheckBox* m_seen = nullptr;
    QCheckBox* m_kept = nullptr;
    QToolButton* m_attach = nullptr;
    QToolButton* m_paste = nullptr;
    QHBoxLayout* m_files = nullptr;
    QStringList m_shownFiles;
    bool m_isShowing = false;
    bool m_isCurrent = false;
};

MaterialList::Line::Line(MaterialList& list, const MaterialDef& material, int number)
    : QFrame(&list)
    , m_list(list)
    , m_material(material)
{
    setObjectName(u"material_"_s + key());
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    const QString label = programmeWord(list.m_context, material.label);
    setAccessibleName(label);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(rhythm(), rhythm(0.75), rhythm(), rhythm(0.75));
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(rhythm());
    m_state = new PlainLabel(this);
    auto* name = new PlainLabel(u"%1. %2"_s.arg(number).arg(label), this);
    name->setWordWrap(true);
    head->addWidget(m_state);
    head->addWidget(name, 1);
    m_note = new PlainLabel(this);
    m_note->setTone(Tone::Muted);
    m_note->setScale(0.92);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Its room is kept, so that a tick moves nothing.
    m_note->setFixedWidth(m_note->fontMetrics().horizontalAdvance(u"汉汉汉汉汉汉，2026-12-31 "_s));
    head->addWidget(m_note);
    head->addLayout(makeTicks(label));
    column->addLayout(head);
    auto* standard = new PlainLabel(QString::fromUtf16(material.standard), this);
    standard->setTone(Tone::Muted);
    standard->setScale(0.92);
    standard->setWordWrap(true);
    standard->setIndent(rhythm(3));
    standard->setToolTip(plainToolTip(citation(material.clause)));
    column->addWidget(standard);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(rhythm(3), 0, 0, 0);
    m_files = new QHBoxLayout;
    foot->addLayout(m_files);
    foot->addStretch(1);
    column->addLayout(foot);
}

QHBoxLayout* MaterialList::Line::makeTicks(const QString& label)
{
    auto* row = new QHBoxLayout;
    m_seen = new QCheckBox(MaterialList::tr("original seen"), this);
    m_kept = new QCheckBox(MaterialList::tr("copy kept"), this);
    m_attach = new QToolButton(this);
    m_paste = new QToolButton(this);
    m_seen->setObjectName(objectName() + u"_seen"_s);
    m_kept->setObjectName(objectName() + u"_kept"_s);
    m_attach->setObjectName(objectName() + u"_attach"_s);
    m_seen->setAccessibleName(label + u": "_s + m_seen->text());
    m_kept->setAccessibleName(label + u": "_s + m_kept->text());
    m_paste->setObjectName(objectName() + u"_paste"_s);
    m_attach->setIcon(toneIcon("attach"_L1));
    m_paste->setIcon(toneIcon("paste"_L1));
    for (QToolButton* button : {m_attach, m_paste}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_paste->setAccessibleName(MaterialList::tr("Paste the copied picture to %1").arg(label));
    m_paste->setToolTip(plainToolTip(MaterialList::tr("Paste the copied picture or files (Ctrl+V on the line)")));
    m_attach->setAccessibleName(MaterialList::tr("Attach a file to %1").arg(label));
    m_attach->setToolTip(plainToolTip(MaterialList::tr("Attach a file, or drop it on the line")));
    for (QCheckBox* box : {m_seen, m_kept}) {
        row->addWidget(box);
        // Toggled, not clicked: a screen reader or a voice toggles.
        QObject::connect(box, &QCheckBox::toggled, this, [this] {
            if (m_isShowing)
                return;
            showState();
            m_list.showCount();
            Q_EMIT m_list.tickChanged(key(), m_seen->isChecked(), m_kept->isChecked());
        });
    }
    row->addWidget(m_attach);
    row->addWidget(m_paste);
    QObject::connect(m_attach, &QToolButton::clicked, this, [this] { Q_EMIT m_list.attachAsked(key()); });
    QObject::connect(m_paste, &QToolButton::clicked, this, [this] { Q_EMIT m_list.pasteAsked(key()); });
    return row;
}

void MaterialList::Line::show(const MaterialMark& tick)
{
    m_isShowing = true;
    m_seen->setChecked(tick.isOriginalSeen);
    m_kept->setChecked(tick.isCopyKept);
    m_isShowing = false;
    m_note->setText(m_note->fontMetrics().elidedText(tick.note, Qt::ElideMiddle, m_note->width()));
    m_note->setToolTip(plainToolTip(tick.note));
    showState();
    if (tick.files == m_shownFiles)
        return;
    m_shownFiles = tick.files;
    while (QLayoutItem* item = m_files->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < tick.files.size(); ++i) {
        auto* file = new QToolButton(this);
        QString name = tick.files[i];
        file->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, rhythm(25)).replace(u'&', u"&&"_s));
        file->setToolTip(plainToolTip(name));
        file->setIcon(toneIcon("file"_L1, Tone::Accent));
        file->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        file->setAutoRaise(true);
        file->setFocusPolicy(Qt::TabFocus);
        QObject::connect(file, &QToolButton::clicked, this, [this, i] { Q_EMIT m_list.fileOpened(key(), i); });
        m_files->addWidget(file);
    }
}

void MaterialList::Line::showState()
{
    const bool isThere = m_seen->isChecked() || m_kept->isChecked();
    const Tone tone = isThere ? Tone::Ok : m_material.isRequired ? Tone::Bad : Tone::Muted;
    m_state->setPixmap(toneIcon(isThere ? "ok"_L1 : m_material.isRequired ? "bad"_L1 : "remove"_L1, tone)
                           .pixmap(QSize(rhythm(2), rhythm(2)), devicePixelRatioF()));
    m_state->setToolTip(isThere ? MaterialList::tr("handed in")
            : m_material.isRequired ? MaterialList::tr("missing")
                                    : MaterialList::tr("not handed in; only where it applies"));
    m_state->setAccessibleName(m_state->toolTip());
}

void MaterialList::Line::setReadOnly(bool isReadOnly)
{
    for (QCheckBox* box : {m_seen, m_kept}) {
        box->setAttribute(Qt::WA_TransparentForMouseEvents, isReadOnly);
        box->setFocusPolicy(isReadOnly ? Qt::NoFocus : Qt::StrongFocus);
    }
    m_attach->setVisible(!isReadOnly);
    m_paste->setVisible(!isReadOnly);
    setAcceptDrops(!isReadOnly);
}

void MaterialList::Line::setCurrent(bool isCurrent)
{
    if (isCurrent == m_isCurrent)
        return;
    m_isCurrent = isCurrent;
    update();
}

void MaterialList::Line::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Paste) || m_paste->isHidden())
        return QFrame::keyPressEvent(event);
    Q_EMIT m_list.pasteAsked(key());
}

void MaterialList::Line::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (m_isCurrent)
        QPainter(this).fillRect(0, 0, rhythm(0.375), height(), toneColour(Tone::Accent, palette()));
}

void MaterialList::Line::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::ranges::any_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MaterialList::Line::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    Q_EMIT m_list.filesDropped(key(), paths);
}

MaterialList::MaterialList(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"materials"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_count = new PlainLabel(this);
    m_count->setObjectName(u"materials_count"_s);
    outer->addWidget(m_count);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // its lines are the stops
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(scroll);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addStretch(1);
    scroll->setWidget(body);
    outer->addWidget(scroll, 1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { showCurrent(now); });
}

void MaterialList::showCurrent(const QWidget* focus)
{
    for (Line* line : std::as_const(m_lines))
        if (focus != nullptr && (line == focus || line->isAncestorOf(focus)))
            m_current = line->key();
    for (Line* line : std::as_const(m_lines))
        line->setCurrent(line->key() == m_current);
}

QString MaterialList::current() const
{
    return m_lines.contains(m_current) ? m_current : QString();
}

void MaterialList::forgetCurrent()
{
    m_current.clear();
    showCurrent(nullptr);
}

MaterialList::~MaterialList() = default;

void MaterialList::setMaterials(const FormData& form, const QMap<QString, MaterialMark>& ticks)
{
    int number = 0;
    for (const MaterialDef& material : m_context.programme->materials) {
        const QString key = QString::fromLatin1(material.key);
        if (!isNeeded(material, form)) {
            delete m_lines.take(key);
            continue;
        }
        Line*& line = m_lines[key];
        if (line == nullptr) {
            line = new Line(*this, material, number + 1);
            line->setReadOnly(m_isReadOnly);
            m_column->insertWidget(number, line);
        }
        line->show(ticks.value(key));
        ++number;
    }
    showCount();
}

void MaterialList::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (Line* line : std::as_const(m_lines))
        line->setReadOnly(isReadOnly);
}

QStringList MaterialList::missing() const
{
    QStringList keys;
    for (const MaterialDef& material : m_context.programme->materials)
        if (const Line* line = m_lines.value(QString::fromLatin1(material.key)); line != nullptr && line->isMissing())
            keys.append(line->key());
    return keys;
}

void MaterialList::showCount()
{
    const qsizetype gaps = missing().size();
    m_count->setText(gaps == 0 ? tr("Nothing required is missing") : tr("Missing: %1 of %2").arg(int(gaps)).arg(int(m_lines.size())));
    m_count->setTone(gaps == 0 ? Tone::Ok : Tone::Wait);
}

} // namespace jiangce
