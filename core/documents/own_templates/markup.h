// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <utility>

namespace brobygger {

enum class MarkupKind {
    Opening,
    Closing,
    Comment,
    Text,  ///< between two marks
    Broken ///< a mark that does not end, or one that is none: <!DOCTYPE …>, <?…>
};

/// A piece of HTML as it is written.
struct MarkupPiece {
    MarkupKind kind = MarkupKind::Text;
    QString name;   ///< of the element, in lower case
    QString inside; ///< what stands between its signs; the text itself
    qsizetype at = 0;
};

/// The pieces of a text in their order, every sign of it in one of them.
QList<MarkupPiece> markupOf(const QString& text);
/// The attributes of an opening mark: name in lower case and value.
QList<std::pair<QString, QString>> attributesOf(const MarkupPiece& piece);
/// The properties of a style: name in lower case and value.
QList<std::pair<QString, QString>> stylesOf(const QString& style);

} // namespace brobygger
