// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

namespace {

/// What tests/engine_layouts/make_file.cpp says of a new file, linked in the way that `program` is named after.
struct MakingOfAFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("new.brobygger"));
    int status = -1;
    QByteArray said;
    QByteArray beginning;

    explicit MakingOfAFile(const char* program, const QStringList& options = {}, const QString& preloaded = {}) {
        QProcess process;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        if (!preloaded.isEmpty()) {
            surroundings.insert(QStringLiteral("LD_PRELOAD"), preloaded);
        }
        process.setProcessEnvironment(surroundings);
        process.start(programPath(program), QStringList(path) + options);
        process.waitForFinished(60'000); // milliseconds; an engine that is given the key of another one can hang
        status =
            process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        said = process.readAllStandardOutput();
        QFile file(path);
        beginning = file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
    }

    static QString programPath(const char* program) {
        return QCoreApplication::applicationDirPath() + QStringLiteral("/engine_layouts/") + QLatin1String(program);
    }

    bool isRefused(const char* why) const {
        return status == 1 && said.contains("does not encrypt") && said.contains(why) && !QFile::exists(path);
    }
};

/// The plain engine that Qt's driver itself depends on.
QString plainEngine() {
    for (const char* folder : {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"}) {
        const QString path = QLatin1String(folder) + QStringLiteral("/libsqlite3.so.0");
        if (QFile::exists(path)) {
            return path;
        }
    }
    return {};
}

} // namespace

TEST_CASE("A new file is encrypted wherever SQLCipher stands among the libraries of the program", "[storage]") {
    for (const char* program : {"sqlcipher_first", "sqlcipher_last"}) {
        const MakingOfAFile making(program);
        INFO(program << ": " << making.said.toStdString());
        CHECK(making.status == 0);
        CHECK(making.beginning.size() == 16);
        CHECK_FALSE(making.beginning.startsWith("SQLite format 3"));
    }
}

TEST_CASE("A plain engine linked before SQLCipher is refused, and no file is left behind", "[storage]") {
    if (plainEngine().isEmpty()) {
        SKIP("there is no plain SQLite library on this machine");
    }
    const MakingOfAFile making("plain_first");
    INFO(making.said.toStdString());
    CHECK(making.isRefused("the engine has no cipher"));
}

TEST_CASE("A plain engine put in front when the program starts is refused, and no file is left behind", "[storage]") {
    if (plainEngine().isEmpty()) {
        SKIP("there is no plain SQLite library on this machine");
    }
    const MakingOfAFile making("sqlcipher_first", {}, plainEngine());
    INFO(making.said.toStdString());
    CHECK(making.isRefused("the engine has no cipher"));
}

TEST_CASE("A driver bound to its own plain engine is refused, and no file is left behind", "[storage]") {
    const MakingOfAFile making("sqlcipher_first", {QStringLiteral("--driver-alone")});
    INFO(making.said.toStdString());
    CHECK(making.isRefused("another engine opened the file"));
}

TEST_CASE("SQLCipher inside the program encrypts when Qt's driver sees it, and is refused when it does not", "[storage]") {
    if (!QFile::exists(MakingOfAFile::programPath("static_hidden"))) {
        SKIP("there is no static SQLCipher library on this machine");
    }
    const MakingOfAFile hidden("static_hidden");
    INFO(hidden.said.toStdString());
    CHECK(hidden.isRefused("another engine opened the file"));
    const MakingOfAFile exported("static_exported");
    INFO(exported.said.toStdString());
    CHECK(exported.status == 0);
    CHECK_FALSE(exported.beginning.startsWith("SQLite format 3"));
}

TEST_CASE("Without Qt's driver the program says that it is incomplete, and no file is left behind", "[storage]") {
    const MakingOfAFile making("sqlcipher_first", {QStringLiteral("--no-driver")});
    INFO(making.said.toStdString());
    CHECK(making.status == 1);
    CHECK(making.said.contains("incomplete"));
    CHECK_FALSE(QFile::exists(making.path));
}
