// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

#include <QTimer>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace brobygger {

class AppointmentPopover;
class RecordTable;
class WeekView;

/// Kalender: the appointments of everybody on an axis of time, a week or a day of it, or as a list of four weeks; what can
/// be done with one stands beside it. And the day sheet to print.
class CalendarPage final : public Page, public OpensTargets {
    Q_OBJECT
public:
    explicit CalendarPage(PageContext& context);
    void retranslate() override;
    void openTarget(const Target& target) override;

    /// The Monday of the week that is shown.
    QDate monday() const { return m_monday; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class View { Day, Week, List };

    void addCommands();
    void addWalking();
    void addRowCommands();
    QWidget* makeList();
    void goTo(QDate day);
    void bookAt(const QDateTime& at);
    /// Goes to where an appointment stands and makes it the one that is worked on.
    void showAppointment(AppointmentId appointment);
    void setView(View view);
    void refresh();
    void refreshDays();
    void refreshList();
    void updateCommands();
    void tick();
    void showBeside();
    void openCitizen();
    void enterOutcome();
    void moveTime();
    void markReminded();
    void writeLetter();
    void printDay();
    void exportCalendar();
    void writeCalendarTo(const QString& path);
    void printSheet(QDate day, int names);
    QString title() const;
    std::optional<AppointmentRow> currentRow() const;
    QDate currentDay() const;
    QList<Column<AppointmentRow>> columns() const;

    PageContext& m_context;
    QDate m_monday;
    QDate m_day; ///< of the view of one day
    View m_view = View::Week;
    WeekView* m_week;
    RecordsOf<AppointmentRow>* m_records;
    RecordTable* m_list;
    QStackedWidget* m_stack;
    QLabel* m_keys;
    AppointmentPopover* m_popover = nullptr;
    QList<QAction*> m_rowCommands;
    QList<QPushButton*> m_seldom;      ///< give way in a narrow window
    QList<QPushButton*> m_viewButtons; ///< one for each View, in order
    QTimer m_soon;                     ///< several changes in a row are read once
    QTimer m_minute;
};

} // namespace brobygger
