// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace brobygger {

// Which file a journal that a crash left belongs to. The engine does not ask: it applies a journal whose checksums hold to
// whatever lies under the file's name by then, also to an older copy that a sync program put there, which is then no copy of
// anything any more.
//
// A journal belongs to one state of its file, and page 1 as it lies on the disk tells that state: every page is encrypted with
// a random vector of its own each time it is written, and page 1 is written each time before a journal is brought into its
// file (Database::settle), so no two states have it in common. Neither inode nor time is asked: a folder that is copied to
// another machine keeps its journal, and a copy that is written over the file in place does not get it.
//
// FILE-wal: nothing but bringing this journal in changes the file. So its page 1 is the one noted in FILE-wal.base when the
// journal was begun; or, when the end came while it was brought in, one that stands in the journal, or parts of both. The note
// names the journal by the salts in its header, which the engine draws for each. It is written right after the first
// transaction in it: a program that is killed in those milliseconds leaves a journal of which nothing is known. That one is
// applied, like one whose note was not copied along, unless it was written with another key.
//
// FILE-journal: this program leaves one only while it turns a file to writing ahead, and it holds page 1 alone, as it was. It
// is needed when the writing of page 1 was cut off half-way, and the file then still has a part of that page. Otherwise page 1
// was written as a whole, or it is that of another file.

/// The engine's own size, which no file of ours changes.
inline constexpr int pageBytes = 4096;

/// Which journals beside the file with this page 1, as it lies on the disk, do not belong to it: "-wal", "-journal".
QStringList strayJournals(const QString& path, const QByteArray& firstPage);
/// Renames those, so that they are not applied (see setAside). For a file that nobody has open. Storage when the folder does
/// not let it; the file is then not to be opened.
Result<void> setStrayJournalsAside(const QString& path, const QByteArray& firstPage, const QDateTime& now);
/// Gives a journal the name JOURNAL.aside-yyyyMMdd-HHmmss, under which it waits for its file; whether it could.
bool setAside(const QString& journal, const QDateTime& now);

/// Takes down on which state of its file the journal with these salts was begun.
void noteJournalBase(const QString& path, const QByteArray& salts, const QByteArray& firstPage);
/// Once no journal lies beside the file.
void removeJournalNote(const QString& path);

} // namespace brobygger
