// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/the_work/letters/letter_builders.h"

using namespace brobygger;
using namespace brobygger::test;

namespace {
void nameOrganisation(Workspace& workspace) {
    workspace.settings.set(organisationName, QStringLiteral("Demokommunen"));
    workspace.settings.set(organisationPhone, QStringLiteral("00000020"));
    workspace.settings.set(workerName, QStringLiteral("Mona"));
}

AppointmentId bookedTalk(Workspace& workspace, CitizenId citizen, int daysAhead, const char* place = "Havnegade 3") {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("gp");
    appointment.title = QStringLiteral("samtale");
    appointment.place = QString::fromUtf8(place);
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(daysAhead), QTime(10, 30));
    const auto id = workspace.appointments.book(appointment);
    REQUIRE(id);
    return *id;
}

QList<AppointmentLetter> lettersOfTheWeek(const Workspace& workspace) {
    const QDate today = workspace.clock.today();
    return workspace.documents.appointmentLetters(workspace.appointments.between(today, today.addDays(6), 0, 100));
}

LetterSending postedToday(const Workspace& workspace) { return {workspace.clock.today(), QStringLiteral("letter"), {}}; }
} // namespace

TEST_CASE("The letters of the week are about what lies ahead and has not been called off", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    nameOrganisation(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    bookedTalk(workspace, citizen, 2);
    const AppointmentId calledOff = bookedTalk(workspace, citizen, 3);
    bookedTalk(workspace, citizen, 20);
    REQUIRE(workspace.appointments.cancel(calledOff, workspace.clock.now()));
    const QList<AppointmentLetter> letters = lettersOfTheWeek(workspace);
    REQUIRE(letters.size() == 1);
    CHECK(letters.first().why.isEmpty());
    CHECK(letters.first().letter.html.contains(QStringLiteral("onsdag den 4. november kl. 10.30")));
    CHECK_FALSE(letters.first().sentOn.isValid());
}

TEST_CASE("A letter that lacks something says what, and one that was sent says when", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    nameOrganisation(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    bookedTalk(workspace, citizen, 1, "");
    bookedTalk(workspace, citizen, 2);
    QList<AppointmentLetter> letters = lettersOfTheWeek(workspace);
    REQUIRE(letters.size() == 2);
    CHECK(letters.first().why.contains(QStringLiteral("the place")));
    REQUIRE(workspace.documents.keepTogether({letters.last().letter}, postedToday(workspace)));
    letters = lettersOfTheWeek(workspace);
    CHECK(letters.last().sentOn == workspace.clock.today());
    CHECK_FALSE(letters.first().sentOn.isValid());
}

TEST_CASE("Several letters are kept as sent together, and taken back together", "[documents][undo]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    nameOrganisation(workspace);
    const CitizenId first = aCitizen(workspace).id;
    const CitizenId second = aCitizen(workspace, QStringLiteral("Kaj"), QStringLiteral("Holm")).id;
    bookedTalk(workspace, first, 1);
    bookedTalk(workspace, second, 2);
    QList<LetterDraft> letters;
    for (const AppointmentLetter& letter : lettersOfTheWeek(workspace)) {
        letters.append(letter.letter);
    }
    REQUIRE(letters.size() == 2);
    const auto kept = workspace.documents.keepTogether(letters, postedToday(workspace));
    REQUIRE(kept);
    CHECK(workspace.documents.forCitizen(first).size() == 1);
    CHECK(workspace.documents.forCitizen(second).size() == 1);
    REQUIRE((*kept)());
    CHECK(workspace.documents.forCitizen(first).isEmpty());
    CHECK(workspace.documents.forCitizen(second).isEmpty());
    letters.last().required.append(QStringLiteral("the place")); // one that cannot leave keeps all of them here
    CHECK_FALSE(workspace.documents.keepTogether(letters, postedToday(workspace)));
    CHECK(workspace.documents.forCitizen(first).isEmpty());
    CHECK(workspace.audit.verify().problems.isEmpty());
}
