// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evaluation/evaluation_steps.h"
#include "ui/evaluation/tabs/missing_card.h"
#include "ui/kit/tables/record_table.h"

#include <QComboBox>

using namespace brobygger;
using namespace brobygger::test;

namespace {

Evaluation oneFigure(const char* id, double numerator, double denominator) {
    Evaluation evaluation;
    evaluation.madeOn = QDate(2026, 11, 2);
    Figure figure;
    figure.id = QLatin1String(id);
    figure.title = figure.id;
    figure.numerator = numerator;
    figure.denominator = denominator;
    figure.value = denominator > 0 ? numerator / denominator : 0;
    evaluation.figures.append(figure);
    return evaluation;
}

QString muchMissing(const Evaluation& evaluation) {
    const QList<MissingData> missing = missingData(evaluation, FigureWords(QStringLiteral("da")));
    return missing.isEmpty() ? QString() : missing.first().much;
}

} // namespace

TEST_CASE("What is missing of a figure is those who are not known, or what is not entered", "[evaluation]") {
    CHECK(muchMissing(oneFigure("change.who5.end.pairs", 7, 12)) == QStringLiteral("5 af 12"));
    CHECK(muchMissing(oneFigure("change.who5.end.pairs", 12, 12)).isEmpty());
    CHECK(muchMissing(oneFigure("change.who5.waiting.pairs", 7, 12)).isEmpty());
    CHECK(muchMissing(oneFigure("use.admission.persons", 3, 4)) == QStringLiteral("1 af 4"));
    CHECK(muchMissing(oneFigure("noshow.persons", 3, 4)).isEmpty());
    CHECK(muchMissing(oneFigure("noshow.unknown", 3, 40)) == QStringLiteral("3 af 40"));
    Evaluation outside = oneFigure("noshow.unknown", 3, 40);
    outside.request.level = EvaluationLevel::Outside;
    CHECK(muchMissing(outside).isEmpty());
}

TEST_CASE("A price that a figure waits for is missing data", "[evaluation]") {
    Evaluation evaluation = oneFigure("cost.direct.total", 0, 0);
    evaluation.figures.first().value.reset();
    const FigureWords words(QStringLiteral("da"));
    evaluation.figures.first().display = words.text("word.no_price.casemanager_hour").arg(2026);
    const QList<MissingData> missing = missingData(evaluation, words);
    REQUIRE(missing.size() == 1);
    CHECK(missing.first().what == QStringLiteral("mangler timepris 2026"));
}

TEST_CASE("The overview lists what is missing in the working view, and nothing of it for people outside", "[evaluation]") {
    SmallProject project;
    const auto cards = [&project] {
        return project.front("overviewTab").findChildren<QWidget*>(QStringLiteral("missingCard"));
    };
    REQUIRE(cards().size() == 1);
    const auto* table = named<RecordTable>(project.front("overviewTab"), "missingDataTable");
    REQUIRE(table);
    QStringList what;
    for (int row = 0; row < table->records()->rowCount(); ++row) {
        what.append(table->records()->index(row, 2).data().toString());
    }
    CHECK(what.contains(QStringLiteral("udfaldet er ikke skrevet")));

    auto* level = named<QComboBox>(*project.page, "levelCombo");
    level->setCurrentIndex(1);
    Q_EMIT level->activated(1);
    REQUIRE(QTest::qWaitFor(
        [&] { return project.page->evaluation() && project.page->evaluation()->request.level == EvaluationLevel::Outside; },
        60000));
    settle();
    CHECK(cards().isEmpty());
}
