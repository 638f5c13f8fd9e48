// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_file.h"
#include "tests/support/ui/scripted_ask.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/page.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QApplication>
#include <QBoxLayout>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

/// Remembers where one would have gone.
class RememberingNavigator final : public Navigator {
public:
    void open(const Target& target) override { opened.append(target); }
    void carryOutHere(PageId /*page*/, CommandId command) override { carriedOut.append(command); }
    void editCitizen(QWidget* /*over*/, CitizenId citizen, const QString& first) override { edited.append({citizen, first}); }
    void back() override { ++timesBack; }
    void restoreBackup(const QString& from) override { restored.append(from); }
    QList<Target> opened;
    QList<CommandId> carriedOut;                 ///< of other pages, over the one in front
    QList<std::pair<CitizenId, QString>> edited; ///< whose form would have been opened, and in which field
    int timesBack = 0;
    QStringList restored; ///< backups that would have taken the place of the file; empty where one is chosen first
};

/// What a page or a tab needs to be opened alone: an unlocked file, scripted answers, and a navigator that
/// remembers.
struct Desk {
    TestFile file;
    ScriptedAsk ask;
    RememberingNavigator navigator;
    ActionCollection actions;
    PageContext context{file.workspace(), navigator, ask, actions};

    Workspace& workspace() { return file.workspace(); }
    /// Shows a page in the size of a small laptop's window and gives it the focus.
    static void show(QWidget& page) {
        page.resize(1096, 672);
        page.show();
        page.activateWindow();
        page.setFocus();
        QApplication::processEvents();
    }
};

/// A tab of a citizen on a page by itself.
template <class Tab> struct TabAlone {
    Page page{PageBody::Filling};
    Tab* tab;

    TabAlone(Desk& desk, CitizenId citizen)
        : tab(new Tab(desk.context, citizen)) {
        page.content()->addWidget(tab);
        Desk::show(page);
    }
};

/// The widget of this name inside `parent`; a missing one fails the test where it is used.
template <class Widget> Widget* named(const QWidget& parent, const char* name) {
    return parent.findChild<Widget*>(QLatin1String(name));
}

/// What has the focus, once the window system has given it to somebody after a dialog has opened or closed.
inline QWidget* focused() {
    const bool isGiven = QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, 2000);
    REQUIRE(isGiven);
    return QApplication::focusWidget();
}

/// Types a key to whatever has the focus.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(focused(), key, modifiers);
    QApplication::processEvents();
}

/// Types words to whatever has the focus.
inline void type(const char* words) {
    QTest::keyClicks(focused(), QString::fromUtf8(words));
    QApplication::processEvents();
}

} // namespace brobygger::test
