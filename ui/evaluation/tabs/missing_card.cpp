// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/missing_card.h"

#include "core/base/values/money.h"
#include "ui/evaluation/figures/figure_wording.h"
#include "ui/kit/card.h"
#include "ui/kit/tables/record_table.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace brobygger {

namespace {
struct MissingWords {
    Q_DECLARE_TR_FUNCTIONS(EvaluationView)
};

constexpr int missingFigureWidth = 420;
constexpr int missingMuchWidth = 140;

QString muchOf(double missing, double whole, const FigureWords& words) {
    return words.text("word.of").arg(formatCount(static_cast<qint64>(missing)), formatCount(static_cast<qint64>(whole)));
}

/// What is missing of a figure whose numerator are those of whom it is known; empty for any other. While somebody waited nobody
/// had to be measured.
QString lackOfKnown(const QString& id) {
    const auto begins = [&id](const char* text) { return id.startsWith(QLatin1String(text)); };
    const bool isPairs = id.endsWith(QLatin1String(".pairs"));
    if (begins("change.") && isPairs && !id.contains(QLatin1String(".waiting."))) {
        return MissingWords::tr("not measured both times");
    }
    if (begins("labour.") && isPairs) {
        return MissingWords::tr("what they live on is not known both times");
    }
    if ((begins("use.") || begins("noshow.baseline.")) && id.endsWith(QLatin1String(".persons"))) {
        return MissingWords::tr("start sheet or follow-up does not cover the year");
    }
    return id == QLatin1String("experience.answered") ? MissingWords::tr("have not answered the whole form") : QString();
}

/// The same of a figure whose numerator is what is not known.
QString lackOfUnknown(const QString& id) {
    if (id == QLatin1String("noshow.unknown")) {
        return MissingWords::tr("the outcome is not entered");
    }
    if (id == QLatin1String("remedies.unknown")) {
        return MissingWords::tr("it is not known what became of the next appointment");
    }
    return id == QLatin1String("work.minutes_missing") ? MissingWords::tr("the minutes are not entered") : QString();
}

void addMissingOf(QList<MissingData>& all, const Figure& figure, const Evaluation& evaluation, const FigureWords& words) {
    if (lackingPrice(figure, words, evaluation.madeOn)) {
        all.append({figure.title, {}, figure.display});
        return;
    }
    const double part = figure.numerator.value_or(0);
    const double whole = figure.denominator.value_or(0);
    if (const QString lack = lackOfKnown(figure.id); !lack.isEmpty() && part < whole) {
        all.append({figure.title, muchOf(whole - part, whole, words), lack});
    }
    if (const QString lack = lackOfUnknown(figure.id); !lack.isEmpty() && part > 0) {
        all.append({figure.title, muchOf(part, whole, words), lack});
    }
}

void addUnknownReasons(QList<MissingData>& all, const Evaluation& evaluation, const FigureWords& words) {
    const SeriesFigure* reasons = evaluation.seriesOf(QStringLiteral("reach.no_reasons"));
    const Exhibit* exhibit = evaluation.exhibit(QStringLiteral("reach.no_reasons"));
    for (const SeriesPoint& point : reasons&& exhibit ? reasons->points : QList<SeriesPoint>()) {
        if (point.x == QLatin1String("unknown") && point.numerator.value_or(0) > 0) {
            all.append({exhibit->title, muchOf(*point.numerator, point.denominator.value_or(0), words),
                        MissingWords::tr("the reason is not entered")});
        }
    }
}
} // namespace

QList<MissingData> missingData(const Evaluation& evaluation, const FigureWords& words) {
    QList<MissingData> all;
    if (evaluation.request.level == EvaluationLevel::Outside) {
        return all;
    }
    for (const Figure& figure : evaluation.figures) {
        addMissingOf(all, figure, evaluation, words);
    }
    addUnknownReasons(all, evaluation, words);
    return all;
}

QWidget* missingCard(const TabTools& tools) {
    const QList<MissingData> missing = missingData(*tools.evaluation, tools.words);
    if (missing.isEmpty()) {
        return nullptr;
    }
    auto* card = new Card(MissingWords::tr("What is missing"));
    card->setObjectName(QStringLiteral("missingCard"));
    auto* table = new RecordTable(QStringLiteral("missingDataTable"), card->title());
    const auto figure = [](const MissingData& row) { return row.figure; };
    auto* records = new RecordsOf<MissingData>(
        {{.id = QStringLiteral("figure"), .title = MissingWords::tr("Figure"), .text = figure, .width = missingFigureWidth},
         {.id = QStringLiteral("much"),
          .title = MissingWords::tr("Missing"),
          .text = [](const MissingData& row) { return row.much; },
          .alignment = Qt::AlignRight,
          .width = missingMuchWidth},
         {.id = QStringLiteral("what"),
          .title = MissingWords::tr("What"),
          .text = [](const MissingData& row) { return row.what; }}},
        table);
    table->setRecords(records);
    records->setSource(rowsOf<MissingData>(missing, [](const MissingData& row) { return row.figure + row.what; }));
    table->setWhole(true);
    card->content()->addWidget(table);
    return card;
}

} // namespace brobygger
