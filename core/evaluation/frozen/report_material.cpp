// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/frozen/report_material.h"

#include "core/evaluation/frozen/json_fields.h"

#include <QJsonDocument>

namespace brobygger {

// The names stand in files. An enum stands there as its number: new ones come last.

void describe(auto& io, Like<Interval> auto& interval) { io("low", interval.low)("high", interval.high); }

void describe(auto& io, Like<EvaluationRequest> auto& request) {
    io("programme", request.programmeId)("from", request.from)("to", request.to)("level", request.level)("language",
                                                                                                         request.language);
    io("combination", request.combination);
}

void describe(auto& io, Like<Figure> auto& figure) {
    io("id", figure.id)("title", figure.title)("value", figure.value)("display", figure.display);
    io("numerator", figure.numerator)("denominator", figure.denominator)("definition", figure.definition);
    io("interval", figure.interval)("suppressed", figure.suppressed)("has_rows", figure.hasRows)("unit", figure.unit);
}

void describe(auto& io, Like<SeriesPoint> auto& point) {
    io("x", point.x)("value", point.value)("numerator", point.numerator)("denominator", point.denominator);
    io("partial", point.isPartial)("suppressed", point.suppressed);
}

void describe(auto& io, Like<SeriesBaseline> auto& baseline) {
    io("from", baseline.from)("to", baseline.to)("median", baseline.median)("reason", baseline.reason);
}

void describe(auto& io, Like<SeriesFigure> auto& series) {
    io("id", series.id)("kind", series.kind)("points", series.points)("centre", series.centre)("signal", series.signal);
    io("baseline", series.baseline);
}

void describe(auto& io, Like<ChartSeries> auto& series) {
    io("name", series.name)("values", series.values)("style", series.style)("intervals", series.intervals);
}

void describe(auto& io, Like<ChartLine> auto& line) { io("value", line.value)("label", line.label); }

void describe(auto& io, Like<ChartFlag> auto& flag) { io("at", flag.at)("text", flag.text); }

void describe(auto& io, Like<Chart> auto& chart) {
    io("kind", chart.kind)("title", chart.title)("labels", chart.labels)("series", chart.series)("lines", chart.lines);
    io("flags", chart.flags)("unit", chart.unit)("top", chart.top)("note", chart.note);
}

void describe(auto& io, Like<EvaluationTable> auto& table) {
    io("columns", table.columns)("rows", table.rows)("has_total", table.hasTotal);
}

void describe(auto& io, Like<Exhibit> auto& exhibit) {
    io("id", exhibit.id)("title", exhibit.title)("chart", exhibit.chart)("table", exhibit.table);
    io("row_figures", exhibit.rowFigures)("reading", exhibit.reading)("note", exhibit.note)("hides", exhibit.hidesCells);
}

void describe(auto& io, Like<HiddenNumber> auto& hidden) { io("id", hidden.id)("reason", hidden.reason); }

void describe(auto& io, Like<CombinedFile> auto& file) {
    io("worker", file.worker)("made_on", file.madeOn)("persons", file.persons);
}

void describe(auto& io, Like<Evaluation> auto& evaluation) {
    io("request", evaluation.request)("programme_name", evaluation.programmeName)("organisation", evaluation.organisation);
    io("made_on", evaluation.madeOn)("threshold", evaluation.threshold)("figures", evaluation.figures);
    io("remedy_minimum", evaluation.remedyMinimum);
    io("series", evaluation.series)("exhibits", evaluation.exhibits)("hidden", evaluation.hidden);
    io("corrected", evaluation.corrected)("files", evaluation.files);
}

void describe(auto& io, Like<EvaluationSettings> auto& settings) {
    io("threshold", settings.threshold)("remedy_minimum", settings.remedyMinimum)("organisation", settings.organisation);
    io("today", settings.today)("programme_version", settings.programmeVersion);
    io("sf12_weights", settings.sf12Weights);
}

void describe(auto& io, Like<EnteredValues::Price> auto& price) {
    io("kind", price.kind)("year", price.year)("amount", price.amount.minor)("source", price.source);
}

void describe(auto& io, Like<EvaluationRecords::Comparison> auto& place) {
    io("id", place.id)("name", place.name)("percent", place.percent)("low", place.low)("high", place.high);
    io("period", place.period)("source", place.source);
}

void describe(auto& io, Like<EvaluationRecords::Norm> auto& norm) {
    io("score", norm.score)("mean", norm.mean)("year", norm.year)("source", norm.source);
}

void describe(auto& io, Like<EvaluationRecords::Baseline> auto& baseline) {
    io("series", baseline.series)("from", baseline.from)("to", baseline.to)("reason", baseline.reason);
}

void describe(auto& io, Like<EnteredValues> auto& values) {
    io("prices", values.prices)("comparisons", values.comparisons)("norms", values.norms);
    io("baselines", values.baselines);
}

void describe(auto& io, Like<ReportSetting> auto& setting) {
    io("name", setting.name)("value", setting.value)("source", setting.source);
}

void describe(auto& io, Like<ReportMaterial> auto& material) {
    io("evaluation", material.evaluation)("settings", material.settings)("entered", material.entered)("named", material.named);
}

QByteArray reportDocument(const ReportMaterial& material) {
    return QJsonDocument(JsonFieldsTo::json(material).toObject()).toJson(QJsonDocument::Compact);
}

std::optional<ReportMaterial> materialFromDocument(const QByteArray& document) {
    const QJsonDocument json = QJsonDocument::fromJson(document);
    if (!json.object().contains(QLatin1String("evaluation"))) {
        return {};
    }
    ReportMaterial material;
    JsonFieldsFrom::read(json.object(), material);
    return material;
}

} // namespace brobygger
