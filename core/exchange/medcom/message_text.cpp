// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/medcom/message_text.h"

#include "core/base/time/clock.h"
#include "core/exchange/html/html_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace brobygger {

namespace {

/// MedCom's marks as HTML; the others only say how the text looks.
QString htmlOf(const QString& mark) {
    if (mark.compare(QLatin1String("Break"), Qt::CaseInsensitive) == 0) {
        return QStringLiteral("<br>");
    }
    return mark.compare(QLatin1String("Space"), Qt::CaseInsensitive) == 0 ? QStringLiteral("&nbsp;") : QString();
}

/// The same text with HTML for MedCom's marks, which some senders escape so that they arrive as text.
QString withHtmlMarks(const QString& text) {
    static const QRegularExpression mark(
        QStringLiteral("<(/?)\\s*(Break|Space|Bold|Italic|Underline|FixedFont|Right)\\s*/?\\s*>"),
        QRegularExpression::CaseInsensitiveOption);
    QString html;
    qsizetype taken = 0;
    for (auto marks = mark.globalMatch(text); marks.hasNext();) {
        const QRegularExpressionMatch match = marks.next();
        html += QStringView(text).mid(taken, match.capturedStart() - taken);
        html += match.captured(1).isEmpty() ? htmlOf(match.captured(2)) : QString();
        taken = match.capturedEnd();
    }
    html += QStringView(text).mid(taken);
    return html;
}

/// White space in XML between marks is layout of the file, not of the text.
QString oneSpaced(QString text) {
    static const QRegularExpression run(QStringLiteral("[ \\t\\r\\n]+"));
    return text.replace(run, QStringLiteral(" "));
}

void appendHtml(const MessageNode& node, QString& html) {
    html += htmlOf(node.name) + withHtmlMarks(oneSpaced(node.text));
    for (const MessageNode& child : node.children) {
        appendHtml(child, html);
    }
}

} // namespace

QString plainTextOf(const QString& text) { return plainTextOfHtml(withHtmlMarks(text)).trimmed(); }

QString plainTextOf(const MessageNode& formatted) {
    if (formatted.children.isEmpty()) {
        return plainTextOf(formatted.text);
    }
    QString html;
    appendHtml(formatted, html);
    return plainTextOfHtml(html).trimmed();
}

QDateTime danishWallTime(const QString& instant) {
    const QDateTime at = QDateTime::fromString(instant, Qt::ISODate);
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime) {
        return at;
    }
    const QTimeZone denmark(wallZone);
    const QDateTime local = denmark.isValid() ? at.toTimeZone(denmark) : at;
    return {local.date(), local.time()};
}

QString mimeOfExtension(const QString& extension) {
    static const QHash<QString, QString> known = {{QStringLiteral("pdf"), QStringLiteral("application/pdf")},
                                                  {QStringLiteral("png"), QStringLiteral("image/png")},
                                                  {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},
                                                  {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
                                                  {QStringLiteral("gif"), QStringLiteral("image/gif")},
                                                  {QStringLiteral("tiff"), QStringLiteral("image/tiff")},
                                                  {QStringLiteral("tif"), QStringLiteral("image/tiff")},
                                                  {QStringLiteral("bmp"), QStringLiteral("image/bmp")},
                                                  {QStringLiteral("txt"), QStringLiteral("text/plain")},
                                                  {QStringLiteral("rtf"), QStringLiteral("application/rtf")},
                                                  {QStringLiteral("doc"), QStringLiteral("application/msword")},
                                                  {QStringLiteral("xls"), QStringLiteral("application/vnd.ms-excel")}};
    return known.value(extension.toLower(), QStringLiteral("application/octet-stream"));
}

} // namespace brobygger
