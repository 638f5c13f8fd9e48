<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>ParishCategories</name>
    <message>
        <source>Choose a parish.</source>
        <translation>Vælg et sogn.</translation>
    </message>
    <message>
        <source>A category is a number from 1 to 5.</source>
        <translation>En kategori er et tal fra 1 til 5.</translation>
    </message>
    <message>
        <source>Say for which year the category holds.</source>
        <translation>Skriv, hvilket år kategorien gælder for.</translation>
    </message>
    <message>
        <source>Say where the category stands.</source>
        <translation>Skriv, hvor kategorien står.</translation>
    </message>
</context>
<context>
    <name>ProgrammeJson</name>
    <message>
        <source>This number is missing.</source>
        <translation>Tallet mangler.</translation>
    </message>
    <message>
        <source>%1 stands twice in this list.</source>
        <translation>%1 står to gange i listen.</translation>
    </message>
    <message>
        <source>The fact that answers it is missing.</source>
        <translation>Oplysningen, der besvarer det, mangler.</translation>
    </message>
    <message>
        <source>The values that meet it are missing.</source>
        <translation>Værdierne, der opfylder det, mangler.</translation>
    </message>
    <message>
        <source>A lower or an upper limit is missing.</source>
        <translation>En nedre eller øvre grænse mangler.</translation>
    </message>
    <message>
        <source>The upper limit is below the lower one.</source>
        <translation>Den øvre grænse er under den nedre.</translation>
    </message>
    <message>
        <source>It must lie between 0 and the number of indicators.</source>
        <translation>Det skal ligge mellem 0 og antallet af indikatorer.</translation>
    </message>
    <message>
        <source>At least one set of criteria is needed.</source>
        <translation>Der skal være mindst ét sæt kriterier.</translation>
    </message>
    <message>
        <source>No funder of this programme is called %1.</source>
        <translation>Ingen af projektets bevillingsgivere hedder %1.</translation>
    </message>
    <message>
        <source>The programme file cannot be used. At %1: %2</source>
        <translation>Projektfilen kan ikke bruges. Ved %1: %2</translation>
    </message>
    <message>
        <source>The programme file is no JSON object.</source>
        <translation>Projektfilen er ikke et JSON-objekt.</translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>The file has no programme of that name.</source>
        <translation>Filen har intet projekt med det navn.</translation>
    </message>
</context>
<context>
    <name>ShippedProgrammes</name>
    <message>
        <source>There is no programme of that name.</source>
        <translation>Der er intet projekt med det navn.</translation>
    </message>
</context>
</TS>
