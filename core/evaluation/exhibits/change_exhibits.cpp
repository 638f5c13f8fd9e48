// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/money.h"
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/change_bands.h"
#include "core/evaluation/exhibits/kinds/honest_sentences.h"
#include "core/evaluation/exhibits/kinds/number_exhibits.h"
#include "core/evaluation/exhibits/kinds/series_exhibits.h"
#include "core/evaluation/figures/score_words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace brobygger {

namespace {
const QString waitingMoment = QStringLiteral("waiting");

/// Scores with a comparison, and the moments at which each was compared, in the order of the figures.
struct ComparedScore {
    QString id;
    QStringList moments; ///< end, month_3 …; not the waiting time
};

QList<ComparedScore> comparedScores(const Evaluation& evaluation) {
    QList<ComparedScore> scores;
    for (const Figure& figure : evaluation.figures) {
        if (!figure.id.startsWith(QLatin1String("change.")) || !figure.id.endsWith(QLatin1String(".pairs"))) {
            continue;
        }
        const QString score = figure.id.section(QLatin1Char('.'), 1, -3);
        const QString moment = figure.id.section(QLatin1Char('.'), -2, -2);
        if (scores.isEmpty() || scores.last().id != score) {
            scores.append({score, {}});
        }
        if (moment != waitingMoment) {
            scores.last().moments.append(moment);
        }
    }
    return scores;
}

const Figure* changePart(const ExhibitMaker& maker, const QString& score, const QString& moment, const char* part) {
    return maker.figure(QStringLiteral("change.%1.%2.%3").arg(score, moment, QLatin1String(part)));
}

QStringList changeHead(const ExhibitMaker& maker) {
    QStringList head;
    for (const char* key : {"column.moment", "column.measured_twice", "column.at_start", "column.later", "column.change",
                            "column.interval", "column.median", "column.better", "column.same", "column.worse"}) {
        head.append(maker.text(key));
    }
    return head;
}

QStringList changeRow(const ExhibitMaker& maker, const QString& score, const QString& moment) {
    const auto display = [&](const char* part) { return maker.displayCell(changePart(maker, score, moment, part)); };
    const Figure* mean = changePart(maker, score, moment, "mean");
    return {maker.text("moment." + moment.toLatin1()),
            maker.countsAndDisplayCell(changePart(maker, score, moment, "pairs")),
            display("start_mean"),
            display("later_mean"),
            maker.displayCell(mean),
            maker.intervalCell(mean),
            display("median"),
            display("better"),
            display("same"),
            display("worse")};
}

/// The end where it was compared, otherwise the first moment with a mean.
QString toldMoment(const ExhibitMaker& maker, const ComparedScore& score) {
    QStringList order = score.moments;
    if (order.removeOne(QStringLiteral("end"))) {
        order.prepend(QStringLiteral("end"));
    }
    const auto told = std::find_if(order.cbegin(), order.cend(), [&](const QString& moment) {
        return maker.known(QStringLiteral("change.%1.%2.mean").arg(score.id, moment)) != nullptr;
    });
    return told == order.cend() ? QString() : *told;
}

/// What better and worse mean in the table; nothing of a score of which nobody knows when one person has moved.
QString errorNote(const ExhibitMaker& maker, const ComparedScore& score) {
    const bool isJudged = std::any_of(score.moments.cbegin(), score.moments.cend(), [&](const QString& moment) {
        return changePart(maker, score.id, moment, "better") != nullptr;
    });
    if (!isJudged) {
        return {};
    }
    return maker.text(isErrorKnown(score.id) ? "sentence.change.error_known" : "sentence.change.error_unknown");
}

void addScoreChange(ExhibitMaker& maker, const ComparedScore& score) {
    Exhibit exhibit = maker.begun(QStringLiteral("change.") + score.id, "change");
    exhibit.title = exhibit.title.arg(scoreName(maker, score.id));
    exhibit.table.columns = changeHead(maker);
    QStringList moments = score.moments;
    if (changePart(maker, score.id, waitingMoment, "mean")) {
        moments.append(waitingMoment);
    }
    QList<const Figure*> means;
    QStringList labels;
    for (const QString& moment : moments) {
        exhibit.table.rows.append(changeRow(maker, score.id, moment));
        exhibit.rowFigures.append(QStringLiteral("change.%1.%2.mean").arg(score.id, moment));
        means.append(changePart(maker, score.id, moment, "mean"));
        labels.append(maker.text("moment." + moment.toLatin1()));
    }
    exhibit.chart = intervalChart(maker, means, labels, 0);
    const QString told = toldMoment(maker, score);
    QStringList notes = changeSentences(maker, score.id, told);
    if (!notes.isEmpty()) {
        notes.first().prepend(maker.text("sentence.change.when").arg(maker.text("moment." + told.toLatin1())));
    }
    notes.append(errorNote(maker, score));
    maker.add(std::move(exhibit), notes, "change");
}

QString bandPoints(double points) { return formatDecimal(points, std::abs(points - std::round(points)) < 1e-9 ? 0 : 2); }

QString signedPoints(double points) { return (points > 0 ? QStringLiteral("+") : QString()) + bandPoints(points); }

QString bandName(const ExhibitMaker& maker, const ChangeBand& band) {
    if (band.low == band.high) {
        return maker.text("word.no_change");
    }
    if (band.isOpen) {
        return band.low < 0 ? maker.text("word.or_less").arg(signedPoints(band.high))
                            : maker.text("word.or_more").arg(signedPoints(band.low));
    }
    return maker.text("word.from_to").arg(signedPoints(band.low), signedPoints(band.high));
}

/// Where the band begins, as seen from no change.
QString bandLabel(const ChangeBand& band) {
    if (band.low == band.high) {
        return QStringLiteral("0");
    }
    if (band.low == 0 || band.high == 0) {
        return band.low < 0 ? QStringLiteral("< 0") : QStringLiteral("> 0");
    }
    return signedPoints(band.low < 0 ? band.high : band.low);
}

/// How many moved how far from the start to the end, and where a change is more than the measurement can err. In the working
/// view only, as every citizen's line is.
void addChangeBands(ExhibitMaker& maker, const QString& score) {
    const auto limit = limitOf(score);
    const std::vector<double> changes = maker.input().facts.changes.value(score);
    if (!limit || !isErrorKnown(score) || changes.empty()) {
        return; // without a limit there is none to mark
    }
    const std::vector<ChangeBand> bands = changeBands(changes, *limit);
    Exhibit exhibit = maker.begun(QStringLiteral("change.%1.bands").arg(score), "change.bands");
    exhibit.title = exhibit.title.arg(scoreName(maker, score));
    exhibit.table.columns = {maker.text("column.change"), maker.text("column.courses_count")};
    Chart chart;
    chart.kind = ChartKind::Bars;
    ChartSeries bars;
    for (const ChangeBand& band : bands) {
        chart.labels.append(bandLabel(band));
        bars.values.append(band.number);
        exhibit.table.rows.append({bandName(maker, band), maker.countCell(band.number, false)});
    }
    chart.series.append(bars);
    const QString points = bandPoints(limit->points);
    const LimitPlaces places = limitPlaces(bands, *limit);
    for (const auto& [at, sign] : {std::pair{places.lower, QChar(u'-')}, std::pair{places.upper, QChar(u'+')}}) {
        if (at > 0 && at < static_cast<int>(bands.size())) {
            chart.flags.append({at, maker.text("word.error_limit").arg(sign + points)});
        }
    }
    exhibit.chart = chart;
    maker.add(std::move(exhibit),
              {maker.text(limit->isEnough ? "sentence.change.limit_reached" : "sentence.change.limit_passed").arg(points)},
              "change.bands");
}

void addMissingMeasurements(ExhibitMaker& maker, const QString& score) {
    addGroups(maker, {.id = QStringLiteral("change.%1.missing").arg(score),
                      .series = QStringLiteral("change.%1.end.missing").arg(score),
                      .name = [&maker](const QString& x) { return maker.codeName("course_outcome", x); },
                      .group = "outcome",
                      .part = "not_measured",
                      .whole = "expected",
                      .shown = GroupsExhibit::Shown::Nothing,
                      .key = "change.missing",
                      .order = maker.codeOrder("course_outcome"),
                      .title = maker.text("exhibit.change.missing").arg(scoreName(maker, score))});
}

void addGapsToPopulation(ExhibitMaker& maker, const QList<ComparedScore>& scores) {
    Exhibit exhibit = maker.begun(QStringLiteral("change.norm"));
    exhibit.table.columns = {maker.text("column.measure"), maker.text("column.gap_at_start"), maker.text("column.gap_later"),
                             maker.text("column.basis")};
    QStringList notes;
    for (const ComparedScore& score : scores) {
        const Figure* atStart = maker.figure(QStringLiteral("norm.%1.start_gap").arg(score.id));
        const Figure* later = maker.figure(QStringLiteral("norm.%1.later_gap").arg(score.id));
        if (atStart && later) {
            exhibit.table.rows.append(
                {scoreName(maker, score.id), maker.displayCell(atStart), maker.displayCell(later), maker.countsCell(atStart)});
            exhibit.rowFigures.append(atStart->id);
            notes.append(maker.text("sentence.norm")
                             .arg(scoreName(maker, score.id), normText(score.id, maker.input().facts.norms, maker.words())));
        }
    }
    if (!exhibit.table.rows.isEmpty()) {
        notes.append(regressionSentence(maker));
        maker.add(std::move(exhibit), notes);
    }
}
} // namespace

void addChangeExhibits(ExhibitMaker& maker) {
    const QList<ComparedScore> scores = comparedScores(maker.evaluation());
    for (const ComparedScore& score : scores) {
        addScoreChange(maker, score);
        addChangeBands(maker, score.id);
        addMissingMeasurements(maker, score.id);
    }
    addGapsToPopulation(maker, scores);
}

} // namespace brobygger
