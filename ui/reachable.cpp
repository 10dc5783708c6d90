// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reachable.h"

#include <QtWidgets/QAbstractItemView>

namespace jiangce {

void currentFollowsChoice(QAbstractItemView* view)
{
    QItemSelectionModel* choice = view->selectionModel();
    const auto follow = [view, choice] {
        const QModelIndexList chosen = choice->selectedIndexes();
        if (choice == view->selectionModel() && !chosen.isEmpty() && !choice->isSelected(choice->currentIndex()))
            choice->setCurrentIndex(chosen.first(), QItemSelectionModel::NoUpdate);
    };
    QObject::connect(choice, &QItemSelectionModel::selectionChanged, view, [view, follow](const QItemSelection& selected) {
        // Afterwards: a click chooses first and makes current then. Taking out of the choice moves nothing.
        if (!selected.isEmpty())
            QMetaObject::invokeMethod(view, follow, Qt::QueuedConnection);
    });
}

} // namespace jiangce
