// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace jiangce {

/// What a template is filled with: a tree of plain texts, named groups and lists. Names are those of
/// resources/letters/README.md. Money is yuan with two decimals ("1409.50"), dates are ISO ("2026-11-22"), flags are
/// "1" or empty; the filters of the template word them. A text is plain text whatever it holds.
class MergeData final {
public:
    using List = QList<MergeData>;

    MergeData() = default;

    /// Path with dots: set("申请人.名称", …). Groups on the way are made.
    MergeData& set(const QString& path, const QString& text);
    MergeData& setList(const QString& path, List rows);
    /// Appends one row to a list, which is made when it is not there.
    MergeData& append(const QString& path, MergeData row);

    [[nodiscard]] bool contains(const QString& path) const;
    /// Empty when there is no such text.
    [[nodiscard]] QString text(const QString& path) const;
    /// Empty when there is no such list.
    [[nodiscard]] List list(const QString& path) const;
    /// A list is there, with rows or without.
    [[nodiscard]] bool isList(const QString& path) const;
    /// A text that is not empty, a list that has rows, or a group that is there.
    [[nodiscard]] bool isTrue(const QString& path) const;
    /// Every path below, sorted; rows of a list appear once, as list.name.
    [[nodiscard]] QStringList paths() const;

private:
    QMap<QString, QString> m_texts;
    QMap<QString, List> m_lists;
};

} // namespace jiangce
