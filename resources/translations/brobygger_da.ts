<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AccompanimentDialog</name>
    <message>
        <source>%1 (no valid statement)</source>
        <translation>%1 (ingen gyldig erklæring)</translation>
    </message>
    <message>
        <source>is not followed</source>
        <translation>følges ikke</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Frivillig</translation>
    </message>
    <message>
        <source>Volunteers are entered on Cooperation, with their statement.</source>
        <translation>Frivillige skrives ind på Samarbejde med deres erklæring.</translation>
    </message>
    <message>
        <source>Fades over so many appointments</source>
        <translation>Aftager over så mange aftaler</translation>
    </message>
    <message>
        <source>Why the name is told without consent</source>
        <translation>Hvorfor navnet gives uden samtykke</translation>
    </message>
    <message>
        <source>No consent lets this volunteer know contact and practical matters.</source>
        <translation>Intet samtykke lader den frivillige få kontakt og praktiske hensyn at vide.</translation>
    </message>
    <message>
        <source>How each appointment is followed</source>
        <translation>Sådan følges der til hver aftale</translation>
    </message>
    <message>
        <source>No appointment lies ahead. Book one first, or a series.</source>
        <translation>Der er ingen kommende aftale. Book først en aftale eller en række.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plan of accompaniment</source>
        <translation>Følgeplan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The plan of accompaniment is saved.</source>
        <translation>Følgeplanen er gemt.</translation>
    </message>
    <message>
        <source>The volunteer&apos;s time and way</source>
        <translation>Den frivilliges tid og vej</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Kilometres there and back</source>
        <translation>Kilometer frem og tilbage</translation>
    </message>
    <message>
        <source>They count among the costs of the course.</source>
        <translation>De tæller med i forløbets udgifter.</translation>
    </message>
    <message>
        <source>The volunteer&apos;s time is written down.</source>
        <translation>Den frivilliges tid er skrevet ned.</translation>
    </message>
</context>
<context>
    <name>AgendaKinds</name>
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
    <message>
        <source>Called off</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg op</translation>
    </message>
    <message>
        <source>See the test</source>
        <translation>Se afprøvningen</translation>
    </message>
    <message>
        <source>See the consideration</source>
        <translation>Se skånehensynet</translation>
    </message>
    <message>
        <source>See the request</source>
        <translation>Se anmodningen</translation>
    </message>
    <message>
        <source>See the commitment</source>
        <translation>Se forpligtelsen</translation>
    </message>
    <message>
        <source>See the agreement</source>
        <translation>Se aftalen</translation>
    </message>
    <message>
        <source>See the meeting</source>
        <translation>Se mødet</translation>
    </message>
    <message>
        <source>Send the minutes</source>
        <translation>Send referatet</translation>
    </message>
    <message>
        <source>See the volunteer</source>
        <translation>Se den frivillige</translation>
    </message>
    <message>
        <source>See the message</source>
        <translation>Se beskeden</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Jeg er tilbage</translation>
    </message>
</context>
<context>
    <name>AgendaSections</name>
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
    <message>
        <source>being taken in since %1, no appointment and no task ahead</source>
        <translation>under opstart siden %1, ingen aftale og ingen opgave forude</translation>
    </message>
    <message>
        <source>To be called off</source>
        <translation>Skal aflyses</translation>
    </message>
    <message>
        <source>the citizen has died</source>
        <translation>borgeren er død</translation>
    </message>
    <message>
        <source>the citizen has moved away</source>
        <translation>borgeren er flyttet</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>Forbrug af ydelser</translation>
    </message>
    <message>
        <source>start sheet of the 12 months before</source>
        <translation>startark for de 12 måneder før</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>opfølgning %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>goal: “%1”</source>
        <translation>mål: »%1«</translation>
    </message>
    <message>
        <source>Study the test</source>
        <translation>Undersøg afprøvning</translation>
    </message>
    <message>
        <source>Consideration lapses</source>
        <translation>Skånehensyn udløber</translation>
    </message>
    <message>
        <source>work must mind: %1</source>
        <translation>skånehensyn: %1</translation>
    </message>
    <message>
        <source>%1: asked for considerations</source>
        <translation>%1: bedt om skånehensyn</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Forpligtelse</translation>
    </message>
    <message>
        <source>Agreement to renew</source>
        <translation>Aftale skal fornyes</translation>
    </message>
    <message>
        <source>our own: %1</source>
        <translation>vores egen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Round-table meeting</source>
        <translation>Rundbordssamtale</translation>
    </message>
    <message>
        <source>Minutes not sent</source>
        <translation>Referat ikke sendt</translation>
    </message>
    <message>
        <source>Confidentiality statement</source>
        <translation>Tavshedserklæring</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>Hjemmebesøg</translation>
    </message>
    <message>
        <source>meeting of %1: %2</source>
        <translation>mødet den %1: %2</translation>
    </message>
    <message>
        <source>%1: to be signed again</source>
        <translation>%1: skal skrives under igen</translation>
    </message>
    <message>
        <source>%1 has not answered</source>
        <translation>%1 har ikke svaret</translation>
    </message>
    <message>
        <source>%1 waits for your answer</source>
        <translation>%1 venter på dit svar</translation>
    </message>
    <message>
        <source>back by %1 at %2</source>
        <translation>tilbage %1 kl. %2</translation>
    </message>
    <message>
        <source>the office rings at %1</source>
        <translation>kontoret ringer kl. %1</translation>
    </message>
</context>
<context>
    <name>AgreedPassphraseDialog</name>
    <message>
        <source>The two are not the same. Write it once more.</source>
        <translation>De to er ikke ens. Skriv den en gang til.</translation>
    </message>
    <message>
        <source>Save an extract</source>
        <translation>Gem et udtræk</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Vælg stedet…</translation>
    </message>
    <message>
        <source>Agreed passphrase</source>
        <translation>Aftalt adgangskode</translation>
    </message>
    <message>
        <source>Agreed passphrase once more</source>
        <translation>Aftalt adgangskode en gang til</translation>
    </message>
    <message>
        <source>The same in all files of the project, and another than that of your own file. Agree on it by voice, not by e-mail.</source>
        <translation>Den samme for alle filer i projektet og en anden end til din egen fil. Aftal den mundtligt, ikke i en mail.</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Hvad der er aftalt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>Tomt: indtil videre.</translation>
    </message>
    <message>
        <source>To be renewed by</source>
        <translation>Skal fornyes senest</translation>
    </message>
    <message>
        <source>From that day it stands on Today until it has a new day or has ended.</source>
        <translation>Fra den dag står den på I dag, til den har fået en ny dag eller er ophørt.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ophørt den</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>The agreement &quot;%1&quot; is there.</source>
        <translation>Aftalen »%1« står på listen.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Change or renew the agreement</source>
        <translation>Ret eller forny aftalen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>AppearanceCommands</name>
    <message>
        <source>Light theme</source>
        <translation>Lyst tema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Mørkt tema</translation>
    </message>
    <message>
        <source>Follow the theme of the system</source>
        <translation>Følg systemets tema</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Language: Danish (dansk)</source>
        <translation>Sprog: dansk</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Sprog: engelsk (English)</translation>
    </message>
    <message>
        <source>The language is changed.</source>
        <translation>Sproget er ændret.</translation>
    </message>
    <message>
        <source>The text size is changed.</source>
        <translation>Tekststørrelsen er ændret.</translation>
    </message>
    <message>
        <source>The theme is changed.</source>
        <translation>Temaet er ændret.</translation>
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
    <message>
        <source>dead – call off</source>
        <translation>død – aflys</translation>
    </message>
    <message>
        <source>moved away – call off</source>
        <translation>flyttet – aflys</translation>
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
    <message>
        <source>The citizen died on %1. No appointment can be made for a later day.</source>
        <translation>Borgeren døde den %1. Der kan ikke laves en aftale til en senere dag.</translation>
    </message>
    <message>
        <source>A volunteer follows to it. Take it out of the plan first.</source>
        <translation>En frivillig følger til den. Tag den ud af følgeplanen først.</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>The disk did not take all that was written. Nothing was changed; check that there is room on it and that it is connected.</source>
        <translation>Ikke alt kunne skrives på disken. Intet er ændret; se efter, om der er plads på den, og om den er tilsluttet.</translation>
    </message>
    <message>
        <source>There is a file with that name already. Choose another name.</source>
        <translation>Der er allerede en fil med det navn. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Disken er fuld. Intet er ændret; gør plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The file could not be put in its place. Nothing was changed; check that the disk is connected and that the folder may be written to.</source>
        <translation>Filen kunne ikke lægges på plads. Intet er ændret; se efter, om disken er tilsluttet, og om der må skrives i mappen.</translation>
    </message>
    <message>
        <source>The copying was stopped.</source>
        <translation>Kopieringen blev stoppet.</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>The audit trail misses a line before line %1.</source>
        <translation>Logbogen mangler en linje før linje %1.</translation>
    </message>
    <message>
        <source>Line %1 of the audit trail was changed after it was written.</source>
        <translation>Linje %1 i logbogen er ændret, efter at den blev skrevet.</translation>
    </message>
    <message>
        <source>The values of line %1 of the audit trail were changed after they were written.</source>
        <translation>Værdierne i logbogens linje %1 er ændret, efter at de blev skrevet.</translation>
    </message>
    <message>
        <source>The audit trail was written anew: line %1 is not the one that was kept outside the file.</source>
        <translation>Logbogen er skrevet om: linje %1 er ikke den, der blev gemt uden for filen.</translation>
    </message>
    <message>
        <source>The end of the audit trail is missing: it has %1 lines, and had %2 when it was kept outside the file.</source>
        <translation>Slutningen af logbogen mangler: den har %1 linjer og havde %2, da den blev gemt uden for filen.</translation>
    </message>
    <message>
        <source>The audit trail has values without a line.</source>
        <translation>Logbogen har værdier uden en linje.</translation>
    </message>
    <message>
        <source>The end of the audit trail was cut off or changed.</source>
        <translation>Slutningen af logbogen er skåret af eller ændret.</translation>
    </message>
    <message>
        <source>The records are not those that the newest line of the audit trail knows.</source>
        <translation>Oplysningerne i filen er ikke dem, som logbogens nyeste linje kender.</translation>
    </message>
    <message numerus="yes">
        <source>So it is with %n more.</source>
        <translation>
            <numerusform>Det samme gælder %n post mere.</numerusform>
            <numerusform>Det samme gælder %n poster mere.</numerusform>
        </translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>En samarbejdspart</translation>
    </message>
    <message>
        <source>A contact person of a partner</source>
        <translation>En kontaktperson hos en samarbejdspart</translation>
    </message>
    <message>
        <source>A citizen</source>
        <translation>En borger</translation>
    </message>
    <message>
        <source>A fact about a citizen</source>
        <translation>En oplysning om en borger</translation>
    </message>
    <message>
        <source>What a citizen wishes of offers</source>
        <translation>En borgers ønsker til tilbud</translation>
    </message>
    <message>
        <source>A course</source>
        <translation>Et forløb</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>En opgave</translation>
    </message>
    <message>
        <source>A referral in</source>
        <translation>En henvisning til os</translation>
    </message>
    <message>
        <source>A received message</source>
        <translation>En modtaget meddelelse</translation>
    </message>
    <message>
        <source>An attachment of a received message</source>
        <translation>En vedhæftet fil i en modtaget meddelelse</translation>
    </message>
    <message>
        <source>An answer to a referrer</source>
        <translation>Et svar til en henviser</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>En kontakt</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Et notat</translation>
    </message>
    <message>
        <source>An information sheet</source>
        <translation>Et oplysningsark</translation>
    </message>
    <message>
        <source>A consent</source>
        <translation>Et samtykke</translation>
    </message>
    <message>
        <source>A screening</source>
        <translation>En screening</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Et tilbud</translation>
    </message>
    <message>
        <source>A time at which an offer meets</source>
        <translation>Et mødetidspunkt for et tilbud</translation>
    </message>
    <message>
        <source>A referral to an offer</source>
        <translation>En henvisning til et tilbud</translation>
    </message>
    <message>
        <source>A letter or sheet</source>
        <translation>Et brev eller ark</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>En aftale</translation>
    </message>
    <message>
        <source>An answered questionnaire</source>
        <translation>Et besvaret spørgeskema</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>En pris</translation>
    </message>
    <message>
        <source>An expense</source>
        <translation>En udgift</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>En import</translation>
    </message>
    <message>
        <source>What is noted about a file in clear</source>
        <translation>Noteringen om en ukrypteret fil</translation>
    </message>
    <message>
        <source>The programmes were changed outside Brobygger.</source>
        <translation>Programmerne er ændret uden for Brobygger.</translation>
    </message>
    <message>
        <source>The area categories of the parishes were changed outside Brobygger.</source>
        <translation>Sognenes områdekategorier er ændret uden for Brobygger.</translation>
    </message>
    <message>
        <source>The lists to choose from were changed outside Brobygger.</source>
        <translation>Listerne at vælge fra er ændret uden for Brobygger.</translation>
    </message>
    <message>
        <source>A part of the file</source>
        <translation>En del af filen</translation>
    </message>
    <message>
        <source>%1 (no. %2) was added outside Brobygger.</source>
        <translation>%1 (nr. %2) er tilføjet uden for Brobygger.</translation>
    </message>
    <message>
        <source>%1 (no. %2) was removed outside Brobygger.</source>
        <translation>%1 (nr. %2) er fjernet uden for Brobygger.</translation>
    </message>
    <message>
        <source>%1 (no. %2) was changed outside Brobygger.</source>
        <translation>%1 (nr. %2) er ændret uden for Brobygger.</translation>
    </message>
    <message>
        <source>A line of the budget</source>
        <translation>En budgetlinje</translation>
    </message>
    <message>
        <source>A figure of another place</source>
        <translation>Et tal fra et andet sted</translation>
    </message>
    <message>
        <source>A number of those who declined</source>
        <translation>Et antal, der har sagt nej</translation>
    </message>
    <message>
        <source>A step of the hand-over</source>
        <translation>Et trin i overleveringen</translation>
    </message>
    <message>
        <source>The use of a service</source>
        <translation>Et forbrug af en ydelse</translation>
    </message>
    <message>
        <source>A labour market status</source>
        <translation>En oplysning om forsørgelse</translation>
    </message>
    <message>
        <source>A report that has left the house</source>
        <translation>En rapport, der er gået ud af huset</translation>
    </message>
    <message>
        <source>A frozen report</source>
        <translation>En fastfrosset rapport</translation>
    </message>
    <message>
        <source>A focus group</source>
        <translation>En fokusgruppe</translation>
    </message>
    <message>
        <source>A participant of a focus group</source>
        <translation>En deltager i en fokusgruppe</translation>
    </message>
    <message>
        <source>A theme of a focus group</source>
        <translation>Et tema i en fokusgruppe</translation>
    </message>
    <message>
        <source>A quote of a focus group</source>
        <translation>Et citat fra en fokusgruppe</translation>
    </message>
    <message>
        <source>A partner&apos;s form of a year</source>
        <translation>En samarbejdspartners skema</translation>
    </message>
    <message>
        <source>A fixed baseline of a chart</source>
        <translation>En fast median for et diagram</translation>
    </message>
    <message>
        <source>A mean of the population</source>
        <translation>Et gennemsnit for befolkningen</translation>
    </message>
    <message>
        <source>A person around a citizen</source>
        <translation>En person omkring en borger</translation>
    </message>
    <message>
        <source>A goal of a citizen</source>
        <translation>Et mål for en borger</translation>
    </message>
    <message>
        <source>A follow-up of a goal</source>
        <translation>En opfølgning på et mål</translation>
    </message>
    <message>
        <source>A phase of a course</source>
        <translation>En fase i et forløb</translation>
    </message>
    <message>
        <source>A pause of a course</source>
        <translation>En pause i et forløb</translation>
    </message>
    <message>
        <source>A barrier</source>
        <translation>En barriere</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>fornavn</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>efternavn</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>day of birth</source>
        <translation>fødselsdato</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>køn</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>vej og nummer</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postnummer</translation>
    </message>
    <message>
        <source>town</source>
        <translation>by</translation>
    </message>
    <message>
        <source>parish</source>
        <translation>sogn</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>whether the address is protected</source>
        <translation>om adressen er beskyttet</translation>
    </message>
    <message>
        <source>last day of the address protection</source>
        <translation>sidste dag for adressebeskyttelsen</translation>
    </message>
    <message>
        <source>whether the citizen has no Digital Post</source>
        <translation>fritagelse for Digital Post</translation>
    </message>
    <message>
        <source>whether one may call</source>
        <translation>om der må ringes</translation>
    </message>
    <message>
        <source>whether a message may be left</source>
        <translation>om der må lægges besked</translation>
    </message>
    <message>
        <source>whether an SMS may be sent</source>
        <translation>om der må sendes SMS</translation>
    </message>
    <message>
        <source>whether an e-mail may be sent</source>
        <translation>om der må sendes e-mail</translation>
    </message>
    <message>
        <source>whether one may say where one calls from</source>
        <translation>om det må siges, hvor vi ringer fra</translation>
    </message>
    <message>
        <source>remark about reaching the citizen</source>
        <translation>bemærkning om kontakt</translation>
    </message>
    <message>
        <source>next of kin</source>
        <translation>pårørende</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>værge</translation>
    </message>
    <message>
        <source>own doctor&apos;s clinic</source>
        <translation>egen læges klinik</translation>
    </message>
    <message>
        <source>own doctor</source>
        <translation>egen læge</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>borger nr.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>sprog</translation>
    </message>
    <message>
        <source>what to know before a visit</source>
        <translation>hvad man skal vide før et besøg</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>bemærkning</translation>
    </message>
    <message>
        <source>dead or moved away</source>
        <translation>død eller flyttet</translation>
    </message>
    <message>
        <source>day of death or of moving</source>
        <translation>dag for død eller flytning</translation>
    </message>
    <message>
        <source>A test in small scale</source>
        <translation>En PDSA-afprøvning</translation>
    </message>
    <message>
        <source>A consideration at work</source>
        <translation>Et skånehensyn</translation>
    </message>
    <message>
        <source>A request to describe considerations</source>
        <translation>En anmodning om skånehensyn</translation>
    </message>
    <message>
        <source>An agreement with a partner</source>
        <translation>En aftale med en samarbejdspart</translation>
    </message>
    <message>
        <source>A commitment</source>
        <translation>En forpligtelse</translation>
    </message>
    <message>
        <source>What became of a commitment</source>
        <translation>Hvad der blev af en forpligtelse</translation>
    </message>
    <message>
        <source>A letter template of your own</source>
        <translation>En egen brevskabelon</translation>
    </message>
    <message>
        <source>A round-table meeting</source>
        <translation>En rundbordssamtale</translation>
    </message>
    <message>
        <source>A participant of a meeting</source>
        <translation>En deltager i et møde</translation>
    </message>
    <message>
        <source>A point of the agenda of a meeting</source>
        <translation>Et punkt på dagsordenen for et møde</translation>
    </message>
    <message>
        <source>A decision of a meeting</source>
        <translation>En beslutning fra et møde</translation>
    </message>
    <message>
        <source>A volunteer</source>
        <translation>En frivillig</translation>
    </message>
    <message>
        <source>A plan of accompaniment</source>
        <translation>En følgeplan</translation>
    </message>
    <message>
        <source>An accompaniment to an appointment</source>
        <translation>Et følge til en aftale</translation>
    </message>
    <message>
        <source>A visit or contact about no citizen</source>
        <translation>Et besøg eller en kontakt uden borger</translation>
    </message>
    <message>
        <source>A message to or from others</source>
        <translation>En besked til eller fra andre</translation>
    </message>
    <message>
        <source>Home visits of a day</source>
        <translation>Hjemmebesøg på en dag</translation>
    </message>
</context>
<context>
    <name>AuditOccasions</name>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Samarbejde</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Upgrade of the file</source>
        <translation>Opdatering af filen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>The citizen&apos;s page</source>
        <translation>Borgerens side</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Considerations at work</source>
        <translation>Skånehensyn</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Udgifter</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Dagseddel</translation>
    </message>
    <message>
        <source>Demo municipality</source>
        <translation>Demokommune</translation>
    </message>
    <message>
        <source>Letters and documents</source>
        <translation>Breve og dokumenter</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Gemt som fil</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Filen selv</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>Oplysningsark</translation>
    </message>
    <message>
        <source>Labour market status</source>
        <translation>Forsørgelse</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Spørgeskemaer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Oplåsning</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>Tests in small scale</source>
        <translation>PDSA-afprøvninger</translation>
    </message>
    <message>
        <source>People around the citizen</source>
        <translation>Personer omkring borgeren</translation>
    </message>
    <message>
        <source>Files in clear</source>
        <translation>Filer uden kryptering</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Henvisninger</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>Forbrug af ydelser</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, fortrudt</translation>
    </message>
</context>
<context>
    <name>AuthorityWriting</name>
    <message>
        <source>Show the letter</source>
        <translation>Vis brevet</translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation>Svar senest</translation>
    </message>
    <message>
        <source>Search people around the citizen and partners, or write who it is</source>
        <translation>Søg i personer omkring borgeren og samarbejdsparter, eller skriv hvem det er</translation>
    </message>
    <message>
        <source>Try fewer letters, or let it stand as you have written it.</source>
        <translation>Prøv med færre bogstaver, eller lad det stå, som du har skrevet det.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Letter to a doctor or hospital</source>
        <translation>Brev til læge eller hospital</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Why now, in one sentence.</source>
        <translation>Hvorfor nu, i én sætning.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>What is known, from whom and when.</source>
        <translation>Hvad der er kendt, fra hvem og hvornår.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Det ser du</translation>
    </message>
    <message>
        <source>In everyday words, no diagnosis.</source>
        <translation>Med hverdagsord, ingen diagnose.</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Det beder du om</translation>
    </message>
    <message>
        <source>Also who follows up, and by when.</source>
        <translation>Også hvem der følger op, og hvornår.</translation>
    </message>
    <message>
        <source>Coming there</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>Interpreter, companion, reminder, transport.</source>
        <translation>Tolk, ledsager, påmindelse, transport.</translation>
    </message>
    <message>
        <source>When you are reached</source>
        <translation>Hvornår du kan træffes</translation>
    </message>
    <message>
        <source>To whom the answer goes, and how</source>
        <translation>Hvem svaret skal sendes til, og hvordan</translation>
    </message>
    <message>
        <source>To get the treatment to fit</source>
        <translation>At få behandlingen til at passe</translation>
    </message>
    <message>
        <source>Letter to the municipality</source>
        <translation>Brev til kommunen</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>What has happened, as facts.</source>
        <translation>Hvad der er sket, som fakta.</translation>
    </message>
    <message>
        <source>Agreed with the citizen</source>
        <translation>Aftalt med borgeren</translation>
    </message>
    <message>
        <source>What the citizen needs in practice</source>
        <translation>Hvad borgeren har brug for i praksis</translation>
    </message>
    <message>
        <source>What you ask the municipality to do</source>
        <translation>Det beder du kommunen gøre</translation>
    </message>
    <message>
        <source>No proposal of a benefit.</source>
        <translation>Intet forslag om en ydelse.</translation>
    </message>
    <message>
        <source>To get the help of the municipality to fit</source>
        <translation>At få kommunens hjælp til at passe</translation>
    </message>
    <message>
        <source>Fill in “%1”. The letter does not leave without it.</source>
        <translation>Udfyld »%1«. Uden det kan brevet ikke sendes.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup is not whole and was not used. Make or choose another one.</source>
        <translation>Sikkerhedskopien er ikke hel og blev ikke brugt. Lav eller vælg en anden.</translation>
    </message>
    <message>
        <source>There is a file with that name already. Choose another name.</source>
        <translation>Der er allerede en fil med det navn. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The copy was not whole and was removed. Try again, or choose another disk or stick.</source>
        <translation>Kopien var ikke hel og er fjernet. Prøv igen, eller vælg en anden disk eller et andet USB-stik.</translation>
    </message>
    <message>
        <source>The new file was not whole and was removed. Try again, or choose another disk.</source>
        <translation>Den nye fil var ikke hel og er fjernet. Prøv igen, eller vælg en anden disk.</translation>
    </message>
    <message>
        <source>There is no room for looking into the file. Free some space.</source>
        <translation>Der er ikke plads til at se i filen. Gør plads på disken.</translation>
    </message>
    <message>
        <source>This may be the only copy of the file. It was not deleted.</source>
        <translation>Det kan være den eneste udgave af filen. Den er ikke slettet.</translation>
    </message>
    <message>
        <source>The file could not be given its name again. Check that the folder may be written to.</source>
        <translation>Filen kunne ikke få sit navn igen. Se efter, om der må skrives i mappen.</translation>
    </message>
    <message>
        <source>That is the file itself. Choose a backup of it.</source>
        <translation>Det er filen selv. Vælg en sikkerhedskopi af den.</translation>
    </message>
    <message>
        <source>There is no file here yet.</source>
        <translation>Her er ingen fil endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 points at something that is not in the file (found %n times).</source>
        <translation>
            <numerusform>%1 peger på noget, som ikke findes i filen (fundet %n gang).</numerusform>
            <numerusform>%1 peger på noget, som ikke findes i filen (fundet %n gange).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be deleted. Check that the folder may be written to.</source>
        <translation>%1 kunne ikke slettes. Se efter, om der må skrives i mappen.</translation>
    </message>
    <message>
        <source>The file with the new passphrase was not whole and was removed. Check the room on the disk and try again.</source>
        <translation>Filen med den nye adgangskode var ikke hel og er fjernet. Kontrollér pladsen på disken, og prøv igen.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrollen blev stoppet.</translation>
    </message>
    <message>
        <source>The backup is not whole and cannot be used.</source>
        <translation>Sikkerhedskopien er ikke hel og kan ikke bruges.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>Sikkerhedskopien blev stoppet.</translation>
    </message>
    <message>
        <source>%1 is not there. It may be a stick that is not connected, or a network folder that cannot be reached.</source>
        <translation>%1 findes ikke nu. Det kan være et stik, der ikke er sat i, eller en mappe på netværket, som ikke kan nås.</translation>
    </message>
</context>
<context>
    <name>BarrierDialog</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gemt: %1</translation>
    </message>
    <message>
        <source>Change the barrier</source>
        <translation>Ret barrieren</translation>
    </message>
    <message>
        <source>New barrier</source>
        <translation>Ny barriere</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Hvad der er i vejen</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Opdaget den</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Hvad der gøres ved det</translation>
    </message>
    <message>
        <source>What came out of it</source>
        <translation>Hvad der kom ud af det</translation>
    </message>
    <message>
        <source>Out of the way since</source>
        <translation>Ude af vejen siden</translation>
    </message>
    <message>
        <source>Empty: it still stands in the way.</source>
        <translation>Tomt: det er stadig i vejen.</translation>
    </message>
</context>
<context>
    <name>BaselineDialog</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Første måned</translation>
    </message>
    <message>
        <source>Last month, included</source>
        <translation>Sidste måned, talt med</translation>
    </message>
    <message>
        <source>Why these months</source>
        <translation>Hvorfor disse måneder</translation>
    </message>
    <message>
        <source>All these months must lie in the period of the evaluation for the baseline to be used.</source>
        <translation>Alle månederne skal ligge i evalueringens periode, for at den faste median bliver brugt.</translation>
    </message>
    <message>
        <source>Stands under the chart in the working view.</source>
        <translation>Står under diagrammet i arbejdsvisningen.</translation>
    </message>
    <message>
        <source>%1 is read by the median of %2.</source>
        <translation>%1 læses efter medianen af %2.</translation>
    </message>
    <message>
        <source>Change the fixed baseline</source>
        <translation>Ret den faste median</translation>
    </message>
    <message>
        <source>Fixed baseline</source>
        <translation>Fast median</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>These months do not all lie in the period shown, %1 – %2: there the baseline is not used.</source>
        <translation>Månederne ligger ikke alle i den viste periode, %1 – %2: dér bruges den faste median ikke.</translation>
    </message>
</context>
<context>
    <name>BlankSheet</name>
    <message>
        <source>The sheet could not be printed there. Choose another printer.</source>
        <translation>Arket kunne ikke udskrives dér. Vælg en anden printer.</translation>
    </message>
    <message>
        <source>The sheet is saved as a file. The file is not encrypted.</source>
        <translation>Arket er gemt som en fil. Filen er ikke krypteret.</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <translation>Arket er udskrevet.</translation>
    </message>
</context>
<context>
    <name>BudgetDialog</name>
    <message>
        <source>The budget of %1 has %2 for %3.</source>
        <translation>Budgettet for %1 har %2 til %3.</translation>
    </message>
    <message>
        <source>Change the budget line</source>
        <translation>Ret budgetlinjen</translation>
    </message>
    <message>
        <source>New budget line</source>
        <translation>Ny budgetlinje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>What the money is for</source>
        <translation>Hvad pengene er til</translation>
    </message>
    <message>
        <source>Amount of the year, kroner</source>
        <translation>Årets beløb i kroner</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bevilling</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>Hvor tallet kommer fra</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutter, før den begynder.</translation>
    </message>
    <message>
        <source>The counting was stopped.</source>
        <translation>Optællingen blev stoppet.</translation>
    </message>
</context>
<context>
    <name>CalibrationLines</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Talt med</translation>
    </message>
    <message>
        <source>Of all these</source>
        <translation>Af alle disse</translation>
    </message>
    <message>
        <source>The same answer from two screeners</source>
        <translation>Samme svar fra to screenere</translation>
    </message>
    <message>
        <source>Citizens of whom the tool says the same after two screeners / citizens screened in the period by two within %1 days. Part of that would come by chance; kappa leaves it out.</source>
        <translation>Borgere, som redskabet siger det samme om efter to screenere / borgere, der i perioden er screenet af to med højst %1 dage imellem. En del af det ville ske tilfældigt; det trækker kappa fra.</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Uden: %1</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>Som krav: %1</translation>
    </message>
    <message>
        <source>At least %1 of %2 indicators, as now</source>
        <translation>Mindst %1 af %2 indikatorer, som nu</translation>
    </message>
    <message>
        <source>At least %1 of %2 indicators</source>
        <translation>Mindst %1 af %2 indikatorer</translation>
    </message>
    <message>
        <source>Worked out from the answers as they were kept, by the rules of the screening. Nothing is changed: each screening keeps its verdict.</source>
        <translation>Regnet ud af de gemte svar efter screeningens egne regler. Intet ændres: hver screening beholder sit udfald.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-interval</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Består af</translation>
    </message>
    <message>
        <source>After the first screener</source>
        <translation>Efter den første screener</translation>
    </message>
    <message>
        <source>What the tool says of the same citizens: in the lines after the first screener, in the columns after the second. A second screening decides nothing and counts only here.</source>
        <translation>Hvad redskabet siger om de samme borgere: i linjerne efter den første screener, i kolonnerne efter den anden. En anden screening afgør intet og tæller kun her.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>decided alone</source>
        <translation>afgjorde alene</translation>
    </message>
    <message>
        <source>Decided alone: the tool would say something else if only this criterion had been answered otherwise. The latest screening in the period of each citizen by each screener, where answers were kept.</source>
        <translation>Afgjorde alene: redskabet ville sige noget andet, hvis kun dette kriterium var besvaret anderledes. Seneste screening i perioden af hver borger hos hver screener, hvor svarene er gemt.</translation>
    </message>
    <message>
        <source>If the tool were</source>
        <translation>Hvis redskabet var</translation>
    </message>
    <message>
        <source>In</source>
        <translation>I målgruppen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Flere</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Færre</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som det er</translation>
    </message>
</context>
<context>
    <name>CareCommunicationReader</name>
    <message>
        <source>The message has no content that can be read. Ask for it again.</source>
        <translation>Meddelelsen har intet indhold, der kan læses. Bed om at få den igen.</translation>
    </message>
    <message>
        <source>The message has no identifier and cannot be told from others. Ask for it again.</source>
        <translation>Meddelelsen har intet nummer og kan ikke skelnes fra andre. Bed om at få den igen.</translation>
    </message>
    <message>
        <source>The message corrects an earlier one.</source>
        <translation>Meddelelsen retter en tidligere.</translation>
    </message>
    <message>
        <source>The message takes an earlier one back.</source>
        <translation>Meddelelsen trækker en tidligere tilbage.</translation>
    </message>
    <message>
        <source>The message does not say whether it is new or an answer.</source>
        <translation>Meddelelsen siger ikke, om den er ny eller et svar.</translation>
    </message>
    <message>
        <source>An attachment is damaged and cannot be opened.</source>
        <translation>En vedhæftet fil er beskadiget og kan ikke åbnes.</translation>
    </message>
    <message>
        <source>The message does not say whom it is about. Ask the sender.</source>
        <translation>Meddelelsen siger ikke, hvem den handler om. Spørg afsenderen.</translation>
    </message>
</context>
<context>
    <name>CareCommunicationWriter</name>
    <message>
        <source>Your organisation needs its EAN and SOR numbers for this message. Enter them in Settings.</source>
        <translation>Din organisation mangler EAN- og SOR-nummer til denne meddelelse. Skriv dem i Indstillinger.</translation>
    </message>
    <message>
        <source>The referrer needs EAN and SOR numbers for this message. Enter them for the partner.</source>
        <translation>Henviseren mangler EAN- og SOR-nummer til denne meddelelse. Skriv dem ved samarbejdsparten.</translation>
    </message>
    <message>
        <source>The message needs your name and telephone number. Enter them in Settings.</source>
        <translation>Meddelelsen kræver dit navn og telefonnummer. Skriv dem i Indstillinger.</translation>
    </message>
    <message>
        <source>The message needs the citizen&apos;s CPR number and surname.</source>
        <translation>Meddelelsen kræver borgerens CPR-nummer og efternavn.</translation>
    </message>
</context>
<context>
    <name>ChartBaselines</name>
    <message>
        <source>Choose the first month.</source>
        <translation>Vælg den første måned.</translation>
    </message>
    <message>
        <source>The last month must not lie before the first.</source>
        <translation>Den sidste måned må ikke ligge før den første.</translation>
    </message>
    <message>
        <source>The last month must be over.</source>
        <translation>Den sidste måned skal være forbi.</translation>
    </message>
    <message>
        <source>This series has quarters: begin with the first month of one.</source>
        <translation>Serien har kvartaler: begynd med den første måned i et kvartal.</translation>
    </message>
    <message>
        <source>This series has quarters: end with the last month of one.</source>
        <translation>Serien har kvartaler: slut med den sidste måned i et kvartal.</translation>
    </message>
    <message>
        <source>Choose the series.</source>
        <translation>Vælg serien.</translation>
    </message>
    <message>
        <source>This series has a fixed baseline already. Change that one.</source>
        <translation>Serien har allerede en fast median. Ret den.</translation>
    </message>
    <message>
        <source>Write why these months are the baseline.</source>
        <translation>Skriv, hvorfor det skal være disse måneders median.</translation>
    </message>
</context>
<context>
    <name>CitizenFacts</name>
    <message>
        <source>Choose what is known.</source>
        <translation>Vælg, hvad der vides.</translation>
    </message>
    <message>
        <source>Say from which day this is known. It cannot lie ahead.</source>
        <translation>Skriv, fra hvilken dag det vides. Den kan ikke ligge ude i fremtiden.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Skriv et helt tal.</translation>
    </message>
    <message>
        <source>The number is too high. Write at most %1.</source>
        <translation>Tallet er for højt. Skriv højst %1.</translation>
    </message>
</context>
<context>
    <name>CitizenOfferWriting</name>
    <message>
        <source>Change the text</source>
        <translation>Ret teksten</translation>
    </message>
    <message>
        <source>Show in the letter</source>
        <translation>Vis i brevet</translation>
    </message>
    <message>
        <source>What happens there</source>
        <translation>Hvad der sker der</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>Første gang</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Who meets the citizen there</source>
        <translation>Hvem der tager imod borgeren</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <translation>Hvem der følger med</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Hvad det koster</translation>
    </message>
    <message>
        <source>In short sentences. Anybody may open the letter.</source>
        <translation>I korte sætninger. Enhver kan komme til at åbne brevet.</translation>
    </message>
    <message>
        <source>Write “gratis” when it is free.</source>
        <translation>Skriv »gratis«, når det er gratis.</translation>
    </message>
    <message>
        <source>What you have told the offer</source>
        <translation>Hvad du har fortalt tilbuddet</translation>
    </message>
    <message>
        <source>A line for each. When a letter has left, its own lines stand here.</source>
        <translation>En linje for hver ting. Er der sendt et brev, står dets egne linjer her.</translation>
    </message>
</context>
<context>
    <name>CitizenRules</name>
    <message>
        <source>The birth date is not the one in the personal number.</source>
        <translation>Fødselsdatoen er ikke den, der står i CPR-nummeret.</translation>
    </message>
    <message>
        <source>Say on which day. It cannot lie ahead.</source>
        <translation>Skriv hvilken dag. Den kan ikke ligge ude i fremtiden.</translation>
    </message>
    <message>
        <source>The day lies before the birth date.</source>
        <translation>Dagen ligger før fødselsdatoen.</translation>
    </message>
    <message>
        <source>Type a name, or at least what the person is called.</source>
        <translation>Skriv et navn, eller i det mindste hvad personen kaldes.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>Fødselsdatoen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>The birth date lies before 1890. Check the year.</source>
        <translation>Fødselsdatoen ligger før 1890. Kontrollér årstallet.</translation>
    </message>
    <message>
        <source>The address protection has run out. Ask whether it was renewed.</source>
        <translation>Adressebeskyttelsen er udløbet. Spørg, om den er fornyet.</translation>
    </message>
    <message>
        <source>This is no whole e-mail address. Write for example navn@eksempel.dk.</source>
        <translation>Det er ikke en hel e-mailadresse. Skriv for eksempel navn@eksempel.dk.</translation>
    </message>
    <message>
        <source>You met or spoke with the citizen on %1. The date of death cannot lie before that.</source>
        <translation>I mødtes eller talte sammen den %1. Dødsdatoen kan ikke ligge før den dag.</translation>
    </message>
    <message>
        <source>The citizen has died. Tell the place of the appointment or the next of kin instead.</source>
        <translation>Borgeren er død. Giv i stedet besked til stedet, hvor aftalen er, eller til de pårørende.</translation>
    </message>
</context>
<context>
    <name>CitizenWords</name>
    <message>
        <source>Woman</source>
        <translation>Kvinde</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Mand</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Being taken in</source>
        <translation>Opstart</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>No course</source>
        <translation>Intet forløb</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Død</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Do not ring</source>
        <translation>Ring ikke</translation>
    </message>
    <message>
        <source>Leave no message</source>
        <translation>Læg ikke besked</translation>
    </message>
    <message>
        <source>Send no SMS</source>
        <translation>Send ikke sms</translation>
    </message>
    <message>
        <source>Send no e-mail</source>
        <translation>Send ikke e-mail</translation>
    </message>
    <message>
        <source>Do not say where you ring from</source>
        <translation>Sig ikke, hvor du ringer fra</translation>
    </message>
</context>
<context>
    <name>Citizens</name>
    <message>
        <source>Say at which clinic the doctor is.</source>
        <translation>Skriv hvilket lægehus lægen hører til.</translation>
    </message>
    <message>
        <source>%1 has this CPR number already. Correct the number.</source>
        <translation>%1 har allerede dette CPR-nummer. Ret nummeret.</translation>
    </message>
    <message>
        <source>There is a citizen with this CPR number already: choose that citizen below, or correct the number.</source>
        <translation>Der er allerede en borger med dette CPR-nummer: Vælg borgeren nedenfor, eller ret nummeret.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The program is incomplete: its coded lists are missing. Install it again.</source>
        <translation>Programmet er ikke helt: dets kodelister mangler. Installér det igen.</translation>
    </message>
    <message>
        <source>Write what it is to be called.</source>
        <translation>Skriv, hvad den skal hedde.</translation>
    </message>
    <message>
        <source>The list has one of that name.</source>
        <translation>Listen har allerede en med det navn.</translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Leave it empty when the promise is our own.</source>
        <translation>Lad feltet stå tomt, når det er vores eget løfte.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Hvad der er lovet</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Princip</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Lovet den</translation>
    </message>
    <message>
        <source>To be kept by</source>
        <translation>Skal holdes senest</translation>
    </message>
    <message>
        <source>Without a day it goes on and is never late.</source>
        <translation>Uden en dag er den løbende og bliver ikke overskredet.</translation>
    </message>
    <message>
        <source>The commitment &quot;%1&quot; is there.</source>
        <translation>Forpligtelsen »%1« står på listen.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hvad blev der af den</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What was said, and why</source>
        <translation>Hvad der blev sagt, og hvorfor</translation>
    </message>
    <message>
        <source>What is promised now</source>
        <translation>Hvad der er lovet nu</translation>
    </message>
    <message>
        <source>Change the commitment</source>
        <translation>Ret forpligtelsen</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Ny forpligtelse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan det gik</translation>
    </message>
    <message>
        <source>Written down: %1.</source>
        <translation>Skrevet ned: %1.</translation>
    </message>
</context>
<context>
    <name>CommitmentWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dage over</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>we ourselves</source>
        <translation>os selv</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>løbende</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Change in percent</source>
        <translation>Ændring i procent</translation>
    </message>
    <message>
        <source>A fall has a minus: -14,0.</source>
        <translation>Et fald skrives med minus: -14,0.</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Stedets navn</translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>Interval fra</translation>
    </message>
    <message>
        <source>Interval to</source>
        <translation>Interval til</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>Hvor tallet kommer fra</translation>
    </message>
    <message>
        <source>Stands beside the figure in the report.</source>
        <translation>Står ved tallet i rapporten.</translation>
    </message>
    <message>
        <source>%1 stands there with %2 %.</source>
        <translation>%1 står nu med %2 %.</translation>
    </message>
    <message>
        <source>Change the figure of another place</source>
        <translation>Ret tallet fra et andet sted</translation>
    </message>
    <message>
        <source>Figure of another place</source>
        <translation>Tal fra et andet sted</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>Write both ends of the interval, or neither.</source>
        <translation>Skriv begge ender af intervallet eller ingen af dem.</translation>
    </message>
    <message>
        <source>The interval must hold the figure.</source>
        <translation>Tallet skal ligge i intervallet.</translation>
    </message>
    <message>
        <source>Write the name of the place.</source>
        <translation>Skriv stedets navn.</translation>
    </message>
    <message>
        <source>There is a figure of that name already.</source>
        <translation>Der er allerede et tal med det navn.</translation>
    </message>
    <message>
        <source>Write the change in percent, as -14,0.</source>
        <translation>Skriv ændringen i procent, for eksempel -14,0.</translation>
    </message>
    <message>
        <source>Write where the figure comes from.</source>
        <translation>Skriv, hvor tallet kommer fra.</translation>
    </message>
</context>
<context>
    <name>ConditionState</name>
    <message>
        <source>met</source>
        <translation>opfyldt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ikke opfyldt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>uoplyst</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>No consent</source>
        <translation>Intet samtykke</translation>
    </message>
    <message>
        <source>Consent: %1, until withdrawn</source>
        <translation>Samtykke: %1, uden slutdato</translation>
    </message>
    <message>
        <source>Consent: %1, until %2</source>
        <translation>Samtykke: %1, til %2</translation>
    </message>
    <message>
        <source>Consent: obtain from %1, until withdrawn</source>
        <translation>Samtykke: oplysninger fra %1, uden slutdato</translation>
    </message>
    <message>
        <source>Consent: obtain from %1, until %2</source>
        <translation>Samtykke: oplysninger fra %1, til %2</translation>
    </message>
    <message numerus="yes">
        <source>%n consents</source>
        <translation>
            <numerusform>%n samtykke</numerusform>
            <numerusform>%n samtykker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>A letter or the course has come since and may build on the consent. Withdraw it instead.</source>
        <translation>Siden er der skrevet et brev eller ændret i forløbet, og det kan bygge på samtykket. Træk det tilbage i stedet.</translation>
    </message>
    <message>
        <source>Say who has the information.</source>
        <translation>Skriv, hvem der har oplysningerne.</translation>
    </message>
    <message>
        <source>Say who is to have the information.</source>
        <translation>Skriv, hvem der skal have oplysningerne.</translation>
    </message>
    <message>
        <source>Tick which information it is. A general consent is not enough.</source>
        <translation>Sæt kryds ved, hvilke oplysninger det er. Et generelt samtykke er ikke nok.</translation>
    </message>
    <message>
        <source>Say what the information is for.</source>
        <translation>Skriv, hvad oplysningerne skal bruges til.</translation>
    </message>
    <message>
        <source>Say how the consent was given: written, oral or digital.</source>
        <translation>Vælg, hvordan samtykket er givet: skriftligt, mundtligt eller digitalt.</translation>
    </message>
    <message>
        <source>Consent to pass on health information should be written, unless it is for treatment.</source>
        <translation>Samtykke til at videregive helbredsoplysninger bør være skriftligt, medmindre det er til behandling.</translation>
    </message>
    <message>
        <source>Choose the law that allows it without consent.</source>
        <translation>Vælg den lov, der tillader det uden samtykke.</translation>
    </message>
    <message>
        <source>Write why it happens without consent.</source>
        <translation>Skriv, hvorfor det sker uden samtykke.</translation>
    </message>
    <message>
        <source>Enter the day. It cannot lie ahead.</source>
        <translation>Skriv dagen. Den kan ikke ligge fremme i tiden.</translation>
    </message>
    <message>
        <source>The last day cannot lie before the first.</source>
        <translation>Den sidste dag kan ikke ligge før den første.</translation>
    </message>
    <message>
        <source>Consent to pass on health information lapses at the latest one year after it was given.</source>
        <translation>Samtykke til at videregive helbredsoplysninger udløber senest et år efter, at det er givet.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gælder</translation>
    </message>
    <message>
        <source>lapses soon</source>
        <translation>udløber snart</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>udløbet</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbage</translation>
    </message>
    <message>
        <source>The consent has been withdrawn already.</source>
        <translation>Samtykket er allerede trukket tilbage.</translation>
    </message>
    <message>
        <source>Enter the day it was withdrawn: not before it was given, and not ahead.</source>
        <translation>Skriv den dag, samtykket blev trukket tilbage: ikke før det blev givet og ikke fremme i tiden.</translation>
    </message>
    <message>
        <source>Tell %1 that the consent has been withdrawn</source>
        <translation>Fortæl %1, at samtykket er trukket tilbage</translation>
    </message>
    <message>
        <source>What is recorded allows single sharings and no course. Record a consent to pass on attendance or the plan, or another legal basis, on the tab Consent, and the course can start.</source>
        <translation>Det, der er registreret, gælder kun enkelte delinger og ikke et forløb. Registrér et samtykke til at videregive oplysninger om fremmøde eller plan, eller en anden hjemmel, på fanen Samtykke, så kan forløbet starte.</translation>
    </message>
    <message>
        <source>The consent to share with %1 was withdrawn on %2.</source>
        <translation>Samtykket til %1 blev trukket tilbage %2.</translation>
    </message>
    <message>
        <source>The consent to share with %1 ran out on %2.</source>
        <translation>Samtykket til %1 udløb %2.</translation>
    </message>
    <message>
        <source>The consent to share with %1 does not include this.</source>
        <translation>Samtykket til %1 omfatter ikke dette.</translation>
    </message>
    <message>
        <source>The consent names another recipient: %1.</source>
        <translation>Samtykket nævner en anden modtager: %1.</translation>
    </message>
    <message>
        <source>There is no consent to pass this on.</source>
        <translation>Der er ikke samtykke til at videregive dette.</translation>
    </message>
    <message>
        <source>No consent and no other legal basis holds. A course can start on a consent to pass on attendance or the plan to others than one single offer, or on another legal basis. Record it on the tab Consent.</source>
        <translation>Der er hverken gyldigt samtykke eller anden hjemmel. Et forløb kan starte på et samtykke til at videregive oplysninger om fremmøde eller plan til andre end et enkelt tilbud eller på en anden hjemmel. Registrér det på fanen Samtykke.</translation>
    </message>
    <message>
        <source>The consent to share with %1 is for that offer alone. A course takes one to pass on attendance or the plan to others, for instance the referrer, or another legal basis. Record it on the tab Consent.</source>
        <translation>Samtykket til %1 gælder kun det ene tilbud. Et forløb kræver et samtykke til at videregive oplysninger om fremmøde eller plan til andre, for eksempel henviseren, eller en anden hjemmel. Registrér det på fanen Samtykke.</translation>
    </message>
    <message>
        <source>Tick which information it is.</source>
        <translation>Sæt kryds ved, hvilke oplysninger det er.</translation>
    </message>
    <message>
        <source>This law is about obtaining information. Choose one that lets you pass it on.</source>
        <translation>Denne lov handler om at indhente oplysninger. Vælg en, der giver lov til at videregive dem.</translation>
    </message>
    <message>
        <source>This law is about passing information on. Choose one that lets you obtain it.</source>
        <translation>Denne lov handler om at videregive oplysninger. Vælg en, der giver lov til at indhente dem.</translation>
    </message>
</context>
<context>
    <name>ConsiderationDialog</name>
    <message>
        <source>What it is about</source>
        <translation>Hvad det handler om</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>What work must mind</source>
        <translation>Hvad arbejdet skal tage hensyn til</translation>
    </message>
    <message>
        <source>at most 3 hours at a time</source>
        <translation>højst 3 timer ad gangen</translation>
    </message>
    <message>
        <source>In work terms, never an illness.</source>
        <translation>Med arbejdets ord, aldrig en sygdom.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hvor længe</translation>
    </message>
    <message>
        <source>Holds until, included</source>
        <translation>Gælder til og med</translation>
    </message>
    <message>
        <source>A short-term one needs a day.</source>
        <translation>Et kortvarigt hensyn skal have en dato.</translation>
    </message>
    <message>
        <source>Described by</source>
        <translation>Beskrevet af</translation>
    </message>
    <message>
        <source>Department or name</source>
        <translation>Afdeling eller navn</translation>
    </message>
    <message>
        <source>Described on</source>
        <translation>Beskrevet den</translation>
    </message>
    <message>
        <source>Document it stands in</source>
        <translation>Dokument, det står i</translation>
    </message>
    <message>
        <source>letter of discharge, the plan of the municipality</source>
        <translation>udskrivningsbrev, kommunens plan</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gemt: %1.</translation>
    </message>
    <message>
        <source>Correct the consideration</source>
        <translation>Ret skånehensyn</translation>
    </message>
    <message>
        <source>New consideration</source>
        <translation>Nyt skånehensyn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>End the consideration</source>
        <translation>Afslut skånehensyn</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Not to be minded since</source>
        <translation>Gælder ikke længere fra</translation>
    </message>
    <message>
        <source>Ended: %1.</source>
        <translation>Afsluttet: %1.</translation>
    </message>
</context>
<context>
    <name>ConsiderationWords</name>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (til %2)</translation>
    </message>
    <message>
        <source>Considerations: %1</source>
        <translation>Skånehensyn: %1</translation>
    </message>
</context>
<context>
    <name>Considerations</name>
    <message>
        <source>There is a number in the text that looks like a CPR number. Take it out.</source>
        <translation>Der står et tal i teksten, der ligner et CPR-nummer. Tag det ud.</translation>
    </message>
    <message>
        <source>Look at the word “%1” again: write what the work must spare, not the illness.</source>
        <translation>Se på ordet »%1« igen: skriv, hvad arbejdet skal skåne for, ikke sygdommen.</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>Vælg, hvad det handler om.</translation>
    </message>
    <message>
        <source>Write what the work must mind, for instance “at most 3 hours at a time”.</source>
        <translation>Skriv, hvad arbejdet skal tage hensyn til, for eksempel »højst 3 timer ad gangen«.</translation>
    </message>
    <message>
        <source>Choose who described it.</source>
        <translation>Vælg, hvem der har beskrevet det.</translation>
    </message>
    <message>
        <source>Enter the day. It cannot lie ahead.</source>
        <translation>Skriv dagen. Den kan ikke ligge fremme i tiden.</translation>
    </message>
    <message>
        <source>Say until when a short-term consideration holds.</source>
        <translation>Skriv, hvor længe et kortvarigt skånehensyn gælder.</translation>
    </message>
    <message>
        <source>The last day cannot lie before the first.</source>
        <translation>Den sidste dag kan ikke ligge før den første.</translation>
    </message>
    <message>
        <source>It has been ended already.</source>
        <translation>Det er allerede afsluttet.</translation>
    </message>
    <message>
        <source>Enter the day: not before it was described, and not ahead.</source>
        <translation>Skriv dagen: ikke før det blev beskrevet, og ikke fremme i tiden.</translation>
    </message>
    <message>
        <source>The request has been sent already.</source>
        <translation>Anmodningen er allerede sendt.</translation>
    </message>
    <message>
        <source>Write what the answer says, or tick that there is nothing to mind.</source>
        <translation>Skriv, hvad svaret siger, eller sæt kryds ved, at der ingen hensyn er.</translation>
    </message>
    <message>
        <source>Something is written above. Take the tick away, or what is written.</source>
        <translation>Der står noget ovenfor. Fjern krydset eller det, der står.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>venter på svar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvaret</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>lukket uden svar</translation>
    </message>
    <message>
        <source>Say whom you ask.</source>
        <translation>Skriv, hvem du spørger.</translation>
    </message>
    <message>
        <source>Enter the day you need the answer. It cannot be past.</source>
        <translation>Skriv den dag, du har brug for svaret. Den kan ikke være forbi.</translation>
    </message>
    <message>
        <source>The day cannot lie ahead.</source>
        <translation>Dagen kan ikke ligge fremme i tiden.</translation>
    </message>
    <message>
        <source>The request does not wait for an answer.</source>
        <translation>Anmodningen venter ikke på svar.</translation>
    </message>
    <message>
        <source>Enter the day: not before it was sent, and not ahead.</source>
        <translation>Skriv dagen: ikke før den blev sendt, og ikke fremme i tiden.</translation>
    </message>
    <message>
        <source>short term</source>
        <translation>kortvarigt</translation>
    </message>
    <message>
        <source>long term</source>
        <translation>langvarigt</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gælder</translation>
    </message>
    <message>
        <source>lapses soon</source>
        <translation>udløber snart</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>udløbet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>afsluttet</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rettet</translation>
    </message>
</context>
<context>
    <name>ConsiderationsAnswerForm</name>
    <message>
        <source>Answered on</source>
        <translation>Svaret den</translation>
    </message>
    <message>
        <source>Described by</source>
        <translation>Beskrevet af</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Department or name</source>
        <translation>Afdeling eller navn</translation>
    </message>
    <message>
        <source>Document it stands in</source>
        <translation>Dokument, det står i</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>Det siger svaret</translation>
    </message>
    <message>
        <source>There is nothing to mind</source>
        <translation>Der er ingen hensyn at tage</translation>
    </message>
    <message>
        <source>Short term: %1</source>
        <translation>Kortvarigt: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Til dato: %1</translation>
    </message>
    <message>
        <source>Long term: %1</source>
        <translation>Varigt: %1</translation>
    </message>
    <message>
        <source>Answer from %1</source>
        <translation>Svar fra %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The answer from %1 is entered, and the request is closed.</source>
        <translation>Svaret fra %1 er skrevet ind, og anmodningen er lukket.</translation>
    </message>
</context>
<context>
    <name>ConsiderationsWriting</name>
    <message>
        <source>To know what work must mind</source>
        <translation>At vide, hvad arbejdet skal tage hensyn til</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Choose the kind of contact.</source>
        <translation>Vælg, hvilken slags kontakt det var.</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>Vælg, hvad der kom ud af det.</translation>
    </message>
    <message>
        <source>Write day and time of the contact.</source>
        <translation>Skriv dag og klokkeslæt for kontakten.</translation>
    </message>
    <message>
        <source>The contact lies in the future.</source>
        <translation>Kontakten ligger ude i fremtiden.</translation>
    </message>
    <message>
        <source>The minutes must lie between 0 and one day.</source>
        <translation>Antal minutter skal ligge mellem 0 og et døgn.</translation>
    </message>
    <message>
        <source>Find another way to reach the citizen</source>
        <translation>Find en anden vej til borgeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The next attempt cannot lie before this one.</source>
        <translation>Næste forsøg kan ikke ligge før dette.</translation>
    </message>
</context>
<context>
    <name>Cooperation</name>
    <message>
        <source>Write when it is to be decided whether it goes on.</source>
        <translation>Skriv, hvornår det skal besluttes, om den fortsætter.</translation>
    </message>
    <message>
        <source>It is not renewed before its first day.</source>
        <translation>Den kan ikke fornyes før sin første dag.</translation>
    </message>
    <message>
        <source>Decide on it on its last day at the latest.</source>
        <translation>Beslut det senest på den sidste dag.</translation>
    </message>
    <message>
        <source>Choose the partner from the list.</source>
        <translation>Vælg partneren på listen.</translation>
    </message>
    <message>
        <source>Write what is agreed, in a few words.</source>
        <translation>Skriv med få ord, hvad der er aftalt.</translation>
    </message>
    <message>
        <source>Write the first day of the agreement.</source>
        <translation>Skriv aftalens første dag.</translation>
    </message>
    <message>
        <source>The last day must not lie before the first day.</source>
        <translation>Den sidste dag må ikke ligge før den første.</translation>
    </message>
    <message>
        <source>It must not end before its first day.</source>
        <translation>Den kan ikke ophøre før sin første dag.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>Common agenda</source>
        <translation>Fælles dagsorden</translation>
    </message>
    <message>
        <source>Binding activities</source>
        <translation>Forpligtende aktiviteter</translation>
    </message>
    <message>
        <source>Shared measurement</source>
        <translation>Fælles måling</translation>
    </message>
    <message>
        <source>Continuous communication</source>
        <translation>Løbende kommunikation</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Rygrad</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>holdt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>droppet</translation>
    </message>
    <message>
        <source>Write what is promised.</source>
        <translation>Skriv, hvad der er lovet.</translation>
    </message>
    <message>
        <source>Write what is promised now, or another day.</source>
        <translation>Skriv, hvad der er lovet nu, eller en anden dag.</translation>
    </message>
    <message>
        <source>The new day must not lie before the day it was agreed.</source>
        <translation>Den nye dag må ikke ligge før den dag, det blev aftalt.</translation>
    </message>
    <message>
        <source>Choose where the person works.</source>
        <translation>Vælg, hvor personen arbejder.</translation>
    </message>
    <message>
        <source>Write the day it was promised.</source>
        <translation>Skriv, hvilken dag det blev lovet.</translation>
    </message>
    <message>
        <source>It cannot be due before it was promised.</source>
        <translation>Fristen kan ikke ligge før den dag, det blev lovet.</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>Vælg, hvad der blev af den.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>The day lies before the day it was promised.</source>
        <translation>Dagen ligger før den dag, det blev lovet.</translation>
    </message>
    <message>
        <source>Write why it was dropped.</source>
        <translation>Skriv, hvorfor den blev droppet.</translation>
    </message>
    <message>
        <source>The person does not work at this partner.</source>
        <translation>Personen arbejder ikke hos denne partner.</translation>
    </message>
    <message>
        <source>It is written down what became of it. Drop it with a reason instead.</source>
        <translation>Der står allerede, hvad der blev af den. Drop den med en grund i stedet.</translation>
    </message>
    <message>
        <source>What became of it on %1 is written down already. The day must not lie before that.</source>
        <translation>Der står allerede, hvad der blev af den %1. Dagen må ikke ligge før.</translation>
    </message>
    <message>
        <source>What became of it on %1 is written down already. It was promised on that day at the latest.</source>
        <translation>Der står allerede, hvad der blev af den %1. Den er senest lovet den dag.</translation>
    </message>
</context>
<context>
    <name>Correspondence</name>
    <message>
        <source>That message cannot be answered with this one.</source>
        <translation>Den besked kan ikke besvares med denne.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer to this message.</source>
        <translation>Ingen venter på svar på denne besked.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Besked til %1</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Besked fra %1</translation>
    </message>
    <message>
        <source>The word “%1” tells more than what is ticked. Tick what the message tells, or take the word out.</source>
        <translation>Ordet »%1« fortæller mere, end der er sat kryds ved. Sæt kryds ved det, beskeden fortæller, eller tag ordet ud.</translation>
    </message>
    <message>
        <source>Tick what the message tells of the citizen.</source>
        <translation>Sæt kryds ved det, beskeden fortæller om borgeren.</translation>
    </message>
    <message>
        <source>Choose the law that lets it be told without consent.</source>
        <translation>Vælg den hjemmel, der tillader at fortælle det uden samtykke.</translation>
    </message>
    <message>
        <source>Write why it is told without consent.</source>
        <translation>Skriv, hvorfor det fortælles uden samtykke.</translation>
    </message>
    <message>
        <source>Say who the message is for.</source>
        <translation>Angiv, hvem beskeden er til.</translation>
    </message>
    <message>
        <source>Say who the message is from.</source>
        <translation>Angiv, hvem beskeden er fra.</translation>
    </message>
    <message>
        <source>Write what the message says.</source>
        <translation>Skriv, hvad der står i beskeden.</translation>
    </message>
    <message>
        <source>Choose how it was sent.</source>
        <translation>Vælg, hvordan den blev sendt.</translation>
    </message>
    <message>
        <source>Choose how it came.</source>
        <translation>Vælg, hvordan den kom.</translation>
    </message>
    <message>
        <source>Enter the day. It cannot lie ahead.</source>
        <translation>Skriv dagen. Den kan ikke ligge i fremtiden.</translation>
    </message>
    <message>
        <source>The answer cannot be needed before the message.</source>
        <translation>Svaret kan ikke skulle komme før beskeden.</translation>
    </message>
</context>
<context>
    <name>CostChoices</name>
    <message>
        <source>not said</source>
        <translation>ikke angivet</translation>
    </message>
</context>
<context>
    <name>CostEntryDialog</name>
    <message>
        <source>Minutes. They are priced by the hour.</source>
        <translation>Minutter. Prisen regnes pr. time.</translation>
    </message>
    <message>
        <source>How many meetings; needed where no amount stands.</source>
        <translation>Hvor mange møder; skal skrives, når der ikke er et beløb.</translation>
    </message>
    <message>
        <source>How many kilometres; needed where no amount stands.</source>
        <translation>Hvor mange kilometer; skal skrives, når der ikke er et beløb.</translation>
    </message>
    <message>
        <source>For information only; the amount counts.</source>
        <translation>Kun til oplysning; det er beløbet, der tæller.</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Empty for what belongs to the whole project.</source>
        <translation>Tom, når udgiften hører til hele projektet.</translation>
    </message>
    <message>
        <source>Choose the citizen from the list, or empty the field.</source>
        <translation>Vælg borgeren på listen, eller tøm feltet.</translation>
    </message>
    <message>
        <source>What was paid for</source>
        <translation>Hvad udgiften er til</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Amount, kroner</source>
        <translation>Beløb i kroner</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bevilling</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>Bilagsnummer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>Hvor tallet kommer fra</translation>
    </message>
    <message>
        <source>Entered for %1: %2.</source>
        <translation>Indtastet for %1: %2.</translation>
    </message>
    <message>
        <source>Change the cost</source>
        <translation>Ret udgiften</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>Ny udgift</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>An amount cannot be below 0.</source>
        <translation>Et beløb kan ikke være under 0.</translation>
    </message>
    <message>
        <source>An amount must be below 100 million.</source>
        <translation>Et beløb skal være under 100 millioner.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Skriv årstallet med fire cifre.</translation>
    </message>
    <message>
        <source>Write how many minutes.</source>
        <translation>Skriv, hvor mange minutter.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Skriv beløbet.</translation>
    </message>
    <message>
        <source>Write the number or the amount.</source>
        <translation>Skriv antallet eller beløbet.</translation>
    </message>
    <message>
        <source>Choose what the price is for.</source>
        <translation>Vælg, hvad prisen gælder.</translation>
    </message>
    <message>
        <source>Write what it costs.</source>
        <translation>Skriv, hvad det koster.</translation>
    </message>
    <message>
        <source>Write where the price comes from.</source>
        <translation>Skriv, hvor prisen kommer fra.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Datoen ligger ude i fremtiden.</translation>
    </message>
    <message>
        <source>Choose what was paid for.</source>
        <translation>Vælg, hvad udgiften er til.</translation>
    </message>
    <message>
        <source>The number must lie between 0 and a million.</source>
        <translation>Antallet skal ligge mellem 0 og en million.</translation>
    </message>
    <message>
        <source>Choose what the money is for.</source>
        <translation>Vælg, hvad pengene er til.</translation>
    </message>
    <message>
        <source>The programme has no such grant.</source>
        <translation>Programmet har ikke den bevilling.</translation>
    </message>
    <message>
        <source>The course is not one of this citizen.</source>
        <translation>Forløbet hører ikke til denne borger.</translation>
    </message>
    <message>
        <source>casemanager hour</source>
        <translation>casemanagertime</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>møde</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>kilometer</translation>
    </message>
    <message>
        <source>It is the way of a volunteer. Correct the kilometres in the plan of accompaniment.</source>
        <translation>Det er en frivilligs kørsel. Ret kilometerne i følgeplanen.</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>Intake</source>
        <translation>Opstart</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>The course is closed. Take it up again as a new one.</source>
        <translation>Forløbet er afsluttet. Genoptag det som et nyt.</translation>
    </message>
    <message>
        <source>The citizen has been taken in already.</source>
        <translation>Borgeren er allerede optaget.</translation>
    </message>
    <message>
        <source>Only an active course can be paused.</source>
        <translation>Kun et aktivt forløb kan sættes på pause.</translation>
    </message>
    <message>
        <source>The course is not paused.</source>
        <translation>Forløbet er ikke på pause.</translation>
    </message>
    <message>
        <source>The course cannot be closed.</source>
        <translation>Forløbet kan ikke afsluttes.</translation>
    </message>
    <message>
        <source>Choose how the course ended.</source>
        <translation>Vælg, hvordan forløbet endte.</translation>
    </message>
    <message>
        <source>A course that never started cannot be completed.</source>
        <translation>Et forløb, der aldrig begyndte, kan ikke være gennemført.</translation>
    </message>
    <message>
        <source>Say whether the ending was planned.</source>
        <translation>Angiv, om afslutningen var planlagt.</translation>
    </message>
    <message>
        <source>Write the day the course ended.</source>
        <translation>Skriv, hvilken dag forløbet sluttede.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger ude i fremtiden.</translation>
    </message>
    <message>
        <source>The course had not begun on that day.</source>
        <translation>Forløbet var ikke begyndt den dag.</translation>
    </message>
    <message>
        <source>Choose what becomes of it.</source>
        <translation>Vælg, hvad der skal ske med det.</translation>
    </message>
    <message>
        <source>Write who takes over.</source>
        <translation>Skriv, hvem der overtager.</translation>
    </message>
    <message>
        <source>The course was not open on that day.</source>
        <translation>Forløbet var ikke åbnet den dag.</translation>
    </message>
    <message>
        <source>The citizen has an open course already. Close it before another one begins.</source>
        <translation>Borgeren har allerede et åbent forløb. Afslut det, før et nyt begynder.</translation>
    </message>
    <message>
        <source>Handed over to %1: %2</source>
        <translation>Givet videre til %1: %2</translation>
    </message>
    <message>
        <source>The course is closed.</source>
        <translation>Forløbet er afsluttet.</translation>
    </message>
    <message>
        <source>The citizen is noted as dead. If that is wrong, put it right first under More on the citizen&apos;s page.</source>
        <translation>Borgeren er noteret som død. Er det forkert, så ret det først under Mere på borgerens side.</translation>
    </message>
    <message>
        <source>A reason belongs to a no only.</source>
        <translation>Kun et nej kan have en grund.</translation>
    </message>
    <message>
        <source>Choose the step.</source>
        <translation>Vælg trinnet.</translation>
    </message>
    <message>
        <source>The citizen was taken in later than that.</source>
        <translation>Borgeren er optaget senere end det.</translation>
    </message>
    <message>
        <source>Write a day after the one on which the pause begins.</source>
        <translation>Skriv en dag efter den, pausen begynder.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The row in line %1 is too long. Is it a table with one record per row?</source>
        <translation>Rækken i linje %1 er for lang. Er det en tabel med én post pr. række?</translation>
    </message>
    <message>
        <source>The file has more rows, columns or cells than can be read at once. Divide it into smaller ones.</source>
        <translation>Filen har flere rækker, kolonner eller celler, end der kan læses på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>A quotation mark in the row of line %1 is opened and never closed. Close it and try again.</source>
        <translation>Et citationstegn i rækken i linje %1 er åbnet og aldrig lukket. Luk det, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is too big to be read at once. Divide it into smaller ones.</source>
        <translation>Filen er for stor til at blive læst på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>This is no text file. Save the sheet as CSV and try again.</source>
        <translation>Det er ikke en tekstfil. Gem regnearket som CSV og prøv igen.</translation>
    </message>
    <message>
        <source>The letters of the file seem to be those of an old Mac (Mac Roman), so æ, ø and å would be read wrong. Save the sheet as “CSV UTF-8” or as .xlsx, and try again.</source>
        <translation>Filens bogstaver ser ud til at være skrevet på en ældre Mac (Mac Roman), så æ, ø og å ville blive læst forkert. Gem regnearket som »CSV UTF-8« eller som .xlsx, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>The letters of the file seem to be those of DOS (code page 850), so æ, ø and å would be read wrong. Save the sheet as “CSV UTF-8” or as .xlsx, and try again.</source>
        <translation>Filens bogstaver ser ud til at være fra DOS (tegnsæt 850), så æ, ø og å ville blive læst forkert. Gem arket som »CSV UTF-8« eller som .xlsx, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>CycleDialog</name>
    <message>
        <source>Measure</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>A chart of the evaluation. The test stands on it as a flag from its start.</source>
        <translation>Et diagram i evalueringen. Afprøvningen står på det som et flag, hvor den begyndte.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Forudsigelse</translation>
    </message>
    <message>
        <source>How far, and by when: no-shows fall from 17 % to under 12 % in three months. It stays as it is once the test has started.</source>
        <translation>Hvor langt og hvornår: udeblivelser falder fra 17 % til under 12 % på tre måneder. Den kan ikke ændres, når afprøvningen er begyndt.</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Hvad der prøves</translation>
    </message>
    <message>
        <source>A few words for a flag on a chart, and nobody&apos;s name.</source>
        <translation>Få ord til et flag på et diagram og ingens navn.</translation>
    </message>
    <message>
        <source>Tried with</source>
        <translation>Prøves med</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Study day</source>
        <translation>Undersøges den</translation>
    </message>
    <message>
        <source>Plan: who does what, with whom</source>
        <translation>Planlæg: hvem gør hvad, og med hvem</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Begynder den</translation>
    </message>
    <message>
        <source>Do: what was done</source>
        <translation>Udfør: hvad der blev gjort</translation>
    </message>
    <message>
        <source>Study: what was seen</source>
        <translation>Undersøg: hvad der skete</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Sluttede den</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Ny afprøvning</translation>
    </message>
    <message>
        <source>Change the test</source>
        <translation>Ret afprøvningen</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Begynd afprøvningen</translation>
    </message>
    <message>
        <source>Done and seen</source>
        <translation>Gjort og set</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The test &quot;%1&quot; is planned.</source>
        <translation>Afprøvningen »%1« er planlagt.</translation>
    </message>
    <message>
        <source>The test has started, and its prediction stays as it is.</source>
        <translation>Afprøvningen er begyndt, og forudsigelsen bliver stående.</translation>
    </message>
    <message>
        <source>What was done and seen is written down.</source>
        <translation>Det, der er gjort og set, er skrevet ned.</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Besluttet: %1.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The database engine on this machine does not encrypt, so Brobygger will not write. Install the program again with its own engine.</source>
        <translation>Databasemotoren på denne maskine krypterer ikke, så Brobygger skriver ikke. Installér programmet igen med dets egen motor.</translation>
    </message>
    <message>
        <source>There is a file with that name already. Choose another name.</source>
        <translation>Der er allerede en fil med det navn. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The file is not there. Check its name and where it lies.</source>
        <translation>Filen er der ikke. Se efter, hvad den hedder, og hvor den ligger.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file, or it is not a Brobygger file.</source>
        <translation>Adgangskoden åbner ikke denne fil, eller også er det ikke en Brobygger-fil.</translation>
    </message>
    <message>
        <source>The program is incomplete: the part that opens its files is missing. Install it again.</source>
        <translation>Programmet er ufuldstændigt: den del, der åbner filerne, mangler. Installér det igen.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file. Write it once more.</source>
        <translation>Adgangskoden åbner ikke filen. Skriv den igen.</translation>
    </message>
</context>
<context>
    <name>DayRules</name>
    <message>
        <source>Write the day.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Datoen ligger ude i fremtiden.</translation>
    </message>
    <message>
        <source>The citizen was not born on that day.</source>
        <translation>Borgeren var ikke født den dag.</translation>
    </message>
</context>
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
    <message>
        <source>The day sheet could not be printed there. Choose another place.</source>
        <translation>Dagssedlen kunne ikke udskrives dér. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>to be called off</source>
        <translation>skal aflyses</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>we ourselves</source>
        <translation>os selv</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem gør det</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Det bliver til</translation>
    </message>
    <message>
        <source>Towards the goal</source>
        <translation>På vej mod målet</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Hvad der blev besluttet</translation>
    </message>
    <message>
        <source>As it stands in the minutes: nothing about illness.</source>
        <translation>Som det står i referatet: intet om sygdom.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Ny beslutning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The decision is written down, and what it becomes.</source>
        <translation>Beslutningen er skrevet ned, og det, den bliver til.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>There are citizens in this file. A demo goes into a new one.</source>
        <translation>Der er borgere i filen. En demo skal have en ny fil.</translation>
    </message>
    <message>
        <source>The demo was cancelled.</source>
        <translation>Demoen blev afbrudt.</translation>
    </message>
    <message>
        <source>The program is incomplete: its demo data is missing. Install it again.</source>
        <translation>Programmet er ikke helt: Demodata mangler. Installer det igen.</translation>
    </message>
</context>
<context>
    <name>DirectoryFiles</name>
    <message>
        <source>%1 is too big to be read at once. Divide it into smaller ones.</source>
        <translation>%1 er for stor til at blive læst på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and may be read.</source>
        <translation>%1 kan ikke læses. Se efter, at den er der og må læses.</translation>
    </message>
</context>
<context>
    <name>DirectoryLabels</name>
    <message>
        <source>Provider</source>
        <translation>Udbyder</translation>
    </message>
    <message>
        <source>Programme of the provider</source>
        <translation>Udbyderens program</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Yderligere oplysning</translation>
    </message>
    <message>
        <source>Place of the offer</source>
        <translation>Tilbuddets sted</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Document to bring</source>
        <translation>Dokument, der skal medbringes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Tilgængelighed</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Emneord</translation>
    </message>
    <message>
        <source>Earlier change</source>
        <translation>Tidligere ændring</translation>
    </message>
    <message>
        <source>Description of a table</source>
        <translation>Beskrivelse af en tabel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Number of the provider</source>
        <translation>Udbyderens nummer</translation>
    </message>
    <message>
        <source>List of keywords</source>
        <translation>Emneordsliste</translation>
    </message>
    <message>
        <source>Number in the directory</source>
        <translation>Nummer i kataloget</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Andet navn</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>How to sign up</source>
        <translation>Tilmelding</translation>
    </message>
    <message>
        <source>About the price</source>
        <translation>Om prisen</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Ventetid</translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation>Akkrediteringer</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Autorisationer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vigtig besked</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sidst ændret</translation>
    </message>
    <message>
        <source>number in the directory</source>
        <translation>nummer i kataloget</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>andet navn</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivelse</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>website</source>
        <translation>hjemmeside</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>tax status</source>
        <translation>skattestatus</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>skattenummer</translation>
    </message>
    <message>
        <source>year of foundation</source>
        <translation>stiftelsesår</translation>
    </message>
    <message>
        <source>kind of organisation</source>
        <translation>organisationsform</translation>
    </message>
    <message>
        <source>parent organisation</source>
        <translation>overordnet organisation</translation>
    </message>
    <message>
        <source>value</source>
        <translation>værdi</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>art</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>hvad det handler om</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>emneord</translation>
    </message>
    <message>
        <source>how to get there</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>breddegrad</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>længdegrad</translation>
    </message>
    <message>
        <source>number elsewhere</source>
        <translation>nummer andre steder</translation>
    </message>
    <message>
        <source>kind of number elsewhere</source>
        <translation>nummerets art andre steder</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>lokalnummer</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>for the attention of</source>
        <translation>att.</translation>
    </message>
    <message>
        <source>street</source>
        <translation>vej</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>anden linje</translation>
    </message>
    <message>
        <source>town</source>
        <translation>by</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postnummer</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gælder fra</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gælder til</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>første dag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sidste dag</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tidszone</translation>
    </message>
    <message>
        <source>number of times</source>
        <translation>antal gange</translation>
    </message>
    <message>
        <source>first day of the week</source>
        <translation>ugens første dag</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>hvor tit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>uger</translation>
    </message>
    <message>
        <source>days of the month</source>
        <translation>dage i måneden</translation>
    </message>
    <message>
        <source>days of the year</source>
        <translation>dage i året</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>begynder</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>slutter</translation>
    </message>
    <message>
        <source>how to take part</source>
        <translation>deltagelsesform</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>bemærkning</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>omfang</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detaljer</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>for hvem</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>beløb</translation>
    </message>
    <message>
        <source>about the amount</source>
        <translation>om beløbet</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>list of keywords</source>
        <translation>emneordsliste</translation>
    </message>
    <message>
        <source>language</source>
        <translation>sprog</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>tegnsæt</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>field</source>
        <translation>felt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>før</translation>
    </message>
    <message>
        <source>after</source>
        <translation>efter</translation>
    </message>
    <message>
        <source>changed by</source>
        <translation>ændret af</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mødetider</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation>hører til</translation>
    </message>
    <message>
        <source>%1 in the directory</source>
        <translation>%1 i kataloget</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Letter to an offer</source>
        <translation>Brev til tilbud</translation>
    </message>
    <message>
        <source>Letter to the citizen</source>
        <translation>Brev til borgeren</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>Oplysningsark</translation>
    </message>
    <message>
        <source>Consent sheet</source>
        <translation>Samtykkeark</translation>
    </message>
    <message>
        <source>What has been shared</source>
        <translation>Hvad der er delt</translation>
    </message>
    <message>
        <source>The citizen has taken back the consent to tell %1. Nothing may be sent there.</source>
        <translation>Borgeren har trukket samtykket tilbage for %1. Der må ikke sendes noget dertil.</translation>
    </message>
    <message>
        <source>The letter cannot leave before it says this: %1.</source>
        <translation>Brevet mangler dette, før det kan sendes: %1.</translation>
    </message>
    <message>
        <source>The sheet cannot be handed over before it says this: %1.</source>
        <translation>Arket mangler dette, før det kan udleveres: %1.</translation>
    </message>
    <message>
        <source>The citizen has taken the consent back. The letter cannot leave.</source>
        <translation>Borgeren har trukket samtykket tilbage. Brevet kan ikke sendes.</translation>
    </message>
    <message>
        <source>Enter the day it was sent. It cannot lie ahead.</source>
        <translation>Skriv den dag, det blev sendt. Den kan ikke ligge fremme i tiden.</translation>
    </message>
    <message>
        <source>Choose how it was sent.</source>
        <translation>Vælg, hvordan det er sendt.</translation>
    </message>
    <message>
        <source>Write why it is sent without a consent.</source>
        <translation>Skriv, hvorfor det sendes uden samtykke.</translation>
    </message>
    <message>
        <source>Enter the day it was handed over. It cannot lie ahead.</source>
        <translation>Skriv den dag, det blev udleveret. Den kan ikke ligge fremme i tiden.</translation>
    </message>
    <message>
        <source>The citizen has moved away. The address in the letter is the old one.</source>
        <translation>Borgeren er flyttet. Adressen i brevet er den gamle.</translation>
    </message>
    <message>
        <source>The citizen has taken back the consent to obtain considerations from %1. Nothing may be asked there.</source>
        <translation>Borgeren har trukket samtykket til at indhente skånehensyn fra %1 tilbage. Der må ikke spørges dér.</translation>
    </message>
    <message>
        <source>Request to describe considerations</source>
        <translation>Anmodning om skånehensyn</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>The day by which the letter asks for the answer is past. Enter a new one.</source>
        <translation>Dagen, hvor svaret senest skal komme, er forbi. Skriv en ny.</translation>
    </message>
    <message>
        <source>Write down whom to call before the card is printed.</source>
        <translation>Skriv, hvem man skal ringe til, før kortet udskrives.</translation>
    </message>
    <message>
        <source>The card has room for %1 lines.</source>
        <translation>Der er plads til %1 linjer på kortet.</translation>
    </message>
    <message>
        <source>The numbers have not been checked as they stand. Try them before the card is printed.</source>
        <translation>Numrene er ikke tjekket, som de står. Prøv dem, før kortet udskrives.</translation>
    </message>
    <message>
        <source>The letter does not say this yet: %1.</source>
        <translation>Brevet siger endnu ikke dette: %1.</translation>
    </message>
    <message>
        <source>Letter to a doctor or hospital</source>
        <translation>Brev til læge eller hospital</translation>
    </message>
    <message>
        <source>Letter to the municipality</source>
        <translation>Brev til kommunen</translation>
    </message>
    <message>
        <source>What we have agreed</source>
        <translation>Det har vi aftalt</translation>
    </message>
    <message>
        <source>The letter has %1 characters as text, and a message takes %2. Make it shorter.</source>
        <translation>Brevet har %1 tegn som tekst, og en meddelelse kan rumme %2. Gør det kortere.</translation>
    </message>
    <message>
        <source>The citizen has taken back the consent to tell %1 of the plan. Nothing may be sent there.</source>
        <translation>Borgeren har trukket samtykket til at fortælle %1 om planen tilbage. Der må ikke sendes noget dertil.</translation>
    </message>
    <message>
        <source>Invitation to a meeting</source>
        <translation>Invitation til møde</translation>
    </message>
    <message>
        <source>Invitation to the citizen&apos;s meeting</source>
        <translation>Invitation til borgeren</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Minutes for the citizen</source>
        <translation>Referat til borgeren</translation>
    </message>
</context>
<context>
    <name>DraftForms</name>
    <message>
        <source>new citizen</source>
        <translation>ny borger</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>Correction of a note</source>
        <translation>Rettelse af et notat</translation>
    </message>
    <message>
        <source>Contact or attempt</source>
        <translation>Kontakt eller forsøg</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny opgave</translation>
    </message>
    <message>
        <source>Closing of the course</source>
        <translation>Afslutning af forløbet</translation>
    </message>
    <message>
        <source>The citizen&apos;s particulars</source>
        <translation>Borgerens stamoplysninger</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nyt samtykke</translation>
    </message>
    <message>
        <source>Passing on without consent</source>
        <translation>Videregivelse uden samtykke</translation>
    </message>
    <message>
        <source>Withdrawal of a consent</source>
        <translation>Tilbagekaldelse af samtykke</translation>
    </message>
    <message>
        <source>Information sheet handed over</source>
        <translation>Oplysningsark udleveret</translation>
    </message>
    <message>
        <source>Needs and wishes</source>
        <translation>Behov og ønsker</translation>
    </message>
    <message>
        <source>Referral to an offer</source>
        <translation>Henvisning til et tilbud</translation>
    </message>
    <message>
        <source>Leaving out an offer</source>
        <translation>Fravalg af et tilbud</translation>
    </message>
    <message>
        <source>Step of a referral</source>
        <translation>Status på en henvisning</translation>
    </message>
    <message>
        <source>Answer to the referrer</source>
        <translation>Svar til henviser</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Ny henvisning</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Change of an appointment</source>
        <translation>Ændring af en aftale</translation>
    </message>
    <message>
        <source>New time for an appointment</source>
        <translation>Ny tid til en aftale</translation>
    </message>
    <message>
        <source>Outcome of an appointment</source>
        <translation>Udfald af en aftale</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Check of an offer</source>
        <translation>Tjek af et tilbud</translation>
    </message>
    <message>
        <source>Referrer or partner</source>
        <translation>Henviser eller samarbejdspart</translation>
    </message>
    <message>
        <source>Text of a letter</source>
        <translation>Teksten i et brev</translation>
    </message>
    <message>
        <source>Note written together</source>
        <translation>Notat skrevet sammen</translation>
    </message>
    <message>
        <source>Letter or sheet</source>
        <translation>Brev eller ark</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Modtaget meddelelse</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Udgift</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetlinje</translation>
    </message>
    <message>
        <source>Said no without being registered</source>
        <translation>Sagt nej uden registrering</translation>
    </message>
    <message>
        <source>Figure of another place</source>
        <translation>Tal fra et andet sted</translation>
    </message>
    <message>
        <source>Sheet of service use</source>
        <translation>Ark om forbrug af ydelser</translation>
    </message>
    <message>
        <source>New row of service use</source>
        <translation>Ny række om forbrug af ydelser</translation>
    </message>
    <message>
        <source>Change of a row of service use</source>
        <translation>Ændring af en række om forbrug af ydelser</translation>
    </message>
    <message>
        <source>What the citizen lives on</source>
        <translation>Forsørgelse</translation>
    </message>
    <message>
        <source>Change of what the citizen lives on</source>
        <translation>Ændring af forsørgelse</translation>
    </message>
    <message>
        <source>Asked to take part</source>
        <translation>Spurgt om at være med</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Fokusgruppe</translation>
    </message>
    <message>
        <source>Participant of a focus group</source>
        <translation>Deltager i en fokusgruppe</translation>
    </message>
    <message>
        <source>Theme of a focus group</source>
        <translation>Tema i en fokusgruppe</translation>
    </message>
    <message>
        <source>Quote of a focus group</source>
        <translation>Citat fra en fokusgruppe</translation>
    </message>
    <message>
        <source>Partner&apos;s form of a year</source>
        <translation>Samarbejdspartnernes skema</translation>
    </message>
    <message>
        <source>Fixed baseline of a chart</source>
        <translation>Fast median for et diagram</translation>
    </message>
    <message>
        <source>Mean of the population</source>
        <translation>Befolkningens gennemsnit</translation>
    </message>
    <message>
        <source>New person around the citizen</source>
        <translation>Ny person omkring borgeren</translation>
    </message>
    <message>
        <source>Change of a person around the citizen</source>
        <translation>Rettelse af en person omkring borgeren</translation>
    </message>
    <message>
        <source>Day of death</source>
        <translation>Dødsdato</translation>
    </message>
    <message>
        <source>Day of moving</source>
        <translation>Flyttedato</translation>
    </message>
    <message>
        <source>Name and address protection</source>
        <translation>Navne- og adressebeskyttelse</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>Change of a goal</source>
        <translation>Rettelse af et mål</translation>
    </message>
    <message>
        <source>New step towards a goal</source>
        <translation>Nyt skridt mod et mål</translation>
    </message>
    <message>
        <source>Change of a step</source>
        <translation>Rettelse af et skridt</translation>
    </message>
    <message>
        <source>Follow-up of a goal</source>
        <translation>Opfølgning på et mål</translation>
    </message>
    <message>
        <source>Pause of the course</source>
        <translation>Pause i forløbet</translation>
    </message>
    <message>
        <source>New barrier</source>
        <translation>Ny barriere</translation>
    </message>
    <message>
        <source>Change of a barrier</source>
        <translation>Rettelse af en barriere</translation>
    </message>
    <message>
        <source>Test in small scale</source>
        <translation>PDSA-afprøvning</translation>
    </message>
    <message>
        <source>New consideration</source>
        <translation>Nyt skånehensyn</translation>
    </message>
    <message>
        <source>Correction of a consideration</source>
        <translation>Rettelse af et skånehensyn</translation>
    </message>
    <message>
        <source>End of a consideration</source>
        <translation>Afslutning af et skånehensyn</translation>
    </message>
    <message>
        <source>Request to describe considerations</source>
        <translation>Anmodning om skånehensyn</translation>
    </message>
    <message>
        <source>Answer about considerations</source>
        <translation>Svar om skånehensyn</translation>
    </message>
    <message>
        <source>Screening of a second screener</source>
        <translation>En anden screeners screening</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Forpligtelse</translation>
    </message>
    <message>
        <source>What became of a commitment</source>
        <translation>Hvad der blev af en forpligtelse</translation>
    </message>
    <message>
        <source>Agreement with a partner</source>
        <translation>Aftale med en samarbejdspart</translation>
    </message>
    <message>
        <source>Contact person of a partner</source>
        <translation>Kontaktperson hos en samarbejdspart</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Brevskabelon</translation>
    </message>
    <message>
        <source>Visit or contact</source>
        <translation>Besøg eller kontakt</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Frivillig</translation>
    </message>
    <message>
        <source>Message to the doctor or others</source>
        <translation>Besked til lægen eller andre</translation>
    </message>
    <message>
        <source>Message from others</source>
        <translation>Besked fra andre</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>Hjemmebesøg</translation>
    </message>
    <message>
        <source>Hand-over book for a locum</source>
        <translation>Overleveringsmappe til en vikar</translation>
    </message>
    <message>
        <source>Plan of accompaniment</source>
        <translation>Følgeplan</translation>
    </message>
    <message>
        <source>New round-table meeting</source>
        <translation>Ny rundbordssamtale</translation>
    </message>
    <message>
        <source>Round-table meeting</source>
        <translation>Rundbordssamtale</translation>
    </message>
    <message>
        <source>Participant of a meeting</source>
        <translation>Deltager i et møde</translation>
    </message>
    <message>
        <source>Point of an agenda</source>
        <translation>Punkt på en dagsorden</translation>
    </message>
    <message>
        <source>Decision of a meeting</source>
        <translation>Beslutning fra et møde</translation>
    </message>
    <message>
        <source>After a meeting</source>
        <translation>Efter et møde</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>What you write cannot be kept as a draft for now: %1 Brobygger goes on trying; do not close it.</source>
        <translation>Det, du skriver, kan ikke gemmes som kladde lige nu: %1 Brobygger prøver igen; luk det ikke.</translation>
    </message>
</context>
<context>
    <name>DuplicateRules</name>
    <message>
        <source>Same CPR number</source>
        <translation>Samme CPR-nummer</translation>
    </message>
    <message>
        <source>CPR number with one digit wrong or two swapped</source>
        <translation>CPR-nummer med ét forkert ciffer eller to byttet om</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Samme navn</translation>
    </message>
    <message>
        <source>Name that differs by one letter</source>
        <translation>Navn med ét bogstav til forskel</translation>
    </message>
    <message>
        <source>Part of the name is the same</source>
        <translation>En del af navnet er den samme</translation>
    </message>
    <message>
        <source>Same birth date</source>
        <translation>Samme fødselsdato</translation>
    </message>
    <message>
        <source>Birth date that differs by one digit or is turned round</source>
        <translation>Fødselsdato med ét ciffer til forskel eller vendt om</translation>
    </message>
    <message>
        <source>Same telephone number</source>
        <translation>Samme telefonnummer</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Samme adresse</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Write an amount, for example 35 or 49,50.</source>
        <translation>Skriv et beløb, for eksempel 35 eller 49,50.</translation>
    </message>
    <message>
        <source>Write a number, for example 35 or 12,5.</source>
        <translation>Skriv et tal, for eksempel 35 eller 12,5.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>Evalueringen blev stoppet.</translation>
    </message>
    <message>
        <source>The first day must lie before the last.</source>
        <translation>Den første dag skal ligge før den sidste.</translation>
    </message>
    <message>
        <source>The edition for people outside takes whole quarters that are over. The nearest are %1 – %2.</source>
        <translation>Den eksterne udgave laves kun for hele kvartaler, der er gået. De nærmeste er %1 – %2.</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Rekruttering</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Udeblivelser</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Health of the population</source>
        <translation>Befolkningens sundhed</translation>
    </message>
    <message>
        <source>SF-12, change</source>
        <translation>SF-12, ændring</translation>
    </message>
    <message>
        <source>SF-12 version 1, change</source>
        <translation>SF-12 version 1, ændring</translation>
    </message>
    <message>
        <source>What the citizen experiences</source>
        <translation>Hvad borgeren oplever</translation>
    </message>
    <message>
        <source>Coherence in the course</source>
        <translation>Sammenhæng i forløbet</translation>
    </message>
    <message>
        <source>All in all it has helped</source>
        <translation>Alt i alt har det hjulpet</translation>
    </message>
    <message>
        <source>Takes part in soft offers</source>
        <translation>Deltager i soft-tilbud</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Udgifter</translation>
    </message>
    <message>
        <source>Per citizen and month</source>
        <translation>Pr. borger pr. måned</translation>
    </message>
    <message>
        <source>Direct, per closed course</source>
        <translation>Direkte, pr. afsluttet forløb</translation>
    </message>
    <message>
        <source>All costs of the period</source>
        <translation>Alle udgifter i perioden</translation>
    </message>
    <message>
        <source>WHO-5, start → end</source>
        <translation>WHO-5, start → slut</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>fysisk</translation>
    </message>
    <message>
        <source>mental</source>
        <translation>psykisk</translation>
    </message>
    <message>
        <source>After compared with before</source>
        <translation>Efter i forhold til før</translation>
    </message>
    <message>
        <source>casualty ward</source>
        <translation>skadestue</translation>
    </message>
    <message>
        <source>admissions</source>
        <translation>indlæggelser</translation>
    </message>
    <message>
        <source>Questionnaires and the sheets of the use of services are entered on the citizen&apos;s tab Measurements.</source>
        <translation>Spørgeskemaer og ark om forbrug af ydelser udfyldes på borgerens fane Målinger.</translation>
    </message>
    <message>
        <source>The form of what the citizen experiences is on the citizen&apos;s tab Measurements; soft offers are marked with the appointment.</source>
        <translation>Skemaet om, hvad borgeren oplever, ligger på borgerens fane Målinger; soft-tilbud markeres ved aftalen.</translation>
    </message>
    <message>
        <source>Balancing measures · does anything else become worse?</source>
        <translation>Balancemål · går det ud over noget andet?</translation>
    </message>
    <message>
        <source>Hatched: missing or hidden.</source>
        <translation>Skraveret: mangler eller er skjult.</translation>
    </message>
    <message>
        <source>Choose a number to see the rows behind it.</source>
        <translation>Vælg et tal for at se rækkerne bag.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>point</translation>
    </message>
    <message>
        <source>points, %1</source>
        <translation>point, %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ventetid</translation>
    </message>
    <message>
        <source>course</source>
        <translation>forløb</translation>
    </message>
    <message>
        <source>Every citizen</source>
        <translation>Hver borger</translation>
    </message>
    <message>
        <source>working view only</source>
        <translation>kun arbejdsvisning</translation>
    </message>
    <message>
        <source>A line is a citizen. The edition for people outside has only mean and number.</source>
        <translation>En linje er en borger. Den eksterne udgave har kun gennemsnit og antal.</translation>
    </message>
    <message>
        <source>Change per citizen</source>
        <translation>Ændring pr. borger</translation>
    </message>
    <message>
        <source>Mean at the start</source>
        <translation>Gennemsnit ved start</translation>
    </message>
    <message>
        <source>Mean later, the same citizens</source>
        <translation>Gennemsnit senere, samme borgere</translation>
    </message>
    <message>
        <source>Median change</source>
        <translation>Median for ændringen</translation>
    </message>
    <message>
        <source>Measured both times</source>
        <translation>Målt begge gange</translation>
    </message>
    <message>
        <source>better</source>
        <translation>fremgang</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>tilbagegang</translation>
    </message>
    <message>
        <source>More than the measurement can err</source>
        <translation>Mere end måleusikkerheden</translation>
    </message>
    <message>
        <source>Measured both times: %1.</source>
        <translation>Målt begge gange: %1.</translation>
    </message>
    <message>
        <source>This may be written</source>
        <translation>Det kan der skrives</translation>
    </message>
    <message>
        <source>While they waited</source>
        <translation>Mens de ventede</translation>
    </message>
    <message>
        <source>Nobody was measured twice before the start.</source>
        <translation>Ingen er målt to gange før start.</translation>
    </message>
    <message>
        <source>%1 were measured twice before the start.</source>
        <translation>%1 er målt to gange før start.</translation>
    </message>
    <message>
        <source>The two are not subtracted from each other.</source>
        <translation>De to tal trækkes ikke fra hinanden.</translation>
    </message>
    <message>
        <source>SF-12 physical</source>
        <translation>SF-12 fysisk</translation>
    </message>
    <message>
        <source>SF-12 mental</source>
        <translation>SF-12 psykisk</translation>
    </message>
    <message>
        <source>SF-12 v1 physical</source>
        <translation>SF-12 v1 fysisk</translation>
    </message>
    <message>
        <source>SF-12 v1 mental</source>
        <translation>SF-12 v1 psykisk</translation>
    </message>
    <message>
        <source>Self-rated health</source>
        <translation>Selvvurderet helbred</translation>
    </message>
    <message>
        <source>Ability to work</source>
        <translation>Arbejdsevne</translation>
    </message>
    <message>
        <source>Start → end</source>
        <translation>Start → slut</translation>
    </message>
    <message>
        <source>Start → %1 mo. after the end</source>
        <translation>Start → %1 mdr. efter slut</translation>
    </message>
    <message>
        <source>Start → %1 mo.</source>
        <translation>Start → %1 mdr.</translation>
    </message>
    <message>
        <source>Hidden in this edition, and why</source>
        <translation>Skjult i denne udgave, og hvorfor</translation>
    </message>
    <message>
        <source>never printed</source>
        <translation>udskrives aldrig</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Set right since an earlier report of this period: %1.</source>
        <translation>Rettet siden en tidligere rapport for denne periode: %1.</translation>
    </message>
    <message>
        <source>A hatched number is hidden, because a small count could otherwise be seen or worked out.</source>
        <translation>Et skraveret tal er skjult, fordi et lille antal ellers kunne ses eller regnes ud.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Nobody was suggested in the period.</source>
        <translation>Ingen er foreslået i perioden.</translation>
    </message>
    <message>
        <source>Enter when a citizen was suggested, asked and included, on the citizen&apos;s tab Course and plan, or import a sheet of courses.</source>
        <translation>Skriv, hvornår en borger blev foreslået, spurgt og optaget, på borgerens fane Forløb og plan, eller importér et ark med forløb.</translation>
    </message>
    <message>
        <source>There is no appointment in the period.</source>
        <translation>Der er ingen aftaler i perioden.</translation>
    </message>
    <message>
        <source>Book appointments and enter how they went in the calendar, or import a sheet of appointments.</source>
        <translation>Book aftaler, og angiv i kalenderen, hvordan de gik, eller importér et ark med aftaler.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Nobody has come to a second measurement in the period.</source>
        <translation>Ingen er nået til anden måling i perioden.</translation>
    </message>
    <message>
        <source>Fill in WHO-5, SF-12 or another questionnaire with the citizen at the start and at the end, on the citizen&apos;s tab Measurements.</source>
        <translation>Udfyld WHO-5, SF-12 eller et andet spørgeskema sammen med borgeren ved start og ved slut, på borgerens fane Målinger.</translation>
    </message>
    <message>
        <source>Use and work</source>
        <translation>Forbrug og arbejde</translation>
    </message>
    <message>
        <source>Nothing is known of the use of services, of work or of what citizens say in the period.</source>
        <translation>Der vides intet om forbrug af ydelser, om arbejde eller om, hvad borgerne siger, i perioden.</translation>
    </message>
    <message>
        <source>On the citizen&apos;s tab Measurements, enter the sheet of the year before the start and of the year after, and on what the citizen lives.</source>
        <translation>Udfyld arket for året før start og for året efter, og skriv, hvad borgeren lever af, på borgerens fane Målinger.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>No referral was received in the period, and no step of the hand-over has a day.</source>
        <translation>Ingen henvisning er modtaget i perioden, og intet trin i overleveringen har en dato.</translation>
    </message>
    <message>
        <source>Enter referrals with the first contact, and the days of the steps on the citizen&apos;s tab Course and plan.</source>
        <translation>Skriv henvisninger med den første kontakt og trinnenes datoer på borgerens fane Forløb og plan.</translation>
    </message>
    <message>
        <source>Nothing was spent, and no contact was taken in the period.</source>
        <translation>Der er ingen udgifter og ingen kontakter i perioden.</translation>
    </message>
    <message>
        <source>Enter costs, prices and the budget here, and the minutes with each contact.</source>
        <translation>Skriv udgifter, priser og budget her, og minutterne ved hver kontakt.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Fastholdelse</translation>
    </message>
    <message>
        <source>No course was started or closed in the period.</source>
        <translation>Intet forløb er startet eller afsluttet i perioden.</translation>
    </message>
    <message>
        <source>Courses are started and closed on the citizen&apos;s tab Course and plan.</source>
        <translation>Forløb startes og afsluttes på borgerens fane Forløb og plan.</translation>
    </message>
    <message>
        <source>Screening tool</source>
        <translation>Screeningsredskab</translation>
    </message>
    <message>
        <source>Nobody was screened in the period.</source>
        <translation>Ingen er screenet i perioden.</translation>
    </message>
    <message>
        <source>Screen citizens on the tab Screening, or import a sheet of screenings.</source>
        <translation>Screen borgere på fanen Screening, eller importér et ark med screeninger.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spredning</translation>
    </message>
    <message>
        <source>What it takes can be said once courses have been closed.</source>
        <translation>Hvad det kræver, kan siges, når forløb er afsluttet.</translation>
    </message>
    <message>
        <source>How many there are elsewhere stands in the programme, with its source.</source>
        <translation>Hvor mange der er andre steder, står i programmet med kilde.</translation>
    </message>
    <message>
        <source>Chapters of the evaluation</source>
        <translation>Evalueringens kapitler</translation>
    </message>
    <message>
        <source>Kind of chart, %1</source>
        <translation>Diagram, %1</translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation>Seriediagram</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Søjler</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Kontroldiagram</translation>
    </message>
    <message>
        <source>SF-12 (US 1998), change</source>
        <translation>SF-12 (USA 1998), ændring</translation>
    </message>
    <message>
        <source>SF-12 physical (US)</source>
        <translation>SF-12 fysisk (USA)</translation>
    </message>
    <message>
        <source>SF-12 mental (US)</source>
        <translation>SF-12 psykisk (USA)</translation>
    </message>
    <message>
        <source>not measured both times</source>
        <translation>ikke målt begge gange</translation>
    </message>
    <message>
        <source>what they live on is not known both times</source>
        <translation>forsørgelsen kendes ikke begge gange</translation>
    </message>
    <message>
        <source>start sheet or follow-up does not cover the year</source>
        <translation>startskema eller opfølgning dækker ikke året</translation>
    </message>
    <message>
        <source>have not answered the whole form</source>
        <translation>har ikke svaret på hele skemaet</translation>
    </message>
    <message>
        <source>the outcome is not entered</source>
        <translation>udfaldet er ikke skrevet</translation>
    </message>
    <message>
        <source>it is not known what became of the next appointment</source>
        <translation>næste fremmøde kendes ikke</translation>
    </message>
    <message>
        <source>the minutes are not entered</source>
        <translation>minutterne er ikke skrevet</translation>
    </message>
    <message>
        <source>the reason is not entered</source>
        <translation>grunden er ikke skrevet</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Hvad mangler</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Combined of %1 files: %2.</source>
        <translation>Samlet af %1 filer: %2.</translation>
    </message>
</context>
<context>
    <name>Extracts</name>
    <message>
        <source>another worker</source>
        <translation>en anden medarbejder</translation>
    </message>
    <message>
        <source>The extract of %1 is of the programme %2, and these figures are of %3. Choose the same one.</source>
        <translation>Udtrækket fra %1 er for programmet %2, og tallene her er for %3. Vælg det samme.</translation>
    </message>
    <message>
        <source>The extract of %1 is of %2 – %3, and these figures are of %4 – %5. Choose the same period.</source>
        <translation>Udtrækket fra %1 er for %2 – %3, og tallene her er for %4 – %5. Vælg den samme periode.</translation>
    </message>
    <message>
        <source>The extract of %1 follows version %2 of the definitions, and this program version %3. Use the same version of the program for all files.</source>
        <translation>Udtrækket fra %1 følger version %2 af definitionerne, og dette program version %3. Brug den samme version af programmet til alle filer.</translation>
    </message>
    <message>
        <source>The extract of %1 follows version %2 of the programme, and this file version %3. Use the same version in all files.</source>
        <translation>Udtrækket fra %1 følger version %2 af programmet, og denne fil version %3. Brug den samme version i alle filer.</translation>
    </message>
    <message>
        <source>The extract of %1 scores SF-12 by the weights %2, and this file by %3. Choose the same under Settings.</source>
        <translation>Udtrækket fra %1 regner SF-12 med vægtene %2, og denne fil med %3. Vælg de samme under Indstillinger.</translation>
    </message>
    <message>
        <source>The extract of %1 is of this file itself, which is counted already. If it is another worker&apos;s, write who works in each file under Settings.</source>
        <translation>Udtrækket fra %1 er af denne fil selv, som er talt med i forvejen. Er det en anden medarbejders, så skriv i hver fil under Indstillinger, hvem der arbejder i den.</translation>
    </message>
    <message>
        <source>Two extracts are of the same file, that of %1. Choose the newer one.</source>
        <translation>To udtræk er af den samme fil, den fra %1. Vælg det nyeste.</translation>
    </message>
    <message>
        <source>Files are counted together for a period that is over. Choose a last day before today.</source>
        <translation>Flere filer tælles sammen for en periode, der er gået. Vælg en sidste dag før i dag.</translation>
    </message>
    <message>
        <source>This is no extract for an evaluation. Ask for the file that was made with Save extract.</source>
        <translation>Det er ikke et udtræk til en evaluering. Bed om den fil, der er lavet med Gem udtræk.</translation>
    </message>
    <message>
        <source>The extract was made by a newer Brobygger. Install that version to count it.</source>
        <translation>Udtrækket er lavet med en nyere Brobygger. Installér den version for at tælle det med.</translation>
    </message>
    <message>
        <source>The extract is not whole. Ask for it once more.</source>
        <translation>Udtrækket er ikke helt. Bed om det en gang til.</translation>
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
    <name>FactsForm</name>
    <message>
        <source>not known</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>Write what is known</source>
        <translation>Skriv oplysninger</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Oplyst den</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>a talk, own doctor, a letter</source>
        <translation>samtale, egen læge, brev</translation>
    </message>
    <message>
        <source>What is known is saved.</source>
        <translation>Oplysningerne er gemt.</translation>
    </message>
</context>
<context>
    <name>FileKey</name>
    <message>
        <source>This machine gave no random numbers, so no file can be made safely.</source>
        <translation>Maskinen gav ingen tilfældige tal, så der kan ikke laves en sikker fil.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and may be read.</source>
        <translation>Filen kan ikke åbnes. Se efter, om den er der og må læses.</translation>
    </message>
    <message>
        <source>This is not a Brobygger file: it is too short.</source>
        <translation>Det er ikke en Brobygger-fil: den er for kort.</translation>
    </message>
    <message>
        <source>Type a passphrase: a file without one would not be encrypted.</source>
        <translation>Skriv en adgangskode: uden den ville filen ikke være krypteret.</translation>
    </message>
    <message>
        <source>The key could not be made on this machine.</source>
        <translation>Nøglen kunne ikke laves på denne maskine.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The folder of the file is not there. Make it first, or choose another place.</source>
        <translation>Mappen til filen findes ikke. Opret den først, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>The file is open in another Brobygger. Close it there first.</source>
        <translation>Filen er åben i en anden Brobygger. Luk den først dér.</translation>
    </message>
    <message>
        <source>A lock of %1 that does not say whose it is lies beside the file. Make sure that nobody works in the file; then the lock can be taken over.</source>
        <translation>Ved filen ligger en lås fra %1, som ikke siger, hvis den er. Sørg for, at ingen arbejder i filen; så kan låsen overtages.</translation>
    </message>
    <message>
        <source>The file has been open on the machine %1 since %2. Close it there. If Brobygger does not run there any more, the lock can be taken over.</source>
        <translation>Filen har været åben på computeren %1 siden %2. Luk den dér. Kører Brobygger ikke længere dér, kan låsen overtages.</translation>
    </message>
</context>
<context>
    <name>FilePlace</name>
    <message>
        <source>The open file is not in its place any more: it was moved, renamed or deleted, or its stick or drive was taken out.</source>
        <translation>Den åbne fil ligger ikke længere på sin plads: Den er flyttet, omdøbt eller slettet, eller USB-stikket eller drevet er taget ud.</translation>
    </message>
    <message>
        <source>Another file was put in the place of the open one, for example by a sync program. Nothing was written to it.</source>
        <translation>En anden fil er lagt i stedet for den åbne, for eksempel af et synkroniseringsprogram. Der er ikke skrevet i den.</translation>
    </message>
    <message>
        <source>The journal beside the open file (its name ends in -wal) was removed or replaced by another program.</source>
        <translation>Et andet program har fjernet eller udskiftet journalen ved siden af den åbne fil (navnet ender på -wal).</translation>
    </message>
    <message>
        <source>All that was saved lies in “%1”. Open that file to go on.</source>
        <translation>Alt, der var gemt, ligger i »%1«. Åbn den fil for at arbejde videre.</translation>
    </message>
    <message>
        <source>What was saved could not be put anywhere else.</source>
        <translation>Det, der var gemt, kunne ikke lægges et andet sted.</translation>
    </message>
    <message>
        <source>Put the file or the stick back where it was, and unlock it again.</source>
        <translation>Læg filen eller sæt USB-stikket tilbage, hvor det var, og lås op igen.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Enter the day it was filed. It cannot lie ahead.</source>
        <translation>Skriv den dag, det blev journaliseret. Den kan ikke ligge i fremtiden.</translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Letter or sheet</source>
        <translation>Brev eller ark</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Choose one or more lines first.</source>
        <translation>Vælg først en eller flere linjer.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as filed.</source>
        <translation>
            <numerusform>%n er markeret som journaliseret.</numerusform>
            <numerusform>%n er markeret som journaliseret.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be filed in the journal</source>
        <translation>Til journalisering</translation>
    </message>
    <message>
        <source>Mark as filed</source>
        <translation>Markér som journaliseret</translation>
    </message>
    <message>
        <source>What waits to be filed</source>
        <translation>Det, der venter på at blive journaliseret</translation>
    </message>
    <message>
        <source>Nothing waits. Notes, messages and letters are marked where they stand.</source>
        <translation>Der venter ikke noget. Notater, beskeder og breve markeres dér, hvor de står.</translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl, all with Ctrl+A. Enter opens the line.</source>
        <translation>Vælg flere med Skift eller Ctrl, alle med Ctrl+A. Enter åbner linjen.</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Journaliseret den</translation>
    </message>
</context>
<context>
    <name>FocusGroupDialog</name>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Choose the citizen from the list, or empty the field.</source>
        <translation>Vælg borgeren på listen, eller tøm feltet.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>vides ikke</translation>
    </message>
    <message>
        <source>none</source>
        <translation>intet tema</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Word for word, and nobody&apos;s name in it.</source>
        <translation>Ordret, og uden nogens navn.</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt af</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Change the focus group</source>
        <translation>Ret fokusgruppen</translation>
    </message>
    <message>
        <source>New focus group</source>
        <translation>Ny fokusgruppe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Guide: what is asked</source>
        <translation>Guide: hvad der spørges om</translation>
    </message>
    <message>
        <source>The focus group &quot;%1&quot; is there.</source>
        <translation>Fokusgruppen »%1« er skrevet ind.</translation>
    </message>
    <message>
        <source>Change the participant</source>
        <translation>Ret deltageren</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltager</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>A relative, a nurse: of others than citizens never a name.</source>
        <translation>En pårørende, en sygeplejerske: af andre end borgere aldrig et navn.</translation>
    </message>
    <message>
        <source>Consent to taking part given on</source>
        <translation>Samtykke til at deltage givet</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>Må citeres</translation>
    </message>
    <message>
        <source>%1 took part.</source>
        <translation>%1 er skrevet ind som deltager.</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Ret temaet</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nyt tema</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hvad der blev sagt</translation>
    </message>
    <message>
        <source>Stands in the working view only.</source>
        <translation>Står kun i arbejdsvisningen.</translation>
    </message>
    <message>
        <source>The theme &quot;%1&quot; is there.</source>
        <translation>Temaet »%1« er skrevet ind.</translation>
    </message>
    <message>
        <source>Change the quote</source>
        <translation>Ret citatet</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nyt citat</translation>
    </message>
    <message>
        <source>The quote is there.</source>
        <translation>Citatet er skrevet ind.</translation>
    </message>
</context>
<context>
    <name>FocusGroups</name>
    <message>
        <source>Write the day of the talk.</source>
        <translation>Skriv dagen for samtalen.</translation>
    </message>
    <message>
        <source>The day lies more than a year ahead.</source>
        <translation>Dagen ligger mere end et år ude i fremtiden.</translation>
    </message>
    <message>
        <source>Write what the talk was about.</source>
        <translation>Skriv, hvad samtalen handlede om.</translation>
    </message>
    <message>
        <source>Choose a citizen, or write a role instead.</source>
        <translation>Vælg en borger, eller skriv en rolle i stedet.</translation>
    </message>
    <message>
        <source>This citizen takes part already.</source>
        <translation>Denne borger deltager allerede.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>Nothing may be quoted without consent: write the day it was given.</source>
        <translation>Uden samtykke må intet citeres: skriv dagen, det blev givet.</translation>
    </message>
    <message>
        <source>Write a few words for the theme.</source>
        <translation>Skriv et par ord for temaet.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Skriv, hvad der blev sagt.</translation>
    </message>
    <message>
        <source>This participant is quoted. Take the quotes away first.</source>
        <translation>Denne deltager er citeret. Fjern citaterne først.</translation>
    </message>
    <message>
        <source>Quotes stand under this theme. Take them away first.</source>
        <translation>Der står citater under dette tema. Fjern dem først.</translation>
    </message>
    <message>
        <source>The quote names a citizen of the file. Write it without the name.</source>
        <translation>Citatet nævner en borger i filen ved navn. Skriv det uden navnet.</translation>
    </message>
    <message>
        <source>A participant consented after that day. Correct the day of the talk, or of the consent.</source>
        <translation>En deltager har givet samtykke efter den dag. Ret dagen for samtalen eller for samtykket.</translation>
    </message>
    <message>
        <source>The talk was on %1: the consent must have been given by then.</source>
        <translation>Samtalen var den %1: samtykket skal være givet senest dér.</translation>
    </message>
</context>
<context>
    <name>FocusWords</name>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>in the working view</source>
        <translation>i arbejdsvisningen</translation>
    </message>
    <message>
        <source>also for people outside</source>
        <translation>også i ekstern udgave</translation>
    </message>
    <message>
        <source>It may stand in no report.</source>
        <translation>Det må ikke stå i nogen rapport.</translation>
    </message>
    <message>
        <source>It may stand in the report of the working view.</source>
        <translation>Det må stå i arbejdsvisningens rapport.</translation>
    </message>
    <message>
        <source>It may stand in every report, also in what leaves the house.</source>
        <translation>Det må stå i alle rapporter, også i dem, der forlader huset.</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>How is it going?</source>
        <translation>Hvordan går det?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source>How the citizen puts the goal now</source>
        <translation>Sådan siger borgeren det nu</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hvad der blev sagt</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Opfølgning holdt den</translation>
    </message>
    <message>
        <source>Followed up again on</source>
        <translation>Følges op igen den</translation>
    </message>
    <message>
        <source>The goal has ended: “%1”</source>
        <translation>Målet er afsluttet: »%1«</translation>
    </message>
    <message>
        <source>The goal is changed: “%1”</source>
        <translation>Målet er ændret: »%1«</translation>
    </message>
    <message>
        <source>To be assessed anew: “%1”</source>
        <translation>Skal vurderes igen: »%1«</translation>
    </message>
    <message>
        <source>The goal continues and is followed up again on %1.</source>
        <translation>Målet fortsættes og følges op igen den %1.</translation>
    </message>
    <message>
        <source>The goal continues: “%1”</source>
        <translation>Målet fortsættes: »%1«</translation>
    </message>
    <message>
        <source>Follow-up of the goal</source>
        <translation>Opfølgning på målet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>FrozenReports</name>
    <message>
        <source>There is no such report.</source>
        <translation>Den rapport findes ikke.</translation>
    </message>
    <message>
        <source>The report cannot be read: what was kept of it is not whole. The figures of its period can be counted again.</source>
        <translation>Rapporten kan ikke læses: det, der er gemt af den, er ikke helt. Periodens tal kan tælles igen.</translation>
    </message>
    <message>
        <source>A report that is kept needs a name.</source>
        <translation>En rapport, der gemmes, skal have et navn.</translation>
    </message>
    <message>
        <source>The PDF that was kept holds a quote that was taken back since. It is not handed out any more; the report can be made again without it.</source>
        <translation>Den gemte PDF indeholder et citat, som er taget tilbage siden. Den udleveres ikke mere; rapporten kan laves på ny uden det.</translation>
    </message>
</context>
<context>
    <name>Gazetteer</name>
    <message>
        <source>A table of places is damaged. Install the program again.</source>
        <translation>En tabel med steder er beskadiget. Installer programmet igen.</translation>
    </message>
</context>
<context>
    <name>GoalDialog</name>
    <message>
        <source>The goal stands in the plan: “%1”</source>
        <translation>Målet står i planen: »%1«</translation>
    </message>
    <message>
        <source>The step is agreed: %1</source>
        <translation>Skridtet er aftalt: %1</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Ret målet</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>What the citizen wants, in the citizen&apos;s own words</source>
        <translation>Hvad borgeren vil, med borgerens egne ord</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Aftalt den</translation>
    </message>
    <message>
        <source>Followed up on</source>
        <translation>Følges op den</translation>
    </message>
    <message>
        <source>On that day it stands on Today.</source>
        <translation>Den dag står det på I dag.</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Ret skridtet</translation>
    </message>
    <message>
        <source>New step towards the goal</source>
        <translation>Nyt skridt mod målet</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Hvad der er aftalt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem gør det</translation>
    </message>
    <message>
        <source>the citizen, the casemanager, both together</source>
        <translation>borgeren, casemanageren, begge sammen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Write who gets the book. There is one for each.</source>
        <translation>Skriv, hvem der får mappen. Hver vikar får sin egen.</translation>
    </message>
    <message>
        <source>Enter the first day of the absence.</source>
        <translation>Skriv den første dag af fraværet.</translation>
    </message>
    <message>
        <source>Enter the last day of the absence. It is not past, nor before the first.</source>
        <translation>Skriv den sidste dag af fraværet. Den er ikke overstået og ligger ikke før den første.</translation>
    </message>
    <message>
        <source>The hand-over book was cancelled.</source>
        <translation>Overleveringsmappen blev afbrudt.</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Must not be rung.</source>
        <translation>Må ikke ringes op.</translation>
    </message>
    <message>
        <source>Telephone %1 (%2)</source>
        <translation>Telefon %1 (%2)</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>Husk: %1</translation>
    </message>
    <message>
        <source>Course: %1 since %2</source>
        <translation>Forløb: %1 siden %2</translation>
    </message>
    <message>
        <source>%1, phase: %2</source>
        <translation>%1, fase: %2</translation>
    </message>
    <message>
        <source>Promised by %1: %2</source>
        <translation>Lovet senest %1: %2</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Lovet: %1</translation>
    </message>
    <message>
        <source>Next appointment %1: %2</source>
        <translation>Næste aftale %1: %2</translation>
    </message>
    <message>
        <source>Referral to %1: %2</source>
        <translation>Henvisning til %1: %2</translation>
    </message>
    <message>
        <source>The consent to share with %1 lapses on %2.</source>
        <translation>Samtykket til at dele med %1 udløber %2.</translation>
    </message>
    <message>
        <source>The address is protected: say nothing of where the citizen lives.</source>
        <translation>Adressen er beskyttet: Sig ikke noget om, hvor borgeren bor.</translation>
    </message>
    <message>
        <source>Before a visit: %1</source>
        <translation>Før et besøg: %1</translation>
    </message>
    <message>
        <source>Note %1: %2</source>
        <translation>Notat %1: %2</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Der er ikke planlagt noget.</translation>
    </message>
    <message>
        <source>Hand-over book</source>
        <translation>Overleveringsmappe</translation>
    </message>
    <message>
        <source>For %1, from %2 to %3</source>
        <translation>Til %1, fra %2 til %3</translation>
    </message>
    <message>
        <source>From %1, telephone %2</source>
        <translation>Fra %1, telefon %2</translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s), the earliest day first</source>
        <translation>
            <numerusform>%n borger, den tidligste dag først</numerusform>
            <numerusform>%n borgere, den tidligste dag først</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). Count them when you give it back.</source>
        <translation>
            <numerusform>%n side. Tæl dem, når du afleverer mappen.</numerusform>
            <numerusform>%n sider. Tæl dem, når du afleverer mappen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be handed back or shredded at the latest on %1.</source>
        <translation>Afleveres eller makuleres senest %1.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Samarbejdsparter</translation>
    </message>
    <message>
        <source>No backup of the file has been made.</source>
        <translation>Der er ikke lavet en sikkerhedskopi af filen.</translation>
    </message>
    <message>
        <source>The backups lie in %1.</source>
        <translation>Sikkerhedskopierne ligger i %1.</translation>
    </message>
    <message>
        <source>The hand-over book could not be printed there. Choose another place.</source>
        <translation>Overleveringsmappen kunne ikke udskrives dér. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>Sharing with %1 without consent ends on %2.</source>
        <translation>Deling med %1 uden samtykke slutter %2.</translation>
    </message>
</context>
<context>
    <name>HsdsCsv</name>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 er ikke tekst i UTF-8.</translation>
    </message>
    <message>
        <source>%1 is no table that can be read, from line %2 on: a quotation mark is never closed, or it has too many rows, columns or cells.</source>
        <translation>%1 kan ikke læses som tabel fra linje %2: et citationstegn lukkes aldrig, eller der er for mange rækker, kolonner eller celler.</translation>
    </message>
    <message>
        <source>The tables of the folder are too big to be read at once. Divide them.</source>
        <translation>Mappens tabeller er for store til at blive læst på én gang. Del dem.</translation>
    </message>
    <message>
        <source>There is no services.csv in the folder. Choose the folder with the tables of the directory.</source>
        <translation>Der er ingen services.csv i mappen. Vælg mappen med tabellerne over tilbud.</translation>
    </message>
</context>
<context>
    <name>HsdsJson</name>
    <message>
        <source>The file is too big to be read at once. Divide it into smaller ones.</source>
        <translation>Filen er for stor til at blive læst på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>The file is nested too deep or holds too many values to be read at once. Divide it into smaller ones.</source>
        <translation>Filen har for mange lag eller for mange værdier til at blive læst på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>The file is no JSON.</source>
        <translation>Filen er ikke JSON.</translation>
    </message>
    <message>
        <source>The file is JSON, but no directory of services as Open Referral HSDS has it.</source>
        <translation>Filen er JSON, men ikke en oversigt over tilbud i formatet Open Referral HSDS.</translation>
    </message>
</context>
<context>
    <name>HsdsOffers</name>
    <message>
        <source>Not taken, since an offer has one telephone number: %1</source>
        <translation>Ikke medtaget, da et tilbud har ét telefonnummer: %1</translation>
    </message>
    <message>
        <source>Times that have ended or are still to come are not shown.</source>
        <translation>Tider, der er udløbet eller først gælder senere, vises ikke.</translation>
    </message>
    <message>
        <source>Not taken, since an offer has one price: %1</source>
        <translation>Ikke medtaget, da et tilbud har én pris: %1</translation>
    </message>
    <message>
        <source>A price that has ended or is still to come is not shown.</source>
        <translation>En pris, der er udløbet eller først gælder senere, vises ikke.</translation>
    </message>
</context>
<context>
    <name>HsdsPackage</name>
    <message>
        <source>The cell is empty and must not be.</source>
        <translation>Feltet er tomt og skal udfyldes.</translation>
    </message>
    <message>
        <source>The cell is no number.</source>
        <translation>Feltet er ikke et tal.</translation>
    </message>
    <message>
        <source>The cell is no date of the form 2026-11-30.</source>
        <translation>Feltet er ikke en dato som 2026-11-30.</translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation>En anden række har samme id.</translation>
    </message>
    <message>
        <source>The cell is no time of day.</source>
        <translation>Feltet er ikke et klokkeslæt.</translation>
    </message>
    <message>
        <source>The cell names a day that is not understood.</source>
        <translation>Feltet nævner en dag, der ikke kan forstås.</translation>
    </message>
    <message>
        <source>The cell names a rhythm that is not understood.</source>
        <translation>Feltet nævner en hyppighed, der ikke kan forstås.</translation>
    </message>
    <message>
        <source>The cell is no state that is known; the offer counts as in use.</source>
        <translation>Feltet er ikke en kendt status; tilbuddet regnes for at være i brug.</translation>
    </message>
    <message>
        <source>The cell names several; the first is taken.</source>
        <translation>Feltet nævner flere; den første bruges.</translation>
    </message>
    <message>
        <source>A part of the cell names no row; it is left out.</source>
        <translation>En del af feltet svarer ikke til nogen række og udelades.</translation>
    </message>
</context>
<context>
    <name>HsdsPlan</name>
    <message>
        <source>Row %1, &quot;%2&quot;: %3</source>
        <translation>Række %1, »%2«: %3</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, fra %2</translation>
    </message>
    <message>
        <source>It has the same number in the directory as “%1”, but another name, and comes in as a new offer.</source>
        <translation>Det har samme nummer i kataloget som »%1«, men et andet navn og kommer derfor ind som et nyt tilbud.</translation>
    </message>
</context>
<context>
    <name>ImportCells</name>
    <message>
        <source>This is no whole number.</source>
        <translation>Det er ikke et helt tal.</translation>
    </message>
    <message>
        <source>This is no amount. Write for example 20 or 20,50.</source>
        <translation>Det er ikke et beløb. Skriv for eksempel 20 eller 20,50.</translation>
    </message>
    <message>
        <source>This is no date. Write for example 31-12-2026.</source>
        <translation>Det er ikke en dato. Skriv for eksempel 31-12-2026.</translation>
    </message>
    <message>
        <source>This is no time. Write for example 10.30.</source>
        <translation>Det er ikke et klokkeslæt. Skriv for eksempel 10.30.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Det er hverken ja eller nej.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>Det er ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened this number, so its last digits are lost. Format the column as text, and write the number again.</source>
        <translation>Regnearket har forkortet nummeret, så de sidste cifre er gået tabt. Formatér kolonnen som tekst, og skriv nummeret igen.</translation>
    </message>
    <message>
        <source>More than one amount stands here, so none is taken. Write for example 20 or 20,50.</source>
        <translation>Her står mere end ét beløb, så intet af dem er brugt. Skriv for eksempel 20 eller 20,50.</translation>
    </message>
    <message>
        <source>A postcode has four digits. If it begins with 0, format the column as text.</source>
        <translation>Et postnummer har fire cifre. Begynder det med 0, så formatér kolonnen som tekst.</translation>
    </message>
    <message>
        <source>This cannot be read as a sex. Write kvinde, mand or andet.</source>
        <translation>Det kan ikke læses som køn. Skriv kvinde, mand eller andet.</translation>
    </message>
    <message>
        <source>This cannot be read as a sex. Write kvinde, mand, andet or alle.</source>
        <translation>Det kan ikke læses som køn. Skriv kvinde, mand, andet eller alle.</translation>
    </message>
    <message>
        <source>This is no whole e-mail address. Write for example navn@eksempel.dk.</source>
        <translation>Det er ikke en hel e-mailadresse. Skriv for eksempel navn@eksempel.dk.</translation>
    </message>
    <message>
        <source>This is no number of minutes. Write for example 45.</source>
        <translation>Det er ikke et antal minutter. Skriv for eksempel 45.</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>This word is not in the list.</source>
        <translation>Ordet står ikke i listen.</translation>
    </message>
    <message>
        <source>No parish, or more than one, is called so. Write its four-digit code.</source>
        <translation>Intet sogn, eller mere end ét, hedder sådan. Skriv sognets firecifrede kode.</translation>
    </message>
    <message>
        <source>There is no municipality of that name or code.</source>
        <translation>Der er ingen kommune med det navn eller den kode.</translation>
    </message>
    <message>
        <source>There is no category of that name.</source>
        <translation>Der er ingen kategori med det navn.</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>The mapping file is no JSON object.</source>
        <translation>Filen med kolonnerne er ikke et JSON-objekt.</translation>
    </message>
    <message>
        <source>The mapping file names a field that does not exist: “%1”.</source>
        <translation>Filen med kolonnerne nævner et felt, der ikke findes: »%1«.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>The file cannot be read. Check that it is not open in another program.</source>
        <translation>Filen kan ikke læses. Se efter, om den er åben i et andet program.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>Rækken har flere celler, end der er overskrifter.</translation>
    </message>
    <message>
        <source>The workbook has no sheet called “%1”. Write one of these: %2</source>
        <translation>Regnearket har intet ark, der hedder »%1«. Skriv et af disse: %2</translation>
    </message>
    <message>
        <source>What else stands in the cell is not taken; there is no field for it.</source>
        <translation>Det, der ellers står i cellen, er ikke taget med, for der er intet felt til det.</translation>
    </message>
    <message>
        <source>The mapping file says “%1” of the word “%2” in “%3”, but that stands in no list. Write one of these: %4</source>
        <translation>Filen med kolonnerne siger »%1« om ordet »%2« i »%3«, men det står ikke i listen. Skriv en af disse: %4</translation>
    </message>
    <message>
        <source>The mapping file names the sector “%1”, but that stands in no list. Write one of these: %2</source>
        <translation>Filen med kolonnerne nævner sektoren »%1«, men den står ikke i listen. Skriv en af disse: %2</translation>
    </message>
    <message>
        <source>The same name and date of birth stand in row %1.</source>
        <translation>Det samme navn og den samme fødselsdato står i række %1.</translation>
    </message>
    <message>
        <source>The import was given up. Nothing was changed.</source>
        <translation>Importen blev opgivet. Intet er ændret.</translation>
    </message>
    <message>
        <source>There is no import of that number.</source>
        <translation>Der er ingen import med det nummer.</translation>
    </message>
    <message>
        <source>The import has been taken back already.</source>
        <translation>Importen er allerede fortrudt.</translation>
    </message>
    <message>
        <source>Only a no-show has a remedy.</source>
        <translation>Kun en udeblivelse har en afhjælpning.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Datoen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>More than one offer has this name.</source>
        <translation>Mere end ét tilbud har det navn.</translation>
    </message>
    <message>
        <source>The file holds more than one record that the row may mean.</source>
        <translation>Der findes mere end én post, som rækken kan handle om.</translation>
    </message>
    <message>
        <source>The row may mean more than one citizen.</source>
        <translation>Rækken kan handle om mere end én borger.</translation>
    </message>
    <message>
        <source>Another citizen has this number in the file.</source>
        <translation>En anden borger har det nummer i forvejen.</translation>
    </message>
    <message>
        <source>The number is that of another citizen&apos;s course.</source>
        <translation>Nummeret hører til en anden borgers forløb.</translation>
    </message>
    <message>
        <source>Write the number of the course, or the day of the referral or of the start.</source>
        <translation>Skriv forløbets nummer, eller datoen for henvisningen eller starten.</translation>
    </message>
    <message>
        <source>The citizen has more than one course that the row may mean.</source>
        <translation>Borgeren har mere end ét forløb, som rækken kan handle om.</translation>
    </message>
    <message>
        <source>The course ends before it starts.</source>
        <translation>Forløbet slutter, før det starter.</translation>
    </message>
    <message>
        <source>The course ends before it was opened.</source>
        <translation>Forløbet slutter, før det er oprettet.</translation>
    </message>
    <message>
        <source>Write the day of the referral or of the start.</source>
        <translation>Skriv datoen for henvisningen eller starten.</translation>
    </message>
    <message>
        <source>A closed course needs an outcome.</source>
        <translation>Et afsluttet forløb skal have et udfald.</translation>
    </message>
    <message>
        <source>An outcome needs the day the course was closed.</source>
        <translation>Et udfald skal have den dato, forløbet blev afsluttet.</translation>
    </message>
    <message>
        <source>A course that never started cannot be completed.</source>
        <translation>Et forløb, der aldrig er startet, kan ikke være gennemført.</translation>
    </message>
    <message>
        <source>The citizen has another course that is not closed.</source>
        <translation>Borgeren har et andet forløb, der ikke er afsluttet.</translation>
    </message>
    <message>
        <source>More than one clinic has this name.</source>
        <translation>Mere end én klinik har det navn.</translation>
    </message>
    <message>
        <source>Write the day of the screening.</source>
        <translation>Skriv datoen for screeningen.</translation>
    </message>
    <message>
        <source>The sheet has no column for %1. Give a column this heading, or choose which one it is.</source>
        <translation>Arket mangler en kolonne med %1. Giv en kolonne den overskrift, eller vælg, hvilken det er.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>The questionnaire has only %1 answers.</source>
        <translation>Spørgeskemaet har kun %1 svar.</translation>
    </message>
    <message>
        <source>Write which questionnaire it is.</source>
        <translation>Skriv, hvilket spørgeskema det er.</translation>
    </message>
    <message>
        <source>The row does not say who it is about.</source>
        <translation>Rækken siger ikke, hvem den handler om.</translation>
    </message>
    <message>
        <source>Nobody with this number is in the file. Import the citizen first.</source>
        <translation>Der findes ingen borger med det nummer. Importér borgeren først.</translation>
    </message>
    <message>
        <source>More than one citizen has this number.</source>
        <translation>Mere end én borger har det nummer.</translation>
    </message>
    <message>
        <source>The numbers of the row belong to different citizens.</source>
        <translation>Numrene i rækken hører til forskellige borgere.</translation>
    </message>
    <message>
        <source>The citizen has no course of this number. Import the courses first.</source>
        <translation>Borgeren har ikke et forløb med det nummer. Importér forløbene først.</translation>
    </message>
    <message>
        <source>Write the time of day.</source>
        <translation>Skriv klokkeslættet.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read as a spreadsheet: it is damaged, or it is something else than its name says. Open it in Excel or LibreOffice, save it there as .xlsx, and choose it again.</source>
        <translation>Filen »%1« kan ikke læses som et regneark: Den er beskadiget, eller den er noget andet, end navnet siger. Åbn den i Excel eller LibreOffice, gem den dér som .xlsx, og vælg den igen.</translation>
    </message>
    <message>
        <source>The street is missing, so house number, floor and door are not taken.</source>
        <translation>Vejnavnet mangler, så husnummer, etage og dør bruges ikke.</translation>
    </message>
    <message>
        <source>Several are called so: %1. Say which one is meant, or write its town in the row.</source>
        <translation>Flere hedder sådan: %1. Sig, hvilken der er ment, eller skriv byen i rækken.</translation>
    </message>
    <message>
        <source>another one, which is new</source>
        <translation>et andet, som er nyt</translation>
    </message>
    <message>
        <source>The given name is missing.</source>
        <translation>Fornavnet mangler.</translation>
    </message>
    <message>
        <source>The name is another than that of the citizen with this number. See whether it is the same person.</source>
        <translation>Navnet er et andet end hos borgeren med det nummer. Se efter, om det er den samme person.</translation>
    </message>
    <message>
        <source>Another citizen has this CPR number already, with another Løbenummer. Correct the number that is wrong, in the sheet or at the citizen.</source>
        <translation>En anden borger har allerede dette CPR-nummer med et andet løbenummer. Ret det nummer, der er forkert, i arket eller hos borgeren.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet has this CPR number too, with another name or Løbenummer. Find out whose it is, and correct the other row.</source>
        <translation>Række %1 i regnearket har også dette CPR-nummer, men et andet navn eller løbenummer. Find ud af, hvem nummeret tilhører, og ret den anden række.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet has this Løbenummer too, with another name or CPR number. Find out whose it is, and correct the other row.</source>
        <translation>Række %1 i regnearket har også dette løbenummer, men et andet navn eller CPR-nummer. Find ud af, hvem nummeret tilhører, og ret den anden række.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet is about the same already. Put both into one row.</source>
        <translation>Række %1 i regnearket handler allerede om det samme. Saml begge i én række.</translation>
    </message>
    <message>
        <source>The ladder of the programme has no step of this name, so the day is not taken.</source>
        <translation>Programmet har intet trin i overleveringen med det navn, så datoen er ikke taget med.</translation>
    </message>
    <message>
        <source>This is no number. Write for example 12 or 12,5.</source>
        <translation>Det er ikke et tal. Skriv for eksempel 12 eller 12,5.</translation>
    </message>
    <message>
        <source>No course has this number. Import the courses first.</source>
        <translation>Der findes ikke et forløb med det nummer. Importér forløbene først.</translation>
    </message>
    <message>
        <source>The expense of this voucher is another citizen&apos;s.</source>
        <translation>Udgiften med dette bilag hører til en anden borger.</translation>
    </message>
    <message>
        <source>The day lies in another year.</source>
        <translation>Datoen ligger i et andet år.</translation>
    </message>
    <message>
        <source>Write the amount.</source>
        <translation>Skriv beløbet.</translation>
    </message>
    <message>
        <source>Write whether it is an expense, a price or a budget.</source>
        <translation>Skriv, om det er en udgift, en pris eller et budget.</translation>
    </message>
    <message>
        <source>A price has no place for this, so the cell is not taken.</source>
        <translation>En pris har intet felt til det, så cellen er ikke taget med.</translation>
    </message>
    <message>
        <source>A budget has no place for this, so the cell is not taken.</source>
        <translation>Et budget har intet felt til det, så cellen er ikke taget med.</translation>
    </message>
    <message>
        <source>The day lies before the referral was sent.</source>
        <translation>Datoen ligger, før henvisningen blev sendt.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Det slutter, før det starter.</translation>
    </message>
    <message>
        <source>Write the name of the offer.</source>
        <translation>Skriv tilbuddets navn.</translation>
    </message>
    <message>
        <source>Write the day on which the referral was sent.</source>
        <translation>Skriv datoen, hvor henvisningen blev sendt.</translation>
    </message>
    <message>
        <source>An answer needs its day.</source>
        <translation>Et svar skal have en dato.</translation>
    </message>
    <message>
        <source>Write what the offer answered that day: yes or no.</source>
        <translation>Skriv, hvad tilbuddet svarede den dag: ja eller nej.</translation>
    </message>
    <message>
        <source>An outcome needs the day on which it ended.</source>
        <translation>Et udfald skal have den dato, det sluttede.</translation>
    </message>
    <message>
        <source>What has ended needs an outcome.</source>
        <translation>Det, der er sluttet, skal have et udfald.</translation>
    </message>
    <message>
        <source>The offer said no, but the citizen started there.</source>
        <translation>Tilbuddet har sagt nej, men borgeren er startet der.</translation>
    </message>
    <message>
        <source>A reason needs the outcome it is for.</source>
        <translation>En grund skal høre til et udfald.</translation>
    </message>
    <message>
        <source>The programme has no criterion of this name, so the answer is not taken.</source>
        <translation>Programmet har intet kriterium med det navn, så svaret er ikke taget med.</translation>
    </message>
    <message>
        <source>The file works by no programme yet. Choose one under Settings.</source>
        <translation>Filen har intet program endnu. Vælg et under Indstillinger.</translation>
    </message>
    <message>
        <source>Write what the criteria say, or what was decided.</source>
        <translation>Skriv, hvad kriterierne siger, eller hvad der blev besluttet.</translation>
    </message>
    <message>
        <source>The criteria of this screening do not have it, so the answer is not taken.</source>
        <translation>Kriteriet hører ikke til denne screening, så svaret er ikke taget med.</translation>
    </message>
    <message>
        <source>The screening of that day was made by other criteria.</source>
        <translation>Screeningen den dag er lavet efter andre kriterier.</translation>
    </message>
    <message>
        <source>Write who knows it: register, journal, letter or citizen.</source>
        <translation>Skriv, hvor det vides fra: register, journal, brev eller borger.</translation>
    </message>
    <message>
        <source>This is no month. Write for example 2026-03.</source>
        <translation>Det er ikke en måned. Skriv for eksempel 2026-03.</translation>
    </message>
    <message>
        <source>This screener&apos;s screening of that day is a second one, made to be compared, and is not changed by a sheet.</source>
        <translation>Den dag har denne screener en anden screening til sammenligning. Den rettes ikke af et regneark.</translation>
    </message>
</context>
<context>
    <name>ImprovementWords</name>
    <message>
        <source>prediction missing</source>
        <translation>mangler forudsigelse</translation>
    </message>
    <message>
        <source>measure missing</source>
        <translation>mangler mål</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>PDSA %1: %2</source>
        <translation>PDSA %1: %2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>klar til beslutning</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>ikke valgt endnu</translation>
    </message>
    <message>
        <source>%1 citizens</source>
        <translation>%1 borgere</translation>
    </message>
    <message>
        <source>adopt</source>
        <translation>indfør</translation>
    </message>
    <message>
        <source>adapt</source>
        <translation>tilpas</translation>
    </message>
    <message>
        <source>abandon</source>
        <translation>opgiv</translation>
    </message>
</context>
<context>
    <name>IncomingReferrals</name>
    <message>
        <source>Choose how the answer was sent.</source>
        <translation>Vælg, hvordan svaret blev sendt.</translation>
    </message>
    <message>
        <source>The day must lie between the referral and today.</source>
        <translation>Dagen skal ligge mellem henvisningen og i dag.</translation>
    </message>
    <message>
        <source>The referral has ended already.</source>
        <translation>Henvisningen er allerede afsluttet.</translation>
    </message>
    <message>
        <source>Referral received %1</source>
        <translation>Henvisning modtaget %1</translation>
    </message>
    <message>
        <source>Choose who refers the citizen.</source>
        <translation>Vælg, hvem der henviser borgeren.</translation>
    </message>
    <message>
        <source>Write the day the referral was received.</source>
        <translation>Skriv, hvilken dag henvisningen blev modtaget.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger ude i fremtiden.</translation>
    </message>
    <message>
        <source>Choose where the person who refers works.</source>
        <translation>Vælg, hvor den henvisende person arbejder.</translation>
    </message>
</context>
<context>
    <name>InstrumentCatalogue</name>
    <message>
        <source>The instrument file %1 is damaged.</source>
        <translation>Filen %1 med et måleredskab er beskadiget.</translation>
    </message>
</context>
<context>
    <name>InstrumentJson</name>
    <message>
        <source>The largest answer must not lie below the smallest.</source>
        <translation>Det største svar må ikke ligge under det mindste.</translation>
    </message>
    <message>
        <source>There is no item or earlier score of this name.</source>
        <translation>Der er intet punkt og ingen tidligere score med dette navn.</translation>
    </message>
    <message>
        <source>This score names neither an item nor an earlier score.</source>
        <translation>Scoren nævner hverken et punkt eller en tidligere score.</translation>
    </message>
    <message>
        <source>There must be points for every answer of “%1”.</source>
        <translation>Der skal være point for hvert svar på »%1«.</translation>
    </message>
    <message>
        <source>The instrument cannot be used. At %1: %2</source>
        <translation>Måleredskabet kan ikke bruges. Ved %1: %2</translation>
    </message>
    <message>
        <source>An instrument needs at least one item.</source>
        <translation>Et måleredskab skal have mindst ét punkt.</translation>
    </message>
</context>
<context>
    <name>ItemTexts</name>
    <message>
        <source>The file is no text file for questions (JSON in UTF-8).</source>
        <translation>Filen er ikke en tekstfil med spørgsmål (JSON i UTF-8).</translation>
    </message>
    <message>
        <source>The file is for %1 version %2, not for %3 version %4.</source>
        <translation>Filen er til %1 version %2, ikke til %3 version %4.</translation>
    </message>
    <message>
        <source>There must be one text for each answer from %1 to %2.</source>
        <translation>Der skal være én tekst for hvert svar fra %1 til %2.</translation>
    </message>
    <message>
        <source>The questions cannot be used. At %1: %2</source>
        <translation>Spørgsmålene kan ikke bruges. Ved %1: %2</translation>
    </message>
</context>
<context>
    <name>JournalBase</name>
    <message>
        <source>Beside the file lies a journal that does not belong to it (its name ends in %1). It could not be set aside, so the file was not opened. Check that the folder may be written to.</source>
        <translation>Ved siden af filen ligger en journal, som ikke hører til den (navnet ender på %1). Den kunne ikke lægges til side, så filen er ikke åbnet. Se efter, om der må skrives i mappen.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>A list in square brackets is expected here.</source>
        <translation>Her skal stå en liste i firkantede parenteser.</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>Her skal stå en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Denne tekst mangler.</translation>
    </message>
    <message>
        <source>Only true or false can stand here.</source>
        <translation>Her kan kun stå true eller false.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Her skal stå et helt tal.</translation>
    </message>
    <message>
        <source>A number without quotation marks is expected here.</source>
        <translation>Her skal stå et tal uden anførselstegn.</translation>
    </message>
    <message>
        <source>One of these words is expected here: %1.</source>
        <translation>Her skal stå et af disse ord: %1.</translation>
    </message>
</context>
<context>
    <name>Labour</name>
    <message>
        <source>Choose what the citizen lives on.</source>
        <translation>Vælg, hvad borgeren lever af.</translation>
    </message>
    <message>
        <source>Another status begins on that day. Change that one, or write another day.</source>
        <translation>Der begynder allerede en forsørgelse den dag. Ret den, eller skriv en anden dag.</translation>
    </message>
    <message>
        <source>The status ends before it begins.</source>
        <translation>Forsørgelsen slutter, før den begynder.</translation>
    </message>
</context>
<context>
    <name>LabourDialog</name>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>What the citizen lives on</source>
        <translation>Forsørgelse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>the case, the citizen, the job centre</source>
        <translation>sagen, borgeren, jobcentret</translation>
    </message>
    <message numerus="yes">
        <source>Empty: until the next one. The last one holds %n days, then it is to be asked again.</source>
        <translation>
            <numerusform>Tom: indtil den næste. Den seneste gælder i %n dag, så skal der spørges igen.</numerusform>
            <numerusform>Tom: indtil den næste. Den seneste gælder i %n dage, så skal der spørges igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1 from %2.</source>
        <translation>Gemt: %1 fra %2.</translation>
    </message>
    <message>
        <source>Change what the citizen lives on</source>
        <translation>Ret forsørgelse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>LabourNow</name>
    <message>
        <source>not known since %1, ask again</source>
        <translation>ikke kendt siden %1, spørg igen</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 siden %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kendt</translation>
    </message>
</context>
<context>
    <name>LetterContents</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Telephone or other contact</source>
        <translation>Telefon eller anden kontakt</translation>
    </message>
    <message>
        <source>What the citizen would like</source>
        <translation>Det vil borgeren gerne</translation>
    </message>
    <message>
        <source>Good to know in practice</source>
        <translation>Godt at vide i praksis</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <translation>Hvem følger med</translation>
    </message>
    <message>
        <source>CPR number and address</source>
        <translation>CPR-nummer og adresse</translation>
    </message>
    <message>
        <source>never to offers</source>
        <translation>aldrig til tilbud</translation>
    </message>
    <message>
        <source>Illness and medicine</source>
        <translation>Sygdom og medicin</translation>
    </message>
    <message>
        <source>has no place</source>
        <translation>hører ikke til her</translation>
    </message>
    <message>
        <source>Benefit and job centre</source>
        <translation>Ydelse og jobcenter</translation>
    </message>
    <message>
        <source>Screening and measurements</source>
        <translation>Screening og målinger</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>bliver her</translation>
    </message>
    <message>
        <source>Alcohol and drugs</source>
        <translation>Rusmidler</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>The letter says</source>
        <translation>Det står i brevet</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altid</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>intet skrevet</translation>
    </message>
    <message>
        <source>the citizen&apos;s words</source>
        <translation>borgerens ord</translation>
    </message>
    <message>
        <source>as noted here</source>
        <translation>som noteret her</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>not in the consent</source>
        <translation>ikke i samtykket</translation>
    </message>
    <message>
        <source>only with a consent</source>
        <translation>kun med samtykke</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>This is marked in the letter: %1.</source>
        <translation>Det er markeret i brevet: %1.</translation>
    </message>
    <message>
        <source>This is marked in the sheet: %1.</source>
        <translation>Det er markeret i arket: %1.</translation>
    </message>
    <message>
        <source>The consent does not cover this, so the letter does not say it: %1.</source>
        <translation>Samtykket dækker ikke dette, så det står ikke i brevet: %1.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Se efter</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Rudekuvert</translation>
    </message>
    <message>
        <source>Consent in force</source>
        <translation>Samtykke gælder</translation>
    </message>
    <message>
        <source>Other legal basis</source>
        <translation>Anden hjemmel</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>gælder til %1</translation>
    </message>
    <message>
        <source>until it is withdrawn</source>
        <translation>gælder, til det trækkes tilbage</translation>
    </message>
    <message>
        <source>%1, given %2, %3. It covers: %4.</source>
        <translation>%1, givet %2, %3. Det omfatter: %4.</translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>Åbn samtykket</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Intet samtykke</translation>
    </message>
    <message>
        <source>No consent covers the citizen&apos;s name and contact. The letter therefore says name and contact only and can only be sent with a reason. Record a consent or another legal basis if it is to say more.</source>
        <translation>Intet samtykke omfatter borgerens navn og kontaktoplysninger. Derfor står der kun navn og kontaktoplysninger i brevet, og det kan kun sendes med en begrundelse. Registrér et samtykke eller en hjemmel, hvis der skal stå mere.</translation>
    </message>
    <message>
        <source>There is a consent to “%1”. If that is the same recipient, record a new consent to the offer.</source>
        <translation>Der er et samtykke til »%1«. Er det den samme modtager, så registrér et nyt samtykke til tilbuddet.</translation>
    </message>
    <message>
        <source>New consent…</source>
        <translation>Nyt samtykke…</translation>
    </message>
    <message>
        <source>Pass on without consent…</source>
        <translation>Videregiv uden samtykke…</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>On sick leave since</source>
        <translation>Sygemeldt siden</translation>
    </message>
    <message>
        <source>Operated on, as told</source>
        <translation>Opereret den, efter det oplyste</translation>
    </message>
    <message>
        <source>Discharged on, as told</source>
        <translation>Udskrevet den, efter det oplyste</translation>
    </message>
    <message>
        <source>Which job or offer is planned</source>
        <translation>Hvilket job eller tilbud er planlagt</translation>
    </message>
    <message>
        <source>Diagnosis and medicine</source>
        <translation>Diagnose og medicin</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Address of the citizen</source>
        <translation>Borgerens adresse</translation>
    </message>
    <message>
        <source>No consent lets you obtain considerations from %1. The letter leaves when a consent or another legal basis is recorded.</source>
        <translation>Intet samtykke lader dig indhente skånehensyn fra %1. Brevet kan sendes, når et samtykke eller en anden hjemmel er registreret.</translation>
    </message>
    <message>
        <source>Ask without consent…</source>
        <translation>Spørg uden samtykke…</translation>
    </message>
    <message>
        <source>Name and birth date</source>
        <translation>Navn og fødselsdag</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Det ser du</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Det beder du om</translation>
    </message>
    <message>
        <source>What work must mind</source>
        <translation>Hvad et arbejde skal tage hensyn til</translation>
    </message>
    <message>
        <source>Coming there</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Agreed with the citizen</source>
        <translation>Aftalt med borgeren</translation>
    </message>
    <message>
        <source>What the citizen needs in practice</source>
        <translation>Hvad borgeren har brug for i praksis</translation>
    </message>
    <message>
        <source>What work must mind for a time</source>
        <translation>Kortvarige skånehensyn</translation>
    </message>
    <message>
        <source>What work must mind for long</source>
        <translation>Langvarige skånehensyn</translation>
    </message>
    <message>
        <source>What you ask the municipality to do</source>
        <translation>Det beder du kommunen gøre</translation>
    </message>
    <message>
        <source>%1 of %2 characters as text</source>
        <translation>%1 af %2 tegn som tekst</translation>
    </message>
    <message>
        <source>Your template “%1”, version %2, does not fit this version of the program. The letter is in the program&apos;s own words. Put it right under Settings, Letters.</source>
        <translation>Jeres skabelon »%1«, version %2, passer ikke til denne udgave af programmet. Brevet er med programmets egne ord. Ret den under Indstillinger, Breve.</translation>
    </message>
    <message>
        <source>Written from your template “%1”, version %2.</source>
        <translation>Skrevet efter jeres skabelon »%1«, version %2.</translation>
    </message>
    <message>
        <source>What the meeting is for</source>
        <translation>Hvad mødet er til for</translation>
    </message>
    <message>
        <source>What was promised last</source>
        <translation>Hvad der blev lovet sidst</translation>
    </message>
    <message>
        <source>The citizen&apos;s wishes</source>
        <translation>Borgerens ønsker</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle beslutninger</translation>
    </message>
    <message>
        <source>The recipient&apos;s own decisions alone</source>
        <translation>Kun modtagerens egne beslutninger</translation>
    </message>
    <message>
        <source>Telephone numbers of others</source>
        <translation>Andres telefonnumre</translation>
    </message>
    <message>
        <source>No consent lets you tell %1 of the plan. The invitation leaves when a consent or another legal basis is recorded.</source>
        <translation>Intet samtykke lader dig fortælle %1 om planen. Invitationen kan sendes, når et samtykke eller en anden hjemmel er registreret.</translation>
    </message>
    <message>
        <source>No consent lets you tell %1 of the plan. The minutes therefore say what the recipient has promised, and neither the citizen&apos;s name nor the purpose.</source>
        <translation>Intet samtykke lader dig fortælle %1 om planen. Referatet siger derfor kun, hvad modtageren har lovet, og hverken borgerens navn eller formålet.</translation>
    </message>
    <message>
        <source>No consent lets you tell %1 this. What you have written stays out of the letter, which leaves when a consent or another legal basis is recorded.</source>
        <translation>Intet samtykke lader dig fortælle %1 det. Det, du har skrevet, står derfor ikke i brevet, som kan sendes, når et samtykke eller en anden hjemmel er registreret.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>your organisation&apos;s name</source>
        <translation>din organisations navn</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>dit navn</translation>
    </message>
    <message>
        <source>your organisation&apos;s telephone number</source>
        <translation>din organisations telefonnummer</translation>
    </message>
    <message>
        <source>the citizen&apos;s name</source>
        <translation>borgerens navn</translation>
    </message>
    <message>
        <source>the offer&apos;s address</source>
        <translation>tilbuddets adresse</translation>
    </message>
    <message>
        <source>the offer&apos;s name</source>
        <translation>tilbuddets navn</translation>
    </message>
    <message>
        <source>a telephone number or another way to reach the citizen</source>
        <translation>et telefonnummer eller en anden måde at få fat i borgeren på</translation>
    </message>
    <message>
        <source>who comes along the first time</source>
        <translation>hvem der følger med første gang</translation>
    </message>
    <message>
        <source>the citizen&apos;s address</source>
        <translation>borgerens adresse</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>dag og tidspunkt</translation>
    </message>
    <message>
        <source>what the appointment is about</source>
        <translation>hvad aftalen handler om</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>stedet</translation>
    </message>
    <message>
        <source>how the data protection officer is reached</source>
        <translation>hvordan man får fat i databeskyttelsesrådgiveren</translation>
    </message>
    <message>
        <source>who has the information</source>
        <translation>hvem der har oplysningerne</translation>
    </message>
    <message>
        <source>who is to have the information</source>
        <translation>hvem der skal have oplysningerne</translation>
    </message>
    <message>
        <source>which information it is</source>
        <translation>hvilke oplysninger det er</translation>
    </message>
    <message>
        <source>what the information is for</source>
        <translation>hvad oplysningerne skal bruges til</translation>
    </message>
    <message>
        <source>whom to call</source>
        <translation>hvem man kan ringe til</translation>
    </message>
    <message>
        <source>the number to call</source>
        <translation>nummeret at ringe på</translation>
    </message>
    <message>
        <source>the recipient&apos;s address</source>
        <translation>modtagerens adresse</translation>
    </message>
    <message>
        <source>who is asked</source>
        <translation>hvem der spørges</translation>
    </message>
    <message>
        <source>the citizen&apos;s day of birth</source>
        <translation>borgerens fødselsdag</translation>
    </message>
    <message>
        <source>what is asked about</source>
        <translation>hvad der spørges om</translation>
    </message>
    <message>
        <source>by when the answer is needed</source>
        <translation>hvornår svaret skal være der</translation>
    </message>
    <message>
        <source>the consent or another legal basis for asking</source>
        <translation>samtykke eller anden hjemmel til at spørge</translation>
    </message>
    <message>
        <source>a goal of the citizen</source>
        <translation>et af borgerens mål</translation>
    </message>
    <message>
        <source>to whom it is written</source>
        <translation>hvem brevet er til</translation>
    </message>
    <message>
        <source>the consent or another legal basis for telling this</source>
        <translation>samtykket eller en anden hjemmel til at fortælle det</translation>
    </message>
    <message>
        <source>the situation: why you write now</source>
        <translation>situationen: hvorfor du skriver nu</translation>
    </message>
    <message>
        <source>what you ask for</source>
        <translation>hvad du beder om</translation>
    </message>
    <message>
        <source>to whom the answer goes</source>
        <translation>hvem svaret skal sendes til</translation>
    </message>
    <message>
        <source>the reason for writing</source>
        <translation>årsagen til henvendelsen</translation>
    </message>
    <message>
        <source>what is agreed with the citizen</source>
        <translation>hvad der er aftalt med borgeren</translation>
    </message>
    <message>
        <source>what you ask the municipality to do</source>
        <translation>hvad du beder kommunen gøre</translation>
    </message>
    <message>
        <source>what happens at the offer</source>
        <translation>hvad der sker hos tilbuddet</translation>
    </message>
    <message>
        <source>who meets the citizen there</source>
        <translation>hvem der tager imod borgeren</translation>
    </message>
    <message>
        <source>what was told to the offer</source>
        <translation>hvad tilbuddet har fået at vide</translation>
    </message>
    <message>
        <source>the place, the link or the number</source>
        <translation>stedet, linket eller nummeret</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>hvem der er inviteret</translation>
    </message>
    <message>
        <source>what the meeting is for</source>
        <translation>hvad mødet er til for</translation>
    </message>
    <message>
        <source>the day of the meeting</source>
        <translation>dagen for mødet</translation>
    </message>
    <message>
        <source>the consent or another legal basis for telling it</source>
        <translation>samtykket eller en anden hjemmel til at fortælle det</translation>
    </message>
    <message>
        <source>who gets the minutes</source>
        <translation>hvem der får referatet</translation>
    </message>
</context>
<context>
    <name>LetterGuard</name>
    <message>
        <source>There is a number in the text that looks like a CPR number. Take it out: the offer must not have it.</source>
        <translation>Der står et nummer i teksten, som ligner et CPR-nummer. Fjern det: tilbuddet må ikke få det.</translation>
    </message>
    <message>
        <source>The citizen&apos;s protected address stands in the text. Take it out: the offer must not have it.</source>
        <translation>Borgerens beskyttede adresse står i teksten. Fjern den: tilbuddet må ikke få den.</translation>
    </message>
    <message>
        <source>Look at the word “%1” again. Is it needed, and does the citizen want it said?</source>
        <translation>Se på ordet »%1« igen. Er det nødvendigt, og vil borgeren have det sagt?</translation>
    </message>
    <message>
        <source>Look at the word “%1” again: anybody in the house may open the letter.</source>
        <translation>Se på ordet »%1« igen: alle i hjemmet kan komme til at åbne brevet.</translation>
    </message>
    <message>
        <source>There is a number in the text that looks like a CPR number. Take it out of the text.</source>
        <translation>Der står et tal i teksten, der ligner et CPR-nummer. Tag det ud af teksten.</translation>
    </message>
    <message>
        <source>The citizen&apos;s protected address stands in the text. Take it out.</source>
        <translation>Borgerens beskyttede adresse står i teksten. Tag den ud.</translation>
    </message>
</context>
<context>
    <name>LetterLayout</name>
    <message>
        <source>The address does not stand behind the window of the envelope.</source>
        <translation>Adressen står ikke bag kuvertens rude.</translation>
    </message>
    <message>
        <source>The address has more lines than the window of the envelope shows.</source>
        <translation>Adressen har flere linjer, end kuvertens rude viser.</translation>
    </message>
    <message>
        <source>Something else than the address could be seen through the window of the envelope.</source>
        <translation>Andet end adressen kan ses gennem kuvertens rude.</translation>
    </message>
</context>
<context>
    <name>LetterWriting</name>
    <message>
        <source>Change the text</source>
        <translation>Ret teksten</translation>
    </message>
    <message>
        <source>Show in the letter</source>
        <translation>Vis i brevet</translation>
    </message>
    <message>
        <source>What the citizen would like</source>
        <translation>Det vil borgeren gerne</translation>
    </message>
    <message>
        <source>Good to know in practice</source>
        <translation>Godt at vide i praksis</translation>
    </message>
    <message>
        <source>Who comes along the first time</source>
        <translation>Hvem følger med første gang</translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words, nothing about illness.</source>
        <translation>Med borgerens egne ord, intet om sygdom.</translation>
    </message>
    <message>
        <source>Write “comes alone” when nobody does.</source>
        <translation>Skriv »kommer alene«, hvis ingen følger med.</translation>
    </message>
    <message>
        <source>What the appointment is</source>
        <translation>Hvad aftalen er</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Sådan kommer man derhen</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <translation>Hvem følger med</translation>
    </message>
    <message>
        <source>Neutral: anybody may open the letter.</source>
        <translation>Skriv neutralt: andre kan komme til at åbne brevet.</translation>
    </message>
    <message>
        <source>Street, number and door.</source>
        <translation>Vej, nummer og dør.</translation>
    </message>
    <message>
        <source>In the letter “comes along with you” follows it. Write a first name, for instance.</source>
        <translation>I brevet følger »følger med dig« efter. Skriv for eksempel et fornavn.</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>A letter about this time was sent on %1.</source>
        <translation>Der er sendt et brev om dette tidspunkt den %1.</translation>
    </message>
    <message>
        <source>The address is protected. Tick it when the letter may be posted.</source>
        <translation>Adressen er beskyttet. Sæt kryds, hvis brevet må sendes.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is kept as sent.</source>
        <translation>Printeren tog det ikke. Intet er gemt som sendt.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are printed and kept as sent.</source>
        <translation>
            <numerusform>%n brev er udskrevet og gemt som sendt.</numerusform>
            <numerusform>%n breve er udskrevet og gemt som sendt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: delete it when it is no longer needed.</source>
        <translation>Filen er ikke krypteret: slet den, når den ikke skal bruges mere.</translation>
    </message>
    <message>
        <source>Letters about appointments</source>
        <translation>Breve om aftaler</translation>
    </message>
    <message>
        <source>There is no appointment to write about from %1 to %2.</source>
        <translation>Der er ingen aftale at skrive om fra %1 til %2.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>From %1 to %2. Each letter that is printed is kept as sent.</source>
        <translation>Fra %1 til %2. Hvert brev, der udskrives, gemmes som sendt.</translation>
    </message>
    <message>
        <source>Tick at least one letter.</source>
        <translation>Sæt kryds ved mindst ét brev.</translation>
    </message>
</context>
<context>
    <name>LifeDialogs</name>
    <message>
        <source>%1 has died</source>
        <translation>%1 er død</translation>
    </message>
    <message>
        <source>%1 has moved away</source>
        <translation>%1 er flyttet fra kommunen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Død den</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Flyttet den</translation>
    </message>
    <message>
        <source>%1 is off the call lists.</source>
        <translation>%1 er taget af ringelisterne.</translation>
    </message>
    <message>
        <source>Name and address protection</source>
        <translation>Navne- og adressebeskyttelse</translation>
    </message>
    <message>
        <source>While it holds, the address is in no list, no search and no letter to others.</source>
        <translation>Så længe den gælder, står adressen ikke i lister, søgning eller breve til andre.</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Adressen er beskyttet</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Empty: without an end.</source>
        <translation>Tom: uden slutdato.</translation>
    </message>
    <message>
        <source>The address is protected.</source>
        <translation>Adressen er beskyttet.</translation>
    </message>
    <message>
        <source>The address is no longer protected.</source>
        <translation>Adressen er ikke længere beskyttet.</translation>
    </message>
    <message>
        <source>This is for a citizen who no longer lives in the municipality. A new address in the municipality is written under Edit.</source>
        <translation>Brug det, når borgeren ikke længere bor i kommunen. En ny adresse i kommunen skrives under Ret.</translation>
    </message>
    <message>
        <source>The citizen leaves every call list. Appointments to come stand on Today until they are called off. The course and referrals stay as they are until you close the course.</source>
        <translation>Borgeren kommer af alle ringelister. Kommende aftaler står på I dag, til de er aflyst. Forløb og henvisninger bliver stående, til du afslutter forløbet.</translation>
    </message>
    <message>
        <source>The date of death of %1 is corrected.</source>
        <translation>Dødsdatoen for %1 er rettet.</translation>
    </message>
    <message>
        <source>The day on which %1 moved is corrected.</source>
        <translation>Flyttedatoen for %1 er rettet.</translation>
    </message>
    <message>
        <source>Correct the date of death…</source>
        <translation>Ret dødsdato…</translation>
    </message>
    <message>
        <source>Has died…</source>
        <translation>Død…</translation>
    </message>
    <message>
        <source>Correct the day of moving…</source>
        <translation>Ret flyttedato…</translation>
    </message>
    <message>
        <source>Has moved out of the municipality…</source>
        <translation>Flyttet fra kommunen…</translation>
    </message>
    <message>
        <source>The citizen is not dead…</source>
        <translation>Borgeren er ikke død…</translation>
    </message>
    <message>
        <source>The citizen has not moved…</source>
        <translation>Borgeren er ikke flyttet…</translation>
    </message>
    <message>
        <source>Is %1 not dead?</source>
        <translation>Er %1 ikke død?</translation>
    </message>
    <message>
        <source>Has %1 not moved?</source>
        <translation>Er %1 ikke flyttet?</translation>
    </message>
    <message>
        <source>The date of death is removed, and the citizen is on the call lists again.</source>
        <translation>Dødsdatoen fjernes, og borgeren kommer på ringelisterne igen.</translation>
    </message>
    <message>
        <source>The day of moving is removed, and the citizen is on the call lists again.</source>
        <translation>Flyttedatoen fjernes, og borgeren kommer på ringelisterne igen.</translation>
    </message>
    <message>
        <source>Remove the date of death</source>
        <translation>Fjern dødsdatoen</translation>
    </message>
    <message>
        <source>Remove the day of moving</source>
        <translation>Fjern flyttedatoen</translation>
    </message>
    <message>
        <source>%1 is on the call lists again.</source>
        <translation>%1 er på ringelisterne igen.</translation>
    </message>
</context>
<context>
    <name>MachineSheet</name>
    <message>
        <source>Citizens in a course</source>
        <translation>Borgere i forløb</translation>
    </message>
    <message>
        <source>Other citizens</source>
        <translation>Andre borgere</translation>
    </message>
    <message>
        <source>Of all of them with a protected address</source>
        <translation>Af dem alle med beskyttet adresse</translation>
    </message>
    <message>
        <source>People around the citizens, by name</source>
        <translation>Personer omkring borgerne, med navn</translation>
    </message>
    <message>
        <source>Of these volunteer companions</source>
        <translation>Heraf frivillige følgesvende</translation>
    </message>
    <message>
        <source>Persons at partners</source>
        <translation>Personer hos samarbejdsparter</translation>
    </message>
    <message>
        <source>CPR numbers</source>
        <translation>CPR-numre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Henvisninger</translation>
    </message>
    <message>
        <source>Letters and sheets</source>
        <translation>Breve og ark</translation>
    </message>
    <message>
        <source>Messages received, with attachments</source>
        <translation>Modtagne meddelelser / bilag</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Screeninger</translation>
    </message>
    <message>
        <source>Questionnaires on health, filled in</source>
        <translation>Udfyldte spørgeskemaer om helbred</translation>
    </message>
    <message>
        <source>Considerations at work</source>
        <translation>Skånehensyn</translation>
    </message>
    <message>
        <source>Figures on the use of doctor and hospital</source>
        <translation>Tal om brug af læge og hospital</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>None that the program has written is still there.</source>
        <translation>Ingen, som programmet har skrevet, findes endnu.</translation>
    </message>
    <message>
        <source>Still there: %1. In: %2.</source>
        <translation>Findes endnu: %1. I: %2.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, i %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>The whole file with AES-256 (SQLCipher); no passphrase is kept on the machine.</source>
        <translation>Hele filen med AES-256 (SQLCipher); ingen adgangskode er gemt på maskinen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>the one the file was made with; easily guessed ones are refused</source>
        <translation>den, filen er lavet med; koder, der er lette at gætte, bliver afvist</translation>
    </message>
    <message>
        <source>Recovery sheet printed</source>
        <translation>Gendannelsesark udskrevet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Locks by itself</source>
        <translation>Låser selv</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>efter %n minut</numerusform>
            <numerusform>efter %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Sidste sikkerhedskopi</translation>
    </message>
    <message>
        <source>Places of the backups</source>
        <translation>Sikkerhedskopiernes steder</translation>
    </message>
    <message>
        <source>Files in clear</source>
        <translation>Filer uden kryptering</translation>
    </message>
    <message>
        <source>What happened, and when it was found out:</source>
        <translation>Hvad skete der, og hvornår blev det opdaget:</translation>
    </message>
    <message>
        <source>Was the file open or locked:</source>
        <translation>Var filen åben eller låst:</translation>
    </message>
    <message>
        <source>Who was told, and when (data protection officer, IT, manager):</source>
        <translation>Hvem fik det at vide, og hvornår (databeskyttelsesrådgiver, it, leder):</translation>
    </message>
    <message>
        <source>What was done:</source>
        <translation>Hvad blev der gjort:</translation>
    </message>
    <message>
        <source>Where the recovery sheet lies:</source>
        <translation>Hvor gendannelsesarket ligger:</translation>
    </message>
    <message>
        <source>What is on this machine</source>
        <translation>Hvad der er på maskinen</translation>
    </message>
    <message>
        <source>%1, %2. File %3 (mark %4). Made %5, last change %6.</source>
        <translation>%1, %2. Fil %3 (mærke %4). Lavet %5, sidste ændring %6.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Sådan er det opbevaret</translation>
    </message>
    <message>
        <source>If the machine is lost</source>
        <translation>Hvis maskinen er væk</translation>
    </message>
    <message>
        <source>Tell the data protection officer at once. A breach is notified to the authority within 72 hours, in steps if need be, and whether the citizens are told is decided there. That the file is encrypted counts, and does not decide it.</source>
        <translation>Sig det straks til databeskyttelsesrådgiveren. Et brud meldes til tilsynet inden 72 timer, om nødvendigt ad flere gange, og dér bliver det afgjort, om borgerne skal have besked. At filen er krypteret, tæller med, men afgør det ikke.</translation>
    </message>
    <message>
        <source>The sheet could not be printed there. Choose another printer.</source>
        <translation>Arket kunne ikke udskrives der. Vælg en anden printer.</translation>
    </message>
    <message>
        <source>Volunteers on the list</source>
        <translation>Frivillige på listen</translation>
    </message>
    <message>
        <source>Messages to and from others</source>
        <translation>Beskeder til og fra andre</translation>
    </message>
</context>
<context>
    <name>MatchLines</name>
    <message>
        <source>free of charge</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>%1 · citizen: %2</source>
        <translation>%1 · borger: %2</translation>
    </message>
    <message>
        <source>%1 · offer: %2</source>
        <translation>%1 · tilbud: %2</translation>
    </message>
    <message>
        <source>%1 · offer: %2 · citizen: %3</source>
        <translation>%1 · tilbud: %2 · borger: %3</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: ikke oplyst</translation>
    </message>
    <message>
        <source>has time then</source>
        <translation>passer i tid</translation>
    </message>
    <message numerus="yes">
        <source>%n places free</source>
        <translation>
            <numerusform>%n ledig plads</numerusform>
            <numerusform>%n ledige pladser</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Henvisning: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Need an answer</source>
        <translation>Mangler svar</translation>
    </message>
    <message>
        <source>Do not fit</source>
        <translation>Passer ikke</translation>
    </message>
    <message numerus="yes">
        <source>%n offers serve none of the wishes</source>
        <translation>
            <numerusform>%n tilbud dækker ingen af ønskerne</numerusform>
            <numerusform>%n tilbud dækker ingen af ønskerne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTexts</name>
    <message>
        <source>not known</source>
        <translation>uoplyst</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grænse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>The offer is open</source>
        <translation>Tilbuddet er åbent</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samarbejdsaftale</translation>
    </message>
    <message>
        <source>Pause after a decline</source>
        <translation>Pause efter et afslag</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Ledige pladser</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tidspunkter</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Ledsager</translation>
    </message>
    <message>
        <source>Access with a wheelchair</source>
        <translation>Adgang med kørestol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>no dates agreed</source>
        <translation>ingen datoer aftalt</translation>
    </message>
    <message>
        <source>out until it is assessed again</source>
        <translation>ude, til det er vurderet igen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 år</translation>
    </message>
    <message>
        <source>from %1 years</source>
        <translation>fra %1 år</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>til og med %1 år</translation>
    </message>
    <message>
        <source>only women</source>
        <translation>kun kvinder</translation>
    </message>
    <message>
        <source>only men</source>
        <translation>kun mænd</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kvinde</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mand</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andet</translation>
    </message>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (den %2)</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>drives</source>
        <translation>kører selv</translation>
    </message>
    <message>
        <source>by bus and train</source>
        <translation>med bus og tog</translation>
    </message>
    <message>
        <source>walks or cycles</source>
        <translation>går eller cykler</translation>
    </message>
    <message>
        <source>gets a lift</source>
        <translation>bliver kørt</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>%1 (usually at most %2)</source>
        <translation>%1 (normalt højst %2)</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>formiddag</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>eftermiddag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>aften</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>mandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tirsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lørdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>søndag</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ikke nødvendig</translation>
    </message>
    <message>
        <source>needed the first times</source>
        <translation>nødvendig de første gange</translation>
    </message>
    <message>
        <source>needed, but nobody is found</source>
        <translation>nødvendig, men ingen er fundet</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurgt</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>welcome: %1</source>
        <translation>velkommen: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nødvendig</translation>
    </message>
    <message>
        <source>It is assessed again.</source>
        <translation>Det vurderes igen.</translation>
    </message>
    <message>
        <source>The pause ends on %1.</source>
        <translation>Pausen slutter den %1.</translation>
    </message>
    <message>
        <source>A place becomes free.</source>
        <translation>En plads bliver ledig.</translation>
    </message>
    <message>
        <source>Somebody else pays.</source>
        <translation>En anden betaler.</translation>
    </message>
    <message>
        <source>The citizen gets a lift.</source>
        <translation>Borgeren bliver kørt.</translation>
    </message>
    <message>
        <source>Another time is possible.</source>
        <translation>Et andet tidspunkt er muligt.</translation>
    </message>
    <message>
        <source>The offer welcomes a companion.</source>
        <translation>Tilbuddet tager imod en ledsager.</translation>
    </message>
    <message>
        <source>A companion is found.</source>
        <translation>Der findes en ledsager.</translation>
    </message>
    <message>
        <source>Access with a wheelchair is arranged.</source>
        <translation>Der sørges for adgang med kørestol.</translation>
    </message>
    <message>
        <source>An interpreter comes along.</source>
        <translation>En tolk følger med.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passer ikke</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Spørg først</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>weekday and times</comment>
        <translation>%1 kl. %2–%3</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>hver %1. uge</translation>
    </message>
    <message>
        <source>outside school holidays</source>
        <translation>uden for skoleferier</translation>
    </message>
</context>
<context>
    <name>MeasurementColumns</name>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulleret</translation>
    </message>
    <message>
        <source>for groups only</source>
        <translation>kun til grupper</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Siden sidst</translation>
    </message>
</context>
<context>
    <name>MeasurementTexts</name>
    <message>
        <source>at the start</source>
        <translation>ved start</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>ved slut</translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>efter %n måned</numerusform>
            <numerusform>efter %n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in %1</source>
        <translation>udfyldt %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>forfalden %1</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>ikke udfyldt</translation>
    </message>
    <message>
        <source>no score, answers are missing</source>
        <translation>ingen score, der mangler svar</translation>
    </message>
    <message>
        <source>better</source>
        <translation>fremgang</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>tilbagegang</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>better by %1</source>
        <translation>fremgang på %1</translation>
    </message>
    <message>
        <source>worse by %1</source>
        <translation>tilbagegang på %1</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>ændret med %1</translation>
    </message>
    <message>
        <source>%1, more than the measurement can err</source>
        <translation>%1, mere end måleusikkerhed</translation>
    </message>
    <message>
        <source>%1, within what the measurement can err</source>
        <translation>%1, inden for måleusikkerhed</translation>
    </message>
    <message>
        <source>%1, as much as is usually taken as worth noticing</source>
        <translation>%1, så meget at det plejer at kunne mærkes</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>blandet</translation>
    </message>
    <message>
        <source>incomplete %1</source>
        <translation>ufuldstændig %1</translation>
    </message>
    <message>
        <source>overdue and incomplete</source>
        <translation>forfalden og ufuldstændig</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 af %2 besvaret</translation>
    </message>
    <message>
        <source>begun, %1 of %2</source>
        <translation>påbegyndt, %1 af %2</translation>
    </message>
    <message>
        <source>overdue, %1 of %2</source>
        <translation>forfalden, %1 af %2</translation>
    </message>
    <message>
        <source>The rules of the questionnaire give a score all the same.</source>
        <translation>Skemaets regler giver en score alligevel.</translation>
    </message>
    <message>
        <source>No score can be worked out, and the questionnaire stands as incomplete.</source>
        <translation>Der kan ikke beregnes en score, og skemaet står som ufuldstændigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the closing</source>
        <translation>
            <numerusform>%n måned efter afslutningen</numerusform>
            <numerusform>%n måneder efter afslutningen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>The answers were given to another version of the questionnaire.</source>
        <translation>Svarene hører til en anden version af skemaet.</translation>
    </message>
    <message>
        <source>Write the day the questionnaire was answered.</source>
        <translation>Skriv dagen, hvor skemaet blev besvaret.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Der er ikke svaret på noget endnu.</translation>
    </message>
    <message>
        <source>This questionnaire is not known.</source>
        <translation>Skemaet er ukendt.</translation>
    </message>
    <message>
        <source>This measurement has been taken back.</source>
        <translation>Målingen er annulleret.</translation>
    </message>
    <message>
        <source>Write why it was not talked about.</source>
        <translation>Skriv, hvorfor I ikke talte om det.</translation>
    </message>
</context>
<context>
    <name>MeasuringSheet</name>
    <message>
        <source>The window may show this. Only the address stands here.</source>
        <translation>Ruden kan vise dette. Her står kun adressen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afsender</translation>
    </message>
    <message>
        <source>The letter begins here. Print this sheet in full size, fold it and put it into the envelope. The whole box “Address” must be seen through the window, however the sheet slides, and nothing outside the dashed line.</source>
        <translation>Her begynder brevet. Udskriv arket i fuld størrelse, fold det, og læg det i kuverten. Hele feltet »Adresse« skal kunne ses gennem ruden, hvordan arket end glider, og intet uden for den stiplede linje.</translation>
    </message>
    <message>
        <source>The sheet could not be printed there. Choose another printer.</source>
        <translation>Arket kunne ikke udskrives der. Vælg en anden printer.</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Empty when the meeting is about the network itself.</source>
        <translation>Tom, når mødet handler om selve samarbejdet.</translation>
    </message>
    <message>
        <source>Choose the citizen from the list, or empty the field.</source>
        <translation>Vælg borgeren på listen, eller tøm feltet.</translation>
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
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>How one meets</source>
        <translation>Hvordan man mødes</translation>
    </message>
    <message>
        <source>Place, link or number</source>
        <translation>Sted, link eller nummer</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senest</translation>
    </message>
    <message>
        <source>The meeting is written down. Its agenda has what is open.</source>
        <translation>Mødet er skrevet ned. Det, der er åbent, står på dagsordenen.</translation>
    </message>
    <message>
        <source>The meeting is changed. Tell those who were invited.</source>
        <translation>Mødet er rettet. Giv dem besked, der er inviteret.</translation>
    </message>
    <message>
        <source>New round-table meeting</source>
        <translation>Ny rundbordssamtale</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Ret mødet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>One sentence that stands in the invitation; about a citizen it is agreed with the citizen.</source>
        <translation>Én sætning, som står i invitationen; handler mødet om en borger, er den aftalt med borgeren.</translation>
    </message>
</context>
<context>
    <name>MeetingOutcomeDialog</name>
    <message>
        <source>Disagreement</source>
        <translation>Uenighed</translation>
    </message>
    <message>
        <source>Who disagreed with what, in their own words. It stands in the minutes.</source>
        <translation>Hvem der var uenig i hvad, med egne ord. Det står i referatet.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>The citizen saw the minutes on</source>
        <translation>Borgeren så referatet den</translation>
    </message>
    <message>
        <source>Until then the minutes say that they are a draft.</source>
        <translation>Indtil da står der udkast på referatet.</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Hvem var der</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Efter mødet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The meeting has been held. Its minutes are ready to be sent.</source>
        <translation>Mødet er holdt. Referatet er klar til at blive sendt.</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>write what came of it</source>
        <translation>skriv, hvad der kom ud af det</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n svar mangler</numerusform>
            <numerusform>%n svar mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>called off</source>
        <translation>aflyst</translation>
    </message>
    <message>
        <source>minutes sent</source>
        <translation>referat sendt</translation>
    </message>
    <message numerus="yes">
        <source>minutes to %n</source>
        <translation>
            <numerusform>referat til %n</numerusform>
            <numerusform>referat til %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the network</source>
        <translation>samarbejdet</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of all together</source>
        <translation>
            <numerusform>%n minut for alle tilsammen</numerusform>
            <numerusform>%n minutter for alle tilsammen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 at the price of an hour in %3</source>
        <translation>%1: %2 efter timeprisen i %3</translation>
    </message>
</context>
<context>
    <name>MeetingWriting</name>
    <message>
        <source>To meet about the plan</source>
        <translation>At mødes om planen</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>at a place</source>
        <translation>på et sted</translation>
    </message>
    <message>
        <source>on video</source>
        <translation>på video</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>i telefon</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>i lokalet</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>har ikke svaret</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>kommer</translation>
    </message>
    <message>
        <source>takes part on video</source>
        <translation>er med på video</translation>
    </message>
    <message>
        <source>sends somebody else</source>
        <translation>sender en anden</translation>
    </message>
    <message>
        <source>answers in writing</source>
        <translation>svarer skriftligt</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>kommer ikke</translation>
    </message>
    <message>
        <source>promised last</source>
        <translation>lovet sidst</translation>
    </message>
    <message>
        <source>the citizen&apos;s wish</source>
        <translation>borgerens ønske</translation>
    </message>
    <message>
        <source>own point</source>
        <translation>eget punkt</translation>
    </message>
    <message>
        <source>agreed action</source>
        <translation>aftalt handling</translation>
    </message>
    <message>
        <source>step towards a goal</source>
        <translation>skridt mod et mål</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>forpligtelse</translation>
    </message>
    <message>
        <source>Something has become of the decision already, so it stays in the minutes.</source>
        <translation>Der er allerede sket noget med beslutningen, så den bliver i referatet.</translation>
    </message>
    <message>
        <source>Only a partner or we ourselves make a commitment.</source>
        <translation>Kun en samarbejdspart eller vi selv giver en forpligtelse.</translation>
    </message>
    <message>
        <source>Nothing is decided before the meeting.</source>
        <translation>Der besluttes ikke noget før mødet.</translation>
    </message>
    <message>
        <source>Write the day and when it begins.</source>
        <translation>Skriv dagen, og hvornår det begynder.</translation>
    </message>
    <message>
        <source>Write when it ends, later than it begins.</source>
        <translation>Skriv, hvornår det slutter, senere end det begynder.</translation>
    </message>
    <message>
        <source>Write in one sentence what the meeting is for.</source>
        <translation>Skriv med én sætning, hvad mødet er til for.</translation>
    </message>
    <message>
        <source>The answer is needed before the meeting.</source>
        <translation>Svaret skal komme før mødet.</translation>
    </message>
    <message>
        <source>Write who takes part, or choose a partner.</source>
        <translation>Skriv, hvem der deltager, eller vælg en partner.</translation>
    </message>
    <message>
        <source>Choose where the person works.</source>
        <translation>Vælg, hvor personen arbejder.</translation>
    </message>
    <message>
        <source>Write what is to be talked about.</source>
        <translation>Skriv, hvad der skal tales om.</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Skriv, hvad der blev besluttet.</translation>
    </message>
    <message>
        <source>Write by when.</source>
        <translation>Skriv, hvornår det senest skal ske.</translation>
    </message>
    <message>
        <source>The day lies before the meeting.</source>
        <translation>Dagen ligger før mødet.</translation>
    </message>
    <message>
        <source>Choose the goal it is a step towards.</source>
        <translation>Vælg det mål, det er et skridt mod.</translation>
    </message>
    <message>
        <source>Tick who was there.</source>
        <translation>Sæt flueben ved dem, der var der.</translation>
    </message>
    <message>
        <source>The next meeting lies after this one.</source>
        <translation>Det næste møde ligger efter dette.</translation>
    </message>
    <message>
        <source>The day must not lie before the meeting, and not ahead.</source>
        <translation>Dagen må ikke ligge før mødet og ikke ude i fremtiden.</translation>
    </message>
    <message>
        <source>The meeting was called off.</source>
        <translation>Mødet er aflyst.</translation>
    </message>
    <message>
        <source>The meeting has been held, or was called off already.</source>
        <translation>Mødet er holdt eller allerede aflyst.</translation>
    </message>
    <message>
        <source>The meeting has not been held yet.</source>
        <translation>Mødet er ikke holdt endnu.</translation>
    </message>
    <message>
        <source>The person does not work at this partner.</source>
        <translation>Personen arbejder ikke hos denne partner.</translation>
    </message>
    <message>
        <source>A decision names the participant, who therefore stays.</source>
        <translation>En beslutning nævner deltageren, som derfor bliver stående.</translation>
    </message>
    <message>
        <source>Everything that is open stands on the agenda already.</source>
        <translation>Alt, hvad der er åbent, står allerede på dagsordenen.</translation>
    </message>
</context>
<context>
    <name>MessageChanges</name>
    <message>
        <source>Take over the name</source>
        <translation>Overtag navnet</translation>
    </message>
    <message>
        <source>Take over the telephone number</source>
        <translation>Overtag telefonnummeret</translation>
    </message>
    <message>
        <source>Take over the e-mail address</source>
        <translation>Overtag e-mailadressen</translation>
    </message>
    <message>
        <source>Take over the address</source>
        <translation>Overtag adressen</translation>
    </message>
    <message>
        <source>There is an open referral already, received %1.</source>
        <translation>Der er allerede en åben henvisning, modtaget %1.</translation>
    </message>
    <message>
        <source>There is an open referral already, received %1 from %2.</source>
        <translation>Der er allerede en åben henvisning, modtaget %1 fra %2.</translation>
    </message>
    <message>
        <source>The CPR number is the same, but the message says %1. Make sure that it is the same person.</source>
        <translation>CPR-nummeret er det samme, men i meddelelsen står %1. Tjek, at det er samme person.</translation>
    </message>
    <message>
        <source>In the file: protected. In the message: %1.</source>
        <translation>I filen: beskyttet. I meddelelsen: %1.</translation>
    </message>
    <message>
        <source>In the file: nothing. In the message: %1.</source>
        <translation>I filen: intet. I meddelelsen: %1.</translation>
    </message>
    <message>
        <source>In the file: %1. In the message: %2.</source>
        <translation>I filen: %1. I meddelelsen: %2.</translation>
    </message>
    <message>
        <source>The message does not say the same as the file. Tick what the file is to have.</source>
        <translation>Meddelelsen siger ikke det samme som filen. Sæt flueben ved det, der skal rettes i filen.</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>The text is copied. Paste it where you send it from, and say below how it was sent.</source>
        <translation>Teksten er kopieret. Sæt den ind dér, hvor du sender fra, og skriv nedenfor, hvordan den blev sendt.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>The program sends nothing. Send the text from NFS, your mailbox or by post, and say here how.</source>
        <translation>Programmet sender ikke noget. Send teksten fra NFS, din postkasse eller med brev, og skriv her hvordan.</translation>
    </message>
    <message>
        <source>Noted as sent: message to %1.</source>
        <translation>Noteret som sendt: besked til %1.</translation>
    </message>
    <message>
        <source>Saved: message from %1.</source>
        <translation>Gemt: besked fra %1.</translation>
    </message>
    <message>
        <source>Message to the doctor or others</source>
        <translation>Besked til lægen eller andre</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Modtaget besked</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Notér som sendt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>MessageFolder</name>
    <message>
        <source>The folder where messages are saved</source>
        <translation>Mappen, hvor meddelelser gemmes</translation>
    </message>
</context>
<context>
    <name>MessageIdentifiers</name>
    <message>
        <source>The EAN number of the sender has a wrong check digit.</source>
        <translation>Afsenderens EAN-nummer har et forkert kontrolciffer.</translation>
    </message>
    <message>
        <source>The SOR number of the sender has a wrong check digit.</source>
        <translation>Afsenderens SOR-nummer har et forkert kontrolciffer.</translation>
    </message>
    <message>
        <source>The EAN number of the receiver has a wrong check digit.</source>
        <translation>Modtagerens EAN-nummer har et forkert kontrolciffer.</translation>
    </message>
    <message>
        <source>The SOR number of the receiver has a wrong check digit.</source>
        <translation>Modtagerens SOR-nummer har et forkert kontrolciffer.</translation>
    </message>
    <message>
        <source>The message gives no CPR number for the citizen.</source>
        <translation>Meddelelsen oplyser ikke borgerens CPR-nummer.</translation>
    </message>
    <message>
        <source>The CPR number in the message is not a valid number.</source>
        <translation>CPR-nummeret i meddelelsen er ikke et gyldigt nummer.</translation>
    </message>
    <message>
        <source>The birth date in the message is another than that of the CPR number, which is used. Ask the sender.</source>
        <translation>Fødselsdatoen i meddelelsen er en anden end CPR-nummerets, som bruges. Spørg afsenderen.</translation>
    </message>
    <message>
        <source>The message gives several CPR numbers. The first is used. Ask the sender.</source>
        <translation>Meddelelsen har flere CPR-numre. Det første bruges. Spørg afsenderen.</translation>
    </message>
</context>
<context>
    <name>MessageKinds</name>
    <message>
        <source>This is a message of another kind (%1). It is no referral.</source>
        <translation>Det er en meddelelse af en anden slags (%1). Den er ikke en henvisning.</translation>
    </message>
    <message>
        <source>This is a receipt: it says that a message has arrived. It is no referral.</source>
        <translation>Det er en kvittering: den siger, at en meddelelse er kommet frem. Den er ikke en henvisning.</translation>
    </message>
    <message>
        <source>This is a negative receipt: it says that a message could not be delivered or read. It is no referral.</source>
        <translation>Det er en negativ kvittering: den siger, at en meddelelse ikke kunne leveres eller læses. Den er ikke en henvisning.</translation>
    </message>
    <message>
        <source>This is a closing note (XDIS15) to a referrer. It is no referral.</source>
        <translation>Det er et afslutningsnotat (XDIS15) til en henviser. Det er ikke en henvisning.</translation>
    </message>
    <message>
        <source>This is a referral to a hospital (XREF01). It is not for this project.</source>
        <translation>Det er en henvisning til et sygehus (XREF01). Den er ikke til dette projekt.</translation>
    </message>
    <message>
        <source>This is a discharge letter from a hospital. It is no referral.</source>
        <translation>Det er en epikrise fra et sygehus. Den er ikke en henvisning.</translation>
    </message>
    <message>
        <source>This is a hospital notification: it tells of an admission or a discharge. It is no referral.</source>
        <translation>Det er et sygehusadvis: det fortæller om en indlæggelse eller udskrivelse. Det er ikke en henvisning.</translation>
    </message>
    <message>
        <source>This is a confirmation of an appointment. It is no referral.</source>
        <translation>Det er en bekræftelse på en aftale. Den er ikke en henvisning.</translation>
    </message>
    <message>
        <source>This is a receipt (acknowledgement): it says whether a message has arrived. It is no referral.</source>
        <translation>Det er en kvittering (acknowledgement): den siger, om en meddelelse er kommet frem. Den er ikke en henvisning.</translation>
    </message>
    <message>
        <source>This is an empty message, made to try a connection. It is no referral.</source>
        <translation>Det er en tom meddelelse, lavet for at prøve en forbindelse. Den er ikke en henvisning.</translation>
    </message>
    <message>
        <source>The file is no message that can be read: it is neither MedCom XML (XREF15, XDIS91) nor FHIR CareCommunication.</source>
        <translation>Filen er ikke en meddelelse, der kan læses: den er hverken MedCom XML (XREF15, XDIS91) eller FHIR CareCommunication.</translation>
    </message>
    <message>
        <source>This is a message in EDIFACT. Ask for it as XML, or enter the referral by hand.</source>
        <translation>Det er en meddelelse i EDIFACT. Bed om at få den som XML, eller skriv henvisningen ind.</translation>
    </message>
    <message>
        <source>The message is larger than a MedCom message may be. It is not read.</source>
        <translation>Meddelelsen er større, end en MedCom-meddelelse må være. Den læses ikke.</translation>
    </message>
</context>
<context>
    <name>MessageNotices</name>
    <message>
        <source>The message says that this person died on %1.</source>
        <translation>Ifølge meddelelsen døde borgeren den %1.</translation>
    </message>
    <message>
        <source>The message says that this person has died.</source>
        <translation>Ifølge meddelelsen er borgeren død.</translation>
    </message>
    <message>
        <source>The message is about a death. Read it before you receive it.</source>
        <translation>Meddelelsen handler om et dødsfald. Læs den, før du modtager den.</translation>
    </message>
    <message>
        <source>The file says that this person has died.</source>
        <translation>Borgeren står som død i filen.</translation>
    </message>
    <message>
        <source>The message says that name and address are protected. The file does not say so yet.</source>
        <translation>Ifølge meddelelsen har borgeren navne- og adressebeskyttelse. Det står ikke i filen endnu.</translation>
    </message>
    <message>
        <source>The message says that name and address are protected. Somebody new is registered with a protected address.</source>
        <translation>Ifølge meddelelsen har borgeren navne- og adressebeskyttelse. En ny borger oprettes med beskyttet adresse.</translation>
    </message>
    <message>
        <source>The address is protected until %1.</source>
        <translation>Adressen er beskyttet til og med %1.</translation>
    </message>
    <message>
        <source>The address is protected.</source>
        <translation>Adressen er beskyttet.</translation>
    </message>
</context>
<context>
    <name>MessageTree</name>
    <message>
        <source>The message is broken at line %1. Ask for it again.</source>
        <translation>Meddelelsen er ødelagt ved linje %1. Bed om at få den igen.</translation>
    </message>
    <message>
        <source>The message is built too deep or has too many parts to be read.</source>
        <translation>Meddelelsen er bygget for dybt eller har for mange dele til at blive læst.</translation>
    </message>
    <message>
        <source>The message has a document type or entities of its own, which no MedCom message has. It is not read.</source>
        <translation>Meddelelsen har en dokumenttype eller egne entiteter, som ingen MedCom-meddelelse har. Den læses ikke.</translation>
    </message>
    <message>
        <source>Reading the message was stopped.</source>
        <translation>Læsningen af meddelelsen blev stoppet.</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages with the referral</source>
        <translation>Meddelelser med henvisningen</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Hvad meddelelsen siger</translation>
    </message>
    <message>
        <source>This referral did not come as a message.</source>
        <translation>Henvisningen kom ikke som en meddelelse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Save an attachment</source>
        <translation>Gem en vedhæftet fil</translation>
    </message>
    <message>
        <source>The attachment is saved. It lies unencrypted where you put it.</source>
        <translation>Den vedhæftede fil er gemt. Den ligger ukrypteret, hvor du lagde den.</translation>
    </message>
    <message>
        <source>Which attachment?</source>
        <translation>Hvilken vedhæftet fil?</translation>
    </message>
    <message>
        <source>Save an attachment…</source>
        <translation>Gem en vedhæftet fil…</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>born %1</source>
        <translation>født %1</translation>
    </message>
    <message>
        <source>%1 (a link, which is not opened: %2)</source>
        <translation>%1 (et link, som ikke åbnes: %2)</translation>
    </message>
    <message>
        <source>%1 (the file is not in this message)</source>
        <translation>%1 (filen er ikke i denne meddelelse)</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rettelse</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Ny meddelelse</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Videresendt</translation>
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
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnoser</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedhæftet</translation>
    </message>
    <message>
        <source>Replacement number</source>
        <translation>Erstatnings-CPR-nummer</translation>
    </message>
    <message>
        <source>%1 (no longer used)</source>
        <translation>%1 (bruges ikke længere)</translation>
    </message>
    <message>
        <source>Provider number</source>
        <translation>Ydernummer</translation>
    </message>
    <message>
        <source>Municipality number</source>
        <translation>Kommunenummer</translation>
    </message>
    <message>
        <source>Hospital department number</source>
        <translation>Sygehusafdelingsnummer</translation>
    </message>
    <message>
        <source>County number</source>
        <translation>Amtsnummer</translation>
    </message>
    <message>
        <source>high</source>
        <translation>høj</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>rutine</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This message has been imported before.</source>
        <translation>Meddelelsen er importeret før.</translation>
    </message>
    <message>
        <source>The message belongs to a course of another person.</source>
        <translation>Meddelelsen hører til et forløb for en anden person.</translation>
    </message>
    <message>
        <source>The message of %1 says that the citizen has died. Check it.</source>
        <translation>Meddelelsen af %1 siger, at borgeren er død. Tjek det.</translation>
    </message>
    <message>
        <source>The message of %1 is about a death. Read it.</source>
        <translation>Meddelelsen af %1 handler om et dødsfald. Læs den.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The program is incomplete: a part of its schema is missing. Install it again.</source>
        <translation>Programmet er ikke helt: en del af dets skema mangler. Installér det igen.</translation>
    </message>
    <message>
        <source>The file could not be brought up to date. It is unchanged.</source>
        <translation>Filen kunne ikke opdateres. Den er uændret.</translation>
    </message>
    <message>
        <source>This is not a Brobygger file.</source>
        <translation>Det er ikke en Brobygger-fil.</translation>
    </message>
    <message>
        <source>This file was made by a newer Brobygger. Install that version to open it.</source>
        <translation>Filen er lavet af en nyere Brobygger. Installér den version for at åbne den.</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>filled in together</source>
        <translation>udfyldt sammen</translation>
    </message>
    <message>
        <source>by the citizen alone</source>
        <translation>af borgeren selv</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>fra papir</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Present passphrase</source>
        <translation>Nuværende adgangskode</translation>
    </message>
    <message>
        <source>The groups of the sheet</source>
        <translation>Arkets grupper</translation>
    </message>
    <message>
        <source>14 groups of four. Small letters will do, and blanks do not matter.</source>
        <translation>14 grupper på fire tegn. Små bogstaver duer også, og mellemrum er uden betydning.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Åbn med gendannelsesarket</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Skift adgangskode</translation>
    </message>
    <message>
        <source>Open and change</source>
        <translation>Åbn og skift</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Ny adgangskode en gang til</translation>
    </message>
    <message>
        <source>At least 12 characters; four words of your own are good.</source>
        <translation>Mindst 12 tegn; fire ord, du selv finder på, er gode.</translation>
    </message>
    <message>
        <source>Write the groups as they stand on the sheet.</source>
        <translation>Skriv grupperne, som de står på arket.</translation>
    </message>
    <message>
        <source>Write the present passphrase.</source>
        <translation>Skriv den nuværende adgangskode.</translation>
    </message>
    <message>
        <source>That is the present one. Choose another.</source>
        <translation>Det er den nuværende. Vælg en anden.</translation>
    </message>
    <message>
        <source>The two are not the same. Write it once more.</source>
        <translation>De to er ikke ens. Skriv den igen.</translation>
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
    <name>NormDialog</name>
    <message>
        <source>Choose a score</source>
        <translation>Vælg en score</translation>
    </message>
    <message>
        <source>Mean in the population</source>
        <translation>Gennemsnit i befolkningen</translation>
    </message>
    <message>
        <source>In the points of the score, as it stands in the evaluation.</source>
        <translation>I scorens point, som den står i evalueringen.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>SF-12 version 2 by Danish weights and WHO-5 have one that comes with the program.</source>
        <translation>SF-12 version 2 med danske vægte og WHO-5 har et, der følger med programmet.</translation>
    </message>
    <message>
        <source>Year of the mean</source>
        <translation>Gennemsnittets år</translation>
    </message>
    <message>
        <source>It holds in periods that end in that year or later. Of several the latest holds.</source>
        <translation>Det gælder i perioder, der slutter i det år eller senere. Af flere gælder det nyeste.</translation>
    </message>
    <message>
        <source>Where the mean comes from</source>
        <translation>Hvor gennemsnittet kommer fra</translation>
    </message>
    <message>
        <source>Stands beside the figure in the report.</source>
        <translation>Står ved tallet i rapporten.</translation>
    </message>
    <message>
        <source>%1: the mean of the population is %2.</source>
        <translation>%1: befolkningens gennemsnit er %2.</translation>
    </message>
    <message>
        <source>Change the mean of the population</source>
        <translation>Ret befolkningens gennemsnit</translation>
    </message>
    <message>
        <source>Mean of the population</source>
        <translation>Befolkningens gennemsnit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>Correct note</source>
        <translation>Ret notat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Hvornår det skete</translation>
    </message>
    <message>
        <source>The citizen may read it</source>
        <translation>Borgeren må læse med</translation>
    </message>
    <message>
        <source>Shown when the citizen sits beside. Other notes never are.</source>
        <translation>Vises, når borgeren sidder med. Andre notater vises aldrig.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Notatet er gemt.</translation>
    </message>
    <message>
        <source>The note is corrected. The earlier wording stays readable.</source>
        <translation>Notatet er rettet. Den tidligere ordlyd kan stadig læses.</translation>
    </message>
    <message>
        <source>A note cannot be taken back. Correct it instead.</source>
        <translation>Et notat kan ikke fortrydes. Ret det i stedet.</translation>
    </message>
    <message>
        <source>To be filed in the journal</source>
        <translation>Skal journaliseres</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Write the note.</source>
        <translation>Skriv notatet.</translation>
    </message>
    <message>
        <source>The note has been corrected already. Correct its newest version.</source>
        <translation>Notatet er allerede rettet. Ret den nyeste udgave.</translation>
    </message>
</context>
<context>
    <name>OfferColumns</name>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Sidst kontrolleret</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>women</source>
        <translation>kvinder</translation>
    </message>
    <message>
        <source>men</source>
        <translation>mænd</translation>
    </message>
    <message>
        <source>Price each time (kr.)</source>
        <translation>Pris pr. gang (kr.)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>For example: every second Thursday 10–12, not in school holidays</source>
        <translation>For eksempel: hver 2. torsdag kl. 10-12, ikke i skoleferier</translation>
    </message>
    <message>
        <source>Not understood as days and times: the text is only shown, and matching asks for the time.</source>
        <translation>Ikke forstået som dage og klokkeslæt. Teksten bliver kun vist, og i Find tilbud mangler tiden svar.</translation>
    </message>
    <message>
        <source>Understood as: %1. Which weeks it is stands only in the text, which is shown as you wrote it.</source>
        <translation>Forstået som: %1. Hvilke uger det er, står kun i teksten, som bliver vist, som du har skrevet den.</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Forstået som: %1</translation>
    </message>
    <message>
        <source>Soft offer (soft-tilbud)</source>
        <translation>Soft-tilbud</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>Tilbuddet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Udbyder</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>Første gang</translation>
    </message>
    <message>
        <source>Who can come</source>
        <translation>Hvem kan komme</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>Laveste alder</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>Højeste alder</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Ledige pladser</translation>
    </message>
    <message>
        <source>Free places as of</source>
        <translation>Ledige pladser pr.</translation>
    </message>
    <message>
        <source>A companion is welcome</source>
        <translation>Ledsager er velkommen</translation>
    </message>
    <message>
        <source>Access with a wheelchair</source>
        <translation>Adgang med kørestol</translation>
    </message>
    <message>
        <source>Languages (da, en, …)</source>
        <translation>Sprog (da, en, …)</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Hvor og hvem</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Hjemmeside</translation>
    </message>
    <message>
        <source>Agreement and check</source>
        <translation>Aftale og kontrol</translation>
    </message>
    <message>
        <source>Agreement from</source>
        <translation>Aftale fra</translation>
    </message>
    <message>
        <source>Agreement to</source>
        <translation>Aftale til</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Sidst kontrolleret</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrolleret af</translation>
    </message>
    <message>
        <source>The offer is in the directory.</source>
        <translation>Tilbuddet er gemt.</translation>
    </message>
    <message>
        <source>The offer is changed.</source>
        <translation>Tilbuddet er rettet.</translation>
    </message>
    <message>
        <source>Change offer</source>
        <translation>Ret tilbud</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nyt tilbud</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The offer has been checked</source>
        <translation>Tilbuddet er kontrolleret</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>Taken down that the offer has been checked.</source>
        <translation>Det er noteret, at tilbuddet er kontrolleret.</translation>
    </message>
</context>
<context>
    <name>OfferRules</name>
    <message>
        <source>An age lies between 0 and 120.</source>
        <translation>En alder ligger mellem 0 og 120.</translation>
    </message>
    <message>
        <source>The highest age is below the lowest one.</source>
        <translation>Den højeste alder er under den laveste.</translation>
    </message>
    <message>
        <source>A price cannot be below 0.</source>
        <translation>En pris kan ikke være under 0.</translation>
    </message>
    <message>
        <source>The number of places cannot be below 0.</source>
        <translation>Antallet af pladser kan ikke være under 0.</translation>
    </message>
    <message>
        <source>There are more free places than places.</source>
        <translation>Der er flere ledige pladser end pladser.</translation>
    </message>
    <message>
        <source>The agreement ends before it begins.</source>
        <translation>Aftalen slutter, før den begynder.</translation>
    </message>
    <message>
        <source>The day of the last check lies ahead.</source>
        <translation>Dagen for den sidste kontrol ligger ude i fremtiden.</translation>
    </message>
    <message>
        <source>The day lies ahead.</source>
        <translation>Dagen ligger ude i fremtiden.</translation>
    </message>
    <message>
        <source>A postcode has four digits.</source>
        <translation>Et postnummer har fire cifre.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Det er ikke en e-mailadresse.</translation>
    </message>
    <message>
        <source>Write what the offer is called.</source>
        <translation>Skriv, hvad tilbuddet hedder.</translation>
    </message>
    <message>
        <source>Without a category the offer answers no need when matching.</source>
        <translation>Uden kategori dækker tilbuddet intet behov ved match.</translation>
    </message>
</context>
<context>
    <name>OfferSchedule</name>
    <message>
        <source>Monday</source>
        <translation>mandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tirsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lørdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>søndag</translation>
    </message>
    <message>
        <source>%1 at %2–%3</source>
        <translation>%1 kl. %2–%3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>, every %1 weeks</source>
        <translation>, hver %1. uge</translation>
    </message>
    <message>
        <source>, not in school holidays</source>
        <translation>, ikke i skoleferier</translation>
    </message>
    <message>
        <source>, every %1 weeks from %2</source>
        <translation>, hver %1. uge fra %2</translation>
    </message>
</context>
<context>
    <name>OfferUndo</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message numerus="yes">
        <source>checked %n days ago</source>
        <translation>
            <numerusform>kontrolleret for %n dag siden</numerusform>
            <numerusform>kontrolleret for %n dage siden</numerusform>
        </translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>kontrolleret i dag</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>aldrig kontrolleret</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 af %2 ledige</translation>
    </message>
    <message numerus="yes">
        <source>%n free places</source>
        <translation>
            <numerusform>%n ledig plads</numerusform>
            <numerusform>%n ledige pladser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n plads</numerusform>
            <numerusform>%n pladser</numerusform>
        </translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 år</translation>
    </message>
    <message>
        <source>from %1 years</source>
        <translation>fra %1 år</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>op til %1 år</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OffersExport</name>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>Mappen kunne ikke laves. Vælg et andet sted.</translation>
    </message>
</context>
<context>
    <name>OioxmlReader</name>
    <message>
        <source>From the person&apos;s own doctor</source>
        <translation>Fra egen læge</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Visitering</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Flere oplysninger</translation>
    </message>
    <message>
        <source>An attachment is damaged and cannot be opened.</source>
        <translation>En vedhæftet fil er beskadiget og kan ikke åbnes.</translation>
    </message>
    <message>
        <source>The message corrects an earlier one.</source>
        <translation>Meddelelsen retter en tidligere.</translation>
    </message>
    <message>
        <source>The message has no identifier and cannot be told from others. Ask for it again.</source>
        <translation>Meddelelsen har intet nummer og kan ikke skelnes fra andre. Bed om at få den igen.</translation>
    </message>
    <message>
        <source>The file holds several letters. Only the first is read.</source>
        <translation>Filen indeholder flere breve. Kun det første læses.</translation>
    </message>
</context>
<context>
    <name>OioxmlWriter</name>
    <message>
        <source>Your organisation has no EAN number. Enter it in Settings.</source>
        <translation>Din organisation har intet EAN-nummer. Skriv det i Indstillinger.</translation>
    </message>
    <message>
        <source>Your organisation has no name. Enter it in Settings.</source>
        <translation>Din organisation har intet navn. Skriv det i Indstillinger.</translation>
    </message>
    <message>
        <source>The referrer has no EAN number. Enter it for the partner.</source>
        <translation>Henviseren har intet EAN-nummer. Skriv det ved samarbejdsparten.</translation>
    </message>
    <message>
        <source>The message needs the citizen&apos;s CPR number.</source>
        <translation>Meddelelsen kræver borgerens CPR-nummer.</translation>
    </message>
    <message>
        <source>The message needs the citizen&apos;s surname.</source>
        <translation>Meddelelsen kræver borgerens efternavn.</translation>
    </message>
    <message>
        <source>The text is longer than the message can hold. Shorten it.</source>
        <translation>Teksten er længere, end meddelelsen kan rumme. Gør den kortere.</translation>
    </message>
</context>
<context>
    <name>OutOfMemory</name>
    <message>
        <source>There is not memory enough for this. Close other programs and try again.</source>
        <translation>Der er ikke hukommelse nok til dette. Luk andre programmer, og prøv igen.</translation>
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
    <message>
        <source>New time…</source>
        <translation>Ny tid…</translation>
    </message>
    <message>
        <source>The appointment has not been yet.</source>
        <translation>Aftalen har ikke været endnu.</translation>
    </message>
    <message>
        <source>The appointment has not been yet, so what is grey cannot be chosen.</source>
        <translation>Aftalen har ikke været endnu, så det grå kan ikke vælges.</translation>
    </message>
</context>
<context>
    <name>OutgoingReferrals</name>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepteret</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Declined by the offer</source>
        <translation>Afvist af tilbuddet</translation>
    </message>
    <message>
        <source>Cancelled by the citizen</source>
        <translation>Takket nej af borgeren</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Intet svar</translation>
    </message>
    <message>
        <source>The referral has been sent and can no longer be changed.</source>
        <translation>Henvisningen er sendt og kan ikke længere ændres.</translation>
    </message>
    <message>
        <source>The citizen has taken back the consent to tell this offer.</source>
        <translation>Borgeren har trukket samtykket til tilbuddet tilbage.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Vælg årsagen.</translation>
    </message>
    <message>
        <source>The referral has ended. Make a new one.</source>
        <translation>Henvisningen er afsluttet. Lav en ny.</translation>
    </message>
    <message>
        <source>The referral has been sent already.</source>
        <translation>Henvisningen er allerede sendt.</translation>
    </message>
    <message>
        <source>Only a sent referral can be accepted.</source>
        <translation>Kun en sendt henvisning kan accepteres.</translation>
    </message>
    <message>
        <source>The offer must accept before the citizen can start.</source>
        <translation>Tilbuddet skal acceptere, før borgeren kan starte.</translation>
    </message>
    <message>
        <source>Only what has started can be completed.</source>
        <translation>Kun det, der er startet, kan gennemføres.</translation>
    </message>
    <message>
        <source>The offer can only decline what was sent and has not started.</source>
        <translation>Tilbuddet kan kun afvise det, der er sendt og ikke startet.</translation>
    </message>
    <message>
        <source>The referral does not wait for a reply.</source>
        <translation>Henvisningen venter ikke på svar.</translation>
    </message>
    <message>
        <source>The referral cannot be cancelled.</source>
        <translation>Henvisningen kan ikke annulleres.</translation>
    </message>
    <message>
        <source>Choose the citizen.</source>
        <translation>Vælg borgeren.</translation>
    </message>
    <message>
        <source>Choose the offer.</source>
        <translation>Vælg tilbuddet.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger ude i fremtiden.</translation>
    </message>
    <message>
        <source>The day lies before the step before it.</source>
        <translation>Dagen ligger før det forrige trin.</translation>
    </message>
    <message>
        <source>Choose how the referral was sent.</source>
        <translation>Vælg, hvordan henvisningen blev sendt.</translation>
    </message>
    <message>
        <source>Write who comes along the first time, or “comes alone”.</source>
        <translation>Skriv, hvem der følger med første gang, eller »kommer alene«.</translation>
    </message>
    <message>
        <source>Write why it is sent without a letter.</source>
        <translation>Skriv, hvorfor det sendes uden brev.</translation>
    </message>
    <message>
        <source>Write why it is sent without a consent.</source>
        <translation>Skriv, hvorfor det sendes uden samtykke.</translation>
    </message>
    <message>
        <source>There is a draft to this offer already. Go on with that one, or delete it first.</source>
        <translation>Der ligger allerede en kladde til det tilbud. Arbejd videre med den, eller slet den først.</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>visit</source>
        <translation>besøg</translation>
    </message>
    <message>
        <source>information meeting</source>
        <translation>informationsmøde</translation>
    </message>
    <message>
        <source>training</source>
        <translation>undervisning</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>Choose a partner, or write where or with whom.</source>
        <translation>Vælg en partner, eller skriv hvor eller med hvem.</translation>
    </message>
    <message>
        <source>Write what it was about, in a few words.</source>
        <translation>Skriv kort, hvad det handlede om.</translation>
    </message>
    <message>
        <source>Write how many came.</source>
        <translation>Skriv, hvor mange der kom.</translation>
    </message>
    <message>
        <source>Write the minutes of one day, at most 1,440.</source>
        <translation>Skriv minutterne for én dag, højst 1.440.</translation>
    </message>
</context>
<context>
    <name>OutreachDialog</name>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Where or with whom</source>
        <translation>Hvor eller med hvem</translation>
    </message>
    <message>
        <source>No citizen: that is written as a contact of the citizen.</source>
        <translation>Ingen borger: det skrives som kontakt på borgeren.</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Hvad det handlede om</translation>
    </message>
    <message>
        <source>Our minutes</source>
        <translation>Vores minutter</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Hvor mange kom</translation>
    </message>
    <message>
        <source>Who they were</source>
        <translation>Hvem de var</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the list.</source>
        <translation>&quot;%1&quot; står på listen.</translation>
    </message>
    <message>
        <source>Change the visit or contact</source>
        <translation>Ret besøget eller kontakten</translation>
    </message>
    <message>
        <source>New visit or contact</source>
        <translation>Nyt besøg eller ny kontakt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>OwnTemplates</name>
    <message>
        <source>“%1” and “%2” cannot stand in a part that may be left out.</source>
        <translation>»%1« og »%2« kan ikke stå i et afsnit, der kan falde bort.</translation>
    </message>
    <message>
        <source>The letter needs the lines “%1” and “%2”, in this order, so that only the address stands behind the window of the envelope.</source>
        <translation>Brevet skal have linjerne »%1« og »%2« i den rækkefølge, så kun adressen står bag kuvertens rude.</translation>
    </message>
    <message>
        <source>“{{%1}}” would be seen through the window of the envelope. Before “%2” only the address may stand.</source>
        <translation>»{{%1}}« ville kunne ses gennem kuvertens rude. Før »%2« må kun adressen stå.</translation>
    </message>
    <message>
        <source>“%1” would be seen through the window of the envelope. Before “%2” only the address may stand.</source>
        <translation>»%1« ville kunne ses gennem kuvertens rude. Før »%2« må kun adressen stå.</translation>
    </message>
    <message>
        <source>The address is missing before “%1”: “{{#address}}&lt;p&gt;{{.}}&lt;/p&gt;{{/address}}”.</source>
        <translation>Adressen mangler før »%1«: »{{#address}}&lt;p&gt;{{.}}&lt;/p&gt;{{/address}}«.</translation>
    </message>
    <message>
        <source>The field “{{%1}}” is missing. The letter cannot do without it.</source>
        <translation>Feltet »{{%1}}« mangler. Brevet kan ikke undvære det.</translation>
    </message>
    <message>
        <source>These words are missing and must stand as they are: “%1”</source>
        <translation>Disse ord mangler og skal stå, som de er: »%1«</translation>
    </message>
    <message>
        <source>The template is larger than 60 kB. A letter has no room for so much.</source>
        <translation>Skabelonen er større end 60 kB. Så meget er der ikke plads til i et brev.</translation>
    </message>
    <message>
        <source>“{{%1}}” belongs to another kind (%2). This letter may not say it.</source>
        <translation>»{{%1}}« hører til en anden slags (%2). Dette brev må ikke sige det.</translation>
    </message>
    <message>
        <source>There is no field “{{%1}}”.</source>
        <translation>Feltet »{{%1}}« findes ikke.</translation>
    </message>
    <message>
        <source>There is no field “{{%1}}”. Did you mean “{{%2}}”?</source>
        <translation>Feltet »{{%1}}« findes ikke. Mente du »{{%2}}«?</translation>
    </message>
    <message>
        <source>“{{&gt;%1}}” takes in another file. Write the text itself.</source>
        <translation>»{{&gt;%1}}« henter en anden fil. Skriv selve teksten.</translation>
    </message>
    <message>
        <source>“%1” must stand in two braces without other signs: “{{%1}}”.</source>
        <translation>»%1« skal stå i to tuborgparenteser uden andre tegn: »{{%1}}«.</translation>
    </message>
    <message>
        <source>The signs around fields cannot be changed. Use two braces.</source>
        <translation>Tegnene om felter kan ikke ændres. Brug to tuborgparenteser.</translation>
    </message>
    <message>
        <source>The field “%1” is not closed with two braces.</source>
        <translation>Feltet »%1« er ikke lukket med to tuborgparenteser.</translation>
    </message>
    <message>
        <source>The part “{{%1%2}}” is not closed with “{{/%2}}”.</source>
        <translation>Afsnittet »{{%1%2}}« er ikke lukket med »{{/%2}}«.</translation>
    </message>
    <message>
        <source>“{{/%1}}” closes a part that was not opened.</source>
        <translation>»{{/%1}}« lukker et afsnit, der ikke er åbnet.</translation>
    </message>
    <message>
        <source>The braces “%1” stand alone. A field stands in two pairs: “{{date}}”.</source>
        <translation>Parenteserne »%1« står alene. Et felt står mellem to par: »{{date}}«.</translation>
    </message>
    <message>
        <source>“&lt;” begins a mark that is none. Write “&amp;lt;” for the sign itself.</source>
        <translation>»&lt;« begynder et mærke, som ikke findes. Skriv »&amp;lt;« for selve tegnet.</translation>
    </message>
    <message>
        <source>A field cannot stand within the signs “&lt;” and “&gt;”.</source>
        <translation>Et felt kan ikke stå mellem tegnene »&lt;« og »&gt;«.</translation>
    </message>
    <message>
        <source>“&lt;%1&gt;” has no place in a letter. It knows %2.</source>
        <translation>»&lt;%1&gt;« hører ikke til i et brev. Det kender %2.</translation>
    </message>
    <message>
        <source>“%1” has no place in “&lt;%2&gt;”.</source>
        <translation>»%1« hører ikke til i »&lt;%2&gt;«.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>»%1« kan ikke være »%2«.</translation>
    </message>
    <message>
        <source>“%1” cannot be set in a letter.</source>
        <translation>»%1« kan ikke bestemmes i et brev.</translation>
    </message>
    <message>
        <source>“%1” cannot be below zero: text could slide into the window of the envelope.</source>
        <translation>»%1« kan ikke være under nul: så kan tekst komme ind bag kuvertens rude.</translation>
    </message>
    <message>
        <source>Write the size of letters in points, for example “font-size:14pt”.</source>
        <translation>Skriv bogstavernes størrelse i punkter, for eksempel »font-size:14pt«.</translation>
    </message>
    <message>
        <source>The letters are %1 pt. They must be at least %2 pt in this letter.</source>
        <translation>Bogstaverne er %1 pt. I dette brev skal de være mindst %2 pt.</translation>
    </message>
    <message>
        <source>Put the letter between “&lt;div style=&quot;font-size:%1pt&quot;&gt;” and “&lt;/div&gt;”.</source>
        <translation>Sæt brevet mellem »&lt;div style=&quot;font-size:%1pt&quot;&gt;« og »&lt;/div&gt;«.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Giv skabelonen et navn.</translation>
    </message>
    <message>
        <source>The name is too long. 80 letters are enough.</source>
        <translation>Navnet er for langt. 80 tegn er nok.</translation>
    </message>
    <message>
        <source>Enter the day from which it is used.</source>
        <translation>Skriv den dag, den bruges fra.</translation>
    </message>
    <message>
        <source>Look at the trial letter first.</source>
        <translation>Se først et prøvebrev.</translation>
    </message>
    <message>
        <source>Letters are written from it. Use another one or the program&apos;s own first.</source>
        <translation>Breve skrives efter den. Brug først en anden eller programmets egen.</translation>
    </message>
    <message>
        <source>A letter that was sent was written from it, so it stays.</source>
        <translation>Et sendt brev er skrevet efter den, så den bliver stående.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>The file is no template. It must be one .html file of text in UTF-8.</source>
        <translation>Filen er ikke en skabelon. Det skal være én .html-fil med tekst i UTF-8.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Filen kunne ikke gemmes der. Vælg et andet sted.</translation>
    </message>
</context>
<context>
    <name>ParishCategories</name>
    <message>
        <source>Choose a parish.</source>
        <translation>Vælg et sogn.</translation>
    </message>
    <message>
        <source>A category is a number from 1 to 5.</source>
        <translation>En kategori er et tal fra 1 til 5.</translation>
    </message>
    <message>
        <source>Say for which year the category holds.</source>
        <translation>Skriv, hvilket år kategorien gælder for.</translation>
    </message>
    <message>
        <source>Say where the category stands.</source>
        <translation>Skriv, hvor kategorien står.</translation>
    </message>
</context>
<context>
    <name>PartTexts</name>
    <message>
        <source>No needs are noted yet: no points.</source>
        <translation>Der er ikke noteret nogen behov endnu: ingen point.</translation>
    </message>
    <message>
        <source>Covers none of the needs: %1.</source>
        <translation>Dækker ingen af behovene: %1.</translation>
    </message>
    <message>
        <source>Covers a need besides its own kind: %1.</source>
        <translation>Dækker et behov ud over sin egen type: %1.</translation>
    </message>
    <message>
        <source>Is what was wished for: %1.</source>
        <translation>Er det, der er ønsket: %1.</translation>
    </message>
    <message>
        <source>Times are not known on both sides: half the points.</source>
        <translation>Tidspunkterne kendes ikke fra begge sider: halvdelen af pointene.</translation>
    </message>
    <message>
        <source>Meets when the citizen has time.</source>
        <translation>Mødes, når borgeren har tid.</translation>
    </message>
    <message>
        <source>Meets only at other times.</source>
        <translation>Mødes kun på andre tidspunkter.</translation>
    </message>
    <message>
        <source>%1 in a straight line; the nearer the better.</source>
        <translation>%1 i lige linje; jo tættere på, jo bedre.</translation>
    </message>
    <message>
        <source>The distance is not known: half the points.</source>
        <translation>Afstanden er ukendt: halvdelen af pointene.</translation>
    </message>
    <message>
        <source>Free places are not known: half the points.</source>
        <translation>Ledige pladser er uoplyst: halvdelen af pointene.</translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s).</source>
        <translation>
            <numerusform>%n ledig plads.</numerusform>
            <numerusform>%n ledige pladser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never checked.</source>
        <translation>Aldrig kontrolleret.</translation>
    </message>
    <message>
        <source>Checked today.</source>
        <translation>Kontrolleret i dag.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago.</source>
        <translation>
            <numerusform>Kontrolleret for %n dag siden.</numerusform>
            <numerusform>Kontrolleret for %n dage siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few appointments here to show: half the points.</source>
        <translation>For få aftaler her til at vise: halvdelen af pointene.</translation>
    </message>
    <message>
        <source>%1 of %2 appointments here were kept.</source>
        <translation>%1 af %2 aftaler her er holdt.</translation>
    </message>
    <message>
        <source>The price is not known: half the points.</source>
        <translation>Prisen er uoplyst: halvdelen af pointene.</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Gratis.</translation>
    </message>
    <message>
        <source>%1 each time.</source>
        <translation>%1 pr. gang.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Own times</source>
        <translation>Egne tidspunkter</translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation>Nærhed</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Ledige pladser</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Sidst kontrolleret</translation>
    </message>
    <message>
        <source>Attendance here</source>
        <translation>Fremmøde her</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
</context>
<context>
    <name>ParticipantDialog</name>
    <message>
        <source>somebody else</source>
        <translation>en anden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Around the citizen</source>
        <translation>Omkring borgeren</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Contact person there</source>
        <translation>Kontaktperson der</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Empty: the contact person, or nobody by name.</source>
        <translation>Tom: kontaktpersonen, eller ingen ved navn.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Deltager</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Inviteret den</translation>
    </message>
    <message>
        <source>Filled in when the invitation is kept as sent.</source>
        <translation>Udfyldes, når invitationen gemmes som sendt.</translation>
    </message>
    <message>
        <source>Minutes sent on</source>
        <translation>Referat sendt den</translation>
    </message>
    <message>
        <source>Filled in when the minutes are kept as sent.</source>
        <translation>Udfyldes, når referatet gemmes som sendt.</translation>
    </message>
    <message>
        <source>Gets the minutes</source>
        <translation>Får referatet</translation>
    </message>
    <message>
        <source>The participant is written down.</source>
        <translation>Deltageren er skrevet ned.</translation>
    </message>
    <message>
        <source>Change the participant</source>
        <translation>Ret deltageren</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltager</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>PartnerField</name>
    <message>
        <source>Type the beginning of the name</source>
        <translation>Skriv begyndelsen af navnet</translation>
    </message>
    <message>
        <source>Choose a name from the list, or empty the field.</source>
        <translation>Vælg et navn på listen, eller tøm feltet.</translation>
    </message>
</context>
<context>
    <name>PartnerForms</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Vælg en på listen.</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Der er ikke svaret på noget endnu.</translation>
    </message>
    <message>
        <source>Choose the partner from the list.</source>
        <translation>Vælg samarbejdspartneren på listen.</translation>
    </message>
    <message>
        <source>Write a year that has begun, as 2026.</source>
        <translation>Skriv et år, der er begyndt, fx 2026.</translation>
    </message>
    <message>
        <source>There is a form of this partner and year already.</source>
        <translation>Der er allerede et skema fra den samarbejdspartner det år.</translation>
    </message>
    <message>
        <source>Write the day it was filled in.</source>
        <translation>Skriv dagen, det blev udfyldt.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>We know whom to call</source>
        <translation>Vi ved, hvem vi kan ringe til</translation>
    </message>
    <message>
        <source>We hear back about those we referred</source>
        <translation>Vi hører, hvordan det går dem, vi har henvist</translation>
    </message>
    <message>
        <source>The cooperation gives our citizens something they would not have got otherwise</source>
        <translation>Samarbejdet giver vores borgere noget, de ellers ikke havde fået</translation>
    </message>
    <message>
        <source>What we report is used</source>
        <translation>Det, vi melder ind, bliver brugt</translation>
    </message>
    <message>
        <source>All in all the cooperation works</source>
        <translation>Alt i alt fungerer samarbejdet</translation>
    </message>
    <message>
        <source>strongly disagree</source>
        <translation>helt uenig</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>uenig</translation>
    </message>
    <message>
        <source>neither nor</source>
        <translation>hverken eller</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>enig</translation>
    </message>
    <message>
        <source>strongly agree</source>
        <translation>helt enig</translation>
    </message>
</context>
<context>
    <name>PartnerPersonDialog</name>
    <message>
        <source>%1 is among the contact persons.</source>
        <translation>%1 står blandt kontaktpersonerne.</translation>
    </message>
    <message>
        <source>Change the contact person</source>
        <translation>Ret kontaktpersonen</translation>
    </message>
    <message>
        <source>New contact person</source>
        <translation>Ny kontaktperson</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Hovedkontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Clinic</source>
        <translation>Lægeklinik</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Municipal unit</source>
        <translation>Kommunal enhed</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Forening</translation>
    </message>
    <message>
        <source>Other partner</source>
        <translation>Anden samarbejdspartner</translation>
    </message>
    <message>
        <source>An e-mail address has an @.</source>
        <translation>En e-mailadresse har et @.</translation>
    </message>
    <message>
        <source>Write the partner&apos;s name.</source>
        <translation>Skriv samarbejdspartnerens navn.</translation>
    </message>
    <message>
        <source>An EAN number has 13 digits, and these do not fit together. Check it.</source>
        <translation>Et EAN-nummer har 13 cifre, og disse passer ikke sammen. Se efter igen.</translation>
    </message>
    <message>
        <source>The check digit of the SOR number does not fit. Check it.</source>
        <translation>Kontrolcifferet i SOR-nummeret passer ikke. Se efter igen.</translation>
    </message>
    <message>
        <source>Write the person&apos;s name.</source>
        <translation>Skriv personens navn.</translation>
    </message>
    <message>
        <source>Choose where the person works.</source>
        <translation>Vælg, hvor personen arbejder.</translation>
    </message>
    <message>
        <source>Write how many doctors there are, or leave it empty.</source>
        <translation>Skriv, hvor mange læger der er, eller lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>A referral, a citizen, a commitment or a meeting names the person, who therefore stays on the list.</source>
        <translation>En henvisning, en borger, en forpligtelse eller et møde nævner personen, som derfor bliver på listen.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase: </source>
        <translation>Adgangskode: </translation>
    </message>
    <message>
        <source>The passphrase file cannot be read. Check its name and permissions.</source>
        <translation>Filen med adgangskoden kan ikke læses. Kontrollér navn og rettigheder.</translation>
    </message>
    <message>
        <source>There is no passphrase: use --passphrase-file or BROBYGGER_PASSPHRASE.</source>
        <translation>Der er ingen adgangskode: Brug --passphrase-file eller BROBYGGER_PASSPHRASE.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Fair: four or more words make it strong.</source>
        <translation>Rimelig: fire ord eller flere gør den stærk.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stærk.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least 12 characters; four words that have nothing to do with each other are good.</source>
        <translation>Adgangskoden er for kort. Brug mindst 12 tegn; fire ord, der ikke har noget med hinanden at gøre, er gode.</translation>
    </message>
    <message>
        <source>The passphrase is easy to guess. Use four words that have nothing to do with each other or with you.</source>
        <translation>Adgangskoden er let at gætte. Brug fire ord, der hverken har noget med hinanden eller med dig at gøre.</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>since %1, presumably until %2</source>
        <translation>siden %1, ventes til %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Pause the course</source>
        <translation>Sæt forløbet på pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sæt på pause</translation>
    </message>
    <message>
        <source>Rests from</source>
        <translation>Hviler fra</translation>
    </message>
    <message>
        <source>Presumably until</source>
        <translation>Ventes til</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Write the day from which the course rests.</source>
        <translation>Skriv den dag, forløbet hviler fra.</translation>
    </message>
    <message>
        <source>The course is paused.</source>
        <translation>Forløbet er sat på pause.</translation>
    </message>
</context>
<context>
    <name>PdsaCycles</name>
    <message>
        <source>Write what you expect to see. A test does not start without a prediction.</source>
        <translation>Skriv, hvad du venter at se. En afprøvning begynder ikke uden en forudsigelse.</translation>
    </message>
    <message>
        <source>Choose what it is measured by. A test does not start without a measure.</source>
        <translation>Vælg, hvad den måles på. En afprøvning begynder ikke uden et mål.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>Write the day on which you look at what was seen.</source>
        <translation>Skriv den dag, hvor I undersøger, hvad der skete.</translation>
    </message>
    <message>
        <source>The study day must not lie before the start.</source>
        <translation>Dagen for undersøgelsen må ikke ligge før begyndelsen.</translation>
    </message>
    <message>
        <source>The test has not started.</source>
        <translation>Afprøvningen er ikke begyndt.</translation>
    </message>
    <message>
        <source>Write the day the test ended.</source>
        <translation>Skriv den dag, afprøvningen sluttede.</translation>
    </message>
    <message>
        <source>The test must not end before it starts.</source>
        <translation>Afprøvningen må ikke slutte, før den begynder.</translation>
    </message>
    <message>
        <source>Choose adopt, adapt or abandon.</source>
        <translation>Vælg indfør, tilpas eller opgiv.</translation>
    </message>
    <message>
        <source>Write why this was decided.</source>
        <translation>Skriv, hvorfor det blev besluttet.</translation>
    </message>
    <message>
        <source>Write what is tried, in a few words.</source>
        <translation>Skriv med få ord, hvad der prøves.</translation>
    </message>
    <message>
        <source>Choose a measure from the list.</source>
        <translation>Vælg et mål fra listen.</translation>
    </message>
    <message>
        <source>Choose how many citizens it is tried with.</source>
        <translation>Vælg, hvor mange borgere der prøves med.</translation>
    </message>
    <message>
        <source>The prediction stays as it was when the test started.</source>
        <translation>Forudsigelsen bliver stående, som den var, da afprøvningen begyndte.</translation>
    </message>
    <message>
        <source>The measure stays as it was when the test started.</source>
        <translation>Målet bliver stående, som det var, da afprøvningen begyndte.</translation>
    </message>
    <message>
        <source>The day of the start stays as it was.</source>
        <translation>Dagen for begyndelsen bliver stående, som den var.</translation>
    </message>
    <message>
        <source>Prediction and measure were written on %1. The test starts on that day at the earliest.</source>
        <translation>Forudsigelse og mål er skrevet %1. Afprøvningen begynder tidligst den dag.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Choose who this is to the citizen.</source>
        <translation>Vælg, hvem personen er for borgeren.</translation>
    </message>
    <message>
        <source>Write a name, or where the person belongs.</source>
        <translation>Skriv et navn, eller hvor personen hører til.</translation>
    </message>
    <message>
        <source>An e-mail address has an @.</source>
        <translation>En e-mailadresse har et @.</translation>
    </message>
    <message>
        <source>The last day cannot lie before the first.</source>
        <translation>Den sidste dag kan ikke ligge før den første.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Search partners, or write a place</source>
        <translation>Søg samarbejdsparter, eller skriv et sted</translation>
    </message>
    <message>
        <source>Try fewer letters, or let the place stand as you have written it.</source>
        <translation>Prøv færre bogstaver, eller lad stedet stå, som du har skrevet det.</translation>
    </message>
    <message>
        <source>Where the person belongs</source>
        <translation>Hører til hos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Who this is to the citizen</source>
        <translation>Hvem er det for borgeren?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Empty: still.</source>
        <translation>Tom: stadig.</translation>
    </message>
    <message>
        <source>How to reach this person safely</source>
        <translation>Sikker kontakt med personen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Empty: the number of the chosen partner.</source>
        <translation>Tom: den valgte samarbejdsparts nummer.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What the citizen says</source>
        <translation>Det siger borgeren</translation>
    </message>
    <message>
        <source>What may be told this person</source>
        <translation>Hvad personen må få at vide</translation>
    </message>
    <message>
        <source>In the citizen&apos;s words. Passing on information takes a consent all the same.</source>
        <translation>Med borgerens ord. At videregive oplysninger kræver et samtykke alligevel.</translation>
    </message>
    <message>
        <source>Saved: %1, %2.</source>
        <translation>Gemt: %1, %2.</translation>
    </message>
    <message>
        <source>Change a person around the citizen</source>
        <translation>Ret en person omkring borgeren</translation>
    </message>
    <message>
        <source>New person around the citizen</source>
        <translation>Ny person omkring borgeren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>PersonNumber</name>
    <message>
        <source>A personal number has only digits and a hyphen.</source>
        <translation>Et personnummer har kun cifre og en bindestreg.</translation>
    </message>
    <message>
        <source>A CPR number has ten digits, like 140368-1029.</source>
        <translation>Et CPR-nummer har ti cifre, for eksempel 140368-1029.</translation>
    </message>
    <message>
        <source>The first six digits of the CPR number are not a date.</source>
        <translation>De første seks cifre i CPR-nummeret er ikke en dato.</translation>
    </message>
    <message>
        <source>The check digit does not fit. Check the number; some newer numbers are like that.</source>
        <translation>Kontrolcifret passer ikke. Se nummeret efter; nogle nyere numre er sådan.</translation>
    </message>
    <message>
        <source>A Swedish personal number has ten or twelve digits, like 19680314-1029.</source>
        <translation>Et svensk personnummer har ti eller tolv cifre, for eksempel 19680314-1029.</translation>
    </message>
    <message>
        <source>The first digits of the personal number are not a date.</source>
        <translation>De første cifre i personnummeret er ikke en dato.</translation>
    </message>
    <message>
        <source>The check digit does not fit. Check the number.</source>
        <translation>Kontrolcifret passer ikke. Se nummeret efter.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>This is no telephone number, or it lacks digits.</source>
        <translation>Det er ikke et telefonnummer, eller det mangler cifre.</translation>
    </message>
    <message>
        <source>This is no telephone number, or it has too many digits.</source>
        <translation>Det er ikke et telefonnummer, eller det har for mange cifre.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>Det er ikke et telefonnummer.</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>may we call: not asked</source>
        <translation>må vi ringe: ikke spurgt</translation>
    </message>
</context>
<context>
    <name>PlainFiles</name>
    <message>
        <source>The file could not be written. Check the folder and the room on the disk.</source>
        <translation>Filen kunne ikke skrives. Se efter mappen og pladsen på disken.</translation>
    </message>
    <message>
        <source>That is the file you are working in. Choose another name.</source>
        <translation>Det er den fil, du arbejder i. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Filen findes ikke mere.</translation>
    </message>
    <message>
        <source>Only a file that the program has written can be deleted here.</source>
        <translation>Her kan kun slettes en fil, som programmet har skrevet.</translation>
    </message>
    <message>
        <source>The file could not be deleted. Check that its folder may be written to, and that no other program has it open.</source>
        <translation>Filen kunne ikke slettes. Se efter, om der må skrives i mappen, og om et andet program har den åben.</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>follow-up today</source>
        <translation>opfølgning i dag</translation>
    </message>
    <message>
        <source>follow-up is due</source>
        <translation>opfølgning venter</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>aftalt %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>udført %1</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>bortfaldet</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>givet videre</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>aftalt</translation>
    </message>
    <message>
        <source>no steps agreed</source>
        <translation>ingen skridt aftalt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) achieved</source>
        <translation>
            <numerusform>%1 af %n skridt nået</numerusform>
            <numerusform>%1 af %n skridt nået</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source>Goal and steps</source>
        <translation>Mål og skridt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hvordan det står</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Write what stands in the way.</source>
        <translation>Skriv, hvad der er i vejen.</translation>
    </message>
    <message>
        <source>Write a day that has come.</source>
        <translation>Skriv en dag, der har været.</translation>
    </message>
    <message>
        <source>It was noticed later than that.</source>
        <translation>Det er opdaget senere end det.</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Fortsættes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændres</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttes</translation>
    </message>
    <message>
        <source>Reassessment</source>
        <translation>Revisitation</translation>
    </message>
    <message>
        <source>Write what the citizen wants, as the citizen says it.</source>
        <translation>Skriv, hvad borgeren vil, som borgeren siger det.</translation>
    </message>
    <message>
        <source>The follow-up comes after the day the goal was agreed.</source>
        <translation>Opfølgningen ligger efter den dag, målet blev aftalt.</translation>
    </message>
    <message>
        <source>Write the day of the follow-up, today at the latest.</source>
        <translation>Skriv dagen for opfølgningen, senest i dag.</translation>
    </message>
    <message>
        <source>The goal was agreed later than that.</source>
        <translation>Målet er aftalt senere end det.</translation>
    </message>
    <message>
        <source>Write how the citizen puts the goal now.</source>
        <translation>Skriv, hvordan borgeren siger det nu.</translation>
    </message>
    <message>
        <source>The words are the same as before. Write what is different, or choose that the goal continues.</source>
        <translation>Ordene er de samme som før. Skriv, hvad der er anderledes, eller vælg, at målet fortsættes.</translation>
    </message>
    <message>
        <source>A goal that ends has no further follow-up.</source>
        <translation>Et mål, der afsluttes, følges ikke op igen.</translation>
    </message>
    <message>
        <source>The next follow-up comes after this one.</source>
        <translation>Den næste opfølgning ligger efter denne.</translation>
    </message>
    <message>
        <source>The goal has ended already.</source>
        <translation>Målet er afsluttet.</translation>
    </message>
    <message>
        <source>Steps or follow-ups belong to the goal. End it by a follow-up instead.</source>
        <translation>Der hører skridt eller opfølgninger til målet. Afslut det ved en opfølgning i stedet.</translation>
    </message>
</context>
<context>
    <name>PointDialog</name>
    <message>
        <source>Change the point of the agenda</source>
        <translation>Ret punktet på dagsordenen</translation>
    </message>
    <message>
        <source>New point of the agenda</source>
        <translation>Nyt punkt på dagsordenen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>What is to be talked about</source>
        <translation>Hvad der skal tales om</translation>
    </message>
    <message>
        <source>It stands in the invitation: nothing about illness.</source>
        <translation>Det står i invitationen: intet om sygdom.</translation>
    </message>
    <message>
        <source>Whose point it is</source>
        <translation>Hvis punkt det er</translation>
    </message>
    <message>
        <source>The point stands on the agenda.</source>
        <translation>Punktet står på dagsordenen.</translation>
    </message>
</context>
<context>
    <name>PopulationNorms</name>
    <message>
        <source>Choose which score it is the mean of.</source>
        <translation>Vælg, hvilken score det er gennemsnittet af.</translation>
    </message>
    <message>
        <source>The mean of the population in this score comes with the program.</source>
        <translation>Befolkningens gennemsnit i denne score følger med programmet.</translation>
    </message>
    <message>
        <source>Write the mean as a number, as 4,2.</source>
        <translation>Skriv gennemsnittet som et tal, for eksempel 4,2.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Skriv årstallet med fire cifre.</translation>
    </message>
    <message>
        <source>There is a mean of that score and year already.</source>
        <translation>Der er allerede et gennemsnit for den score og det år.</translation>
    </message>
    <message>
        <source>Write where the mean comes from.</source>
        <translation>Skriv, hvor gennemsnittet kommer fra.</translation>
    </message>
    <message>
        <source>In this score a mean lies between %1 and %2.</source>
        <translation>I denne score ligger et gennemsnit mellem %1 og %2.</translation>
    </message>
    <message>
        <source>The year lies in the future.</source>
        <translation>Året ligger i fremtiden.</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>The price of %1 is %2 for %3.</source>
        <translation>Prisen i %1 er %2 for %3.</translation>
    </message>
    <message>
        <source>Until now it is %1 (%2).</source>
        <translation>Indtil nu er den %1 (%2).</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>Ret prisen</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Ny pris</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>What it is the price of</source>
        <translation>Hvad prisen gælder</translation>
    </message>
    <message>
        <source>Price of one, kroner</source>
        <translation>Pris pr. enhed i kroner</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>Prisår</translation>
    </message>
    <message>
        <source>Where the price comes from</source>
        <translation>Hvor prisen kommer fra</translation>
    </message>
    <message>
        <source>It holds for what happened in that year, and for no other. Of several of one year the last entered holds.</source>
        <translation>Prisen gælder det, der skete i det år, og ikke i andre. Er der flere for samme år, gælder den, der er indtastet sidst.</translation>
    </message>
    <message>
        <source>Stands beside the amount in the report.</source>
        <translation>Står ved beløbet i rapporten.</translation>
    </message>
</context>
<context>
    <name>PrintedSheet</name>
    <message>
        <source>The sheet could not be printed there. Choose another place.</source>
        <translation>Arket kunne ikke udskrives der. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>The sheet lacks: %1.</source>
        <translation>Arket mangler: %1.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Åbn indstillingerne</translation>
    </message>
    <message>
        <source>The sheet is saved as a file. The file is not encrypted.</source>
        <translation>Arket er gemt som en fil. Filen er ikke krypteret.</translation>
    </message>
    <message>
        <source>The sheet is printed.</source>
        <translation>Arket er udskrevet.</translation>
    </message>
</context>
<context>
    <name>ProgrammeChoices</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Volunteer centre or association</source>
        <translation>Frivilligcenter eller forening</translation>
    </message>
    <message>
        <source>Medical practice</source>
        <translation>Lægepraksis</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>ProgrammeJson</name>
    <message>
        <source>This number is missing.</source>
        <translation>Tallet mangler.</translation>
    </message>
    <message>
        <source>%1 stands twice in this list.</source>
        <translation>%1 står to gange i listen.</translation>
    </message>
    <message>
        <source>The fact that answers it is missing.</source>
        <translation>Oplysningen, der besvarer det, mangler.</translation>
    </message>
    <message>
        <source>The values that meet it are missing.</source>
        <translation>Værdierne, der opfylder det, mangler.</translation>
    </message>
    <message>
        <source>A lower or an upper limit is missing.</source>
        <translation>En nedre eller øvre grænse mangler.</translation>
    </message>
    <message>
        <source>The upper limit is below the lower one.</source>
        <translation>Den øvre grænse er under den nedre.</translation>
    </message>
    <message>
        <source>It must lie between 0 and the number of indicators.</source>
        <translation>Det skal ligge mellem 0 og antallet af indikatorer.</translation>
    </message>
    <message>
        <source>At least one set of criteria is needed.</source>
        <translation>Der skal være mindst ét sæt kriterier.</translation>
    </message>
    <message>
        <source>No funder of this programme is called %1.</source>
        <translation>Ingen af projektets bevillingsgivere hedder %1.</translation>
    </message>
    <message>
        <source>The programme file cannot be used. At %1: %2</source>
        <translation>Projektfilen kan ikke bruges. Ved %1: %2</translation>
    </message>
    <message>
        <source>The programme file is no JSON object.</source>
        <translation>Projektfilen er ikke et JSON-objekt.</translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>The file has no programme of that name.</source>
        <translation>Filen har intet projekt med det navn.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>This is not in the file any more.</source>
        <translation>Det findes ikke længere i filen.</translation>
    </message>
    <message>
        <source>It has been changed since and can no longer be taken back.</source>
        <translation>Det er ændret siden og kan ikke fortrydes mere.</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>“%1” stands on no sheet. Look at that place again.</source>
        <translation>»%1« står ikke på noget ark. Se på stedet igen.</translation>
    </message>
    <message>
        <source>The sheet has %1 groups of four; %2 of its %3 letters and digits are written here.</source>
        <translation>Arket har %1 grupper på fire; her er skrevet %2 af dets %3 tegn.</translation>
    </message>
    <message>
        <source>The groups do not go together: one of them is not as it stands on the sheet. Compare them again.</source>
        <translation>Grupperne passer ikke sammen: en af dem er ikke, som den står på arket. Sammenlign dem igen.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Open Brobygger and choose the file.</source>
        <translation>Åbn Brobygger, og vælg filen.</translation>
    </message>
    <message>
        <source>Choose “I have a recovery sheet…”.</source>
        <translation>Vælg »Jeg har et gendannelsesark…«.</translation>
    </message>
    <message>
        <source>Write the groups, or read the code with a telephone and copy them.</source>
        <translation>Skriv grupperne, eller aflæs koden med en telefon, og skriv dem af.</translation>
    </message>
    <message>
        <source>Choose a new passphrase, and print a new sheet. This one is void from then on.</source>
        <translation>Vælg en ny adgangskode, og udskriv et nyt ark. Dette ark gælder ikke mere derefter.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Gendannelsesark</translation>
    </message>
    <message>
        <source>File: %1. Printed %2.</source>
        <translation>Fil: %1. Udskrevet %2.</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the file. Keep it in a locked place, not near the machine.</source>
        <translation>Den, der har dette ark, kan åbne filen. Gem det et låst sted, ikke ved computeren.</translation>
    </message>
    <message>
        <source>The group with ■ checks the others. There is no letter I, L, O or U on the sheet.</source>
        <translation>Gruppen med ■ kontrollerer de andre. Bogstaverne I, L, O og U findes ikke på arket.</translation>
    </message>
    <message>
        <source>When the passphrase is forgotten</source>
        <translation>Når adgangskoden er glemt</translation>
    </message>
    <message>
        <source>A sheet of this file from before is void when the passphrase was changed: destroy it.</source>
        <translation>Et ældre ark til filen gælder ikke mere, hvis adgangskoden er skiftet: destruér det.</translation>
    </message>
    <message>
        <source>Kept where: ______________________________</source>
        <translation>Gemt hos: ______________________________</translation>
    </message>
    <message>
        <source>The sheet could not be printed there. Choose another printer.</source>
        <translation>Arket kunne ikke udskrives der. Vælg en anden printer.</translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>What the citizen would like</source>
        <translation>Hvad borgeren gerne vil</translation>
    </message>
    <message>
        <source>Goes into the letter. Use the citizen&apos;s own words, nothing about illness.</source>
        <translation>Kommer med i brevet. Brug borgerens egne ord, intet om sygdom.</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>Praktiske behov</translation>
    </message>
    <message>
        <source>Who comes along the first time</source>
        <translation>Hvem følger med første gang</translation>
    </message>
    <message>
        <source>Why this offer all the same</source>
        <translation>Hvorfor dette tilbud alligevel</translation>
    </message>
    <message>
        <source>The offer does not fit. The reason stays here and is not in the letter.</source>
        <translation>Tilbuddet passer ikke. Begrundelsen bliver her og kommer ikke med i brevet.</translation>
    </message>
    <message>
        <source>Write “comes alone” when nobody does. Left empty, the letter asks for it.</source>
        <translation>Skriv »kommer alene«, hvis ingen følger med. Står feltet tomt, spørger brevet efter det.</translation>
    </message>
    <message>
        <source>The referral to %1 is kept as a draft. It is sent with a letter.</source>
        <translation>Henvisningen til %1 er gemt som kladde. Den sendes med et brev.</translation>
    </message>
    <message>
        <source>Taken back: there is no draft to %1 any more.</source>
        <translation>Fortrudt: Der er ikke længere en kladde til %1.</translation>
    </message>
    <message>
        <source>Write letter</source>
        <translation>Skriv brev</translation>
    </message>
    <message>
        <source>Refer to %1</source>
        <translation>Henvis til %1</translation>
    </message>
    <message>
        <source>Draft referral</source>
        <translation>Gem som kladde</translation>
    </message>
    <message>
        <source>Direct referral</source>
        <translation>Direkte henvisning</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Name, provider or town</source>
        <translation>Navn, udbyder eller by</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Any offer of the directory, also one that the list leaves out.</source>
        <translation>Ethvert tilbud i oversigten, også et der ikke passer.</translation>
    </message>
    <message>
        <source>Choose the offer.</source>
        <translation>Vælg tilbuddet.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Vælg %1 fra</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Vælg fra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>The reason decides when the offer is proposed to this citizen again.</source>
        <translation>Grunden afgør, hvornår tilbuddet foreslås borgeren igen.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Vælg en grund.</translation>
    </message>
    <message>
        <source>The offer is left out for this citizen.</source>
        <translation>Tilbuddet er valgt fra for denne borger.</translation>
    </message>
    <message>
        <source>There is a draft to %1 already. Go on with that one, or delete it first.</source>
        <translation>Der er allerede en kladde til %1. Arbejd videre med den, eller slet den først.</translation>
    </message>
</context>
<context>
    <name>ReferralStepDialog</name>
    <message>
        <source>Sent by</source>
        <translation>Sendt via</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>The reason decides when the offer is proposed to this citizen again.</source>
        <translation>Årsagen afgør, hvornår tilbuddet igen foreslås til borgeren.</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Hvorfor uden samtykke</translation>
    </message>
    <message>
        <source>Why without letter and consent</source>
        <translation>Hvorfor uden brev og samtykke</translation>
    </message>
    <message>
        <source>Why without letter</source>
        <translation>Hvorfor uden brev</translation>
    </message>
    <message>
        <source>No letter to the offer is kept. The reason is kept with the referral.</source>
        <translation>Der er ikke gemt noget brev til tilbuddet. Begrundelsen gemmes med henvisningen.</translation>
    </message>
    <message>
        <source>No consent lets the offer know of the citizen. The reason is kept with the referral.</source>
        <translation>Intet samtykke giver lov til at fortælle tilbuddet om borgeren. Begrundelsen gemmes med henvisningen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>The referral is now: %1.</source>
        <translation>Henvisningen er nu: %1.</translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message>
        <source>Ended without contact</source>
        <translation>Afsluttet uden kontakt</translation>
    </message>
    <message>
        <source>Contact the same day</source>
        <translation>Kontakt samme dag</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Modtaget i dag</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Sendt i dag</translation>
    </message>
    <message numerus="yes">
        <source>Contact after %n days</source>
        <translation>
            <numerusform>Kontakt efter %n dag</numerusform>
            <numerusform>Kontakt efter %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n days</source>
        <translation>
            <numerusform>Overskredet: %n dag</numerusform>
            <numerusform>Overskredet: %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days waited</source>
        <translation>
            <numerusform>Ventet %n dag</numerusform>
            <numerusform>Ventet %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n dag uden svar</numerusform>
            <numerusform>%n dage uden svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepteret</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Offer declines</source>
        <translation>Tilbuddet siger nej</translation>
    </message>
    <message>
        <source>Citizen cancels</source>
        <translation>Borgeren siger nej</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Intet svar</translation>
    </message>
</context>
<context>
    <name>ReferrerAnswers</name>
    <message>
        <source>Write what the referrer is to know.</source>
        <translation>Skriv, hvad henviseren skal vide.</translation>
    </message>
</context>
<context>
    <name>RefusalTallies</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Vælg fra listen.</translation>
    </message>
    <message>
        <source>Write the month, as 03-2026.</source>
        <translation>Skriv måneden, for eksempel 03-2026.</translation>
    </message>
    <message>
        <source>The month lies in the future.</source>
        <translation>Måneden ligger ude i fremtiden.</translation>
    </message>
    <message>
        <source>Write how many said no, 1 to 10,000.</source>
        <translation>Skriv, hvor mange der sagde nej, 1 til 10.000.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The pictures could not be written into this folder.</source>
        <translation>Billederne kunne ikke gemmes i den mappe.</translation>
    </message>
    <message>
        <source>The report could not be made into a PDF.</source>
        <translation>Rapporten kunne ikke laves til PDF.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Working view</source>
        <translation>Arbejdsvisning</translation>
    </message>
    <message>
        <source>For people outside</source>
        <translation>Ekstern udgave</translation>
    </message>
    <message>
        <source>%1, %2. Made %3 by %4 with definitions no. %5, program %6. It says what it said then.</source>
        <translation>%1, %2. Lavet %3 af %4 efter definitioner nr. %5, program %6. Den viser tallene, som de var dengang.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Search partners, or write a department</source>
        <translation>Søg samarbejdsparter, eller skriv en afdeling</translation>
    </message>
    <message>
        <source>Try fewer letters, or let it stand as you have written it.</source>
        <translation>Prøv færre bogstaver, eller lad det stå, som du har skrevet det.</translation>
    </message>
    <message>
        <source>Whom you ask</source>
        <translation>Hvem du spørger</translation>
    </message>
    <message>
        <source>Answer needed by</source>
        <translation>Svar senest</translation>
    </message>
    <message>
        <source>On sick leave since</source>
        <translation>Sygemeldt siden</translation>
    </message>
    <message>
        <source>Operated on, as told</source>
        <translation>Opereret den, efter det oplyste</translation>
    </message>
    <message>
        <source>Discharged on, as told</source>
        <translation>Udskrevet den, efter det oplyste</translation>
    </message>
    <message>
        <source>Which job or offer is planned</source>
        <translation>Hvilket job eller tilbud er planlagt</translation>
    </message>
    <message>
        <source>Nothing about illness. The letter asks for none.</source>
        <translation>Intet om sygdom. Brevet spørger ikke om det.</translation>
    </message>
    <message>
        <source>Ask for considerations</source>
        <translation>Bed om skånehensyn</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Vis brevet</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 (rescued %2)</source>
        <translation>%1 (reddet %2)</translation>
    </message>
    <message>
        <source>The rescued copy is not whole and was not kept.</source>
        <translation>Den reddede kopi er ikke hel og blev ikke gemt.</translation>
    </message>
    <message>
        <source>There is no folder to save the file in.</source>
        <translation>Der er ingen mappe at gemme filen i.</translation>
    </message>
</context>
<context>
    <name>SafeContact</name>
    <message>
        <source>leave no message</source>
        <translation>læg ikke besked</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurgt</translation>
    </message>
    <message>
        <source>send no SMS</source>
        <translation>send ikke sms</translation>
    </message>
    <message>
        <source>send no e-mail</source>
        <translation>send ikke e-mail</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>må ringes</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>ring ikke</translation>
    </message>
    <message>
        <source>do not say where you call from</source>
        <translation>sig ikke, hvor du ringer fra</translation>
    </message>
    <message>
        <source>The citizen does not want an SMS. Call or write a letter instead.</source>
        <translation>Borgeren vil ikke have sms. Ring eller skriv et brev i stedet.</translation>
    </message>
    <message>
        <source>Ask first whether an SMS is safe, and note the answer under Safe contact.</source>
        <translation>Spørg først borgeren, om det er sikkert at sende sms, og notér svaret under Sikker kontakt.</translation>
    </message>
</context>
<context>
    <name>SafeContactFields</name>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurgt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>May we call?</source>
        <translation>Må vi ringe?</translation>
    </message>
    <message>
        <source>May we leave a message?</source>
        <translation>Må vi lægge besked?</translation>
    </message>
    <message>
        <source>May we send an SMS?</source>
        <translation>Må vi sende sms?</translation>
    </message>
    <message>
        <source>May we send an e-mail?</source>
        <translation>Må vi sende e-mail?</translation>
    </message>
    <message>
        <source>May we say where we call from?</source>
        <translation>Må vi sige, hvor vi ringer fra?</translation>
    </message>
    <message>
        <source>Good times and other advice</source>
        <translation>Gode tidspunkter og andre råd</translation>
    </message>
</context>
<context>
    <name>ScoreCases</name>
    <message>
        <source>“items” must be a list of answers or an object by item.</source>
        <translation>»items« skal være en liste af svar eller et objekt efter punkt.</translation>
    </message>
    <message>
        <source>%1 has no item “%2”.</source>
        <translation>%1 har intet punkt »%2«.</translation>
    </message>
    <message>
        <source>Answer %1 is no number.</source>
        <translation>Svar %1 er ikke et tal.</translation>
    </message>
    <message>
        <source>The file has no list “cases”.</source>
        <translation>Filen har ingen liste »cases«.</translation>
    </message>
    <message>
        <source>It names no instrument.</source>
        <translation>Der er ikke nævnt et måleredskab.</translation>
    </message>
    <message>
        <source>There is no instrument “%1”.</source>
        <translation>Der findes intet måleredskab »%1«.</translation>
    </message>
    <message>
        <source>%1: number of answers expected %2, given %3.</source>
        <translation>%1: antal svar ventet %2, givet %3.</translation>
    </message>
    <message>
        <source>It is no object in curly brackets.</source>
        <translation>Det er ikke et objekt i krøllede parenteser.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>Answer %1 must be a whole number from %2 to %3.</source>
        <translation>Svar %1 skal være et helt tal fra %2 til %3.</translation>
    </message>
    <message>
        <source>%1: number of answers expected %2, given %3.</source>
        <translation>%1: antal svar ventet %2, givet %3.</translation>
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
    <message>
        <source>Indicators: %1 of %2 met, %3 not known, %4 needed.</source>
        <translation>%1 af %2 indikatorer er opfyldt, %3 er uoplyst, %4 er nødvendige.</translation>
    </message>
    <message>
        <source>Indicators: %1 of %2 met, %3 not known, %4 needed (provisional).</source>
        <translation>%1 af %2 indikatorer er opfyldt, %3 er uoplyst, %4 er nødvendige (foreløbigt).</translation>
    </message>
    <message>
        <source>An answer contradicts what is registered about the citizen. Write why.</source>
        <translation>Et svar modsiger det, der er registreret om borgeren. Skriv hvorfor.</translation>
    </message>
    <message>
        <source>%1, contradicts the answer</source>
        <translation>%1, modsiger svaret</translation>
    </message>
</context>
<context>
    <name>Screenings</name>
    <message>
        <source>Choose what you decide.</source>
        <translation>Vælg, hvad du beslutter.</translation>
    </message>
    <message>
        <source>Write who screens.</source>
        <translation>Skriv, hvem der screener.</translation>
    </message>
    <message>
        <source>The first screening was made by the same person. Write who else screens.</source>
        <translation>Den første screening er lavet af den samme. Skriv, hvem der ellers screener.</translation>
    </message>
    <message>
        <source>A second screening is compared with the first one from %1 to %2. Later it is another case: make a new screening.</source>
        <translation>En anden screening sammenlignes med den første fra %1 til %2. Senere er det en anden sag: lav en ny screening.</translation>
    </message>
    <message>
        <source>This is the screening of a second screener. Choose the first one.</source>
        <translation>Det er en anden screeners screening. Vælg den første.</translation>
    </message>
    <message>
        <source>A second screener has screened this case already.</source>
        <translation>En anden screener har allerede screenet denne sag.</translation>
    </message>
</context>
<context>
    <name>SearchEverywhere</name>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Referrer or partner</source>
        <translation>Henviser eller samarbejdspart</translation>
    </message>
</context>
<context>
    <name>SecondScreeningDialog</name>
    <message>
        <source>The criteria</source>
        <translation>Kriterierne</translation>
    </message>
    <message>
        <source>The second screening is saved. It changes neither the decision nor the course.</source>
        <translation>Den anden screening er gemt. Den ændrer hverken afgørelsen eller forløbet.</translation>
    </message>
    <message>
        <source>Screen as second screener</source>
        <translation>Screen som anden screener</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Who screens</source>
        <translation>Hvem screener</translation>
    </message>
    <message>
        <source>Answer without having seen the first screening.</source>
        <translation>Svar uden at have set den første screening.</translation>
    </message>
    <message>
        <source>Day of the second screening</source>
        <translation>Dato for den anden screening</translation>
    </message>
</context>
<context>
    <name>ServiceUse</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Kendt</translation>
    </message>
    <message>
        <source>Partly known</source>
        <translation>Delvist kendt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutter, før den begynder.</translation>
    </message>
    <message>
        <source>Write how often, 0 for not at all, or choose that it is not known.</source>
        <translation>Skriv hvor tit, 0 for slet ikke, eller vælg, at det ikke er kendt.</translation>
    </message>
    <message>
        <source>The number must lie between 0 and 10,000.</source>
        <translation>Antallet skal ligge mellem 0 og 10.000.</translation>
    </message>
    <message>
        <source>Choose the service.</source>
        <translation>Vælg ydelsen.</translation>
    </message>
    <message>
        <source>Another row of this service and source has days in common with this one. An evaluation counts only one of them.</source>
        <translation>En anden række med samme ydelse og kilde dækker nogle af de samme dage. En evaluering tæller kun den ene med.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The spreadsheet is damaged. Save it again and try once more.</source>
        <translation>Regnearket er beskadiget. Gem det igen, og prøv en gang til.</translation>
    </message>
    <message>
        <source>The spreadsheet has more rows, columns or cells than can be read at once. Divide it into smaller ones.</source>
        <translation>Regnearket har flere rækker, kolonner eller celler, end der kan læses på én gang. Del det i mindre.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected or from an old Excel. Save it as .xlsx without a password.</source>
        <translation>Regnearket er beskyttet eller fra et gammelt Excel. Gem det som .xlsx uden adgangskode.</translation>
    </message>
    <message>
        <source>This is no spreadsheet. Save it as .xlsx, .ods or CSV.</source>
        <translation>Dette er ikke et regneark. Gem det som .xlsx, .ods eller CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet is empty.</source>
        <translation>Regnearket er tomt.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. Check the room on the disk.</source>
        <translation>Regnearket kunne ikke laves. Se efter pladsen på disken.</translation>
    </message>
</context>
<context>
    <name>ShippedProgrammes</name>
    <message>
        <source>There is no programme of that name.</source>
        <translation>Der er intet projekt med det navn.</translation>
    </message>
</context>
<context>
    <name>Slices</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Henvisninger</translation>
    </message>
    <message>
        <source>Course and plan</source>
        <translation>Forløb og plan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Referrals and offers</source>
        <translation>Henvisninger og tilbud</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Mål og skridt</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Forbedring</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Samarbejde</translation>
    </message>
</context>
<context>
    <name>Sms</name>
    <message>
        <source>The citizen&apos;s name is missing.</source>
        <translation>Borgerens navn mangler.</translation>
    </message>
    <message>
        <source>The text says a day and a time. Choose an appointment first.</source>
        <translation>Teksten nævner dag og tid. Vælg en aftale først.</translation>
    </message>
    <message>
        <source>Write your telephone number in the settings first.</source>
        <translation>Skriv dit telefonnummer i indstillingerne først.</translation>
    </message>
    <message>
        <source>The text does not fit in one SMS.</source>
        <translation>Teksten er for lang til én sms.</translation>
    </message>
    <message>
        <source>The time of the appointment has passed. There is nothing to remind of.</source>
        <translation>Aftalens tidspunkt er passeret. Der er ikke noget at minde om.</translation>
    </message>
    <message>
        <source>The citizen has no telephone number.</source>
        <translation>Borgeren har intet telefonnummer.</translation>
    </message>
    <message>
        <source>Reminder of the appointment</source>
        <translation>Husk aftalen</translation>
    </message>
    <message>
        <source>I come and fetch you</source>
        <translation>Jeg henter dig</translation>
    </message>
    <message>
        <source>We did not get to talk</source>
        <translation>Vi fik ikke snakket</translation>
    </message>
    <message>
        <source>There is a place for you</source>
        <translation>Der er plads til dig</translation>
    </message>
</context>
<context>
    <name>SmsCopy</name>
    <message>
        <source>Edit the citizen…</source>
        <translation>Ret borgeren…</translation>
    </message>
    <message>
        <source>Copied, to be pasted as an SMS: “%1”</source>
        <translation>Kopieret. Sæt den ind som sms: »%1«</translation>
    </message>
</context>
<context>
    <name>StatCases</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>»%1« mangler.</translation>
    </message>
    <message>
        <source>“%1” must be a list in square brackets.</source>
        <translation>»%1« skal være en liste i kantede parenteser.</translation>
    </message>
    <message>
        <source>“%1” holds a number beyond a million millions.</source>
        <translation>»%1« indeholder et tal ud over en billion.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>»%1« skal være et tal.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to 10,000,000.</source>
        <translation>»%1« skal være et helt tal fra 0 til 10.000.000.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>»%1« skal være en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>“%1” must hold numbers, with null where one is missing.</source>
        <translation>»%1« skal indeholde tal, med null hvor et mangler.</translation>
    </message>
    <message>
        <source>“%1” must hold numbers only.</source>
        <translation>»%1« må kun indeholde tal.</translation>
    </message>
    <message>
        <source>Every row of “%1” must have equally many cells.</source>
        <translation>Alle rækker i »%1« skal have lige mange celler.</translation>
    </message>
    <message>
        <source>The counts of “%1” add up to more than 100,000,000.</source>
        <translation>Antallene i »%1« giver tilsammen mere end 100.000.000.</translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation>»%1« har ingen rækker.</translation>
    </message>
    <message>
        <source>“%1” and “%2” must be equally long.</source>
        <translation>»%1« og »%2« skal være lige lange.</translation>
    </message>
    <message>
        <source>There is no statistic “%1”. There are: %2.</source>
        <translation>Der findes ingen statistik »%1«. Der findes: %2.</translation>
    </message>
    <message>
        <source>The file has no list “cases”.</source>
        <translation>Filen har ingen liste »cases«.</translation>
    </message>
    <message>
        <source>It is no object in curly brackets.</source>
        <translation>Det er ikke et objekt i krøllede parenteser.</translation>
    </message>
    <message>
        <source>There must be four cells: treated before and after, control before and after.</source>
        <translation>Der skal være fire celler: indsats før og efter, sammenligning før og efter.</translation>
    </message>
    <message>
        <source>“kind” must be panel, summary or counts.</source>
        <translation>»kind« skal være panel, summary eller counts.</translation>
    </message>
    <message>
        <source>The totals are not the sums of the table.</source>
        <translation>Totalerne er ikke tabellens summer.</translation>
    </message>
    <message>
        <source>“rows” and “quasi” must be lists that hold something.</source>
        <translation>»rows« og »quasi« skal være lister med indhold.</translation>
    </message>
    <message>
        <source>A row lacks “%1”.</source>
        <translation>En række mangler »%1«.</translation>
    </message>
    <message>
        <source>“%1” cannot be larger than “%2”.</source>
        <translation>»%1« kan ikke være større end »%2«.</translation>
    </message>
    <message>
        <source>“%1” cannot be negative.</source>
        <translation>»%1« kan ikke være negativ.</translation>
    </message>
    <message>
        <source>“prior_mean” must lie between 0 and 1, and “prior_strength” cannot be negative.</source>
        <translation>»prior_mean« skal ligge mellem 0 og 1, og »prior_strength« kan ikke være negativ.</translation>
    </message>
    <message>
        <source>“baseline_n” must be at least 1.</source>
        <translation>»baseline_n« skal være mindst 1.</translation>
    </message>
    <message>
        <source>“improvement” must be up, down or neutral.</source>
        <translation>»improvement« skal være up, down eller neutral.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be negative.</source>
        <translation>»%1« og »%2« kan ikke være negative.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Disken er fuld. Intet er ændret; gør plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is in use by another program. Nothing was changed; close the other program and try again.</source>
        <translation>Filen bruges af et andet program. Intet er ændret; luk det andet program, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the latest backup; the damaged file is kept.</source>
        <translation>Filen er beskadiget. Hent den seneste sikkerhedskopi; den beskadigede fil bliver gemt.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that the folder is there and may be written to.</source>
        <translation>Filen kan ikke åbnes. Se efter, om mappen er der, og om der må skrives i den.</translation>
    </message>
    <message>
        <source>The disk did not answer. Nothing was changed; check that the disk or stick is still connected.</source>
        <translation>Disken svarede ikke. Intet er ændret; se efter, om disken eller USB-stikket stadig sidder i.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed.</source>
        <translation>Filen kunne ikke læses eller skrives. Intet er ændret.</translation>
    </message>
    <message>
        <source>The disk or stick can only be read, not written to. Nothing was changed; remove its write protection or copy the file elsewhere.</source>
        <translation>Disken eller USB-stikket kan kun læses, ikke skrives til. Intet er ændret; fjern skrivebeskyttelsen, eller kopiér filen til et andet sted.</translation>
    </message>
    <message>
        <source>You are not allowed to write to the file or its folder. Nothing was changed; have the permissions changed or copy the file elsewhere.</source>
        <translation>Du har ikke lov til at skrive i filen eller mappen. Intet er ændret; få rettighederne ændret, eller kopiér filen til et andet sted.</translation>
    </message>
    <message>
        <source>The file or its folder is not there. Check its name, and that the stick or drive is connected.</source>
        <translation>Filen eller mappen findes ikke. Se efter, om navnet er rigtigt, og om USB-stikket eller drevet sidder i.</translation>
    </message>
    <message>
        <source>The open file is not in its place any more. Nothing was changed; put it back and try again.</source>
        <translation>Den åbne fil ligger ikke længere på sin plads. Intet er ændret; læg den tilbage, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>TakingPart</name>
    <message>
        <source>yes, %1</source>
        <translation>ja, %1</translation>
    </message>
    <message>
        <source>asked %1, not answered yet</source>
        <translation>spurgt %1, ikke svaret endnu</translation>
    </message>
    <message>
        <source>no, %1</source>
        <translation>nej, %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ikke svaret endnu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Asked to take part</source>
        <translation>Spurgt om at være med</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Noted so far: %1.</source>
        <translation>Noteret indtil nu: %1.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Hvorfor ikke</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Spurgt den</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Svaret den</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Noteret: %1.</translation>
    </message>
</context>
<context>
    <name>TallyDialog</name>
    <message>
        <source>not known</source>
        <translation>uoplyst</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>How many said no</source>
        <translation>Hvor mange der sagde nej</translation>
    </message>
    <message>
        <source>Why they said no</source>
        <translation>Hvorfor de sagde nej</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Clinic that suggested them</source>
        <translation>Klinik, der foreslog dem</translation>
    </message>
    <message>
        <source>Only those who are not registered, and nobody&apos;s name.</source>
        <translation>Kun dem, der ikke er registreret, og ingen navne.</translation>
    </message>
    <message numerus="yes">
        <source>%n said no in %1 without being registered.</source>
        <translation>
            <numerusform>%n sagde nej i %1 uden registrering.</numerusform>
            <numerusform>%n sagde nej i %1 uden registrering.</numerusform>
        </translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kvinde</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mand</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>andet køn</translation>
    </message>
    <message>
        <source>Change the number of refusals</source>
        <translation>Ret antallet af nej</translation>
    </message>
    <message>
        <source>Said no without being registered</source>
        <translation>Sagt nej uden registrering</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>“%1” must stand in two braces without other signs.</source>
        <translation>»%1« skal stå i to krøllede parenteser uden andre tegn.</translation>
    </message>
    <message>
        <source>The letter knows no field named “%1”.</source>
        <translation>Brevet kender ikke et felt, der hedder »%1«.</translation>
    </message>
    <message>
        <source>The letter&apos;s template has a part that is not closed.</source>
        <translation>Brevets skabelon har en del, der ikke er lukket.</translation>
    </message>
    <message>
        <source>The template of this letter is missing.</source>
        <translation>Skabelonen til brevet mangler.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Version %1 of “%2” is saved. Look at the trial letter, then it can be used.</source>
        <translation>Version %1 af »%2« er gemt. Se prøvebrevet, så kan den bruges.</translation>
    </message>
    <message>
        <source>Save a new version</source>
        <translation>Gem en ny version</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Skabelonens navn</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Bruges fra</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Fields stand in two braces. Before &lt;!-- sender --&gt; stands what the window shows.</source>
        <translation>Felter står i to tuborgparenteser. Før &lt;!-- sender --&gt; står det, ruden viser.</translation>
    </message>
    <message>
        <source>Trial letter</source>
        <translation>Prøvebrev</translation>
    </message>
    <message>
        <source>The template in the file has mistakes. Put them right and save it.</source>
        <translation>Skabelonen i filen har fejl. Ret dem, og gem den.</translation>
    </message>
</context>
<context>
    <name>TextTemplate</name>
    <message>
        <source>A text is missing from the program. Install it again.</source>
        <translation>En tekst mangler i programmet. Installér det igen.</translation>
    </message>
    <message>
        <source>The text has an unknown field: %1.</source>
        <translation>Teksten har et ukendt felt: %1.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message numerus="yes">
        <source>noted %n days after</source>
        <translation>
            <numerusform>noteret %n dag efter</numerusform>
            <numerusform>noteret %n dage efter</numerusform>
        </translation>
    </message>
    <message>
        <source>the citizen may read it</source>
        <translation>borgeren må læse med</translation>
    </message>
    <message numerus="yes">
        <source>corrected %n times</source>
        <translation>
            <numerusform>rettet %n gang</numerusform>
            <numerusform>rettet %n gange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier wording, written %1:</source>
        <translation>Tidligere ordlyd, skrevet %1:</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>svar senest %1</translation>
    </message>
    <message>
        <source>answer was needed by %1</source>
        <translation>svar skulle komme senest %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvaret</translation>
    </message>
    <message>
        <source>no answer needed any more</source>
        <translation>svar ikke længere nødvendigt</translation>
    </message>
    <message>
        <source>Told with consent: %1.</source>
        <translation>Fortalt med samtykke: %1.</translation>
    </message>
    <message>
        <source>Told without consent: %1. Legal basis: %2. Reason: %3</source>
        <translation>Fortalt uden samtykke: %1. Hjemmel: %2. Begrundelse: %3</translation>
    </message>
    <message>
        <source>Answer to the message of %1:</source>
        <translation>Svar på beskeden af %1:</translation>
    </message>
    <message>
        <source>for the locum</source>
        <translation>med til vikaren</translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation>journaliseret %1</translation>
    </message>
    <message>
        <source>to be filed</source>
        <translation>til journalisering</translation>
    </message>
</context>
<context>
    <name>TimelineLines</name>
    <message>
        <source>Ahead</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>noted %n day(s) after</source>
        <translation>
            <numerusform>noteret %n dag efter</numerusform>
            <numerusform>noteret %n dage efter</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>sendt %1</translation>
    </message>
    <message>
        <source>handed over %1</source>
        <translation>udleveret %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvaret</translation>
    </message>
    <message>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>forude</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hvordan det står</translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message>
        <source>The offer said yes</source>
        <translation>Tilbuddet sagde ja</translation>
    </message>
    <message>
        <source>The offer said no</source>
        <translation>Tilbuddet sagde nej</translation>
    </message>
    <message>
        <source>The offer answered</source>
        <translation>Tilbuddet svarede</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Henvisninger</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Henvist til os</translation>
    </message>
    <message>
        <source>Referral not sent</source>
        <translation>Henvisning ikke sendt</translation>
    </message>
    <message>
        <source>Referred to an offer</source>
        <translation>Henvist til tilbud</translation>
    </message>
    <message>
        <source>Started at an offer</source>
        <translation>Startet i tilbud</translation>
    </message>
    <message>
        <source>Referral ended</source>
        <translation>Henvisning slut</translation>
    </message>
    <message>
        <source>Information sheet handed over</source>
        <translation>Oplysningsark udleveret</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Meddelelse modtaget</translation>
    </message>
    <message>
        <source>Closing note to the referrer</source>
        <translation>Afslutningsnotat til henviser</translation>
    </message>
    <message>
        <source>Answer to the referrer</source>
        <translation>Svar til henviser</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>Forbrug af ydelser</translation>
    </message>
    <message>
        <source>Consideration</source>
        <translation>Skånehensyn</translation>
    </message>
    <message>
        <source>Consideration lapses</source>
        <translation>Skånehensyn udløber</translation>
    </message>
    <message>
        <source>Consideration lapsed</source>
        <translation>Skånehensyn udløbet</translation>
    </message>
    <message>
        <source>Answer on considerations</source>
        <translation>Svar om skånehensyn</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Asked to take part</source>
        <translation>Spurgt om at være med</translation>
    </message>
    <message>
        <source>Said yes to taking part</source>
        <translation>Sagt ja til at være med</translation>
    </message>
    <message>
        <source>Said no to taking part</source>
        <translation>Sagt nej til at være med</translation>
    </message>
    <message>
        <source>Course opened</source>
        <translation>Forløb åbnet</translation>
    </message>
    <message>
        <source>Course started</source>
        <translation>Forløb startet</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Step of the hand-over</source>
        <translation>Trin i overleveringen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause ends</source>
        <translation>Pause slut</translation>
    </message>
    <message>
        <source>Course ends</source>
        <translation>Forløb slutter</translation>
    </message>
    <message>
        <source>Course closed</source>
        <translation>Forløb afsluttet</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Skridt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barriere</translation>
    </message>
    <message>
        <source>Barrier gone</source>
        <translation>Barriere væk</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>Delt uden samtykke</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtykke trukket tilbage</translation>
    </message>
    <message>
        <source>Consent lapses</source>
        <translation>Samtykke udløber</translation>
    </message>
    <message>
        <source>Consent lapsed</source>
        <translation>Samtykke udløbet</translation>
    </message>
    <message>
        <source>what is registered, and why</source>
        <translation>hvad der er registreret, og hvorfor</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source>Consideration ended</source>
        <translation>Skånehensyn afsluttet</translation>
    </message>
    <message>
        <source>No answer on considerations</source>
        <translation>Intet svar om skånehensyn</translation>
    </message>
    <message>
        <source>second screener: %1</source>
        <translation>anden screener: %1</translation>
    </message>
    <message>
        <source>Sharing ends</source>
        <translation>Videregivelse udløber</translation>
    </message>
    <message>
        <source>Sharing ended</source>
        <translation>Videregivelse udløb</translation>
    </message>
    <message>
        <source>Round-table meeting</source>
        <translation>Rundbordssamtale</translation>
    </message>
    <message>
        <source>Message from others</source>
        <translation>Besked fra andre</translation>
    </message>
    <message>
        <source>Message to others</source>
        <translation>Besked til andre</translation>
    </message>
    <message>
        <source>Answer to a message</source>
        <translation>Svar på en besked</translation>
    </message>
    <message>
        <source>%1 is to answer</source>
        <translation>%1 skal svare</translation>
    </message>
    <message>
        <source>to be answered: %1</source>
        <translation>skal besvares: %1</translation>
    </message>
</context>
<context>
    <name>TodoDialog</name>
    <message>
        <source>New task</source>
        <translation>Ny opgave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>What is to be done, and by whom</source>
        <translation>Hvad skal gøres, og af hvem</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>The task is on the list: %1</source>
        <translation>Opgaven er på listen: %1</translation>
    </message>
</context>
<context>
    <name>Todos</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Giv modtageren besked</translation>
    </message>
    <message>
        <source>Order transport</source>
        <translation>Bestil transport</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>Aftalt handling</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv, hvad der skal gøres.</translation>
    </message>
    <message>
        <source>Write the day it is due.</source>
        <translation>Skriv, hvornår det senest skal gøres.</translation>
    </message>
    <message>
        <source>The task is finished already.</source>
        <translation>Opgaven er allerede afsluttet.</translation>
    </message>
</context>
<context>
    <name>UsePeriods</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>The 12 months before the start</source>
        <translation>De 12 måneder før start</translation>
    </message>
    <message>
        <source>The first 12 months after the start</source>
        <translation>De første 12 måneder efter start</translation>
    </message>
    <message>
        <source>Months %1–%2 after the start</source>
        <translation>Måned %1–%2 efter start</translation>
    </message>
</context>
<context>
    <name>UseRowDialog</name>
    <message>
        <source>How often</source>
        <translation>Hvor tit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ydelse</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>0 for not at all; empty where it was asked and nobody knows.</source>
        <translation>0 for slet ikke; tomt, hvor der er spurgt, og ingen ved det.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gemt: %1.</translation>
    </message>
    <message>
        <source>Change the row of service use</source>
        <translation>Ret rækken om forbrug af ydelser</translation>
    </message>
    <message>
        <source>New row of service use</source>
        <translation>Ny række om forbrug af ydelser</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Back at</source>
        <translation>Tilbage kl.</translation>
    </message>
    <message>
        <source>The office rings at</source>
        <translation>Kontoret ringer kl.</translation>
    </message>
    <message>
        <source>Telephone you have with you</source>
        <translation>Telefon, du har med</translation>
    </message>
    <message>
        <source>No answer: ring</source>
        <translation>Intet svar: ring til</translation>
    </message>
    <message>
        <source>Name and number of who takes over, for instance your leader.</source>
        <translation>Navn og nummer på den, der tager over, for eksempel din leder.</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Bil</translation>
    </message>
    <message>
        <source>Print what is written to know before a visit</source>
        <translation>Udskriv det, der er skrevet under »Før et besøg«</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Home visits %1</source>
        <translation>Hjemmebesøg %1</translation>
    </message>
    <message>
        <source>Go out and print</source>
        <translation>Tag af sted og udskriv</translation>
    </message>
    <message>
        <source>The sheet says initials and case number, and the street only where no address is protected. Today waits for you until you say that you are back.</source>
        <translation>På arket står forbogstaver og sagsnummer, og kun vejen, hvor adressen ikke er beskyttet. »I dag« venter på dig, til du siger, at du er tilbage.</translation>
    </message>
    <message>
        <source>You are out until %1.</source>
        <translation>Du er ude til kl. %1.</translation>
    </message>
</context>
<context>
    <name>VisitPaper</name>
    <message>
        <source>At %1: %2</source>
        <translation>Kl. %1: %2</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>sag %1</translation>
    </message>
    <message>
        <source>Home visits %1</source>
        <translation>Hjemmebesøg %1</translation>
    </message>
    <message>
        <source>Before the visit: %1</source>
        <translation>Før besøget: %1</translation>
    </message>
    <message>
        <source>Back at %1.</source>
        <translation>Tilbage kl. %1.</translation>
    </message>
    <message>
        <source>Not back at %1: ring %2. No answer: ring %3.</source>
        <translation>Ikke tilbage kl. %1: ring %2. Intet svar: ring %3.</translation>
    </message>
    <message>
        <source>Shred this sheet on %1.</source>
        <translation>Makulér arket den %1.</translation>
    </message>
    <message>
        <source>The sheet is saved as a file. The file is not encrypted.</source>
        <translation>Arket er gemt som en fil. Filen er ikke krypteret.</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Say when you expect to be back.</source>
        <translation>Skriv, hvornår du regner med at være tilbage.</translation>
    </message>
    <message>
        <source>Say when the office is to ring you. It is not before you are back.</source>
        <translation>Skriv, hvornår kontoret skal ringe til dig. Det er ikke før, du er tilbage.</translation>
    </message>
    <message>
        <source>Write the number of the telephone you have with you.</source>
        <translation>Skriv nummeret på den telefon, du har med.</translation>
    </message>
    <message>
        <source>Write whom the office rings when you do not answer.</source>
        <translation>Skriv, hvem kontoret ringer til, når du ikke svarer.</translation>
    </message>
    <message>
        <source>It has been said already that you are back.</source>
        <translation>Det er allerede noteret, at du er tilbage.</translation>
    </message>
</context>
<context>
    <name>VolunteerDialog</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What the volunteer does</source>
        <translation>Hvad den frivillige gør</translation>
    </message>
    <message>
        <source>A hairdresser or a pharmacist who tells us of citizens only spots them.</source>
        <translation>En frisør eller farmaceut, der fortæller os om borgere, får kun øje på dem.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Association or workplace</source>
        <translation>Forening eller arbejdssted</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kan</translation>
    </message>
    <message>
        <source>Languages (da, en, …)</source>
        <translation>Sprog (da, en, …)</translation>
    </message>
    <message>
        <source>Confidentiality statement</source>
        <translation>Tavshedserklæring</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Skrevet under</translation>
    </message>
    <message>
        <source>Holds to and with</source>
        <translation>Gælder til og med</translation>
    </message>
    <message>
        <source>Proposed from the settings. Before it lapses, the volunteer stands on Today.</source>
        <translation>Foreslås efter indstillingerne. Før den udløber, står den frivillige på I dag.</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Hos os</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>%1 is among the volunteers.</source>
        <translation>%1 står blandt de frivillige.</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Ny frivillig</translation>
    </message>
    <message>
        <source>Change the volunteer</source>
        <translation>Ret den frivillige</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>Volunteers</name>
    <message>
        <source>goes with the citizen</source>
        <translation>går med</translation>
    </message>
    <message>
        <source>meets at the door</source>
        <translation>møder ved døren</translation>
    </message>
    <message>
        <source>the citizen goes alone</source>
        <translation>alene</translation>
    </message>
    <message>
        <source>Choose who goes along.</source>
        <translation>Vælg, hvem der går med.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Skriv et tal fra %1 til %2.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>The day lies before the first day.</source>
        <translation>Dagen ligger før den første dag.</translation>
    </message>
    <message>
        <source>Write the minutes of one day, at most %1.</source>
        <translation>Skriv minutterne for én dag, højst %1.</translation>
    </message>
    <message>
        <source>Write the kilometres there and back, at most 1,000.</source>
        <translation>Skriv kilometer frem og tilbage, højst 1.000.</translation>
    </message>
    <message>
        <source>Another plan follows to one of the appointments.</source>
        <translation>En anden følgeplan gælder en af aftalerne.</translation>
    </message>
    <message>
        <source>The volunteer has told of the time for one of the appointments. It stays in the plan.</source>
        <translation>Den frivillige har oplyst tid for en af aftalerne. Den bliver i følgeplanen.</translation>
    </message>
    <message>
        <source>The way of a volunteer</source>
        <translation>Kørsel, frivillig</translation>
    </message>
    <message>
        <source>The citizen has taken back the consent to tell the volunteer. Nobody may be told.</source>
        <translation>Borgeren har trukket samtykket til at fortælle den frivillige noget tilbage. Intet må gives videre.</translation>
    </message>
    <message>
        <source>No consent lets the volunteer know contact and practical matters. Record one on the tab Consent, or write why the name is told without.</source>
        <translation>Intet samtykke lader den frivillige få kontakt og praktiske hensyn at vide. Skriv et samtykke på fanen Samtykke, eller skriv, hvorfor navnet gives uden.</translation>
    </message>
    <message>
        <source>Another plan of the citizen goes on. End it first.</source>
        <translation>Borgeren har en anden følgeplan i gang. Afslut den først.</translation>
    </message>
    <message>
        <source>The appointment has not been yet.</source>
        <translation>Aftalen har ikke været endnu.</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>går med</translation>
    </message>
    <message>
        <source>spots citizens</source>
        <translation>får øje på borgere</translation>
    </message>
    <message>
        <source>your organisation&apos;s name</source>
        <translation>organisationens navn</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>dit navn</translation>
    </message>
    <message>
        <source>your organisation&apos;s telephone number</source>
        <translation>organisationens telefonnummer</translation>
    </message>
    <message>
        <source>the volunteer&apos;s name</source>
        <translation>den frivilliges navn</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>den sidste dag</translation>
    </message>
    <message>
        <source>the citizen&apos;s given name</source>
        <translation>borgerens fornavn</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>dag og klokkeslæt</translation>
    </message>
    <message>
        <source>the meeting place</source>
        <translation>mødestedet</translation>
    </message>
    <message>
        <source>Write the last day the statement holds.</source>
        <translation>Skriv den sidste dag, erklæringen gælder.</translation>
    </message>
    <message>
        <source>Write the day the statement was signed.</source>
        <translation>Skriv dagen, hvor erklæringen blev skrevet under.</translation>
    </message>
    <message>
        <source>The last day must not lie before the day it was signed.</source>
        <translation>Den sidste dag må ikke ligge før dagen, hvor den blev skrevet under.</translation>
    </message>
    <message>
        <source>%1 spots citizens and goes along with nobody.</source>
        <translation>%1 får øje på borgere og følges ikke med nogen.</translation>
    </message>
    <message>
        <source>%1 stopped on %2.</source>
        <translation>%1 stoppede %2.</translation>
    </message>
    <message>
        <source>%1 has not signed the confidentiality statement. No plan can begin before.</source>
        <translation>%1 har ikke skrevet tavshedserklæringen under. Før det kan ingen følgeplan begynde.</translation>
    </message>
    <message>
        <source>The confidentiality statement of %1 lapsed on %2. It must be signed again before a plan can begin or go on.</source>
        <translation>Tavshedserklæringen fra %1 udløb %2. Den skal skrives under igen, før en følgeplan kan begynde eller fortsætte.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Skriv navnet.</translation>
    </message>
    <message>
        <source>An e-mail address has an @.</source>
        <translation>En e-mailadresse har et @.</translation>
    </message>
    <message>
        <source>Write since when.</source>
        <translation>Skriv, fra hvornår.</translation>
    </message>
    <message>
        <source>The volunteer has followed somebody or told of somebody. Enter the day of stopping instead.</source>
        <translation>Den frivillige har fulgt nogen eller fortalt om nogen. Skriv i stedet dagen, hvor vedkommende stoppede.</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>not asked</source>
        <translation>ikke spurgt</translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation>Med borgerens egne ord</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Has time</source>
        <translation>Har tid</translation>
    </message>
    <message>
        <source>Need: %1</source>
        <translation>Behov: %1</translation>
    </message>
    <message>
        <source>Without a tick, any time will do.</source>
        <translation>Uden kryds passer alle tider.</translation>
    </message>
    <message>
        <source>Gets there</source>
        <translation>Kommer derhen</translation>
    </message>
    <message>
        <source>At most how far (km)</source>
        <translation>Højst hvor langt (km)</translation>
    </message>
    <message>
        <source>At most how much each time (kr.)</source>
        <translation>Højst hvor meget pr. gang (kr.)</translation>
    </message>
    <message>
        <source>Needs a companion the first times</source>
        <translation>Har brug for følgeskab de første gange</translation>
    </message>
    <message>
        <source>Uses a wheelchair</source>
        <translation>Bruger kørestol</translation>
    </message>
    <message>
        <source>Write kilometres as a number.</source>
        <translation>Skriv kilometer som et tal.</translation>
    </message>
    <message>
        <source>Needs and wishes</source>
        <translation>Behov og ønsker</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The wishes are saved.</source>
        <translation>Ønskerne er gemt.</translation>
    </message>
</context>
<context>
    <name>WishRules</name>
    <message>
        <source>A distance lies between 0 and 500 km.</source>
        <translation>En afstand ligger mellem 0 og 500 km.</translation>
    </message>
    <message>
        <source>A price cannot be below 0.</source>
        <translation>En pris kan ikke være under 0.</translation>
    </message>
    <message>
        <source>The offer does not fit. Write why the citizen is referred there all the same.</source>
        <translation>Tilbuddet passer ikke. Skriv, hvorfor borgeren alligevel henvises dertil.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The file was made by another version of Brobygger. Open it in the window once to bring it up to date.</source>
        <translation>Filen er lavet af en anden version af Brobygger. Åbn den én gang i vinduet for at opdatere den.</translation>
    </message>
    <message>
        <source>There is a file with that name already. Choose another name.</source>
        <translation>Der er allerede en fil med det navn. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>That is the file you are working in. Choose another one.</source>
        <translation>Det er den fil, du arbejder i. Vælg en anden.</translation>
    </message>
    <message>
        <source>Making the file ready was stopped. Nothing is lost: it goes on when the file is opened again.</source>
        <translation>Klargøringen af filen blev stoppet. Intet er gået tabt: Den fortsætter, næste gang filen åbnes.</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>This was not saved, since it would have left no line in the audit trail.</source>
        <translation>Det blev ikke gemt, fordi det ikke ville have efterladt en linje i logbogen.</translation>
    </message>
</context>
<context>
    <name>YearFormDialog</name>
    <message>
        <source>Partner</source>
        <translation>Samarbejdspartner</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikke svaret</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Udfyldt den</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Udfyldt af</translation>
    </message>
    <message>
        <source>A role is enough: a doctor, a head of department.</source>
        <translation>En rolle er nok: en læge, en afdelingsleder.</translation>
    </message>
    <message>
        <source>The statements</source>
        <translation>Udsagnene</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med deres egne ord</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Hvad der fungerer</translation>
    </message>
    <message>
        <source>What should be otherwise</source>
        <translation>Hvad der bør ændres</translation>
    </message>
    <message>
        <source>The form of %1 for %2 is there.</source>
        <translation>Skemaet fra %1 for %2 er skrevet ind.</translation>
    </message>
    <message>
        <source>Change the partner&apos;s form</source>
        <translation>Ret samarbejdspartnerens skema</translation>
    </message>
    <message>
        <source>New partner&apos;s form</source>
        <translation>Nyt skema fra en samarbejdspartner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file is too big to be read at once. Divide it into smaller ones.</source>
        <translation>Filen er for stor til at blive læst på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>The file is damaged. Save it again and try once more.</source>
        <translation>Filen er beskadiget. Gem den igen, og prøv en gang til.</translation>
    </message>
    <message>
        <source>The file lacks a part.</source>
        <translation>Filen mangler en del.</translation>
    </message>
    <message>
        <source>The archive could not be made.</source>
        <translation>Arkivet kunne ikke laves.</translation>
    </message>
</context>
<context>
    <name>brobygger::AccessSection</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Skift adgangskode…</translation>
    </message>
    <message>
        <source>Print a recovery sheet…</source>
        <translation>Udskriv gendannelsesark…</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Udskriv gendannelsesarket</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>Adgangskoden er ikke rigtig.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Gendannelsesark</translation>
    </message>
    <message>
        <source>The sheet is printed on paper alone: a file with it would open everything. Choose a printer.</source>
        <translation>Arket udskrives kun på papir: en fil med det ville åbne alt. Vælg en printer.</translation>
    </message>
    <message>
        <source>The recovery sheet is printed. Put it in a locked place away from this machine.</source>
        <translation>Gendannelsesarket er udskrevet. Læg det et låst sted, ikke ved computeren.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>The passphrase was changed on %1.</source>
        <translation>Adgangskoden blev skiftet %1.</translation>
    </message>
    <message>
        <source>The file has the passphrase it was made with.</source>
        <translation>Filen har den adgangskode, den blev lavet med.</translation>
    </message>
    <message>
        <source>A recovery sheet was printed on %1. With it the file can be opened when the passphrase is forgotten.</source>
        <translation>Et gendannelsesark blev udskrevet %1. Med det kan filen åbnes, hvis adgangskoden er glemt.</translation>
    </message>
    <message>
        <source>There is no recovery sheet. If the passphrase is forgotten, nobody can open the file. Print one and put it in a locked place.</source>
        <translation>Der er intet gendannelsesark. Bliver adgangskoden glemt, kan ingen åbne filen. Udskriv et, og læg det et låst sted.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
</context>
<context>
    <name>brobygger::AccompanimentCard</name>
    <message>
        <source>%1 min.</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Plan of accompaniment</source>
        <translation>Følgeplan</translation>
    </message>
    <message>
        <source>Volunteer&apos;s time…</source>
        <translation>Frivilligs tid…</translation>
    </message>
    <message>
        <source>Minutes and kilometres that the volunteer tells of the chosen appointment.</source>
        <translation>Minutter og kilometer, som den frivillige oplyser for den valgte aftale.</translation>
    </message>
    <message>
        <source>Sheet for the volunteer…</source>
        <translation>Ark til den frivillige…</translation>
    </message>
    <message>
        <source>Prints the given name, time and place of the chosen appointment and whom to ring, and nothing else.</source>
        <translation>Udskriver fornavn, tid og sted for den valgte aftale og hvem man ringer til, og intet andet.</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Afslut følgeplanen</translation>
    </message>
    <message>
        <source>The volunteer follows no more from today. What has been stays.</source>
        <translation>Den frivillige følger ikke mere fra i dag. Det, der har været, bliver stående.</translation>
    </message>
    <message>
        <source>No appointment is followed yet.</source>
        <translation>Der følges ikke til nogen aftale endnu.</translation>
    </message>
    <message>
        <source>%1 follows, over %2 appointments</source>
        <translation>%1 følger over %2 aftaler</translation>
    </message>
    <message>
        <source>Sheet for a volunteer</source>
        <translation>Ark til en frivillig</translation>
    </message>
    <message>
        <source>The plan of accompaniment is ended.</source>
        <translation>Følgeplanen er afsluttet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Hvad og hvor</translation>
    </message>
    <message>
        <source>How it is followed</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Volunteer&apos;s time</source>
        <translation>Frivilligs tid</translation>
    </message>
    <message>
        <source>%1 followed until %2</source>
        <translation>%1 fulgte til og med %2</translation>
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
    <message>
        <source>The appointment of %1 is called off.</source>
        <translation>Aftalen for %1 er aflyst.</translation>
    </message>
    <message>
        <source>You are back from the home visits.</source>
        <translation>Du er tilbage fra hjemmebesøgene.</translation>
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
    <message>
        <source>Consents about to expire</source>
        <translation>Samtykker, der snart udløber</translation>
    </message>
    <message>
        <source>To be filed in the journal…</source>
        <translation>Til journalisering…</translation>
    </message>
    <message>
        <source>The notes, messages and letters that wait to be filed</source>
        <translation>De notater, beskeder og breve, der venter på at blive journaliseret</translation>
    </message>
    <message>
        <source>To be filed in the journal: %1</source>
        <translation>Til journalisering: %1</translation>
    </message>
</context>
<context>
    <name>brobygger::AgreementList</name>
    <message>
        <source>not begun</source>
        <translation>ikke begyndt</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gælder</translation>
    </message>
    <message>
        <source>to be renewed</source>
        <translation>skal fornyes</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ophørt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Ny aftale…</translation>
    </message>
    <message>
        <source>Change or renew the agreement…</source>
        <translation>Ret eller forny aftalen…</translation>
    </message>
    <message>
        <source>Remove the agreement</source>
        <translation>Slet aftalen</translation>
    </message>
    <message>
        <source>Agreements with partners</source>
        <translation>Aftaler med partnere</translation>
    </message>
    <message>
        <source>No agreement is entered. Write what is agreed with whom, and when it is to be renewed.</source>
        <translation>Der står ingen aftale. Skriv, hvad der er aftalt med hvem, og hvornår den skal fornyes.</translation>
    </message>
    <message>
        <source>Partner and agreement</source>
        <translation>Partner og aftale</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>To be renewed by</source>
        <translation>Skal fornyes senest</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The agreement &quot;%1&quot; is removed.</source>
        <translation>Aftalen »%1« er slettet.</translation>
    </message>
</context>
<context>
    <name>brobygger::AnswerDialog</name>
    <message>
        <source>Answer to the referrer</source>
        <translation>Svar til henviser</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Afslutningsnotat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Kopiér svar</translation>
    </message>
    <message>
        <source>Write a message file…</source>
        <translation>Skriv en meddelelsesfil…</translation>
    </message>
    <message>
        <source>The program writes the answer and does not send it. Send it from your mailbox system and say here how.</source>
        <translation>Programmet skriver svaret og sender det ikke. Send det fra dit postkassesystem, og notér her hvordan.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sendt via</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Taken down that the referrer is answered.</source>
        <translation>Det er noteret, at henviser har fået svar.</translation>
    </message>
    <message>
        <source>The answer is copied. Paste it into your mailbox system.</source>
        <translation>Svaret er kopieret. Sæt det ind i dit postkassesystem.</translation>
    </message>
    <message>
        <source>MedCom letter (XDIS91)</source>
        <translation>MedCom-brev (XDIS91)</translation>
    </message>
    <message>
        <source>MedCom closing note (XDIS15)</source>
        <translation>MedCom-afslutningsnotat (XDIS15)</translation>
    </message>
    <message>
        <source>FHIR CareCommunication (JSON)</source>
        <translation>FHIR CareCommunication (JSON)</translation>
    </message>
    <message>
        <source>Write a message file</source>
        <translation>Skriv en meddelelsesfil</translation>
    </message>
    <message>
        <source>The message file is written. It is not sent, and it lies unencrypted where you put it.</source>
        <translation>Meddelelsesfilen er skrevet. Den er ikke sendt, og den ligger ukrypteret, hvor du lagde den.</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Notér som sendt</translation>
    </message>
    <message>
        <source>FHIR CareCommunication (XML)</source>
        <translation>FHIR CareCommunication (XML)</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Udeladt: %1.</translation>
    </message>
    <message>
        <source>Kind of message file</source>
        <translation>Slags meddelelsesfil</translation>
    </message>
    <message>
        <source>What you have written stays. There is another text for “%1”.</source>
        <translation>Det, du har skrevet, bliver stående. Der er en anden tekst til »%1«.</translation>
    </message>
    <message>
        <source>Use the other text</source>
        <translation>Brug den anden tekst</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Tekstfil</translation>
    </message>
</context>
<context>
    <name>brobygger::Application</name>
    <message>
        <source>Open a file</source>
        <translation>Åbn en fil</translation>
    </message>
    <message>
        <source>Brobygger file (*.brobygger)</source>
        <translation>Brobygger-fil (*.brobygger)</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>Adgangskoden er ikke rigtig.</translation>
    </message>
    <message>
        <source>Demo municipality</source>
        <translation>Demokommune</translation>
    </message>
    <message>
        <source>Demo worker</source>
        <translation>Demo-medarbejder</translation>
    </message>
    <message>
        <source>Filling the demo municipality…</source>
        <translation>Fylder demokommunen…</translation>
    </message>
    <message>
        <source>The file could not be read or written: %1 What was saved before is safe.</source>
        <translation>Filen kunne ikke læses eller skrives: %1 Det, der var gemt før, er der stadig.</translation>
    </message>
    <message>
        <source>Take over the lock?</source>
        <translation>Overtag låsen?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overtag</translation>
    </message>
    <message>
        <source>Copying and checking the backup…</source>
        <translation>Kopierer og kontrollerer sikkerhedskopien…</translation>
    </message>
    <message>
        <source>The backup is being put in place.</source>
        <translation>Sikkerhedskopien bliver lagt på plads.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Sikkerhedskopien er gendannet.</translation>
    </message>
    <message>
        <source>The backup is restored. The file that was here before is kept as %1.</source>
        <translation>Sikkerhedskopien er gendannet. Filen, der lå her før, er gemt som %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of this file lie beside it. The one changed last, %1, has %2 citizens and was changed %3.</source>
        <translation>
            <numerusform>Der ligger %n kopi af filen ved siden af den: %1. Den er ændret %3 og har %2 borgere.</numerusform>
            <numerusform>Der ligger %n kopier af filen ved siden af den. Den, der er ændret sidst, %1, har %2 borgere og er ændret %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in it is not in this file.</source>
        <translation>Noget i den findes ikke i denne fil.</translation>
    </message>
    <message>
        <source>All of it is in this file, too.</source>
        <translation>Alt i den findes også i denne fil.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Sammenlign…</translation>
    </message>
    <message>
        <source>Is it the right file? You can open another one below.</source>
        <translation>Er du sikker på, at det er den rigtige fil? Du kan åbne en anden nedenfor.</translation>
    </message>
    <message>
        <source>Something has happened to the file outside the program. All that was saved is being saved elsewhere…</source>
        <translation>Der er sket noget med filen uden for programmet. Alt, hvad der var gemt, bliver nu gemt et andet sted…</translation>
    </message>
    <message>
        <source>The passphrase is being changed. With a large file that takes some minutes.</source>
        <translation>Adgangskoden skiftes. Med en stor fil tager det nogle minutter.</translation>
    </message>
    <message>
        <source>The passphrase was not changed, and the present one still holds.</source>
        <translation>Adgangskoden er ikke skiftet, og den nuværende gælder stadig.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Skifter…</translation>
    </message>
    <message>
        <source>The passphrase is changed. Copies and backups from before still open with the former one; a recovery sheet from before opens this file no more.</source>
        <translation>Adgangskoden er skiftet. Kopier og sikkerhedskopier fra før åbnes stadig med den gamle; et gendannelsesark fra før åbner ikke filen mere.</translation>
    </message>
    <message>
        <source>Print a new sheet…</source>
        <translation>Udskriv et nyt ark…</translation>
    </message>
    <message>
        <source>The file is made. One thing is left: print the recovery sheet, which opens the file when the passphrase is forgotten. You can also do it later; Today reminds you.</source>
        <translation>Filen er lavet. Én ting mangler: udskriv gendannelsesarket, som åbner filen, hvis adgangskoden er glemt. Du kan også gøre det senere; I dag minder dig om det.</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Udskriv arket…</translation>
    </message>
    <message>
        <source>A backup is being made. You need not wait for it.</source>
        <translation>Der laves en sikkerhedskopi. Du behøver ikke vente på den.</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>Stop sikkerhedskopien</translation>
    </message>
    <message>
        <source>A backup is being made. The window closes by itself when it is done.</source>
        <translation>Der laves en sikkerhedskopi. Vinduet lukker af sig selv, når den er færdig.</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>Luk med det samme</translation>
    </message>
    <message>
        <source>The audit trail of this file does not hold, nor does that of the backup: %1</source>
        <translation>Filens logbog holder ikke, og det gør sikkerhedskopiens heller ikke: %1</translation>
    </message>
    <message>
        <source>A backup was made at %1.</source>
        <translation>Der blev lavet en sikkerhedskopi kl. %1.</translation>
    </message>
    <message>
        <source>A backup could not be made everywhere. %1</source>
        <translation>Sikkerhedskopien kunne ikke laves alle steder. %1</translation>
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
    <message>
        <source>The appointment %1 is cancelled.</source>
        <translation>Der er meldt afbud til aftalen %1.</translation>
    </message>
    <message>
        <source>Taken down that the citizen is reminded of the appointment %1.</source>
        <translation>Det er noteret, at borgeren er påmindet om aftalen %1.</translation>
    </message>
    <message>
        <source>The appointment %1 is deleted.</source>
        <translation>Aftalen %1 er slettet.</translation>
    </message>
    <message>
        <source>Plan of accompaniment…</source>
        <translation>Følgeplan…</translation>
    </message>
    <message>
        <source>A volunteer follows to the appointments, less and less: goes with, meets at the door, alone.</source>
        <translation>En frivillig følger til aftalerne mindre og mindre: går med, møder ved døren, alene.</translation>
    </message>
</context>
<context>
    <name>brobygger::AreasSection</name>
    <message>
        <source>not entered</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Sogn</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Area category of %1</source>
        <translation>Områdekategori for %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Area categories of the parishes</source>
        <translation>Sognenes områdekategorier</translation>
    </message>
    <message>
        <source>The programme names no municipality.</source>
        <translation>Programmet nævner ingen kommune.</translation>
    </message>
    <message>
        <source>Enter category…</source>
        <translation>Angiv kategori…</translation>
    </message>
    <message>
        <source>Enter the area category of the selected parish</source>
        <translation>Indtast områdekategorien for det valgte sogn</translation>
    </message>
    <message>
        <source>The area category of %1 is saved.</source>
        <translation>Områdekategorien for %1 er gemt.</translation>
    </message>
</context>
<context>
    <name>brobygger::AuditSection</name>
    <message>
        <source>made</source>
        <translation>oprettet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>set</translation>
    </message>
    <message>
        <source>CPR number shown in full</source>
        <translation>CPR-nummer vist</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>udskrevet</translation>
    </message>
    <message>
        <source>written to a file</source>
        <translation>gemt som fil</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>indlæst</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>fortrudt</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>sikkerhedskopieret</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>slettet</translation>
    </message>
    <message>
        <source>older lines secured</source>
        <translation>ældre linjer sikret</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Fact about the citizen</source>
        <translation>Oplysning</translation>
    </message>
    <message>
        <source>Wishes for offers</source>
        <translation>Ønsker til tilbud</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Referral in</source>
        <translation>Henvisning ind</translation>
    </message>
    <message>
        <source>Referral to an offer</source>
        <translation>Henvisning til tilbud</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>Oplysningsark</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samarbejdspart</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Letter or sheet</source>
        <translation>Brev eller ark</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Category of a parish</source>
        <translation>Sognets kategori</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Udgift</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>File in clear</source>
        <translation>Ukrypteret fil</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Selve filen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
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
        <source>Of what</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>not in the file any more</source>
        <translation>ikke i filen længere</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbog</translation>
    </message>
    <message>
        <source>Only of this citizen</source>
        <translation>Kun denne borger</translation>
    </message>
    <message>
        <source>Only of this day</source>
        <translation>Kun denne dag</translation>
    </message>
    <message>
        <source>Who did what and when, the newest first</source>
        <translation>Hvem der gjorde hvad og hvornår, det nyeste først</translation>
    </message>
    <message>
        <source>Nothing stands in the log of that citizen and that day.</source>
        <translation>Der står intet i logbogen om den borger og den dag.</translation>
    </message>
    <message>
        <source>Choose a citizen from the list and write a day as a date, or clear the fields.</source>
        <translation>Vælg en borger på listen, og skriv dagen som en dato, eller tøm felterne.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Nothing stands in the log of that day.</source>
        <translation>Der står intet i logbogen om den dag.</translation>
    </message>
    <message>
        <source>Nothing stands in the log of that citizen.</source>
        <translation>Der står intet i logbogen om den borger.</translation>
    </message>
    <message>
        <source>this line is missing</source>
        <translation>linjen mangler</translation>
    </message>
    <message numerus="yes">
        <source>wrong passphrase, %n time(s)</source>
        <translation>
            <numerusform>forkert adgangskode, %n gang</numerusform>
            <numerusform>forkert adgangskode, %n gange</numerusform>
        </translation>
    </message>
    <message>
        <source>restored from the backup %1</source>
        <translation>gendannet fra sikkerhedskopien %1</translation>
    </message>
    <message>
        <source>Line of the budget</source>
        <translation>Budgetlinje</translation>
    </message>
    <message>
        <source>Figure of another place</source>
        <translation>Tal fra et andet sted</translation>
    </message>
    <message>
        <source>Number of those who declined</source>
        <translation>Antal, der har sagt nej</translation>
    </message>
    <message>
        <source>Step of the hand-over</source>
        <translation>Trin i overdragelsen</translation>
    </message>
    <message>
        <source>Use of a service</source>
        <translation>Forbrug af en ydelse</translation>
    </message>
    <message>
        <source>Labour market status</source>
        <translation>Forsørgelse</translation>
    </message>
    <message>
        <source>Report that has left the house</source>
        <translation>Rapport, der er gået ud af huset</translation>
    </message>
    <message>
        <source>Frozen report</source>
        <translation>Fastfrosset rapport</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Fokusgruppe</translation>
    </message>
    <message>
        <source>Participant of a focus group</source>
        <translation>Deltager i en fokusgruppe</translation>
    </message>
    <message>
        <source>Theme of a focus group</source>
        <translation>Tema i en fokusgruppe</translation>
    </message>
    <message>
        <source>Quote of a focus group</source>
        <translation>Citat fra en fokusgruppe</translation>
    </message>
    <message>
        <source>Partner&apos;s form of a year</source>
        <translation>Samarbejdspartnernes skema</translation>
    </message>
    <message>
        <source>Fixed baseline of a chart</source>
        <translation>Fast median for et diagram</translation>
    </message>
    <message>
        <source>Mean of the population</source>
        <translation>Befolkningens gennemsnit</translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation>adgangskode skiftet</translation>
    </message>
    <message>
        <source>recovery sheet printed</source>
        <translation>gendannelsesark udskrevet</translation>
    </message>
    <message>
        <source>Person around the citizen</source>
        <translation>Person omkring borgeren</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Follow-up of a goal</source>
        <translation>Opfølgning på et mål</translation>
    </message>
    <message>
        <source>Phase of a course</source>
        <translation>Fase i et forløb</translation>
    </message>
    <message>
        <source>Pause of a course</source>
        <translation>Pause i et forløb</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barriere</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>ændret: %1</translation>
    </message>
    <message>
        <source>Test in small scale</source>
        <translation>PDSA-afprøvning</translation>
    </message>
    <message>
        <source>Consideration at work</source>
        <translation>Skånehensyn</translation>
    </message>
    <message>
        <source>Request to describe considerations</source>
        <translation>Anmodning om skånehensyn</translation>
    </message>
    <message>
        <source>Agreement with a partner</source>
        <translation>Aftale med en samarbejdspart</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Forpligtelse</translation>
    </message>
    <message>
        <source>What became of a commitment</source>
        <translation>Hvad der blev af en forpligtelse</translation>
    </message>
    <message>
        <source>sheet of what is on this machine printed</source>
        <translation>ark over, hvad der er på maskinen, udskrevet</translation>
    </message>
    <message>
        <source>On what occasion</source>
        <translation>I forbindelse med</translation>
    </message>
    <message>
        <source>The chain is being checked…</source>
        <translation>Kæden kontrolleres…</translation>
    </message>
    <message>
        <source>The chain has not been checked</source>
        <translation>Kæden er ikke kontrolleret</translation>
    </message>
    <message>
        <source>The chain does not hold</source>
        <translation>Kæden holder ikke</translation>
    </message>
    <message>
        <source>The chain is whole: %1 lines</source>
        <translation>Kæden er hel: %1 linjer</translation>
    </message>
    <message>
        <source>Message to or from others</source>
        <translation>Besked til eller fra andre</translation>
    </message>
    <message>
        <source>Home visits of a day</source>
        <translation>Hjemmebesøg på en dag</translation>
    </message>
    <message>
        <source>Round-table meeting</source>
        <translation>Rundbordssamtale</translation>
    </message>
    <message>
        <source>Participant of a meeting</source>
        <translation>Deltager i et møde</translation>
    </message>
    <message>
        <source>Point of an agenda</source>
        <translation>Punkt på en dagsorden</translation>
    </message>
    <message>
        <source>Decision of a meeting</source>
        <translation>Beslutning fra et møde</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Frivillig</translation>
    </message>
    <message>
        <source>Plan of accompaniment</source>
        <translation>Følgeplan</translation>
    </message>
    <message>
        <source>Accompaniment to an appointment</source>
        <translation>Følge til en aftale</translation>
    </message>
    <message>
        <source>Visit or contact about no citizen</source>
        <translation>Besøg eller kontakt uden borger</translation>
    </message>
    <message>
        <source>Letter template of our own</source>
        <translation>Egen brevskabelon</translation>
    </message>
</context>
<context>
    <name>brobygger::AutomaticBackups</name>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 svarer ikke.</translation>
    </message>
</context>
<context>
    <name>brobygger::BackupsSection</name>
    <message>
        <source>being asked…</source>
        <translation>spørges…</translation>
    </message>
    <message>
        <source>there</source>
        <translation>findes</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>findes ikke nu</translation>
    </message>
    <message>
        <source>not checked again</source>
        <translation>ikke kontrolleret igen</translation>
    </message>
    <message>
        <source>opened and whole</source>
        <translation>åbnet og hel</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beskadiget</translation>
    </message>
    <message>
        <source>former passphrase</source>
        <translation>tidligere adgangskode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lavet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Last change in it</source>
        <translation>Sidste ændring i den</translation>
    </message>
    <message>
        <source>Add a place for backups…</source>
        <translation>Tilføj et sted til sikkerhedskopier…</translation>
    </message>
    <message>
        <source>A folder on a stick or a network drive, where backups are put by themselves.</source>
        <translation>En mappe på et stik eller et netværksdrev, hvor sikkerhedskopier lægges af sig selv.</translation>
    </message>
    <message>
        <source>Take the place out</source>
        <translation>Fjern stedet</translation>
    </message>
    <message>
        <source>No more backups are put there. Those that lie there stay.</source>
        <translation>Der lægges ikke flere sikkerhedskopier. De, der ligger der, bliver.</translation>
    </message>
    <message>
        <source>Check the backups</source>
        <translation>Kontrollér kopierne</translation>
    </message>
    <message>
        <source>Opens each of them and looks whether it is whole.</source>
        <translation>Åbner hver af dem og ser, om den er hel.</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Gendan denne kopi…</translation>
    </message>
    <message>
        <source>Shows first what it would replace.</source>
        <translation>Viser først, hvad den ville erstatte.</translation>
    </message>
    <message>
        <source>Where backups are put by themselves</source>
        <translation>Hvor sikkerhedskopier lægges af sig selv</translation>
    </message>
    <message>
        <source>Backups are put in %1 from now on. The file itself lies there, too: add a place that is not lost with this machine.</source>
        <translation>Sikkerhedskopier lægges i %1 fra nu af. Filen selv ligger der også: tilføj et sted, der ikke går tabt sammen med maskinen.</translation>
    </message>
    <message>
        <source>Backups are put in %1 from now on.</source>
        <translation>Sikkerhedskopier lægges i %1 fra nu af.</translation>
    </message>
    <message>
        <source>No more backups are put in %1. Those that lie there stay.</source>
        <translation>Der lægges ikke flere sikkerhedskopier i %1. De, der ligger der, bliver.</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Sikkerhedskopier af sig selv</translation>
    </message>
    <message>
        <source>Choose a folder on a stick or a network drive. From then on backups are made there without a question. Each is checked before it gets its name. Of the older ones those of 7 days, 5 weeks and 12 months are kept, and the others are deleted.</source>
        <translation>Vælg en mappe på et stik eller et netværksdrev. Derefter laves der sikkerhedskopier i den, uden at du bliver spurgt. Hver kopi bliver kontrolleret, før den får sit navn. Af de ældre bliver de fra 7 dage, 5 uger og 12 måneder gemt, og resten slettes.</translation>
    </message>
    <message>
        <source>When the window locks or is closed</source>
        <translation>Når vinduet låser eller lukkes</translation>
    </message>
    <message>
        <source>While it is open, after so many hours</source>
        <translation>Mens det er åbent, efter så mange timer</translation>
    </message>
    <message>
        <source>Say so on Today after so many days without one</source>
        <translation>Sig det på I dag efter så mange dage uden en</translation>
    </message>
    <message>
        <source>Places for backups</source>
        <translation>Steder til sikkerhedskopier</translation>
    </message>
    <message>
        <source>No place is chosen, so no backup is made by itself.</source>
        <translation>Der er ikke valgt et sted, så der laves ingen sikkerhedskopi af sig selv.</translation>
    </message>
    <message>
        <source>Backups in these places, the newest first</source>
        <translation>Sikkerhedskopier på disse steder, de nyeste først</translation>
    </message>
    <message>
        <source>No backup of this file lies in these places yet.</source>
        <translation>Der ligger endnu ingen sikkerhedskopi af denne fil på stederne.</translation>
    </message>
</context>
<context>
    <name>brobygger::BarrierList</name>
    <message>
        <source>New barrier…</source>
        <translation>Ny barriere…</translation>
    </message>
    <message>
        <source>Change the barrier…</source>
        <translation>Ret barrieren…</translation>
    </message>
    <message>
        <source>Remove the barrier</source>
        <translation>Fjern barrieren</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrierer</translation>
    </message>
    <message>
        <source>Nothing is written of what stands in the way: the way there, money, sleep, letters …</source>
        <translation>Der står ikke noget om, hvad der er i vejen: vejen derhen, penge, søvn, breve …</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>væk siden %1</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>i vejen</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Opdaget</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>What is done, and what came out of it</source>
        <translation>Hvad der gøres, og hvad der kom ud af det</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Fjernet: %1</translation>
    </message>
</context>
<context>
    <name>brobygger::BaselinePanel</name>
    <message>
        <source>New fixed baseline…</source>
        <translation>Ny fast median…</translation>
    </message>
    <message>
        <source>Change the fixed baseline…</source>
        <translation>Ret den faste median…</translation>
    </message>
    <message>
        <source>Remove the fixed baseline</source>
        <translation>Fjern den faste median</translation>
    </message>
    <message>
        <source>New baseline…</source>
        <translation>Ny fast median…</translation>
    </message>
    <message>
        <source>Fixed baselines</source>
        <translation>Faste medianer</translation>
    </message>
    <message>
        <source>Every series is read by the median of all its points.</source>
        <translation>Alle serier læses efter medianen af alle deres punkter.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Median of</source>
        <translation>Median af</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The series is read by the median of all its points again.</source>
        <translation>Serien læses igen efter medianen af alle sine punkter.</translation>
    </message>
</context>
<context>
    <name>brobygger::BesideView</name>
    <message>
        <source>Leave…</source>
        <translation>Forlad…</translation>
    </message>
    <message>
        <source>Back to all citizens; asks for the passphrase</source>
        <translation>Tilbage til alle borgere; spørger om adgangskoden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Hide everything; what you were writing is kept</source>
        <translation>Skjul alt; det, du var i gang med at skrive, bliver gemt</translation>
    </message>
    <message>
        <source>Back to all citizens</source>
        <translation>Tilbage til alle borgere</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Om dig</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
</context>
<context>
    <name>brobygger::BudgetList</name>
    <message>
        <source>New budget line…</source>
        <translation>Ny budgetlinje…</translation>
    </message>
    <message>
        <source>Change the budget line…</source>
        <translation>Ret budgetlinjen…</translation>
    </message>
    <message>
        <source>Remove the budget line</source>
        <translation>Slet budgetlinjen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>No budget is entered. Each line is one kind of cost in one year.</source>
        <translation>Der er intet budget endnu. Hver linje er én udgiftsart i ét år.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bevilling</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bogført</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>The budget line of %1 for %2 is removed.</source>
        <translation>Budgetlinjen for %1 til %2 er slettet.</translation>
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
    <message>
        <source>Arrow keys: move  ·  Enter: show  ·  T: today  ·  N: new appointment</source>
        <translation>Piletaster: gå  ·  Enter: vis  ·  T: i dag  ·  N: ny aftale</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More about the calendar</source>
        <translation>Mere om kalenderen</translation>
    </message>
    <message>
        <source>The day sheet is saved as a file. The file is not encrypted.</source>
        <translation>Dagssedlen er gemt som en fil. Filen er ikke krypteret.</translation>
    </message>
    <message>
        <source>Letters about appointments…</source>
        <translation>Breve om aftaler…</translation>
    </message>
    <message>
        <source>Prints the letters to citizens about the appointments of seven days.</source>
        <translation>Udskriver brevene til borgere om syv dages aftaler.</translation>
    </message>
    <message>
        <source>Home visits: go out…</source>
        <translation>Hjemmebesøg: tag af sted…</translation>
    </message>
    <message>
        <source>Prints the sheet to leave at the office, and waits for you on Today.</source>
        <translation>Udskriver arket, der bliver på kontoret, og venter på dig på »I dag«.</translation>
    </message>
    <message>
        <source>%1 is over. Go to today or a day to come first.</source>
        <translation>%1 er overstået. Gå først til i dag eller en kommende dag.</translation>
    </message>
    <message>
        <source>There is no home visit on %1. Book an appointment at the citizen&apos;s home first.</source>
        <translation>Der er intet hjemmebesøg %1. Book først en aftale hjemme hos borgeren.</translation>
    </message>
</context>
<context>
    <name>brobygger::CalibrationRows</name>
    <message>
        <source>Screenings</source>
        <translation>Screeninger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>The tool</source>
        <translation>Redskabet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Afgørelse</translation>
    </message>
    <message>
        <source>No screening belongs here.</source>
        <translation>Her hører ingen screening til.</translation>
    </message>
</context>
<context>
    <name>brobygger::CalibrationTable</name>
    <message>
        <source>Nobody was screened with this version in the period.</source>
        <translation>Ingen er screenet med denne version i perioden.</translation>
    </message>
</context>
<context>
    <name>brobygger::CalibrationView</name>
    <message>
        <source>Show the screenings behind the figure</source>
        <translation>Vis screeningerne bag tallet</translation>
    </message>
    <message>
        <source>Show the citizens screened by two</source>
        <translation>Vis borgerne, der er screenet af to</translation>
    </message>
    <message>
        <source>Show the screenings behind the criterion</source>
        <translation>Vis screeningerne bag kriteriet</translation>
    </message>
    <message>
        <source>Show the screenings that would change</source>
        <translation>Vis screeningerne, der ville blive anderledes</translation>
    </message>
    <message>
        <source>Back to the screening tool</source>
        <translation>Tilbage til screeningsredskabet</translation>
    </message>
    <message>
        <source>Count the screenings again</source>
        <translation>Tæl screeningerne igen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Version of the screening tool</source>
        <translation>Version af screeningsredskabet</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tæller…</translation>
    </message>
    <message>
        <source>The tool against the decision</source>
        <translation>Redskabet mod afgørelsen</translation>
    </message>
    <message>
        <source>Two screeners of the same citizens</source>
        <translation>To screenere af de samme borgere</translation>
    </message>
    <message>
        <source>Which criteria decided</source>
        <translation>Hvilke kriterier der afgjorde</translation>
    </message>
    <message>
        <source>Who would be in if the tool were another</source>
        <translation>Hvem der var i målgruppen med et andet redskab</translation>
    </message>
    <message>
        <source>Screenings counted: %1. With kept answers: %2. Screened by two: %3.</source>
        <translation>Screeninger talt: %1. Med gemte svar: %2. Screenet af to: %3.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Sheet for the doctor…</source>
        <translation>Ark til lægen…</translation>
    </message>
    <message>
        <source>Prints the criteria in use as a blank sheet, for a doctor who screens first</source>
        <translation>Udskriver kriterierne, der er i brug, som et tomt ark til en læge, der screener først</translation>
    </message>
    <message>
        <source>Screening sheet</source>
        <translation>Screeningsblad</translation>
    </message>
</context>
<context>
    <name>brobygger::CallCard</name>
    <message>
        <source>Call these three</source>
        <translation>Ring til disse tre</translation>
    </message>
</context>
<context>
    <name>brobygger::ChangeLines</name>
    <message numerus="yes">
        <source>%n citizen(s), each a line</source>
        <translation>
            <numerusform>%n borger, vist som en linje</numerusform>
            <numerusform>%n borgere, hver vist som en linje</numerusform>
        </translation>
    </message>
    <message>
        <source>better %1, the same %2, worse %3</source>
        <translation>fremgang %1, uændret %2, tilbagegang %3</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>gennemsnit</translation>
    </message>
    <message>
        <source>better %1</source>
        <translation>fremgang %1</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>uændret %1</translation>
    </message>
    <message>
        <source>worse %1</source>
        <translation>tilbagegang %1</translation>
    </message>
</context>
<context>
    <name>brobygger::ChangesSinceView</name>
    <message>
        <source>now counted</source>
        <translation>kommet til</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>ikke længere med</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rettet</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>I rapporten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>An edition for people outside is not counted again. What was entered or corrected since comes in the next one for the same period, which says so.</source>
        <translation>En ekstern udgave tælles ikke om. Det, der er skrevet ind eller rettet siden, kommer med i den næste udgave for samme periode, og det står der.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tæller…</translation>
    </message>
    <message>
        <source>The definitions were changed (%1 → %2). The figures are not compared with those of today.</source>
        <translation>Definitionerne er ændret (%1 → %2). Tallene sammenlignes ikke med dem, der gælder i dag.</translation>
    </message>
    <message>
        <source>Nothing has changed: counted today, every figure is made of the same records and says the same.</source>
        <translation>Intet er ændret: talt op i dag bygger hvert tal på de samme poster og siger det samme.</translation>
    </message>
    <message>
        <source>Figures that are others today</source>
        <translation>Tal, der er anderledes i dag</translation>
    </message>
    <message>
        <source>Records behind the change</source>
        <translation>Poster bag ændringen</translation>
    </message>
    <message numerus="yes">
        <source>%n now counted</source>
        <translation>
            <numerusform>%n kommet til</numerusform>
            <numerusform>%n kommet til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer counted</source>
        <translation>
            <numerusform>%n ikke længere med</numerusform>
            <numerusform>%n ikke længere med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n rettet</numerusform>
            <numerusform>%n rettet</numerusform>
        </translation>
    </message>
    <message>
        <source>not from single records</source>
        <translation>ikke fra enkelte poster</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are touched by what was entered or corrected since. They are counted with the prices and limits of the report.</source>
        <translation>
            <numerusform>%n tal er påvirket af det, der er skrevet ind eller rettet siden. Det er talt med rapportens priser og grænser.</numerusform>
            <numerusform>%n tal er påvirket af det, der er skrevet ind eller rettet siden. De er talt med rapportens priser og grænser.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report of several files is not counted again: the records of the other workers are not in this file.</source>
        <translation>En rapport af flere filer tælles ikke om: de andre medarbejderes poster er ikke i denne fil.</translation>
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
    <name>brobygger::CitizenForm</name>
    <message>
        <source>Change what is known</source>
        <translation>Ret oplysninger</translation>
    </message>
    <message>
        <source>New citizen</source>
        <translation>Ny borger</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Language, when an interpreter is needed</source>
        <translation>Sprog, når der skal tolk til</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Name and address protection</source>
        <translation>Navne- og adressebeskyttelse</translation>
    </message>
    <message>
        <source>Protected until</source>
        <translation>Beskyttet til</translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation>Sikker kontakt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Exempt from Digital Post</source>
        <translation>Fritaget for Digital Post</translation>
    </message>
    <message>
        <source>Own doctor</source>
        <translation>Egen læge</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>Omkring borgeren</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Guardian or proxy</source>
        <translation>Værge eller fuldmægtig</translation>
    </message>
    <message>
        <source>Before a visit</source>
        <translation>Før et besøg</translation>
    </message>
    <message>
        <source>Facts only: the citizen may read this.</source>
        <translation>Kun kendsgerninger: Borgeren må læse det.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>What is known of %1 is changed.</source>
        <translation>Oplysningerne om %1 er ændret.</translation>
    </message>
    <message>
        <source>With telephone and what may be told: on the tab People.</source>
        <translation>Med telefon og hvad der må siges: på fanen Personer.</translation>
    </message>
</context>
<context>
    <name>brobygger::CitizenHeader</name>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Change name, address, telephone, doctor…</source>
        <translation>Ret navn, adresse, telefon, læge…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Write a note about the citizen</source>
        <translation>Skriv et notat om borgeren</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Make an appointment with the citizen</source>
        <translation>Lav en aftale med borgeren</translation>
    </message>
    <message>
        <source>Find an offer</source>
        <translation>Find tilbud</translation>
    </message>
    <message>
        <source>Offers that suit the citizen</source>
        <translation>Tilbud, der passer til borgeren</translation>
    </message>
    <message>
        <source>Show the CPR number</source>
        <translation>Vis CPR-nummeret</translation>
    </message>
    <message>
        <source>Show the number. It is written down that you did.</source>
        <translation>Vis nummeret. Det bliver noteret, at du har set det.</translation>
    </message>
    <message>
        <source>Address protection…</source>
        <translation>Adressebeskyttelse…</translation>
    </message>
    <message>
        <source>Protect the address, or end the protection</source>
        <translation>Beskyt adressen, eller ophæv beskyttelsen</translation>
    </message>
    <message>
        <source>Takes the citizen off every call list</source>
        <translation>Tager borgeren af alle ringelister</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More about the citizen</source>
        <translation>Mere om borgeren</translation>
    </message>
    <message>
        <source>CPR %1</source>
        <translation>CPR %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a state and since when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Address protected until %1</source>
        <translation>Adressebeskyttet til %1</translation>
    </message>
    <message>
        <source>Address protected</source>
        <translation>Adressebeskyttet</translation>
    </message>
    <message>
        <source>Read before a visit</source>
        <translation>Læs før besøg</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Adressen er beskyttet</translation>
    </message>
    <message>
        <source>%1 parish</source>
        <translation>%1 sogn</translation>
    </message>
    <message>
        <source>next appointment %1</source>
        <translation>næste aftale %1</translation>
    </message>
    <message>
        <source>own doctor: %1</source>
        <translation>egen læge: %1</translation>
    </message>
    <message>
        <source>course since %1</source>
        <translation>forløb siden %1</translation>
    </message>
    <message>
        <source>being taken in since %1</source>
        <translation>under opstart siden %1</translation>
    </message>
    <message>
        <source>The citizen has died and is referred to nobody.</source>
        <translation>Borgeren er død og henvises ikke.</translation>
    </message>
    <message>
        <source>Removes the day that is noted and puts the citizen back on the call lists</source>
        <translation>Fjerner den noterede dato og sætter borgeren på ringelisterne igen</translation>
    </message>
    <message>
        <source>Changes the day that is noted</source>
        <translation>Retter den noterede dato</translation>
    </message>
    <message>
        <source>old address: %1</source>
        <translation>gammel adresse: %1</translation>
    </message>
    <message>
        <source>to be called off: appointment %1</source>
        <translation>skal aflyses: aftale %1</translation>
    </message>
</context>
<context>
    <name>brobygger::CitizenList</name>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Hvem vises</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With a course under way</source>
        <translation>Med forløb i gang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Beskyttet</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Næste aftale</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Open the citizen</source>
        <translation>Åbn borgeren</translation>
    </message>
    <message>
        <source>Everything about the selected citizen</source>
        <translation>Alt om den valgte borger</translation>
    </message>
    <message>
        <source>Edit the citizen…</source>
        <translation>Ret borgeren…</translation>
    </message>
    <message>
        <source>Change name, address, telephone, doctor…</source>
        <translation>Ret navn, adresse, telefon, læge…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Skriv notat…</translation>
    </message>
    <message>
        <source>Write a note about the selected citizen</source>
        <translation>Skriv et notat om den valgte borger</translation>
    </message>
    <message>
        <source>New appointment…</source>
        <translation>Ny aftale…</translation>
    </message>
    <message>
        <source>Make an appointment with the selected citizen</source>
        <translation>Lav en aftale med den valgte borger</translation>
    </message>
    <message>
        <source>Find an offer for the citizen</source>
        <translation>Find tilbud til borgeren</translation>
    </message>
    <message>
        <source>Offers that suit the selected citizen</source>
        <translation>Tilbud, der passer til den valgte borger</translation>
    </message>
    <message>
        <source>Address protection…</source>
        <translation>Adressebeskyttelse…</translation>
    </message>
    <message>
        <source>Protect the address, or end the protection</source>
        <translation>Beskyt adressen, eller ophæv beskyttelsen</translation>
    </message>
    <message>
        <source>Takes the citizen off every call list</source>
        <translation>Tager borgeren af alle ringelister</translation>
    </message>
    <message>
        <source>Search name, birth date, telephone…</source>
        <translation>Søg navn, fødselsdato, telefon…</translation>
    </message>
    <message>
        <source>Not all that fit are shown. Type more to find fewer.</source>
        <translation>Ikke alle, der passer, er vist. Skriv mere for at finde færre.</translation>
    </message>
    <message>
        <source>Nobody with a course under way is found by that. Choose “Everybody” to search all citizens.</source>
        <translation>Ingen med et igangværende forløb passer til det, du har skrevet. Vælg »Alle« for at søge blandt alle borgere.</translation>
    </message>
    <message>
        <source>Nobody is found by that. Try fewer letters, a birth date or four digits of the telephone number.</source>
        <translation>Ingen fundet. Prøv færre bogstaver, en fødselsdato eller fire cifre af telefonnummeret.</translation>
    </message>
    <message>
        <source>There are no citizens yet.</source>
        <translation>Der er ingen borgere endnu.</translation>
    </message>
    <message>
        <source>Begin with a referral (Ctrl+N), bring your citizens in from a spreadsheet, or register a person who came by themselves.</source>
        <translation>Begynd med en henvisning (Ctrl+N), importér dine borgere fra et regneark, eller opret en borger, der selv er kommet.</translation>
    </message>
    <message>
        <source>New citizen</source>
        <translation>Ny borger</translation>
    </message>
    <message>
        <source>Nobody has a course under way. Choose “Everybody” to see all citizens.</source>
        <translation>Ingen har et igangværende forløb. Vælg »Alle« for at se alle borgere.</translation>
    </message>
    <message>
        <source>call off %1</source>
        <translation>aflys %1</translation>
    </message>
    <message>
        <source>May we call?</source>
        <translation>Må vi ringe?</translation>
    </message>
</context>
<context>
    <name>brobygger::CitizenView</name>
    <message>
        <source>What is known about the citizen</source>
        <translation>Det, der vides om borgeren</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
</context>
<context>
    <name>brobygger::CitizensPage</name>
    <message>
        <source>New citizen</source>
        <translation>Ny borger</translation>
    </message>
    <message>
        <source>Register a person without a referral</source>
        <translation>Opret en borger uden henvisning</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importér regneark…</translation>
    </message>
    <message>
        <source>Bring in citizens, courses, appointments, contacts or measurements</source>
        <translation>Hent borgere, forløb, aftaler, kontakter eller målinger ind</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Hand-over book…</source>
        <translation>Overlevering til vikar…</translation>
    </message>
    <message>
        <source>What a locum must know of every citizen with an open course, printed</source>
        <translation>Det, en vikar skal vide om hver borger med et åbent forløb, på papir</translation>
    </message>
</context>
<context>
    <name>brobygger::ClinicPanel</name>
    <message>
        <source>This month</source>
        <translation>Denne måned</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Sidste måned</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sidste år</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klynge</translation>
    </message>
    <message>
        <source>Referrals by clinic and doctor</source>
        <translation>Henvisninger pr. klinik og læge</translation>
    </message>
    <message>
        <source>There is no clinic yet.</source>
        <translation>Der er ingen klinik endnu.</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>Alle klynger</translation>
    </message>
    <message>
        <source>The programme expects %1 to %2 patients a day for each doctor, on %3 working days so far (%4).</source>
        <translation>Programmet regner med %1 til %2 patienter om dagen pr. læge, på %3 arbejdsdage indtil nu (%4).</translation>
    </message>
    <message>
        <source>The programme in use says nothing of how many to expect.</source>
        <translation>Programmet siger ikke, hvor mange der kan ventes.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>number of doctors missing</source>
        <translation>antal læger mangler</translation>
    </message>
    <message>
        <source>Clinic and doctor</source>
        <translation>Klinik og læge</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Læger</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Henvisninger</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Referral form for clinics…</source>
        <translation>Henvisningsformular til klinikker…</translation>
    </message>
    <message>
        <source>Prints a blank form with the criteria in use, for clinics to refer on</source>
        <translation>Udskriver en tom formular med kriterierne, der er i brug, som klinikker kan henvise på</translation>
    </message>
    <message>
        <source>Referral form</source>
        <translation>Henvisningsformular</translation>
    </message>
</context>
<context>
    <name>brobygger::ClosingFields</name>
    <message>
        <source>How it ended</source>
        <translation>Hvordan det endte</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Uoplyst</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Ikke planlagt</translation>
    </message>
    <message>
        <source>Was the ending planned?</source>
        <translation>Var afslutningen planlagt?</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Afsluttet den</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Afslutningsnotat</translation>
    </message>
    <message>
        <source>Goes into the answer to the referrer.</source>
        <translation>Kommer med i svaret til henviseren.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Referral to an offer</source>
        <translation>Henvisning til et tilbud</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Mødt</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Udfaldet er uoplyst</translation>
    </message>
    <message>
        <source>The outcome is missing. A no-show or a cancellation is entered on the tab Appointments before the course is closed.</source>
        <translation>Udfaldet mangler. Udeblivelse eller afbud angives under Aftaler, før forløbet afsluttes.</translation>
    </message>
    <message>
        <source>Drop the task</source>
        <translation>Opgiv opgaven</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Aflys</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Giv videre til</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>Behold på listen</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>Intet står åbent</translation>
    </message>
    <message numerus="yes">
        <source>%n things are still open</source>
        <translation>
            <numerusform>%n ting står stadig åben</numerusform>
            <numerusform>%n ting står stadig åbne</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Givet videre til</translation>
    </message>
    <message>
        <source>Questionnaires of the end</source>
        <translation>Slutmålinger</translation>
    </message>
    <message>
        <source>Not filled in yet: %1. They can be filled in now, on the tab Measurements, or later: they stay on Today.</source>
        <translation>Mangler endnu: %1. De kan udfyldes nu på fanen Målinger eller senere; de bliver stående på I dag.</translation>
    </message>
    <message>
        <source>The referrer has not been answered</source>
        <translation>Henviseren har ikke fået svar</translation>
    </message>
    <message>
        <source>Write the answer when the course is closed</source>
        <translation>Skriv svaret, når forløbet er afsluttet</translation>
    </message>
    <message>
        <source>Close the course</source>
        <translation>Afslut forløbet</translation>
    </message>
    <message>
        <source>The course is closed.</source>
        <translation>Forløbet er afsluttet.</translation>
    </message>
    <message>
        <source>Taken back: the course is open again.</source>
        <translation>Fortrudt: Forløbet er åbent igen.</translation>
    </message>
    <message>
        <source>Left out of the answer to the referrer, since it tells of the plan.</source>
        <translation>Kommer ikke med i svaret til henviseren, da det fortæller om planen.</translation>
    </message>
</context>
<context>
    <name>brobygger::CodesSection</name>
    <message>
        <source>Reasons for not turning up</source>
        <translation>Årsager til udeblivelse</translation>
    </message>
    <message>
        <source>What is tried next time</source>
        <translation>Det prøver vi næste gang</translation>
    </message>
    <message>
        <source>Transport to appointments</source>
        <translation>Transport til aftaler</translation>
    </message>
    <message>
        <source>Kinds of contact</source>
        <translation>Slags kontakt</translation>
    </message>
    <message>
        <source>Ways of sending</source>
        <translation>Måder at sende på</translation>
    </message>
    <message>
        <source>Reasons for closing a course</source>
        <translation>Årsager til at afslutte et forløb</translation>
    </message>
    <message>
        <source>Who refers to us</source>
        <translation>Hvem der henviser til os</translation>
    </message>
    <message>
        <source>Why a referral ended without a start</source>
        <translation>Hvorfor en henvisning ikke blev til noget</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Hjemler</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
    <message>
        <source>not offered after %1</source>
        <translation>kan ikke vælges efter %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>Ny på listen…</translation>
    </message>
    <message>
        <source>Adds an entry of your own to this list</source>
        <translation>Føjer jeres egen til listen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Omdøb…</translation>
    </message>
    <message>
        <source>Other words for the same; figures stay as they are</source>
        <translation>Andre ord for det samme; tallene ændrer sig ikke</translation>
    </message>
    <message>
        <source>Stop offering</source>
        <translation>Tag ud af brug</translation>
    </message>
    <message>
        <source>It can be chosen no more; what has it keeps it</source>
        <translation>Den kan ikke længere vælges; det, der har den, beholder den</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Tag i brug igen</translation>
    </message>
    <message>
        <source>New entry in “%1”</source>
        <translation>Ny på listen »%1«</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Nothing follows from it</source>
        <translation>Der følger ikke noget af den</translation>
    </message>
    <message>
        <source>What follows from it is as for</source>
        <translation>Virker ligesom</translation>
    </message>
    <message>
        <source>“%1” can be chosen from now on.</source>
        <translation>»%1« kan vælges fra nu af.</translation>
    </message>
    <message>
        <source>Only for a single sharing</source>
        <translation>Gælder kun for en enkelt videregivelse</translation>
    </message>
    <message>
        <source>No course can start on it alone.</source>
        <translation>Et forløb kan ikke starte på den alene.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Omdøb »%1«</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>»%1« er ændret.</translation>
    </message>
    <message>
        <source>It is called “%1” from now on.</source>
        <translation>Den hedder »%1« fra nu af.</translation>
    </message>
    <message>
        <source>“%1” is not offered any more.</source>
        <translation>»%1« kan ikke længere vælges.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>»%1« kan vælges igen.</translation>
    </message>
    <message>
        <source>Lists to choose from</source>
        <translation>Lister at vælge fra</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Det, der står på listen</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Listen er tom.</translation>
    </message>
</context>
<context>
    <name>brobygger::CombinedStrip</name>
    <message>
        <source>Several files are counted together.</source>
        <translation>Flere filer tælles sammen.</translation>
    </message>
    <message>
        <source>worker not said</source>
        <translation>medarbejder ikke oplyst</translation>
    </message>
    <message>
        <source>Combined of %1 files: %2. The records behind the figures open for the own file alone.</source>
        <translation>Samlet af %1 filer: %2. Rækkerne bag tallene kan kun åbnes, når det er din egen fil alene.</translation>
    </message>
</context>
<context>
    <name>brobygger::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Find en kommando</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Der er ikke noget, der hedder det.</translation>
    </message>
    <message>
        <source>Type what you want to do, or whom you look for</source>
        <translation>Skriv, hvad du vil gøre, eller hvem du leder efter</translation>
    </message>
    <message>
        <source>Commands, citizens and offers</source>
        <translation>Kommandoer, borgere og tilbud</translation>
    </message>
</context>
<context>
    <name>brobygger::CommitmentCard</name>
    <message>
        <source>Before: %1, by %2</source>
        <translation>Før: %1, senest %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Før: %1</translation>
    </message>
    <message>
        <source>Choose a commitment to see it.</source>
        <translation>Vælg en forpligtelse for at se den.</translation>
    </message>
    <message>
        <source>Has promised</source>
        <translation>Har lovet</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Princip</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>To be kept by</source>
        <translation>Skal holdes senest</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lovet</translation>
    </message>
</context>
<context>
    <name>brobygger::CommitmentList</name>
    <message>
        <source>New commitment…</source>
        <translation>Ny forpligtelse…</translation>
    </message>
    <message>
        <source>Change the commitment…</source>
        <translation>Ret forpligtelsen…</translation>
    </message>
    <message>
        <source>Remove the commitment</source>
        <translation>Slet forpligtelsen</translation>
    </message>
    <message>
        <source>All principles</source>
        <translation>Alle principper</translation>
    </message>
    <message>
        <source>Principle shown</source>
        <translation>Vist princip</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Hvem der har lovet</translation>
    </message>
    <message>
        <source>Also those that are settled</source>
        <translation>Også de afgjorte</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Forpligtelser</translation>
    </message>
    <message>
        <source>Nothing is promised here. What do partners and you yourselves owe the common goal?</source>
        <translation>Der er ikke lovet noget her. Hvad skylder partnerne og I selv det fælles mål?</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle partnere</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Has promised</source>
        <translation>Har lovet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The commitment is removed.</source>
        <translation>Forpligtelsen er slettet.</translation>
    </message>
</context>
<context>
    <name>brobygger::ComparisonPanel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Figure of another place…</source>
        <translation>Nyt tal fra et andet sted…</translation>
    </message>
    <message>
        <source>Change the figure of another place…</source>
        <translation>Ret tallet fra et andet sted…</translation>
    </message>
    <message>
        <source>Remove the figure of another place</source>
        <translation>Slet tallet fra et andet sted</translation>
    </message>
    <message>
        <source>New figure…</source>
        <translation>Nyt tal…</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Andre steder</translation>
    </message>
    <message>
        <source>No figure of another place is known.</source>
        <translation>Der er ingen tal fra andre steder.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>følger med programmet</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 er slettet.</translation>
    </message>
</context>
<context>
    <name>brobygger::ConsentFields</name>
    <message>
        <source>What happens</source>
        <translation>Hvad sker der</translation>
    </message>
    <message>
        <source>We pass information on</source>
        <translation>Vi videregiver oplysninger</translation>
    </message>
    <message>
        <source>We obtain information</source>
        <translation>Vi indhenter oplysninger</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Fra hvem</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Which information</source>
        <translation>Hvilke oplysninger</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hvordan det er givet</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Hvorfor uden samtykke</translation>
    </message>
    <message>
        <source>Happens on</source>
        <translation>Sker den</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Givet den</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gælder til og med</translation>
    </message>
    <message>
        <source>Health information to others: at the latest one year.</source>
        <translation>Helbredsoplysninger til andre: højst et år.</translation>
    </message>
    <message>
        <source>To take part in %1</source>
        <translation>At være med i %1</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nyt samtykke</translation>
    </message>
    <message>
        <source>Pass on without consent</source>
        <translation>Videregiv uden samtykke</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The consent to share with %1 is recorded: %2.</source>
        <translation>Samtykket til %1 er noteret: %2.</translation>
    </message>
    <message>
        <source>The consent to obtain from %1 is recorded: %2.</source>
        <translation>Samtykket til at indhente fra %1 er noteret: %2.</translation>
    </message>
    <message>
        <source>It is recorded that you pass on to %1 without consent: %2.</source>
        <translation>Det er noteret, at I videregiver til %1 uden samtykke: %2.</translation>
    </message>
    <message>
        <source>It is recorded that you obtain from %1 without consent: %2.</source>
        <translation>Det er noteret, at I indhenter fra %1 uden samtykke: %2.</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Træk samtykket tilbage</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>The consent to share with %1 ends. You get a task to tell them.</source>
        <translation>Samtykket til at dele med %1 ophører. Du får en opgave om at fortælle dem det.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Trukket tilbage den</translation>
    </message>
    <message>
        <source>The consent is withdrawn, and a task is made to tell the recipient.</source>
        <translation>Samtykket er trukket tilbage, og der er lavet en opgave om at fortælle det til modtageren.</translation>
    </message>
    <message>
        <source>Information sheet handed over</source>
        <translation>Oplysningsark udleveret</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Udleveret den</translation>
    </message>
    <message>
        <source>A consent to one offer is for the referral there. No course starts on it.</source>
        <translation>Et samtykke til ét tilbud gælder henvisningen dertil. Et forløb kan ikke starte på det.</translation>
    </message>
    <message>
        <source>A course can start on a consent to pass on attendance or the plan to others than one single offer, for instance the referrer.</source>
        <translation>Et forløb kan starte på et samtykke til at videregive oplysninger om fremmøde eller plan til andre end et enkelt tilbud, for eksempel henviseren.</translation>
    </message>
    <message>
        <source>The information sheet is recorded as handed over %1.</source>
        <translation>Oplysningsarket er noteret som udleveret %1.</translation>
    </message>
</context>
<context>
    <name>brobygger::ConsiderationsList</name>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>indtil videre</translation>
    </message>
    <message>
        <source>New consideration…</source>
        <translation>Nyt skånehensyn…</translation>
    </message>
    <message>
        <source>Correct the consideration…</source>
        <translation>Ret skånehensynet…</translation>
    </message>
    <message>
        <source>End the consideration…</source>
        <translation>Afslut skånehensynet…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Afslut…</translation>
    </message>
    <message>
        <source>Considerations of the citizen</source>
        <translation>Borgerens skånehensyn</translation>
    </message>
    <message>
        <source>Nothing is entered yet. Write what work must mind and until when, or ask a hospital or a doctor to describe it.</source>
        <translation>Der er ikke skrevet noget endnu. Skriv, hvad arbejdet skal tage hensyn til og hvor længe, eller bed et hospital eller en læge om at beskrive det.</translation>
    </message>
    <message>
        <source>What work must mind</source>
        <translation>Hvad arbejdet skal tage hensyn til</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Described by</source>
        <translation>Beskrevet af</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>brobygger::ConsiderationsView</name>
    <message>
        <source>Asked to describe them</source>
        <translation>Bedt om at beskrive dem</translation>
    </message>
</context>
<context>
    <name>brobygger::ContactAsking</name>
    <message>
        <source>Kind of contact</source>
        <translation>Slags kontakt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Hvad kom der ud af det?</translation>
    </message>
    <message>
        <source>What was said or agreed</source>
        <translation>Hvad blev sagt eller aftalt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>Try again on</source>
        <translation>Prøv igen den</translation>
    </message>
    <message>
        <source>Recorded. The clock to first contact has stopped.</source>
        <translation>Registreret. Første kontakt er noteret.</translation>
    </message>
    <message>
        <source>Recorded. Try again on %1.</source>
        <translation>Registreret. Prøv igen den %1.</translation>
    </message>
    <message>
        <source>The contact is recorded.</source>
        <translation>Kontakten er registreret.</translation>
    </message>
    <message>
        <source>Contact or attempt</source>
        <translation>Kontakt eller forsøg</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>brobygger::CooperationPage</name>
    <message>
        <source>Cooperation</source>
        <translation>Samarbejde</translation>
    </message>
    <message>
        <source>Parts of the cooperation</source>
        <translation>Dele af samarbejdet</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Klinikker</translation>
    </message>
    <message>
        <source>Partners: %1. Agreements that hold: %2.</source>
        <translation>Partnere: %1. Aftaler, der gælder: %2.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Frivillige</translation>
    </message>
    <message>
        <source>Visits and contacts</source>
        <translation>Besøg og kontakter</translation>
    </message>
</context>
<context>
    <name>brobygger::CostEntryList</name>
    <message>
        <source>New cost…</source>
        <translation>Ny udgift…</translation>
    </message>
    <message>
        <source>Change the cost…</source>
        <translation>Ret udgiften…</translation>
    </message>
    <message>
        <source>Remove the cost</source>
        <translation>Slet udgiften</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Udgifter</translation>
    </message>
    <message>
        <source>Nothing is entered here. Time, meetings, kilometres, bills and wages are entered one by one or read from a spreadsheet.</source>
        <translation>Her står ingen udgifter. Tid, møder, kilometer, regninger og løn skrives en ad gangen eller hentes fra et regneark.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Bevilling</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The cost of %1 is removed.</source>
        <translation>Udgiften fra %1 er slettet.</translation>
    </message>
</context>
<context>
    <name>brobygger::CostsPanel</name>
    <message>
        <source>Costs, prices and budget</source>
        <translation>Udgifter, priser og budget</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Udgifter</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
</context>
<context>
    <name>brobygger::CourseCard</name>
    <message>
        <source>The phase is changed.</source>
        <translation>Fasen er ændret.</translation>
    </message>
    <message>
        <source>Take up again as a new course…</source>
        <translation>Genoptag som nyt forløb…</translation>
    </message>
    <message>
        <source>Open a course…</source>
        <translation>Åbn et forløb…</translation>
    </message>
    <message>
        <source>From today or from an earlier day</source>
        <translation>Fra i dag eller en tidligere dag</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Optag…</translation>
    </message>
    <message>
        <source>The course starts, today or on an earlier day</source>
        <translation>Forløbet starter i dag eller en tidligere dag</translation>
    </message>
    <message>
        <source>The course rests; nothing is proposed until it goes on</source>
        <translation>Forløbet holder pause; der foreslås ikke noget imens</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>The course goes on</source>
        <translation>Forløbet fortsætter</translation>
    </message>
    <message>
        <source>Close the course…</source>
        <translation>Afslut forløbet…</translation>
    </message>
    <message>
        <source>How it ended, and what becomes of what is still open</source>
        <translation>Hvordan det endte, og hvad der skal ske med det, der stadig er åbent</translation>
    </message>
    <message>
        <source>Change days…</source>
        <translation>Ret datoer…</translation>
    </message>
    <message>
        <source>Opened, taken in, and when the end is expected</source>
        <translation>Åbnet, optaget og hvornår det ventes afsluttet</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Intet endnu</translation>
    </message>
    <message>
        <source>Earlier courses</source>
        <translation>Tidligere forløb</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åbnet</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Optaget</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke endnu</translation>
    </message>
    <message>
        <source>Expected to end</source>
        <translation>Ventes afsluttet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Afslutningsnotat</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>ikke planlagt</translation>
    </message>
    <message>
        <source>Not in a phase</source>
        <translation>Ikke i en fase</translation>
    </message>
    <message>
        <source>The course goes on.</source>
        <translation>Forløbet fortsætter.</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Registrér samtykke…</translation>
    </message>
    <message>
        <source>There is no screening.</source>
        <translation>Der er ingen screening.</translation>
    </message>
    <message>
        <source>The screening does not say that it is the target group.</source>
        <translation>Screeningen siger ikke, at borgeren er i målgruppen.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Optag</translation>
    </message>
    <message>
        <source>The course starts on</source>
        <translation>Forløbet starter den</translation>
    </message>
    <message>
        <source>The citizen is taken in from %1.</source>
        <translation>Borgeren er optaget fra %1.</translation>
    </message>
    <message>
        <source>Take up again as a new course</source>
        <translation>Genoptag som nyt forløb</translation>
    </message>
    <message>
        <source>Open a course</source>
        <translation>Åbn et forløb</translation>
    </message>
    <message>
        <source>The course is open from</source>
        <translation>Forløbet er åbnet den</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Åbn forløbet</translation>
    </message>
    <message>
        <source>A new course is open.</source>
        <translation>Et nyt forløb er åbnet.</translation>
    </message>
    <message>
        <source>Days of the course</source>
        <translation>Forløbets datoer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The questionnaires of the end are due from a week before.</source>
        <translation>Slutmålingerne kommer på I dag en uge før.</translation>
    </message>
    <message>
        <source>The days are changed.</source>
        <translation>Datoerne er rettet.</translation>
    </message>
    <message>
        <source>Asked to take part…</source>
        <translation>Spurgt om at være med…</translation>
    </message>
    <message>
        <source>When the citizen was asked, and the answer</source>
        <translation>Hvornår borgeren blev spurgt, og svaret</translation>
    </message>
    <message>
        <source>Asked to take part</source>
        <translation>Spurgt om at være med</translation>
    </message>
    <message>
        <source>Lives on</source>
        <translation>Forsørgelse</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Sæt på pause…</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
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
    <name>brobygger::CycleCard</name>
    <message>
        <source>Choose a test to see it.</source>
        <translation>Vælg en afprøvning for at se den.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Tried with</source>
        <translation>Prøves med</translation>
    </message>
    <message>
        <source>%1 citizens</source>
        <translation>%1 borgere</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Forudsigelse</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlæg</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Udfør</translation>
    </message>
    <message>
        <source>Study day</source>
        <translation>Undersøges den</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Undersøg</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Sluttet</translation>
    </message>
</context>
<context>
    <name>brobygger::CycleList</name>
    <message>
        <source>New test…</source>
        <translation>Ny afprøvning…</translation>
    </message>
    <message>
        <source>Change the test…</source>
        <translation>Ret afprøvningen…</translation>
    </message>
    <message>
        <source>Remove the test</source>
        <translation>Fjern afprøvningen</translation>
    </message>
    <message>
        <source>Tests in small scale</source>
        <translation>PDSA-afprøvninger</translation>
    </message>
    <message>
        <source>No test yet. Begin with five citizens: what is tried, and what you expect to see.</source>
        <translation>Ingen afprøvninger endnu. Begynd med fem borgere: hvad der prøves, og hvad du venter at se.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Afprøvning</translation>
    </message>
    <message>
        <source>PDSA %1, %2 citizens</source>
        <translation>PDSA %1, %2 borgere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>The test is removed, and its flag with it.</source>
        <translation>Afprøvningen er fjernet og dens flag med den.</translation>
    </message>
</context>
<context>
    <name>brobygger::DateField</name>
    <message>
        <source>week %1</source>
        <translation>uge %1</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 02-11-2026.</source>
        <translation>Det er ikke en dato. Skriv den som 02-11-2026.</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Vælg en dato</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-åååå</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Åbn kalenderen</translation>
    </message>
</context>
<context>
    <name>brobygger::DeadlinesSection</name>
    <message>
        <source>Deadlines and counting</source>
        <translation>Frister og optælling</translation>
    </message>
    <message>
        <source>Working days until the next attempt</source>
        <translation>Hverdage til næste forsøg</translation>
    </message>
    <message>
        <source>After “no answer”.</source>
        <translation>Efter »svarede ikke«.</translation>
    </message>
    <message>
        <source>Days before an offer is asked for its answer</source>
        <translation>Dage før et tilbud rykkes for svar</translation>
    </message>
    <message>
        <source>Days before a consent lapses that you are told</source>
        <translation>Dage før et samtykke udløber, hvor du får besked</translation>
    </message>
    <message>
        <source>Hours of notice for “cancelled in time”</source>
        <translation>Timers varsel for »afbud i tide«</translation>
    </message>
    <message>
        <source>Holds for outcomes entered from now on.</source>
        <translation>Gælder for udfald, du angiver fra nu af.</translation>
    </message>
    <message>
        <source>Fewest times before a remedy&apos;s share is shown</source>
        <translation>Mindste antal, før andelen for et tiltag vises</translation>
    </message>
    <message>
        <source>Closed on Constitution Day, 5 June</source>
        <translation>Lukket grundlovsdag den 5. juni</translation>
    </message>
    <message>
        <source>Reminders, transport orders and new attempts fall on another working day than the ones that are ticked.</source>
        <translation>Påmindelser, bestilling af transport og nye forsøg lægges på en anden hverdag end dem, der er sat kryds ved.</translation>
    </message>
    <message>
        <source>Closed on Christmas Eve, 24 December</source>
        <translation>Lukket juleaftensdag den 24. december</translation>
    </message>
    <message>
        <source>Closed on New Year&apos;s Eve, 31 December</source>
        <translation>Lukket nytårsaftensdag den 31. december</translation>
    </message>
    <message>
        <source>Days a hospital or a doctor has to describe considerations</source>
        <translation>Dage, et hospital eller en læge har til at beskrive skånehensyn</translation>
    </message>
    <message>
        <source>Proposed in a new request; the day in the letter counts.</source>
        <translation>Foreslås i en ny anmodning; dagen i brevet gælder.</translation>
    </message>
    <message>
        <source>Days before a consideration lapses that you are told</source>
        <translation>Dage, før et skånehensyn udløber, hvor du får besked</translation>
    </message>
    <message>
        <source>Months a volunteer&apos;s confidentiality statement holds</source>
        <translation>Måneder, en frivilligs tavshedserklæring gælder</translation>
    </message>
    <message>
        <source>Proposed when it is signed. No law says how long: it is your own rule.</source>
        <translation>Foreslås, når den skrives under. Ingen lov siger hvor længe: det er jeres egen regel.</translation>
    </message>
    <message>
        <source>Days before such a statement lapses that you are told</source>
        <translation>Dage før en tavshedserklæring udløber, at du får besked</translation>
    </message>
</context>
<context>
    <name>brobygger::DecisionList</name>
    <message>
        <source>settled</source>
        <translation>afgjort</translation>
    </message>
    <message>
        <source>New decision…</source>
        <translation>Ny beslutning…</translation>
    </message>
    <message>
        <source>See where it stands: the decision</source>
        <translation>Se, hvor den står: beslutningen</translation>
    </message>
    <message>
        <source>Remove the decision</source>
        <translation>Slet beslutningen</translation>
    </message>
    <message>
        <source>See where it stands</source>
        <translation>Se, hvor den står</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Nothing is decided yet. From the day of the meeting on, write what, who and by when.</source>
        <translation>Der er ikke besluttet noget endnu. Skriv fra mødets dag, hvad, hvem og hvornår.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senest %1</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>løbende</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The decision is removed, and what it had become.</source>
        <translation>Beslutningen er slettet, og det, den var blevet til.</translation>
    </message>
</context>
<context>
    <name>brobygger::DialogAsk</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Skriv en adgangskode.</translation>
    </message>
    <message>
        <source>Enter does the same.</source>
        <translation>Enter gør det samme.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangskode</translation>
    </message>
</context>
<context>
    <name>brobygger::DoctorFields</name>
    <message>
        <source>Add as a new clinic</source>
        <translation>Tilføj som nyt lægehus</translation>
    </message>
    <message>
        <source>Add as a new doctor at the clinic</source>
        <translation>Tilføj som ny læge i lægehuset</translation>
    </message>
    <message>
        <source>Type the beginning of the name</source>
        <translation>Skriv begyndelsen af navnet</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Lægehus</translation>
    </message>
    <message>
        <source>Own doctor</source>
        <translation>Egen læge</translation>
    </message>
</context>
<context>
    <name>brobygger::DocumentsTab</name>
    <message>
        <source>Letters and sheets as they were sent</source>
        <translation>Breve og ark, som de blev sendt</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Åbn brevet</translation>
    </message>
    <message>
        <source>Shows the letter as it was sent</source>
        <translation>Viser brevet, som det blev sendt</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>Til journalisering</translation>
    </message>
    <message>
        <source>Marks the document for the journal, or takes the mark away.</source>
        <translation>Markerer dokumentet til journalen eller fjerner mærket.</translation>
    </message>
    <message>
        <source>Filed today</source>
        <translation>Journaliseret i dag</translation>
    </message>
    <message>
        <source>Notes that the document stands in the journal</source>
        <translation>Noterer, at dokumentet er journaliseret</translation>
    </message>
    <message>
        <source>What has been shared</source>
        <translation>Hvad der er delt</translation>
    </message>
    <message>
        <source>A sheet for the citizen: everything that was passed on, to whom and why</source>
        <translation>Et ark til borgeren: alt, der er givet videre, til hvem og hvorfor</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>Oplysningsark</translation>
    </message>
    <message>
        <source>What is registered about the citizen, and why</source>
        <translation>Hvad der registreres om borgeren, og hvorfor</translation>
    </message>
    <message>
        <source>What the letter is about is not there any more.</source>
        <translation>Det, brevet handler om, findes ikke længere.</translation>
    </message>
    <message>
        <source>Show the consents</source>
        <translation>Vis samtykkerne</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Ret teksten…</translation>
    </message>
    <message>
        <source>The document is not to be filed any more.</source>
        <translation>Dokumentet skal ikke længere journaliseres.</translation>
    </message>
    <message>
        <source>The document is to be filed.</source>
        <translation>Dokumentet skal journaliseres.</translation>
    </message>
    <message>
        <source>The document is marked as filed today.</source>
        <translation>Dokumentet er markeret som journaliseret i dag.</translation>
    </message>
    <message>
        <source>filed %1</source>
        <translation>journaliseret %1</translation>
    </message>
    <message>
        <source>to be filed</source>
        <translation>til journalisering</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Sent via</source>
        <translation>Sendt via</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Journalisering</translation>
    </message>
    <message>
        <source>Letter to a doctor or hospital…</source>
        <translation>Brev til læge eller hospital…</translation>
    </message>
    <message>
        <source>Short and in a fixed order, on paper or as text for a message</source>
        <translation>Kort og i en fast rækkefølge, på papir eller som tekst til en meddelelse</translation>
    </message>
    <message>
        <source>Letter to the municipality…</source>
        <translation>Brev til kommunen…</translation>
    </message>
    <message>
        <source>What is agreed, and what you ask a municipal unit to do by when</source>
        <translation>Hvad der er aftalt, og hvad du beder en kommunal enhed gøre og hvornår</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Nyt brev</translation>
    </message>
    <message>
        <source>Choose whom the letter is to</source>
        <translation>Vælg, hvem brevet er til</translation>
    </message>
    <message>
        <source>No letters yet. Begin with New letter, or write one from a referral, an appointment or a consent.</source>
        <translation>Ingen breve endnu. Begynd med Nyt brev, eller skriv et fra en henvisning, en aftale eller et samtykke.</translation>
    </message>
</context>
<context>
    <name>brobygger::DraftsDialog</name>
    <message>
        <source>No draft is waiting.</source>
        <translation>Der venter ingen kladder.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Kladder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>brobygger::DuplicatesPanel</name>
    <message>
        <source>Nobody alike so far</source>
        <translation>Ingen kendte borgere ligner</translation>
    </message>
    <message numerus="yes">
        <source>Is it one of these %n people?</source>
        <translation>
            <numerusform>Er det denne person?</numerusform>
            <numerusform>Er det en af disse %n personer?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, født %2</translation>
    </message>
    <message>
        <source>Use this person instead of making a new one</source>
        <translation>Brug denne person i stedet for at oprette en ny</translation>
    </message>
</context>
<context>
    <name>brobygger::EntryList</name>
    <message>
        <source>Change…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Slet</translation>
    </message>
</context>
<context>
    <name>brobygger::EnvelopeSection</name>
    <message>
        <source>Print the measuring sheet…</source>
        <translation>Udskriv måleark…</translation>
    </message>
    <message>
        <source>A sheet with rulers to hold against the envelope</source>
        <translation>Et ark med linealer, der holdes op mod kuverten</translation>
    </message>
    <message>
        <source>Measuring sheet</source>
        <translation>Måleark</translation>
    </message>
    <message>
        <source>The measuring sheet is printed. Hold it against the envelope.</source>
        <translation>Målearket er udskrevet. Hold det op mod kuverten.</translation>
    </message>
    <message>
        <source>Window envelopes</source>
        <translation>Rudekuverter</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Kuverter</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Rude</translation>
    </message>
    <message>
        <source>Address from the edge at the window</source>
        <translation>Adressens afstand fra kanten ved ruden</translation>
    </message>
    <message>
        <source>Address from the top edge</source>
        <translation>Adressens afstand fra øverste kant</translation>
    </message>
    <message>
        <source>Width of the address</source>
        <translation>Adressens bredde</translation>
    </message>
    <message>
        <source>Height of the address</source>
        <translation>Adressens højde</translation>
    </message>
    <message>
        <source>The window shows from</source>
        <translation>Ruden viser fra</translation>
    </message>
    <message>
        <source>The window shows to</source>
        <translation>Ruden viser til</translation>
    </message>
    <message>
        <source>The window shows across</source>
        <translation>Ruden viser på tværs</translation>
    </message>
    <message>
        <source>0: as the envelope wants it.</source>
        <translation>0: som kuverten kræver.</translation>
    </message>
    <message>
        <source>From the top edge, however the sheet slides in the envelope.</source>
        <translation>Fra øverste kant, hvordan arket end glider i kuverten.</translation>
    </message>
    <message>
        <source>From the top edge. The letter begins 8 mm below it.</source>
        <translation>Fra øverste kant. Brevet begynder 8 mm længere nede.</translation>
    </message>
    <message>
        <source>From the edge at the window. The sender stands beside it.</source>
        <translation>Fra kanten ved ruden. Afsenderen står ved siden af.</translation>
    </message>
    <message>
        <source>C5</source>
        <translation>C5</translation>
    </message>
    <message>
        <source>C6/5 (long)</source>
        <translation>C6/5 (aflang)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>Til venstre</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Til højre</translation>
    </message>
    <message>
        <source>Where the address stands in the window</source>
        <translation>Hvor adressen står i ruden</translation>
    </message>
</context>
<context>
    <name>brobygger::EvaluationPage</name>
    <message>
        <source>The report was not made.</source>
        <translation>Rapporten blev ikke lavet.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>Saves the figures and tables shown as a file for a spreadsheet.</source>
        <translation>Gemmer de viste tal og tabeller som en fil til et regneark.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Hvem det er til</translation>
    </message>
    <message>
        <source>Outside, small counts are hidden and months become quarters.</source>
        <translation>Udadtil er små antal skjult, og måneder bliver til kvartaler.</translation>
    </message>
    <message>
        <source>Working view</source>
        <translation>Arbejdsvisning</translation>
    </message>
    <message>
        <source>For people outside</source>
        <translation>Ekstern udgave</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tæller…</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Laver rapporten…</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Gem tabellerne</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Gem rapporten</translation>
    </message>
    <message>
        <source>Evaluation, edition for people outside.pdf</source>
        <translation>Evaluering, ekstern udgave.pdf</translation>
    </message>
    <message>
        <source>Evaluation, working view.pdf</source>
        <translation>Evaluering, arbejdsvisning.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1. The file is not encrypted: keep it where it belongs.</source>
        <translation>Gemt som %1. Filen er ikke krypteret: læg den, hvor den hører til.</translation>
    </message>
    <message>
        <source>Evaluation tables.xlsx</source>
        <translation>Evalueringstabeller.xlsx</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>Enter hour price</source>
        <translation>Indtast timepris</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Tilbage til tallene</translation>
    </message>
    <message>
        <source>Save the tables as a spreadsheet</source>
        <translation>Gem tabellerne som regneark</translation>
    </message>
    <message>
        <source>Write the first and the last day of the period.</source>
        <translation>Skriv den første og den sidste dag i perioden.</translation>
    </message>
    <message>
        <source>Correct the dates, and the figures come by themselves.</source>
        <translation>Ret datoerne, så kommer tallene af sig selv.</translation>
    </message>
    <message>
        <source>Choose %1 – %2</source>
        <translation>Vælg %1 – %2</translation>
    </message>
    <message>
        <source>The period is now whole quarters that are over: %1 – %2.</source>
        <translation>Perioden er nu hele kvartaler, der er gået: %1 – %2.</translation>
    </message>
    <message>
        <source>Not all pictures were made.</source>
        <translation>Ikke alle billeder blev lavet.</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Billeder…</translation>
    </message>
    <message>
        <source>Saves every chart shown as a picture, SVG and PNG, into a folder.</source>
        <translation>Gemmer hvert vist diagram som billede, SVG og PNG, i en mappe.</translation>
    </message>
    <message>
        <source>Costs, prices and budget…</source>
        <translation>Udgifter, priser og budget…</translation>
    </message>
    <message>
        <source>Said no without registration…</source>
        <translation>Sagt nej uden registrering…</translation>
    </message>
    <message>
        <source>Figures of other places…</source>
        <translation>Tal fra andre steder…</translation>
    </message>
    <message>
        <source>Enter meeting price</source>
        <translation>Indtast mødepris</translation>
    </message>
    <message>
        <source>Enter kilometre price</source>
        <translation>Indtast kilometerpris</translation>
    </message>
    <message>
        <source>Copy what may be written</source>
        <translation>Kopiér det, der kan skrives</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Costs, prices and budget</source>
        <translation>Udgifter, priser og budget</translation>
    </message>
    <message>
        <source>Said no without registration</source>
        <translation>Sagt nej uden registrering</translation>
    </message>
    <message>
        <source>Figures of other places</source>
        <translation>Tal fra andre steder</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopieret.</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Mappe til billederne</translation>
    </message>
    <message>
        <source>Making the pictures…</source>
        <translation>Laver billederne…</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) saved in %1. The files are not encrypted: keep them where they belong.</source>
        <translation>
            <numerusform>%n diagram er gemt i %1. Filerne er ikke krypteret: læg dem, hvor de hører til.</numerusform>
            <numerusform>%n diagrammer er gemt i %1. Filerne er ikke krypteret: læg dem, hvor de hører til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes the Danish report of this period, which is kept as it is.</source>
        <translation>Laver periodens danske rapport, som gemmes uændret.</translation>
    </message>
    <message>
        <source>Kept reports…</source>
        <translation>Gemte rapporter…</translation>
    </message>
    <message>
        <source>The reports that were made, as they were, and what has changed since.</source>
        <translation>De rapporter, der er lavet, som de var, og hvad der er ændret siden.</translation>
    </message>
    <message>
        <source>Kept reports</source>
        <translation>Gemte rapporter</translation>
    </message>
    <message>
        <source>Saved as %1, and kept under Kept reports as it is. The file is not encrypted: keep it where it belongs.</source>
        <translation>Gemt som %1 og uændret under Gemte rapporter. Filen er ikke krypteret: gem den, hvor den hører til.</translation>
    </message>
    <message>
        <source>Focus groups…</source>
        <translation>Fokusgrupper…</translation>
    </message>
    <message>
        <source>Partners&apos; forms…</source>
        <translation>Samarbejdspartnernes skema…</translation>
    </message>
    <message>
        <source>Focus groups</source>
        <translation>Fokusgrupper</translation>
    </message>
    <message>
        <source>Partners&apos; forms</source>
        <translation>Samarbejdspartnernes skema</translation>
    </message>
    <message>
        <source>Fix a baseline…</source>
        <translation>Fast median…</translation>
    </message>
    <message>
        <source>Reads a run chart by the median of chosen months, with the reason for them.</source>
        <translation>Læser et seriediagram efter medianen af valgte måneder, med grunden til dem.</translation>
    </message>
    <message>
        <source>Fixed baselines…</source>
        <translation>Faste medianer…</translation>
    </message>
    <message>
        <source>Fixed baselines</source>
        <translation>Faste medianer</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Tæl igen</translation>
    </message>
    <message>
        <source>The counting was given up.</source>
        <translation>Optællingen er afbrudt.</translation>
    </message>
    <message>
        <source>Means of the population…</source>
        <translation>Befolkningens gennemsnit…</translation>
    </message>
    <message>
        <source>What the scores of the citizens are set against, with year and source.</source>
        <translation>Det, borgernes scorer sættes op imod, med år og kilde.</translation>
    </message>
    <message>
        <source>Means of the population</source>
        <translation>Befolkningens gennemsnit</translation>
    </message>
    <message>
        <source>Saved as %1, made anew of the figures that were kept, without what was taken back. The file is not encrypted: keep it where it belongs.</source>
        <translation>Gemt som %1, lavet på ny af de gemte tal uden det, der er taget tilbage. Filen er ikke krypteret: læg den, hvor den hører til.</translation>
    </message>
    <message>
        <source>The period is again %1 – %2.</source>
        <translation>Perioden er igen %1 – %2.</translation>
    </message>
    <message>
        <source>Several files…</source>
        <translation>Flere filer…</translation>
    </message>
    <message>
        <source>Counts the files of several workers together, or saves the extract of this one for that.</source>
        <translation>Tæller flere medarbejderes filer sammen eller gemmer udtrækket af denne til det.</translation>
    </message>
    <message>
        <source>Several files</source>
        <translation>Flere filer</translation>
    </message>
</context>
<context>
    <name>brobygger::ExhibitCard</name>
    <message>
        <source>Show as a table</source>
        <translation>Vis som tabel</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Vis som diagram</translation>
    </message>
</context>
<context>
    <name>brobygger::FactsTab</name>
    <message>
        <source>What is known</source>
        <translation>Oplysninger</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Oplyst den</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Write what is known</source>
        <translation>Skriv oplysninger</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an earlier answer and its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Før det</translation>
    </message>
</context>
<context>
    <name>brobygger::FileSafetyCard</name>
    <message>
        <source>No backup of the file has been made yet.</source>
        <translation>Der er endnu ikke lavet en sikkerhedskopi af filen.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old. Connect the stick, or look what is with the place.</source>
        <translation>
            <numerusform>Den sidste sikkerhedskopi er %n dag gammel. Sæt stikket i, eller se, hvad der er med stedet.</numerusform>
            <numerusform>Den sidste sikkerhedskopi er %n dage gammel. Sæt stikket i, eller se, hvad der er med stedet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the backups…</source>
        <translation>Åbn sikkerhedskopierne…</translation>
    </message>
    <message>
        <source>Opens the settings, where the places of the backups stand.</source>
        <translation>Åbner indstillingerne, hvor sikkerhedskopiernes steder står.</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Udskriv arket…</translation>
    </message>
    <message>
        <source>The recovery sheet opens the file when the passphrase is forgotten.</source>
        <translation>Gendannelsesarket åbner filen, hvis adgangskoden er glemt.</translation>
    </message>
    <message>
        <source>See the files…</source>
        <translation>Se filerne…</translation>
    </message>
    <message>
        <source>Opens the settings, where the files in clear stand and can be deleted.</source>
        <translation>Åbner indstillingerne, hvor filerne uden kryptering står og kan slettes.</translation>
    </message>
    <message>
        <source>Safety of the file</source>
        <translation>Filens sikkerhed</translation>
    </message>
    <message>
        <source>The recovery sheet has not been printed. Without it nobody opens the file when the passphrase is forgotten.</source>
        <translation>Gendannelsesarket er ikke udskrevet. Uden det kan ingen åbne filen, hvis adgangskoden er glemt.</translation>
    </message>
    <message numerus="yes">
        <source>%n files in clear have lain on this machine for too long.</source>
        <translation>
            <numerusform>%n fil uden kryptering har ligget for længe på maskinen.</numerusform>
            <numerusform>%n filer uden kryptering har ligget for længe på maskinen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::FillInPage</name>
    <message>
        <source>Goes on where you stopped.</source>
        <translation>Fortsætter, hvor du slap.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 er gemt.</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Ét spørgsmål ad gangen</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>Hele skemaet</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>What has been answered is kept, and you can go on later.</source>
        <translation>Det, der er svaret på, er gemt, og du kan fortsætte senere.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Close the questionnaire</source>
        <translation>Luk spørgeskemaet</translation>
    </message>
    <message>
        <source>Save the questionnaire</source>
        <translation>Gem spørgeskemaet</translation>
    </message>
    <message>
        <source>Save as incomplete</source>
        <translation>Gem som ufuldstændigt</translation>
    </message>
    <message>
        <source>Keeps the answers that are there; the others stay open.</source>
        <translation>Gemmer de svar, der er givet; resten står åbne.</translation>
    </message>
</context>
<context>
    <name>brobygger::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
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
        <translation>På et USB-stik, der ligger et andet sted end computeren.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ikke gjort endnu</translation>
    </message>
    <message>
        <source>Enter your telephone number</source>
        <translation>Angiv jeres telefonnummer</translation>
    </message>
</context>
<context>
    <name>brobygger::FocusGroupList</name>
    <message>
        <source>New focus group…</source>
        <translation>Ny fokusgruppe…</translation>
    </message>
    <message>
        <source>Change the focus group…</source>
        <translation>Ret fokusgruppen…</translation>
    </message>
    <message>
        <source>Remove the focus group</source>
        <translation>Slet fokusgruppen</translation>
    </message>
    <message>
        <source>Focus groups</source>
        <translation>Fokusgrupper</translation>
    </message>
    <message>
        <source>No focus group is entered. Begin with the day, the occasion and what is asked.</source>
        <translation>Der er ikke skrevet nogen fokusgruppe ind. Begynd med dagen, anledningen og det, der spørges om.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citater</translation>
    </message>
    <message>
        <source>The focus group &quot;%1&quot; is removed with everything in it.</source>
        <translation>Fokusgruppen »%1« er slettet med alt, hvad der hører til.</translation>
    </message>
</context>
<context>
    <name>brobygger::FocusGroupsPanel</name>
    <message>
        <source>What belongs to the focus group</source>
        <translation>Hvad der hører til fokusgruppen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citater</translation>
    </message>
</context>
<context>
    <name>brobygger::FocusParticipantList</name>
    <message>
        <source>New participant…</source>
        <translation>Ny deltager…</translation>
    </message>
    <message>
        <source>Change the participant…</source>
        <translation>Ret deltageren…</translation>
    </message>
    <message>
        <source>Remove the participant</source>
        <translation>Fjern deltageren</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Nobody is entered who took part.</source>
        <translation>Der er ikke skrevet nogen deltagere ind.</translation>
    </message>
    <message>
        <source>Enter a focus group first.</source>
        <translation>Skriv først en fokusgruppe ind.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ikke givet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>Må citeres</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 er fjernet.</translation>
    </message>
</context>
<context>
    <name>brobygger::FocusQuoteList</name>
    <message>
        <source>New quote…</source>
        <translation>Nyt citat…</translation>
    </message>
    <message>
        <source>Change the quote…</source>
        <translation>Ret citatet…</translation>
    </message>
    <message>
        <source>Remove the quote</source>
        <translation>Fjern citatet</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citater</translation>
    </message>
    <message>
        <source>No quote is entered.</source>
        <translation>Der er ikke skrevet nogen citater ind.</translation>
    </message>
    <message>
        <source>Enter a focus group first.</source>
        <translation>Skriv først en fokusgruppe ind.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>vides ikke</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt af</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>Må citeres</translation>
    </message>
    <message>
        <source>The quote is removed.</source>
        <translation>Citatet er fjernet.</translation>
    </message>
</context>
<context>
    <name>brobygger::FocusThemeList</name>
    <message>
        <source>New theme…</source>
        <translation>Nyt tema…</translation>
    </message>
    <message>
        <source>Change the theme…</source>
        <translation>Ret temaet…</translation>
    </message>
    <message>
        <source>Remove the theme</source>
        <translation>Fjern temaet</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>No theme is entered.</source>
        <translation>Der er ikke skrevet nogen temaer ind.</translation>
    </message>
    <message>
        <source>Enter a focus group first.</source>
        <translation>Skriv først en fokusgruppe ind.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hvad der blev sagt</translation>
    </message>
    <message>
        <source>The theme &quot;%1&quot; is removed.</source>
        <translation>Temaet »%1« er fjernet.</translation>
    </message>
</context>
<context>
    <name>brobygger::FollowUpsCard</name>
    <message>
        <source>Follow-ups of the chosen goal</source>
        <translation>Opfølgninger på det valgte mål</translation>
    </message>
    <message>
        <source>before: “%1”</source>
        <translation>før: »%1«</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Skridt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Hvad der blev sagt</translation>
    </message>
</context>
<context>
    <name>brobygger::Form</name>
    <message>
        <source>Write a whole number.</source>
        <translation>Skriv et helt tal.</translation>
    </message>
    <message>
        <source>Write an amount, for example 35 or 49,50, or gratis.</source>
        <translation>Skriv et beløb, for eksempel 35 eller 49,50, eller gratis.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>uoplyst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, skal udfyldes</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* skal udfyldes</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Vælg en af mulighederne.</translation>
    </message>
</context>
<context>
    <name>brobygger::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Enter saves, except in a field of several lines. Ctrl+Enter always saves.</source>
        <translation>Enter gemmer, undtagen i et felt med flere linjer. Ctrl+Enter gemmer altid.</translation>
    </message>
    <message>
        <source>Closes without saving (Esc).</source>
        <translation>Lukker uden at gemme (Esc).</translation>
    </message>
</context>
<context>
    <name>brobygger::FormDraft</name>
    <message>
        <source>You had begun to write this. It is here again as you left it.</source>
        <translation>Du var begyndt at skrive her. Det står, som du forlod det.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>What you write cannot be kept as a draft for now: %1 It stays here in the form.</source>
        <translation>Det, du skriver, kan ikke gemmes som kladde lige nu: %1 Det bliver stående her i formularen.</translation>
    </message>
    <message>
        <source>What you write is kept as a draft again.</source>
        <translation>Det, du skriver, bliver gemt som kladde igen.</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft.</source>
        <translation>Det, du skrev, er gemt som kladde.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft. It is there when you open the form again.</source>
        <translation>Det, du skrev, er gemt som kladde. Det står der, når du åbner formularen igen.</translation>
    </message>
    <message>
        <source>The draft is under Ctrl+K, “Drafts”.</source>
        <translation>Kladden ligger under Ctrl+K, »Kladder«.</translation>
    </message>
    <message>
        <source>What you wrote last was kept as a draft: Ctrl+K, “Drafts”.</source>
        <translation>Det, du skrev sidst, blev gemt som kladde: Ctrl+K, »Kladder«.</translation>
    </message>
    <message>
        <source>What you wrote cannot be kept as a draft: %1 It stays open here.</source>
        <translation>Det, du har skrevet, kan ikke gemmes som kladde: %1 Det bliver stående åbent her.</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Luk uden at gemme det</translation>
    </message>
</context>
<context>
    <name>brobygger::FrozenReportPanel</name>
    <message>
        <source>Save the report as PDF…</source>
        <translation>Gem rapporten som PDF…</translation>
    </message>
    <message>
        <source>Saves the PDF as it was made then.</source>
        <translation>Gemmer PDF-filen, som den blev lavet dengang.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Reckoned with</source>
        <translation>Forudsætninger</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Kept report</source>
        <translation>Gemt rapport</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Ændret siden</translation>
    </message>
    <message>
        <source>What the figures were reckoned with</source>
        <translation>Hvad tallene forudsætter</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) were taken back or corrected since and are left out; PDF… makes the file anew without them.</source>
        <translation>
            <numerusform>%n citat er taget tilbage eller rettet siden og er udeladt; PDF… laver filen på ny uden det.</numerusform>
            <numerusform>%n citater er taget tilbage eller rettet siden og er udeladt; PDF… laver filen på ny uden dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::GoalsCard</name>
    <message>
        <source>Goals and agreed steps</source>
        <translation>Mål og aftalte skridt</translation>
    </message>
    <message>
        <source>New goal…</source>
        <translation>Nyt mål…</translation>
    </message>
    <message>
        <source>What the citizen wants, in the citizen&apos;s own words</source>
        <translation>Hvad borgeren vil, med borgerens egne ord</translation>
    </message>
    <message>
        <source>New step…</source>
        <translation>Nyt skridt…</translation>
    </message>
    <message>
        <source>Agree on a step towards the chosen goal</source>
        <translation>Aftal et skridt mod det valgte mål</translation>
    </message>
    <message>
        <source>Tick the step</source>
        <translation>Sæt flueben</translation>
    </message>
    <message>
        <source>The chosen step is done; of one that is done: it is open again</source>
        <translation>Det valgte skridt er udført; er det allerede udført, bliver det åbent igen</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Følg op…</translation>
    </message>
    <message>
        <source>How the chosen goal is going, what was said, and when it is followed up again</source>
        <translation>Hvordan det går med det valgte mål, hvad der blev sagt, og hvornår det følges op igen</translation>
    </message>
    <message>
        <source>Change goal or step…</source>
        <translation>Ret mål eller skridt…</translation>
    </message>
    <message>
        <source>Put right what was entered</source>
        <translation>Ret det, der er skrevet</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Tag ud af planen</translation>
    </message>
    <message>
        <source>The step is not needed any more, or the goal was entered by mistake</source>
        <translation>Skridtet er ikke nødvendigt længere, eller målet er skrevet ved en fejl</translation>
    </message>
    <message>
        <source>The goal goes on and is followed up again in four weeks (1)</source>
        <translation>Målet fortsætter og følges op igen om fire uger (1)</translation>
    </message>
    <message>
        <source>The citizen puts the goal in other words now (2)</source>
        <translation>Borgeren siger det på en anden måde nu (2)</translation>
    </message>
    <message>
        <source>The goal has ended; steps that are open are dropped (3)</source>
        <translation>Målet er afsluttet; åbne skridt bortfalder (3)</translation>
    </message>
    <message>
        <source>The need is to be assessed anew, by whoever grants the help (4)</source>
        <translation>Behovet skal vurderes igen af den, der bevilger hjælpen (4)</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Hvordan går det?</translation>
    </message>
    <message>
        <source>Space ticks a step. 1 continues, 2 changed, 3 ended, 4 reassessment. Enter changes the line.</source>
        <translation>Mellemrum sætter flueben ved et skridt. 1 fortsættes, 2 ændres, 3 afsluttes, 4 revisitation. Enter retter linjen.</translation>
    </message>
    <message>
        <source>What is important to the citizen? Write the first goal with the button above, in the citizen&apos;s own words.</source>
        <translation>Hvad er vigtigt for borgeren? Skriv det første mål med knappen ovenfor, med borgerens egne ord.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Udført: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Åbent igen: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Bortfaldet: %1</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>Fjernet: »%1«</translation>
    </message>
    <message>
        <source>Print the plan…</source>
        <translation>Udskriv planen…</translation>
    </message>
    <message>
        <source>A sheet for the citizen: goals, agreed steps, follow-ups and the next appointments</source>
        <translation>Et ark til borgeren: mål, aftalte skridt, opfølgninger og de næste aftaler</translation>
    </message>
    <message>
        <source>Round-table meeting…</source>
        <translation>Rundbordssamtale…</translation>
    </message>
    <message>
        <source>Invite those around the citizen to talk about the plan</source>
        <translation>Inviter dem omkring borgeren til at tale om planen</translation>
    </message>
</context>
<context>
    <name>brobygger::HandOverCard</name>
    <message>
        <source>Steps of the hand-over</source>
        <translation>Trin i overleveringen</translation>
    </message>
    <message>
        <source>Set the day of a step…</source>
        <translation>Sæt dato for et trin…</translation>
    </message>
    <message>
        <source>The day on which the course came to this step</source>
        <translation>Dagen, hvor forløbet nåede til trinnet</translation>
    </message>
    <message>
        <source>Set the day…</source>
        <translation>Sæt dato…</translation>
    </message>
    <message>
        <source>Take the day of a step away</source>
        <translation>Fjern datoen for et trin</translation>
    </message>
    <message>
        <source>The step has no entered day any more; what the case tells of it holds again</source>
        <translation>Trinnet har ikke længere en indtastet dato; det, der følger af sagen, gælder igen</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>Fjern dato</translation>
    </message>
    <message>
        <source>Day of a step</source>
        <translation>Dato for et trin</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Gem datoen</translation>
    </message>
    <message>
        <source>The case says %1. A day that is entered here holds instead.</source>
        <translation>Sagen siger %1. En dato, der skrives her, gælder i stedet.</translation>
    </message>
    <message>
        <source>Write the day of the step.</source>
        <translation>Skriv datoen for trinnet.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a step and its day</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The day is taken away: %1.</source>
        <translation>Datoen er fjernet: %1.</translation>
    </message>
    <message>
        <source>began too early</source>
        <translation>begyndt for tidligt</translation>
    </message>
    <message>
        <source>order turned round</source>
        <translation>omvendt rækkefølge</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>entered</source>
        <translation>indtastet</translation>
    </message>
    <message>
        <source>from the case</source>
        <translation>fra sagen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Since the step before</source>
        <translation>Siden forrige trin</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>brobygger::HandedOverView</name>
    <message>
        <source>For the worker…</source>
        <translation>Til medarbejderen…</translation>
    </message>
    <message>
        <source>Back to the work; asks for the passphrase</source>
        <translation>Tilbage til arbejdet; spørger om adgangskoden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Hide everything; what you were writing is kept</source>
        <translation>Skjul alt; det, du var i gang med at skrive, bliver gemt</translation>
    </message>
    <message>
        <source>Back to the work</source>
        <translation>Tilbage til arbejdet</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
</context>
<context>
    <name>brobygger::HandoverPanel</name>
    <message>
        <source>Hand-over book for a locum</source>
        <translation>Overleveringsmappe til en vikar</translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation>Lav mappen</translation>
    </message>
    <message>
        <source>Every citizen with an open course: safe contact, what was promised, the next appointment, open referrals and consents that lapse. Of notes only those picked for the locum; no CPR number and no address. It is taken down for each citizen that a locum got it.</source>
        <translation>Alle borgere med et åbent forløb: sikker kontakt, det, der er lovet, næste aftale, åbne henvisninger og samtykker, der udløber. Kun de notater, der er valgt til vikaren; intet CPR-nummer og ingen adresse. Det bliver noteret for hver borger, at en vikar har fået den.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Hvem der får den</translation>
    </message>
    <message>
        <source>First day of the absence</source>
        <translation>Første dag af fraværet</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Sidste dag, den er med</translation>
    </message>
    <message>
        <source>The hand-over book is made…</source>
        <translation>Overleveringsmappen laves…</translation>
    </message>
    <message>
        <source>Hand-over book</source>
        <translation>Overleveringsmappe</translation>
    </message>
    <message>
        <source>The hand-over book is printed and taken down for each citizen in it.</source>
        <translation>Overleveringsmappen er udskrevet og noteret for hver borger i den.</translation>
    </message>
    <message>
        <source>The hand-over book is saved as a file. The file is not encrypted.</source>
        <translation>Overleveringsmappen er gemt som en fil. Filen er ikke krypteret.</translation>
    </message>
</context>
<context>
    <name>brobygger::HelpWindow</name>
    <message>
        <source>Overview</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle genveje</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hjælpetekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>This help is in Danish only. The keys and what they do are listed in English here:</source>
        <translation>Hjælpen findes kun på dansk. Tasterne, og hvad de gør, står på engelsk her:</translation>
    </message>
</context>
<context>
    <name>brobygger::ImportColumnsStep</name>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Regnearkets kolonner</translation>
    </message>
    <message>
        <source>The sheet holds</source>
        <translation>Arket indeholder</translation>
    </message>
    <message>
        <source>The sheet holds: %1</source>
        <translation>Arket indeholder: %1</translation>
    </message>
    <message>
        <source>Column in the sheet</source>
        <translation>Kolonne i regnearket</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>brug ikke</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>Where, when a row does not say it</source>
        <translation>Sektor, når rækken ikke angiver den</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Ark i filen</translation>
    </message>
    <message>
        <source>The headings fit more than one kind of sheet. Choose what this one holds.</source>
        <translation>Overskrifterne passer på flere slags ark. Vælg, hvad dette ark indeholder.</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>Forbrug af ydelser</translation>
    </message>
    <message>
        <source>Labour market status</source>
        <translation>Arbejdsmarkedsstatus</translation>
    </message>
    <message>
        <source>Expenses, prices and budget</source>
        <translation>Udgifter, priser og budget</translation>
    </message>
    <message>
        <source>Referrals to offers</source>
        <translation>Henvisninger til tilbud</translation>
    </message>
    <message>
        <source>Declined without registration</source>
        <translation>Sagt nej uden registrering</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Screeninger</translation>
    </message>
</context>
<context>
    <name>brobygger::ImportHistory</name>
    <message>
        <source>Earlier imports</source>
        <translation>Tidligere importer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undo the import: %1</source>
        <translation>Fortryd importen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 rows read</source>
        <translation>
            <numerusform>%1, %2 række læst</numerusform>
            <numerusform>%1, %2 rækker læst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from “%3”, %2 rows read</source>
        <translation>
            <numerusform>%1 fra »%3«, %2 række læst</numerusform>
            <numerusform>%1 fra »%3«, %2 rækker læst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::ImportRemarks</name>
    <message>
        <source>Rows to look at</source>
        <translation>Rækker, du skal se på</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
</context>
<context>
    <name>brobygger::ImportRowsStep</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændres</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afvises</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>som før</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Bruges ikke: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the headings are not used.</source>
        <translation>
            <numerusform>%n række over overskrifterne bruges ikke.</numerusform>
            <numerusform>%n rækker over overskrifterne bruges ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sheet “%1” is read. These have the same headings and are not: %2</source>
        <translation>Kun arket »%1« læses. Disse har de samme overskrifter og læses ikke: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>Rækker i importen</translation>
    </message>
    <message>
        <source>The chosen row, field by field</source>
        <translation>Den valgte række felt for felt</translation>
    </message>
    <message>
        <source>Read as HSDS %1: %2</source>
        <translation>Læst som HSDS %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Also use the file&apos;s values in %n fields that you have changed yourself</source>
        <translation>
            <numerusform>Brug også filens værdi i %n felt, du selv har rettet</numerusform>
            <numerusform>Brug også filens værdier i %n felter, du selv har rettet</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 in %2</source>
        <translation>Række %1 i %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>%1: changed by you and kept: %2. The file says: %3</source>
        <translation>%1: du har selv rettet og beholder: %2. Filen siger: %3</translation>
    </message>
    <message>
        <source>%1: belongs to an address that you have changed, and is kept: %2. The file says: %3</source>
        <translation>%1: hører til en adresse, du selv har rettet, og bliver stående: %2. Filen siger: %3</translation>
    </message>
    <message>
        <source>%1: kept, since the file has only a part of another address: %2. The file says: %3</source>
        <translation>%1: bliver stående, fordi filen kun har en del af en anden adresse: %2. Filen siger: %3</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Række %1</translation>
    </message>
    <message>
        <source>Hidden sheets are not read: %1</source>
        <translation>Skjulte ark bliver ikke læst: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cells have letters like Ã¸ for ø and are read as they are meant.</source>
        <translation>
            <numerusform>%n celle har bogstaver som Ã¸ for ø og er læst, som den er ment.</numerusform>
            <numerusform>%n celler har bogstaver som Ã¸ for ø og er læst, som de er ment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also import the %n rows that are hidden in the sheet</source>
        <translation>
            <numerusform>Importér også den række, der er skjult i arket</numerusform>
            <numerusform>Importér også de %n rækker, der er skjult i arket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. At %2 rows there is something to look at: a cell cannot be read in full, or may be wrong.</source>
        <translation>
            <numerusform>%1. Ved %2 række er der noget at se på: en celle kan ikke læses helt, eller den kan være forkert.</numerusform>
            <numerusform>%1. Ved %2 rækker er der noget at se på: en celle kan ikke læses helt, eller den kan være forkert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 ny</numerusform>
            <numerusform>%1 nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 ændres</numerusform>
            <numerusform>%1 ændres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as before</source>
        <translation>
            <numerusform>%1 som før</numerusform>
            <numerusform>%1 som før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 afvises</numerusform>
            <numerusform>%1 afvises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were changed</source>
        <translation>
            <numerusform>%1 ændret</numerusform>
            <numerusform>%1 ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were rejected</source>
        <translation>
            <numerusform>%1 afvist</numerusform>
            <numerusform>%1 afvist</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The cell says: %2</source>
        <translation>%1 I cellen står: %2</translation>
    </message>
    <message>
        <source>In the file already: %1</source>
        <translation>Findes allerede: %1</translation>
    </message>
</context>
<context>
    <name>brobygger::ImportWizard</name>
    <message>
        <source>Choose file…</source>
        <translation>Vælg fil…</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Gem afviste rækker…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Fortryd importen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Import offers</source>
        <translation>Importér tilbud</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Hvilken fil?</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Hvilken kolonne er hvad?</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Vis resultatet</translation>
    </message>
    <message>
        <source>What do these words mean?</source>
        <translation>Hvad betyder ordene?</translation>
    </message>
    <message>
        <source>This will happen</source>
        <translation>Det vil ske</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is changed yet.</source>
        <translation>Filen læses. Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerer</translation>
    </message>
    <message>
        <source>The rows are being written. Either all of it is done or nothing.</source>
        <translation>Rækkerne bliver skrevet. Enten kommer det hele ind eller intet.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Fortryder</translation>
    </message>
    <message>
        <source>The import is being taken back.</source>
        <translation>Importen tages tilbage.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Vælg et regneark</translation>
    </message>
    <message>
        <source>There is nothing to import in this file.</source>
        <translation>Der er intet at importere i denne fil.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Gem afviste rækker</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>afviste.csv</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Regneark (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The import is taken back: %n records.</source>
        <translation>
            <numerusform>Importen er fortrudt: %n post.</numerusform>
            <numerusform>Importen er fortrudt: %n poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is taken back, but for %n records that were changed or used since.</source>
        <translation>
            <numerusform>Importen er fortrudt, undtagen %n post, der er ændret eller brugt siden.</numerusform>
            <numerusform>Importen er fortrudt, undtagen %n poster, der er ændret eller brugt siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importér regneark</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Læser</translation>
    </message>
    <message>
        <source>The file is compared with what stands here. Nothing is changed yet.</source>
        <translation>Filen sammenlignes med det, der står her. Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet or a directory</source>
        <translation>Vælg et regneark eller et katalog</translation>
    </message>
    <message>
        <source>“%1” is chosen for two columns. Leave one of them out.</source>
        <translation>»%1« er valgt for to kolonner. Udelad den ene.</translation>
    </message>
    <message>
        <source>Taken back: the import is out of the file again.</source>
        <translation>Fortrudt: Importen er ude af filen igen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Closes without importing anything (Esc).</source>
        <translation>Lukker uden at importere noget (Esc).</translation>
    </message>
    <message>
        <source>The rejected rows are saved unencrypted with a column for the reason. Mend them, import the file again, and delete it.</source>
        <translation>De afviste rækker er gemt ukrypteret med en kolonne til årsagen. Ret dem, importér filen igen, og slet den.</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx, .ods or .csv) with one offer per row below its headings; titles above them do no harm. Or a directory as Open Referral HSDS: a JSON file, a zip archive, or one of the tables in its folder, for example services.csv.</source>
        <translation>Et regneark (.xlsx, .ods eller .csv) med ét tilbud pr. række under overskrifterne; titler over dem gør ikke noget. Eller et katalog efter Open Referral HSDS: en JSON-fil, et zip-arkiv eller en af tabellerne i dets mappe, fx services.csv.</translation>
    </message>
    <message>
        <source>“Save rejected rows…” writes an unencrypted file. Delete it when the rows are mended.</source>
        <translation>»Gem afviste rækker…« skriver en ukrypteret fil. Slet den, når rækkerne er rettet.</translation>
    </message>
    <message>
        <source>Spreadsheet or directory (*.xlsx *.xls *.ods *.csv *.txt *.json *.zip)</source>
        <translation>Regneark eller katalog (*.xlsx *.xls *.ods *.csv *.txt *.json *.zip)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>Regneark (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>Everything in the file is here already.</source>
        <translation>Alt i filen er allerede her.</translation>
    </message>
    <message>
        <source>Imported from “%1”: %2</source>
        <translation>Importeret fra »%1«: %2</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx, .ods or .csv) with one record per row below its headings; titles above them do no harm. It holds citizens, courses, appointments, contacts, measurements, or what an evaluation needs beside them: the use of services, labour market status, costs, referrals to offers, refusals and screenings. Import the citizens first and their courses next. The other sheets find their citizen by CPR or by the number in your own sheet (Løbenummer).</source>
        <translation>Et regneark (.xlsx, .ods eller .csv) med én post pr. række under overskrifterne; titler over dem gør ikke noget. Det indeholder borgere, forløb, aftaler, kontakter, målinger eller det, en evaluering bruger ved siden af: forbrug af ydelser, arbejdsmarkedsstatus, udgifter, priser og budget, henvisninger til tilbud, sagt nej uden registrering og screeninger. Importér borgerne først og deres forløb derefter. De andre ark finder borgeren på CPR eller på dit eget løbenummer.</translation>
    </message>
</context>
<context>
    <name>brobygger::ImportWordsStep</name>
    <message>
        <source>Words of the sheet</source>
        <translation>Ord i arket</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Word in the sheet</source>
        <translation>Ord i arket</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betyder</translation>
    </message>
    <message>
        <source>leave the cell empty</source>
        <translation>lad cellen være tom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are in no list, or several are called so. Choose what they mean; what you do not choose is left out.</source>
        <translation>Disse ord står ikke på nogen liste, eller flere hedder sådan. Vælg, hvad de betyder. Det, du ikke vælger, bliver udeladt; kan rækken ikke undvære det, bliver den afvist.</translation>
    </message>
    <message>
        <source>reject the row</source>
        <translation>afvis rækken</translation>
    </message>
</context>
<context>
    <name>brobygger::ImprovementPage</name>
    <message>
        <source>Start the test…</source>
        <translation>Begynd afprøvningen…</translation>
    </message>
    <message>
        <source>Done and seen…</source>
        <translation>Gjort og set…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslut…</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Forbedring</translation>
    </message>
    <message>
        <source>The chosen test, and the chart of its measure</source>
        <translation>Den valgte afprøvning og diagrammet for dens mål</translation>
    </message>
    <message>
        <source>Tests: %1. To be decided: %2.</source>
        <translation>Afprøvninger: %1. Klar til beslutning: %2.</translation>
    </message>
    <message>
        <source>Tests and screening tool</source>
        <translation>Afprøvninger og screeningsredskab</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Afprøvninger</translation>
    </message>
    <message>
        <source>The screening tool</source>
        <translation>Screeningsredskabet</translation>
    </message>
</context>
<context>
    <name>brobygger::Inbox</name>
    <message>
        <source>Referrals to us</source>
        <translation>Henvisninger til os</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Hvilke henvisninger</translation>
    </message>
    <message>
        <source>Waiting for first contact</source>
        <translation>Venter på første kontakt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Record attempt</source>
        <translation>Registrér forsøg</translation>
    </message>
    <message>
        <source>A call or a visit, whether the citizen was reached or not</source>
        <translation>Et opkald eller besøg, uanset om borgeren blev truffet</translation>
    </message>
    <message>
        <source>Open the citizen</source>
        <translation>Åbn borgeren</translation>
    </message>
    <message>
        <source>The citizen&apos;s page with the course</source>
        <translation>Borgerens side med forløbet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>The message the referral came with, as it was received.</source>
        <translation>Den meddelelse, henvisningen kom med, som den blev modtaget.</translation>
    </message>
    <message>
        <source>Answer the referrer</source>
        <translation>Svar henviser</translation>
    </message>
    <message>
        <source>A status or a closing note to who referred the citizen</source>
        <translation>En status eller et afslutningsnotat til den, der henviste</translation>
    </message>
    <message>
        <source>End the referral</source>
        <translation>Afslut henvisningen</translation>
    </message>
    <message>
        <source>Nothing more is to be done for this referral.</source>
        <translation>Der skal ikke gøres mere ved denne henvisning.</translation>
    </message>
    <message>
        <source>Nobody waits. A new referral is entered with Ctrl+N.</source>
        <translation>Ingen venter. En ny henvisning skrives ind med Ctrl+N.</translation>
    </message>
    <message>
        <source>The referral has ended.</source>
        <translation>Henvisningen er afsluttet.</translation>
    </message>
    <message>
        <source>no attempts yet</source>
        <translation>ingen forsøg endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n forsøg</numerusform>
            <numerusform>%n forsøg</numerusform>
        </translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Første kontakt</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>the citizen does not know of it</source>
        <translation>borgeren kender ikke til den</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>besvaret %1</translation>
    </message>
    <message>
        <source>No such referral now. Choose “All” to see the others.</source>
        <translation>Ingen henvisning af den slags nu. Vælg »Alle« for at se de andre.</translation>
    </message>
</context>
<context>
    <name>brobygger::IncomingForm</name>
    <message>
        <source>The referral is received.</source>
        <translation>Henvisningen er modtaget.</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Ny henvisning</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Modtag</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Hvem drejer det sig om?</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Who asks, and why?</source>
        <translation>Hvem henviser, og hvorfor?</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Henvist af</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Clinic or place</source>
        <translation>Klinik eller sted</translation>
    </message>
    <message>
        <source>A name that is not in the list is added as a new one.</source>
        <translation>Et navn, der ikke står på listen, bliver oprettet som nyt.</translation>
    </message>
    <message>
        <source>Doctor or contact person</source>
        <translation>Læge eller kontaktperson</translation>
    </message>
    <message>
        <source>Reason for the referral</source>
        <translation>Henvisningsårsag</translation>
    </message>
    <message>
        <source>Does the citizen know of it?</source>
        <translation>Kender borgeren til henvisningen?</translation>
    </message>
    <message>
        <source>%1, born %2, is in the file already</source>
        <translation>%1, født %2, findes allerede</translation>
    </message>
    <message>
        <source>%1 is in the file already</source>
        <translation>%1 findes allerede</translation>
    </message>
    <message>
        <source>Which volunteer</source>
        <translation>Hvilken frivillig</translation>
    </message>
</context>
<context>
    <name>brobygger::KindChips</name>
    <message>
        <source>Everything %1</source>
        <translation>Alt %1</translation>
    </message>
    <message>
        <source>Shows all kinds.</source>
        <translation>Viser alle slags.</translation>
    </message>
    <message>
        <source>Shows only these. With Ctrl several kinds can be chosen.</source>
        <translation>Viser kun disse. Med Ctrl kan flere slags vælges.</translation>
    </message>
</context>
<context>
    <name>brobygger::LabourList</name>
    <message>
        <source>New: what the citizen lives on…</source>
        <translation>Ny forsørgelse…</translation>
    </message>
    <message>
        <source>Change what the citizen lives on…</source>
        <translation>Ret forsørgelse…</translation>
    </message>
    <message>
        <source>Remove what the citizen lives on</source>
        <translation>Slet forsørgelse</translation>
    </message>
    <message>
        <source>What the citizen lives on</source>
        <translation>Forsørgelse</translation>
    </message>
    <message>
        <source>Nothing is entered yet. Write on what the citizen lives and from which day; the evaluation asks at the start and after 3, 6 and 12 months.</source>
        <translation>Der er ikke skrevet noget endnu. Skriv, hvad borgeren lever af, og fra hvilken dag; evalueringen bruger det ved start og efter 3, 6 og 12 måneder.</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>spørg igen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
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
        <source>Lives on</source>
        <translation>Forsørgelse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Removed: %1 from %2.</source>
        <translation>Slettet: %1 fra %2.</translation>
    </message>
</context>
<context>
    <name>brobygger::LeftoverLine</name>
    <message>
        <source>An incomplete copy lies here: %1, of %2. The program was ended while it was made.</source>
        <translation>Her ligger en ufuldstændig kopi: %1, fra %2. Programmet blev afbrudt, mens den blev lavet.</translation>
    </message>
    <message>
        <source>A backup that was about to be restored lies here: %1, of %2. The backup itself is unchanged.</source>
        <translation>Her ligger en sikkerhedskopi, der var ved at blive gendannet: %1, fra %2. Sikkerhedskopien selv er uændret.</translation>
    </message>
    <message>
        <source>The file that a restoring set aside lies here: %1, of %2. Nothing came in its place.</source>
        <translation>Her ligger filen, som en gendannelse lagde til side: %1, fra %2. Der kom ikke noget i stedet.</translation>
    </message>
    <message>
        <source>Give it its name again</source>
        <translation>Giv den sit navn igen</translation>
    </message>
    <message>
        <source>Check and use it…</source>
        <translation>Kontrollér og brug den…</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Slet %1?</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 er slettet.</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Slet den…</translation>
    </message>
    <message>
        <source>A journal that does not belong to the file lies here: %1, of %2. It was not applied to the file.</source>
        <translation>Her ligger en journal, som ikke hører til filen: %1, af %2. Den er ikke brugt på filen.</translation>
    </message>
</context>
<context>
    <name>brobygger::LetterDialog</name>
    <message>
        <source>You had begun to change the text. What you wrote is kept as a draft.</source>
        <translation>Du var begyndt at rette teksten. Det, du skrev, er gemt som kladde.</translation>
    </message>
    <message>
        <source>Edit the citizen…</source>
        <translation>Ret borgeren…</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Forhåndsvisning af brevet</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Ret teksten…</translation>
    </message>
    <message>
        <source>Change the letter&apos;s own words (Ctrl+E)</source>
        <translation>Ret ordene i brevet (Ctrl+E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Udskriv eller gem</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Print the letter once more (Ctrl+P)</source>
        <translation>Udskriv brevet igen (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print, and keep the letter as sent (Ctrl+P)</source>
        <translation>Udskriv, og gem brevet som sendt (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Write the letter to a file</source>
        <translation>Gem brevet i en fil</translation>
    </message>
    <message>
        <source>Write the letter to a file, and keep it as sent</source>
        <translation>Gem brevet i en fil og som sendt</translation>
    </message>
    <message>
        <source>A PDF is not encrypted. The program remembers where it lies.</source>
        <translation>En PDF er ikke krypteret. Programmet husker, hvor den ligger.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sendt via</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Måde</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Udlevering</translation>
    </message>
    <message>
        <source>How was it handed over?</source>
        <translation>Hvordan er det udleveret?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Hvorfor uden samtykke</translation>
    </message>
    <message>
        <source>Keep as sent</source>
        <translation>Gem som sendt</translation>
    </message>
    <message>
        <source>Keep the letter as it is, without printing (Ctrl+Enter)</source>
        <translation>Gem brevet, som det er, uden at udskrive (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The referral is then sent. The letter is kept as it is now and cannot be changed afterwards.</source>
        <translation>Henvisningen bliver sendt. Brevet gemmes, som det er nu, og kan ikke rettes bagefter.</translation>
    </message>
    <message>
        <source>The letter is kept as it is now and cannot be changed afterwards.</source>
        <translation>Brevet gemmes, som det er nu, og kan ikke rettes bagefter.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Without consent: %1</source>
        <translation>Uden samtykke: %1</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>Brev til %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>%n felt mangler</numerusform>
            <numerusform>%n felter mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Print, and keep the letter as sent. The referral is then sent too (Ctrl+P)</source>
        <translation>Udskriv, og gem brevet som sendt. Så er henvisningen også sendt (Ctrl+P)</translation>
    </message>
    <message>
        <source>Write the letter to a file, and keep it as sent. The referral is then sent too</source>
        <translation>Skriv brevet til en fil, og gem det som sendt. Så er henvisningen også sendt</translation>
    </message>
    <message>
        <source>The referral is now sent.</source>
        <translation>Henvisningen er nu sendt.</translation>
    </message>
    <message>
        <source>The letter is printed and kept as sent: %1.</source>
        <translation>Brevet er udskrevet og gemt som sendt (%1).</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Gem brevet som PDF</translation>
    </message>
    <message>
        <source>The file is saved. It is not encrypted: delete it when it is no longer needed.</source>
        <translation>Filen er gemt. Den er ikke krypteret: slet den, når den ikke skal bruges mere.</translation>
    </message>
    <message>
        <source>The letter is kept as sent: %1.</source>
        <translation>Brevet er gemt som sendt (%1).</translation>
    </message>
    <message>
        <source>Print the sheet once more (Ctrl+P)</source>
        <translation>Udskriv arket igen (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print, and keep the sheet as handed over (Ctrl+P)</source>
        <translation>Udskriv, og gem arket som udleveret (Ctrl+P)</translation>
    </message>
    <message>
        <source>Write the sheet to a file</source>
        <translation>Gem arket i en fil</translation>
    </message>
    <message>
        <source>Write the sheet to a file. It is not handed over by that</source>
        <translation>Gem arket i en fil. Det bliver ikke registreret som udleveret</translation>
    </message>
    <message>
        <source>Keep as handed over</source>
        <translation>Gem som udleveret</translation>
    </message>
    <message>
        <source>Keep the sheet as it is, without printing (Ctrl+Enter)</source>
        <translation>Gem arket, som det er, uden at udskrive (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The sheet is kept as it is now and cannot be changed afterwards.</source>
        <translation>Arket gemmes, som det er nu, og kan ikke rettes bagefter.</translation>
    </message>
    <message>
        <source>The sheet is kept as handed over: %1.</source>
        <translation>Arket er gemt som udleveret (%1).</translation>
    </message>
    <message>
        <source>The sheet is printed and kept as handed over: %1.</source>
        <translation>Arket er udskrevet og gemt som udleveret (%1).</translation>
    </message>
    <message>
        <source>Taken back: the sheet does not count as handed over any more.</source>
        <translation>Fortrudt: Arket er ikke længere gemt som udleveret.</translation>
    </message>
    <message>
        <source>Taken back: the letter does not count as sent any more, and the referral is a draft again.</source>
        <translation>Fortrudt: Brevet er ikke længere gemt som sendt, og henvisningen er igen en kladde.</translation>
    </message>
    <message>
        <source>Taken back: the letter does not count as sent any more.</source>
        <translation>Fortrudt: Brevet er ikke længere gemt som sendt.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Åbn indstillingerne</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Gem arket som PDF</translation>
    </message>
    <message>
        <source>The sheet is not handed over by that: keep it as handed over when the citizen has it.</source>
        <translation>Arket er ikke registreret som udleveret: vælg Gem som udleveret, når borgeren har fået det.</translation>
    </message>
    <message>
        <source>Go on with the text you had begun…</source>
        <translation>Fortsæt med den tekst, du var begyndt på…</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Slet kladden</translation>
    </message>
    <message>
        <source>Delete the draft of the referral, which is not needed</source>
        <translation>Slet kladden til henvisningen, når den ikke skal bruges</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Udleveret</translation>
    </message>
    <message>
        <source>The citizen may not be called, so the number is left out. Enter an e-mail, or ask again whether we may call.</source>
        <translation>Der må ikke ringes til borgeren, så nummeret står ikke i brevet. Skriv en e-mail, eller spørg igen, om der må ringes.</translation>
    </message>
    <message>
        <source>The draft to %1 is deleted.</source>
        <translation>Kladden til %1 er slettet.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing is kept as sent.</source>
        <translation>Printeren tog ikke imod. Intet er gemt som sendt.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiér tekst</translation>
    </message>
    <message>
        <source>Copies the letter as text, to be pasted into a message</source>
        <translation>Kopierer brevet som tekst, der kan sættes ind i en meddelelse</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>The text is copied. Paste it into the message, choose the way and keep the letter as sent.</source>
        <translation>Teksten er kopieret. Sæt den ind i meddelelsen, vælg måden, og gem brevet som sendt.</translation>
    </message>
</context>
<context>
    <name>brobygger::LockScreen</name>
    <message>
        <source>Unlocking…</source>
        <translation>Låser op…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Skriv adgangskoden.</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 blev ikke fundet</translation>
    </message>
    <message>
        <source>There is no such file in %1. It may have been moved, or it lies on a drive that is not connected. Connect the drive and try again, open another file, or begin a new one.</source>
        <translation>Filen ligger ikke i %1. Den kan være flyttet, eller den ligger på et drev, der ikke er tilsluttet. Tilslut drevet, og prøv igen, åbn en anden fil, eller begynd på en ny.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 er låst</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>This is the demo municipality. Its passphrase is: %1</source>
        <translation>Det her er demokommunen. Dens adgangskode er: %1</translation>
    </message>
    <message>
        <source>Show the citizen alone</source>
        <translation>Vis kun borgeren (Borgeren sidder med)</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Åbn en anden fil…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Ny fil…</translation>
    </message>
    <message numerus="yes">
        <source>Wrong passphrases were written before. This one is tried in %n seconds.</source>
        <translation>
            <numerusform>Der er skrevet forkerte adgangskoder før. Denne bliver prøvet om %n sekund.</numerusform>
            <numerusform>Der er skrevet forkerte adgangskoder før. Denne bliver prøvet om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Gendan en sikkerhedskopi…</translation>
    </message>
    <message>
        <source>The file is made ready for this version of Brobygger. With a large file that takes some minutes.</source>
        <translation>Filen gøres klar til denne version af Brobygger. Det tager nogle minutter, når filen er stor.</translation>
    </message>
    <message>
        <source>Open the rescued file</source>
        <translation>Åbn den reddede fil</translation>
    </message>
    <message>
        <source>I have a recovery sheet…</source>
        <translation>Jeg har et gendannelsesark…</translation>
    </message>
</context>
<context>
    <name>brobygger::MachineSheetDialog</name>
    <message>
        <source>What is on this machine</source>
        <translation>Hvad der er på maskinen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>The sheet is printed. Put it away from this machine.</source>
        <translation>Arket er udskrevet. Læg det et andet sted end maskinen.</translation>
    </message>
    <message>
        <source>The sheet is saved as a file. The file is not encrypted; it names nobody.</source>
        <translation>Arket er gemt som fil. Filen er ikke krypteret; den nævner ingen ved navn.</translation>
    </message>
</context>
<context>
    <name>brobygger::MatchModel</name>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Skjul dem</translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n tilbud</numerusform>
            <numerusform>%n tilbud</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
</context>
<context>
    <name>brobygger::MatchView</name>
    <message>
        <source>Offers ranked for the citizen</source>
        <translation>Tilbud i rækkefølge for borgeren</translation>
    </message>
    <message>
        <source>Back to the referrals</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Leaves the list of offers (Esc)</source>
        <translation>Tilbage til henvisningerne (Esc)</translation>
    </message>
    <message>
        <source>Change wishes</source>
        <translation>Ret ønsker</translation>
    </message>
    <message>
        <source>What the citizen would like, and what must be so for them to come</source>
        <translation>Hvad borgeren gerne vil, og hvad der skal til, for at borgeren kan komme</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Henvis</translation>
    </message>
    <message>
        <source>Drafts a referral to the chosen offer (Enter)</source>
        <translation>Laver en kladde til en henvisning til det valgte tilbud (Enter)</translation>
    </message>
    <message>
        <source>Citizen says no…</source>
        <translation>Borgeren siger nej…</translation>
    </message>
    <message>
        <source>Leaves the chosen offer out, with the reason</source>
        <translation>Fravælger det valgte tilbud med en grund</translation>
    </message>
    <message>
        <source>The directory is empty. Add offers or import them on the page Offers.</source>
        <translation>Der er ingen tilbud endnu. Opret eller indlæs dem på siden Tilbud.</translation>
    </message>
    <message>
        <source>Find an offer for %1</source>
        <translation>Find tilbud til %1</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::MatchingTab</name>
    <message>
        <source>Find an offer</source>
        <translation>Find tilbud</translation>
    </message>
    <message>
        <source>Offers that suit the citizen</source>
        <translation>Tilbud, der passer til borgeren</translation>
    </message>
    <message>
        <source>Direct referral…</source>
        <translation>Direkte henvisning…</translation>
    </message>
    <message>
        <source>Refer to an offer you know already</source>
        <translation>Henvis til et tilbud, du kender i forvejen</translation>
    </message>
</context>
<context>
    <name>brobygger::MeasureChart</name>
    <message>
        <source>Counting…</source>
        <translation>Tæller…</translation>
    </message>
    <message>
        <source>Once a measure is chosen, its chart stands here.</source>
        <translation>Når der er valgt et mål, står dets diagram her.</translation>
    </message>
    <message>
        <source>Nothing has been counted of this measure yet.</source>
        <translation>Der er ikke talt noget af dette mål endnu.</translation>
    </message>
</context>
<context>
    <name>brobygger::MeasurementsSection</name>
    <message>
        <source>Use %1</source>
        <translation>Brug %1</translation>
    </message>
    <message>
        <source>Load the wording of the questions</source>
        <translation>Indlæs spørgsmålstekster</translation>
    </message>
    <message>
        <source>Question texts (*.json)</source>
        <translation>Spørgsmålstekster (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>The questions of %1 are shown in your wording from now on.</source>
        <translation>Spørgsmålene i %1 vises fra nu af med jeres ordlyd.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>ikke i brug</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>jeres ordlyd</translation>
    </message>
    <message>
        <source>topics only</source>
        <translation>kun emner</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Load question texts…</source>
        <translation>Indlæs spørgsmålstekster…</translation>
    </message>
    <message>
        <source>A text file with the licensed wording your organisation holds the rights to</source>
        <translation>En tekstfil med den ordlyd, jeres organisation har licens til</translation>
    </message>
    <message>
        <source>Remove the wording</source>
        <translation>Fjern ordlyden</translation>
    </message>
    <message>
        <source>Licence number or agreement</source>
        <translation>Licensnummer eller aftale</translation>
    </message>
    <message>
        <source>%1 is in use. %2</source>
        <translation>%1 er taget i brug. %2</translation>
    </message>
    <message>
        <source>%1 is not in use any more.</source>
        <translation>%1 er ikke længere i brug.</translation>
    </message>
    <message>
        <source>The wording of %1 is removed.</source>
        <translation>Ordlyden for %1 er fjernet.</translation>
    </message>
    <message>
        <source>Whom to call when somebody is in danger, one line each</source>
        <translation>Krisekort: hvem I ringer til, når nogen er i fare. Én linje til hver</translation>
    </message>
    <message>
        <source>SF-12 version 2 in the evaluation</source>
        <translation>SF-12 version 2 i evalueringen</translation>
    </message>
    <message>
        <source>Danish weights 2018</source>
        <translation>Danske vægte 2018</translation>
    </message>
    <message>
        <source>American weights 1998</source>
        <translation>Amerikanske vægte 1998</translation>
    </message>
    <message>
        <source>Scores by different weights are never compared. Only the Danish ones have a mean of the population that comes with the program.</source>
        <translation>Scorer med forskellige vægte sammenlignes aldrig. Kun de danske har et gennemsnit for befolkningen, der følger med programmet.</translation>
    </message>
    <message>
        <source>The numbers are checked today</source>
        <translation>Numrene er tjekket i dag</translation>
    </message>
    <message>
        <source>You have tried the numbers of the crisis card, and they are right</source>
        <translation>Du har prøvet numrene på krisekortet, og de er rigtige</translation>
    </message>
    <message>
        <source>Print the crisis card…</source>
        <translation>Udskriv krisekortet…</translation>
    </message>
    <message>
        <source>A card for the wallet with whom to call, to be given to anybody</source>
        <translation>Et kort til pungen med, hvem man kan ringe til. Det må gives til alle</translation>
    </message>
    <message>
        <source>The numbers were checked on %1.</source>
        <translation>Numrene er tjekket den %1.</translation>
    </message>
    <message>
        <source>The numbers have not been checked as they stand.</source>
        <translation>Numrene er ikke tjekket, som de står.</translation>
    </message>
    <message>
        <source>The numbers are noted as checked today.</source>
        <translation>Numrene er noteret som tjekket i dag.</translation>
    </message>
    <message>
        <source>Crisis card</source>
        <translation>Krisekort</translation>
    </message>
</context>
<context>
    <name>brobygger::MeasurementsTab</name>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Udfyld…</translation>
    </message>
    <message>
        <source>With the citizen, one question at a time or the whole sheet</source>
        <translation>Sammen med borgeren, ét spørgsmål ad gangen eller hele skemaet</translation>
    </message>
    <message>
        <source>Citizen alone…</source>
        <translation>Borgeren selv…</translation>
    </message>
    <message>
        <source>The window shows the questionnaire alone; leaving needs the passphrase</source>
        <translation>Vinduet viser kun spørgeskemaet; man kommer tilbage med adgangskoden</translation>
    </message>
    <message>
        <source>From paper…</source>
        <translation>Fra papir…</translation>
    </message>
    <message>
        <source>The whole sheet, with the day it was answered</source>
        <translation>Hele skemaet med den dag, det blev udfyldt</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Vis resultatet</translation>
    </message>
    <message>
        <source>The result, what moved since last time, and every answer</source>
        <translation>Resultatet, hvad der har ændret sig siden sidst, og alle svar</translation>
    </message>
    <message>
        <source>What the citizen filled in alone today</source>
        <translation>Det, borgeren har udfyldt alene i dag</translation>
    </message>
    <message>
        <source>First what there is to talk about, then the result</source>
        <translation>Først det, I skal tale om, derefter resultatet</translation>
    </message>
    <message>
        <source>The calendar comes when the citizen is taken into the course.</source>
        <translation>Kalenderen kommer, når borgeren er optaget i forløbet.</translation>
    </message>
    <message>
        <source>Nothing has been filled in yet. Choose a questionnaire at the left.</source>
        <translation>Der er ikke udfyldt noget endnu. Vælg et spørgeskema til venstre.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>What shall the citizen fill in?</source>
        <translation>Hvad skal borgeren udfylde?</translation>
    </message>
    <message>
        <source>The window then shows nothing else until you give your passphrase.</source>
        <translation>Vinduet viser så ikke andet, før du skriver din adgangskode.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Kun %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n questionnaires that are due</source>
        <translation>
            <numerusform>Det %n skema, der er tid til nu</numerusform>
            <numerusform>Alle %n skemaer, der er tid til nu</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. It counts nowhere any more.</source>
        <translation>Målingen er annulleret og tæller ikke længere med.</translation>
    </message>
    <message>
        <source>%1 has only topics, not the questions. Fill it in together with the citizen, or bring in your own wording under Settings.</source>
        <translation>%1 har kun emner, ikke hele spørgsmål. Udfyld skemaet sammen med borgeren, eller indlæs jeres egen ordlyd under Indstillinger.</translation>
    </message>
    <message numerus="yes">
        <source>%n that are due have only topics. Fill them in together.</source>
        <translation>
            <numerusform>%n skema mere har kun emner. Udfyld det sammen.</numerusform>
            <numerusform>%n skemaer mere har kun emner. Udfyld dem sammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>When to measure</source>
        <translation>Hvornår der måles</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Spørgeskemaer</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>Forbrug af ydelser</translation>
    </message>
    <message>
        <source>Lives on</source>
        <translation>Forsørgelse</translation>
    </message>
    <message>
        <source>Questionnaires, use of services, what the citizen lives on and what work must mind</source>
        <translation>Spørgeskemaer, forbrug af ydelser, forsørgelse og skånehensyn</translation>
    </message>
    <message>
        <source>Considerations</source>
        <translation>Skånehensyn</translation>
    </message>
</context>
<context>
    <name>brobygger::MeetingList</name>
    <message>
        <source>New meeting…</source>
        <translation>Nyt møde…</translation>
    </message>
    <message>
        <source>Change the meeting…</source>
        <translation>Ret mødet…</translation>
    </message>
    <message>
        <source>Call off the meeting</source>
        <translation>Aflys mødet</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Aflys</translation>
    </message>
    <message>
        <source>Also those that are over</source>
        <translation>Også de afsluttede</translation>
    </message>
    <message>
        <source>Round-table meetings</source>
        <translation>Rundbordssamtaler</translation>
    </message>
    <message>
        <source>No meeting waits. Invite those around a citizen, or the partners, to one table.</source>
        <translation>Intet møde venter. Inviter dem omkring en borger, eller partnerne, til samme bord.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The meeting is called off. Tell those who were invited.</source>
        <translation>Mødet er aflyst. Giv dem besked, der er inviteret.</translation>
    </message>
</context>
<context>
    <name>brobygger::MeetingsPanel</name>
    <message>
        <source>After the meeting…</source>
        <translation>Efter mødet…</translation>
    </message>
    <message>
        <source>Who was there, disagreement, the next meeting, and whether the citizen has seen the minutes</source>
        <translation>Hvem der var der, uenighed, det næste møde, og om borgeren har set referatet</translation>
    </message>
    <message>
        <source>Round-table meetings</source>
        <translation>Rundbordssamtaler</translation>
    </message>
    <message>
        <source>Parts of the chosen meeting</source>
        <translation>Dele af det valgte møde</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Choose a meeting to see it.</source>
        <translation>Vælg et møde for at se det.</translation>
    </message>
    <message>
        <source>Meeting about %1</source>
        <translation>Møde om %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>brobygger::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>brobygger::MessageFields</name>
    <message>
        <source>contact person</source>
        <translation>kontaktperson</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Hvad der står i beskeden</translation>
    </message>
    <message>
        <source>Search the people around the citizen and the partners</source>
        <translation>Søg blandt personer omkring borgeren og samarbejdsparter</translation>
    </message>
    <message>
        <source>Try fewer letters, or let it stand as you have written it.</source>
        <translation>Prøv med færre bogstaver, eller lad det stå, som du har skrevet det.</translation>
    </message>
    <message>
        <source>Who the message is for</source>
        <translation>Hvem beskeden er til</translation>
    </message>
    <message>
        <source>Who the message is from</source>
        <translation>Hvem beskeden er fra</translation>
    </message>
    <message>
        <source>No earlier message</source>
        <translation>Ingen tidligere besked</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar på</translation>
    </message>
    <message>
        <source>What it tells of the citizen</source>
        <translation>Hvad den fortæller om borgeren</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Hvorfor uden samtykke</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sendt via</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kom via</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sendt den</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Modtaget den</translation>
    </message>
    <message>
        <source>Needs their answer by</source>
        <translation>Deres svar senest</translation>
    </message>
    <message>
        <source>Needs our answer by</source>
        <translation>Vores svar senest</translation>
    </message>
    <message>
        <source>Comes up on Today on that day. Leave it empty when no answer is needed.</source>
        <translation>Kommer frem på »I dag« den dag. Lad feltet stå tomt, når der ikke skal svares.</translation>
    </message>
    <message>
        <source>To be filed in the journal</source>
        <translation>Skal journaliseres</translation>
    </message>
    <message>
        <source>The citizen has taken the consent back: %1 may not be told on it.</source>
        <translation>Borgeren har trukket samtykket tilbage: Det gælder ikke længere for %1.</translation>
    </message>
    <message>
        <source>No consent covers this: %1.</source>
        <translation>Intet samtykke dækker dette: %1.</translation>
    </message>
    <message>
        <source>Ask the citizen first, or choose the law that lets you tell it and write why.</source>
        <translation>Spørg borgeren først, eller vælg den hjemmel, der tillader det, og skriv hvorfor.</translation>
    </message>
    <message>
        <source>The citizen&apos;s consent covers what is ticked.</source>
        <translation>Borgerens samtykke dækker det, der er sat kryds ved.</translation>
    </message>
</context>
<context>
    <name>brobygger::MessageImport</name>
    <message>
        <source>Import a referral</source>
        <translation>Importér en henvisning</translation>
    </message>
    <message>
        <source>Messages (*.xml *.json);;All files (*)</source>
        <translation>Meddelelser (*.xml *.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>%1 has been imported before.</source>
        <translation>%1 er importeret før.</translation>
    </message>
    <message>
        <source>There is nothing new in %1.</source>
        <translation>Der er intet nyt i %1.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Vælg en anden mappe</translation>
    </message>
    <message>
        <source>Unencrypted on this machine: %1. The messages are kept in the encrypted file.</source>
        <translation>Ukrypteret på denne maskine: %1. Meddelelserne er gemt i den krypterede fil.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) received and kept as they came.</source>
        <translation>
            <numerusform>%n meddelelse er modtaget og gemt, som den kom.</numerusform>
            <numerusform>%n meddelelser er modtaget og gemt, som de kom.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written again, so the message stays.</source>
        <translation>%1 kunne ikke skrives igen, så meddelelsen bliver.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) became nothing.</source>
        <translation>
            <numerusform>%n fil mere blev ikke til noget.</numerusform>
            <numerusform>%n filer mere blev ikke til noget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message file(s)?</source>
        <translation>
            <numerusform>Slet %n meddelelsesfil?</numerusform>
            <numerusform>Slet %n meddelelsesfiler?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Delete it by hand.</source>
        <translation>%1 kunne ikke slettes. Slet den selv.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Open the citizen</source>
        <translation>Åbn borgeren</translation>
    </message>
    <message>
        <source>%1 has been imported before. It is about %2.</source>
        <translation>%1 er importeret før. Den handler om %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) put aside. What was typed is under Ctrl+K, “Drafts”.</source>
        <translation>
            <numerusform>%n meddelelse er lagt til side. Det, du skrev, ligger under Ctrl+K, »Kladder«.</numerusform>
            <numerusform>%n meddelelser er lagt til side. Det, du skrev, ligger under Ctrl+K, »Kladder«.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) put aside.</source>
        <translation>
            <numerusform>%n meddelelse er lagt til side.</numerusform>
            <numerusform>%n meddelelser er lagt til side.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file is called %1 by now, so the message stays.</source>
        <translation>En anden fil hedder nu %1, så meddelelsen bliver stående.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. %n message file(s) stand(s) unencrypted in the folder again: %1.</source>
        <translation>
            <numerusform>Fortrudt. %n meddelelsesfil ligger igen ukrypteret i mappen: %1.</numerusform>
            <numerusform>Fortrudt. %n meddelelsesfiler ligger igen ukrypteret i mappen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::MessageImportDialog</name>
    <message>
        <source>Message received</source>
        <translation>Meddelelse modtaget</translation>
    </message>
    <message>
        <source>Keep with the referral</source>
        <translation>Gem ved henvisningen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Modtag</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Læg til side</translation>
    </message>
    <message>
        <source>This message holds only attachments. They are kept and shown with the letter they belong to.</source>
        <translation>Meddelelsen indeholder kun vedhæftede filer. De gemmes og vises ved det brev, de hører til.</translation>
    </message>
    <message>
        <source>This goes on with the referral of %1 received %2. It is kept with it.</source>
        <translation>Den fortsætter henvisningen af %1 modtaget %2. Den gemmes ved den.</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Hvad meddelelsen siger</translation>
    </message>
    <message>
        <source>The referral</source>
        <translation>Henvisningen</translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <translation>%1, modtaget %2</translation>
    </message>
    <message>
        <source>%1 (is added to the list), received %2</source>
        <translation>%1 (føjes til listen), modtaget %2</translation>
    </message>
    <message>
        <source>Programme: %1</source>
        <translation>Program: %1</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Henvist af</translation>
    </message>
    <message>
        <source>Reason for the referral</source>
        <translation>Årsag til henvisningen</translation>
    </message>
    <message>
        <source>This message takes back one that was never imported. It is kept and becomes no referral.</source>
        <translation>Meddelelsen trækker en tilbage, som aldrig er importeret. Den gemmes og bliver ikke til en henvisning.</translation>
    </message>
    <message>
        <source>Enter saves, except in a field of several lines. Ctrl+Enter always saves.</source>
        <translation>Enter gemmer, undtagen i et felt med flere linjer. Ctrl+Enter gemmer altid.</translation>
    </message>
    <message>
        <source>Note that this person has died</source>
        <translation>Notér, at borgeren er død</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Død den</translation>
    </message>
    <message>
        <source>Message received, %1 of %2</source>
        <translation>Meddelelse modtaget, %1 af %2</translation>
    </message>
    <message>
        <source>The message does not lie there any more.</source>
        <translation>Meddelelsen ligger der ikke længere.</translation>
    </message>
    <message>
        <source>Without the tick it becomes a task for today to check it.</source>
        <translation>Uden flueben bliver det en opgave i dag at tjekke det.</translation>
    </message>
</context>
<context>
    <name>brobygger::MessagePerson</name>
    <message>
        <source>It is somebody else</source>
        <translation>Det er en anden</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Hvem drejer det sig om?</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>%1, born %2, is in the file already</source>
        <translation>%1, født %2, er i filen i forvejen</translation>
    </message>
    <message>
        <source>%1 is in the file already</source>
        <translation>%1 er i filen i forvejen</translation>
    </message>
    <message>
        <source>%1 (same CPR number)</source>
        <translation>%1 (samme CPR-nummer)</translation>
    </message>
</context>
<context>
    <name>brobygger::MessageReading</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikke læses.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Læser meddelelsen…</translation>
    </message>
</context>
<context>
    <name>brobygger::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>brobygger::NavigationRow</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n venter</numerusform>
            <numerusform>%1, %n venter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::NewPassphraseFlow</name>
    <message>
        <source>That is not the present passphrase. Write it again.</source>
        <translation>Det er ikke den nuværende adgangskode. Skriv den igen.</translation>
    </message>
    <message>
        <source>The sheet does not open this file. It belongs to another file, or it was printed before the passphrase was changed.</source>
        <translation>Arket åbner ikke denne fil. Det hører til en anden fil, eller det er udskrevet, før adgangskoden blev skiftet.</translation>
    </message>
</context>
<context>
    <name>brobygger::NextStepCard</name>
    <message>
        <source>Next: reach the citizen</source>
        <translation>Næste skridt: få fat i borgeren</translation>
    </message>
    <message>
        <source>Next: the information sheet</source>
        <translation>Næste skridt: oplysningsarket</translation>
    </message>
    <message>
        <source>Next: consent</source>
        <translation>Næste skridt: samtykke</translation>
    </message>
    <message>
        <source>Next: arrange the first talk</source>
        <translation>Næste skridt: aftal den første samtale</translation>
    </message>
    <message>
        <source>Next: screening</source>
        <translation>Næste skridt: screening</translation>
    </message>
    <message>
        <source>Next: start the course</source>
        <translation>Næste skridt: start forløbet</translation>
    </message>
    <message>
        <source>Next: the questionnaires of the start</source>
        <translation>Næste skridt: startmålingerne</translation>
    </message>
    <message>
        <source>Next: the questionnaires of the end</source>
        <translation>Næste skridt: slutmålingerne</translation>
    </message>
    <message>
        <source>Next: arrange something</source>
        <translation>Næste skridt: lav en aftale</translation>
    </message>
    <message>
        <source>Next: close the course</source>
        <translation>Næste skridt: afslut forløbet</translation>
    </message>
    <message>
        <source>Nobody has spoken with the citizen yet.</source>
        <translation>Ingen har talt med borgeren endnu.</translation>
    </message>
    <message>
        <source>The citizen is to know what is written down and why, before more is.</source>
        <translation>Borgeren skal vide, hvad der bliver skrevet ned og hvorfor.</translation>
    </message>
    <message>
        <source>The citizen has been reached, and no talk is arranged.</source>
        <translation>Der er kontakt til borgeren, men ingen samtale er aftalt.</translation>
    </message>
    <message>
        <source>You have talked, and it is not decided whether it is the target group.</source>
        <translation>I har talt sammen, og det er ikke afgjort, om borgeren er i målgruppen.</translation>
    </message>
    <message>
        <source>In the target group, and a consent or another legal basis holds.</source>
        <translation>Borgeren er i målgruppen, og der er samtykke eller anden hjemmel.</translation>
    </message>
    <message>
        <source>Without them nothing can be compared later.</source>
        <translation>Uden dem er der ikke noget at sammenligne med senere.</translation>
    </message>
    <message>
        <source>They are best filled in before the course is closed.</source>
        <translation>De udfyldes bedst, før forløbet afsluttes.</translation>
    </message>
    <message>
        <source>No appointment and no task lies ahead.</source>
        <translation>Der er hverken en aftale eller en opgave forude.</translation>
    </message>
    <message>
        <source>The citizen is not in the target group.</source>
        <translation>Borgeren er ikke i målgruppen.</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Registrér kontakt</translation>
    </message>
    <message>
        <source>Go to Consent</source>
        <translation>Gå til Samtykke</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Go to Screening</source>
        <translation>Gå til Screening</translation>
    </message>
    <message>
        <source>Start the course</source>
        <translation>Start forløbet</translation>
    </message>
    <message>
        <source>Go to Measurements</source>
        <translation>Gå til Målinger</translation>
    </message>
    <message>
        <source>Close the course</source>
        <translation>Afslut forløbet</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Nothing is to be done now</source>
        <translation>Der er ikke noget at gøre nu</translation>
    </message>
    <message>
        <source>Next: enter the outcome</source>
        <translation>Næste skridt: angiv udfald</translation>
    </message>
    <message>
        <source>Enter outcome</source>
        <translation>Angiv udfald</translation>
    </message>
    <message>
        <source>The appointment %1 is over, and it is not said what became of it.</source>
        <translation>Aftalen %1 er overstået, og udfaldet mangler.</translation>
    </message>
    <message>
        <source>The citizen has died. What is still open is settled there.</source>
        <translation>Borgeren er død. Her afgør du, hvad der skal ske med det, der stadig er åbent.</translation>
    </message>
    <message>
        <source>The citizen has moved away. What is still open is settled there.</source>
        <translation>Borgeren er flyttet. Her afgør du, hvad der skal ske med det, der stadig er åbent.</translation>
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
    <name>brobygger::NormPanel</name>
    <message>
        <source>New mean of the population…</source>
        <translation>Nyt gennemsnit for befolkningen…</translation>
    </message>
    <message>
        <source>Change the mean of the population…</source>
        <translation>Ret befolkningens gennemsnit…</translation>
    </message>
    <message>
        <source>Remove the mean of the population</source>
        <translation>Fjern befolkningens gennemsnit</translation>
    </message>
    <message>
        <source>New mean…</source>
        <translation>Nyt gennemsnit…</translation>
    </message>
    <message>
        <source>Means of the population</source>
        <translation>Befolkningens gennemsnit</translation>
    </message>
    <message>
        <source>Only SF-12 version 2 and WHO-5 are set against the population: their means come with the program. Enter that of another score with its year and source.</source>
        <translation>Kun SF-12 version 2 og WHO-5 sættes op imod befolkningen: deres gennemsnit følger med programmet. Skriv det for en anden score med år og kilde.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gennemsnit</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>The mean of the population in %1 is removed.</source>
        <translation>Befolkningens gennemsnit i %1 er fjernet.</translation>
    </message>
</context>
<context>
    <name>brobygger::NotesTab</name>
    <message>
        <source>Notes and contacts</source>
        <translation>Notater og kontakter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>A note in the citizen&apos;s record</source>
        <translation>Et notat om borgeren</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>A contact or an attempt, today or earlier</source>
        <translation>En kontakt eller et forsøg, i dag eller tidligere</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Makes a new version; the earlier wording stays readable.</source>
        <translation>Laver en ny udgave; den tidligere ordlyd kan stadig læses.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Hele teksten</translation>
    </message>
    <message>
        <source>Nothing written yet. Begin with a note or a contact above.</source>
        <translation>Der er ikke skrevet noget endnu. Begynd med et notat eller en kontakt ovenfor.</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Her er ikke skrevet noget.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Message to the doctor…</source>
        <translation>Besked til lægen…</translation>
    </message>
    <message>
        <source>A message to the doctor, the caseworker or others, to be copied and noted as sent</source>
        <translation>En besked til lægen, sagsbehandleren eller andre, til at kopiere og notere som sendt</translation>
    </message>
    <message>
        <source>Enter a message received…</source>
        <translation>Skriv modtaget besked ind…</translation>
    </message>
    <message>
        <source>What a doctor, a caseworker or others have written or said</source>
        <translation>Det, en læge, en sagsbehandler eller andre har skrevet eller sagt</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Besvar…</translation>
    </message>
    <message>
        <source>Writes the answer to a message that came, or enters the one that came back</source>
        <translation>Skriver svaret på en modtaget besked, eller skriver det svar ind, der kom</translation>
    </message>
    <message>
        <source>No answer needed</source>
        <translation>Svar ikke nødvendigt</translation>
    </message>
    <message>
        <source>Takes the message off Today: nobody waits for an answer any more</source>
        <translation>Tager beskeden af »I dag«: Ingen venter længere på svar</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>Til journalisering</translation>
    </message>
    <message>
        <source>Marks the note or message for the journal, or takes the mark away.</source>
        <translation>Markerer notatet eller beskeden til journalisering, eller fjerner markeringen.</translation>
    </message>
    <message>
        <source>Filed today</source>
        <translation>Journaliseret i dag</translation>
    </message>
    <message>
        <source>Notes that the note or message stands in the journal</source>
        <translation>Noterer, at notatet eller beskeden er journaliseret</translation>
    </message>
    <message>
        <source>For the locum</source>
        <translation>Med til vikaren</translation>
    </message>
    <message>
        <source>Picks the note for the hand-over book, or takes it out again.</source>
        <translation>Vælger notatet til overleveringsmappen, eller tager det ud igen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Nobody waits for an answer to this message any more.</source>
        <translation>Ingen venter længere på svar på denne besked.</translation>
    </message>
    <message>
        <source>It is not to be filed any more.</source>
        <translation>Det skal ikke længere journaliseres.</translation>
    </message>
    <message>
        <source>It is to be filed.</source>
        <translation>Det er markeret til journalisering.</translation>
    </message>
    <message>
        <source>It is marked as filed today.</source>
        <translation>Det er markeret som journaliseret i dag.</translation>
    </message>
    <message>
        <source>The note goes into the hand-over book.</source>
        <translation>Notatet kommer med i overleveringsmappen.</translation>
    </message>
    <message>
        <source>The note does not go into the hand-over book.</source>
        <translation>Notatet kommer ikke med i overleveringsmappen.</translation>
    </message>
</context>
<context>
    <name>brobygger::OfferPanel</name>
    <message>
        <source>Choose an offer to see it.</source>
        <translation>Vælg et tilbud for at se det.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Udbyder</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Første gang</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Hjemmeside</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrolleret</translation>
    </message>
</context>
<context>
    <name>brobygger::OffersPage</name>
    <message>
        <source>Catalogue…</source>
        <translation>Katalog…</translation>
    </message>
    <message>
        <source>Write the directory for doctors and partners as PDF or web page</source>
        <translation>Lav listen over tilbud til læger og samarbejdsparter som PDF eller webside</translation>
    </message>
    <message>
        <source>Write the catalogue</source>
        <translation>Gem kataloget</translation>
    </message>
    <message>
        <source>catalogue.pdf</source>
        <translation>katalog.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webside (*.html)</translation>
    </message>
    <message>
        <source>The catalogue is written. It names no contact persons.</source>
        <translation>Kataloget er gemt. Det nævner ingen kontaktpersoner.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importér…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér…</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nyt tilbud</translation>
    </message>
    <message>
        <source>Enter an offer in the directory</source>
        <translation>Opret et tilbud i oversigten</translation>
    </message>
    <message>
        <source>Name, provider or town</source>
        <translation>Navn, udbyder eller by</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle kategorier</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Foreslås ikke</translation>
    </message>
    <message>
        <source>No offers here. Enter one, or import a spreadsheet.</source>
        <translation>Ingen tilbud her. Opret et, eller importér et regneark.</translation>
    </message>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n tilbud</numerusform>
            <numerusform>%n tilbud</numerusform>
        </translation>
    </message>
    <message>
        <source>The offer is no longer proposed.</source>
        <translation>Tilbuddet foreslås ikke længere.</translation>
    </message>
    <message>
        <source>The offer is proposed again.</source>
        <translation>Tilbuddet foreslås igen.</translation>
    </message>
    <message>
        <source>Write the directory</source>
        <translation>Eksportér tilbud</translation>
    </message>
    <message>
        <source>offers.csv</source>
        <translation>tilbud.csv</translation>
    </message>
    <message>
        <source>Bring offers in from a spreadsheet or a directory</source>
        <translation>Hent tilbud ind fra et regneark eller et katalog</translation>
    </message>
    <message>
        <source>Write the directory as a spreadsheet or as HSDS</source>
        <translation>Gem listen over tilbud som regneark eller HSDS</translation>
    </message>
    <message>
        <source>Spreadsheet as CSV (*.csv)</source>
        <translation>Regneark som CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>HSDS 3.0, tables in one archive (*.zip)</source>
        <translation>HSDS 3.0, tabeller i ét arkiv (*.zip)</translation>
    </message>
    <message>
        <source>HSDS 3.0 as JSON (*.json)</source>
        <translation>HSDS 3.0 som JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>The directory is written: %n offers.</source>
        <translation>
            <numerusform>Listen er gemt: %n tilbud.</numerusform>
            <numerusform>Listen er gemt: %n tilbud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the offer</source>
        <translation>Ret tilbuddet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>The offer has been checked</source>
        <translation>Tilbuddet er tjekket</translation>
    </message>
    <message>
        <source>Take down that somebody asked whether this is still so</source>
        <translation>Notér, at der er spurgt, om det stadig passer</translation>
    </message>
    <message>
        <source>Has been checked</source>
        <translation>Er tjekket</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Tag af listen</translation>
    </message>
    <message>
        <source>Take into the list again</source>
        <translation>Sæt på listen igen</translation>
    </message>
    <message>
        <source>Show all offers</source>
        <translation>Vis alle tilbud</translation>
    </message>
    <message>
        <source>Clears the search and the choices beside it</source>
        <translation>Rydder søgningen og valgene ved siden af</translation>
    </message>
    <message>
        <source>%1 has been called</source>
        <translation>%1 er ringet op</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Ringet op</translation>
    </message>
    <message>
        <source>Whom to call, and the chosen offer</source>
        <translation>Hvem der skal ringes til, og det valgte tilbud</translation>
    </message>
    <message>
        <source>No offer matches the search and the choices above.</source>
        <translation>Intet tilbud passer til søgningen og valgene ovenfor.</translation>
    </message>
</context>
<context>
    <name>brobygger::OneByOne</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Alle spørgsmål er besvaret.</translation>
    </message>
    <message>
        <source>You can go back and change your answers.</source>
        <translation>Du kan gå tilbage og ændre dine svar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Press the answer, or type its number.</source>
        <translation>Tryk på svaret, eller tast tallet.</translation>
    </message>
    <message>
        <source>Type the number. Space passes over, Backspace goes back.</source>
        <translation>Tast tallet. Mellemrum springer over, Backspace går tilbage.</translation>
    </message>
    <message>
        <source>To the unanswered questions</source>
        <translation>Til de ubesvarede spørgsmål</translation>
    </message>
    <message>
        <source>%1 of %2 · questionnaire %3 of %4</source>
        <translation>%1 af %2 · skema %3 af %4</translation>
    </message>
</context>
<context>
    <name>brobygger::OrganisationSection</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Organisationens art</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Vej og nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Needed on the information sheet. A new name stands in the log from the next unlock.</source>
        <translation>Skal stå på oplysningsarket. Et nyt navn står i logbogen, fra næste gang du låser op.</translation>
    </message>
    <message>
        <source>The check digit does not fit. Look at the number again.</source>
        <translation>Kontrolcifferet passer ikke. Se på nummeret igen.</translation>
    </message>
    <message>
        <source>EAN number (lokationsnummer)</source>
        <translation>EAN-nummer (lokationsnummer)</translation>
    </message>
    <message>
        <source>SOR number</source>
        <translation>SOR-nummer</translation>
    </message>
    <message>
        <source>Provider number (ydernummer)</source>
        <translation>Ydernummer</translation>
    </message>
    <message>
        <source>Needed in message files to referrers.</source>
        <translation>Bruges i meddelelsesfiler til henvisere.</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Databeskyttelsesrådgiver</translation>
    </message>
    <message>
        <source>How to reach the officer. Needed on a municipality&apos;s information sheet.</source>
        <translation>Sådan får man fat i rådgiveren. Skal stå på kommunens oplysningsark.</translation>
    </message>
    <message>
        <source>Letters need the name. The former one holds until another is typed.</source>
        <translation>Brevene skal bruge navnet. Det hidtidige gælder, indtil du skriver et andet.</translation>
    </message>
    <message>
        <source>There is no such postcode in Denmark. Look at the number again.</source>
        <translation>Det postnummer findes ikke i Danmark. Se på nummeret igen.</translation>
    </message>
    <message>
        <source>An EAN number has 13 digits, and these do not fit together. This one is not saved.</source>
        <translation>Et EAN-nummer har 13 cifre, og disse passer ikke sammen. Nummeret er ikke gemt.</translation>
    </message>
    <message>
        <source>This is no telephone number, so it is not saved.</source>
        <translation>Det er ikke et telefonnummer. Det er derfor ikke gemt.</translation>
    </message>
    <message>
        <source>Needed on the information sheet.</source>
        <translation>Skal stå på oplysningsarket.</translation>
    </message>
    <message>
        <source>Stands on the information sheet when it is known.</source>
        <translation>Står på oplysningsarket, når den er udfyldt.</translation>
    </message>
    <message>
        <source>This is no whole e-mail address, for example post@eksempel.dk, so it is not saved.</source>
        <translation>Det er ikke en hel e-mailadresse, for eksempel post@eksempel.dk, så den er ikke gemt.</translation>
    </message>
    <message>
        <source>There is no such postcode in Denmark, so it is not saved.</source>
        <translation>Det postnummer findes ikke i Danmark, så det er ikke gemt.</translation>
    </message>
    <message>
        <source>About the organisation</source>
        <translation>Om organisationen</translation>
    </message>
</context>
<context>
    <name>brobygger::Outbox</name>
    <message>
        <source>Referrals to offers</source>
        <translation>Henvisninger til tilbud</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Hvilke henvisninger</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Venter på svar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Kladder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open the citizen</source>
        <translation>Åbn borgeren</translation>
    </message>
    <message>
        <source>The citizen&apos;s page with offers and referrals</source>
        <translation>Borgerens side med tilbud og henvisninger</translation>
    </message>
    <message>
        <source>No referrals here. Choose an offer on the citizen&apos;s page to make one.</source>
        <translation>Ingen henvisninger her. Vælg et tilbud på borgerens side for at lave en.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ikke sendt</translation>
    </message>
    <message>
        <source>drafted %1</source>
        <translation>kladde fra %1</translation>
    </message>
    <message>
        <source>%1, with a reason</source>
        <translation>%1, med begrundelse</translation>
    </message>
    <message>
        <source>No such referral now. Choose “All” to see the others.</source>
        <translation>Ingen henvisning af den slags nu. Vælg »Alle« for at se de andre.</translation>
    </message>
</context>
<context>
    <name>brobygger::OutreachList</name>
    <message>
        <source>New visit or contact…</source>
        <translation>Nyt besøg eller ny kontakt…</translation>
    </message>
    <message>
        <source>Change the visit or contact…</source>
        <translation>Ret besøget eller kontakten…</translation>
    </message>
    <message>
        <source>Remove the visit or contact</source>
        <translation>Fjern besøget eller kontakten</translation>
    </message>
    <message>
        <source>Visits and contacts</source>
        <translation>Besøg og kontakter</translation>
    </message>
    <message>
        <source>Nothing is entered. Write visits, information and training meetings, and talks with partners that are about no citizen.</source>
        <translation>Intet er skrevet ind. Skriv besøg, informationsmøder, undervisning og samtaler med partnere, der ikke handler om en borger.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Hvad det handlede om</translation>
    </message>
    <message>
        <source>Partner or place</source>
        <translation>Partner eller sted</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Hvor mange kom</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed.</source>
        <translation>&quot;%1&quot; er fjernet.</translation>
    </message>
</context>
<context>
    <name>brobygger::OverviewPanel</name>
    <message>
        <source>How it went…</source>
        <translation>Hvordan gik det…</translation>
    </message>
    <message>
        <source>Whether the commitment was kept, changed or dropped</source>
        <translation>Om forpligtelsen blev holdt, ændret eller droppet</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Forpligtelser</translation>
    </message>
    <message>
        <source>The chosen commitment, and what became of it</source>
        <translation>Den valgte forpligtelse, og hvad der blev af den</translation>
    </message>
</context>
<context>
    <name>brobygger::OwnMode</name>
    <message>
        <source>Here are some questions about how you are.</source>
        <translation>Her er nogle spørgsmål om, hvordan du har det.</translation>
    </message>
    <message>
        <source>There are no right or wrong answers. You may pass over any question. When you are done, give the computer back.</source>
        <translation>Der er ingen rigtige eller forkerte svar. Du må gerne springe spørgsmål over. Giv computeren tilbage, når du er færdig.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Aflever</translation>
    </message>
    <message>
        <source>Thank you for your answers.</source>
        <translation>Tak for dine svar.</translation>
    </message>
    <message>
        <source>You are done. Please give the computer back.</source>
        <translation>Du er færdig. Giv gerne computeren tilbage.</translation>
    </message>
    <message>
        <source>Hand in as it is</source>
        <translation>Aflever, som det er</translation>
    </message>
    <message>
        <source>Goes on where you stopped.</source>
        <translation>Fortsætter, hvor du slap.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Begynd forfra</translation>
    </message>
</context>
<context>
    <name>brobygger::PaperView</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Forhåndsvisning af brevet</translation>
    </message>
</context>
<context>
    <name>brobygger::ParticipantList</name>
    <message>
        <source>was there</source>
        <translation>var der</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>ikke inviteret</translation>
    </message>
    <message>
        <source>minutes %1</source>
        <translation>referat %1</translation>
    </message>
    <message>
        <source>invited %1</source>
        <translation>inviteret %1</translation>
    </message>
    <message>
        <source>New participant…</source>
        <translation>Ny deltager…</translation>
    </message>
    <message>
        <source>Change or answer for the participant…</source>
        <translation>Ret eller svar for deltageren…</translation>
    </message>
    <message>
        <source>Remove the participant</source>
        <translation>Slet deltageren</translation>
    </message>
    <message>
        <source>Change or answer…</source>
        <translation>Ret eller svar…</translation>
    </message>
    <message>
        <source>Invitation or minutes…</source>
        <translation>Invitation eller referat…</translation>
    </message>
    <message>
        <source>The letter to the chosen participant: the invitation, and the minutes once the meeting has been held</source>
        <translation>Brevet til den valgte deltager: invitationen, og referatet, når mødet er holdt</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Nobody is to come yet.</source>
        <translation>Ingen skal komme endnu.</translation>
    </message>
    <message>
        <source>the citizen</source>
        <translation>borgeren</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>How, and letters</source>
        <translation>Hvordan og breve</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>%1 is not among those who come any more.</source>
        <translation>%1 er ikke længere blandt dem, der kommer.</translation>
    </message>
</context>
<context>
    <name>brobygger::PartnerForm</name>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 står på listen.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 er rettet.</translation>
    </message>
    <message>
        <source>Change referrer or partner</source>
        <translation>Ret henviser eller samarbejdspart</translation>
    </message>
    <message>
        <source>New referrer or partner</source>
        <translation>Ny henviser eller samarbejdspart</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Is offered as a referrer</source>
        <translation>Tilbydes som henviser</translation>
    </message>
    <message>
        <source>Known to other systems as</source>
        <translation>Kendt i andre systemer som</translation>
    </message>
    <message>
        <source>EAN number (lokationsnummer)</source>
        <translation>EAN-nummer (lokationsnummer)</translation>
    </message>
    <message>
        <source>SOR number</source>
        <translation>SOR-nummer</translation>
    </message>
    <message>
        <source>Provider number (ydernummer)</source>
        <translation>Ydernummer</translation>
    </message>
    <message>
        <source>Message files need it.</source>
        <translation>Skal bruges i meddelelsesfiler.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Cluster (klynge)</source>
        <translation>Klynge</translation>
    </message>
    <message>
        <source>Number of doctors</source>
        <translation>Antal læger</translation>
    </message>
</context>
<context>
    <name>brobygger::PartnerList</name>
    <message>
        <source>New referrer or partner…</source>
        <translation>Ny henviser eller samarbejdspart…</translation>
    </message>
    <message>
        <source>A clinic, a hospital department, a municipal unit or an association</source>
        <translation>En klinik, en hospitalsafdeling, en kommunal enhed eller en forening</translation>
    </message>
    <message>
        <source>Change the referrer or partner…</source>
        <translation>Ret henviseren eller parten…</translation>
    </message>
    <message>
        <source>Name, telephone and the numbers messages need</source>
        <translation>Navn, telefon og de numre, meddelelser skal bruge</translation>
    </message>
    <message>
        <source>Referrers and partners</source>
        <translation>Henvisere og samarbejdsparter</translation>
    </message>
    <message>
        <source>Nobody has referred yet. A clinic is added with its first referral, or here.</source>
        <translation>Ingen har henvist endnu. En klinik kommer med sin første henvisning, eller tilføj den her.</translation>
    </message>
    <message>
        <source>%1, not in use</source>
        <translation>%1, ikke i brug</translation>
    </message>
    <message>
        <source>SOR %1</source>
        <translation>SOR %1</translation>
    </message>
    <message>
        <source>provider number %1</source>
        <translation>ydernummer %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>EAN number</source>
        <translation>EAN-nummer</translation>
    </message>
</context>
<context>
    <name>brobygger::PartnerPersonList</name>
    <message>
        <source>New contact person…</source>
        <translation>Ny kontaktperson…</translation>
    </message>
    <message>
        <source>Change the contact person…</source>
        <translation>Ret kontaktpersonen…</translation>
    </message>
    <message>
        <source>Remove the contact person</source>
        <translation>Slet kontaktpersonen</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Nobody is entered. Whom does one ask for?</source>
        <translation>Der står ingen. Hvem skal man spørge efter?</translation>
    </message>
    <message>
        <source>Choose a partner first.</source>
        <translation>Vælg en partner først.</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>hovedkontakt</translation>
    </message>
    <message>
        <source>%1, main contact</source>
        <translation>%1, hovedkontakt</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Navn og funktion</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Telefon og e-mail</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 er slettet.</translation>
    </message>
</context>
<context>
    <name>brobygger::PartnersPanel</name>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
</context>
<context>
    <name>brobygger::PeopleList</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ikke mere</translation>
    </message>
    <message>
        <source>New person around the citizen…</source>
        <translation>Ny person omkring borgeren…</translation>
    </message>
    <message>
        <source>Change the person around the citizen…</source>
        <translation>Ret personen omkring borgeren…</translation>
    </message>
    <message>
        <source>Remove the person around the citizen</source>
        <translation>Slet personen omkring borgeren</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Ny person…</translation>
    </message>
    <message>
        <source>People around the citizen</source>
        <translation>Personer omkring borgeren</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Who is next of kin, guardian, caseworker, home nurse, and how may they be reached?</source>
        <translation>Ingen er skrevet ind endnu. Hvem er pårørende, værge, sagsbehandler og hjemmesygeplejerske, og hvordan må de kontaktes?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Role and period</source>
        <translation>Rolle og periode</translation>
    </message>
    <message>
        <source>from the citizen&apos;s particulars</source>
        <translation>fra borgerens oplysninger</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Telefon og e-mail</translation>
    </message>
    <message>
        <source>May we call?</source>
        <translation>Må vi ringe?</translation>
    </message>
    <message>
        <source>What may be told, and what to mind</source>
        <translation>Må få at vide, og pas på</translation>
    </message>
    <message>
        <source>Removed: %1, %2.</source>
        <translation>Slettet: %1, %2.</translation>
    </message>
</context>
<context>
    <name>brobygger::PeopleTab</name>
    <message>
        <source>People around the citizen</source>
        <translation>Personer omkring borgeren</translation>
    </message>
    <message>
        <source>Next of kin in the citizen&apos;s particulars: %1</source>
        <translation>Pårørende i borgerens oplysninger: %1</translation>
    </message>
    <message>
        <source>Guardian or proxy in the citizen&apos;s particulars: %1</source>
        <translation>Værge eller fuldmægtig i borgerens oplysninger: %1</translation>
    </message>
</context>
<context>
    <name>brobygger::PersonNumberField</name>
    <message>
        <source>Personal number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Show the number; this is logged</source>
        <translation>Vis nummeret; det bliver logget</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Vis nummeret</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Skjul nummeret</translation>
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
    <name>brobygger::PlaceFields</name>
    <message>
        <source>Street and number</source>
        <translation>Vej og nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Type the beginning of the name</source>
        <translation>Skriv begyndelsen af navnet</translation>
    </message>
    <message>
        <source>Try fewer letters, or the parish code.</source>
        <translation>Prøv færre bogstaver eller sognekoden.</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Prøv færre bogstaver.</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Sogn</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Proposed by the postcode. Change it if it is another one.</source>
        <translation>Foreslået ud fra postnummeret. Ret det, hvis det er et andet.</translation>
    </message>
    <message>
        <source>Unknown parish (%1)</source>
        <translation>Ukendt sogn (%1)</translation>
    </message>
    <message>
        <source>Unknown municipality (%1)</source>
        <translation>Ukendt kommune (%1)</translation>
    </message>
    <message>
        <source>No parish is called that. Choose one of those that are found, or empty the field.</source>
        <translation>Intet sogn hedder det. Vælg et fra listen, eller tøm feltet.</translation>
    </message>
    <message>
        <source>No municipality is called that. Choose one of those that are found, or empty the field.</source>
        <translation>Ingen kommune hedder det. Vælg en fra listen, eller tøm feltet.</translation>
    </message>
</context>
<context>
    <name>brobygger::PlainFilesSection</name>
    <message>
        <source>written</source>
        <translation>skrevet</translation>
    </message>
    <message>
        <source>read</source>
        <translation>læst</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>ligger der endnu</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>er der ikke mere</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Files in clear on this machine</source>
        <translation>Ukrypterede filer på denne maskine</translation>
    </message>
    <message>
        <source>The program has written no file that others could read.</source>
        <translation>Programmet har ikke skrevet nogen fil, som andre kan læse.</translation>
    </message>
    <message>
        <source>there for too long</source>
        <translation>har ligget for længe</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Shows the folder of the file in the machine&apos;s own file manager.</source>
        <translation>Viser filens mappe i maskinens egen filhåndtering.</translation>
    </message>
    <message>
        <source>Delete the file…</source>
        <translation>Slet filen…</translation>
    </message>
    <message>
        <source>Deletes the file from this machine. That cannot be taken back.</source>
        <translation>Sletter filen fra denne maskine. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>What is on this machine…</source>
        <translation>Hvad der er på maskinen…</translation>
    </message>
    <message>
        <source>A sheet with numbers and no names, for the day the machine is stolen.</source>
        <translation>Et ark med tal og uden navne, til den dag maskinen bliver stjålet.</translation>
    </message>
    <message numerus="yes">
        <source>%n still there</source>
        <translation>
            <numerusform>%n findes endnu</numerusform>
            <numerusform>%n findes endnu</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 is not there any more.</source>
        <translation>Mappen %1 findes ikke mere.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Slet %1?</translation>
    </message>
    <message>
        <source>It goes from this machine and cannot be fetched back. Copies of it elsewhere stay: in a mail, on a stick, in a folder that is kept in step with others, in the machine&apos;s own backup.</source>
        <translation>Den forsvinder fra denne maskine og kan ikke hentes igen. Kopier andre steder bliver: i en mail, på et stik, i en mappe, der holdes ens med andre, i maskinens egen sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 er slettet.</translation>
    </message>
    <message>
        <source>They may lie there for so many days</source>
        <translation>De må ligge der så mange dage</translation>
    </message>
</context>
<context>
    <name>brobygger::PlanCard</name>
    <message>
        <source>Agreed steps and tasks</source>
        <translation>Aftalte handlinger og opgaver</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny opgave</translation>
    </message>
    <message>
        <source>An agreed step, or something to do on a day</source>
        <translation>Noget I har aftalt, eller noget, der skal gøres en bestemt dag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>The task is done</source>
        <translation>Opgaven er klaret</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Opgiv</translation>
    </message>
    <message>
        <source>The task is not needed any more</source>
        <translation>Opgaven er ikke længere nødvendig</translation>
    </message>
    <message>
        <source>Nothing agreed yet. Write the first step with the button above.</source>
        <translation>Intet aftalt endnu. Skriv den første handling med knappen ovenfor.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Udført: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Opgivet: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>givet videre</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>opgivet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Udskyd…</translation>
    </message>
    <message>
        <source>The task waits until another day</source>
        <translation>Opgaven venter til en anden dag</translation>
    </message>
    <message>
        <source>Postpone the task</source>
        <translation>Udskyd opgaven</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Udskyd</translation>
    </message>
    <message>
        <source>Postponed to %1: %2</source>
        <translation>Udskudt til %1: %2</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>ikke længere aktuel</translation>
    </message>
</context>
<context>
    <name>brobygger::PlanTab</name>
    <message>
        <source>Barriers</source>
        <translation>Barrierer</translation>
    </message>
</context>
<context>
    <name>brobygger::PointList</name>
    <message>
        <source>New point…</source>
        <translation>Nyt punkt…</translation>
    </message>
    <message>
        <source>Change the point of the agenda…</source>
        <translation>Ret punktet på dagsordenen…</translation>
    </message>
    <message>
        <source>Remove the point of the agenda</source>
        <translation>Slet punktet på dagsordenen</translation>
    </message>
    <message>
        <source>Fetch what is open</source>
        <translation>Hent det, der er åbent</translation>
    </message>
    <message>
        <source>Put agreed actions, commitments and goals that are open on the agenda</source>
        <translation>Sæt aftalte handlinger, forpligtelser og mål, der er åbne, på dagsordenen</translation>
    </message>
    <message>
        <source>What is open stands on the agenda.</source>
        <translation>Det, der er åbent, står på dagsordenen.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Dagsordenen er tom.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Hvis</translation>
    </message>
    <message>
        <source>The point is taken off the agenda.</source>
        <translation>Punktet er taget af dagsordenen.</translation>
    </message>
</context>
<context>
    <name>brobygger::PriceList</name>
    <message>
        <source>New price…</source>
        <translation>Ny pris…</translation>
    </message>
    <message>
        <source>Change the price…</source>
        <translation>Ret prisen…</translation>
    </message>
    <message>
        <source>Remove the price</source>
        <translation>Slet prisen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>No price is entered. Without a price of the year what was done in it has no cost.</source>
        <translation>Der er ingen priser endnu. Uden en pris for året kan udgiften til det, der er lavet i året, ikke regnes ud.</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>erstattet af en senere</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>The price of %1 for %2 is removed.</source>
        <translation>Prisen i %1 for %2 er slettet.</translation>
    </message>
</context>
<context>
    <name>brobygger::PrincipleBlock</name>
    <message>
        <source>nothing promised</source>
        <translation>intet lovet</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 af %2 holdt</translation>
    </message>
    <message>
        <source>%1 of %2 kept · %3 late</source>
        <translation>%1 af %2 holdt · %3 overskredet</translation>
    </message>
</context>
<context>
    <name>brobygger::PrivacyTab</name>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>What has been shared</source>
        <translation>Hvad der er delt</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Udskriv arket</translation>
    </message>
    <message>
        <source>The information sheet, to be handed over</source>
        <translation>Arket med oplysningspligt, til at give borgeren</translation>
    </message>
    <message>
        <source>Handed over…</source>
        <translation>Udleveret…</translation>
    </message>
    <message>
        <source>Dates that the citizen has got the information sheet.</source>
        <translation>Noterer datoen for, hvornår borgeren har fået oplysningsarket.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Træk tilbage…</translation>
    </message>
    <message>
        <source>The citizen takes the chosen consent back</source>
        <translation>Borgeren trækker det valgte samtykke tilbage</translation>
    </message>
    <message>
        <source>Consent sheet</source>
        <translation>Samtykkeark</translation>
    </message>
    <message>
        <source>The chosen consent on paper, to be signed</source>
        <translation>Det valgte samtykke på papir, til underskrift</translation>
    </message>
    <message>
        <source>Pass on without consent…</source>
        <translation>Videregiv uden samtykke…</translation>
    </message>
    <message>
        <source>Records what is shared with another legal basis, and why.</source>
        <translation>Noterer, hvad der deles med anden hjemmel, og hvorfor.</translation>
    </message>
    <message>
        <source>New consent…</source>
        <translation>Nyt samtykke…</translation>
    </message>
    <message>
        <source>What the citizen agrees may be shared, with whom and what for</source>
        <translation>Hvad borgeren siger ja til at dele, med hvem og til hvad</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>Oplysningsark</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>Der er ikke delt noget endnu.</translation>
    </message>
    <message>
        <source>The citizen has not got the information sheet yet.</source>
        <translation>Borgeren har ikke fået oplysningsarket endnu.</translation>
    </message>
    <message>
        <source>Handed over %1.</source>
        <translation>Udleveret %1.</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>trukket tilbage %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til og med %1</translation>
    </message>
    <message>
        <source>until withdrawn</source>
        <translation>til det trækkes tilbage</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med hvem</translation>
    </message>
    <message>
        <source>we obtain</source>
        <translation>vi indhenter</translation>
    </message>
    <message>
        <source>we pass on</source>
        <translation>vi videregiver</translation>
    </message>
    <message>
        <source>What and what for</source>
        <translation>Hvad og hvorfor</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>information sheet handed over</source>
        <translation>oplysningsark udleveret</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>samtykke givet</translation>
    </message>
    <message>
        <source>shared with a legal basis</source>
        <translation>delt med hjemmel</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>samtykke trukket tilbage</translation>
    </message>
    <message>
        <source>letter sent</source>
        <translation>brev sendt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad skete der</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>No consents yet. Without one, sending to an offer needs a reason.</source>
        <translation>Ingen samtykker endnu. Uden et samtykke kan der kun sendes til et tilbud med en begrundelse.</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>besked sendt</translation>
    </message>
</context>
<context>
    <name>brobygger::ProgrammeSection</name>
    <message>
        <source>This criteria set has no indicators.</source>
        <translation>Dette kriteriesæt har ingen indikatorer.</translation>
    </message>
    <message>
        <source>Of %1. Provisional: the paper gives no number.</source>
        <translation>Af %1. Foreløbigt: programbeskrivelsen angiver ikke et tal.</translation>
    </message>
    <message>
        <source>Of %1. Given by the paper.</source>
        <translation>Af %1. Fastsat i programbeskrivelsen.</translation>
    </message>
    <message>
        <source>Provisional: the paper gives no number.</source>
        <translation>Foreløbigt: programbeskrivelsen angiver ikke et tal.</translation>
    </message>
    <message>
        <source>Given by the paper.</source>
        <translation>Fastsat i programbeskrivelsen.</translation>
    </message>
    <message>
        <source>“%1” is saved in the next version of the programme. Earlier screenings keep their verdict.</source>
        <translation>»%1« er gemt i programmets næste version. Tidligere screeninger beholder deres resultat.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Criteria set</source>
        <translation>Kriteriesæt</translation>
    </message>
    <message>
        <source>Indicators needed</source>
        <translation>Nødvendige indikatorer</translation>
    </message>
    <message>
        <source>Days to first contact</source>
        <translation>Dage til første kontakt</translation>
    </message>
    <message>
        <source>Chosen parishes</source>
        <translation>Valgte sogne</translation>
    </message>
</context>
<context>
    <name>brobygger::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremskridt</translation>
    </message>
</context>
<context>
    <name>brobygger::ReceivedCard</name>
    <message>
        <source>Referrals to us about the citizen</source>
        <translation>Henvisninger til os om borgeren</translation>
    </message>
    <message>
        <source>Referred to us</source>
        <translation>Henvist til os</translation>
    </message>
    <message>
        <source>No referral has been received. The course began without one.</source>
        <translation>Der er ikke modtaget nogen henvisning. Forløbet begyndte uden en henvisning.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>From and why</source>
        <translation>Fra hvem og hvorfor</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Første kontakt</translation>
    </message>
    <message>
        <source>No referral has been received.</source>
        <translation>Der er ikke modtaget nogen henvisning.</translation>
    </message>
</context>
<context>
    <name>brobygger::RecordTable</name>
    <message>
        <source>Only the first %1 of the %2 chosen rows were copied. Choose fewer at a time to copy the others.</source>
        <translation>Kun de første %1 af de %2 valgte rækker er kopieret. Vælg færre ad gangen for at kopiere resten.</translation>
    </message>
</context>
<context>
    <name>brobygger::ReferralCommands</name>
    <message>
        <source>The referral has been sent in another way than by a letter from here</source>
        <translation>Henvisningen er sendt på anden måde end med et brev herfra</translation>
    </message>
    <message>
        <source>The offer has said yes</source>
        <translation>Tilbuddet har sagt ja</translation>
    </message>
    <message>
        <source>The citizen has been there for the first time</source>
        <translation>Borgeren har været der første gang</translation>
    </message>
    <message>
        <source>The citizen has had what the referral was about</source>
        <translation>Borgeren har fået det, henvisningen handlede om</translation>
    </message>
    <message>
        <source>The offer has said no</source>
        <translation>Tilbuddet har sagt nej</translation>
    </message>
    <message>
        <source>The citizen does not want it</source>
        <translation>Borgeren vil ikke</translation>
    </message>
    <message>
        <source>The offer never answered</source>
        <translation>Tilbuddet svarede aldrig</translation>
    </message>
    <message>
        <source>Book first appointment…</source>
        <translation>Book første aftale…</translation>
    </message>
    <message>
        <source>An appointment at the offer of the referral</source>
        <translation>En aftale hos det tilbud, der er henvist til</translation>
    </message>
    <message>
        <source>Write letter…</source>
        <translation>Skriv brev…</translation>
    </message>
    <message>
        <source>The letter to the offer, to be printed and sent</source>
        <translation>Brevet til tilbuddet, til at udskrive og sende</translation>
    </message>
    <message>
        <source>May be proposed again</source>
        <translation>Må foreslås igen</translation>
    </message>
    <message>
        <source>The offer comes back among the proposals for this citizen</source>
        <translation>Tilbuddet kommer med igen i forslagene til borgeren</translation>
    </message>
    <message>
        <source>The citizen has taken back the consent to tell this offer</source>
        <translation>Borgeren har trukket samtykket til tilbuddet tilbage</translation>
    </message>
    <message>
        <source>The offer may be proposed again.</source>
        <translation>Tilbuddet må foreslås igen.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Slet kladden</translation>
    </message>
    <message>
        <source>The referral has not been sent and is not needed</source>
        <translation>Henvisningen er ikke sendt og skal ikke bruges</translation>
    </message>
    <message>
        <source>The draft to %1 is deleted.</source>
        <translation>Kladden til %1 er slettet.</translation>
    </message>
    <message>
        <source>What we have agreed…</source>
        <translation>Det har vi aftalt…</translation>
    </message>
    <message>
        <source>A letter to the citizen about the offer, with what the offer was told</source>
        <translation>Et brev til borgeren om tilbuddet, med det, tilbuddet har fået at vide</translation>
    </message>
</context>
<context>
    <name>brobygger::ReferralsCard</name>
    <message>
        <source>Referrals of the citizen</source>
        <translation>Borgerens henvisninger</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Henvisninger</translation>
    </message>
    <message>
        <source>No referrals yet. Find an offer that suits.</source>
        <translation>Ingen henvisninger endnu. Find et tilbud, der passer.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>brobygger::ReferralsPage</name>
    <message>
        <source>New referral</source>
        <translation>Ny henvisning</translation>
    </message>
    <message>
        <source>Receive a referral, beginning with the person</source>
        <translation>Modtag en henvisning; begynd med personen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Henvisninger</translation>
    </message>
    <message>
        <source>Referrals in and out</source>
        <translation>Henvisninger ind og ud</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ind</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ud</translation>
    </message>
    <message>
        <source>Referrers without an answer</source>
        <translation>Henvisere uden svar</translation>
    </message>
    <message>
        <source>Import a referral…</source>
        <translation>Importér henvisning…</translation>
    </message>
    <message>
        <source>Read a MedCom message from a file: XREF15, XDIS91 or CareCommunication</source>
        <translation>Læs en MedCom-meddelelse fra en fil: XREF15, XDIS91 eller CareCommunication</translation>
    </message>
    <message>
        <source>Fetch from the folder</source>
        <translation>Hent fra mappen</translation>
    </message>
    <message>
        <source>Look in the folder where your mailbox system saves messages</source>
        <translation>Se efter i den mappe, hvor dit postkassesystem gemmer meddelelser</translation>
    </message>
</context>
<context>
    <name>brobygger::ReportsPanel</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Hvem den er til</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lavet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Kept reports</source>
        <translation>Gemte rapporter</translation>
    </message>
    <message>
        <source>No report has been kept. Every report that is made with Report is kept here as it was.</source>
        <translation>Der er ikke gemt nogen rapport. Hver rapport, der laves med Rapport, gemmes her, som den var.</translation>
    </message>
</context>
<context>
    <name>brobygger::RequestsList</name>
    <message>
        <source>written %1</source>
        <translation>skrevet %1</translation>
    </message>
    <message>
        <source>sent %1, answer by %2</source>
        <translation>sendt %1, svar senest %2</translation>
    </message>
    <message>
        <source>sent %1, closed %2</source>
        <translation>sendt %1, lukket %2</translation>
    </message>
    <message>
        <source>Ask for considerations…</source>
        <translation>Bed om skånehensyn…</translation>
    </message>
    <message>
        <source>Letter or answer of the request…</source>
        <translation>Brev eller svar på anmodningen…</translation>
    </message>
    <message>
        <source>Close the request without an answer</source>
        <translation>Luk anmodningen uden svar</translation>
    </message>
    <message>
        <source>Letter or answer…</source>
        <translation>Brev eller svar…</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Luk uden svar</translation>
    </message>
    <message>
        <source>Requests to describe considerations</source>
        <translation>Anmodninger om skånehensyn</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen er spurgt endnu.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurgt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The draft to %1 is deleted.</source>
        <translation>Kladden til %1 er slettet.</translation>
    </message>
    <message>
        <source>The request to %1 is closed without an answer.</source>
        <translation>Anmodningen til %1 er lukket uden svar.</translation>
    </message>
    <message>
        <source>the answer is overdue</source>
        <translation>svarfrist overskredet</translation>
    </message>
</context>
<context>
    <name>brobygger::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Gendan en sikkerhedskopi</translation>
    </message>
    <message>
        <source>%1 was checked and is whole. When it is restored, it takes the place of this file, which is kept beside it under another name.</source>
        <translation>%1 er kontrolleret og hel. Når den gendannes, tager den denne fils plads; filen bliver gemt ved siden af under et andet navn.</translation>
    </message>
    <message>
        <source>%1 was checked and is whole. When it is restored, it gets the name of this file.</source>
        <translation>%1 er kontrolleret og hel. Når den gendannes, får den denne fils navn.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>The file here: %1</source>
        <translation>Filen her: %1</translation>
    </message>
    <message>
        <source>This file now</source>
        <translation>Filen nu</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Sikkerhedskopien</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Sidste ændring</translation>
    </message>
    <message>
        <source>Lines of the audit trail</source>
        <translation>Linjer i logbogen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>So it cannot be seen whether the backup is a copy of it.</source>
        <translation>Derfor kan det ikke ses, om sikkerhedskopien er en kopi af den.</translation>
    </message>
    <message>
        <source>This is not a copy of this file: it is another file of %1.</source>
        <translation>Det er ikke en kopi af denne fil: det er en anden fil, der tilhører %1.</translation>
    </message>
    <message>
        <source>This is not a copy of this file: it belongs to %1, and this file to %2.</source>
        <translation>Det er ikke en kopi af denne fil: den tilhører %1, og filen her tilhører %2.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were written in the log since the backup. What they tell of is not in the backup, only in the file that is kept.</source>
        <translation>
            <numerusform>%n linje er skrevet i logbogen siden sikkerhedskopien. Det, den fortæller om, står ikke i kopien, kun i den fil, der bliver gemt.</numerusform>
            <numerusform>%n linjer er skrevet i logbogen siden sikkerhedskopien. Det, de fortæller om, står ikke i kopien, kun i den fil, der bliver gemt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::RestoreFlow</name>
    <message>
        <source>Choose the backup</source>
        <translation>Vælg sikkerhedskopien</translation>
    </message>
    <message>
        <source>Backups and files (*.brobygger *.brobygger.*)</source>
        <translation>Sikkerhedskopier og filer (*.brobygger *.brobygger.*)</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Adgangskode til %1</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Kontrollér sikkerhedskopien</translation>
    </message>
</context>
<context>
    <name>brobygger::ResultView</name>
    <message>
        <source>Taken back on %1. It counts nowhere.</source>
        <translation>Annulleret %1. Målingen tæller ikke med nogen steder.</translation>
    </message>
    <message>
        <source>The answers were given to a version that is not scored any more.</source>
        <translation>Svarene hører til en version, der ikke længere kan beregnes.</translation>
    </message>
    <message>
        <source>Used for figures of groups only. Nothing is said of one person.</source>
        <translation>Bruges kun til tal for grupper. Der siges intet om den enkelte.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Sammenlignet med %1.</translation>
    </message>
    <message>
        <source>The first one that can be compared.</source>
        <translation>Den første, så der er intet at sammenligne med endnu.</translation>
    </message>
    <message>
        <source>Safety was talked about.</source>
        <translation>Der er talt om sikkerhed.</translation>
    </message>
    <message>
        <source>Safety was not talked about.</source>
        <translation>Der blev ikke talt om sikkerhed.</translation>
    </message>
    <message>
        <source>Division: %1</source>
        <translation>Inddeling: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Sidst</translation>
    </message>
    <message>
        <source>All measurements</source>
        <translation>Alle målinger</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annullér målingen</translation>
    </message>
    <message>
        <source>For one that was entered by mistake. It stays readable and counts nowhere.</source>
        <translation>Til en måling, der er tastet ved en fejl. Den kan stadig læses, men tæller ikke med.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
</context>
<context>
    <name>brobygger::RowsPanel</name>
    <message>
        <source>Rows behind the figure</source>
        <translation>Rækkerne bag tallet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Nothing is counted in this figure.</source>
        <translation>Der er ingenting talt med i dette tal.</translation>
    </message>
    <message>
        <source>Looking for the rows …</source>
        <translation>Finder rækkerne …</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Talt med</translation>
    </message>
    <message>
        <source>Of all these</source>
        <translation>Ud af alle disse</translation>
    </message>
</context>
<context>
    <name>brobygger::SafetyCard</name>
    <message>
        <source>It is written down.</source>
        <translation>Det er noteret.</translation>
    </message>
    <message>
        <source>Talk about safety today</source>
        <translation>Tal om sikkerhed i dag</translation>
    </message>
    <message>
        <source>The answers in %1 of %2 are a reason to ask how things are right now, before you part. Only you see this.</source>
        <translation>Svarene i %1 fra %2 giver anledning til at spørge, hvordan det går lige nu, inden I skilles. Det er kun dig, der ser det her.</translation>
    </message>
    <message>
        <source>We have talked about it</source>
        <translation>Vi har talt om det</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation>Ikke talt om</translation>
    </message>
    <message>
        <source>What you agreed, or why not</source>
        <translation>Hvad I aftalte, eller hvorfor ikke</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Notér</translation>
    </message>
    <message>
        <source>Write down the talk about safety</source>
        <translation>Notér samtalen om sikkerhed</translation>
    </message>
    <message>
        <source>Choose whether you have talked about it.</source>
        <translation>Vælg, om I har talt om det.</translation>
    </message>
    <message>
        <source>Write down whom to call</source>
        <translation>Skriv, hvem I ringer til</translation>
    </message>
    <message>
        <source>No numbers have been written down yet. Your organisation decides whom to call; write it under Settings, Questionnaires.</source>
        <translation>Der er ikke skrevet numre på krisekortet endnu. Jeres organisation bestemmer, hvem I ringer til; skriv det under Indstillinger, Spørgeskemaer.</translation>
    </message>
</context>
<context>
    <name>brobygger::SafetySection</name>
    <message>
        <source>Where the backup lies</source>
        <translation>Hvor sikkerhedskopien skal ligge</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Kopierer og kontrollerer…</translation>
    </message>
    <message>
        <source>The backup was made and found whole: %1</source>
        <translation>Sikkerhedskopien er lavet og kontrolleret: %1</translation>
    </message>
    <message>
        <source>Lock and backup</source>
        <translation>Lås og sikkerhedskopi</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation>Lås efter så mange minutter uden brug</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sikkerhedskopiér nu…</translation>
    </message>
    <message>
        <source>Last backup %1, in %2</source>
        <translation>Sidste sikkerhedskopi %1, i %2</translation>
    </message>
    <message>
        <source>No backup has been made yet. Put it on a stick that lies somewhere else.</source>
        <translation>Der er ingen sikkerhedskopi endnu. Læg den på et USB-stik, der ligger et andet sted.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Gendan en sikkerhedskopi…</translation>
    </message>
    <message>
        <source>The backup was made: %1. The audit trail of this file does not hold, nor does that of the backup: %2</source>
        <translation>Sikkerhedskopien er lavet: %1. Logbogen i filen stemmer ikke, og det gør den heller ikke i kopien: %2</translation>
    </message>
    <message>
        <source>The backup was made and found whole: %1. An incomplete copy of an earlier one lies beside it: %2.</source>
        <translation>Sikkerhedskopien er lavet og kontrolleret: %1. Ved siden af ligger en ufuldstændig kopi fra tidligere: %2.</translation>
    </message>
    <message>
        <source>Delete the incomplete copy</source>
        <translation>Slet den ufuldstændige kopi</translation>
    </message>
</context>
<context>
    <name>brobygger::ScoreChooser</name>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>Fra hvornår til hvornår</translation>
    </message>
</context>
<context>
    <name>brobygger::ScreenAndFiguresSection</name>
    <message>
        <source>Screen and figures</source>
        <translation>Skærm og tal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>%1 % (usual)</source>
        <translation>%1 % (almindelig)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hide counts below</source>
        <translation>Skjul antal under</translation>
    </message>
    <message>
        <source>Holds for reports and exports that leave the house.</source>
        <translation>Gælder rapporter og filer, der forlader huset.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
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
    <message>
        <source>Second screener: %1</source>
        <translation>Anden screener: %1</translation>
    </message>
    <message>
        <source>Screen again as second screener…</source>
        <translation>Screen igen som anden screener…</translation>
    </message>
    <message>
        <source>Somebody else screens the same case, to be compared; it decides nothing</source>
        <translation>En anden screener den samme sag til sammenligning; det afgør intet</translation>
    </message>
</context>
<context>
    <name>brobygger::SearchPopup</name>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Try fewer letters, a birth date or a telephone number.</source>
        <translation>Prøv færre bogstaver, en fødselsdato eller et telefonnummer.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Fundet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
</context>
<context>
    <name>brobygger::ServiceUseList</name>
    <message>
        <source>New row of service use…</source>
        <translation>Ny række om forbrug af ydelser…</translation>
    </message>
    <message>
        <source>Change the row of service use…</source>
        <translation>Ret rækken om forbrug af ydelser…</translation>
    </message>
    <message>
        <source>Remove the row of service use</source>
        <translation>Slet rækken om forbrug af ydelser</translation>
    </message>
    <message>
        <source>New row…</source>
        <translation>Ny række…</translation>
    </message>
    <message>
        <source>Fill in the start sheet…</source>
        <translation>Udfyld startark…</translation>
    </message>
    <message>
        <source>How often each service was used in the 12 months before the start</source>
        <translation>Hvor tit hver ydelse er brugt i de 12 måneder før start</translation>
    </message>
    <message>
        <source>Fill in a follow-up…</source>
        <translation>Udfyld opfølgning…</translation>
    </message>
    <message>
        <source>How often each service was used after the start: months 1–3, 4–6, 7–12 or the whole year</source>
        <translation>Hvor tit hver ydelse er brugt efter start: måned 1–3, 4–6, 7–12 eller hele året</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>Forbrug af ydelser</translation>
    </message>
    <message>
        <source>Nothing is entered yet. The start sheet asks how often each service was used in the 12 months before the start; it can be filled in when the citizen is taken into the course.</source>
        <translation>Der er ikke skrevet noget endnu. Startarket spørger, hvor tit hver ydelse er brugt i de 12 måneder før start; det kan udfyldes, når borgeren er optaget i forløbet.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kendt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ydelse</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor tit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Removed: %1, %2.</source>
        <translation>Slettet: %1, %2.</translation>
    </message>
</context>
<context>
    <name>brobygger::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupper af indstillinger</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Deadlines and lists</source>
        <translation>Frister og lister</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Spørgeskemaer</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Screen and figures</source>
        <translation>Skærm og tal</translation>
    </message>
    <message>
        <source>Settings of the organisation</source>
        <translation>Organisationens indstillinger</translation>
    </message>
    <message>
        <source>Name, telephone and whatever else stands in letters and sheets</source>
        <translation>Navn, telefon og det andet, der står i breve og ark</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logbog</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Breve</translation>
    </message>
</context>
<context>
    <name>brobygger::SettingsSection</name>
    <message>
        <source>“%1” is saved.</source>
        <translation>»%1« er gemt.</translation>
    </message>
</context>
<context>
    <name>brobygger::SeveralFilesPanel</name>
    <message>
        <source>Save extract…</source>
        <translation>Gem udtræk…</translation>
    </message>
    <message>
        <source>Saves what somebody else&apos;s evaluation counts along of this file: encrypted, without names and CPR numbers.</source>
        <translation>Gemmer det, en andens evaluering tæller med fra denne fil: krypteret, uden navne og CPR-numre.</translation>
    </message>
    <message>
        <source>Take extract along…</source>
        <translation>Tag udtræk med…</translation>
    </message>
    <message>
        <source>Counts the extract of another worker&apos;s file together with this file.</source>
        <translation>Tæller udtrækket af en anden medarbejders fil sammen med denne fil.</translation>
    </message>
    <message>
        <source>Leave the extract out</source>
        <translation>Tag udtrækket ud</translation>
    </message>
    <message>
        <source>Only own figures</source>
        <translation>Kun egne tal</translation>
    </message>
    <message>
        <source>Counts this file alone again.</source>
        <translation>Tæller igen denne fil alene.</translation>
    </message>
    <message>
        <source>This file alone is counted again.</source>
        <translation>Denne fil tælles igen alene.</translation>
    </message>
    <message>
        <source>Extracts that are counted along</source>
        <translation>Udtræk, der tælles med</translation>
    </message>
    <message>
        <source>No other file is counted along.</source>
        <translation>Ingen anden fil tælles med.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Tælles med</translation>
    </message>
    <message>
        <source>The extract of this file is of the period chosen above: %1.</source>
        <translation>Udtrækket af denne fil er for den periode, der er valgt øverst: %1.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Gem udtrækket</translation>
    </message>
    <message>
        <source>Extract for the evaluation.brobygger-extract</source>
        <translation>Udtræk til evalueringen.brobygger-extract</translation>
    </message>
    <message>
        <source>Extracts (*.brobygger-extract)</source>
        <translation>Udtræk (*.brobygger-extract)</translation>
    </message>
    <message>
        <source>Saving the extract…</source>
        <translation>Gemmer udtrækket…</translation>
    </message>
    <message numerus="yes">
        <source>The extract with %n citizen(s) is saved as %1. It is encrypted; tell the passphrase by voice.</source>
        <translation>
            <numerusform>Udtrækket med %n borger er gemt som %1. Det er krypteret; sig adgangskoden mundtligt.</numerusform>
            <numerusform>Udtrækket med %n borgere er gemt som %1. Det er krypteret; sig adgangskoden mundtligt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the extract of another worker</source>
        <translation>Vælg en anden medarbejders udtræk</translation>
    </message>
    <message>
        <source>Extracts (*.brobygger-extract);;All files (*)</source>
        <translation>Udtræk (*.brobygger-extract);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Agreed passphrase of %1</source>
        <translation>Aftalt adgangskode til %1</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Tag med</translation>
    </message>
    <message>
        <source>Reading the extract…</source>
        <translation>Læser udtrækket…</translation>
    </message>
    <message>
        <source>The extract is counted along.</source>
        <translation>Udtrækket tælles med.</translation>
    </message>
    <message>
        <source>The extract is not counted any more.</source>
        <translation>Udtrækket tælles ikke med mere.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Where several workers have a file each, one evaluation can count them all. Each saves an extract of the same programme and period, and one of them takes the extracts along here. Units are added, and a citizen in two files counts once when both have the CPR number or both have none. An extract is encrypted and holds no names, CPR numbers or notes; nothing of it is kept in this file.</source>
        <translation>Har flere medarbejdere hver sin fil, kan én evaluering tælle dem alle. Hver gemmer et udtræk af samme program og periode, og én tager udtrækkene med her. Antallene lægges sammen, og en borger i to filer tælles én gang, når begge filer har CPR-nummeret, eller ingen af dem har det. Et udtræk er krypteret og har ingen navne, CPR-numre eller noter; intet af det bliver gemt i denne fil.</translation>
    </message>
    <message>
        <source>The extract has another passphrase than those that are counted already, or is of another programme. All extracts of an evaluation have both in common.</source>
        <translation>Udtrækket har en anden adgangskode end dem, der tælles med i forvejen, eller er af et andet program. Alle udtræk til en evaluering har begge dele til fælles.</translation>
    </message>
</context>
<context>
    <name>brobygger::SharedGoalsTab</name>
    <message>
        <source>My goals and steps</source>
        <translation>Mine mål og skridt</translation>
    </message>
    <message>
        <source>No goals are agreed yet.</source>
        <translation>Der er ikke aftalt nogen mål endnu.</translation>
    </message>
</context>
<context>
    <name>brobygger::SharedNotesTab</name>
    <message>
        <source>Notes we share</source>
        <translation>Fælles notater</translation>
    </message>
    <message>
        <source>Write a note together</source>
        <translation>Skriv et notat sammen</translation>
    </message>
    <message>
        <source>You may both read it</source>
        <translation>I må begge læse det</translation>
    </message>
    <message>
        <source>Nothing has been written together yet.</source>
        <translation>I har ikke skrevet noget sammen endnu.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Hele teksten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>You have begun a note together.</source>
        <translation>I er begyndt på et fælles notat.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Skriv videre</translation>
    </message>
</context>
<context>
    <name>brobygger::SharedPlanTab</name>
    <message>
        <source>What we have agreed</source>
        <translation>Det, vi har aftalt</translation>
    </message>
    <message>
        <source>Appointments to come</source>
        <translation>Kommende aftaler</translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Der er ikke aftalt noget endnu.</translation>
    </message>
    <message>
        <source>There are no appointments to come.</source>
        <translation>Der er ingen kommende aftaler.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
</context>
<context>
    <name>brobygger::StatusLine</name>
    <message>
        <source>Encrypted · no backup yet</source>
        <translation>Krypteret · ingen sikkerhedskopi endnu</translation>
    </message>
    <message>
        <source>Encrypted · last backup today at %1</source>
        <translation>Krypteret · sidste sikkerhedskopi i dag kl. %1</translation>
    </message>
    <message>
        <source>Encrypted · last backup yesterday at %1</source>
        <translation>Krypteret · sidste sikkerhedskopi i går kl. %1</translation>
    </message>
    <message>
        <source>Encrypted · last backup %1</source>
        <translation>Krypteret · sidste sikkerhedskopi %1</translation>
    </message>
    <message>
        <source>%1 · week %2</source>
        <translation>%1 · uge %2</translation>
    </message>
</context>
<context>
    <name>brobygger::SystemLocks</name>
    <message>
        <source>Locks the open file</source>
        <translation>Låser den åbne fil</translation>
    </message>
</context>
<context>
    <name>brobygger::TallyPanel</name>
    <message>
        <source>Said no without being registered…</source>
        <translation>Nyt antal, der har sagt nej uden registrering…</translation>
    </message>
    <message>
        <source>Change the number of refusals…</source>
        <translation>Ret antallet af nej…</translation>
    </message>
    <message>
        <source>Remove the number of refusals</source>
        <translation>Slet antallet af nej</translation>
    </message>
    <message>
        <source>New number…</source>
        <translation>Nyt antal…</translation>
    </message>
    <message>
        <source>Said no without being registered</source>
        <translation>Sagt nej uden registrering</translation>
    </message>
    <message>
        <source>Nobody has been counted. Here stand those who said no and are not in the file: a number per month, nobody&apos;s name.</source>
        <translation>Ingen er talt endnu. Her står de borgere, der har sagt nej og ikke er i filen: et antal pr. måned, ingen navne.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>The number of %1 is removed.</source>
        <translation>Antallet for %1 er slettet.</translation>
    </message>
</context>
<context>
    <name>brobygger::TemplateEditor</name>
    <message>
        <source>Insert a field</source>
        <translation>Indsæt et felt</translation>
    </message>
    <message>
        <source>Fields of this letter</source>
        <translation>Brevets felter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Og %n mere.</numerusform>
            <numerusform>Og %n mere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with the text.</source>
        <translation>Der er ingen fejl i teksten.</translation>
    </message>
</context>
<context>
    <name>brobygger::TemplateTrialDialog</name>
    <message>
        <source>Trial letter</source>
        <translation>Prøvebrev</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Forhåndsvisning af brevet</translation>
    </message>
    <message>
        <source>The person does not exist.</source>
        <translation>Personen findes ikke.</translation>
    </message>
    <message>
        <source>Within the dashed line the address is always seen through the window of the envelope; within the dotted one anything may be seen.</source>
        <translation>Inden for den stiplede linje kan adressen altid ses gennem kuvertens rude; inden for den prikkede kan alt komme til syne.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Use this letter</source>
        <translation>Brug dette brev</translation>
    </message>
</context>
<context>
    <name>brobygger::TemplatesSection</name>
    <message>
        <source>Trial letter…</source>
        <translation>Prøvebrev…</translation>
    </message>
    <message>
        <source>The letter as it will look, to somebody who does not exist</source>
        <translation>Brevet, som det kommer til at se ud, til en, der ikke findes</translation>
    </message>
    <message>
        <source>Edit a copy…</source>
        <translation>Rediger en kopi…</translation>
    </message>
    <message>
        <source>Change the words of the letter; what is there stays as it is</source>
        <translation>Skriv brevet med andre ord; det, der er der, bliver stående</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Letters of this kind are written from it</source>
        <translation>Breve af den slags skrives efter den</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Gem som fil…</translation>
    </message>
    <message>
        <source>One .html file, for colleagues elsewhere</source>
        <translation>Én .html-fil, til kolleger andre steder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Delete this version, if no letter was written from it</source>
        <translation>Slet denne version, hvis intet brev er skrevet efter den</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Hent fra fil…</translation>
    </message>
    <message>
        <source>A template that was saved as an .html file</source>
        <translation>En skabelon, der er gemt som .html-fil</translation>
    </message>
    <message>
        <source>Load a template</source>
        <translation>Hent en skabelon</translation>
    </message>
    <message>
        <source>Templates (*.html)</source>
        <translation>Skabeloner (*.html)</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>programmets egen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
    <message>
        <source>used from %1</source>
        <translation>bruges fra %1</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>ikke i brug</translation>
    </message>
    <message>
        <source>trial letter not seen yet</source>
        <translation>prøvebrev ikke set endnu</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>%1, the program&apos;s own</source>
        <translation>%1, programmets egen</translation>
    </message>
    <message>
        <source>%1: %2, version %3</source>
        <translation>%1: %2, version %3</translation>
    </message>
    <message>
        <source>Letters of this kind are in the program&apos;s own words from now on.</source>
        <translation>Breve af den slags skrives fra nu af med programmets egne ord.</translation>
    </message>
    <message>
        <source>“%1” is used from %2.</source>
        <translation>»%1« bruges fra %2.</translation>
    </message>
    <message>
        <source>“%1” is used from now on.</source>
        <translation>»%1« bruges fra nu af.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Gem skabelonen</translation>
    </message>
    <message>
        <source>The template is saved as a file. It holds nobody&apos;s name.</source>
        <translation>Skabelonen er gemt som fil. Der står ingen personers navne i den.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>“%1” is loaded. Look at the trial letter, then it can be used.</source>
        <translation>»%1« er hentet. Se prøvebrevet, så kan den bruges.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is deleted.</source>
        <translation>Version %1 af »%2« er slettet.</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Brevskabeloner</translation>
    </message>
    <message>
        <source>There are no letters.</source>
        <translation>Der er ingen breve.</translation>
    </message>
</context>
<context>
    <name>brobygger::TimeField</name>
    <message>
        <source>This is not a time. Write it as 10.30.</source>
        <translation>Det er ikke et klokkeslæt. Skriv det som 10.30.</translation>
    </message>
    <message>
        <source>hh.mm</source>
        <translation>tt.mm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslæt</translation>
    </message>
</context>
<context>
    <name>brobygger::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Gå til det</translation>
    </message>
    <message>
        <source>Opens what the chosen line is about on its own tab. Enter does the same.</source>
        <translation>Åbner det, den valgte linje handler om, på dets egen fane. Enter gør det samme.</translation>
    </message>
    <message>
        <source>Everything that happens gathers here. Begin with a note or an appointment.</source>
        <translation>Her samler sig alt, der sker. Begynd med et notat eller en aftale.</translation>
    </message>
</context>
<context>
    <name>brobygger::TimesField</name>
    <message>
        <source>Has time: %1</source>
        <translation>Har tid: %1</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>formiddag</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>eftermiddag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>aften</translation>
    </message>
</context>
<context>
    <name>brobygger::TogetherTab</name>
    <message>
        <source>Questionnaires</source>
        <translation>Spørgeskemaer</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Udfyld sammen</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Et spørgsmål ad gangen</translation>
    </message>
    <message>
        <source>Thank you. The answers are saved.</source>
        <translation>Tak. Svarene er gemt.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>No questionnaire is in use.</source>
        <translation>Ingen spørgeskemaer er i brug.</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>nu, %1</translation>
    </message>
</context>
<context>
    <name>brobygger::TopBar</name>
    <message>
        <source>Search name, birth date, telephone…</source>
        <translation>Søg navn, fødselsdato, telefon…</translation>
    </message>
</context>
<context>
    <name>brobygger::UnansweredList</name>
    <message>
        <source>Referrers without an answer</source>
        <translation>Henvisere uden svar</translation>
    </message>
    <message>
        <source>Answer the referrer</source>
        <translation>Svar henviser</translation>
    </message>
    <message>
        <source>A status or a closing note to who referred the citizen</source>
        <translation>En status eller et afslutningsnotat til den, der henviste</translation>
    </message>
    <message>
        <source>Every referrer has been answered.</source>
        <translation>Alle henvisere har fået svar.</translation>
    </message>
    <message>
        <source>Clinic or place</source>
        <translation>Klinik eller sted</translation>
    </message>
    <message>
        <source>Doctor or contact person</source>
        <translation>Læge eller kontaktperson</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>brobygger::UndoHistory</name>
    <message>
        <source>This has been taken back already.</source>
        <translation>Det er allerede fortrudt.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
</context>
<context>
    <name>brobygger::UndoList</name>
    <message>
        <source>There is nothing to take back. The last %1 things that can be taken back stand here until you lock.</source>
        <translation>Der er ikke noget at fortryde. De seneste %1 ting, der kan fortrydes, står her, til du låser.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>What can be taken back</source>
        <translation>Det kan fortrydes</translation>
    </message>
    <message>
        <source>Take the selected line back (Enter)</source>
        <translation>Fortryd den valgte linje (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>brobygger::UseLineField</name>
    <message>
        <source>not known</source>
        <translation>ikke kendt</translation>
    </message>
    <message>
        <source>Another source…</source>
        <translation>Anden kilde…</translation>
    </message>
    <message>
        <source>Source as above</source>
        <translation>Kilde som ovenfor</translation>
    </message>
    <message>
        <source>Certainty as above</source>
        <translation>Sikkerhed som ovenfor</translation>
    </message>
    <message>
        <source>%1, how often</source>
        <comment>a service</comment>
        <translation>%1, hvor tit</translation>
    </message>
    <message>
        <source>%1, not known</source>
        <comment>a service</comment>
        <translation>%1, ikke kendt</translation>
    </message>
    <message>
        <source>%1, another source or certainty</source>
        <comment>a service</comment>
        <translation>%1, anden kilde eller sikkerhed</translation>
    </message>
    <message>
        <source>%1, source</source>
        <comment>a service</comment>
        <translation>%1, kilde</translation>
    </message>
    <message>
        <source>%1, certainty</source>
        <comment>a service</comment>
        <translation>%1, sikkerhed</translation>
    </message>
</context>
<context>
    <name>brobygger::UseSheetFields</name>
    <message>
        <source>Where it is known from</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Write 0 for not at all. What is left empty was not asked. Enter goes to the next line.</source>
        <translation>Skriv 0 for slet ikke. Det, der står tomt, er der ikke spurgt om. Enter går til næste linje.</translation>
    </message>
    <message numerus="yes">
        <source>The sheet is saved with %n service(s).</source>
        <translation>
            <numerusform>Arket er gemt med %n ydelse.</numerusform>
            <numerusform>Arket er gemt med %n ydelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use of services: start sheet</source>
        <translation>Forbrug af ydelser: startark</translation>
    </message>
    <message>
        <source>Use of services: follow-up</source>
        <translation>Forbrug af ydelser: opfølgning</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Gem arket</translation>
    </message>
    <message>
        <source>Follow-up of the use of services</source>
        <translation>Opfølgning på forbrug af ydelser</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Udfyld</translation>
    </message>
    <message>
        <source>%1 (filled in)</source>
        <translation>%1 (udfyldt)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
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
    <name>brobygger::VolunteerList</name>
    <message>
        <source>%1 h</source>
        <translation>%1 t.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>New volunteer…</source>
        <translation>Ny frivillig…</translation>
    </message>
    <message>
        <source>Change the volunteer…</source>
        <translation>Ret den frivillige…</translation>
    </message>
    <message>
        <source>Remove the volunteer</source>
        <translation>Fjern den frivillige</translation>
    </message>
    <message>
        <source>Print the statement…</source>
        <translation>Udskriv erklæringen…</translation>
    </message>
    <message>
        <source>The confidentiality statement of the chosen volunteer, to be signed.</source>
        <translation>Den valgte frivilliges tavshedserklæring til underskrift.</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Frivillige</translation>
    </message>
    <message>
        <source>Nobody is entered. Write who goes along with citizens, and who spots them: the hairdresser, the pharmacist.</source>
        <translation>Ingen er skrevet ind. Skriv, hvem der følges med borgere, og hvem der får øje på dem: frisøren, farmaceuten.</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>stoppet %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ikke nødvendig</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>ikke skrevet under</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>udløbet %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Frivillig</translation>
    </message>
    <message>
        <source>Telephone and e-mail</source>
        <translation>Telefon og e-mail</translation>
    </message>
    <message>
        <source>When, skills and languages</source>
        <translation>Hvornår, kan og sprog</translation>
    </message>
    <message>
        <source>Confidentiality statement</source>
        <translation>Tavshedserklæring</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Følger</translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 er fjernet.</translation>
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
        <source>In the target group, and a consent or another legal basis holds. The course can start.</source>
        <translation>I målgruppen, og der er samtykke eller anden hjemmel. Forløbet kan starte.</translation>
    </message>
    <message>
        <source>The course has started. The citizen is taken in from today.</source>
        <translation>Forløbet er startet. Borgeren er optaget fra i dag.</translation>
    </message>
    <message>
        <source>In the target group.</source>
        <translation>I målgruppen.</translation>
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
    <name>brobygger::WeekStrip</name>
    <message numerus="yes">
        <source>%1: %n appointment(s)</source>
        <translation>
            <numerusform>%1: %n aftale</numerusform>
            <numerusform>%1: %n aftaler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::WeekView</name>
    <message>
        <source>%1 · today</source>
        <translation>%1 · i dag</translation>
    </message>
</context>
<context>
    <name>brobygger::Welcome</name>
    <message>
        <source>Where the file lies</source>
        <translation>Hvor filen ligger</translation>
    </message>
    <message>
        <source>Brobygger file (*.brobygger)</source>
        <translation>Brobygger-fil (*.brobygger)</translation>
    </message>
    <message>
        <source>At least 12 characters; four words of your own are good.</source>
        <translation>Mindst 12 tegn; fire ord, du selv finder på, er godt.</translation>
    </message>
    <message>
        <source>Write the name of your organisation.</source>
        <translation>Skriv organisationens navn.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Skriv dit navn.</translation>
    </message>
    <message>
        <source>The two are not the same. Write it once more.</source>
        <translation>De to er ikke ens. Skriv den igen.</translation>
    </message>
    <message>
        <source>Choose where the file lies.</source>
        <translation>Vælg, hvor filen skal ligge.</translation>
    </message>
    <message>
        <source>This is a folder. Write the name of the file after it.</source>
        <translation>Det er en mappe. Skriv filens navn efter den.</translation>
    </message>
    <message>
        <source>This folder is not there. Make it first, or choose another place.</source>
        <translation>Mappen findes ikke. Opret den først, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Laver filen…</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Lav filen</translation>
    </message>
    <message>
        <source>Welcome · step %1 of 3</source>
        <translation>Velkommen · trin %1 af 3</translation>
    </message>
    <message>
        <source>Everything you write is kept in one encrypted file on this machine and is never sent anywhere.</source>
        <translation>Alt, hvad du skriver, ligger i én krypteret fil på denne maskine og bliver aldrig sendt nogen steder.</translation>
    </message>
    <message>
        <source>The organisation decides the wording of letters and consents. All of it can be changed later.</source>
        <translation>Organisationen bestemmer ordlyden i breve og samtykker. Det hele kan ændres senere.</translation>
    </message>
    <message>
        <source>Nobody can open the file without the passphrase, and nobody can find it for you. Write it down and keep it locked away.</source>
        <translation>Ingen kan åbne filen uden adgangskoden, og ingen kan finde den for dig. Skriv den ned, og gem den et låst sted.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Organisationens art</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Adgangskoden igen</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Vælg et andet sted…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Åbn en fil…</translation>
    </message>
    <message>
        <source>Try the demo municipality</source>
        <translation>Prøv demokommunen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name, or open the file from the first page.</source>
        <translation>Der er allerede en fil med det navn. Vælg et andet navn, eller åbn filen fra den første side.</translation>
    </message>
</context>
<context>
    <name>brobygger::WholeSheet</name>
    <message>
        <source>%1 is no answer here: %2</source>
        <translation>%1 er ikke et svar her: %2</translation>
    </message>
</context>
<context>
    <name>brobygger::WhyCard</name>
    <message>
        <source>Conditions and points</source>
        <translation>Betingelser og point</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Choose an offer to see why it suits.</source>
        <translation>Vælg et tilbud for at se, hvorfor det passer.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Hvorfor %1?</translation>
    </message>
    <message>
        <source>Ask: %1.</source>
        <translation>Spørg om: %1.</translation>
    </message>
    <message>
        <source>Ask: %1. %2</source>
        <translation>Spørg om: %1. %2</translation>
    </message>
    <message>
        <source>It would suit if: %1</source>
        <translation>Det ville passe, hvis: %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>offer: %1, citizen: %2</source>
        <translation>tilbud: %1, borger: %2</translation>
    </message>
</context>
<context>
    <name>brobygger::WishCard</name>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mødetider</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>at most %1 each time</source>
        <translation>højst %1 pr. gang</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Følgeskab</translation>
    </message>
    <message>
        <source>the first times</source>
        <translation>de første gange</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ikke nødvendigt</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>with a wheelchair</source>
        <translation>med kørestol</translation>
    </message>
    <message>
        <source>Needs and wishes</source>
        <translation>Behov og ønsker</translation>
    </message>
    <message>
        <source>Practical matters</source>
        <translation>Praktisk</translation>
    </message>
    <message>
        <source>Show what does not fit</source>
        <translation>Vis også »passer ikke«</translation>
    </message>
    <message>
        <source>Ask what the citizen would like.</source>
        <translation>Spørg, hvad borgeren gerne vil.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source>Also left out (%1)</source>
        <translation>Også fravalgte (%1)</translation>
    </message>
    <message>
        <source>No offer serves: %1</source>
        <translation>Ingen tilbud dækker: %1</translation>
    </message>
    <message>
        <source>not asked; we assume at most %1</source>
        <translation>ikke spurgt; vi regner med højst %1</translation>
    </message>
    <message>
        <source>Need: %1</source>
        <translation>Behov: %1</translation>
    </message>
</context>
<context>
    <name>brobygger::WorkView</name>
    <message>
        <source>New referral</source>
        <translation>Ny henvisning</translation>
    </message>
    <message>
        <source>Receive a referral, beginning with the person</source>
        <translation>Modtag en henvisning; begynd med personen</translation>
    </message>
    <message>
        <source>The citizen sits beside me</source>
        <translation>Borgeren sidder med</translation>
    </message>
    <message>
        <source>Show this citizen alone; leaving needs the passphrase</source>
        <translation>Vis kun denne borger; det kræver adgangskoden at komme tilbage</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Søg overalt</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find en kommando</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>To where you were before</source>
        <translation>Derhen, hvor du var før</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle genveje</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Hide everything; what you were writing is kept</source>
        <translation>Skjul alt; det, du var i gang med at skrive, bliver gemt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Undo the last thing</source>
        <translation>Fortryd det seneste</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Tag det tilbage, som du sidst har gjort</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Fortryd…</translation>
    </message>
    <message>
        <source>See what can be taken back, and take it back</source>
        <translation>Se, hvad der kan fortrydes, og fortryd det</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Gå til beskeden</translation>
    </message>
    <message>
        <source>Puts the focus on the button of the message at the bottom; Escape closes it</source>
        <translation>Sætter fokus på knappen i beskeden nederst; Esc lukker den</translation>
    </message>
    <message>
        <source>Open the citizen&apos;s page first. Then only that citizen is shown.</source>
        <translation>Åbn først borgerens side. Så vises kun den borger.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Kladder</translation>
    </message>
    <message>
        <source>What was begun and not saved</source>
        <translation>Det, du er begyndt på og ikke har gemt</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are waiting.</source>
        <translation>
            <numerusform>En kladde venter.</numerusform>
            <numerusform>%n kladder venter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Vis kladder</translation>
    </message>
    <message>
        <source>What this draft was about is not there any more.</source>
        <translation>Det, kladden handlede om, findes ikke længere.</translation>
    </message>
</context>
<context>
    <name>brobygger::YearFormList</name>
    <message>
        <source>New partner&apos;s form…</source>
        <translation>Nyt skema…</translation>
    </message>
    <message>
        <source>Change the partner&apos;s form…</source>
        <translation>Ret skemaet…</translation>
    </message>
    <message>
        <source>Remove the partner&apos;s form</source>
        <translation>Slet skemaet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Partners&apos; forms</source>
        <translation>Samarbejdspartnernes skema</translation>
    </message>
    <message>
        <source>No partner&apos;s form is entered here.</source>
        <translation>Her er ikke skrevet noget skema ind.</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samarbejdspartner</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Udfyldt af</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Hvad der fungerer</translation>
    </message>
    <message>
        <source>What should be otherwise</source>
        <translation>Hvad der bør ændres</translation>
    </message>
    <message>
        <source>The form of %1 is removed.</source>
        <translation>Skemaet for %1 er slettet.</translation>
    </message>
</context>
<context>
    <name>brobygger::YearFormsPanel</name>
    <message>
        <source>How often each answer was given</source>
        <translation>Hvor ofte hvert svar er givet</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikke svaret</translation>
    </message>
</context>
</TS>
