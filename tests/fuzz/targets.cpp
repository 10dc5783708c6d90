// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <QtCore/QString>

#include <cstring>

namespace jiangce::fuzz {

QString textOf(const QByteArray& bytes)
{
    if (!bytes.startsWith("\xFF\xFE"))
        return QString::fromUtf8(bytes);
    QString text((bytes.size() - 2) / 2, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData() + 2, size_t(text.size()) * sizeof(QChar));
    return text;
}

const QList<Target>& targets()
{
    static const QList<Target> all {
        {"anchor_file", fuzzAnchorFile, {"{\"at\":\"", "\"seq\":", "\n", "2026-03-05T08:00:00.000Z", "-K3F7-9QXM-2WZ8"}, 30'000},
        {"calendar", fuzzCalendar, {"2026-02-17,off,", ",work,", "date,kind,occasion,notice\n", "2199-12-31", "1850-01-01"}, 50'000},
        {"catalogue", fuzzCatalogue, {"五级至一级", "三级及以上", "三级、二级", "6-18-02-04", "职业编码\t", "职业名称\t", "等级\n"}, 50'000},
        {"dates", fuzzDates, {"2026年3月5日", "2026-02-30", "20260305", "1850", "2199", "年", "月", "日", " 08:00:00"}, 400'000},
        {"desk_keys", fuzzDeskKeys, {"jiangce backup keys 1\n", "==", "4F7KX-"}, 30'000},
        {"identifiers", fuzzIdentifiers, {"21020319800101", "E+17", "91210200", "〔2026〕", "号", "13800138000", "转", "¥", "元", ","}, 400'000},
        {"json_facts", fuzzJsonFacts, {"\"honours\":", "\"round\":", "\"certificates\":", "\"earlier_grants\":", "null", "1e400"}, 120'000},
        {"json_figures", fuzzJsonFigures, {"\"figures\":", "\"key\":", "\"value\":", "\"level\":", "1e400", "-0", "\"off\""}, 80'000},
        {"json_record", fuzzJsonRecord, {"\"programme\":", "\"overrides\":", "\"rulings\":", "\"roster\":[", "123456789012345678", "null"}, 12'000},
        {"merge_value", fuzzMergeValue, {"{{", "}}", "|金额", "<b>", "<img src='file:///etc/passwd'>", "\n@标题 "}, 150'000},
        {"paste", fuzzPaste, {"\"", "\"\"", "\t", "\r\n", "\r", "\n"}, 300'000},
        {"roster", fuzzRoster, {"姓名\t", "身份证号码\t", "证书编号\t", "合计\t", "2.10203E+17", "\n", "\t"}, 12'000},
        {"sealed_file", fuzzSealedFile, {"JCBACKUP", "\"schema\":", "\"wrapped\":", "\"made\":"}, 30'000},
        {"template", fuzzTemplate,
            {"{{#花名册}}", "{{/花名册}}", "{{?意见}}", "{{申请人.名称|", "{{空 9}}", "{{黑}}", "@表(列=*,20)", "@行 ", "@段(缩进=", "|"}, 8'000},
        {"text", fuzzText, {"\xE3\x80\x80", "\xE2\x80\x8B", "\xE2\x80\xAE", "·", "（", "é", "\xEF\xBB\xBF"}, 300'000},
        {"workbook", fuzzWorkbook, {"PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "xl/workbook.xml", "_rels/.rels"}, 20'000},
        {"workbook_part", fuzzWorkbookPart,
            {"<row r='1'>", "<c r='A1' t='s'><v>", "</v></c>", "<mergeCell ref='A1:B2'/>", "<!DOCTYPE x [", "<![CDATA[", "&#0;",
                "&amp;", "t='inlineStr'", "<is><t>", "_x000D_", "<si><t>", "<xf numFmtId='14'/>"}, 60'000},
    };
    return all;
}

const Target* targetNamed(const char* name)
{
    for (const Target& target : targets())
        if (std::strcmp(target.name, name) == 0)
            return &target;
    return nullptr;
}

} // namespace jiangce::fuzz
