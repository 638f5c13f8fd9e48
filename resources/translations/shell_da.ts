<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <source>Price of a casemanager hour</source>
        <translation>Pris på en casemanager-time</translation>
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
        <source>Passphrase</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Om dig</translation>
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
        <source>Passphrase</source>
        <translation>Adgangskode</translation>
    </message>
</context>
<context>
    <name>brobygger::HelpWindow</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
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
    <name>brobygger::TopBar</name>
    <message>
        <source>Search name, birth date, telephone…</source>
        <translation>Søg navn, fødselsdato, telefon…</translation>
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
        <source>There is a file with this name already. Choose another name, or open it.</source>
        <translation>Der er allerede en fil med det navn. Vælg et andet navn, eller åbn den.</translation>
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
</TS>
