// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

struct Way {
    int times;              ///< how often the source writes
    const char* what;       ///< and why that may be so without the gate, or that it is the gate
};

/// Every place of the program that writes a file or fills the clipboard. Whoever adds one says here what leaves by it: lists
/// with personal data leave through core/casework/exports only.
const QMap<QString, Way>& knownWays()
{
    static const QMap<QString, Way> ways {
        {u"app/cli/check_roster.cpp"_s, {1, "rows of the file that was read, back to whom it came from"}},
        {u"app/cli/letter.cpp"_s, {2, "a letter of a case"}},
        {u"app/cli/obligations.cpp"_s, {1, "figures without persons; the list of who owes passes the gate"}},
        {u"app/cli/summary.cpp"_s, {1, "figures without persons"}},
        {u"app/cli/take_out.cpp"_s, {1, "the gate itself"}},
        {u"app/cli/walkthrough_day.cpp"_s, {1, "made-up people only"}},
        {u"app/cli/walkthrough_filings.cpp"_s, {1, "made-up people only"}},
        {u"app/desktop/log_file.cpp"_s, {1, "log: codes only"}},
        {u"app/desktop/script.cpp"_s, {1, "a letter of a case, in tests only"}},
        {u"core/casework/trail/checkpoint.cpp"_s, {1, "checkpoints: hashes and signatures"}},
        {u"core/exchange/notice_files.cpp"_s, {1, "a public notice, read again before it is kept"}},
        {u"core/exchange/xlsx_writer.cpp"_s, {3, "what the others write with"}},
        {u"core/exchange/xlsx_writer.h"_s, {1, "a declaration"}},
        {u"core/store/backup_set.cpp"_s, {1, "backups, locked"}},
        {u"core/store/database_open.cpp"_s, {1, "the register itself"}},
        {u"core/store/desk_keys.cpp"_s, {2, "keys of this desk"}},
        {u"core/store/restore.cpp"_s, {3, "where the register lies"}},
        {u"core/store/sealed_file.cpp"_s, {1, "backups, locked"}},
        {u"ui/dialogs/attachment_viewer.cpp"_s, {2, "a material of a case in the program that shows it"}},
        {u"ui/dialogs/calculators.cpp"_s, {1, "a date or sum worked out"}},
        {u"ui/dialogs/certificates_dialog.cpp"_s, {2, "certificates of an honour, and a test grid"}},
        {u"ui/dialogs/export_file.cpp"_s, {3, "the gate itself"}},
        {u"ui/dialogs/import_roster.cpp"_s, {1, "rows of the file that was read, back to whom it came from"}},
        {u"ui/dialogs/log_dialog.cpp"_s, {1, "log: codes only"}},
        {u"ui/dialogs/print_letter.cpp"_s, {2, "a letter of a case; a notice read again"}},
        {u"ui/dialogs/save_file.cpp"_s, {3, "what the others write with"}},
        {u"ui/dialogs/trail_dialog.cpp"_s, {2, "the history, through the gate"}},
        {u"ui/entry_grid.cpp"_s, {1, "a few lines of a sheet, or places without persons; more through the gate"}},
        {u"ui/forms/roster_view.cpp"_s, {1, "a few masked rows; whole ones stay in the program"}},
        {u"ui/forms/verdict_sheet.cpp"_s, {1, "what one case lacks"}},
        {u"ui/message_bar.cpp"_s, {1, "a sentence of the program and its code"}},
        {u"ui/models/pasted_picture.cpp"_s, {1, "a buffer: a picture on its way in"}},
        {u"ui/pages/batch_letters.cpp"_s, {1, "a letter as it was issued"}},
        {u"ui/pages/batch_letters_print.cpp"_s, {1, "a letter as it was issued"}},
        {u"ui/pages/case_letters_print.cpp"_s, {1, "a letter as it was issued"}},
        {u"ui/pages/case_letters_tab.cpp"_s, {2, "a letter of a case"}},
        {u"ui/pages/case_roster_tab.cpp"_s, {1, "an empty roster"}},
        {u"ui/pages/case_verdict_panel.cpp"_s, {1, "the grounds of one case"}},
        {u"ui/pages/figures_interpretations.cpp"_s, {1, "readings of the policy"}},
        {u"ui/pages/list_table.cpp"_s, {1, "a few masked lines; more through the gate"}},
        {u"ui/pages/page_parts.cpp"_s, {1, "one masked line"}},
        {u"ui/pages/statistics_files.cpp"_s, {1, "figures without persons"}},
        {u"ui/pages/template_page.cpp"_s, {1, "a template"}},
        {u"ui/paper/letter_press.cpp"_s, {2, "a letter of a case"}},
        {u"ui/print/certificate_sheet.cpp"_s, {1, "a buffer"}},
        {u"ui/print/letter_job.cpp"_s, {1, "letters of cases as one job"}},
        {u"ui/print/letter_printer.cpp"_s, {2, "a buffer"}},
        {u"ui/print/table_pdf.cpp"_s, {1, "a buffer"}},
    };
    return ways;
}

/// Lists as files are made here and nowhere else.
const QMap<QString, int>& makersOfLists()
{
    static const QMap<QString, int> makers {{u"app/cli/take_out.cpp"_s, 4}, {u"app/cli/obligations.cpp"_s, 1}, {u"app/cli/summary.cpp"_s, 4},
        {u"app/cli/walkthrough_day.cpp"_s, 1}, {u"app/cli/walkthrough_filings.cpp"_s, 3}, {u"ui/dialogs/export_file.cpp"_s, 3},
        {u"ui/pages/statistics_files.cpp"_s, 1}};
    return makers;
}

QMap<QString, int> found(const QRegularExpression& pattern)
{
    const QDir root(QStringLiteral(JIANGCE_SOURCE_DIR));
    QMap<QString, int> result;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator it(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            int times = 0;
            for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                // What begins at the margin declares or defines; a comment does nothing.
                if (!line.startsWith(u' '))
                    continue;
                for (auto each = pattern.globalMatch(line.section(u"//"_s, 0, 0)); each.hasNext(); each.next())
                    ++times;
            }
            if (times > 0)
                result.insert(root.relativeFilePath(file.fileName()), times);
        }
    }
    return result;
}

} // namespace

/// No way out of the program but those that are known.
class WaysOutTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWritingPlaceIsKnown()
    {
        const QMap<QString, int> places = found(QRegularExpression(
            u"saveFile\\(|QSaveFile \\w|writeWhole\\(|saveNotice\\(|setMimeData\\(|clipboard\\(\\)->set|open\\(QIODevice::WriteOnly|"
            "saveTo\\(|QTemporaryFile \\w|QFile::copy\\(|openOutside\\(|writeTrueText\\("_s));
        QStringList strange;
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            if (const Way way = knownWays().value(place.key(), {0, ""}); way.times != *place)
                strange.append(u"%1 writes %2 times, known are %3"_s.arg(place.key()).arg(*place).arg(way.times));
        for (auto way = knownWays().cbegin(); way != knownWays().cend(); ++way)
            if (!places.contains(way.key()))
                strange.append(way.key() + u" does not write any more"_s);
        QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
    }

    void listsAreMadeInFewPlaces()
    {
        const QMap<QString, int> places = found(QRegularExpression(
            u"(?<![\\w:])(?:tableWorkbook|tableCsv|tablesToPdf|summaryWorkbook|tableFile)\\("_s));
        QStringList strange;
        for (auto place = places.cbegin(); place != places.cend(); ++place)
            if (makersOfLists().value(place.key()) != *place)
                strange.append(u"%1 makes %2 lists, known are %3"_s.arg(place.key()).arg(*place).arg(makersOfLists().value(place.key())));
        QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
    }

    void whatIsLookedForIsFound()
    {
        // The scan itself: a line that writes is seen, a declaration and a comment are not.
        const QRegularExpression pattern(u"saveFile\\("_s);
        QVERIFY(found(pattern).value(u"app/cli/take_out.cpp"_s) == 1);
        QVERIFY(!found(pattern).contains(u"ui/dialogs/save_file.h"_s));
    }
};

QTEST_APPLESS_MAIN(WaysOutTest)
#include "tst_ways_out.moc"
