// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// Plain text made of blocks as the HTML standard's `innerText` makes it: blocks begin and end a line, paragraphs have an
/// empty line around them, and blanks run together. A line break that stands in the text itself stays one, since many
/// write plain text with a few marks in it.
class LineWriter {
public:
    void write(QString text);
    void breakLine();
    void endLine() { require(1); }
    void endParagraph() { require(2); }
    /// What is written next begins with `sign`, unless the item ends before. Its paragraphs have no empty lines.
    void beginItem(const QString& sign);
    void endItem();
    /// Until its end everything stays on one line.
    void beginCell(bool isFirst);
    void endCell() { --m_cells; }

    /// Everything written, never more than one empty line at a time.
    QString text() const;

private:
    void require(int lineBreaks);
    void startLine();

    QString m_text;
    QString m_sign;
    int m_required = 0; ///< line breaks before what is written next
    int m_items = 0;    ///< items that lie around what is written
    int m_cells = 0;    ///< cells that do
    bool m_isAfterBreak = false;
};

} // namespace brobygger
