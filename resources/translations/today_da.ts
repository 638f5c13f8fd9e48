<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AgendaActions</name>
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
        <source>Ask again</source>
        <translation>Ryk</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Forny</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Udfyld</translation>
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
        <source>Do not call</source>
        <translation>Ring ikke</translation>
    </message>
    <message>
        <source>Leave no message</source>
        <translation>Læg ikke besked</translation>
    </message>
    <message>
        <source>Do not mention us</source>
        <translation>Nævn os ikke</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Måling</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) %1</source>
        <translation><numerusform>%n spørgeskema %1</numerusform><numerusform>%n spørgeskemaer %1</numerusform></translation>
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
        <source>With a &amp;note …</source>
        <translation>Med &amp;notat …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>brobygger::AgendaModel</name>
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
    <message numerus="yes">
        <source>%n more are waiting. They come up as these are done.</source>
        <translation>
            <numerusform>%n mere venter. Den kommer frem, når disse er gjort.</numerusform>
            <numerusform>%n flere venter. De kommer frem, når disse er gjort.</numerusform>
        </translation>
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
</context>
<context>
    <name>brobygger::TodayPage</name>
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
