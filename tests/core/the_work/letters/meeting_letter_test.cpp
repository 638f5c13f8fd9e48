// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"
#include "core/documents/letters/letter_fields.h"
#include "core/documents/letters/letter_page.h"
#include "core/documents/letters/letter_rules.h"
#include "tests/core/the_work/letters/letter_builders.h"

#include <algorithm>

using namespace brobygger;
using namespace brobygger::test;

namespace {
const QDate meetingOfToday(2026, 11, 2);

/// A meeting about somebody of whom everything is known that the letters have no place for.
struct MeetingFile {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen gitte;
    PartnerId team;
    MeetingId meeting;
    MeetingParticipantId office;

    MeetingFile() {
        workspace.settings.set(organisationPhone, QStringLiteral("89594000"));
        workspace.settings.set(workerName, QStringLiteral("Mona Krag"));
        Citizen draft;
        draft.givenName = QStringLiteral("Gitte");
        draft.surname = QStringLiteral("Holm");
        draft.personNumber = QStringLiteral("7403681029");
        draft.birthDate = QDate(1968, 3, 14);
        draft.phone = QStringLiteral("00000001");
        draft.street = QStringLiteral("Skovvejen 12B");
        draft.postcode = QStringLiteral("8500");
        draft.town = QStringLiteral("Grenaa");
        draft.isAddressProtected = true;
        draft.remark = QStringLiteral("hemmelig bemærkning");
        draft.visitNote = QStringLiteral("hund i gården");
        const auto added = workspace.citizens.add(draft);
        REQUIRE(added);
        gitte = *workspace.citizens.find(added->id);
        Goal goal;
        goal.citizen = gitte.id;
        goal.words = QStringLiteral("Jeg vil turde åbne min post.");
        goal.agreedOn = meetingOfToday.addDays(-20);
        const auto wanted = workspace.plans.add(goal);
        REQUIRE(wanted);
        Todo step;
        step.goal = wanted->id;
        step.title = QStringLiteral("Åbne posten sammen");
        step.dueOn = meetingOfToday.addDays(3);
        REQUIRE(workspace.plans.addStep(step));
        Partner partner;
        partner.name = QStringLiteral("Kommunens jobteam (eksempel)");
        partner.kind = PartnerKind::Municipal;
        partner.phone = QStringLiteral("00000077");
        partner.street = QStringLiteral("Torvet 3");
        partner.postcode = QStringLiteral("8500");
        partner.town = QStringLiteral("Grenaa");
        team = *workspace.partners.add(partner);
        begin();
    }

    void begin() {
        Meeting about;
        about.citizen = gitte.id;
        about.startsAt = QDateTime(meetingOfToday, QTime(13, 0));
        about.endsAt = QDateTime(meetingOfToday, QTime(13, 45));
        about.place = QStringLiteral("rådhuset, mødelokale 2");
        about.purpose = QStringLiteral("At alle ved, hvem der gør hvad");
        about.answerBy = meetingOfToday;
        const auto added = workspace.meetings.add(about);
        REQUIRE(added);
        meeting = added->id;
        MeetingParticipant lone;
        lone.meeting = meeting;
        lone.partner = team;
        lone.name = QStringLiteral("Lone Eksempel");
        lone.role = QStringLiteral("sagsbehandler");
        lone.attends = MeetingKind::Virtual;
        const auto invited = workspace.meetings.invite(lone);
        REQUIRE(invited);
        office = invited->id;
    }

    void decide(const char* what, MeetingParticipantId who) {
        DecisionDraft draft;
        draft.meeting = meeting;
        draft.what = QString::fromUtf8(what);
        draft.participant = who;
        draft.who = QStringLiteral("Mona Krag");
        draft.by = QDate(2026, 12, 16);
        REQUIRE(workspace.meetings.decide(draft));
    }

    void hold() {
        MeetingOutcome outcome;
        outcome.meeting = meeting;
        outcome.present = {citizenRow().participant.id};
        outcome.disagreement = QStringLiteral("Gitte vil hellere have en sms.");
        REQUIRE(workspace.meetings.conclude(outcome));
    }

    MeetingParticipantRow citizenRow() { return workspace.meetings.participants(meeting).first(); }

    MeetingLetterRequest request(bool toCitizen = false) {
        const QList<MeetingParticipantRow> rows = workspace.meetings.participants(meeting);
        return meetingLetterRequest(*workspace.meetings.find(meeting), toCitizen ? rows.first() : rows.last(),
                                    workspace.partners.find(toCitizen ? PartnerId() : team), rows,
                                    workspace.meetings.points(meeting), workspace.meetings.decisions(meeting));
    }

    ConsentId consent(const QStringList& kinds) {
        Consent given;
        given.citizen = gitte.id;
        given.fromWhom = QStringLiteral("Brobyggeren");
        given.toWhom = QStringLiteral("Kommunens jobteam (eksempel)");
        given.partner = team;
        given.kinds = kinds;
        given.purpose = QStringLiteral("at mødes om planen");
        given.form = QStringLiteral("oral");
        given.givenOn = meetingOfToday;
        const auto recorded = workspace.consents.record(given);
        REQUIRE(recorded);
        return recorded->id;
    }
};

/// What no letter about a meeting says.
void checkSaysNothingSecret(const QString& html) {
    for (const char* secret : {"740368", "14. marts", "00 00 00 01", "00 00 00 77", "Skovvejen", "hemmelig", "hund", "diagnos",
                               "score", "screening", "måling"}) {
        INFO(secret);
        CHECK_FALSE(QString(html).replace(QChar::Nbsp, QLatin1Char(' ')).contains(QString::fromUtf8(secret)));
    }
}
const QStringList planAndWishes{QStringLiteral("plan"), QStringLiteral("wishes")};
const LetterSending byLetter{meetingOfToday, QStringLiteral("letter"), {}};
} // namespace

TEST_CASE("The invitation of an office says when, where, who, why and what is talked about, and nothing else", "[documents]") {
    MeetingFile met;
    met.consent(planAndWishes);
    const auto letter = met.workspace.documents.meetingInvitation(met.request());
    REQUIRE(letter);
    CHECK(letter->missing.isEmpty());
    CHECK(letter->recipient == QStringLiteral("Lone Eksempel, Kommunens jobteam (eksempel)"));
    for (const char* said :
         {"Rundbordssamtale om G.H.", "planen for Gitte Holm", "mandag den 2. november kl. 13.00–13.45", "mødelokale 2",
          "Lone Eksempel (sagsbehandler, Kommunens jobteam (eksempel)), på video", "Gitte Holm (borger)",
          "At alle ved, hvem der gør hvad", "Åbne posten sammen", "»Jeg vil turde åbne min post.«",
          "senest den <b>2. november 2026</b>", "mundtligt samtykke af 02-11-2026", "svarer skriftligt", "Mona Krag"}) {
        INFO(said);
        CHECK(letter->html.contains(QString::fromUtf8(said)));
    }
    checkSaysNothingSecret(letter->html);
    const LetterPage page = letterPage(letter->html);
    CHECK(page.isForWindow());
    CHECK_FALSE(page.address.contains(QStringLiteral("Gitte")));
    CHECK_FALSE(page.sender.contains(QStringLiteral("Gitte")));
}

TEST_CASE("A template of the letters about a meeting cannot ask for what has no place in them", "[documents]") {
    for (const DocumentKind kind : {DocumentKind::MeetingInvitation, DocumentKind::MeetingMinutes,
                                    DocumentKind::CitizenInvitation, DocumentKind::CitizenMinutes}) {
        for (const char* forbidden : {"diagnosis", "note", "score", "measurement", "benefit", "person_number",
                                      "citizen_address", "citizen_phone", "birth_date"}) {
            INFO(toCode(kind).toStdString() << ' ' << forbidden);
            CHECK_FALSE(Template::parse(QStringLiteral("<p>{{%1}}</p>").arg(QLatin1String(forbidden)), fieldsOf(kind)));
        }
    }
}

TEST_CASE("Wishes that the consent does not cover are left out of the invitation, and so is what was taken out",
          "[documents]") {
    MeetingFile met;
    met.consent({QStringLiteral("plan")});
    const auto letter = met.workspace.documents.meetingInvitation(met.request());
    REQUIRE(letter);
    CHECK(letter->leftOut == QStringList{QStringLiteral("wishes")});
    CHECK_FALSE(letter->html.contains(QStringLiteral("turde")));
    CHECK(letter->html.contains(QStringLiteral("Åbne posten sammen")));
    MeetingLetterRequest less = met.request();
    less.takenOut = {QStringLiteral("promised")};
    CHECK_FALSE(met.workspace.documents.meetingInvitation(less)->html.contains(QStringLiteral("Åbne posten sammen")));
}

TEST_CASE("Without a consent nobody at an office is invited, and with one taken back nothing is written there", "[documents]") {
    MeetingFile met;
    const auto letter = met.workspace.documents.meetingInvitation(met.request());
    REQUIRE(letter);
    CHECK(letter->basis == SharingBasis::Missing);
    CHECK_FALSE(met.workspace.documents.keep(*letter, byLetter));
    const ConsentId consent = met.consent(planAndWishes);
    const auto covered = met.workspace.documents.meetingInvitation(met.request());
    REQUIRE(covered);
    const auto kept = met.workspace.documents.keep(*covered, byLetter);
    REQUIRE(kept);
    CHECK(met.workspace.meetings.find(met.office)->invitedOn == meetingOfToday);
    const QList<SharingLine> shared = met.workspace.documents.sharing(met.gitte.id);
    CHECK(std::any_of(shared.cbegin(), shared.cend(), [&letter](const SharingLine& line) {
        return line.event == SharingEvent::LetterSent && line.party == letter->recipient;
    }));
    REQUIRE(kept->undo());
    CHECK_FALSE(met.workspace.meetings.find(met.office)->invitedOn.isValid());
    REQUIRE(met.workspace.consents.withdraw(consent, meetingOfToday));
    CHECK(met.workspace.documents.meetingInvitation(met.request()).error().kind == ErrorKind::Denied);
    CHECK(met.workspace.documents.meetingMinutes(met.request()).error().kind == ErrorKind::Denied);
}

TEST_CASE("The citizen is invited in plain words, without anybody's number, and needs no consent", "[documents]") {
    MeetingFile met;
    const auto letter = met.workspace.documents.meetingInvitation(met.request(true));
    REQUIRE(letter);
    CHECK(letter->kind == DocumentKind::CitizenInvitation);
    CHECK(letter->basis == SharingBasis::Covered);
    CHECK(letter->missing.isEmpty());
    CHECK(letter->html.contains(QStringLiteral("Kære Gitte")));
    CHECK(letter->html.contains(QStringLiteral("Du er med hele tiden")));
    CHECK(letter->html.contains(QStringLiteral("»Jeg vil turde åbne min post.«")));
    CHECK_FALSE(QString(letter->html).replace(QChar::Nbsp, QLatin1Char(' ')).contains(QStringLiteral("00 00 00 77")));
    CHECK_FALSE(letter->html.contains(QStringLiteral("740368")));
    REQUIRE(met.workspace.documents.keep(*letter, byLetter));
    CHECK(met.workspace.documents.sharing(met.gitte.id).isEmpty()); // nobody else was told
}

TEST_CASE("The minutes have a table of what, who and when, and are a draft until the citizen has seen them", "[documents]") {
    MeetingFile met;
    met.consent(planAndWishes);
    met.decide("Kommunen ringer før hver indkaldelse", met.office);
    met.decide("Åbne posten hver tirsdag", {});
    met.hold();
    const auto draft = met.workspace.documents.meetingMinutes(met.request());
    REQUIRE(draft);
    for (const char* said :
         {"<b>Udkast.</b>", "Referat: rundbordssamtale om G.H.", "planen for Gitte Holm blev holdt den 2. november 2026",
          "<td>Kommunen ringer før hver indkaldelse</td><td>Lone Eksempel</td><td>16. december 2026</td>",
          "<td>Åbne posten hver tirsdag</td><td>Mona Krag</td>", "<b>Til stede:</b> Gitte Holm (borger)",
          "<b>Ikke til stede:</b> Lone Eksempel", "Gitte vil hellere have en sms."}) {
        INFO(said);
        CHECK(draft->html.contains(QString::fromUtf8(said)));
    }
    checkSaysNothingSecret(draft->html);
    CHECK(met.workspace.documents.meetingMinutes(met.request(true))->html.contains(QStringLiteral("<b>Udkast.</b>")));
    MeetingOutcome seen{met.meeting, {met.citizenRow().participant.id}, {}, {}, meetingOfToday};
    REQUIRE(met.workspace.meetings.conclude(seen));
    const auto agreed = met.workspace.documents.meetingMinutes(met.request());
    REQUIRE(agreed);
    CHECK_FALSE(agreed->html.contains(QStringLiteral("Udkast")));
    REQUIRE(met.workspace.documents.keep(*agreed, byLetter));
    CHECK(met.workspace.meetings.find(met.office)->minutesOn == meetingOfToday);
}

TEST_CASE("Whom no consent covers gets the own row of the minutes, and neither name nor purpose", "[documents]") {
    MeetingFile met;
    met.decide("Ringe før hver indkaldelse", met.office);
    met.decide("Åbne posten hver tirsdag", {});
    met.hold();
    const auto letter = met.workspace.documents.meetingMinutes(met.request());
    REQUIRE(letter);
    CHECK(letter->html.contains(QStringLiteral("Ringe før hver indkaldelse")));
    for (const char* untold : {"Gitte", "Holm", "G.H.", "At alle ved", "Åbne posten", "sms", "Til stede", "Uenighed", "turde",
                               "Referatet går til"}) {
        INFO(untold);
        CHECK_FALSE(letter->html.contains(QString::fromUtf8(untold)));
    }
    CHECK_FALSE(asksForReason(*letter));
    CHECK(met.workspace.documents.keep(*letter, byLetter));
}

TEST_CASE("Minutes to somebody no consent covers are refused while a decision names the citizen", "[documents]") {
    MeetingFile met;
    met.decide("Ringe til Gittes søster før hver indkaldelse", met.office);
    met.hold();
    const auto refused = met.workspace.documents.meetingMinutes(met.request());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Invalid);
    REQUIRE(refused.error().problems.list().size() == 1);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("decisions"));
    met.consent(planAndWishes); // whoever may know of the plan may read the name
    CHECK(met.workspace.documents.meetingMinutes(met.request()));
}

TEST_CASE("A CPR number or a protected address in what is said stops the letter about a meeting", "[documents]") {
    MeetingFile met;
    met.consent(planAndWishes);
    for (const auto& [purpose, place] :
         {std::pair("Møde om 740368-1029", "rådhuset"), std::pair("Møde om planen", "hjemme på Skovvejen 12B")}) {
        Meeting changed = *met.workspace.meetings.find(met.meeting);
        changed.purpose = QString::fromUtf8(purpose);
        changed.place = QString::fromUtf8(place);
        REQUIRE(met.workspace.meetings.change(changed));
        const auto refused = met.workspace.documents.meetingInvitation(met.request());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Invalid);
    }
    Meeting doubtful = *met.workspace.meetings.find(met.meeting);
    doubtful.purpose = QStringLiteral("Møde efter hendes depression");
    doubtful.place = QStringLiteral("rådhuset");
    REQUIRE(met.workspace.meetings.change(doubtful));
    const auto letter = met.workspace.documents.meetingInvitation(met.request());
    REQUIRE(letter);
    CHECK(letter->cautions.size() == 1);
}
