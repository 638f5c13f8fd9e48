// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"
#include "core/backup/backup_settings.h"
#include "core/base/time/dates.h"
#include "core/security/wrong_attempts.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_page.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QTemporaryDir>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The log in front of a file in which very much has been looked at.
struct OpenedLog : Desk {
    static constexpr int group = 5;
    static constexpr int looks = 3'000;

    CitizenId bente = aCitizen(workspace()).id;
    SettingsPage page{context};

    OpenedLog() {
        REQUIRE(workspace().session.write(QStringLiteral("citizen.open"), [this](Write& write) -> Result<void> {
            for (int look = 0; look < looks; ++look) {
                write.happened(AuditAction::Read, RecordKind::Citizen, bente.value(), bente.value(), QString::number(look));
            }
            return {};
        }));
        show(page);
        named<QListWidget>(page, "settingsGroups")->setCurrentRow(group);
        QApplication::processEvents();
    }
    RecordTable* table() { return named<RecordTable>(page, "auditTable"); }
    RecordTableModel& log() { return *table()->records(); }
    /// What stands in a row, in the order of the columns.
    QStringList cells(int row) {
        QStringList cells;
        for (int column = 0; column < log().columnCount(); ++column) {
            cells << log().index(row, column).data().toString();
        }
        return cells;
    }
    /// The number of the line in a row.
    QString number(int row) { return log().keyAt(row); }
};

} // namespace

TEST_CASE("The log stands still while one reads it, and has what was done meanwhile when it is opened again",
          "[settings][audit]") {
    OpenedLog desk;
    const int all = desk.log().rowCount();
    REQUIRE(all > OpenedLog::looks);
    CHECK(desk.number(0) == QString::number(all));
    aCitizen(desk.workspace(), QStringLiteral("Anna"));
    CHECK(desk.log().rowCount() == all);
    // From windows that were not read before.
    CHECK(desk.number(all / 2) == QString::number(all - all / 2));
    CHECK(desk.number(all - 1) == QStringLiteral("1"));
    auto* groups = named<QListWidget>(desk.page, "settingsGroups");
    groups->setCurrentRow(0);
    groups->setCurrentRow(OpenedLog::group);
    QApplication::processEvents();
    CHECK(desk.log().rowCount() > all);
    CHECK(desk.cells(0).join(QLatin1Char('|')).contains(QStringLiteral("Anna")));
}

TEST_CASE("A line that somebody has taken out of the log leaves a gap that one can see", "[settings][audit]") {
    OpenedLog desk;
    const int all = desk.log().rowCount();
    const QString whole = desk.cells(5).join(QLatin1Char('|'));
    desk.workspace().session.database().execute("DELETE FROM audit WHERE sequence = " + QByteArray::number(all - 4));
    desk.log().refresh();
    CHECK(desk.cells(4).filter(QStringLiteral("linjen mangler")).size() == 1);
    CHECK(desk.cells(5).join(QLatin1Char('|')) == whole);
}

TEST_CASE("The log says in words that wrong passphrases were given and how many, and which backup was restored",
          "[settings][audit]") {
    OpenedLog desk;
    REQUIRE(
        desk.workspace().audit.note(AuditAction::Read, RecordKind::File, 0, 0, wrongPassphrasePurpose, QStringLiteral("4")));
    const QTemporaryDir folder;
    const QString backup = folder.filePath(QStringLiteral("kopi.brobygger"));
    REQUIRE(makeVerifiedBackup(desk.workspace().source(), backup));
    REQUIRE(noteRestored(desk.workspace().session, desk.workspace().settings, backup));
    auto* groups = named<QListWidget>(desk.page, "settingsGroups");
    groups->setCurrentRow(0);
    groups->setCurrentRow(OpenedLog::group);
    QApplication::processEvents();
    constexpr int done = 3;
    CHECK(desk.cells(0).at(done) == QStringLiteral("gendannet fra sikkerhedskopien kopi.brobygger"));
    CHECK(desk.cells(1).at(done) == QStringLiteral("forkert adgangskode, 4 gange"));
    CHECK(fromIsoMinute(desk.workspace().settings.value(lastBackupAt)).isValid()); // that backup is one of the file
}

TEST_CASE("The log says what was changed of a citizen, such as a death and its day, and not to what", "[settings][audit]") {
    OpenedLog desk;
    REQUIRE(desk.workspace().citizens.setLifeState(desk.bente, LifeState::Dead, desk.workspace().clock.today()));
    auto* groups = named<QListWidget>(desk.page, "settingsGroups");
    groups->setCurrentRow(0);
    groups->setCurrentRow(OpenedLog::group);
    QApplication::processEvents();
    constexpr int done = 3;
    const QStringList newest{desk.cells(0).at(done), desk.cells(1).at(done)};
    CHECK(newest.contains(QStringLiteral("ændret: død eller flyttet")));
    CHECK(newest.contains(QStringLiteral("ændret: dag for død eller flytning")));
}

TEST_CASE("The log says on what occasion a line was written, and that its chain is whole", "[settings][audit]") {
    OpenedLog desk;
    constexpr int occasion = 4;
    CHECK(desk.cells(0).at(occasion) == QStringLiteral("Borgerens side"));
    const auto* chain = named<Chip>(desk.page, "auditChainChip");
    const QString whole =
        QStringLiteral("Kæden er hel: %1 linjer").arg(QLocale().toString(desk.workspace().audit.head().count));
    CHECK(QTest::qWaitFor([&] { return chain->chip().text == whole; }, 10'000));
    CHECK_FALSE(named<QLabel>(desk.page, "auditBrokenLabel")->isVisible());
}

TEST_CASE("A chain that does not hold is said at the top of the log, with what is wrong", "[settings][audit]") {
    OpenedLog desk;
    const auto* chain = named<Chip>(desk.page, "auditChainChip");
    REQUIRE(QTest::qWaitFor([&] { return chain->chip().tone == Tone::Green; }, 10'000));
    desk.workspace().session.database().execute("UPDATE audit SET actor = 'En anden' WHERE sequence = 2");
    aCitizen(desk.workspace()); // another line, so that it is looked at again
    auto* groups = named<QListWidget>(desk.page, "settingsGroups");
    groups->setCurrentRow(0);
    groups->setCurrentRow(OpenedLog::group);
    CHECK(QTest::qWaitFor([&] { return chain->chip().tone == Tone::Red; }, 10'000));
    CHECK(named<QLabel>(desk.page, "auditBrokenLabel")->isVisible());
    CHECK(named<QLabel>(desk.page, "auditBrokenLabel")->text().contains(QLatin1Char('2')));
}
