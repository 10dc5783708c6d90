// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/likely_pairs.h"

#include "core/register/distinct_pairs.h"
#include "core/store/connection.h"
#include "core/values/id_number.h"

#include <QtCore/QMap>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

// What a pair has in common, in the order of an index. More than a handful who share a telephone share an office.
constexpr char sameName[] = "SELECT name_key, birth_date FROM person WHERE name_key <> '' GROUP BY name_key, birth_date "
                            "HAVING count(*) > 1 AND birth_date IS NOT NULL";
constexpr char sameNameRows[] = "SELECT id FROM person WHERE name_key = ?1 AND birth_date = ?2 AND merged_into IS NULL "
                                "ORDER BY id LIMIT 20";
constexpr char namedWithoutBirth[] = "SELECT a.id, b.id FROM person a JOIN person b ON b.name_key = a.name_key "
                                     "AND b.id <> a.id AND (b.birth_date IS NOT NULL OR b.id > a.id) "
                                     "WHERE a.name_key IN (SELECT DISTINCT name_key FROM person WHERE birth_date IS NULL) "
                                     "AND a.birth_date IS NULL AND a.merged_into IS NULL AND b.merged_into IS NULL LIMIT ?1";
constexpr char samePhone[] = "SELECT phone FROM person WHERE phone <> '' AND merged_into IS NULL GROUP BY phone "
                             "HAVING count(*) BETWEEN 2 AND 5";
constexpr char samePhoneRows[]
    = "SELECT id FROM person WHERE phone = ?1 AND phone <> '' AND merged_into IS NULL ORDER BY id";
constexpr char letPass[] = "SELECT id, id_number FROM person WHERE id_override_reason <> '' AND merged_into IS NULL "
                           "AND id_number IS NOT NULL";
constexpr char holder[] = "SELECT coalesce(merged_into, id) FROM person WHERE id_number = ?1";
constexpr char legacy[]
    = "SELECT id, legacy_number FROM person WHERE legacy_number <> '' AND merged_into IS NULL ORDER BY legacy_number";
constexpr char legacyHolder[] = "SELECT id FROM person WHERE legacy_number = ?1 AND legacy_number <> '' AND merged_into IS NULL";
constexpr char correctedNumbers[] = "SELECT c.person_id, f.old_value FROM register_correction_field f JOIN register_correction c "
                             "ON c.id = f.correction_id WHERE f.field = 'id_number' AND f.old_value <> ''";
constexpr char sameUnitName[] = "SELECT name_key FROM organisation WHERE name_key <> '' GROUP BY name_key HAVING count(*) > 1";
constexpr char sameUnitNameRows[]
    = "SELECT id FROM organisation WHERE name_key = ?1 AND merged_into IS NULL ORDER BY id LIMIT 20";
constexpr char oldCode[] = "SELECT organisation_code FROM organisation WHERE organisation_code <> '' "
                           "GROUP BY organisation_code HAVING count(*) > 1";
constexpr char oldCodeRows[] = "SELECT id FROM organisation WHERE organisation_code = ?1 AND organisation_code <> '' "
                               "AND merged_into IS NULL ORDER BY id LIMIT 20";
constexpr char registration[] = "SELECT registration_number FROM organisation WHERE registration_number <> '' "
                                "GROUP BY registration_number HAVING count(*) > 1";
constexpr char registrationRows[] = "SELECT id FROM organisation WHERE registration_number = ?1 "
                                    "AND registration_number <> '' AND merged_into IS NULL ORDER BY id LIMIT 20";

class PairFinder final {
public:
    PairFinder(Connection& db, PartyKind kind, int most)
        : m_db(db)
        , m_kind(kind)
        , m_most(most)
    {
    }

    void begin(DuplicateSign sign)
    {
        m_sign = sign;
        m_left = m_most;
    }
    [[nodiscard]] bool isFull() const { return m_left <= 0; }

    void add(qint64 one, qint64 other)
    {
        if (one == other || isFull())
            return;
        const auto key = std::pair(std::min(one, other), std::max(one, other));
        const auto known = m_pairs.find(key);
        if (known == m_pairs.end() && findDistinct(m_db, m_kind, one, other))
            return;
        QList<DuplicateSign>& signs = m_pairs[key];
        if (!signs.contains(m_sign)) {
            signs.append(m_sign);
            --m_left;
        }
    }

    void addGroup(Statement& rows)
    {
        QList<qint64> ids;
        while (rows.next())
            ids.append(rows.integer(0));
        for (qsizetype i = 0; i < ids.size(); ++i)
            for (qsizetype j = i + 1; j < ids.size(); ++j)
                add(ids[i], ids[j]);
    }

    /// Every group that has one text in common.
    void walk(DuplicateSign sign, Sql groups, Sql members)
    {
        begin(sign);
        Statement group = m_db.prepared(groups);
        Statement rows = m_db.prepared(members);
        group.with();
        while (!isFull() && group.next()) {
            rows.with(PersonalText {group.text(0)});
            addGroup(rows);
        }
    }

    [[nodiscard]] QList<LikelyPair> pairs() const
    {
        QList<LikelyPair> found;
        for (auto pair = m_pairs.cbegin(); pair != m_pairs.cend(); ++pair)
            found.append({m_kind, pair.key().first, pair.key().second, pair.value()});
        std::ranges::stable_sort(found, [](const LikelyPair& a, const LikelyPair& b) {
            return a.signs.size() != b.signs.size() ? a.signs.size() > b.signs.size() : a.signs.first() < b.signs.first();
        });
        return found;
    }

private:
    Connection& m_db;
    PartyKind m_kind;
    int m_most;
    int m_left = 0;
    DuplicateSign m_sign = DuplicateSign::SameName;
    QMap<std::pair<qint64, qint64>, QList<DuplicateSign>> m_pairs;
};

void findByName(Connection& db, PairFinder& finder)
{
    finder.begin(DuplicateSign::SameName);
    Statement group = db.prepared(sameName);
    Statement rows = db.prepared(sameNameRows);
    group.with();
    while (!finder.isFull() && group.next()) {
        rows.with(group.text(0), group.date(1));
        finder.addGroup(rows);
    }
    Statement unborn = db.prepared(namedWithoutBirth);
    unborn.with(500);
    while (!finder.isFull() && unborn.next())
        finder.add(unborn.integer(0), unborn.integer(1));
}

/// A single slip never leaves a right check digit (GB 11643: ISO 7064 MOD 11-2), so one of such a pair stands only because
/// an officer let it pass: those few are tried.
void findByNumber(Connection& db, PairFinder& finder)
{
    finder.begin(DuplicateSign::NearNumber);
    Statement passed = db.prepared(letPass);
    Statement other = db.prepared(holder);
    passed.with();
    while (!finder.isFull() && passed.next())
        for (const QString& near : nearNumbers(passed.personal(1).text)) {
            other.with(PersonalText {near});
            while (other.next())
                finder.add(passed.integer(0), other.integer(0));
        }
}

void findByFormerNumber(Connection& db, PairFinder& finder)
{
    finder.begin(DuplicateSign::FormerNumber);
    Statement other = db.prepared(holder);
    const auto addHolders = [&](qint64 one, const QString& number) {
        other.with(PersonalText {number});
        while (other.next())
            finder.add(one, other.integer(0));
    };
    Statement old = db.prepared(legacy);
    Statement same = db.prepared(legacyHolder);
    old.with();
    while (!finder.isFull() && old.next()) {
        addHolders(old.integer(0), IdNumber::fromLegacy(old.personal(1).text));
        same.with(old.personal(1));
        while (same.next())
            finder.add(old.integer(0), same.integer(0));
    }
    Statement was = db.prepared(correctedNumbers);
    was.with();
    while (!finder.isFull() && was.next())
        if (const auto now = readSurviving(db, PartyKind::Person, was.integer(0)))
            addHolders(now->id, was.personal(1).text);
}

} // namespace

const char* signLabel(DuplicateSign sign)
{
    switch (sign) {
    case DuplicateSign::SameName: return QT_TRANSLATE_NOOP("register", "same name");
    case DuplicateSign::NearNumber: return QT_TRANSLATE_NOOP("register", "number nearly the same");
    case DuplicateSign::SamePhone: return QT_TRANSLATE_NOOP("register", "same telephone");
    case DuplicateSign::FormerNumber: return QT_TRANSLATE_NOOP("register", "former number");
    case DuplicateSign::OldCode: return QT_TRANSLATE_NOOP("register", "same organisation code");
    case DuplicateSign::SameRegistration: return QT_TRANSLATE_NOOP("register", "same registration number");
    }
    return "";
}

QStringList nearNumbers(const QString& number)
{
    QStringList near;
    for (qsizetype i = 0; i < number.size(); ++i) {
        QString changed = number;
        for (const QChar digit : u"0123456789"_s)
            if (digit != number[i]) {
                changed[i] = digit;
                near.append(changed);
            }
        if (i + 1 == number.size() && number[i] != u'X') {
            changed[i] = u'X';
            near.append(changed);
        }
        if (i + 1 < number.size() && number[i] != number[i + 1]) {
            changed = number;
            std::swap(changed[i], changed[i + 1]);
            near.append(changed);
        }
    }
    return near;
}

QList<LikelyPair> likelyPairs(Connection& db, PartyKind kind, int most)
{
    PairFinder finder(db, kind, most);
    if (kind == PartyKind::Person) {
        findByNumber(db, finder);
        findByFormerNumber(db, finder);
        findByName(db, finder);
        finder.walk(DuplicateSign::SamePhone, samePhone, samePhoneRows);
    } else {
        finder.walk(DuplicateSign::SameName, sameUnitName, sameUnitNameRows);
        finder.walk(DuplicateSign::OldCode, oldCode, oldCodeRows);
        finder.walk(DuplicateSign::SameRegistration, registration, registrationRows);
    }
    return finder.pairs();
}

QList<QByteArray> likelyPairStatements()
{
    return {sameName, sameNameRows, samePhone, samePhoneRows, letPass, holder, legacy, legacyHolder, correctedNumbers, sameUnitName,
        sameUnitNameRows, oldCode, oldCodeRows, registration, registrationRows};
}

} // namespace jiangce
