<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MatchColumns</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message numerus="yes">
        <source>checked %n days ago</source>
        <translation>
            <numerusform>checked %n day ago</numerusform>
            <numerusform>checked %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free places</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::ImportRowsStep</name>
    <message numerus="yes">
        <source>Also use the file's values in %n fields that you have changed yourself</source>
        <translation>
            <numerusform>Also use the file's value in %n field that you have changed yourself</numerusform>
            <numerusform>Also use the file's values in %n fields that you have changed yourself</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::ImportWizard</name>
    <message numerus="yes">
        <source>The import is taken back: %n records.</source>
        <translation>
            <numerusform>The import is taken back: %n record.</numerusform>
            <numerusform>The import is taken back: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is taken back, but for %n records that were changed or used since.</source>
        <translation>
            <numerusform>The import is taken back, but for %n record that was changed or used since.</numerusform>
            <numerusform>The import is taken back, but for %n records that were changed or used since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::OffersPage</name>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory is written: %n offers.</source>
        <translation>
            <numerusform>The directory is written: %n offer.</numerusform>
            <numerusform>The directory is written: %n offers.</numerusform>
        </translation>
    </message>
</context>
</TS>
