// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_rules.h"
#include "core/backup/backup_settings.h"
#include "core/backup/outgoing_copy.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// The settings with a stick, and one backup on it.
struct BackedUpDesk : Desk {
    static constexpr int securityGroup = 4;

    QTemporaryDir stick;
    QString backup;
    std::unique_ptr<SettingsPage> shown = std::make_unique<SettingsPage>(context);
    SettingsPage& page = *shown;

    BackedUpDesk() {
        Progress progress;
        const auto copy = OutgoingCopy::make(workspace().source(), progress);
        REQUIRE(copy);
        const auto placed =
            putIntoPlace((*copy)->path(), stick.path(), backupName(file.path(), workspace().clock.now()), progress);
        REQUIRE(placed);
        backup = placed->path;
        show(page);
        named<QListWidget>(page, "settingsGroups")->setCurrentRow(securityGroup);
    }
    RecordTable& table(const char* name) const { return *named<RecordTable>(page, name); }
    void push(const char* name) const {
        auto* button = named<QPushButton>(page, name);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        button->click();
        QApplication::processEvents();
    }
    void addStick() {
        ask.answer(stick.path());
        push("addPlaceButton");
    }
    QString cell(const char* name, int column) const {
        const RecordTable& rows = table(name);
        return rows.model()->rowCount() == 0 ? QString() : rows.model()->index(0, column).data().toString();
    }
    bool says(const char* name, int column, const char* words) const {
        return QTest::qWaitFor([&] { return cell(name, column) == QString::fromUtf8(words); }, 10'000);
    }
    QString message() const { return messagesFor(named<QWidget>(page, "backupsTable"))->text(); }
};
} // namespace

TEST_CASE("A stick that is chosen shows the backups that lie on it, and that they are whole", "[settings][backup]") {
    BackedUpDesk desk;
    CHECK(desk.table("backupsTable").model()->rowCount() == 0);
    desk.addStick();
    CHECK(backupPlaces(desk.workspace().settings) == QStringList{desk.stick.path()});
    CHECK(desk.message().contains(desk.stick.path()));
    CHECK(desk.says("backupPlacesTable", 1, "findes"));
    CHECK(desk.says("backupsTable", 3, "åbnet og hel"));
    CHECK(desk.cell("backupsTable", 0) == QStringLiteral("02-11-2026 kl. 09.00"));
    CHECK(desk.cell("backupsTable", 1) == desk.stick.path());
}

TEST_CASE("A place is taken out from its row, the backups stay, and the message brings it back", "[settings][backup][undo]") {
    BackedUpDesk desk;
    desk.addStick();
    REQUIRE(desk.says("backupPlacesTable", 1, "findes"));
    desk.table("backupPlacesTable").selectFirst();
    desk.push("removePlaceButton");
    CHECK(backupPlaces(desk.workspace().settings).isEmpty());
    CHECK(desk.table("backupsTable").model()->rowCount() == 0);
    CHECK(QFile::exists(desk.backup));
    desk.push("messageActionButton");
    CHECK(backupPlaces(desk.workspace().settings) == QStringList{desk.stick.path()});
}

TEST_CASE("A place that is gone is said to be so, and the page goes on", "[settings][backup]") {
    BackedUpDesk desk;
    REQUIRE(addBackupPlace(desk.workspace().session, desk.workspace().settings, QStringLiteral("/findes/ikke")));
    CHECK(desk.says("backupPlacesTable", 1, "findes ikke nu"));
    CHECK_FALSE(named<QPushButton>(desk.page, "restoreChosenButton")->isEnabled());
}

TEST_CASE("A damaged backup is found out when the backups are checked", "[settings][backup]") {
    BackedUpDesk desk;
    desk.addStick();
    REQUIRE(desk.says("backupsTable", 3, "åbnet og hel"));
    QFile backup(desk.backup);
    REQUIRE(backup.open(QIODevice::ReadWrite));
    REQUIRE(backup.seek(backup.size() / 2));
    backup.write("ødelagt");
    backup.close();
    desk.push("checkBackupsButton");
    CHECK(desk.says("backupsTable", 3, "beskadiget"));
}

TEST_CASE("The chosen backup is the one that is restored, with Enter", "[settings][backup]") {
    BackedUpDesk desk;
    desk.addStick();
    REQUIRE(desk.says("backupsTable", 3, "åbnet og hel"));
    desk.table("backupsTable").selectFirst();
    desk.table("backupsTable").setFocus();
    QTest::keyClick(&desk.table("backupsTable"), Qt::Key_Return);
    CHECK(desk.navigator.restored == QStringList{desk.backup});
}

TEST_CASE("Whether and when backups are made by themselves is set, and taken back", "[settings][backup][undo]") {
    BackedUpDesk desk;
    named<QCheckBox>(desk.page, "backupOnLockCheck")->click();
    CHECK_FALSE(desk.workspace().settings.value(backupOnLock));
    desk.push("messageActionButton");
    CHECK(desk.workspace().settings.value(backupOnLock));
    CHECK(named<QCheckBox>(desk.page, "backupOnLockCheck")->isChecked());
}

TEST_CASE("A backup in a network folder that never answers does not hold the window when it locks", "[settings][backup]") {
    BackedUpDesk desk;
    desk.addStick();
    REQUIRE(desk.says("backupsTable", 3, "åbnet og hel"));
    // Reading a pipe that nobody writes to answers as little as a network folder whose server is away.
    const QByteArray pipe = QFile::encodeName(desk.backup);
    REQUIRE(QFile::remove(desk.backup));
    REQUIRE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR) == 0);
    desk.push("checkBackupsButton");
    QTest::qWait(200); // until it is being read
    QElapsedTimer locking;
    locking.start();
    desk.shown.reset(); // as the lock does
    CHECK(locking.elapsed() < 2000);
    // Whoever reads there is let go; nobody reading would be refused here.
    const int writer = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK);
    CHECK(writer >= 0);
    ::close(writer);
}
