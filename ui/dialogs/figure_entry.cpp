// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_entry.h"

#include "core/casework/operations/keep_policy_records.h"
#include "core/register/document_ledger.h"
#include "core/values/date_text.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/models/figure_words.h"
#include "ui/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// An empty text leaves the day open.
QDate readDay(const QLineEdit& edit, Problems& problems)
{
    if (edit.text().trimmed().isEmpty())
        return {};
    const auto day = parseDate(edit.text());
    if (day)
        return *day;
    problems.append(day.error().at(edit.objectName()));
    return {};
}

} // namespace

FigureEntryDialog::FigureEntryDialog(AppContext& context, const FigureDeclaration& figure, QWidget* parent)
    : DialogFrame(tr("Enter a value"), parent)
    , m_context(context)
    , m_figure(figure)
    , m_fields(new FieldGrid(this))
{
    setObjectName(u"figure_entry"_s);
    setMinimumWidth(rhythm(80));
    setHeading(FigureWords(context.wording()).label(figure));
    content()->addWidget(makeNote(u"%1　%2"_s.arg(citation(figure.clause), clauseText(figure.clause)), this));
    addDimensions();
    addValue();
    addSource();
    content()->addWidget(m_fields);
    content()->addWidget(makeNote(tr("The value counts only after a second person has confirmed it. A confirmed value with the same "
                                     "first day is corrected by it then, and stays in the list."), this));
    content()->addStretch(1);
    connect(addMainButton(tr("Enter value"), u"enter"_s), &QPushButton::clicked, this, &FigureEntryDialog::enter);
    addCancelButton(tr("Cancel"));
}

void FigureEntryDialog::addDimensions()
{
    const FigureWords words(m_context.wording());
    if (m_figure.byLevel) {
        m_level = new QComboBox(this);
        m_level->addItem(words.level({}), QString());
        for (const CertificateLevel& level : CertificateLevel::all())
            m_level->addItem(level.display(), level.canonical());
        m_fields->add(u"level"_s, tr("&Level"), m_level);
    }
    if (!m_figure.byOccupation)
        return;
    m_occupation = new QComboBox(this);
    m_occupation->setEditable(true);
    m_occupation->setInsertPolicy(QComboBox::NoInsert);
    m_occupation->addItem(words.occupation({}), QString());
    Catalogues catalogues;
    if (const auto trouble = m_context.guard([&] { catalogues = loadCatalogues(m_context.db()); }))
        say(*trouble);
    if (const CatalogueEdition* edition = catalogues.inForce(m_context.today()))
        for (const CatalogueItem& item : edition->items)
            m_occupation->addItem(u"%1 %2"_s.arg(item.name, item.code).trimmed(), item.code.isEmpty() ? item.name : item.code);
    m_occupation->completer()->setFilterMode(Qt::MatchContains);
    m_occupation->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_occupation->setMaxVisibleItems(20);
    m_fields->add(u"occupation"_s, tr("&Occupation"), m_occupation);
    m_fields->addHint(tr("A value for one occupation goes before the one for every occupation."));
}

void FigureEntryDialog::addValue()
{
    if (m_figure.kind == FigureKind::Switch) {
        m_switch = new QComboBox(this);
        m_switch->addItem(tr("choose …"), QString());
        m_switch->addItem(tr("Apply this rule"), u"on"_s);
        m_switch->addItem(tr("Do not apply this rule"), u"off"_s);
        m_fields->add(u"value"_s, tr("&Decision"), m_switch, true);
        return;
    }
    m_value = new QLineEdit(this);
    m_value->setMaxLength(30);
    const QString unit = m_context.words(m_figure.context, m_figure.unit);
    m_fields->add(u"value"_s, unit.isEmpty() ? tr("&Value") : tr("&Value (%1)").arg(unit), m_value, true);
}

void FigureEntryDialog::addSource()
{
    m_from = new QLineEdit(this);
    m_to = new QLineEdit(this);
    m_document = new QLineEdit(this);
    m_article = new QLineEdit(this);
    for (QLineEdit* source : {m_document, m_article})
        source->setMaxLength(100);
    QStringList numbers;
    if (const auto trouble = m_context.guard([&] {
            for (const LedgerDocument& document : loadLedger(m_context.db()))
                if (!document.number.isEmpty())
                    numbers.append(document.number);
        }))
        say(*trouble);
    auto* completer = new QCompleter(numbers, this);
    completer->setFilterMode(Qt::MatchContains);
    m_document->setCompleter(completer);
    m_fields->add(u"effective_from"_s, tr("In force &from"), m_from, true);
    m_fields->add(u"effective_to"_s, tr("Last da&y"), m_to);
    m_fields->addHint(tr("Leave it empty while the value holds until it is replaced."));
    m_fields->add(u"document"_s, tr("Docu&ment"), m_document, true);
    m_fields->addHint(tr("Its number as printed, such as 大人社发〔2026〕1号. A value without a source is not taken."));
    m_fields->add(u"article"_s, tr("&Article"), m_article, true);
}

Problems FigureEntryDialog::read(FigureEntry& entry) const
{
    Problems problems;
    if (m_level != nullptr && !m_level->currentData().toString().isEmpty())
        entry.dimensions.insert(dimensionKey(Dimension::Level), m_level->currentData().toString());
    if (m_occupation != nullptr) {
        const int known = m_occupation->findText(m_occupation->currentText());
        const QString occupation
            = known >= 0 ? m_occupation->itemData(known).toString() : m_occupation->currentText().trimmed();
        if (!occupation.isEmpty())
            entry.dimensions.insert(dimensionKey(Dimension::Occupation), occupation);
    }
    if (m_switch != nullptr) {
        entry.value = m_switch->currentData().toString();
    } else if (m_figure.kind == FigureKind::Money) {
        const auto money = Money::parse(m_value->text());
        if (money)
            entry.value = money->canonical();
        else
            problems.append(money.error().at(u"value"_s));
    } else {
        entry.value = m_value->text().trimmed();
    }
    if (entry.value.isEmpty() && m_figure.kind != FigureKind::Money)
        problems.append({ProblemCode::Required, {}, u"value"_s});
    entry.effectiveFrom = readDay(*m_from, problems);
    entry.effectiveTo = readDay(*m_to, problems);
    if (m_from->text().trimmed().isEmpty())
        problems.append({ProblemCode::Required, {}, u"effective_from"_s});
    entry.document = m_document->text().trimmed();
    entry.article = m_article->text().trimmed();
    for (const QLineEdit* source : {m_document, m_article})
        if (source->text().trimmed().isEmpty())
            problems.append({ProblemCode::FigureSourceMissing, {}, source->objectName()});
    entry.isSample = m_context.isDemonstration();
    return problems;
}

void FigureEntryDialog::enter()
{
    messageBar()->clear();
    FigureEntry entry;
    const Problems problems = read(entry);
    m_fields->showProblems(problems, m_context.wording());
    if (!problems.isEmpty())
        return;
    std::optional<Problem> refused;
    const auto report = m_context.perform([&](Desk& desk) -> Outcome<ChangeReport> {
        auto done = enterFigure(desk, m_figure, entry);
        if (!done)
            refused = done.error();
        return done;
    }, command());
    if (report)
        return accept();
    if (!refused || !m_fields->showProblems({*refused}, m_context.wording()).isEmpty())
        say(report.error());
}

} // namespace jiangce
