// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QString>

class QPrinter;

namespace brobygger {

/// The font for text that is written to a PDF. Shaping would put in glyphs that stand for no character (Inter draws the
/// hyphen of "02-11-2026" with one), and such a text copies without its hyphens and dashes.
QFont pdfFont(QFont font);

/// What QPdfWriter has written, with what it leaves out: the document's language (BCP 47: "da", "sv") in the catalog, which
/// screen readers need, and spaces that copy as spaces instead of as tabs. A file it does not understand is returned as it
/// is.
QByteArray finishedPdf(const QByteArray& written, const QString& language);

/// Puts a page on paper, or into the file the printer was told; its text in this size in points. False when it could not.
bool printHtml(QPrinter& printer, const QString& html, double points);

} // namespace brobygger
