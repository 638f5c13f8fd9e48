// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "tests/support/ui/scripted_ask.h"
#include "ui/kit/page.h"

namespace brobygger::test {

/// A page that names everybody and has a form with a draft, as every real list has.
class NamesPage final : public Page, public OpensTargets {
    Q_OBJECT
public:
    explicit NamesPage(PageContext& context);
    void openTarget(const Target& target) override;
    static void openNote(PageContext& context, QWidget* parent);

    Target last;
};

/// A tab for the citizen's own eyes.
class OwnTab final : public CitizenTab {
    Q_OBJECT
public:
    OwnTab(PageContext& context, CitizenId citizen);
};

/// The program at work in a folder of its own, driven by the keyboard.
class Desk final {
public:
    explicit Desk(QList<PageEntry> pages = testPages());
    static QList<PageEntry> testPages();

    QTemporaryDir folder;
    QSettings memory;
    FixedClock clock{QDateTime(QDate(2026, 11, 2), QTime(9, 0))};
    ScriptedAsk ask;
    Application app;

    QString file() const { return folder.filePath(QStringLiteral("Prøve.brobygger")); }
    MainWindow& window() { return app.window(); }
    /// Makes a file as the first run does, without typing, and stands unlocked in it.
    void openNewFile();
    void unlock(const QString& passphrase);
    /// Whether nothing but the lock screen is in the window.
    bool isLocked();
    Workspace& workspace() { return *app.workspace(); }

    /// Brings the window back to the front after a dialog, as a desktop does by itself.
    void activate();
    /// Types into whatever has the focus.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Presses Tab until this control has the focus; fails the test when it never gets it.
    void tabTo(const QString& objectName);
    bool waitUntil(const std::function<bool()>& condition);
    template <class Widget> Widget* find(const char* objectName) {
        return window().findChild<Widget*>(QLatin1String(objectName));
    }
    /// The names of the widgets in sight that contain this text; empty when nobody can read it.
    bool shows(const QString& text);
};

inline const QString deskPassphrase = QStringLiteral("fire små ord i regn");

} // namespace brobygger::test
