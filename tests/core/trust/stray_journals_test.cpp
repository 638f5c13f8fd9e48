// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"
#include "core/backup/leftovers.h"
#include "core/storage/migrator.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QtEndian>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

constexpr qsizetype page = 4096;

QByteArray readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// The last writing of page 1 that stands in a journal (sqlite.org, "Database File Format", 4.1).
QByteArray firstPageIn(const QByteArray& wal) {
    QByteArray found;
    for (qsizetype at = 32; at + 24 + page <= wal.size(); at += 24 + page) {
        if (qFromBigEndian<quint32>(wal.constData() + at) == 1) {
            found = wal.mid(at + 24, page);
        }
    }
    return found;
}

/// A journal of the other kind that takes page 1 of a file of so many pages back to what it was (the same, 3).
QByteArray rollbackTo(const QByteArray& firstPage, qsizetype pages) {
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    quint32 sum = 0;
    for (qsizetype at = page - 200; at > 0; at -= 200) {
        sum += static_cast<uchar>(firstPage[at]);
    }
    const QByteArray header = QByteArray::fromHex("d9d505f920a163d7") + number(1) + number(0) +
                              number(static_cast<quint32>(pages)) + number(512) + number(page);
    return header.leftJustified(512, '\0') + number(1) + firstPage + number(sum);
}

/// A file on which one works for a while, and the folder that is left when the program is killed meanwhile.
struct Killed {
    TestFile other; // whose clock and key are used
    QTemporaryDir before;
    QTemporaryDir after;
    QString file = after.filePath(QStringLiteral("fil.brobygger"));

    Killed() { REQUIRE(QFile::copy(other.path(), worked())); }
    QString worked() const { return before.filePath(QStringLiteral("fil.brobygger")); }
    QString journal() const { return file + QStringLiteral("-wal"); }

    std::unique_ptr<Workspace> open(const QString& path) {
        auto workspace = Workspace::open(path, other.key(), other.clock);
        REQUIRE(workspace);
        return *std::move(workspace);
    }
    void name(const char* organisation) { open(worked())->settings.set(organisationName, QString::fromUtf8(organisation)); }
    QString named(const QString& path) { return open(path)->settings.value(organisationName); }

    /// Gives the municipality this name and is killed.
    void killAfterNaming(const char* organisation) {
        const auto workspace = open(worked());
        workspace->settings.set(organisationName, QString::fromUtf8(organisation));
        aCitizen(*workspace);
        workspace->session.database().execute("PRAGMA user_version = " + QByteArray::number(Migrator::newestVersion()));
        for (const char* ending : {"", "-wal", "-wal.base"}) {
            REQUIRE(QFile::copy(worked() + QLatin1String(ending), file + QLatin1String(ending)));
        }
        REQUIRE(firstPageIn(readAll(journal())).size() == page); // page 1 is written as in a long day's work
    }
    QList<Leftover> journalsAside() const {
        QList<Leftover> found = leftoversOf(file);
        found.removeIf([](const Leftover& each) { return each.kind != LeftoverKind::Journal; });
        return found;
    }
    bool isWhole() {
        const auto database = Database::open(file, other.key(), AccessMode::ReadOnly);
        return database && wholenessProblems(**database).isEmpty();
    }
};

/// The file as it was before the last change, which is settled, and a journal on top of that change.
struct Overtaken : Killed {
    QByteArray older;
    QByteArray left;

    Overtaken() {
        name("Som den var");
        older = readAll(worked());
        name("Som den blev");
        killAfterNaming("Kun i journalen");
        left = readAll(journal());
    }
};

} // namespace

TEST_CASE("What was saved before the program was killed is there again, in the folder and in a copy of it elsewhere",
          "[journal]") {
    Killed killed;
    killed.name("Som den var");
    killed.killAfterNaming("Kun i journalen");
    CHECK(killed.named(killed.file) == QStringLiteral("Kun i journalen"));
    CHECK(killed.journalsAside().isEmpty());
    CHECK_FALSE(QFile::exists(killed.journal()));
    CHECK_FALSE(QFile::exists(killed.journal() + QStringLiteral(".base"))); // nothing is left when it was closed
    CHECK(killed.isWhole());
}

TEST_CASE("A journal is not applied to an older copy of its file that was put in its place, but kept and told of",
          "[journal]") {
    Overtaken killed;
    SECTION("as a file of its own, like a sync program does") { REQUIRE(QFile::remove(killed.file)); }
    SECTION("written over the file") {}
    writeAll(killed.file, killed.older);
    SECTION("when the lock screen shows") { (void)leftoversOf(killed.file); }
    SECTION("when it is opened to read") {
        const auto read = Workspace::openToRead(killed.file, killed.other.key(), killed.other.clock);
        REQUIRE(read);
        CHECK((*read)->settings.value(organisationName) == QStringLiteral("Som den var"));
    }
    SECTION("when a wrong passphrase is given") {
        const Result<FileKey> wrong = killed.other.key().sameFileWith(QStringLiteral("noget helt andet"));
        CHECK_FALSE(Workspace::open(killed.file, *wrong, killed.other.clock));
    }
    CHECK(killed.named(killed.file) == QStringLiteral("Som den var"));
    const QList<Leftover> aside = killed.journalsAside();
    REQUIRE(aside.size() == 1);
    CHECK(aside.first().path.startsWith(killed.journal() + QStringLiteral(".aside-")));
    CHECK(readAll(aside.first().path) == killed.left);
    CHECK(killed.isWhole());
    REQUIRE(removeLeftover(aside.first()));
    CHECK(killed.journalsAside().isEmpty());
    CHECK(killed.named(killed.file) == QStringLiteral("Som den var"));
}

TEST_CASE("A change that touches little is enough to tell two states of a file apart", "[journal]") {
    Killed killed;
    killed.name("Som den var");
    const QByteArray older = readAll(killed.worked());
    killed.name("Som den blev");
    CHECK(readAll(killed.worked()).first(page) != older.first(page));
}

TEST_CASE("When the program was killed while a journal was brought into its file, that is gone on with", "[journal]") {
    Killed killed;
    killed.killAfterNaming("Kun i journalen");
    const QByteArray arriving = firstPageIn(readAll(killed.journal()));
    QByteArray bytes = readAll(killed.file);
    SECTION("after page 1") { bytes.replace(0, page, arriving); }
    SECTION("in the middle of page 1") { bytes.replace(0, page / 4, arriving.first(page / 4)); }
    writeAll(killed.file, bytes);
    CHECK(killed.named(killed.file) == QStringLiteral("Kun i journalen"));
    CHECK(killed.journalsAside().isEmpty());
    CHECK(killed.isWhole());
}

TEST_CASE("A journal that was copied without its note is applied", "[journal]") {
    Killed killed;
    killed.killAfterNaming("Kun i journalen");
    SECTION("there is none") { REQUIRE(QFile::remove(killed.journal() + QStringLiteral(".base"))); }
    SECTION("it is cut off") { writeAll(killed.journal() + QStringLiteral(".base"), "0123"); }
    SECTION("it is about another journal") {
        writeAll(killed.journal() + QStringLiteral(".base"), QByteArray(16, '0') + ' ' + QByteArray(64, '0') + '\n');
    }
    CHECK(killed.named(killed.file) == QStringLiteral("Kun i journalen"));
    CHECK(killed.journalsAside().isEmpty());
}

TEST_CASE("The journal of a file with another key is not applied, also when nothing is noted of it", "[journal]") {
    Killed killed;
    killed.killAfterNaming("Kun i journalen");
    REQUIRE(QFile::remove(killed.journal() + QStringLiteral(".base")));
    REQUIRE(QFile::remove(killed.file));
    const Result<FileKey> key = FileKey::forNewFile(testPassphrase);
    REQUIRE(key);
    FileSetup setup;
    setup.programme = QStringLiteral("norddjurs-landkommune");
    setup.organisation = QStringLiteral("En anden");
    const auto made = Workspace::create(killed.file, *key, setup, killed.other.clock);
    REQUIRE(made);
    CHECK((*made)->settings.value(organisationName) == QStringLiteral("En anden"));
    CHECK((*made)->audit.verify().problems.isEmpty());
    CHECK(QDir(killed.after.path()).entryList({QStringLiteral("*-wal.aside-*")}, QDir::Files).size() == 1);
}

TEST_CASE("Who only reads, or gives a wrong passphrase, leaves the journal for whoever works in the file", "[journal]") {
    Killed killed;
    killed.name("Som den var");
    killed.killAfterNaming("Kun i journalen");
    const QByteArray bytes = readAll(killed.file);
    const QByteArray journal = readAll(killed.journal());
    {
        const auto read = Workspace::openToRead(killed.file, killed.other.key(), killed.other.clock);
        REQUIRE(read);
        CHECK((*read)->settings.value(organisationName) == QStringLiteral("Kun i journalen"));
    }
    const Result<FileKey> wrong = killed.other.key().sameFileWith(QStringLiteral("noget helt andet"));
    CHECK_FALSE(Workspace::open(killed.file, *wrong, killed.other.clock));
    CHECK(readAll(killed.file) == bytes);
    CHECK(readAll(killed.journal()) == journal);
    CHECK(killed.named(killed.file) == QStringLiteral("Kun i journalen"));
}

TEST_CASE("A journal is not taken from a program that works in the file", "[journal]") {
    Killed killed;
    const auto workspace = killed.open(killed.worked());
    workspace->settings.set(organisationName, QStringLiteral("Under arbejdet"));
    // As if it were another's; the engine's own note is not asked while it works.
    writeAll(killed.worked() + QStringLiteral("-wal.base"),
             readAll(killed.worked() + QStringLiteral("-wal")).mid(16, 8).toHex() + ' ' + QByteArray(64, '0') + '\n');
    const auto reading = workspace->source().open();
    REQUIRE(reading);
    clearStrayJournals(killed.worked());
    CHECK(QFile::exists(killed.worked() + QStringLiteral("-wal")));
    CHECK(workspace->session.database().checkPlace());
    CHECK((*reading)->number("SELECT count(*) FROM setting WHERE value = 'Under arbejdet'") == 1);
}

TEST_CASE("What a file was before its first opening is taken back only to mend that file", "[journal]") {
    Killed killed;
    killed.name("Som den var");
    const QByteArray bytes = readAll(killed.worked());
    const QString journal = killed.file + QStringLiteral("-journal");
    SECTION("whose page 1 was cut off while it was written") {
        QByteArray torn = bytes;
        torn.replace(page / 2, page / 2, QByteArray(page / 2, 'x'));
        writeAll(killed.file, torn);
        writeAll(journal, rollbackTo(bytes.first(page), bytes.size() / page));
        CHECK(killed.named(killed.file) == QStringLiteral("Som den var"));
        CHECK(killed.journalsAside().isEmpty());
    }
    SECTION("and not one that was put in its place") {
        killed.name("Som den blev");
        const QByteArray newer = readAll(killed.worked());
        writeAll(killed.file, newer);
        writeAll(journal, rollbackTo(bytes.first(page), bytes.size() / page));
        CHECK(killed.named(killed.file) == QStringLiteral("Som den blev"));
        REQUIRE(killed.journalsAside().size() == 1);
        CHECK(killed.journalsAside().first().path.startsWith(journal + QStringLiteral(".aside-")));
    }
    CHECK_FALSE(QFile::exists(journal));
    CHECK(killed.isWhole());
}
