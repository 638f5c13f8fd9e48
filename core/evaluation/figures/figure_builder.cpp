// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/figure_builder.h"

#include "core/evaluation/figures/counted_persons.h"
#include "core/evaluation/figures/figure_parts.h"
#include "core/evaluation/figures/run_chart_reading.h"
#include "core/statistics/cluster.h"
#include "core/statistics/proportion.h"

namespace brobygger {

namespace {
double numberOf(const Counted& counted) { return static_cast<double>(counted.size()); }

std::optional<double> shareOf(const Counted& part, const Counted& whole) {
    return whole.size() == 0 ? std::nullopt : std::optional(numberOf(part) / numberOf(whole));
}

/// A text with its places %1, %2 … filled in. A title need not use every argument.
QString filledIn(QString text, const QStringList& arguments) {
    for (qsizetype at = arguments.size(); at > 0; --at) {
        text.replace(QLatin1Char('%') + QString::number(at), arguments[at - 1]);
    }
    return text;
}

bool hasRecords(const FigureSource& source) { return source.part.size() > 0 || source.whole.size() > 0; }

/// Part and whole by whom their records are of, a place for every person.
std::vector<CitizenShare> sharesOfPersons(const EvaluationRecords& records, const Counted& part, const Counted& whole) {
    std::vector<CitizenShare> shares(records.persons.size());
    for (const int row : part.rows) {
        ++shares[static_cast<size_t>(personBehind(records, part.unit, row))].events;
    }
    for (const int row : whole.rows) {
        ++shares[static_cast<size_t>(personBehind(records, whole.unit, row))].of;
    }
    return shares;
}
} // namespace

std::optional<Interval> FigureBuilder::intervalOf(const Counted& part, const Counted& whole, ShareInterval interval) const {
    switch (interval) {
    case ShareInterval::None: return {};
    case ShareInterval::Wilson: return wilson(static_cast<int>(part.size()), static_cast<int>(whole.size()));
    case ShareInterval::Clustered: return clusteredShare(sharesOfPersons(m_records, part, whole));
    }
    return {};
}

void FigureBuilder::count(const FigureName& name, Counted part) {
    const double number = numberOf(part);
    this->number(name, {.value = number, .numerator = number, .display = FigureDisplay::Count}, {std::move(part), {}});
}

void FigureBuilder::countOf(const FigureName& name, Counted part, Counted whole) {
    const double number = numberOf(part);
    const FigureNumber figure{
        .value = number, .numerator = number, .denominator = numberOf(whole), .display = FigureDisplay::Count};
    this->number(name, figure, {std::move(part), std::move(whole)});
}

void FigureBuilder::share(const FigureName& name, Counted part, Counted whole, ShareInterval interval) {
    const FigureNumber figure{.value = shareOf(part, whole),
                              .numerator = numberOf(part),
                              .denominator = numberOf(whole),
                              .interval = intervalOf(part, whole, interval),
                              .display = FigureDisplay::Percent,
                              .needsCitizens = interval == ShareInterval::Clustered};
    number(name, figure, {std::move(part), std::move(whole)});
}

void FigureBuilder::number(const FigureName& name, const FigureNumber& number, FigureSource source) {
    const QByteArray key = name.words.isEmpty() ? "figure." + name.id.toLatin1() : name.words;
    Figure figure;
    figure.id = name.id;
    figure.title = filledIn(text(key), name.arguments);
    figure.definition = filledIn(text(key + ".definition"), name.arguments);
    if (number.needsCitizens && number.value && !number.interval) {
        addTooFewForInterval(figure, m_words);
    }
    figure.value = number.value;
    figure.numerator = number.numerator;
    figure.denominator = number.denominator;
    figure.interval = number.interval;
    figure.unit = number.display;
    const QString missing = number.missing.isEmpty() ? text("word.no_data") : number.missing;
    figure.display = number.value ? displayOf(*number.value, number.display, m_words) : missing;
    figure.hasRows = m_evaluation.request.level == EvaluationLevel::Working && hasRecords(source);
    m_evaluation.figures.append(figure);
    if (m_sources) {
        m_sources->figures.insert(name.id, std::move(source));
    }
}

CountedPoint FigureBuilder::sharePoint(const QString& x, Counted part, Counted whole) {
    return {.x = x,
            .value = shareOf(part, whole),
            .numerator = numberOf(part),
            .denominator = numberOf(whole),
            .source = {std::move(part), std::move(whole)}};
}

void FigureBuilder::series(const QString& id, SeriesKind kind, std::vector<CountedPoint> points) {
    SeriesFigure series;
    series.id = id;
    series.kind = kind;
    std::vector<FigureSource> sources;
    for (CountedPoint& point : points) {
        series.points.append({point.x, point.value, point.numerator, point.denominator, point.isPartial, false});
        sources.push_back(std::move(point.source));
    }
    readAsRunChart(series, m_records.baselines);
    m_evaluation.series.append(series);
    if (m_sources) {
        m_sources->points.insert(id, std::move(sources));
    }
}

} // namespace brobygger
