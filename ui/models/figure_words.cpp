// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figure_words.h"

#include "core/casework/procedures/procedure.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

QList<DeclaredFigure> declaredFigures()
{
    QList<DeclaredFigure> all;
    for (const Programme* programme : allProgrammes())
        for (const FigureDeclaration* figure : programme->figures)
            all.append({figure, programme});
    for (const Programme* programme : allProgrammes())
        if (programme->budget != nullptr)
            all.append({programme->budget, programme});
    for (const FigureDeclaration* figure : procedureFigures())
        all.append({figure, nullptr});
    return all;
}

bool isInForce(const FigureHistory& value, QDate day)
{
    const FigureRecord& record = value.record;
    return !value.isWithdrawn && !value.isCorrected && record.isConfirmed && record.effectiveFrom <= day
        && (!record.effectiveTo.isValid() || record.effectiveTo >= day);
}

QString FigureWords::label(const FigureDeclaration& figure) const
{
    return m_wording.label(figure.context, figure.label);
}

QString FigureWords::owner(const DeclaredFigure& declared) const
{
    return declared.programme != nullptr ? programmeName(*declared.programme, m_wording) : tr("Time limits");
}

QString FigureWords::shortOwner(const DeclaredFigure& declared) const
{
    return declared.programme != nullptr ? programmeShort(*declared.programme, m_wording) : tr("Time limits");
}

QString FigureWords::value(const FigureDeclaration& figure, const QString& canonical) const
{
    QString text = canonical;
    if (figure.kind == FigureKind::Switch)
        return canonical == "on"_L1 ? tr("applied") : tr("not applied");
    if (figure.kind == FigureKind::Money)
        text = Money::fromFen(canonical.toLongLong()).display();
    return figure.unit[0] == '\0' ? text : text + u' ' + m_wording.label(figure.context, figure.unit);
}

QString FigureWords::level(const QString& canonical) const
{
    if (canonical.isEmpty())
        return tr("every level");
    const auto level = CertificateLevel::parse(canonical);
    return level ? level->display() : canonical;
}

QString FigureWords::occupation(const QString& occupation) const
{
    return occupation.isEmpty() ? tr("every occupation") : occupation;
}

Sign FigureWords::today(const FigureDeclaration& figure, const QList<FigureHistory>& history, QDate day) const
{
    QList<const FigureHistory*> inForce;
    bool waits = false;
    for (const FigureHistory& value : history) {
        if (isInForce(value, day))
            inForce.append(&value);
        waits = waits || (!value.isWithdrawn && !value.record.isConfirmed);
    }
    const QString waiting = waits ? tr(" · to be confirmed") : QString();
    if (inForce.isEmpty())
        if (const auto stated = statedRecord(figure); stated && stated->effectiveFrom <= day)
            return {waits ? "clock"_L1 : "ok"_L1, waits ? Tone::Wait : Tone::Text,
                tr("%1 (stated by the policy, %2)").arg(value(figure, stated->value), stated->article) + waiting};
    if (inForce.isEmpty())
        return {waits ? "clock"_L1 : "unset"_L1, waits ? Tone::Wait : Tone::Warn, tr("not set") + waiting};
    const bool isSample = std::ranges::any_of(inForce, [](const FigureHistory* value) { return value->record.isSample; });
    const QString sample = isSample ? tr(" (sample)") : QString();
    const bool isSimple = !figure.byLevel && !figure.byOccupation;
    const QString text = isSimple ? value(figure, inForce.first()->record.value) : tr("%n value(s)", "", int(inForce.size()));
    const QSet<FigureValueId> stale = staleFigures(history, day);
    const auto isStale = [&](const FigureHistory* value) { return stale.contains(value->record.id); };
    if (std::ranges::any_of(inForce, isStale))
        return {"warning"_L1, Tone::Warn, text + sample + tr(" · to be reviewed") + waiting};
    return {"ok"_L1, Tone::Text, text + sample + waiting};
}

Sign FigureWords::stale(const FigureHistory& value) const
{
    return {"warning"_L1, Tone::Warn, tr("in force · not reviewed since %1").arg(isoDate(lastVouchedOn(value)))};
}

Sign FigureWords::state(const FigureHistory& value, QDate day) const
{
    if (value.isWithdrawn)
        return {"withdraw"_L1, Tone::Muted, tr("withdrawn: %1").arg(value.withdrawnReason)};
    if (!value.record.isConfirmed)
        return {"clock"_L1, Tone::Wait, tr("not confirmed, does not count")};
    if (value.isCorrected)
        return {"archive"_L1, Tone::Muted, tr("corrected by another value for the same day")};
    if (value.record.effectiveFrom > day)
        return {"next"_L1, Tone::Accent, tr("counts from %1").arg(isoDate(value.record.effectiveFrom))};
    if (!isInForce(value, day))
        return {"archive"_L1, Tone::Muted, tr("ended on %1").arg(isoDate(value.record.effectiveTo))};
    return {"ok"_L1, Tone::Ok, tr("in force")};
}

} // namespace jiangce
