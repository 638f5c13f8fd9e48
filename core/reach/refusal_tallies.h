// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reach/refusal_tally.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

class Codes;

/// The tally of those who said no without being registered. All verbs are Invalid with the fields to mend, NotFound for what
/// is gone.
class RefusalTallies final {
public:
    RefusalTallies(Session& session, const Codes& codes)
        : m_session(session)
        , m_codes(codes) {}

    Result<Added<RefusalTally>> add(const RefusalTally& tally);
    Result<Undo> change(const RefusalTally& tally);
    Result<Undo> remove(RefusalTallyId id);

    /// The newest month first.
    QList<RefusalTally> all() const;

private:
    Result<RefusalTally> checked(const RefusalTally& tally) const;

    Session& m_session;
    const Codes& m_codes;
};

} // namespace brobygger
