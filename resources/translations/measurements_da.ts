<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>InstrumentCatalogue</name>
    <message>
        <source>The instrument file %1 is damaged.</source>
        <translation>Filen %1 med et måleredskab er beskadiget.</translation>
    </message>
</context>
<context>
    <name>InstrumentJson</name>
    <message>
        <source>The largest answer must not lie below the smallest.</source>
        <translation>Det største svar må ikke ligge under det mindste.</translation>
    </message>
    <message>
        <source>There is no item or earlier score of this name.</source>
        <translation>Der er intet punkt og ingen tidligere score med dette navn.</translation>
    </message>
    <message>
        <source>This score names neither an item nor an earlier score.</source>
        <translation>Scoren nævner hverken et punkt eller en tidligere score.</translation>
    </message>
    <message>
        <source>There must be points for every answer of “%1”.</source>
        <translation>Der skal være point for hvert svar på »%1«.</translation>
    </message>
    <message>
        <source>The instrument cannot be used. At %1: %2</source>
        <translation>Måleredskabet kan ikke bruges. Ved %1: %2</translation>
    </message>
    <message>
        <source>An instrument needs at least one item.</source>
        <translation>Et måleredskab skal have mindst ét punkt.</translation>
    </message>
</context>
<context>
    <name>ItemTexts</name>
    <message>
        <source>The file is no text file for questions (JSON in UTF-8).</source>
        <translation>Filen er ikke en tekstfil med spørgsmål (JSON i UTF-8).</translation>
    </message>
    <message>
        <source>The file is for %1 version %2, not for %3 version %4.</source>
        <translation>Filen er til %1 version %2, ikke til %3 version %4.</translation>
    </message>
    <message>
        <source>There must be one text for each answer from %1 to %2.</source>
        <translation>Der skal være én tekst for hvert svar fra %1 til %2.</translation>
    </message>
    <message>
        <source>The questions cannot be used. At %1: %2</source>
        <translation>Spørgsmålene kan ikke bruges. Ved %1: %2</translation>
    </message>
</context>
<context>
    <name>MeasurementTexts</name>
    <message>
        <source>at the start</source>
        <translation>ved start</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>ved slut</translation>
    </message>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>efter %n måned</numerusform>
            <numerusform>efter %n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in %1</source>
        <translation>udfyldt %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>forfalden %1</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>ikke udfyldt</translation>
    </message>
    <message>
        <source>no score, answers are missing</source>
        <translation>ingen score, der mangler svar</translation>
    </message>
    <message>
        <source>better</source>
        <translation>fremgang</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>tilbagegang</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>better by %1</source>
        <translation>fremgang på %1</translation>
    </message>
    <message>
        <source>worse by %1</source>
        <translation>tilbagegang på %1</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>ændret med %1</translation>
    </message>
    <message>
        <source>%1, more than the measurement can err</source>
        <translation>%1, mere end måleusikkerhed</translation>
    </message>
    <message>
        <source>%1, within what the measurement can err</source>
        <translation>%1, inden for måleusikkerhed</translation>
    </message>
    <message>
        <source>%1, as much as is usually taken as worth noticing</source>
        <translation>%1, så meget at det plejer at kunne mærkes</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>blandet</translation>
    </message>
    <message>
        <source>incomplete %1</source>
        <translation>ufuldstændig %1</translation>
    </message>
    <message>
        <source>overdue and incomplete</source>
        <translation>forfalden og ufuldstændig</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 af %2 besvaret</translation>
    </message>
    <message>
        <source>begun, %1 of %2</source>
        <translation>påbegyndt, %1 af %2</translation>
    </message>
    <message>
        <source>overdue, %1 of %2</source>
        <translation>forfalden, %1 af %2</translation>
    </message>
    <message>
        <source>The rules of the questionnaire give a score all the same.</source>
        <translation>Skemaets regler giver en score alligevel.</translation>
    </message>
    <message>
        <source>No score can be worked out, and the questionnaire stands as incomplete.</source>
        <translation>Der kan ikke beregnes en score, og skemaet står som ufuldstændigt.</translation>
    </message>
</context>
<context>
    <name>Measurements</name>
    <message>
        <source>The answers were given to another version of the questionnaire.</source>
        <translation>Svarene hører til en anden version af skemaet.</translation>
    </message>
    <message>
        <source>Write the day the questionnaire was answered.</source>
        <translation>Skriv dagen, hvor skemaet blev besvaret.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Der er ikke svaret på noget endnu.</translation>
    </message>
    <message>
        <source>This questionnaire is not known.</source>
        <translation>Skemaet er ukendt.</translation>
    </message>
    <message>
        <source>This measurement has been taken back.</source>
        <translation>Målingen er taget tilbage.</translation>
    </message>
    <message>
        <source>Write why it was not talked about.</source>
        <translation>Skriv, hvorfor I ikke talte om det.</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>filled in together</source>
        <translation>udfyldt sammen</translation>
    </message>
    <message>
        <source>by the citizen alone</source>
        <translation>af borgeren selv</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>fra papir</translation>
    </message>
</context>
<context>
    <name>ScoreCases</name>
    <message>
        <source>“items” must be a list of answers or an object by item.</source>
        <translation>»items« skal være en liste af svar eller et objekt efter punkt.</translation>
    </message>
    <message>
        <source>%1 has no item “%2”.</source>
        <translation>%1 har intet punkt »%2«.</translation>
    </message>
    <message>
        <source>Answer %1 is no number.</source>
        <translation>Svar %1 er ikke et tal.</translation>
    </message>
    <message>
        <source>Case “%1”: %2</source>
        <translation>Tilfælde »%1«: %2</translation>
    </message>
    <message>
        <source>The file has no list “cases”.</source>
        <translation>Filen har ingen liste »cases«.</translation>
    </message>
    <message>
        <source>It names no instrument.</source>
        <translation>Der er ikke nævnt et måleredskab.</translation>
    </message>
    <message>
        <source>There is no instrument “%1”.</source>
        <translation>Der findes intet måleredskab »%1«.</translation>
    </message>
    <message>
        <source>%1: number of answers expected %2, given %3.</source>
        <translation>%1: antal svar ventet %2, givet %3.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>Answer %1 must be a whole number from %2 to %3.</source>
        <translation>Svar %1 skal være et helt tal fra %2 til %3.</translation>
    </message>
    <message>
        <source>%1: number of answers expected %2, given %3.</source>
        <translation>%1: antal svar ventet %2, givet %3.</translation>
    </message>
</context>
<context>
    <name>StatCases</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>»%1« mangler.</translation>
    </message>
    <message>
        <source>“%1” must be a list in square brackets.</source>
        <translation>»%1« skal være en liste i kantede parenteser.</translation>
    </message>
    <message>
        <source>“%1” holds a number beyond a million millions.</source>
        <translation>»%1« indeholder et tal ud over en billion.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>»%1« skal være et tal.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to 10,000,000.</source>
        <translation>»%1« skal være et helt tal fra 0 til 10.000.000.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>»%1« skal være en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>“%1” must hold numbers, with null where one is missing.</source>
        <translation>»%1« skal indeholde tal, med null hvor et mangler.</translation>
    </message>
    <message>
        <source>“%1” must hold numbers only.</source>
        <translation>»%1« må kun indeholde tal.</translation>
    </message>
    <message>
        <source>Every row of “%1” must have equally many cells.</source>
        <translation>Alle rækker i »%1« skal have lige mange celler.</translation>
    </message>
    <message>
        <source>The counts of “%1” add up to more than 100,000,000.</source>
        <translation>Antallene i »%1« giver tilsammen mere end 100.000.000.</translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation>»%1« har ingen rækker.</translation>
    </message>
    <message>
        <source>“%1” and “%2” must be equally long.</source>
        <translation>»%1« og »%2« skal være lige lange.</translation>
    </message>
    <message>
        <source>Case “%1”: %2</source>
        <translation>Tilfælde »%1«: %2</translation>
    </message>
    <message>
        <source>There is no statistic “%1”. There are: %2.</source>
        <translation>Der findes ingen statistik »%1«. Der findes: %2.</translation>
    </message>
    <message>
        <source>The file has no list “cases”.</source>
        <translation>Filen har ingen liste »cases«.</translation>
    </message>
    <message>
        <source>It is no object in curly brackets.</source>
        <translation>Det er ikke et objekt i krøllede parenteser.</translation>
    </message>
    <message>
        <source>There must be four cells: treated before and after, control before and after.</source>
        <translation>Der skal være fire celler: indsats før og efter, sammenligning før og efter.</translation>
    </message>
    <message>
        <source>“kind” must be panel, summary or counts.</source>
        <translation>»kind« skal være panel, summary eller counts.</translation>
    </message>
    <message>
        <source>The totals are not the sums of the table.</source>
        <translation>Totalerne er ikke tabellens summer.</translation>
    </message>
    <message>
        <source>“rows” and “quasi” must be lists that hold something.</source>
        <translation>»rows« og »quasi« skal være lister med indhold.</translation>
    </message>
    <message>
        <source>A row lacks “%1”.</source>
        <translation>En række mangler »%1«.</translation>
    </message>
    <message>
        <source>“%1” cannot be larger than “%2”.</source>
        <translation>»%1« kan ikke være større end »%2«.</translation>
    </message>
    <message>
        <source>“%1” cannot be negative.</source>
        <translation>»%1« kan ikke være negativ.</translation>
    </message>
    <message>
        <source>“prior_mean” must lie between 0 and 1, and “prior_strength” cannot be negative.</source>
        <translation>»prior_mean« skal ligge mellem 0 og 1, og »prior_strength« kan ikke være negativ.</translation>
    </message>
    <message>
        <source>“baseline_n” must be at least 1.</source>
        <translation>»baseline_n« skal være mindst 1.</translation>
    </message>
    <message>
        <source>“improvement” must be up, down or neutral.</source>
        <translation>»improvement« skal være up, down eller neutral.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be negative.</source>
        <translation>»%1« og »%2« kan ikke være negative.</translation>
    </message>
</context>
<context>
    <name>brobygger::FillInPage</name>
    <message>
        <source>Goes on where you stopped.</source>
        <translation>Fortsætter, hvor du slap.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 er gemt.</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Ét spørgsmål ad gangen</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>Hele skemaet</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>What has been answered is kept, and you can go on later.</source>
        <translation>Det, der er svaret på, er gemt, og du kan fortsætte senere.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Close the questionnaire</source>
        <translation>Luk spørgeskemaet</translation>
    </message>
    <message>
        <source>Save the questionnaire</source>
        <translation>Gem spørgeskemaet</translation>
    </message>
    <message>
        <source>Save as incomplete</source>
        <translation>Gem som ufuldstændigt</translation>
    </message>
    <message>
        <source>Keeps the answers that are there; the others stay open.</source>
        <translation>Gemmer de svar, der er givet; resten står åbne.</translation>
    </message>
</context>
<context>
    <name>brobygger::MeasurementsSection</name>
    <message>
        <source>Use %1</source>
        <translation>Brug %1</translation>
    </message>
    <message>
        <source>Load the wording of the questions</source>
        <translation>Indlæs spørgsmålstekster</translation>
    </message>
    <message>
        <source>Question texts (*.json)</source>
        <translation>Spørgsmålstekster (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>The questions of %1 are shown in your wording from now on.</source>
        <translation>Spørgsmålene i %1 vises fra nu af med jeres ordlyd.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>ikke i brug</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>jeres ordlyd</translation>
    </message>
    <message>
        <source>topics only</source>
        <translation>kun emner</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Load question texts…</source>
        <translation>Indlæs spørgsmålstekster…</translation>
    </message>
    <message>
        <source>A text file with the licensed wording your organisation holds the rights to</source>
        <translation>En tekstfil med den ordlyd, jeres organisation har licens til</translation>
    </message>
    <message>
        <source>Remove the wording</source>
        <translation>Fjern ordlyden</translation>
    </message>
    <message>
        <source>Licence number or agreement</source>
        <translation>Licensnummer eller aftale</translation>
    </message>
    <message>
        <source>Whom to ring when somebody is in danger, one line each</source>
        <translation>Krisekort: hvem I ringer til, når nogen er i fare. Én linje til hver</translation>
    </message>
    <message>
        <source>%1 is in use. %2</source>
        <translation>%1 er taget i brug. %2</translation>
    </message>
    <message>
        <source>%1 is not in use any more.</source>
        <translation>%1 er ikke længere i brug.</translation>
    </message>
    <message>
        <source>The wording of %1 is removed.</source>
        <translation>Ordlyden for %1 er fjernet.</translation>
    </message>
</context>
<context>
    <name>MeasurementColumns</name>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taget tilbage</translation>
    </message>
    <message>
        <source>for groups only</source>
        <translation>kun til grupper</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Siden sidst</translation>
    </message>
</context>
<context>
    <name>brobygger::MeasurementsTab</name>
    <message>
        <source>Calendar</source>
        <translation>Hvornår der måles</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Udfyld…</translation>
    </message>
    <message>
        <source>With the citizen, one question at a time or the whole sheet</source>
        <translation>Sammen med borgeren, ét spørgsmål ad gangen eller hele skemaet</translation>
    </message>
    <message>
        <source>Citizen alone…</source>
        <translation>Borgeren selv…</translation>
    </message>
    <message>
        <source>The window shows the questionnaire alone; leaving needs the passphrase</source>
        <translation>Vinduet viser kun spørgeskemaet; man kommer tilbage med adgangskoden</translation>
    </message>
    <message>
        <source>From paper…</source>
        <translation>Fra papir…</translation>
    </message>
    <message>
        <source>The whole sheet, with the day it was answered</source>
        <translation>Hele skemaet med den dag, det blev udfyldt</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Vis resultatet</translation>
    </message>
    <message>
        <source>The result, what moved since last time, and every answer</source>
        <translation>Resultatet, hvad der har ændret sig siden sidst, og alle svar</translation>
    </message>
    <message>
        <source>What the citizen filled in alone today</source>
        <translation>Det, borgeren har udfyldt alene i dag</translation>
    </message>
    <message>
        <source>First what there is to talk about, then the result</source>
        <translation>Først det, I skal tale om, derefter resultatet</translation>
    </message>
    <message>
        <source>The calendar comes when the citizen is taken into the course.</source>
        <translation>Kalenderen kommer, når borgeren er optaget i forløbet.</translation>
    </message>
    <message>
        <source>Nothing has been filled in yet. Choose a questionnaire at the left.</source>
        <translation>Der er ikke udfyldt noget endnu. Vælg et spørgeskema til venstre.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>What shall the citizen fill in?</source>
        <translation>Hvad skal borgeren udfylde?</translation>
    </message>
    <message>
        <source>The window then shows nothing else until you give your passphrase.</source>
        <translation>Vinduet viser så ikke andet, før du skriver din adgangskode.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Kun %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n questionnaires that are due</source>
        <translation>
            <numerusform>Det %n skema, der er tid til nu</numerusform>
            <numerusform>Alle %n skemaer, der er tid til nu</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. It counts nowhere any more.</source>
        <translation>Taget tilbage. Målingen tæller ikke længere med.</translation>
    </message>
</context>
<context>
    <name>brobygger::OneByOne</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>Alle spørgsmål er besvaret.</translation>
    </message>
    <message>
        <source>You can go back and change your answers.</source>
        <translation>Du kan gå tilbage og ændre dine svar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Press the answer, or type its number.</source>
        <translation>Tryk på svaret, eller tast tallet.</translation>
    </message>
    <message>
        <source>Type the number. Space passes over, Backspace goes back.</source>
        <translation>Tast tallet. Mellemrum springer over, Backspace går tilbage.</translation>
    </message>
    <message>
        <source>To the unanswered questions</source>
        <translation>Til de ubesvarede spørgsmål</translation>
    </message>
</context>
<context>
    <name>brobygger::OwnMode</name>
    <message>
        <source>Here are some questions about how you are.</source>
        <translation>Her er nogle spørgsmål om, hvordan du har det.</translation>
    </message>
    <message>
        <source>There are no right or wrong answers. You may pass over any question. When you are done, give the computer back.</source>
        <translation>Der er ingen rigtige eller forkerte svar. Du må gerne springe spørgsmål over. Giv computeren tilbage, når du er færdig.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Aflever</translation>
    </message>
    <message>
        <source>Thank you for your answers.</source>
        <translation>Tak for dine svar.</translation>
    </message>
    <message>
        <source>You are done. Please give the computer back.</source>
        <translation>Du er færdig. Giv gerne computeren tilbage.</translation>
    </message>
    <message>
        <source>Hand in as it is</source>
        <translation>Aflever, som det er</translation>
    </message>
</context>
<context>
    <name>brobygger::ResultView</name>
    <message>
        <source>Taken back on %1. It counts nowhere.</source>
        <translation>Taget tilbage %1. Tæller ikke med nogen steder.</translation>
    </message>
    <message>
        <source>The answers were given to a version that is not scored any more.</source>
        <translation>Svarene hører til en version, der ikke længere kan beregnes.</translation>
    </message>
    <message>
        <source>Used for figures of groups only. Nothing is said of one person.</source>
        <translation>Bruges kun til tal for grupper. Der siges intet om den enkelte.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Sammenlignet med %1.</translation>
    </message>
    <message>
        <source>The first one that can be compared.</source>
        <translation>Den første, så der er intet at sammenligne med endnu.</translation>
    </message>
    <message>
        <source>Safety was talked about.</source>
        <translation>Der er talt om sikkerhed.</translation>
    </message>
    <message>
        <source>Safety was not talked about.</source>
        <translation>Der blev ikke talt om sikkerhed.</translation>
    </message>
    <message>
        <source>Division: %1</source>
        <translation>Inddeling: %1</translation>
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
        <source>Last time</source>
        <translation>Sidst</translation>
    </message>
    <message>
        <source>All measurements</source>
        <translation>Alle målinger</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tag tilbage</translation>
    </message>
    <message>
        <source>For one that was entered by mistake. It stays readable and counts nowhere.</source>
        <translation>Til en måling, der er tastet ved en fejl. Den kan stadig læses, men tæller ikke med.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
</context>
<context>
    <name>brobygger::SafetyCard</name>
    <message>
        <source>It is written down.</source>
        <translation>Det er noteret.</translation>
    </message>
    <message>
        <source>Talk about safety today</source>
        <translation>Tal om sikkerhed i dag</translation>
    </message>
    <message>
        <source>The answers in %1 of %2 are a reason to ask how things are right now, before you part. Only you see this.</source>
        <translation>Svarene i %1 fra %2 giver anledning til at spørge, hvordan det går lige nu, inden I skilles. Det er kun dig, der ser det her.</translation>
    </message>
    <message>
        <source>Write down whom to ring</source>
        <translation>Skriv, hvem I ringer til</translation>
    </message>
    <message>
        <source>We have talked about it</source>
        <translation>Vi har talt om det</translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation>Ikke talt om</translation>
    </message>
    <message>
        <source>What you agreed, or why not</source>
        <translation>Hvad I aftalte, eller hvorfor ikke</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Notér</translation>
    </message>
    <message>
        <source>Write down the talk about safety</source>
        <translation>Notér samtalen om sikkerhed</translation>
    </message>
    <message>
        <source>No numbers have been written down yet. Your organisation decides whom to ring; write it under Settings, Questionnaires.</source>
        <translation>Der er ikke skrevet numre på krisekortet endnu. Jeres organisation bestemmer, hvem I ringer til; skriv det under Indstillinger, Spørgeskemaer.</translation>
    </message>
    <message>
        <source>Choose whether you have talked about it.</source>
        <translation>Vælg, om I har talt om det.</translation>
    </message>
</context>
<context>
    <name>brobygger::TogetherTab</name>
    <message>
        <source>Questionnaires</source>
        <translation>Spørgeskemaer</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Udfyld sammen</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Et spørgsmål ad gangen</translation>
    </message>
    <message>
        <source>Thank you. The answers are saved.</source>
        <translation>Tak. Svarene er gemt.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Spørgeskema</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>No questionnaire is in use.</source>
        <translation>Ingen spørgeskemaer er i brug.</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>nu, %1</translation>
    </message>
</context>
<context>
    <name>brobygger::WholeSheet</name>
    <message>
        <source>%1 is no answer here: %2</source>
        <translation>%1 er ikke et svar her: %2</translation>
    </message>
</context>
</TS>
