// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/base/fault.h"
#include "core/exchange/xlsx_file.h"
#include "core/exchange/xlsx_reader.h"

#include <xlsxwriter.h>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

constexpr int longestSheetName = 31;

[[noreturn]] void fault(int error)
{
    throw Fault(FaultKind::InputOutput,
        u"xlsx: "_s + QString::fromUtf8(lxw_strerror(lxw_error(error))));
}

void setProperties(lxw_workbook* workbook, const XlsxOptions& options)
{
    QByteArray title = xlsxText(options.title);
    lxw_doc_properties properties {};
    properties.title = title.data();
    // The library would put the present time, which core does not ask for.
    const QDateTime created = options.created.isValid() ? options.created : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    properties.created = time_t(created.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

} // namespace

QByteArray xlsxText(const QString& text)
{
    QString fit = text.left(spreadsheet_limits::textLength);
    if (fit.size() < text.size() && fit.back().isHighSurrogate())
        fit.chop(1);
    // No XML may hold them, however they are written: one in a name would make the whole file unreadable.
    fit.removeIf([](QChar one) { return one == u'\0' || one == u'\uFFFE' || one == u'\uFFFF'; });
    return fit.toUtf8();
}

QByteArray xlsxCellText(const QString& text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (!text.contains(u"_x"))
        return xlsxText(text);
    return xlsxText(QString(text).replace(escape, u"_x005F_"_s));
}

XlsxFile::XlsxFile(const XlsxOptions& options)
{
    if (!folder.isValid())
        throw Fault(FaultKind::InputOutput, u"xlsx: no temporary folder"_s);
    path = QFile::encodeName(folder.filePath(u"out.xlsx"_s));
    temporaryPath = QFile::encodeName(folder.path());
    lxw_workbook_options given {};
    given.constant_memory = options.constantMemory ? 1 : 0;
    given.tmpdir = temporaryPath.data();
    workbook = workbook_new_opt(path.constData(), &given);
    if (workbook == nullptr)
        throw Fault(FaultKind::InputOutput, u"xlsx: no workbook"_s);
    setProperties(workbook, options);
}

XlsxFile::~XlsxFile()
{
    if (workbook != nullptr)
        lxw_workbook_free(workbook);
}

lxw_format* XlsxFile::format(CellStyle style)
{
    lxw_format*& made = formats[size_t(style)];
    if (made == nullptr)
        made = makeFormat(workbook, style);
    return made;
}

int XlsxFile::listColumn(const QStringList& values)
{
    auto index = lists.indexOf(values);
    if (index < 0) {
        index = lists.size();
        lists.append(values);
    }
    return int(index) + 1;
}

QString XlsxFile::fitName(const QString& name) const
{
    QString base = name;
    base.removeIf([](QChar character) { return u"[]:*?/\\'"_s.contains(character) || character < u' '; });
    base = base.left(longestSheetName).trimmed();
    if (base.isEmpty())
        base = u"表"_s;
    const auto isTaken = [this](const QString& wanted) {
        return wanted == QStringView(listSheetName)
            || std::ranges::any_of(sheets, [&](const auto& sheet) { return sheet->name().compare(wanted, Qt::CaseInsensitive) == 0; });
    };
    QString unique = base;
    for (int n = 2; isTaken(unique); ++n) {
        const QString suffix = u" (%1)"_s.arg(n);
        unique = base.left(longestSheetName - suffix.size()) + suffix;
    }
    return unique;
}

void XlsxFile::writeLists()
{
    if (lists.isEmpty())
        return;
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, QString::fromUtf16(listSheetName).toUtf8().constData());
    qsizetype longest = 0;
    for (const QStringList& list : lists)
        longest = std::max(longest, list.size());
    for (qsizetype row = 0; row < longest; ++row)
        for (qsizetype column = 0; column < lists.size(); ++column)
            if (row < lists[column].size())
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                    xlsxCellText(lists[column][row]).constData(), format(CellStyle::Identifier));
    worksheet_hide(sheet);
}

QByteArray XlsxFile::close()
{
    if (workbook == nullptr)
        throw Fault(FaultKind::Bug, u"xlsx: written twice"_s);
    writeLists();
    const auto error = workbook_close(std::exchange(workbook, nullptr));
    if (error != LXW_NO_ERROR)
        fault(error);
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::InputOutput, u"xlsx: temporary file unreadable"_s);
    return file.readAll();
}

XlsxWriter::XlsxWriter(const XlsxOptions& options)
    : m_file(std::make_unique<XlsxFile>(options))
{
}

XlsxWriter::~XlsxWriter() = default;

XlsxSheet& XlsxWriter::addSheet(const QString& name)
{
    const QString fit = m_file->fitName(name);
    lxw_worksheet* sheet = workbook_add_worksheet(m_file->workbook, fit.toUtf8().constData());
    if (sheet == nullptr)
        throw Fault(FaultKind::Bug, u"xlsx: sheet refused"_s);
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    std::unique_ptr<XlsxSheet::Data> data(new XlsxSheet::Data {*m_file, sheet, fit});
    m_file->sheets.emplace_back(new XlsxSheet(std::move(data)));
    return *m_file->sheets.back();
}

QByteArray XlsxWriter::bytes()
{
    return m_file->close();
}

Outcome<void> XlsxWriter::saveTo(const QString& fileName)
{
    return saveFile(fileName, m_file->close());
}

Outcome<void> saveFile(const QString& fileName, const QByteArray& bytes)
{
    const QStringList shown {QFileInfo(fileName).fileName()};
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ProblemCode::FileNotWritable, shown);
    const bool isWritten = file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return file.error() == QFileDevice::ResourceError ? fail(ProblemCode::DiskFull)
                                                          : fail(ProblemCode::FileNotWritable, shown);
    return {};
}

} // namespace jiangce
