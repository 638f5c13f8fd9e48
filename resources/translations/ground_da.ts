<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AuditLog</name>
    <message>
        <source>The audit trail misses a line before line %1.</source>
        <translation>Loggen mangler en linje før linje %1.</translation>
    </message>
    <message>
        <source>Line %1 of the audit trail was changed after it was written.</source>
        <translation>Linje %1 i loggen er ændret, efter at den blev skrevet.</translation>
    </message>
    <message>
        <source>The values of line %1 of the audit trail were changed after they were written.</source>
        <translation>Værdierne i loggens linje %1 er ændret, efter at de blev skrevet.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Table %1 has %2 rows that point at nothing.</source>
        <translation>Tabellen %1 har %2 rækker, der peger på noget, som ikke findes.</translation>
    </message>
    <message>
        <source>The backup is not whole and was not used. Make or choose another one.</source>
        <translation>Sikkerhedskopien er ikke hel og blev ikke brugt. Lav eller vælg en anden.</translation>
    </message>
    <message>
        <source>There is a file with that name already. Choose another name.</source>
        <translation>Der er allerede en fil med det navn. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The backup could not be copied. Check that there is room on the disk.</source>
        <translation>Sikkerhedskopien kunne ikke kopieres. Se efter, om der er plads på disken.</translation>
    </message>
    <message>
        <source>The file in use could not be set aside. Nothing was changed.</source>
        <translation>Den nuværende fil kunne ikke lægges til side. Intet er ændret.</translation>
    </message>
    <message>
        <source>The backup could not be put in place. Nothing was changed.</source>
        <translation>Sikkerhedskopien kunne ikke lægges på plads. Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The program is incomplete: its coded lists are missing. Install it again.</source>
        <translation>Programmet er ikke helt: dets kodelister mangler. Installér det igen.</translation>
    </message>
    <message>
        <source>Write what it is to be called.</source>
        <translation>Skriv, hvad den skal hedde.</translation>
    </message>
    <message>
        <source>The list has one of that name.</source>
        <translation>Listen har allerede en med det navn.</translation>
    </message>
</context>
<context>
    <name>ConditionState</name>
    <message>
        <source>met</source>
        <translation>opfyldt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ikke opfyldt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>uoplyst</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The database engine on this machine does not encrypt, so Brobygger will not write. Install the program again with its own engine.</source>
        <translation>Databasemotoren på denne maskine krypterer ikke, så Brobygger skriver ikke. Installér programmet igen med dets egen motor.</translation>
    </message>
    <message>
        <source>There is a file with that name already. Choose another name.</source>
        <translation>Der er allerede en fil med det navn. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The file is not there. Check its name and where it lies.</source>
        <translation>Filen er der ikke. Se efter, hvad den hedder, og hvor den ligger.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file, or it is not a Brobygger file.</source>
        <translation>Adgangskoden åbner ikke denne fil, eller også er det ikke en Brobygger-fil.</translation>
    </message>
</context>
<context>
    <name>FileKey</name>
    <message>
        <source>This machine gave no random numbers, so no file can be made safely.</source>
        <translation>Maskinen gav ingen tilfældige tal, så der kan ikke laves en sikker fil.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it is there and may be read.</source>
        <translation>Filen kan ikke åbnes. Se efter, om den er der og må læses.</translation>
    </message>
    <message>
        <source>This is not a Brobygger file: it is too short.</source>
        <translation>Det er ikke en Brobygger-fil: den er for kort.</translation>
    </message>
    <message>
        <source>Type a passphrase: a file without one would not be encrypted.</source>
        <translation>Skriv en adgangskode: uden den ville filen ikke være krypteret.</translation>
    </message>
    <message>
        <source>The key could not be made on this machine.</source>
        <translation>Nøglen kunne ikke laves på denne maskine.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The folder of the file is not there. Make it first, or choose another place.</source>
        <translation>Mappen til filen findes ikke. Opret den først, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>The file is open in another Brobygger. Close it there first.</source>
        <translation>Filen er åben i en anden Brobygger. Luk den først dér.</translation>
    </message>
    <message>
        <source>The folder of the file may not be written to. Move the file, or change the permissions.</source>
        <translation>Der må ikke skrives i filens mappe. Flyt filen, eller ret rettighederne.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>A list in square brackets is expected here.</source>
        <translation>Her skal stå en liste i firkantede parenteser.</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>Her skal stå en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Denne tekst mangler.</translation>
    </message>
    <message>
        <source>Only true or false can stand here.</source>
        <translation>Her kan kun stå true eller false.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Her skal stå et helt tal.</translation>
    </message>
    <message>
        <source>A number without quotation marks is expected here.</source>
        <translation>Her skal stå et tal uden anførselstegn.</translation>
    </message>
    <message>
        <source>One of these words is expected here: %1.</source>
        <translation>Her skal stå et af disse ord: %1.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The program is incomplete: a part of its schema is missing. Install it again.</source>
        <translation>Programmet er ikke helt: en del af dets skema mangler. Installér det igen.</translation>
    </message>
    <message>
        <source>The file could not be brought up to date. It is unchanged.</source>
        <translation>Filen kunne ikke opdateres. Den er uændret.</translation>
    </message>
    <message>
        <source>This is not a Brobygger file.</source>
        <translation>Det er ikke en Brobygger-fil.</translation>
    </message>
    <message>
        <source>This file was made by a newer Brobygger. Install that version to open it.</source>
        <translation>Filen er lavet af en nyere Brobygger. Installér den version for at åbne den.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Too short: at least 12 characters.</source>
        <translation>For kort: mindst 12 tegn.</translation>
    </message>
    <message>
        <source>Weak: it repeats itself or is easy to guess.</source>
        <translation>Svag: den gentager sig selv eller er let at gætte.</translation>
    </message>
    <message>
        <source>Fair: four or more words make it strong.</source>
        <translation>Rimelig: fire ord eller flere gør den stærk.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stærk.</translation>
    </message>
</context>
<context>
    <name>PersonNumber</name>
    <message>
        <source>A personal number has only digits and a hyphen.</source>
        <translation>Et personnummer har kun cifre og en bindestreg.</translation>
    </message>
    <message>
        <source>A CPR number has ten digits, like 140368-1029.</source>
        <translation>Et CPR-nummer har ti cifre, for eksempel 140368-1029.</translation>
    </message>
    <message>
        <source>The first six digits of the CPR number are not a date.</source>
        <translation>De første seks cifre i CPR-nummeret er ikke en dato.</translation>
    </message>
    <message>
        <source>The check digit does not fit. Check the number; some newer numbers are like that.</source>
        <translation>Kontrolcifret passer ikke. Se nummeret efter; nogle nyere numre er sådan.</translation>
    </message>
    <message>
        <source>A Swedish personal number has ten or twelve digits, like 19680314-1029.</source>
        <translation>Et svensk personnummer har ti eller tolv cifre, for eksempel 19680314-1029.</translation>
    </message>
    <message>
        <source>The first digits of the personal number are not a date.</source>
        <translation>De første cifre i personnummeret er ikke en dato.</translation>
    </message>
    <message>
        <source>The check digit does not fit. Check the number.</source>
        <translation>Kontrolcifret passer ikke. Se nummeret efter.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>This is not in the file any more.</source>
        <translation>Det findes ikke længere i filen.</translation>
    </message>
    <message>
        <source>It has been changed since and can no longer be taken back.</source>
        <translation>Det er ændret siden og kan ikke fortrydes mere.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Disken er fuld. Intet er ændret; gør plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is in use by another program. Nothing was changed; close the other program and try again.</source>
        <translation>Filen bruges af et andet program. Intet er ændret; luk det andet program, og prøv igen.</translation>
    </message>
    <message>
        <source>The file may not be written to. Nothing was changed; check its permissions or copy it elsewhere.</source>
        <translation>Der må ikke skrives i filen. Intet er ændret; se rettighederne efter, eller kopiér den til et andet sted.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore the latest backup; the damaged file is kept.</source>
        <translation>Filen er beskadiget. Hent den seneste sikkerhedskopi; den beskadigede fil bliver gemt.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that the folder is there and may be written to.</source>
        <translation>Filen kan ikke åbnes. Se efter, om mappen er der, og om der må skrives i den.</translation>
    </message>
    <message>
        <source>The disk did not answer. Nothing was changed; check that the disk or stick is still connected.</source>
        <translation>Disken svarede ikke. Intet er ændret; se efter, om disken eller USB-stikket stadig sidder i.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed.</source>
        <translation>Filen kunne ikke læses eller skrives. Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The file was made by another version of Brobygger. Open it in the window once to bring it up to date.</source>
        <translation>Filen er lavet af en anden version af Brobygger. Åbn den én gang i vinduet for at opdatere den.</translation>
    </message>
</context>
</TS>
