// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_verdict_panel.h"

#include "core/casework/rulings.h"
#include "core/values/date_text.h"
#include "ui/forms/verdict_sheet.h"
#include "ui/models/case_words.h"
#include "ui/pages/case_desk.h"

#include <QtCore/QJsonDocument>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

CaseVerdictPanel::CaseVerdictPanel(CaseDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stored(new QToolButton(this))
    , m_today(new QToolButton(this))
    , m_sheet(new VerdictSheet(desk.formContext(), this))
{
    setObjectName(u"case_verdict"_s);
    m_stored->setObjectName(u"verdict_stored"_s);
    m_stored->setText(tr("As stored"));
    m_today->setObjectName(u"verdict_today"_s);
    m_today->setText(tr("As of today"));
    auto* choice = new QButtonGroup(this);
    for (QToolButton* button : {m_stored, m_today}) {
        button->setCheckable(true);
        choice->addButton(button);
    }
    m_today->setChecked(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_stored);
    row->addWidget(m_today);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm(0.5));
    column->addLayout(row);
    column->addWidget(m_sheet, 1);
    connect(choice, &QButtonGroup::buttonClicked, this, &CaseVerdictPanel::showVerdict);
    connect(&desk, &CaseDesk::assessed, this, [this] {
        if (!showsStored())
            showVerdict();
    });
    connect(m_sheet, &VerdictSheet::rulingGiven, this, &CaseVerdictPanel::rule);
    connect(m_sheet, &VerdictSheet::missingCopied, this,
        [](const QString& text) { QGuiApplication::clipboard()->setText(text); });
}

bool CaseVerdictPanel::showsStored() const
{
    return m_stored->isChecked() && m_desk.stored();
}

void CaseVerdictPanel::refresh()
{
    const CaseFile& file = m_desk.file();
    m_stored->setVisible(m_desk.stored().has_value());
    m_today->setVisible(m_desk.stored().has_value());
    // A decided case opens with the verdict it was decided on; one that is worked on with what holds now.
    const qint64 chosenFor = file.id.value() * 2 + (file.decidedOn.isValid() ? 1 : 0);
    if (std::exchange(m_chosenFor, chosenFor) != chosenFor)
        (file.decidedOn.isValid() && m_desk.stored() ? m_stored : m_today)->setChecked(true);
    showVerdict();
}

void CaseVerdictPanel::showVerdict()
{
    const Wording& wording = m_desk.context().wording();
    if (showsStored()) {
        const StoredVerdict& stored = *m_desk.stored();
        m_sheet->setCaption(tr("Stored on %1 by %2").arg(localTime(stored.at), stored.officer));
        m_sheet->setCanRule(false);
        m_sheet->show(verdictView(m_desk.programme(), QJsonDocument::fromJson(stored.json).object(), wording));
        return;
    }
    m_sheet->setCaption(m_desk.stored() ? tr("As of today, %1; not stored").arg(isoDate(m_desk.context().today()))
                                        : QString());
    m_sheet->setCanRule(m_desk.mayRule());
    if (m_desk.decision() != nullptr)
        m_sheet->show(verdictView(m_desk.programme(), m_desk.document().form(), *m_desk.decision(), wording));
}

void CaseVerdictPanel::rule(const QString& code, const QString& rowId, bool isMet, const QString& reason)
{
    const auto report = m_desk.operate([&](Desk& desk, CaseId id, int version) {
        return recordRuling(desk, id, version, {.code = code, .rowId = rowId, .isMet = isMet, .reason = reason});
    });
    if (!report)
        Q_EMIT m_desk.said(report.error());
}

} // namespace jiangce
