// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

namespace brobygger {

class Database;
class FileKey;

/// Saves what an open connection sees, when its file is not in its place any more, as "NAME (rescued 29-11-2026).brobygger":
/// beside where the file lay, else in the folder of the documents. The copy is opened with the same key and compared before it
/// gets its name; with the same passphrase it is opened like the file. Returns its path.
Result<QString> rescue(Database& database, const FileKey& key, QDate today);
/// The same, in the first of these folders that takes it.
Result<QString> rescueInto(const QStringList& folders, Database& database, const FileKey& key, QDate today);

} // namespace brobygger
