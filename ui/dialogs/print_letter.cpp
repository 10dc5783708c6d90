// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print_letter.h"

#include "ui/dialogs/save_file.h"
#include "ui/pages/case_desk.h"
#include "ui/print/fonts.h"
#include "ui/theme.h"

#include <QtGui/QShortcut>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr double pointsPerInch = 72;

QString roleName(letter::FontRole role)
{
    switch (role) {
    case letter::FontRole::Body: return u"仿宋"_s;
    case letter::FontRole::Kai: return u"楷体"_s;
    case letter::FontRole::Hei: return u"黑体"_s;
    case letter::FontRole::Title: return u"小标宋"_s;
    case letter::FontRole::Song: return u"宋体"_s;
    }
    return {};
}

} // namespace

PrintLetterDialog::PrintLetterDialog(
    CaseDesk& desk, const QString& name, const Compose& compose, Issue issue, QWidget* parent)
    : PrintLetterDialog(desk.context(), name, desk.file().applicantName, std::move(issue), false, compose, parent)
{
}

PrintLetterDialog::PrintLetterDialog(
    AppContext& context, const QString& name, const QString& about, const Compose& compose, QWidget* parent)
    : PrintLetterDialog(context, name, about, {}, true, compose, parent)
{
}

PrintLetterDialog::PrintLetterDialog(AppContext& context, const QString& name, const QString& about, Issue issue,
    bool isIssued, const Compose& compose, QWidget* parent)
    : DialogFrame(name, parent)
    , m_context(context)
    , m_name(name)
    , m_about(about)
    , m_issue(std::move(issue))
    , m_scroll(new QScrollArea(this))
    , m_isIssued(isIssued)
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
    resize(rhythm(105), rhythm(90));
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size() * 0.97));
    const auto document = compose({});
    if (document) {
        show(*document);
        warn();
    } else {
        say(document.error(), m_context.wording());
        for (QPushButton* button : {m_issueButton, m_saveButton, m_printButton})
            button->setEnabled(false);
    }
}

void PrintLetterDialog::addButtons()
{
    m_saveButton = addButton(tr("&Save as PDF…"), u"letter_save"_s, true);
    addCancelButton(tr("C&lose"));
    m_printButton = addButton(tr("&Print…"), u"letter_print"_s);
    m_issueButton = addButton(tr("&Issue  Ctrl+Enter"), u"letter_issue"_s);
    m_issueButton->setToolTip(tr("Gives the letter its number and stores it with the case. Only a letter that was issued is printed."));
    m_issueButton->setVisible(m_issue != nullptr);
    m_printButton->setEnabled(m_isIssued);
    connect(m_saveButton, &QPushButton::clicked, this, &PrintLetterDialog::save);
    connect(m_printButton, &QPushButton::clicked, this, &PrintLetterDialog::print);
    connect(m_issueButton, &QPushButton::clicked, this, &PrintLetterDialog::issueNow);
    // A number once given is never given back, so a bare Enter does not give it.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_issueButton,
            [this] { m_issueButton->click(); });
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
    const Wording& wording = m_context.wording();
    QStringList sentences;
    if (const QStringList glyphs = m_printer->missingGlyphs(); !glyphs.isEmpty())
        sentences.append(wording.sentence(Problem {ProblemCode::GlyphMissing, {glyphs.join(u' ')}}));
    QStringList roles;
    QStringList used;
    for (const print::Substitute& missing : print::missingRoles()) {
        roles.append(roleName(missing.role));
        used.append(missing.used);
    }
    used.removeDuplicates();
    if (!roles.isEmpty())
        sentences.append(wording.sentence(Problem {ProblemCode::FontMissing, {roles.join(u'、'), used.join(u'、')}}));
    if (!sentences.isEmpty())
        say({Message::Kind::Warning, sentences.join(u'\n')});
}

void PrintLetterDialog::issueNow()
{
    const auto issued = m_issue();
    if (!issued)
        return say(issued.error());
    m_isIssued = true;
    show(*issued);
    say({Message::Kind::Done, tr("Issued and stored with the case. It can be printed now.")});
    m_issueButton->hide();
    m_printButton->setEnabled(true);
    m_printButton->setDefault(true);
    m_printButton->setFocus(Qt::OtherFocusReason);
}

void PrintLetterDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_name);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!m_printer->printTo(printer))
        say({Message::Kind::Failure, tr("The printer could not be started. Check that it is on and try again.")});
}

void PrintLetterDialog::save()
{
    const QString name = QStringList({m_name, m_about}).join(u'-');
    const auto message = saveFile(this, m_context, tr("Save the letter"), name + u".pdf"_s,
        [this] { return m_printer->toPdf(); });
    if (message)
        say(*message);
}

} // namespace jiangce
