// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/honest_sentences.h"
#include "core/evaluation/exhibits/kinds/series_exhibits.h"

namespace brobygger {

namespace {
void addNoShowRuns(ExhibitMaker& maker) {
    const QString unknown = unknownAppointments(maker);
    addRunChart(maker,
                {.id = QStringLiteral("noshow.by_period"),
                 .series = maker.isOutside() ? QStringLiteral("noshow.by_quarter") : QStringLiteral("noshow.by_period"),
                 .part = "no_shows",
                 .whole = "appointments_held",
                 .total = QStringLiteral("noshow.rate"),
                 .key = "noshow.by_month",
                 .quarterKey = "noshow.by_quarter"},
                {unknown, maker.text("figure.noshow.rate.definition")});
    addRunChart(maker,
                {.id = QStringLiteral("noshow.gp_hospital"),
                 .series = QStringLiteral("noshow.gp_hospital.by_quarter"),
                 .part = "no_shows",
                 .whole = "appointments_held",
                 .total = QStringLiteral("noshow.gp_hospital.rate")},
                {unknown});
}

void addNoShowSectors(ExhibitMaker& maker) {
    addGroups(maker,
              {.id = QStringLiteral("noshow.by_sector"),
               .series = QStringLiteral("noshow.by_sector"),
               .name = [&maker](const QString& x) { return maker.codeName("sector", x); },
               .group = "sector",
               .part = "no_shows",
               .whole = "appointments_held",
               .total = QStringLiteral("noshow.rate"),
               .groupFigures = QStringLiteral("noshow.%1.rate"),
               .order = maker.codeOrder("sector")},
              {unknownAppointments(maker)});
}

/// What became of all that was booked, in the working view only: outside one could set it against the shorter tables.
void addNoShowOutcomes(ExhibitMaker& maker) {
    const Figure* rate = maker.figure(QStringLiteral("noshow.rate"));
    const Figure* late = maker.figure(QStringLiteral("noshow.late_cancellations"));
    const Figure* unknown = maker.figure(QStringLiteral("noshow.unknown"));
    const Figure* booked = maker.known(QStringLiteral("noshow.booked"));
    if (maker.isOutside() || !rate || !late || !unknown || !booked || booked->value.value_or(0) <= 0) {
        return;
    }
    const double all = *booked->value;
    const double noShows = rate->numerator.value_or(0);
    const double held = rate->denominator.value_or(0);
    const double lateOnes = late->numerator.value_or(0);
    const double unknownOnes = unknown->numerator.value_or(0);
    Exhibit exhibit = maker.begun(QStringLiteral("noshow.outcomes"));
    exhibit.table.columns = {maker.text("column.outcome"), maker.text("column.count"), maker.text("column.of_booked")};
    const auto addRow = [&](const char* key, double number, const QString& figure = {}) {
        exhibit.table.rows.append({maker.text(key), maker.countCell(number, false), maker.percentCell(number / all, false)});
        exhibit.rowFigures.append(figure);
    };
    addRow("column.came", held - noShows);
    addRow("column.no_shows", noShows, rate->id);
    addRow("row.late_cancellations", lateOnes, late->id);
    addRow("row.called_off", all - held - lateOnes - unknownOnes);
    addRow("row.unknown", unknownOnes, unknown->id);
    addRow("word.total", all, booked->id);
    exhibit.table.hasTotal = true;
    maker.add(std::move(exhibit));
}

void addNoShowBaselineExhibit(ExhibitMaker& maker) {
    Exhibit exhibit = maker.begun(QStringLiteral("noshow.baseline"));
    exhibit.table.columns = {maker.text("column.sector"),     maker.text("column.comparable"), maker.text("column.year_before"),
                             maker.text("column.first_year"), maker.text("column.difference"), maker.text("column.interval")};
    for (const QString& sector : {QStringLiteral("gp"), QStringLiteral("hospital")}) {
        const auto part = [&](const char* name) {
            return maker.figure(QStringLiteral("noshow.baseline.%1.%2").arg(sector, QLatin1String(name)));
        };
        if (const Figure* persons = part("persons")) {
            exhibit.table.rows.append({maker.codeName("sector", sector), maker.countsCell(persons),
                                       maker.displayCell(part("before")), maker.displayCell(part("after")),
                                       maker.displayCell(part("difference")), maker.intervalCell(part("difference"))});
            exhibit.rowFigures.append(persons->id);
        }
    }
    if (!exhibit.table.rows.isEmpty()) {
        maker.add(std::move(exhibit));
    }
}

/// What was done after a no-show, and whether the citizen came to the next planned appointment. Not ranked.
void addRemedyExhibit(ExhibitMaker& maker) {
    const int minimum = maker.input().remedyMinimum;
    const Figure* unknown = maker.known(QStringLiteral("remedies.unknown"));
    const QStringList notes{maker.words().counted("exhibit.remedies.minimum", minimum).arg(minimum),
                            unknown ? unknownSentence(maker, unknown->numerator, unknown->denominator, "sentence.unknown.next")
                                    : QString()};
    const auto remedyName = [&maker](const QString& x) { return maker.codeName("remedy", x); };
    addGroups(maker,
              {.id = QStringLiteral("noshow.remedies"),
               .series = QStringLiteral("remedies.came_next"),
               .name = remedyName,
               .group = "remedy",
               .part = "came_next",
               .whole = "times",
               .shown = GroupsExhibit::Shown::Nothing,
               .minimum = minimum},
              notes);
    const auto reasonAndRemedy = [&](const QString& x) {
        return QStringLiteral("%1 → %2").arg(maker.codeName("no_show_reason", x.section(QLatin1Char('/'), 0, 0)),
                                             remedyName(x.section(QLatin1Char('/'), 1)));
    };
    addGroups(maker,
              {.id = QStringLiteral("noshow.remedies_by_reason"),
               .series = QStringLiteral("remedies.by_reason"),
               .name = reasonAndRemedy,
               .group = "reason_and_remedy",
               .part = "came_next",
               .whole = "times",
               .shown = GroupsExhibit::Shown::Nothing,
               .minimum = minimum},
              notes);
}
} // namespace

void addNoShowExhibits(ExhibitMaker& maker) {
    addNoShowRuns(maker);
    addNoShowSectors(maker);
    addNoShowOutcomes(maker);
    addNoShowBaselineExhibit(maker);
    addRemedyExhibit(maker);
}

} // namespace brobygger
