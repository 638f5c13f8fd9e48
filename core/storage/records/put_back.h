// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/change_record.h"
#include "core/storage/records/write.h"

#include <QList>
#include <functional>

namespace brobygger {

/// How one record of a larger verb is put back as it was, within the write that takes the whole verb back. Empty: there
/// was nothing to change.
using PutBack = std::function<Result<void>(Write&)>;

/// Writes one record within a larger write and returns how to put it back, which is refused when somebody has changed it
/// since. `afterwards(write)` does what follows from it, also when it is put back.
template <class Store, class Record, class Afterwards>
PutBack changeWithin(Write& write, const Record& before, const Record& after, Afterwards afterwards) {
    Store(write.database()).update(write, before, after);
    afterwards(write);
    return [before, after, afterwards](Write& undoing) -> Result<void> {
        Store kept(undoing.database());
        const auto now = kept.find(after.id);
        if (!now || !isAsLeft<Store>(*now, after)) {
            return recordTouched();
        }
        kept.update(undoing, after, before);
        afterwards(undoing);
        return {};
    };
}

/// The same when nothing follows from it.
template <class Store, class Record> PutBack changeWithin(Write& write, const Record& before, const Record& after) {
    return changeWithin<Store>(write, before, after, [](Write&) {});
}

/// The same for a record that comes into the file.
template <class Store, class Record> PutBack insertWithin(Write& write, const Record& record) {
    Store(write.database()).insert(write, record);
    return [record](Write& undoing) -> Result<void> {
        Store kept(undoing.database());
        const auto now = kept.find(record.id);
        if (!now || !isAsLeft<Store>(*now, record)) {
            return recordTouched();
        }
        kept.remove(undoing, *now);
        return {};
    };
}

/// The same for one that goes out of it.
template <class Store, class Record> PutBack removeWithin(Write& write, const Record& record) {
    Store(write.database()).remove(write, record);
    return [record](Write& undoing) -> Result<void> {
        Store(undoing.database()).insert(undoing, record);
        return {};
    };
}

/// How to take a whole verb back in one write, what was done last first.
inline Undo takingAllBack(Session& session, const QString& purpose, const QList<PutBack>& done) {
    return [&session, purpose, done]() -> Result<void> {
        return session.write(purpose, [&done](Write& write) -> Result<void> {
            for (auto one = done.crbegin(); one != done.crend(); ++one) {
                const Result<void> undone = *one ? (*one)(write) : Result<void>();
                if (!undone) {
                    return undone;
                }
            }
            return {};
        });
    };
}

} // namespace brobygger
