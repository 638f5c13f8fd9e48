// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research_tables.h"

namespace brobygger {

namespace {
constexpr const char* coursesResearchSql = R"(
    SELECT citizen_id, id AS course_id, opened_on AS opened_day, started_on AS started_day, closed_on AS closed_day, state,
           outcome, closing_reason, was_planned
    FROM course WHERE programme_id = :programme AND started_on <= :today ORDER BY citizen_id, started_on, id)";
constexpr const char* criteriaResearchSql = R"(
    SELECT s.citizen_id, s.course_id, s.screened_on AS day, s.programme_version, s.verdict, s.decision,
           a.criterion, a.state
    FROM screening s JOIN screening_answer a ON a.screening_id = s.id
    WHERE s.programme_id = :programme AND s.second_of IS NULL AND s.screened_on <= :today
    ORDER BY s.citizen_id, s.screened_on, s.id, a.criterion)";
constexpr const char* referralsResearchSql = R"(
    SELECT citizen_id, course_id, received_on AS received_day, first_contact_on AS first_contact_day, source
    FROM incoming_referral WHERE received_on <= :today ORDER BY citizen_id, received_on, id)";
constexpr const char* appointmentsResearchSql = R"(
    SELECT citizen_id, course_id, date(starts_at) AS day, sector, outcome, no_show_reason,
           substr(created_at, 1, 10) || '/' || substr(starts_at, 1, 10) AS lead_days,
           reminded_on IS NOT NULL AS reminded, companion
    FROM appointment WHERE date(starts_at) <= :today ORDER BY citizen_id, starts_at, id)";
constexpr const char* measurementsResearchSql = R"(
    SELECT citizen_id, course_id, answered_on AS day, instrument, version, mode, answers
    FROM measurement WHERE withdrawn_on IS NULL AND answered_on <= :today ORDER BY citizen_id, answered_on, id)";
constexpr const char* statusResearchSql = R"(
    SELECT citizen_id, NULL AS course_id, from_on AS from_day, to_on AS to_day, status AS status_group
    FROM labour_status WHERE from_on <= :today ORDER BY citizen_id, from_on, id)";
constexpr const char* useResearchSql = R"(
    SELECT citizen_id, NULL AS course_id, kind, sector, from_on AS from_day, to_on AS to_day, number, source, certainty
    FROM service_use WHERE from_on <= :today ORDER BY citizen_id, from_on, kind, id)";
constexpr const char* contactsResearchSql = R"(
    SELECT citizen_id, course_id, date(at) AS day, kind, outcome, minutes
    FROM contact WHERE date(at) <= :today ORDER BY citizen_id, at, id)";
constexpr const char* offersResearchSql = R"(
    SELECT r.citizen_id, r.course_id, r.sent_on AS sent_day, r.answered_on AS answered_day, r.answer,
           r.started_on AS started_day, r.ended_on AS ended_day, r.state, r.end_reason, o.category,
           c.parish_code || ' ' || c.postcode || '/' || o.parish_code || ' ' || o.postcode AS distance_km
    FROM outgoing_referral r JOIN offer o ON o.id = r.offer_id JOIN citizen c ON c.id = r.citizen_id
    WHERE r.sent_on <= :today ORDER BY r.citizen_id, r.sent_on, r.id)";
// A cost of no person stands in the evaluation and not here.
constexpr const char* costsResearchSql = R"(
    SELECT coalesce(e.citizen_id, c.citizen_id) AS citizen_id, e.course_id, e.on_day AS day, e.kind, e.quantity, e.amount
    FROM cost_entry e LEFT JOIN course c ON c.id = e.course_id
    WHERE coalesce(e.citizen_id, c.citizen_id) IS NOT NULL AND e.on_day <= :today
    ORDER BY 1, e.on_day, e.id)";
} // namespace

const std::vector<ResearchTable>& researchTables() {
    using enum ResearchCell;
    static const std::vector<ResearchTable> tables{
        {"courses",
         coursesResearchSql,
         true,
         {{"course_id", Course},
          {"opened_day", Day},
          {"started_day", Day},
          {"closed_day", Day},
          {"state", Word},
          {"outcome", Code, "course_outcome"},
          {"closing_reason", Code, "closing_reason"},
          {"was_planned", YesNo}}},
        {"referrals",
         referralsResearchSql,
         true,
         {{"course_id", Course}, {"received_day", Day}, {"first_contact_day", Day}, {"source", Code, "referral_source"}}},
        {"criteria",
         criteriaResearchSql,
         false,
         {{"course_id", Course},
          {"day", Day},
          {"programme_version", Number},
          {"verdict", Word},
          {"decision", Word},
          {"criterion", Criterion},
          {"state", Word}}},
        {"appointments",
         appointmentsResearchSql,
         true,
         {{"course_id", Course},
          {"day", Day},
          {"sector", Code, "sector"},
          {"outcome", Code, "appointment_outcome"},
          {"no_show_reason", Code, "no_show_reason"},
          {"lead_days", DaysAhead},
          {"reminded", YesNo},
          {"companion", Code, "companion"}}},
        {"measurements",
         measurementsResearchSql,
         false,
         {{"course_id", Course},
          {"day", Day},
          {"instrument", Instrument},
          {"version", Version},
          {"mode", Word},
          {"answers", Answers}}},
        {"status", statusResearchSql, false, {{"from_day", Day}, {"to_day", Day}, {"status_group", StatusGroup}}},
        {"service_use",
         useResearchSql,
         false,
         {{"kind", Code, "service_kind"},
          {"sector", Code, "sector"},
          {"from_day", Day},
          {"to_day", Day},
          {"number", Number},
          {"source", Word},
          {"certainty", Word}}},
        {"contacts",
         contactsResearchSql,
         true,
         {{"course_id", Course},
          {"day", Day},
          {"kind", Code, "contact_kind"},
          {"outcome", Code, "contact_outcome"},
          {"minutes", Number}}},
        {"offers",
         offersResearchSql,
         true,
         {{"course_id", Course},
          {"sent_day", Day},
          {"answered_day", Day},
          {"answer", Word},
          {"started_day", Day},
          {"ended_day", Day},
          {"state", Word},
          {"end_reason", Code, "decline_reason"},
          {"category", Category},
          {"distance_km", Distance}}},
        {"costs",
         costsResearchSql,
         false,
         {{"course_id", Course}, {"day", Day}, {"kind", Code, "cost_kind"}, {"quantity", Decimal}, {"amount", Amount}}}};
    return tables;
}

} // namespace brobygger
