// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/summary_tables.h"
#include "ui/dialogs/export_file.h"
#include "ui/models/background_reader.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QTableView;

namespace jiangce {

class AppContext;
class CellTableModel;
class PlainLabel;

/// The cases behind one figure, with what each adds to it; count and sum stand above and equal the figure. Read on a
/// connection of its own. objectNames "cases_heading", "cases_behind", "cases_xlsx", "cases_csv", "cases_pdf".
class StatisticsCases final : public QWidget {
    Q_OBJECT
public:
    explicit StatisticsCases(AppContext& context, QWidget* parent);

    void showCell(const Programme& programme, const SummaryMeasure& measure, Breakdown by, const QString& key,
        const SummaryAsk& ask);
    void clear();
    [[nodiscard]] const CellBehind& behind() const { return m_behind; }
    [[nodiscard]] bool isBusy() const { return m_reader.isBusy(); }

Q_SIGNALS:
    void caseAsked(jiangce::CaseId id);
    void said(const jiangce::Message& message);

private:
    struct Cell {
        const Programme* programme = nullptr;
        std::optional<SummaryMeasure> measure {};
        Breakdown by = Breakdown::Total;
        QString key {};
        SummaryAsk ask {};
    };
    [[nodiscard]] ExportTable tableIn(const Wording& wording) const;
    void showAnswer(const CellBehind& behind);
    void save(ExportFormat format);

    AppContext& m_context;
    BackgroundReader m_reader;
    QTimer m_waiting;
    Cell m_cell;
    CellBehind m_behind;
    QString m_office;
    PlainLabel* m_heading = nullptr;
    CellTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QList<QWidget*> m_saves;
};

} // namespace jiangce
