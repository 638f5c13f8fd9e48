// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/base/result.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

#include <QTimer>

class QAction;
class QLabel;
class QPrinter;
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

private:
    enum class View { Day, Week, List };

    void addCommands();
    void addMore(const QList<QAction*>& commands);
    void addWalking();
    void addRowCommands();
    QWidget* makeList();
    /// To the day, the week or the weeks before (-1) or after (1).
    void walk(int ways);
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
    void printLetters();
    void goOnVisits();
    void exportCalendar();
    void writeCalendarTo(const QString& path);
    void printSheet(QDate day, int names);
    Result<void> printOnPaper(QPrinter& printer, const QString& html, QDate day, bool isInitials);
    Result<void> writeSheetTo(const QString& path, QPrinter& printer, const QString& html, bool isInitials);
    QString title() const;
    std::optional<AppointmentRow> currentRow() const;
    /// The one day that rules every view: of the chosen row in the list, otherwise where the cursor stands.
    QDate currentDay() const;
    /// Of which the day sheet is: the day shown; of several today, and where today is not among them the first.
    QDate dayInFront() const;
    QList<Column<AppointmentRow>> columns() const;

    PageContext& m_context;
    QDate m_monday; ///< of the first week that is shown
    QDate m_day;    ///< the day of the cursor, and the one a view of one day shows
    View m_view = View::Week;
    WeekView* m_week;
    RecordsOf<AppointmentRow>* m_records;
    RecordTable* m_list;
    QStackedWidget* m_stack;
    QLabel* m_keys;
    AppointmentPopover* m_popover = nullptr;
    QList<QAction*> m_rowCommands;
    bool m_isOfDead = false; ///< the chosen appointment
    QPushButton* m_more = nullptr;
    QList<QPushButton*> m_viewButtons; ///< one for each View, in order
    QTimer m_soon;                     ///< several changes in a row are read once
    QTimer m_minute;
};

} // namespace brobygger
