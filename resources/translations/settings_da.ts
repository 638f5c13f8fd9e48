<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
    <name>brobygger::AppearanceSection</name>
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
</context>
<context>
    <name>brobygger::OrganisationSection</name>
    <message>
        <source>Organisation and letters</source>
        <translation>Organisation og breve</translation>
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
        <translation>Skal stå på oplysningsarket. Et nyt navn står i loggen, fra næste gang du låser op.</translation>
    </message>
    <message>
        <source>Window envelopes</source>
        <translation>Rudekuverter</translation>
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
        <source>Address from the left edge</source>
        <translation>Adressens afstand fra venstre kant</translation>
    </message>
    <message>
        <source>Address from the top edge</source>
        <translation>Adressens afstand fra øverste kant</translation>
    </message>
    <message>
        <source>0: as the envelope wants it.</source>
        <translation>0: som kuverten kræver.</translation>
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
        <source>An e-mail address has an @ in it. This one is not saved.</source>
        <translation>Der skal være et @ i en e-mailadresse. Denne er ikke gemt.</translation>
    </message>
    <message>
        <source>Needed on the information sheet.</source>
        <translation>Skal stå på oplysningsarket.</translation>
    </message>
    <message>
        <source>Stands on the information sheet when it is known.</source>
        <translation>Står på oplysningsarket, når den er udfyldt.</translation>
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
</context>
<context>
    <name>brobygger::SettingsSection</name>
    <message>
        <source>“%1” is saved.</source>
        <translation>»%1« er gemt.</translation>
    </message>
</context>
</TS>
