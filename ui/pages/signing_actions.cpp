// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/batch_approval.h"
#include "ui/dialogs/print_job.h"
#include "ui/models/case_list_model.h"
#include "ui/pages/case_list_page.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int mostAtOnce = 1000;    // more than anybody signs in one sitting

QList<CaseId> casesToApprove(AppContext& context)
{
    CaseFilter filter;
    filter.queue = Queue::Approve;
    QList<CaseId> ids;
    for (const CaseRow& row : casePage(context.desk(), filter, CaseSort::Due, false, mostAtOnce).rows)
        ids.append(row.id);
    return ids;
}

} // namespace

void CaseListPage::approveSeveral()
{
    QList<CaseId> ids = selectedCases();
    if (ids.size() < 2 && !attemptRead([&] { ids = casesToApprove(context()); }))
        return;
    if (ids.isEmpty())
        return Q_EMIT said({Message::Kind::Note, tr("No case waits for approval.")});
    BatchApprovalDialog(context(), ids, this).exec();
}

void CaseListPage::printSeveral()
{
    QList<CaseId> ids = selectedCases();
    if (ids.size() < 2 && m_model->showsFound()) {
        ids.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->caseAt(row).id);
    } else if (ids.size() < 2) {
        ids.clear();
        const bool isRead = attemptRead([&] {
            for (const CaseRow& row : casePage(context().desk(), filter(), m_order, mostAtOnce).rows)
                ids.append(row.id);
        });
        if (!isRead)
            return;
    }
    if (ids.isEmpty())
        return Q_EMIT said({Message::Kind::Note, tr("There is no case in the list whose letters could be printed.")});
    if (const PrintJobId job = newPrintJob(context(), ids, this); job.isValid())
        PrintJobDialog(context(), job, this).exec();
}

void CaseListPage::showPrintJobs()
{
    const PrintJobId job = choosePrintJob(context(), this);
    if (job.isValid())
        PrintJobDialog(context(), job, this).exec();
    else
        Q_EMIT said({Message::Kind::Note, tr("No print job was chosen. New ones are put together from the list.")});
}

} // namespace jiangce
