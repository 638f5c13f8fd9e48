// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/report_parts.h"

#include "core/evaluation/exhibits/evaluation_chapters.h"
#include "core/evaluation/report/report_tables.h"

#include <QRegularExpression>

namespace brobygger {

namespace {
constexpr qsizetype longNote = 320; ///< letters: about four lines

bool isBlank(const Exhibit& exhibit) { return !exhibit.chart && exhibit.table.rows.isEmpty() && exhibit.note.isEmpty(); }

/// What kind of figure it is, without the score or the service and the moment: mean, waiting.mean, start_gap.
QString kindOf(const Figure& figure) {
    const QString kind = figure.id.section(QLatin1Char('.'), -1);
    return figure.id.contains(QLatin1String(".waiting.")) ? QStringLiteral("waiting.") + kind : kind;
}

/// Those that the tables print already are named once for their definition.
QList<const Figure*> firstOfEachKind(const QList<const Figure*>& figures) {
    QSet<QString> kinds;
    QList<const Figure*> first;
    for (const Figure* figure : figures) {
        if (const QString kind = kindOf(*figure); !kinds.contains(kind)) {
            kinds.insert(kind);
            first.append(figure);
        }
    }
    return first;
}

QString tileHtml(const Figure& figure, const FigureWords& words) {
    return QStringLiteral("<td class=\"tile\" width=\"33%\"><span class=\"small\">%1</span><br><span class=\"big\">%2</span>"
                          "<br><span class=\"small\">%3</span></td>")
        .arg(figure.title.toHtmlEscaped(), figure.display.toHtmlEscaped(), besideFigure(figure, words).toHtmlEscaped());
}
} // namespace

QList<ReportPart> ReportParts::read(const QString& html) {
    static const QRegularExpression mark(QStringLiteral("<!-- (page|keep|part|tiles|exhibits|chapters|rest) ?([a-z_.]*) -->"));
    qsizetype done = 0;
    for (auto found = mark.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        addHtml(html.mid(done, match.capturedStart() - done));
        done = match.capturedEnd();
        obey(match.captured(1), match.captured(2));
    }
    addHtml(html.mid(done));
    return m_parts;
}

void ReportParts::obey(const QString& word, const QString& argument) {
    if (word == QLatin1String("page")) {
        m_startsPage = true;
    } else if (word == QLatin1String("keep")) {
        keep();
    } else if (word == QLatin1String("tiles")) {
        addTiles();
    } else if (word == QLatin1String("exhibits")) {
        for (const Exhibit* exhibit : exhibitsCalled(m_evaluation, argument)) {
            addExhibit(*exhibit);
        }
    } else if (word == QLatin1String("chapters")) {
        addChapters();
    } else if (word == QLatin1String("rest")) {
        addRest();
    }
}

void ReportParts::add(ReportPart part) {
    part.startsPage = m_startsPage;
    m_startsPage = false;
    m_parts.append(std::move(part));
}

void ReportParts::addHtml(const QString& html) {
    if (!html.trimmed().isEmpty()) {
        add({html.trimmed(), {}, false, false});
    }
}

void ReportParts::keep() {
    if (!m_parts.isEmpty()) {
        m_parts.last().keepsWithNext = true;
    }
}

void ReportParts::addHeading(const QString& html) {
    addHtml(html);
    keep();
}

void ReportParts::addTiles() {
    QString tiles;
    for (const char* id : {"noshow.rate", "first_contact.km_median", "courses.completed"}) {
        if (const Figure* figure = m_evaluation.figure(QLatin1String(id)); figure && (figure->value || figure->suppressed)) {
            tiles += tileHtml(*figure, m_words);
        }
    }
    if (!tiles.isEmpty()) {
        addHtml(QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\"><tr>%1</tr></table>").arg(tiles));
    }
}

void ReportParts::addExhibit(const Exhibit& exhibit) {
    if (isBlank(exhibit)) {
        return;
    }
    addHeading(exhibitHeading(exhibit));
    if (exhibit.table.columns.isEmpty()) {
        addHtml(sentencesHtml(exhibit.note));
        return;
    }
    if (exhibit.chart) {
        add({{}, exhibit.chart, false, false}); // its table may follow overleaf: kept with it, half a page stayed empty
    }
    for (const EvaluationTable& piece : inPieces(exhibit.table)) {
        addHtml(tableHtml(piece));
    }
    if (!exhibit.note.isEmpty()) {
        if (!exhibit.table.rows.isEmpty() && exhibit.note.size() < longNote) {
            keep(); // a long one with its table would leave half a page empty before them
        }
        addHtml(noteHtml(exhibit.note));
    }
}

void ReportParts::addFigures(const QList<const Figure*>& figures, const char* heading) {
    if (figures.isEmpty()) {
        return;
    }
    addHeading(QStringLiteral("<h2>%1</h2>").arg(m_words.text(heading).toHtmlEscaped()));
    for (const QString& piece : figuresHtml(figures, m_words, m_defined)) {
        addHtml(piece);
    }
}

void ReportParts::addChapters() {
    int number = 0;
    for (const EvaluationChapter& chapter : evaluationChapters()) {
        if (!hasData(m_evaluation, chapter)) {
            continue;
        }
        const QString title = m_words.text("chapter." + chapter.id.toLatin1());
        addHeading(QStringLiteral("<h1>%1. %2</h1>").arg(++number).arg(title.toHtmlEscaped()));
        for (const Exhibit* exhibit : exhibitsOf(m_evaluation, chapter)) {
            addExhibit(*exhibit);
        }
        const QList<const Figure*> figures = figuresOf(m_evaluation, chapter);
        if (chapter.isInTables) {
            addFigures(firstOfEachKind(figures), "report.definitions");
        } else {
            addFigures(figures, "report.figures");
        }
    }
}

void ReportParts::addRest() {
    QStringList chapters;
    for (const EvaluationChapter& chapter : evaluationChapters()) {
        if (hasData(m_evaluation, chapter)) {
            continue;
        }
        QStringList figures;
        for (const Figure* figure : figuresOf(m_evaluation, chapter)) {
            figures.append(QStringLiteral("%1: %2").arg(figure->title, figure->display));
        }
        if (!figures.isEmpty()) {
            const QString title = m_words.text("chapter." + chapter.id.toLatin1());
            chapters.append(QStringLiteral("<p class=\"note\"><b>%1.</b> %2.</p>")
                                .arg(title.toHtmlEscaped(), figures.join(QStringLiteral(" · ")).toHtmlEscaped()));
        }
    }
    if (!chapters.isEmpty()) {
        addHeading(QStringLiteral("<h2>%1</h2>").arg(m_words.text("report.no_data").toHtmlEscaped()));
        for (const QString& chapter : std::as_const(chapters)) {
            addHtml(chapter);
        }
    }
}

} // namespace brobygger
