// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appointments/appointments_tab.h"

#include "core/appointments/appointment_rules.h"
#include "core/base/time/dates.h"
#include "core/citizens/citizen_rules.h"
#include "core/workspace/workspace.h"
#include "ui/appointments/accompaniment_card.h"
#include "ui/appointments/accompaniment_dialog.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/added_row.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/appointments/appointment_columns.h"
#include "ui/shared/appointments/appointment_form.h"
#include "ui/shared/appointments/appointment_sms.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/appointments/outcome_dialog.h"
#include "ui/shared/code_choices.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace brobygger {

AppointmentsTab::AppointmentsTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_count(makeLabel(QString(), TextRole::Muted))
    , m_records(new RecordsOf<AppointmentRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("citizenAppointmentsTable"), tr("Appointments of the citizen")))
    , m_accompaniment(new AccompanimentCard(context, citizen)) {
    addCommands();
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    m_table->setCommands({m_outcome, m_move, m_cancel, m_reminded, m_change, m_letter, m_sms, m_remove});
    auto* card = new Card;
    card->content()->addWidget(m_count);
    card->content()->addWidget(makeButtons());
    card->content()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card, 1);
    layout->addWidget(m_accompaniment);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, [this](int row) { openChange(this, m_context, m_records->row(row)); });
    connect(m_table, &RecordTable::currentRowChanged, this, &AppointmentsTab::updateButtons);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        const bool isFollowed = changes.touches(RecordKind::AccompanimentPlan) ||
                                changes.touches(RecordKind::AccompanimentStep) || changes.touches(RecordKind::Volunteer);
        if (isFollowed || changes.touches(RecordKind::Appointment)) {
            m_accompaniment->refresh();
        }
        const bool isAbout = changes.touches(RecordKind::Appointment) || changes.touches(RecordKind::Citizen);
        if (isAbout && changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
    m_table->selectFirst();
}

void AppointmentsTab::addCommands() {
    // Of the dead it says why it cannot be used.
    const auto unlessDead = [this](std::function<QString()> toolTip) -> std::function<QString()> {
        return [this, toolTip = std::move(toolTip)] {
            return m_isOfDead ? mayBeWrittenTo(LifeState::Dead).error().message : toolTip();
        };
    };
    const auto add = [this](const QString& id, std::function<QString()> text, std::function<QString()> toolTip, IconName icon,
                            std::function<void()> run) {
        return m_context.actions.add({id, std::move(text), std::move(toolTip), {}, icon, std::move(run)});
    };
    m_outcome = add(
        QStringLiteral("appointment.outcome"), [] { return tr("Enter outcome"); },
        [] { return tr("Enters what became of the appointment, or corrects it."); }, IconName::Check,
        [this] { enterOutcome(); });
    m_move = add(
        command::newTime.toString(), [] { return tr("New time…"); }, unlessDead([] {
            return tr("Moves the appointment to another day or hour; the old one is kept as moved. After a no-show or a "
                      "cancellation it books a new one like it.");
        }),
        IconName::Repeat, [this] { moveTime(); });
    m_cancel = add(
        QStringLiteral("appointment.cancel"), [] { return tr("Cancelled now"); },
        [] { return tr("The citizen has just called the appointment off."); }, IconName::Cross, [this] { cancelNow(); });
    m_reminded = add(
        QStringLiteral("appointment.reminded"), [] { return tr("Reminded"); },
        unlessDead([] { return tr("Takes down that the citizen was reminded today."); }), IconName::Phone,
        [this] { markReminded(); });
    m_change = add(
        QStringLiteral("appointment.change"), [] { return tr("Change…"); },
        [] { return tr("Changes the appointment. A double click does the same."); }, IconName::Edit,
        [this] {
            if (const auto row = current()) {
                openChange(this, m_context, *row);
            }
        });
    m_letter = add(
        QStringLiteral("appointment.letter"), [] { return tr("Letter to the citizen"); },
        unlessDead([] { return tr("Writes a letter about time and place to the citizen."); }), IconName::Letter,
        [this] { writeLetter(); });
    m_sms = add(
        QStringLiteral("appointment.sms"), [] { return tr("Copy SMS"); },
        unlessDead([] { return tr("Copies a neutral text message about the appointment, to be pasted on the telephone."); }),
        IconName::Sms,
        [this] {
            if (const auto row = current()) {
                copyAppointmentSms(this, m_context, *row);
            }
        });
    m_remove = add(
        QStringLiteral("appointment.remove"), [] { return tr("Delete"); },
        [] { return tr("Takes away an appointment that was entered by mistake."); }, IconName::Trash,
        [this] { removeCurrent(); });
    m_follow = add(
        QStringLiteral("accompaniment.plan"), [] { return tr("Plan of accompaniment…"); },
        [] { return tr("A volunteer follows to the appointments, less and less: goes with, meets at the door, alone."); },
        IconName::Citizens, [this] { openAccompaniment(this, m_context, m_citizen); });
    m_new = add(
        command::newAppointment.toString(), [] { return tr("New appointment"); },
        [] { return tr("Books an appointment for this citizen, once or as a series."); }, IconName::Add,
        [this] { openBooking(this, m_context, {.citizen = m_citizen}); });
}

QWidget* AppointmentsTab::makeButtons() {
    auto* bar = new QWidget;
    auto* row = new WrappingRow(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(buttonFor(m_outcome, QStringLiteral("outcomeButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_move, QStringLiteral("moveButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_cancel, QStringLiteral("cancelAppointmentButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_reminded, QStringLiteral("remindedButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_letter, QStringLiteral("letterButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_sms, QStringLiteral("smsButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_follow, QStringLiteral("accompanimentButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_change, QStringLiteral("changeAppointmentButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_remove, QStringLiteral("removeButton"), ButtonRole::Quiet));
    row->addStretch();
    row->addWidget(buttonFor(m_new, QStringLiteral("newAppointmentButton"), ButtonRole::Primary));
    return bar;
}

void AppointmentsTab::retranslate() {
    m_table->setAccessibleName(tr("Appointments of the citizen"));
    m_table->setEmptyText(tr("No appointments yet. Book the first one with the button above."));
    m_records->setColumns(columns());
    m_accompaniment->retranslate();
    refresh();
}

void AppointmentsTab::refresh() {
    const QStringList before = keysOf(*m_records);
    m_records->setSource(rowsOf<AppointmentRow>(m_context.workspace.appointments.forCitizen(m_citizen),
                                                [](const AppointmentRow& row) { return row.appointment.id.toString(); }));
    selectAdded(*m_table, before);
    m_count->setText(plainNoShowCount(m_context.workspace.appointments.figuresOf(m_citizen)));
    updateButtons();
}

void AppointmentsTab::updateButtons() {
    const auto row = current();
    const bool isOpen = row && !row->appointment.hasOutcome();
    const bool isToCome = isOpen && row->appointment.startsAt > m_context.workspace.clock.now();
    m_outcome->setEnabled(row.has_value());
    m_change->setEnabled(row.has_value());
    m_cancel->setEnabled(isToCome);
    const bool isAlive = row && row->lifeState != LifeState::Dead;
    m_letter->setEnabled(isAlive);
    m_sms->setEnabled(isAlive);
    m_move->setEnabled(isAlive && canHaveNewTime(row->appointment));
    m_reminded->setEnabled(isAlive && isToCome && !row->appointment.remindedOn.isValid());
    if (const bool isOfDead = row && !isAlive; isOfDead != m_isOfDead) {
        m_isOfDead = isOfDead;
        m_context.actions.retranslate();
    }
    m_remove->setEnabled(isOpen);
}

std::optional<AppointmentRow> AppointmentsTab::current() const { return m_records->at(m_table->currentRow()); }

void AppointmentsTab::showRecord(qint64 record) {
    m_table->selectKey(AppointmentId(record).toString());
    m_table->setFocus();
}

void AppointmentsTab::enterOutcome() {
    if (const auto row = current()) {
        openOutcomeDialog(this, m_context, *row,
                          [this](const QString& message, const Undo& undo) { offerUndo(this, message, undo); });
    }
}

void AppointmentsTab::moveTime() {
    if (const auto row = current()) {
        openNewTime(this, m_context, *row);
    }
}

void AppointmentsTab::cancelNow() {
    if (const auto row = current()) {
        offerUndo(this, tr("The appointment %1 is cancelled.").arg(formatDateTime(row->appointment.startsAt)),
                  m_context.workspace.appointments.cancel(row->appointment.id, m_context.workspace.clock.now()));
    }
}

void AppointmentsTab::markReminded() {
    if (const auto row = current()) {
        offerUndo(
            this,
            tr("Taken down that the citizen is reminded of the appointment %1.").arg(formatDateTime(row->appointment.startsAt)),
            m_context.workspace.appointments.markReminded(row->appointment.id));
    }
}

void AppointmentsTab::removeCurrent() {
    if (const auto row = current()) {
        offerUndo(this, tr("The appointment %1 is deleted.").arg(formatDateTime(row->appointment.startsAt)),
                  m_context.workspace.appointments.remove(row->appointment.id));
    }
}

void AppointmentsTab::writeLetter() {
    if (const auto row = current()) {
        m_context.navigator.open(
            {page::citizens, m_citizen, tab::documents, RecordKind::Appointment, row->appointment.id.value(), {}});
    }
}

QList<Column<AppointmentRow>> AppointmentsTab::columns() const {
    const Workspace& workspace = m_context.workspace;
    Column<AppointmentRow> what = whatAndWhereColumn(workspace);
    what.cell = [&workspace](const AppointmentRow& row) {
        return Cell{whatAndWhere(workspace, row), codeWord(workspace, QStringLiteral("sector"), row.appointment.sector),
                    std::nullopt, sectorIcon(row.appointment.sector)};
    };
    Column<AppointmentRow> how = howToGetThereColumn(workspace);
    how.cell = [&workspace](const AppointmentRow& row) {
        const Appointment& a = row.appointment;
        QStringList done;
        if (a.transportOrderedOn.isValid()) {
            done.append(tr("ordered %1").arg(formatDate(a.transportOrderedOn)));
        }
        if (a.remindedOn.isValid()) {
            done.append(tr("reminded %1").arg(formatDate(a.remindedOn)));
        }
        return Cell{howToGetThere(workspace, a), done.join(QStringLiteral(" · "))};
    };
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
        what,
        how,
        outcomeColumn(workspace),
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
