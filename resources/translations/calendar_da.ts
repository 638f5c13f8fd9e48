<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>DaySheet</name>
    <message>
        <source>Appointments %1</source>
        <translation>Aftaler %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uge %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Hvad og hvor</translation>
    </message>
    <message>
        <source>Companion and transport</source>
        <translation>Ledsager og transport</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
</context>
<context>
    <name>brobygger::CalendarPage</name>
    <message>
        <source>Appointments</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Books an appointment on the day the cursor stands on.</source>
        <translation>Booker en aftale på den dag, markøren står på.</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Dagsseddel</translation>
    </message>
    <message>
        <source>Prints the appointments of a day, with initials or names.</source>
        <translation>Udskriver en dags aftaler med initialer eller navne.</translation>
    </message>
    <message>
        <source>Week or list</source>
        <translation>Uge eller liste</translation>
    </message>
    <message>
        <source>Changes between the week and a list of four weeks.</source>
        <translation>Skifter mellem ugen og en liste over fire uger.</translation>
    </message>
    <message>
        <source>Enter outcome</source>
        <translation>Angiv udfald</translation>
    </message>
    <message>
        <source>Enters what became of the appointment the cursor stands on.</source>
        <translation>Angiver, hvad der blev af den aftale, markøren står på.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Forrige uge</translation>
    </message>
    <message>
        <source>Shows the week before.</source>
        <translation>Viser ugen før.</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Næste uge</translation>
    </message>
    <message>
        <source>Shows the week after.</source>
        <translation>Viser ugen efter.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uge</translation>
    </message>
    <message>
        <source>Shows the week of today.</source>
        <translation>Viser ugen med dags dato.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation>Ugens aftaler</translation>
    </message>
    <message>
        <source>No appointments in these four weeks.</source>
        <translation>Ingen aftaler i disse fire uger.</translation>
    </message>
    <message>
        <source>Week %1: %2 to %3</source>
        <translation>Uge %1: %2 til %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Hvad og hvor</translation>
    </message>
    <message>
        <source>Companion and transport</source>
        <translation>Ledsager og transport</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Put the cursor on an appointment first.</source>
        <translation>Stil først markøren på en aftale.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Print the day sheet of %1?</source>
        <translation>Udskriv dagssedlen for %1?</translation>
    </message>
    <message>
        <source>A sheet with initials can lie on a table. One with names is to be shredded.</source>
        <translation>En seddel med initialer kan ligge på et bord. En med navne skal makuleres.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Full names</source>
        <translation>Fulde navne</translation>
    </message>
    <message>
        <source>Day sheet %1</source>
        <translation>Dagsseddel %1</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Eksportér kalender…</translation>
    </message>
    <message>
        <source>Saves the appointments from today on for another calendar, without names.</source>
        <translation>Gemmer aftalerne fra i dag og frem til en anden kalender, uden navne.</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Eksportér kalenderen</translation>
    </message>
    <message>
        <source>Appointments.ics</source>
        <translation>Aftaler.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments are saved without names. The file is not encrypted.</source>
        <translation><numerusform>%n aftale er gemt uden navne. Filen er ikke krypteret.</numerusform><numerusform>%n aftaler er gemt uden navne. Filen er ikke krypteret.</numerusform></translation>
    </message>
</context>
<context>
    <name>brobygger::WeekModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n flere</numerusform>
        </translation>
    </message>
</context>
</TS>
