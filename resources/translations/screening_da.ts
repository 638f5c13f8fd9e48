<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>FactCatalogue</name>
    <message>
        <source>The list of facts is damaged. Install the program again.</source>
        <translation>Listen over oplysninger er beskadiget. Installer programmet igen.</translation>
    </message>
</context>
<context>
    <name>ScreeningTexts</name>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 år</translation>
    </message>
    <message>
        <source>%1 years or older</source>
        <translation>%1 år eller ældre</translation>
    </message>
    <message>
        <source>at most %1 years</source>
        <translation>højst %1 år</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>fra %1 til %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>has a telephone number</source>
        <translation>har et telefonnummer</translation>
    </message>
    <message>
        <source>has an e-mail address</source>
        <translation>har en e-mailadresse</translation>
    </message>
    <message>
        <source>neither telephone nor e-mail</source>
        <translation>hverken telefon eller e-mail</translation>
    </message>
    <message>
        <source>The criteria say: in the target group.</source>
        <translation>Kriterierne siger: i målgruppen.</translation>
    </message>
    <message>
        <source>The criteria say: not in the target group.</source>
        <translation>Kriterierne siger: ikke i målgruppen.</translation>
    </message>
    <message>
        <source>The criteria cannot decide it yet.</source>
        <translation>Kriterierne kan ikke afgøre det endnu.</translation>
    </message>
    <message>
        <source>%1 of %2 indicators are met, %3 are not known, %4 are needed.</source>
        <translation>%1 af %2 indikatorer er opfyldt, %3 er uoplyst, %4 er nødvendige.</translation>
    </message>
    <message>
        <source>%1 of %2 indicators are met, %3 are not known, %4 are needed (provisional).</source>
        <translation>%1 af %2 indikatorer er opfyldt, %3 er uoplyst, %4 er nødvendige (foreløbigt).</translation>
    </message>
    <message>
        <source>If this is so: “%1”, it would be: %2.</source>
        <translation>Hvis dette er opfyldt: »%1«, ville det blive: %2.</translation>
    </message>
    <message>
        <source>If this is not so: “%1”, it would be: %2.</source>
        <translation>Hvis dette ikke er opfyldt: »%1«, ville det blive: %2.</translation>
    </message>
    <message>
        <source>the chosen parishes (none is chosen yet)</source>
        <translation>de valgte sogne (ingen er valgt endnu)</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>kategori %1</translation>
    </message>
    <message>
        <source>telephone or e-mail</source>
        <translation>telefon eller e-mail</translation>
    </message>
    <message>
        <source>asked in the talk</source>
        <translation>afklares i samtalen</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>in the target group</source>
        <translation>i målgruppen</translation>
    </message>
    <message>
        <source>not in the target group</source>
        <translation>ikke i målgruppen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ikke afgjort</translation>
    </message>
    <message>
        <source>Against it speaks: %1.</source>
        <translation>Imod taler: %1.</translation>
    </message>
    <message>
        <source>Not known yet: %1.</source>
        <translation>Uoplyst endnu: %1.</translation>
    </message>
</context>
<context>
    <name>Screenings</name>
    <message>
        <source>Your decision differs from what the criteria say. Write why.</source>
        <translation>Din beslutning afviger fra det, kriterierne siger. Skriv hvorfor.</translation>
    </message>
</context>
</TS>
