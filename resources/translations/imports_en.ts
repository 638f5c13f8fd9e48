<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>brobygger::ImportHistory</name>
    <message numerus="yes">
        <source>%1, %n rows read</source>
        <translation>
            <numerusform>%1, %n row read</numerusform>
            <numerusform>%1, %n rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::ImportRowsStep</name>
    <message numerus="yes">
        <source>%n rows above the headings are not used.</source>
        <translation>
            <numerusform>%n row above the headings is not used.</numerusform>
            <numerusform>%n rows above the headings are not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are hidden in the sheet and are imported as well.</source>
        <translation>
            <numerusform>%n row is hidden in the sheet and is imported as well.</numerusform>
            <numerusform>%n rows are hidden in the sheet and are imported as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n rows are imported incompletely, since a cell cannot be read in full.</source>
        <translation>
            <numerusform>%1. %n row is imported incompletely, since a cell cannot be read in full.</numerusform>
            <numerusform>%1. %n rows are imported incompletely, since a cell cannot be read in full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also use the file&apos;s values in %n fields that you have changed yourself</source>
        <translation>
            <numerusform>Also use the file&apos;s value in %n field that you have changed yourself</numerusform>
            <numerusform>Also use the file&apos;s values in %n fields that you have changed yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n rows were imported incompletely, since a cell could not be read in full.</source>
        <translation>
            <numerusform>%1. %n row was imported incompletely, since a cell could not be read in full.</numerusform>
            <numerusform>%1. %n rows were imported incompletely, since a cell could not be read in full.</numerusform>
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
    <name>brobygger::ImportWordsStep</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
