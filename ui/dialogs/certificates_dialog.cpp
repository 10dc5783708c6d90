// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificates_dialog.h"

#include "core/letters/honour_certificate.h"
#include "ui/app_context.h"
#include "ui/dialogs/save_file.h"
#include "ui/print/letter_printer.h"
#include "ui/theme.h"

#include <QtCore/QSettings>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto rightKey = "print/certificate_right"_L1;
constexpr auto downKey = "print/certificate_down"_L1;
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
    const auto offset = [this, side](const QString& name, QLatin1StringView key) {
        auto* box = new QDoubleSpinBox(side);
        box->setObjectName(name);
        box->setRange(-certificateReach, certificateReach);
        box->setDecimals(1);
        box->setSingleStep(0.5);
        box->setSuffix(tr(" mm"));
        box->setValue(m_context.settings().value(key, 0).toDouble());
        connect(box, &QDoubleSpinBox::valueChanged, this, &CertificatesDialog::showChosen);
        return box;
    };
    m_right = offset(u"offset_right"_s, rightKey);
    m_down = offset(u"offset_down"_s, downKey);
    m_preprinted = new QCheckBox(tr("Onto a &printed form: only name, title, numbers and day"), side);
    m_preprinted->setObjectName(u"preprinted"_s);
    m_preprinted->setChecked(m_context.settings().value(preprintedKey, false).toBool());
    connect(m_preprinted, &QCheckBox::toggled, this, &CertificatesDialog::showChosen);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("Move to the &right"), m_right);
    form->addRow(tr("Move &down"), m_down);
    form->addRow(m_preprinted);
    layout->addLayout(form);
    layout->addWidget(makeNote(tr("Print the test grid onto the form, read off by how much it misses, and enter that here. It is kept "
                                  "for this desk."), side));
    layout->addStretch(1);
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

void CertificatesDialog::remember()
{
    m_context.settings().setValue(rightKey, m_right->value());
    m_context.settings().setValue(downKey, m_down->value());
    m_context.settings().setValue(preprintedKey, m_preprinted->isChecked());
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

void CertificatesDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_name);
    printer.setFullPage(true);
    if (QPrintDialog(&printer, this).exec() != QDialog::Accepted)
        return;
    const bool isPrinted = printJob(printer, job()) == JobEnd::Done;
    if (m_trouble)
        say(*m_trouble, m_context.wording());
    else if (!isPrinted)
        say({Message::Kind::Failure, tr("The printer could not be started. Check that it is on and try again.")});
    else
        say({Message::Kind::Done, tr("%n certificate(s) were sent to the printer.", "", int(ticked().size()))});
}

void CertificatesDialog::save()
{
    const auto message = saveFile(this, m_context, tr("Save the certificates"),
        QStringList({honourCertificateTitle(), m_name}).join(u'-') + u".pdf"_s, [this] {
            std::vector<LetterPrinter> letters;
            const NextLetter next = job();
            for (auto document = next(); document; document = next())
                letters.emplace_back(*document);
            return m_trouble ? QByteArray() : lettersToPdf(m_name, letters);
        });
    if (m_trouble)
        say(*m_trouble, m_context.wording());
    else if (message)
        say(*message);
}

void CertificatesDialog::printGrid()
{
    remember();
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    if (QPrintDialog(&printer, this).exec() == QDialog::Accepted && !printTestGrid(printer, sheet()))
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
