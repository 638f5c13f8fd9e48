// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace brobygger {

enum class LeftoverKind {
    Unfinished, ///< a file or a copy that was being made
    Arriving,   ///< a backup that was about to be put in place
    Replaced,   ///< what a restoring set aside, and nothing came in its place
    Journal     ///< a journal that does not belong to the file and was not applied to it (see storage/files/journal_base.h)
};

/// What a run that was ended in the middle left beside a file.
struct Leftover {
    QString path;
    LeftoverKind kind = LeftoverKind::Unfinished;
    qint64 bytes = 0;
    QDateTime changedAt; ///< local wall time
};

/// The newest first; nothing while a program works in the file. A file that a restoring replaced is one only while nothing lies
/// under the file's own name: it is kept on purpose otherwise. What opening the file would put right at once is put right
/// before: a journal that is not its own is set aside, and one that a killed restoring took is given back.
QList<Leftover> leftoversOf(const QString& file);
/// The same of every file in a folder: copies lie elsewhere than what they were made of.
QList<Leftover> leftoversIn(const QString& folder);
/// Removes it with its journals. Conflict when it is the file that was set aside: it may be the only one there is.
Result<void> removeLeftover(const Leftover& leftover);
/// Gives the file that was set aside its name again. Conflict when something lies there by now, or for one of another kind,
/// which may be half a file: that is used as a backup is, so that it is checked first.
Result<void> putBack(const Leftover& leftover, const QString& file);

} // namespace brobygger
