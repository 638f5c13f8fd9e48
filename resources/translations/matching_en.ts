<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PartTexts</name>
    <message numerus="yes">
        <source>%n free place(s).</source>
        <translation>
            <numerusform>%n free place.</numerusform>
            <numerusform>%n free places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago.</source>
        <translation>
            <numerusform>Checked %n day ago.</numerusform>
            <numerusform>Checked %n days ago.</numerusform>
        </translation>
    </message>
</context>
</TS>
