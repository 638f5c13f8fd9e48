// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/appointments_tab.h"

#include "core/base/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/record_table.h"
#include "ui/kit/theme.h"
#include "ui/pickers/appointment_form.h"
#include "ui/pickers/appointment_words.h"
#include "ui/pickers/outcome_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace brobygger {

AppointmentsTab::AppointmentsTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_count(makeLabel(QString(), TextRole::Muted))
    , m_records(new RecordsOf<AppointmentRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("citizenAppointmentsTable"), tr("Appointments of the citizen")))
    , m_new(makeButton(QStringLiteral("newAppointmentButton"), QString(), ButtonRole::Primary))
    , m_outcome(makeButton(QStringLiteral("outcomeButton"), QString(), ButtonRole::Ordinary))
    , m_move(makeButton(QStringLiteral("moveButton"), QString(), ButtonRole::Ordinary))
    , m_cancel(makeButton(QStringLiteral("cancelAppointmentButton"), QString(), ButtonRole::Ordinary))
    , m_reminded(makeButton(QStringLiteral("remindedButton"), QString(), ButtonRole::Ordinary))
    , m_remove(makeButton(QStringLiteral("removeButton"), QString(), ButtonRole::Quiet)) {
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    auto* card = new Card;
    card->content()->addWidget(m_count);
    card->content()->addWidget(makeButtons());
    card->content()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this,
            [this](int row) { openChange(this, m_context, m_records->row(row)); });
    connect(m_table, &RecordTable::currentRowChanged, this, &AppointmentsTab::updateButtons);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Appointment) && changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
    m_table->selectKey(m_table->records()->keyAt(0));
}

QWidget* AppointmentsTab::makeButtons() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_outcome, m_move, m_cancel, m_reminded, m_remove}) {
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { openBooking(this, m_context, m_citizen); });
    connect(m_outcome, &QPushButton::clicked, this, &AppointmentsTab::enterOutcome);
    connect(m_move, &QPushButton::clicked, this, &AppointmentsTab::moveTime);
    connect(m_cancel, &QPushButton::clicked, this, &AppointmentsTab::cancelNow);
    connect(m_reminded, &QPushButton::clicked, this, &AppointmentsTab::markReminded);
    connect(m_remove, &QPushButton::clicked, this, &AppointmentsTab::removeCurrent);
    return bar;
}

void AppointmentsTab::retranslate() {
    m_new->setText(tr("New appointment"));
    m_outcome->setText(tr("Enter outcome"));
    m_move->setText(tr("New time"));
    m_cancel->setText(tr("Cancelled now"));
    m_cancel->setToolTip(tr("The citizen has just called the appointment off."));
    m_reminded->setText(tr("Reminded"));
    m_remove->setText(tr("Delete"));
    m_remove->setToolTip(tr("Takes away an appointment that was entered by mistake."));
    m_table->setAccessibleName(tr("Appointments of the citizen"));
    m_table->setEmptyText(tr("No appointments yet. Book the first one with the button above."));
    m_records->setColumns(columns());
    refresh();
}

void AppointmentsTab::refresh() {
    m_records->setSource(
        rowsOf<AppointmentRow>(m_context.workspace.appointments.forCitizen(m_citizen),
                               [](const AppointmentRow& row) { return row.appointment.id.toString(); }));
    m_count->setText(plainNoShowCount(m_context.workspace.appointments.figuresOf(m_citizen)));
    updateButtons();
}

void AppointmentsTab::updateButtons() {
    const auto row = current();
    const bool isOpen = row && !row->appointment.hasOutcome();
    const bool isToCome = isOpen && row->appointment.startsAt > m_context.workspace.clock.now();
    m_outcome->setEnabled(row.has_value());
    m_move->setEnabled(isOpen);
    m_cancel->setEnabled(isToCome);
    m_reminded->setEnabled(isToCome && !row->appointment.remindedOn.isValid());
    m_remove->setEnabled(isOpen);
}

std::optional<AppointmentRow> AppointmentsTab::current() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < m_records->rowCount() ? std::optional(m_records->row(row)) : std::nullopt;
}

void AppointmentsTab::showRecord(qint64 record) {
    m_table->selectKey(AppointmentId(record).toString());
    m_table->setFocus();
}

void AppointmentsTab::carryOut(const QString& command) {
    if (command == QLatin1String("appointment.new")) {
        openBooking(this, m_context, m_citizen);
    } else if (command == QLatin1String("appointment.outcome")) {
        enterOutcome();
    }
}

void AppointmentsTab::enterOutcome() {
    if (const auto row = current()) {
        openOutcomeDialog(this, m_context, *row,
                          [this](const QString& message, const Undo& undo) { offer(message, undo); });
    }
}

void AppointmentsTab::moveTime() {
    if (const auto row = current()) {
        openReschedule(this, m_context, *row);
    }
}

void AppointmentsTab::cancelNow() {
    if (const auto row = current()) {
        offer(tr("The appointment is cancelled."),
              m_context.workspace.appointments.cancel(row->appointment.id, m_context.workspace.clock.now()));
    }
}

void AppointmentsTab::markReminded() {
    if (const auto row = current()) {
        offer(tr("Taken down that the citizen is reminded."),
              m_context.workspace.appointments.markReminded(row->appointment.id));
    }
}

void AppointmentsTab::removeCurrent() {
    if (const auto row = current()) {
        offer(tr("The appointment is deleted."),
              m_context.workspace.appointments.remove(row->appointment.id));
    }
}

void AppointmentsTab::offer(const QString& message, const Result<Undo>& done) {
    MessageBar* bar = messagesFor(this);
    if (!bar) {
        return;
    }
    if (!done) {
        bar->fail(done.error().message);
        return;
    }
    bar->offer(message, tr("Undo"), [bar, undo = *done] {
        if (const Result<void> undone = undo(); !undone) {
            bar->fail(undone.error().message);
        }
    });
}

QList<Column<AppointmentRow>> AppointmentsTab::columns() const {
    const Workspace& workspace = m_context.workspace;
    return {
        {QStringLiteral("when"),
         tr("When"),
         [](const AppointmentRow& row) { return formatDateTime(row.appointment.startsAt); },
         [](const AppointmentRow& row) {
             const QDate day = row.appointment.startsAt.date();
             return Cell{formatDateTime(row.appointment.startsAt),
                         tr("%1, week %2").arg(shortWeekday(day)).arg(day.weekNumber())};
         },
         Qt::AlignLeft,
         {},
         170},
        {QStringLiteral("what"), tr("What and where"),
         [&workspace](const AppointmentRow& row) { return whatAndWhere(workspace, row); },
         [&workspace](const AppointmentRow& row) {
             return Cell{whatAndWhere(workspace, row),
                         codeWord(workspace, QStringLiteral("sector"), row.appointment.sector), std::nullopt,
                         sectorIcon(row.appointment.sector)};
         }},
        {QStringLiteral("how"), tr("Companion and transport"),
         [&workspace](const AppointmentRow& row) { return howToGetThere(workspace, row.appointment); },
         [&workspace](const AppointmentRow& row) {
             const Appointment& a = row.appointment;
             QStringList done;
             if (a.transportOrderedOn.isValid()) {
                 done.append(tr("ordered %1").arg(formatDate(a.transportOrderedOn)));
             }
             if (a.remindedOn.isValid()) {
                 done.append(tr("reminded %1").arg(formatDate(a.remindedOn)));
             }
             return Cell{howToGetThere(workspace, a), done.join(QStringLiteral(" · "))};
         }},
        {QStringLiteral("outcome"),
         tr("Outcome"),
         [&workspace](const AppointmentRow& row) { return outcomeChip(workspace, row.appointment).text; },
         [&workspace](const AppointmentRow& row) {
             const ChipText chip = outcomeChip(workspace, row.appointment);
             return Cell{chip.text, {}, chip.tone, chip.icon};
         },
         Qt::AlignLeft,
         {},
         150},
        {QStringLiteral("why"),
         tr("Reason and remedy"),
         [&workspace](const AppointmentRow& row) {
             return codeWord(workspace, QStringLiteral("no_show_reason"), row.appointment.noShowReason);
         },
         [&workspace](const AppointmentRow& row) {
             return Cell{codeWord(workspace, QStringLiteral("no_show_reason"), row.appointment.noShowReason),
                         codeWord(workspace, QStringLiteral("remedy"), row.appointment.remedy)};
         },
         Qt::AlignLeft,
         {},
         170},
    };
}

void AppointmentsTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
