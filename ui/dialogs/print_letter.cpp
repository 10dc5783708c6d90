// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_letter.h"

#include "ui/app_context.h"
#include "ui/dialogs/paper_sheet.h"
#include "ui/dialogs/save_file.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QResizeEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr double pointsPerInch = 72;

} // namespace

PrintLetterDialog::PrintLetterDialog(AppContext& context, LetterOnScreen letter, QWidget* parent)
    : DialogFrame(letter.name, parent)
    , m_context(context)
    , m_letter(std::move(letter))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"print_letter"_s);
    auto* sheet = new QWidget;
    m_pages = new QVBoxLayout(sheet);
    m_pages->setSpacing(rhythm(2));
    m_pages->setAlignment(Qt::AlignHCenter);
    m_scroll->setObjectName(u"letter_pages"_s);
    m_scroll->setAccessibleName(tr("Pages of the letter"));
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setBackgroundRole(QPalette::Dark);
    content()->addWidget(m_scroll, 1);
    addButtons();
    addKeys();
    resize(rhythm(105), rhythm(90));
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size() * 0.97));
    const Outcome<LetterDocument> document
        = m_letter.standing ? Outcome<LetterDocument>(m_letter.standing->document) : m_letter.compose();
    if (document) {
        show(*document);
        warn();
    } else {
        say(document.error(), m_context.wording());
    }
    showButtons();
}

void PrintLetterDialog::addButtons()
{
    m_saveButton = addButton(tr("&Save as PDF…"), u"letter_save"_s, true);
    auto* paper = addButton(tr("Print se&ttings…"), u"letter_paper"_s);
    addCancelButton(tr("C&lose"));
    m_printButton = addButton(tr("&Print…  Ctrl+P"), u"letter_print"_s);
    m_directButton = addButton(tr("Print &directly  Ctrl+Alt+P"), u"letter_print_directly"_s);
    m_issueButton = addButton(tr("&Issue  Ctrl+Enter"), u"letter_issue"_s);
    m_issueButton->setToolTip(tr("Gives the letter its number and stores it. Only a letter that was issued is printed."));
    connect(m_saveButton, &QPushButton::clicked, this, &PrintLetterDialog::save);
    connect(paper, &QPushButton::clicked, this, &PrintLetterDialog::settings);
    connect(m_printButton, &QPushButton::clicked, this, [this] { print(&LetterPress::print); });
    connect(m_directButton, &QPushButton::clicked, this, [this] { print(&LetterPress::printDirectly); });
    connect(m_issueButton, &QPushButton::clicked, this, &PrintLetterDialog::issueNow);
}

void PrintLetterDialog::addKeys()
{
    const auto press = [this](const QKeySequence& key, QPushButton* button) {
        connect(new QShortcut(key, this), &QShortcut::activated, button, [button] { button->click(); });
    };
    // A number once given is never given back, so a bare Enter does not give it.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        press(QKeySequence(Qt::CTRL | key), m_issueButton);
    press(QKeySequence::Print, m_printButton);
    press(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), m_directButton);
}

void PrintLetterDialog::showButtons()
{
    m_saveButton->setEnabled(m_printer.has_value());
    m_printButton->setEnabled(isIssued());
    m_directButton->setEnabled(isIssued());
    m_directButton->setToolTip(plainToolTip(LetterPress(m_context, this).whyNotDirectly(m_letter.kind)));
    m_issueButton->setVisible(m_letter.issue != nullptr && !isIssued());
    m_issueButton->setEnabled(m_printer.has_value());
}

void PrintLetterDialog::show(const LetterDocument& document)
{
    m_printer.emplace(document);
    showPages();
}

void PrintLetterDialog::showPages()
{
    if (!m_printer)
        return;
    while (QLayoutItem* item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const double available = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - rhythm(4);
    const double dpi = std::max(48.0, available / m_printer->pageSize().width() * pointsPerInch);
    for (int page = 0; page < m_printer->pageCount(); ++page) {
        QImage image = m_printer->toImage(page, dpi * devicePixelRatioF());
        image.setDevicePixelRatio(devicePixelRatioF());
        auto* label = new QLabel;
        label->setPixmap(QPixmap::fromImage(image));
        label->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(m_printer->pageCount()));
        m_pages->addWidget(label);
    }
}

void PrintLetterDialog::resizeEvent(QResizeEvent* event)
{
    DialogFrame::resizeEvent(event);
    showPages();
}

void PrintLetterDialog::warn()
{
    QStringList sentences = fontTroubles(m_printer->missingGlyphs(), m_context.wording());
    if (!m_letter.first.isEmpty())
        sentences.prepend(m_letter.first);
    if (!sentences.isEmpty())
        say({Message::Kind::Warning, sentences.join(u'\n')});
}

void PrintLetterDialog::issueNow()
{
    auto issued = m_letter.issue();
    if (!issued)
        return say(issued.error());
    m_letter.standing = std::move(*issued);
    show(m_letter.standing->document);
    say({Message::Kind::Done, tr("Issued and stored. It can be printed now.")});
    showButtons();
    QPushButton* next = m_directButton->toolTip().isEmpty() ? m_directButton : m_printButton;
    next->setDefault(true);
    next->setFocus(Qt::OtherFocusReason);
}

void PrintLetterDialog::print(std::optional<Message> (LetterPress::*way)(PaperLetter&) const)
{
    const LetterPress press(m_context, this);
    if (const auto said = (press.*way)(*m_letter.standing))
        say(*said);
    showButtons();
}

void PrintLetterDialog::settings()
{
    (void)changePaperSettings(m_context, m_letter.kind, this);
    showButtons();
}

std::optional<Message> PrintLetterDialog::saveScanned(const QString& name)
{
    const QString file = askFileName(this, m_context, tr("Save the letter"), name);
    if (file.isEmpty())
        return {};
    Outcome<void> kept;
    if (auto trouble = m_context.guard([&] { kept = saveNotice(file, m_printer->toPdf(), m_letter.scan); }))
        return trouble;
    return kept ? Message {Message::Kind::Done, QCoreApplication::translate("jiangce::SaveFile", "Saved as %1.").arg(file)}
                : messageFor(kept.error(), m_context.wording());
}

void PrintLetterDialog::save()
{
    const QString name = m_letter.about.isEmpty() ? m_letter.name : m_letter.name + u'-' + m_letter.about;
    const auto message = m_letter.scan ? saveScanned(name + u".pdf"_s)
                                       : saveFile(this, m_context, tr("Save the letter"), name + u".pdf"_s,
                                             [this] { return m_printer->toPdf(); });
    if (!message)
        return;
    say(*message);
    if (message->kind == Message::Kind::Done && m_letter.saved != nullptr)
        if (const auto trouble = m_letter.saved())
            say(*trouble);
}

} // namespace jiangce
