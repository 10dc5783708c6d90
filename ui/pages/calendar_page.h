// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/calendar_store.h"
#include "ui/pages/page.h"

class QTableView;

namespace jiangce {

class CellTableModel;
class PlainLabel;
class ReasonButton;

/// Rest days and worked weekends by which working days are counted, year by year. Argument of open(): a year.
class CalendarPage final : public Page {
    Q_OBJECT
public:
    explicit CalendarPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Working-day calendar"); }
    [[nodiscard]] QLatin1StringView iconName() const override { return QLatin1StringView("calendar"); }
    void refresh() override;
    void open(const QString& argument) override;
    void takeFocus() override;

private:
    [[nodiscard]] QWidget* makeYears();
    [[nodiscard]] QWidget* makeDays();
    void showDays();
    void importFile();
    void enter();
    void take(int year, const QList<HolidayRow>& rows);
    /// The year to begin with: the first that is missing from this year on.
    [[nodiscard]] int nextYear() const;

    QList<CalendarYear> m_years;
    HolidayTable m_table;
    CellTableModel* m_yearModel = nullptr;
    CellTableModel* m_dayModel = nullptr;
    QTableView* m_yearTable = nullptr;
    QTableView* m_dayTable = nullptr;
    PlainLabel* m_heading = nullptr;
    PlainLabel* m_missing = nullptr;
    ReasonButton* m_import = nullptr;
    ReasonButton* m_enter = nullptr;
};

} // namespace jiangce
