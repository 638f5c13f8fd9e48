// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storage_failure.h"
#include "core/storage/records/write.h"

#include <functional>

namespace brobygger {

/// One unlocked file as its services see it: the connection to read from, the clock, and the only way to write.
/// The Workspace owns it; services keep a reference.
class Session final {
public:
    /// `actor` is the named worker of the file.
    Session(Database& database, IdSource& ids, const Clock& clock, ChangeFeed& feed, QString actor)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
        , m_feed(feed)
        , m_actor(std::move(actor)) {}
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// For reading. Reads throw StorageFailure when the engine fails.
    Database& database() const { return m_database; }
    const Clock& clock() const { return m_clock; }
    const QString& actor() const { return m_actor; }
    ChangeFeed& feed() const { return m_feed; }

    /// Runs `work` in one transaction. When it returns an Error, or the engine fails, nothing is kept; otherwise all is, and
    /// then pages are told. `work` takes a Write& and returns a Result.
    template <class Work> auto write(const QString& purpose, Work work) -> decltype(work(std::declval<Write&>())) {
        try {
            Write token(m_database, m_ids, m_clock, m_actor, purpose);
            auto result = work(token);
            if (!result) {
                return result;
            }
            Result<Changes> changes = token.commit();
            if (!changes) {
                return changes.error();
            }
            if (!changes->kinds.isEmpty()) { // what was only read concerns no page
                Q_EMIT m_feed.changed(*changes);
            }
            return result;
        } catch (const StorageFailure& failure) {
            return failure.toError();
        }
    }

private:
    Database& m_database;
    IdSource& m_ids;
    const Clock& m_clock;
    ChangeFeed& m_feed;
    QString m_actor;
};

} // namespace brobygger
