// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "core/appointments/appointment_rules.h"
#include "core/base/time/dates.h"
#include "core/citizens/citizen_rules.h"
#include "core/workspace/workspace.h"
#include "ui/calendar/appointment_popover.h"
#include "ui/calendar/block_text.h"
#include "ui/calendar/week_grid.h"
#include "ui/calendar/week_view.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/commands/row_commands.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/appointments/appointment_columns.h"
#include "ui/shared/appointments/appointment_form.h"
#include "ui/shared/appointments/appointment_sms.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/appointments/outcome_dialog.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace brobygger {

namespace {
constexpr int daysInList = 28;
constexpr int oneMinute = 60'000;
constexpr int lanesInWeek = 3;
constexpr int lanesInDay = 8;
/// A day on the axis holds no more; the list has them all.
constexpr int mostInDay = 60;
} // namespace

CalendarPage::CalendarPage(PageContext& context)
    : Page(PageBody::Filling)
    , m_context(context)
    , m_monday(mondayOf(context.workspace.clock.today()))
    , m_day(context.workspace.clock.today())
    , m_week(new WeekView)
    , m_records(new RecordsOf<AppointmentRow>(columns(), this))
    , m_list(new RecordTable(QStringLiteral("appointmentsTable"), tr("Appointments")))
    , m_stack(new FrontPages)
    , m_keys(makeLabel(QString(), TextRole::Small)) {
    addWalking();
    addCommands();
    addRowCommands();
    auto* card = new Card;
    m_list->setRecords(m_records);
    m_list->setCommands(m_rowCommands);
    m_stack->addWidget(m_week);
    m_stack->addWidget(makeList());
    card->content()->addWidget(m_stack, 1);
    card->content()->addWidget(m_keys);
    content()->addWidget(card, 1);
    m_popover = new AppointmentPopover(context, m_rowCommands, this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CalendarPage::refresh);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Appointment) || changes.touches(RecordKind::Citizen)) {
            m_soon.start();
        }
    });
    connect(&m_minute, &QTimer::timeout, this, &CalendarPage::tick);
    m_minute.start(oneMinute);
    WeekGrid* grid = m_week->grid();
    grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    grid->addActions(m_rowCommands);
    actOnRowOf(grid, m_rowCommands);
    connect(grid, &WeekGrid::currentMoved, this, [this, grid] {
        m_popover->hide();
        m_day = grid->currentDay();
        updateCommands();
    });
    connect(grid, &WeekGrid::clicked, this, &CalendarPage::showBeside);
    connect(grid, &WeekGrid::opened, this, &CalendarPage::openCitizen);
    connect(grid, &WeekGrid::todayAsked, this, [this] { goTo(m_context.workspace.clock.today()); });
    connect(grid, &WeekGrid::wentBeyond, this, [this](int days) { goTo(m_day.addDays(days)); });
    connect(grid, &WeekGrid::bookingAsked, this, &CalendarPage::bookAt);
    connect(grid, &WeekGrid::moreAsked, this, [this](QDate day) {
        goTo(day);
        setView(View::List);
    });
    connect(m_list, &RecordTable::rowActivated, this, &CalendarPage::openCitizen);
    connect(m_list, &RecordTable::currentRowChanged, this, &CalendarPage::updateCommands);
    grid->setCurrentDay(context.workspace.clock.today());
    setFocusProxy(m_week);
    setView(View::Week);
    retranslate();
}

void CalendarPage::addWalking() {
    ActionCollection& actions = m_context.actions;
    QAction* back = actions.add({QStringLiteral("calendar.previous"), [] { return tr("Earlier"); },
                                 [] { return tr("Shows the week or the day before."); },
                                 QKeySequence(Qt::CTRL | Qt::Key_PageUp), IconName::ChevronLeft, [this] { walk(-1); }});
    QAction* now =
        actions.add({QStringLiteral("calendar.today"), [] { return tr("Today"); },
                     [] { return tr("Shows today. In the week the key T does the same."); },
                     QKeySequence(Qt::CTRL | Qt::Key_Home), std::nullopt, [this] { goTo(m_context.workspace.clock.today()); }});
    QAction* on = actions.add({QStringLiteral("calendar.next"), [] { return tr("Later"); },
                               [] { return tr("Shows the week or the day after."); }, QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                               IconName::ChevronRight, [this] { walk(1); }});
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto arrow = [](QAction* action, const char* name) {
        auto* button = new QToolButton;
        button->setObjectName(QLatin1String(name));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        return button;
    };
    row->addWidget(arrow(back, "previousWeekButton"));
    row->addWidget(buttonFor(now, QStringLiteral("thisWeekButton"), ButtonRole::Ordinary));
    row->addWidget(arrow(on, "nextWeekButton"));
    header()->addChooser(bar);
}

void CalendarPage::addCommands() {
    ActionCollection& actions = m_context.actions;
    auto* views = new QWidget;
    auto* segments = new QHBoxLayout(views);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    const auto addView = [&](View view, const char* id, std::function<QString()> text, std::function<QString()> tip) {
        QAction* action = actions.add(
            {QLatin1String(id), std::move(text), std::move(tip), {}, std::nullopt, [this, view] { setView(view); }});
        QPushButton* button = buttonFor(action, QLatin1String(id).mid(9) + QStringLiteral("ViewButton"), ButtonRole::Ordinary);
        button->setCheckable(true);
        button->setProperty("segment", true);
        connect(button, &QPushButton::clicked, this, [this] { setView(m_view); });
        segments->addWidget(button);
        m_viewButtons.append(button);
    };
    addView(
        View::Day, "calendar.day", [] { return tr("Day"); }, [] { return tr("Shows one day."); });
    addView(
        View::Week, "calendar.week", [] { return tr("Week"); }, [] { return tr("Shows the week on an axis of time."); });
    addView(
        View::List, "calendar.list", [] { return tr("List"); },
        [] { return tr("Shows four weeks as a list that can be copied."); });
    QAction* exported =
        actions.add({QStringLiteral("calendar.export"),
                     [] { return tr("Export calendar…"); },
                     [] { return tr("Saves the appointments from today on for another calendar, without names."); },
                     {},
                     IconName::Export,
                     [this] { exportCalendar(); }});
    QAction* print = actions.add({QStringLiteral("calendar.print"), [] { return tr("Day sheet"); },
                                  [] { return tr("Prints the appointments of a day, with initials or names."); },
                                  QKeySequence::Print, IconName::Print, [this] { printDay(); }});
    QAction* book = actions.add({QStringLiteral("calendar.new"), [] { return tr("New appointment"); },
                                 [] {
                                     return tr("Books an appointment on the day the cursor stands on. In the week the key N "
                                               "and a double click on a free time do the same.");
                                 },
                                 QKeySequence(Qt::CTRL | Qt::Key_T), IconName::Add,
                                 [this] { bookAt(QDateTime(currentDay(), QTime(0, 0))); }});
    QAction* letters = actions.add({QStringLiteral("calendar.letters"),
                                    [] { return tr("Letters about appointments…"); },
                                    [] { return tr("Prints the letters to citizens about the appointments of seven days."); },
                                    {},
                                    IconName::Letter,
                                    [this] { printLetters(); }});
    QAction* visits = actions.add({QStringLiteral("calendar.visits"),
                                   [] { return tr("Home visits: go out…"); },
                                   [] { return tr("Prints the sheet to leave at the office, and waits for you on Today."); },
                                   {},
                                   IconName::House,
                                   [this] { goOnVisits(); }});
    header()->addAction(views);
    addMore({print, letters, visits, exported});
    header()->addAction(buttonFor(book, QStringLiteral("newAppointmentButton"), ButtonRole::Primary));
}

/// What is wanted less often, in a menu, so that the title row has room for the longest date.
void CalendarPage::addMore(const QList<QAction*>& commands) {
    m_more = makeButton(QStringLiteral("moreOfCalendarButton"), {}, ButtonRole::Ordinary);
    auto* menu = new QMenu(m_more);
    menu->addActions(commands);
    // Not QPushButton::setMenu, which waits in an event loop of its own while the menu is open.
    m_more->setIcon(icon(IconName::ChevronDown));
    connect(m_more, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    header()->addAction(m_more);
}

void CalendarPage::addRowCommands() {
    ActionCollection& actions = m_context.actions;
    // Of the dead it says why it cannot be used.
    const auto unlessDead = [this](std::function<QString()> toolTip) -> std::function<QString()> {
        return [this, toolTip = std::move(toolTip)] {
            return m_isOfDead ? mayBeWrittenTo(LifeState::Dead).error().message : toolTip();
        };
    };
    m_rowCommands = {
        actions.add({QStringLiteral("calendar.outcome"), [] { return tr("Enter outcome"); },
                     [] { return tr("Enters what became of the appointment, or corrects it."); },
                     QKeySequence(Qt::CTRL | Qt::Key_U), IconName::Check, [this] { enterOutcome(); }}),
        actions.add({QStringLiteral("calendar.move"), [] { return tr("New time…"); }, unlessDead([] {
                         return tr("Moves the appointment to another day or hour; the old one is kept as moved. After a "
                                   "no-show or a cancellation it books a new one like it.");
                     }),
                     QKeySequence(Qt::CTRL | Qt::Key_M), IconName::Repeat, [this] { moveTime(); }}),
        actions.add({QStringLiteral("calendar.reminded"),
                     [] { return tr("Reminded"); },
                     unlessDead([] { return tr("Takes down that the citizen was reminded today."); }),
                     {},
                     IconName::Phone,
                     [this] { markReminded(); }}),
        actions.add({QStringLiteral("calendar.letter"),
                     [] { return tr("Letter to the citizen"); },
                     unlessDead([] { return tr("Writes a letter about time and place to the citizen."); }),
                     {},
                     IconName::Letter,
                     [this] { writeLetter(); }}),
        actions.add({QStringLiteral("calendar.sms"),
                     [] { return tr("Copy SMS"); },
                     unlessDead([] {
                         return tr("Copies a neutral text message about the appointment, to be pasted on the telephone.");
                     }),
                     {},
                     IconName::Sms,
                     [this] {
                         if (const auto row = currentRow()) {
                             copyAppointmentSms(this, m_context, *row);
                         }
                     }}),
        actions.add({QStringLiteral("calendar.open"),
                     [] { return tr("Open the citizen"); },
                     [] { return tr("Opens the citizen at this appointment. A double click does the same."); },
                     {},
                     IconName::Person,
                     [this] { openCitizen(); }}),
    };
}

QWidget* CalendarPage::makeList() {
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    auto* buttons = new WrappingRow;
    for (QAction* command : std::as_const(m_rowCommands)) {
        const QString name = command->objectName().section(QLatin1Char('.'), 1);
        buttons->addWidget(buttonFor(command, QStringLiteral("list%1Button").arg(name), ButtonRole::Ordinary));
    }
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_list, 1);
    return place;
}

void CalendarPage::retranslate() {
    m_week->grid()->setAccessibleName(tr("Appointments of the week"));
    m_keys->setText(tr("Arrow keys: move  ·  Enter: show  ·  T: today  ·  N: new appointment"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about the calendar"));
    m_list->setAccessibleName(tr("Appointments"));
    m_list->setEmptyText(tr("No appointments in these four weeks."));
    m_records->setColumns(columns());
    refresh();
}

void CalendarPage::openTarget(const Target& target) {
    if (target.day.isValid()) {
        goTo(target.day);
    }
    setFocus();
}

void CalendarPage::walk(int ways) {
    if (m_view != View::List) {
        return goTo(m_day.addDays(m_view == View::Day ? ways : 7 * ways));
    }
    goTo(m_monday.addDays(7 * ways)); // from the weeks that are shown, whichever row is chosen
    m_day = dayInFront();
}

void CalendarPage::goTo(QDate day) {
    m_popover->hide();
    m_day = day;
    m_monday = mondayOf(day);
    m_week->grid()->setCurrentDay(day);
    refresh();
    if (m_view != View::List) {
        m_week->grid()->setCurrentDay(day);
        m_week->grid()->takeFocus();
    }
}

void CalendarPage::bookAt(const QDateTime& at) {
    openBooking(this, m_context, {.startsAt = at}, [this](AppointmentId booked) { showAppointment(booked); });
}

void CalendarPage::showAppointment(AppointmentId appointment) {
    const auto row = m_context.workspace.appointments.find(appointment);
    if (!row) {
        return;
    }
    const QDate day = row->appointment.startsAt.date();
    if (m_view != View::List) {
        goTo(day);
        m_week->grid()->setCurrent(appointment);
        m_week->grid()->takeFocus();
        return;
    }
    const bool isListed = day >= m_monday && day < m_monday.addDays(daysInList);
    goTo(isListed ? m_monday : day);
    m_list->selectKey(appointment.toString());
}

void CalendarPage::setView(View view) {
    if (view != m_view) { // the other view shows the day this one is at
        m_day = currentDay();
        m_monday = mondayOf(m_day);
        m_week->grid()->setCurrentDay(m_day);
    }
    m_view = view;
    m_popover->hide();
    for (qsizetype at = 0; at < m_viewButtons.size(); ++at) {
        m_viewButtons[at]->setChecked(at == static_cast<qsizetype>(view));
    }
    m_stack->setCurrentIndex(view == View::List ? 1 : 0);
    m_keys->setVisible(view != View::List);
    QWidget* shown = view == View::List ? static_cast<QWidget*>(m_list) : m_week;
    setFocusProxy(shown);
    refresh();
    if (view != View::List) {
        m_week->grid()->takeFocus();
    } else {
        m_list->setFocus();
    }
}

QString CalendarPage::title() const {
    switch (m_view) {
    case View::Day: return formatLongDate(m_day);
    case View::Week: return tr("Week %1").arg(m_monday.weekNumber());
    case View::List: break;
    }
    return tr("Weeks %1 to %2").arg(m_monday.weekNumber()).arg(m_monday.addDays(daysInList - 1).weekNumber());
}

void CalendarPage::refresh() {
    header()->setTitle(title());
    const QDate last = m_monday.addDays(m_view == View::List ? daysInList - 1 : 6);
    // The year stands once, where it is the same.
    const QString first = m_monday.year() == last.year() ? m_monday.toString(QStringLiteral("dd-MM")) : formatDate(m_monday);
    header()->setSubtitle(m_view == View::Day ? tr("week %1").arg(m_day.weekNumber())
                                              : tr("%1 to %2").arg(first, formatDate(last)));
    if (m_view == View::List) {
        refreshList();
    } else {
        refreshDays();
    }
    updateCommands();
}

void CalendarPage::refreshDays() {
    const Workspace& workspace = m_context.workspace;
    const bool isOneDay = m_view == View::Day;
    QList<PlacedDay> days;
    for (int offset = 0; offset < (isOneDay ? 1 : 7); ++offset) {
        const QDate date = isOneDay ? m_day : m_monday.addDays(offset);
        const QList<AppointmentRow> rows = workspace.appointments.between(date, date, 0, mostInDay);
        PlacedDay day = placedDay(date, rows, isOneDay ? lanesInDay : lanesInWeek);
        if (rows.size() == mostInDay) {
            day.more += static_cast<int>(workspace.appointments.countBetween(date, date)) - mostInDay;
        }
        days.append(day);
    }
    m_week->setToday(workspace.clock.today());
    m_week->grid()->setNow(workspace.clock.now());
    m_week->grid()->setDays(days, [&workspace](const AppointmentRow& row) { return blockText(workspace, row); });
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

void CalendarPage::tick() {
    m_week->grid()->setNow(m_context.workspace.clock.now());
    m_week->setToday(m_context.workspace.clock.today());
}

void CalendarPage::updateCommands() {
    const auto row = currentRow();
    const bool isOpen = row && !row->appointment.hasOutcome();
    const bool isToCome = isOpen && row->appointment.startsAt > m_context.workspace.clock.now();
    const bool isAlive = row && row->lifeState != LifeState::Dead;
    const bool usable[] = {row.has_value(),
                           isAlive && canHaveNewTime(row->appointment),
                           isAlive && isToCome && !row->appointment.remindedOn.isValid(),
                           isAlive,
                           isAlive,
                           row.has_value()};
    for (qsizetype at = 0; at < m_rowCommands.size(); ++at) {
        m_rowCommands[at]->setEnabled(usable[at]);
    }
    if (const bool isOfDead = row && !isAlive; isOfDead != m_isOfDead) {
        m_isOfDead = isOfDead;
        m_context.actions.retranslate();
    }
}

void CalendarPage::showBeside() {
    const AppointmentRow* row = m_week->grid()->currentAppointment();
    if (row) {
        updateCommands();
        m_popover->showFor(*row, m_week->grid()->currentBlock());
    }
}

QList<Column<AppointmentRow>> CalendarPage::columns() const {
    const Workspace& workspace = m_context.workspace;
    return {
        {QStringLiteral("when"),
         tr("When"),
         [](const AppointmentRow& row) {
             return QStringLiteral("%1 %2  %3")
                 .arg(shortWeekday(row.appointment.startsAt.date()), formatDate(row.appointment.startsAt.date()),
                      timeSpan(row.appointment));
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
        whatAndWhereColumn(workspace),
        howToGetThereColumn(workspace),
        outcomeColumn(workspace),
    };
}

std::optional<AppointmentRow> CalendarPage::currentRow() const {
    if (m_view == View::List) {
        return m_records->at(m_list->currentRow());
    }
    const AppointmentRow* row = m_week->grid()->currentAppointment();
    return row ? std::optional(*row) : std::nullopt;
}

QDate CalendarPage::currentDay() const {
    const auto row = m_view == View::List ? currentRow() : std::nullopt;
    return row ? row->appointment.startsAt.date() : m_day;
}

QDate CalendarPage::dayInFront() const {
    if (m_view == View::Day) {
        return m_day;
    }
    const QDate today = m_context.workspace.clock.today();
    const bool isShown = today >= m_monday && today < m_monday.addDays(m_view == View::List ? daysInList : 7);
    return isShown ? today : m_monday;
}

void CalendarPage::openCitizen() {
    if (const auto row = currentRow()) {
        m_context.navigator.open({page::citizens,
                                  row->appointment.citizen,
                                  tab::appointments,
                                  RecordKind::Appointment,
                                  row->appointment.id.value(),
                                  {}});
    }
}

void CalendarPage::enterOutcome() {
    if (const auto row = currentRow()) {
        m_popover->dismiss();
        openOutcomeDialog(
            this, m_context, *row, [this](const QString& message, const Undo& undo) { offerUndo(this, message, undo); },
            [this](AppointmentId moved) { showAppointment(moved); });
    }
}

void CalendarPage::moveTime() {
    if (const auto row = currentRow()) {
        m_popover->dismiss();
        openNewTime(this, m_context, *row, [this](AppointmentId moved) { showAppointment(moved); });
    }
}

void CalendarPage::markReminded() {
    if (const auto row = currentRow()) {
        m_popover->dismiss();
        offerUndo(this, tr("%1 is reminded.").arg(row->shortName()),
                  m_context.workspace.appointments.markReminded(row->appointment.id));
    }
}

void CalendarPage::writeLetter() {
    if (const auto row = currentRow()) {
        m_context.navigator.open({page::citizens,
                                  row->appointment.citizen,
                                  tab::documents,
                                  RecordKind::Appointment,
                                  row->appointment.id.value(),
                                  {}});
    }
}

} // namespace brobygger
