<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MatchLines</name>
    <message numerus="yes">
        <source>%n places free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers serve none of the wishes</source>
        <translation>
            <numerusform>%n offer serves none of the wishes</numerusform>
            <numerusform>%n offers serve none of the wishes</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>brobygger::MatchModel</name>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::MatchView</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
</TS>
