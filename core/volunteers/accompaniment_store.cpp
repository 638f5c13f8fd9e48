// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/volunteers/accompaniment_store.h"

namespace brobygger {

namespace {
constexpr const char* plansOfCitizenSql = R"(
    SELECT * FROM accompaniment_plan WHERE citizen_id = :citizen_id ORDER BY ended_on IS NOT NULL, begun_on DESC, id DESC)";
constexpr const char* openPlansSql =
    "SELECT * FROM accompaniment_plan WHERE volunteer_id = :volunteer_id AND ended_on IS NULL ORDER BY id";
constexpr const char* stepOfAppointmentSql = "SELECT * FROM accompaniment_step WHERE appointment_id = :appointment_id";
constexpr const char* stepsOfPlanSql = R"(
    SELECT s.* FROM accompaniment_step s JOIN appointment a ON a.id = s.appointment_id
    WHERE s.plan_id = :plan_id ORDER BY a.starts_at, s.id)";
} // namespace

const StoreTable<AccompanimentPlan>& AccompanimentPlanStore::table() {
    using Plan = AccompanimentPlan;
    static const StoreTable<Plan> table{"accompaniment_plan",
                                        RecordKind::AccompanimentPlan,
                                        ownedBy<&Plan::citizen>,
                                        {field<&Plan::citizen>("citizen_id").once(), field<&Plan::volunteer>("volunteer_id"),
                                         field<&Plan::appointments>("appointments"), field<&Plan::begunOn>("begun_on"),
                                         field<&Plan::endedOn>("ended_on"), field<&Plan::reason>("reason")}};
    return table;
}

std::optional<AccompanimentPlan> AccompanimentPlanStore::find(AccompanimentPlanId id) const {
    return table().find(m_database, id);
}

QList<AccompanimentPlan> AccompanimentPlanStore::ofCitizen(CitizenId citizen) const {
    Statement select(m_database, plansOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

QList<AccompanimentPlan> AccompanimentPlanStore::openOf(VolunteerId volunteer) const {
    Statement select(m_database, openPlansSql);
    return table().readAll(select.bind(":volunteer_id", volunteer));
}

void AccompanimentPlanStore::insert(Write& write, const AccompanimentPlan& plan) { table().insert(write, plan); }

void AccompanimentPlanStore::update(Write& write, const AccompanimentPlan& before, const AccompanimentPlan& after) {
    table().update(write, before, after);
}

void AccompanimentPlanStore::remove(Write& write, const AccompanimentPlan& plan) { table().remove(write, plan); }

const StoreTable<AccompanimentStep>& AccompanimentStepStore::table() {
    using Step = AccompanimentStep;
    static const StoreTable<Step> table{
        "accompaniment_step",
        RecordKind::AccompanimentStep,
        ownedBy<&Step::citizen>,
        {field<&Step::citizen>("citizen_id").once(), field<&Step::plan>("plan_id").once(),
         field<&Step::appointment>("appointment_id").once(), coded<accompanimentStageFromCode, &Step::stage>("stage"),
         field<&Step::minutes>("minutes"), field<&Step::kilometres>("kilometres"), field<&Step::costEntry>("cost_entry_id")}};
    return table;
}

std::optional<AccompanimentStep> AccompanimentStepStore::find(AccompanimentStepId id) const {
    return table().find(m_database, id);
}

std::optional<AccompanimentStep> AccompanimentStepStore::ofAppointment(AppointmentId appointment) const {
    Statement select(m_database, stepOfAppointmentSql);
    select.bind(":appointment_id", appointment);
    return select.step() ? std::optional(table().read(select)) : std::nullopt;
}

QList<AccompanimentStep> AccompanimentStepStore::ofPlan(AccompanimentPlanId plan) const {
    Statement select(m_database, stepsOfPlanSql);
    return table().readAll(select.bind(":plan_id", plan));
}

void AccompanimentStepStore::insert(Write& write, const AccompanimentStep& step) { table().insert(write, step); }

void AccompanimentStepStore::update(Write& write, const AccompanimentStep& before, const AccompanimentStep& after) {
    table().update(write, before, after);
}

void AccompanimentStepStore::remove(Write& write, const AccompanimentStep& step) { table().remove(write, step); }

} // namespace brobygger
