// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ruling_form.h"

#include "ui/forms/preedit_watch.h"
#include "ui/forms/verdict_view.h"
#include "ui/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace jiangce {

RulingForm::RulingForm(const VerdictEntry& entry, QWidget* parent)
    : QWidget(parent)
    , m_met(new QRadioButton(tr("Judge as met"), this))
    , m_notMet(new QRadioButton(tr("Judge as not met"), this))
    , m_reason(new QLineEdit(this))
    , m_record(new QPushButton(tr("Record judgement"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, rhythm(0.5), 0, rhythm(0.5));
    column->setSpacing(rhythm(0.5));
    QComboBox* rows = nullptr;
    if (entry.rowCount > 0) {
        rows = new QComboBox(this);
        rows->setObjectName(u"ruling_row"_s);
        rows->setAccessibleName(tr("Rows the judgement is for"));
        QStringList open;
        for (const VerdictRow& row : entry.rows)
            if (row.canBeRuled) {
                rows->addItem(tr("Row %1 %2").arg(row.row + 1).arg(row.name), QStringList {row.rowId});
                if (row.state == FindingState::Judgement)
                    open.append(row.rowId);
            }
        if (open.size() > 1)
            rows->insertItem(0, tr("All %1 open rows").arg(open.size()), open);
        rows->setCurrentIndex(0);
        column->addWidget(rows);
    }
    auto* choice = new QHBoxLayout;
    m_met->setObjectName(u"ruling_met"_s);
    m_notMet->setObjectName(u"ruling_not_met"_s);
    choice->addWidget(m_met);
    choice->addWidget(m_notMet);
    choice->addStretch();
    column->addLayout(choice);
    auto* line = new QHBoxLayout;
    m_reason->setObjectName(u"ruling_reason"_s);
    m_reason->setPlaceholderText(tr("Reason, as it will be kept with the case"));
    m_reason->setAccessibleName(tr("Reason of the judgement"));
    new PreeditWatch(m_reason);
    m_record->setObjectName(u"ruling_record"_s);
    m_record->setAutoDefault(false);
    line->addWidget(m_reason, 1);
    line->addWidget(m_record);
    column->addLayout(line);
    for (QRadioButton* button : {m_met, m_notMet})
        connect(button, &QRadioButton::toggled, this, &RulingForm::update);
    connect(m_reason, &QLineEdit::textChanged, this, &RulingForm::update);
    connect(m_record, &QPushButton::clicked, this, [this, rows] {
        const QStringList ids = rows != nullptr ? rows->currentData().toStringList() : QStringList {QString()};
        Q_EMIT given(ids, m_met->isChecked(), m_reason->text().simplified());
    });
    update();
}

void RulingForm::begin()
{
    m_met->setFocus(Qt::OtherFocusReason);
    // Where it stands is known once the lines above it are laid out.
    QTimer::singleShot(0, this, [this] {
        for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(above))
                return scroll->ensureWidgetVisible(this, 0, rhythm());
    });
}

void RulingForm::update()
{
    const bool isChosen = m_met->isChecked() || m_notMet->isChecked();
    const bool hasReason = !m_reason->text().simplified().isEmpty();
    m_record->setEnabled(isChosen && hasReason);
    m_record->setToolTip(!isChosen ? tr("Choose met or not met first") : hasReason ? QString() : tr("A reason is needed"));
}

} // namespace jiangce
