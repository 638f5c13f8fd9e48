// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research_people_store.h"

#include "core/citizens/citizen_codes.h"
#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* candidatesSql = R"(
    WITH begun AS (
        SELECT citizen_id, min(started_on) AS started_on FROM course
        WHERE programme_id = :programme AND started_on <= :today GROUP BY citizen_id)
    SELECT p.id, p.birth_date, p.sex, p.is_address_protected, p.address_protected_until,
           CASE WHEN EXISTS (SELECT 1 FROM citizen m WHERE m.merged_into = p.id AND m.research = 'no')
                THEN 'no' ELSE p.research END AS research,
           (EXISTS (SELECT 1 FROM restriction x WHERE x.citizen_id = p.id AND x.lifted_on IS NULL)
            OR EXISTS (SELECT 1 FROM rights_request r WHERE r.citizen_id = p.id
                       AND r.kind IN ('restriction', 'objection', 'erasure')
                       AND (r.answered_on IS NULL
                            OR (r.kind <> 'restriction' AND r.decision IN ('granted', 'partly'))))) AS is_restricted,
           b.started_on,
           (SELECT s.status FROM labour_status s WHERE s.citizen_id = p.id AND s.from_on <= b.started_on
                   AND (s.to_on IS NULL OR s.to_on >= b.started_on)
            ORDER BY s.from_on DESC, s.id DESC LIMIT 1) AS labour_status,
           (SELECT c.outcome FROM course c WHERE c.citizen_id = p.id AND c.programme_id = :programme
                   AND c.started_on = b.started_on ORDER BY c.id LIMIT 1) AS outcome
    FROM citizen p LEFT JOIN begun b ON b.citizen_id = p.id
    WHERE p.merged_into IS NULL
      AND EXISTS (SELECT 1 FROM course c WHERE c.citizen_id = p.id AND c.programme_id = :programme)
    ORDER BY p.id)";
} // namespace

QList<ResearchCandidate> ResearchPeopleStore::candidates(const QString& programmeId, QDate today) const {
    QList<ResearchCandidate> candidates;
    Statement row(m_database, candidatesSql);
    row.bind(":programme", programmeId).bind(":today", today);
    while (row.step()) {
        ResearchCandidate candidate;
        candidate.id = row.id<CitizenId>("id");
        candidate.birthDate = row.date("birth_date");
        candidate.sex = sexFromCode(row.text("sex"));
        candidate.isAddressProtected = row.truth("is_address_protected");
        candidate.addressProtectedUntil = row.date("address_protected_until");
        candidate.research = permissionFromCode(row.text("research"));
        candidate.isRestricted = row.truth("is_restricted");
        candidate.start = row.date("started_on");
        candidate.labourStatus = row.text("labour_status");
        candidate.outcome = row.text("outcome");
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace brobygger
