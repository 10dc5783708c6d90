// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/recovery_sheet.h"

using namespace Qt::StringLiterals;

namespace jiangce {

LetterDocument recoverySheet(
    const QString& office, const QString& number, const QString& key, const QString& madeBy, QDate day)
{
    LetterDocument document {.title = u"备份恢复密钥"_s};
    const auto line = [&document](const QString& text, double size, letter::Align align) {
        document.blocks.append(letter::Paragraph {.runs = {{.text = text}}, .align = align, .size = size, .firstIndent = 0});
    };
    document.blocks.append(letter::Heading {.runs = {{.text = u"备份恢复密钥"_s}}});
    line(u"单位：%1"_s.arg(office), letter::size::four, letter::Align::Left);
    line(u"密钥编号：%1"_s.arg(number), letter::size::four, letter::Align::Left);
    line(u"设置日期：%1"_s.arg(day.toString(u"yyyy年M月d日"_s)), letter::size::four, letter::Align::Left);
    line(u"设置人：%1"_s.arg(madeBy), letter::size::four, letter::Align::Left);
    const QStringList groups = key.split(u'-');
    line(groups.mid(0, 4).join(u"    "), letter::size::two, letter::Align::Centre);
    line(groups.mid(4).join(u"    "), letter::size::two, letter::Align::Centre);
    for (const QString& text : {
             u"1. 编号相同的加密备份，凭本密钥可在任何一台装有匠册的计算机上恢复。没有本密钥，离开原计算机的备份谁也打不开，"
             "包括软件的提供者。"_s,
             u"2. 每组前四个字符是密钥，第五个字符用于核对；字母不分大小写，没有字母I、L、O、U。"_s,
             u"3. 恢复办法：打开匠册，提示数据库损坏时选“恢复并继续”，输入本密钥；或者运行 jiangce-cli restore 备份文件 新文件。"_s,
             u"4. 请印两份，分别封存于两处带锁的柜中，由系统管理员和单位指定的另一人保管；不拍照、不扫描、不存入计算机。"_s,
             u"5. 本页遗失或被他人看过的，由系统管理员设置新密钥；旧备份仍用旧密钥，旧页要留到旧备份全部清除为止。"_s})
        line(text, letter::size::smallFour, letter::Align::Left);
    line(u"保管人签字：                    交接日期：                    "_s, letter::size::smallFour, letter::Align::Left);
    return document;
}

} // namespace jiangce
