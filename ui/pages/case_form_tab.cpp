// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_form_tab.h"

#include "ui/forms/form_page.h"
#include "ui/forms/roster_editor.h"
#include "ui/forms/verdict_sheet.h"
#include "ui/pages/case_desk.h"
#include "ui/pages/case_verdict_panel.h"
#include "ui/pages/roster_duplicates.h"
#include "ui/theme.h"

#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr auto splitterKey = "window/case_form/v1"_L1;

/// A roster of thousands stands on its own tab, a family under the form.
RosterPlacement placementFor(const Programme& programme)
{
    return programme.applicant == ApplicantKind::Organisation ? RosterPlacement::Separate : RosterPlacement::Inline;
}

} // namespace

CaseFormTab::CaseFormTab(CaseDesk& desk, QWidget* parent)
    : CaseTab(desk, parent)
    , m_form(new FormPage(desk.document(), desk.formContext(), placementFor(desk.programme())))
    , m_verdict(new CaseVerdictPanel(desk))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_duplicates(new PlainLabel(this))
{
    setObjectName(u"case_form_tab"_s);
    m_splitter->setObjectName(u"case_form_splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_verdict);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    QSettings& settings = desk.context().settings();
    m_verdict->setMinimumWidth(rhythm(36));
    if (!m_splitter->restoreState(settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({rhythm(56), rhythm(44)});
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this, &settings] { settings.setValue(splitterKey, m_splitter->saveState()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, rhythm(), 0, 0);
    column->addWidget(m_duplicates);
    column->addWidget(m_splitter, 1);
    m_duplicates->setObjectName(u"duplicates"_s);
    m_duplicates->setTone(Tone::Warn);
    m_duplicates->setWordWrap(true);
    m_duplicates->hide();
    connect(&desk, &CaseDesk::assessed, this, &CaseFormTab::showDuplicates);

    connect(&m_verdict->sheet(), &VerdictSheet::jumpAsked, m_form,
        [this](const QString& field, int row) { m_form->jumpTo(field, row); });
    connect(m_form, &FormPage::revealAsked, this, [this](const QString& key) {
        if (mayShow(key))
            m_form->reveal(key);
    });
    for (RosterEditor* roster : m_form->rosters()) {
        connect(roster, &RosterEditor::personalAsked, this, [this, roster] {
            if (mayShow(QString::fromLatin1(roster->roster().key)))
                roster->showPersonal(true);
        });
        connect(&desk, &CaseDesk::assessed, roster, [&desk, roster] { roster->showDecision(*desk.decision()); });
        new RosterDuplicates(desk, *roster);
    }
}

QString CaseFormTab::caption() const
{
    return tr("Application");
}

void CaseFormTab::refresh()
{
    m_form->setReadOnly(!desk().mayEdit());
    m_verdict->refresh();
    m_applicant.clear();
    showDuplicates();
}

void CaseFormTab::showDuplicates()
{
    QStringList applicant {desk().mayEdit() ? u"typed"_s : u"fixed"_s};
    for (const FieldDef& field : desk().programme().fields)
        if (field.traits.party == Party::ApplicantName || field.traits.party == Party::ApplicantNumber)
            applicant.append(desk().document().form().value(field.keyText()));
    if (applicant == m_applicant)
        return;
    m_applicant = applicant;
    const QStringList others = desk().likelyDuplicates();
    m_duplicates->setText(others.isEmpty() ? QString()
                                           : tr("The register holds somebody alike; check that it is not the same: %1")
                                                 .arg(others.join(tr(", "))));
    m_duplicates->setVisible(!others.isEmpty());
}

} // namespace jiangce
