// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/roster_editor.h"

#include "core/policy/wording.h"
#include "core/values/amount_in_words.h"
#include "ui/forms/form_words.h"
#include "ui/forms/preedit_watch.h"
#include "ui/forms/roster_model.h"
#include "ui/forms/roster_order.h"
#include "ui/forms/roster_view.h"
#include "ui/theme.h"

#include <QtGui/QResizeEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace jiangce {

RosterEditor::RosterEditor(
    FormDocument& document, const RosterDef& roster, const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_roster(roster)
    , m_context(context)
    , m_model(new RosterModel(document, roster, context, this))
    , m_order(new RosterOrder(this))
{
    setObjectName(QString::fromLatin1(roster.key));
    m_order->setSourceModel(m_model);
    m_view = new RosterView(*m_model, *m_order, roster, context, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(0.5));
    m_bar = new QWidget(this);
    buildBar();
    m_barWidth = m_bar->sizeHint().width();
    m_bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    m_cellProblem = new PlainLabel(this);
    m_cellProblem->setObjectName(objectName() + u"_cell_problem"_s);
    m_cellProblem->setTone(Tone::Bad);
    m_cellProblem->setMinimumHeight(rowHeight());
    m_cellProblem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* hintRow = new QHBoxLayout;
    m_keep = new QToolButton(this);
    m_keep->setText(tr("Keep as on the document…"));
    m_keep->setAutoRaise(true);
    m_keep->setObjectName(objectName() + u"_keep"_s);
    m_keep->hide();
    hintRow->addWidget(m_cellProblem, 1);
    hintRow->addWidget(m_keep);
    column->addLayout(hintRow);
    m_foot = new PlainLabel(this);
    m_foot->setObjectName(objectName() + u"_foot"_s);
    m_foot->setSelectable(true);
    m_foot->setWordWrap(true);
    m_capitals = new PlainLabel(this);
    m_capitals->setObjectName(objectName() + u"_capitals"_s);
    m_capitals->setTone(Tone::Muted);
    m_capitals->setSelectable(true);
    m_capitals->hide();
    column->addWidget(m_foot);
    column->addWidget(m_capitals);
    m_footTimer.setSingleShot(true);
    m_footTimer.setInterval(0);
    connect(&m_footTimer, &QTimer::timeout, this, &RosterEditor::showFoot);
    connect(m_model, &RosterModel::summaryChanged, &m_footTimer, qOverload<>(&QTimer::start));
    connect(m_model, &RosterModel::summaryChanged, this, &RosterEditor::showHint);
    connect(m_keep, &QToolButton::clicked, this, &RosterEditor::askReason);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_document.closeStep();
        showHint();
        Q_EMIT rowChosen(current.data(RosterModel::RowIdRole).toString());
    });
    showFoot();
}

RosterEditor::~RosterEditor() = default;

void RosterEditor::buildBar()
{
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins({});
    row->setSpacing(rhythm(0.5));
    const auto add = [this, row](const QString& name, QLatin1StringView icon, const QString& text, auto&& action) {
        auto* button = new QToolButton(m_bar);
        button->setObjectName(objectName() + u'_' + name);
        button->setText(text);
        button->setIcon(toneIcon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, action);
        button->setAccessibleName(text);
        row->addWidget(button);
        m_buttons.append(button);
        return button;
    };
    m_editing.append(add(u"insert"_s, "add"_L1, tr("Insert row"), [this] { m_view->insertRowsAtSelection(); }));
    m_editing.append(add(u"remove"_s, "delete"_L1, tr("Remove rows"), [this] { m_view->removeSelectedRows(); }));
    m_editing.append(add(u"fill"_s, "fill-down"_L1, tr("Fill down"), [this] { m_view->fillDown(); }));
    m_editing.append(add(u"paste"_s, "paste"_L1, tr("Paste"), [this] { m_view->pasteClipboard(); }));
    m_editing.append(add(u"import"_s, "import"_L1, tr("Import…"), [this] { Q_EMIT importAsked(); }));
    add(u"template"_s, "export"_L1, tr("Empty template…"), [this] { Q_EMIT templateAsked(); });
    m_editing[0]->setToolTip(plainToolTip(tr("Insert above the selected rows (Ctrl++)")));
    m_editing[1]->setToolTip(plainToolTip(tr("Remove the selected rows (Ctrl+-)")));
    m_editing[2]->setToolTip(plainToolTip(tr("Copy the cell above, or the first selected row down (Ctrl+D)")));
    m_editing[3]->setToolTip(plainToolTip(tr("From a spreadsheet, with or without its heads (Ctrl+V)")));
    row->addStretch(1);
    auto* filter = new QComboBox(m_bar);
    filter->setObjectName(objectName() + u"_filter"_s);
    filter->setAccessibleName(tr("Rows to show"));
    filter->addItems({tr("All rows"), tr("Troubled rows"), tr("Fine rows")});
    connect(filter, &QComboBox::activated, this, [this](int index) { m_order->setFilter(RosterFilter(index)); });
    row->addWidget(filter);
    auto* order = add(u"order"_s, "sort"_L1, tr("By row number"), [this] {
        m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_order->sort(-1);
    });
    order->setToolTip(plainToolTip(tr("Back to the order of the application")));
    auto* eye = add(u"eye"_s, "eye"_L1, tr("Show numbers"), [] { });
    eye->setCheckable(true);
    connect(eye, &QToolButton::clicked, this, [this](bool isWanted) {
        showPersonal(false);
        if (isWanted)
            Q_EMIT personalAsked();
    });
}

void RosterEditor::showPersonal(bool isShown)
{
    m_model->setPersonalShown(isShown);
    findChild<QToolButton*>(objectName() + u"_eye"_s)->setChecked(isShown);
}

void RosterEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto style = width() < m_barWidth ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton* button : std::as_const(m_buttons))
        button->setToolButtonStyle(style);
}

void RosterEditor::showDecision(const Decision& decision)
{
    m_model->setStandings(rowStandings(decision, *m_context.wording), decision.paysMoney());
}

void RosterEditor::setProblems(const Problems& problems)
{
    m_model->setProblems(problems);
}

void RosterEditor::setNotes(const QHash<QString, QStringList>& notes)
{
    m_model->setNotes(notes);
    showHint();
}

void RosterEditor::setReadOnly(bool isReadOnly)
{
    m_model->setReadOnly(isReadOnly);
    m_view->setReadOnly(isReadOnly);
    for (QToolButton* button : std::as_const(m_editing))
        button->setVisible(!isReadOnly);
}

void RosterEditor::jumpTo(int row, const QString& field)
{
    const int column = field.isEmpty() ? 1 : std::max(m_model->columnOf(field), 0);
    QModelIndex there = m_order->mapFromSource(m_model->index(row, column));
    if (!there.isValid()) {
        findChild<QComboBox*>(objectName() + u"_filter"_s)->setCurrentIndex(0);
        m_order->setFilter(RosterFilter::All);
        there = m_order->mapFromSource(m_model->index(row, column));
    }
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->setCurrentIndex(there);
    m_view->scrollTo(there);
}

void RosterEditor::commitComposition()
{
    if (m_view->isEditing()) {
        commitPreedit();
        m_view->setFocus(); // an editor commits when the focus leaves it
        m_view->setCurrentIndex(m_view->currentIndex());
    }
}

void RosterEditor::paste(const QString& text)
{
    m_view->pasteText(text);
}

void RosterEditor::askReason()
{
    const QModelIndex index = m_order->mapToSource(m_view->currentIndex());
    bool isGiven = false;
    const QString reason = QInputDialog::getText(this, tr("Keep as on the document"),
        tr("Why it is right as it stands on the document"), QLineEdit::Normal, {}, &isGiven);
    if (isGiven && !reason.simplified().isEmpty())
        m_model->setOverride(index, reason.simplified());
}

void RosterEditor::showHint()
{
    const QModelIndex index = m_view->currentIndex();
    const int row = m_order->mapToSource(index).row();
    QString hint = index.data(RosterModel::ProblemRole).toString();
    m_keep->setVisible(!hint.isEmpty() && index.data(RosterModel::CanOverrideRole).toBool() && m_editing[0]->isVisible());
    if (hint.isEmpty() && row >= 0)
        hint = m_model->problemsOfRow(row).section(u'\n', 0, 0);
    if (hint.isEmpty() && row >= 0)
        hint = m_model->standing(row).all.section(u'\n', 0, 0);
    if (const QStringList notes = m_model->notes(row); !notes.isEmpty())
        hint = (hint.isEmpty() ? QString() : hint + u"   ·   "_s) + notes.join(tr("; "));
    m_cellProblem->setText(hint);
    m_cellProblem->setToolTip(plainToolTip(hint));
}

void RosterEditor::showFoot()
{
    const QList<FormRow>& rows = m_model->rows();
    int met = 0;
    int refused = 0;
    int open = 0;
    Money granted;
    bool isComplete = true;
    for (int i = 0; i < rows.size(); ++i) {
        const RowStanding state = m_model->standing(i);
        if (state.word.isEmpty()) {
            isComplete = false;
            continue;
        }
        ++(state.verdict == Verdict::Eligible ? met : state.verdict == Verdict::Refused ? refused : open);
        isComplete = isComplete && state.amount.has_value();
        granted += state.amount.value_or(Money());
    }
    QStringList parts {tr("Rows: %1").arg(rows.size())};
    if (met + refused + open > 0)
        parts.append(tr("met %1, not met %2, open %3").arg(met).arg(refused).arg(open));
    for (const FieldDef& field : m_roster.fields) {
        if (field.kind != FieldKind::Money)
            continue;
        Money sum;
        for (const FormRow& row : rows)
            if (const auto money = Money::parse(row.values.value(field.keyText())))
                sum += *money;
        parts.append(programmeWord(m_context, field.label) + u' ' + sum.display());
    }
    const bool pays = m_model->amountColumn() >= 0 && !rows.isEmpty();
    if (pays)
        parts.append(isComplete ? tr("By the rules %1 yuan").arg(granted.display())
                                : tr("By the rules %1 yuan so far; not every amount is known").arg(granted.display()));
    m_foot->setText(parts.join(u"   ·   "_s));
    m_capitals->setVisible(pays && isComplete);
    m_capitals->setText(pays && isComplete ? amountInCapitals(granted) : QString());
}

} // namespace jiangce
