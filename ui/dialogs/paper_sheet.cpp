// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paper_sheet.h"

#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/paper/printers.h"
#include "ui/print/test_page.h"
#include "ui/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

PaperSheet::PaperSheet(AppContext& context, const QString& kind, QWidget* parent)
    : DialogFrame(tr("Print settings"), parent)
    , m_context(context)
    , m_fields(new FieldGrid(this))
{
    setObjectName(u"paper_sheet"_s);
    setMinimumWidth(rhythm(70));
    addFields();
    content()->addWidget(m_fields);
    content()->addWidget(
        makeNote(tr("Kept for you on this computer, apart for each kind of letter. The offset moves what is printed on paper; "
                    "stored and saved PDF files stay as they are."),
            this));
    content()->addStretch(1);
    connect(addButton(tr("Print &test page"), u"test_page"_s, true), &QPushButton::clicked, this, &PaperSheet::printTest);
    addCancelButton(tr("Cancel"));
    connect(addButton(tr("Keep for &all kinds"), u"keep_all"_s), &QPushButton::clicked, this, [this] { keep(true); });
    connect(addMainButton(tr("&Keep"), u"keep"_s), &QPushButton::clicked, this, [this] { keep(false); });
    choose(m_kind, kind);
    showKind();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PaperSheet::showKind);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PaperSheet::fillTrays);
}

void PaperSheet::addFields()
{
    m_kind = new QComboBox(this);
    for (const PaperKind& one : paperKinds(m_context.wording()))
        m_kind->addItem(one.name, one.key);
    m_printer = new QComboBox(this);
    m_tray = new QComboBox(this);
    m_copies = new QSpinBox(this);
    m_copies->setRange(1, mostCopies);
    m_duplex = new QComboBox(this);
    m_duplex->addItem(tr("one side"), int(QPrinter::DuplexNone));
    m_duplex->addItem(tr("both sides, turned over the long edge"), int(QPrinter::DuplexLongSide));
    m_duplex->addItem(tr("both sides, turned over the short edge"), int(QPrinter::DuplexShortSide));
    m_duplex->addItem(tr("as the printer is set"), int(QPrinter::DuplexAuto));
    for (QDoubleSpinBox** box : {&m_right, &m_down}) {
        *box = new QDoubleSpinBox(this);
        (*box)->setRange(-mostOffset, mostOffset);
        (*box)->setSingleStep(0.5);
        (*box)->setDecimals(1);
        (*box)->setSuffix(tr(" mm"));
    }
    m_fields->add(u"kind"_s, tr("Kind of &letter"), m_kind);
    m_fields->add(u"printer"_s, tr("&Printer"), m_printer);
    m_fields->add(u"tray"_s, tr("Pape&r from"), m_tray);
    m_fields->add(u"copies"_s, tr("&Copies"), m_copies);
    m_fields->add(u"duplex"_s, tr("&Sides"), m_duplex);
    m_fields->add(u"right"_s, tr("Moved to the ri&ght"), m_right);
    m_fields->add(u"down"_s, tr("Moved &down"), m_down);
    m_fields->addHint(tr("Print the test page and measure its cross: it should stand 20 mm from the left and the upper edge."));
}

void PaperSheet::fillPrinters(const QString& name)
{
    const Printers& printers = Printers::of(m_context);
    const QSignalBlocker quiet(m_printer);
    m_printer->clear();
    m_printer->addItem(tr("(none: the preview is shown instead)"), QString());
    const QStringList names = printers.names();
    for (const QString& each : names)
        m_printer->addItem(each == printers.usual() ? tr("%1 (usual)").arg(each) : each, each);
    if (!name.isEmpty() && !names.contains(name))
        m_printer->addItem(tr("%1 (not there now)").arg(name), name);
    choose(m_printer, name);
}

void PaperSheet::fillTrays()
{
    const QString printer = m_printer->currentData().toString();
    const QVariant before = m_tray->currentData();
    const auto trayName = [this](QPrinter::PaperSource tray) {
        switch (tray) {
        case QPrinter::Auto: return tr("as the printer chooses");
        case QPrinter::Upper: return tr("upper tray");
        case QPrinter::Middle: return tr("middle tray");
        case QPrinter::Lower: return tr("lower tray");
        case QPrinter::Manual: return tr("fed by hand");
        case QPrinter::Envelope: return tr("envelopes");
        case QPrinter::EnvelopeManual: return tr("envelopes fed by hand");
        case QPrinter::Tractor: return tr("tractor");
        case QPrinter::SmallFormat: return tr("small paper");
        case QPrinter::LargeFormat: return tr("large paper");
        case QPrinter::LargeCapacity: return tr("large tray");
        case QPrinter::Cassette: return tr("cassette");
        case QPrinter::FormSource: return tr("form paper");
        default: return tr("tray %1").arg(int(tray));
        }
    };
    m_tray->clear();
    for (const QPrinter::PaperSource tray :
        printer.isEmpty() ? QList<QPrinter::PaperSource> {QPrinter::Auto} : Printers::of(m_context).trays(printer))
        m_tray->addItem(trayName(tray), int(tray));
    choose(m_tray, before);
}

void PaperSheet::showKind()
{
    const PaperSettings paper = paperSettings(m_context.settings(), kind());
    fillPrinters(paper.printer);
    fillTrays();
    choose(m_tray, int(paper.tray));
    m_copies->setValue(paper.copies);
    choose(m_duplex, int(paper.duplex));
    m_right->setValue(paper.offset.x());
    m_down->setValue(paper.offset.y());
}

QString PaperSheet::kind() const
{
    return m_kind->currentData().toString();
}

PaperSettings PaperSheet::typed() const
{
    return {.printer = m_printer->currentData().toString(), .tray = QPrinter::PaperSource(m_tray->currentData().toInt()),
        .copies = m_copies->value(), .duplex = QPrinter::DuplexMode(m_duplex->currentData().toInt()),
        .offset = {m_right->value(), m_down->value()}};
}

void PaperSheet::printTest()
{
    const PaperSettings paper = typed();
    const auto printer = paper.printer.isEmpty() ? nullptr : Printers::of(m_context).open(paper.printer);
    if (printer == nullptr)
        return say({Message::Kind::Warning, tr("Choose a printer that is there first.")});
    applyTo(*printer, paper);
    printer->setCopyCount(1);
    printer->setDocName(tr("Test page"));
    if (!printTestPage(*printer, m_printer->currentText() + u"，"_s + m_tray->currentText(), paper.offset))
        return say({Message::Kind::Failure, tr("The printer %1 could not be started. Check that it is on and try again.").arg(paper.printer)});
    say({Message::Kind::Done, tr("The test page was sent to %1.").arg(paper.printer)});
}

void PaperSheet::keep(bool forAll)
{
    if (!forAll)
        keepPaperSettings(m_context.settings(), kind(), typed());
    for (int row = 0; forAll && row < m_kind->count(); ++row)
        keepPaperSettings(m_context.settings(), m_kind->itemData(row).toString(), typed());
    accept();
}

bool changePaperSettings(AppContext& context, const QString& kind, QWidget* parent)
{
    return PaperSheet(context, kind, parent).exec() == QDialog::Accepted;
}

} // namespace jiangce
