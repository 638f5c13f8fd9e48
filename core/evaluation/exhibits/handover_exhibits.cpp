// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/number_exhibits.h"
#include "core/evaluation/exhibits/kinds/series_exhibits.h"

namespace brobygger {

namespace {
/// Two neighbours on the programme's ladder.
struct LadderPair {
    const HandOverStep& from;
    const HandOverStep& to;

    QString id() const { return QStringLiteral("handover.%1.%2").arg(from.id, to.id); }
    QString title(const QString& language) const {
        return QStringLiteral("%1 → %2").arg(from.name.in(language), to.name.in(language));
    }
};

/// Within one sector a turned order is a doubt about the dates; between two, the next one began too early.
QStringList ladderRow(const ExhibitMaker& maker, const LadderPair& pair) {
    const Figure* median = maker.figure(pair.id() + QStringLiteral(".median"));
    const QString turned = maker.countsCell(maker.figure(pair.id() + QStringLiteral(".before")));
    const bool isOneSector = pair.from.sector == pair.to.sector;
    return {pair.title(maker.words().language()), maker.countsCell(median), maker.displayCell(median),
            isOneSector ? QString() : turned, isOneSector ? turned : QString()};
}

QList<LadderPair> ladderPairs(const ExhibitMaker& maker) {
    const QList<HandOverStep>& ladder = maker.input().programme.handOver;
    QList<LadderPair> pairs;
    for (qsizetype at = 1; at < ladder.size(); ++at) {
        const LadderPair pair{ladder[at - 1], ladder[at]};
        if (maker.figure(pair.id() + QStringLiteral(".median"))) {
            pairs.append(pair);
        }
    }
    return pairs;
}
} // namespace

void addHandOverExhibits(ExhibitMaker& maker) {
    const QList<LadderPair> pairs = ladderPairs(maker);
    if (pairs.isEmpty()) {
        return;
    }
    Exhibit exhibit = maker.begun(QStringLiteral("handover.ladder"));
    exhibit.table.columns = {maker.text("column.ladder"), maker.text("column.came_on"), maker.text("column.median_wait"),
                             maker.text("column.too_early"), maker.text("column.turned")};
    for (const LadderPair& pair : pairs) {
        exhibit.table.rows.append(ladderRow(maker, pair));
        exhibit.rowFigures.append(pair.id() + QStringLiteral(".median"));
    }
    maker.add(std::move(exhibit));
    for (const LadderPair& pair : pairs) {
        addCurve(maker, {.id = pair.id(),
                         .series = pair.id(),
                         .title = maker.text("exhibit.handover.curve").arg(pair.title(maker.words().language())),
                         .begin = 0,
                         .days = {30, 90, 180, 365},
                         .events = "came_on",
                         .key = "handover.curve"});
    }
}

void addCourseExhibits(ExhibitMaker& maker) {
    addCurve(maker, {.id = QStringLiteral("retention.km"),
                     .series = QStringLiteral("retention.km"),
                     .title = {},
                     .begin = 1,
                     .days = {30, 90, 180, 365},
                     .events = "left"});
    addFigureTable(maker, {.id = QStringLiteral("retention"),
                           .figures = {QStringLiteral("retention.dropped_out"), QStringLiteral("retention.day_90"),
                                       QStringLiteral("retention.day_180"), QStringLiteral("retention.day_365")}});
    addGroups(maker,
              {.id = QStringLiteral("courses.outcomes"),
               .series = QStringLiteral("courses.outcomes"),
               .name = [&maker](const QString& x) { return maker.codeName("course_outcome", x); },
               .group = "outcome",
               .part = "count",
               .share = "of_closed",
               .shown = GroupsExhibit::Shown::Counts,
               .order = maker.codeOrder("course_outcome")},
              {unknownPointSentence(maker, QStringLiteral("courses.outcomes"))});
}

} // namespace brobygger
