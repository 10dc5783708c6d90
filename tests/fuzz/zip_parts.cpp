// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/zip_parts.h"

#include <QtCore/QtEndian>

#include <zlib.h>

namespace jiangce::fuzz {

namespace {

template <class Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// What the head of a part and the directory both say of it.
QByteArray described(const ZipPart& part)
{
    const auto size = quint32(part.bytes.size());
    const auto sum = quint32(crc32(0, reinterpret_cast<const Bytef*>(part.bytes.constData()), size));
    return little(quint16(20)) + little(quint16(0)) + little(quint16(0)) + little(quint32(0)) + little(sum) + little(size)
        + little(size) + little(quint16(part.name.size())) + little(quint16(0));
}

const QByteArray mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id='" + id + "' Type='" + officeNamespace + '/' + type + "' Target='" + target + "'/>";
}

QByteArray relationships(const QByteArray& all)
{
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all + "</Relationships>";
}

} // namespace

QByteArray zipped(const QList<ZipPart>& parts)
{
    QByteArray bytes;
    QByteArray directory;
    for (const ZipPart& part : parts) {
        directory += "PK\x01\x02" + little(quint16(20)) + described(part) + little(quint16(0)) + little(quint16(0))
            + little(quint16(0)) + little(quint32(0)) + little(quint32(bytes.size())) + part.name;
        bytes += "PK\x03\x04" + described(part) + part.name + part.bytes;
    }
    const auto at = quint32(bytes.size());
    const auto count = quint16(parts.size());
    return bytes + directory + "PK\x05\x06" + little(quint32(0)) + little(count) + little(count)
        + little(quint32(directory.size())) + little(at) + little(quint16(0));
}

QByteArray bookWith(char part, const QByteArray& content)
{
    QList<ZipPart> parts {{"_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml",
            "<workbook xmlns='" + mainNamespace + "' xmlns:r='" + officeNamespace
                + "'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            relationships(relationship("r1", "worksheet", "worksheets/sheet1.xml") + relationship("r2", "styles", "styles.xml")
                + relationship("r3", "sharedStrings", "sharedStrings.xml"))},
        {"xl/worksheets/sheet1.xml",
            "<worksheet xmlns='" + mainNamespace
                + "'><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>46086</v></c></row></sheetData></worksheet>"},
        {"xl/sharedStrings.xml", "<sst xmlns='" + mainNamespace + "'><si><t>a</t></si></sst>"},
        {"xl/styles.xml",
            "<styleSheet xmlns='" + mainNamespace + "'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>"}};
    static const QByteArray letters = "pwrsty";
    const qsizetype index = letters.indexOf(part);
    if (index < 0)
        parts.append({"other.xml", content});
    else
        parts[index].bytes = content;
    return zipped(parts);
}

} // namespace jiangce::fuzz
