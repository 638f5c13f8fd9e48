// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/command_line.h"
#include "app/guarded_application.h"
#include "app/logging.h"
#include "app/termination.h"
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
    // A file dialog of the desktop hears no Ctrl+L, and keeps the names of files in a list of its own.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
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
    const Termination termination;
    Application window(application, {clock, ask, memory, pages(), citizenTabs(), searchEverywhere, fill, draftForms()});
    QObject::connect(&termination, &Termination::asked, &window, &Application::end);
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
