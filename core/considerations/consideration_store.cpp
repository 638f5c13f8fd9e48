// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/considerations/consideration_store.h"

namespace brobygger {

namespace {
constexpr const char* considerationsOfCitizenSql = R"(
    SELECT * FROM work_consideration WHERE citizen_id = :citizen_id ORDER BY described_on DESC, id DESC)";
constexpr const char* requestsOfCitizenSql = R"(
    SELECT * FROM considerations_request WHERE citizen_id = :citizen_id ORDER BY drafted_on DESC, id DESC)";
} // namespace

const StoreTable<WorkConsideration>& ConsiderationStore::table() {
    using Row = WorkConsideration;
    static const StoreTable<Row> table{
        "work_consideration",
        RecordKind::WorkConsideration,
        ownedBy<&Row::citizen>,
        {field<&Row::citizen>("citizen_id"), coded<considerationTermFromCode, &Row::term>("term"), field<&Row::area>("area"),
         field<&Row::words>("words"), field<&Row::author>("author"), field<&Row::authorName>("author_name"),
         field<&Row::describedOn>("described_on"), field<&Row::validTo>("valid_to"), field<&Row::source>("source"),
         field<&Row::request>("request_id"), field<&Row::corrects>("corrects_id"),
         coded<considerationEndFromCode, &Row::end>("end_state"), field<&Row::endedOn>("ended_on")}};
    return table;
}

std::optional<WorkConsideration> ConsiderationStore::find(WorkConsiderationId id) const { return table().find(m_database, id); }

QList<WorkConsideration> ConsiderationStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, considerationsOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

void ConsiderationStore::insert(Write& write, const WorkConsideration& consideration) { table().insert(write, consideration); }

void ConsiderationStore::update(Write& write, const WorkConsideration& before, const WorkConsideration& after) {
    table().update(write, before, after);
}

void ConsiderationStore::remove(Write& write, const WorkConsideration& consideration) { table().remove(write, consideration); }

const StoreTable<ConsiderationsRequest>& ConsiderationsRequestStore::table() {
    using Row = ConsiderationsRequest;
    static const StoreTable<Row> table{
        "considerations_request",
        RecordKind::ConsiderationsRequest,
        ownedBy<&Row::citizen>,
        {field<&Row::citizen>("citizen_id"), field<&Row::partner>("partner_id"), field<&Row::recipient>("recipient"),
         field<&Row::sickListedOn>("sick_listed_on"), field<&Row::operatedOn>("operated_on"),
         field<&Row::dischargedOn>("discharged_on"), field<&Row::planned>("planned"), field<&Row::answerBy>("answer_by"),
         field<&Row::draftedOn>("drafted_on"), field<&Row::sentOn>("sent_on"), field<&Row::document>("document_id"),
         coded<requestEndFromCode, &Row::end>("end_state"), field<&Row::endedOn>("ended_on")}};
    return table;
}

std::optional<ConsiderationsRequest> ConsiderationsRequestStore::find(ConsiderationsRequestId id) const {
    return table().find(m_database, id);
}

QList<ConsiderationsRequest> ConsiderationsRequestStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, requestsOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

void ConsiderationsRequestStore::insert(Write& write, const ConsiderationsRequest& request) { table().insert(write, request); }

void ConsiderationsRequestStore::update(Write& write, const ConsiderationsRequest& before, const ConsiderationsRequest& after) {
    table().update(write, before, after);
}

void ConsiderationsRequestStore::remove(Write& write, const ConsiderationsRequest& request) { table().remove(write, request); }

} // namespace brobygger
