<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>CitizenFacts</name>
    <message>
        <source>Choose what is known.</source>
        <translation>Vælg, hvad der vides.</translation>
    </message>
    <message>
        <source>Say from which day this is known. It cannot lie ahead.</source>
        <translation>Angiv fra hvilken dag det vides. Dagen kan ikke ligge forude.</translation>
    </message>
</context>
<context>
    <name>CitizenRules</name>
    <message>
        <source>The birth date is not the one in the personal number.</source>
        <translation>Fødselsdatoen er ikke den, der står i CPR-nummeret.</translation>
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
        <source>An e-mail address has an @ in it.</source>
        <translation>Der skal være et @ i en e-mailadresse.</translation>
    </message>
    <message>
        <source>The telephone number is too short.</source>
        <translation>Telefonnummeret er for kort.</translation>
    </message>
    <message>
        <source>The address protection has run out. Ask whether it was renewed.</source>
        <translation>Adressebeskyttelsen er udløbet. Spørg, om den er fornyet.</translation>
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
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurgt</translation>
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
        <source>The citizen is not in this file any more.</source>
        <translation>Borgeren findes ikke længere i filen.</translation>
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
    <name>FactsForm</name>
    <message>
        <source>not known</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Skriv et helt tal.</translation>
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
        <source>Not stated</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Sogn</translation>
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
        <source>May we ring?</source>
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
        <source>May we say where we ring from?</source>
        <translation>Må vi sige, hvor vi ringer fra?</translation>
    </message>
    <message>
        <source>Good times and other advice</source>
        <translation>Gode tidspunkter og andre råd</translation>
    </message>
    <message>
        <source>Exempt from Digital Post</source>
        <translation>Fritaget for Digital Post</translation>
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
</context>
<context>
    <name>brobygger::CitizenHeader</name>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Find an offer</source>
        <translation>Find tilbud</translation>
    </message>
    <message>
        <source>CPR %1</source>
        <translation>CPR %1</translation>
    </message>
    <message>
        <source>Show the number. It is written down that you did.</source>
        <translation>Vis nummeret. Det bliver noteret, at du har set det.</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
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
        <source>%1 parish</source>
        <translation>%1 sogn</translation>
    </message>
    <message>
        <source>next appointment %1</source>
        <translation>næste aftale %1</translation>
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
        <source>Search name, birth date, telephone…</source>
        <translation>Søg navn, fødselsdato, telefon…</translation>
    </message>
    <message>
        <source>Nobody is found by that. Try fewer letters, or a birth date.</source>
        <translation>Ingen fundet. Prøv færre bogstaver eller en fødselsdato.</translation>
    </message>
    <message>
        <source>There are no citizens yet.</source>
        <translation>Der er ingen borgere endnu.</translation>
    </message>
    <message>
        <source>Begin with a referral (Ctrl+N), or register a person who came by themselves.</source>
        <translation>Begynd med en henvisning (Ctrl+N), eller opret en borger, der selv er kommet.</translation>
    </message>
    <message>
        <source>New citizen</source>
        <translation>Ny borger</translation>
    </message>
</context>
<context>
    <name>brobygger::CitizenView</name>
    <message>
        <source>What is known about the citizen</source>
        <translation>Det, der vides om borgeren</translation>
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
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
</context>
<context>
    <name>brobygger::DuplicatesPanel</name>
    <message>
        <source>Nobody alike so far</source>
        <translation>Ingen, der ligner, endnu</translation>
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
</context>
</TS>
