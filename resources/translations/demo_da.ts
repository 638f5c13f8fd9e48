<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Demo</name>
    <message>
        <source>There are citizens in this file. A demo goes into a new one.</source>
        <translation>Der er borgere i filen. En demo skal have en ny fil.</translation>
    </message>
    <message>
        <source>The demo was cancelled.</source>
        <translation>Demoen blev afbrudt.</translation>
    </message>
    <message>
        <source>The program is incomplete: its demo data is missing. Install it again.</source>
        <translation>Programmet er ikke helt: Demodata mangler. Installer det igen.</translation>
    </message>
</context>
</TS>
