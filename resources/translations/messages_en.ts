<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>brobygger::MessageImport</name>
    <message numerus="yes">
        <source>Remove %n message file(s)?</source>
        <translation>
            <numerusform>Remove %n message file?</numerusform>
            <numerusform>Remove %n message files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) received and kept as they came.</source>
        <translation>
            <numerusform>%n message received and kept as it came.</numerusform>
            <numerusform>%n messages received and kept as they came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) became nothing.</source>
        <translation><numerusform>%n more file became nothing.</numerusform><numerusform>%n more files became nothing.</numerusform></translation>
    </message>
</context>
</TS>
