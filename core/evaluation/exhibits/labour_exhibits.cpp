// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/number_exhibits.h"
#include "core/evaluation/exhibits/kinds/series_exhibits.h"

namespace brobygger {

namespace {
const Figure* labourPart(const ExhibitMaker& maker, int months, const char* part) {
    return maker.figure(QStringLiteral("labour.month_%1.%2").arg(months).arg(QLatin1String(part)));
}

QStringList labourRow(const ExhibitMaker& maker, int months) {
    const auto display = [&](const char* part) { return maker.displayCell(labourPart(maker, months, part)); };
    return {maker.text("row.months").arg(months),
            maker.countsCell(labourPart(maker, months, "pairs")),
            display("before"),
            display("after"),
            display("gained"),
            display("lost"),
            display("difference"),
            maker.intervalCell(labourPart(maker, months, "difference")),
            display("p")};
}

/// How many were not known both times.
QString notKnownBoth(const ExhibitMaker& maker, int months) {
    const Figure* pairs = maker.known(QStringLiteral("labour.month_%1.pairs").arg(months));
    if (!pairs || !pairs->numerator || !pairs->denominator) {
        return {};
    }
    const QString sentence =
        unknownSentence(maker, *pairs->denominator - *pairs->numerator, pairs->denominator, "sentence.unknown.citizens");
    return sentence.isEmpty() ? QString() : maker.text("row.months").arg(months) + QStringLiteral(": ") + sentence;
}

void addLabourGroupsAt(ExhibitMaker& maker, int months) {
    const QString id = QStringLiteral("labour.groups.month_%1").arg(months);
    addGroups(maker,
              {.id = id,
               .series = id,
               .name = [&maker](const QString& x) { return maker.codeName("labour_market_group", x); },
               .group = "labour_group",
               .part = "citizens",
               .shown = GroupsExhibit::Shown::Counts,
               .key = "labour.groups",
               .order = maker.codeOrder("labour_market_group"),
               .title = maker.text("exhibit.labour.groups").arg(months)},
              {unknownPointSentence(maker, id, "sentence.unknown.citizens")});
}
} // namespace

void addLabourExhibits(ExhibitMaker& maker) {
    Exhibit exhibit = maker.begun(QStringLiteral("labour.change"));
    for (const char* key : {"column.after_months", "column.known_twice", "column.work_before", "column.work_after",
                            "column.gained", "column.lost", "column.difference", "column.interval", "column.p"}) {
        exhibit.table.columns.append(maker.text(key));
    }
    QList<const Figure*> differences;
    QStringList labels;
    QStringList notes;
    for (const int months : {3, 6, 12}) {
        if (labourPart(maker, months, "pairs")) {
            exhibit.table.rows.append(labourRow(maker, months));
            exhibit.rowFigures.append(QStringLiteral("labour.month_%1.pairs").arg(months));
            differences.append(labourPart(maker, months, "difference"));
            labels.append(maker.text("row.months").arg(months));
            notes.append(notKnownBoth(maker, months));
        }
    }
    if (!exhibit.table.rows.isEmpty()) {
        exhibit.chart = intervalChart(maker, differences, labels, 0);
        maker.add(std::move(exhibit), notes);
    }
    for (const int months : {3, 6, 12}) {
        addLabourGroupsAt(maker, months);
    }
}

} // namespace brobygger
