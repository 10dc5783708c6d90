// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/correct_party.h"

#include "core/casework/operations/keep_register.h"
#include "core/register/admin_unit.h"
#include "core/register/person_store.h"
#include "ui/app_context.h"
#include "ui/dialogs/field_grid.h"
#include "ui/dialogs/show_numbers.h"
#include "ui/forms/preedit_watch.h"
#include "ui/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

using Choices = QList<std::pair<QString, QString>>;   ///< value, words

/// What a field is chosen from; empty: it is typed.
Choices choicesOf(const AppContext& context, const QString& key)
{
    if (key == u"sex"_s)
        return {{{}, {}}, {u"male"_s, CorrectPartyDialog::tr("male")}, {u"female"_s, CorrectPartyDialog::tr("female")}};
    if (key == u"is_dispatch_agency"_s || key == u"is_hr_service"_s)
        return {{u"unknown"_s, CorrectPartyDialog::tr("not known")}, {u"yes"_s, CorrectPartyDialog::tr("yes")},
            {u"no"_s, CorrectPartyDialog::tr("no")}};
    Choices choices;
    if (key == u"id_kind"_s)
        for (int kind = int(PersonIdKind::Resident); kind <= int(PersonIdKind::Passport); ++kind)
            choices.append({canonical(PersonIdKind(kind)), chineseName(PersonIdKind(kind))});
    if (key == u"district"_s) {
        choices.emplaceBack();
        for (const AdminUnit& unit : adminUnitsOn(context.clock().today()))
            choices.append({unit.code, unit.name});
        choices.append({QString::fromLatin1(outsideDalian), CorrectPartyDialog::tr("outside Dalian")});
    }
    return choices;
}

} // namespace

QString partyValueText(const AppContext& context, PartyKind kind, const QString& key, const QString& value, bool isMasked)
{
    for (const auto& [known, words] : choicesOf(context, key))
        if (known == value)
            return words;
    return isMasked ? maskedValue(kind, key, value) : value;
}

bool CorrectPartyDialog::mayOpen(
    AppContext& context, const PartyRecord& record, QWidget* parent, const std::function<void(const Message&)>& say)
{
    return mayShowNumbers(context, {}, {u"correct_party/%1/%2"_s.arg(int(record.kind)).arg(record.id)}, parent, say);
}

CorrectPartyDialog::CorrectPartyDialog(AppContext& context, const PartyRecord& record, QWidget* parent)
    : DialogFrame(tr("Correct a record"), parent)
    , m_context(context)
    , m_record(record)
    , m_fields(new FieldGrid(this))
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"correct_party"_s);
    setHeading(tr("Correct “%1”").arg(record.name()));
    content()->addWidget(makeNote(tr("What was handed in, decided, printed or paid stays as it is: applications keep what they said, and "
                                     "letters what was printed. The correction counts from now on, and what stood here before stays "
                                     "readable."), this));
    makeFields();
    auto* area = new QScrollArea(this);
    area->setWidget(m_fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(std::min(m_fields->sizeHint().height(), rhythm(58)));
    content()->addWidget(area, 1);
    auto* why = new FieldGrid(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(rhythm(8));
    why->add(u"reason"_s, tr("&Reason"), m_reason, true);
    content()->addWidget(why);
    connect(addMainButton(tr("Correct"), u"go_on"_s), &QPushButton::clicked, this, &CorrectPartyDialog::perform);
    addCancelButton(tr("Cancel"));
    resize(rhythm(84), rhythm(record.kind == PartyKind::Person ? 76 : 82));
    if (parent != nullptr)
        resize(size().boundedTo(parent->window()->size() * 0.97));
}

void CorrectPartyDialog::makeFields()
{
    for (const PartyField& field : partyFields(m_record.kind)) {
        if (*field.label == '\0')
            continue;
        const QString key = QString::fromLatin1(field.key);
        m_fields->add(key, m_context.words("register", field.label), makeEditor(field), key == u"name"_s);
        if (key == u"id_override_reason"_s || key == u"code_override_reason"_s)
            m_fields->addHint(tr("Only where the original really reads so."));
    }
}

QWidget* CorrectPartyDialog::makeEditor(const PartyField& field)
{
    const QString key = QString::fromLatin1(field.key);
    const QString value = m_record.values.value(key);
    const Choices choices = choicesOf(m_context, key);
    if (choices.isEmpty()) {
        auto* line = new QLineEdit(value, this);
        new PreeditWatch(line);
        return line;
    }
    auto* box = new QComboBox(this);
    for (const auto& [known, words] : choices)
        box->addItem(words, known);
    // A district that is no more is kept, not changed by looking at it.
    if (box->findData(value) < 0)
        box->addItem(key == u"district"_s ? adminUnitName(value) : value, value);
    box->setCurrentIndex(box->findData(value));
    return box;
}

QString CorrectPartyDialog::typed(const QString& key) const
{
    QWidget* editor = m_fields->editor(key);
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        return box->currentData().toString();
    const auto* line = qobject_cast<QLineEdit*>(editor);
    return line != nullptr ? line->text() : QString();
}

void CorrectPartyDialog::setTyped(const QString& key, const QString& value)
{
    QWidget* editor = m_fields->editor(key);
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(0, box->findData(value)));
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(value);
}

QMap<QString, QString> CorrectPartyDialog::changes() const
{
    QMap<QString, QString> changes;
    for (const PartyField& field : partyFields(m_record.kind)) {
        const QString key = QString::fromLatin1(field.key);
        if (*field.label != '\0' && typed(key) != m_record.values.value(key))
            changes.insert(key, typed(key));
    }
    return changes;
}

void CorrectPartyDialog::perform()
{
    messageBar()->clear();
    m_fields->clearProblems();
    std::optional<Problem> refused;
    const auto done = m_context.perform([&](Desk& desk) {
        auto outcome = correctParty(
            desk, {m_record.kind, m_record.id, m_record.version, changes(), m_reason->toPlainText()});
        if (!outcome)
            refused = outcome.error();
        return outcome;
    }, command());
    if (done)
        return accept();
    if (refused && refused->code == ProblemCode::RecordChanged)
        return showOther();
    if (refused && refused->field == u"reason"_s)
        m_reason->setFocus(Qt::OtherFocusReason);
    if (refused && m_fields->showProblems({*refused}, m_context.wording()).isEmpty())
        return;
    say(done.error());
}

/// Somebody else saved: what he did not touch is taken over, what both touched is shown twice.
void CorrectPartyDialog::showOther()
{
    std::optional<PartyRecord> now;
    if (const auto trouble = m_context.guard([&] { now = readParty(m_context.db(), m_record.kind, m_record.id); }))
        return say(*trouble);
    if (!now)
        return;
    QStringList both;
    for (const PartyField& field : partyFields(m_record.kind)) {
        const QString key = QString::fromLatin1(field.key);
        const QString stood = m_record.values.value(key);
        const QString stands = now->values.value(key);
        if (*field.label == '\0' || stood == stands)
            continue;
        if (typed(key) == stood)
            setTyped(key, stands);
        else if (typed(key) != stands)
            both.append(tr("%1: now “%2”, you typed “%3”")
                            .arg(m_context.words("register", field.label), partyValueText(m_context, m_record.kind, key, stands, false),
                                partyValueText(m_context, m_record.kind, key, typed(key), false)));
    }
    m_record = *now;
    QString text = tr("Somebody else corrected this record meanwhile; what you did not touch now shows it.");
    if (!both.isEmpty())
        text += u' ' + tr("Both of you changed: %1. What you typed is stored when you press the button again.").arg(both.join(u"；"_s));
    say({Message::Kind::Warning, text});
}

} // namespace jiangce
