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
        <source>Your decision differs from what the criteria say. Write why.</source>
        <translation>Din beslutning afviger fra det, kriterierne siger. Skriv hvorfor.</translation>
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
        <source>Choose what you decide.</source>
        <translation>Vælg, hvad du beslutter.</translation>
    </message>
</context>
<context>
    <name>brobygger::CriteriaList</name>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (foreløbig)</translation>
    </message>
    <message>
        <source>Required: all must be met</source>
        <translation>Krav – alle skal være opfyldt</translation>
    </message>
    <message>
        <source>Indicators: at least %1 of %2 (provisional limit)</source>
        <translation>Indikatorer – mindst %1 af %2 (foreløbig grænse)</translation>
    </message>
    <message>
        <source>Indicators: at least %1 of %2</source>
        <translation>Indikatorer – mindst %1 af %2</translation>
    </message>
    <message>
        <source>Keeps somebody out: none may be met</source>
        <translation>Udelukker – ingen må være opfyldt</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 af %2 opfyldt</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
</context>
<context>
    <name>brobygger::CriterionRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>opfyldt</translation>
    </message>
    <message>
        <source>not</source>
        <translation>ikke</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>uoplyst</translation>
    </message>
</context>
<context>
    <name>brobygger::ScreeningTab</name>
    <message>
        <source>You had begun a screening. Your answers are here again as you left them.</source>
        <translation>Du var begyndt på en screening. Dine svar er her igen, som du forlod dem.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>Your answers are kept as a draft. New screening brings them back.</source>
        <translation>Dine svar er gemt som kladde. Vælg Ny screening, så kommer de frem igen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Earlier screenings</source>
        <translation>Tidligere screeninger</translation>
    </message>
    <message>
        <source>Save the screening</source>
        <translation>Gem screeningen</translation>
    </message>
    <message>
        <source>Keeps answers, verdict and decision as they are now</source>
        <translation>Gemmer svar, resultat og beslutning, som de er nu</translation>
    </message>
    <message>
        <source>New screening</source>
        <translation>Ny screening</translation>
    </message>
    <message>
        <source>Answers the criteria afresh; the earlier screening stays as it is</source>
        <translation>Svar på kriterierne på ny; den tidligere screening bliver stående</translation>
    </message>
    <message>
        <source>Show the screening</source>
        <translation>Vis screeningen</translation>
    </message>
    <message>
        <source>Its answers and what the criteria said then</source>
        <translation>Svarene, og hvad kriterierne sagde dengang</translation>
    </message>
    <message>
        <source>Screening of %1</source>
        <translation>Screening %1</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Saved, and never changed. A new talk is a new screening.</source>
        <translation>Gemt og kan ikke ændres. En ny samtale er en ny screening.</translation>
    </message>
    <message>
        <source>O met   I not   U unknown   Del takes the answer back   ↑ ↓ move</source>
        <translation>O opfyldt   I ikke   U uoplyst   Del fjerner svaret   ↑ ↓ flyt</translation>
    </message>
    <message>
        <source>The screening is saved. The course starts when a consent or another legal basis is recorded.</source>
        <translation>Screeningen er gemt. Forløbet starter, når der er registreret samtykke eller anden hjemmel.</translation>
    </message>
    <message>
        <source>The screening is saved. The course runs from %1.</source>
        <translation>Screeningen er gemt. Forløbet er startet %1.</translation>
    </message>
    <message>
        <source>The screening is saved.</source>
        <translation>Screeningen er gemt.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
</context>
<context>
    <name>brobygger::VerdictCard</name>
    <message>
        <source>Day of the screening</source>
        <translation>Dato for screeningen</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Din beslutning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>What the criteria say</source>
        <translation>Det siger kriterierne</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>I målgruppen</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Ikke</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Ikke afgjort</translation>
    </message>
</context>
<context>
    <name>brobygger::WaitingCard</name>
    <message>
        <source>Record consent…</source>
        <translation>Registrér samtykke…</translation>
    </message>
    <message>
        <source>Consent, or another legal basis, on the tab Consent</source>
        <translation>Samtykke eller anden hjemmel, på fanen Samtykke</translation>
    </message>
    <message>
        <source>Start the course</source>
        <translation>Start forløbet</translation>
    </message>
    <message>
        <source>The citizen is taken in from today</source>
        <translation>Borgeren optages fra i dag</translation>
    </message>
    <message>
        <source>In the target group. The course starts when a consent or another legal basis is recorded.</source>
        <translation>I målgruppen. Forløbet starter, når der er registreret samtykke eller anden hjemmel.</translation>
    </message>
    <message>
        <source>In the target group, and a consent or another legal basis holds. The course can start.</source>
        <translation>I målgruppen, og der er samtykke eller anden hjemmel. Forløbet kan starte.</translation>
    </message>
    <message>
        <source>The course has started. The citizen is taken in from today.</source>
        <translation>Forløbet er startet. Borgeren er optaget fra i dag.</translation>
    </message>
</context>
</TS>
