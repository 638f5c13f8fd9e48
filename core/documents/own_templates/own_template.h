// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/document.h"

namespace brobygger {

/// A letter in the organisation's own words: one version of it. Its text never changes; saving makes a new version.
struct OwnTemplate {
    OwnTemplateId id;
    DocumentKind kind = DocumentKind::CitizenLetter;
    QString language = QStringLiteral("da"); ///< of the letter, not of the screen
    QString name;
    int version = 1; ///< among those of its kind, language and name
    QDate validFrom; ///< the first day on which letters are written from it, once it is chosen
    QString text;    ///< see Template and LetterPage
    QDate seenOn;    ///< the day its trial letter was looked at; invalid: not yet
    bool isChosen = false;

    bool operator==(const OwnTemplate&) const = default;
};

} // namespace brobygger
