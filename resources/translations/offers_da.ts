<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <translation>Tilbuddet er i oversigten.</translation>
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
    <name>brobygger::CallCard</name>
    <message>
        <source>Ring these three</source>
        <translation>Ring til disse tre</translation>
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
        <source>Whom to ring, and the chosen offer</source>
        <translation>Hvem der skal ringes til, og det valgte tilbud</translation>
    </message>
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
        <translation>Skriv oversigten</translation>
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
        <source>%1 has been rung</source>
        <translation>%1 er ringet op</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Ringet op</translation>
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
</TS>
