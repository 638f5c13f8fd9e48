// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/base/undo.h"
#include "ui/kit/page.h"
#include "ui/kit/record_table_model.h"
#include "ui/shell/slice.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace brobygger {

class RecordTable;
class WeekModel;
class WeekView;

/// Kalender: the appointments of everybody, a week at a time or as a list, and the day sheet to print.
class CalendarPage final : public Page {
    Q_OBJECT
public:
    explicit CalendarPage(PageContext& context);
    void retranslate() override;

    /// The Monday of the week that is shown.
    QDate monday() const { return m_monday; }

private:
    void addCommands();
    QWidget* makeWeekRow();
    void showWeek(QDate monday);
    void refresh();
    void refreshWeek();
    void refreshList();
    void switchView();
    void openCitizen(const AppointmentRow& row);
    void enterOutcome();
    void printDay();
    void exportCalendar();
    void writeCalendarTo(const QString& path);
    void printSheet(QDate day, int names);
    std::optional<AppointmentRow> currentRow() const;
    QDate currentDay() const;
    QList<Column<AppointmentRow>> columns() const;
    Cell weekCell(const AppointmentRow& row) const;

    PageContext& m_context;
    QDate m_monday;
    WeekModel* m_weekModel;
    WeekView* m_week;
    RecordsOf<AppointmentRow>* m_records;
    RecordTable* m_list;
    QStackedWidget* m_stack;
    QLabel* m_title;
    QTimer m_soon; ///< several changes in a row are read once
};

} // namespace brobygger
