// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/tables_workbook.h"

#include "core/evaluation/figures/figure_words.h"
#include "core/exchange/sheets/workbook_writer.h"

#include <QLocale>
#include <QRegularExpression>

namespace brobygger {

namespace {

constexpr qsizetype longestName = 31; // of a sheet, as Excel has it

QVariant orEmpty(const std::optional<qint64>& number) { return number ? QVariant(*number) : QVariant(); }

QVariant orEmpty(const std::optional<double>& number) { return number ? QVariant(*number) : QVariant(); }

/// A printed cell as the number it shows, a share or an amount too; a span or a sign stays text.
QVariant typedCell(const QString& cell) {
    static const QRegularExpression number(QStringLiteral("^(-?\\d{1,3}(?:\\.?\\d{3})*(?:,\\d+)?)(\\s%|\\skr\\.)?$"));
    const auto match = number.match(cell);
    bool isNumber = false;
    const double value = QLocale(QLocale::Danish, QLocale::Denmark).toDouble(match.captured(1), &isNumber);
    if (!match.hasMatch() || !isNumber) {
        return cell;
    }
    if (match.captured(2).endsWith(QLatin1Char('%'))) {
        return QVariant::fromValue(SheetShare{value / 100});
    }
    return match.captured(2).isEmpty() ? QVariant(value) : QVariant::fromValue(SheetKroner{value});
}

SheetToWrite questionSheet(const Evaluation& evaluation, const FigureWords& words) {
    const QString level = evaluation.request.level == EvaluationLevel::Outside
                              ? words.text("workbook.outside").arg(evaluation.threshold)
                              : words.text("workbook.working");
    return {words.text("workbook.question"),
            {words.text("workbook.asked"), words.text("workbook.answer")},
            {{words.text("workbook.organisation"), evaluation.organisation},
             {words.text("workbook.programme"), evaluation.programmeName},
             {words.text("workbook.from"), evaluation.request.from},
             {words.text("workbook.to"), evaluation.request.to},
             {words.text("workbook.made_on"), evaluation.madeOn},
             {words.text("workbook.level"), level}}};
}

SheetToWrite figuresSheet(const Evaluation& evaluation, const FigureWords& words) {
    SheetToWrite sheet{words.text("workbook.figures"),
                       {words.text("workbook.figure"), words.text("workbook.display"), words.text("workbook.value"),
                        words.text("workbook.numerator"), words.text("workbook.denominator"), words.text("workbook.low"),
                        words.text("workbook.high"), words.text("workbook.definition")},
                       {}};
    for (const Figure& figure : evaluation.figures) {
        const auto low = figure.interval ? std::optional(figure.interval->low) : std::nullopt;
        const auto high = figure.interval ? std::optional(figure.interval->high) : std::nullopt;
        sheet.rows.append({figure.title, figure.display, orEmpty(figure.value), orEmpty(figure.numerator),
                           orEmpty(figure.denominator), orEmpty(low), orEmpty(high), figure.definition});
    }
    return sheet;
}

SheetToWrite exhibitSheet(const Exhibit& exhibit, const QString& name) {
    SheetToWrite sheet{name, exhibit.table.columns, {}};
    for (const QStringList& row : exhibit.table.rows) {
        QVariantList cells;
        for (const QString& cell : row) {
            cells.append(typedCell(cell));
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

/// The number keeps sheets apart whose titles begin alike.
QString sheetName(qsizetype number, QString title) {
    static const QRegularExpression refused(QStringLiteral("[\\[\\]:*?/\\\\']"));
    return QStringLiteral("%1 %2").arg(number).arg(title.remove(refused)).left(longestName).trimmed();
}

} // namespace

Result<QByteArray> tablesWorkbook(const Evaluation& evaluation) {
    const FigureWords words(evaluation.request.language);
    QList<SheetToWrite> sheets{questionSheet(evaluation, words), figuresSheet(evaluation, words)};
    SheetToWrite notes{words.text("workbook.notes"),
                       {words.text("workbook.sheet"), words.text("workbook.title"), words.text("workbook.reading"),
                        words.text("workbook.note")},
                       {}};
    for (qsizetype at = 0; at < evaluation.exhibits.size(); ++at) {
        const Exhibit& exhibit = evaluation.exhibits.at(at);
        const QString name = sheetName(at + 1, exhibit.title);
        sheets.append(exhibitSheet(exhibit, name));
        notes.rows.append({name, exhibit.title, exhibit.reading, exhibit.note});
    }
    sheets.insert(2, notes);
    return writeXlsx(sheets);
}

} // namespace brobygger
