// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_words.h"


#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct KnownName {
    const char* key;
    const char* label;
};

/// What operations note besides the fields of the form.
constexpr KnownName knownNames[] {
    {"state", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "State")},
    {"number", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Number")},
    {"handed_in", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Handed in on")},
    {"correction_asked_on", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Correction asked for on")},
    {"corrected_on", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Corrected papers came on")},
    {"accepted_on", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Accepted on")},
    {"decided_on", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Decided on")},
    {"paid_on", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Paid on")},
    {"archived_on", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Archived on")},
    {"extended_on", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Limit extended on")},
    {"paused_since", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Clock stands since")},
    {"sent_back_from", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Sent back from")},
    {"verdict", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Verdict")},
    {"claimed_fen", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Claimed (yuan)")},
    {"approved_fen", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Approved (yuan)")},
    {"amount_fen", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Amount (yuan)")},
    {"opinion", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Opinion")},
    {"reason", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Reason")},
    {"letter", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Letter")},
    {"filing_number", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Filing number")},
    {"material", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Material")},
    {"tick", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Tick")},
    {"name", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Name")},
    {"kind", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Kind")},
    {"settlement", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Settled")},
    {"figure", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Figure")},
    {"voucher", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Voucher")},
    {"note", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Note")},
    {"from_hand", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Was with")},
    {"to_hand", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "Is now with")},
    {"what", QT_TRANSLATE_NOOP("jiangce::HistoryWords", "What")},
};

/// Row ids and other inner numbers tell an officer nothing.
bool isInner(const QString& key)
{
    return key == "officer"_L1 || key == "hand"_L1 || key == "hash"_L1 || key == "version"_L1 || key == "id"_L1;
}

const RosterDef* rosterOf(const Programme& programme, const QString& place)
{
    return rosterByKey(programme, place.section(u' ', 0, 0));
}

} // namespace

QList<HistoryChange> HistoryWords::changes(const QJsonObject& before, const QJsonObject& after) const
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.sort();
    QList<HistoryChange> changes;
    for (const QString& key : std::as_const(keys)) {
        if (isInner(key))
            continue;
        const RosterDef* roster = key.contains(u' ') ? rosterOf(m_programme, key) : nullptr;
        if (roster != nullptr)
            addRow(changes, *roster, key.section(u' ', 1), before.value(key).toObject(), after.value(key).toObject());
        else
            changes.append(change(key, before.value(key), after.value(key)));
    }
    return changes;
}

void HistoryWords::addRow(QList<HistoryChange>& changes, const RosterDef& roster, const QString& rowId,
    const QJsonObject& before, const QJsonObject& after) const
{
    const QJsonObject old = before.value("values"_L1).toObject();
    const QJsonObject now = after.value("values"_L1).toObject();
    const QString row = tr("%1 %2").arg(m_wording.label(m_programme.key, roster.label), rowId);
    for (const FieldDef& field : roster.fields) {
        const QString key = field.keyText();
        if (old.value(key) != now.value(key))
            changes.append({tr("%1: %2").arg(row, m_wording.label(m_programme.key, field.label)),
                maskedText(field, old.value(key).toString()), maskedText(field, now.value(key).toString())});
    }
}

HistoryChange HistoryWords::change(const QString& key, const QJsonValue& before, const QJsonValue& after) const
{
    return {name(key), text(key, before), text(key, after)};
}

QString HistoryWords::name(const QString& key) const
{
    constexpr auto overridden = "override "_L1;
    if (key.startsWith(overridden))
        return tr("%1: let pass because").arg(name(key.mid(overridden.size())));
    for (const KnownName& known : knownNames)
        if (key == QLatin1StringView(known.key))
            return tr(known.label);
    if (const FieldDef* field = fieldByKey(m_programme.fields, key))
        return m_wording.label(m_programme.key, field->label);
    return key;
}

QString HistoryWords::text(const QString& key, const QJsonValue& value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (key.endsWith("_fen"_L1) && value.isDouble())
        return Money::fromFen(value.toInteger()).display();
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isObject() || value.isArray())
        return QString::fromUtf8((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
                                     .toJson(QJsonDocument::Compact));
    const QString text = value.toString();
    if ((key == "state"_L1 || key == "sent_back_from"_L1) && !text.isEmpty())
        return m_wording.label("casework", stateLabel(stateFromKey(text)));
    for (const Verdict verdict : {Verdict::Eligible, Verdict::Refused, Verdict::Undetermined})
        if (key == "verdict"_L1 && text == verdictName(verdict))
            return m_wording.word(verdict);
    for (const MaterialDef& material : m_programme.materials)
        if (text == QLatin1StringView(material.key))
            return m_wording.label(m_programme.key, material.label);
    for (const LetterKind& kind : m_programme.letters)
        if (text == QLatin1StringView(kind.key))
            return m_wording.label("letters", kind.label);
    const FieldDef* field = fieldByKey(m_programme.fields, key);
    return field != nullptr ? maskedText(*field, text) : text;
}

} // namespace jiangce
