// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/report.h"

#include "core/base/time/dates.h"
#include "core/documents/templates/template.h"
#include "core/evaluation/exhibits/evaluation_chapters.h"
#include "core/evaluation/report/combined_files.h"
#include "core/evaluation/report/report_parts.h"

namespace brobygger {

namespace {
const QString templateName = QStringLiteral("report");

/// Titles of what is hidden wholly or in part.
QString hiddenTitles(const Evaluation& evaluation) {
    QStringList titles;
    for (const Exhibit& exhibit : evaluation.exhibits) {
        if (exhibit.hidesCells) {
            titles.append(exhibit.title);
        }
    }
    for (const Figure& figure : evaluation.figures) {
        if (figure.suppressed) {
            titles.append(figure.title);
        }
    }
    return titles.join(QStringLiteral("; "));
}

/// What the number of an id is called: a figure, a series and its point, or at least a chapter.
QString titleOf(const Evaluation& evaluation, const QString& id, const FigureWords& words) {
    if (const Figure* figure = evaluation.figure(id)) {
        return figure->title;
    }
    const QString series = id.section(QLatin1Char('/'), 0, 0);
    if (const Exhibit* exhibit = evaluation.exhibit(series)) {
        return exhibit->title;
    }
    const EvaluationChapter* chapter = chapterOf(series);
    return chapter ? words.text("chapter." + chapter->id.toLatin1()) : series;
}

/// The titles of the numbers of which an earlier report of the same period said otherwise; empty when there are none.
QString correctedSentence(const Evaluation& evaluation, const FigureWords& words) {
    QStringList titles;
    for (const QString& id : evaluation.corrected) {
        titles.append(titleOf(evaluation, id, words));
    }
    titles.removeDuplicates();
    return titles.isEmpty() ? QString() : words.text("report.corrected").arg(titles.join(QStringLiteral("; ")));
}

/// Whose files were counted together; empty for the own one alone.
QString filesSentence(const Evaluation& evaluation, const FigureWords& words) {
    return evaluation.files.isEmpty()
               ? QString()
               : words.text("report.files").arg(evaluation.files.size()).arg(filesInWords(evaluation, words));
}

/// Arbejdsvisning or Ekstern udgave, as every page says.
QString editionOf(const Evaluation& evaluation, const FigureWords& words) {
    const bool isOutside = evaluation.request.level == EvaluationLevel::Outside;
    return words.text(isOutside ? "edition.outside" : "edition.working");
}

/// What the template may say. All its words are those of the language asked for.
TemplateValues valuesOf(const Evaluation& evaluation, const FigureWords& words) {
    const bool isOutside = evaluation.request.level == EvaluationLevel::Outside;
    const QString hidden = hiddenTitles(evaluation);
    TemplateValues values{
        {QStringLiteral("programme"), evaluation.programmeName},
        {QStringLiteral("organisation"), evaluation.organisation},
        {QStringLiteral("edition"), editionOf(evaluation, words)},
        {QStringLiteral("from"), formatDate(evaluation.request.from)},
        {QStringLiteral("to"), formatDate(evaluation.request.to)},
        {QStringLiteral("made"), words.text("report.made").arg(formatDate(evaluation.madeOn))},
        {QStringLiteral("version"), words.text("report.version").arg(definitionVersion)},
        {QStringLiteral("level"),
         isOutside ? words.text("report.outside").arg(evaluation.threshold) : words.text("report.working")},
        {QStringLiteral("is_of_files"), !evaluation.files.isEmpty()},
        {QStringLiteral("files"), filesSentence(evaluation, words)},
        {QStringLiteral("is_corrected"), !evaluation.corrected.isEmpty()},
        {QStringLiteral("corrected"), correctedSentence(evaluation, words)},
        {QStringLiteral("is_outside"), isOutside},
        {QStringLiteral("hiding"), words.text("report.hiding").arg(evaluation.threshold)},
        {QStringLiteral("hidden"),
         hidden.isEmpty() ? words.text("report.hides_nothing") : words.text("report.hides").arg(hidden)},
    };
    for (const char* word : {"kicker", "summary", "intro", "about", "hidden_title"}) {
        values.insert(QStringLiteral("word_") + QLatin1String(word), words.text(QByteArray("report.") + word));
    }
    return values;
}

QList<TemplateField> fieldsOf(const TemplateValues& values) {
    QList<TemplateField> fields;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        fields.append({value.key()});
    }
    return fields;
}
} // namespace

Result<Report> makeReport(const Evaluation& evaluation) {
    const FigureWords words(evaluation.request.language);
    const TemplateValues values = valuesOf(evaluation, words);
    const Result<Template> shipped = Template::shipped(templateName, fieldsOf(values));
    if (!shipped) {
        return shipped.error();
    }
    const QString edition = editionOf(evaluation, words);
    Report report;
    report.title = QStringLiteral("%1 · %2").arg(evaluation.programmeName, edition);
    report.footer =
        QStringLiteral("%1 · %2 – %3 · %4")
            .arg(evaluation.programmeName, formatDate(evaluation.request.from), formatDate(evaluation.request.to), edition);
    report.parts = ReportParts(evaluation).read(shipped->render(values).html);
    return report;
}

} // namespace brobygger
