// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/number_exhibits.h"

namespace brobygger {

namespace {
/// As the programme says it; of a criterion that it has no more, the id.
QString criterionText(const ExhibitMaker& maker, const QString& id) {
    for (const CriteriaSet& set : maker.input().programme.criteriaSets) {
        if (const Criterion* criterion = set.criterion(id)) {
            return criterion->text.in(maker.words().language());
        }
    }
    return id;
}

/// Which criterion decided, and what would be without it; both series have the same criteria in the same order.
void addCriteriaTable(ExhibitMaker& maker) {
    const SeriesFigure* decided = maker.series(QStringLiteral("calibration.decided"));
    const SeriesFigure* without = maker.series(QStringLiteral("calibration.what_if"));
    if (!decided || !without || decided->points.isEmpty()) {
        return;
    }
    Exhibit exhibit = maker.begun(QStringLiteral("calibration.criteria"));
    exhibit.table.columns = {maker.text("column.criterion"), maker.text("column.decided"), maker.text("column.share"),
                             maker.text("column.in_without"), maker.text("column.share")};
    for (qsizetype at = 0; at < decided->points.size(); ++at) {
        const SeriesPoint& point = decided->points[at];
        const SeriesPoint other = without->points.value(at);
        exhibit.table.rows.append({criterionText(maker, point.x), maker.countCell(point.numerator, point.suppressed),
                                   maker.percentCell(point.value, point.suppressed),
                                   maker.countCell(other.numerator, other.suppressed),
                                   maker.percentCell(other.value, other.suppressed)});
    }
    maker.add(std::move(exhibit));
}
} // namespace

void addCalibrationExhibits(ExhibitMaker& maker) {
    addFigureTable(maker, {.id = QStringLiteral("calibration"),
                           .figures = {QStringLiteral("calibration.sensitivity"), QStringLiteral("calibration.specificity"),
                                       QStringLiteral("calibration.overridden"), QStringLiteral("calibration.kappa")}});
    addCriteriaTable(maker);
}

} // namespace brobygger
