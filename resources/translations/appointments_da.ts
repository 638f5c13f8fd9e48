<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AppointmentFields</name>
    <message>
        <source>Filled in from the appointment %1, which stays with its outcome.</source>
        <translation>Udfyldt efter aftalen %1, som bliver stående med sit udfald.</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hvad det drejer sig om</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Ledsager</translation>
    </message>
    <message>
        <source>Name of the companion</source>
        <translation>Ledsagerens navn</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurgt</translation>
    </message>
    <message>
        <source>Price of the transport</source>
        <translation>Pris for transporten</translation>
    </message>
    <message>
        <source>Transport must be ordered</source>
        <translation>Transport skal bestilles</translation>
    </message>
    <message>
        <source>Transport is ordered</source>
        <translation>Transport er bestilt</translation>
    </message>
    <message>
        <source>Remind the citizen the day before</source>
        <translation>Mind borgeren om det dagen før</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Antal gange</translation>
    </message>
    <message>
        <source>Weeks between them</source>
        <translation>Uger imellem</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>The appointment is booked for %1 at %2.</source>
        <translation>Aftalen er booket til %1 kl. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) booked.</source>
        <translation>
            <numerusform>%n aftale er booket.</numerusform>
            <numerusform>%n aftaler er booket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>Ret aftalen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The appointment is changed.</source>
        <translation>Aftalen er rettet.</translation>
    </message>
    <message>
        <source>New time agreed</source>
        <translation>Ny tid aftalt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>%1, until now %2</source>
        <translation>%1, hidtil %2</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Flyttet til %1.</translation>
    </message>
    <message>
        <source>The day is past.</source>
        <translation>Dagen er allerede passeret.</translation>
    </message>
    <message>
        <source>The transport was ordered for the old time and must be ordered anew.</source>
        <translation>Transporten var bestilt til den gamle tid og skal bestilles igen.</translation>
    </message>
    <message>
        <source>The outcome is that a new time is agreed. It is saved together with the new time: when is it?</source>
        <translation>Udfaldet er, at der er aftalt en ny tid. Det bliver gemt sammen med den nye tid: Hvornår er den?</translation>
    </message>
</context>
<context>
    <name>AppointmentRules</name>
    <message>
        <source>Write the day and time of the appointment.</source>
        <translation>Skriv aftalens dag og klokkeslæt.</translation>
    </message>
    <message>
        <source>The appointment ends before it begins.</source>
        <translation>Aftalen slutter, før den begynder.</translation>
    </message>
    <message>
        <source>Choose the transport that is ordered.</source>
        <translation>Vælg den transport, der er bestilt.</translation>
    </message>
    <message>
        <source>The price cannot be below 0.</source>
        <translation>Prisen kan ikke være under 0.</translation>
    </message>
    <message>
        <source>It was told after the appointment began. Then it is a no-show.</source>
        <translation>Det blev meldt, efter at aftalen var begyndt. Så er det en udeblivelse.</translation>
    </message>
    <message>
        <source>That is too late to be a cancellation in time.</source>
        <translation>Det er for sent til at være afbud i tide.</translation>
    </message>
    <message>
        <source>That is early enough to be a cancellation in time.</source>
        <translation>Det er tidligt nok til at være afbud i tide.</translation>
    </message>
    <message>
        <source>Choose who the appointment is for.</source>
        <translation>Vælg, hvem aftalen er for.</translation>
    </message>
    <message>
        <source>Choose the sector of the appointment.</source>
        <translation>Vælg aftalens sektor.</translation>
    </message>
    <message>
        <source>Choose what kind of companion this is.</source>
        <translation>Vælg, hvilken slags ledsager det er.</translation>
    </message>
    <message>
        <source>A series has from 1 to %1 appointments.</source>
        <translation>En række har fra 1 til %1 aftaler.</translation>
    </message>
    <message>
        <source>The appointment has not been yet. Only a cancellation or a new time can be entered.</source>
        <translation>Aftalen har ikke været endnu. Kun afbud, aflysning eller ny tid kan angives.</translation>
    </message>
    <message>
        <source>Choose the reason for the no-show.</source>
        <translation>Vælg årsagen til udeblivelsen.</translation>
    </message>
    <message>
        <source>Only a no-show has a reason.</source>
        <translation>Kun en udeblivelse har en årsag.</translation>
    </message>
    <message>
        <source>The time it was told lies in the future.</source>
        <translation>Tidspunktet for beskeden ligger i fremtiden.</translation>
    </message>
    <message>
        <source>An appointment is in one place only.</source>
        <translation>En aftale kan kun være ét sted.</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>Outcome missing</source>
        <translation>Manglende udfald</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>The appointment has begun. Enter what became of it instead.</source>
        <translation>Aftalen er begyndt. Angiv i stedet, hvad der blev af den.</translation>
    </message>
    <message>
        <source>The appointment has an outcome already. Correct that first.</source>
        <translation>Aftalen har allerede et udfald. Ret det først.</translation>
    </message>
    <message>
        <source>The appointment has an outcome and stays. Correct the outcome instead.</source>
        <translation>Aftalen har et udfald og bliver stående. Ret i stedet udfaldet.</translation>
    </message>
</context>
<context>
    <name>NoShowFigures</name>
    <message>
        <source>No-show = no-shows / (attended + came late + no-shows). Cancellations are left out.</source>
        <translation>Udeblivelse = udeblevet / (mødt + kom for sent + udeblevet). Afbud og aflysninger er ikke med.</translation>
    </message>
    <message>
        <source>No appointments held yet</source>
        <translation>Ingen aftaler med udfald endnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n appointments were no-shows</source>
        <translation>
            <numerusform>Udeblevet fra %1 af %n aftale</numerusform>
            <numerusform>Udeblevet fra %1 af %n aftaler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeAsking</name>
    <message>
        <source>What became of it?</source>
        <translation>Hvordan gik aftalen?</translation>
    </message>
    <message>
        <source>Why did the citizen stay away?</source>
        <translation>Hvorfor udeblev borgeren?</translation>
    </message>
    <message>
        <source>What to try next time</source>
        <translation>Hvad vi prøver næste gang</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke besluttet</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Meldt den</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Meldt kl.</translation>
    </message>
    <message>
        <source>Choose what became of the appointment.</source>
        <translation>Vælg, hvad der blev af aftalen.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Outcome of the appointment</source>
        <translation>Aftalens udfald</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>brobygger::AppointmentsTab</name>
    <message>
        <source>Appointments of the citizen</source>
        <translation>Borgerens aftaler</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Enter outcome</source>
        <translation>Angiv udfald</translation>
    </message>
    <message>
        <source>Cancelled now</source>
        <translation>Afbud nu</translation>
    </message>
    <message>
        <source>The citizen has just called the appointment off.</source>
        <translation>Borgeren har lige meldt afbud.</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmindet</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Takes away an appointment that was entered by mistake.</source>
        <translation>Fjerner en aftale, der er skrevet ind ved en fejl.</translation>
    </message>
    <message>
        <source>No appointments yet. Book the first one with the button above.</source>
        <translation>Ingen aftaler endnu. Book den første med knappen ovenfor.</translation>
    </message>
    <message>
        <source>The appointment is cancelled.</source>
        <translation>Der er meldt afbud til aftalen.</translation>
    </message>
    <message>
        <source>Taken down that the citizen is reminded.</source>
        <translation>Det er noteret, at borgeren er påmindet.</translation>
    </message>
    <message>
        <source>The appointment is deleted.</source>
        <translation>Aftalen er slettet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, uge %2</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>bestilt %1</translation>
    </message>
    <message>
        <source>reminded %1</source>
        <translation>påmindet %1</translation>
    </message>
    <message>
        <source>Reason and remedy</source>
        <translation>Årsag og tiltag</translation>
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
        <source>Takes down that the citizen was reminded today.</source>
        <translation>Noterer, at borgeren er påmindet i dag.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Changes the appointment. A double click does the same.</source>
        <translation>Retter aftalen. Dobbeltklik gør det samme.</translation>
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
        <source>Books an appointment for this citizen, once or as a series.</source>
        <translation>Laver en aftale for borgeren, én gang eller som en række.</translation>
    </message>
    <message>
        <source>Copy SMS</source>
        <translation>Kopiér sms</translation>
    </message>
    <message>
        <source>Copies a neutral text message about the appointment, to be pasted on the telephone.</source>
        <translation>Kopierer en neutral sms om aftalen, som du sætter ind på telefonen.</translation>
    </message>
</context>
<context>
    <name>brobygger::CitizenField</name>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Search name, birth date, telephone…</source>
        <translation>Søg navn, fødselsdato, telefon…</translation>
    </message>
</context>
<context>
    <name>brobygger::PlaceField</name>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>At the citizen&apos;s home</source>
        <translation>Hjemme hos borgeren</translation>
    </message>
    <message>
        <source>Search offers and partners, or write a place</source>
        <translation>Søg tilbud og samarbejdsparter, eller skriv et sted</translation>
    </message>
    <message>
        <source>Try fewer letters, or let the place stand as you have written it.</source>
        <translation>Prøv færre bogstaver, eller lad stedet stå, som du har skrevet det.</translation>
    </message>
</context>
<context>
    <name>AppointmentColumns</name>
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
</TS>
