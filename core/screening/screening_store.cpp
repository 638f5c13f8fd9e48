// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/screening_store.h"

namespace brobygger {

namespace {
constexpr const char* insertSql = R"(
    INSERT INTO screening (id, citizen_id, course_id, programme_id, programme_version, criteria_set, screened_on, verdict,
        decision, decision_reason, created_at)
    VALUES (:id, :citizen_id, :course_id, :programme_id, :programme_version, :criteria_set, :screened_on, :verdict,
        :decision, :decision_reason, :stamp))";
constexpr const char* updateSql = R"(
    UPDATE screening SET course_id = :course_id, screened_on = :screened_on, verdict = :verdict, decision = :decision,
        decision_reason = :decision_reason
    WHERE id = :id)";
constexpr const char* insertAnswerSql = R"(
    INSERT INTO screening_answer (screening_id, criterion, state, value, was_prefilled)
    VALUES (:screening_id, :criterion, :state, :value, :was_prefilled))";
constexpr const char* selectSql = "SELECT * FROM screening WHERE id = :id";
constexpr const char* forCitizenSql =
    "SELECT * FROM screening WHERE citizen_id = :citizen_id ORDER BY screened_on DESC, id DESC";
constexpr const char* answersSql = R"(
    SELECT criterion, state, value, was_prefilled FROM screening_answer
    WHERE screening_id = :screening_id ORDER BY criterion)";

Screening fromRow(const Statement& row) {
    Screening screening;
    screening.id = row.id<ScreeningId>("id");
    screening.citizen = row.id<CitizenId>("citizen_id");
    screening.course = row.id<CourseId>("course_id");
    screening.programme = row.text("programme_id");
    screening.programmeVersion = row.number("programme_version");
    screening.criteriaSet = row.text("criteria_set");
    screening.screenedOn = row.date("screened_on");
    screening.verdict = screeningOutcomeFromId(row.text("verdict"));
    screening.decision = screeningOutcomeFromId(row.text("decision"));
    screening.decisionReason = row.text("decision_reason");
    return screening;
}

Values valuesOf(const Screening& screening) {
    return Values()
        .set("id", screening.id)
        .set("citizen_id", screening.citizen)
        .set("course_id", screening.course)
        .set("programme_id", screening.programme)
        .set("programme_version", screening.programmeVersion)
        .set("criteria_set", screening.criteriaSet)
        .set("screened_on", screening.screenedOn)
        .set("verdict", screeningOutcomeId(screening.verdict))
        .set("decision", screeningOutcomeId(screening.decision))
        .set("decision_reason", screening.decisionReason);
}

ScreeningAnswer answerFromRow(const Statement& row) {
    return {row.text("criterion"), conditionStateFromId(row.text("state")), row.text("value"),
            row.truth("was_prefilled")};
}

Values valuesOf(const ScreeningAnswer& answer) {
    return Values()
        .set("criterion", answer.criterion)
        .set("state", conditionStateId(answer.state))
        .set("value", answer.value)
        .set("was_prefilled", answer.wasPrefilled);
}
} // namespace

void ScreeningStore::insert(Write& write, const Screening& screening) {
    Statement(m_database, insertSql).bind(valuesOf(screening)).bind(":stamp", write.stamp()).run();
    Statement insertAnswer(m_database, insertAnswerSql);
    for (const ScreeningAnswer& answer : screening.answers) {
        insertAnswer.bind(valuesOf(answer)).bind(":screening_id", screening.id).run();
    }
    write.created(RecordKind::Screening, screening.id.value(), screening.citizen.value());
}

void ScreeningStore::update(Write& write, const Screening& before, const Screening& after) {
    if (write.changed(RecordKind::Screening, after.id.value(), valuesOf(before), valuesOf(after), after.citizen.value())) {
        Statement(m_database, updateSql).bind(valuesOf(after)).run();
    }
}

std::optional<Screening> ScreeningStore::find(ScreeningId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    if (!select.step()) {
        return std::nullopt;
    }
    Screening screening = fromRow(select);
    screening.answers = answersOf(id);
    return screening;
}

QList<Screening> ScreeningStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, forCitizenSql);
    select.bind(":citizen_id", citizen);
    QList<Screening> screenings;
    while (select.step()) {
        screenings.append(fromRow(select));
    }
    for (Screening& screening : screenings) {
        screening.answers = answersOf(screening.id);
    }
    return screenings;
}

QList<ScreeningAnswer> ScreeningStore::answersOf(ScreeningId id) const {
    Statement select(m_database, answersSql);
    select.bind(":screening_id", id);
    QList<ScreeningAnswer> answers;
    while (select.step()) {
        answers.append(answerFromRow(select));
    }
    return answers;
}

} // namespace brobygger
