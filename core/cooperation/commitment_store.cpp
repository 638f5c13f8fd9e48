// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cooperation/commitment_store.h"

namespace brobygger {

namespace {
constexpr const char* commitmentRowsSql = R"(
    SELECT c.*, coalesce(p.name, '') AS partner_name, coalesce(d.name, '') AS person_name
    FROM commitment c
    LEFT JOIN partner p ON p.id = c.partner_id
    LEFT JOIN partner_person d ON d.id = c.partner_person_id
    ORDER BY c.state IN ('kept', 'dropped'),
             CASE WHEN c.state IN ('open', 'changed') THEN coalesce(c.due_on, '9999-12-31') END,
             c.agreed_on DESC, c.id)";
constexpr const char* stepsOfCommitmentSql =
    "SELECT * FROM commitment_step WHERE commitment_id = :commitment_id ORDER BY on_day DESC, id DESC";
} // namespace

const StoreTable<Commitment>& CommitmentStore::table() {
    static const StoreTable<Commitment> table{
        "commitment",
        RecordKind::Commitment,
        ownedByNobody<Commitment>,
        {coded<principleFromCode, &Commitment::principle>("principle"), field<&Commitment::partner>("partner_id"),
         field<&Commitment::person>("partner_person_id"), field<&Commitment::promise>("promise"),
         field<&Commitment::agreedOn>("agreed_on"), field<&Commitment::dueOn>("due_on"),
         coded<commitmentStateFromCode, &Commitment::state>("state")}};
    return table;
}

std::optional<Commitment> CommitmentStore::find(CommitmentId id) const { return table().find(m_database, id); }

QList<CommitmentRow> CommitmentStore::all() const {
    Statement select(m_database, commitmentRowsSql);
    QList<CommitmentRow> rows;
    while (select.step()) {
        rows.append({table().read(select), select.text("partner_name"), select.text("person_name")});
    }
    return rows;
}

void CommitmentStore::insert(Write& write, const Commitment& commitment) { table().insert(write, commitment); }

void CommitmentStore::update(Write& write, const Commitment& before, const Commitment& after) {
    table().update(write, before, after);
}

void CommitmentStore::remove(Write& write, const Commitment& commitment) { table().remove(write, commitment); }

const StoreTable<CommitmentStep>& CommitmentStepStore::table() {
    using Step = CommitmentStep;
    static const StoreTable<Step> table{"commitment_step",
                                        RecordKind::CommitmentStep,
                                        ownedByNobody<Step>,
                                        {field<&Step::commitment>("commitment_id"), field<&Step::on>("on_day"),
                                         coded<commitmentStateFromCode, &Step::state>("state"), field<&Step::said>("said"),
                                         field<&Step::formerPromise>("former_promise"),
                                         field<&Step::formerDueOn>("former_due_on")}};
    return table;
}

std::optional<CommitmentStep> CommitmentStepStore::find(CommitmentStepId id) const { return table().find(m_database, id); }

QList<CommitmentStep> CommitmentStepStore::ofCommitment(CommitmentId commitment) const {
    Statement select(m_database, stepsOfCommitmentSql);
    return table().readAll(select.bind(":commitment_id", commitment));
}

void CommitmentStepStore::insert(Write& write, const CommitmentStep& step) { table().insert(write, step); }

void CommitmentStepStore::remove(Write& write, const CommitmentStep& step) { table().remove(write, step); }

} // namespace brobygger
