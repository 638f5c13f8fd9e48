<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>brobygger::CalendarPage</name>
    <message numerus="yes">
        <source>%n appointments are saved without names. The file is not encrypted.</source>
        <translation>
            <numerusform>%n appointment is saved without names. The file is not encrypted.</numerusform>
            <numerusform>%n appointments are saved without names. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::WeekGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on %1</source>
        <translation>
            <numerusform>%n more on %1</numerusform>
            <numerusform>%n more on %1</numerusform>
        </translation>
    </message>
</context>
</TS>
