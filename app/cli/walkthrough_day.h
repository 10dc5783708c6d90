// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/demo_forms.h"
#include "app/cli/demo_steps.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

namespace jiangce {
struct RosterImport;
struct Sheet;
}

namespace jiangce::cli {

class Output;

/// The main job of the office, told while it is done. Each story takes one application from hand-in to its end and
/// leaves its letters as PDF in the folder.
class WalkthroughDay final {
public:
    WalkthroughDay(const DemoStaff& staff, FixedClock& clock, const QDir& folder, const Output& out);

    /// The sample roster: imported, rejected rows returned, a correction asked for, settled row by row, paid.
    void claimByRoster();
    /// Certificates of the year before: accepted, then refused with reasons and remedies.
    void lateClaim();
    /// A person with family: confirmed to the police.
    void settlement();
    /// Not for this office: declined.
    void applicationNeverCompleted();
    /// Sixty nominations to the commendation.
    void honoursRound();
    void annualSummary();

    [[nodiscard]] const QStringList& files() const { return m_files; }
    [[nodiscard]] const QJsonArray& told() const { return m_told; }

private:
    [[nodiscard]] FormData formFromRoster(const Programme& programme);
    void returnRejected(const RosterDef& roster, const Sheet& sheet, const RosterImport& import);
    CaseId handIn(const Programme& programme, const FormData& form);
    void correct(CaseId id);
    void accept(CaseId id);
    void review(CaseId id);
    void pay(CaseId id);
    void letter(const QString& account, CaseId id, const QString& kind);
    void nextDay(int workingDays = 1);
    void tell(const QString& what);
    void keep(const QString& name, const QByteArray& bytes);

    const DemoStaff& m_staff;
    FixedClock& m_clock;
    QDir m_folder;
    const Output& m_out;
    DemoSteps m_steps;
    MadeUpPeople m_people {2026};
    DemoForms m_forms;
    QStringList m_files;
    QJsonArray m_told;
};

} // namespace jiangce::cli
