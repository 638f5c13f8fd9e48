// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {
const QByteArray clinicSheet("Klinik;Ydernummer;Postnr.;By;Telefon;Læge\r\n"
                             "Lægehuset Prøvebo;012345;8500;Grenaa;12345678;Anna Prøve\r\n"
                             "Lægehuset Prøvebo;012345;8500;Grenaa;12345678;Bo Prøve\r\n"
                             ";;;;;Carl Prøve\r\n");
} // namespace

TEST_CASE("She brings clinics and doctors in from a spreadsheet and takes it back, with the mouse",
          "[stories][partners][imports]") {
    Mouse hand(Begin::EmptyFile);
    hand.click("Samarbejde");
    hand.click("Partnere");
    hand.click("Importér klinikker…");
    hand.see("Hvilken fil?");
    hand.click("Vælg fil…");
    hand.giveFile(hand.write("klinikker.csv", clinicSheet));
    hand.see("Hvilken kolonne er hvad?");
    hand.click("Vis resultatet");
    hand.see("1 ny, 1 ændres, 0 som før, 1 afvises");
    hand.see("Klinik: Skriv samarbejdspartnerens navn.");
    hand.picture("import-clinics");
    hand.click("Importér");
    hand.see("Færdig");
    hand.click("Luk");
    hand.click("Lægehuset Prøvebo");
    hand.see("Anna Prøve");
    hand.see("Bo Prøve");

    hand.click("Fortryd");
    hand.see("Fortrudt: Importen er ude af filen igen.");
    hand.seeNoMore("Lægehuset Prøvebo");
}

TEST_CASE("She makes one of two entries of a clinic and takes it back, with the mouse", "[stories][partners]") {
    Mouse hand(Begin::EmptyFile);
    hand.click("Samarbejde");
    hand.click("Partnere");
    for (const char* phone : {"12345678", "87654321"}) {
        hand.click("Ny partner…");
        hand.fill("Navn", "Lægehuset Prøvebo");
        hand.fill("Telefon", phone);
        hand.click("Gem");
        hand.see("Lægehuset Prøvebo står på listen.");
    }
    hand.click("Flet dubletter…");
    hand.see("Denne bliver");
    hand.picture("merge-partners");
    hand.choose("Telefon", "87 65 43 21");
    hand.click("Flet");
    hand.see("Lægehuset Prøvebo og Lægehuset Prøvebo er nu én part.");
    hand.seeNoMore("12 34 56 78");
    hand.see("87 65 43 21");
    hand.click("Fortryd");
    hand.see("12 34 56 78");
}
