// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>
#include <functional>

namespace brobygger {

/// What becomes of a file that lies under the name a finished one is given.
enum class Existing { Kept, Replaced };

/// A database file that is made under a name of its own beside its place and gets its name in one step when it is whole:
/// neither a kill nor a loss of power leaves half a file under a name one trusts. What was not put in place is removed with its
/// journals, and so is what an earlier run left under the name of its own; the caller holds the lock of the place.
class UnfinishedFile final {
public:
    explicit UnfinishedFile(QString place, const QString& ending = QStringLiteral(".part"));
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    /// The name of its own.
    const QString& path() const { return m_path; }
    /// Makes it last, readable to its owner alone, and gives it its name. It is closed by then and has no journal. Conflict
    /// when something lies there that is to be kept; the place is as it was when this fails.
    Result<void> putInPlace(Existing existing);

private:
    QString m_place;
    QString m_path;
    bool m_isInPlace = false;
};

/// Gives a file a second name by which it stays when something else gets the first; where the disk knows no second names, by
/// copying it. Conflict when something lies under the second name.
Result<void> giveSecondName(const QString& path, const QString& second);
/// A plain copy of one file that lasts, readable and writable to its owner alone.
Result<void> copyFile(const QString& from, const QString& to);
/// The same piece by piece, given up as Cancelled with nothing left when `progress` says so; read again afterwards and
/// compared. `tell` hears how many bytes have come over so far.
Result<void> copyFileInPieces(const QString& from, const QString& to, const Progress& progress,
                              const std::function<void(qint64 copied)>& tell = {});
/// Makes what was renamed, made or removed in the folder of a file last over a loss of power.
void flushFolderOf(const QString& path);

} // namespace brobygger
