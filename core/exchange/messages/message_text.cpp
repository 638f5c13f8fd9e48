// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/messages/message_text.h"

#include "core/base/clock.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace brobygger {

namespace {

constexpr QChar hardSpace(0x00A0);

const QRegularExpression& lineMark() {
    static const QRegularExpression mark(QStringLiteral("[ \\t]*<\\s*/?\\s*(?:Break|br|p|div|ul|ol|tr|table|h[1-6])(?:\\s[^<>]*)?/?\\s*>[ \\t]*"),
                                         QRegularExpression::CaseInsensitiveOption);
    return mark;
}

const QRegularExpression& otherMark() {
    static const QRegularExpression mark(
        QStringLiteral("<\\s*/?\\s*(?:Bold|Italic|Underline|FixedFont|Right|Center|b|i|u|em|strong|span|a|td|th|tbody|thead)(?:\\s[^<>]*)?/?\\s*>|\\s*</\\s*li\\s*>"),
        QRegularExpression::CaseInsensitiveOption);
    return mark;
}

const QRegularExpression& spaceMark() {
    static const QRegularExpression mark(QStringLiteral("<\\s*/?\\s*Space\\s*/?\\s*>"),
                                         QRegularExpression::CaseInsensitiveOption);
    return mark;
}

const QRegularExpression& listMark() {
    static const QRegularExpression mark(QStringLiteral("\\s*<\\s*li(?:\\s[^<>]*)?>\\s*"), QRegularExpression::CaseInsensitiveOption);
    return mark;
}

bool hasMarks(const QString& text) {
    return text.contains(lineMark()) || text.contains(otherMark()) || text.contains(spaceMark());
}

/// White space in XML between marks is layout of the file, not of the text.
QString oneSpaced(QString text) {
    static const QRegularExpression run(QStringLiteral("[ \\t\\r\\n]+"));
    return text.replace(run, QStringLiteral(" "));
}

void appendPlain(const MessageNode& node, QString& out) {
    if (node.name == QLatin1String("Break")) {
        out += QLatin1Char('\n');
        return;
    }
    if (node.name == QLatin1String("Space")) {
        out += hardSpace;
        return;
    }
    if (node.children.isEmpty()) {
        out += withoutMarks(oneSpaced(node.text));
    }
    for (const MessageNode& child : node.children) {
        appendPlain(child, out);
    }
}

QString tidied(QString text) {
    static const QRegularExpression aroundBreak(QStringLiteral(" *\\n *"));
    static const QRegularExpression spaces(QStringLiteral(" {2,}"));
    text.replace(spaces, QStringLiteral(" "));
    text.replace(aroundBreak, QStringLiteral("\n"));
    text.replace(hardSpace, QLatin1Char(' '));
    return text.trimmed();
}

} // namespace

QString withoutMarks(const QString& text) {
    QString plain = text;
    plain.remove(QLatin1Char('\r'));
    if (!plain.contains(QLatin1Char('<'))) {
        return plain;
    }
    plain.replace(listMark(), QStringLiteral("\n- "));
    plain.replace(lineMark(), QStringLiteral("\n"));
    plain.replace(spaceMark(), QStringLiteral(" "));
    plain.remove(otherMark());
    return plain;
}

QString plainTextOf(const MessageNode& formatted) {
    if (formatted.children.isEmpty() && !hasMarks(formatted.text)) {
        return formatted.text.trimmed();
    }
    QString out;
    appendPlain(formatted, out);
    return tidied(out);
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
    static const QHash<QString, QString> known = {
        {QStringLiteral("pdf"), QStringLiteral("application/pdf")}, {QStringLiteral("png"), QStringLiteral("image/png")},
        {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},     {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("gif"), QStringLiteral("image/gif")},       {QStringLiteral("tiff"), QStringLiteral("image/tiff")},
        {QStringLiteral("tif"), QStringLiteral("image/tiff")},      {QStringLiteral("bmp"), QStringLiteral("image/bmp")},
        {QStringLiteral("txt"), QStringLiteral("text/plain")},      {QStringLiteral("rtf"), QStringLiteral("application/rtf")},
        {QStringLiteral("doc"), QStringLiteral("application/msword")},
        {QStringLiteral("xls"), QStringLiteral("application/vnd.ms-excel")}};
    return known.value(extension.toLower(), QStringLiteral("application/octet-stream"));
}

} // namespace brobygger
