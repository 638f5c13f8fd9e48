<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>PlainFiles</name>
    <message>
        <source>The file could not be written. Check the folder and the room on the disk.</source>
        <translation>Filen kunne ikke skrives. Se efter mappen og pladsen på disken.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The spreadsheet is damaged. Save it again and try once more.</source>
        <translation>Regnearket er beskadiget. Gem det igen, og prøv en gang til.</translation>
    </message>
    <message>
        <source>The spreadsheet has more rows, columns or cells than can be read at once. Divide it into smaller ones.</source>
        <translation>Regnearket har flere rækker, kolonner eller celler, end der kan læses på én gang. Del det i mindre.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected or from an old Excel. Save it as .xlsx without a password.</source>
        <translation>Regnearket er beskyttet eller fra et gammelt Excel. Gem det som .xlsx uden adgangskode.</translation>
    </message>
    <message>
        <source>This is no spreadsheet. Save it as .xlsx, .ods or CSV.</source>
        <translation>Dette er ikke et regneark. Gem det som .xlsx, .ods eller CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet is empty.</source>
        <translation>Regnearket er tomt.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. Check the room on the disk.</source>
        <translation>Regnearket kunne ikke laves. Se efter pladsen på disken.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file is too big to be read at once. Divide it into smaller ones.</source>
        <translation>Filen er for stor til at blive læst på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>The file is damaged. Save it again and try once more.</source>
        <translation>Filen er beskadiget. Gem den igen, og prøv en gang til.</translation>
    </message>
    <message>
        <source>The file lacks a part.</source>
        <translation>Filen mangler en del.</translation>
    </message>
    <message>
        <source>The archive could not be made.</source>
        <translation>Arkivet kunne ikke laves.</translation>
    </message>
</context>
</TS>
