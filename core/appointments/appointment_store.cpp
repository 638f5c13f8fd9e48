// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment_store.h"

#include "core/citizens/safe_contact_columns.h"

namespace brobygger {

namespace {
constexpr const char* rowSql = R"(
    SELECT a.id, a.citizen_id, a.course_id, a.sector, a.title, a.place, a.partner_id, a.offer_id, a.is_soft, a.starts_at, a.ends_at,
           a.series_id, a.companion, a.companion_name, a.transport, a.transport_ordered_on, a.transport_ordered_by,
           a.transport_price, a.needs_transport_order, a.wants_reminder, a.reminded_on, a.outcome, a.outcome_at,
           a.no_show_reason, a.remedy, a.rescheduled_to, a.handed_over_to, a.at_home,
           c.given_name, c.surname, c.phone, c.may_call, c.may_leave_message, c.may_sms, c.may_email, c.may_mention_us,
           c.contact_note, coalesce(p.name, '') AS partner_name, coalesce(o.name, '') AS offer_name,
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
// The dead and the moved, and what others have taken over, stay in what has been and leave what is to come.
constexpr const char* betweenSql = R"(
    WHERE a.starts_at >= :from AND a.starts_at < :before
      AND (a.outcome IS NOT NULL OR (c.life_state = 'present' AND a.handed_over_to = ''))
    ORDER BY a.starts_at, a.id LIMIT :limit OFFSET :offset)";
// The two halves each stand in an index of their own.
constexpr const char* countBetweenSql = R"(
    SELECT (SELECT count(*) FROM appointment
            WHERE starts_at >= :from AND starts_at < :before AND outcome IS NOT NULL)
         + (SELECT count(*) FROM appointment
            WHERE starts_at >= :from AND starts_at < :before AND outcome IS NULL AND handed_over_to = ''
              AND citizen_id NOT IN (SELECT id FROM citizen WHERE life_state <> 'present')) AS found)";
constexpr const char* nextSql = R"(
    SELECT min(starts_at) AS next FROM appointment
    WHERE citizen_id = :citizen AND starts_at >= :now AND outcome IS NULL
      AND handed_over_to = '')";
constexpr const char* passedSql = "SELECT id FROM citizen WHERE next_appointment_at < :now";
constexpr const char* outcomesOfSql = R"(
    SELECT coalesce(outcome, '') AS outcome, count(*) AS appointments FROM appointment
    WHERE citizen_id = :citizen AND starts_at < :until GROUP BY outcome)";
constexpr const char* outcomesBetweenSql = R"(
    SELECT coalesce(outcome, '') AS outcome, count(*) AS appointments FROM appointment
    WHERE starts_at >= :from AND starts_at < :before GROUP BY outcome)";
constexpr const char* insertSql = R"(
    INSERT INTO appointment (id, citizen_id, course_id, sector, title, place, partner_id, offer_id, is_soft, starts_at,
        ends_at, series_id, companion, companion_name, transport, transport_ordered_on, transport_ordered_by, transport_price,
        needs_transport_order, wants_reminder, reminded_on, outcome, outcome_at, no_show_reason, remedy, rescheduled_to,
        handed_over_to, at_home, created_at, changed_at)
    VALUES (:id, :citizen_id, :course_id, :sector, :title, :place, :partner_id, :offer_id, :is_soft, :starts_at,
        :ends_at, :series_id, :companion, :companion_name, :transport, :transport_ordered_on, :transport_ordered_by,
        :transport_price, :needs_transport_order, :wants_reminder, :reminded_on, :outcome, :outcome_at, :no_show_reason,
        :remedy, :rescheduled_to, :handed_over_to, :at_home, :stamp, :stamp))";
constexpr const char* updateSql = R"(
    UPDATE appointment SET citizen_id = :citizen_id, course_id = :course_id, sector = :sector, title = :title,
        place = :place, partner_id = :partner_id, offer_id = :offer_id, is_soft = :is_soft, starts_at = :starts_at, ends_at = :ends_at,
        series_id = :series_id, companion = :companion, companion_name = :companion_name, transport = :transport,
        transport_ordered_on = :transport_ordered_on, transport_ordered_by = :transport_ordered_by,
        transport_price = :transport_price, needs_transport_order = :needs_transport_order,
        wants_reminder = :wants_reminder, reminded_on = :reminded_on, outcome = :outcome, outcome_at = :outcome_at,
        no_show_reason = :no_show_reason, remedy = :remedy, rescheduled_to = :rescheduled_to, handed_over_to = :handed_over_to,
        at_home = :at_home, changed_at = :stamp
    WHERE id = :id)";
constexpr const char* forgetLinksSql =
    "UPDATE appointment SET rescheduled_to = NULL WHERE rescheduled_to = :id";
constexpr const char* deleteSql = "DELETE FROM appointment WHERE id = :id";

Values valuesOf(const Appointment& a) {
    Values values;
    values.set("citizen_id", a.citizen)
        .set("course_id", a.course)
        .set("sector", a.sector)
        .set("title", a.title)
        .set("place", a.place)
        .set("partner_id", a.partner)
        .set("offer_id", a.offer)
        .set("is_soft", a.isSoft)
        .set("starts_at", a.startsAt)
        .set("ends_at", a.endsAt)
        .set("series_id", a.series)
        .set("companion", a.companion)
        .set("companion_name", a.companionName)
        .setOptional("transport", a.transport)
        .set("transport_ordered_on", a.transportOrderedOn)
        .set("transport_ordered_by", a.transportOrderedBy)
        .set("transport_price", a.transportPrice)
        .set("needs_transport_order", a.needsTransportOrder)
        .set("wants_reminder", a.wantsReminder)
        .set("reminded_on", a.remindedOn)
        .setOptional("outcome", a.outcome)
        .set("outcome_at", a.outcomeAt)
        .setOptional("no_show_reason", a.noShowReason)
        .setOptional("remedy", a.remedy)
        .set("rescheduled_to", a.rescheduledTo)
        .set("handed_over_to", a.handedOverTo)
        .set("at_home", a.atHome);
    return values;
}

Appointment fromRow(const Statement& row) {
    Appointment a;
    a.id = row.id<AppointmentId>("id");
    a.citizen = row.id<CitizenId>("citizen_id");
    a.course = row.id<CourseId>("course_id");
    a.sector = row.text("sector");
    a.title = row.text("title");
    a.place = row.text("place");
    a.partner = row.id<PartnerId>("partner_id");
    a.offer = row.id<OfferId>("offer_id");
    a.isSoft = row.optionalTruth("is_soft");
    a.startsAt = row.minute("starts_at");
    a.endsAt = row.minute("ends_at");
    a.series = row.id<AppointmentId>("series_id");
    a.companion = row.text("companion");
    a.companionName = row.text("companion_name");
    a.transport = row.text("transport");
    a.transportOrderedOn = row.date("transport_ordered_on");
    a.transportOrderedBy = row.text("transport_ordered_by");
    a.transportPrice = row.money("transport_price");
    a.needsTransportOrder = row.truth("needs_transport_order");
    a.wantsReminder = row.truth("wants_reminder");
    a.remindedOn = row.date("reminded_on");
    a.outcome = row.text("outcome");
    a.outcomeAt = row.minute("outcome_at");
    a.noShowReason = row.text("no_show_reason");
    a.remedy = row.text("remedy");
    a.rescheduledTo = row.id<AppointmentId>("rescheduled_to");
    a.handedOverTo = row.text("handed_over_to");
    a.atHome = row.truth("at_home");
    return a;
}

QString addressFrom(const Statement& row) {
    QString town = row.text("place_postcode") + QLatin1Char(' ') + row.text("place_town");
    QStringList parts{row.text("place_street"), town.trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

AppointmentRow rowFrom(const Statement& row) {
    return {fromRow(row),
            row.text("given_name"),
            row.text("surname"),
            row.text("phone"),
            safeContactFrom(row),
            row.text("partner_name"),
            row.text("offer_name"),
            addressFrom(row),
            row.text("place_phone")};
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

QByteArray rowsWhere(const char* where) {
    return QByteArray(rowSql) + where;
}
} // namespace

std::optional<AppointmentRow> AppointmentStore::find(AppointmentId id) const {
    Statement select(m_database, rowsWhere(findSql).constData());
    select.bind(":id", id);
    return select.step() ? std::optional(rowFrom(select)) : std::nullopt;
}

QList<AppointmentRow> AppointmentStore::ofCitizen(CitizenId citizen) const {
    Statement select(m_database, rowsWhere(ofCitizenSql).constData());
    return rowsFrom(select.bind(":citizen", citizen));
}

QList<AppointmentRow> AppointmentStore::between(QDate from, QDate to, qsizetype offset,
                                                qsizetype limit) const {
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

void AppointmentStore::insert(Write& write, const Appointment& appointment) {
    Statement(m_database, insertSql)
        .bind(valuesOf(appointment))
        .bind(":id", appointment.id)
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::Appointment, appointment.id.value(), appointment.citizen.value());
}

void AppointmentStore::update(Write& write, const Appointment& before, const Appointment& after) {
    if (write.changed(RecordKind::Appointment, after.id.value(), valuesOf(before), valuesOf(after),
                      after.citizen.value())) {
        Statement(m_database, updateSql)
            .bind(valuesOf(after))
            .bind(":id", after.id)
            .bind(":stamp", write.stamp())
            .run();
    }
}

void AppointmentStore::remove(Write& write, const Appointment& appointment) {
    Statement(m_database, forgetLinksSql).bind(":id", appointment.id).run();
    Statement(m_database, deleteSql).bind(":id", appointment.id).run();
    write.removed(RecordKind::Appointment, appointment.id.value(), appointment.citizen.value());
}

} // namespace brobygger
