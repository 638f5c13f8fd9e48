// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisons/comparisons.h"

#include "core/comparisons/comparison_rules.h"
#include "core/comparisons/comparison_store.h"

namespace brobygger {

Result<ComparisonFigure> Comparisons::checked(const ComparisonFigure& draft) const {
    ComparisonFigure figure = draft;
    figure.name = figure.name.simplified();
    figure.key = comparisonKey(figure.name);
    figure.period = figure.period.trimmed();
    figure.source = figure.source.trimmed();
    if (const Problems problems = check(figure, all()); problems.hasErrors()) {
        return invalid(problems);
    }
    return figure;
}

Result<Added<ComparisonFigure>> Comparisons::add(const ComparisonFigure& draft) {
    ComparisonFigure entered = draft;
    entered.id = {};
    const auto figure = checked(entered);
    if (!figure) {
        return figure.error();
    }
    return addRecord<ComparisonStore>(m_session, QStringLiteral("comparison.add"), *figure);
}

Result<Undo> Comparisons::change(const ComparisonFigure& draft) {
    const auto figure = checked(draft);
    if (!figure) {
        return figure.error();
    }
    return changeRecord<ComparisonStore>(m_session, QStringLiteral("comparison.change"), figure->id,
                                         [&](const ComparisonFigure&) -> Result<ComparisonFigure> { return *figure; });
}

Result<Undo> Comparisons::remove(ComparisonFigureId id) {
    return removeRecord<ComparisonStore>(m_session, QStringLiteral("comparison.remove"), id);
}

QList<ComparisonFigure> Comparisons::all() const { return allComparisons(m_session.database()); }

} // namespace brobygger
