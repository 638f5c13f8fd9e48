// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurement_store.h"

namespace brobygger {

namespace {
constexpr const char* citizenSql =
    "SELECT * FROM measurement WHERE citizen_id = :citizen_id ORDER BY answered_on DESC, id DESC";
constexpr const char* courseSql =
    "SELECT * FROM measurement WHERE course_id = :course_id AND withdrawn_on IS NULL ORDER BY answered_on, id";
constexpr const char* askedCoursesSql = R"(
    SELECT id FROM course
    WHERE (started_on IS NOT NULL AND (state IN ('active', 'paused') OR closed_on >= :since))
       OR id IN (SELECT course_id FROM measurement_due))";
constexpr const char* forgetPlanSql = "DELETE FROM measurement_due WHERE course_id = :course_id";
constexpr const char* planSql = R"(
    INSERT INTO measurement_due (id, course_id, citizen_id, moment, due_on, from_on, lapses_on, questionnaires)
    VALUES (:id, :course_id, :citizen_id, :moment, :due_on, :from_on, :lapses_on, :questionnaires))";
const QDate never(9999, 12, 31);

Answers keptAnswers(const QString& json) { return answersFromJson(json).value_or(Answers()); }
} // namespace

const StoreTable<Measurement>& MeasurementStore::table() {
    static const StoreTable<Measurement> table{
        "measurement",
        RecordKind::Measurement,
        ownedBy<&Measurement::citizen>,
        {field<&Measurement::citizen>("citizen_id"), field<&Measurement::course>("course_id"),
         field<&Measurement::instrument>("instrument"), field<&Measurement::version>("version"),
         optionalCode<&Measurement::weightSet>("weight_set"), field<&Measurement::answeredOn>("answered_on"),
         coded<answerModeFromCode, &Measurement::mode>("mode"),
         asText<answersToJson, keptAnswers, &Measurement::answers>("answers"), field<&Measurement::note>("note"),
         coded<safetyTalkFromCode, &Measurement::safetyTalk>("safety_talk"), field<&Measurement::safetyNote>("safety_note"),
         field<&Measurement::withdrawnOn>("withdrawn_on")}};
    return table;
}

Values valuesOf(const DueMeasurement& due) {
    return Values()
        .set("course_id", due.course)
        .set("citizen_id", due.citizen)
        .set("moment", due.moment)
        .set("due_on", due.date)
        .set("from_on", due.from)
        .set("lapses_on", due.lapsesOn.isValid() ? due.lapsesOn : never)
        .set("questionnaires", due.questionnaires);
}

std::optional<Measurement> MeasurementStore::find(MeasurementId id) const { return table().find(m_database, id); }

QList<Measurement> MeasurementStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, citizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

QList<Measurement> MeasurementStore::ofCourse(CourseId course) const {
    Statement select(m_database, courseSql);
    return table().readAll(select.bind(":course_id", course));
}

QList<CourseId> MeasurementStore::askedCourses(QDate closedSince) const {
    Statement select(m_database, askedCoursesSql);
    select.bind(":since", closedSince);
    QList<CourseId> courses;
    while (select.step()) {
        courses.append(select.id<CourseId>("id"));
    }
    return courses;
}

void MeasurementStore::insert(Write& write, const Measurement& measurement) { table().insert(write, measurement); }

void MeasurementStore::update(Write& write, const Measurement& before, const Measurement& after) {
    table().update(write, before, after);
}

void MeasurementStore::replacePlan(Write& write, CourseId course, const QList<DueMeasurement>& plan) {
    Statement(m_database, forgetPlanSql).bind(":course_id", course).run();
    Statement insert(m_database, planSql);
    for (const DueMeasurement& due : plan) {
        insert.bind(valuesOf(due)).bind(":id", write.newId<DueMeasurement>()).run();
    }
}

} // namespace brobygger
