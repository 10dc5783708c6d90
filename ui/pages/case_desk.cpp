// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_desk.h"

#include "core/casework/gather_facts.h"
#include "core/casework/officer_memory.h"
#include "core/casework/operations/enter_case.h"
#include "core/register/admin_unit.h"
#include "ui/models/figure_words.h"

#include <QtCore/QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace jiangce {

CaseDesk::CaseDesk(AppContext& context, const Programme& programme, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_programme(programme)
    , m_lookup(context, programme.applicant)
    , m_document(programme)
{
    m_formContext = {.programme = &programme, .wording = &context.wording(), .day = context.today(),
        .holidays = &context.holidays(), .lookup = &m_lookup};
    m_formContext.figureToday = [&context](const FigureDeclaration& figure) {
        QString standing;
        (void)context.guard([&] {
            const QString key = QString::fromLatin1(figure.key);
            standing = FigureWords(context.wording()).today(figure, FigureStore(context.db()).history(key), context.today()).text;
        });
        return standing;
    };
    m_formContext.arrangement = [&context](const QString& name) {
        QByteArray kept;
        (void)context.guard([&] { kept = preference(context.desk(), name).value_or(QByteArray()); });
        return kept;
    };
    m_formContext.keepArrangement = [&context](const QString& name, const QByteArray& arrangement) {
        (void)context.guard([&] { keepPreference(context.desk(), name, arrangement); });
    };
    for (const AdminUnit& unit : adminUnitsOn(context.today()))
        m_formContext.units.append({unit.code, unit.name});
    m_document.setToday(context.today());
    readSettings();
    connect(&context, &AppContext::settingsChanged, this, &CaseDesk::readSettings);
    m_file.programme = &programme;
    connect(&m_document, &FormDocument::formChanged, this, &CaseDesk::assess);
    connect(&m_document, &FormDocument::draftDue, this, &CaseDesk::keepDraft);
    connect(&m_document, &FormDocument::modifiedChanged, this, &CaseDesk::modifiedChanged);
    connect(&context, &AppContext::changed, this, &CaseDesk::changedElsewhere);
}

void CaseDesk::readSettings()
{
    constexpr int usualSeconds = 30;
    m_formContext.enterMovesOn = m_context.settings().value(setting::enterMovesOn, true).toBool();
    m_formContext.revealSeconds = m_context.settings().value(setting::revealSeconds, usualSeconds).toInt();
}

Outcome<void> CaseDesk::open(CaseId id)
{
    auto file = readCase(m_context.db(), id);
    if (!file)
        return std::unexpected(file.error());
    m_file = std::move(*file);
    m_version = m_file.version;
    m_base = readForm(m_context.db(), m_file);
    m_draftId = 0;
    m_imports.clear();
    m_gatheredFor.clear();
    m_document.load(m_base);
    readAround();
    m_offered = mayEdit() ? draftOf(m_context.desk(), id) : std::nullopt;
    if (m_offered && m_offered->form == m_base)
        dropOfferedDraft();
    assess();
    Q_EMIT reloaded();
    return {};
}

void CaseDesk::openNew(const FormData& form, qint64 draft)
{
    m_file = {};
    m_file.programme = &m_programme;
    m_version = 0;
    m_base = {};
    m_draftId = draft;
    m_imports.clear();
    m_offered.reset();
    m_gatheredFor.clear();
    m_document.load(form);
    readAround();
    assess();
    Q_EMIT reloaded();
}

void CaseDesk::readAround()
{
    if (isNew()) {
        m_editing = mayDo(m_context.desk(), Role::Intake);
        m_reviewing = m_papers = fail(ProblemCode::ActionNotPermitted,
            {QString::fromLatin1(actionLabel(Action::Accept)), QString::fromLatin1(stateLabel(CaseState::Draft))});
        m_clock = {};
        m_stored.reset();
        Permission submit {.action = Action::Submit, .isAllowed = mayEdit(), .isMain = true};
        if (!mayEdit())
            submit.why = m_editing.error();
        m_permissions = {submit};
        return;
    }
    m_editing = mayEditForm(m_context.desk(), m_file);
    m_reviewing = mayReview(m_context.desk(), m_file);
    m_papers = jiangce::mayHandlePapers(m_context.desk(), m_file);
    m_clock = readClock(m_context.db(), m_file, m_context.today());
    m_stored = lastVerdict(m_context.db(), m_file.id);
    m_permissions = permittedActions(m_context.desk(), m_file);
}

QStringList CaseDesk::likelyDuplicates()
{
    return mayEdit() ? m_lookup.likelyDuplicates(m_programme, m_document.form()) : QStringList();
}

QString CaseDesk::partyKey() const
{
    QStringList key;
    const auto collect = [&key](std::span<const FieldDef> fields, const QMap<QString, QString>& values) {
        for (const FieldDef& field : fields)
            if (field.traits.party != Party::None)
                key.append(values.value(field.keyText()));
    };
    collect(m_programme.fields, m_document.form().values());
    for (const RosterDef& roster : m_programme.rosters)
        for (const FormRow& row : m_document.form().rows(QString::fromLatin1(roster.key)))
            collect(roster.fields, row.values);
    return key.join(u'\x1f');
}

Dates CaseDesk::dates() const
{
    return {.handedIn = m_file.handedIn.isValid() ? m_file.handedIn : m_context.today(), .assessedOn = m_context.today()};
}

void CaseDesk::assess()
{
    const auto trouble = m_context.guard([this] {
        // What the registers know depends on who is named, not on the rest that is typed.
        if (QString key = partyKey(); m_gatheredFor.isNull() || key != m_gatheredFor) {
            m_circumstances
                = gatherCircumstances(m_context.db(), m_programme, m_document.form(), m_file.id, dates());
            m_gatheredFor = key.isNull() ? u""_s : std::move(key);
        }
        m_decision.emplace(m_programme.assess(m_document.form(), m_circumstances));
    });
    if (trouble)
        Q_EMIT said(*trouble);
    else
        Q_EMIT assessed();
}

std::expected<ChangeReport, Message> CaseDesk::busy(
    const AppContext::Operation& operation, const Command& command)
{
    const QScopedValueRollback guard(m_isBusy, true);
    return m_context.perform(operation, command);
}

std::expected<ChangeReport, Message> CaseDesk::save()
{
    const FormData form = m_document.form();
    auto report = busy([&](Desk& desk) {
        return isNew() ? openCase(desk, m_programme, form, m_imports)
                       : saveForm(desk, m_file.id, m_version, form, m_imports);
    }, m_saving);
    if (!report)
        return report;
    m_saving = Command::fresh();
    m_imports.clear();
    const auto trouble = m_context.guard([&] {
        if (m_draftId > 0)
            discardDraft(m_context.desk(), std::exchange(m_draftId, 0));
        if (auto file = readCase(m_context.db(), report->cases.constFirst()))
            m_file = std::move(*file);
        m_version = m_file.version;
        m_base = form;
        m_offered.reset();
        m_document.markStored();
        readAround();
    });
    if (trouble)
        return std::unexpected(*trouble);
    Q_EMIT reloaded();
    Q_EMIT draftKept();
    return report;
}

std::expected<ChangeReport, Message> CaseDesk::act(
    Action action, const ActionInput& input, const Command& command)
{
    if ((isNew() || isModified()) && mayEdit())
        if (auto saved = save(); !saved)
            return saved;
    return operate([&](Desk& desk, CaseId id, int version) { return perform(desk, id, version, action, input); }, command);
}

std::expected<ChangeReport, Message> CaseDesk::operate(
    const std::function<Outcome<ChangeReport>(Desk&, CaseId, int version)>& operation, const Command& command)
{
    auto report = busy([&](Desk& desk) { return operation(desk, m_file.id, m_version); }, command);
    if (report)
        changedElsewhere({.cases = {m_file.id}});
    return report;
}

void CaseDesk::changedElsewhere(const ChangeReport& report)
{
    const bool isOurs = !isNew() && report.cases.contains(m_file.id);
    const bool isLaw = report.subjects.contains(Subject::Figures) || report.subjects.contains(Subject::Office);
    if (m_isBusy || !(isOurs || isLaw))
        return;
    const auto trouble = m_context.guard([this] {
        if (!isNew())
            if (auto file = readCase(m_context.db(), m_file.id))
                m_file = std::move(*file);
        const FormData now = isNew() ? m_base : readForm(m_context.db(), m_file);
        if (now == m_base) {
            m_version = m_file.version;
        } else if (!isModified()) {
            m_base = now;
            m_version = m_file.version;
            m_document.load(now);
        }
        m_gatheredFor = QString();
        readAround();
    });
    if (trouble)
        Q_EMIT said(*trouble);
    assess();
    Q_EMIT reloaded();
}

Draft CaseDesk::draftNow() const
{
    Draft draft {.id = m_draftId, .caseId = m_file.id, .programme = QString::fromLatin1(m_programme.key),
        .baseVersion = m_version, .form = m_document.form()};
    for (const FieldDef& field : m_programme.fields)
        if (field.traits.party == Party::ApplicantName)
            draft.title = draft.form.value(field.keyText());
    return draft;
}

bool CaseDesk::keepDraft()
{
    if (!isModified() || !mayEdit())
        return true;
    qint64 id = 0;
    const auto trouble = m_context.guard([&] {
        // Typing anew without having answered the offer: the older typing stays for another time.
        if (m_offered && !m_offered->isApart) {
            setDraftApart(m_context.desk(), m_offered->id);
            m_offered->isApart = true;
        }
        id = jiangce::keepDraft(m_context.desk(), draftNow());
    });
    if (trouble) {
        Q_EMIT said(*trouble);
        return false;
    }
    if (isNew())
        m_draftId = id;
    Q_EMIT draftKept();
    return true;
}

void CaseDesk::takeOfferedDraft()
{
    if (!m_offered)
        return;
    takeOfferedDraft(m_offered->form);
}

void CaseDesk::takeOfferedDraft(const FormData& form)
{
    m_document.change(tr("Restore unsaved typing"), form);
    const auto offered = std::exchange(m_offered, std::nullopt);
    // What is on the screen now is kept as the draft, in place of what it came from.
    if (keepDraft() && offered)
        (void)m_context.guard([&] {
            if (const auto now = draftOf(m_context.desk(), m_file.id); now && now->id != offered->id)
                discardDraft(m_context.desk(), offered->id);
        });
}

void CaseDesk::dropOfferedDraft()
{
    if (m_offered)
        discardDraft(m_context.desk(), m_offered->id);
    m_offered.reset();
    Q_EMIT draftKept();
}

FormData CaseDesk::storedForm() const
{
    return isNew() ? FormData() : readForm(m_context.db(), m_file);
}

void CaseDesk::mergeOnto(const FormData& form)
{
    if (auto file = readCase(m_context.db(), m_file.id))
        m_file = std::move(*file);
    m_base = storedForm();
    m_version = m_file.version;
    m_document.load(m_base);
    m_document.change(tr("Take over my typing"), form);
    readAround();
    Q_EMIT reloaded();
}

QString CaseDesk::why(const Outcome<void>& permission) const
{
    return permission ? QString() : m_context.wording().sentence(permission.error());
}

} // namespace jiangce
