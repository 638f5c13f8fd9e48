<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>brobygger::Application</name>
    <message>
        <source>Open a file</source>
        <translation>Åbn en fil</translation>
    </message>
    <message>
        <source>Brobygger file (*.brobygger)</source>
        <translation>Brobygger-fil (*.brobygger)</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>Adgangskoden er ikke rigtig.</translation>
    </message>
    <message>
        <source>Demo municipality</source>
        <translation>Demokommune</translation>
    </message>
    <message>
        <source>Demo worker</source>
        <translation>Demo-medarbejder</translation>
    </message>
    <message>
        <source>Filling the demo municipality…</source>
        <translation>Fylder demokommunen…</translation>
    </message>
    <message>
        <source>The file could not be read or written: %1 What was saved before is safe.</source>
        <translation>Filen kunne ikke læses eller skrives: %1 Det, der var gemt før, er der stadig.</translation>
    </message>
</context>
</TS>
