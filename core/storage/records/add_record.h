// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/change_record.h"

namespace brobygger {

/// What was entered, and how to take it back.
template <class Record> struct Added {
    Id<Record> id;
    Undo undo;
};

/// Enters a record in a write of its own. Taking it back is refused when somebody has changed it since. `Store` has find(id),
/// insert(write, record) and remove(write, record). `afterwards(write, record)` does what follows from it, within the same
/// write, also when it is taken back.
template <class Store, class Record, class Afterwards>
Result<Added<Record>> addRecord(Session& session, const QString& purpose, const Record& record, Afterwards afterwards) {
    return session.write(purpose, [&](Write& write) -> Result<Added<Record>> {
        Record added = record;
        added.id = write.newId<Record>();
        Store(write.database()).insert(write, added);
        if (const Result<void> followed = afterwards(write, added); !followed) {
            return followed.error();
        }
        return Added<Record>{added.id, [&session, purpose, added, afterwards]() -> Result<void> {
                                 return session.write(purpose + QStringLiteral(".undo"), [&](Write& undoing) -> Result<void> {
                                     Store store(undoing.database());
                                     const auto now = store.find(added.id);
                                     if (!now) {
                                         return recordGone();
                                     }
                                     if (!isAsLeft<Store>(*now, added)) {
                                         return recordTouched();
                                     }
                                     store.remove(undoing, *now);
                                     return afterwards(undoing, added);
                                 });
                             }};
    });
}

/// The same when nothing follows from it.
template <class Store, class Record>
Result<Added<Record>> addRecord(Session& session, const QString& purpose, const Record& record) {
    return addRecord<Store>(session, purpose, record, [](Write&, const Record&) { return Result<void>(); });
}

/// Removes a record in a write of its own and returns how to put it back under its id. NotFound. `afterwards(write, record)` as
/// for addRecord.
template <class Store, class RecordId, class Afterwards>
Result<Undo> removeRecord(Session& session, const QString& purpose, RecordId id, Afterwards afterwards) {
    return session.write(purpose, [&](Write& write) -> Result<Undo> {
        Store store(write.database());
        const auto removed = store.find(id);
        if (!removed) {
            return recordGone();
        }
        store.remove(write, *removed);
        if (const Result<void> followed = afterwards(write, *removed); !followed) {
            return followed.error();
        }
        return Undo([&session, purpose, removed = *removed, afterwards]() -> Result<void> {
            return session.write(purpose + QStringLiteral(".undo"), [&](Write& undoing) -> Result<void> {
                Store kept(undoing.database());
                if (kept.find(removed.id)) {
                    return recordTouched();
                }
                kept.insert(undoing, removed);
                return afterwards(undoing, removed);
            });
        });
    });
}

/// The same when nothing follows from it.
template <class Store, class RecordId> Result<Undo> removeRecord(Session& session, const QString& purpose, RecordId id) {
    return removeRecord<Store>(session, purpose, id, [](Write&, const auto&) { return Result<void>(); });
}

} // namespace brobygger
