// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "app/cli/programme_argument.h"
#include "core/policy/wording.h"

using namespace Qt::StringLiterals;

namespace jiangce::cli {

namespace {

QString kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text: return u"text"_s;
    case FieldKind::LongText: return u"long_text"_s;
    case FieldKind::Name: return u"name"_s;
    case FieldKind::Integer: return u"integer"_s;
    case FieldKind::Money: return u"money"_s;
    case FieldKind::Date: return u"date"_s;
    case FieldKind::Month: return u"month"_s;
    case FieldKind::OpenDate: return u"open_date"_s;
    case FieldKind::YesNo: return u"yes_no"_s;
    case FieldKind::Choice: return u"choice"_s;
    case FieldKind::Sex: return u"sex"_s;
    case FieldKind::Level: return u"level"_s;
    case FieldKind::IdNumber: return u"id_number"_s;
    case FieldKind::CreditCode: return u"credit_code"_s;
    case FieldKind::CertificateNumber: return u"certificate_number"_s;
    case FieldKind::OccupationCode: return u"occupation_code"_s;
    case FieldKind::Phone: return u"phone"_s;
    case FieldKind::BankAccount: return u"bank_account"_s;
    case FieldKind::AdminUnit: return u"admin_unit"_s;
    }
    return {};
}

QString figureKindName(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Money: return u"money"_s;
    case FigureKind::WorkingDays: return u"working_days"_s;
    case FigureKind::Count: return u"count"_s;
    case FigureKind::Switch: return u"switch"_s;
    }
    return {};
}

/// Describes one programme in the words of the reader.
class Describer final {
public:
    Describer(const Programme& programme, const Wording& wording)
        : m_programme(programme)
        , m_wording(wording)
    {
    }

    [[nodiscard]] QJsonObject head() const
    {
        return {{u"key"_s, QLatin1StringView(m_programme.key)}, {u"label"_s, label(m_programme.label)},
            {u"chinese"_s, QString::fromUtf16(m_programme.chinese)}};
    }

    [[nodiscard]] QJsonObject whole() const
    {
        QJsonObject json = head();
        json.insert(u"clauses"_s, each(m_programme.clauses, [](const Clause& clause) {
            return QJsonObject {{u"clause"_s, clauseId(clause)}, {u"citation"_s, citation(clause)},
                {u"text"_s, clauseText(clause)}};
        }));
        json.insert(u"fields"_s, fields(m_programme.fields));
        json.insert(u"rosters"_s, each(m_programme.rosters, [this](const RosterDef& roster) {
            return QJsonObject {{u"key"_s, QLatin1StringView(roster.key)}, {u"label"_s, label(roster.label)},
                {u"chinese"_s, QString::fromUtf16(roster.chinese)}, {u"fields"_s, fields(roster.fields)}};
        }));
        json.insert(
            u"conditions"_s, each(m_programme.conditions, [this](const Condition* it) { return condition(*it); }));
        json.insert(
            u"figures"_s, each(m_programme.figures, [this](const FigureDeclaration* it) { return figure(*it); }));
        json.insert(
            u"materials"_s, each(m_programme.materials, [this](const MaterialDef& it) { return material(it); }));
        json.insert(u"letters"_s, each(m_programme.letters, [this](const LetterKind& it) {
            return QJsonObject {{u"key"_s, QLatin1StringView(it.key)},
                {u"label"_s, m_wording.label("letters", it.label)}, {u"chinese"_s, QString::fromUtf16(it.chinese)}};
        }));
        return json;
    }

private:
    [[nodiscard]] QString label(const char* source) const { return m_wording.label(m_programme.key, source); }

    template <class Range, class Function>
    [[nodiscard]] static QJsonArray each(const Range& range, Function describe)
    {
        QJsonArray array;
        for (const auto& item : range)
            array.append(describe(item));
        return array;
    }

    [[nodiscard]] QJsonArray fields(std::span<const FieldDef> defs) const
    {
        return each(defs, [this](const FieldDef& field) {
            QJsonObject json {{u"key"_s, field.keyText()}, {u"label"_s, label(field.label)},
                {u"kind"_s, kindName(field.kind)}, {u"clause"_s, clauseId(field.clause)},
                {u"required"_s, field.traits.need == Need::OnSubmit}};
            if (!field.traits.heads.empty())
                json.insert(u"heads"_s,
                    each(field.traits.heads, [](const char16_t* head) { return QString::fromUtf16(head); }));
            if (!field.traits.choices.empty())
                json.insert(u"choices"_s, each(field.traits.choices, [this](const Choice& choice) {
                    return QJsonObject {{u"key"_s, QLatin1StringView(choice.key)}, {u"label"_s, label(choice.label)},
                        {u"chinese"_s, QString::fromUtf16(choice.chinese)}};
                }));
            return json;
        });
    }

    [[nodiscard]] QJsonObject condition(const Condition& it) const
    {
        QJsonObject json {{u"code"_s, QLatin1StringView(it.code)}, {u"title"_s, m_wording.title(it)},
            {u"label"_s, labelName(it.label)}, {u"clause"_s, clauseId(it.clause)}};
        if (it.label == Label::Interpretation)
            json.insert(u"reading"_s, m_wording.reading(it));
        if (it.governedBy != nullptr)
            json.insert(u"switch"_s, QLatin1StringView(it.governedBy->key));
        return json;
    }

    [[nodiscard]] QJsonObject figure(const FigureDeclaration& it) const
    {
        QJsonArray dimensions;
        if (it.byLevel)
            dimensions.append(dimensionKey(Dimension::Level));
        if (it.byOccupation)
            dimensions.append(dimensionKey(Dimension::Occupation));
        return {{u"key"_s, QLatin1StringView(it.key)}, {u"label"_s, m_wording.label(it.context, it.label)},
            {u"kind"_s, figureKindName(it.kind)}, {u"clause"_s, clauseId(it.clause)}, {u"dimensions"_s, dimensions}};
    }

    [[nodiscard]] QJsonObject material(const MaterialDef& it) const
    {
        return {{u"key"_s, QLatin1StringView(it.key)}, {u"label"_s, label(it.label)},
            {u"chinese"_s, QString::fromUtf16(it.chinese)}, {u"standard"_s, QString::fromUtf16(it.standard)},
            {u"clause"_s, clauseId(it.clause)}};
    }

    const Programme& m_programme;
    const Wording& m_wording;
};

void printList(const Output& out, const QString& title, const QJsonArray& items, const QStringList& columns)
{
    if (items.isEmpty())
        return;
    out.line(u'\n' + title);
    for (const QJsonValue& item : items) {
        QStringList parts;
        for (const QString& column : columns) {
            const QJsonValue value = item.toObject().value(column);
            QStringList texts;
            for (const QJsonValue& each : value.toArray())
                texts.append(each.toString());
            parts.append(value.isArray() ? texts.join(u'/') : value.toString());
        }
        parts.removeAll(QString());
        out.line(u"  "_s + parts.join(u"  "_s));
    }
}

void printWhole(const QJsonObject& json, const Output& out)
{
    out.line(json.value(u"key").toString() + u"  "_s + json.value(u"label").toString());
    printList(out, out.words(QT_TRANSLATE_NOOP("cli", "Clauses")), json.value(u"clauses").toArray(),
        {u"clause"_s, u"citation"_s, u"text"_s});
    printList(out, out.words(QT_TRANSLATE_NOOP("cli", "Fields")), json.value(u"fields").toArray(),
        {u"key"_s, u"label"_s, u"kind"_s, u"clause"_s});
    for (const QJsonValue& roster : json.value(u"rosters").toArray())
        printList(out, roster[u"label"].toString(), roster[u"fields"].toArray(),
            {u"key"_s, u"label"_s, u"kind"_s, u"clause"_s, u"heads"_s});
    printList(out, out.words(QT_TRANSLATE_NOOP("cli", "Conditions")), json.value(u"conditions").toArray(),
        {u"code"_s, u"label"_s, u"clause"_s, u"title"_s, u"reading"_s});
    printList(out, out.words(QT_TRANSLATE_NOOP("cli", "Figures and switches")), json.value(u"figures").toArray(),
        {u"key"_s, u"label"_s, u"kind"_s, u"dimensions"_s});
    printList(out, out.words(QT_TRANSLATE_NOOP("cli", "Materials")), json.value(u"materials").toArray(),
        {u"key"_s, u"label"_s, u"standard"_s});
    printList(
        out, out.words(QT_TRANSLATE_NOOP("cli", "Letters")), json.value(u"letters").toArray(), {u"key"_s, u"label"_s});
}

Exit run(const CommandLine& line, Output& out)
{
    if (!line.arguments().isEmpty()) {
        const QJsonObject json = Describer(programmeArgument(line.argument(0)), out.wording()).whole();
        out.json(json);
        printWhole(json, out);
        return Exit::Yes;
    }
    QJsonArray list;
    for (const Programme* programme : allProgrammes()) {
        const QJsonObject json = Describer(*programme, out.wording()).head();
        list.append(json);
        out.line(json.value(u"key").toString().leftJustified(24) + json.value(u"label").toString());
    }
    out.json({{u"programmes"_s, list}});
    return Exit::Yes;
}

} // namespace

constinit const Command programmesCommand {
    .name = "programmes",
    .arguments = "[KEY]",
    .summary = QT_TRANSLATE_NOOP("cli",
        "List the programmes, or one with its fields, column heads, conditions, figures, "
        "materials and letters."),
    .most = 1,
    .run = run,
};

} // namespace jiangce::cli
