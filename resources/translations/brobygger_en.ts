<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessCopy</name>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n line: %1</numerusform>
            <numerusform>%n lines: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out out of regard for others (databeskyttelsesloven § 22).</source>
        <translation>
            <numerusform>%n line is left out out of regard for others (databeskyttelsesloven § 22).</numerusform>
            <numerusform>%n lines are left out out of regard for others (databeskyttelsesloven § 22).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times, the last at %2</source>
        <translation>
            <numerusform>%1, %n time, the last at %2</numerusform>
            <numerusform>%1, %n times, the last at %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessCopyDialog</name>
    <message numerus="yes">
        <source>Everything that is registered, %n line(s). Leave out only what would harm somebody else, or the citizen; the copy says how many lines are left out.</source>
        <translation>
            <numerusform>Everything that is registered, %n line. Leave out only what would harm somebody else, or the citizen; the copy says how many lines are left out.</numerusform>
            <numerusform>Everything that is registered, %n lines. Leave out only what would harm somebody else, or the citizen; the copy says how many lines are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) %1</source>
        <translation>
            <numerusform>%n questionnaire %1</numerusform>
            <numerusform>%n questionnaires %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message numerus="yes">
        <source>%n appointment(s) booked.</source>
        <translation>
            <numerusform>%n appointment booked.</numerusform>
            <numerusform>%n appointments booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n files are attached.</source>
        <translation>
            <numerusform>%n file is attached.</numerusform>
            <numerusform>%n files are attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message numerus="yes">
        <source>So it is with %n more.</source>
        <translation>
            <numerusform>So it is with %n more.</numerusform>
            <numerusform>So it is with %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%1 points at something that is not in the file (found %n times).</source>
        <translation>
            <numerusform>%1 points at something that is not in the file (found once).</numerusform>
            <numerusform>%1 points at something that is not in the file (found %n times).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleIn</name>
    <message numerus="yes">
        <source>%n citizen(s) received from the bundle.</source>
        <translation>
            <numerusform>%n citizen received from the bundle.</numerusform>
            <numerusform>%n citizens received from the bundle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizen(s) received from the bundle. What was here already stays as it is.</source>
        <translation>
            <numerusform>%n citizen received from the bundle. What was here already stays as it is.</numerusform>
            <numerusform>%n citizens received from the bundle. What was here already stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleOut</name>
    <message numerus="yes">
        <source>Everything that stands about %n citizen(s) goes along, encrypted, and nothing about others. It is taken down of each that it was handed over.</source>
        <translation>
            <numerusform>Everything that stands about %n citizen goes along, encrypted, and nothing about others. It is taken down that it was handed over.</numerusform>
            <numerusform>Everything that stands about %n citizens goes along, encrypted, and nothing about others. It is taken down of each that it was handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bundle with %n citizen(s) is saved. Tell the passphrase by voice.</source>
        <translation>
            <numerusform>The bundle with %n citizen is saved. Tell the passphrase by voice.</numerusform>
            <numerusform>The bundle with %n citizens is saved. Tell the passphrase by voice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message numerus="yes">
        <source>%n consents</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message numerus="yes">
        <source>%n task(s) to tell of the correction stand on Today.</source>
        <translation>
            <numerusform>%n task to tell of the correction stands on Today.</numerusform>
            <numerusform>%n tasks to tell of the correction stand on Today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message numerus="yes">
        <source>%n marked as filed.</source>
        <translation>
            <numerusform>%n marked as filed.</numerusform>
            <numerusform>%n marked as filed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message numerus="yes">
        <source>%n citizen(s), the earliest day first</source>
        <translation>
            <numerusform>%n citizen, the earliest day first</numerusform>
            <numerusform>%n citizens, the earliest day first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). Count them when you give it back.</source>
        <translation>
            <numerusform>%n page. Count it when you give it back.</numerusform>
            <numerusform>%n pages. Count them when you give it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabourDialog</name>
    <message numerus="yes">
        <source>Empty: until the next one. The last one holds %n days, then it is to be asked again.</source>
        <translation>
            <numerusform>Empty: until the next one. The last one holds %n day, then it is to be asked again.</numerusform>
            <numerusform>Empty: until the next one. The last one holds %n days, then it is to be asked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>%n letter(s) are printed and kept as sent.</source>
        <translation>
            <numerusform>%n letter is printed and kept as sent.</numerusform>
            <numerusform>%n letters are printed and kept as sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineSheet</name>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchLines</name>
    <message numerus="yes">
        <source>%n places free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers serve none of the wishes</source>
        <translation>
            <numerusform>%n offer serves none of the wishes</numerusform>
            <numerusform>%n offers serve none of the wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurementTexts</name>
    <message numerus="yes">
        <source>after %n month(s)</source>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the closing</source>
        <translation>
            <numerusform>%n month after the closing</numerusform>
            <numerusform>%n months after the closing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n answer missing</numerusform>
            <numerusform>%n answers missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes to %n</source>
        <translation>
            <numerusform>minutes to %n</numerusform>
            <numerusform>minutes to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of all together</source>
        <translation>
            <numerusform>%n minute of all together</numerusform>
            <numerusform>%n minutes of all together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoShowFigures</name>
    <message numerus="yes">
        <source>%1 of %n appointments were no-shows</source>
        <translation>
            <numerusform>%1 of %n appointment was a no-show</numerusform>
            <numerusform>%1 of %n appointments were no-shows</numerusform>
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
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartTexts</name>
    <message numerus="yes">
        <source>%n free place(s).</source>
        <translation>
            <numerusform>%n free place.</numerusform>
            <numerusform>%n free places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago.</source>
        <translation>
            <numerusform>Checked %n day ago.</numerusform>
            <numerusform>Checked %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message numerus="yes">
        <source>%1 of %n step(s) achieved</source>
        <translation>
            <numerusform>%1 of %n step achieved</numerusform>
            <numerusform>%1 of %n steps achieved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeFile</name>
    <message numerus="yes">
        <source>… and in %n more place(s).</source>
        <translation>
            <numerusform>… and in %n more place.</numerusform>
            <numerusform>… and in %n more places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message numerus="yes">
        <source>Contact after %n days</source>
        <translation>
            <numerusform>Contact after %n day</numerusform>
            <numerusform>Contact after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n days</source>
        <translation>
            <numerusform>Overdue: %n day</numerusform>
            <numerusform>Overdue: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days waited</source>
        <translation>
            <numerusform>%n day waited</numerusform>
            <numerusform>%n days waited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n day without an answer</numerusform>
            <numerusform>%n days without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResearchPreview</name>
    <message numerus="yes">
        <source>%n citizen(s) go along.</source>
        <translation>
            <numerusform>%n citizen goes along.</numerusform>
            <numerusform>%n citizens go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: too few are like them.</source>
        <translation>
            <numerusform>%n left out: too few are alike.</numerusform>
            <numerusform>%n left out: too few are like them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: the course has not begun.</source>
        <translation>
            <numerusform>%n left out: the course has not begun.</numerusform>
            <numerusform>%n left out: the course has not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: name and address are protected.</source>
        <translation>
            <numerusform>%n left out: name and address are protected.</numerusform>
            <numerusform>%n left out: name and address are protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: said no to research.</source>
        <translation>
            <numerusform>%n left out: said no to research.</numerusform>
            <numerusform>%n left out: said no to research.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: asked for restriction or erasure, or objected.</source>
        <translation>
            <numerusform>%n left out: asked for restriction or erasure, or objected.</numerusform>
            <numerusform>%n left out: asked for restriction or erasure, or objected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: has not said yes to research.</source>
        <translation>
            <numerusform>%n left out: has not said yes to research.</numerusform>
            <numerusform>%n left out: has not said yes to research.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message numerus="yes">
        <source>%n month(s) after the course was closed</source>
        <translation>
            <numerusform>%n month after the course was closed</numerusform>
            <numerusform>%n months after the course was closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after it came to nothing</source>
        <translation>
            <numerusform>%n month after it came to nothing</numerusform>
            <numerusform>%n months after it came to nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%n record(s) go back to %1, with what was entered since as a part of them.</source>
        <translation>
            <numerusform>%n record goes back to %1, with what was entered since as a part of it.</numerusform>
            <numerusform>%n records go back to %1, with what was entered since as a part of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TallyDialog</name>
    <message numerus="yes">
        <source>%n said no in %1 without being registered.</source>
        <translation>
            <numerusform>%n said no in %1 without being registered.</numerusform>
            <numerusform>%n said no in %1 without being registered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>noted %n days after</source>
        <translation>
            <numerusform>noted %n day after</numerusform>
            <numerusform>noted %n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>corrected %n times</source>
        <translation>
            <numerusform>corrected %n time</numerusform>
            <numerusform>corrected %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineLines</name>
    <message numerus="yes">
        <source>noted %n day(s) after</source>
        <translation>
            <numerusform>noted %n day after</numerusform>
            <numerusform>noted %n days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerDialog</name>
    <message numerus="yes">
        <source>%1 has stopped, and %n plan(s) of accompaniment ended with that.</source>
        <translation>
            <numerusform>%1 has stopped, and %n plan of accompaniment ended with that.</numerusform>
            <numerusform>%1 has stopped, and %n plans of accompaniment ended with that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::AgendaLines</name>
    <message numerus="yes">
        <source>%n more are waiting. They come up as these are done.</source>
        <translation>
            <numerusform>%n more is waiting. It comes up as these are done.</numerusform>
            <numerusform>%n more are waiting. They come up as these are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::AgendaPage</name>
    <message numerus="yes">
        <source>%n thing(s) waiting</source>
        <translation>
            <numerusform>%n thing waiting</numerusform>
            <numerusform>%n things waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::Application</name>
    <message numerus="yes">
        <source>%n copies of this file lie beside it. The one changed last, %1, has %2 citizens and was changed %3.</source>
        <translation>
            <numerusform>%n copy of this file lies beside it. The one changed last, %1, has %2 citizens and was changed %3.</numerusform>
            <numerusform>%n copies of this file lie beside it. The one changed last, %1, has %2 citizens and was changed %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizens were erased again.</source>
        <translation>
            <numerusform>%n citizen was erased again.</numerusform>
            <numerusform>%n citizens were erased again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::AuditSection</name>
    <message numerus="yes">
        <source>wrong passphrase, %n time(s)</source>
        <translation>
            <numerusform>wrong passphrase, once</numerusform>
            <numerusform>wrong passphrase, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::CalendarPage</name>
    <message numerus="yes">
        <source>%n appointments are saved without names. The file is not encrypted.</source>
        <translation>
            <numerusform>%n appointment is saved without names. The file is not encrypted.</numerusform>
            <numerusform>%n appointments are saved without names. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::ChangeLines</name>
    <message numerus="yes">
        <source>%n citizen(s), each a line</source>
        <translation>
            <numerusform>%n citizen, shown as a line</numerusform>
            <numerusform>%n citizens, each a line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::ChangesSinceView</name>
    <message numerus="yes">
        <source>%n now counted</source>
        <translation>
            <numerusform>%n now counted</numerusform>
            <numerusform>%n now counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer counted</source>
        <translation>
            <numerusform>%n no longer counted</numerusform>
            <numerusform>%n no longer counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrected</numerusform>
            <numerusform>%n corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are touched by what was entered or corrected since. They are counted with the prices and limits of the report.</source>
        <translation>
            <numerusform>%n figure is touched by what was entered or corrected since. It is counted with the prices and limits of the report.</numerusform>
            <numerusform>%n figures are touched by what was entered or corrected since. They are counted with the prices and limits of the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::CitizenHeader</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::ClosingFields</name>
    <message numerus="yes">
        <source>%n things are still open</source>
        <translation>
            <numerusform>%n thing is still open</numerusform>
            <numerusform>%n things are still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::DueDialog</name>
    <message numerus="yes">
        <source>%n citizen(s) erased until now.</source>
        <translation>
            <numerusform>%n citizen erased until now.</numerusform>
            <numerusform>%n citizens erased until now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::DuplicatesPanel</name>
    <message numerus="yes">
        <source>Is it one of these %n people?</source>
        <translation>
            <numerusform>Is it this person?</numerusform>
            <numerusform>Is it one of these %n people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::EvaluationPage</name>
    <message numerus="yes">
        <source>%n chart(s) saved in %1. The files are not encrypted: keep them where they belong.</source>
        <translation>
            <numerusform>%n chart saved in %1. The files are not encrypted: keep them where they belong.</numerusform>
            <numerusform>%n charts saved in %1. The files are not encrypted: keep them where they belong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::FileSafetyCard</name>
    <message numerus="yes">
        <source>The last backup is %n days old. Connect the stick, or look what is with the place.</source>
        <translation>
            <numerusform>The last backup is %n day old. Connect the stick, or look what is with the place.</numerusform>
            <numerusform>The last backup is %n days old. Connect the stick, or look what is with the place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in clear have lain on this machine for too long.</source>
        <translation>
            <numerusform>%n file in clear has lain on this machine for too long.</numerusform>
            <numerusform>%n files in clear have lain on this machine for too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::FrozenReportPanel</name>
    <message numerus="yes">
        <source>%n quote(s) were taken back or corrected since and are left out; PDF… makes the file anew without them.</source>
        <translation>
            <numerusform>%n quote was taken back or corrected since and is left out; PDF… makes the file anew without it.</numerusform>
            <numerusform>%n quotes were taken back or corrected since and are left out; PDF… makes the file anew without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::HandOverCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::ImportHistory</name>
    <message numerus="yes">
        <source>%1, %2 rows read</source>
        <translation>
            <numerusform>%1, %2 row read</numerusform>
            <numerusform>%1, %2 rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from “%3”, %2 rows read</source>
        <translation>
            <numerusform>%1 from “%3”, %2 row read</numerusform>
            <numerusform>%1 from “%3”, %2 rows read</numerusform>
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
        <source>Also use the file&apos;s values in %n fields that you have changed yourself</source>
        <translation>
            <numerusform>Also use the file&apos;s value in %n field that you have changed yourself</numerusform>
            <numerusform>Also use the file&apos;s values in %n fields that you have changed yourself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have letters like Ã¸ for ø and are read as they are meant.</source>
        <translation>
            <numerusform>%n cell has letters like Ã¸ for ø and is read as it is meant.</numerusform>
            <numerusform>%n cells have letters like Ã¸ for ø and are read as they are meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also import the %n rows that are hidden in the sheet</source>
        <translation>
            <numerusform>Also import the row that is hidden in the sheet</numerusform>
            <numerusform>Also import the %n rows that are hidden in the sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. At %2 rows there is something to look at: a cell cannot be read in full, or may be wrong.</source>
        <translation>
            <numerusform>%1. At %2 row there is something to look at: a cell cannot be read in full, or may be wrong.</numerusform>
            <numerusform>%1. At %2 rows there is something to look at: a cell cannot be read in full, or may be wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 changed</numerusform>
            <numerusform>%1 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as before</source>
        <translation>
            <numerusform>%1 as before</numerusform>
            <numerusform>%1 as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <translation>
            <numerusform>%1 rejected</numerusform>
            <numerusform>%1 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were changed</source>
        <translation>
            <numerusform>%1 changed</numerusform>
            <numerusform>%1 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were rejected</source>
        <translation>
            <numerusform>%1 rejected</numerusform>
            <numerusform>%1 rejected</numerusform>
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
<context>
    <name>brobygger::Inbox</name>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::LetterDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>%n field missing</numerusform>
            <numerusform>%n fields missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::LikelyPairsList</name>
    <message numerus="yes">
        <source>The likeliest pairs. %n more come up when these are done.</source>
        <translation>
            <numerusform>The likeliest pairs. %n more comes up when these are done.</numerusform>
            <numerusform>The likeliest pairs. %n more come up when these are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::LockScreen</name>
    <message numerus="yes">
        <source>Wrong passphrases were written before. This one is tried in %n seconds.</source>
        <translation>
            <numerusform>Wrong passphrases were written before. This one is tried in %n second.</numerusform>
            <numerusform>Wrong passphrases were written before. This one is tried in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::MatchModel</name>
    <message numerus="yes">
        <source>%n offers</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::MatchView</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
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
    <message numerus="yes">
        <source>%n that are due have only topics. Fill them in together.</source>
        <translation>
            <numerusform>%n that is due has only topics. Fill it in together.</numerusform>
            <numerusform>%n that are due have only topics. Fill them in together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::MessageImport</name>
    <message numerus="yes">
        <source>%n message(s) received and kept as they came.</source>
        <translation>
            <numerusform>%n message received and kept as it came.</numerusform>
            <numerusform>%n messages received and kept as they came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) became nothing.</source>
        <translation>
            <numerusform>%n more file became nothing.</numerusform>
            <numerusform>%n more files became nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message file(s)?</source>
        <translation>
            <numerusform>Delete %n message file?</numerusform>
            <numerusform>Delete %n message files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) put aside. What was typed is under Ctrl+K, “Drafts”.</source>
        <translation>
            <numerusform>%n message put aside. What was typed is under Ctrl+K, “Drafts”.</numerusform>
            <numerusform>%n messages put aside. What was typed is under Ctrl+K, “Drafts”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) put aside.</source>
        <translation>
            <numerusform>%n message put aside.</numerusform>
            <numerusform>%n messages put aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back. %n message file(s) stand(s) unencrypted in the folder again: %1.</source>
        <translation>
            <numerusform>Taken back. %n message file stands unencrypted in the folder again: %1.</numerusform>
            <numerusform>Taken back. %n message files stand unencrypted in the folder again: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::NavigationRow</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::NoShowCard</name>
    <message numerus="yes">
        <source>No-shows, last %n weeks</source>
        <translation>
            <numerusform>No-shows, last week</numerusform>
            <numerusform>No-shows, last %n weeks</numerusform>
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
<context>
    <name>brobygger::PartnerMergeDialog</name>
    <message numerus="yes">
        <source>%n contact persons move along.</source>
        <translation>
            <numerusform>%n contact person moves along.</numerusform>
            <numerusform>%n contact persons move along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records name the other and will name the one that stays.</source>
        <translation>
            <numerusform>%n record names the other and will name the one that stays.</numerusform>
            <numerusform>%n records name the other and will name the one that stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::PlainFilesSection</name>
    <message numerus="yes">
        <source>%n still there</source>
        <translation>
            <numerusform>%n still there</numerusform>
            <numerusform>%n still there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::ResearchMaker</name>
    <message numerus="yes">
        <source>The extract with %n citizen(s) is saved as %1. It is not encrypted: keep it where it belongs.</source>
        <translation>
            <numerusform>The extract with %n citizen is saved as %1. It is not encrypted: keep it where it belongs.</numerusform>
            <numerusform>The extract with %n citizens is saved as %1. It is not encrypted: keep it where it belongs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::RestoreDialog</name>
    <message numerus="yes">
        <source>%n lines were written in the log since the backup. What they tell of is not in the backup, only in the file that is kept.</source>
        <translation>
            <numerusform>%n line was written in the log since the backup. What it tells of is not in the backup, only in the file that is kept.</numerusform>
            <numerusform>%n lines were written in the log since the backup. What they tell of is not in the backup, only in the file that is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizens who were erased since are in the backup.</source>
        <translation>
            <numerusform>%n citizen who was erased since is in the backup.</numerusform>
            <numerusform>%n citizens who were erased since are in the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::SeveralFilesPanel</name>
    <message numerus="yes">
        <source>The extract with %n citizen(s) is saved as %1. It is encrypted; tell the passphrase by voice.</source>
        <translation>
            <numerusform>The extract with %n citizen is saved as %1. It is encrypted; tell the passphrase by voice.</numerusform>
            <numerusform>The extract with %n citizens is saved as %1. It is encrypted; tell the passphrase by voice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::TemplateEditor</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::UseSheetFields</name>
    <message numerus="yes">
        <source>The sheet is saved with %n service(s).</source>
        <translation>
            <numerusform>The sheet is saved with %n service.</numerusform>
            <numerusform>The sheet is saved with %n services.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::VolunteerList</name>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n citizen</numerusform>
            <numerusform>%n citizens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::WeekGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on %1</source>
        <translation>
            <numerusform>%n more on %1</numerusform>
            <numerusform>%n more on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::WeekStrip</name>
    <message numerus="yes">
        <source>%1: %n appointment(s)</source>
        <translation>
            <numerusform>%1: %n appointment</numerusform>
            <numerusform>%1: %n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brobygger::WorkView</name>
    <message numerus="yes">
        <source>%n drafts are waiting.</source>
        <translation>
            <numerusform>A draft is waiting.</numerusform>
            <numerusform>%n drafts are waiting.</numerusform>
        </translation>
    </message>
</context>
</TS>
