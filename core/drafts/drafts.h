// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/session.h"

#include <optional>

namespace brobygger {

/// What somebody was typing when the window locked, closed or crashed. Kept encrypted with everything else and offered back
/// once; drafts are no records and leave no audit line.
class Drafts final {
public:
    explicit Drafts(Session& session)
        : m_session(session) {}

    /// `name` says which form of which record, like "note/4711". An empty content removes the draft.
    void keep(const QString& name, const QString& content, qint64 citizen = 0);
    std::optional<QString> find(const QString& name) const;
    void discard(const QString& name);

private:
    Session& m_session;
};

} // namespace brobygger
