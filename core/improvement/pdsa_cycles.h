// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/improvement/pdsa_cycle.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

/// Tests in small scale. All verbs are Invalid with the fields to mend, NotFound for what is gone. A test starts, is studied
/// and is closed by a change of it: the day of the start, what was seen, the decision with its reason.
class PdsaCycles final {
public:
    explicit PdsaCycles(Session& session)
        : m_session(session) {}

    /// It gets the next number of its programme.
    Result<Added<PdsaCycle>> add(const PdsaCycle& cycle);
    Result<Undo> change(const PdsaCycle& cycle);
    Result<Undo> remove(PdsaCycleId id);

    std::optional<PdsaCycle> find(PdsaCycleId id) const;
    /// By their numbers.
    QList<PdsaCycle> ofProgramme(const QString& programmeId) const;
    /// A new one to be filled in, by the last one of the programme.
    PdsaCycle begun(const QString& programmeId) const;

private:
    Session& m_session;
};

} // namespace brobygger
