<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <source>Write the partner's name.</source>
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
        <source>Write the person's name.</source>
        <translation>Skriv personens navn.</translation>
    </message>
    <message>
        <source>Choose where the person works.</source>
        <translation>Vælg, hvor personen arbejder.</translation>
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
        <source>The task is on the list.</source>
        <translation>Opgaven er på listen.</translation>
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
        <source>No consent lets the referrer know of the plan: the note is left out of the answer.</source>
        <translation>Der er ikke samtykke til at dele planen med henviseren. Notatet kommer derfor ikke med i svaret.</translation>
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
        <source>Pause</source>
        <translation>Sæt på pause</translation>
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
        <source>The course is paused.</source>
        <translation>Forløbet er sat på pause.</translation>
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
        <source>Neither a consent to the course nor another legal basis holds.</source>
        <translation>Der er hverken et gyldigt samtykke til forløbet eller anden hjemmel.</translation>
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
    <message>
        <source>Referrers and partners</source>
        <translation>Henvisere og samarbejdsparter</translation>
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
</TS>
