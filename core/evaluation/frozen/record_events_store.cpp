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

/// A column that says when something was or how it went; remarks and names count nowhere.
bool isDateOrOutcome(const QString& column) {
    static const QStringList endings{QStringLiteral("_on"), QStringLiteral("_at"), QStringLiteral("_date"),
                                     QStringLiteral("_from"), QStringLiteral("_to")};
    static const QSet<QString> outcomes{
        QStringLiteral("outcome"),        QStringLiteral("state"),  QStringLiteral("answer"),  QStringLiteral("decision"),
        QStringLiteral("verdict"),        QStringLiteral("sector"), QStringLiteral("remedy"),  QStringLiteral("minutes"),
        QStringLiteral("no_show_reason"), QStringLiteral("amount"), QStringLiteral("number"),  QStringLiteral("quantity"),
        QStringLiteral("status"),         QStringLiteral("kind"),   QStringLiteral("day"),     QStringLiteral("sex"),
        QStringLiteral("is_soft"),        QStringLiteral("funder"), QStringLiteral("source"),  QStringLiteral("course_id"),
        QStringLiteral("programme_id"),   QStringLiteral("parish"), QStringLiteral("offer_id")};
    return outcomes.contains(column) ||
           std::any_of(endings.cbegin(), endings.cend(), [&column](const QString& ending) { return column.endsWith(ending); });
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
