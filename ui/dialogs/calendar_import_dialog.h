// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/working_days.h"
#include "ui/dialogs/dialog_frame.h"

class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace jiangce {

class AppContext;
class FieldGrid;

/// One holiday as a notice gives it.
struct HolidaySpan {
    QString occasion;
    QString from {};        ///< as typed: 2027-1-1, 1-1, 1月1日
    QString to {};
    QString worked {};      ///< weekend days that are worked, separated by blanks or 、
};

/// The rows of a year, every problem with field "<index>/from", "<index>/to" or "<index>/worked".
[[nodiscard]] QList<HolidayRow> holidayRows(int year, const QList<HolidaySpan>& spans, const QString& notice, Problems& problems);
/// As importCalendar takes them.
[[nodiscard]] QByteArray holidayCsv(const QList<HolidayRow>& rows);

/// The arrangement of one year: shown as read from a file, or entered holiday by holiday from the notice.
class CalendarImportDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// `rows` empty: entered by hand.
    CalendarImportDialog(AppContext& context, int year, const QList<HolidayRow>& rows, QWidget* parent = nullptr);

private:
    struct Line {
        QLineEdit* occasion;
        QLineEdit* from;
        QLineEdit* to;
        QLineEdit* worked;
        class PlainLabel* problem;
    };
    void addFields(int year);
    void addSpans();
    void addRows();
    void take();
    [[nodiscard]] QList<HolidayRow> typedRows();

    AppContext& m_context;
    QList<HolidayRow> m_rows;
    FieldGrid* m_fields = nullptr;
    QSpinBox* m_year = nullptr;
    QLineEdit* m_source = nullptr;
    QList<Line> m_lines;
};

} // namespace jiangce
