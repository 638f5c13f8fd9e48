// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {

const QByteArray people("Løbenummer;Fornavn;Efternavn;Telefon\r\n1;Anna;Første;12345678\r\n2;Bo;Anden;mange\r\n");
const QByteArray appointments("Løbenummer;Dato;Kl.;Sektor;Sted;Udfald\r\n1;29-10-2026;09.15;hospital;Randers;blev væk\r\n"
                              "1;03-11-2026;10.30;almen praksis;Lægehuset;\r\n7;29-10-2026;09.15;hospital;;\r\n");

} // namespace

TEST_CASE("She brings her citizens and their appointments in from her own sheets, with the mouse", "[stories][imports]") {
    Mouse hand(Begin::EmptyFile);
    hand.click("Borgere");
    hand.click("Importér regneark…");
    hand.see("Hvilken fil?");
    hand.click("Vælg fil…");
    hand.giveFile(hand.write("borgere.csv", people));
    hand.see("Hvilken kolonne er hvad?");
    CHECK(hand.valueOf("Arket indeholder: Borgere") == "on");
    hand.click("Vis resultatet");
    hand.see("2 nye, 0 ændres, 0 som før, 0 afvises. Ved 1 række er der noget at se på: en celle kan ikke læses "
             "helt, eller den kan være forkert.");
    hand.see("Telefon: Det er ikke et telefonnummer.");
    hand.picture("import-citizens");
    hand.click("Importér");
    hand.see("Færdig");
    hand.click("Luk");
    hand.see("Første, Anna");

    hand.click("Importér regneark…");
    hand.click("Vælg fil…");
    hand.giveFile(hand.write("aftaler.csv", appointments));
    hand.see("Hvilken kolonne er hvad?");
    CHECK(hand.valueOf("Arket indeholder: Aftaler") == "on");
    hand.picture("import-columns");
    hand.click("Vis resultatet");
    hand.see("Hvad betyder ordene?");
    hand.choose("Udfald: blev væk", "udeblevet");
    hand.picture("import-words");
    hand.click("Vis resultatet");
    hand.see("2 nye, 0 ændres, 0 som før, 1 afvises");
    hand.see("Løbenummer: Der findes ingen borger med det nummer. Importér borgeren først.");
    hand.picture("import-appointments");
    hand.click("Importér");
    hand.see("Færdig");
    hand.click("Gem afviste rækker…");
    hand.giveFile(hand.path("afviste.csv"));
    hand.see("De afviste rækker er gemt");
    CHECK(hand.read("afviste.csv").contains("7;29-10-2026"));
    hand.click("Luk");

    hand.doubleClick("Første, Anna");
    hand.click("Aftaler");
    hand.see("Lægehuset");
}

TEST_CASE("She takes an import back, with the mouse", "[stories][imports]") {
    Mouse hand(Begin::EmptyFile);
    hand.click("Borgere");
    hand.click("Importér regneark…");
    hand.click("Vælg fil…");
    hand.giveFile(hand.write("borgere.csv", people));
    hand.see("Hvilken kolonne er hvad?");
    hand.click("Vis resultatet");
    hand.see("Det vil ske");
    hand.click("Importér");
    hand.see("Færdig");
    hand.click("Fortryd importen");
    hand.see("Importen er fortrudt: 2 poster.");
    hand.click("Luk");
    hand.seeNoMore("Første, Anna");
}

TEST_CASE("She brings her citizens and their appointments in from her own sheets, with the keyboard", "[stories][imports]") {
    Keyboard hand(Begin::EmptyFile);
    hand.press("Ctrl+2");
    hand.push("Importér regneark…");
    hand.see("Hvilken fil?");
    hand.press("Space"); // the button to choose a file has the focus
    hand.giveFile(hand.write("borgere.csv", people));
    hand.see("Hvilken kolonne er hvad?");
    hand.push("Vis resultatet");
    hand.see("Det vil ske");
    hand.push("Importér");
    hand.see("Færdig");
    hand.push("Luk");
    hand.see("Første, Anna");

    hand.command("Importér regneark");
    hand.see("Hvilken fil?");
    hand.press("Space");
    hand.giveFile(hand.write("aftaler.csv", appointments));
    hand.see("Hvilken kolonne er hvad?");
    hand.push("Vis resultatet");
    hand.see("Hvad betyder ordene?");
    hand.choose("Udfald: blev væk", "udeblevet");
    hand.push("Vis resultatet");
    hand.see("2 nye, 0 ændres, 0 som før, 1 afvises");
    hand.tabTo("Rækker i importen");
    hand.goToRow("Randers");
    hand.see("Udfald: udeblevet");
    hand.push("Importér");
    hand.see("Færdig");
    hand.push("Fortryd importen");
    hand.see("Importen er fortrudt: 2 poster.");
    hand.push("Luk");
    hand.see("Første, Anna");
}

TEST_CASE("A column that is missing is named, and she says herself which one it is, with the keyboard", "[stories][imports]") {
    Keyboard hand(Begin::EmptyFile);
    hand.press("Ctrl+2");
    hand.push("Importér regneark…");
    hand.see("Hvilken fil?");
    hand.press("Space");
    hand.giveFile(hand.write("folk.csv", "Hvem;Mobil\r\nAnna;12345678\r\n"));
    hand.see("Hvilken kolonne er hvad?");
    hand.push("Vis resultatet");
    hand.see("Arket mangler en kolonne");
    hand.choose("Hvem", "Fornavn");
    hand.push("Vis resultatet");
    hand.see("1 ny, 0 ændres, 0 som før, 0 afvises");
    hand.push("Importér");
    hand.see("Færdig");
    hand.push("Luk");
    hand.see("Anna");
}

TEST_CASE("A column that is missing is named, and she says herself which one it is, with the mouse", "[stories][imports]") {
    Mouse hand(Begin::EmptyFile);
    hand.click("Borgere");
    hand.click("Importér regneark…");
    hand.click("Vælg fil…");
    hand.giveFile(hand.write("folk.csv", "Hvem;Mobil\r\nAnna;12345678\r\n"));
    hand.see("Hvilken kolonne er hvad?");
    hand.click("Vis resultatet");
    hand.see("Arket mangler en kolonne");
    hand.choose("Hvem", "Fornavn");
    hand.click("Vis resultatet");
    hand.see("1 ny, 0 ændres, 0 som før, 0 afvises");
    hand.click("Importér");
    hand.see("Færdig");
    hand.click("Luk");
    hand.see("Anna");
}

TEST_CASE("She takes an import back, with the keyboard", "[stories][imports]") {
    Keyboard hand(Begin::EmptyFile);
    hand.press("Ctrl+2");
    hand.push("Importér regneark…");
    hand.see("Hvilken fil?");
    hand.press("Space");
    hand.giveFile(hand.write("borgere.csv", people));
    hand.see("Hvilken kolonne er hvad?");
    hand.push("Vis resultatet");
    hand.see("Det vil ske");
    hand.push("Importér");
    hand.see("Færdig");
    hand.push("Fortryd importen");
    hand.see("Importen er fortrudt: 2 poster.");
    hand.push("Luk");
    hand.seeNoMore("Første, Anna");
}
