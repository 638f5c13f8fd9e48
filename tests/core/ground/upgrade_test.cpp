// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/support/schema_scripts.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
/// A file as a Brobygger of the first schema left it, with a citizen in it.
class EarlyFile final {
public:
    EarlyFile() {
        const auto made = Database::create(path(), key());
        REQUIRE(made);
        (*made)->execute(schemaScript(version()));
        (*made)->execute("PRAGMA user_version = " + QByteArray::number(version()));
        (*made)->execute(R"(
            INSERT INTO setting (name, value) VALUES ('device.number', '5');
            INSERT INTO citizen (id, uuid, given_name, surname, sort_key, phone, created_at, changed_at) VALUES
                (21, 'b8a6', 'Bente', 'Østergård', '|sterg}rd bente', '22345678', '2025-01-02T08:00:00Z', '2025-01-02T08:00:00Z');
        )");
    }
    QString path() const { return m_folder.filePath(QStringLiteral("tidlig.brobygger")); }
    const FileKey& key() const { return m_other.key(); }
    const Clock& clock() const { return m_other.clock; }
    static int version() { return schemaVersions().first(); }
    std::unique_ptr<Database> open() const {
        auto database = Database::open(path(), key(), AccessMode::ReadWrite);
        REQUIRE(database);
        return *std::move(database);
    }
    /// Every table and index, and the version.
    QStringList shape() const {
        const auto database = open();
        QStringList lines{QString::number(Migrator::versionOf(*database))};
        Statement select(*database, "SELECT name, coalesce(sql, '') AS text FROM sqlite_master ORDER BY name");
        while (select.step()) {
            lines << select.text("name") + select.text("text");
        }
        return lines;
    }
    Result<void> bringUpToDate(Progress& progress) const {
        return Workspace::bringUpToDate(path(), key(), clock(), LeftLock::Respected, progress);
    }
    void checkUsable() const {
        const auto opened = Workspace::open(path(), key(), clock());
        INFO((opened ? std::string() : opened.error().message.toStdString()));
        REQUIRE(opened);
        CHECK((*opened)->citizens.search(QStringLiteral("ostergard 2345"), 5).size() == 1);
        CHECK((*opened)->audit.verify().problems.isEmpty());
        CHECK(Migrator::versionOf((*opened)->session.database()) == Migrator::newestVersion());
    }

private:
    QTemporaryDir m_folder;
    TestFile m_other; ///< for its key and its clock
};
} // namespace

TEST_CASE("A file of an earlier version is brought up to date beside the window, which then only opens it", "[upgrade]") {
    const EarlyFile file;
    CHECK(Workspace::isUpgradeDue(file.path(), file.key()));
    CHECK(file.shape().first().toInt() == EarlyFile::version()); // asking changes nothing
    QList<std::pair<int, int>> told;
    Progress progress([&told](int done, int total) { told.append({done, total}); });
    REQUIRE(file.bringUpToDate(progress));
    CHECK(told.contains({0, static_cast<int>(schemaVersions().size()) - 1}));
    CHECK(QFile::exists(file.path() + QStringLiteral(".before-upgrade-%1").arg(EarlyFile::version())));
    CHECK_FALSE(Workspace::isUpgradeDue(file.path(), file.key()));
    file.checkUsable();
}

TEST_CASE("An upgrade that is stopped in the middle leaves the file as it was, and is made when it is opened again",
          "[upgrade]") {
    const EarlyFile file;
    const QStringList before = file.shape();
    Progress* running = nullptr;
    int stopAt = 0;
    Progress progress([&running, &stopAt](int done, int total) {
        if (total > 0 && done == stopAt) {
            running->cancel();
        }
    });
    running = &progress;
    SECTION("before the first script") {}
    SECTION("after some scripts") { stopAt = 3; }
    SECTION("before the last script") { stopAt = static_cast<int>(schemaVersions().size()) - 2; }
    const auto stopped = file.bringUpToDate(progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(file.shape() == before);
    CHECK(Workspace::isUpgradeDue(file.path(), file.key()));
    file.checkUsable();
}

TEST_CASE("The engine itself is stopped in what takes long, and the transaction is rolled back", "[upgrade]") {
    const EarlyFile file;
    const auto database = file.open();
    Progress progress;
    Migrator::stopWhenCancelled(*database, progress);
    const QByteArray manyRows = "INSERT INTO draft (name, content, saved_at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                                "i + 1 FROM n WHERE i < 100000) SELECT i, 'x', '' FROM n";
    REQUIRE(database->tryExecute("BEGIN IMMEDIATE; UPDATE citizen SET given_name = 'Birthe';"));
    progress.cancel();
    CHECK_FALSE(database->tryExecute(manyRows));
    CHECK_FALSE(database->isInTransaction());
    CHECK(database->number("SELECT count(*) FROM citizen WHERE given_name = 'Bente'") == 1);
    CHECK(database->number("SELECT count(*) FROM draft") == 0);
}

TEST_CASE("An upgrade that fails in a later script leaves nothing of the earlier ones", "[upgrade]") {
    const EarlyFile file;
    file.open()->execute("CREATE TABLE record_digest (in_the_way INTEGER)"); // as script 11 wants to make it
    const QStringList before = file.shape();
    const auto opened = Workspace::open(file.path(), file.key(), file.clock());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Storage);
    CHECK(file.shape() == before);
    file.open()->execute("DROP TABLE record_digest");
    file.checkUsable();
}

TEST_CASE("A file whose search was made by earlier rules is made ready beside the window, too", "[upgrade]") {
    TestFile file;
    file.workspace().settings.set(searchTermsMadeBy, 0);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fil.brobygger"));
    REQUIRE(file.workspace().session.database().checkpoint());
    REQUIRE(QFile::copy(file.path(), path));
    CHECK(Workspace::isUpgradeDue(path, file.key()));
    Progress progress;
    REQUIRE(Workspace::bringUpToDate(path, file.key(), file.clock, LeftLock::Respected, progress));
    CHECK_FALSE(Workspace::isUpgradeDue(path, file.key()));
}

TEST_CASE("A file that does not open is not said to need an upgrade, so that opening it says why", "[upgrade]") {
    const EarlyFile file;
    const Result<FileKey> wrong = FileKey::forFile(file.path(), QStringLiteral("noget helt andet"));
    REQUIRE(wrong);
    CHECK_FALSE(Workspace::isUpgradeDue(file.path(), *wrong));
    CHECK_FALSE(Workspace::isUpgradeDue(file.path() + QStringLiteral(".away"), file.key()));
    {
        const auto held = FileLock::take(file.path());
        REQUIRE(held);
        CHECK_FALSE(Workspace::isUpgradeDue(file.path(), file.key()));
    }
    file.open()->execute("PRAGMA user_version = 9999");
    CHECK_FALSE(Workspace::isUpgradeDue(file.path(), file.key()));
    Progress progress;
    const auto refused = file.bringUpToDate(progress);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Format);
}
