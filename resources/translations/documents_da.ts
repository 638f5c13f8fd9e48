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
        <source>No consent in force lets %1 know of the citizen. Record a consent that holds at least name and contact details, or passing on with its legal basis.</source>
        <translation>Intet gældende samtykke lader %1 få besked om borgeren. Notér et samtykke, der mindst omfatter navn og kontaktoplysninger, eller videregiv med hjemmel.</translation>
    </message>
    <message>
        <source>The citizen is not there any more.</source>
        <translation>Borgeren findes ikke længere.</translation>
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
        <source>The document has been changed since.</source>
        <translation>Dokumentet er ændret siden.</translation>
    </message>
    <message>
        <source>The document is not there any more.</source>
        <translation>Dokumentet findes ikke længere.</translation>
    </message>
</context>
<context>
    <name>LetterFields</name>
    <message>
        <source>your organisation's name</source>
        <translation>din organisations navn</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>dit navn</translation>
    </message>
    <message>
        <source>your organisation's telephone number</source>
        <translation>din organisations telefonnummer</translation>
    </message>
    <message>
        <source>the citizen's name</source>
        <translation>borgerens navn</translation>
    </message>
    <message>
        <source>the offer's address</source>
        <translation>tilbuddets adresse</translation>
    </message>
    <message>
        <source>the offer's name</source>
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
        <source>the citizen's address</source>
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
        <source>The citizen's protected address stands in the text. Take it out: the offer must not have it.</source>
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
    <name>Paper</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Filen kunne ikke gemmes der. Vælg et andet sted.</translation>
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
    <name>brobygger::DocumentsTab</name>
    <message>
        <source>Letters and sheets as they were sent</source>
        <translation>Breve og ark, som de blev sendt</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>Oplysningsark</translation>
    </message>
    <message>
        <source>What has been shared</source>
        <translation>Hvad der er delt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
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
        <source>No letters yet. Letters are written from a referral, an appointment or a consent.</source>
        <translation>Ingen breve endnu. Breve skrives fra en henvisning, en aftale eller et samtykke.</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nyt samtykke</translation>
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
        <source>Undo</source>
        <translation>Fortryd</translation>
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
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
    <message>
        <source>The consent does not cover this, so the letter does not say it: %1.</source>
        <translation>Samtykket omfatter ikke dette, så brevet siger det ikke: %1.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Se igen</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Rudekuvert</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sendt den</translation>
    </message>
    <message>
        <source>Sent via</source>
        <translation>Sendt via</translation>
    </message>
    <message>
        <source>Keep as sent</source>
        <translation>Gem som sendt</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Gem brevet som PDF</translation>
    </message>
    <message>
        <source>The file is saved. It is not encrypted: delete it when it is no longer needed.</source>
        <translation>Filen er gemt. Den er ikke krypteret: slet den, når den ikke skal bruges mere.</translation>
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
