// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_store.h"

namespace brobygger {

namespace {
constexpr const char* requestsOfCitizenSql =
    "SELECT * FROM rights_request WHERE citizen_id = :citizen_id ORDER BY received_on DESC, id DESC";
} // namespace

const StoreTable<RightsRequest>& RightsStore::table() {
    using Row = RightsRequest;
    static const StoreTable<Row> table{
        "rights_request",
        RecordKind::RightsRequest,
        ownedBy<&Row::citizen>,
        {field<&Row::citizen>("citizen_id").once(), coded<rightsKindFromCode, &Row::kind>("kind").once(),
         field<&Row::receivedOn>("received_on").once(), field<&Row::identity>("identity").once(),
         field<&Row::wish>("wish").once(), field<&Row::dueOn>("due_on"), field<&Row::extendedOn>("extended_on"),
         field<&Row::extensionReason>("extension_reason"), field<&Row::answeredOn>("answered_on"),
         optionalCode<&Row::answeredVia>("answered_via"), coded<rightsDecisionFromCode, &Row::decision>("decision"),
         field<&Row::decisionReason>("decision_reason"), field<&Row::leftOut>("left_out")}};
    return table;
}

std::optional<RightsRequest> RightsStore::find(RightsRequestId id) const { return table().find(m_database, id); }

QList<RightsRequest> RightsStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, requestsOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

void RightsStore::insert(Write& write, const RightsRequest& request) { table().insert(write, request); }

void RightsStore::update(Write& write, const RightsRequest& before, const RightsRequest& after) {
    table().update(write, before, after);
}

void RightsStore::remove(Write& write, const RightsRequest& request) { table().remove(write, request); }

} // namespace brobygger
