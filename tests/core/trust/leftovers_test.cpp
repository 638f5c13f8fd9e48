// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/leftovers.h"

#include "core/storage/file_lock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
struct Folder {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("fil.brobygger"));

    void write(const char* name, const char* words = "bytes") const {
        QFile made(folder.filePath(QLatin1String(name)));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(words);
    }
    bool has(const char* name) const { return QFile::exists(folder.filePath(QLatin1String(name))); }
    QByteArray read(const char* name) const {
        QFile found(folder.filePath(QLatin1String(name)));
        return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
    }
};
} // namespace

TEST_CASE("What a killed run left beside a file is found, and whether it was being made or was about to arrive",
          "[leftovers]") {
    const Folder here;
    here.write("fil.brobygger");
    CHECK(leftoversOf(here.file).isEmpty());
    here.write("fil.brobygger.part", "halvt");
    const QList<Leftover> one = leftoversOf(here.file);
    REQUIRE(one.size() == 1);
    CHECK(one.first().path == here.file + QStringLiteral(".part"));
    CHECK(one.first().kind == LeftoverKind::Unfinished);
    CHECK(one.first().bytes == 5);
    CHECK(one.first().changedAt.isValid());
    here.write("fil.brobygger.arriving");
    here.write("fil.brobygger.arriving-wal");
    here.write("en anden.brobygger.part");
    CHECK(leftoversOf(here.file).size() == 2);
    CHECK(leftoversIn(here.folder.path()).size() == 3);
}

TEST_CASE("A file that a restoring replaced is left over only while nothing lies under its name", "[leftovers]") {
    const Folder here;
    here.write("fil.brobygger.replaced-20261102-090000", "den gamle");
    here.write("fil.brobygger.replaced-20261102-090000-wal", "journal");
    const QList<Leftover> found = leftoversOf(here.file);
    REQUIRE(found.size() == 1);
    CHECK(found.first().kind == LeftoverKind::Replaced);
    CHECK_FALSE(removeLeftover(found.first())); // it may be the only one there is
    CHECK(here.has("fil.brobygger.replaced-20261102-090000"));
    REQUIRE(putBack(found.first(), here.file));
    CHECK(here.read("fil.brobygger") == "den gamle");
    CHECK(here.read("fil.brobygger-wal") == "journal");
    CHECK(leftoversOf(here.file).isEmpty());

    here.write("fil.brobygger.replaced-20261103-090000", "den ældre");
    CHECK(leftoversOf(here.file).isEmpty());
    const auto refused =
        putBack({here.file + QStringLiteral(".replaced-20261103-090000"), LeftoverKind::Replaced, 0, {}}, here.file);
    CHECK_FALSE(refused);
    CHECK(here.read("fil.brobygger") == "den gamle");
}

TEST_CASE("A left-over copy is deleted with its journals, and the file stays", "[leftovers]") {
    const Folder here;
    here.write("fil.brobygger", "filen");
    here.write("fil.brobygger.part");
    here.write("fil.brobygger.part-wal");
    const QList<Leftover> found = leftoversOf(here.file);
    REQUIRE(found.size() == 1);
    REQUIRE(removeLeftover(found.first()));
    CHECK_FALSE(here.has("fil.brobygger.part"));
    CHECK_FALSE(here.has("fil.brobygger.part-wal"));
    CHECK(here.read("fil.brobygger") == "filen");
}

TEST_CASE("What may be half a file is not given the file's name", "[leftovers]") {
    const Folder here;
    here.write("fil.brobygger.part");
    CHECK_FALSE(putBack(leftoversOf(here.file).first(), here.file));
    CHECK_FALSE(here.has("fil.brobygger"));
}

TEST_CASE("What a program at work is making is not left over", "[leftovers]") {
    const Folder here;
    here.write("fil.brobygger.part");
    {
        const Result<FileLock> lock = FileLock::take(here.file);
        REQUIRE(lock);
        CHECK(leftoversOf(here.file).isEmpty());
    }
    CHECK(leftoversOf(here.file).size() == 1);
}

TEST_CASE("A journal that was set aside is left over beside its file, and can be deleted by itself", "[leftovers]") {
    const Folder here;
    here.write("fil.brobygger", "filen");
    here.write("fil.brobygger-wal.aside-20261102-090000", "journal");
    here.write("fil.brobygger-journal.aside-20261102-090000-2");
    here.write("en anden.brobygger-wal.aside-20261102-090000");
    const QList<Leftover> found = leftoversOf(here.file);
    REQUIRE(found.size() == 2);
    for (const Leftover& each : found) {
        CHECK(each.kind == LeftoverKind::Journal);
        CHECK_FALSE(putBack(each, here.file));
        REQUIRE(removeLeftover(each));
    }
    CHECK(leftoversOf(here.file).isEmpty());
    CHECK(here.read("fil.brobygger") == "filen");
}

TEST_CASE("A copy on its way to the backups is left over only when nobody is at work on it any more", "[leftovers]") {
    const Folder here;
    here.write("fil.brobygger");
    here.write("fil.brobygger.outgoing", "halvt");
    {
        const auto lock = FileLock::take(here.file + QStringLiteral(".outgoing"));
        REQUIRE(lock);
        CHECK(leftoversOf(here.file).isEmpty());
    }
    const QList<Leftover> found = leftoversOf(here.file);
    REQUIRE(found.size() == 1);
    CHECK(found.first().kind == LeftoverKind::Unfinished);
    REQUIRE(removeLeftover(found.first()));
    CHECK_FALSE(here.has("fil.brobygger.outgoing"));
}
