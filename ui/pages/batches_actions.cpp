// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/batches_page.h"

#include "ui/dialogs/new_batch.h"
#include "ui/models/case_words.h"
#include "ui/pages/page_parts.h"
#include "ui/reason_button.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QInputDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString firstOf(std::initializer_list<QString> reasons)
{
    for (const QString& reason : reasons)
        if (!reason.isEmpty())
            return reason;
    return {};
}

} // namespace

void BatchesPage::showButtons()
{
    const QString role = lacksRole(*this, Role::Finance);
    const QString none = head().id.isValid() ? QString() : tr("Choose a batch.");
    const QString state = context().words("casework", batchStateLabel(head().state));
    const auto unless = [&](std::initializer_list<BatchState> states) {
        const bool isThere = std::ranges::find(states, head().state) != states.end();
        return isThere ? QString() : tr("Not possible while the batch is “%1”.").arg(state);
    };
    const BatchCase* one = chosenCase();
    const NoticeObjection* objection = chosenObjection();
    const QString noCase = one != nullptr && one->isIn() ? QString() : tr("Choose a case of the batch.");
    const QString noObjection = objection != nullptr && objection->outcome == ObjectionOutcome::Open
        ? QString()
        : tr("Choose an open objection.");
    const QString running = context().today() <= head().noticeTo
        ? tr("The notice runs until the end of %1.").arg(head().noticeTo.toString(Qt::ISODate))
        : QString();
    const QString open = head().openObjections > 0 ? tr("An objection is open.") : QString();
    m_new->setReason(role);
    m_add->setReason(firstOf({role, none, unless({BatchState::Forming})}));
    m_remove->setReason(firstOf({role, none, unless({BatchState::Forming, BatchState::Noticed}), noCase}));
    m_notice->setReason(firstOf({role, none, unless({BatchState::Forming})}));
    m_object->setReason(firstOf({role, none, unless({BatchState::Noticed})}));
    m_settle->setReason(firstOf({role, none, unless({BatchState::Noticed}), noObjection}));
    m_request->setReason(firstOf({role, none, unless({BatchState::Noticed}), running, open}));
    m_paid->setReason(firstOf({role, none, unless({BatchState::Requested})}));
    m_abandon->setReason(firstOf({role, none, unless({BatchState::Forming, BatchState::Noticed})}));
}

void BatchesPage::said_(const QString& done, const QString& leftOut)
{
    if (leftOut.isEmpty())
        Q_EMIT said({Message::Kind::Done, done});
    else
        Q_EMIT said({Message::Kind::Warning, done + u'\n' + tr("Left out:") + u'\n' + leftOut.trimmed()});
}

void BatchesPage::startBatch()
{
    QList<const Programme*> paying;
    QStringList names;
    for (const Programme* programme : allProgrammes())
        if (programme->procedure == ProcedureKind::SubsidyClaim) {
            paying.append(programme);
            names.append(programmeName(*programme, context().wording()));
        }
    qsizetype choice = 0;
    if (paying.size() > 1) {
        bool isChosen = false;
        const QString name = QInputDialog::getItem(
            this, tr("New payment batch"), tr("Programme"), names, 0, false, &isChosen);
        if (!isChosen)
            return;
        choice = names.indexOf(name);
    }
    NewBatchDialog dialog(context(), *paying.at(choice), nullptr, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    refresh();
    open(QString::number(dialog.batch().value()));
    said_(tr("The batch was started."), dialog.leftOut());
}

void BatchesPage::addCases()
{
    NewBatchDialog dialog(context(), *head().programme, &head(), this);
    if (dialog.exec() == QDialog::Accepted)
        said_(tr("The cases were added."), dialog.leftOut());
}

} // namespace jiangce
