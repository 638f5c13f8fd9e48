// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outreach/outreach.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

class Partners;

/// Visits, meetings and talks that are about no citizen. All verbs are Invalid with the fields to mend, NotFound for what is
/// gone.
class OutreachLog final {
public:
    OutreachLog(Session& session, const Partners& partners)
        : m_session(session)
        , m_partners(partners) {}

    Result<Added<Outreach>> add(const Outreach& outreach);
    Result<Undo> change(const Outreach& outreach);
    Result<Undo> remove(OutreachId id);

    std::optional<Outreach> find(OutreachId id) const;
    /// How many there are, and a part of them, the newest first.
    qsizetype count() const;
    QList<OutreachRow> window(qsizetype offset, qsizetype limit) const;

private:
    Result<Outreach> checked(const Outreach& outreach) const;

    Session& m_session;
    const Partners& m_partners;
};

} // namespace brobygger
