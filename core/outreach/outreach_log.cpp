// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/outreach_log.h"

#include "core/outreach/outreach_rules.h"
#include "core/outreach/outreach_store.h"
#include "core/partners/partners.h"

namespace brobygger {

Result<Outreach> OutreachLog::checked(const Outreach& outreach) const {
    const Outreach kept = tidied(outreach);
    if (const Problems problems = check(kept, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    const bool isThere = !kept.partner.isValid() || m_partners.find(kept.partner);
    return isThere ? Result<Outreach>(kept) : Result<Outreach>(recordGone());
}

Result<Added<Outreach>> OutreachLog::add(const Outreach& draft) {
    const Result<Outreach> outreach = checked(draft);
    if (!outreach) {
        return outreach.error();
    }
    return addRecord<OutreachStore>(m_session, QStringLiteral("outreach.add"), *outreach);
}

Result<Undo> OutreachLog::change(const Outreach& draft) {
    return changeRecord<OutreachStore>(m_session, QStringLiteral("outreach.change"), draft.id,
                                       [&](const Outreach&) { return checked(draft); });
}

Result<Undo> OutreachLog::remove(OutreachId id) {
    return removeRecord<OutreachStore>(m_session, QStringLiteral("outreach.remove"), id);
}

std::optional<Outreach> OutreachLog::find(OutreachId id) const { return OutreachStore(m_session.database()).find(id); }

qsizetype OutreachLog::count() const { return OutreachStore(m_session.database()).count(); }

QList<OutreachRow> OutreachLog::window(qsizetype offset, qsizetype limit) const {
    return OutreachStore(m_session.database()).window(offset, limit);
}

} // namespace brobygger
