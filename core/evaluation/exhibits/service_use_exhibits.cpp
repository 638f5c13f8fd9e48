// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/honest_sentences.h"
#include "core/evaluation/exhibits/kinds/number_exhibits.h"

namespace brobygger {

namespace {
/// The services that were compared, in the order of the figures.
QStringList comparedServices(const Evaluation& evaluation) {
    QStringList kinds;
    for (const Figure& figure : evaluation.figures) {
        if (figure.id.startsWith(QLatin1String("use.")) && figure.id.endsWith(QLatin1String(".persons"))) {
            kinds.append(figure.id.section(QLatin1Char('.'), 1, 1));
        }
    }
    return kinds;
}

const Figure* usePart(const ExhibitMaker& maker, const QString& kind, const char* part) {
    return maker.figure(QStringLiteral("use.%1.%2").arg(kind, QLatin1String(part)));
}

QStringList useRow(const ExhibitMaker& maker, const QString& kind) {
    QStringList row{maker.text("use.kind." + kind.toLatin1()), maker.countsAndDisplayCell(usePart(maker, kind, "persons"))};
    for (const char* part : {"before", "after", "ratio"}) {
        row.append(maker.displayCell(usePart(maker, kind, part)));
    }
    row.append(maker.intervalCell(usePart(maker, kind, "ratio")));
    for (const char* part : {"fewer", "same", "more"}) {
        row.append(maker.displayCell(usePart(maker, kind, part)));
    }
    return row;
}

QString leftSentence(const ExhibitMaker& maker) {
    const Figure* left = maker.known(QStringLiteral("use.left"));
    if (!left || left->numerator.value_or(0) <= 0) {
        return {};
    }
    return maker.text("sentence.use.left")
        .arg(maker.countCell(left->numerator, false), maker.countCell(left->denominator, false));
}

/// What was entered of these services and is not counted as it stands.
QStringList doubtSentences(const ExhibitMaker& maker) {
    QStringList sentences;
    const auto add = [&](const QByteArray& key, const QString& kind, int number) {
        if (number > 0) {
            sentences.append(
                maker.words().counted(key, number).arg(maker.text("use.kind." + kind.toLatin1()), QString::number(number)));
        }
    };
    for (const DoubtfulUse& doubtful : maker.input().facts.doubtfulUse) {
        add("sentence.use.overlapping", doubtful.kind, doubtful.overlapping);
        add("sentence.use.incomplete", doubtful.kind, doubtful.incomplete);
    }
    return sentences;
}

QString signedPercent(const ExhibitMaker& maker, double percent) {
    const QString number = maker.cell(percent, FigureDisplay::Points, false);
    return (percent > 0 ? QLatin1String("+") : QLatin1String()) + number + QStringLiteral(" %");
}

/// The own change in admissions, as the places say theirs.
QString ownChangeSentence(const ExhibitMaker& maker) {
    const Figure* ratio = maker.known(QStringLiteral("use.admission.ratio"));
    if (!ratio) {
        return {};
    }
    return maker.text("sentence.did.own")
        .arg(signedPercent(maker, (*ratio->value - 1) * 100), maker.countsCell(ratio), ratio->display);
}

QStringList placeRow(const ExhibitMaker& maker, const EvaluationRecords::Comparison& place) {
    const Figure* points = maker.figure(QStringLiteral("did.%1.points").arg(place.id));
    const Figure* ratio = maker.figure(QStringLiteral("did.%1.ratio").arg(place.id));
    const QString span =
        place.low && place.high
            ? maker.text("word.from_to").arg(signedPercent(maker, *place.low), signedPercent(maker, *place.high))
            : QString();
    return {place.name,
            signedPercent(maker, place.percent),
            span,
            place.period,
            maker.displayCell(points),
            maker.displayCell(ratio),
            maker.intervalCell(ratio),
            place.source};
}
} // namespace

void addServiceUseExhibits(ExhibitMaker& maker) {
    const QStringList kinds = comparedServices(maker.evaluation());
    if (kinds.isEmpty()) {
        return;
    }
    Exhibit exhibit = maker.begun(QStringLiteral("use.rates"));
    for (const char* key : {"column.service", "column.comparable", "column.before", "column.after", "column.ratio",
                            "column.interval", "column.fewer", "column.same_number", "column.more"}) {
        exhibit.table.columns.append(maker.text(key));
    }
    QList<const Figure*> ratios;
    QStringList labels;
    QStringList notes;
    for (const QString& kind : kinds) {
        exhibit.table.rows.append(useRow(maker, kind));
        exhibit.rowFigures.append(QStringLiteral("use.%1.persons").arg(kind));
        ratios.append(usePart(maker, kind, "ratio"));
        labels.append(maker.text("use.kind." + kind.toLatin1()));
        notes.append(useSentence(maker, kind));
    }
    exhibit.chart = intervalChart(maker, ratios, labels, 1);
    notes.append(leftSentence(maker));
    notes.append(doubtSentences(maker));
    maker.add(std::move(exhibit), notes);
}

void addComparisonExhibits(ExhibitMaker& maker) {
    Exhibit exhibit = maker.begun(QStringLiteral("did"));
    for (const char* key : {"column.place", "column.change_there", "column.interval", "column.period", "column.points",
                            "column.ratio", "column.interval", "column.source"}) {
        exhibit.table.columns.append(maker.text(key));
    }
    QStringList notes{ownChangeSentence(maker)};
    for (const EvaluationRecords::Comparison& place : maker.input().facts.comparisons) {
        if (maker.figure(QStringLiteral("did.%1.points").arg(place.id))) {
            exhibit.table.rows.append(placeRow(maker, place));
            exhibit.rowFigures.append(QStringLiteral("did.%1.points").arg(place.id));
            notes.append(comparisonSentence(maker, place));
        }
    }
    if (!exhibit.table.rows.isEmpty()) {
        maker.add(std::move(exhibit), notes);
    }
}

} // namespace brobygger
