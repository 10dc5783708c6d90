// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_reader.h"

#include <minizip/zip.h>

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QList>
#include <QtCore/QTemporaryDir>

/// Builds XLSX files by hand, right ones and hostile ones, with minizip: nothing of the product is used.
namespace fixture {

using namespace Qt::StringLiterals;

struct Part {
    QByteArray name {};
    QByteArray bytes {};
};

inline QByteArray zipped(const QList<Part>& parts, int level = 6)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const Part& part : parts) {
        zip_fileinfo info {};
        zipOpenNewFileInZip64(zip, part.name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, level, 1);
        zipWriteInFileInZip(zip, part.bytes.constData(), unsigned(part.bytes.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const QByteArray mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const QByteArray relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline const QByteArray packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

inline QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id='" + id + "' Type='" + relationNamespace + "/" + type + "' Target='" + target + "'/>";
}

/// A workbook of one sheet; every part can be replaced.
struct Book {
    QByteArray sheet {}; ///< the whole worksheet part
    QByteArray strings {}; ///< the whole shared strings part; empty: none
    QByteArray styles {};
    QByteArray workbook = "<workbook xmlns='" + mainNamespace + "' xmlns:r='" + relationNamespace
        + "'><sheets><sheet name='甲' sheetId='1' r:id='rId1'/></sheets></workbook>";
    QByteArray rootRelations = "<Relationships xmlns='" + packageNamespace + "'>"
        + relationship("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>";
    QByteArray relations = "<Relationships xmlns='" + packageNamespace + "'>"
        + relationship("rId1", "worksheet", "worksheets/sheet1.xml") + relationship("rId2", "styles", "styles.xml")
        + relationship("rId3", "sharedStrings", "sharedStrings.xml") + "</Relationships>";

    [[nodiscard]] QList<Part> parts() const
    {
        QList<Part> all {{"_rels/.rels", rootRelations}, {"xl/workbook.xml", workbook},
            {"xl/_rels/workbook.xml.rels", strings.isEmpty() ? QByteArray(relations).replace("sharedStrings", "none") : relations},
            {"xl/worksheets/sheet1.xml", sheet}};
        if (!strings.isEmpty())
            all.append({"xl/sharedStrings.xml", strings});
        if (!styles.isEmpty())
            all.append({"xl/styles.xml", styles});
        return all;
    }
    [[nodiscard]] QByteArray bytes() const { return zipped(parts()); }
};

inline QByteArray worksheet(const QByteArray& rows, const QByteArray& after = {})
{
    return "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='" + mainNamespace + "'><dimension ref='A1:XFD1048576'/><sheetData>"
        + rows + "</sheetData>" + after + "</worksheet>";
}

inline QByteArray sharedStrings(const QByteArray& items)
{
    return "<sst xmlns='" + mainNamespace + "'>" + items + "</sst>";
}

inline jiangce::Outcome<jiangce::Sheet> firstSheet(const QByteArray& bytes)
{
    const auto book = jiangce::readWorkbook(bytes);
    if (!book)
        return jiangce::fail(book.error());
    return book->sheet(0);
}

inline jiangce::Outcome<jiangce::Sheet> sheetOf(const Book& book)
{
    return firstSheet(book.bytes());
}

} // namespace fixture
