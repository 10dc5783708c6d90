// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "ui/forms/catalogue_finder.h"
#include "ui/forms/party_lookup.h"

namespace jiangce {

class AppContext;

/// Offers persons and organisations of the register while a form is typed. Never throws: a register that cannot be read
/// offers nothing.
class RegisterLookup final : public PartyLookup {
public:
    RegisterLookup(AppContext& context, ApplicantKind applicant)
        : m_context(context)
        , m_applicant(applicant)
    {
    }
    [[nodiscard]] QList<PartySuggestion> suggest(const FieldDef& field, const QString& typed) override;
    [[nodiscard]] QList<PartySuggestion> suggestOccupations(const QString& typed) override;
    /// Others of the register who may be the applicant of this form: the same number under another name, or a name that
    /// looks the same with another number. At most five, each as name and masked number.
    [[nodiscard]] QStringList likelyDuplicates(const Programme& programme, const FormData& form);

private:
    [[nodiscard]] QList<PartySuggestion> persons(const FieldDef& field, const QString& typed);
    [[nodiscard]] QList<PartySuggestion> organisations(const FieldDef& field, const QString& typed);

    AppContext& m_context;
    ApplicantKind m_applicant;
    CatalogueFinder m_finder;
    QString m_editionRead;      ///< id and version of the edition in the finder
};

} // namespace jiangce
