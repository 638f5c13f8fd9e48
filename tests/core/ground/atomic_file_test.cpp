// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
struct Place {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("fil"));

    static void write(const QString& path, const QByteArray& words) {
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(words);
    }
    static QByteArray read(const QString& path) {
        QFile found(path);
        return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
    }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
};
} // namespace

TEST_CASE("An unfinished file gets its name in one step, readable and writable to its owner alone", "[storage]") {
    const Place here;
    {
        UnfinishedFile unfinished(here.file);
        Place::write(unfinished.path(), "helt");
        CHECK(here.names() == QStringList{QStringLiteral("fil.part")});
        REQUIRE(unfinished.putInPlace(Existing::Kept));
    }
    CHECK(here.names() == QStringList{QStringLiteral("fil")});
    CHECK(Place::read(here.file) == "helt");
    CHECK_FALSE(QFile::permissions(here.file).testAnyFlags(QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                           QFileDevice::ReadOther | QFileDevice::WriteOther));
}

TEST_CASE("An unfinished file that is not put in place leaves nothing, and neither does an earlier one", "[storage]") {
    const Place here;
    Place::write(here.file + QStringLiteral(".part"), "fra før");
    Place::write(here.file + QStringLiteral(".part-wal"), "fra før");
    {
        const UnfinishedFile unfinished(here.file);
        CHECK(here.names().isEmpty());
        Place::write(unfinished.path(), "halvt");
    }
    CHECK(here.names().isEmpty());
}

TEST_CASE("An unfinished file takes the place of another only where that is said", "[storage]") {
    const Place here;
    Place::write(here.file, "gammelt");
    UnfinishedFile unfinished(here.file);
    Place::write(unfinished.path(), "nyt");
    const auto refused = unfinished.putInPlace(Existing::Kept);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(Place::read(here.file) == "gammelt");
    REQUIRE(unfinished.putInPlace(Existing::Replaced));
    CHECK(Place::read(here.file) == "nyt");
}

TEST_CASE("A file whose journal still holds something does not get its name without it", "[storage]") {
    const Place here;
    UnfinishedFile unfinished(here.file);
    Place::write(unfinished.path(), "det meste");
    Place::write(unfinished.path() + QStringLiteral("-wal"), "resten");
    const auto refused = unfinished.putInPlace(Existing::Kept);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Storage);
    CHECK_FALSE(QFile::exists(here.file));
}

TEST_CASE("A file stays under its second name when another gets its first, and no second name is taken from anybody",
          "[storage]") {
    const Place here;
    Place::write(here.file, "gammelt");
    const QString second = here.file + QStringLiteral(".replaced");
    REQUIRE(giveSecondName(here.file, second));
    CHECK_FALSE(giveSecondName(here.file, second));
    UnfinishedFile unfinished(here.file);
    Place::write(unfinished.path(), "nyt");
    REQUIRE(unfinished.putInPlace(Existing::Replaced));
    CHECK(Place::read(here.file) == "nyt");
    CHECK(Place::read(second) == "gammelt");
}
