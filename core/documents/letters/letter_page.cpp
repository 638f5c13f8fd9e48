// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/letter_page.h"

#include <QRegularExpression>

namespace brobygger {

qsizetype LetterPage::addressLines() const {
    // A line begins at a paragraph, whatever its style, and after a break within one.
    static const QRegularExpression line(QStringLiteral("<(?:p|br)(?=[\\s/>])"), QRegularExpression::CaseInsensitiveOption);
    qsizetype lines = 0;
    for (auto match = line.globalMatch(address); match.hasNext(); match.next()) {
        ++lines;
    }
    return lines;
}

LetterPage letterPage(const QString& html) {
    const QString senderMark = QStringLiteral("<!-- sender -->");
    const QString bodyMark = QStringLiteral("<!-- body -->");
    const qsizetype sender = html.indexOf(senderMark);
    const qsizetype body = html.indexOf(bodyMark);
    if (sender < 0 || body < sender) {
        return {{}, {}, html};
    }
    return {html.left(sender).trimmed(), html.mid(sender + senderMark.size(), body - sender - senderMark.size()).trimmed(),
            html.mid(body + bodyMark.size()).trimmed()};
}

} // namespace brobygger
