<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Evaluation</name>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>Evalueringen blev stoppet.</translation>
    </message>
    <message>
        <source>The period must have a first and a last day in that order.</source>
        <translation>Perioden skal have en første og en sidste dag i den rækkefølge.</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Rekruttering</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Udeblivelser</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Ventetider</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 of %2 · 95 % %3–%4</source>
        <translation>%1 af %2 · 95 % %3–%4</translation>
    </message>
</context>
<context>
    <name>HourPrice</name>
    <message>
        <source>Enter what an hour costs.</source>
        <translation>Skriv, hvad en time koster.</translation>
    </message>
    <message>
        <source>Enter the year of the price.</source>
        <translation>Skriv prisens år.</translation>
    </message>
    <message>
        <source>Enter where the price comes from.</source>
        <translation>Skriv, hvor prisen kommer fra.</translation>
    </message>
</context>
<context>
    <name>HourPriceDialog</name>
    <message>
        <source>Price of a casemanager hour</source>
        <translation>Pris for en casemanagertime</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Price of an hour, kroner</source>
        <translation>Pris pr. time, kroner</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>Prisår</translation>
    </message>
    <message>
        <source>Where the price comes from</source>
        <translation>Hvor prisen kommer fra</translation>
    </message>
    <message>
        <source>Stands beside the amount in the report.</source>
        <translation>Står ved beløbet i rapporten.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The report could not be written. Choose another place for it.</source>
        <translation>Rapporten kunne ikke gemmes. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>The pictures could not be written into this folder.</source>
        <translation>Billederne kunne ikke gemmes i den mappe.</translation>
    </message>
</context>
<context>
    <name>brobygger::EvaluationPage</name>
    <message>
        <source>The report was not made.</source>
        <translation>Rapporten blev ikke lavet.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Regneark</translation>
    </message>
    <message>
        <source>Saves the figures and tables shown as a file for a spreadsheet.</source>
        <translation>Gemmer de viste tal og tabeller som en fil til et regneark.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Makes the Danish report for people outside, with small counts hidden.</source>
        <translation>Laver rapporten til folk udefra, hvor små antal er skjult.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Hvem det er til</translation>
    </message>
    <message>
        <source>Outside, small counts are hidden and months become quarters.</source>
        <translation>Udadtil er små antal skjult, og måneder bliver til kvartaler.</translation>
    </message>
    <message>
        <source>Working view</source>
        <translation>Arbejdsvisning</translation>
    </message>
    <message>
        <source>For people outside</source>
        <translation>Ekstern udgave</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tæller…</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Laver rapporten…</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Gem tabellerne</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Gem rapporten</translation>
    </message>
    <message>
        <source>Evaluation, edition for people outside.pdf</source>
        <translation>Evaluering, ekstern udgave.pdf</translation>
    </message>
    <message>
        <source>Evaluation, working view.pdf</source>
        <translation>Evaluering, arbejdsvisning.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1. The file is not encrypted: keep it where it belongs.</source>
        <translation>Gemt som %1. Filen er ikke krypteret: læg den, hvor den hører til.</translation>
    </message>
    <message>
        <source>Evaluation tables.xlsx</source>
        <translation>Evalueringstabeller.xlsx</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>Enter hour price</source>
        <translation>Indtast timepris</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Tilbage til tallene</translation>
    </message>
</context>
<context>
    <name>brobygger::EvaluationView</name>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Choose a number to see the rows behind it.</source>
        <translation>Vælg et tal for at se rækkerne bag.</translation>
    </message>
</context>
<context>
    <name>brobygger::RowsPanel</name>
    <message>
        <source>Rows behind the figure</source>
        <translation>Rækkerne bag tallet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Nothing is counted in this figure.</source>
        <translation>Der er ingenting talt med i dette tal.</translation>
    </message>
</context>
</TS>
