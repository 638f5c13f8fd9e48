// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/own_templates/markup.h"

#include <QRegularExpression>

namespace brobygger {

namespace {
const QString commentBegin = QStringLiteral("<!--");
const QString commentEnd = QStringLiteral("-->");

bool beginsMark(const QString& text, qsizetype at) {
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    return next.isLetter() || next == QLatin1Char('/') || next == QLatin1Char('!') || next == QLatin1Char('?');
}

/// The closing sign of the mark that begins here, not one within quotes; -1 when there is none.
qsizetype endOfMark(const QString& text, qsizetype from) {
    QChar quote;
    for (qsizetype at = from; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        if (!quote.isNull()) {
            quote = sign == quote ? QChar() : quote;
        } else if (sign == QLatin1Char('"') || sign == QLatin1Char('\'')) {
            quote = sign;
        } else if (sign == QLatin1Char('>')) {
            return at;
        }
    }
    return -1;
}

MarkupPiece elementOf(const QString& inside, qsizetype at) {
    static const QRegularExpression shape(QStringLiteral("^(/?)([A-Za-z][A-Za-z0-9]*)(?:[\\s/]|$)"));
    const auto match = shape.match(inside);
    if (!match.hasMatch()) {
        return {MarkupKind::Broken, {}, inside, at};
    }
    return {match.captured(1).isEmpty() ? MarkupKind::Opening : MarkupKind::Closing, match.captured(2).toLower(), inside, at};
}

/// The mark that begins at a place, and where what follows it begins.
std::pair<MarkupPiece, qsizetype> markAt(const QString& text, qsizetype at) {
    const bool isComment = QStringView(text).sliced(at).startsWith(commentBegin);
    const qsizetype inside = at + (isComment ? commentBegin.size() : 1);
    const qsizetype end = isComment ? text.indexOf(commentEnd, inside) : endOfMark(text, inside);
    if (end < 0) {
        return {{MarkupKind::Broken, {}, text.mid(inside), at}, text.size()};
    }
    const QString content = text.mid(inside, end - inside);
    return isComment ? std::pair(MarkupPiece{MarkupKind::Comment, {}, content, at}, end + commentEnd.size())
                     : std::pair(elementOf(content, at), end + 1);
}
} // namespace

QList<MarkupPiece> markupOf(const QString& text) {
    QList<MarkupPiece> pieces;
    qsizetype from = 0;
    const auto addText = [&](qsizetype end) {
        if (end > from) {
            pieces.append({MarkupKind::Text, {}, text.mid(from, end - from), from});
        }
    };
    for (qsizetype at = text.indexOf(QLatin1Char('<')); at >= 0; at = text.indexOf(QLatin1Char('<'), at)) {
        if (!beginsMark(text, at)) { // "under 5 < 10" is text
            ++at;
            continue;
        }
        addText(at);
        const auto [piece, end] = markAt(text, at);
        pieces.append(piece);
        from = end;
        at = end;
    }
    addText(text.size());
    return pieces;
}

QList<std::pair<QString, QString>> attributesOf(const MarkupPiece& piece) {
    static const QRegularExpression shape(
        QStringLiteral(R"re(([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?)re"));
    QList<std::pair<QString, QString>> attributes;
    for (auto match = shape.globalMatch(piece.inside.sliced(piece.name.size())); match.hasNext();) {
        const auto found = match.next();
        attributes.append({found.captured(1).toLower(), found.captured(2) + found.captured(3) + found.captured(4)});
    }
    return attributes;
}

QList<std::pair<QString, QString>> stylesOf(const QString& style) {
    QList<std::pair<QString, QString>> properties;
    const QStringList declarations = style.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString& declaration : declarations) {
        if (!declaration.trimmed().isEmpty()) {
            properties.append({declaration.section(QLatin1Char(':'), 0, 0).trimmed().toLower(),
                               declaration.section(QLatin1Char(':'), 1).trimmed()});
        }
    }
    return properties;
}

} // namespace brobygger
