// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundles/bundle_tables.h"

#include <QHash>
#include <algorithm>

namespace brobygger {

namespace {
/// Which rows of a table go along. Somebody whose data are restricted is handed over not at all (checkBundle).
QByteArray travelling(const Belonging& belonging) {
    if (belonging.table == "meeting_decision") { // a commitment is between partners and stays; the minutes say what was decided
        return "(" + belonging.condition + ") AND commitment_id IS NULL";
    }
    return belonging.condition;
}
} // namespace

QList<std::pair<QByteArray, const char*>> tablesLeftBehind(HandOverBasis basis) {
    QList<std::pair<QByteArray, const char*>> tables{
        {"citizen_merge", "says which two of this file were merged"},
        {"moved_row", "says which rows of this file came along in a merge"},
        {"distinct_pair", "says which two of this file are not the same person"},
        {"measurement_due", "is worked out anew from courses and measurements"},
        {"use_sheet_due", "is worked out anew from courses and the use of services"},
        {"course_unplanned", "triggers keep it"},
        {"focus_participant", "is of a talk about the project, with others in it"},
    };
    if (basis == HandOverBasis::Consent) {
        tables.emplaceBack("accompaniment_plan", "names a volunteer, whom the consent of the citizen says nothing of");
        tables.emplaceBack("accompaniment_step", "is part of such a plan");
        tables.emplaceBack("rights_request", "was put to this controller");
        tables.emplaceBack("restriction", "was asked of this controller");
    }
    return tables;
}

QList<Belonging> bundledBelongings(Database& database, HandOverBasis basis) {
    const auto left = tablesLeftBehind(basis);
    QList<Belonging> bundled;
    for (const Belonging& belonging : belongingsOf(database, "citizen")) {
        if (std::ranges::none_of(left, [&](const auto& each) { return each.first == belonging.table; })) {
            bundled.append({belonging.table, travelling(belonging)});
        }
    }
    return bundled;
}

QByteArrayList sharedTables(HandOverBasis basis) {
    QByteArrayList tables{"partner", "partner_person", "offer", "attachment_content"};
    if (basis == HandOverBasis::SameController) {
        tables.append("volunteer");
    }
    return tables;
}

QByteArrayList columnsLeftEmpty(const QByteArray& sharedTable) {
    static const QHash<QByteArray, QByteArrayList> columns{
        {"partner", {"remark"}}, {"offer", {"checked_by"}}, {"volunteer", {"remark"}}};
    return columns.value(sharedTable);
}

QStringList informationKindsOf(const QByteArray& table) {
    static const QHash<QByteArray, QStringList> kinds{
        {"citizen", {QStringLiteral("contact")}},
        {"person_around", {QStringLiteral("contact")}},
        {"citizen_wish", {QStringLiteral("wishes"), QStringLiteral("practical")}},
        {"appointment", {QStringLiteral("attendance")}},
        {"outgoing_referral", {QStringLiteral("attendance")}},
        {"accompaniment_plan", {QStringLiteral("practical")}},
        {"accompaniment_step", {QStringLiteral("practical")}},
        {"course", {QStringLiteral("plan")}},
        {"course_pause", {QStringLiteral("plan")}},
        {"course_phase", {QStringLiteral("plan")}},
        {"course_rung", {QStringLiteral("plan")}},
        {"goal", {QStringLiteral("plan")}},
        {"goal_follow_up", {QStringLiteral("plan")}},
        {"todo", {QStringLiteral("plan")}},
        {"meeting", {QStringLiteral("plan")}},
        {"meeting_participant", {QStringLiteral("plan")}},
        {"meeting_point", {QStringLiteral("plan")}},
        {"meeting_decision", {QStringLiteral("plan")}},
        {"citizen_fact", {QStringLiteral("social")}},
        {"labour_status", {QStringLiteral("benefit")}},
        {"cost_entry", {QStringLiteral("practical")}},
        {"measurement", {QStringLiteral("measurements"), QStringLiteral("health")}},
        {"screening", {QStringLiteral("measurements"), QStringLiteral("health")}},
        {"screening_answer", {QStringLiteral("measurements"), QStringLiteral("health")}},
        {"service_use", {QStringLiteral("health")}},
        {"considerations_request", {QStringLiteral("considerations")}},
        {"work_consideration", {QStringLiteral("considerations")}},
        {"consent", {}}, // says with whom something may be shared, and nothing else
        {"information_sheet", {}},
        {"rights_request", {}},
        {"restriction", {}},
        {"hand_over", {}},
    };
    // Notes, letters, messages, what stands in the way, files: free words, in which health and social matters stand.
    return kinds.value(table, {QStringLiteral("health"), QStringLiteral("social")});
}

} // namespace brobygger
