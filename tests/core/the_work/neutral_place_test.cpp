// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"
#include "core/documents/neutral_place.h"
#include "core/documents/sms.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
AppointmentRow rowAt(const char* address, const char* offer = "", const char* partner = "") {
    AppointmentRow row;
    row.placeAddress = QString::fromUtf8(address);
    row.offerName = QString::fromUtf8(offer);
    row.partnerName = QString::fromUtf8(partner);
    return row;
}

QString inLetter(const AppointmentRow& row) { return citizenLetterRequest(row, {}).place; }

/// What the SMS says after the day and the time.
QString inSms(const AppointmentRow& row) {
    const auto text = smsText(SmsKind::Reminder, {QStringLiteral("Kaj"), QDateTime(QDate(2026, 12, 9), QTime(10, 30)),
                                                  neutralStreet(row), QStringLiteral("00 00 00 20"), QStringLiteral("Mona")});
    REQUIRE(text);
    const QString after = text->section(QStringLiteral("kl. 10.30"), 1);
    return after.startsWith(QLatin1Char(',')) ? after.mid(1).section(QStringLiteral(". Ring"), 0, 0).trimmed() : QString();
}
} // namespace

TEST_CASE("The letter and the SMS say the same street and number; the letter says the town, too", "[documents]") {
    for (const char* street : {"Eksempelvej 9", "Eksempelvej 119B", "Sankt Peders Stræde 4 A", "H.C. Eksempels Vej 35-37"}) {
        const QString said = QString::fromUtf8(street);
        const AppointmentRow row = rowAt((said + QStringLiteral(", 8585 Glesborg")).toUtf8().constData(), "Angstgruppen");
        CHECK(inLetter(row) == said + QStringLiteral(", 8585 Glesborg"));
        CHECK(inSms(row) == said);
    }
}

TEST_CASE("A house without a number stands neither in the letter nor in the SMS: its name may say what it is for",
          "[documents]") {
    for (const char* house : {"Angstklinikken", "Havnegade", "Villa Angst, Havnegade 3"}) {
        const AppointmentRow row = rowAt((QString::fromUtf8(house) + QStringLiteral(", 8500 Grenaa")).toUtf8().constData());
        CHECK(inLetter(row) == QStringLiteral("8500 Grenaa"));
        CHECK(inSms(row).isEmpty());
    }
    CHECK(inLetter(rowAt("Angstklinikken")).isEmpty()); // without a postcode a town cannot be told from a name
}

TEST_CASE("No address carries the name of the offer or a word of illness into the letter or the SMS", "[documents]") {
    const AppointmentRow behind = rowAt("Havnegade 3, Angstgruppen, 8500 Grenaa", "Angstgruppen");
    CHECK(inLetter(behind) == QStringLiteral("Havnegade 3, 8500 Grenaa"));
    CHECK(inSms(behind) == QStringLiteral("Havnegade 3"));
    CHECK(inLetter(rowAt("Havnegade 3, Psykiatrisk afsnit, 8500 Grenaa")) == QStringLiteral("Havnegade 3, 8500 Grenaa"));
    for (const char* address : {"Angstgruppen 3, 8500 Grenaa", "Psykiatrisk Afsnit 3, 8500 Grenaa"}) {
        const AppointmentRow row = rowAt(address, "Angstgruppen");
        CHECK(inLetter(row) == QStringLiteral("8500 Grenaa"));
        CHECK(inSms(row).isEmpty());
    }
    CHECK(streetOnly(QStringLiteral("Eksempelvej 9, dør B")) == QStringLiteral("Eksempelvej 9, dør B"));
    CHECK(streetOnly(QStringLiteral("Eksempelvej 9, alkoholambulatoriet")) == QStringLiteral("Eksempelvej 9"));
}

TEST_CASE("A partner whose address has no number is named in the letter, unless that would tell too much", "[documents]") {
    CHECK(inLetter(rowAt("Havnegade, 8500 Grenaa", "", "Lægerne Havnen")) == QStringLiteral("Lægerne Havnen, 8500 Grenaa"));
    CHECK(inLetter(rowAt("Havnegade, 8500 Grenaa", "", "Misbrugscentret")) == QStringLiteral("8500 Grenaa"));
    CHECK(inSms(rowAt("Havnegade, 8500 Grenaa", "", "Lægerne Havnen")).isEmpty());
}

TEST_CASE("An appointment at the citizen's home gives no street to the SMS", "[documents]") {
    AppointmentRow row = rowAt("Havnevej 1, 8500 Grenaa");
    row.appointment.atHome = true;
    CHECK(inSms(row).isEmpty());
    CHECK(inLetter(row) == QStringLiteral("hjemme hos dig"));
}
