<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>CsvReader</name>
    <message>
        <source>The row in line %1 is too long. Is it a table with one record per row?</source>
        <translation>Rækken i linje %1 er for lang. Er det en tabel med én post pr. række?</translation>
    </message>
    <message>
        <source>The file has more rows, columns or cells than can be read at once. Divide it into smaller ones.</source>
        <translation>Filen har flere rækker, kolonner eller celler, end der kan læses på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>A quotation mark in the row of line %1 is opened and never closed. Close it and try again.</source>
        <translation>Et citationstegn i rækken i linje %1 er åbnet og aldrig lukket. Luk det, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is too big to be read at once. Divide it into smaller ones.</source>
        <translation>Filen er for stor til at blive læst på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>This is no text file. Save the sheet as CSV and try again.</source>
        <translation>Det er ikke en tekstfil. Gem regnearket som CSV og prøv igen.</translation>
    </message>
    <message>
        <source>The letters of the file seem to be those of an old Mac (Mac Roman), so æ, ø and å would be read wrong. Save the sheet as “CSV UTF-8” or as .xlsx, and try again.</source>
        <translation>Filens bogstaver ser ud til at være skrevet på en ældre Mac (Mac Roman), så æ, ø og å ville blive læst forkert. Gem regnearket som »CSV UTF-8« eller som .xlsx, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
</context>
<context>
    <name>ImportCells</name>
    <message>
        <source>This is no whole number.</source>
        <translation>Det er ikke et helt tal.</translation>
    </message>
    <message>
        <source>This is no amount. Write for example 20 or 20,50.</source>
        <translation>Det er ikke et beløb. Skriv for eksempel 20 eller 20,50.</translation>
    </message>
    <message>
        <source>This is no date. Write for example 31-12-2026.</source>
        <translation>Det er ikke en dato. Skriv for eksempel 31-12-2026.</translation>
    </message>
    <message>
        <source>This is no time. Write for example 10.30.</source>
        <translation>Det er ikke et klokkeslæt. Skriv for eksempel 10.30.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Det er hverken ja eller nej.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>Det er ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened this number, so its last digits are lost. Format the column as text, and write the number again.</source>
        <translation>Regnearket har forkortet nummeret, så de sidste cifre er gået tabt. Formatér kolonnen som tekst, og skriv nummeret igen.</translation>
    </message>
    <message>
        <source>More than one amount stands here, so none is taken. Write for example 20 or 20,50.</source>
        <translation>Her står mere end ét beløb, så intet af dem er brugt. Skriv for eksempel 20 eller 20,50.</translation>
    </message>
    <message>
        <source>A postcode has four digits. If it begins with 0, format the column as text.</source>
        <translation>Et postnummer har fire cifre. Begynder det med 0, så formatér kolonnen som tekst.</translation>
    </message>
    <message>
        <source>This cannot be read as a sex. Write kvinde, mand or andet.</source>
        <translation>Det kan ikke læses som køn. Skriv kvinde, mand eller andet.</translation>
    </message>
    <message>
        <source>This cannot be read as a sex. Write kvinde, mand, andet or alle.</source>
        <translation>Det kan ikke læses som køn. Skriv kvinde, mand, andet eller alle.</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>This word is not in the list.</source>
        <translation>Ordet står ikke i listen.</translation>
    </message>
    <message>
        <source>No parish, or more than one, is called so. Write its four-digit code.</source>
        <translation>Intet sogn, eller mere end ét, hedder sådan. Skriv sognets firecifrede kode.</translation>
    </message>
    <message>
        <source>There is no municipality of that name or code.</source>
        <translation>Der er ingen kommune med det navn eller den kode.</translation>
    </message>
    <message>
        <source>There is no category of that name.</source>
        <translation>Der er ingen kategori med det navn.</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>The mapping file is no JSON object.</source>
        <translation>Filen med kolonnerne er ikke et JSON-objekt.</translation>
    </message>
    <message>
        <source>The mapping file names a field that does not exist: “%1”.</source>
        <translation>Filen med kolonnerne nævner et felt, der ikke findes: »%1«.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>The file cannot be read. Check that it is not open in another program.</source>
        <translation>Filen kan ikke læses. Se efter, om den er åben i et andet program.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>Rækken har flere celler, end der er overskrifter.</translation>
    </message>
    <message>
        <source>The workbook has no sheet called “%1”. Write one of these: %2</source>
        <translation>Regnearket har intet ark, der hedder »%1«. Skriv et af disse: %2</translation>
    </message>
    <message>
        <source>What else stands in the cell is not taken; there is no field for it.</source>
        <translation>Det, der ellers står i cellen, er ikke taget med, for der er intet felt til det.</translation>
    </message>
    <message>
        <source>The mapping file says “%1” of the word “%2” in “%3”, but that stands in no list. Write one of these: %4</source>
        <translation>Filen med kolonnerne siger »%1« om ordet »%2« i »%3«, men det står ikke i listen. Skriv en af disse: %4</translation>
    </message>
    <message>
        <source>The mapping file names the sector “%1”, but that stands in no list. Write one of these: %2</source>
        <translation>Filen med kolonnerne nævner sektoren »%1«, men den står ikke i listen. Skriv en af disse: %2</translation>
    </message>
    <message>
        <source>Row %1 of the sheet says the same already.</source>
        <translation>Række %1 i regnearket siger allerede det samme.</translation>
    </message>
    <message>
        <source>The same name and date of birth stand in row %1.</source>
        <translation>Det samme navn og den samme fødselsdato står i række %1.</translation>
    </message>
    <message>
        <source>The import was given up. Nothing was changed.</source>
        <translation>Importen blev opgivet. Intet er ændret.</translation>
    </message>
    <message>
        <source>There is no import of that number.</source>
        <translation>Der er ingen import med det nummer.</translation>
    </message>
    <message>
        <source>The import has been taken back already.</source>
        <translation>Importen er allerede fortrudt.</translation>
    </message>
    <message>
        <source>Only a no-show has a remedy.</source>
        <translation>Kun en udeblivelse har en afhjælpning.</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>Datoen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>More than one offer has this name.</source>
        <translation>Mere end ét tilbud har det navn.</translation>
    </message>
    <message>
        <source>The file holds more than one record that the row may mean.</source>
        <translation>Der findes mere end én post, som rækken kan handle om.</translation>
    </message>
    <message>
        <source>The row may mean more than one citizen.</source>
        <translation>Rækken kan handle om mere end én borger.</translation>
    </message>
    <message>
        <source>Another citizen has this number in the file.</source>
        <translation>En anden borger har det nummer i forvejen.</translation>
    </message>
    <message>
        <source>The number is that of another citizen&apos;s course.</source>
        <translation>Nummeret hører til en anden borgers forløb.</translation>
    </message>
    <message>
        <source>Write the number of the course, or the day of the referral or of the start.</source>
        <translation>Skriv forløbets nummer, eller datoen for henvisningen eller starten.</translation>
    </message>
    <message>
        <source>The citizen has more than one course that the row may mean.</source>
        <translation>Borgeren har mere end ét forløb, som rækken kan handle om.</translation>
    </message>
    <message>
        <source>The course ends before it starts.</source>
        <translation>Forløbet slutter, før det starter.</translation>
    </message>
    <message>
        <source>The course ends before it was opened.</source>
        <translation>Forløbet slutter, før det er oprettet.</translation>
    </message>
    <message>
        <source>Write the day of the referral or of the start.</source>
        <translation>Skriv datoen for henvisningen eller starten.</translation>
    </message>
    <message>
        <source>A closed course needs an outcome.</source>
        <translation>Et afsluttet forløb skal have et udfald.</translation>
    </message>
    <message>
        <source>An outcome needs the day the course was closed.</source>
        <translation>Et udfald skal have den dato, forløbet blev afsluttet.</translation>
    </message>
    <message>
        <source>A course that never started cannot be completed.</source>
        <translation>Et forløb, der aldrig er startet, kan ikke være gennemført.</translation>
    </message>
    <message>
        <source>The citizen has another course that is not closed.</source>
        <translation>Borgeren har et andet forløb, der ikke er afsluttet.</translation>
    </message>
    <message>
        <source>More than one clinic has this name.</source>
        <translation>Mere end én klinik har det navn.</translation>
    </message>
    <message>
        <source>Write the day of the screening.</source>
        <translation>Skriv datoen for screeningen.</translation>
    </message>
    <message>
        <source>The sheet has no column for %1. Give a column this heading, or choose which one it is.</source>
        <translation>Arket mangler en kolonne med %1. Giv en kolonne den overskrift, eller vælg, hvilken det er.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>The questionnaire has only %1 answers.</source>
        <translation>Spørgeskemaet har kun %1 svar.</translation>
    </message>
    <message>
        <source>Write which questionnaire it is.</source>
        <translation>Skriv, hvilket spørgeskema det er.</translation>
    </message>
    <message>
        <source>The row does not say who it is about.</source>
        <translation>Rækken siger ikke, hvem den handler om.</translation>
    </message>
    <message>
        <source>Nobody with this number is in the file. Import the citizen first.</source>
        <translation>Der findes ingen borger med det nummer. Importér borgeren først.</translation>
    </message>
    <message>
        <source>More than one citizen has this number.</source>
        <translation>Mere end én borger har det nummer.</translation>
    </message>
    <message>
        <source>The numbers of the row belong to different citizens.</source>
        <translation>Numrene i rækken hører til forskellige borgere.</translation>
    </message>
    <message>
        <source>The citizen has no course of this number. Import the courses first.</source>
        <translation>Borgeren har ikke et forløb med det nummer. Importér forløbene først.</translation>
    </message>
    <message>
        <source>Write the time of day.</source>
        <translation>Skriv klokkeslættet.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read as a spreadsheet: it is damaged, or it is something else than its name says. Open it in Excel or LibreOffice, save it there as .xlsx, and choose it again.</source>
        <translation>Filen »%1« kan ikke læses som et regneark: Den er beskadiget, eller den er noget andet, end navnet siger. Åbn den i Excel eller LibreOffice, gem den dér som .xlsx, og vælg den igen.</translation>
    </message>
</context>
<context>
    <name>OffersExport</name>
    <message>
        <source>The folder could not be made. Choose another place.</source>
        <translation>Mappen kunne ikke laves. Vælg et andet sted.</translation>
    </message>
</context>
<context>
    <name>brobygger::ImportColumnsStep</name>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Regnearkets kolonner</translation>
    </message>
    <message>
        <source>The sheet holds</source>
        <translation>Arket indeholder</translation>
    </message>
    <message>
        <source>The sheet holds: %1</source>
        <translation>Arket indeholder: %1</translation>
    </message>
    <message>
        <source>Column in the sheet</source>
        <translation>Kolonne i regnearket</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>brug ikke</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>Where, when a row does not say it</source>
        <translation>Sektor, når rækken ikke angiver den</translation>
    </message>
</context>
<context>
    <name>brobygger::ImportHistory</name>
    <message>
        <source>Earlier imports</source>
        <translation>Tidligere importer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows read</source>
        <translation>
            <numerusform>%1, %n række læst</numerusform>
            <numerusform>%1, %n rækker læst</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undo the import: %1</source>
        <translation>Fortryd importen: %1</translation>
    </message>
</context>
<context>
    <name>brobygger::ImportRowsStep</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændres</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afvises</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>som før</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before, %4 rejected</source>
        <translation>%1 nye, %2 ændres, %3 som før, %4 afvises</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n rows are imported incompletely, since a cell cannot be read in full.</source>
        <translation>
            <numerusform>%1. %n række bliver importeret uden alle oplysninger, fordi en celle ikke kan læses helt.</numerusform>
            <numerusform>%1. %n rækker bliver importeret uden alle oplysninger, fordi en celle ikke kan læses helt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Bruges ikke: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the headings are not used.</source>
        <translation>
            <numerusform>%n række over overskrifterne bruges ikke.</numerusform>
            <numerusform>%n rækker over overskrifterne bruges ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are hidden in the sheet and are imported as well.</source>
        <translation>
            <numerusform>%n række er skjult i arket og bliver også importeret.</numerusform>
            <numerusform>%n rækker er skjult i arket og bliver også importeret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sheet “%1” is read. These have the same headings and are not: %2</source>
        <translation>Kun arket »%1« læses. Disse har de samme overskrifter og læses ikke: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Rows of the import</source>
        <translation>Rækker i importen</translation>
    </message>
    <message>
        <source>The chosen row, field by field</source>
        <translation>Den valgte række felt for felt</translation>
    </message>
    <message>
        <source>Read as HSDS %1: %2</source>
        <translation>Læst som HSDS %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Also use the file&apos;s values in %n fields that you have changed yourself</source>
        <translation>
            <numerusform>Brug også filens værdi i %n felt, du selv har rettet</numerusform>
            <numerusform>Brug også filens værdier i %n felter, du selv har rettet</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 in %2</source>
        <translation>Række %1 i %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mødetider</translation>
    </message>
    <message>
        <source>%1: changed by you and kept: %2. The file says: %3</source>
        <translation>%1: du har selv rettet og beholder: %2. Filen siger: %3</translation>
    </message>
    <message>
        <source>%1: belongs to an address that you have changed, and is kept: %2. The file says: %3</source>
        <translation>%1: hører til en adresse, du selv har rettet, og bliver stående: %2. Filen siger: %3</translation>
    </message>
    <message>
        <source>%1: kept, since the file has only a part of another address: %2. The file says: %3</source>
        <translation>%1: bliver stående, fordi filen kun har en del af en anden adresse: %2. Filen siger: %3</translation>
    </message>
    <message>
        <source>%1 new, %2 were changed, %3 as before, %4 were rejected</source>
        <translation>%1 nye, %2 ændret, %3 som før, %4 afvist</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n rows were imported incompletely, since a cell could not be read in full.</source>
        <translation>
            <numerusform>%1. %n række blev importeret uden alle oplysninger, fordi en celle ikke kunne læses helt.</numerusform>
            <numerusform>%1. %n rækker blev importeret uden alle oplysninger, fordi en celle ikke kunne læses helt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Række %1</translation>
    </message>
</context>
<context>
    <name>brobygger::ImportWizard</name>
    <message>
        <source>Choose file…</source>
        <translation>Vælg fil…</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Gem afviste rækker…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Fortryd importen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Import offers</source>
        <translation>Importér tilbud</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Hvilken fil?</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Hvilken kolonne er hvad?</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Vis resultatet</translation>
    </message>
    <message>
        <source>What do these words mean?</source>
        <translation>Hvad betyder ordene?</translation>
    </message>
    <message>
        <source>This will happen</source>
        <translation>Det vil ske</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is changed yet.</source>
        <translation>Filen læses. Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importerer</translation>
    </message>
    <message>
        <source>The rows are being written. Either all of it is done or nothing.</source>
        <translation>Rækkerne bliver skrevet. Enten kommer det hele ind eller intet.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Fortryder</translation>
    </message>
    <message>
        <source>The import is being taken back.</source>
        <translation>Importen tages tilbage.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Vælg et regneark</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx *.ods *.csv *.txt)</source>
        <translation>Regneark (*.xlsx *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>There is nothing to import in this file.</source>
        <translation>Der er intet at importere i denne fil.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Gem afviste rækker</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>afviste.csv</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Regneark (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The import is taken back: %n records.</source>
        <translation>
            <numerusform>Importen er fortrudt: %n post.</numerusform>
            <numerusform>Importen er fortrudt: %n poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is taken back, but for %n records that were changed or used since.</source>
        <translation>
            <numerusform>Importen er fortrudt, undtagen %n post, der er ændret eller brugt siden.</numerusform>
            <numerusform>Importen er fortrudt, undtagen %n poster, der er ændret eller brugt siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx, .ods or .csv) with one record per row and headings in the first row, or a directory as Open Referral HSDS: a JSON file, a zip archive, or one of the tables in its folder, for example services.csv.</source>
        <translation>Et regneark (.xlsx, .ods eller .csv) med et tilbud i hver række og overskrifter i første række – eller et katalog efter Open Referral HSDS: en JSON-fil, et zip-arkiv eller en af tabellerne i dets mappe, fx services.csv.</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx, .ods or .csv) with one record per row and headings in the first row: citizens, courses, appointments, contacts or measurements. Import the citizens first and their courses next. The other sheets find their citizen by CPR or by the number in your own sheet (Løbenummer).</source>
        <translation>Et regneark (.xlsx, .ods eller .csv) med én post pr. række og overskrifter i første række: borgere, forløb, aftaler, kontakter eller målinger. Importér borgerne først og deres forløb derefter. De andre ark finder borgeren på CPR eller på dit eget løbenummer.</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importér regneark</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Læser</translation>
    </message>
    <message>
        <source>The file is compared with what stands here. Nothing is changed yet.</source>
        <translation>Filen sammenlignes med det, der står her. Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet or a directory</source>
        <translation>Vælg et regneark eller et katalog</translation>
    </message>
    <message>
        <source>Spreadsheet or directory (*.xlsx *.ods *.csv *.txt *.json *.zip)</source>
        <translation>Regneark eller katalog (*.xlsx *.ods *.csv *.txt *.json *.zip)</translation>
    </message>
    <message>
        <source>“%1” is chosen for two columns. Leave one of them out.</source>
        <translation>»%1« er valgt for to kolonner. Udelad den ene.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importeret: %1</translation>
    </message>
    <message>
        <source>Taken back: the import is out of the file again.</source>
        <translation>Fortrudt: Importen er ude af filen igen.</translation>
    </message>
    <message>
        <source>The file is written unencrypted. Delete it when the rows are mended.</source>
        <translation>Filen bliver skrevet ukrypteret. Slet den, når rækkerne er rettet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Closes without importing anything (Esc).</source>
        <translation>Lukker uden at importere noget (Esc).</translation>
    </message>
    <message>
        <source>The rejected rows are saved unencrypted with a column for the reason. Mend them, import the file again, and delete it.</source>
        <translation>De afviste rækker er gemt ukrypteret med en kolonne til årsagen. Ret dem, importér filen igen, og slet den.</translation>
    </message>
</context>
<context>
    <name>brobygger::ImportWordsStep</name>
    <message>
        <source>Words of the sheet</source>
        <translation>Ord i arket</translation>
    </message>
    <message>
        <source>These words are in no list. Choose what they mean, or leave their cells empty.</source>
        <translation>Ordene står ikke i nogen liste. Vælg, hvad de betyder, eller lad cellerne være tomme.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Word in the sheet</source>
        <translation>Ord i arket</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betyder</translation>
    </message>
    <message>
        <source>leave the cell empty</source>
        <translation>lad cellen være tom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
</context>
</TS>
