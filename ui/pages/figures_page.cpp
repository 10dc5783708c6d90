// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figures_page.h"

#include "core/casework/operations/keep_policy_records.h"
#include "core/casework/operations/review_figure.h"
#include "core/casework/procedures/adopt_limits.h"
#include "core/casework/procedures/procedure.h"
#include "core/values/date_text.h"
#include "ui/dialogs/figure_entry.h"
#include "ui/dialogs/figure_preview_dialog.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/figures_interpretations.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

FiguresPage::FiguresPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_declared(declaredFigures())
    , m_words(context.wording())
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"figures"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    m_tabs->setObjectName(u"figure_tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeFigures(), tr("Figures and switches"));
    m_interpretations = new InterpretationsPanel(*this);
    m_tabs->addTab(m_interpretations, tr("Interpretations to be confirmed"));
    refreshOn({Subject::Figures});
    refresh();
}

QWidget* FiguresPage::makeFigures()
{
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    auto* left = new QWidget(split);
    auto* column = new QVBoxLayout(left);
    auto* filter = new QLineEdit(left);
    filter->setObjectName(u"figure_filter"_s);
    filter->setPlaceholderText(tr("Filter by name, state or programme"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    m_figures = new CellTableModel({tr("Figure or switch"), tr("Today"), tr("Belongs to"), tr("Clause")}, this);
    m_figureTable = makeTable(u"figure_table"_s, tr("Figures and switches"), left);
    QSortFilterProxyModel* proxy = showIn(m_figureTable, m_figures, true);
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    m_adopt = makeButton("clock"_L1, tr("Adopt the time limits of the Licensing Act by analogy …"), u"adopt_limits"_s, this);
    column->addWidget(filter);
    column->addWidget(m_figureTable, 1);
    column->addWidget(m_adopt, 0, Qt::AlignLeft);
    split->addWidget(left);
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 6);
    split->setSizes({rhythm(65), rhythm(78)});     // what holds today is read in the list itself
    connect(m_figureTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FiguresPage::showFigure);
    connect(m_adopt, &ReasonButton::chosen, this, &FiguresPage::adoptLimits);
    return split;
}

QWidget* FiguresPage::makeDetail()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    m_heading = makeTitle({}, right);
    m_heading->setObjectName(u"figure_heading"_s);
    m_heading->setWordWrap(true);
    m_clause = new PlainLabel(right);
    m_clause->setTone(Tone::Muted);
    m_clause->setWordWrap(true);
    m_clause->setSelectable(true);
    m_state = new PlainLabel(right);
    m_state->setObjectName(u"figure_state"_s);
    m_state->setWordWrap(true);
    m_values = new CellTableModel({}, this);
    m_valueTable = makeTable(u"value_table"_s, tr("Dated values"), right);
    showIn(m_valueTable, m_values, false);
    m_none = new EmptyNote(m_valueTable, {});
    m_enter = makeButton("add"_L1, tr("&Enter value …"), u"enter_value"_s, this);
    m_confirm = makeButton("ok"_L1, tr("&Confirm"), u"confirm_value"_s, this);
    m_withdraw = makeButton("withdraw"_L1, tr("&Withdraw …"), u"withdraw_value"_s, this);
    m_preview = makeButton("statistics"_L1, tr("&Try on past cases …"), u"preview_value"_s, this);
    m_review = makeButton("accept"_L1, tr("Still &valid …"), u"review_value"_s, this);
    auto* buttons = new QHBoxLayout;
    for (ReasonButton* button : {m_enter, m_preview, m_confirm, m_withdraw, m_review})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QWidget* widget : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_clause), static_cast<QWidget*>(m_state)})
        column->addWidget(widget);
    column->addWidget(m_valueTable, 1);
    column->addLayout(buttons);
    connect(m_valueTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FiguresPage::showButtons);
    connect(m_enter, &ReasonButton::chosen, this, &FiguresPage::enter);
    connect(m_confirm, &ReasonButton::chosen, this, &FiguresPage::confirm);
    connect(m_withdraw, &ReasonButton::chosen, this, &FiguresPage::withdraw);
    connect(m_review, &ReasonButton::chosen, this, &FiguresPage::review);
    connect(m_preview, &ReasonButton::chosen, this, &FiguresPage::preview);
    return right;
}

void FiguresPage::refresh()
{
    const DeclaredFigure* before = chosenFigure();
    const QString key = before != nullptr ? QString::fromLatin1(before->figure->key) : QString();
    if (!attemptRead([this] { m_history = FigureStore(context().db()).history(); }))
        return;
    m_stale = staleFigures(m_history, context().today());
    QMap<QString, QList<FigureHistory>> byKey;
    for (const FigureHistory& value : std::as_const(m_history))
        byKey[value.record.key].append(value);
    QList<TableLine> lines;
    for (const DeclaredFigure& declared : std::as_const(m_declared)) {
        const QString figureKey = QString::fromLatin1(declared.figure->key);
        const Sign today = m_words.today(*declared.figure, byKey.value(figureKey), context().today());
        lines.append({{{m_words.label(*declared.figure)}, {today.text, today.icon, today.tone}, {m_words.shortOwner(declared), {}, Tone::Text, false, false, m_words.owner(declared)},
                          {articleInChinese(declared.figure->clause)}},
            0, figureKey});
    }
    m_figures->setLines(lines);
    fitColumns(m_figureTable, 30);
    chooseRow(m_figureTable, std::max(0, m_figures->rowOfKey(key)));
    showFigure();
    Q_EMIT statusChanged();
}

void FiguresPage::open(const QString& argument)
{
    if (argument == "interpretations"_L1)
        return m_tabs->setCurrentWidget(m_interpretations);
    const int row = m_figures->rowOfKey(argument);
    if (row < 0)
        return;
    m_tabs->setCurrentIndex(0);
    chooseRow(m_figureTable, row);
}

QString FiguresPage::statusText() const
{
    const auto unset = std::ranges::count_if(m_declared, [this](const DeclaredFigure& declared) {
        return !statedRecord(*declared.figure) && std::ranges::none_of(m_history, [&](const FigureHistory& value) {
            return value.record.key == QLatin1StringView(declared.figure->key) && isInForce(value, context().today());
        });
    });
    const QString text = tr("%n of %1 not set", "", int(unset)).arg(m_declared.size());
    return m_stale.isEmpty() ? text : text + u" · "_s + tr("%n to be reviewed", "", int(m_stale.size()));
}

void FiguresPage::takeFocus()
{
    m_figureTable->setFocus(Qt::OtherFocusReason);
}

const DeclaredFigure* FiguresPage::chosenFigure() const
{
    const int row = chosenRow(m_figureTable);
    return row < 0 ? nullptr : &m_declared.at(row);
}

const FigureHistory* FiguresPage::chosenValue() const
{
    const int row = chosenRow(m_valueTable);
    return row < 0 ? nullptr : &m_shown.at(row);
}

TableLine FiguresPage::lineOf(const FigureDeclaration& figure, const FigureHistory& value) const
{
    const FigureRecord& record = value.record;
    const Sign state = m_stale.contains(record.id) ? m_words.stale(value) : m_words.state(value, context().today());
    const QString sample = record.isSample ? tr("sample: ") : QString();
    const QString confirmed
        = record.isConfirmed ? u"%1 %2"_s.arg(record.confirmedBy, localTime(value.confirmedAt)) : QString();
    const QString reviewed = value.reviewedAt.isValid()
        ? u"%1 %2"_s.arg(value.reviewedBy, localTime(value.reviewedAt)) : QString();
    TableLine line {{{sample + m_words.value(figure, record.value), {}, Tone::Text, true}, {isoDate(record.effectiveFrom)},
                        {isoDate(record.effectiveTo)}, {state.text, state.icon, state.tone}, {record.document},
                        {record.article}, {u"%1 %2"_s.arg(record.enteredBy, localTime(value.enteredAt))}, {confirmed},
                        {reviewed, {}, Tone::Text, false, false, value.reviewNote}},
        record.id.value()};
    if (figure.byOccupation)
        line.cells.prepend({m_words.occupation(record.dimensions.value(dimensionKey(Dimension::Occupation)))});
    if (figure.byLevel)
        line.cells.prepend({m_words.level(record.dimensions.value(dimensionKey(Dimension::Level)))});
    return line;
}

void FiguresPage::showFigure()
{
    const DeclaredFigure* declared = chosenFigure();
    m_shown.clear();
    QList<TableLine> lines;
    QStringList heads {tr("Value"), tr("From"), tr("Last day"), tr("State"), tr("Document"), tr("Article"), tr("Entered"),
        tr("Confirmed"), tr("Reviewed")};
    if (declared != nullptr) {
        const FigureDeclaration& figure = *declared->figure;
        m_heading->setText(m_words.label(figure));
        m_clause->setText(u"%1　%2"_s.arg(citation(figure.clause), clauseText(figure.clause)));
        if (figure.byOccupation)
            heads.prepend(tr("Occupation"));
        if (figure.byLevel)
            heads.prepend(tr("Level"));
        for (const FigureHistory& value : std::as_const(m_history)) {
            if (value.record.key != QLatin1StringView(figure.key))
                continue;
            m_shown.append(value);
            lines.append(lineOf(figure, value));
        }
        const Sign today = m_words.today(figure, m_shown, context().today());
        m_none->setText(statedRecord(figure)
                ? tr("No value has been entered. Until one is entered and confirmed, what the policy states counts.")
                : tr("No value has been entered. Until one is entered and confirmed, the program says that it is not set and "
                     "does not count with it."));
        m_state->setText(tr("Today: %1").arg(today.text));
        m_state->setTone(today.tone);
    }
    m_values->setHeads(heads);
    m_values->setLines(lines);
    fitColumns(m_valueTable, 24);
    for (int row = 0; row < m_shown.size(); ++row)
        if (!m_shown[row].isWithdrawn && !m_shown[row].record.isConfirmed) {
            chooseRow(m_valueTable, row);
            break;
        }
    showButtons();
}

QString FiguresPage::whyNotConfirm() const
{
    if (const QString role = lacksRole(*this, Role::Rules); !role.isEmpty())
        return role;
    const FigureHistory* value = chosenValue();
    if (value == nullptr)
        return tr("Choose the value to be confirmed.");
    if (value->isWithdrawn)
        return tr("This value was withdrawn.");
    if (value->record.isConfirmed)
        return tr("This value is confirmed already.");
    if (value->enteredById == context().session().account)
        return tr("You entered this value yourself; a second person has to confirm it.");
    return {};
}

QString FiguresPage::whyNotWithdraw() const
{
    if (const QString role = lacksRole(*this, Role::Rules); !role.isEmpty())
        return role;
    const FigureHistory* value = chosenValue();
    if (value == nullptr)
        return tr("Choose the value to be withdrawn.");
    if (value->isWithdrawn)
        return tr("This value was withdrawn.");
    if (value->record.isConfirmed)
        return tr("A confirmed value stays. Enter a later one that replaces it.");
    return {};
}

QString FiguresPage::whyNotReview() const
{
    if (const QString role = lacksRole(*this, Role::Rules); !role.isEmpty())
        return role;
    const FigureHistory* value = chosenValue();
    if (value == nullptr)
        return tr("Choose the value that was looked at.");
    if (value->isWithdrawn)
        return tr("This value was withdrawn.");
    if (value->isCorrected)
        return tr("This value was corrected; the one that took its place can be reviewed.");
    return value->record.isConfirmed ? QString() : tr("Nobody has confirmed this value yet; it does not count.");
}

QString FiguresPage::whyNotPreview() const
{
    const FigureHistory* value = chosenValue();
    const DeclaredFigure* declared = chosenFigure();
    if (value == nullptr || declared == nullptr || value->isWithdrawn || value->record.isConfirmed)
        return tr("Choose a value that waits to be confirmed.");
    return declared->programme == nullptr ? tr("Time limits change no decision, so there is nothing to try.") : QString();
}

void FiguresPage::showButtons()
{
    m_review->setReason(whyNotReview());
    m_preview->setReason(whyNotPreview());
    const QString role = lacksRole(*this, Role::Rules);
    m_enter->setReason(role);
    m_adopt->setReason(role);
    m_confirm->setReason(whyNotConfirm());
    m_withdraw->setReason(whyNotWithdraw());
}

void FiguresPage::enter()
{
    const DeclaredFigure* declared = chosenFigure();
    if (declared == nullptr)
        return;
    FigureEntryDialog dialog(context(), *declared->figure, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said({Message::Kind::Done, tr("Entered. It counts once a second person has confirmed it.")});
}

void FiguresPage::confirm()
{
    const FigureHistory* value = chosenValue();
    if (value == nullptr)
        return;
    const FigureValueId id = value->record.id;
    const bool isLimit = std::ranges::any_of(procedureFigures(),
        [&](const FigureDeclaration* limit) { return value->record.key == QLatin1StringView(limit->key); });
    if (attempt([id](Desk& desk) { return confirmFigure(desk, id); }, tr("Confirmed.")) && isLimit)
        attempt([](Desk& desk) -> Outcome<ChangeReport> {
            if (const auto changed = refreshDueDates(desk); !changed)
                return fail(changed.error());
            return ChangeReport {{}, {Subject::Cases}};
        });
}

void FiguresPage::withdraw()
{
    const FigureHistory* value = chosenValue();
    if (value == nullptr)
        return;
    const FigureValueId id = value->record.id;
    const QString reason = askReason(this, tr("Withdraw value"),
        tr("The value stays in the list as withdrawn. Why is it withdrawn?"), tr("Withdraw value"));
    if (!reason.isEmpty())
        attempt([&](Desk& desk) { return withdrawFigure(desk, id, reason); }, tr("Withdrawn."));
}

void FiguresPage::review()
{
    const FigureHistory* value = chosenValue();
    if (value == nullptr)
        return;
    const FigureValueId id = value->record.id;
    const QString note = askReason(this, tr("Still valid"),
        tr("Records that you found this value still valid today. By which document?"), tr("Record as still valid"));
    if (!note.isEmpty())
        attempt([&](Desk& desk) { return reviewFigure(desk, id, note); }, tr("Recorded as still valid."));
}

void FiguresPage::preview()
{
    const FigureHistory* value = chosenValue();
    const DeclaredFigure* declared = chosenFigure();
    if (value == nullptr || declared == nullptr)
        return;
    const FigureDeclaration& figure = *declared->figure;
    QStringList name {m_words.label(figure)};
    if (figure.byLevel)
        name.append(m_words.level(value->record.dimensions.value(dimensionKey(Dimension::Level))));
    if (figure.byOccupation)
        name.append(m_words.occupation(value->record.dimensions.value(dimensionKey(Dimension::Occupation))));
    name.append(m_words.value(figure, value->record.value));
    FigurePreviewDialog dialog(context(), value->record.id, name.join(u" · "_s), this);
    connect(&dialog, &TableDialog::caseAsked, this, [&](CaseId id) {
        dialog.accept();
        Q_EMIT caseAsked(id, false);
    });
    dialog.exec();
}

void FiguresPage::adoptLimits()
{
    const bool agreed = confirmStep(this, tr("Adopt time limits by analogy"),
        tr("The bureau's programmes are not licences, so the Licensing Act binds none of them. This enters its limits (5 working "
           "days for acceptance or a correction notice, 20 for the decision, 10 more when extended) as values taken by analogy, "
           "from today. They count once a second person has confirmed them."),
        tr("Enter the three limits"));
    if (agreed)
        attempt([this](Desk& desk) { return adoptLicensingLimits(desk, context().today()); },
            tr("Entered by analogy. They count once a second person has confirmed them."));
}

} // namespace jiangce
