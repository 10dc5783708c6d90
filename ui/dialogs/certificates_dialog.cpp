// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificates_dialog.h"

#include "core/casework/audit_trail.h"
#include "core/letters/honour_certificate.h"
#include "ui/app_context.h"
#include "ui/dialogs/save_file.h"
#include "ui/paper/letter_press.h"
#include "ui/paper/printers.h"
#include "ui/print/letter_printer.h"
#include "ui/theme.h"

#include <QtCore/QSettings>
#include <QtCore/QSignalBlocker>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto preprintedKey = "print/certificate_preprinted"_L1;

} // namespace

CertificatesDialog::CertificatesDialog(
    AppContext& context, const AwardRound& round, const QList<Honour>& honours, QWidget* parent)
    : DialogFrame(tr("Honour certificates"), parent)
    , m_context(context)
    , m_name(round.head.name)
{
    setObjectName(u"certificates_dialog"_s);
    setHeading(tr("Honour certificates, %1").arg(round.head.name));
    for (const Honour& one : honours)
        if (!one.isRevoked())
            m_honours.append(one);
    auto* sides = new QHBoxLayout;
    sides->addWidget(makeList(), 1);
    sides->addWidget(makeSheet());
    content()->addLayout(sides, 1);
    addButtons();
    showChosen();
}

QWidget* CertificatesDialog::makeList()
{
    m_list = new QTableWidget(int(m_honours.size()), 3, this);
    m_list->setObjectName(u"certificate_list"_s);
    m_list->setAccessibleName(tr("Certificates to print"));
    m_list->setHorizontalHeaderLabels({tr("Certificate"), tr("Name"), tr("Title")});
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumSize(rhythm(52), rhythm(40));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const Honour& one = m_honours.at(row);
        auto* tick = new QTableWidgetItem(one.certificateNumber);
        tick->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        tick->setCheckState(Qt::Checked);
        m_list->setItem(row, 0, tick);
        m_list->setItem(row, 1, new QTableWidgetItem(one.personName));
        m_list->setItem(row, 2, new QTableWidgetItem(one.title));
    }
    m_list->resizeColumnsToContents();
    if (m_list->rowCount() > 0)
        m_list->selectRow(0);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &CertificatesDialog::showChosen);
    connect(m_list, &QTableWidget::itemChanged, this, &CertificatesDialog::showChosen);
    return m_list;
}

QWidget* CertificatesDialog::makeSheet()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(rhythm(), 0, 0, 0);
    m_page = new PlainLabel(side);
    m_page->setObjectName(u"certificate_page"_s);
    m_page->setAccessibleName(tr("The chosen certificate as it will be printed"));
    m_page->setFrameShape(QFrame::Box);
    layout->addWidget(m_page);
    const auto offset = [this, side](const QString& name) {
        auto* box = new QDoubleSpinBox(side);
        box->setObjectName(name);
        box->setRange(-certificateReach, certificateReach);
        box->setDecimals(1);
        box->setSingleStep(0.5);
        box->setSuffix(tr(" mm"));
        connect(box, &QDoubleSpinBox::valueChanged, this, &CertificatesDialog::showChosen);
        return box;
    };
    m_right = offset(u"offset_right"_s);
    m_down = offset(u"offset_down"_s);
    m_preprinted = new QCheckBox(tr("Onto a &printed form: only name, title, numbers and day"), side);
    m_preprinted->setObjectName(u"preprinted"_s);
    m_preprinted->setChecked(m_context.settings().value(preprintedKey, false).toBool());
    connect(m_preprinted, &QCheckBox::toggled, this, &CertificatesDialog::showChosen);
    m_printer = new QComboBox(side);
    m_printer->setObjectName(u"certificate_printer"_s);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &CertificatesDialog::showPrinter);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("Pri&nter"), m_printer);
    form->addRow(tr("Move to the &right"), m_right);
    form->addRow(tr("Move &down"), m_down);
    form->addRow(m_preprinted);
    layout->addLayout(form);
    layout->addWidget(makeNote(tr("Print the test grid onto the form, read off by how much it misses, and enter that here. It is kept "
                                  "for each printer of this desk."), side));
    layout->addStretch(1);
    fillPrinters();
    return side;
}

void CertificatesDialog::addButtons()
{
    auto* grid = addButton(tr("Print the test &grid …"), u"print_grid"_s, true);
    auto* gridFile = addButton(tr("Test grid as P&DF …"), u"save_grid"_s, true);
    addCancelButton(tr("C&lose"));
    auto* save = addButton(tr("&Save as one PDF …"), u"save_certificates"_s);
    auto* print = addMainButton(tr("&Print all that are ticked …"), u"print_certificates"_s);
    m_runs = {save, print};
    connect(grid, &QPushButton::clicked, this, &CertificatesDialog::printGrid);
    connect(gridFile, &QPushButton::clicked, this, &CertificatesDialog::saveGrid);
    connect(save, &QPushButton::clicked, this, &CertificatesDialog::save);
    connect(print, &QPushButton::clicked, this, &CertificatesDialog::print);
}

CertificateSheet CertificatesDialog::sheet() const
{
    return {.right = m_right->value(), .down = m_down->value(), .onPreprinted = m_preprinted->isChecked()};
}

QList<Honour> CertificatesDialog::ticked() const
{
    QList<Honour> chosen;
    for (int row = 0; row < m_list->rowCount(); ++row)
        if (m_list->item(row, 0)->checkState() == Qt::Checked)
            chosen.append(m_honours.at(row));
    return chosen;
}

void CertificatesDialog::showChosen()
{
    if (m_page == nullptr || m_preprinted == nullptr)
        return;
    for (QPushButton* run : std::as_const(m_runs))
        run->setEnabled(!ticked().isEmpty());
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto trouble = m_context.guard([&] {
        const auto certificate = honourCertificate(m_context.db(), m_honours.at(row), m_preprinted->isChecked());
        if (!certificate)
            return say(certificate.error(), m_context.wording());
        const double dpi = 52 * rhythm() / 8.0;
        QImage image = LetterPrinter(placed(*certificate, sheet())).toImage(0, dpi * devicePixelRatioF());
        image.setDevicePixelRatio(devicePixelRatioF());
        m_page->setPixmap(QPixmap::fromImage(image));
    });
    if (trouble)
        say(*trouble);
}

void CertificatesDialog::fillPrinters()
{
    const Printers& printers = Printers::of(m_context);
    const QString last = paperSettings(m_context.settings(), certificateKind).printer;
    {
        const QSignalBlocker quiet(m_printer);
        for (const QString& each : printers.names())
            m_printer->addItem(each, each);
        if (m_printer->count() == 0)
            m_printer->addItem(tr("(no printer on this desk)"), QString());
        m_printer->setCurrentIndex(std::max(0, m_printer->findData(last.isEmpty() ? printers.usual() : last)));
    }
    showPrinter();
}

/// Each printer draws the paper in its own way: what one is moved by says nothing of another.
void CertificatesDialog::showPrinter()
{
    if (!m_shownPrinter.isNull() && m_shownPrinter != printer())
        keepOffsets(m_shownPrinter);
    m_shownPrinter = printer();
    const PaperSettings paper = paperSettings(m_context.settings(), kindOn(certificateKind, printer()));
    m_right->setValue(paper.offset.x());
    m_down->setValue(paper.offset.y());
}

QString CertificatesDialog::printer() const
{
    return m_printer->currentData().toString();
}

PaperSettings CertificatesDialog::keepOffsets(const QString& printer)
{
    QSettings& settings = m_context.settings();
    PaperSettings paper = paperSettings(settings, kindOn(certificateKind, printer));
    paper.printer = printer;
    paper.offset = {m_right->value(), m_down->value()};
    keepPaperSettings(settings, kindOn(certificateKind, printer), paper);
    return paper;
}

void CertificatesDialog::remember()
{
    keepPaperSettings(m_context.settings(), certificateKind, keepOffsets(printer()));
    m_context.settings().setValue(preprintedKey, m_preprinted->isChecked());
}

/// What was typed is kept, whichever way the dialog is left.
void CertificatesDialog::done(int result)
{
    static_cast<void>(keepOffsets(printer()));
    DialogFrame::done(result);
}

NextLetter CertificatesDialog::job()
{
    remember();
    m_trouble.reset();
    return [this, left = ticked(), sheet = sheet()]() mutable -> std::optional<LetterDocument> {
        if (left.isEmpty())
            return {};
        const auto certificate = honourCertificate(m_context.db(), left.takeFirst(), sheet.onPreprinted);
        if (!certificate) {
            m_trouble = certificate.error();
            return {};
        }
        return placed(*certificate, sheet);
    };
}

/// The print dialog may lead to another printer: then that one's offset counts.
std::unique_ptr<QPrinter> CertificatesDialog::askForPrinter(const QString& job)
{
    remember();
    const Printers& printers = Printers::of(m_context);
    auto device = printers.open(printer());
    if (device == nullptr)
        device = printers.open({});
    const PaperSettings before = paperSettings(m_context.settings(), kindOn(certificateKind, printer()));
    applyTo(*device, before);
    device->setDocName(job);
    if (!printers.ask(*device, this))
        return nullptr;
    if (printers.writesPdf(*device))
        return device;      // a file says nothing of a printer
    const QString taken = printers.nameOf(*device);
    if (m_printer->findData(taken) < 0)
        m_printer->addItem(taken, taken);
    m_printer->setCurrentIndex(m_printer->findData(taken));
    PaperSettings chosen = chosenPaper(printers, *device, before);
    chosen.offset = {m_right->value(), m_down->value()};
    keepPaperSettings(m_context.settings(), kindOn(certificateKind, taken), chosen);
    return device;
}

void CertificatesDialog::print()
{
    const auto device = askForPrinter(m_name);
    if (device == nullptr)
        return;
    const bool isFile = Printers::of(m_context).writesPdf(*device);
    if (!note(isFile ? u"export"_s : u"print"_s))
        return;
    const bool isPrinted = printJob(*device, job()) == JobEnd::Done;
    if (m_trouble)
        return say(*m_trouble, m_context.wording());
    if (!isPrinted)
        return say({Message::Kind::Failure, tr("The printer could not be started. Check that it is on and try again.")});
    say({Message::Kind::Done,
        tr("%n certificate(s) were sent to %1.", "", int(ticked().size())).arg(isFile ? device->outputFileName() : printer())});
}

/// Names leave the register: who takes them out is recorded, and before anything does. False: it could not be.
bool CertificatesDialog::note(const QString& action)
{
    const auto trouble = m_context.guard([&] {
        noteAccess(
            m_context.desk(), action, {}, u"%1-%2，%3"_s.arg(honourCertificateTitle(), m_name).arg(ticked().size()));
    });
    if (trouble)
        say(*trouble);
    return !trouble;
}

void CertificatesDialog::save()
{
    const auto message = saveFile(this, m_context, tr("Save the certificates"),
        QStringList({honourCertificateTitle(), m_name}).join(u'-') + u".pdf"_s, [this] {
            std::vector<LetterPrinter> letters;
            const NextLetter next = job();
            for (auto document = next(); document; document = next())
                letters.emplace_back(*document);
            return m_trouble || !note(u"export"_s) ? QByteArray() : lettersToPdf(m_name, letters);
        });
    if (m_trouble)
        return say(*m_trouble, m_context.wording());
    if (message)
        say(*message);
}

void CertificatesDialog::printGrid()
{
    const auto device = askForPrinter(tr("Test grid"));
    if (device != nullptr && !printTestGrid(*device, sheet()))
        say({Message::Kind::Failure, tr("The printer could not be started. Check that it is on and try again.")});
}

void CertificatesDialog::saveGrid()
{
    remember();
    const auto message
        = saveFile(this, m_context, tr("Save the test grid"), tr("Test grid") + u".pdf"_s, [this] { return testGridToPdf(sheet()); });
    if (message)
        say(*message);
}

} // namespace jiangce
