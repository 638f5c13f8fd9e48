// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment_store.h"

#include "core/citizens/citizen_codes.h"
#include "core/citizens/safe_contact_columns.h"

namespace brobygger {

namespace {
constexpr const char* rowSql = R"(
    SELECT a.*,
           c.given_name, c.surname, c.phone, c.may_call, c.may_leave_message, c.may_sms, c.may_email, c.may_mention_us,
           c.contact_note, c.life_state, coalesce(p.name, '') AS partner_name, coalesce(o.name, '') AS offer_name,
           CASE WHEN a.at_home = 1 THEN c.street ELSE coalesce(o.street, p.street, '') END AS place_street,
           CASE WHEN a.at_home = 1 THEN c.postcode ELSE coalesce(o.postcode, p.postcode, '') END AS place_postcode,
           CASE WHEN a.at_home = 1 THEN c.town ELSE coalesce(o.town, p.town, '') END AS place_town,
           CASE WHEN a.at_home = 1 THEN '' ELSE coalesce(o.phone, p.phone, '') END AS place_phone
    FROM appointment a
    JOIN citizen c ON c.id = a.citizen_id
    LEFT JOIN partner p ON p.id = a.partner_id
    LEFT JOIN offer o ON o.id = a.offer_id )";
constexpr const char* findSql = "WHERE a.id = :id";
constexpr const char* ofCitizenSql = "WHERE a.citizen_id = :citizen ORDER BY a.starts_at DESC, a.id DESC";
// What others have taken over stays in what has been and leaves what is to come.
constexpr const char* betweenSql = R"(
    WHERE a.starts_at >= :from AND a.starts_at < :before
      AND (a.outcome IS NOT NULL OR a.handed_over_to = '')
    ORDER BY a.starts_at, a.id LIMIT :limit OFFSET :offset)";
// The two halves each stand in an index of their own.
constexpr const char* countBetweenSql = R"(
    SELECT (SELECT count(*) FROM appointment
            WHERE starts_at >= :from AND starts_at < :before AND outcome IS NOT NULL)
         + (SELECT count(*) FROM appointment
            WHERE starts_at >= :from AND starts_at < :before AND outcome IS NULL AND handed_over_to = '') AS found)";
constexpr const char* nextSql = R"(
    SELECT min(starts_at) AS next FROM appointment
    WHERE citizen_id = :citizen AND starts_at >= :now AND outcome IS NULL
      AND handed_over_to = '')";
constexpr const char* followedSql = "SELECT 1 FROM accompaniment_step WHERE appointment_id = :id";
constexpr const char* passedSql = "SELECT id FROM citizen WHERE next_appointment_at < :now";
// Nobody is expected to know the outcome of what others have taken over, nor of what still goes on.
constexpr const char* outcomesOfSql = R"(
    SELECT coalesce(outcome, '') AS outcome, count(*) AS appointments FROM appointment
    WHERE citizen_id = :citizen AND starts_at < :until
      AND (outcome IS NOT NULL OR (handed_over_to = '' AND coalesce(ends_at, starts_at) < :until)) GROUP BY outcome)";
constexpr const char* outcomesBetweenSql = R"(
    SELECT coalesce(outcome, '') AS outcome, count(*) AS appointments FROM appointment
    WHERE starts_at >= :from AND starts_at < :before GROUP BY outcome)";
constexpr const char* forgetLinksSql = "UPDATE appointment SET rescheduled_to = NULL WHERE rescheduled_to = :id";

QString addressFrom(const Statement& row) {
    QString town = row.text("place_postcode") + QLatin1Char(' ') + row.text("place_town");
    QStringList parts{row.text("place_street"), town.trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

AppointmentRow rowFrom(const Statement& row) {
    return {AppointmentStore::table().read(row),
            row.text("given_name"),
            row.text("surname"),
            row.text("phone"),
            safeContactFrom(row),
            row.text("partner_name"),
            row.text("offer_name"),
            addressFrom(row),
            row.text("place_phone"),
            lifeStateFromCode(row.text("life_state"))};
}

QList<AppointmentRow> rowsFrom(Statement& select) {
    QList<AppointmentRow> rows;
    while (select.step()) {
        rows.append(rowFrom(select));
    }
    return rows;
}

NoShowFigures figuresFrom(Statement& select) {
    NoShowFigures figures;
    while (select.step()) {
        figures.add(select.text("outcome"), select.number("appointments"));
    }
    return figures;
}

QByteArray rowsWhere(const char* where) { return QByteArray(rowSql) + where; }
} // namespace

const StoreTable<Appointment>& AppointmentStore::table() {
    static const StoreTable<Appointment> table{"appointment",
                                               RecordKind::Appointment,
                                               ownedBy<&Appointment::citizen>,
                                               {field<&Appointment::citizen>("citizen_id"),
                                                field<&Appointment::course>("course_id"),
                                                field<&Appointment::sector>("sector"),
                                                field<&Appointment::title>("title"),
                                                field<&Appointment::place>("place"),
                                                field<&Appointment::partner>("partner_id"),
                                                field<&Appointment::offer>("offer_id"),
                                                field<&Appointment::isSoft>("is_soft"),
                                                field<&Appointment::startsAt>("starts_at"),
                                                field<&Appointment::endsAt>("ends_at"),
                                                field<&Appointment::series>("series_id"),
                                                field<&Appointment::companion>("companion"),
                                                field<&Appointment::companionName>("companion_name"),
                                                optionalCode<&Appointment::transport>("transport"),
                                                field<&Appointment::transportOrderedOn>("transport_ordered_on"),
                                                field<&Appointment::transportOrderedBy>("transport_ordered_by"),
                                                field<&Appointment::transportPrice>("transport_price"),
                                                field<&Appointment::needsTransportOrder>("needs_transport_order"),
                                                field<&Appointment::wantsReminder>("wants_reminder"),
                                                field<&Appointment::remindedOn>("reminded_on"),
                                                optionalCode<&Appointment::outcome>("outcome"),
                                                field<&Appointment::outcomeAt>("outcome_at"),
                                                optionalCode<&Appointment::noShowReason>("no_show_reason"),
                                                optionalCode<&Appointment::remedy>("remedy"),
                                                field<&Appointment::rescheduledTo>("rescheduled_to"),
                                                field<&Appointment::handedOverTo>("handed_over_to"),
                                                field<&Appointment::atHome>("at_home")}};
    return table;
}

std::optional<AppointmentRow> AppointmentStore::find(AppointmentId id) const {
    Statement select(m_database, rowsWhere(findSql).constData());
    select.bind(":id", id);
    return select.step() ? std::optional(rowFrom(select)) : std::nullopt;
}

QList<AppointmentRow> AppointmentStore::ofCitizen(CitizenId citizen) const {
    Statement select(m_database, rowsWhere(ofCitizenSql).constData());
    return rowsFrom(select.bind(":citizen", citizen));
}

QList<AppointmentRow> AppointmentStore::between(QDate from, QDate to, qsizetype offset, qsizetype limit) const {
    Statement select(m_database, rowsWhere(betweenSql).constData());
    select.bind(":from", from).bind(":before", to.addDays(1));
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    return rowsFrom(select);
}

qsizetype AppointmentStore::countBetween(QDate from, QDate to) const {
    Statement select(m_database, countBetweenSql);
    select.bind(":from", from).bind(":before", to.addDays(1));
    return select.step() ? static_cast<qsizetype>(select.integer("found")) : 0;
}

QDateTime AppointmentStore::nextOf(CitizenId citizen, const QDateTime& now) const {
    Statement select(m_database, nextSql);
    select.bind(":citizen", citizen).bind(":now", now);
    return select.step() ? select.minute("next") : QDateTime();
}

bool AppointmentStore::isFollowed(AppointmentId id) const {
    Statement select(m_database, followedSql);
    return select.bind(":id", id).step();
}

QList<CitizenId> AppointmentStore::withPassedNext(const QDateTime& now) const {
    Statement select(m_database, passedSql);
    select.bind(":now", now);
    QList<CitizenId> citizens;
    while (select.step()) {
        citizens.append(select.id<CitizenId>("id"));
    }
    return citizens;
}

NoShowFigures AppointmentStore::figuresOf(CitizenId citizen, const QDateTime& until) const {
    Statement select(m_database, outcomesOfSql);
    return figuresFrom(select.bind(":citizen", citizen).bind(":until", until));
}

NoShowFigures AppointmentStore::figuresBetween(QDate from, QDate before) const {
    Statement select(m_database, outcomesBetweenSql);
    return figuresFrom(select.bind(":from", from).bind(":before", before));
}

void AppointmentStore::insert(Write& write, const Appointment& appointment) { table().insert(write, appointment); }

void AppointmentStore::update(Write& write, const Appointment& before, const Appointment& after) {
    table().update(write, before, after);
}

void AppointmentStore::remove(Write& write, const Appointment& appointment) {
    Statement(m_database, forgetLinksSql).bind(":id", appointment.id).run();
    table().remove(write, appointment);
}

} // namespace brobygger
