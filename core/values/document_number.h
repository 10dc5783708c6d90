// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

namespace jiangce {

/// A document's number (发文字号, GB/T 9704-2012): 机关代字〔year〕n号. Year and number belong together:
/// 大政发〔2011〕46号 and 大政发〔2017〕46号 are two documents.
class DocumentNumber final {
public:
    /// Whatever brackets were typed ([ ] 【 】 ( ) （ ） ﹝ ﹞), 第 and leading zeros are put right. The year has four
    /// digits, 1949 to 2199; the number 1 to 999999. Required, DocumentNumberForm.
    [[nodiscard]] static Outcome<DocumentNumber> parse(QStringView text);
    /// A number given by the office. The same limits; DocumentNumberForm.
    [[nodiscard]] static Outcome<DocumentNumber> of(const QString& prefix, int year, int number);

    /// 机关代字: 大政发.
    [[nodiscard]] QString prefix() const { return m_prefix; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int number() const { return m_number; }

    /// 大政发〔2011〕46号.
    [[nodiscard]] QString canonical() const;
    [[nodiscard]] QString display() const { return canonical(); }

    friend bool operator==(const DocumentNumber&, const DocumentNumber&) = default;
    friend size_t qHash(const DocumentNumber& value, size_t seed = 0)
    {
        return qHashMulti(seed, value.m_prefix, value.m_year, value.m_number);
    }

private:
    DocumentNumber(QString prefix, int year, int number)
        : m_prefix(std::move(prefix))
        , m_year(year)
        , m_number(number)
    {
    }
    QString m_prefix;
    int m_year;
    int m_number;
};

} // namespace jiangce
