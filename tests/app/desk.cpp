// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include "tests/support/ui/accessible_names.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/shell/lock/lock_screen.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

NamesPage::NamesPage(PageContext& context)
    : Page(PageBody::Scrolling) {
    header()->setTitle(QStringLiteral("Navne"));
    for (const CitizenRow& row : context.workspace.citizens.search(QStringLiteral("a"), 50)) {
        content()->addWidget(new QLabel(row.givenName + QLatin1Char(' ') + row.surname));
    }
    context.actions.add({QStringLiteral("names.note"),
                         [] { return QStringLiteral("Nyt notat"); },
                         {},
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                         std::nullopt,
                         [this, &context] { openNote(context, this); }});
}

void NamesPage::openTarget(const Target& target) { last = target; }

void NamesPage::openNote(PageContext& context, QWidget* parent) {
    auto* dialog = new FormDialog(QStringLiteral("Notat"), QStringLiteral("Gem"), parent, 1);
    dialog->form()->text(QStringLiteral("note"), QStringLiteral("Notat"));
    Drafts& drafts = context.workspace.drafts;
    dialog->setDraft({[&drafts] { return drafts.find(QStringLiteral("note/new")); },
                      [&drafts](const QString& text) { return drafts.keep(QStringLiteral("note/new"), text); }});
    dialog->open();
}

OwnTab::OwnTab(PageContext&, CitizenId) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(new QLabel(QStringLiteral("Dine aftaler")));
}

QList<PageEntry> Desk::testPages() {
    const auto titled = [](const char* title) { return [title] { return QString::fromUtf8(title); }; };
    return {{page::today, titled("I dag"), IconName::Today, QKeySequence(Qt::CTRL | Qt::Key_1),
             [](PageContext& context) { return new NamesPage(context); }},
            {page::citizens, titled("Borgere"), IconName::Citizens, QKeySequence(Qt::CTRL | Qt::Key_2), [](PageContext&) {
                 auto* page = new Page(PageBody::Scrolling);
                 page->header()->setTitle(QStringLiteral("Borgere"));
                 return page;
             }}};
}

Desk::Desk(QList<PageEntry> pages)
    : memory(folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat)
    , app(*qobject_cast<QApplication*>(QCoreApplication::instance()),
          {clock,
           ask,
           memory,
           std::move(pages),
           {{TabId("own"), [] { return QStringLiteral("Dit"); },
             [](PageContext& context, CitizenId citizen) { return new OwnTab(context, citizen); },
             [](PageContext& context, CitizenId citizen) { return new OwnTab(context, citizen); }},
            {tab::notes, [] { return QStringLiteral("Notater"); },
             [](PageContext& context, CitizenId citizen) { return new OwnTab(context, citizen); }}}}) {}

void Desk::openNewFile() {
    const Result<FileKey> key = FileKey::forNewFile(deskPassphrase);
    FileSetup setup;
    setup.organisation = QStringLiteral("Prøvekommunen");
    setup.programme = QStringLiteral("norddjurs-landkommune");
    setup.worker = QStringLiteral("Rikke");
    REQUIRE(key);
    REQUIRE(Workspace::create(file(), *key, setup, clock));
    app.start(file());
    REQUIRE(QTest::qWaitForWindowActive(&window()));
    unlock(deskPassphrase);
    REQUIRE(waitUntil([this] { return app.isUnlocked(); }));
}

bool Desk::isLocked() { return !app.isUnlocked() && qobject_cast<LockScreen*>(window().content()); }

void Desk::unlock(const QString& passphrase) {
    type(passphrase);
    press(Qt::Key_Return);
}

void Desk::activate() {
    window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window()));
}

void Desk::type(const QString& text) {
    REQUIRE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &window();
    QTest::keyClick(target, key, modifiers);
    QCoreApplication::processEvents();
}

void Desk::tabTo(const QString& objectName) {
    const auto isThere = [&objectName] {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == objectName;
    };
    for (int i = 0; i < 40 && !isThere(); ++i) {
        press(Qt::Key_Tab);
    }
    INFO("looking for " << objectName.toStdString());
    REQUIRE(isThere());
}

bool Desk::waitUntil(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 20'000); }

bool Desk::shows(const QString& text) {
    for (const QString& readable : readableTexts(window())) {
        if (readable.contains(text)) {
            return true;
        }
    }
    return false;
}

} // namespace brobygger::test
