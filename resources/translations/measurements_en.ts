<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MeasurementTexts</name>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::MeasurementsTab</name>
    <message numerus="yes">
        <source>All %n questionnaires that are due</source>
        <translation>
            <numerusform>The %n questionnaire that is due</numerusform>
            <numerusform>All %n questionnaires that are due</numerusform>
        </translation>
    </message>
</context>
</TS>
