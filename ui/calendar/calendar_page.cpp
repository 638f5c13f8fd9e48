// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "core/base/dates.h"
#include "core/exchange/ics/appointment_calendar.h"
#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/calendar/day_sheet.h"
#include "ui/calendar/week_model.h"
#include "ui/calendar/week_view.h"
#include "ui/kit/actions.h"
#include "ui/kit/ask.h"
#include "ui/kit/card.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_table.h"
#include "ui/kit/theme.h"
#include "ui/pickers/appointment_form.h"
#include "ui/pickers/appointment_words.h"
#include "ui/pickers/outcome_dialog.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextDocument>

namespace brobygger {

namespace {
constexpr int daysInList = 28;

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}
} // namespace

CalendarPage::CalendarPage(PageContext& context)
    : Page(PageBody::Filling)
    , m_context(context)
    , m_monday(mondayOf(context.workspace.clock.today()))
    , m_weekModel(new WeekModel(this))
    , m_week(new WeekView(m_weekModel))
    , m_records(new RecordsOf<AppointmentRow>(columns(), this))
    , m_list(new RecordTable(QStringLiteral("appointmentsTable"), tr("Appointments")))
    , m_stack(new QStackedWidget)
    , m_title(makeLabel(QString(), TextRole::CardTitle)) {
    m_list->setRecords(m_records);
    addCommands();
    auto* card = new Card;
    card->content()->addWidget(makeWeekRow());
    m_stack->addWidget(m_week);
    m_stack->addWidget(m_list);
    card->content()->addWidget(m_stack, 1);
    content()->addWidget(card, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CalendarPage::refresh);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Appointment) || changes.touches(RecordKind::Citizen)) {
            m_soon.start();
        }
    });
    connect(m_week, &WeekView::opened, this, &CalendarPage::openCitizen);
    connect(m_list, &RecordTable::rowActivated, this, [this](int row) { openCitizen(m_records->row(row)); });
    setFocusProxy(m_week);
    retranslate();
    m_week->setCurrentDay(context.workspace.clock.today());
}

void CalendarPage::addCommands() {
    ActionCollection& actions = m_context.actions;
    QAction* book = actions.add({QStringLiteral("calendar.new"), [] { return tr("New appointment"); },
                                 [] { return tr("Books an appointment on the day the cursor stands on."); },
                                 QKeySequence(Qt::CTRL | Qt::Key_T), IconName::Add,
                                 [this] { openBooking(this, m_context, {}, currentDay()); }});
    QAction* print =
        actions.add({QStringLiteral("calendar.print"), [] { return tr("Day sheet"); },
                     [] { return tr("Prints the appointments of a day, with initials or names."); },
                     QKeySequence::Print, IconName::Print, [this] { printDay(); }});
    QAction* exported =
        actions.add({QStringLiteral("calendar.export"), [] { return tr("Export calendar…"); },
                     [] { return tr("Saves the appointments from today on for another calendar, without names."); },
                     {}, IconName::Export, [this] { exportCalendar(); }});
    QAction* view =
        actions.add({QStringLiteral("calendar.view"), [] { return tr("Week or list"); },
                     [] { return tr("Changes between the week and a list of four weeks."); },
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), std::nullopt, [this] { switchView(); }});
    QAction* outcome =
        actions.add({QStringLiteral("calendar.outcome"), [] { return tr("Enter outcome"); },
                     [] { return tr("Enters what became of the appointment the cursor stands on."); },
                     QKeySequence(Qt::CTRL | Qt::Key_U), IconName::Check, [this] { enterOutcome(); }});
    header()->addAction(buttonFor(outcome, QStringLiteral("outcomeButton"), ButtonRole::Ordinary));
    header()->addAction(buttonFor(view, QStringLiteral("viewButton"), ButtonRole::Ordinary));
    header()->addAction(buttonFor(exported, QStringLiteral("exportCalendarButton"), ButtonRole::Ordinary));
    header()->addAction(buttonFor(print, QStringLiteral("printButton"), ButtonRole::Ordinary));
    header()->addAction(buttonFor(book, QStringLiteral("newAppointmentButton"), ButtonRole::Primary));
}

QWidget* CalendarPage::makeWeekRow() {
    ActionCollection& actions = m_context.actions;
    QAction* back =
        actions.add({QStringLiteral("calendar.previous"), [] { return tr("Previous week"); },
                     [] { return tr("Shows the week before."); }, QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                     IconName::ChevronLeft, [this] { showWeek(m_monday.addDays(-7)); }});
    QAction* on =
        actions.add({QStringLiteral("calendar.next"), [] { return tr("Next week"); },
                     [] { return tr("Shows the week after."); }, QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                     IconName::ChevronRight, [this] { showWeek(m_monday.addDays(7)); }});
    QAction* now = actions.add({QStringLiteral("calendar.today"), [] { return tr("This week"); },
                                [] { return tr("Shows the week of today."); },
                                QKeySequence(Qt::CTRL | Qt::Key_Home), std::nullopt,
                                [this] {
                                    showWeek(mondayOf(m_context.workspace.clock.today()));
                                    m_week->setCurrentDay(m_context.workspace.clock.today());
                                }});
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(buttonFor(back, QStringLiteral("previousWeekButton"), ButtonRole::Quiet));
    row->addWidget(buttonFor(now, QStringLiteral("thisWeekButton"), ButtonRole::Quiet));
    row->addWidget(buttonFor(on, QStringLiteral("nextWeekButton"), ButtonRole::Quiet));
    return bar;
}

void CalendarPage::retranslate() {
    header()->setTitle(tr("Calendar"));
    m_week->setAccessibleName(tr("Appointments of the week"));
    m_list->setAccessibleName(tr("Appointments"));
    m_list->setEmptyText(tr("No appointments in these four weeks."));
    m_records->setColumns(columns());
    refresh();
}

void CalendarPage::showWeek(QDate monday) {
    const QDate day = currentDay();
    const int weekday = day.isValid() ? day.dayOfWeek() - 1 : 0;
    m_monday = monday;
    refresh();
    m_week->setCurrentDay(monday.addDays(weekday));
}

void CalendarPage::refresh() {
    m_title->setText(tr("Week %1: %2 to %3")
                         .arg(m_monday.weekNumber())
                         .arg(formatDate(m_monday), formatDate(m_monday.addDays(6))));
    refreshWeek();
    refreshList();
}

void CalendarPage::refreshWeek() {
    const QModelIndex at = m_week->currentIndex();
    const Appointments& appointments = m_context.workspace.appointments;
    WeekModel::Days days;
    for (size_t i = 0; i < days.size(); ++i) {
        const QDate date = m_monday.addDays(static_cast<qint64>(i));
        days[i] = {date, appointments.between(date, date, 0, WeekModel::mostPerDay), 0};
        if (days[i].appointments.size() == WeekModel::mostPerDay) {
            days[i].more = static_cast<int>(appointments.countBetween(date, date)) - WeekModel::mostPerDay;
        }
    }
    m_weekModel->setWeek(std::move(days), [this](const AppointmentRow& row) { return weekCell(row); });
    if (at.isValid()) {
        m_week->setCurrentIndex(
            m_weekModel->index(qMin(at.row(), qMax(0, m_weekModel->rowCount() - 1)), at.column()));
    }
}

void CalendarPage::refreshList() {
    const Appointments& appointments = m_context.workspace.appointments;
    const QDate from = m_monday;
    const QDate to = m_monday.addDays(daysInList - 1);
    m_records->setSource({[&appointments, from, to] { return appointments.countBetween(from, to); },
                          [&appointments, from, to](qsizetype offset, qsizetype limit, const SortOrder&) {
                              return appointments.between(from, to, offset, limit);
                          },
                          [](const AppointmentRow& row) { return row.appointment.id.toString(); }});
}

void CalendarPage::switchView() {
    m_stack->setCurrentIndex(1 - m_stack->currentIndex());
    setFocusProxy(m_stack->currentWidget());
    m_stack->currentWidget()->setFocus();
}

Cell CalendarPage::weekCell(const AppointmentRow& row) const {
    const ChipText outcome = outcomeChip(m_context.workspace, row.appointment);
    Cell cell{formatTime(row.appointment.startsAt.time()) + QStringLiteral("  ") + row.shortName()};
    cell.detail = outcome.text.isEmpty() ? whatAndWhere(m_context.workspace, row) : outcome.text;
    cell.icon = outcome.icon;
    cell.role = row.appointment.hasOutcome() ? TextRole::Muted : TextRole::Strong;
    return cell;
}

QList<Column<AppointmentRow>> CalendarPage::columns() const {
    const Workspace& workspace = m_context.workspace;
    return {
        {QStringLiteral("when"),
         tr("When"),
         [](const AppointmentRow& row) {
             return QStringLiteral("%1 %2  %3")
                 .arg(shortWeekday(row.appointment.startsAt.date()),
                      formatDate(row.appointment.startsAt.date()), timeSpan(row.appointment));
         },
         {},
         Qt::AlignLeft,
         {},
         210},
        {QStringLiteral("who"), tr("Who"), [](const AppointmentRow& row) { return row.fullName(); },
         [](const AppointmentRow& row) {
             Cell cell{row.fullName()};
             cell.role = TextRole::Strong;
             return cell;
         }},
        {QStringLiteral("what"), tr("What and where"),
         [&workspace](const AppointmentRow& row) { return whatAndWhere(workspace, row); }},
        {QStringLiteral("how"), tr("Companion and transport"),
         [&workspace](const AppointmentRow& row) { return howToGetThere(workspace, row.appointment); }},
        {QStringLiteral("outcome"),
         tr("Outcome"),
         [&workspace](const AppointmentRow& row) { return outcomeChip(workspace, row.appointment).text; },
         [&workspace](const AppointmentRow& row) {
             const ChipText chip = outcomeChip(workspace, row.appointment);
             return Cell{chip.text, {}, chip.tone, chip.icon};
         },
         Qt::AlignLeft,
         {},
         160},
    };
}

std::optional<AppointmentRow> CalendarPage::currentRow() const {
    if (m_stack->currentWidget() == m_list) {
        return m_list->currentRow() >= 0 ? std::optional(m_records->row(m_list->currentRow())) : std::nullopt;
    }
    const AppointmentRow* row = m_week->currentAppointment();
    return row ? std::optional(*row) : std::nullopt;
}

QDate CalendarPage::currentDay() const {
    if (m_stack->currentWidget() == m_list) {
        const auto row = currentRow();
        return row ? row->appointment.startsAt.date() : m_monday;
    }
    return m_week->currentDay();
}

void CalendarPage::openCitizen(const AppointmentRow& row) {
    m_context.navigator.open({QStringLiteral("citizens"),
                              row.appointment.citizen,
                              QStringLiteral("appointments"),
                              RecordKind::Appointment,
                              row.appointment.id.value(),
                              {}});
}

void CalendarPage::enterOutcome() {
    const auto row = currentRow();
    if (!row) {
        messages()->warn(tr("Put the cursor on an appointment first."));
        return;
    }
    openOutcomeDialog(this, m_context, *row, [this](const QString& message, const Undo& undo) {
        messages()->offer(message, tr("Undo"), [this, undo] {
            if (const Result<void> undone = undo(); !undone) {
                messages()->fail(undone.error().message);
            }
        });
    });
}

void CalendarPage::printDay() {
    const QDate day = currentDay().isValid() ? currentDay() : m_context.workspace.clock.today();
    m_context.ask.choose(this, tr("Print the day sheet of %1?").arg(formatLongDate(day)),
                         tr("A sheet with initials can lie on a table. One with names is to be shredded."),
                         {tr("Initials"), tr("Full names")},
                         [this, day](int names) { printSheet(day, names); });
}

void CalendarPage::printSheet(QDate day, int names) {
    const QString html = daySheetHtml(m_context.workspace, day, m_context.workspace.appointments.day(day),
                                      names == 0 ? NamesOnSheet::Initials : NamesOnSheet::Full);
    m_context.ask.print(this, tr("Day sheet %1").arg(isoDate(day)), [html](QPrinter& printer) {
        QTextDocument document;
        document.setHtml(html);
        document.print(&printer);
    });
}

void CalendarPage::exportCalendar() {
    m_context.ask.saveFile(this, tr("Export the calendar"), tr("Appointments.ics"), tr("Calendar (*.ics)"),
                           [this](const QString& path) { writeCalendarTo(path); });
}

void CalendarPage::writeCalendarTo(const QString& path) {
    Workspace& workspace = m_context.workspace;
    const QDate from = workspace.clock.today();
    const QDate to(9998, 12, 31);
    const QList<CalendarEvent> events =
        calendarEvents(workspace.appointments.between(from, to, 0, workspace.appointments.countBetween(from, to)),
                       workspace.codes, workspace.citizens);
    const Result<void> written =
        writePlainFile(workspace.session, path, writeCalendar(events, workspace.clock.instant()), QStringLiteral("calendar"));
    if (!written) {
        messages()->fail(written.error().message);
        return;
    }
    messages()->tell(tr("%n appointments are saved without names. The file is not encrypted.", nullptr,
                        static_cast<int>(events.size())));
}

} // namespace brobygger
