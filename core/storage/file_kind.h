// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace brobygger {

class Database;

/// What an encrypted file of this program is.
enum class FileKind {
    Work,    ///< the file one works in, and copies of it
    Extract, ///< what one worker's file gives to an evaluation of several; it is never worked in
    Bundle,  ///< citizens who are handed over; it is received into another file and never worked in
    Other    ///< of another program, or of a newer version of this one
};

/// By the number that the engine keeps for the program a file belongs to.
FileKind kindOf(Database& database);
/// Makes a new file, which is one to work in, an extract.
void markAsExtract(Database& database);
/// The same: a bundle; and a copy of a bundle one to work in, so that its schema can be brought up to date.
void markAsBundle(Database& database);
void markAsWork(Database& database);

} // namespace brobygger
