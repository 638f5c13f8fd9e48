// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_store.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* toolsSql = R"(
    SELECT programme_version, criteria_set, max(screened_on) AS last_used FROM screening WHERE programme_id = :programme
    GROUP BY programme_version, criteria_set ORDER BY programme_version DESC, last_used DESC, criteria_set)";
// A screening has as many rows as answers, and one where nobody answered.
constexpr const char* casesSql = R"(
    SELECT s.id, s.citizen_id, s.screened_on, s.screener, s.second_of, s.verdict, s.decision, a.criterion, a.state
    FROM screening s LEFT JOIN screening_answer a ON a.screening_id = s.id
    WHERE s.programme_id = :programme AND s.programme_version = :version AND s.criteria_set = :criteria_set
        AND s.screened_on BETWEEN :from AND :to
    ORDER BY s.citizen_id, s.screened_on, s.id)";
constexpr int rowsBetweenLooks = 1024;

std::vector<CriterionState> unansweredStates(const CriteriaSet& criteria) {
    std::vector<CriterionState> states;
    for (const Criterion& criterion : criteria.criteria) {
        states.push_back({criterion.kind, ConditionState::Unknown});
    }
    return states;
}

ScreenedCase caseIn(const Statement& row) {
    ScreenedCase read;
    read.id = row.integer("id");
    read.day = row.date("screened_on");
    read.screener = row.text("screener");
    read.secondOf = row.integer("second_of");
    read.citizen = row.integer("citizen_id");
    read.verdict = screeningOutcomeFromCode(row.text("verdict"));
    read.decision = screeningOutcomeFromCode(row.text("decision"));
    return read;
}
} // namespace

QList<ToolVersion> CalibrationStore::tools(const QString& programme) const {
    Statement select(m_database, toolsSql);
    select.bind(":programme", programme);
    QList<ToolVersion> tools;
    while (select.step()) {
        tools.append({select.number("programme_version"), select.text("criteria_set")});
    }
    return tools;
}

std::vector<ScreenedCase> CalibrationStore::cases(const CalibrationRequest& request, const CriteriaSet& criteria,
                                                  Progress& progress) const {
    const ToolVersion tool = request.tool.value_or(ToolVersion());
    const std::vector<CriterionState> unanswered = unansweredStates(criteria);
    QHash<QString, size_t> places;
    for (qsizetype at = 0; at < criteria.criteria.size(); ++at) {
        places.insert(criteria.criteria.at(at).id, static_cast<size_t>(at));
    }
    Statement select(m_database, casesSql);
    select.bind(":programme", request.programme)
        .bind(":version", tool.version)
        .bind(":criteria_set", tool.criteriaSet)
        .bind(":from", request.from)
        .bind(":to", request.to);
    const int criterion = select.index("criterion");
    std::vector<ScreenedCase> cases;
    for (int read = 0; select.step(); ++read) {
        if (read % rowsBetweenLooks == 0 && progress.isCancelled()) {
            break;
        }
        if (cases.empty() || cases.back().id != select.integer("id")) {
            cases.push_back(caseIn(select));
        }
        const auto place = select.isNull(criterion) ? places.cend() : places.constFind(select.text(criterion));
        if (place == places.cend()) {
            continue; // no answer, or one to a criterion that this set does not have
        }
        std::vector<CriterionState>& states = cases.back().states;
        if (states.empty()) {
            states = unanswered;
        }
        states[*place].state = conditionStateFromCode(select.text("state"));
    }
    return cases;
}

} // namespace brobygger
