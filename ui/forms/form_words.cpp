// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_words.h"

#include "core/policy/wording.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace jiangce {

QString programmeWord(const FormContext& context, const char* source)
{
    if (context.wording == nullptr || context.programme == nullptr)
        return QString::fromUtf8(source);
    return context.wording->label(context.programme->key, source);
}

const RosterDef* rosterOf(const Programme& programme, const Problem& problem)
{
    if (const RosterDef* itself = rosterByKey(programme, problem.field))
        return itself;
    if (problem.row < 0)
        return nullptr;
    for (const RosterDef& roster : programme.rosters)
        if (fieldByKey(roster.fields, problem.field) != nullptr)
            return &roster;
    return nullptr;
}

StripItem stripItem(const FormContext& context, const Problem& problem)
{
    const auto words = [](const char* source) { return QCoreApplication::translate("jiangce::FormPage", source); };
    const Programme& programme = *context.programme;
    const RosterDef* roster = rosterOf(programme, problem);
    const FieldDef* field
        = fieldByKey(roster != nullptr && problem.row >= 0 ? roster->fields : programme.fields, problem.field);
    QString place = field != nullptr ? programmeWord(context, field->label)
        : roster != nullptr          ? programmeWord(context, roster->label)
                                     : QString();
    if (problem.row >= 0)
        place = words(QT_TRANSLATE_NOOP("jiangce::FormPage", "row %1, %2")).arg(problem.row + 1).arg(place);
    return {place, context.wording != nullptr ? context.wording->sentence(problem) : problemCodeName(problem.code)};
}

QString AccessKeys::labelled(const QString& label)
{
    static constexpr QLatin1StringView letters("ACDGIJKLMNOPQUXYZ");
    QString text = label;
    text.replace(u'&', u"&&"_s);
    if (m_next < letters.size())
        text += u"(&"_s + QLatin1Char(letters[m_next++].toLatin1()) + u')';
    return text;
}

} // namespace jiangce
