// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_palette.h"

#include "core/base/text.h"
#include "core/register/pinyin.h"
#include "ui/forms/preedit_watch.h"
#include "ui/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostShown = 60;

/// 4: it begins so; 3: a word of it does, or its initials do; 2: it is in there; 0: it is not.
int fitOf(const QString& title, const QString& english, const QString& word)
{
    const QString initials = pinyinInitials(title, NameKind::Organisation);
    const QString pinyin = fullPinyin(title, NameKind::Organisation);
    if (title.startsWith(word))
        return 4;
    if (initials.startsWith(word) || pinyin.startsWith(word) || english.startsWith(word) || english.contains(u' ' + word))
        return 3;
    return title.contains(word) || initials.contains(word) || pinyin.contains(word) || english.contains(word) ? 2 : 0;
}

} // namespace

int paletteFit(const PaletteEntry& entry, const QString& typed)
{
    const QString title = text::folded(entry.title);
    const QString english = text::folded(entry.english);
    int fit = 1;
    for (const QString& word : text::folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        const int one = fitOf(title, english, word);
        if (one == 0)
            return 0;
        fit += one;
    }
    return fit;
}

CommandPalette::CommandPalette(
    QList<PaletteEntry> entries, std::function<PaletteEntry(const QString&)> numbered, QWidget* parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_numbered(std::move(numbered))
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"command_palette"_s);
    setWindowTitle(tr("All actions"));
    m_text->setObjectName(u"palette_text"_s);
    m_text->setPlaceholderText(tr("Action, pinyin initials, English, or a case number"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->installEventFilter(this);
    new PreeditWatch(m_text);
    m_list->setObjectName(u"palette_list"_s);
    m_list->setAccessibleName(tr("Actions found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(rhythm(), rhythm(), rhythm(), rhythm());
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    const QSize room = parent != nullptr ? parent->size() : QSize(rhythm(80), rhythm(60));
    resize(std::min(rhythm(80), room.width()), std::min(rhythm(60), room.height()));
    find();
    m_text->setFocus();
}

void CommandPalette::find()
{
    const QString typed = m_text->text();
    QList<std::pair<int, qsizetype>> fits;
    for (qsizetype at = 0; at < m_entries.size(); ++at)
        if (const int fit = paletteFit(m_entries.at(at), typed); fit > 0)
            fits.append({m_entries.at(at).reason.isEmpty() ? fit : fit - 1000, at});
    std::ranges::stable_sort(fits, [](const auto& one, const auto& other) { return one.first > other.first; });
    m_shown.clear();
    if (m_numbered)
        if (PaletteEntry entry = m_numbered(typed); entry.run)
            m_shown.append(std::move(entry));
    for (const auto& [fit, at] : fits)
        if (m_shown.size() < mostShown)
            m_shown.append(m_entries.at(at));
    m_list->clear();
    for (const PaletteEntry& entry : std::as_const(m_shown)) {
        QStringList parts {entry.title};
        for (const QString& part : {entry.keys, entry.place, entry.reason})
            if (!part.isEmpty())
                parts.append(part);
        const QIcon icon = entry.icon.isNull() ? toneIcon("jump"_L1, Tone::Muted) : entry.icon;
        auto* item = new QListWidgetItem(icon, parts.join(u"　"_s), m_list);
        item->setSizeHint({0, rowHeight()});
        item->setToolTip(plainToolTip(item->text()));
        if (!entry.reason.isEmpty())
            item->setForeground(toneColour(Tone::Muted, palette()));
    }
    if (m_shown.isEmpty())
        (new QListWidgetItem(tr("Nothing is called so. Try one character, initials (dy) or an English word."), m_list))
            ->setFlags(Qt::NoItemFlags);
    m_list->setCurrentRow(0);
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size() || !m_shown.at(row).reason.isEmpty())
        return;
    m_chosen = m_shown.at(row).run;
    accept();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int page = std::max(1, m_list->viewport()->height() / rowHeight());
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? page
            : key == Qt::Key_PageUp ? -page : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jiangce
