// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/labour/labour_rules.h"
#include "core/storage/records/add_record.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;

/// On what the citizens live, from day to day.
class LabourStatuses final {
public:
    LabourStatuses(Session& session, const Citizens& citizens)
        : m_session(session)
        , m_citizens(citizens) {}

    /// Invalid with the fields to mend (check).
    Result<Added<LabourStatus>> add(const LabourStatus& status);
    /// Saves it as it now is. NotFound when it is not there any more, Invalid as add.
    Result<Undo> change(const LabourStatus& status);
    Result<Undo> remove(LabourStatusId id);

    /// What is wrong with it beside the other statuses of the citizen, as a form shows it.
    Problems check(const LabourStatus& status) const;

    std::optional<LabourStatus> find(LabourStatusId id) const;
    /// The latest first.
    QList<LabourStatus> forCitizen(CitizenId citizen) const;
    /// The status that is known on a day, by the rule of labour_rules.h.
    std::optional<LabourStatus> on(CitizenId citizen, QDate day) const;

private:
    Session& m_session;
    const Citizens& m_citizens;
};

} // namespace brobygger
