// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/line_writer.h"

#include <QRegularExpression>
#include <algorithm>

namespace brobygger {

namespace {

constexpr QChar hardSpace(0x00A0);

/// Not QString::simplified, which would take hard spaces and line breaks too.
QString withoutRuns(QString text) {
    static const QRegularExpression aroundBreak(QStringLiteral("[ \\t\\f\\r]*\\n[ \\t\\f\\r]*"));
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\f\\r]+"));
    text.replace(aroundBreak, QStringLiteral("\n"));
    return text.replace(blanks, QStringLiteral(" "));
}

qsizetype firstThatIsNo(const QString& text, const QString& letters) {
    return std::find_if(text.begin(), text.end(), [&letters](QChar letter) { return !letters.contains(letter); }) -
           text.begin();
}

} // namespace

void LineWriter::write(QString text) {
    text = withoutRuns(std::move(text));
    if (m_cells > 0) {
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    if (m_required > 0 || m_text.isEmpty()) {
        text.remove(0, firstThatIsNo(text, QStringLiteral(" \n")));
    } else if (m_isAfterBreak && text.startsWith(QLatin1Char('\n'))) {
        text.remove(0, 1);
    }
    if (text.isEmpty()) {
        return;
    }
    startLine();
    m_text += text;
}

void LineWriter::breakLine() {
    if (m_cells > 0) {
        m_text += QLatin1Char(' ');
        return;
    }
    startLine();
    m_text += QLatin1Char('\n');
    m_isAfterBreak = true;
}

void LineWriter::beginItem(const QString& sign) {
    m_sign = sign;
    ++m_items;
}

void LineWriter::endItem() {
    m_sign.clear();
    --m_items;
}

void LineWriter::beginCell(bool isFirst) {
    startLine();
    if (!isFirst) {
        m_text += QStringLiteral(" | ");
    }
    ++m_cells;
}

QString LineWriter::text() const {
    static const QRegularExpression emptyLines(QStringLiteral("\\n{3,}"));
    QString tidy = withoutRuns(m_text);
    tidy.replace(emptyLines, QStringLiteral("\n\n"));
    return tidy.replace(hardSpace, QLatin1Char(' ')).trimmed();
}

void LineWriter::require(int lineBreaks) {
    if (m_cells > 0) {
        m_text += QLatin1Char(' ');
    } else {
        m_required = std::max(m_required, m_items > 0 ? 1 : lineBreaks);
    }
}

void LineWriter::startLine() {
    qsizetype have = m_text.isEmpty() ? m_required : 0;
    while (have < m_text.size() && m_text.at(m_text.size() - 1 - have) == QLatin1Char('\n')) {
        ++have;
    }
    for (; have < m_required; ++have) {
        m_text += QLatin1Char('\n');
    }
    m_text += m_sign;
    m_sign.clear();
    m_required = 0;
    m_isAfterBreak = false;
}

} // namespace brobygger
