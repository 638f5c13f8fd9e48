// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisons/shipped_comparisons.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace brobygger {

namespace {
std::optional<double> numberIn(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

ComparisonFigure fromJson(const QJsonObject& json) {
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    ComparisonFigure figure;
    figure.key = text("id");
    figure.name = text("name");
    figure.percent = json.value(QLatin1String("percent")).toDouble();
    figure.low = numberIn(json.value(QLatin1String("low")));
    figure.high = numberIn(json.value(QLatin1String("high")));
    figure.period = text("period");
    figure.source = text("source");
    return figure;
}
} // namespace

QList<ComparisonFigure> shippedComparisons() {
    QFile file(QStringLiteral(":/vocabularies/comparisons.json"));
    QList<ComparisonFigure> figures;
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto& value : QJsonDocument::fromJson(file.readAll()).array()) {
            figures.append(fromJson(value.toObject()));
        }
    }
    return figures;
}

} // namespace brobygger
