// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/tables_workbook.h"

#include "core/evaluation/exhibits/evaluation_chapters.h"
#include "core/evaluation/figures/figure_words.h"
#include "core/evaluation/report/combined_files.h"
#include "core/exchange/sheets/workbook_writer.h"

#include <QLocale>
#include <QRegularExpression>

namespace brobygger {

namespace {
constexpr qsizetype longestName = 31; // of a sheet, as Excel has it

QVariant orEmpty(const std::optional<double>& number) { return number ? QVariant(*number) : QVariant(); }

/// A printed cell as the number it shows, a share or an amount too; a span, a period or a word stays text.
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

QVariantList textCells(const QStringList& texts) { return QVariantList(texts.cbegin(), texts.cend()); }

SheetToWrite questionSheet(const Evaluation& evaluation, const FigureWords& words) {
    const QString level = evaluation.request.level == EvaluationLevel::Outside
                              ? words.text("workbook.outside").arg(evaluation.threshold)
                              : words.text("workbook.working");
    SheetToWrite sheet{words.text("workbook.question"),
                       {words.text("workbook.asked"), words.text("workbook.answer")},
                       {{words.text("workbook.organisation"), evaluation.organisation},
                        {words.text("workbook.programme"), evaluation.programmeName},
                        {words.text("workbook.from"), evaluation.request.from},
                        {words.text("workbook.to"), evaluation.request.to},
                        {words.text("workbook.made_on"), evaluation.madeOn},
                        {words.text("workbook.version"), definitionVersion},
                        {words.text("workbook.level"), level}}};
    if (!evaluation.files.isEmpty()) {
        sheet.rows.append({words.text("workbook.files"), filesInWords(evaluation, words)});
    }
    return sheet;
}

QStringList figureHead(const FigureWords& words) {
    return {words.text("workbook.figure"),    words.text("workbook.display"),     words.text("workbook.value"),
            words.text("workbook.numerator"), words.text("workbook.denominator"), words.text("workbook.low"),
            words.text("workbook.high"),      words.text("workbook.definition")};
}

void addFigureRows(SheetToWrite& sheet, const QList<const Figure*>& figures) {
    for (const Figure* figure : figures) {
        const auto low = figure->interval ? std::optional(figure->interval->low) : std::nullopt;
        const auto high = figure->interval ? std::optional(figure->interval->high) : std::nullopt;
        sheet.rows.append({figure->title, figure->display, orEmpty(figure->value), orEmpty(figure->numerator),
                           orEmpty(figure->denominator), orEmpty(low), orEmpty(high), figure->definition});
    }
}

/// The first cell of a row is a name and stays one, the code of a parish or a year too; of a curve it is a number of days.
QVariant firstCell(const QString& cell, const Evaluation& evaluation, const Exhibit& exhibit) {
    const SeriesFigure* series = evaluation.seriesOf(exhibit.id);
    return series && series->kind == SeriesKind::Curve ? typedCell(cell) : QVariant(cell);
}

void addExhibitRows(SheetToWrite& sheet, const Evaluation& evaluation, const Exhibit& exhibit) {
    sheet.rows.append(QVariantList());
    sheet.rows.append({exhibit.title, exhibit.reading});
    if (!exhibit.table.columns.isEmpty()) {
        sheet.rows.append(textCells(exhibit.table.columns));
    }
    for (const QStringList& row : exhibit.table.rows) {
        QVariantList cells;
        for (const QString& cell : row) {
            cells.append(cells.isEmpty() ? firstCell(cell, evaluation, exhibit) : typedCell(cell));
        }
        sheet.rows.append(cells);
    }
    for (const QString& sentence : exhibit.note.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        sheet.rows.append({sentence});
    }
}

/// Whether a share stands on so few times that the page does not show it.
bool isOfTooFew(const SeriesFigure& series, const SeriesPoint& point, int minimum) {
    return series.id.startsWith(QLatin1String("remedies.")) && point.denominator && *point.denominator < minimum;
}

void addSeriesRows(SheetToWrite& sheet, const SeriesFigure& series, int remedyMinimum, const FigureWords& words) {
    sheet.rows.append(QVariantList());
    sheet.rows.append({series.id});
    sheet.rows.append({words.text("workbook.place"), words.text("workbook.value"), words.text("workbook.numerator"),
                       words.text("workbook.denominator"), words.text("workbook.remark")});
    for (const SeriesPoint& point : series.points) {
        const QVariant place = series.kind == SeriesKind::Curve ? QVariant(point.x.toLongLong()) : QVariant(point.x);
        const bool isTooFew = isOfTooFew(series, point, remedyMinimum);
        const QString remark = point.suppressed  ? words.text("word.hidden")
                               : isTooFew        ? words.text("workbook.too_few").arg(remedyMinimum)
                               : point.isPartial ? words.text("workbook.partial")
                                                 : QString();
        const QVariant value = isTooFew ? QVariant() : orEmpty(point.value);
        sheet.rows.append({place, value, orEmpty(point.numerator), orEmpty(point.denominator), remark});
    }
}

/// The number keeps sheets apart whose titles begin alike.
QString sheetName(int number, QString title) {
    static const QRegularExpression refused(QStringLiteral("[\\[\\]:*?/\\\\']"));
    return QStringLiteral("%1 %2").arg(number).arg(title.remove(refused)).left(longestName).trimmed();
}

/// The summary and the triple aim, which belong to no chapter.
SheetToWrite boardSheet(const Evaluation& evaluation, const FigureWords& words) {
    SheetToWrite sheet{words.text("report.summary"), {words.text("report.summary"), {}, {}, {}, {}}, {}};
    for (const QString& board : {QStringLiteral("summary"), QStringLiteral("triple_aim")}) {
        for (const Exhibit* exhibit : exhibitsCalled(evaluation, board)) {
            addExhibitRows(sheet, evaluation, *exhibit);
        }
    }
    return sheet;
}

SheetToWrite chapterSheet(const Evaluation& evaluation, const EvaluationChapter& chapter, const FigureWords& words) {
    SheetToWrite sheet{{}, figureHead(words), {}};
    addFigureRows(sheet, figuresOf(evaluation, chapter));
    for (const Exhibit* exhibit : exhibitsOf(evaluation, chapter)) {
        addExhibitRows(sheet, evaluation, *exhibit);
    }
    for (const SeriesFigure* series : seriesOf(evaluation, chapter)) {
        addSeriesRows(sheet, *series, evaluation.remedyMinimum, words);
    }
    return sheet;
}
} // namespace

Result<QByteArray> tablesWorkbook(const Evaluation& evaluation) {
    const FigureWords words(evaluation.request.language);
    QList<SheetToWrite> sheets{questionSheet(evaluation, words), boardSheet(evaluation, words)};
    int number = 0;
    for (const EvaluationChapter& chapter : evaluationChapters()) {
        SheetToWrite sheet = chapterSheet(evaluation, chapter, words);
        if (!sheet.rows.isEmpty()) {
            sheet.name = sheetName(++number, words.text("chapter." + chapter.id.toLatin1()));
            sheets.append(std::move(sheet));
        }
    }
    return writeXlsx(sheets);
}

} // namespace brobygger
