// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_kind.h"

#include "core/storage/database.h"

namespace brobygger {

namespace {
constexpr qint64 workNumber = 1114795874;    // "Brob", as Database makes every file
constexpr qint64 extractNumber = 1114795896; // "Brox"
constexpr qint64 bundleNumber = 1114795893;  // "Brou"
} // namespace

FileKind kindOf(Database& database) {
    switch (database.number("PRAGMA application_id")) {
    case workNumber: return FileKind::Work;
    case extractNumber: return FileKind::Extract;
    case bundleNumber: return FileKind::Bundle;
    default: return FileKind::Other;
    }
}

void markAsExtract(Database& database) { database.execute("PRAGMA application_id = 1114795896"); }

void markAsBundle(Database& database) { database.execute("PRAGMA application_id = 1114795893"); }

void markAsWork(Database& database) { database.execute("PRAGMA application_id = 1114795874"); }

} // namespace brobygger
