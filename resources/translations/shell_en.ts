<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>brobygger::NavigationRow</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::WorkView</name>
    <message numerus="yes">
        <source>%n drafts are waiting.</source>
        <translation>
            <numerusform>A draft is waiting.</numerusform>
            <numerusform>%n drafts are waiting.</numerusform>
        </translation>
    </message>
</context>
</TS>
