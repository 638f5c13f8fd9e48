<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AgendaKinds</name>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>Opkald i dag</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Venter på andre</translation>
    </message>
    <message>
        <source>Record attempt</source>
        <translation>Registrér forsøg</translation>
    </message>
    <message>
        <source>Enter outcome</source>
        <translation>Angiv udfald</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmindet</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Udfyld</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ryk</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Forny</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlæg</translation>
    </message>
    <message>
        <source>Write letter</source>
        <translation>Skriv brev</translation>
    </message>
</context>
<context>
    <name>AgendaTexts</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>No first contact</source>
        <translation>Ingen første kontakt</translation>
    </message>
    <message>
        <source>Outcome missing</source>
        <translation>Manglende udfald</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påmindelse</translation>
    </message>
    <message>
        <source>New attempt</source>
        <translation>Nyt forsøg</translation>
    </message>
    <message>
        <source>Order transport</source>
        <translation>Bestil transport</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestil %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>Aftalt handling</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Giv modtageren besked</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Intet svar</translation>
    </message>
    <message>
        <source>Consent lapses</source>
        <translation>Samtykke udløber</translation>
    </message>
    <message>
        <source>referred by %1 %2</source>
        <translation>henvist af %1 %2</translation>
    </message>
    <message>
        <source>%1: referral sent %2</source>
        <translation>%1: henvisning sendt %2</translation>
    </message>
    <message>
        <source>not reminded</source>
        <translation>ikke påmindet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n forsøg</numerusform>
            <numerusform>%n forsøg</numerusform>
        </translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Blev den til noget?</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>by %1 at the latest</source>
        <translation>senest %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Måling</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) %1</source>
        <translation>
            <numerusform>%n spørgeskema %1</numerusform>
            <numerusform>%n spørgeskemaer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral not sent</source>
        <translation>Henvisning ikke sendt</translation>
    </message>
    <message>
        <source>%1: drafted %2</source>
        <translation>%1: kladde fra %2</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Intet planlagt</translation>
    </message>
    <message>
        <source>course since %1, no appointment and no task ahead</source>
        <translation>forløb siden %1, ingen aftale og ingen opgave forude</translation>
    </message>
</context>
<context>
    <name>brobygger::AgendaActions</name>
    <message>
        <source>%1 is reminded.</source>
        <translation>%1 er påmindet.</translation>
    </message>
    <message>
        <source>The transport for %1 is ordered.</source>
        <translation>Transporten til %1 er bestilt.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Udført: %1</translation>
    </message>
    <message>
        <source>With a &amp;note…</source>
        <translation>Med &amp;notat…</translation>
    </message>
</context>
<context>
    <name>brobygger::AgendaLines</name>
    <message numerus="yes">
        <source>%n more are waiting. They come up as these are done.</source>
        <translation>
            <numerusform>%n mere venter. Den kommer frem, når disse er gjort.</numerusform>
            <numerusform>%n flere venter. De kommer frem, når disse er gjort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::FirstDayCard</name>
    <message>
        <source>New referral…</source>
        <translation>Ny henvisning…</translation>
    </message>
    <message>
        <source>Receives a referral, beginning with the person.</source>
        <translation>Modtager en henvisning og begynder med borgeren.</translation>
    </message>
    <message>
        <source>Import from a spreadsheet…</source>
        <translation>Importér fra regneark…</translation>
    </message>
    <message>
        <source>Brings citizens in from a spreadsheet, after showing what would happen.</source>
        <translation>Henter borgere fra et regneark. Du ser først, hvad der vil ske.</translation>
    </message>
    <message>
        <source>Fetch offers…</source>
        <translation>Hent tilbud…</translation>
    </message>
    <message>
        <source>Brings offers in from a spreadsheet or a directory.</source>
        <translation>Henter tilbud fra et regneark eller et katalog.</translation>
    </message>
    <message>
        <source>Enter areas…</source>
        <translation>Angiv områder…</translation>
    </message>
    <message>
        <source>Opens the settings, where each parish has its area category.</source>
        <translation>Åbner indstillingerne, hvor hvert sogn har sin områdekategori.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sikkerhedskopi…</translation>
    </message>
    <message>
        <source>Opens the settings, where a backup is made.</source>
        <translation>Åbner indstillingerne, hvor du tager en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Takes the guidance for the first days away.</source>
        <translation>Fjerner vejledningen til de første dage.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Velkommen, %1</translation>
    </message>
    <message>
        <source>Six things, and you are under way. The first ones take a few minutes.</source>
        <translation>Seks ting, så er du i gang. De første tager et par minutter.</translation>
    </message>
    <message>
        <source>The file is made and encrypted</source>
        <translation>Filen er oprettet og krypteret</translation>
    </message>
    <message>
        <source>Only your passphrase opens it.</source>
        <translation>Kun din adgangskode åbner den.</translation>
    </message>
    <message>
        <source>Enter organisation…</source>
        <translation>Angiv organisation…</translation>
    </message>
    <message>
        <source>Opens the settings, where it stands who you are and how you are reached.</source>
        <translation>Åbner indstillingerne, hvor der står, hvem I er, og hvordan man får fat i jer.</translation>
    </message>
    <message>
        <source>Enter your telephone number and how data protection is reached</source>
        <translation>Angiv jeres telefonnummer og databeskyttelsesrådgiver</translation>
    </message>
    <message>
        <source>The information sheet can be handed over.</source>
        <translation>Oplysningsarket kan udleveres.</translation>
    </message>
    <message>
        <source>The information sheet can be handed over once this is filled in under Settings: %1.</source>
        <translation>Oplysningsarket kan udleveres, når dette er udfyldt under Indstillinger: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>Show getting started</source>
        <translation>Vis kom i gang</translation>
    </message>
    <message>
        <source>Shows the guidance for the first days again.</source>
        <translation>Viser vejledningen til de første dage igen.</translation>
    </message>
    <message>
        <source>The guidance is hidden. Ctrl+K and “Show getting started” bring it back.</source>
        <translation>Vejledningen er skjult. Du får den frem igen med Ctrl+K og »Vis kom i gang«.</translation>
    </message>
    <message>
        <source>Everything in the guidance is done.</source>
        <translation>Alt i vejledningen er gjort.</translation>
    </message>
    <message>
        <source>Enter your first citizen</source>
        <translation>Læg din første borger ind</translation>
    </message>
    <message>
        <source>Begin with a referral. If you have a file from the doctor, drop it on the page Referrals.</source>
        <translation>Begynd med en henvisning. Har du en fil fra lægen, så træk den ind på siden Henvisninger.</translation>
    </message>
    <message>
        <source>Fetch the offers</source>
        <translation>Læg tilbuddene ind</translation>
    </message>
    <message>
        <source>A spreadsheet or a directory. Then the program can find offers that fit.</source>
        <translation>Regneark eller katalog. Så kan programmet finde tilbud, der passer.</translation>
    </message>
    <message>
        <source>Enter the area category of the parishes</source>
        <translation>Angiv sognenes områdekategori</translation>
    </message>
    <message>
        <source>The program uses it in the screening.</source>
        <translation>Programmet bruger den i screeningen.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Tag en sikkerhedskopi</translation>
    </message>
    <message>
        <source>On a stick that lies somewhere else than the laptop.</source>
        <translation>På en USB-nøgle, der ligger et andet sted end computeren.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ikke gjort endnu</translation>
    </message>
</context>
<context>
    <name>brobygger::NoShowCard</name>
    <message numerus="yes">
        <source>No-shows, last %n weeks</source>
        <translation>
            <numerusform>Udeblivelser, seneste uge</numerusform>
            <numerusform>Udeblivelser, seneste %n uger</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the evaluation</source>
        <translation>Åbn evalueringen</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>median %1</translation>
    </message>
    <message>
        <source>this week is not over</source>
        <translation>denne uge er ikke slut</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>ikke slut</translation>
    </message>
</context>
<context>
    <name>brobygger::AgendaPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Det, der venter</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uge</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>I hånden</translation>
    </message>
    <message>
        <source>Nothing waits today.</source>
        <translation>Der venter ikke noget i dag.</translation>
    </message>
    <message>
        <source>Calls, appointments and referrals come up here by themselves on the day they are due.</source>
        <translation>Opkald, aftaler og henvisninger kommer selv frem her den dag, de skal gøres.</translation>
    </message>
    <message>
        <source>Go to the citizens</source>
        <translation>Gå til borgerne</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uge %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation>
            <numerusform>%n ting venter</numerusform>
            <numerusform>%n ting venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n er overskredet</numerusform>
            <numerusform>%n er overskredet</numerusform>
        </translation>
    </message>
    <message>
        <source>Active courses</source>
        <translation>Aktive forløb</translation>
    </message>
    <message>
        <source>Waiting for first contact</source>
        <translation>Venter på første kontakt</translation>
    </message>
    <message>
        <source>Consents lapsing soon</source>
        <translation>Samtykker, der snart udløber</translation>
    </message>
    <message>
        <source>Do what the button of the line says</source>
        <translation>Gør det, linjens knap siger</translation>
    </message>
    <message>
        <source>The space bar does the same.</source>
        <translation>Mellemrumstasten gør det samme.</translation>
    </message>
    <message>
        <source>Open what the line is about</source>
        <translation>Åbn det, linjen handler om</translation>
    </message>
    <message>
        <source>Enter and a double click do the same.</source>
        <translation>Enter og dobbeltklik gør det samme.</translation>
    </message>
    <message>
        <source>Arrow keys: from line to line  ·  Space: the button  ·  Enter: open</source>
        <translation>Piletaster: fra linje til linje  ·  Mellemrum: knappen  ·  Enter: åbn</translation>
    </message>
</context>
<context>
    <name>brobygger::WeekStrip</name>
    <message numerus="yes">
        <source>%1: %n appointment(s)</source>
        <translation>
            <numerusform>%1: %n aftale</numerusform>
            <numerusform>%1: %n aftaler</numerusform>
        </translation>
    </message>
</context>
</TS>
