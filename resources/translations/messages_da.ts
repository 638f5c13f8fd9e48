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
</TS>
