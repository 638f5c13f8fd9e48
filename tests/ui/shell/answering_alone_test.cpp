// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/answering/one_by_one.h"
#include "ui/measurements/answering/own_mode.h"
#include "ui/measurements/measurement_columns.h"
#include "ui/measurements/measurements_tab.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// A wording of whole questions, as an organisation with a licence loads it.
void giveWording(Workspace& workspace, const QString& id) {
    const Instrument& instrument = *workspace.instruments.catalogue().find(id);
    QJsonObject items;
    for (const InstrumentItem& item : instrument.items) {
        QJsonArray answers;
        for (int value = item.min; value <= item.max; ++value) {
            answers.append(QStringLiteral("et svar"));
        }
        items.insert(item.id, QJsonObject{{QStringLiteral("text"), QStringLiteral("Et helt spørgsmål?")},
                                          {QStringLiteral("answers"), answers}});
    }
    const QJsonObject file{{QStringLiteral("instrument"), instrument.id},
                           {QStringLiteral("version"), instrument.version},
                           {QStringLiteral("language"), QStringLiteral("da")},
                           {QStringLiteral("licence"), QStringLiteral("eksempel")},
                           {QStringLiteral("items"), items}};
    REQUIRE(workspace.instruments.loadTexts(instrument, QJsonDocument(file).toJson()));
}

/// What is given to the citizen.
class HandingNavigator final : public Navigator {
public:
    void open(const Target& /*target*/) override {}
    void handOver(const HandOver& given) override { handed = given; }
    std::optional<HandOver> handed;
};

/// The tab of the measurements of a citizen whose course starts today, with all its questionnaires due.
struct StartedToday {
    Desk desk;
    CitizenId citizen = aCitizen(desk.workspace()).id;
    HandingNavigator navigator;
    PageContext context{desk.workspace(), navigator, desk.ask, desk.actions};
    Page page{PageBody::Filling};
    MeasurementsTab* tab = nullptr;

    StartedToday() {
        const auto course = desk.workspace().courses.open(citizen, desk.file.clock.today());
        REQUIRE(course);
        aConsent(desk.workspace(), citizen);
        REQUIRE(desk.workspace().courses.start(*course, desk.file.clock.today()));
        tab = new MeasurementsTab(context, citizen);
        page.content()->addWidget(tab);
        Desk::show(page);
    }
    void give(const QString& instrument) {
        auto* combo = named<QComboBox>(*tab, "instrumentCombo");
        combo->setCurrentIndex(combo->findData(instrument));
        QTest::mouseClick(named<QPushButton>(*tab, "citizenAloneButton"), Qt::LeftButton);
        QApplication::processEvents();
    }
    void fillInTogether(const QString& instrument) {
        auto* combo = named<QComboBox>(*tab, "instrumentCombo");
        combo->setCurrentIndex(combo->findData(instrument));
        QTest::mouseClick(named<QPushButton>(*tab, "fillInButton"), Qt::LeftButton);
        QApplication::processEvents();
    }
    MeasurementResult newest() { return desk.workspace().measurements.results(citizen).first(); }
};

/// The citizen's own mode, begun.
std::unique_ptr<OwnMode> begun(StartedToday& start, const QStringList& instruments, QSize size = {1096, 672}) {
    auto own = std::make_unique<OwnMode>(start.desk.workspace(), start.citizen, instruments);
    own->resize(size);
    own->show();
    own->activateWindow();
    QTest::mouseClick(named<QPushButton>(*own, "beginButton"), Qt::LeftButton);
    QApplication::processEvents();
    return own;
}

void answer(const OwnMode& own, const char* digits) {
    QTest::keyClicks(named<OneByOne>(own, "oneByOne"), QString::fromLatin1(digits));
    QApplication::processEvents();
}

QString progress(const OwnMode& own) { return named<QLabel>(own, "progressLabel")->text(); }

} // namespace

TEST_CASE("A questionnaire of topics is not given to the citizen alone, and the page says to fill it in together",
          "[measurements]") {
    StartedToday start;
    start.give(who5);
    CHECK_FALSE(start.navigator.handed);
    CHECK(start.desk.ask.asked().isEmpty());
    CHECK(start.page.messages()->text().contains(QStringLiteral("WHO-5")));
    giveWording(start.desk.workspace(), who5);
    start.give(who5);
    CHECK(start.navigator.handed);
}

TEST_CASE("Of the questionnaires that are due only those with whole questions are offered for answering alone",
          "[measurements]") {
    StartedToday start;
    giveWording(start.desk.workspace(), who5);
    giveWording(start.desk.workspace(), QStringLiteral("TILS"));
    start.desk.ask.answer(1); // all of them
    start.give(who5);
    REQUIRE(start.navigator.handed);
    const std::unique_ptr<QWidget> own(start.navigator.handed->make());
    Desk::show(*own);
    QTest::mouseClick(named<QPushButton>(*own, "beginButton"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(named<QLabel>(*own, "progressLabel")->text().endsWith(QStringLiteral("1 af 2"))); // of the five that are due
}

TEST_CASE("Questions in words of our own are no mere topics", "[measurements]") {
    Desk desk;
    Instrument own = *desk.workspace().instruments.catalogue().find(who5);
    CHECK_FALSE(desk.workspace().instruments.hasWholeQuestions(own));
    own.wholeQuestions = true;
    CHECK(desk.workspace().instruments.hasWholeQuestions(own));
}

TEST_CASE("Where several questionnaires follow, the citizen sees which of them this is; of one alone nothing is said",
          "[measurements]") {
    StartedToday start;
    const auto one = begun(start, {who5});
    CHECK(progress(*one) == QStringLiteral("1 af 5"));
    const auto several = begun(start, {QStringLiteral("TILS"), who5});
    const QString first = progress(*several);
    CHECK(first.startsWith(QStringLiteral("1 af 3")));
    CHECK(first.size() > QStringLiteral("1 af 3").size());
    answer(*several, "111");
    QTest::mouseClick(named<QPushButton>(*several, "handInButton"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(progress(*several).startsWith(QStringLiteral("1 af 5")));
    CHECK(progress(*several).endsWith(QStringLiteral("2 af 2")));
}

TEST_CASE("A half-filled questionnaire goes on in the citizen's own mode, says so, and can be begun afresh", "[measurements]") {
    StartedToday start;
    {
        const auto own = begun(start, {who5});
        CHECK_FALSE(named<QLabel>(*own, "draftLabel")->isVisible());
        answer(*own, "34");
    }
    const auto own = begun(start, {who5});
    CHECK(progress(*own) == QStringLiteral("3 af 5"));
    CHECK(named<QLabel>(*own, "draftLabel")->isVisible());
    QTest::mouseClick(named<QPushButton>(*own, "startAfreshButton"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(progress(*own) == QStringLiteral("1 af 5"));
    CHECK_FALSE(named<QLabel>(*own, "draftLabel")->isVisible());
    CHECK_FALSE(start.desk.workspace().drafts.find(QStringLiteral("measurement/%1/WHO5").arg(start.citizen.toString())));
}

TEST_CASE("Answers of which some were given together are never said to be the citizen's alone", "[measurements]") {
    StartedToday start;
    start.fillInTogether(who5);
    type("11");
    press(Qt::Key_Escape);
    const auto own = begun(start, {who5});
    SECTION("the citizen gives the others alone") {
        answer(*own, "111");
        QTest::mouseClick(named<QPushButton>(*own, "handInButton"), Qt::LeftButton);
        CHECK(start.newest().measurement.mode == AnswerMode::WithWorker);
        // The safety there is to talk about is still what the worker sees first.
        CHECK(start.desk.actions.action(command::reviewMeasurements.toString())->isEnabled());
    }
    SECTION("begun afresh, all of them are") {
        QTest::mouseClick(named<QPushButton>(*own, "startAfreshButton"), Qt::LeftButton);
        answer(*own, "44444");
        QTest::mouseClick(named<QPushButton>(*own, "handInButton"), Qt::LeftButton);
        CHECK(start.newest().measurement.mode == AnswerMode::Citizen);
    }
    SECTION("also when the way leads over the citizen alone back to the worker") {
        answer(*own, "1");
        own->hide();
        Desk::show(start.page);
        start.fillInTogether(who5);
        type("11");
        press(Qt::Key_Return);
        CHECK(start.newest().measurement.mode == AnswerMode::WithWorker);
    }
}

TEST_CASE("On a very low window the citizen's question is scrolled, and no answer is squeezed", "[measurements][narrow]") {
    StartedToday start;
    giveWording(start.desk.workspace(), who5);
    const auto own = begun(start, {who5}, {640, 312});
    auto* area = named<QScrollArea>(*own, "ownModeArea");
    REQUIRE(QTest::qWaitFor([area] { return area->verticalScrollBar()->maximum() > 0; }));
    for (int value = 0; value <= 5; ++value) {
        const auto* button = own->findChild<QWidget*>(QStringLiteral("answer%1Button").arg(value));
        REQUIRE(button);
        CHECK(button->height() >= button->sizeHint().height());
    }
    const auto* pass = named<QPushButton>(*own, "passOverButton");
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QApplication::processEvents();
    CHECK(pass->visibleRegion().boundingRect() == pass->rect());
    answer(*own, "3");
    CHECK(QTest::qWaitFor([area] { return area->verticalScrollBar()->value() == 0; })); // the next from its beginning
}

TEST_CASE("What moved since last time is read whole in the list of results on a small screen", "[measurements][narrow]") {
    Desk desk;
    RecordTable table(QStringLiteral("table"), QStringLiteral("Resultater"));
    RecordsOf<MeasurementResult> rows(resultColumns(desk.workspace()));
    table.setRecords(&rows);
    table.resize(342, 300);
    table.show();
    QApplication::processEvents();
    CHECK(table.horizontalHeader()->length() <= table.viewport()->width());
}
