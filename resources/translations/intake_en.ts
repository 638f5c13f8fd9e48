<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReferralWords</name>
    <message numerus="yes">
        <source>Contact after %n days</source>
        <translation><numerusform>Contact after %n day</numerusform><numerusform>Contact after %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n days</source>
        <translation><numerusform>Overdue: %n day</numerusform><numerusform>Overdue: %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days waited</source>
        <translation><numerusform>%n day waited</numerusform><numerusform>%n days waited</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation><numerusform>%n day without an answer</numerusform><numerusform>%n days without an answer</numerusform></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>noted %n days after</source>
        <translation><numerusform>noted %n day after</numerusform><numerusform>noted %n days after</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>corrected %n times</source>
        <translation><numerusform>corrected %n time</numerusform><numerusform>corrected %n times</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>brobygger::ClosingFields</name>
    <message numerus="yes">
        <source>%n things are still open</source>
        <translation><numerusform>%n thing is still open</numerusform><numerusform>%n things are still open</numerusform></translation>
    </message>
</context>
<context>
    <name>brobygger::Inbox</name>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation><numerusform>%n attempt</numerusform><numerusform>%n attempts</numerusform></translation>
    </message>
</context>
</TS>
