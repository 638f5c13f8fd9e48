// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/benchmarks/measures.h"
#include "tests/support/ui/scripted_ask.h"
#include "ui/kit/look/appearance.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QApplication>

namespace brobygger::benchmark {

namespace {

constexpr int runs = 3;
const QString target = QStringLiteral("100");

/// The window as after the passphrase, on I dag; nothing else of it has been opened yet.
class FreshWindow {
public:
    explicit FreshWindow(Workspace& workspace)
        : m_view(workspace, m_ask, m_appearance, pages(), Search()) {
        m_view.resize(1280, 720);
        m_view.show();
        m_view.open({page::today});
        paint();
    }
    void open(const Target& place) {
        m_view.open(place);
        paint();
    }

private:
    /// What waits in the queue belongs to the opening: layouts, texts that are set a moment later.
    void paint() {
        QApplication::processEvents();
        static_cast<void>(m_view.grab());
    }

    test::ScriptedAsk m_ask;
    Appearance m_appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    WorkView m_view;
};

/// The first opening of a place, each time in a window of its own.
Timing firstOpening(Workspace& workspace, const Target& place) {
    std::vector<std::unique_ptr<FreshWindow>> windows;
    for (int run = 0; run < runs; ++run) {
        windows.push_back(std::make_unique<FreshWindow>(workspace));
    }
    return timed(runs, [&](int run) { windows[static_cast<size_t>(run)]->open(place); });
}

/// Somebody with a course, in the middle of the list.
CitizenId somebody(Workspace& workspace) {
    const int all = workspace.citizens.count(CitizenFilter::UnderWay);
    const auto rows = workspace.citizens.window(CitizenFilter::UnderWay, CitizenOrder::Name, Qt::AscendingOrder, all / 2, 1);
    return rows.isEmpty() ? CitizenId() : rows.first().id;
}

} // namespace

void measurePages(Workspace& workspace, Results& results) {
    for (const PageEntry& entry : pages()) {
        results.add(QStringLiteral("page %1, painted").arg(entry.id.toString()), firstOpening(workspace, {entry.id}), {},
                    target);
    }
    const CitizenId citizen = somebody(workspace);
    for (const CitizenTabEntry& entry : citizenTabs()) {
        results.add(QStringLiteral("tab %1, painted").arg(entry.id.toString()),
                    firstOpening(workspace, {page::citizens, citizen, entry.id}), {}, target);
    }
}

} // namespace brobygger::benchmark
