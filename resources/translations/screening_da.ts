<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>CitizenFacts</name>
    <message>
        <source>Choose what is known.</source>
        <translation>Vælg, hvad der vides.</translation>
    </message>
    <message>
        <source>Say from which day this is known. It cannot lie ahead.</source>
        <translation>Skriv, fra hvilken dag det vides. Den kan ikke ligge fremme i tiden.</translation>
    </message>
</context>
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
<context>
    <name>brobygger::CriteriaTable</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>required</source>
        <translation>krav</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>eksklusion</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (foreløbig)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Det ved vi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Criteria: O or 1 is met, I or 2 is not met, U or 3 is unknown</source>
        <translation>Kriterier: O eller 1 er opfyldt, I eller 2 er ikke opfyldt, U eller 3 er uoplyst</translation>
    </message>
</context>
<context>
    <name>brobygger::ScreeningTab</name>
    <message>
        <source>Earlier screenings</source>
        <translation>Tidligere screeninger</translation>
    </message>
    <message>
        <source>The screening is saved.</source>
        <translation>Screeningen er gemt.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>The criteria</source>
        <translation>Kriterierne</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Answer with one key: O is met, I is not met, U is unknown (or 1, 2, 3). Backspace takes the answer back.</source>
        <translation>Svar med én tast: O er opfyldt, I er ikke opfyldt, U er uoplyst (eller 1, 2, 3). Slet tilbage fjerner svaret.</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
</context>
<context>
    <name>brobygger::VerdictCard</name>
    <message>
        <source>Your decision</source>
        <translation>Din beslutning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Your decision differs from what the criteria say: the reason is needed.</source>
        <translation>Din beslutning er en anden, end kriterierne siger: begrundelsen skal med.</translation>
    </message>
    <message>
        <source>What the criteria say</source>
        <translation>Det siger kriterierne</translation>
    </message>
    <message>
        <source>Save the screening</source>
        <translation>Gem screeningen</translation>
    </message>
</context>
</TS>
