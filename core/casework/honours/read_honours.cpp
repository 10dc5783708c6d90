// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/honours/honour.h"

#include "core/base/fault.h"
#include "core/casework/payments.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct KindName {
    const char* key;
    const char* label;
};
constexpr KindName kinds[] {
    {"conferred", QT_TRANSLATE_NOOP("casework", "Conferred by a round")},
    {"of_government", QT_TRANSLATE_NOOP("casework", "Commendation of another government")},
    {"contest", QT_TRANSLATE_NOOP("casework", "Title won in a contest")},
};
static_assert(std::size(kinds) == size_t(HonourKind::Contest) + 1);

constexpr KindName levels[] {
    {"", QT_TRANSLATE_NOOP("casework", "Not said")},
    {"nation", QT_TRANSLATE_NOOP("casework", "National")},
    {"province", QT_TRANSLATE_NOOP("casework", "Provincial")},
    {"city", QT_TRANSLATE_NOOP("casework", "Municipal")},
    {"district", QT_TRANSLATE_NOOP("casework", "District or county")},
};
static_assert(std::size(levels) == size_t(GrantLevel::District) + 1);

HonourKind kindFrom(const QString& key)
{
    for (size_t i = 0; i < std::size(kinds); ++i)
        if (key == QLatin1StringView(kinds[i].key))
            return HonourKind(i);
    throw Fault(FaultKind::Damaged, u"no honour is of the kind "_s + key);
}

GrantLevel levelFrom(const QString& key)
{
    for (size_t i = 0; i < std::size(levels); ++i)
        if (key == QLatin1StringView(levels[i].key))
            return GrantLevel(i);
    throw Fault(FaultKind::Damaged, u"no honour is of the level "_s + key);
}

#define JIANGCE_HONOUR_QUERY \
    "SELECT h.id, h.version, h.person_id, p.name, p.id_number, h.kind, h.title, h.body, h.granted_on, h.document, h.round_id, " \
    "h.programme, h.case_id, h.certificate_number, h.note, h.revoked_document, h.revoked_on, h.revoked_reason, " \
    "h.entered_name, h.level FROM honour h JOIN person p ON p.id = h.person_id "

Honour honourFrom(const Statement& row)
{
    return {row.id<HonourId>(0), row.number(1), row.id<PersonId>(2), row.text(3), row.personal(4).text, kindFrom(row.text(5)),
        row.text(6), row.text(7), row.date(8), row.text(9), row.id<RoundId>(10), row.text(11), row.id<CaseId>(12),
        row.text(13), row.text(14), row.text(15), row.date(16), row.text(17), row.text(18), levelFrom(row.text(19))};
}

bool wasApproved(Connection& db, CaseId id)
{
    Statement row
        = db.prepared("SELECT 1 FROM case_step WHERE case_id = ? AND action = 'approve' AND is_taken_back = 0 LIMIT 1");
    return row.with(id).next();
}

bool isEnded(Connection& db, const Followed& one)
{
    switch (one.state) {
    case CaseState::NotAccepted:
    case CaseState::Refused:
    case CaseState::Withdrawn: return true;
    case CaseState::Archived: return !wasApproved(db, one.id);
    default: return false;
    }
}

void readFollowed(Connection& db, Honour& honour)
{
    Statement row = db.prepared("SELECT c.id, m.programme, coalesce(c.number, ''), c.state, m.on_day, c.approved_fen FROM "
                                "case_consequence m JOIN case_file c ON c.id = m.case_id WHERE m.honour_id = ? ORDER BY c.id");
    row.with(honour.id);
    while (row.next()) {
        Followed one {row.id<CaseId>(0), programmeByKey(row.text(1)), row.text(2), stateFromKey(row.text(3)), row.date(4),
            row.optionalMoney(5)};
        one.paid = paidSoFar(db, one.id);
        one.isEnded = isEnded(db, one);
        honour.followed.append(one);
    }
}

} // namespace

QString honourKindKey(HonourKind kind) { return QString::fromLatin1(kinds[size_t(kind)].key); }
const char* honourKindLabel(HonourKind kind) { return kinds[size_t(kind)].label; }
QString grantLevelKey(GrantLevel level) { return QString::fromLatin1(levels[size_t(level)].key); }
const char* grantLevelLabel(GrantLevel level) { return levels[size_t(level)].label; }

QList<Honour> readHonours(Connection& db, const HonourFilter& filter)
{
    Statement row = filter.round.isValid()
        ? db.prepared(JIANGCE_HONOUR_QUERY "WHERE (?1 IS NULL OR h.round_id = ?1) AND (?2 = '' OR h.kind = ?2) AND (?3 IS NULL "
                                           "OR h.person_id = ?3) ORDER BY h.programme, h.id")
        : db.prepared(JIANGCE_HONOUR_QUERY "WHERE (?1 IS NULL OR h.round_id = ?1) AND (?2 = '' OR h.kind = ?2) AND (?3 IS NULL "
                                           "OR h.person_id = ?3) ORDER BY h.granted_on DESC, h.programme, h.id");
    row.with(filter.round, filter.kind ? honourKindKey(*filter.kind) : QString(), filter.person);
    QList<Honour> honours;
    while (row.next())
        honours.append(honourFrom(row));
    for (Honour& honour : honours)
        readFollowed(db, honour);
    return honours;
}

Honour readHonour(Connection& db, HonourId id)
{
    Honour honour;
    {
        Statement row = db.prepared(JIANGCE_HONOUR_QUERY "WHERE h.id = ?");
        if (!row.with(id).next())
            throw Fault(FaultKind::Bug, u"no honour %1"_s.arg(id.value()));
        honour = honourFrom(row);
    }
    readFollowed(db, honour);
    return honour;
}

std::optional<Honour> honourOf(Connection& db, CaseId id)
{
    Statement row = db.prepared("SELECT id FROM honour WHERE case_id = ?1 UNION ALL SELECT honour_id FROM case_consequence "
                                "WHERE case_id = ?1 LIMIT 1");
    if (!row.with(id).next())
        return {};
    const HonourId honour = row.id<HonourId>(0);
    row.reset();
    return readHonour(db, honour);
}

} // namespace jiangce
