// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labour/labour_store.h"

namespace brobygger {

namespace {
constexpr const char* labourOfCitizenSql =
    "SELECT * FROM labour_status WHERE citizen_id = :citizen_id ORDER BY from_on DESC, id DESC";
} // namespace

const StoreTable<LabourStatus>& LabourStore::table() {
    static const StoreTable<LabourStatus> table{
        "labour_status",
        RecordKind::LabourStatus,
        ownedBy<&LabourStatus::citizen>,
        {field<&LabourStatus::citizen>("citizen_id"), field<&LabourStatus::from>("from_on"), field<&LabourStatus::to>("to_on"),
         field<&LabourStatus::status>("status"), field<&LabourStatus::source>("source")}};
    return table;
}

std::optional<LabourStatus> LabourStore::find(LabourStatusId id) const { return table().find(m_database, id); }

QList<LabourStatus> LabourStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, labourOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

void LabourStore::insert(Write& write, const LabourStatus& status) { table().insert(write, status); }

void LabourStore::update(Write& write, const LabourStatus& before, const LabourStatus& after) {
    table().update(write, before, after);
}

void LabourStore::remove(Write& write, const LabourStatus& status) { table().remove(write, status); }

} // namespace brobygger
