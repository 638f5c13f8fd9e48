// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "tests/support/test_file.h"
#include "tests/support/ui/geometry.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/settle.h"
#include "tests/support/ui/source_words.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"
#include "ui/shell/frame/navigation.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/shell/lock/beside_view.h"
#include "ui/shell/lock/lock_screen.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/shell/welcome.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// A screen of 1280 × 720 as the program sees it at 100, 150 and 200 %.
constexpr QSize screens[] = {{1280, 690}, {853, 450}, {640, 330}};

/// The window over a demo file, in a language and a size of text.
class Narrow final {
public:
    Narrow(const QString& language, int textSize)
        : m_appearance(*qobject_cast<QApplication*>(QCoreApplication::instance())) {
        Progress progress;
        REQUIRE(fillDemo(m_file.workspace(), DemoSize{}, progress));
        m_appearance.setLanguage(language);
        m_appearance.setTheme(ThemeChoice::Light);
        m_appearance.setTextSize(textSize);
    }
    ~Narrow() {
        m_appearance.setTextSize(usualTextSize);
        m_appearance.setLanguage(QStringLiteral("da"));
    }

    /// What is crowded on any page or tab at this size, each with where it is.
    QString crowded(QSize size) {
        WorkView view(m_file.workspace(), m_ask, m_appearance, pages(), searchEverywhere(m_file.workspace()));
        view.setMinimumSize(600, 320); // as its window lets it be
        view.resize(size);
        view.show();
        QStringList found;
        for (const PageEntry& entry : view.entries()) {
            view.open({entry.id});
            look(view, size, entry.id.toString(), found);
        }
        for (const CitizenTabEntry& entry : citizenTabs()) {
            view.openCitizen(somebody(), entry.id);
            look(view, size, QStringLiteral("citizen ") + entry.id.toString(), found);
        }
        BesideView beside(m_file.workspace(), m_ask, somebody(), citizenTabs());
        beside.resize(size);
        beside.show();
        look(beside, size, QStringLiteral("beside"), found);
        LockScreen lock({m_file.path()});
        lock.resize(size);
        lock.show();
        look(lock, size, QStringLiteral("lock"), found);
        Welcome welcome(m_appearance, m_ask, DemoOffer::Shown);
        welcome.resize(size);
        welcome.show();
        look(welcome, size, QStringLiteral("welcome"), found);
        return found.join(QLatin1Char('\n'));
    }

    /// What is crowded in the dialogs that the commands of the pages open, on a screen of this size.
    QString crowdedDialogs(QSize size) {
        WorkView view(m_file.workspace(), m_ask, m_appearance, pages(), searchEverywhere(m_file.workspace()));
        view.resize(1280, 690);
        view.show();
        for (const PageEntry& entry : view.entries()) {
            view.open({entry.id});
        }
        view.openCitizen(somebody(), tab::course);
        QStringList found;
        QStringList seen;
        QList<QPointer<QAction>> commands; // one may lead away from where another is
        for (const ActionCollection* collection : view.collections()) {
            for (QAction* action : collection->actions()) {
                commands.append(action);
            }
        }
        for (const QPointer<QAction>& action : commands) {
            if (action && action->isEnabled()) {
                const QString name = action->objectName();
                action->trigger();
                lookAtDialogs(view, size, name, found, seen);
            }
        }
        CHECK(seen.size() >= 4); // that it did open some
        return found.join(QLatin1Char('\n'));
    }

private:
    static void lookAtDialogs(QWidget& view, QSize size, const QString& command, QStringList& found, QStringList& seen) {
        QApplication::processEvents();
        for (QPointer<QDialog> dialog : view.findChildren<QDialog*>()) {
            if (dialog && dialog->isVisible()) {
                seen.append(command);
                dialog->resize(size);
                look(*dialog, size, command, found);
            }
            delete dialog;
        }
        QApplication::processEvents();
    }

    CitizenId somebody() {
        return m_file.workspace()
            .citizens.window(CitizenFilter{}, CitizenOrder::NextAppointment, Qt::DescendingOrder, 0, 1)
            .first()
            .id;
    }

    static void look(QWidget& window, QSize size, const QString& where, QStringList& found) {
        settle();
        if (window.size() != size) {
            found.append(QStringLiteral("%1 needs %2×%3").arg(where).arg(window.width()).arg(window.height()));
            window.resize(size);
        }
        // What is counted aside comes a moment later.
        (void)QTest::qWaitFor([&window] { return crowdedIn(window).isEmpty(); }, 1000);
        for (const QString& crowd : crowdedIn(window)) {
            found.append(where + QStringLiteral(": ") + crowd);
        }
    }

    TestFile m_file;
    ScriptedAsk m_ask;
    Appearance m_appearance;
};
} // namespace

TEST_CASE("Every page and tab can be read and reached at 100, 150 and 200 per cent", "[narrow]") {
    Narrow narrow(QStringLiteral("da"), usualTextSize);
    for (const QSize size : screens) {
        DYNAMIC_SECTION(size.width() << " by " << size.height()) {
            const QString crowded = narrow.crowded(size);
            INFO(crowded.toStdString());
            CHECK(crowded.isEmpty());
        }
    }
}

TEST_CASE("Every page and tab can be read and reached in English", "[narrow]") {
    const SourceWords english;
    Narrow narrow(QStringLiteral("en"), usualTextSize);
    const QString crowded = narrow.crowded(screens[1]);
    INFO(crowded.toStdString());
    CHECK(crowded.isEmpty());
}

TEST_CASE("Every page and tab can be read and reached with text of 130 per cent", "[narrow]") {
    Narrow narrow(QStringLiteral("da"), 130);
    for (const QSize size : {screens[0], screens[1]}) {
        DYNAMIC_SECTION(size.width() << " by " << size.height()) {
            const QString crowded = narrow.crowded(size);
            INFO(crowded.toStdString());
            CHECK(crowded.isEmpty());
        }
    }
}

TEST_CASE("Every dialog a command opens fits a small screen at 200 per cent", "[narrow]") {
    Narrow narrow(QStringLiteral("da"), usualTextSize);
    const QString crowded = narrow.crowdedDialogs({624, 320});
    INFO(crowded.toStdString());
    CHECK(crowded.isEmpty());
}

TEST_CASE("In a narrow window the pages are icons with tool tips, and the search opens over the bar", "[narrow]") {
    Narrow narrow(QStringLiteral("da"), usualTextSize);
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    WorkView view(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
    view.resize(853, 450);
    view.show();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    auto* navigation = view.findChild<Navigation*>();
    CHECK(navigation->width() == 56);
    auto* citizens = navigation->findChild<QAbstractButton*>(QStringLiteral("citizensNavigation"));
    CHECK(citizens->toolTip().startsWith(QStringLiteral("Borgere")));
    QTest::mouseClick(citizens, Qt::LeftButton);
    CHECK(view.current().page == page::citizens);

    QLineEdit* search = view.topBar()->search()->edit();
    CHECK_FALSE(search->isVisible());
    QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
    CHECK(search->isVisible());
    CHECK(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QApplication::processEvents();
    CHECK_FALSE(search->isVisible());

    view.resize(1280, 690);
    QApplication::processEvents();
    CHECK(navigation->width() == 184);
    CHECK(search->isVisible());
}
