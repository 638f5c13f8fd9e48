// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <memory>

struct sqlite3;

namespace brobygger {

/// What opening may do: make the file where there is none, work in one that is there, or only read one that nobody can change
/// meanwhile, on a disk that takes no journal.
enum class Opening { Make, Existing, Unchangeable };

/// A connection that Qt's own SQLite driver opens, and the native handle under it, by which statements are stepped. Belongs to
/// the thread that opened it.
///
/// Which engine the driver works with is decided when the program starts: SQLCipher where the program was put together as it
/// should be, else a plain SQLite, which would write in clear. So the engine is asked before it is given anything.
class Connection final {
public:
    /// Storage when the engine under the driver is not the one this program calls, or
    /// does not encrypt: it has then read and written nothing. The file is not keyed yet.
    /// Closing leaves the journal where it is until settleOnClose, since the name may lead to another file by then.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Opening opening);

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle() const { return m_handle; }
    /// What the engine itself knows of it: whether the name leads to another file than the one that is open.
    bool hasMoved() const;
    /// The last connection brings what stands in the journal into the file when it closes, and removes the journal.
    void settleOnClose();

    /// Where the file lies: what a link leads to. Its journals lie beside that.
    QString place() const;
    /// Page 1 as it lies on the disk, through the engine's own file; empty when it cannot be read.
    QByteArray firstPage() const;
    /// By what the journal that is written ahead is told from every other (see journal_base.h); empty when there is none.
    QByteArray journalSalts() const;
    /// Takes journals that do not belong to the file out of its way (see journal_base.h); not while another connection, of this
    /// program or another, works in the file: it has asked when it was opened. Only before anything was read.
    Result<void> setStrayJournalsAside();
    /// Writes page 1 anew, by which this state of the file is told from every other. Not within a transaction.
    Result<void> writeFirstPageAnew();

private:
    Connection();
    Result<void> openEncrypting(const QString& path, Opening opening);

    QString m_name; ///< Qt keeps its connections by name; this one's is its own as long as it lives
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
};

/// The refusal of an engine that does not encrypt; `why` is for the log.
Error engineDoesNotEncrypt(const QString& why);

} // namespace brobygger
