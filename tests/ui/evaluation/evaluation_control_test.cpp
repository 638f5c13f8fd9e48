// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evaluation/evaluation_steps.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/record_table.h"

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// The choice above the run chart of the no-shows, and the one above its control chart.
QList<Segments*> chartChoices(const QWidget& tab) {
    const QList<Segments*> choices = tab.findChildren<Segments*>(QStringLiteral("noshow_by_periodChoice"));
    REQUIRE(choices.size() == 2);
    return choices;
}

void takeControlChart(const QWidget& tab) {
    named<QAbstractButton>(*chartChoices(tab).first(), "runsSegment")->setFocus();
    press(Qt::Key_Right);
    settle();
}
} // namespace

TEST_CASE("The control chart is chosen in place of the run chart by keyboard, and the run chart again", "[evaluation][spc]") {
    const SmallProject project;
    const QWidget& tab = project.front("noShowTab");
    const QList<Segments*> choices = chartChoices(tab);
    CHECK(choices.first()->isVisible());
    CHECK_FALSE(choices.last()->isVisible());
    CHECK(named<QAbstractButton>(*choices.first(), "limitsSegment")->text() == QStringLiteral("Kontroldiagram"));
    takeControlChart(tab);
    CHECK_FALSE(choices.first()->isVisible());
    REQUIRE(choices.last()->isVisible());
    CHECK(choices.last()->value() == QStringLiteral("limits"));
    auto* chosen = named<QAbstractButton>(*choices.last(), "limitsSegment");
    CHECK(chosen->hasFocus());
    press(Qt::Key_Left);
    settle();
    CHECK(choices.first()->isVisible());
    CHECK(named<QAbstractButton>(*choices.first(), "runsSegment")->hasFocus());
}

TEST_CASE("The table of a control chart has columns for the limits, and its note the rule", "[evaluation][spc]") {
    const SmallProject project;
    const QWidget& tab = project.front("noShowTab");
    const auto* table = named<RecordTable>(tab, "noshow_by_period_controlTable");
    REQUIRE(table);
    CHECK(table->model()->columnCount() == 6);
    CHECK(table->model()->headerData(4, Qt::Horizontal).toString() == QStringLiteral("Nedre grænse"));
    CHECK(says(tab, "Regel: et punkt uden for gennemsnittet"));
}

TEST_CASE("The chosen control chart is kept when the figures are counted again", "[evaluation][spc]") {
    SmallProject project;
    takeControlChart(project.front("noShowTab"));
    const double booked = project.page->evaluation()->figure(QStringLiteral("noshow.booked"))->value.value();
    const Course course = project.data.course(QDate(2026, 3, 1), QDate(2026, 3, 2));
    project.data.appointments(course, QDate(2026, 3, 10), QStringLiteral("gp"), QStringLiteral("attended"));
    REQUIRE(project.becomes("noshow.booked", [booked](const Figure& figure) { return figure.value == booked + 1; }));
    settle();
    const QList<Segments*> choices = chartChoices(project.front("noShowTab"));
    CHECK_FALSE(choices.first()->isVisible());
    CHECK(choices.last()->isVisible());
}
