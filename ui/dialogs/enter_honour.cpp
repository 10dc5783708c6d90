// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/enter_honour.h"

#include "core/base/text.h"
#include "core/casework/audit_trail.h"
#include "core/register/person_store.h"
#include "core/values/date_text.h"
#include "core/values/id_number.h"
#include "core/values/number_mask.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/forms/preedit_watch.h"
#include "ui/forms/suggestion_list.h"
#include "ui/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int pauseBeforeSearch = 200;     // milliseconds after the last key
constexpr int mostOffered = 10;

/// Those the clause names; any other is typed.
QStringList titlesOfTheClause()
{
    return {u"技术能手"_s, u"有杰出贡献高技能人才"_s, u"功勋技能人才"_s, u"中华技能大奖"_s};
}

} // namespace

EnterHonourDialog::EnterHonourDialog(AppContext& context, QWidget* parent)
    : DialogFrame(tr("Enter an honour"), parent)
    , m_context(context)
    , m_fields(new FieldGrid(this))
    , m_suggestions(new SuggestionList(this))
{
    setObjectName(u"enter_honour"_s);
    setMinimumWidth(rhythm(78));
    setHeading(tr("An honour granted by others"));
    content()->addWidget(makeNote(tr("For honours of other governments, departments and contests. What a round of this register "
                                     "confers enters by its decision."), this));
    content()->addWidget(m_fields);
    addHonourFields();
    addPersonFields();
    m_note = new QPlainTextEdit(this);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(rhythm(8));
    m_fields->add(u"note"_s, tr("Entered &from"), m_note);
    m_fields->addHint(tr("Which papers were seen, and where their scan lies."));
    content()->addStretch(1);
    connect(addMainButton(tr("Enter"), u"go_on"_s), &QPushButton::clicked, this, &EnterHonourDialog::perform);
    addCancelButton(tr("Cancel"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSearch);
    connect(&m_pause, &QTimer::timeout, this, &EnterHonourDialog::offer);
    connect(m_suggestions, &SuggestionList::taken, this, [this](const PartySuggestion& person) {
        m_taken.clear();
        m_name->setText(person.values.value(Party::PersonName));
        m_taken = person.values.value(Party::PersonNumber);     // known, and not shown
        m_number->setText(maskedIdNumber(m_taken));
        m_pause.stop();
    });
}

QLineEdit* EnterHonourDialog::addLine(const QString& key, const QString& label, bool isRequired)
{
    auto* line = new QLineEdit(this);
    m_fields->add(key, label, line, isRequired);
    new PreeditWatch(line);
    return line;
}

void EnterHonourDialog::addHonourFields()
{
    m_kind = new QComboBox(this);
    for (const HonourKind kind : {HonourKind::OfGovernment, HonourKind::Contest})
        m_kind->addItem(m_context.words("casework", honourKindLabel(kind)), int(kind));
    m_fields->add(u"kind"_s, tr("&Kind of honour"), m_kind);
    m_title = addLine(u"title"_s, tr("&Title"), true);
    auto* completer = new QCompleter(titlesOfTheClause(), this);
    completer->setFilterMode(Qt::MatchContains);
    m_title->setCompleter(completer);
    m_fields->addHint(tr("In full as it stands on the certificate; the clause names %1.").arg(titlesOfTheClause().join(u'、')));
    m_body = addLine(u"body"_s, tr("&Granted by"), true);
    m_level = new QComboBox(this);
    for (const GrantLevel level : grantLevels)
        m_level->addItem(m_context.words("casework", grantLevelLabel(level)), int(level));
    m_fields->add(u"level"_s, tr("&Level"), m_level);
    m_document = addLine(u"document"_s, tr("&Document number"), false);
    m_day = addLine(u"granted_on"_s, tr("Granted &on"), true);
}

void EnterHonourDialog::addPersonFields()
{
    m_name = addLine(u"name"_s, tr("&Name"), true);
    m_name->setPlaceholderText(tr("Name, pinyin or number; choose from the register, or enter somebody new"));
    m_number = addLine(u"id_number"_s, tr("&ID number"), true);
    m_known = makeNote({}, this);
    m_known->setObjectName(u"person_note"_s);
    m_known->hide();
    m_fields->addWide(m_known);
    connect(m_name, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_number, &QLineEdit::textEdited, this, [this] { m_taken.clear(); });
    connect(m_number, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_number, &QLineEdit::textChanged, this, &EnterHonourDialog::lookUpNumber);
    connect(m_name, &QLineEdit::textChanged, this, &EnterHonourDialog::lookUpNumber);
}

void EnterHonourDialog::offer()
{
    QLineEdit* field = m_number->hasFocus() ? m_number : m_name;
    const QString typed = field->text().trimmed();
    QList<PartySuggestion> found;
    if (typed.size() > 1 || (!typed.isEmpty() && typed.at(0).unicode() > 0x2E80))
        static_cast<void>(m_context.guard([&] {
            for (const Person& person : PersonStore(m_context.db()).findWhileTyping(typed, mostOffered))
                found.append({person.name, maskedIdNumber(person.idNumber),
                    {{Party::PersonName, person.name}, {Party::PersonNumber, person.idNumber}}});
        }));
    m_suggestions->offer(field, found);
}

/// Says who has the number and what he holds: the same honour is not entered twice, nor under another's number.
void EnterHonourDialog::lookUpNumber()
{
    m_knownName.clear();
    m_onRecord.clear();
    if (const auto typed = IdNumber::parse(number()))
        if (const auto trouble = m_context.guard([&] {
                if (m_taken.isEmpty() && m_searched != typed->canonical()) {
                    m_searched = typed->canonical();
                    noteAccess(m_context.desk(), u"search"_s, {}, objectName());
                }
                const QList<Person> holders = PersonStore(m_context.db()).findByNumber(typed->canonical());
                if (holders.isEmpty())
                    return;
                const auto named = std::ranges::find(holders, text::normalisedName(m_name->text()), &Person::name);
                const Person& holder = named == holders.end() ? holders.first() : *named;
                m_knownName = holder.name;
                m_onRecord = readHonours(m_context.db(), {.person = holder.id});
            }))
            say(*trouble);
    m_known->setVisible(!m_knownName.isEmpty());
    if (m_knownName.isEmpty())
        return;
    const bool isOther = text::normalisedName(m_name->text()) != m_knownName;
    QStringList honours;
    for (const Honour& one : std::as_const(m_onRecord))
        honours.append(u"%1 %2"_s.arg(isoDate(one.grantedOn), one.title));
    QString said = isOther ? tr("In the register this number belongs to %1. Choose that person, or check the number.").arg(m_knownName)
                           : tr("In the register.");
    if (!honours.isEmpty())
        said += u' ' + tr("On record: %1.").arg(honours.join(u'；'));
    m_known->setText(said);
    m_known->setTone(isOther ? Tone::Bad : Tone::Muted);
}

QString EnterHonourDialog::number() const
{
    return m_taken.isEmpty() ? m_number->text() : m_taken;
}

HonourInput EnterHonourDialog::input(Problems& problems) const
{
    HonourInput input {.name = m_name->text(), .idNumber = number(), .kind = HonourKind(m_kind->currentData().toInt()),
        .title = m_title->text(), .body = m_body->text(), .level = GrantLevel(m_level->currentData().toInt()),
        .document = m_document->text(), .note = m_note->toPlainText()};
    const std::pair<const QLineEdit*, QString> required[] {
        {m_title, u"title"_s}, {m_body, u"body"_s}, {m_day, u"granted_on"_s}, {m_name, u"name"_s}, {m_number, u"id_number"_s}};
    for (const auto& [line, key] : required)
        if (line->text().trimmed().isEmpty())
            problems.append({ProblemCode::Required, {}, key});
    if (const auto day = parseDate(m_day->text()))
        input.grantedOn = *day;
    else if (!m_day->text().trimmed().isEmpty())
        problems.append(day.error().at(u"granted_on"_s));
    if (const auto parsed = IdNumber::parse(number()); !parsed && !m_number->text().trimmed().isEmpty())
        problems.append(parsed.error().at(u"id_number"_s));
    return input;
}

void EnterHonourDialog::perform()
{
    messageBar()->clear();
    m_fields->clearProblems();
    Problems problems;
    const HonourInput entered = input(problems);
    if (!problems.isEmpty()) {
        static_cast<void>(m_fields->showProblems(problems, m_context.wording()));
        return;
    }
    if (!m_knownName.isEmpty() && text::normalisedName(entered.name) != m_knownName)
        return m_name->setFocus(Qt::OtherFocusReason);      // what is wrong stands under the number
    const bool isOnRecord = std::ranges::any_of(m_onRecord, [&entered](const Honour& one) {
        return one.grantedOn == entered.grantedOn && one.title == entered.title.trimmed() && !one.isRevoked();
    });
    if (isOnRecord)
        return say({Message::Kind::Warning, tr("This honour of the same day is on record already. Check title and day.")});
    std::optional<Problem> refused;
    const auto done = m_context.perform([&](Desk& desk) {
        auto outcome = enterHonour(desk, entered);
        if (!outcome)
            refused = outcome.error();
        return outcome;
    }, command());
    if (done)
        return accept();
    if (refused && m_fields->showProblems({*refused}, m_context.wording()).isEmpty())
        return;
    say(done.error());
}

} // namespace jiangce
