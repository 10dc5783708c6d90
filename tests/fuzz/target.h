// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <stdexcept>

namespace jiangce::fuzz {

/// What a target found wrong with a parser: something it promised does not hold.
class Finding final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Throws a Finding.
inline void require(bool holds, const char* promise)
{
    if (!holds)
        throw Finding(promise);
}

/// Text as it may reach a parser. What begins with FF FE is taken as it is, unit by unit: lone surrogates too.
[[nodiscard]] QString textOf(const QByteArray& bytes);

/// One parser under test. `run` reads anything, checks what the parser promises, and tells whether it took the input: 1, or
/// 0 when it was refused. It throws what was found; any other exception is a finding as well, none of the parsers throws.
struct Target {
    const char* name;                   ///< its folder of tests/data/fuzz
    int (*run)(const QByteArray& bytes);
    QList<QByteArray> words {};         ///< put in by mutations, beside what all of them know
    int everyday = 0;                   ///< mutations tried every day
};

[[nodiscard]] const QList<Target>& targets();
/// Null when there is none of that name.
[[nodiscard]] const Target* targetNamed(const char* name);

int fuzzAnchorFile(const QByteArray& bytes);
int fuzzCalendar(const QByteArray& bytes);
int fuzzCatalogue(const QByteArray& bytes);
int fuzzDates(const QByteArray& bytes);
int fuzzDeskKeys(const QByteArray& bytes);
int fuzzIdentifiers(const QByteArray& bytes);
int fuzzJsonFacts(const QByteArray& bytes);
int fuzzJsonFigures(const QByteArray& bytes);
int fuzzJsonRecord(const QByteArray& bytes);
int fuzzMergeValue(const QByteArray& bytes);
int fuzzPaste(const QByteArray& bytes);
int fuzzRoster(const QByteArray& bytes);
int fuzzSealedFile(const QByteArray& bytes);
int fuzzTemplate(const QByteArray& bytes);
int fuzzText(const QByteArray& bytes);
int fuzzWorkbook(const QByteArray& bytes);
int fuzzWorkbookPart(const QByteArray& bytes);

} // namespace jiangce::fuzz
