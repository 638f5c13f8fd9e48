<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>DirectoryFiles</name>
    <message>
        <source>%1 is too big to be read at once. Divide it into smaller ones.</source>
        <translation>%1 er for stor til at blive læst på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and may be read.</source>
        <translation>%1 kan ikke læses. Se efter, at den er der og må læses.</translation>
    </message>
</context>
<context>
    <name>HsdsCsv</name>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 er ikke tekst i UTF-8.</translation>
    </message>
    <message>
        <source>%1 is no table that can be read, from line %2 on: a quotation mark is never closed, or it has too many rows, columns or cells.</source>
        <translation>%1 kan ikke læses som tabel fra linje %2: et citationstegn lukkes aldrig, eller der er for mange rækker, kolonner eller celler.</translation>
    </message>
    <message>
        <source>The tables of the folder are too big to be read at once. Divide them.</source>
        <translation>Mappens tabeller er for store til at blive læst på én gang. Del dem.</translation>
    </message>
    <message>
        <source>There is no services.csv in the folder. Choose the folder with the tables of the directory.</source>
        <translation>Der er ingen services.csv i mappen. Vælg mappen med tabellerne over tilbud.</translation>
    </message>
</context>
<context>
    <name>HsdsJson</name>
    <message>
        <source>The file is too big to be read at once. Divide it into smaller ones.</source>
        <translation>Filen er for stor til at blive læst på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>The file is nested too deep or holds too many values to be read at once. Divide it into smaller ones.</source>
        <translation>Filen har for mange lag eller for mange værdier til at blive læst på én gang. Del den i mindre filer.</translation>
    </message>
    <message>
        <source>The file is no JSON.</source>
        <translation>Filen er ikke JSON.</translation>
    </message>
    <message>
        <source>The file is JSON, but no directory of services as Open Referral HSDS has it.</source>
        <translation>Filen er JSON, men ikke en oversigt over tilbud i formatet Open Referral HSDS.</translation>
    </message>
</context>
<context>
    <name>HsdsPackage</name>
    <message>
        <source>The cell is empty and must not be.</source>
        <translation>Feltet er tomt og skal udfyldes.</translation>
    </message>
    <message>
        <source>The cell is no number.</source>
        <translation>Feltet er ikke et tal.</translation>
    </message>
    <message>
        <source>The cell is no date of the form 2026-11-30.</source>
        <translation>Feltet er ikke en dato som 2026-11-30.</translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation>En anden række har samme id.</translation>
    </message>
</context>
</TS>
