// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int columnsBeside = 4;

} // namespace

ExportDialog::ExportDialog(AppContext& context, const ExportAsk& ask, const QString& verb, QWidget* parent)
    : DialogFrame(tr("Take data out"), parent)
    , m_context(context)
    , m_ask(ask)
    , m_fields(new FieldGrid(this))
    , m_purpose(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_left(new PlainLabel(this))
{
    setObjectName(u"export_dialog"_s);
    setMinimumWidth(rhythm(86));
    setHeading(ask.what);
    if (const auto trouble = context.guard([this] { m_limit = exportRowLimit(m_context.db()); }))
        say(*trouble);
    content()->addWidget(makeNote(tr("The list holds personal data: %n line(s); one person takes out at most %1. What leaves the "
                                     "program is kept in the history with purpose, columns and digest.", "", int(ask.rows))
                                      .arg(m_limit), this));
    m_purpose->addItem(tr("choose …"));
    for (const PurposeDef& each : exportPurposes())
        m_purpose->addItem(context.words("casework", each.label), QString::fromLatin1(each.key));
    m_text->setMaxLength(300);
    m_text->setPlaceholderText(tr("for whom, and why now"));
    m_fields->add(u"purpose"_s, tr("&Purpose"), m_purpose, true);
    m_fields->add(u"text"_s, tr("&In words"), m_text, true);
    content()->addWidget(m_fields);
    addColumns();
    if (ask.rows > m_limit)
        addSecond();
    content()->addStretch(1);
    connect(addMainButton(verb, u"go_on"_s), &QPushButton::clicked, this, &ExportDialog::goOn);
    addCancelButton(tr("Cancel"));
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ExportDialog::showPurpose);
    showPurpose();
    m_purpose->setFocus();
}

void ExportDialog::addColumns()
{
    auto* group = new QGroupBox(tr("Columns"), this);
    auto* grid = new QGridLayout(group);
    for (qsizetype column = 0; column < m_ask.columns.size(); ++column) {
        auto* box = new QCheckBox(QString(m_ask.columns[column].head).replace(u'&', u"&&"_s), group);
        box->setObjectName(u"column_%1"_s.arg(column));
        box->setChecked(true);
        grid->addWidget(box, int(column) / columnsBeside, int(column) % columnsBeside);
        connect(box, &QCheckBox::clicked, this, [this, column](bool isOn) { m_isWanted[column] = isOn; });
        m_boxes.append(box);
        m_isWanted.append(true);
    }
    m_left->setObjectName(u"columns_left_out"_s);
    m_left->setTone(Tone::Muted);
    m_left->setWordWrap(true);
    grid->addWidget(m_left, int(m_boxes.size()) / columnsBeside + 1, 0, 1, columnsBeside);
    content()->addWidget(group);
}

void ExportDialog::addSecond()
{
    m_second = new QLineEdit(this);
    m_password = makePasswordEdit(u"second_password"_s, this);
    m_fields->add(u"second_account"_s, tr("Second person's &account"), m_second, true);
    m_fields->addHint(tr("These are more lines than one person takes out. Somebody else with the right agrees here."));
    m_fields->add(u"second_password"_s, tr("Second person's pass&word"), m_password, true);
}

void ExportDialog::takeWhole()
{
    m_isWhole = true;
    showPurpose();
}

void ExportDialog::showPurpose()
{
    if (m_isWhole) {
        for (QCheckBox* box : std::as_const(m_boxes)) {
            box->setChecked(true);
            box->setEnabled(false);
        }
        return m_left->hide();
    }
    const auto purpose = purposeByKey(m_purpose->currentData().toString());
    QStringList out;
    for (qsizetype column = 0; column < m_boxes.size(); ++column) {
        const bool fits = !purpose || carries(*purpose, m_ask.columns[column].data);
        m_boxes[column]->setEnabled(fits);
        m_boxes[column]->setChecked(fits && m_isWanted[column]);
        if (!fits)
            out.append(m_ask.columns[column].head);
    }
    m_left->setText(out.isEmpty() ? QString() : tr("Not needed for this purpose, so left out: %1").arg(out.join(tr(", "))));
    m_left->setVisible(!out.isEmpty());
}

ExportAsk ExportDialog::asked()
{
    ExportAsk ask = m_ask;
    ask.columns.clear();
    m_columns.clear();
    for (qsizetype column = 0; column < m_boxes.size(); ++column)
        if (m_boxes[column]->isChecked()) {
            m_columns.append(column);
            ask.columns.append(m_ask.columns[column]);
        }
    ask.purpose = purposeByKey(m_purpose->currentData().toString());
    ask.text = m_text->text();
    if (m_second != nullptr) {
        ask.secondAccount = m_second->text();
        ask.secondPassword = m_password->text();
    }
    return ask;
}

void ExportDialog::goOn()
{
    messageBar()->clear();
    m_fields->clearProblems();
    const ExportAsk ask = asked();
    if (ask.columns.isEmpty())
        return say({Message::Kind::Warning, tr("Choose at least one column.")});
    std::optional<Problem> refused;
    const auto trouble = m_context.guard([&] {
        auto pass = checkExport(m_context.desk(), ask);
        if (pass)
            m_pass = std::move(*pass);
        else
            refused = pass.error();
    });
    if (m_password != nullptr)
        m_password->clear();
    if (trouble)
        return say(*trouble);
    if (!refused)
        return accept();
    for (const Problem& problem : m_fields->showProblems({*refused}, m_context.wording()))
        say(problem, m_context.wording());
}

} // namespace jiangce
