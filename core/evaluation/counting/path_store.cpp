// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/counting/path_store.h"

namespace brobygger {

namespace {
constexpr const char* pathSql = R"(
    WITH suggested AS (
        SELECT course_id, min(received_on) AS received_on,
               min(CASE WHEN first_contact_on <= :to THEN first_contact_on END) AS contacted_on
        FROM incoming_referral WHERE received_on BETWEEN :from AND :to GROUP BY course_id),
    path AS (
        SELECT course.id AS path_id, course.citizen_id AS citizen_id, suggested.received_on AS on_day, '' AS label,
               CASE WHEN course.outcome = 'completed' AND course.closed_on <= :to THEN 5
                    WHEN course.started_on <= :to THEN 4
                    WHEN EXISTS (SELECT 1 FROM screening WHERE screening.citizen_id = course.citizen_id
                        AND (screening.course_id = course.id OR screening.course_id IS NULL)
                        AND screening.programme_id = :programme AND screening.decision = 'in'
                        AND screening.screened_on BETWEEN suggested.received_on AND :to) THEN 3
                    WHEN EXISTS (SELECT 1 FROM screening WHERE screening.citizen_id = course.citizen_id
                        AND (screening.course_id = course.id OR screening.course_id IS NULL)
                        AND screening.programme_id = :programme
                        AND screening.screened_on BETWEEN suggested.received_on AND :to) THEN 2
                    WHEN suggested.contacted_on IS NOT NULL THEN 1 ELSE 0 END AS step
        FROM suggested JOIN course ON course.id = suggested.course_id WHERE course.programme_id = :programme)
)";
constexpr const char* offerPathSql = R"(
    WITH path AS (
        SELECT r.id AS path_id, r.citizen_id AS citizen_id, r.sent_on AS on_day, offer.name AS label,
               CASE WHEN r.state = 'completed' AND r.ended_on <= :to THEN 3
                    WHEN r.started_on <= :to THEN 2
                    WHEN r.state = 'accepted' AND r.answered_on <= :to THEN 1 ELSE 0 END AS step
        FROM outgoing_referral r JOIN course ON course.id = r.course_id JOIN offer ON offer.id = r.offer_id
        WHERE course.programme_id = :programme AND r.sent_on BETWEEN :from AND :to)
)";
} // namespace

QByteArray pathQuery() { return pathSql; }

QByteArray offerPathQuery() { return offerPathSql; }

} // namespace brobygger
