// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/frozen/record_events.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* eventsSinceReportSql = R"(
    SELECT a.at, a.actor, a.action, a.kind, a.record_id, a.citizen_id, a.field, v.value_before, v.value_after
    FROM audit a LEFT JOIN audit_value v ON v.audit_id = a.id
    WHERE a.sequence > (SELECT max(sequence) FROM audit
                        WHERE record_id = :report AND kind = 'frozen_report' AND action = 'created')
      AND a.action IN ('created', 'changed', 'removed', 'erased')
    ORDER BY a.sequence)";

bool isCountedColumn(const QString& kind, const QString& column) {
    const std::optional<RecordKind> known = recordKindFromCode(kind);
    return known && countedColumns(*known).contains(column);
}

std::optional<RecordKind> kindOf(CountedUnit unit) {
    switch (unit) {
    case CountedUnit::Nothing: return {};
    case CountedUnit::Person: return RecordKind::Citizen;
    case CountedUnit::Course: return RecordKind::Course;
    case CountedUnit::Referral: return RecordKind::IncomingReferral;
    case CountedUnit::OfferReferral: return RecordKind::OutgoingReferral;
    case CountedUnit::Contact: return RecordKind::Contact;
    case CountedUnit::Appointment: return RecordKind::Appointment;
    case CountedUnit::Score:
    case CountedUnit::Experience: return RecordKind::Measurement;
    case CountedUnit::ServiceUse: return RecordKind::ServiceUse;
    case CountedUnit::Labour: return RecordKind::LabourStatus;
    case CountedUnit::Screening: return RecordKind::Screening;
    case CountedUnit::Cost: return RecordKind::CostEntry;
    }
    return {};
}

QString keyOf(const QString& kind, qint64 record) { return kind + QLatin1Char('/') + QString::number(record); }
} // namespace

const QStringList& countedColumns(RecordKind kind) {
    const auto columns = [](const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    static const QHash<RecordKind, QStringList> all{
        {RecordKind::Citizen, columns("birth_date sex parish_code clinic_id merged_into")},
        {RecordKind::Course, columns("programme_id opened_on started_on closed_on outcome funder asked_on agreed_on refused_on "
                                     "refusal_reason")},
        {RecordKind::IncomingReferral, columns("course_id received_on first_contact_on source partner_id")},
        {RecordKind::OutgoingReferral, columns("course_id offer_id sent_on answered_on answer started_on ended_on state")},
        {RecordKind::Contact, columns("course_id at outcome minutes")},
        {RecordKind::Appointment, columns("course_id starts_at outcome sector no_show_reason remedy is_soft offer_id "
                                          "transport_price")},
        {RecordKind::Measurement, columns("course_id answered_on answers withdrawn_on")},
        {RecordKind::ServiceUse, columns("kind from_on to_on number source certainty")},
        {RecordKind::LabourStatus, columns("from_on to_on status")},
        {RecordKind::CourseRung, columns("course_id rung on_day")},
        {RecordKind::Screening, columns("course_id criteria_set screened_on verdict decision screener")},
        {RecordKind::CostEntry, columns("citizen_id course_id on_day kind quantity amount funder")}};
    static const QStringList none;
    const auto found = all.constFind(kind);
    return found == all.constEnd() ? none : *found;
}

void RecordEvents::add(const QString& key, const RecordEvent& event, const QString& before, const QString& after) {
    RecordChanges& changes = m_records[key];
    if (event.action == QLatin1String("created") && changes.last.action.isEmpty()) {
        changes.isMade = true; // one that was removed and comes back is the same as before
    }
    changes.last = event;
    if (event.field.isEmpty()) {
        return;
    }
    FieldChange& field = changes.fields[event.field];
    if (field.event.action.isEmpty()) {
        field.before = before;
    }
    field.after = after;
    field.event = event;
}

RecordEvents RecordEvents::since(Database& database, FrozenReportId report) {
    RecordEvents events;
    Statement row(database, eventsSinceReportSql);
    row.bind(":report", report);
    while (row.step()) {
        const RecordEvent event{row.text("at"), row.text("actor"), row.text("action"), row.text("field"),
                                row.integer("citizen_id")};
        const QString kind = row.text("kind");
        if (event.field.isEmpty() || isCountedColumn(kind, event.field)) {
            events.add(keyOf(kind, row.integer("record_id")), event, row.text("value_before"), row.text("value_after"));
        }
    }
    return events;
}

const RecordEvent* RecordEvents::last(CountedUnit unit, qint64 record) const {
    const std::optional<RecordKind> kind = kindOf(unit);
    if (!kind) {
        return nullptr;
    }
    const auto found = m_records.constFind(keyOf(toCode(*kind), record));
    return found == m_records.constEnd() ? nullptr : &found->last;
}

const RecordEvent* RecordEvents::correction(RecordKind kind, qint64 record) const {
    const auto found = m_records.constFind(keyOf(toCode(kind), record));
    if (found == m_records.constEnd()) {
        return nullptr;
    }
    if (found->isMade) {
        return &found->last;
    }
    const RecordEvent* newest = nullptr;
    for (const FieldChange& field : found->fields) {
        if (field.before != field.after && (!newest || field.event.at >= newest->at)) {
            newest = &field.event;
        }
    }
    return newest;
}

const RecordEvent* RecordEvents::correction(CountedUnit unit, qint64 record) const {
    const std::optional<RecordKind> kind = kindOf(unit);
    return kind ? correction(*kind, record) : nullptr;
}

QList<RecordEvent> RecordEvents::removals(RecordKind kind) const {
    QList<RecordEvent> events;
    const QString beginning = toCode(kind) + QLatin1Char('/');
    for (auto record = m_records.cbegin(); record != m_records.cend(); ++record) {
        const bool isGone = record->last.action == QLatin1String("removed") && !record->isMade;
        if (isGone && record.key().startsWith(beginning)) {
            events.append(record->last);
        }
    }
    return events;
}

} // namespace brobygger
