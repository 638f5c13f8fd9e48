// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/rows/open_columns.h"

#include "core/base/text/text.h"

namespace brobygger {

namespace {
/// The words before the colon, in Danish, Swedish and English; the last one is that of the id.
QStringList openingWords(ImportKind kind) {
    switch (kind) {
    case ImportKind::Courses: return {QStringLiteral("Trin"), QStringLiteral("Steg"), QStringLiteral("Rung")};
    case ImportKind::Screenings: return {QStringLiteral("Kriterie"), QStringLiteral("Kriterium"), QStringLiteral("Criterion")};
    default: return {};
    }
}
} // namespace

QString openPrefix(ImportKind kind) {
    const QStringList words = openingWords(kind);
    return words.isEmpty() ? QString() : words.last().toLower() + QLatin1Char(':');
}

QString openField(ImportKind kind, const QString& heading) {
    const qsizetype colon = heading.indexOf(QLatin1Char(':'));
    const QString word = heading.mid(colon + 1).simplified();
    if (colon < 0 || word.isEmpty()) {
        return {};
    }
    const QString opening = foldedText(heading.left(colon).simplified());
    for (const QString& known : openingWords(kind)) {
        if (foldedText(known) == opening) {
            return openPrefix(kind) + word;
        }
    }
    return {};
}

QString openWord(ImportKind kind, const QString& field) {
    const QString prefix = openPrefix(kind);
    return !prefix.isEmpty() && field.startsWith(prefix) ? field.mid(prefix.size()) : QString();
}

QStringList openNames(ImportKind kind, const QString& field) {
    const QString word = openWord(kind, field);
    QStringList names;
    if (!word.isEmpty()) {
        for (const QString& opening : openingWords(kind)) {
            names.append(opening + QStringLiteral(": ") + word);
        }
    }
    return names;
}

} // namespace brobygger
