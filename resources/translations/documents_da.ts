<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <source>whom to ring</source>
        <translation>hvem man kan ringe til</translation>
    </message>
    <message>
        <source>the number to ring</source>
        <translation>nummeret at ringe på</translation>
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
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Filen kunne ikke gemmes der. Vælg et andet sted.</translation>
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
        <source>The citizen has no telephone number.</source>
        <translation>Borgeren har intet telefonnummer.</translation>
    </message>
    <message>
        <source>The citizen does not want an SMS. Ring or write a letter instead.</source>
        <translation>Borgeren vil ikke have sms. Ring eller skriv et brev i stedet.</translation>
    </message>
    <message>
        <source>Ask first whether an SMS is safe, and note the answer under Safe contact.</source>
        <translation>Spørg først borgeren, om det er sikkert at sende sms, og notér svaret under Sikker kontakt.</translation>
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
        <source>The letter's template has a part that is not closed.</source>
        <translation>Brevets skabelon har en del, der ikke er lukket.</translation>
    </message>
    <message>
        <source>The template of this letter is missing.</source>
        <translation>Skabelonen til brevet mangler.</translation>
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
        <source>No letters yet. Letters are written from a referral, an appointment or a consent.</source>
        <translation>Ingen breve endnu. Breve skrives fra en henvisning, en aftale eller et samtykke.</translation>
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
</context>
<context>
    <name>brobygger::LetterDialog</name>
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
</context>
<context>
    <name>brobygger::PaperView</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Forhåndsvisning af brevet</translation>
    </message>
</context>
</TS>
