<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Gazetteer</name>
    <message>
        <source>A table of places is damaged. Install the program again.</source>
        <translation>En tabel med steder er beskadiget. Installer programmet igen.</translation>
    </message>
</context>
</TS>
