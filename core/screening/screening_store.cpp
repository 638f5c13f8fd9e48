// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/screening_store.h"

namespace brobygger {

namespace {
constexpr const char* insertAnswerSql = R"(
    INSERT INTO screening_answer (screening_id, criterion, state, value, was_prefilled)
    VALUES (:screening_id, :criterion, :state, :value, :was_prefilled))";
constexpr const char* removeAnswersSql = "DELETE FROM screening_answer WHERE screening_id = :screening_id";
constexpr const char* forCitizenSql =
    "SELECT * FROM screening WHERE citizen_id = :citizen_id ORDER BY screened_on DESC, id DESC";
constexpr const char* answersSql = R"(
    SELECT criterion, state, value, was_prefilled FROM screening_answer
    WHERE screening_id = :screening_id ORDER BY criterion)";

ScreeningAnswer answerFromRow(const Statement& row) {
    return {row.text("criterion"), conditionStateFromCode(row.text("state")), row.text("value"), row.truth("was_prefilled")};
}

/// "age: met, misuse: not_met": the answers in the audit trail.
QString answersText(const QList<ScreeningAnswer>& answers) {
    QStringList words;
    for (const ScreeningAnswer& answer : answers) {
        words << answer.criterion + QStringLiteral(": ") + toCode(answer.state);
    }
    return words.join(QStringLiteral(", "));
}

Values valuesOf(const ScreeningAnswer& answer) {
    return Values()
        .set("criterion", answer.criterion)
        .set("state", toCode(answer.state))
        .set("value", answer.value)
        .set("was_prefilled", answer.wasPrefilled);
}
} // namespace

const StoreTable<Screening>& ScreeningStore::table() {
    static const StoreTable<Screening> table{
        "screening",
        RecordKind::Screening,
        ownedBy<&Screening::citizen>,
        {field<&Screening::citizen>("citizen_id").once(), field<&Screening::course>("course_id"),
         field<&Screening::programme>("programme_id").once(), field<&Screening::programmeVersion>("programme_version").once(),
         field<&Screening::criteriaSet>("criteria_set").once(), field<&Screening::screenedOn>("screened_on"),
         coded<screeningOutcomeFromCode, &Screening::verdict>("verdict"),
         coded<screeningOutcomeFromCode, &Screening::decision>("decision"),
         field<&Screening::decisionReason>("decision_reason"), field<&Screening::screener>("screener"),
         field<&Screening::secondOf>("second_of").once(),
         apart<Screening>("answers", [](const Screening& screening) { return toValue(answersText(screening.answers)); })},
        Stamps::Created};
    return table;
}

void ScreeningStore::insert(Write& write, const Screening& screening) {
    table().insert(write, screening);
    insertAnswers(screening);
}

void ScreeningStore::insertAnswers(const Screening& screening) {
    Statement insertAnswer(m_database, insertAnswerSql);
    for (const ScreeningAnswer& answer : screening.answers) {
        insertAnswer.bind(valuesOf(answer)).bind(":screening_id", screening.id).run();
    }
}

void ScreeningStore::update(Write& write, const Screening& before, const Screening& after) {
    if (after.answers != before.answers) {
        Statement(m_database, removeAnswersSql).bind(":screening_id", after.id).run();
        insertAnswers(after);
    }
    table().update(write, before, after);
}

std::optional<Screening> ScreeningStore::find(ScreeningId id) const {
    std::optional<Screening> screening = table().find(m_database, id);
    if (screening) {
        screening->answers = answersOf(id);
    }
    return screening;
}

QList<Screening> ScreeningStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, forCitizenSql);
    QList<Screening> screenings = table().readAll(select.bind(":citizen_id", citizen));
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
