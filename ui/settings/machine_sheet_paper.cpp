// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/machine_sheet_paper.h"

#include "core/base/time/dates.h"
#include "ui/shared/pdf.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPrinter>
#include <QTextDocument>

namespace brobygger {

namespace {
constexpr double machineSheetPoints = 9; // all of it on one page

struct MachineSheetWords {
    Q_DECLARE_TR_FUNCTIONS(MachineSheet)
};
using Line = std::pair<QString, QString>;

QString number(qint64 count) { return QLocale().toString(count); }

QString dateOr(QDate day, const QString& otherwise) { return day.isValid() ? formatDate(day) : otherwise; }

QString heading(const QString& words) { return QStringLiteral("<h3>%1</h3>").arg(words.toHtmlEscaped()); }

QString table(const QList<Line>& lines) {
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">");
    for (const Line& line : lines) {
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(line.first.toHtmlEscaped(), line.second.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

QList<Line> people(const MachineCounts& counts) {
    return {{MachineSheetWords::tr("Citizens in a course"), number(counts.inCourse)},
            {MachineSheetWords::tr("Other citizens"), number(counts.notInCourse)},
            {MachineSheetWords::tr("Of all of them with a protected address"), number(counts.protectedAddress)},
            {MachineSheetWords::tr("People around the citizens, by name"), number(counts.peopleAround)},
            {MachineSheetWords::tr("Of these volunteer companions"), number(counts.volunteers)},
            {MachineSheetWords::tr("Persons at partners"), number(counts.referrers)}};
}

QList<Line> records(const MachineCounts& counts) {
    return {{MachineSheetWords::tr("CPR numbers"), number(counts.personNumbers)},
            {MachineSheetWords::tr("Notes"), number(counts.notes)},
            {MachineSheetWords::tr("Contacts"), number(counts.contacts)},
            {MachineSheetWords::tr("Appointments"), number(counts.appointments)},
            {MachineSheetWords::tr("Referrals"), number(counts.referrals)},
            {MachineSheetWords::tr("Letters and sheets"), number(counts.letters)},
            {MachineSheetWords::tr("Messages received, with attachments"),
             QStringLiteral("%1 / %2").arg(number(counts.messages), number(counts.attachments))},
            {MachineSheetWords::tr("Screenings"), number(counts.screenings)},
            {MachineSheetWords::tr("Questionnaires on health, filled in"), number(counts.questionnaires)},
            {MachineSheetWords::tr("Considerations at work"), number(counts.considerations)},
            {MachineSheetWords::tr("Figures on the use of doctor and hospital"), number(counts.serviceUse)},
            {MachineSheetWords::tr("Consents"), number(counts.consents)}};
}

QString plainFilesOf(const MachineSheet& sheet) {
    if (sheet.plainFiles.isEmpty()) {
        return MachineSheetWords::tr("None that the program has written is still there.");
    }
    QStringList kinds;
    for (auto kind = sheet.plainFiles.begin(); kind != sheet.plainFiles.end(); ++kind) {
        kinds.append(QStringLiteral("%1 %2").arg(number(kind.value()), kind.key()));
    }
    return MachineSheetWords::tr("Still there: %1. In: %2.")
        .arg(kinds.join(QStringLiteral(", ")), sheet.plainFolders.join(QStringLiteral(", ")));
}

QList<Line> keeping(const MachineSheet& sheet) {
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
QString blanks() {
    QString html;
    for (const QString& what :
         {MachineSheetWords::tr("What happened, and when it was found out:"),
          MachineSheetWords::tr("Was the file open or locked:"),
          MachineSheetWords::tr("Who was told, and when (data protection officer, IT, manager):"),
          MachineSheetWords::tr("What was done:"), MachineSheetWords::tr("Where the recovery sheet lies:")}) {
        html += QStringLiteral("<p>%1 ____________________________________________________</p>").arg(what.toHtmlEscaped());
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
           heading(MachineSheetWords::tr("People")) + table(people(sheet.counts)) + heading(MachineSheetWords::tr("Records")) +
           table(records(sheet.counts)) + heading(MachineSheetWords::tr("How it is kept")) + table(keeping(sheet)) +
           heading(MachineSheetWords::tr("If the machine is lost")) +
           paragraph(MachineSheetWords::tr(
               "Tell the data protection officer at once. A breach is notified to the authority within 72 hours, "
               "in steps if need be, and whether the citizens are told is decided there. That the file is "
               "encrypted counts, and does not decide it.")) +
           blanks();
}

Result<void> printMachineSheet(QPrinter& printer, const QString& html) {
    QTextDocument document;
    QFont font = pdfFont(document.defaultFont());
    font.setPointSizeF(machineSheetPoints);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&printer);
    if (printer.printerState() == QPrinter::Error) {
        return Error{ErrorKind::Storage,
                     MachineSheetWords::tr("The sheet could not be printed there. Choose another printer.")};
    }
    return {};
}

} // namespace brobygger
