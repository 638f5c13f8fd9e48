// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/files/file_identity.h"

namespace brobygger {

/// Where a connection found its file, and whether the name still leads to it. A sync program, another window of the desktop or
/// a stick that is pulled out can put another file there, or none, while the connection goes on with the one it has open.
class FilePlace final {
public:
    enum class Standing {
        Held,
        Gone,       ///< nothing lies there any more
        Replaced,   ///< another file lies there
        JournalLost ///< the file is there, and the journal beside it is gone or another
    };

    /// To be made right after opening.
    explicit FilePlace(QString path);
    /// The engine makes the journal somewhat later than it opens the file.
    void noteJournal();

    /// A disk that does not answer is not taken for a file that is gone: the engine says what is wrong with it.
    Standing standing() const;
    const std::optional<FileIdentity>& identity() const { return m_file; }

    /// Takes the journal of a file that lay here out of the way of what lies here now, to which the engine would apply it:
    /// removes it when what it holds is saved elsewhere, and renames it otherwise. The connection is closed by then.
    void clearJournal(bool isSavedElsewhere) const;

private:
    QString m_path;
    std::optional<FileIdentity> m_file;
    std::optional<FileIdentity> m_journal;
};

/// The error of a connection that may not write any more, with what is to be done: `rescued` is where all that was saved lies
/// now, empty when it could not be saved elsewhere; nothing when that is for another connection to do.
Error movedError(FilePlace::Standing standing, const std::optional<QString>& rescued);

} // namespace brobygger
