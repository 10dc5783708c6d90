// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/wording_files.h"

#include <QtCore/QtGlobal>

namespace jiangce {

const char* fileProblemSource(ProblemCode code)
{
    switch (code) {
    case ProblemCode::FileNotReadable:
        return QT_TRANSLATE_NOOP("problem", "“%1” cannot be read. Check that it exists and is not open in another "
                                           "program.");
    case ProblemCode::FileNotWritable:
        return QT_TRANSLATE_NOOP("problem", "“%1” cannot be written. Check that the folder exists, has space, and "
                                           "the file is not open in another program.");
    case ProblemCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("problem", "The file is too large; at most %1 MiB are taken.");
    case ProblemCode::FileKind:
        return QT_TRANSLATE_NOOP("problem", "This is not a file of the expected kind: %1. Save it in that format "
                                           "and try again.");
    case ProblemCode::ImageTooLarge:
        return QT_TRANSLATE_NOOP("problem", "The picture is too large; at most %1 megapixels are shown. Scan it "
                                           "with a lower resolution.");
    case ProblemCode::SpreadsheetDamaged:
        return QT_TRANSLATE_NOOP("problem", "The spreadsheet is damaged at “%1”. Open it in your spreadsheet "
                                           "program, save it again as XLSX, and retry.");
    case ProblemCode::SpreadsheetLimit:
        return QT_TRANSLATE_NOOP("problem", "The spreadsheet exceeds a limit: %1, at most %2. Split it, or copy the "
                                           "table into a new file.");
    case ProblemCode::SpreadsheetDoctype:
        return QT_TRANSLATE_NOOP("problem", "“%1” in the spreadsheet holds a document type declaration, which no "
                                           "office program writes. The file is refused; ask where it comes from.");
    case ProblemCode::SpreadsheetEncrypted:
        return QT_TRANSLATE_NOOP("problem", "The spreadsheet is protected by a password. Save it without one and "
                                           "try again.");
    case ProblemCode::SpreadsheetNoTable:
        return QT_TRANSLATE_NOOP("problem", "No table was found in this sheet. Looked for these column heads: %1. "
                                           "Choose another sheet, or match the columns by hand.");
    case ProblemCode::SheetMissing:
        return QT_TRANSLATE_NOOP("problem", "There is no sheet “%1”. Choose another.");
    case ProblemCode::ColumnMissing:
        return QT_TRANSLATE_NOOP("problem", "The column “%1” was not found. Match it by hand, or add it to the "
                                           "spreadsheet.");
    case ProblemCode::JsonForm:
        return QT_TRANSLATE_NOOP("problem", "The JSON file cannot be read at %1: %2.");
    case ProblemCode::JsonField:
        return QT_TRANSLATE_NOOP("problem", "The field “%1” in the JSON file is wrong: %2.");
    case ProblemCode::TemplateUnknownPlaceholder:
        return QT_TRANSLATE_NOOP("problem", "Line %2 uses “%1”, which this letter does not know.");
    case ProblemCode::TemplateUnclosed:
        return QT_TRANSLATE_NOOP("problem", "“%1” in line %2 is not closed.");
    case ProblemCode::LetterNotAvailable:
        return QT_TRANSLATE_NOOP("problem", "“%1” cannot be issued while the case is “%2”.");
    case ProblemCode::FontMissing:
        return QT_TRANSLATE_NOOP("problem", "The font for %1 is not installed; %2 is used instead.");
    case ProblemCode::GlyphMissing:
        return QT_TRANSLATE_NOOP("problem", "No installed font has the characters %1. Install a font that has them "
                                           "before printing.");
    case ProblemCode::OfficeIncomplete:
        return QT_TRANSLATE_NOOP("problem", "The office's particulars lack “%1”, which this letter needs. A system "
                                           "administrator enters it.");
    case ProblemCode::DatabaseNewer:
        return QT_TRANSLATE_NOOP("problem", "This database was written by a newer program (version %1; this program "
                                           "knows version %2). Update the program; the file was not touched.");
    case ProblemCode::DatabaseForeign:
        return QT_TRANSLATE_NOOP("problem", "“%1” is not a database of this program. Choose another file; it was "
                                           "not touched.");
    case ProblemCode::DatabaseDamaged:
        return QT_TRANSLATE_NOOP("problem", "“%1” is damaged and was not changed. Restore the newest verified backup.");
    case ProblemCode::DatabaseInUse:
        return QT_TRANSLATE_NOOP("problem", "%1 has had the database open on %2 since %3. Close the program there "
                                           "first.");
    case ProblemCode::DatabaseReadOnly:
        return QT_TRANSLATE_NOOP("problem", "“%1” can only be read. Ask for permission to write to its folder.");
    case ProblemCode::DatabaseOnShare:
        return QT_TRANSLATE_NOOP("problem", "“%1” lies on a network drive, where several programs can damage a "
                                           "database. Choose a folder on this computer.");
    case ProblemCode::DatabaseMissing:
        return QT_TRANSLATE_NOOP("problem", "There is no database at “%1”.");
    case ProblemCode::BackupFailed:
        return QT_TRANSLATE_NOOP("problem", "The backup was checked and is not usable: %1. It was not kept; the "
                                           "older ones are untouched. Choose another folder and repeat.");
    case ProblemCode::DiskFull:
        return QT_TRANSLATE_NOOP("problem", "The disk is full. Free some space and repeat; nothing saved before is "
                                           "lost.");
    default: return "";
    }
}

} // namespace jiangce
