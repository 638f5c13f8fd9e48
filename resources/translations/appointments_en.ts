<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppointmentFields</name>
    <message numerus="yes">
        <source>%n appointment(s) booked.</source>
        <translation>
            <numerusform>%n appointment booked.</numerusform>
            <numerusform>%n appointments booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoShowFigures</name>
    <message numerus="yes">
        <source>%1 of %n appointments were no-shows</source>
        <translation>
            <numerusform>%1 of %n appointment was a no-show</numerusform>
            <numerusform>%1 of %n appointments were no-shows</numerusform>
        </translation>
    </message>
</context>
</TS>
