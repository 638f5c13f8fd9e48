// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access_copy/access_copy.h"

#include "core/access_copy/access_words.h"
#include "core/base/time/dates.h"

namespace brobygger {

namespace {
QString heading(const QString& text) { return QStringLiteral("<h3>") + text.toHtmlEscaped() + QStringLiteral("</h3>\n"); }
QString paragraph(const QString& text) { return QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>\n"); }

QString escapedLines(const QString& text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")); }

QString lineHtml(const AccessLine& line) {
    QString html = QStringLiteral("<p>");
    for (const AccessValue& value : line.values) {
        html += QStringLiteral("<b>") + value.label.toHtmlEscaped() + QStringLiteral(":</b> ") + escapedLines(value.text) +
                QStringLiteral("<br>");
    }
    return html + QStringLiteral("</p>\n");
}

/// What art. 15(1) and (2) want said before the data.
QString aboutHtml(const AccessSender& sender) {
    return heading(AccessCopyWords::tr("What this is")) +
           paragraph(AccessCopyWords::tr("This is what %1 has registered about you in Brobygger, as it stood on %2. %1 is "
                                         "responsible for the data. Telephone: %3. E-mail: %4.")
                         .arg(sender.organisation, formatDate(sender.on), sender.phone, sender.email)) +
           heading(AccessCopyWords::tr("Why we have it")) +
           paragraph(AccessCopyWords::tr("To help you in your course, and to see whether the help works. The information "
                                         "sheet you have got says by which rules.")) +
           heading(AccessCopyWords::tr("What kinds of data, from where and to whom")) +
           paragraph(AccessCopyWords::tr("The headings below are the kinds of data. Most of it comes from you; where it comes "
                                         "from others, the source stands with it. What was passed on, when and to whom stands "
                                         "under consents, letters and messages.")) +
           heading(AccessCopyWords::tr("How long, and your rights")) +
           paragraph(
               AccessCopyWords::tr("Ask us how long we keep the data. You can ask us to correct or erase data or to limit "
                                   "their use, and you can object. You can complain to Datatilsynet. The program takes no "
                                   "decisions about you by itself."));
}

QString lookUpsHtml(const AccessCopy& copy) {
    QString html = heading(AccessCopyWords::tr("When your data were looked at"));
    html += paragraph(AccessCopyWords::tr("Each time it was a member of staff; names of staff are not told."));
    for (const AccessLookUp& look : copy.lookUps) {
        const QString what = look.purpose.isEmpty()
                                 ? QStringLiteral("%1 · %2 · %3").arg(look.at, look.act, look.what)
                                 : QStringLiteral("%1 · %2 · %3 · %4")
                                       .arg(look.at, look.act, look.what, AccessCopyWords::tr("purpose: %1").arg(look.purpose));
        html += paragraph(what);
    }
    return html;
}
} // namespace

QString AccessLine::text() const {
    QStringList parts;
    for (const AccessValue& value : values) {
        parts.append(QStringLiteral("%1: %2").arg(value.label, value.text.simplified()));
    }
    return parts.join(QStringLiteral(" · "));
}

QString accessCopyHtml(const AccessCopy& copy, const AccessOmissions& omissions, const AccessSender& sender) {
    QString html = QStringLiteral("<h2>") + AccessCopyWords::tr("Your data").toHtmlEscaped() + QStringLiteral("</h2>\n");
    if (copy.isProtected) {
        html += paragraph(AccessCopyWords::tr("Protected address: handed over by hand or by safe contact only."));
    }
    html += aboutHtml(sender);
    int left = 0;
    QString section;
    for (const AccessLine& line : copy.lines) {
        if (omissions.keys.contains(line.key)) {
            ++left;
            continue;
        }
        if (line.section != section) {
            section = line.section;
            html += heading(section);
        }
        html += lineHtml(line);
    }
    if (left > 0) {
        html += paragraph(AccessCopyWords::tr("%n lines are left out for the sake of others.", nullptr, left)) +
                paragraph(omissions.reason);
    }
    if (!copy.earlier.isEmpty()) {
        html += heading(AccessCopyWords::tr("What stood about you earlier"));
        for (const AccessEarlierValue& each : copy.earlier) {
            html += paragraph(AccessCopyWords::tr("%1 until %2: %3").arg(each.label, formatDate(each.until), each.text));
        }
    }
    return html + lookUpsHtml(copy);
}

} // namespace brobygger
