// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/control_exhibits.h"
#include "core/evaluation/exhibits/kinds/number_exhibits.h"
#include "core/evaluation/exhibits/kinds/series_exhibits.h"
#include "core/evaluation/figures/periods.h"

namespace brobygger {

namespace {
QString answeredSentence(const ExhibitMaker& maker) {
    const Figure* answered = maker.known(QStringLiteral("experience.answered"));
    if (!answered) {
        return {};
    }
    return maker.text("sentence.answered")
        .arg(maker.countCell(answered->numerator, false), maker.countCell(answered->denominator, false));
}

/// The five answers to each statement on top of each other. In the working view only: so many small counts of the same forms
/// would all have to be hidden from people outside.
void addAnswers(ExhibitMaker& maker) {
    const std::vector<AnswersToStatement>& statements = maker.input().facts.answers;
    if (statements.empty()) {
        return;
    }
    Exhibit exhibit = maker.begun(QStringLiteral("experience.answers"));
    Chart chart;
    chart.kind = ChartKind::StackedBars;
    exhibit.table.columns.append(maker.text("column.statement"));
    for (size_t answer = 0; answer < experienceAnswerCount; ++answer) {
        ChartSeries bars;
        bars.name = maker.text("answer." + QByteArray::number(static_cast<int>(answer + 1)));
        for (const AnswersToStatement& statement : statements) {
            bars.values.append(statement[answer]);
        }
        exhibit.table.columns.append(bars.name);
        chart.series.append(bars);
    }
    for (size_t at = 0; at < statements.size(); ++at) {
        const QByteArray key = "statement." + QByteArray::number(static_cast<int>(at + 1));
        chart.labels.append(maker.text(key + ".short"));
        QStringList row{maker.text(key)};
        for (const int number : statements[at]) {
            row.append(maker.countCell(number, false));
        }
        exhibit.table.rows.append(row);
    }
    exhibit.chart = chart;
    maker.add(std::move(exhibit));
}

/// What was talked about, for the working view.
void addFocusThemes(ExhibitMaker& maker) {
    Exhibit exhibit = maker.begun(QStringLiteral("focus.themes"));
    exhibit.table.columns = {maker.text("column.theme"), maker.text("column.said"), maker.text("column.focus_group")};
    for (const EvaluationRecords::Theme& theme : maker.input().facts.themes) {
        exhibit.table.rows.append({theme.name, theme.said, QStringLiteral("%1, %2").arg(theme.group, formatDate(theme.day))});
    }
    if (!exhibit.table.rows.isEmpty()) {
        maker.add(exhibit);
    }
}

/// What was said word for word, and never by whom. A theme is written freely, so outside the quotes stand alone.
void addFocusQuotes(ExhibitMaker& maker) {
    Exhibit exhibit = maker.begun(QStringLiteral("focus.quotes"));
    exhibit.table.columns = {maker.text("column.quote")};
    if (!maker.isOutside()) {
        exhibit.table.columns.append(maker.text("column.theme"));
    }
    for (const EvaluationRecords::Quote& quote : maker.input().facts.quotes) {
        QStringList row{maker.text("word.quoted").arg(quote.text)};
        if (!maker.isOutside()) {
            row.append(quote.theme);
        }
        exhibit.table.rows.append(row);
    }
    if (!exhibit.table.rows.isEmpty()) {
        maker.add(exhibit);
    }
}

void addSoftQuarters(ExhibitMaker& maker) {
    const QString id = QStringLiteral("soft.by_quarter");
    const SeriesFigure* series = maker.series(id);
    addGroups(maker,
              {.id = id,
               .series = id,
               .name = [&maker](const QString& x) { return periodName(x, maker.words().language()); },
               .group = "quarter",
               .part = "sessions",
               .whole = "citizens",
               .share = {},
               .shown = GroupsExhibit::Shown::Counts},
              {series && !maker.isOutside() ? noControlSentence(maker, ControlKind::Rates, *series) : QString()});
    if (series) {
        addControlChart(maker,
                        {.beside = id,
                         .title = maker.text("exhibit.soft.by_quarter"),
                         .kind = ControlKind::Rates,
                         .part = "sessions",
                         .whole = "citizens",
                         .value = "sessions_per_citizen"},
                        *series);
    }
}
} // namespace

void addExperienceExhibits(ExhibitMaker& maker) {
    addFigureTable(
        maker, {.id = QStringLiteral("soft"),
                .figures = {QStringLiteral("soft.persons"), QStringLiteral("soft.regular"), QStringLiteral("soft.sessions")}});
    addSoftQuarters(maker);
    addFigureTable(maker,
                   {.id = QStringLiteral("experience"),
                    .figures = {QStringLiteral("experience.coherence"), QStringLiteral("experience.involved"),
                                QStringLiteral("experience.helped")},
                    .reference = 0.5},
                   {answeredSentence(maker)});
    addAnswers(maker);
    addFocusThemes(maker);
    addFocusQuotes(maker);
}

} // namespace brobygger
