// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/handover_sheet.h"

#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/citizens/safe_contact.h"
#include "core/workspace/workspace.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPrinter>
#include <QTextDocument>

namespace brobygger {

namespace {
struct HandoverSheetWords {
    Q_DECLARE_TR_FUNCTIONS(HandoverSheet)
};

/// In points: the program's own font is measured in pixels, which are next to nothing at the resolution of a printer.
constexpr double handoverPoints = 11;

QString paragraph(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<p style=\"margin:2px 0\">%1</p>").arg(text.toHtmlEscaped());
}

QString strongParagraph(const QString& text) {
    return QStringLiteral("<p style=\"margin:2px 0\"><b>%1</b></p>").arg(text.toHtmlEscaped());
}

/// What must be minded comes before the number, in words a stranger understands.
QString contactParts(const HandoverEntry& entry) {
    const PhoneMark mark = phoneMark(entry.safeContact);
    QString html;
    if (mark == PhoneMark::DoNotRing) {
        html += strongParagraph(HandoverSheetWords::tr("Must not be rung."));
    }
    if (!entry.phone.isEmpty() && mark != PhoneMark::DoNotRing) {
        html += paragraph(HandoverSheetWords::tr("Telephone %1 (%2)").arg(formatPhone(entry.phone), wordFor(mark)));
    }
    const QStringList minded = cautions(entry.safeContact);
    return html +
           paragraph(minded.isEmpty() ? QString() : HandoverSheetWords::tr("Mind: %1").arg(minded.join(QStringLiteral(" · "))));
}

QString courseLine(const HandoverEntry& entry) {
    const QString state =
        HandoverSheetWords::tr("Course: %1 since %2").arg(courseStateLabel(entry.courseState), formatDate(entry.since));
    return entry.phase.isEmpty() ? state : HandoverSheetWords::tr("%1, phase: %2").arg(state, entry.phase);
}

QString promiseLine(const HandoverPromise& promise) {
    const QString what = promise.who.isEmpty() ? promise.what : QStringLiteral("%1 (%2)").arg(promise.what, promise.who);
    return promise.by.isValid() ? HandoverSheetWords::tr("Promised by %1: %2").arg(formatDate(promise.by), what)
                                : HandoverSheetWords::tr("Promised: %1").arg(what);
}

QString appointmentLine(const Workspace& workspace, const AppointmentRow& row) {
    const QString way = howToGetThere(workspace, row.appointment);
    const QString line = HandoverSheetWords::tr("Next appointment %1: %2")
                             .arg(formatDateTime(row.appointment.startsAt), whatAndWhere(workspace, row));
    return way.isEmpty() ? line : QStringLiteral("%1 · %2").arg(line, way);
}

QString referralLine(const OutgoingRow& row) {
    return HandoverSheetWords::tr("Referral to %1: %2").arg(row.offerName, outgoingStateLabel(row.referral.state));
}

QString consentLine(const Consent& consent) {
    return (consent.basis == ConsentBasis::LegalBasis ? HandoverSheetWords::tr("Sharing with %1 without consent ends on %2.")
                                                      : HandoverSheetWords::tr("The consent to share with %1 lapses on %2."))
        .arg(consent.otherParty(), formatDate(consent.validTo));
}

QString entryHtml(const Workspace& workspace, const HandoverEntry& entry) {
    QString html = QStringLiteral("<h3 style=\"margin:14px 0 2px 0\">%1</h3>").arg(entry.name.toHtmlEscaped());
    if (entry.isAddressProtected) {
        html += strongParagraph(HandoverSheetWords::tr("The address is protected: say nothing of where the citizen lives."));
    }
    html += contactParts(entry);
    if (!entry.visitNote.isEmpty()) {
        html += strongParagraph(HandoverSheetWords::tr("Before a visit: %1").arg(entry.visitNote));
    }
    html += paragraph(courseLine(entry));
    for (const HandoverPromise& promise : entry.promises) {
        html += paragraph(promiseLine(promise));
    }
    if (entry.appointment) {
        html += paragraph(appointmentLine(workspace, *entry.appointment));
    }
    for (const OutgoingRow& row : entry.referrals) {
        html += paragraph(referralLine(row));
    }
    for (const Consent& consent : entry.lapsing) {
        html += paragraph(consentLine(consent));
    }
    for (const HandoverNote& note : entry.notes) {
        html += paragraph(HandoverSheetWords::tr("Note %1: %2").arg(formatDate(note.on), note.text.simplified()));
        for (const QString& remark : note.remarks) {
            html += paragraph(HandoverSheetWords::tr("The citizen says to this note: %1").arg(remark.simplified()));
        }
    }
    if (!entry.nextOn().isValid()) {
        html += paragraph(HandoverSheetWords::tr("Nothing is planned."));
    }
    return html;
}

QString frontHtml(const HandoverBook& book, int pages) {
    return QStringLiteral("<h1>%1</h1>").arg(HandoverSheetWords::tr("Hand-over book").toHtmlEscaped()) +
           paragraph(
               HandoverSheetWords::tr("For %1, from %2 to %3").arg(book.locum, formatDate(book.from), formatDate(book.to))) +
           paragraph(HandoverSheetWords::tr("From %1, telephone %2").arg(book.worker, book.phone)) +
           paragraph(HandoverSheetWords::tr("%n citizen(s), the earliest day first", nullptr,
                                            static_cast<int>(book.entries.size()))) +
           strongParagraph(HandoverSheetWords::tr("%n page(s). Count them when you give it back.", nullptr, pages)) +
           strongParagraph(
               HandoverSheetWords::tr("To be handed back or shredded at the latest on %1.").arg(formatDate(book.to))) +
           QStringLiteral("<hr/>");
}

QString backHtml(const HandoverBook& book) {
    QString html = QStringLiteral("<hr/><h3>%1</h3>").arg(HandoverSheetWords::tr("Partners").toHtmlEscaped());
    for (const Partner& partner : book.partners) {
        html += paragraph(QStringLiteral("%1, %2").arg(partner.name, formatPhone(partner.phone)));
    }
    return html + paragraph(book.backupFolder.isEmpty()
                                ? HandoverSheetWords::tr("No backup of the file has been made.")
                                : HandoverSheetWords::tr("The backups lie in %1.").arg(book.backupFolder));
}
} // namespace

QString handoverHtml(const Workspace& workspace, const HandoverBook& book, int pages) {
    QString html = frontHtml(book, pages);
    for (const HandoverEntry& entry : book.entries) {
        html += entryHtml(workspace, entry);
    }
    return html + backHtml(book);
}

Result<void> printHandover(QPrinter& printer, const Workspace& workspace, const HandoverBook& book) {
    QTextDocument document;
    QFont font = pdfFont(document.defaultFont());
    font.setPointSizeF(handoverPoints);
    document.setDefaultFont(font);
    document.documentLayout()->setPaintDevice(&printer);
    document.setPageSize(printer.pageRect(QPrinter::DevicePixel).size());
    document.setHtml(handoverHtml(workspace, book, 1));
    document.setHtml(handoverHtml(workspace, book, document.pageCount())); // the number takes no other room
    document.print(&printer);
    if (printer.printerState() == QPrinter::Error) {
        return Error{ErrorKind::Storage,
                     HandoverSheetWords::tr("The hand-over book could not be printed there. Choose another place.")};
    }
    return {};
}

} // namespace brobygger
