// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/case_list_model.h"

#include "core/values/date_text.h"
#include "ui/app_context.h"
#include "ui/models/case_words.h"

namespace jiangce {

CaseListModel::CaseListModel(AppContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void CaseListModel::show(const CaseFilter& filter, CaseSort sort, bool isDescending)
{
    CasePage page = casePage(m_context.desk(), filter, sort, isDescending, pageSize);
    beginResetModel();
    m_filter = filter;
    m_sort = sort;
    m_isDescending = isDescending;
    m_isFound = false;
    m_rows = std::move(page.rows);
    m_next = std::move(page.next);
    endResetModel();
}

void CaseListModel::showFound(const QList<CaseRow>& rows)
{
    beginResetModel();
    m_isFound = true;
    m_rows = rows;
    m_next.reset();
    endResetModel();
}

void CaseListModel::reload()
{
    if (m_isFound)
        return;
    const int wanted = std::max(pageSize, int(m_rows.size()));
    CasePage page = casePage(m_context.desk(), m_filter, m_sort, m_isDescending, wanted);
    beginResetModel();
    m_rows = std::move(page.rows);
    m_next = std::move(page.next);
    endResetModel();
}

int CaseListModel::rowOf(CaseId id) const
{
    const auto found = std::ranges::find(m_rows, id, &CaseRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<CaseSort> CaseListModel::sortOf(int column)
{
    switch (column) {
    case HandedIn: return CaseSort::HandedIn;
    case Due: return CaseSort::Due;
    default: return {};
    }
}

int CaseListModel::columnOf(CaseSort sort)
{
    return sort == CaseSort::Due ? Due : HandedIn;
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CaseListModel::text(const CaseRow& row, int column) const
{
    const Wording& wording = m_context.wording();
    switch (column) {
    case Number: return row.number.isEmpty() ? tr("(draft)") : row.number;
    case Applicant: return row.applicantName.isEmpty() ? tr("(no name yet)") : row.applicantName;
    case ProgrammeName: {
        const Programme* programme = programmeByKey(row.programme);
        return programme != nullptr ? programmeShort(*programme, wording) : row.programme;
    }
    case HandedIn: return isoDate(row.handedIn);
    case Officer: return row.officerName;
    case Amount: {
        const auto& amount = row.approved ? row.approved : row.claimed;
        return amount ? amount->display() : QString();
    }
    default: return sign(row, column).text;
    }
}

Sign CaseListModel::sign(const CaseRow& row, int column) const
{
    const Wording& wording = m_context.wording();
    switch (column) {
    case State: {
        Sign state = signOf(row.state, wording);
        if (row.isSentBack)
            state.text = tr("%1 (sent back)").arg(state.text);
        return state;
    }
    case Due: return DueWords(m_context.holidays(), m_context.today()).sign(row.dueOn);
    case VerdictWord: return signOfVerdict(row.verdict, wording);
    default: return {};
    }
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(row, index.column());
    case Qt::ToolTipRole: {
        const QString text = this->text(row, index.column());
        return row.isBackEntry && index.column() == Number
            ? plainToolTip(tr("%1: entered from an old paper file").arg(text)) : plainToolTip(text);
    }
    case Qt::DecorationRole: {
        if (row.isBackEntry && index.column() == Number)
            return toneIcon(QLatin1StringView("history"), Tone::Muted);
        const Sign sign = this->sign(row, index.column());
        return sign.icon.isEmpty() ? QVariant() : toneIcon(sign.icon, sign.tone);
    }
    case Qt::TextAlignmentRole:
        return index.column() == Amount ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Number");
    case Applicant: return tr("Applicant");
    case ProgrammeName: return tr("Programme");
    case State: return tr("State");
    case HandedIn: return tr("Handed in");
    case Due: return tr("Due");
    case VerdictWord: return tr("Verdict");
    case Officer: return tr("Officer");
    case Amount: return tr("Amount");
    default: return {};
    }
}

bool CaseListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void CaseListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    CasePage page;
    const auto trouble = m_context.guard(
        [&] { page = casePage(m_context.desk(), m_filter, m_sort, m_isDescending, pageSize, m_next); });
    m_next = std::move(page.next);
    if (trouble)
        Q_EMIT failed(trouble->text);
    if (page.rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
    m_rows += page.rows;
    endInsertRows();
}

} // namespace jiangce
