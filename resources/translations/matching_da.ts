<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>MatchTexts</name>
    <message>
        <source>not known</source>
        <translation>uoplyst</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grænse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>The offer is open</source>
        <translation>Tilbuddet er åbent</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samarbejdsaftale</translation>
    </message>
    <message>
        <source>Pause after a decline</source>
        <translation>Pause efter et afslag</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Ledige pladser</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tidspunkter</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Ledsager</translation>
    </message>
    <message>
        <source>Access with a wheelchair</source>
        <translation>Adgang med kørestol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>no dates agreed</source>
        <translation>ingen datoer aftalt</translation>
    </message>
    <message>
        <source>out until it is assessed again</source>
        <translation>ude, til det er vurderet igen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1–%2 years</source>
        <translation>%1–%2 år</translation>
    </message>
    <message>
        <source>from %1 years</source>
        <translation>fra %1 år</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>til og med %1 år</translation>
    </message>
    <message>
        <source>only women</source>
        <translation>kun kvinder</translation>
    </message>
    <message>
        <source>only men</source>
        <translation>kun mænd</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kvinde</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mand</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andet</translation>
    </message>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (den %2)</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>drives</source>
        <translation>kører selv</translation>
    </message>
    <message>
        <source>by bus and train</source>
        <translation>med bus og tog</translation>
    </message>
    <message>
        <source>walks or cycles</source>
        <translation>går eller cykler</translation>
    </message>
    <message>
        <source>gets a lift</source>
        <translation>bliver kørt</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>%1 (usually at most %2)</source>
        <translation>%1 (normalt højst %2)</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>formiddag</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>eftermiddag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>aften</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>mandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tirsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lørdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>søndag</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>ikke nødvendig</translation>
    </message>
    <message>
        <source>needed the first times</source>
        <translation>nødvendig de første gange</translation>
    </message>
    <message>
        <source>needed, but nobody is found</source>
        <translation>nødvendig, men ingen er fundet</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurgt</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>welcome: %1</source>
        <translation>velkommen: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nødvendig</translation>
    </message>
    <message>
        <source>It is assessed again.</source>
        <translation>Det vurderes igen.</translation>
    </message>
    <message>
        <source>The pause ends on %1.</source>
        <translation>Pausen slutter den %1.</translation>
    </message>
    <message>
        <source>A place becomes free.</source>
        <translation>En plads bliver ledig.</translation>
    </message>
    <message>
        <source>Somebody else pays.</source>
        <translation>En anden betaler.</translation>
    </message>
    <message>
        <source>The citizen gets a lift.</source>
        <translation>Borgeren bliver kørt.</translation>
    </message>
    <message>
        <source>Another time is possible.</source>
        <translation>Et andet tidspunkt er muligt.</translation>
    </message>
    <message>
        <source>The offer welcomes a companion.</source>
        <translation>Tilbuddet tager imod en ledsager.</translation>
    </message>
    <message>
        <source>A companion is found.</source>
        <translation>Der findes en ledsager.</translation>
    </message>
    <message>
        <source>Access with a wheelchair is arranged.</source>
        <translation>Der sørges for adgang med kørestol.</translation>
    </message>
    <message>
        <source>An interpreter comes along.</source>
        <translation>En tolk følger med.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passer ikke</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Spørg først</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>weekday and times</comment>
        <translation>%1 kl. %2–%3</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>hver %1. uge</translation>
    </message>
    <message>
        <source>outside school holidays</source>
        <translation>uden for skoleferier</translation>
    </message>
</context>
<context>
    <name>PartTexts</name>
    <message>
        <source>No needs are noted yet: no points.</source>
        <translation>Der er ikke noteret nogen behov endnu: ingen point.</translation>
    </message>
    <message>
        <source>Covers none of the needs: %1.</source>
        <translation>Dækker ingen af behovene: %1.</translation>
    </message>
    <message>
        <source>Covers a need besides its own kind: %1.</source>
        <translation>Dækker et behov ud over sin egen type: %1.</translation>
    </message>
    <message>
        <source>Is what was wished for: %1.</source>
        <translation>Er det, der er ønsket: %1.</translation>
    </message>
    <message>
        <source>Times are not known on both sides: half the points.</source>
        <translation>Tidspunkterne kendes ikke fra begge sider: halvdelen af pointene.</translation>
    </message>
    <message>
        <source>Meets when the citizen has time.</source>
        <translation>Mødes, når borgeren har tid.</translation>
    </message>
    <message>
        <source>Meets only at other times.</source>
        <translation>Mødes kun på andre tidspunkter.</translation>
    </message>
    <message>
        <source>%1 in a straight line; the nearer the better.</source>
        <translation>%1 i lige linje; jo tættere på, jo bedre.</translation>
    </message>
    <message>
        <source>The distance is not known: half the points.</source>
        <translation>Afstanden er ukendt: halvdelen af pointene.</translation>
    </message>
    <message>
        <source>Free places are not known: half the points.</source>
        <translation>Ledige pladser er uoplyst: halvdelen af pointene.</translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s).</source>
        <translation>
            <numerusform>%n ledig plads.</numerusform>
            <numerusform>%n ledige pladser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never checked.</source>
        <translation>Aldrig kontrolleret.</translation>
    </message>
    <message>
        <source>Checked today.</source>
        <translation>Kontrolleret i dag.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago.</source>
        <translation>
            <numerusform>Kontrolleret for %n dag siden.</numerusform>
            <numerusform>Kontrolleret for %n dage siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few appointments here to show: half the points.</source>
        <translation>For få aftaler her til at vise: halvdelen af pointene.</translation>
    </message>
    <message>
        <source>%1 of %2 appointments here were kept.</source>
        <translation>%1 af %2 aftaler her er holdt.</translation>
    </message>
    <message>
        <source>The price is not known: half the points.</source>
        <translation>Prisen er uoplyst: halvdelen af pointene.</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>Gratis.</translation>
    </message>
    <message>
        <source>%1 each time.</source>
        <translation>%1 pr. gang.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Own times</source>
        <translation>Egne tidspunkter</translation>
    </message>
    <message>
        <source>Nearness</source>
        <translation>Nærhed</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Ledige pladser</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Sidst kontrolleret</translation>
    </message>
    <message>
        <source>Attendance here</source>
        <translation>Fremmøde her</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
</context>
</TS>
