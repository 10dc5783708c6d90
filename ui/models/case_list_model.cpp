// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/case_list_model.h"

#include "core/register/admin_unit.h"
#include "core/values/date_text.h"
#include "ui/app_context.h"
#include "ui/models/background_reader.h"
#include "ui/models/case_words.h"
#include "ui/models/read_within.h"

using namespace Qt::StringLiterals;

namespace jiangce {

CaseListModel::CaseListModel(AppContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_reader(new BackgroundReader(context.databaseFile(), this))
{
}

bool CaseListModel::isReading() const
{
    return m_reader->isBusy();
}

void CaseListModel::take(CasePage&& page)
{
    beginResetModel();
    m_rows = std::move(page.rows);
    m_next = std::move(page.next);
    endResetModel();
}

void CaseListModel::append(CasePage&& page)
{
    m_next = std::move(page.next);
    if (page.rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
    m_rows += page.rows;
    endInsertRows();
}

void CaseListModel::readElsewhere(
    int limit, const std::optional<PageKey>& after, void (CaseListModel::*whenRead)(CasePage&&))
{
    m_reader->ask<CasePage>(
        [desk = DeskCopy(m_context.desk()), filter = m_filter, order = m_order, limit, after](
            Connection& db) { return casePage(desk.on(db), filter, order, limit, after); },
        [this, whenRead](const CasePage& page) {
            (this->*whenRead)(CasePage(page));
            Q_EMIT arrived();
        },
        [this](const QString& detail) {
            m_next.reset();
            qWarning("list: %s", qPrintable(detail));
            Q_EMIT failed(tr("The list could not be read. Press F5 to try again."));
            Q_EMIT arrived();
        });
}

void CaseListModel::show(const CaseFilter& filter, const CaseOrder& order)
{
    m_reader->stop();
    CasePage page;
    const bool isRead = readWithin(
        m_context.db(), m_patience, [&] { page = casePage(m_context.desk(), filter, order, pageSize); });
    m_filter = filter;
    m_order = order;
    m_isFound = false;
    // Rows that do not fit the new filter are worse than none.
    take(isRead ? std::move(page) : CasePage());
    if (!isRead)
        readElsewhere(pageSize, {}, &CaseListModel::take);
}

void CaseListModel::showFound(const QList<CaseId>& ids)
{
    QList<CaseRow> rows;
    for (const CaseId id : ids)
        rows.append(caseRow(m_context.db(), id));
    m_reader->stop();
    beginResetModel();
    m_isFound = true;
    m_order.clear();
    m_rows = std::move(rows);
    m_next.reset();
    endResetModel();
}

void CaseListModel::reload()
{
    if (m_isFound) {
        QList<CaseId> ids;
        for (const CaseRow& row : std::as_const(m_rows))
            ids.append(row.id);
        return showFound(ids);
    }
    const int wanted = std::max(pageSize, int(m_rows.size()));
    CasePage page;
    if (readWithin(
            m_context.db(), m_patience, [&] { page = casePage(m_context.desk(), m_filter, m_order, wanted); })) {
        m_reader->stop();
        take(std::move(page));
    } else {
        readElsewhere(wanted, {}, &CaseListModel::take);
    }
}

int CaseListModel::rowOf(CaseId id) const
{
    const auto found = std::ranges::find(m_rows, id, &CaseRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<CaseSort> CaseListModel::sortOf(int column)
{
    switch (column) {
    case Number: return CaseSort::Number;
    case Applicant: return CaseSort::Applicant;
    case ProgrammeName: return CaseSort::Programme;
    case State: return CaseSort::State;
    case HandedIn: return CaseSort::HandedIn;
    case Due: return CaseSort::Due;
    case VerdictWord: return CaseSort::Verdict;
    case Amount: return CaseSort::Amount;
    default: return {};
    }
}

int CaseListModel::columnOf(CaseSort sort)
{
    for (int column = 0; column < columns; ++column)
        if (sortOf(column) == sort)
            return column;
    return -1;
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
    case Hand: return row.handName;
    case District: return adminUnitName(row.district);
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

QString CaseListModel::arrow(int column) const
{
    for (qsizetype place = 0; place < m_order.size(); ++place)
        if (columnOf(m_order.at(place).by) == column) {
            const QString sign = m_order.at(place).isDescending ? u" ▼"_s : u" ▲"_s;
            return m_order.size() > 1 ? sign + QString::number(place + 1) : sign;
        }
    return {};
}

QString CaseListModel::head(int column)
{
    switch (column) {
    case Number: return tr("Number");
    case Applicant: return tr("Applicant");
    case ProgrammeName: return tr("Programme");
    case State: return tr("State");
    case HandedIn: return tr("Handed in");
    case Due: return tr("Due");
    case VerdictWord: return tr("Verdict");
    case Officer: return tr("Officer");
    case Hand: return tr("With");
    case Amount: return tr("Amount");
    case District: return tr("District");
    default: return {};
    }
}

QList<ExportData> CaseListModel::columnData()
{
    QList<ExportData> data(columns, ExportData::Case);
    data[Applicant] = ExportData::Name;
    data[Amount] = ExportData::Figure;
    data[Officer] = data[Hand] = ExportData::Officer;
    return data;
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return head(section) + arrow(section);
    case Qt::EditRole: return head(section);
    case Qt::ToolTipRole:
        return sortOf(section) ? tr("Click to sort by this, Shift+click to sort by it within the order there is.") : QVariant();
    default: return {};
    }
}

bool CaseListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next.has_value() && !isReading();
}

void CaseListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    CasePage page;
    bool isRead = false;
    const auto trouble = m_context.guard([&] {
        isRead = readWithin(m_context.db(), m_patience,
            [&] { page = casePage(m_context.desk(), m_filter, m_order, pageSize, m_next); });
    });
    if (trouble) {
        m_next.reset();
        Q_EMIT failed(trouble->text);
    } else if (isRead) {
        append(std::move(page));
    } else {
        readElsewhere(pageSize, m_next, &CaseListModel::append);
    }
}

} // namespace jiangce
