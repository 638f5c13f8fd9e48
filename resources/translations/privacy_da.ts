<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Consents</name>
    <message>
        <source>A letter or the course has come since and may build on the consent. Withdraw it instead.</source>
        <translation>Siden er der skrevet et brev eller ændret i forløbet, og det kan bygge på samtykket. Træk det tilbage i stedet.</translation>
    </message>
    <message>
        <source>No consent and no other legal basis is recorded. Record one on the tab Consent, and the course can start.</source>
        <translation>Der er hverken registreret samtykke eller anden hjemmel. Registrér det på fanen Samtykke, så kan forløbet starte.</translation>
    </message>
    <message>
        <source>Say who has the information.</source>
        <translation>Skriv, hvem der har oplysningerne.</translation>
    </message>
    <message>
        <source>Say who is to have the information.</source>
        <translation>Skriv, hvem der skal have oplysningerne.</translation>
    </message>
    <message>
        <source>Tick which information it is. A general consent is not enough.</source>
        <translation>Sæt kryds ved, hvilke oplysninger det er. Et generelt samtykke er ikke nok.</translation>
    </message>
    <message>
        <source>Say what the information is for.</source>
        <translation>Skriv, hvad oplysningerne skal bruges til.</translation>
    </message>
    <message>
        <source>Say how the consent was given: written, oral or digital.</source>
        <translation>Vælg, hvordan samtykket er givet: skriftligt, mundtligt eller digitalt.</translation>
    </message>
    <message>
        <source>Consent to pass on health information should be written, unless it is for treatment.</source>
        <translation>Samtykke til at videregive helbredsoplysninger bør være skriftligt, medmindre det er til behandling.</translation>
    </message>
    <message>
        <source>Choose the law that allows it without consent.</source>
        <translation>Vælg den lov, der tillader det uden samtykke.</translation>
    </message>
    <message>
        <source>Write why it happens without consent.</source>
        <translation>Skriv, hvorfor det sker uden samtykke.</translation>
    </message>
    <message>
        <source>Enter the day. It cannot lie ahead.</source>
        <translation>Skriv dagen. Den kan ikke ligge fremme i tiden.</translation>
    </message>
    <message>
        <source>The last day cannot lie before the first.</source>
        <translation>Den sidste dag kan ikke ligge før den første.</translation>
    </message>
    <message>
        <source>Consent to pass on health information lapses at the latest one year after it was given.</source>
        <translation>Samtykke til at videregive helbredsoplysninger udløber senest et år efter, at det er givet.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gælder</translation>
    </message>
    <message>
        <source>lapses soon</source>
        <translation>udløber snart</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>udløbet</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbage</translation>
    </message>
    <message>
        <source>The consent has been withdrawn already.</source>
        <translation>Samtykket er allerede trukket tilbage.</translation>
    </message>
    <message>
        <source>Enter the day it was withdrawn: not before it was given, and not ahead.</source>
        <translation>Skriv den dag, samtykket blev trukket tilbage: ikke før det blev givet og ikke fremme i tiden.</translation>
    </message>
    <message>
        <source>Tell %1 that the consent has been withdrawn</source>
        <translation>Fortæl %1, at samtykket er trukket tilbage</translation>
    </message>
    <message>
        <source>What is recorded allows single sharings and no course. Record a consent to pass on attendance or the plan, or another legal basis, on the tab Consent, and the course can start.</source>
        <translation>Det, der er registreret, gælder kun enkelte delinger og ikke et forløb. Registrér et samtykke til at videregive oplysninger om fremmøde eller plan, eller en anden hjemmel, på fanen Samtykke, så kan forløbet starte.</translation>
    </message>
</context>
<context>
    <name>brobygger::ConsentFields</name>
    <message>
        <source>What happens</source>
        <translation>Hvad sker der</translation>
    </message>
    <message>
        <source>We pass information on</source>
        <translation>Vi videregiver oplysninger</translation>
    </message>
    <message>
        <source>We obtain information</source>
        <translation>Vi indhenter oplysninger</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Fra hvem</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Which information</source>
        <translation>Hvilke oplysninger</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hvordan det er givet</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Hvorfor uden samtykke</translation>
    </message>
    <message>
        <source>Happens on</source>
        <translation>Sker den</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Givet den</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gælder til og med</translation>
    </message>
    <message>
        <source>Health information to others: at the latest one year.</source>
        <translation>Helbredsoplysninger til andre: højst et år.</translation>
    </message>
    <message>
        <source>To take part in %1</source>
        <translation>At være med i %1</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nyt samtykke</translation>
    </message>
    <message>
        <source>Pass on without consent</source>
        <translation>Videregiv uden samtykke</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The consent to share with %1 is recorded: %2.</source>
        <translation>Samtykket til %1 er noteret: %2.</translation>
    </message>
    <message>
        <source>The consent to obtain from %1 is recorded: %2.</source>
        <translation>Samtykket til at indhente fra %1 er noteret: %2.</translation>
    </message>
    <message>
        <source>It is recorded that you pass on to %1 without consent: %2.</source>
        <translation>Det er noteret, at I videregiver til %1 uden samtykke: %2.</translation>
    </message>
    <message>
        <source>It is recorded that you obtain from %1 without consent: %2.</source>
        <translation>Det er noteret, at I indhenter fra %1 uden samtykke: %2.</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Træk samtykket tilbage</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>The consent to share with %1 ends. You get a task to tell them.</source>
        <translation>Samtykket til at dele med %1 ophører. Du får en opgave om at fortælle dem det.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Trukket tilbage den</translation>
    </message>
    <message>
        <source>The consent is withdrawn, and a task is made to tell the recipient.</source>
        <translation>Samtykket er trukket tilbage, og der er lavet en opgave om at fortælle det til modtageren.</translation>
    </message>
    <message>
        <source>Information sheet handed over</source>
        <translation>Oplysningsark udleveret</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Udleveret den</translation>
    </message>
    <message>
        <source>A course can start on a consent that covers attendance or the plan.</source>
        <translation>Et forløb kan starte på et samtykke, der omfatter fremmøde eller plan.</translation>
    </message>
</context>
<context>
    <name>brobygger::PrivacyTab</name>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>What has been shared</source>
        <translation>Hvad der er delt</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Udskriv arket</translation>
    </message>
    <message>
        <source>The information sheet, to be handed over</source>
        <translation>Arket med oplysningspligt, til at give borgeren</translation>
    </message>
    <message>
        <source>Handed over…</source>
        <translation>Udleveret…</translation>
    </message>
    <message>
        <source>Dates that the citizen has got the information sheet.</source>
        <translation>Noterer datoen for, hvornår borgeren har fået oplysningsarket.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Træk tilbage…</translation>
    </message>
    <message>
        <source>The citizen takes the chosen consent back</source>
        <translation>Borgeren trækker det valgte samtykke tilbage</translation>
    </message>
    <message>
        <source>Consent sheet</source>
        <translation>Samtykkeark</translation>
    </message>
    <message>
        <source>The chosen consent on paper, to be signed</source>
        <translation>Det valgte samtykke på papir, til underskrift</translation>
    </message>
    <message>
        <source>Pass on without consent…</source>
        <translation>Videregiv uden samtykke…</translation>
    </message>
    <message>
        <source>Records what is shared with another legal basis, and why.</source>
        <translation>Noterer, hvad der deles med anden hjemmel, og hvorfor.</translation>
    </message>
    <message>
        <source>New consent…</source>
        <translation>Nyt samtykke…</translation>
    </message>
    <message>
        <source>What the citizen agrees may be shared, with whom and what for</source>
        <translation>Hvad borgeren siger ja til at dele, med hvem og til hvad</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>Oplysningsark</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>Der er ikke delt noget endnu.</translation>
    </message>
    <message>
        <source>The citizen has not got the information sheet yet.</source>
        <translation>Borgeren har ikke fået oplysningsarket endnu.</translation>
    </message>
    <message>
        <source>Handed over %1.</source>
        <translation>Udleveret %1.</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>trukket tilbage %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til og med %1</translation>
    </message>
    <message>
        <source>until withdrawn</source>
        <translation>til det trækkes tilbage</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med hvem</translation>
    </message>
    <message>
        <source>we obtain</source>
        <translation>vi indhenter</translation>
    </message>
    <message>
        <source>we pass on</source>
        <translation>vi videregiver</translation>
    </message>
    <message>
        <source>What and what for</source>
        <translation>Hvad og hvorfor</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>information sheet handed over</source>
        <translation>oplysningsark udleveret</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>samtykke givet</translation>
    </message>
    <message>
        <source>shared with a legal basis</source>
        <translation>delt med hjemmel</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>samtykke trukket tilbage</translation>
    </message>
    <message>
        <source>letter sent</source>
        <translation>brev sendt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad skete der</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>No consents yet. Without one, sending to an offer needs a reason.</source>
        <translation>Ingen samtykker endnu. Uden et samtykke kan der kun sendes til et tilbud med en begrundelse.</translation>
    </message>
</context>
</TS>
