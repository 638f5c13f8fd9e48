// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace brobygger {

/// A placeholder of a template.
struct Placeholder {
    QString sign; ///< # ^ / of a part, { & > = of what is refused, or none
    QString name;
    qsizetype at = 0; ///< where its first brace stands
    qsizetype length = 0;

    bool operator==(const Placeholder&) const = default;
};

/// All placeholders of a text in their order; comments ({{! …}}) are none.
QList<Placeholder> placeholdersOf(const QString& text);
/// The text without placeholders and comments in braces, as many signs long as before: each is filled with blanks, so that
/// what is found in the rest stands where it stood.
QString withoutPlaceholders(const QString& text);

} // namespace brobygger
