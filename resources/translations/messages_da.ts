<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <source>The message needs the citizen's CPR number and surname.</source>
        <translation>Meddelelsen kræver borgerens CPR-nummer og efternavn.</translation>
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
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This message has been imported before.</source>
        <translation>Meddelelsen er importeret før.</translation>
    </message>
</context>
<context>
    <name>OioxmlReader</name>
    <message>
        <source>From the person's own doctor</source>
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
        <source>The message needs the citizen's CPR number.</source>
        <translation>Meddelelsen kræver borgerens CPR-nummer.</translation>
    </message>
    <message>
        <source>The message needs the citizen's surname.</source>
        <translation>Meddelelsen kræver borgerens efternavn.</translation>
    </message>
    <message>
        <source>The text is longer than the message can hold. Shorten it.</source>
        <translation>Teksten er længere, end meddelelsen kan rumme. Gør den kortere.</translation>
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
        <source>Left out, since no consent lets the referrer know of it: %1.</source>
        <translation>Udeladt, fordi intet samtykke lader henviseren få det at vide: %1.</translation>
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
        <source>Which kind of file?</source>
        <translation>Hvilken slags fil?</translation>
    </message>
    <message>
        <source>The first is the way the referral came.</source>
        <translation>Den første er den måde, henvisningen kom på.</translation>
    </message>
    <message>
        <source>Write a message file</source>
        <translation>Skriv en meddelelsesfil</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Filen kunne ikke skrives. Vælg en anden mappe.</translation>
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
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikke læses.</translation>
    </message>
    <message>
        <source>%1 has been imported before.</source>
        <translation>%1 er importeret før.</translation>
    </message>
    <message>
        <source>The folder where messages are saved</source>
        <translation>Mappen, hvor meddelelser gemmes</translation>
    </message>
    <message>
        <source>There is nothing new in %1.</source>
        <translation>Der er intet nyt i %1.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Vælg en anden mappe</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message file(s)?</source>
        <translation>
            <numerusform>Fjern %n meddelelsesfil?</numerusform>
            <numerusform>Fjern %n meddelelsesfiler?</numerusform>
        </translation>
    </message>
    <message>
        <source>Unencrypted on this machine: %1. The messages are kept in the encrypted file.</source>
        <translation>Ukrypteret på denne maskine: %1. Meddelelserne er gemt i den krypterede fil.</translation>
    </message>
    <message>
        <source>Remove the files</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>%1 could not be removed. Remove it by hand.</source>
        <translation>%1 kunne ikke fjernes. Fjern den i hånden.</translation>
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
        <translation><numerusform>%n fil mere blev ikke til noget.</numerusform><numerusform>%n filer mere blev ikke til noget.</numerusform></translation>
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
        <source>Who is it about?</source>
        <translation>Hvem drejer det sig om?</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>Det er en anden</translation>
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
    <message>
        <source>This message takes back one that was never imported. It is kept and becomes no referral.</source>
        <translation>Meddelelsen trækker en tilbage, som aldrig er importeret. Den gemmes og bliver ikke til en henvisning.</translation>
    </message>
    <message>
        <source>Enter saves, except in a field of several lines. Ctrl+Enter always saves.</source>
        <translation>Enter gemmer, undtagen i et felt med flere linjer. Ctrl+Enter gemmer altid.</translation>
    </message>
</context>
</TS>
