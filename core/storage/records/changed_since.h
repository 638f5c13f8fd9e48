// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/values.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

/// The error for a record that is not there any more, or has been touched since.
inline Error recordGone() {
    return {ErrorKind::NotFound, QCoreApplication::translate("Records", "This is not in the file any more.")};
}
inline Error recordTouched() {
    return {ErrorKind::Conflict,
            QCoreApplication::translate("Records", "It has been changed since and can no longer be taken back.")};
}

/// Whether a record is still as it was left: by its audited columns where the store has a table of them, since columns that are
/// only kept for speed, such as the next appointment, change without anybody touching the record.
template <class Store, class Record> bool isAsLeft(const Record& now, const Record& left) {
    if constexpr (requires { Store::table().values(left); }) {
        const Values is = Store::table().values(now);
        const Values was = Store::table().values(left);
        return std::equal(is.columns().cbegin(), is.columns().cend(), was.columns().cbegin(), was.columns().cend(),
                          [](const Values::Column& a, const Values::Column& b) { return a.value == b.value; });
    } else {
        return now == left;
    }
}

} // namespace brobygger
