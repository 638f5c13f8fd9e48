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
        <translation>Der skal være point for hvert svar på “%1”.</translation>
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
    <name>ScoreCases</name>
    <message>
        <source>“items” must be a list of answers or an object by item.</source>
        <translation>“items” skal være en liste af svar eller et objekt efter punkt.</translation>
    </message>
    <message>
        <source>%1 has no item “%2”.</source>
        <translation>%1 har intet punkt “%2”.</translation>
    </message>
    <message>
        <source>Answer %1 is no number.</source>
        <translation>Svar %1 er ikke et tal.</translation>
    </message>
    <message>
        <source>Case “%1”: %2</source>
        <translation>Tilfælde “%1”: %2</translation>
    </message>
    <message>
        <source>The file has no list “cases”.</source>
        <translation>Filen har ingen liste “cases”.</translation>
    </message>
    <message>
        <source>It names no instrument.</source>
        <translation>Der er ikke nævnt et måleredskab.</translation>
    </message>
    <message>
        <source>There is no instrument “%1”.</source>
        <translation>Der findes intet måleredskab “%1”.</translation>
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
        <translation>“%1” mangler.</translation>
    </message>
    <message>
        <source>“%1” must be a list in square brackets.</source>
        <translation>“%1” skal være en liste i kantede parenteser.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>“%1” skal være et tal.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to 10,000,000.</source>
        <translation>“%1” skal være et helt tal fra 0 til 10.000.000.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>“%1” skal være en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>“%1” must hold numbers, with null where one is missing.</source>
        <translation>“%1” skal indeholde tal, med null hvor et mangler.</translation>
    </message>
    <message>
        <source>“%1” must hold numbers only.</source>
        <translation>“%1” må kun indeholde tal.</translation>
    </message>
    <message>
        <source>Every row of “%1” must have equally many cells.</source>
        <translation>Alle rækker i “%1” skal have lige mange celler.</translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation>“%1” har ingen rækker.</translation>
    </message>
    <message>
        <source>“%1” and “%2” must be equally long.</source>
        <translation>“%1” og “%2” skal være lige lange.</translation>
    </message>
    <message>
        <source>Case “%1”: %2</source>
        <translation>Tilfælde “%1”: %2</translation>
    </message>
    <message>
        <source>There is no statistic “%1”. There are: %2.</source>
        <translation>Der findes ingen statistik “%1”. Der findes: %2.</translation>
    </message>
    <message>
        <source>The file has no list “cases”.</source>
        <translation>Filen har ingen liste “cases”.</translation>
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
        <translation>“kind” skal være panel, summary eller counts.</translation>
    </message>
    <message>
        <source>The totals are not the sums of the table.</source>
        <translation>Totalerne er ikke tabellens summer.</translation>
    </message>
    <message>
        <source>“rows” and “quasi” must be lists that hold something.</source>
        <translation>“rows” og “quasi” skal være lister med indhold.</translation>
    </message>
    <message>
        <source>A row lacks “%1”.</source>
        <translation>En række mangler “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be larger than “%2”.</source>
        <translation>“%1” kan ikke være større end “%2”.</translation>
    </message>
    <message>
        <source>“%1” cannot be negative.</source>
        <translation>“%1” kan ikke være negativ.</translation>
    </message>
    <message>
        <source>“prior_mean” must lie between 0 and 1, and “prior_strength” cannot be negative.</source>
        <translation>“prior_mean” skal ligge mellem 0 og 1, og “prior_strength” kan ikke være negativ.</translation>
    </message>
    <message>
        <source>“baseline_n” must be at least 1.</source>
        <translation>“baseline_n” skal være mindst 1.</translation>
    </message>
    <message>
        <source>“improvement” must be up, down or neutral.</source>
        <translation>“improvement” skal være up, down eller neutral.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be negative.</source>
        <translation>“%1” og “%2” kan ikke være negative.</translation>
    </message>
    <message>
        <source>“%1” holds a number beyond a million millions.</source>
        <translation>“%1” indeholder et tal ud over en billion.</translation>
    </message>
    <message>
        <source>The counts of “%1” add up to more than 100,000,000.</source>
        <translation>Antallene i “%1” giver tilsammen mere end 100.000.000.</translation>
    </message>
</context>
</TS>
