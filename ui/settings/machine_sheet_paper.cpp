// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/machine_sheet_paper.h"

#include "core/base/time/dates.h"
#include "ui/shared/pdf.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPrinter>

namespace brobygger {

namespace {
constexpr double machineSheetPoints = 9; // all of it on one page

struct MachineSheetWords {
    Q_DECLARE_TR_FUNCTIONS(MachineSheet)
};
using SheetLine = std::pair<QString, QString>;

QString counted(qint64 count) { return QLocale().toString(count); }

QString dateOr(QDate day, const QString& otherwise) { return day.isValid() ? formatDate(day) : otherwise; }

QString headingOf(const QString& words) { return QStringLiteral("<h3>%1</h3>").arg(words.toHtmlEscaped()); }

/// So many lines beside each other, so that all of it has room on one page.
QString tableOf(const QList<SheetLine>& lines, int beside = 1) {
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">");
    for (qsizetype at = 0; at < lines.size(); ++at) {
        html += at % beside == 0 ? QStringLiteral("<tr>") : QString();
        html += QStringLiteral("<td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;&nbsp;&nbsp;</td>")
                    .arg(lines.at(at).first.toHtmlEscaped(), lines.at(at).second.toHtmlEscaped());
        html += (at + 1) % beside == 0 || at + 1 == lines.size() ? QStringLiteral("</tr>") : QString();
    }
    return html + QStringLiteral("</table>");
}

QList<SheetLine> peopleLines(const MachineCounts& counts) {
    return {{MachineSheetWords::tr("Citizens in a course"), counted(counts.inCourse)},
            {MachineSheetWords::tr("Other citizens"), counted(counts.notInCourse)},
            {MachineSheetWords::tr("Of all of them with a protected address"), counted(counts.protectedAddress)},
            {MachineSheetWords::tr("People around the citizens, by name"), counted(counts.peopleAround)},
            {MachineSheetWords::tr("Of these volunteer companions"), counted(counts.volunteers)},
            {MachineSheetWords::tr("Volunteers on the list"), counted(counts.listedVolunteers)},
            {MachineSheetWords::tr("Persons at partners"), counted(counts.referrers)},
            {MachineSheetWords::tr("Others at round-table meetings, by name"), counted(counts.atMeetings)}};
}

QList<SheetLine> recordLines(const MachineCounts& counts) {
    return {{MachineSheetWords::tr("CPR numbers"), counted(counts.personNumbers)},
            {MachineSheetWords::tr("Notes"), counted(counts.notes)},
            {MachineSheetWords::tr("Contacts"), counted(counts.contacts)},
            {MachineSheetWords::tr("Appointments"), counted(counts.appointments)},
            {MachineSheetWords::tr("Referrals"), counted(counts.referrals)},
            {MachineSheetWords::tr("Letters and sheets"), counted(counts.letters)},
            {MachineSheetWords::tr("Messages received, with attachments"),
             QStringLiteral("%1 / %2").arg(counted(counts.messages), counted(counts.attachments))},
            {MachineSheetWords::tr("Messages to and from others"), counted(counts.shortMessages)},
            {MachineSheetWords::tr("Screenings"), counted(counts.screenings)},
            {MachineSheetWords::tr("Questionnaires on health, filled in"), counted(counts.questionnaires)},
            {MachineSheetWords::tr("Considerations at work"), counted(counts.considerations)},
            {MachineSheetWords::tr("Figures on the use of doctor and hospital"), counted(counts.serviceUse)},
            {MachineSheetWords::tr("Consents"), counted(counts.consents)}};
}

QString plainFilesOf(const MachineSheet& sheet) {
    if (sheet.plainFiles.isEmpty()) {
        return MachineSheetWords::tr("None that the program has written is still there.");
    }
    QStringList kinds;
    for (auto kind = sheet.plainFiles.begin(); kind != sheet.plainFiles.end(); ++kind) {
        kinds.append(QStringLiteral("%1 %2").arg(counted(kind.value()), kind.key()));
    }
    return MachineSheetWords::tr("Still there: %1. In: %2.")
        .arg(kinds.join(QStringLiteral(", ")), sheet.plainFolders.join(QStringLiteral(", ")));
}

QList<SheetLine> keepingLines(const MachineSheet& sheet) {
    const QString last = sheet.lastBackup.isValid()
                             ? MachineSheetWords::tr("%1, in %2").arg(formatDateTime(sheet.lastBackup), sheet.backupFolder)
                             : MachineSheetWords::tr("none");
    return {{MachineSheetWords::tr("Encryption"),
             MachineSheetWords::tr("The whole file with AES-256 (SQLCipher); no passphrase is kept on the machine.")},
            {MachineSheetWords::tr("Passphrase"),
             dateOr(sheet.passphraseChangedOn,
                    MachineSheetWords::tr("the one the file was made with; easily guessed ones are refused"))},
            {MachineSheetWords::tr("Recovery sheet printed"), dateOr(sheet.recoverySheetOn, MachineSheetWords::tr("no"))},
            {MachineSheetWords::tr("Locks by itself"), MachineSheetWords::tr("after %n minutes", nullptr, sheet.lockMinutes)},
            {MachineSheetWords::tr("Last backup"), last},
            {MachineSheetWords::tr("Places of the backups"), sheet.backupPlaces.join(QStringLiteral(", "))},
            {MachineSheetWords::tr("Files in clear"), plainFilesOf(sheet)}};
}

/// Filled in by hand, since it is not known before.
QString blankLines() {
    QString html;
    for (const QString& what :
         {MachineSheetWords::tr("What happened, and when it was found out:"),
          MachineSheetWords::tr("Was the file open or locked:"),
          MachineSheetWords::tr("Who was told, and when (data protection officer, IT, manager):"),
          MachineSheetWords::tr("What was done:"), MachineSheetWords::tr("Where the recovery sheet lies:")}) {
        html += QStringLiteral("<p style=\"margin-top:4px; margin-bottom:4px\">%1 ________________________________________</p>")
                    .arg(what.toHtmlEscaped());
    }
    return html;
}
} // namespace

// The 72 hours and what a notification holds: GDPR art. 33(1) and (3); telling the citizens: art. 34.
QString machineSheetHtml(const MachineSheet& sheet) {
    const auto paragraph = [](const QString& words) { return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()); };
    return QStringLiteral("<h1>%1</h1>").arg(MachineSheetWords::tr("What is on this machine").toHtmlEscaped()) +
           paragraph(MachineSheetWords::tr("%1, %2. File %3 (mark %4). Made %5, last change %6.")
                         .arg(sheet.organisation, sheet.worker, sheet.file, sheet.fileMark, formatDateTime(sheet.madeAt),
                              formatDateTime(sheet.lastChange))) +
           headingOf(MachineSheetWords::tr("People")) + tableOf(peopleLines(sheet.counts), 2) +
           headingOf(MachineSheetWords::tr("Records")) + tableOf(recordLines(sheet.counts), 2) +
           headingOf(MachineSheetWords::tr("How it is kept")) + tableOf(keepingLines(sheet)) +
           headingOf(MachineSheetWords::tr("If the machine is lost")) +
           paragraph(MachineSheetWords::tr(
               "Tell the data protection officer at once. A breach is notified to the authority within 72 hours, "
               "in steps if need be, and whether the citizens are told is decided there. That the file is "
               "encrypted counts, and does not decide it.")) +
           blankLines();
}

Result<void> printMachineSheet(QPrinter& printer, const QString& html) {
    if (!printHtml(printer, html, machineSheetPoints)) {
        return Error{ErrorKind::Storage,
                     MachineSheetWords::tr("The sheet could not be printed there. Choose another printer.")};
    }
    return {};
}

} // namespace brobygger
