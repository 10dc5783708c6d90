// SPDX-License-Identifier: GPL-3.0-or-later
// Files that lie outside the database: checkpoints, locked backups, keys; and the calendar of holidays.
#include "core/base/fault.h"
#include "core/casework/trail/anchor_file.h"
#include "core/policy/working_days.h"
#include "core/store/sealed_file.h"
#include "core/values/date_text.h"
#include "tests/fuzz/target.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace jiangce::fuzz {

namespace {

/// In memory where there is such a place: thousands of files are written.
QString inScratch(const QString& name)
{
    static const QTemporaryDir folder(
        QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/jiangce-fuzz-XXXXXX"_s : QString());
    return folder.filePath(name);
}

QString written(const QString& name, const QByteArray& bytes)
{
    QFile file(inScratch(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no place for a file");
    return file.fileName();
}

/// The key the kept files were locked with: made up, all zeros.
BackupKey knownKey()
{
    return {.id = "000000000000", .data = {}, .wrapped = QByteArray(BackupKey::wrappedSize, '\0')};
}

} // namespace

int fuzzAnchorFile(const QByteArray& bytes)
{
    const QString name = written(u"anchor"_s, bytes);
    const AnchorFile before = readAnchorFile(name);
    require(before.isThere && before.lines.size() == before.checkpoints.size(), "a line without its answer");
    int whole = 0;
    for (qsizetype i = 0; i < before.lines.size(); ++i) {
        const auto& checkpoint = before.checkpoints[i];
        if (!checkpoint)
            continue;
        ++whole;
        (void)isSignatureRight(*checkpoint);
        require(checkpointLine(*checkpoint) == before.lines[i], "a line is not what it says");
        require(seqOfCode(trailCode(checkpoint->seq, checkpoint->hash)) == checkpoint->seq, "a code of another entry");
    }
    const QString typed = textOf(bytes.first(std::min<qsizetype>(bytes.size(), 200)));
    require(seqOfCode(typed) >= 0, "a code of no entry");
    (void)codeFits(typed, 1, QString(64, u'0'));
    require(appendAnchorLines(name, {"next"}), "no line can be added");
    const AnchorFile after = readAnchorFile(name);
    require(after.lines == before.lines + QList<QByteArray> {"next"}, "adding a line changes those before it");
    return whole > 0 ? 1 : 0;
}

int fuzzSealedFile(const QByteArray& bytes)
{
    const QString name = written(u"sealed"_s, bytes);
    const QString target = inScratch(u"opened"_s);
    QFile::remove(target);
    const auto header = readSealedHeader(name);
    require(!header || isSealed(name), "a head without its mark");
    const auto manifest = readSealedManifest(name, knownKey());
    const auto opened = unsealFile(name, target, knownKey());
    require(!opened || (header && manifest), "opened without head or manifest");
    require(!opened || QFileInfo(target).size() == opened->bytes, "opened with another length than it says");
    // A changed body never opens: how far the head was read is what tells inputs apart.
    return header ? 1 : 0;
}

int fuzzDeskKeys(const QByteArray& bytes)
{
    if (const auto key = RecoveryKey::parse(textOf(bytes))) {
        const auto again = RecoveryKey::parse(key->text());
        require(again && again->text() == key->text(), "a printed key is another key");
    }
    const auto keys = DeskKeys::load(written(u"keys"_s, bytes));
    if (!keys || keys->newest() == nullptr)
        return 0;
    const QString copy = inScratch(u"keys-again"_s);
    require(keys->save(copy).has_value(), "keys cannot be written");
    const auto again = DeskKeys::load(copy);
    require(again && again->newest() != nullptr && again->newest()->id == keys->newest()->id, "keys that were written are others");
    return 1;
}

int fuzzCalendar(const QByteArray& bytes)
{
    const auto read = HolidayTable::fromCsv(bytes);
    if (!read)
        return 0;
    require(HolidayTable::fromRows(read->rows()) == *read, "its rows are another calendar");
    QByteArray lines;
    for (const HolidayRow& row : read->rows()) {
        require(row.date.isValid(), "a holiday on no day");
        lines += (isoDate(row.date) + (row.off ? u",off\n"_s : u",work\n"_s)).toUtf8();
    }
    const auto again = HolidayTable::fromCsv(lines);
    require(again && again->years() == read->years(), "its lines are another calendar");
    if (const QList<int> years = read->years(); !years.isEmpty()) {
        const QDate first(years.first(), 1, 4);
        if (const auto later = read->addWorkingDays(first, 5))
            require(read->workingDaysBetween(first, *later) == 5, "working days there are not those back");
    }
    return 1;
}

} // namespace jiangce::fuzz
