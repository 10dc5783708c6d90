// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_context.h"
#include "ui/dialogs/operation_sheet.h"
#include "ui/dialogs/print_job.h"
#include "ui/models/case_words.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QListWidget>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("jiangce::PrintJobDialog", source);
}

QString nameOf(AppContext& context, const QString& key)
{
    for (const Programme* programme : allProgrammes())
        for (const LetterKind& kind : programme->letters)
            if (key == QLatin1StringView(kind.key))
                return letterName(kind, context.wording());
    return key;
}

/// A line for each kind, those printed again apart and not ticked.
void fillKinds(QListWidget& list, AppContext& context, const QList<PrintChoice>& choices)
{
    for (const bool isReprint : {false, true}) {
        QMap<QString, int> counts;
        QStringList order;
        for (const PrintChoice& choice : choices)
            if (choice.isReprint == isReprint && counts[choice.kind]++ == 0)
                order.append(choice.kind);
        for (const QString& kind : std::as_const(order)) {
            const QString text = isReprint ? say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "%1: %2, printed before, print again"))
                                           : say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "%1: %2"));
            auto* item = new QListWidgetItem(text.arg(nameOf(context, kind)).arg(counts.value(kind)), &list);
            item->setData(Qt::UserRole, kind);
            item->setData(Qt::UserRole + 1, isReprint);
            item->setCheckState(Qt::Unchecked);
        }
    }
}

QList<PrintChoice> ticked(const QListWidget& list, const QList<PrintChoice>& choices)
{
    QList<PrintChoice> chosen;
    for (const PrintChoice& choice : choices)
        for (int row = 0; row < list.count(); ++row)
            if (const auto* item = list.item(row); item->checkState() == Qt::Checked
                && item->data(Qt::UserRole).toString() == choice.kind
                && item->data(Qt::UserRole + 1).toBool() == choice.isReprint)
                chosen.append(choice);
    return chosen;
}

} // namespace

PrintJobId newPrintJob(AppContext& context, const QList<CaseId>& cases, QWidget* parent)
{
    QList<PrintChoice> choices;
    OperationSheet sheet(
        context, u"new_print_job"_s, say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "Print letters as one job")), parent);
    if (const auto trouble = context.guard([&] { choices = printChoices(context.db(), cases); }))
        sheet.say(*trouble);
    sheet.addNote(say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "Letters of %1 cases. Tick what goes into the job."))
            .arg(cases.size()));
    auto* list = new QListWidget(&sheet);
    list->setObjectName(u"kinds"_s);
    list->setAccessibleName(say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "Kinds of letters")));
    list->setMinimumSize(rhythm(60), rhythm(24));
    fillKinds(*list, context, choices);
    sheet.addWide(list);
    sheet.addLine(u"title"_s, say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "&Title")),
        say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "Letters of %1")).arg(context.today().toString(Qt::ISODate)), true);
    sheet.addText(
        u"reason"_s, say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "&Reason for printing again")), false);
    PrintJobId made;
    (void)sheet.run(say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "Put together")), [&](Desk& desk) {
        auto report = openPrintJob(desk, sheet.text(u"title"_s), ticked(*list, choices), sheet.text(u"reason"_s));
        if (report)
            made = PrintJobId(report->id);
        return report;
    });
    return made;
}

PrintJobId choosePrintJob(AppContext& context, QWidget* parent)
{
    QList<PrintJobHead> jobs;
    (void)context.guard([&] { jobs = readPrintJobs(context.db()); });
    QStringList lines;
    for (const PrintJobHead& job : std::as_const(jobs))
        lines.append(say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "No. %1  %2  %3: %4 waiting, %5 not printed"))
                .arg(job.id.value()).arg(job.title, job.madeBy).arg(job.waiting).arg(job.issued));
    if (lines.isEmpty())
        return {};
    bool isChosen = false;
    const QString line = QInputDialog::getItem(parent, say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "Print jobs")),
        say(QT_TRANSLATE_NOOP("jiangce::PrintJobDialog", "Job")), lines, 0, false, &isChosen);
    return isChosen ? jobs.at(lines.indexOf(line)).id : PrintJobId();
}

} // namespace jiangce
