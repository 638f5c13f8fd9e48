// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/report_text.h"

#include "ui/kit/look/theme.h"
#include "ui/shared/pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextOption>

namespace brobygger {

namespace {
/// What the layout may round up over the width it was given.
constexpr qreal roundedUp = 10;

QString reportStyleSheet() {
    const Colours& paper = lightColours();
    return QStringLiteral("h1 { font-size:20pt; font-weight:600; margin:18px 0 4px 0; color:%1 }"
                          "h2 { font-size:14pt; font-weight:600; margin:8px 0 2px 0; color:%1 }"
                          "h3 { font-size:11pt; font-weight:600; margin:6px 0 0 0; color:%1 }"
                          "p { margin:0 0 4px 0 } li { margin-bottom:3px }"
                          ".kicker { font-size:12pt; font-weight:600; color:%3 }"
                          ".title { font-size:30pt; font-weight:600; color:%1 }"
                          ".subtitle { font-size:16pt; color:%1; margin-bottom:40px }"
                          ".front { font-size:11pt; color:%2; margin-bottom:8px }"
                          ".note, .small { font-size:8.5pt; color:%2 }"
                          ".big { font-size:20pt; font-weight:600; color:%1 }"
                          ".tile { background-color:%5 }"
                          ".reading { font-size:9pt; font-weight:400; color:%6 }"
                          "th { font-weight:400; color:%2; font-size:9pt; border-bottom:1px solid %4 }"
                          "td { font-size:9.5pt } .cell { border-bottom:1px solid %4 }"
                          ".total { font-weight:600; border-top:1px solid %2 }"
                          // Heads of two lines would otherwise read on into the next column's.
                          ".next { padding:3px 3px 3px 12px } .whole { white-space:nowrap } .dense { font-size:8pt }")
        .arg(paper.text.name(), paper.muted.name(), paper.accent.name(), paper.line.name(), paper.background.name(),
             paper.green.text.name());
}

void breakLines(QTextDocument& document, QTextOption::WrapMode where) {
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(where);
    document.setDefaultTextOption(option);
}
} // namespace

std::unique_ptr<QTextDocument> reportText(const QString& html, QPaintDevice* device, qreal width) {
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(device);
    document->setDocumentMargin(0);
    QFont font = pdfFont(textFont(TextRole::Body));
    font.setPointSizeF(10.5);
    document->setDefaultFont(font);
    document->setDefaultStyleSheet(reportStyleSheet());
    // The layout then also gives a column at least the width of its longest word.
    breakLines(*document, QTextOption::WordWrap);
    document->setHtml(html);
    document->setTextWidth(width);
    if (document->size().width() > width + roundedUp) {
        breakLines(*document, QTextOption::WrapAtWordBoundaryOrAnywhere);
    }
    return document;
}

} // namespace brobygger
