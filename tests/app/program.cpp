// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>
#include <stdexcept>

namespace brobygger::test {

namespace {
constexpr int longEnough = 300'000; // milliseconds, for the slowest machine with sanitizers

/// The program that was built beside these tests.
QString builtProgram() { return QCoreApplication::applicationDirPath() + QStringLiteral("/../app/brobygger"); }
} // namespace

std::unique_ptr<QProcess> startProgram(const QStringList& arguments, const QStringList& environment,
                                       const QString& outputFile) {
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.remove(QStringLiteral("DISPLAY"));
    surroundings.remove(QStringLiteral("QT_QPA_PLATFORM"));
    // What the program remembers of this machine, such as wrong passphrases, is no business of whoever runs the tests.
    static const QTemporaryDir remembered;
    surroundings.insert(QStringLiteral("XDG_CONFIG_HOME"), remembered.path());
    surroundings.insert(QStringLiteral("BROBYGGER_PASSPHRASE"), QString::fromUtf8(programPassphrase));
    for (const QString& setting : environment) {
        surroundings.insert(setting.section(QLatin1Char('='), 0, 0), setting.section(QLatin1Char('='), 1));
    }
    process->setProcessEnvironment(surroundings);
    if (!outputFile.isEmpty()) {
        process->setStandardOutputFile(outputFile);
    }
    process->start(builtProgram(), arguments);
    process->waitForStarted();
    return process;
}

Answer runProgram(const QStringList& arguments, const QStringList& environment, const QString& outputFile) {
    const auto process = startProgram(arguments, environment, outputFile);
    process->waitForFinished(longEnough);
    return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1, process->readAllStandardOutput(),
            process->readAllStandardError()};
}

void makeDemo(const QString& path, int citizens) {
    const Answer made = runProgram({QStringLiteral("demo"), QStringLiteral("--file"), path, QStringLiteral("--citizens"),
                                    QString::number(citizens), QStringLiteral("--today"), QStringLiteral("2026-11-02")});
    if (made.status != 0) {
        throw std::runtime_error(made.complaint.toStdString());
    }
}

QByteArray bytesBeside(const QString& path) {
    QByteArray all;
    const QDir folder = QFileInfo(path).dir();
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            all += file.readAll();
        }
    }
    return all;
}

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    const QString path = folder.filePath(QLatin1String(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace brobygger::test
