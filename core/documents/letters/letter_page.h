// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// The three parts of a letter's HTML, parted by the comments <!-- sender --> and <!-- body --> of its template: the address
/// for the window, the sender beside it, and the letter itself. A sheet that is handed over has only a body.
struct LetterPage {
    QString address;
    QString sender;
    QString body;

    bool isForWindow() const { return !address.isEmpty(); }
    qsizetype addressLines() const;
};

LetterPage letterPage(const QString& html);

} // namespace brobygger
