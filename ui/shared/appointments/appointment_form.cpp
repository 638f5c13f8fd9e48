// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appointments/appointment_form.h"

#include "core/appointments/appointment_rules.h"
#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/record_fields.h"
#include "ui/kit/forms/time_field.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/appointments/place_field.h"
#include "ui/shared/citizens/citizen_field.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/considerations/consideration_words.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QLabel>
#include <QSpinBox>
#include <utility>

namespace brobygger {

namespace {

QDateTime at(const std::optional<QDate>& day, const std::optional<QTime>& time) {
    return day && time ? QDateTime(*day, *time) : QDateTime();
}

/// A sentence over the fields, which a screen reader says with the form.
void addSentence(FormDialog* dialog, const QString& name, const QString& words, TextRole role) {
    QLabel* said = makeLabel(words, role);
    said->setObjectName(name);
    said->setWordWrap(true);
    dialog->form()->addWide(said);
    QStringList all{dialog->accessibleDescription(), words};
    all.removeAll(QString());
    dialog->setAccessibleDescription(all.join(QLatin1Char(' ')));
}

/// Says in the form whose appointment it is.
void addWho(FormDialog* dialog, const PageContext& context, CitizenId citizen) {
    const auto found = context.workspace.citizens.find(citizen);
    addSentence(dialog, QStringLiteral("whoLabel"), found ? found->fullName() : QString(), TextRole::Strong);
}

/// Says in the form what led here; nothing when it was the command itself.
void addFirst(FormDialog* dialog, const QString& first) {
    if (!first.isEmpty()) {
        addSentence(dialog, QStringLiteral("whatCameBefore"), first, TextRole::Body);
    }
}

/// The fields of an appointment; a child of the dialog and gone with it.
class AppointmentFields final : public QObject {
    Q_DECLARE_TR_FUNCTIONS(AppointmentFields)
public:
    AppointmentFields(FormDialog* dialog, PageContext& context, Appointment appointment);
    /// Only for a new one: how often it repeats.
    void addRepetition();
    /// The hours somebody will most likely want again, while the day is still to be agreed.
    void proposeHours(const Appointment& like);
    /// Goes to what is asked first.
    void takeFocus();
    /// Says at the day of an appointment that it is past: one may write down afterwards what was agreed, but seldom means to.
    static void doubtPastDays(Form* form, const DateField* day, const Clock& clock);

    /// The appointment as it is in the file now, with what was changed in the form.
    Appointment entered() const;
    Repetition repetition() const;

private:
    void addWhat();
    void addWhen();
    void addHow();
    void setOrdered(Appointment& appointment, bool isOrdered) const;
    void suggestOrder();
    bool needsOrder(const QString& transport) const;

    FormDialog* m_dialog;
    Form* m_form;
    PageContext& m_context;
    Appointment m_appointment; ///< as it was when the form was opened
    RecordFields<Appointment> m_fields;
    CitizenField* m_citizen = nullptr;
    QLabel* m_minded = nullptr; ///< of whoever is chosen in it
    QComboBox* m_sector = nullptr;
    bool m_isSectorChosen = false; ///< by hand: a place then changes it no more
    PlaceField* m_place = nullptr;
    DateField* m_day = nullptr;
    TimeField* m_starts = nullptr;
    TimeField* m_ends = nullptr;
    QComboBox* m_transport = nullptr;
    QCheckBox* m_needsOrder = nullptr;
    QSpinBox* m_times = nullptr;
    QSpinBox* m_weeks = nullptr;
};

AppointmentFields::AppointmentFields(FormDialog* dialog, PageContext& context, Appointment appointment)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_form(dialog->form())
    , m_context(context)
    , m_appointment(std::move(appointment))
    , m_fields(*m_form) {
    addWhat();
    addWhen();
    addHow();
    m_dialog->onCheck([this] { return m_fields.problems(); });
    m_fields.show(m_appointment);
    if (!m_starts->time()) {
        m_appointment.startsAt = {}; // only the day was known
    }
    doubtPastDays(m_form, m_day, m_context.workspace.clock);
}

void AppointmentFields::doubtPastDays(Form* form, const DateField* day, const Clock& clock) {
    connect(day, &DateField::dateChanged, form, [form, day, &clock] {
        form->clearProblem(QStringLiteral("date"));
        if (day->date() && *day->date() < clock.today()) {
            Problems doubt;
            doubt.hint(QStringLiteral("date"), tr("The day is past."));
            form->markProblems(doubt);
        }
    });
}

void AppointmentFields::addWhat() {
    if (m_appointment.citizen.isValid()) {
        addWho(m_dialog, m_context, m_appointment.citizen);
        m_form->addWide(makeMindedLabel(m_context.workspace, m_appointment.citizen));
    } else {
        m_citizen = new CitizenField(m_context.workspace.citizens);
        m_citizen->setObjectName(QStringLiteral("citizenField"));
        m_form->add(QStringLiteral("citizen"), tr("Citizen"), m_citizen, FieldNeed::Required, FieldWidth::Full);
        m_fields.bindPart<&Appointment::citizen>([this] { return m_citizen->citizen(); },
                                                 [this](CitizenId citizen) { m_citizen->setCitizen(citizen); });
        m_minded = makeMindedLabel(m_context.workspace, {});
        m_form->addWide(m_minded);
    }
    m_sector = m_fields.choice<&Appointment::sector>(
        "sector", tr("Sector"), codeChoices(m_context.workspace, QStringLiteral("sector"), tr("Choose"), m_appointment.sector),
        FieldNeed::Required);
    m_fields.line<&Appointment::title>("title", tr("What it is about"));
    m_place = new PlaceField(m_context.workspace);
    m_place->setObjectName(QStringLiteral("placeField"));
    m_place->setCitizen(m_appointment.citizen);
    m_form->add(QStringLiteral("place"), tr("Place"), m_place);
    m_fields.bind([this] { return m_place->place(); },
                  [this](const Appointment& a) {
                      m_place->setPlace({a.place, a.offer, a.partner, a.atHome});
                  },
                  [this](Appointment& a) {
                      const Place place = m_place->place();
                      a.place = place.words;
                      a.offer = place.offer;
                      a.partner = place.partner;
                      a.atHome = place.atHome;
                  });
    connect(m_sector, &QComboBox::activated, this,
            [this] { m_isSectorChosen = !m_sector->currentData().toString().isEmpty(); });
    connect(m_place, &PlaceField::placeChosen, this, [this] {
        if (const QString sector = m_place->sector(); !sector.isEmpty() && !m_isSectorChosen) {
            choose(m_sector, sector);
        }
    });
    if (m_citizen) {
        connect(m_citizen, &CitizenField::citizenChanged, this, [this] {
            m_place->setCitizen(m_citizen->citizen());
            showMinded(m_minded, m_context.workspace, m_citizen->citizen());
        });
    }
}

void AppointmentFields::addWhen() {
    m_day = m_form->date(QStringLiteral("date"), tr("Day"), m_context.workspace.clock, FieldNeed::Required);
    m_starts = m_form->time(QStringLiteral("startTime"), tr("From"), FieldNeed::Required);
    m_ends = m_form->time(QStringLiteral("endTime"), tr("To"));
    // One value: a new end on a day that is no longer the appointment's would be neither the old time nor the new one.
    m_fields.bind(
        [this] {
            return QVariantList{m_day->date().value_or(QDate()), m_starts->time().value_or(QTime()),
                                m_ends->time().value_or(QTime())};
        },
        [this](const Appointment& a) {
            const QTime time = a.startsAt.time();
            m_day->setDate(a.startsAt.date()); // at midnight only the day is known
            m_starts->setTime(time == QTime(0, 0) ? std::nullopt : std::optional(time));
            m_ends->setTime(a.endsAt.time());
        },
        [this](Appointment& a) {
            a.startsAt = at(m_day->date(), m_starts->time());
            a.endsAt = at(m_day->date(), m_ends->time());
        });
}

void AppointmentFields::addHow() {
    m_fields.choice<&Appointment::companion>(
        "companion", tr("Companion"),
        codeChoices(m_context.workspace, QStringLiteral("companion"), {}, m_appointment.companion));
    m_fields.line<&Appointment::companionName>("companionName", tr("Name of the companion"));
    m_transport = m_fields.choice<&Appointment::transport>(
        "transport", tr("Transport"),
        codeChoices(m_context.workspace, QStringLiteral("transport"), tr("Not asked"), m_appointment.transport));
    m_fields.amount<&Appointment::transportPrice>("transportPrice", tr("Price of the transport"));
    m_needsOrder = m_fields.check<&Appointment::needsTransportOrder>("needsTransportOrder", tr("Transport must be ordered"));
    QCheckBox* isOrdered = m_form->check(QStringLiteral("transportOrdered"), tr("Transport is ordered"));
    m_fields.bind([isOrdered] { return isOrdered->isChecked(); },
                  [isOrdered](const Appointment& a) { isOrdered->setChecked(a.transportOrderedOn.isValid()); },
                  [this, isOrdered](Appointment& a) { setOrdered(a, isOrdered->isChecked()); });
    m_fields.check<&Appointment::wantsReminder>("wantsReminder", tr("Remind the citizen the day before"));
    connect(m_transport, &QComboBox::activated, this, &AppointmentFields::suggestOrder);
}

void AppointmentFields::addRepetition() {
    m_times = m_form->number(QStringLiteral("times"), tr("Number of times"), 1, longestSeries);
    m_weeks = m_form->number(QStringLiteral("everyWeeks"), tr("Weeks between them"), 1, 8);
    m_times->setValue(1);
    m_weeks->setValue(1);
    m_form->setVisible(QStringLiteral("everyWeeks"), false);
    connect(m_times, &QSpinBox::valueChanged, this,
            [this](int times) { m_form->setVisible(QStringLiteral("everyWeeks"), times > 1); });
}

bool AppointmentFields::needsOrder(const QString& transport) const {
    const auto code = m_context.workspace.codes.find(QStringLiteral("transport"), transport);
    return code && code->extra == QLatin1String("order");
}

void AppointmentFields::suggestOrder() { m_needsOrder->setChecked(needsOrder(m_transport->currentData().toString())); }

void AppointmentFields::setOrdered(Appointment& appointment, bool isOrdered) const {
    if (!isOrdered) {
        appointment.transportOrderedOn = {};
        appointment.transportOrderedBy.clear();
    } else if (!appointment.transportOrderedOn.isValid()) {
        appointment.transportOrderedOn = m_context.workspace.clock.today();
        appointment.transportOrderedBy = m_context.workspace.session.actor();
    }
}

void AppointmentFields::proposeHours(const Appointment& like) {
    m_starts->setTime(like.startsAt.time());
    if (like.endsAt.isValid()) {
        m_ends->setTime(like.endsAt.time());
    }
}

void AppointmentFields::takeFocus() {
    if (m_citizen) {
        m_citizen->setFocus(Qt::OtherFocusReason);
    }
}

Appointment AppointmentFields::entered() const {
    const Result<AppointmentRow> now = m_context.workspace.appointments.find(m_appointment.id);
    return m_fields.typed(now ? now->appointment : m_appointment);
}

Repetition AppointmentFields::repetition() const {
    return m_times ? Repetition{m_times->value(), m_weeks->value()} : Repetition{};
}

} // namespace

namespace {
/// A single appointment is told with its day; of a series the number says more.
QString bookedWords(const Appointment& booked, const Repetition& repetition) {
    if (repetition.times > 1) {
        return AppointmentFields::tr("%n appointment(s) booked.", nullptr, repetition.times);
    }
    return AppointmentFields::tr("The appointment is booked for %1 at %2.")
        .arg(formatLongDate(booked.startsAt.date()), formatTime(booked.startsAt.time()));
}

/// The form for a new appointment that is already filled in so far, not shown yet. `first` says what led here; it may be empty.
std::pair<FormDialog*, AppointmentFields*> newAppointment(QWidget* parent, PageContext& context, const Appointment& filledIn,
                                                          const QString& first, const ShowBooked& show) {
    auto* dialog = new FormDialog(AppointmentFields::tr("New appointment"), AppointmentFields::tr("Book"), parent);
    dialog->setObjectName(QStringLiteral("appointmentDialog"));
    addFirst(dialog, first);
    auto* fields = new AppointmentFields(dialog, context, filledIn);
    fields->addRepetition();
    dialog->onSave([fields, parent, &context, show]() -> Result<void> {
        const auto booked = context.workspace.appointments.book(fields->entered(), fields->repetition());
        if (!booked) {
            return booked.error();
        }
        offerUndo(parent, bookedWords(fields->entered(), fields->repetition()),
                  context.workspace.appointments.takingBack(*booked));
        if (show) {
            show(*booked);
        }
        return {};
    });
    return {dialog, fields};
}

void bookAnew(QWidget* parent, PageContext& context, const AppointmentRow& missed, const ShowBooked& show) {
    const auto [dialog, fields] =
        newAppointment(parent, context, bookedAnew(missed.appointment),
                       AppointmentFields::tr("Filled in from the appointment %1, which stays with its outcome.")
                           .arg(formatDateTime(missed.appointment.startsAt)),
                       show);
    fields->proposeHours(missed.appointment);
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("appointment-anew/") + missed.appointment.id.toString(),
                                 missed.appointment.citizen, [=, &context] { bookAnew(parent, context, missed, show); }));
    dialog->open();
    dialog->findChild<DateField*>(QStringLiteral("dateDate"))->setFocus(Qt::OtherFocusReason);
}

} // namespace

void openBookingAnew(QWidget* parent, PageContext& context, const AppointmentRow& missed) {
    bookAnew(parent, context, missed, {});
}

namespace {
/// Whether the words for who comes along, folded, say that nobody does: "", "kommer alene", "ingen pårørende".
bool isAlone(QStringList words) {
    static const QStringList alone{QStringLiteral("alene"), QStringLiteral("selv"),   QStringLiteral("alone"),
                                   QStringLiteral("ensam"), QStringLiteral("nobody"), QStringLiteral("none")};
    static const QStringList negations{QStringLiteral("ingen"), QStringLiteral("uden")};
    if (!words.isEmpty() && (words.first() == QLatin1String("kommer") || words.first() == QLatin1String("comes"))) {
        words.removeFirst();
    }
    return words.isEmpty() || negations.contains(words.first()) || (words.size() == 1 && alone.contains(words.first()));
}

/// Words for who comes along become the kind they name, "pårørende: Lone" a relative, and otherwise somebody else of that name.
void bringAlong(Appointment& appointment, const QString& companion, const Codes& codes, QDate today) {
    const QStringList words = foldedWords(companion);
    if (isAlone(words)) {
        return;
    }
    const auto spaced = [](const QStringList& list) { return QStringLiteral(" %1 ").arg(list.join(QLatin1Char(' '))); };
    appointment.companion = QStringLiteral("other");
    appointment.companionName = companion.simplified();
    for (const Code& code : codes.validOn(QStringLiteral("companion"), today)) {
        const QStringList kind = foldedWords(code.nameDa);
        if (code.id != QLatin1String("none") && spaced(words).contains(spaced(kind))) {
            appointment.companion = code.id;
            if (words == kind) {
                appointment.companionName.clear();
            }
            return;
        }
    }
}
} // namespace

void openBooking(QWidget* parent, PageContext& context, const Booking& known, const ShowBooked& show) {
    Appointment appointment;
    appointment.citizen = known.citizen;
    appointment.startsAt = known.startsAt;
    appointment.offer = known.offer;
    appointment.title = known.title;
    bringAlong(appointment, known.companion, context.workspace.codes, context.workspace.clock.today());
    appointment.sector = known.offer.isValid() ? QStringLiteral("offer") : QString();
    const auto [dialog, fields] = newAppointment(parent, context, appointment, {}, show);
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("appointment/%1").arg(known.citizen.value()), known.citizen,
                                 [=, &context] { openBooking(parent, context, known, show); }));
    dialog->open();
    fields->takeFocus();
}

void openChange(QWidget* parent, PageContext& context, const AppointmentRow& row) {
    auto* dialog = new FormDialog(AppointmentFields::tr("Change the appointment"), AppointmentFields::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("appointmentDialog"));
    auto* fields = new AppointmentFields(dialog, context, row.appointment);
    dialog->onSave([fields, parent, &context]() -> Result<void> {
        const Result<Undo> changed = context.workspace.appointments.change(fields->entered());
        if (!changed) {
            return changed.error();
        }
        offerUndo(parent, AppointmentFields::tr("The appointment is changed."), *changed);
        return {};
    });
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("appointment-change/") + row.appointment.id.toString(),
                                 row.appointment.citizen, [=, &context] { openChange(parent, context, row); }));
    dialog->open();
}

namespace {
/// What was ordered for the old time does not come at the new one. Who saves from the field of the day is told here that it is
/// past.
QString movedWords(const Appointment& before, const QDateTime& to, QDate today) {
    QStringList words{AppointmentFields::tr("Moved to %1.").arg(formatDateTime(to))};
    if (to.date() < today) {
        words.append(AppointmentFields::tr("The day is past."));
    }
    if (before.transportOrderedOn.isValid()) {
        words.append(AppointmentFields::tr("The transport was ordered for the old time and must be ordered anew."));
    }
    return words.join(QLatin1Char(' '));
}

/// `first` says what led here; empty when it was the command itself.
void openMove(QWidget* parent, PageContext& context, const AppointmentRow& row, const QString& first, const ShowBooked& show) {
    auto* dialog = new FormDialog(AppointmentFields::tr("New time agreed"), AppointmentFields::tr("Move"), parent);
    dialog->setObjectName(QStringLiteral("rescheduleDialog"));
    Form* form = dialog->form();
    addFirst(dialog, first);
    addWho(dialog, context, row.appointment.citizen);
    form->addWide(makeLabel(AppointmentFields::tr("%1, until now %2")
                                .arg(whatAndWhere(context.workspace, row), formatDateTime(row.appointment.startsAt)),
                            TextRole::Muted));
    DateField* day =
        form->date(QStringLiteral("date"), AppointmentFields::tr("Day"), context.workspace.clock, FieldNeed::Required);
    TimeField* starts = form->time(QStringLiteral("startTime"), AppointmentFields::tr("From"), FieldNeed::Required);
    TimeField* ends = form->time(QStringLiteral("endTime"), AppointmentFields::tr("To"));
    AppointmentFields::doubtPastDays(form, day, context.workspace.clock);
    starts->setTime(row.appointment.startsAt.time());
    if (row.appointment.endsAt.isValid()) {
        ends->setTime(row.appointment.endsAt.time());
        const qint64 length = row.appointment.startsAt.secsTo(row.appointment.endsAt);
        QObject::connect(starts, &TimeField::timeChanged, ends, [starts, ends, length] {
            if (const auto from = starts->time()) {
                ends->setTime(from->addSecs(static_cast<int>(length)));
            }
        });
    }
    dialog->onSave([=, &context]() -> Result<void> {
        const auto moved = context.workspace.appointments.reschedule(row.appointment.id, at(day->date(), starts->time()),
                                                                     at(day->date(), ends->time()));
        if (!moved) {
            return moved.error();
        }
        offerUndo(parent, movedWords(row.appointment, at(day->date(), starts->time()), context.workspace.clock.today()),
                  context.workspace.appointments.takingBack(*moved));
        if (show) {
            show(*moved);
        }
        return {};
    });
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("appointment-move/") + row.appointment.id.toString(),
                                 row.appointment.citizen, [=, &context] { openMove(parent, context, row, first, show); }));
    dialog->open();
}
} // namespace

void openReschedule(QWidget* parent, PageContext& context, const AppointmentRow& row) {
    openMove(parent, context, row, {}, {});
}

void openNewTime(QWidget* parent, PageContext& context, const AppointmentRow& row, const ShowBooked& show) {
    if (row.appointment.hasOutcome()) {
        bookAnew(parent, context, row, show);
    } else {
        openMove(parent, context, row, {}, show);
    }
}

void openRescheduleAsOutcome(QWidget* parent, PageContext& context, const AppointmentRow& row, const ShowBooked& show) {
    openMove(
        parent, context, row,
        AppointmentFields::tr("The outcome is that a new time is agreed. It is saved together with the new time: when is it?"),
        show);
}

} // namespace brobygger
