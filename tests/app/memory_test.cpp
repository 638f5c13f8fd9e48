// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_memory.h"
#include "core/storage/file_key.h"
#include "tests/app/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace brobygger;
using namespace brobygger::test;

namespace {
bool isForItsOwnerAlone(const QString& path) {
    struct stat found = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &found) == 0);
    return (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

/// What keepToOwner() changes of the process that runs the tests is put back.
class AsBefore final {
public:
    AsBefore()
        : m_mask(::umask(0))
        , m_isDumpable(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)) {
        ::umask(m_mask);
    }
    ~AsBefore() {
        ::umask(m_mask);
        ::prctl(PR_SET_DUMPABLE, m_isDumpable, 0, 0, 0);
    }
    Q_DISABLE_COPY_MOVE(AsBefore)

private:
    mode_t m_mask;
    int m_isDumpable;
};
} // namespace

TEST_CASE("A file, its backup and a list in clear can be read by nobody else on the machine", "[commandline][memory]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("x.brobygger"));
    const QString backup = folder.filePath(QStringLiteral("kopi.brobygger"));
    const QString list = folder.filePath(QStringLiteral("tilbud.csv"));
    const QStringList onFile = {QStringLiteral("--file"), file};
    REQUIRE(runProgram(words("new --programme norddjurs-landkommune") + onFile).status == 0);
    REQUIRE(runProgram((words("backup --to") << backup) + onFile).status == 0);
    REQUIRE(runProgram((words("export offers --to") << list) + onFile).status == 0);
    for (const QString& made : {file, backup, list}) {
        INFO(made.toStdString());
        CHECK(isForItsOwnerAlone(made));
    }
}

TEST_CASE("When the program fails, what it held is written nowhere, and no other program may look", "[memory]") {
    const AsBefore before;
    REQUIRE(::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) == 0);
    keepToOwner();
    CHECK(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0);
    rlimit core = {1, 1};
    REQUIRE(::getrlimit(RLIMIT_CORE, &core) == 0);
    CHECK(core.rlim_cur == 0);
    CHECK(core.rlim_max == 0);
    CHECK(::umask(0) == (S_IRWXG | S_IRWXO));
}

TEST_CASE("A secret is overwritten", "[memory]") {
    QByteArray secret("fire ord i regn");
    wipe(secret.data(), static_cast<std::size_t>(secret.size()));
    CHECK(std::all_of(secret.cbegin(), secret.cend(), [](char byte) { return byte == '\0'; }));
}

TEST_CASE("The key of a file is given to the engine as hex digits of the key and of the salt", "[memory]") {
    const Result<FileKey> key = FileKey::forNewFile(QStringLiteral("en brobygger på åen"));
    REQUIRE(key);
    const Secret secret = key->engineText();
    const QByteArray text(secret.data(), static_cast<qsizetype>(secret.size()));
    CHECK(text.size() == 2 + 2 * (FileKey::keyBytes + FileKey::saltBytes) + 1);
    CHECK(text.startsWith("x'"));
    CHECK(text.endsWith(key->salt().toHex() + "'"));
    CHECK(QByteArray::fromHex(text.mid(2, 2 * FileKey::keyBytes)).toHex() == text.mid(2, 2 * FileKey::keyBytes));
    const Result<FileKey> other = FileKey::forNewFile(QStringLiteral("en brobygger på åen"));
    REQUIRE(other);
    CHECK(*other != *key); // another salt
}
