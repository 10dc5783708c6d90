// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_help.h"

#include "core/policy/wording.h"
#include "ui/forms/form_words.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(jiangce::FieldHelp)
};

/// How a value of this kind is typed; empty where there is nothing to say.
QString howTyped(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Date:
        return Words::tr("A day: 2026-3-5, 2026.3.5, 20260305 or 2026年3月5日; Ctrl+; is today, +10w ten working days on.");
    case FieldKind::OpenDate:
        return Words::tr("A day, or 无固定期限 for a contract without end.");
    case FieldKind::Month:
        return Words::tr("A month: 2026-3, 202603 or 2026年3月.");
    case FieldKind::Money:
        return Words::tr("Yuan with at most two decimals: 1500 or 1,409.50.");
    case FieldKind::IdNumber:
        return Words::tr("18 characters; the last is worked out from the others, so that a slip of typing shows. It gives sex "
                         "and birth date.");
    case FieldKind::CreditCode:
        return Words::tr("18 characters; the last is worked out from the others, so that a slip of typing shows.");
    case FieldKind::OccupationCode:
        return Words::tr("As in the catalogue, with or without hyphens; typing offers its trades.");
    case FieldKind::Level:
        return Words::tr("By number or name: 3, 三级, 高级工.");
    case FieldKind::Integer:
        return Words::tr("A whole number.");
    default:
        return {};
    }
}

QStringList papersFor(const Programme& programme, const FieldDef& field, const RosterDef* roster)
{
    const QString place = roster == nullptr ? field.keyText() : QLatin1StringView(roster->key) + u'/' + field.keyText();
    QStringList papers;
    for (const MaterialDef& material : programme.materials)
        if (QString::fromLatin1(material.proves).split(u'|').contains(place))
            papers.append(Words::tr("%1: %2").arg(QString::fromUtf16(material.chinese), QString::fromUtf16(material.standard)));
    return papers;
}

QStringList figuresFor(const FormContext& context, const FieldDef& field)
{
    QStringList figures;
    for (const FigureDeclaration* figure : context.programme->figures) {
        const bool isIts = field.key == std::string_view(figure->key)
            || (field.kind == FieldKind::Level && figure->byLevel)
            || (field.kind == FieldKind::OccupationCode && figure->byOccupation);
        if (!isIts)
            continue;
        const QString name = context.wording == nullptr ? QString::fromUtf8(figure->label)
                                                        : context.wording->label(figure->context, figure->label);
        figures.append(context.figureToday ? Words::tr("%1: %2").arg(name, context.figureToday(*figure)) : name);
    }
    return figures;
}

} // namespace

QList<HelpPart> fieldHelp(const FormContext& context, const FieldDef& field, const RosterDef* roster)
{
    const QString meaning = programmeWord(context, field.traits.help);
    const QString need = field.traits.isComputed ? Words::tr("The program fills it in.")
        : field.traits.need == Need::OnSubmit   ? Words::tr("Needed before the application can be handed in.")
                                                : Words::tr("May stay empty.");
    QList<HelpPart> parts {{{}, QStringList({meaning, need, howTyped(field.kind)}).filter(QRegularExpression(u"."_s)).join(u'\n')}};
    const QString said = clauseText(field.clause);
    parts.append({Words::tr("Clause"), citation(field.clause) + (said.isEmpty() ? QString() : u'\n' + said)});
    if (context.programme == nullptr)
        return parts;
    if (const QStringList papers = papersFor(*context.programme, field, roster); !papers.isEmpty())
        parts.append({Words::tr("Proved by"), papers.join(u'\n')});
    if (const QStringList figures = figuresFor(context, field); !figures.isEmpty())
        parts.append({Words::tr("Figures concerned"), figures.join(u'\n')});
    return parts;
}

QString fieldHelpText(const FormContext& context, const FieldDef& field, const RosterDef* roster)
{
    QStringList texts;
    for (const HelpPart& part : fieldHelp(context, field, roster))
        texts.append(part.heading.isEmpty() ? part.text : part.heading + u'\n' + part.text);
    return texts.join(u"\n\n"_s);
}

void showFieldHelp(QWidget* field, const FormContext& context, const FieldDef& def, const RosterDef* roster)
{
    auto* sheet = new QDialog(field->window());
    sheet->setObjectName(u"field_help"_s);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(programmeWord(context, def.label));
    auto* body = new QWidget(sheet);
    auto* texts = new QVBoxLayout(body);
    const auto add = [&](const QString& text, Tone tone, bool isBold) {
        auto* label = new PlainLabel(text, body);
        label->setTone(tone);
        label->setWordWrap(true);
        label->setSelectable(true);
        if (isBold)
            label->setScale(1, true);
        texts->addWidget(label);
    };
    for (const HelpPart& part : fieldHelp(context, def, roster)) {
        if (!part.heading.isEmpty())
            add(part.heading, Tone::Accent, true);
        add(part.text, Tone::Text, false);
        texts->addSpacing(rhythm(0.5));
    }
    texts->addStretch(1);
    auto* scroll = new QScrollArea(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(fieldHelpText(context, def, roster));
    scroll->setWidget(body);
    auto* close = new QPushButton(Words::tr("Back to the field"), sheet);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, sheet, &QDialog::accept);
    auto* column = new QVBoxLayout(sheet);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    sheet->resize(rhythm(64), rhythm(48));
    close->setFocus();
    sheet->open();
}

} // namespace jiangce
