// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates_page.h"

#include "core/casework/operations/keep_register.h"
#include "core/values/date_text.h"
#include "ui/dialogs/correct_party.h"
#include "ui/dialogs/merge_parties.h"
#include "ui/dialogs/operation_sheet.h"
#include "ui/models/cell_table_model.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"
#include "ui/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int findings = 2;     ///< added to the kind where those found to be two are shown

} // namespace

DuplicatesPage::DuplicatesPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_reader(context.databaseFile())
    , m_which(new QComboBox(this))
    , m_model(new CellTableModel({tr("One"), tr("Number"), tr("Other"), tr("Number"), tr("Why")}, this))
    , m_left(new PlainLabel(this))
    , m_right(new PlainLabel(this))
    , m_merge(makeButton("copy"_L1, tr("&Merge …"), u"pair_merge"_s, this))
    , m_distinct(makeButton("stop"_L1, tr("They are &two …"), u"pair_distinct"_s, this))
    , m_withdraw(makeButton("undo"_L1, tr("Ta&ke the finding back …"), u"pair_withdraw"_s, this))
{
    setObjectName(u"duplicates"_s);
    m_which->setObjectName(u"pair_kind"_s);
    m_which->setAccessibleName(tr("Which list"));
    m_which->addItem(tr("Persons who may be one"), int(PartyKind::Person));
    m_which->addItem(tr("Units that may be one"), int(PartyKind::Organisation));
    m_which->addItem(tr("Persons found to be two"), int(PartyKind::Person) + findings);
    m_which->addItem(tr("Units found to be two"), int(PartyKind::Organisation) + findings);
    auto* head = new QHBoxLayout;
    head->addWidget(makeTitle(tr("Likely duplicates"), this));
    head->addStretch(1);
    head->addWidget(m_which);
    m_table = makeTable(u"pair_table"_s, tr("Pairs"), this);
    showIn(m_table, m_model, true);
    m_empty = new EmptyNote(m_table, {});
    auto* sides = new QHBoxLayout;
    for (PlainLabel* side : {m_left, m_right}) {
        side->setWordWrap(true);
        side->setSelectable(true);
        side->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        sides->addWidget(side, 1);
    }
    m_left->setObjectName(u"pair_left"_s);
    m_right->setObjectName(u"pair_right"_s);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (ReasonButton* button : {m_merge, m_distinct, m_withdraw})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(sides);
    column->addLayout(row);
    connect(m_which, &QComboBox::currentIndexChanged, this, &DuplicatesPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DuplicatesPage::showChosen);
    connect(m_table, &QTableView::activated, this, [this] {
        if (!showsFindings())
            m_merge->click();
    });
    connect(m_merge, &ReasonButton::chosen, this, &DuplicatesPage::merge);
    connect(m_distinct, &ReasonButton::chosen, this, &DuplicatesPage::tellApart);
    connect(m_withdraw, &ReasonButton::chosen, this, &DuplicatesPage::withdraw);
    refreshOn({Subject::Register});
    refresh();
}

PartyKind DuplicatesPage::kind() const
{
    return PartyKind(m_which->currentData().toInt() % findings);
}

bool DuplicatesPage::showsFindings() const
{
    return m_which->currentData().toInt() >= findings;
}

QList<DuplicatesPage::Pair> DuplicatesPage::read(Connection& db, PartyKind kind, bool areFindings) const
{
    QList<Pair> pairs;
    const auto add = [&](qint64 one, qint64 other, const QString& why, const DistinctPair& finding) {
        const auto first = readParty(db, kind, one);
        const auto second = readParty(db, kind, other);
        if (first && second)
            pairs.append({*first, *second, why, finding});
    };
    if (areFindings) {
        for (const DistinctPair& found : readDistinct(db, kind)) {
            const QString said = u"%1 %2：%3"_s.arg(isoDate(found.on), found.officer, found.reason);
            add(found.one, found.other, said, found);
        }
        return pairs;
    }
    const Wording& wording = context().wording();
    for (const LikelyPair& pair : likelyPairs(db, kind)) {
        QStringList signs;
        for (const DuplicateSign sign : pair.signs)
            signs.append(wording.label("register", signLabel(sign)));
        add(pair.one, pair.other, signs.join(u"、"_s), {});
    }
    return pairs;
}

void DuplicatesPage::refresh()
{
    m_empty->setText(tr("Looking …"));
    m_model->setLines({});
    m_pairs.clear();
    showChosen();
    m_reader.ask<QList<Pair>>([this, kind = kind(), areFindings = showsFindings()](
                                  Connection& db) { return read(db, kind, areFindings); },
        [this](const QList<Pair>& pairs) { showPairs(pairs); },
        [this](const QString& detail) {
            m_empty->setText({});
            Q_EMIT said(messageFor(Fault(FaultKind::InputOutput, detail), context().wording()));
        });
}

void DuplicatesPage::showPairs(const QList<Pair>& pairs)
{
    m_pairs = pairs;
    m_empty->setText(showsFindings() ? tr("Nothing was found to be two.") : tr("No two records look alike. That is good."));
    const QString numberKey = kind() == PartyKind::Person ? u"id_number"_s : u"credit_code"_s;
    QList<TableLine> lines;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const Pair& pair = pairs.at(i);
        const bool isWithdrawn = !pair.finding.withdrawnReason.isEmpty();
        const QString why = isWithdrawn
            ? tr("%1; taken back on %2 by %3: %4")
                  .arg(pair.why, isoDate(pair.finding.withdrawnOn), pair.finding.withdrawnBy, pair.finding.withdrawnReason)
            : pair.why;
        lines.append({{{pair.one.name()}, {maskedValue(kind(), numberKey, pair.one.number()), {}, Tone::Muted}, {pair.other.name()},
                          {maskedValue(kind(), numberKey, pair.other.number()), {}, Tone::Muted},
                          {.text = why, .tone = isWithdrawn ? Tone::Muted : Tone::Text, .toolTip = why}},
            qint64(i + 1)});
    }
    m_model->setLines(lines);
    fitColumns(m_table, 32);
    if (!lines.isEmpty())
        chooseRow(m_table, 0);
    showChosen();
    Q_EMIT statusChanged();
}

const DuplicatesPage::Pair* DuplicatesPage::chosen() const
{
    const int row = chosenRow(m_table);
    return row < 0 || row >= m_pairs.size() ? nullptr : &m_pairs.at(row);
}

QString DuplicatesPage::text(const PartyRecord& record) const
{
    QStringList lines;
    for (const PartyField& field : partyFields(record.kind)) {
        const QString key = QString::fromLatin1(field.key);
        const QString value = partyValueText(context(), record.kind, key, record.values.value(key));
        if (*field.label != '\0' && !value.isEmpty() && key != u"id_kind"_s && !key.startsWith(u"is_"_s))
            lines.append(tr("%1: %2").arg(context().words("register", field.label), value));
    }
    return lines.join(u"\n"_s);
}

void DuplicatesPage::showChosen()
{
    const Pair* pair = chosen();
    m_left->setText(pair == nullptr ? QString() : text(pair->one));
    m_right->setText(pair == nullptr ? QString() : text(pair->other));
    showButtons();
}

void DuplicatesPage::showButtons()
{
    const Pair* pair = chosen();
    const QString none = pair != nullptr ? QString() : tr("Choose a pair.");
    const auto set = [&none](ReasonButton* button, const QString& role, const QString& otherwise) {
        button->setReason(!role.isEmpty() ? role : !none.isEmpty() ? none : otherwise);
    };
    QString apart;
    attemptRead([&] {
        if (const auto allowed = mayTellApart(context().desk()); !allowed)
            apart = context().wording().sentence(allowed.error());
    });
    set(m_merge, lacksRole(*this, Role::Approval), showsFindings() ? tr("These were found to be two.") : QString());
    set(m_distinct, apart, showsFindings() ? tr("These were found to be two.") : QString());
    set(m_withdraw, apart,
        !showsFindings()                                              ? tr("Nobody has found these to be two.")
            : pair != nullptr && pair->finding.withdrawnReason.isEmpty() ? QString()
                                                                         : tr("This finding was taken back already."));
}

void DuplicatesPage::merge()
{
    const Pair* pair = chosen();
    if (pair == nullptr)
        return;
    std::optional<PartyRecord> one;
    std::optional<PartyRecord> other;
    if (!attemptRead([&] {
            one = readParty(context().db(), pair->one.kind, pair->one.id);
            other = readParty(context().db(), pair->other.kind, pair->other.id);
        })
        || !one || !other
        || !MergePartiesDialog::mayOpen(context(), *one, *other, this, [this](const Message& message) { Q_EMIT said(message); }))
        return;
    MergePartiesDialog dialog(context(), *one, *other, this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said({Message::Kind::Done, tr("Merged. It can be undone from the record's history.")});
}

void DuplicatesPage::tellApart()
{
    const Pair* pair = chosen();
    if (pair == nullptr)
        return;
    OperationSheet sheet(context(), u"distinct_sheet"_s, tr("“%1” and “%2” are two").arg(pair->one.name(), pair->other.name()), this);
    sheet.addNote(tr("Nobody is asked about these two again, here or while applications are typed, until the finding is taken back."));
    sheet.addText(u"reason"_s, tr("&Reason"));
    if (sheet.run(tr("Record"), [&, kind = pair->one.kind, one = pair->one.id, other = pair->other.id](Desk& desk) {
            return declareDistinct(desk, kind, one, other, sheet.text(u"reason"_s));
        }))
        Q_EMIT said({Message::Kind::Done, tr("Recorded.")});
}

void DuplicatesPage::withdraw()
{
    const Pair* pair = chosen();
    if (pair == nullptr)
        return;
    OperationSheet sheet(context(), u"withdraw_distinct_sheet"_s, tr("Take the finding back"), this);
    sheet.addText(u"reason"_s, tr("&Reason"));
    if (sheet.run(tr("Take back"),
            [&, id = pair->finding.id](Desk& desk) { return withdrawDistinct(desk, id, sheet.text(u"reason"_s)); }))
        Q_EMIT said({Message::Kind::Done, tr("Taken back. The two are offered again.")});
}

void DuplicatesPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QString DuplicatesPage::statusText() const
{
    return tr("%n pair(s)", "", int(m_pairs.size()));
}

} // namespace jiangce
