// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templates/placeholders.h"

#include <QRegularExpression>

namespace brobygger {

namespace {
const QRegularExpression& placeholderPattern() {
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{([{#^/&!>=]?)\s*([^}]*?)\s*\}?\}\})"));
    return pattern;
}
} // namespace

QList<Placeholder> placeholdersOf(const QString& text) {
    QList<Placeholder> found;
    for (auto match = placeholderPattern().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch placeholder = match.next();
        if (placeholder.captured(1) != QLatin1String("!")) {
            found.append(
                {placeholder.captured(1), placeholder.captured(2), placeholder.capturedStart(), placeholder.capturedLength()});
        }
    }
    return found;
}

QString withoutPlaceholders(const QString& text) {
    QString rest = text;
    for (auto match = placeholderPattern().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch placeholder = match.next();
        for (qsizetype at = placeholder.capturedStart(); at < placeholder.capturedEnd(); ++at) {
            if (rest.at(at) != QLatin1Char('\n')) { // lines are counted in it
                rest[at] = QLatin1Char(' ');
            }
        }
    }
    return rest;
}

} // namespace brobygger
