// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/benchmarks/measures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace brobygger;
using namespace brobygger::benchmark;

namespace {

const QString passphrase = QStringLiteral("en brobygger i regnvejr");

/// The file to measure on, made by the program itself in a process of its own, so that its memory is not counted here.
void makeFile(const QString& path, int citizens, int offers) {
    QProcess program;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QStringLiteral("BROBYGGER_PASSPHRASE"), passphrase);
    program.setProcessEnvironment(surroundings);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../app/brobygger"),
                  {QStringLiteral("demo"), QStringLiteral("--file"), path, QStringLiteral("--citizens"),
                   QString::number(citizens), QStringLiteral("--offers"), QString::number(offers)});
    program.waitForFinished(-1);
}

/// False when the file cannot be opened; the reason is said.
bool measureFile(const QString& path, Results& results) {
    const SystemClock clock;
    const Result<FileKey> key = FileKey::forFile(path, passphrase);
    if (!key) {
        QTextStream(stderr) << key.error().message << '\n';
        return false;
    }
    const Timing derivation = timed(3, [&](int) { static_cast<void>(FileKey::forFile(path, passphrase)); });
    results.add(QStringLiteral("key from passphrase"), derivation, {}, QStringLiteral("(once per unlock)"));
    measureOpening(path, *key, clock, results);
    const auto workspace = Workspace::open(path, *key, clock);
    if (!workspace) {
        QTextStream(stderr) << workspace.error().message << '\n';
        return false;
    }
    measureServices(**workspace, results);
    measurePages(**workspace, results);
    measureEvaluation(**workspace, results);
    QTextStream(stdout)
        << QStringLiteral("peak memory before the import: %1 MB (target 200)\n").arg(peakMegabytes(), 0, 'f', 0);
    measureImport(**workspace, results);
    QTextStream(stdout) << QStringLiteral("peak memory: %1 MB\n").arg(peakMegabytes(), 0, 'f', 0);
    return true;
}

} // namespace

/// benchmarks [--offers N] [--folder FOLDER] [CITIZENS...]: one file after the other, 150,000 citizens and 3,000 offers unless
/// said otherwise. A file of a size that lies in FOLDER is measured as it is, after that the import has changed it.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption offers(QStringLiteral("offers"), QString(), QStringLiteral("N"), QStringLiteral("3000"));
    const QCommandLineOption folder(QStringLiteral("folder"), QString(), QStringLiteral("FOLDER"));
    parser.addOptions({offers, folder});
    parser.process(application);
    QStringList sizes = parser.positionalArguments();
    if (sizes.isEmpty()) {
        sizes << QStringLiteral("150000");
    }
    QTemporaryDir temporary;
    const QDir files(parser.isSet(folder) ? parser.value(folder) : temporary.path());
    Results results;
    results.begin(0);
    measureFigures(results);
    for (const QString& size : std::as_const(sizes)) {
        const QString path = files.filePath(size + QStringLiteral(".brobygger"));
        if (!QFileInfo::exists(path)) {
            makeFile(path, size.toInt(), parser.value(offers).toInt());
        }
        results.begin(size.toInt());
        if (!measureFile(path, results)) {
            return 1;
        }
    }
    results.printGrowth();
    return 0;
}
