// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/command_line.h"
#include "app/guarded_application.h"
#include "app/logging.h"
#include "app/own_memory.h"
#include "app/termination.h"
#include "app/version.h"
#include "core/demo/demo.h"
#include "ui/kit/dialogs/dialog_ask.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/slices.h"

using namespace brobygger;

namespace {
Result<void> fill(Workspace& workspace, Progress& progress) {
    const Result<DemoCounts> counts = fillDemo(workspace, DemoSize{}, progress);
    return counts ? Result<void>() : Result<void>(counts.error());
}

int runWindow(int& argc, char** argv, const WindowCall& call) {
    // A file dialog of the desktop hears no Ctrl+L, and keeps the names of files in a list of its own.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    GuardedApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("brobygger"));

    const SystemClock clock;
    DialogAsk ask;
    QSettings memory;
    const Termination termination;
    Application window(application, {clock, ask, memory, pages(), citizenTabs(), searchEverywhere, fill, draftForms()});
    QObject::connect(&termination, &Termination::asked, &window, &Application::end);
    window.placeWindow();
    if (call.isDemo) {
        window.startDemo();
    } else {
        window.start(call.file);
    }
    return QApplication::exec();
}
} // namespace

int main(int argc, char** argv) {
    keepToOwner();
    installLogging();
    QCoreApplication::setOrganizationName(QStringLiteral("Brobygger"));
    QCoreApplication::setApplicationName(QStringLiteral("Brobygger"));
    QCoreApplication::setApplicationVersion(programVersion());
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const auto answered = runWithoutWindow(arguments);
    if (const int* status = std::get_if<int>(&answered)) {
        return *status;
    }
    return runWindow(argc, argv, std::get<WindowCall>(answered));
}
