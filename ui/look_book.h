// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_id.h"

#include <QtCore/QDate>
#include <QtCore/QObject>
#include <QtCore/QSet>

namespace jiangce {

class AppContext;

/// Writes down who looked at whom: one entry for each officer, day and case or record, however often it is opened.
class LookBook final : public QObject {
    Q_OBJECT
public:
    /// The book of this context, made when it is first asked for.
    [[nodiscard]] static LookBook& of(AppContext& context);

    void noteCase(CaseId id);
    /// `page`: persons or organisations, as the page is called.
    void noteRecord(const QString& page, qint64 id);

private:
    explicit LookBook(AppContext& context);
    void note(CaseId id, const QString& what);

    AppContext& m_context;
    QSet<QString> m_noted;
    QDate m_day;
};

} // namespace jiangce
