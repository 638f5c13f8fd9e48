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
    <name>brobygger::AppointmentPopover</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Telephone there</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Ledsager</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>bestilt %1</translation>
    </message>
    <message>
        <source>not ordered yet</source>
        <translation>ikke bestilt endnu</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påmindelse</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>givet %1</translation>
    </message>
    <message>
        <source>to be given the working day before</source>
        <translation>gives hverdagen før</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>ikke sat til</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>Aftale for %1</translation>
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
        <source>Day sheet</source>
        <translation>Dagsseddel</translation>
    </message>
    <message>
        <source>Prints the appointments of a day, with initials or names.</source>
        <translation>Udskriver en dags aftaler med initialer eller navne.</translation>
    </message>
    <message>
        <source>Enter outcome</source>
        <translation>Angiv udfald</translation>
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
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
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
        <translation>
            <numerusform>%n aftale er gemt uden navne. Filen er ikke krypteret.</numerusform>
            <numerusform>%n aftaler er gemt uden navne. Filen er ikke krypteret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Shows the week or the day before.</source>
        <translation>Viser ugen eller dagen før.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Shows today. In the week the key T does the same.</source>
        <translation>Viser i dag. I ugen gør tasten T det samme.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Shows the week or the day after.</source>
        <translation>Viser ugen eller dagen efter.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Shows one day.</source>
        <translation>Viser én dag.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Shows the week on an axis of time.</source>
        <translation>Viser ugen med klokkeslæt.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Books an appointment on the day the cursor stands on. In the week the key N and a double click on a free time do the same.</source>
        <translation>Laver en aftale på den valgte dag. I ugen gør tasten N og dobbeltklik på en ledig tid det samme.</translation>
    </message>
    <message>
        <source>Enters what became of the appointment, or corrects it.</source>
        <translation>Angiver eller retter, hvad der blev af aftalen.</translation>
    </message>
    <message>
        <source>New time…</source>
        <translation>Ny tid…</translation>
    </message>
    <message>
        <source>Moves the appointment to another day or hour; the old one is kept as moved. After a no-show or a cancellation it books a new one like it.</source>
        <translation>Flytter aftalen til en anden dag eller et andet klokkeslæt. Den gamle bliver stående som flyttet. Efter en udeblivelse eller et afbud bookes en ny aftale magen til.</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmindet</translation>
    </message>
    <message>
        <source>Takes down that the citizen was reminded today.</source>
        <translation>Noterer, at borgeren er påmindet i dag.</translation>
    </message>
    <message>
        <source>Letter to the citizen</source>
        <translation>Brev til borgeren</translation>
    </message>
    <message>
        <source>Writes a letter about time and place to the citizen.</source>
        <translation>Skriver et brev til borgeren om tid og sted.</translation>
    </message>
    <message>
        <source>Open the citizen</source>
        <translation>Åbn borgeren</translation>
    </message>
    <message>
        <source>Opens the citizen at this appointment. A double click does the same.</source>
        <translation>Åbner borgeren ved denne aftale. Dobbeltklik gør det samme.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Uge %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uge %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1 is reminded.</source>
        <translation>%1 er påmindet.</translation>
    </message>
    <message>
        <source>Shows four weeks as a list that can be copied.</source>
        <translation>Viser fire uger som en liste, der kan kopieres.</translation>
    </message>
    <message>
        <source>Arrow keys: walk  ·  Enter: show  ·  T: today  ·  N: new appointment</source>
        <translation>Piletaster: gå  ·  Enter: vis  ·  T: i dag  ·  N: ny aftale</translation>
    </message>
    <message>
        <source>Copy SMS</source>
        <translation>Kopiér sms</translation>
    </message>
    <message>
        <source>Copies a neutral text message about the appointment, to be pasted on the telephone.</source>
        <translation>Kopierer en neutral sms om aftalen, som du sætter ind på telefonen.</translation>
    </message>
    <message>
        <source>Weeks %1 to %2</source>
        <translation>Uge %1 til %2</translation>
    </message>
</context>
<context>
    <name>brobygger::WeekGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n flere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on %1</source>
        <translation>
            <numerusform>%n mere %1</numerusform>
            <numerusform>%n flere %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no appointments</source>
        <translation>%1: ingen aftaler</translation>
    </message>
</context>
<context>
    <name>brobygger::WeekView</name>
    <message>
        <source>%1 · today</source>
        <translation>%1 · i dag</translation>
    </message>
</context>
</TS>
