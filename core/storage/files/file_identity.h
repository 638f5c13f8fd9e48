// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace brobygger {

/// Which file it is, whatever names lead to it: links have the identity of what they lead to.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
    bool operator==(const FileIdentity&) const = default;
};

/// Of the file a path leads to; nothing when there is none. The file is not opened: closing it again would end the locks that
/// the engine holds on it in this process (sqlite.org, "How To Corrupt An SQLite Database File", 2.2).
std::optional<FileIdentity> identityOf(const QString& path);

/// Whether nothing lies there; false, too, when the disk does not say.
bool isGone(const QString& path);

/// Why the system does not let a file be written, as its error number; 0 when it does. It opens nothing either.
int whyNotWritable(const QString& path);

} // namespace brobygger
