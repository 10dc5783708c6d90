// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roster_duplicates.h"

#include "core/base/text.h"
#include "core/casework/queries/find.h"
#include "core/register/distinct_pairs.h"
#include "core/register/person_store.h"
#include "ui/forms/roster_editor.h"
#include "ui/forms/roster_model.h"
#include "ui/pages/case_desk.h"

#include <QtCore/QElapsedTimer>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int sliceMilliseconds = 20;
constexpr int mostNamed = 3;
constexpr int mostSlips = 2;

const FieldDef* fieldOf(const RosterDef& roster, Party party)
{
    for (const FieldDef& field : roster.fields)
        if (field.traits.party == party)
            return &field;
    return nullptr;
}

int differences(const QString& one, const QString& other)
{
    if (one.size() != other.size())
        return mostSlips + 1;
    int count = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        count += one[i] == other[i] ? 0 : 1;
    return count;
}

/// Ended without anything: no claim against another.
bool isOver(CaseState state)
{
    return state == CaseState::Withdrawn || state == CaseState::NotAccepted || state == CaseState::Refused;
}

struct Named {
    QString id;
    QString name;
    QString number;
};

QList<Named> namedRows(const RosterDef& roster, const QList<FormRow>& rows)
{
    const FieldDef* name = fieldOf(roster, Party::PersonName);
    const FieldDef* number = fieldOf(roster, Party::PersonNumber);
    QList<Named> named;
    if (name == nullptr || number == nullptr)
        return named;
    for (const FormRow& row : rows)
        named.append({row.id, text::normalisedName(row.values.value(name->keyText())),
            text::compactIdentifier(row.values.value(number->keyText())).toUpper()});
    return named;
}

} // namespace

QHash<QString, QStringList> rowsAlike(const RosterDef& roster, const QList<FormRow>& rows, const TwoPeople& areTwo)
{
    const QList<Named> named = namedRows(roster, rows);
    QHash<QString, QList<int>> byNumber;
    QHash<QString, QList<int>> byName;
    for (int i = 0; i < named.size(); ++i) {
        if (!named[i].number.isEmpty())
            byNumber[named[i].number].append(i);
        if (!named[i].name.isEmpty() && !named[i].number.isEmpty())
            byName[named[i].name].append(i);
    }
    QHash<QString, QStringList> alike;
    const auto add = [&](int row, const QString& sentence) {
        if (QStringList& list = alike[named[row].id]; list.size() < mostNamed)
            list.append(sentence);
    };
    for (const QList<int>& same : std::as_const(byNumber))
        for (const int row : same)
            for (const int other : same)
                if (other != row)
                    add(row, RosterDuplicates::tr("the same person as row %1").arg(other + 1));
    for (const QList<int>& same : std::as_const(byName))
        for (const int row : same)
            for (const int other : same)
                if (const int slips = differences(named[row].number, named[other].number); slips > 0 && slips <= mostSlips
                    && !(areTwo && areTwo(named[row].number, named[other].number)))
                    add(row, RosterDuplicates::tr("row %1 has this name and nearly this number").arg(other + 1));
    return alike;
}

RosterDuplicates::RosterDuplicates(CaseDesk& desk, RosterEditor& editor)
    : QObject(&editor)
    , m_desk(desk)
    , m_editor(editor)
    , m_name(fieldOf(editor.roster(), Party::PersonName))
    , m_number(fieldOf(editor.roster(), Party::PersonNumber))
{
    if (m_name == nullptr || m_number == nullptr)
        return;
    connect(&m_slice, &QTimer::timeout, this, &RosterDuplicates::lookOn);
    connect(&desk.document(), &FormDocument::formChanged, this, &RosterDuplicates::start);
    connect(&desk, &CaseDesk::reloaded, this, &RosterDuplicates::forget);
}

void RosterDuplicates::forget()
{
    m_known.clear();
    start();
}

void RosterDuplicates::start()
{
    m_wanted.clear();
    for (const FormRow& row : m_editor.model().rows()) {
        const auto number = canonicalText(*m_number, row.values.value(m_number->keyText()), true);
        if (number && !number->isEmpty() && !m_known.contains(*number))
            m_wanted.append(*number);
    }
    m_wanted.removeDuplicates();
    show();
    if (m_wanted.isEmpty())
        m_slice.stop();
    else
        m_slice.start(0);
}

void RosterDuplicates::lookOn()
{
    QElapsedTimer clock;
    clock.start();
    const auto trouble = m_desk.context().guard([&] {
        while (!m_wanted.isEmpty() && clock.elapsed() < sliceMilliseconds) {
            const QString number = m_wanted.takeLast();
            m_known.insert(number, casesNaming(number));
        }
    });
    if (trouble)
        m_wanted.clear();
    if (!m_wanted.isEmpty())
        return;
    m_slice.stop();
    show();
}

QStringList RosterDuplicates::casesNaming(const QString& number) const
{
    AppContext& context = m_desk.context();
    const CaseFile& own = m_desk.file();
    const int year = (own.handedIn.isValid() ? own.handedIn : context.today()).year();
    QStringList cases;
    for (const Person& person : PersonStore(context.db()).findByNumber(number))
        for (const PartyCase& other : casesOfPerson(context.db(), person.id)) {
            const CaseRow& row = other.row;
            if (row.id == own.id || row.programme != QLatin1StringView(m_desk.programme().key) || isOver(row.state)
                || (row.handedIn.isValid() && row.handedIn.year() != year) || cases.size() >= mostNamed)
                continue;
            const QString state = context.words("casework", stateLabel(row.state));
            cases.append(row.number.isEmpty() ? tr("also in a draft of %1").arg(row.applicantName)
                                              : tr("also in %1 (%2)").arg(row.number, state));
        }
    return cases;
}

bool RosterDuplicates::areTwo(const QString& one, const QString& other) const
{
    bool areFound = false;
    // A register that cannot be read has found nobody to be two; the note then stays.
    (void)m_desk.context().guard([&] {
        const PersonStore store(m_desk.context().db());
        for (const Person& first : store.findByNumber(one))
            for (const Person& second : store.findByNumber(other))
                areFound = areFound || areDistinct(m_desk.context().db(), first.id, second.id);
    });
    return areFound;
}

void RosterDuplicates::show()
{
    const QList<FormRow>& rows = m_editor.model().rows();
    QHash<QString, QStringList> notes
        = rowsAlike(m_editor.roster(), rows, [this](const QString& one, const QString& other) { return areTwo(one, other); });
    for (const FormRow& row : rows)
        if (const auto number = canonicalText(*m_number, row.values.value(m_number->keyText()), true);
            number && !number->isEmpty())
            if (const QStringList cases = m_known.value(*number); !cases.isEmpty())
                notes[row.id] += cases;
    m_editor.setNotes(notes);
}

} // namespace jiangce
