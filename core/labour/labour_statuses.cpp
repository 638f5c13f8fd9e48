// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labour/labour_statuses.h"

#include "core/citizens/citizens.h"
#include "core/labour/labour_store.h"

namespace brobygger {

namespace {
LabourStatus tidied(LabourStatus status) {
    status.source = status.source.trimmed();
    return status;
}
} // namespace

Problems LabourStatuses::check(const LabourStatus& status) const {
    const auto person = m_citizens.find(status.citizen);
    return brobygger::check(status, forCitizen(status.citizen), person ? person->birthDate : QDate(),
                            m_session.clock().today());
}

Result<Added<LabourStatus>> LabourStatuses::add(const LabourStatus& status) {
    if (const Problems problems = check(status); problems.hasErrors()) {
        return invalid(problems);
    }
    return addRecord<LabourStore>(m_session, QStringLiteral("labour.add"), tidied(status));
}

Result<Undo> LabourStatuses::change(const LabourStatus& status) {
    return changeRecord<LabourStore>(
        m_session, QStringLiteral("labour.change"), status.id, [&](const LabourStatus& kept) -> Result<LabourStatus> {
            LabourStatus after = tidied(status);
            after.citizen = kept.citizen;
            const Problems problems = check(after);
            return problems.hasErrors() ? Result<LabourStatus>(invalid(problems)) : Result<LabourStatus>(after);
        });
}

Result<Undo> LabourStatuses::remove(LabourStatusId id) {
    return removeRecord<LabourStore>(m_session, QStringLiteral("labour.remove"), id);
}

std::optional<LabourStatus> LabourStatuses::find(LabourStatusId id) const { return LabourStore(m_session.database()).find(id); }

QList<LabourStatus> LabourStatuses::forCitizen(CitizenId citizen) const {
    return LabourStore(m_session.database()).forCitizen(citizen);
}

std::optional<LabourStatus> LabourStatuses::on(CitizenId citizen, QDate day) const {
    return labourStatusOn(forCitizen(citizen), day);
}

} // namespace brobygger
