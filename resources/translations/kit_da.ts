<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>brobygger::DateField</name>
    <message>
        <source>week %1</source>
        <translation>uge %1</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 02-11-2026.</source>
        <translation>Det er ikke en dato. Skriv den som 02-11-2026.</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Vælg en dato</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-åååå</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Åbn kalenderen</translation>
    </message>
</context>
<context>
    <name>brobygger::DialogAsk</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Skriv en adgangskode.</translation>
    </message>
    <message>
        <source>Enter does the same.</source>
        <translation>Enter gør det samme.</translation>
    </message>
</context>
<context>
    <name>brobygger::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
</context>
<context>
    <name>brobygger::Form</name>
    <message>
        <source>Write a whole number.</source>
        <translation>Skriv et helt tal.</translation>
    </message>
    <message>
        <source>Write an amount, for example 35 or 49,50, or gratis.</source>
        <translation>Skriv et beløb, for eksempel 35 eller 49,50, eller gratis.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>uoplyst</translation>
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
        <source>%1, required</source>
        <translation>%1, skal udfyldes</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* skal udfyldes</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Vælg en af mulighederne.</translation>
    </message>
</context>
<context>
    <name>brobygger::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>You had begun to write this. It is here again as you left it.</source>
        <translation>Du var begyndt at skrive her. Det står, som du forlod det.</translation>
    </message>
    <message>
        <source>Enter saves, except in a field of several lines. Ctrl+Enter always saves.</source>
        <translation>Enter gemmer, undtagen i et felt med flere linjer. Ctrl+Enter gemmer altid.</translation>
    </message>
    <message>
        <source>Closes without saving (Esc).</source>
        <translation>Lukker uden at gemme (Esc).</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft.</source>
        <translation>Det, du skrev, er gemt som kladde.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft. It is there when you open the form again.</source>
        <translation>Det, du skrev, er gemt som kladde. Det står der, når du åbner formularen igen.</translation>
    </message>
</context>
<context>
    <name>brobygger::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>brobygger::PersonNumberField</name>
    <message>
        <source>Personal number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Show the number; this is logged</source>
        <translation>Vis nummeret; det bliver logget</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Vis nummeret</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Skjul nummeret</translation>
    </message>
</context>
<context>
    <name>brobygger::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremskridt</translation>
    </message>
</context>
<context>
    <name>brobygger::SearchPopup</name>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Try fewer letters, a birth date or a telephone number.</source>
        <translation>Prøv færre bogstaver, en fødselsdato eller et telefonnummer.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Fundet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
</context>
<context>
    <name>brobygger::TimeField</name>
    <message>
        <source>This is not a time. Write it as 10.30.</source>
        <translation>Det er ikke et klokkeslæt. Skriv det som 10.30.</translation>
    </message>
    <message>
        <source>hh.mm</source>
        <translation>tt.mm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslæt</translation>
    </message>
</context>
<context>
    <name>brobygger::UndoHistory</name>
    <message>
        <source>This has been taken back already.</source>
        <translation>Det er allerede fortrudt.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Fortrudt: %1</translation>
    </message>
</context>
</TS>
