// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storage_failure.h"
#include "core/storage/rescue.h"
#include "tests/app/desk.h"
#include "tests/support/builders.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/shell/lock/lock_screen.h"

#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
const QString longNote = QStringLiteral("Ringede, men") + QStringLiteral(" igen").repeated(10'000);

/// The file may not grow any more, as on a full disk.
void fillDisk(Desk& desk) {
    Database& file = desk.workspace().session.database();
    file.execute("PRAGMA max_page_count = " + QByteArray::number(file.number("PRAGMA page_count")));
}

void makeRoom(Desk& desk) { desk.workspace().session.database().execute("PRAGMA max_page_count = 4294967294"); }

/// Opens the form and writes more in it than the full disk takes.
FormDialog* writeLongNote(Desk& desk) {
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* note = desk.find<QPlainTextEdit>("noteEdit");
    REQUIRE(note);
    note->setPlainText(longNote);
    return desk.window().findChild<FormDialog*>();
}

QStringList rescuedFiles(const Desk& desk) {
    return QDir(desk.folder.path()).entryList({QStringLiteral("Prøve (*.brobygger")}, QDir::Files);
}

void replaceFile(const Desk& desk) {
    REQUIRE(QFile::remove(desk.file()));
    QFile other(desk.file());
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("another file");
}

/// Counts the rescued files when the lock screen comes up.
class AtLockScreen final : public QObject {
public:
    explicit AtLockScreen(const Desk& desk)
        : m_desk(desk) {
        QCoreApplication::instance()->installEventFilter(this);
    }
    std::optional<qsizetype> rescued;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show && qobject_cast<LockScreen*>(watched)) {
            rescued = rescuedFiles(m_desk).size();
        }
        return false;
    }

private:
    const Desk& m_desk;
};

QString keptNote(Desk& desk) { return desk.workspace().drafts.find(QStringLiteral("note/new")).value_or(QString()); }
} // namespace

TEST_CASE("On a full disk the form keeps what is typed, says so, and the draft is kept when there is room again", "[storage]") {
    Desk desk;
    desk.openNewFile();
    fillDisk(desk);
    FormDialog* form = writeLongNote(desk);
    REQUIRE(form);
    REQUIRE(desk.waitUntil([form] { return form->messages()->text().contains(QStringLiteral("Disken er fuld.")); }));
    CHECK(desk.app.isUnlocked());
    desk.press(Qt::Key_Escape);
    CHECK(form->isVisible());
    CHECK(desk.find<QPlainTextEdit>("noteEdit")->toPlainText() == longNote);
    makeRoom(desk);
    CHECK(desk.waitUntil([&desk] { return desk.workspace().drafts.unkept().isEmpty(); }));
    CHECK(keptNote(desk).contains(QStringLiteral("Ringede, men")));
}

TEST_CASE("What a full disk does not take is there again after the lock", "[storage]") {
    Desk desk;
    desk.openNewFile();
    fillDisk(desk);
    REQUIRE(writeLongNote(desk));
    desk.app.lock();
    REQUIRE(desk.isLocked());
    CHECK_FALSE(desk.shows(QStringLiteral("Ringede")));
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase); // by a connection of its own, for which the disk has room
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    CHECK(keptNote(desk).contains(longNote));
    CHECK(desk.workspace().drafts.unkept().isEmpty());
}

TEST_CASE("What a full disk did not take waits for its own file, also when another one is worked in between", "[storage]") {
    Desk desk;
    desk.openNewFile();
    fillDisk(desk);
    REQUIRE(writeLongNote(desk));
    desk.app.lock();
    const QString other = desk.folder.filePath(QStringLiteral("Anden.brobygger"));
    const Result<FileKey> key = FileKey::forNewFile(deskPassphrase);
    REQUIRE(key);
    FileSetup setup;
    setup.programme = QStringLiteral("norddjurs-landkommune");
    REQUIRE(Workspace::create(other, *key, setup, desk.clock));
    const auto open = [&desk](const QString& path) {
        desk.app.start(path);
        desk.activate();
        desk.find<QWidget>("passphraseEdit")->setFocus();
        desk.unlock(deskPassphrase);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    };
    open(other);
    CHECK(keptNote(desk).isEmpty());
    desk.app.lock();
    open(desk.file());
    CHECK(keptNote(desk).contains(longNote));
}

TEST_CASE("A full disk met in the middle of the work is told, and the window stays open", "[storage]") {
    Desk desk;
    desk.openNewFile();
    fillDisk(desk);
    QTimer::singleShot(0, &desk.window(), [&desk] { desk.workspace().settings.set(organisationName, longNote); });
    REQUIRE(desk.waitUntil([&desk] { return desk.shows(QStringLiteral("Disken er fuld.")); }));
    CHECK(desk.app.isUnlocked());
    makeRoom(desk);
    aCitizen(desk.workspace());
    for (const MessageBar* bar : desk.window().findChildren<MessageBar*>()) {
        CHECK(bar->text().isEmpty());
    }
}

TEST_CASE("The rescued file is opened from the lock screen with the passphrase, and rescued again it keeps its name",
          "[storage]") {
    Desk desk;
    desk.openNewFile();
    aCitizen(desk.workspace());
    replaceFile(desk);
    desk.app.lock();
    REQUIRE(desk.isLocked());
    const QStringList rescued = rescuedFiles(desk);
    REQUIRE(rescued.size() == 1);
    CHECK_FALSE(desk.find<QPushButton>("unlockButton")->isVisible()); // it leads to another file by now
    REQUIRE(desk.find<QPushButton>("rescuedFileButton")->isVisible());
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.type(deskPassphrase);
    SECTION("by the button") { desk.find<QPushButton>("rescuedFileButton")->click(); }
    SECTION("by Enter") { desk.press(Qt::Key_Return); }
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    CHECK(desk.workspace().source().path == desk.folder.filePath(rescued.first()));
    CHECK(desk.workspace().citizens.count(CitizenFilter::Everybody) == 1);
    const Result<QString> again = rescueInto({desk.folder.path()}, desk.workspace().session.database(),
                                             desk.workspace().source().key, desk.clock.today());
    REQUIRE(again);
    CHECK(QFileInfo(*again).fileName().count(QLatin1Char('(')) == 1);
}

TEST_CASE("When a sync program replaces the open file, the window locks and says where all that was saved lies", "[storage]") {
    Desk desk;
    desk.openNewFile();
    FormDialog* form = writeLongNote(desk);
    REQUIRE(form);
    const FileKey key = desk.workspace().source().key;
    AtLockScreen lockScreen(desk);
    replaceFile(desk);
    SECTION("found by itself") {}
    SECTION("found by a write") {
        CHECK_THROWS_AS(desk.workspace().settings.set(organisationName, QStringLiteral("Andet")), StorageFailure);
        CHECK(rescuedFiles(desk).isEmpty()); // what is on the screen can still be read
    }
    SECTION("found when somebody locks") { desk.app.lock(); }
    REQUIRE(desk.waitUntil([&desk] { return desk.isLocked(); }));
    CHECK(lockScreen.rescued == 0); // everything is hidden first
    const QStringList rescued = rescuedFiles(desk);
    REQUIRE(rescued.size() == 1);
    CHECK(desk.shows(rescued.first()));
    QFile other(desk.file());
    REQUIRE(other.open(QIODevice::ReadOnly));
    CHECK(other.readAll() == "another file");
    const auto copy = Workspace::openToRead(desk.folder.filePath(rescued.first()), key, desk.clock);
    REQUIRE(copy);
    CHECK((*copy)->drafts.find(QStringLiteral("note/new")).value_or(QString()).contains(longNote));
}

TEST_CASE("Two seconds after the last word was typed, the file itself holds it", "[storage]") {
    Desk desk;
    desk.openNewFile();
    const QString journal = desk.file() + QStringLiteral("-wal");
    REQUIRE(writeLongNote(desk));
    REQUIRE(desk.waitUntil([&desk] { return !keptNote(desk).isEmpty(); }));
    CHECK(QTest::qWaitFor([&journal] { return QFileInfo(journal).size() == 0; }, 2000));
}

TEST_CASE("A lock that another machine left can be taken over from the lock screen", "[storage][lock]") {
    Desk desk;
    desk.openNewFile();
    desk.app.lock();
    QFile lock(desk.file() + QStringLiteral(".lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nbrobygger\nKONTOR-PC\n\n\n");
    lock.close();
    desk.ask.answer();
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    CHECK(desk.ask.asked().size() == 1);
}

TEST_CASE("A file that fails while it is opened is told on the lock screen, which can be used again at once",
          "[storage][lock]") {
    Desk desk;
    desk.openNewFile();
    desk.workspace().session.database().execute("ALTER TABLE setting RENAME TO lost");
    desk.app.lock();
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QWidget>("passphraseProblem")->isVisible(); }));
    CHECK(desk.find<QWidget>("passphraseEdit")->isEnabled());
    CHECK_FALSE(desk.app.isUnlocked());
}
