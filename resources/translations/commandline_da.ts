<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase: </source>
        <translation>Adgangskode: </translation>
    </message>
    <message>
        <source>The passphrase file cannot be read. Check its name and permissions.</source>
        <translation>Filen med adgangskoden kan ikke læses. Kontrollér navn og rettigheder.</translation>
    </message>
    <message>
        <source>There is no passphrase: use --passphrase-file or BROBYGGER_PASSPHRASE.</source>
        <translation>Der er ingen adgangskode: Brug --passphrase-file eller BROBYGGER_PASSPHRASE.</translation>
    </message>
</context>
</TS>
