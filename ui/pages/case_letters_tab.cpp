// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_letters_tab.h"

#include "core/letters/numbering.h"
#include "core/values/date_text.h"
#include "ui/dialogs/ask_reason.h"
#include "ui/dialogs/attachment_viewer.h"
#include "ui/dialogs/print_letter.h"
#include "ui/dialogs/save_file.h"
#include "ui/models/case_words.h"
#include "ui/pages/case_desk.h"
#include "ui/pages/case_letter.h"
#include "ui/reachable.h"
#include "ui/reason_button.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

CaseLettersTab::CaseLettersTab(CaseDesk& desk, QWidget* parent)
    : CaseTab(desk, parent)
    , m_note(new PlainLabel(this))
{
    setObjectName(u"case_letters_tab"_s);
    m_note->setTone(Tone::Muted);
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, rhythm(), 0, 0);
    column->addWidget(m_note);
    column->addWidget(makeAvailable(), 2);
    column->addWidget(makeIssued(), 3);
}

ReasonButton* CaseLettersTab::addButton(
    QHBoxLayout& row, const QString& text, const QString& name, void (CaseLettersTab::*slot)())
{
    auto* button = new ReasonButton(text, this);
    button->setObjectName(name);
    connect(button, &ReasonButton::chosen, this, slot);
    connect(button, &ReasonButton::refused, this,
        [this](const QString& why) { Q_EMIT said({Message::Kind::Note, why}); });
    row.addWidget(button);
    return button;
}

QWidget* CaseLettersTab::makeAvailable()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new PlainLabel(tr("Can be issued now"), part);
    title->setScale(1, true);
    m_available = new QListWidget(part);
    m_available->setObjectName(u"letters_available"_s);
    m_available->setAccessibleName(title->text());
    currentFollowsChoice(m_available);
    auto* row = new QHBoxLayout;
    row->addStretch();
    m_preview = addButton(*row, tr("&Look at it and issue…"), u"letter_preview"_s, &CaseLettersTab::preview);
    m_issueAndPrint
        = addButton(*row, tr("Issue and p&rint directly"), u"letter_issue_and_print"_s, &CaseLettersTab::issueAndPrint);
    column->addWidget(title);
    column->addWidget(m_available, 1);
    column->addLayout(row);
    connect(m_available, &QListWidget::itemActivated, this, &CaseLettersTab::preview);
    return part;
}

QWidget* CaseLettersTab::makeIssued()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new PlainLabel(tr("Issued"), part);
    title->setScale(1, true);
    m_table = new QTableWidget(0, 6, part);
    m_table->setObjectName(u"letters_issued"_s);
    m_table->setAccessibleName(tr("Issued letters"));
    m_table->setHorizontalHeaderLabels({tr("Letter"), tr("Number"), tr("Issued"), tr("By"), tr("Printed"), tr("State")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    currentFollowsChoice(m_table);
    auto* row = new QHBoxLayout;
    row->addStretch();
    m_open = addButton(*row, tr("&Open"), u"letter_open"_s, &CaseLettersTab::openStored);
    m_save = addButton(*row, tr("Save as P&DF…"), u"letter_save_stored"_s, &CaseLettersTab::saveStored);
    m_again = addButton(*row, tr("&Print…"), u"letter_again"_s, &CaseLettersTab::lookAtIssued);
    m_direct = addButton(*row, tr("Print direc&tly"), u"letter_direct"_s, &CaseLettersTab::printIssued);
    m_void = addButton(*row, tr("Vo&id…"), u"letter_void"_s, &CaseLettersTab::voidStored);
    m_reissue = addButton(*row, tr("Issue a&new…"), u"letter_reissue"_s, &CaseLettersTab::reissue);
    column->addWidget(title);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CaseLettersTab::showButtons);
    connect(m_table, &QTableWidget::cellActivated, this, &CaseLettersTab::openStored);
    return part;
}

QString CaseLettersTab::caption() const
{
    const qsizetype issued = desk().isNew() ? 0 : readLetters(desk().context().db(), desk().file().id).size();
    return issued > 0 ? tr("Letters %1").arg(issued) : tr("Letters");
}

void CaseLettersTab::refresh()
{
    m_letters = desk().isNew() ? QList<IssuedLetter>() : readLetters(desk().context().db(), desk().file().id);
    const QString kept = m_available->currentItem() != nullptr ? m_available->currentItem()->data(Qt::UserRole).toString()
                                                               : QString();
    m_available->clear();
    if (!desk().isNew() && !desk().file().isBackEntry)
        for (const QString& key : availableLetters(desk().programme(), desk().file().state))
            if (const LetterKind* kind = kindOf(key)) {
                auto* item = new QListWidgetItem(toneIcon("letter"_L1), letterName(*kind, desk().context().wording()), m_available);
                item->setData(Qt::UserRole, key);
                item->setSizeHint({0, rowHeight()});
                if (key == kept || m_available->count() == 1)
                    m_available->setCurrentItem(item);
            }
    m_table->setRowCount(int(m_letters.size()));
    for (int row = 0; row < m_letters.size(); ++row) {
        const IssuedLetter& letter = m_letters.at(row);
        const LetterKind* kind = kindOf(letter.kind);
        const QStringList texts {kind != nullptr ? letterName(*kind, desk().context().wording()) : letter.kind,
            letter.number, isoDate(letter.issuedOn), letter.officer,
            printedWords(letter.printedOn, letter.reprints),
            letter.isVoid ? tr("void: %1").arg(letter.voidReason)
                : letter.replaces.isValid() ? tr("valid, issued anew under its number")
                                            : tr("valid")};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    m_table->resizeColumnsToContents();
    if (!m_letters.isEmpty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(int(m_letters.size()) - 1, 0);
    m_note->setText(desk().isNew() ? tr("Letters can be issued once the application was handed in.")
            : desk().file().isBackEntry ? tr("An old paper case gets no letters.") : desk().whyNotHandlePapers());
    m_note->setVisible(!m_note->text().isEmpty());
    showButtons();
}

void CaseLettersTab::showButtons()
{
    const IssuedLetter* letter = chosen();
    const QString papers = desk().whyNotHandlePapers();
    const QString none = letter == nullptr ? tr("Choose an issued letter first.") : QString();
    const QString isVoid = letter != nullptr && letter->isVoid ? tr("This letter is void.") : QString();
    QString isValid = letter != nullptr && !letter->isVoid ? tr("Only a void letter is issued anew.") : QString();
    if (letter != nullptr && std::ranges::find(m_letters, letter->id, &IssuedLetter::replaces) != m_letters.cend())
        isValid = tr("It was issued anew already.");
    m_preview->setReason(m_available->currentItem() == nullptr ? tr("No letter can be issued in this state.") : papers);
    m_open->setReason(none);
    m_save->setReason(none);
    m_issueAndPrint->setReason(m_preview->reason());
    m_again->setReason(none + isVoid + (none.isEmpty() && isVoid.isEmpty() ? papers : QString()));
    m_direct->setReason(m_again->reason());
    m_void->setReason(none + isVoid + (none.isEmpty() && isVoid.isEmpty() ? papers : QString()));
    m_reissue->setReason(none + isValid + (none.isEmpty() && isValid.isEmpty() ? papers : QString()));
}

const LetterKind* CaseLettersTab::kindOf(const QString& key) const
{
    for (const LetterKind& kind : desk().programme().letters)
        if (key == QLatin1StringView(kind.key))
            return &kind;
    return nullptr;
}

const IssuedLetter* CaseLettersTab::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_letters.size() ? &m_letters.at(row) : nullptr;
}

const LetterKind* CaseLettersTab::kindChosen() const
{
    return m_available->currentItem() != nullptr ? kindOf(m_available->currentItem()->data(Qt::UserRole).toString()) : nullptr;
}

void CaseLettersTab::preview()
{
    if (const LetterKind* kind = kindChosen())
        lookAt(*kind, {});
}

void CaseLettersTab::reissue()
{
    const IssuedLetter* old = chosen();
    const LetterKind* kind = old != nullptr ? kindOf(old->kind) : nullptr;
    if (kind == nullptr)
        return;
    attemptRead([&, id = old->id] {
        const CaseLetter letter(desk(), *kind);
        PrintLetterDialog(desk().context(),
            {.kind = QString::fromLatin1(kind->key), .name = QString::fromUtf16(kind->chinese),
                .about = desk().file().applicantName, .compose = [&letter] { return letter.preview(); },
                .issue = [&letter, id] { return letter.reissue(id); }},
            this)
            .exec();
    });
}

void CaseLettersTab::openStored()
{
    const IssuedLetter* letter = chosen();
    if (letter == nullptr)
        return;
    attemptRead([&] {
        const QString name = (letter->number.isEmpty() ? letter->kind : letter->number) + u".pdf"_s;
        if (const auto problem = openOutside(name, readLetterPdf(desk().context().db(), letter->id)))
            Q_EMIT said(messageFor(*problem, desk().context().wording()));
    });
}

void CaseLettersTab::saveStored()
{
    const IssuedLetter* letter = chosen();
    if (letter == nullptr)
        return;
    const auto message = saveFile(this, desk().context(), tr("Save the letter"),
        (letter->number.isEmpty() ? letter->kind : letter->number) + u".pdf"_s,
        [&] { return readLetterPdf(desk().context().db(), letter->id); });
    if (message)
        Q_EMIT said(*message);
}

void CaseLettersTab::voidStored()
{
    const IssuedLetter* letter = chosen();
    if (letter == nullptr)
        return;
    AskReasonDialog dialog(tr("Void the letter"), letter->number, tr("Void it"), [this, id = letter->id](const QString& reason) {
        return desk().operate([&](Desk& at, CaseId caseId, int version) { return voidLetter(at, caseId, version, id, reason); });
    }, this);
    dialog.exec();
}

} // namespace jiangce
