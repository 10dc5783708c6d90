// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case_clock.h"
#include "core/casework/drafts.h"
#include "core/casework/imports.h"
#include "core/casework/operations/perform.h"
#include "core/casework/permissions.h"
#include "core/casework/verdict_store.h"
#include "ui/app_context.h"
#include "ui/forms/form_context.h"
#include "ui/forms/form_document.h"
#include "ui/register_lookup.h"

namespace jiangce {

/// One case open on screen: its head, its application being typed, its verdict and its draft. Everything the case page
/// shows is read from here, and everything it does goes through here.
class CaseDesk final : public QObject {
    Q_OBJECT
public:
    CaseDesk(AppContext& context, const Programme& programme, QObject* parent = nullptr);

    /// Shows a stored case. CaseNotFound; throws Fault, as does openNew.
    [[nodiscard]] Outcome<void> open(CaseId id);
    /// Shows an application that is in no case yet, `draft` being the officer's typing to go on with; 0: none.
    void openNew(const FormData& form = {}, qint64 draft = 0);

    [[nodiscard]] AppContext& context() const { return m_context; }
    [[nodiscard]] const Programme& programme() const { return m_programme; }
    [[nodiscard]] bool isNew() const { return !m_file.id.isValid(); }
    [[nodiscard]] const CaseFile& file() const { return m_file; }
    [[nodiscard]] FormDocument& document() { return m_document; }
    /// What forms, rosters and the verdict are made with.
    [[nodiscard]] const FormContext& formContext() const { return m_formContext; }
    /// Others of the register who may be this applicant; only while the application can still be changed.
    [[nodiscard]] QStringList likelyDuplicates();
    [[nodiscard]] const CaseClock& clock() const { return m_clock; }
    /// Every action of the state, permitted or not; for a new application: Submit alone.
    [[nodiscard]] const QList<Permission>& permissions() const { return m_permissions; }
    [[nodiscard]] bool mayEdit() const { return m_editing.has_value(); }
    [[nodiscard]] bool mayRule() const { return m_reviewing.has_value(); }
    [[nodiscard]] bool mayHandlePapers() const { return m_papers.has_value(); }
    /// Why one of the three is not allowed, as a sentence; empty when it is.
    [[nodiscard]] QString whyNotEdit() const { return why(m_editing); }
    [[nodiscard]] QString whyNotRule() const { return why(m_reviewing); }
    [[nodiscard]] QString whyNotHandlePapers() const { return why(m_papers); }

    /// The verdict on what is on the screen, as of today. Null before the first assessment.
    [[nodiscard]] const Decision* decision() const { return m_decision ? &*m_decision : nullptr; }
    /// The last stored one.
    [[nodiscard]] const std::optional<StoredVerdict>& stored() const { return m_stored; }

    [[nodiscard]] bool isModified() const { return m_document.isModified(); }
    /// Rows a spreadsheet brought into the form: recorded as one import when the application is stored.
    void noteImport(const RosterImportNote& note) { m_imports.append(note); }
    /// Stores the application; makes the case when it is new.
    [[nodiscard]] std::expected<ChangeReport, Message> save();
    /// Takes a step; unsaved typing is stored before.
    [[nodiscard]] std::expected<ChangeReport, Message> act(
        Action action, const ActionInput& input, const Command& command = Command::fresh());
    /// Another operation on this case, with the version to hand to it.
    [[nodiscard]] std::expected<ChangeReport, Message> operate(
        const std::function<Outcome<ChangeReport>(Desk&, CaseId, int version)>& operation,
        const Command& command = Command::fresh());
    /// Keeps unsaved typing as the officer's draft. False when that failed, which is said.
    bool keepDraft();

    /// Typing of this officer that was kept and never saved: to be offered, not taken by itself.
    [[nodiscard]] const std::optional<Draft>& offeredDraft() const { return m_offered; }
    void takeOfferedDraft();
    /// The same with what was chosen of it, after a look at what the case holds now.
    void takeOfferedDraft(const FormData& form);
    void dropOfferedDraft();
    /// What the database holds now, when somebody saved the application meanwhile.
    [[nodiscard]] FormData storedForm() const;
    /// Goes on from the stored application with `form` on the screen, as one step that can be undone.
    void mergeOnto(const FormData& form);

Q_SIGNALS:
    /// Another case, or everything about this one may have changed.
    void reloaded();
    void assessed();
    void draftKept();
    void modifiedChanged(bool isModified);
    void said(const jiangce::Message& message);

private:
    void readSettings();
    void readAround();
    void assess();
    void changedElsewhere(const ChangeReport& report);
    [[nodiscard]] QString partyKey() const;
    [[nodiscard]] Dates dates() const;
    [[nodiscard]] Draft draftNow() const;
    [[nodiscard]] QString why(const Outcome<void>& permission) const;
    [[nodiscard]] std::expected<ChangeReport, Message> busy(
        const AppContext::Operation& operation, const Command& command);

    AppContext& m_context;
    const Programme& m_programme;
    RegisterLookup m_lookup;
    FormContext m_formContext;
    FormDocument m_document;
    CaseFile m_file;
    FormData m_base;            ///< as stored when it was loaded or saved last
    int m_version = 0;          ///< the case's, when m_base was read
    qint64 m_draftId = 0;
    std::optional<Draft> m_offered;
    CaseClock m_clock;
    QList<Permission> m_permissions;
    Outcome<void> m_editing;
    Outcome<void> m_reviewing;
    Outcome<void> m_papers;
    std::optional<StoredVerdict> m_stored;
    Circumstances m_circumstances;
    QString m_gatheredFor;
    std::optional<Decision> m_decision;
    QList<RosterImportNote> m_imports;
    bool m_isBusy = false;
    Command m_saving = Command::fresh();    ///< the next save: a new application is made once
};

} // namespace jiangce
