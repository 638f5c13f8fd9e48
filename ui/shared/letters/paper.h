// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/letters/letter_layout.h"

#include <QList>
#include <QString>
#include <memory>

class QPainter;
class QPrinter;
class QTextDocument;

namespace brobygger {

/// A letter laid out on A4 in millimetres: address behind the window, sender beside it, the letter below, further pages as
/// needed. The same picture goes to the screen, a printer and a PDF. It decides nothing about the content.
class Paper final {
public:
    /// `html` as core/documents keeps it.
    Paper(const QString& html, const LetterLayout& layout);
    ~Paper();

    int pageCount() const;
    /// Paints one page, the first is 0; the painter's upper left corner is that of the sheet, a millimetre
    /// is `unitsPerMm` units long.
    void paint(QPainter& painter, int page, double unitsPerMm) const;
    const LetterLayout& layout() const { return m_layout; }
    bool isForWindow() const { return m_isForWindow; }

private:
    LetterLayout m_layout;
    bool m_isForWindow;
    double m_firstTop; ///< where the letter itself begins on the first page, in mm
    std::unique_ptr<QTextDocument> m_address;
    std::unique_ptr<QTextDocument> m_sender;
    std::unique_ptr<QTextDocument> m_body;
};

struct PdfFile {
    QString path;
    QString title;
    QString language = QStringLiteral("da");
    QString pageOf = {}; ///< at the foot of every page, with %1 for its number and %2 for how many there are; empty: nothing
};
/// Writes the letter as a PDF with selectable text. Works without a display. Storage when the file cannot be written.
/// `title` names the kind of letter, never a person; `language` is the letter's: "da".
Result<void> writePdf(const QString& html, const LetterLayout& layout, const PdfFile& file);
/// Prints all pages on a printer the user has set up.
void print(QPrinter& printer, const QString& html, const LetterLayout& layout);
/// A letter as it goes to paper.
struct PrintedLetter {
    QString html;
    LetterLayout layout;
};
/// Prints several, one after the other, each from a new sheet.
void print(QPrinter& printer, const QList<PrintedLetter>& letters);

} // namespace brobygger
