// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/report_tables.h"

#include "core/evaluation/figures/figure_parts.h"
#include "core/evaluation/figures/number_columns.h"

namespace brobygger {

namespace {
/// From so many columns on a table is set in smaller letters.
constexpr qsizetype manyColumns = 8;
constexpr qsizetype rowsOfPiece = 10;
constexpr qsizetype figuresOfPiece = 2;

QString rowHtml(const QStringList& cells, const QList<bool>& areNumbers, const QString& tag, const QString& rowClass) {
    QString html = QStringLiteral("<tr>");
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const bool isRight = areNumbers.value(column);
        QStringList classes{rowClass};
        if (column > 0) {
            classes.append(QStringLiteral("next"));
        }
        if (cells.size() >= manyColumns) {
            classes.append(QStringLiteral("dense"));
        } else if (isRight && tag == QLatin1String("td")) {
            classes.append(QStringLiteral("whole")); // a number stands in one piece with its unit, where there is room
        }
        html += QStringLiteral("<%1 class=\"%2\" align=\"%3\">%4</%1>")
                    .arg(tag, classes.join(QLatin1Char(' ')), isRight ? QStringLiteral("right") : QStringLiteral("left"),
                         cells[column].toHtmlEscaped());
    }
    return html + QStringLiteral("</tr>");
}

QString figureRowHtml(const Figure& figure, const FigureWords& words, QSet<QString>& defined) {
    const bool isNew = !defined.contains(figure.definition);
    defined.insert(figure.definition);
    const QString definition =
        isNew ? QStringLiteral("<br><span class=\"small\">%1</span>").arg(figure.definition.toHtmlEscaped()) : QString();
    return QStringLiteral("<tr><td class=\"cell\" width=\"52%\"><b>%1</b>%2</td>"
                          "<td class=\"cell\" align=\"right\" width=\"20%\"><b>%3</b></td>"
                          "<td class=\"cell\" align=\"right\" width=\"28%\"><span class=\"small\">%4</span></td></tr>")
        .arg(figure.title.toHtmlEscaped(), definition, figure.display.toHtmlEscaped(),
             besideFigure(figure, words).toHtmlEscaped());
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

QList<EvaluationTable> inPieces(const EvaluationTable& table) {
    const qsizetype rows = table.rows.size();
    const qsizetype pieces = (rows + rowsOfPiece - 1) / rowsOfPiece;
    QList<EvaluationTable> all;
    for (qsizetype piece = 0; piece < pieces; ++piece) {
        const qsizetype begin = rows * piece / pieces;
        const qsizetype end = rows * (piece + 1) / pieces;
        all.append({table.columns, table.rows.mid(begin, end - begin), table.hasTotal && end == rows});
    }
    return all;
}

QString besideFigure(const Figure& figure, const FigureWords& words) {
    QStringList parts{countsText(figure, words)};
    if (const QString interval = intervalText(figure, words); !interval.isEmpty()) {
        parts.append(words.text("report.interval").arg(interval));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList figuresHtml(const QList<const Figure*>& figures, const FigureWords& words, QSet<QString>& defined) {
    QStringList pieces;
    for (qsizetype begin = 0; begin < figures.size(); begin += figuresOfPiece) {
        QString rows;
        for (const Figure* figure : figures.mid(begin, figuresOfPiece)) {
            rows += figureRowHtml(*figure, words, defined);
        }
        pieces.append(QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">%1</table>").arg(rows));
    }
    return pieces;
}

QString exhibitHeading(const Exhibit& exhibit) {
    const QString reading = exhibit.reading.isEmpty()
                                ? QString()
                                : QStringLiteral(" <span class=\"reading\">%1</span>").arg(exhibit.reading.toHtmlEscaped());
    return QStringLiteral("<h3>%1%2</h3>").arg(exhibit.title.toHtmlEscaped(), reading);
}

QString noteHtml(const QString& note) {
    return QStringLiteral("<p class=\"note\">%1</p>")
        .arg(note.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString sentencesHtml(const QString& sentences) {
    QString items;
    for (const QString& sentence : sentences.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        items += QStringLiteral("<li>%1</li>").arg(sentence.toHtmlEscaped());
    }
    return QStringLiteral("<ul>%1</ul>").arg(items);
}

} // namespace brobygger
