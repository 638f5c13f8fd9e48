<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) %1</source>
        <translation>
            <numerusform>%n questionnaire %1</numerusform>
            <numerusform>%n questionnaires %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::AgendaLines</name>
    <message numerus="yes">
        <source>%n more are waiting. They come up as these are done.</source>
        <translation>
            <numerusform>%n more is waiting. It comes up as these are done.</numerusform>
            <numerusform>%n more are waiting. They come up as these are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::NoShowCard</name>
    <message numerus="yes">
        <source>No-shows, last %n weeks</source>
        <translation>
            <numerusform>No-shows, last week</numerusform>
            <numerusform>No-shows, last %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::AgendaPage</name>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation>
            <numerusform>%n thing waiting</numerusform>
            <numerusform>%n things waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::WeekStrip</name>
    <message numerus="yes">
        <source>%1: %n appointment(s)</source>
        <translation>
            <numerusform>%1: %n appointment</numerusform>
            <numerusform>%1: %n appointments</numerusform>
        </translation>
    </message>
</context>
</TS>
