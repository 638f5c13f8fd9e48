// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/pdf.h"

#include <QList>
#include <QPrinter>
#include <QRegularExpression>
#include <QTextDocument>

namespace brobygger {

namespace {
/// In the tables that say which character a glyph is (ToUnicode), Qt names the lowest character that looks alike: a tab for
/// the space, a soft hyphen is never meant. The tables are plain text, and each name has the same length.
void nameSpaces(QByteArray& pdf) {
    qsizetype at = 0;
    while ((at = pdf.indexOf("beginbfrange", at)) >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        if (end < 0) {
            return;
        }
        for (qsizetype i = pdf.indexOf('[', at); i >= 0 && i < end; i = pdf.indexOf('[', i + 1)) {
            const qsizetype close = pdf.indexOf(']', i);
            for (qsizetype tab = pdf.indexOf("<0009>", i); tab >= 0 && tab < close; tab = pdf.indexOf("<0009>", tab + 1)) {
                pdf.replace(tab, 6, "<0020>");
            }
        }
        at = end;
    }
}

QByteArray captured(const QByteArray& text, const char* pattern) {
    const auto match = QRegularExpression(QLatin1String(pattern)).match(QString::fromLatin1(text));
    return match.hasMatch() ? match.captured(1).toLatin1() : QByteArray();
}

/// Appends the catalog once more with the language in it, as an incremental update (ISO 32000-1, 7.5.6).
void addLanguage(QByteArray& pdf, const QString& language) {
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    if (trailerAt < 0) {
        return;
    }
    const QByteArray trailer = pdf.mid(trailerAt);
    const QByteArray root = captured(trailer, R"(/Root (\d+) 0 R)");
    const QByteArray size = captured(trailer, R"(/Size (\d+))");
    const QByteArray info = captured(trailer, R"(/Info (\d+) 0 R)");
    const QByteArray before = captured(trailer, R"(startxref\s+(\d+))");
    const QByteArray head = "\n" + root + " 0 obj";
    const qsizetype objectAt = pdf.lastIndexOf(head, trailerAt);
    const qsizetype open = pdf.indexOf("<<", objectAt);
    const qsizetype close = pdf.indexOf("endobj", objectAt);
    if (root.isEmpty() || size.isEmpty() || before.isEmpty() || objectAt < 0 || open < 0 || close < open) {
        return;
    }
    const QByteArray catalog = pdf.mid(open + 2, close - open - 2);
    if (!pdf.endsWith('\n')) {
        pdf += '\n';
    }
    const qsizetype newAt = pdf.size();
    pdf += root + " 0 obj\n<<\n/Lang (" + language.toLatin1() + ")" + catalog + "endobj\n";
    const qsizetype tableAt = pdf.size();
    pdf += "xref\n" + root + " 1\n" + QByteArray::number(newAt).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<<\n/Size " + size + (info.isEmpty() ? QByteArray() : "\n/Info " + info + " 0 R") + "\n/Root " + root +
           " 0 R\n/Prev " + before + "\n>>\nstartxref\n" + QByteArray::number(tableAt) + "\n%%EOF\n";
}
} // namespace

QFont pdfFont(QFont font) {
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

bool printHtml(QPrinter& printer, const QString& html, double points) {
    QTextDocument document;
    QFont font = pdfFont(document.defaultFont());
    font.setPointSizeF(points);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&printer);
    return printer.printerState() != QPrinter::Error;
}

QByteArray finishedPdf(const QByteArray& written, const QString& language) {
    QByteArray pdf = written;
    nameSpaces(pdf);
    addLanguage(pdf, language);
    return pdf;
}

} // namespace brobygger
