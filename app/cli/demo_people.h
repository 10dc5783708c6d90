// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/sex.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <random>

namespace jiangce::cli {

struct MadeUpPerson {
    QString name;
    QString idNumber;
    QString phone;
    Sex sex = Sex::Male;
};

struct MadeUpUnit {
    QString name;
    QString creditCode;
    QString phone;
    QString account;
};

/// Persons and enterprises that do not exist, the same for the same seed: numbers with valid check digits, each once;
/// names with rare characters and with a dot now and then.
class MadeUpPeople final {
public:
    explicit MadeUpPeople(quint32 seed)
        : m_random(seed)
    {
    }
    /// Born within these years, both included.
    [[nodiscard]] MadeUpPerson person(int bornFrom = 1970, int bornTo = 2002);
    [[nodiscard]] MadeUpUnit unit();

    /// 0 to below - 1.
    [[nodiscard]] int pick(int below) { return int(m_random() % quint32(below)); }
    /// True `percent` times in a hundred.
    [[nodiscard]] bool chance(int percent) { return pick(100) < percent; }
    [[nodiscard]] QString digits(int count);

private:
    std::mt19937 m_random;
    int m_serial = 0;
};

} // namespace jiangce::cli
