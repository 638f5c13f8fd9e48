<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>ConditionState</name>
    <message>
        <source>met</source>
        <translation>opfyldt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ikke opfyldt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>uoplyst</translation>
    </message>
</context>
<context>
    <name>Gazetteer</name>
    <message>
        <source>A table of places is damaged. Install the program again.</source>
        <translation>En tabel med steder er beskadiget. Installer programmet igen.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>A list in square brackets is expected here.</source>
        <translation>Her skal stå en liste i kantede parenteser.</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>Her skal stå en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Teksten mangler.</translation>
    </message>
    <message>
        <source>Only true or false can stand here.</source>
        <translation>Her kan kun stå true eller false.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Her skal stå et helt tal.</translation>
    </message>
    <message>
        <source>A number without quotation marks is expected here.</source>
        <translation>Her skal stå et tal uden anførselstegn.</translation>
    </message>
    <message>
        <source>One of these words is expected here: %1.</source>
        <translation>Her skal stå et af disse ord: %1.</translation>
    </message>
</context>
</TS>
