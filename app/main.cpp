// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/command_line.h"
#include "app/guarded_application.h"
#include "app/logging.h"
#include "app/version.h"
#include "core/demo/demo.h"
#include "ui/kit/dialog_ask.h"
#include "ui/shell/search_everywhere.h"
#include "ui/slices.h"

#include <QCommandLineParser>

using namespace brobygger;

namespace {
Result<void> fill(Workspace& workspace, Progress& progress) {
    const Result<DemoCounts> counts = fillDemo(workspace, DemoSize{}, progress);
    return counts ? Result<void>() : Result<void>(counts.error());
}

int runWindow(int& argc, char** argv) {
    GuardedApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("brobygger"));
    QCommandLineParser options;
    options.setApplicationDescription(QCoreApplication::translate(
        "main", "Helps socially vulnerable people to the help that exists around them."));
    options.addHelpOption();
    options.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QCoreApplication::translate("main", "Opens a demo municipality."));
    options.addOption(demo);
    options.addPositionalArgument(QStringLiteral("file"),
                                  QCoreApplication::translate("main", "The file to open."),
                                  QStringLiteral("[file]"));
    options.process(application);

    const SystemClock clock;
    DialogAsk ask;
    QSettings memory;
    Application window(application, {clock, ask, memory, pages(), citizenTabs(), searchEverywhere, fill});
    window.placeWindow();
    if (options.isSet(demo)) {
        window.startDemo();
    } else {
        window.start(options.positionalArguments().value(0));
    }
    return QApplication::exec();
}
} // namespace

int main(int argc, char** argv) {
    installLogging();
    QCoreApplication::setOrganizationName(QStringLiteral("Brobygger"));
    QCoreApplication::setApplicationName(QStringLiteral("Brobygger"));
    QCoreApplication::setApplicationVersion(programVersion());
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    if (!arguments.isEmpty() && isVerb(arguments.first())) {
        return runVerb(arguments);
    }
    return runWindow(argc, argv);
}
