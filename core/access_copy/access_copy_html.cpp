// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access_copy/access_copy.h"
#include "core/access_copy/access_copy_words.h"
#include "core/base/time/dates.h"

namespace brobygger {

namespace {
QString accessPara(const QString& text) {
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style=\"margin:2px 0\">%1</p>")
                                .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

QString accessHeading(int number, const QString& text) {
    return QStringLiteral("<h3>%1. %2</h3>").arg(number).arg(text.toHtmlEscaped());
}

QString labelled(const AccessLine& line) {
    return QStringLiteral("<p style=\"margin:2px 0\"><i>%1:</i> %2</p>")
        .arg(line.label.toHtmlEscaped(), line.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

QString whoAnswers(const AccessCopy& copy) {
    const AccessHouse& house = copy.house;
    QStringList address{house.name, house.street, house.town, house.phone};
    address.removeAll(QString());
    return accessPara(
               AccessCopyWords::tr("This is a copy of everything that is registered about %1, made on %2 (GDPR article 15).")
                   .arg(copy.name, formatDate(copy.madeOn))) +
           accessPara(AccessCopyWords::tr("Controller: %1").arg(address.join(QStringLiteral(", ")))) +
           (house.officer.isEmpty() ? QString()
                                    : accessPara(AccessCopyWords::tr("Data protection officer: %1").arg(house.officer))) +
           (copy.isAddressProtected
                ? QStringLiteral("<p><b>%1</b></p>")
                      .arg(AccessCopyWords::tr("The address is protected: handed over by hand or by the safe contact only.")
                               .toHtmlEscaped())
                : QString());
}

QString leftOutPart(const QList<LeftOutLine>& leftOut) {
    return leftOut.isEmpty() ? QString()
                             : accessPara(AccessCopyWords::tr("%n line(s) are left out out of regard for others "
                                                              "(databeskyttelsesloven § 22).",
                                                              nullptr, static_cast<int>(leftOut.size())));
}

/// Empty for what goes to the citizen alone.
QString eventInWords(SharingEvent event) {
    switch (event) {
    case SharingEvent::ConsentGiven: return AccessCopyWords::tr("you said yes to sharing");
    case SharingEvent::PassedOnByLaw: return AccessCopyWords::tr("shared with another legal basis");
    case SharingEvent::ConsentWithdrawn: return AccessCopyWords::tr("you took a consent back");
    case SharingEvent::MessageSent: return AccessCopyWords::tr("message sent");
    case SharingEvent::LetterSent: return AccessCopyWords::tr("letter sent");
    case SharingEvent::HandedOver: return AccessCopyWords::tr("handed over in an encrypted bundle");
    case SharingEvent::TakenOver: return AccessCopyWords::tr("received in an encrypted bundle");
    case SharingEvent::SheetGiven: break;
    }
    return {};
}

QString recipientsPart(const AccessCopy& copy) {
    QString html;
    for (const SharingLine& line : copy.recipients) {
        const QString event = eventInWords(line.event);
        if (event.isEmpty()) {
            continue;
        }
        QStringList parts{formatDate(line.on), event, line.party, line.kinds.join(QStringLiteral(", ")), line.detail};
        parts.removeAll(QString());
        html += accessPara(parts.join(QStringLiteral(" · ")));
    }
    return html.isEmpty() ? accessPara(AccessCopyWords::tr("Nothing has been passed on.")) : html;
}

QString lasting(int months) {
    constexpr int monthsOfYear = 12;
    return months % monthsOfYear == 0 ? AccessCopyWords::tr("%n years", nullptr, months / monthsOfYear)
                                      : AccessCopyWords::tr("%n months", nullptr, months);
}

/// The rules as the organisation has them.
QString keepingPart(const AccessCopy& copy) {
    QString html;
    for (const RetentionRule& rule : copy.keeping) {
        const QString words =
            rule.kind == RetentionKind::Course
                ? AccessCopyWords::tr("When you have had a course: %1 after your last course was closed.")
                : AccessCopyWords::tr("When you never began a course: %1 after it was declined or you were registered.");
        QStringList sentences{words.arg(lasting(rule.months))};
        if (rule.isProvisional) {
            sentences << AccessCopyWords::tr("This is what we plan with; it has not been decided finally.");
        } else if (!rule.reason.isEmpty()) {
            sentences << AccessCopyWords::tr("Why: %1").arg(rule.reason);
        }
        html += accessPara(sentences.join(QLatin1Char(' ')));
    }
    return html;
}

QString kindsPart(const AccessCopy& copy) {
    QStringList titles;
    for (const AccessCopySection& section : copy.sections) {
        titles << section.title;
    }
    return accessPara(titles.join(QStringLiteral(" · ")));
}

/// Whether a record is as short as two lines of the paper: then it stands as one paragraph.
bool isShort(const AccessRecord& record) {
    constexpr qsizetype twoLines = 190;
    qsizetype length = record.title.size();
    for (const AccessLine& line : record.lines) {
        length += line.label.size() + line.text.size();
        if (line.text.contains(QLatin1Char('\n'))) {
            return false;
        }
    }
    return length <= twoLines;
}

QString shortRecord(const AccessRecord& record) {
    QStringList parts;
    for (const AccessLine& line : record.lines) {
        parts << QStringLiteral("<i>%1:</i> %2").arg(line.label.toHtmlEscaped(), line.text.toHtmlEscaped());
    }
    return QStringLiteral("<p style=\"margin:4px 0\"><b>%1</b> · %2</p>")
        .arg(record.title.toHtmlEscaped(), parts.join(QStringLiteral(" · ")));
}

QString longRecord(const AccessRecord& record) {
    QString html = QStringLiteral("<p style=\"margin:8px 0 2px 0\"><b>%1</b></p>").arg(record.title.toHtmlEscaped());
    for (const AccessLine& line : record.lines) {
        html += labelled(line);
    }
    return html;
}

QString dataPart(const AccessCopy& copy) {
    QString html;
    for (const AccessCopySection& section : copy.sections) {
        html += QStringLiteral("<h3>%1</h3>").arg(section.title.toHtmlEscaped());
        for (const AccessRecord& record : section.records) {
            html += isShort(record) ? shortRecord(record) : longRecord(record);
        }
    }
    return html;
}

/// The data begin on a page of their own: the first says neither address nor CPR number to whoever sees it lie there.
QString dataHeading() {
    return QStringLiteral("<h3 style=\"page-break-before:always\">9. %1</h3>")
        .arg(AccessCopyWords::tr("The data").toHtmlEscaped());
}

QString lookUpsPart(const AccessCopy& copy) {
    QString html;
    for (const LookUp& lookUp : copy.lookUps) {
        const QString when = lookUp.times == 1 ? formatDateTime(lookUp.at)
                                               : AccessCopyWords::tr("%1, %n times, the last at %2", nullptr, lookUp.times)
                                                     .arg(formatDate(lookUp.at.date()), formatTime(lookUp.at.time()));
        html += accessPara(AccessCopyWords::tr("%1 · %2 · %3, by a worker").arg(when, lookUp.occasion, lookUp.act));
    }
    return html.isEmpty() ? accessPara(AccessCopyWords::tr("None.")) : html;
}
} // namespace

QString accessCopyHtml(const AccessCopy& whole, const QList<LeftOutLine>& leftOut) {
    const AccessCopy copy = without(whole, leftOut);
    const QString sources =
        copy.sources.isEmpty()
            ? AccessCopyWords::tr("Yourself, whoever referred you, and those named as source at each line.")
            : AccessCopyWords::tr("Yourself, whoever referred you, and: %1.").arg(copy.sources.join(QStringLiteral(", ")));
    const QString howLong =
        copy.house.isAuthority
            ? AccessCopyWords::tr("As long as the rules on archives and journals of authorities ask for; nothing is erased by "
                                  "itself.")
            : AccessCopyWords::tr("Until it is not needed any more, or until you withdraw a consent and no other basis holds.");
    // Larger than a letter, for reading.
    return QStringLiteral("<div style=\"font-size:12pt\"><h2>%1</h2>")
               .arg(AccessCopyWords::tr("What is registered about you").toHtmlEscaped()) +
           accessHeading(1, AccessCopyWords::tr("What this is")) + whoAnswers(copy) + leftOutPart(leftOut) +
           accessHeading(2, AccessCopyWords::tr("What it is used for, and on what basis")) +
           accessPara(
               AccessCopyWords::tr("To help you with your course: appointments, offers and cooperation with those "
                                   "around you. Each consent and each other legal basis stands below with its purpose.")) +
           accessHeading(3, AccessCopyWords::tr("Kinds of data")) + kindsPart(copy) +
           accessHeading(4, AccessCopyWords::tr("Who has got what")) + recipientsPart(copy) +
           accessHeading(5, AccessCopyWords::tr("Where it comes from")) + accessPara(sources) +
           accessHeading(6, AccessCopyWords::tr("How long it is kept")) + accessPara(howLong) + keepingPart(copy) +
           accessHeading(7, AccessCopyWords::tr("Your rights")) +
           accessPara(
               AccessCopyWords::tr("You can ask for correction, erasure and restriction, object, and withdraw a consent. "
                                   "You can complain to the Danish Data Protection Agency, www.datatilsynet.dk.")) +
           accessHeading(8, AccessCopyWords::tr("Automatic decisions")) +
           accessPara(AccessCopyWords::tr("No decision about you is made by the program.")) + dataHeading() + dataPart(copy) +
           accessHeading(10, AccessCopyWords::tr("Who has looked, when and what for")) + lookUpsPart(copy) +
           QStringLiteral("</div>");
}

} // namespace brobygger
