// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/control_exhibits.h"
#include "core/evaluation/exhibits/number_exhibits.h"
#include "core/evaluation/exhibits/series_exhibits.h"
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
}

} // namespace brobygger
