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
        <translation>Skriv, fra hvilken dag det vides. Den kan ikke ligge ude i fremtiden.</translation>
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
        <source>An e-mail address has an @ in it.</source>
        <translation>Der skal være et @ i en e-mailadresse.</translation>
    </message>
    <message>
        <source>This is no telephone number, or it lacks digits.</source>
        <translation>Det er ikke et telefonnummer, eller det mangler cifre.</translation>
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
    <name>LifeDialogs</name>
    <message>
        <source>%1 has died</source>
        <translation>%1 er død</translation>
    </message>
    <message>
        <source>%1 has moved away</source>
        <translation>%1 er flyttet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The citizen leaves every call list. Courses, appointments and referrals stay as they are until you close the course.</source>
        <translation>Borgeren kommer af alle ringelister. Forløb, aftaler og henvisninger bliver stående, til du afslutter forløbet.</translation>
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
        <source>The citizen is on the call lists again.</source>
        <translation>Borgeren er på ringelisterne igen.</translation>
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
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>may we ring: not asked</source>
        <translation>må vi ringe: ikke spurgt</translation>
    </message>
</context>
<context>
    <name>SafeContact</name>
    <message>
        <source>may be rung</source>
        <translation>må ringes</translation>
    </message>
    <message>
        <source>do not ring</source>
        <translation>ring ikke</translation>
    </message>
    <message>
        <source>leave no message</source>
        <translation>læg ikke besked</translation>
    </message>
    <message>
        <source>do not say where you ring from</source>
        <translation>sig ikke, hvor du ringer fra</translation>
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
        <source>Has moved away…</source>
        <translation>Flyttet…</translation>
    </message>
    <message>
        <source>Takes the citizen off every call list</source>
        <translation>Tager borgeren af alle ringelister</translation>
    </message>
    <message>
        <source>Has died…</source>
        <translation>Død…</translation>
    </message>
    <message>
        <source>Put back on the call lists</source>
        <translation>Tilbage på ringelisterne</translation>
    </message>
    <message>
        <source>The citizen has neither died nor moved away</source>
        <translation>Borgeren er hverken død eller flyttet</translation>
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
        <source>May we ring?</source>
        <translation>Må vi ringe?</translation>
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
        <source>Has moved away…</source>
        <translation>Flyttet…</translation>
    </message>
    <message>
        <source>Takes the citizen off every call list</source>
        <translation>Tager borgeren af alle ringelister</translation>
    </message>
    <message>
        <source>Has died…</source>
        <translation>Død…</translation>
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
</TS>
