// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/report_tables.h"

#include "core/base/values/money.h"

namespace brobygger {

namespace {
/// From so many columns on a table is set in smaller letters.
constexpr qsizetype manyColumns = 8;

bool isNumber(const QString& text) { return !text.isEmpty() && (text.front().isDigit() || text.front() == QChar(0x2013)); }

/// A column stands right when everything in it is a number or the sign of a hidden one.
QList<bool> numberColumns(const EvaluationTable& table) {
    QList<bool> areNumbers(table.columns.size(), true);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        for (const QStringList& row : table.rows) {
            const QString cell = row.value(column);
            areNumbers[column] = areNumbers[column] && (cell.isEmpty() || isNumber(cell)) && column > 0;
        }
    }
    return areNumbers;
}

QString rowHtml(const QStringList& cells, const QList<bool>& areNumbers, const QString& tag, const QString& rowClass) {
    QString html = QStringLiteral("<tr>");
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const bool isRight = areNumbers.value(column);
        QStringList classes{rowClass};
        if (column > 0) {
            classes.append(QStringLiteral("next"));
        }
        if (isRight && tag == QLatin1String("td")) {
            classes.append(QStringLiteral("whole")); // a number stands in one piece with its unit
        }
        if (cells.size() >= manyColumns) {
            classes.append(QStringLiteral("dense"));
        }
        html += QStringLiteral("<%1 class=\"%2\" align=\"%3\">%4</%1>")
                    .arg(tag, classes.join(QLatin1Char(' ')), isRight ? QStringLiteral("right") : QStringLiteral("left"),
                         cells[column].toHtmlEscaped());
    }
    return html + QStringLiteral("</tr>");
}
} // namespace

QString tableHtml(const EvaluationTable& table) {
    const QList<bool> areNumbers = numberColumns(table);
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
    html += rowHtml(table.columns, areNumbers, QStringLiteral("th"), QStringLiteral("head"));
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const bool isTotal = table.hasTotal && row + 1 == table.rows.size();
        html += rowHtml(table.rows[row], areNumbers, QStringLiteral("td"),
                        isTotal ? QStringLiteral("total") : QStringLiteral("cell"));
    }
    return html + QStringLiteral("</table>");
}

QString countsOf(const Figure& figure) {
    if (!figure.numerator || !figure.denominator) {
        return {};
    }
    QString text = QStringLiteral("%1 af %2").arg(formatCount(*figure.numerator), formatCount(*figure.denominator));
    if (figure.interval) {
        constexpr double percent = 100;
        text += QStringLiteral(" · 95 %: %1–%2 %")
                    .arg(formatDecimal(figure.interval->low * percent, 1), formatDecimal(figure.interval->high * percent, 1));
    }
    return text;
}

QString figuresHtml(const Evaluation& evaluation, const QString& group) {
    QString rows;
    for (const Figure& figure : evaluation.figures) {
        if (!figure.id.startsWith(group + QLatin1Char('.'))) {
            continue;
        }
        rows += QStringLiteral("<tr><td class=\"cell\" width=\"52%\"><b>%1</b><br><span class=\"small\">%2</span></td>"
                               "<td class=\"cell whole\" align=\"right\" width=\"18%\"><b>%3</b></td>"
                               "<td class=\"cell\" align=\"right\" width=\"30%\"><span class=\"small\">%4</span></td></tr>")
                    .arg(figure.title.toHtmlEscaped(), figure.definition.toHtmlEscaped(), figure.display.toHtmlEscaped(),
                         countsOf(figure).toHtmlEscaped());
    }
    return rows.isEmpty() ? QString()
                          : QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">%1</table>").arg(rows);
}

QString exhibitHeading(const Exhibit& exhibit) {
    const QString reading = exhibit.reading.isEmpty()
                                ? QString()
                                : QStringLiteral(" <span class=\"reading\">%1</span>").arg(exhibit.reading.toHtmlEscaped());
    return QStringLiteral("<h3>%1%2</h3>").arg(exhibit.title.toHtmlEscaped(), reading);
}

QString noteHtml(const QString& note) { return QStringLiteral("<p class=\"note\">%1</p>").arg(note.toHtmlEscaped()); }

} // namespace brobygger
