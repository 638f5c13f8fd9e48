// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/storage/records/changed_since.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// Changes one record in a write of its own and returns how to put it back, which is refused when somebody has changed
/// the record since. `Store` has find(id) and update(write, before, after); `change` takes the record as it is and
/// returns a Result of how it shall be. `afterwards(write, record)` does what follows from it, within the same write, also
/// when it is taken back.
template <class Store, class RecordId, class Change, class Afterwards>
Result<Undo> changeRecord(Session& session, const QString& purpose, RecordId id, Change change, Afterwards afterwards) {
    return session.write(purpose, [&](Write& write) -> Result<Undo> {
        Store store(write.database());
        const auto before = store.find(id);
        if (!before) {
            return recordGone();
        }
        const auto after = change(*before);
        if (!after) {
            return after.error();
        }
        if (isAsLeft<Store>(*after, *before)) {
            return Undo(); // saved as it was: nothing to write, nothing to take back
        }
        store.update(write, *before, *after);
        if (const Result<void> followed = afterwards(write, *after); !followed) {
            return followed.error();
        }
        return Undo([&session, purpose, id, afterwards, former = *before, latter = *after]() -> Result<void> {
            return session.write(purpose + QStringLiteral(".undo"), [&](Write& undoing) -> Result<void> {
                Store kept(undoing.database());
                const auto now = kept.find(id);
                if (!now) {
                    return recordGone();
                }
                if (!isAsLeft<Store>(*now, latter)) {
                    return recordTouched();
                }
                kept.update(undoing, latter, former);
                return afterwards(undoing, former);
            });
        });
    });
}

/// The same when nothing follows from it.
template <class Store, class RecordId, class Change>
Result<Undo> changeRecord(Session& session, const QString& purpose, RecordId id, Change change) {
    return changeRecord<Store>(session, purpose, id, std::move(change), [](Write&, const auto&) { return Result<void>(); });
}

} // namespace brobygger
