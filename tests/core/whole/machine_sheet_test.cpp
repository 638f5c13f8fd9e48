// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/machine_sheet.h"

#include "core/backup/backup.h"
#include "core/backup/backup_settings.h"
#include "core/security/plain_files.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("The sheet of what is on this machine counts people and records, and how the file is kept", "[breach]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    aCitizen(workspace, QStringLiteral("Bente"), QStringLiteral("Hemmelig"));
    const Citizen hidden = aCitizen(workspace, QStringLiteral("Åge"), QStringLiteral("Beskyttet"));
    REQUIRE(workspace.citizens.setProtection(hidden.id, true, {}));
    Volunteer lis;
    lis.name = QStringLiteral("Lis Prøve");
    lis.phone = QStringLiteral("00000031");
    lis.since = QDate(2026, 1, 5);
    REQUIRE(workspace.volunteers.add(lis));
    Meeting meeting;
    meeting.citizen = hidden.id;
    meeting.startsAt = file.clock.now();
    meeting.endsAt = meeting.startsAt.addSecs(2700);
    meeting.purpose = QStringLiteral("At alle ved, hvem der gør hvad");
    MeetingParticipant sister;
    sister.meeting = MeetingId(workspace.meetings.add(meeting)->id);
    sister.name = QStringLiteral("Rita Prøve");
    REQUIRE(workspace.meetings.invite(sister));
    REQUIRE(noteBackup(workspace.session, workspace.settings, QStringLiteral("/media/stik/kopi.brobygger"), file.clock.now()));
    REQUIRE(addBackupPlace(workspace.session, workspace.settings, QStringLiteral("/media/stik")));
    const MachineSheet sheet = machineSheet(workspace);
    CHECK(sheet.counts.inCourse + sheet.counts.notInCourse == 2);
    CHECK(sheet.counts.protectedAddress == 1);
    CHECK(sheet.counts.listedVolunteers == 1);
    CHECK(sheet.counts.atMeetings == 1); // the citizen at the table is counted among the citizens
    CHECK(sheet.lastBackup == file.clock.now());
    CHECK(sheet.backupPlaces == QStringList{QStringLiteral("/media/stik")});
    CHECK(sheet.fileMark.size() == 8);
    CHECK(sheet.lockMinutes == 10);
    CHECK(sheet.lastChange.isValid());
}

TEST_CASE("Of the files in clear the sheet names how many are still there, of what kind and in which folder", "[breach]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QTemporaryDir folder;
    const QString letter = folder.filePath(QStringLiteral("brev til Bente.pdf"));
    const QString gone = folder.filePath(QStringLiteral("kalender.ics"));
    REQUIRE(writePlainFile(workspace.session, letter, "brev", QStringLiteral("letter")));
    REQUIRE(writePlainFile(workspace.session, letter, "brev", QStringLiteral("letter"))); // the same file again
    REQUIRE(writePlainFile(workspace.session, gone, "aftaler", QStringLiteral("calendar")));
    REQUIRE(QFile::remove(gone));
    const MachineSheet sheet = machineSheet(workspace);
    CHECK(sheet.plainFiles == QMap<QString, int>{{QStringLiteral("PDF"), 1}});
    CHECK(sheet.plainFolders == QStringList{folder.path()});
}
