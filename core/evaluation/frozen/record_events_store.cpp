// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/frozen/record_events.h"

#include "core/storage/records/record_kind.h"
#include "core/storage/statement.h"

#include <QSet>

namespace brobygger {

namespace {
constexpr const char* eventsSinceReportSql = R"(
    SELECT at, actor, action, kind, record_id, field FROM audit
    WHERE sequence > (SELECT max(sequence) FROM audit WHERE record_id = :report AND kind = 'frozen_report' AND action = 'created')
      AND action IN ('created', 'changed', 'removed', 'erased')
    ORDER BY sequence)";

/// A column of which an evaluation reads (core/evaluation/records) when something was, whose it is or how it went; remarks,
/// names and reminders count nowhere.
bool isDateOrOutcome(const QString& column) {
    static const QSet<QString> columns{
        QStringLiteral("birth_date"),      QStringLiteral("sex"),         QStringLiteral("parish_code"),
        QStringLiteral("programme_id"),    QStringLiteral("opened_on"),   QStringLiteral("started_on"),
        QStringLiteral("closed_on"),       QStringLiteral("outcome"),     QStringLiteral("funder"),
        QStringLiteral("asked_on"),        QStringLiteral("agreed_on"),   QStringLiteral("refused_on"),
        QStringLiteral("refusal_reason"),  QStringLiteral("received_on"), QStringLiteral("first_contact_on"),
        QStringLiteral("source"),          QStringLiteral("partner_id"),  QStringLiteral("sent_on"),
        QStringLiteral("answered_on"),     QStringLiteral("answer"),      QStringLiteral("ended_on"),
        QStringLiteral("state"),           QStringLiteral("offer_id"),    QStringLiteral("at"),
        QStringLiteral("minutes"),         QStringLiteral("starts_at"),   QStringLiteral("sector"),
        QStringLiteral("no_show_reason"),  QStringLiteral("remedy"),      QStringLiteral("is_soft"),
        QStringLiteral("transport_price"), QStringLiteral("answers"),     QStringLiteral("instrument"),
        QStringLiteral("withdrawn_on"),    QStringLiteral("kind"),        QStringLiteral("from_on"),
        QStringLiteral("to_on"),           QStringLiteral("number"),      QStringLiteral("certainty"),
        QStringLiteral("status"),          QStringLiteral("screened_on"), QStringLiteral("verdict"),
        QStringLiteral("decision"),        QStringLiteral("screener"),    QStringLiteral("on_day"),
        QStringLiteral("quantity"),        QStringLiteral("amount"),      QStringLiteral("citizen_id"),
        QStringLiteral("course_id")};
    return columns.contains(column);
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

RecordEvents RecordEvents::since(Database& database, FrozenReportId report) {
    RecordEvents events;
    Statement row(database, eventsSinceReportSql);
    row.bind(":report", report);
    while (row.step()) {
        const RecordEvent event{row.text("at"), row.text("actor"), row.text("action"), row.text("field")};
        if (event.field.isEmpty() || isDateOrOutcome(event.field)) {
            events.m_last.insert(keyOf(row.text("kind"), row.integer("record_id")), event);
        }
    }
    return events;
}

const RecordEvent* RecordEvents::last(CountedUnit unit, qint64 record) const {
    const std::optional<RecordKind> kind = kindOf(unit);
    if (!kind) {
        return nullptr;
    }
    const auto found = m_last.constFind(keyOf(toCode(*kind), record));
    return found == m_last.constEnd() ? nullptr : &*found;
}

} // namespace brobygger
