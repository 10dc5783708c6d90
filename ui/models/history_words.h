// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/wording.h"
#include "core/programmes/programme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

namespace jiangce {

/// One line of what an audit entry changed, as people read it; personal numbers masked.
struct HistoryChange {
    QString what;
    QString before;
    QString after;
};

/// Words the before and after of an audit entry of a case: fields by their labels, rows field by field where they differ,
/// states and days by their names.
class HistoryWords final {
    Q_DECLARE_TR_FUNCTIONS(jiangce::HistoryWords)
public:
    HistoryWords(const Programme& programme, const Wording& wording)
        : m_programme(programme)
        , m_wording(wording)
    {
    }
    [[nodiscard]] QList<HistoryChange> changes(const QJsonObject& before, const QJsonObject& after) const;

private:
    void addRow(QList<HistoryChange>& changes, const RosterDef& roster, const QString& rowId, const QJsonObject& before,
        const QJsonObject& after) const;
    [[nodiscard]] HistoryChange change(const QString& key, const QJsonValue& before, const QJsonValue& after) const;
    [[nodiscard]] QString name(const QString& key) const;
    [[nodiscard]] QString text(const QString& key, const QJsonValue& value) const;

    const Programme& m_programme;
    const Wording& m_wording;
};

} // namespace jiangce
