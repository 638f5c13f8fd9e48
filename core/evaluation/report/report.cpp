// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/report.h"

#include "core/base/time/dates.h"
#include "core/base/values/money.h"
#include "core/documents/templates/template.h"
#include "core/evaluation/figures/figure_words.h"
#include "core/evaluation/report/report_tables.h"

#include <QRegularExpression>

namespace brobygger {

namespace {
const QString templateName = QStringLiteral("report");

constexpr qsizetype rowsOnPage = 30;

/// figure noshow.rate is the placeholder noshow_rate.
QString placeholderOf(const QString& figureId) { return QString(figureId).replace(QLatin1Char('.'), QLatin1Char('_')); }

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

/// Arbejdsvisning or Ekstern udgave, as every page says.
QString editionOf(const Evaluation& evaluation) {
    const bool isOutside = evaluation.request.level == EvaluationLevel::Outside;
    return FigureWords(evaluation.request.language).text(isOutside ? "edition.outside" : "edition.working");
}

/// What the template may say, besides the figures.
TemplateValues generalValues(const Evaluation& evaluation) {
    const bool isOutside = evaluation.request.level == EvaluationLevel::Outside;
    const QString hidden = hiddenTitles(evaluation);
    const Exhibit* byPeriod = evaluation.exhibit(QStringLiteral("noshow.by_period"));
    const Figure* rate = evaluation.figure(QStringLiteral("noshow.rate"));
    return {
        {QStringLiteral("programme"), evaluation.programmeName},
        {QStringLiteral("organisation"), evaluation.organisation},
        {QStringLiteral("edition"), editionOf(evaluation)},
        // Not every programme has a price per course; what the template names must have a value all the same.
        {QStringLiteral("cost_planned_per_started"), QString()},
        {QStringLiteral("has_planned_cost"), evaluation.figure(QStringLiteral("cost.planned_per_started")) != nullptr},
        {QStringLiteral("has_no_planned_cost"), evaluation.figure(QStringLiteral("cost.planned_per_started")) == nullptr},
        {QStringLiteral("from"), formatDate(evaluation.request.from)},
        {QStringLiteral("to"), formatDate(evaluation.request.to)},
        {QStringLiteral("made_on"), formatDate(evaluation.madeOn)},
        {QStringLiteral("threshold"), QString::number(evaluation.threshold)},
        {QStringLiteral("is_outside"), isOutside},
        {QStringLiteral("is_working"), !isOutside},
        {QStringLiteral("hidden"), hidden},
        {QStringLiteral("hides_something"), !hidden.isEmpty()},
        {QStringLiteral("hides_nothing"), hidden.isEmpty()},
        {QStringLiteral("noshow_reading"), byPeriod != nullptr ? byPeriod->reading : QString()},
        {QStringLiteral("has_noshow_reading"), byPeriod != nullptr && !byPeriod->reading.isEmpty()},
        {QStringLiteral("noshow_counts"), rate != nullptr ? countsOf(*rate) : QString()},
    };
}

QList<TemplateField> fieldsOf(const TemplateValues& values) {
    QList<TemplateField> fields;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        fields.append({value.key()});
    }
    return fields;
}

/// Turns the filled-in template into parts: the comments <!-- page -->, <!-- keep -->, <!-- part -->, <!-- exhibit id --> and
/// <!-- figures group --> stand between them.
class PartReader {
public:
    explicit PartReader(const Evaluation& evaluation)
        : m_evaluation(evaluation) {}

    QList<ReportPart> read(const QString& html) {
        static const QRegularExpression mark(QStringLiteral("<!-- (page|keep|part|exhibit|figures) ?([a-z_.]*) -->"));
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

private:
    void addHtml(const QString& html) {
        if (!html.trimmed().isEmpty()) {
            add({html.trimmed(), {}, false, false});
        }
    }

    void add(ReportPart part) {
        part.startsPage = m_startsPage;
        m_startsPage = false;
        m_parts.append(std::move(part));
    }

    void obey(const QString& word, const QString& argument) {
        if (word == QLatin1String("page")) {
            m_startsPage = true;
        } else if (word == QLatin1String("keep") && !m_parts.isEmpty()) {
            m_parts.last().keepsWithNext = true;
        } else if (word == QLatin1String("exhibit")) {
            addExhibit(argument);
        } else if (word == QLatin1String("figures")) {
            addHtml(figuresHtml(m_evaluation, argument));
        }
    }

    void addExhibit(const QString& id) {
        const Exhibit* exhibit = m_evaluation.exhibit(id);
        if (exhibit == nullptr) {
            return;
        }
        addHtml(exhibitHeading(*exhibit));
        m_parts.last().keepsWithNext = true;
        if (exhibit->chart && hasValues(*exhibit->chart)) {
            add({{}, exhibit->chart, false, false}); // its table may follow overleaf: kept with it, half a page stayed empty
        }
        addTable(exhibit->table);
        if (!exhibit->note.isEmpty()) {
            m_parts.last().keepsWithNext = true;
            addHtml(noteHtml(exhibit->note));
        }
    }

    /// A long table in pieces that fit on a page, each with its head.
    void addTable(const EvaluationTable& table) {
        for (qsizetype row = 0; row == 0 || row < table.rows.size(); row += rowsOnPage) {
            const bool isLast = row + rowsOnPage >= table.rows.size();
            addHtml(tableHtml({table.columns, table.rows.mid(row, rowsOnPage), table.hasTotal && isLast}));
        }
    }

    /// A chart of nothing but zeros and gaps shows nothing that its table does not.
    static bool hasValues(const Chart& chart) {
        for (const ChartSeries& series : chart.series) {
            for (const auto& value : series.values) {
                if (value && *value != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    const Evaluation& m_evaluation;
    QList<ReportPart> m_parts;
    bool m_startsPage = false;
};
} // namespace

Result<Report> makeReport(const Evaluation& evaluation) {
    TemplateValues values = generalValues(evaluation);
    for (const Figure& figure : evaluation.figures) {
        values.insert(placeholderOf(figure.id), figure.display);
    }
    const Result<Template> shipped = Template::shipped(templateName, fieldsOf(values));
    if (!shipped) {
        return shipped.error();
    }
    const QString html = shipped->render(values).html;
    Report report;
    report.title = QStringLiteral("%1 · %2").arg(evaluation.programmeName, editionOf(evaluation));
    report.footer = QStringLiteral("%1 · %2 – %3 · %4")
                        .arg(evaluation.programmeName, formatDate(evaluation.request.from), formatDate(evaluation.request.to),
                             editionOf(evaluation));
    report.parts = PartReader(evaluation).read(html);
    return report;
}

} // namespace brobygger
