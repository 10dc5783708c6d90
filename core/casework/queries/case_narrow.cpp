// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/queries/case_narrow.h"

#include "core/base/text.h"
#include "core/register/search_index.h"
#include "core/register/text_fold.h"

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// As case numbers are printed: 技补[2026 → 技补〔2026.
QString printedNumber(const QString& typed)
{
    QString text = text::compactIdentifier(typed);
    for (const QChar open : u"[【(﹝"_s)
        text.replace(open, u'〔');
    for (const QChar close : u"]】)﹞"_s)
        text.replace(close, u'〕');
    return text;
}

bool isTypedKey(const QString& number)
{
    return !number.isEmpty() && number.front().unicode() < 0x80;
}

QList<qint64> idsOf(Statement& rows)
{
    QList<qint64> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    return ids;
}

constexpr int oneTooMany = mostCandidates + 1;

} // namespace

CaseNarrowing::CaseNarrowing(const Desk& desk, const CaseFilter& filter)
    : m_db(desk.db)
    , m_applicant(prefix(text::normalisedName(filter.applicant)))
    , m_organisation(prefix(confusableKey(filter.organisation)))
    , m_text(filter.text.trimmed())
    , m_hand(filter.queue == Queue::Mine ? desk.session.account : filter.hand)
{
    const QString number = printedNumber(filter.number);
    (isTypedKey(number) ? m_numberKey : m_number) = prefix(isTypedKey(number) ? number.toLower() : number);
}

CaseNarrowing::Range CaseNarrowing::prefix(const QString& typed)
{
    return typed.isEmpty() ? Range {} : Range {typed, typed + u"\U0010FFFF"_s};
}

bool CaseNarrowing::isThere() const
{
    return !m_numberKey.isEmpty() || !m_number.isEmpty() || !m_applicant.isEmpty() || !m_organisation.isEmpty()
        || !m_text.isEmpty() || m_hand.isValid();
}

QList<qint64> CaseNarrowing::byApplicant() const
{
    QList<std::pair<QString, QString>> places;
    Statement place = m_db.prepared("SELECT programme, state FROM case_count WHERE cases > 0");
    place.with();
    while (place.next())
        places.append({place.text(0), place.text(1)});
    QList<qint64> ids;
    for (const auto& [programme, state] : std::as_const(places)) {
        Statement rows = m_db.prepared("SELECT id FROM case_file WHERE programme = ? AND state = ? "
                                       "AND applicant_name >= ? AND applicant_name < ? LIMIT ?");
        rows.with(programme, state, m_applicant.from, m_applicant.to, oneTooMany - int(ids.size()));
        ids += idsOf(rows);
    }
    return ids;
}

std::optional<QList<qint64>> CaseNarrowing::candidates() const
{
    const auto few = [](QList<qint64> ids) {
        return ids.size() > mostCandidates ? std::nullopt : std::optional(std::move(ids));
    };
    std::optional<QList<qint64>> found;
    if (m_hand.isValid()) {
        Statement rows = m_db.prepared("SELECT id FROM case_file WHERE assigned_to = ? LIMIT ?");
        rows.with(m_hand, oneTooMany);
        found = few(idsOf(rows));
    }
    if (!found && !m_numberKey.isEmpty()) {
        Statement rows = m_db.prepared("SELECT id FROM case_file WHERE number_key >= ? AND number_key < ? LIMIT ?");
        rows.with(m_numberKey.from, m_numberKey.to, oneTooMany);
        found = few(idsOf(rows));
    }
    if (!found && !m_number.isEmpty()) {
        Statement rows = m_db.prepared("SELECT id FROM case_file WHERE number >= ? AND number < ? LIMIT ?");
        rows.with(m_number.from, m_number.to, oneTooMany);
        found = few(idsOf(rows));
    }
    if (!found && !m_applicant.isEmpty())
        found = few(byApplicant());
    if (!found && !m_organisation.isEmpty()) {
        Statement rows = m_db.prepared("SELECT c.id FROM organisation o CROSS JOIN case_file c ON c.organisation_id = o.id "
                                       "WHERE o.name_key >= ? AND o.name_key < ? LIMIT ?");
        rows.with(m_organisation.from, m_organisation.to, oneTooMany);
        found = few(idsOf(rows));
    }
    if (!found && !m_text.isEmpty()) {
        QList<qint64> ids;
        for (const auto& hit : search_index::search(m_db, m_text, oneTooMany, search_index::Subject::Case))
            ids.append(hit.id);
        found = few(std::move(ids));
    }
    return found;
}

bool CaseNarrowing::fits(qint64 id) const
{
    Statement row = m_db.prepared(
        "SELECT 1 FROM case_file c LEFT JOIN organisation o ON o.id = c.organisation_id WHERE c.id = ?1 "
        "AND (?2 = '' OR c.number_key >= ?2 AND c.number_key < ?3) AND (?4 = '' OR c.number >= ?4 AND c.number < ?5) "
        "AND (?6 = '' OR c.applicant_name >= ?6 AND c.applicant_name < ?7) "
        "AND (?8 = '' OR o.name_key >= ?8 AND o.name_key < ?9) AND (?10 = 0 OR c.assigned_to = ?10)");
    row.with(id, m_numberKey.from, m_numberKey.to, m_number.from, m_number.to, m_applicant.from, m_applicant.to,
        m_organisation.from, m_organisation.to, m_hand.value());
    return row.next() && (m_text.isEmpty() || search_index::finds(m_db, m_text, search_index::Subject::Case, id));
}

} // namespace jiangce
