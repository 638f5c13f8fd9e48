// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"
#include "core/documents/letters/free_text_check.h"
#include "tests/core/the_work/letters/letter_builders.h"

using namespace brobygger;
using namespace brobygger::test;

namespace {
AppointmentRow rowAtOffer(const char* name, const char* address) {
    AppointmentRow row;
    row.offerName = QString::fromUtf8(name);
    row.placeAddress = QString::fromUtf8(address);
    return row;
}

/// What the letter to a citizen says of this appointment, its own words only.
QString bodyOf(Workspace& workspace, const AppointmentRow& row, const QString& companion) {
    CitizenLetterRequest request = citizenLetterRequest(row, companion);
    request.citizen = aCitizen(workspace).id;
    request.at = QDateTime(QDate(2026, 11, 18), QTime(10, 30));
    const auto letter = workspace.documents.citizenLetter(request);
    REQUIRE(letter);
    return letter->html;
}
} // namespace

TEST_CASE("The letter to the citizen names the place as neutrally as an SMS: the street, not what the offer is about",
          "[documents]") {
    TestFile file;
    const AppointmentRow row = rowAtOffer("Alkoholsamtale Bønnerup Strand", "Eksempelvej 14, 8585 Glesborg");
    CHECK(citizenLetterRequest(row, {}).place == QStringLiteral("Eksempelvej 14, 8585 Glesborg"));
    const QString html = bodyOf(file.workspace(), row, {});
    CHECK_FALSE(html.contains(QStringLiteral("Alkohol"), Qt::CaseInsensitive));
    CHECK(html.contains(QStringLiteral("<b>Sted:</b> Eksempelvej 14, 8585 Glesborg")));
    CHECK(citizenLetterRequest(rowAtOffer("Angstgruppen", ""), {}).place.isEmpty()); // who writes says it in other words
}

TEST_CASE("The letter to the citizen keeps floor and door, and leaves out words that tell of illness or misuse",
          "[documents]") {
    AppointmentRow row = rowAtOffer("Læsekreds Glesborg (eksempel)", "");
    row.appointment.place = QStringLiteral("biblioteket, 1. sal");
    CHECK(citizenLetterRequest(row, {}).place == QStringLiteral("biblioteket, 1. sal"));
    row.placeAddress = QStringLiteral("Eksempelvej 14, 8585 Glesborg");
    CHECK(citizenLetterRequest(row, {}).place == QStringLiteral("biblioteket, 1. sal, Eksempelvej 14, 8585 Glesborg"));
    row.appointment.place = QStringLiteral("Psykiatrisk ambulatorium, dør B");
    CHECK(citizenLetterRequest(row, {}).place == QStringLiteral("Eksempelvej 14, 8585 Glesborg"));
    row.appointment.place = QStringLiteral("Læsekreds Glesborg (eksempel)");
    CHECK(citizenLetterRequest(row, {}).place == QStringLiteral("Eksempelvej 14, 8585 Glesborg"));
}

TEST_CASE("A partner stands with its name in the letter to the citizen only where its street is not known", "[documents]") {
    AppointmentRow row;
    row.partnerName = QStringLiteral("Lægerne Havnen (eksempel)");
    row.placeAddress = QStringLiteral("Havnegade 3, 8500 Grenaa");
    CHECK(citizenLetterRequest(row, {}).place == QStringLiteral("Havnegade 3, 8500 Grenaa"));
    row.placeAddress = QStringLiteral("8500 Grenaa");
    CHECK(citizenLetterRequest(row, {}).place == QStringLiteral("Lægerne Havnen (eksempel), 8500 Grenaa"));
    row.partnerName = QStringLiteral("Misbrugscentret");
    CHECK(citizenLetterRequest(row, {}).place == QStringLiteral("8500 Grenaa"));
}

TEST_CASE("An appointment at the citizen's home is at home, not at an address", "[documents]") {
    AppointmentRow row;
    row.appointment.atHome = true;
    row.appointment.place = QStringLiteral("Hjemme hos borgeren");
    row.placeAddress = QStringLiteral("Havnevej 1, 8500 Grenaa");
    CHECK(citizenLetterRequest(row, {}).place == QStringLiteral("hjemme hos dig"));
}

TEST_CASE("What an appointment is stands in the letter unless its words would tell too much", "[documents]") {
    TestFile file;
    AppointmentRow row = rowAtOffer("Alkoholsamtale Bønnerup Strand", "Eksempelvej 14, 8585 Glesborg");
    row.appointment.title = QStringLiteral("første gang");
    CHECK(bodyOf(file.workspace(), row, {}).contains(QStringLiteral("<b>Hvad:</b> første gang")));
    for (const char* title : {"Alkoholsamtale Bønnerup Strand", "samtale om medicin"}) {
        row.appointment.title = QString::fromUtf8(title);
        CHECK(citizenLetterRequest(row, {}).what.isEmpty());
    }
    row.offerName = QStringLiteral("Gåholdet");
    row.appointment.title = QStringLiteral("første gang på Gåholdet");
    CHECK(citizenLetterRequest(row, {}).what.isEmpty());
}

TEST_CASE("Who comes along is a sentence in the letter to the citizen", "[documents]") {
    TestFile file;
    AppointmentRow row = rowAtOffer("Gåholdet", "Eksempelvej 14, 8585 Glesborg");
    const auto says = [&](const char* code, const char* word, const char* name) {
        row.appointment.companion = QLatin1String(code);
        row.appointment.companionName = QString::fromUtf8(name);
        return bodyOf(file.workspace(), row, QString::fromUtf8(word));
    };
    CHECK(says("volunteer", "frivillig", "").contains(QStringLiteral("<p>En frivillig følger med dig.</p>")));
    CHECK(says("relative", "pårørende", "").contains(QStringLiteral("<p>En pårørende følger med dig.</p>")));
    CHECK(says("casemanager", "casemanager", "").contains(QStringLiteral("<p>Jeg følger med dig.</p>")));
    CHECK(says("other", "en anden", "").contains(QStringLiteral("<p>En anden følger med dig.</p>")));
    CHECK(says("volunteer", "frivillig", "Kirsten").contains(QStringLiteral("<p>Kirsten følger med dig.</p>")));
    CHECK_FALSE(says("none", "", "").contains(QStringLiteral("følger med")));
}

TEST_CASE("A word of illness or misuse that is written into the letter to the citizen is pointed at", "[documents]") {
    TestFile file;
    CitizenLetterRequest request;
    request.citizen = aCitizen(file.workspace()).id;
    request.what = QStringLiteral("samtale");
    request.place = QStringLiteral("Psykiatrien, Havnegade 3");
    const auto letter = file.workspace().documents.citizenLetter(request);
    REQUIRE(letter);
    REQUIRE(letter->cautions.size() == 1);
    CHECK(letter->cautions.first().contains(QStringLiteral("psykiatrien")));
    request.place = QStringLiteral("Havnegade 3");
    CHECK(file.workspace().documents.citizenLetter(request)->cautions.isEmpty());
}

TEST_CASE("The letter to an offer says with the number what the citizen has said no to", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen bente = aCitizen(workspace);
    bente.phone = QStringLiteral("00000001");
    bente.safeContact.call = Permission::Yes;
    bente.safeContact.leaveMessage = Permission::No;
    bente.safeContact.note = QStringLiteral("helst formiddag");
    REQUIRE(workspace.citizens.change(bente));
    consentTo(workspace, bente.id, allKinds);
    const auto html = [&] {
        const auto letter = workspace.documents.offerLetter(requestFor(bente.id));
        REQUIRE(letter);
        return letter->html;
    };
    CHECK(html().contains(QStringLiteral("00 00 00 01 (læg ikke besked), helst formiddag")));
    bente.safeContact.sms = Permission::No;
    bente.safeContact.mentionUs = Permission::No;
    REQUIRE(workspace.citizens.change(bente));
    CHECK(html().contains(QStringLiteral("(læg ikke besked; send ikke sms; sig ikke til andre, hvor I ringer fra)")));
}

TEST_CASE("On what the citizen reads, the own doctor is called so", "[documents]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    Consent consent = toOwnDoctor(workspace, bente.id);
    consent.toWhom = QStringLiteral("Egen læge");
    REQUIRE(workspace.consents.record(consent));
    const auto sheet = workspace.documents.consentSheet(consent);
    REQUIRE(sheet);
    CHECK(sheet->html.contains(QStringLiteral("videre til min egen læge.")));
    const auto shared = workspace.documents.sharingSheet(bente.id);
    REQUIRE(shared);
    CHECK(shared->html.contains(QStringLiteral("sagde ja til at dele med din egen læge:")));
}
