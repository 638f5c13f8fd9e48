<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>brobygger::CitizenHeader</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::DuplicatesPanel</name>
    <message numerus="yes">
        <source>Is it one of these %n people?</source>
        <translation>
            <numerusform>Is it this person?</numerusform>
            <numerusform>Is it one of these %n people?</numerusform>
        </translation>
    </message>
</context>
</TS>
