// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files/journal_base.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cstring>
#include <optional>
#include <unistd.h>

namespace brobygger {

namespace {
struct JournalBaseWords {
    Q_DECLARE_TR_FUNCTIONS(JournalBase)
};

const QString walEnding = QStringLiteral("-wal");
const QString rollbackEnding = QStringLiteral("-journal");

// Both kinds of journal as sqlite.org has them in "Database File Format" (3 and 4.1).
constexpr int walHeaderBytes = 32;
constexpr int frameHeaderBytes = 24;
constexpr int saltsAt = 16; // in the header of the journal; in that of a frame they stand at 8
constexpr int saltsBytes = 8;
constexpr int rollbackHeaderBytes = 28;
constexpr int checksumBytes = 4; // after a page
const QByteArray rollbackMagic = QByteArray::fromHex("d9d505f920a163d7");

constexpr int keySaltBytes = 16; // in clear at the beginning of page 1, the same in every copy of a file
constexpr int sectorBytes = 512; // the least that a disk writes as a whole

quint32 numberAt(const QByteArray& bytes, int at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

/// Two writings of a page have no part in common by chance.
bool haveAPartInCommon(const QByteArray& one, const QByteArray& other) {
    for (int at = 0; at < pageBytes; at += sectorBytes) {
        const int from = at == 0 ? keySaltBytes : at;
        const auto bytes = static_cast<std::size_t>(at + sectorBytes - from);
        if (std::memcmp(one.constData() + from, other.constData() + from, bytes) == 0) {
            return true;
        }
    }
    return false;
}

/// What the writings of page 1 in a journal have to do with that of a file.
struct Likeness {
    bool isThere = false;      ///< page 1 stands in the journal
    bool hasPartOfOne = false; ///< and the file has a part of it
    bool isOfOtherKey = false;
};

/// Pages follow each other from `begin`, each between the bytes before it, which begin with its number and hold `salts` at 8,
/// and those after it.
Likeness likenessOf(QFile& journal, qint64 begin, int before, int after, const QByteArray& salts, const QByteArray& firstPage) {
    Likeness likeness;
    for (qint64 at = begin; journal.seek(at); at += before + pageBytes + after) {
        const QByteArray head = journal.read(before);
        if (head.size() < before || head.mid(saltsBytes, salts.size()) != salts) {
            break; // the end, or what an earlier journal left behind it
        }
        const QByteArray page = numberAt(head, 0) == 1 ? journal.read(pageBytes) : QByteArray();
        if (page.size() < pageBytes) {
            continue;
        }
        likeness.isThere = true;
        likeness.isOfOtherKey = page.first(keySaltBytes) != firstPage.first(keySaltBytes);
        if (haveAPartInCommon(page, firstPage)) {
            likeness.hasPartOfOne = true;
            break;
        }
    }
    return likeness;
}

QString notePath(const QString& path) { return path + walEnding + QStringLiteral(".base"); }

QByteArray noteFor(const QByteArray& salts, const QByteArray& firstPage) {
    return salts.toHex() + ' ' + QCryptographicHash::hash(firstPage, QCryptographicHash::Sha256).toHex() + '\n';
}

/// Nothing when it is about another journal, or cut off.
std::optional<QByteArray> noteAbout(const QString& path, const QByteArray& salts) {
    QFile file(notePath(path));
    const QByteArray note = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return note.startsWith(salts.toHex() + ' ') && note.endsWith('\n') ? std::optional(note) : std::nullopt;
}

bool isStrayWal(const QString& path, const QByteArray& firstPage) {
    QFile journal(path + walEnding);
    const QByteArray header = journal.open(QIODevice::ReadOnly) ? journal.read(walHeaderBytes) : QByteArray();
    if (header.size() < walHeaderBytes || numberAt(header, 8) != pageBytes) {
        return false; // nothing that the engine would apply
    }
    const QByteArray salts = header.mid(saltsAt, saltsBytes);
    const Likeness likeness = likenessOf(journal, walHeaderBytes, frameHeaderBytes, 0, salts, firstPage);
    if (likeness.hasPartOfOne) {
        return false;
    }
    const std::optional<QByteArray> note = noteAbout(path, salts);
    return likeness.isOfOtherKey || (note && *note != noteFor(salts, firstPage));
}

bool isStrayRollback(const QString& path, const QByteArray& firstPage) {
    QFile journal(path + rollbackEnding);
    const QByteArray header = journal.open(QIODevice::ReadOnly) ? journal.read(rollbackHeaderBytes) : QByteArray();
    if (header.size() < rollbackHeaderBytes || !header.startsWith(rollbackMagic) || numberAt(header, 24) != pageBytes) {
        return false;
    }
    const qint64 begin = numberAt(header, 20); // the size of a sector
    const Likeness likeness = likenessOf(journal, begin, sizeof(quint32), checksumBytes, {}, firstPage);
    return likeness.isThere && !likeness.hasPartOfOne;
}
} // namespace

QStringList strayJournals(const QString& path, const QByteArray& firstPage) {
    QStringList endings;
    if (firstPage.size() == pageBytes && isStrayWal(path, firstPage)) {
        endings << walEnding;
    }
    if (firstPage.size() == pageBytes && isStrayRollback(path, firstPage)) {
        endings << rollbackEnding;
    }
    return endings;
}

Result<void> setStrayJournalsAside(const QString& path, const QByteArray& firstPage, const QDateTime& now) {
    for (const QString& ending : strayJournals(path, firstPage)) {
        if (!setAside(path + ending, now)) {
            return Error{
                ErrorKind::Storage,
                JournalBaseWords::tr("Beside the file lies a journal that does not belong to it (its name ends in %1). It "
                                     "could not be set aside, so the file was not opened. Check that the folder may "
                                     "be written to.")
                    .arg(ending),
                QStringLiteral("a stray journal cannot be renamed")};
        }
        if (ending == walEnding) {
            QFile::remove(path + QStringLiteral("-shm")); // an index to the journal, made anew whenever it is needed
            removeJournalNote(path);
        }
    }
    return {};
}

bool setAside(const QString& journal, const QDateTime& now) {
    const QString name = journal + QStringLiteral(".aside-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString free = name;
    for (int i = 2; QFileInfo::exists(free); ++i) {
        free = QStringLiteral("%1-%2").arg(name).arg(i);
    }
    return QFile::rename(journal, free);
}

void noteJournalBase(const QString& path, const QByteArray& salts, const QByteArray& firstPage) {
    QFile note(notePath(path));
    // Without it the journal is one of which nothing is known: no reason to stop.
    if (note.open(QIODevice::WriteOnly) && note.write(noteFor(salts, firstPage)) > 0 && note.flush()) {
        ::fsync(note.handle());
    }
}

void removeJournalNote(const QString& path) {
    if (!QFileInfo::exists(path + walEnding)) {
        QFile::remove(notePath(path));
    }
}

} // namespace brobygger
