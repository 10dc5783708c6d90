// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/claim_lines_model.h"

#include "core/policy/wording.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QIcon iconOf(LineSettlement settlement)
{
    switch (settlement) {
    case LineSettlement::Open: return toneIcon("unknown"_L1, Tone::Wait);
    case LineSettlement::AsClaimed: return toneIcon("ok"_L1, Tone::Ok);
    case LineSettlement::Cut: return toneIcon("warning"_L1, Tone::Warn);
    case LineSettlement::Refused: return toneIcon("bad"_L1, Tone::Bad);
    case LineSettlement::Closed: return toneIcon("stop"_L1, Tone::Muted);
    }
    return {};
}

} // namespace

ClaimLinesModel::ClaimLinesModel(const Programme& programme, const Wording& wording, QObject* parent)
    : QAbstractTableModel(parent)
    , m_programme(programme)
    , m_wording(wording)
{
}

void ClaimLinesModel::takeNow(const Decision& decision)
{
    QHash<QString, const DecisionLine*> lines;
    for (const DecisionLine& line : decision.lines())
        lines.insert(line.rowId, &line);
    for (const ClaimLine& open : std::as_const(m_lines)) {
        const DecisionLine* line = lines.value(open.rowId);
        if (line == nullptr || open.settlement != LineSettlement::Open)
            continue;
        QString words = line->verdict() == Verdict::Refused ? u"—"_s : tr("to be judged");
        for (const Grant& grant : line->grants)
            if (line->verdict() == Verdict::Eligible && open.figure == QLatin1StringView(grant.figure->key))
                words = grant.amount ? grant.amount->display() : tr("not set");
        m_now.insert({open.rowId, open.figure}, words);
    }
}

void ClaimLinesModel::show(const QList<ClaimLine>& lines, const FormData& form, const Decision* decision)
{
    beginResetModel();
    m_lines = lines;
    m_now.clear();
    if (decision != nullptr)
        takeNow(*decision);
    m_names.clear();
    for (const RosterDef& roster : m_programme.rosters)
        for (const FieldDef& field : roster.fields)
            if (field.traits.party == Party::PersonName)
                for (const FormRow& row : form.rows(QString::fromLatin1(roster.key)))
                    m_names.insert(row.id, row.values.value(field.keyText()));
    endResetModel();
}

int ClaimLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ClaimLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ClaimLinesModel::figureName(const QString& key) const
{
    // The claim's own column says what is paid; the figure's label says what the bureau has set.
    for (const RosterDef& roster : m_programme.rosters)
        if (const FieldDef* field = fieldByKey(roster.fields, key))
            return m_wording.label(m_programme.key, field->label);
    for (const FigureDeclaration* figure : m_programme.figures)
        if (key == QLatin1StringView(figure->key))
            return m_wording.label(figure->context, figure->label);
    return key;
}

QString ClaimLinesModel::text(const ClaimLine& line, int column) const
{
    switch (column) {
    case Position: return QString::number(line.position + 1);
    case Name: return m_names.value(line.rowId);
    case FigureName: return figureName(line.figure);
    case Claimed: return line.claimed ? line.claimed->display() : QString();
    case Standard:
        if (const auto now = m_now.constFind({line.rowId, line.figure}); now != m_now.cend())
            return *now;
        if (line.standard)
            return line.standard->display();
        return line.settlement == LineSettlement::Refused ? u"—"_s : tr("not set");
    case Settlement:
        switch (line.settlement) {
        case LineSettlement::Open: return tr("open");
        case LineSettlement::AsClaimed: return tr("as claimed");
        case LineSettlement::Cut: return tr("cut");
        case LineSettlement::Refused: return tr("refused");
        case LineSettlement::Closed: return tr("not settled: the case ended");
        }
        return {};
    case Approved:
        return line.settlement == LineSettlement::Open || line.settlement == LineSettlement::Closed ? QString()
                                                                                                    : line.approved.display();
    case Reason: return line.reason;
    case Officer: return line.officer;
    default: return {};
    }
}

QVariant ClaimLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClaimLine& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole: return plainToolTip(text(line, index.column()));
    case Qt::DecorationRole: return index.column() == Settlement ? QVariant(iconOf(line.settlement)) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() == Position || index.column() == Claimed || index.column() == Standard
            || index.column() == Approved;
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    default: return {};
    }
}

QVariant ClaimLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Position: return tr("Row");
    case Name: return tr("Name");
    case FigureName: return tr("Fee");
    case Claimed: return tr("Claimed");
    case Standard: return tr("Granted by the rules");
    case Settlement: return tr("Settled");
    case Approved: return tr("Approved");
    case Reason: return tr("Reason");
    case Officer: return tr("By");
    default: return {};
    }
}

} // namespace jiangce
