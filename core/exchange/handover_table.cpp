// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/handover_table.h"

#include "core/base/text.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString words(const TableFrame& frame, const char* context, const char* source)
{
    return frame.wording.label(context, source);
}

QString pending(const HandoverLine& line, const TableFrame& frame)
{
    QStringList parts {words(frame, "casework", actionLabel(line.next))};
    const auto add = [&](const char* source, const QString& argument) {
        parts.append(words(frame, "handover", source).arg(argument));
    };
    if (line.file.pausedSince.isValid())
        add(QT_TRANSLATE_NOOP("handover", "clock stands since %1"), isoDate(line.file.pausedSince));
    if (line.file.isSentBack())
        add(QT_TRANSLATE_NOOP("handover", "sent back from “%1”"), words(frame, "casework", stateLabel(line.file.sentBackFrom)));
    if (line.openLines > 0)
        add(QT_TRANSLATE_NOOP("handover", "%1 claim lines to settle"), QString::number(line.openLines));
    if (line.missingMaterials > 0)
        add(QT_TRANSLATE_NOOP("handover", "%1 materials missing"), QString::number(line.missingMaterials));
    if (line.hasTyping)
        parts.append(words(frame, "handover", QT_TRANSLATE_NOOP("handover", "typing not saved")));
    return parts.join(frame.wording.isChinese() ? u"；"_s : u"; "_s);
}

} // namespace

QString maskedName(const QString& name)
{
    const qsizetype length = text::characterCount(name);
    return length <= 2 ? text::masked(name, 1, 0) : text::masked(name, 1, 1);
}

ExportTable handoverTable(const Handover& handover, const QString& to, const TableFrame& frame)
{
    const auto head = [&frame](const char* source) { return words(frame, "handover", source); };
    ExportTable table {words(frame, "handover", QT_TRANSLATE_NOOP("handover", "Handover list")),
        words(frame, "handover",
            QT_TRANSLATE_NOOP("handover", "%1 · handed over by: %2 · taken over by: %3 · witnessed by: ____ · %4 · %5 cases, %6 "
                                          "overdue, %7 drafts, %8 typed and in no case"))
            .arg(frame.office, handover.officer, to.isEmpty() ? u"____"_s : to,
                frame.wording.isChinese() ? chineseDate(frame.madeOn) : isoDate(frame.madeOn))
            .arg(handover.lines.size())
            .arg(handover.overdue)
            .arg(handover.drafts)
            .arg(handover.unsaved)
            + words(frame, "handover", QT_TRANSLATE_NOOP("handover", " · audit code %1")).arg(handover.trail.code()),
        {{head(QT_TRANSLATE_NOOP("handover", "No.")), ExportKind::Count, 5},
            {head(QT_TRANSLATE_NOOP("handover", "Case number")), ExportKind::Identifier, 22, ExportData::Case},
            {head(QT_TRANSLATE_NOOP("handover", "Programme")), ExportKind::Text, 10, ExportData::Case},
            {head(QT_TRANSLATE_NOOP("handover", "Applicant")), ExportKind::Text, 26, ExportData::Name},
            {head(QT_TRANSLATE_NOOP("handover", "State")), ExportKind::Text, 12, ExportData::Case},
            {head(QT_TRANSLATE_NOOP("handover", "Handed in")), ExportKind::Text, 12, ExportData::Case},
            {head(QT_TRANSLATE_NOOP("handover", "Due")), ExportKind::Text, 12, ExportData::Case},
            {head(QT_TRANSLATE_NOOP("handover", "Pending")), ExportKind::Text, 34, ExportData::Words},
            {head(QT_TRANSLATE_NOOP("handover", "Taken over")), ExportKind::Text, 10, ExportData::Case}}};
    qint64 number = 0;
    for (const HandoverLine& line : handover.lines) {
        const CaseFile& file = line.file;
        const bool isPerson = file.programme->applicant == ApplicantKind::Person;
        ExportRow row {{ExportCell(++number, ExportKind::Count),
                           file.number.isEmpty() ? words(frame, "handover", QT_TRANSLATE_NOOP("handover", "(draft)")) : file.number,
                           QString::fromUtf16(file.programme->shortName),
                           isPerson ? maskedName(file.applicantName) : file.applicantName,
                           words(frame, "casework", stateLabel(file.state)), isoDate(file.handedIn), isoDate(file.dueOn),
                           pending(line, frame), QString()},
            false, file.id.value()};
        table.rows.append(row);
    }
    return table;
}

} // namespace jiangce
