// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/answering/one_by_one.h"
#include "ui/measurements/answering/own_mode.h"
#include "ui/measurements/answering/whole_sheet.h"
#include "ui/measurements/measurements_tab.h"
#include "ui/measurements/together_tab.h"
#include "ui/settings/settings_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// Remembers what would have been handed over.
class GivingNavigator final : public Navigator {
public:
    void open(const Target& target) override { opened = target; }
    void handOver(const HandOver& given) override { handed = given; }
    Target opened;
    std::optional<HandOver> handed;
};

struct AroundMeasurements {
    GivingNavigator navigator;
    PageContext context;
    Page page{PageBody::Filling};
    MeasurementsTab* tab;

    AroundMeasurements(Desk& desk, CitizenId citizen)
        : context{desk.workspace(), navigator, desk.ask, desk.actions}
        , tab(new MeasurementsTab(context, citizen)) {
        page.content()->addWidget(tab);
        Desk::show(page);
    }
    template <class Widget> Widget* find(const char* name) const { return named<Widget>(*tab, name); }
    QString label(const char* name) const { return find<QLabel>(name)->text(); }
    bool isShown(const char* name) const { return find<QWidget>(name)->isVisible(); }
    void choose(const QString& instrument) const {
        auto* combo = find<QComboBox>("instrumentCombo");
        combo->setCurrentIndex(combo->findData(instrument));
    }
    void click(const char* button) const {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        QApplication::processEvents();
    }
    void fillIn(const QString& instrument) const {
        choose(instrument);
        click("fillInButton");
    }
};

const Instrument& known(Desk& desk, const QString& id) { return *desk.workspace().instruments.catalogue().find(id); }

MeasurementId recorded(Desk& desk, CitizenId citizen, const QString& id, const Answers& answers, QDate on) {
    Measurement measurement = desk.workspace().measurements.blank(citizen, known(desk, id));
    measurement.answers = answers;
    measurement.answeredOn = on;
    const auto done = desk.workspace().measurements.record(measurement);
    REQUIRE(done);
    return done->id;
}

/// Whole questions, without which nothing is given to the citizen alone.
void loadQuestions(Desk& desk) {
    Workspace& workspace = desk.workspace();
    REQUIRE(workspace.instruments.loadTexts(known(desk, who5), R"({"instrument": "WHO5", "version": "1998", "language": "da",
        "licence": "eksempel", "items": {"1": {"text": "Et?"}, "2": {"text": "To?"}, "3": {"text": "Tre?"},
        "4": {"text": "Fire?"}, "5": {"text": "Fem?"}}})"));
    REQUIRE(workspace.instruments.loadTexts(known(desk, QStringLiteral("TILS")), R"({"instrument": "TILS", "version": "3",
        "language": "da", "licence": "eksempel",
        "items": {"1": {"text": "Et?"}, "2": {"text": "To?"}, "3": {"text": "Tre?"}}})"));
}

QList<MeasurementResult> resultsOf(Desk& desk, CitizenId citizen) { return desk.workspace().measurements.results(citizen); }

/// Types each character to whatever has the focus by then, as somebody at a keyboard does.
void typeOn(const char* digits) {
    for (const char* digit = digits; *digit != 0; ++digit) {
        const char one[] = {*digit, 0};
        type(one);
    }
}

/// Every word in sight inside a widget.
QString everyWord(const QWidget& widget) {
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words << label->text();
        }
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("Digits answer one question after the other, and saving shows the result", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    CHECK(namelessControls(around.page).isEmpty());
    around.fillIn(who5);
    CHECK(around.label("progressLabel") == QStringLiteral("1 af 5"));
    CHECK(around.label("questionLabel") == QStringLiteral("Godt humør"));
    CHECK(namelessControls(around.page).isEmpty());
    type("34");
    CHECK(around.label("progressLabel") == QStringLiteral("3 af 5"));
    press(Qt::Key_Backspace);
    CHECK(around.label("progressLabel") == QStringLiteral("2 af 5"));
    type("9"); // is no answer
    CHECK(around.label("progressLabel") == QStringLiteral("2 af 5"));
    type("3333");
    CHECK(around.label("endLabel") == QStringLiteral("Alle spørgsmål er besvaret."));
    press(Qt::Key_Return);
    const auto results = resultsOf(desk, citizen);
    REQUIRE(results.size() == 1);
    CHECK(results.first().measurement.answers == Answers{3, 3, 3, 3, 3});
    CHECK(around.isShown("resultView"));
    CHECK(around.label("score-pct") == QStringLiteral("60 · God eller almindelig trivsel"));
    CHECK(around.page.messages()->text().contains(QStringLiteral("WHO-5")));
    CHECK(namelessControls(around.page).isEmpty());
    around.click("backToMeasurementsButton");
    CHECK(around.find<RecordTable>("measurementsTable")->isVisible());
}

TEST_CASE("A question can be passed over, and an incomplete sheet has no score but is kept", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.fillIn(QStringLiteral("TILS"));
    type("2");
    press(Qt::Key_Space);
    type("0"); // 0 is no answer in T-ILS, so it passes over too
    CHECK(around.label("endLabel") == QStringLiteral("1 af 3 besvaret"));
    CHECK(around.label("endDetailLabel").contains(QStringLiteral("ikke beregnes en score")));
    press(Qt::Key_Return); // one more Enter goes back to what is missing
    CHECK(around.label("progressLabel") == QStringLiteral("2 af 3"));
    CHECK(resultsOf(desk, citizen).isEmpty());
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    CHECK(around.find<QPushButton>("handInButton")->text() == QStringLiteral("Gem som ufuldstændigt"));
    around.click("handInButton");
    const auto results = resultsOf(desk, citizen);
    REQUIRE(results.size() == 1);
    CHECK(results.first().measurement.answers == Answers{2, std::nullopt, std::nullopt});
    CHECK(around.label("score-total").contains(QStringLiteral("ingen score")));
    CHECK(everyWord(*around.find<QWidget>("resultView")).contains(QStringLiteral("1 af 3 besvaret")));
}

TEST_CASE("Ctrl+Enter passes no question over: it saves what is whole, and otherwise says what is missing", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.fillIn(who5);
    type("33");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(resultsOf(desk, citizen).isEmpty());
    CHECK(around.label("endLabel") == QStringLiteral("2 af 5 besvaret"));
    press(Qt::Key_Return);
    CHECK(around.label("progressLabel") == QStringLiteral("3 af 5"));
    type("333");
    press(Qt::Key_Backspace); // a question that is answered is in view
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(resultsOf(desk, citizen).size() == 1);
    CHECK(resultsOf(desk, citizen).first().measurement.answers == Answers{3, 3, 3, 3, 3});
}

TEST_CASE("A sheet with empty lines says so, and is saved as incomplete only when that is chosen", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto course = desk.workspace().courses.open(citizen, desk.file.clock.today());
    REQUIRE(course);
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(*course, desk.file.clock.today()));
    AroundMeasurements around(desk, citizen);
    around.choose(who5);
    around.click("fromPaperButton");
    CHECK_FALSE(around.isShown("saveIncompleteButton"));
    typeOn("33");
    around.find<QLineEdit>("line4Edit")->setFocus();
    typeOn("33");
    around.click("saveSheetButton");
    CHECK(resultsOf(desk, citizen).isEmpty());
    CHECK(around.label("sheetProblem").startsWith(QStringLiteral("4 af 5 besvaret")));
    CHECK(around.find<QLineEdit>("line3Edit")->hasFocus());
    CHECK(around.isShown("saveIncompleteButton"));

    SECTION("the missing answer is given") {
        typeOn("3");
        CHECK_FALSE(around.isShown("sheetProblem"));
        CHECK_FALSE(around.isShown("saveIncompleteButton"));
        around.click("saveSheetButton");
        REQUIRE(resultsOf(desk, citizen).size() == 1);
    }
    SECTION("it is kept as it is, and the calendar says incomplete") {
        around.click("saveIncompleteButton");
        REQUIRE(resultsOf(desk, citizen).size() == 1);
        around.click("backToMeasurementsButton");
        auto* calendar = around.find<RecordTable>("measurementCalendarTable");
        calendar->selectKey(QStringLiteral("start/WHO5"));
        CHECK(calendar->records()->index(calendar->currentRow(), 1).data().toString() ==
              QStringLiteral("ufuldstændig 02-11-2026"));
    }
}

TEST_CASE("A question that an earlier answer makes needless is not where one goes on", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    REQUIRE(desk.workspace().measurements.use(known(desk, QStringLiteral("AUDITC")), true));
    AroundMeasurements around(desk, citizen);
    around.fillIn(QStringLiteral("AUDITC"));
    typeOn("0"); // whoever never drinks is not asked how much
    around.click("wholeSheetButton");
    CHECK(around.find<QLineEdit>("line1Edit")->hasFocus());
    around.click("oneByOneButton");
    CHECK(around.label("progressLabel") == QStringLiteral("1 af 3"));
    around.click("wholeSheetButton");
    typeOn("1"); // now the others are missing
    around.click("saveSheetButton");
    CHECK(around.find<QLineEdit>("line2Edit")->hasFocus());
    CHECK(resultsOf(desk, citizen).isEmpty());
}

TEST_CASE("Ten is typed as one and zero", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.fillIn(QStringLiteral("WAS"));
    type("10");
    press(Qt::Key_Return);
    REQUIRE(resultsOf(desk, citizen).size() == 1);
    CHECK(resultsOf(desk, citizen).first().measurement.answers == Answers{10});
    around.click("backToMeasurementsButton");
    around.fillIn(QStringLiteral("WAS"));
    type("1");
    press(Qt::Key_Return); // no need to wait
    press(Qt::Key_Return);
    CHECK(resultsOf(desk, citizen).first().measurement.answers == Answers{1});
}

TEST_CASE("No line of a sheet is cut in the middle, however low the window is and wherever the cursor stands",
          "[measurements]") {
    Questionnaire questionnaire;
    for (int number = 1; number <= 12; ++number) {
        questionnaire.questions.append({QString::number(number), QStringLiteral("Spørgsmål %1").arg(number), {}, {}, {}, 1, 5});
    }
    WholeSheet sheet;
    sheet.resize(800, 300);
    sheet.start(questionnaire, Answers(12));
    sheet.show();
    QApplication::processEvents();
    for (int height = 180; height <= 560; height += 17) {
        sheet.resize(800, height);
        QApplication::processEvents();
        for (const int row : {0, 8}) {
            sheet.takeFocus({row});
            QApplication::processEvents();
            int whole = 0;
            for (int number = 1; number <= 12; ++number) {
                const auto* edit = named<QLineEdit>(sheet, QStringLiteral("line%1Edit").arg(number).toLatin1().constData());
                const QRect place(edit->mapTo(sheet.viewport(), QPoint(0, 0)), edit->size());
                const QRect seen = place.intersected(sheet.viewport()->rect());
                INFO("line " << number << " in a sheet of " << height << " px, the cursor in line " << row + 1);
                CHECK((seen.isEmpty() || seen == place));
                whole += seen == place ? 1 : 0;
            }
            CHECK(whole >= 3);
        }
    }
}

TEST_CASE("From paper the whole sheet is typed in digits alone, with the day it was answered", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.choose(QStringLiteral("SF12V2"));
    around.click("fromPaperButton");
    CHECK(namelessControls(around.page).isEmpty());
    typeOn("32"); // general health, moderate activities
    typeOn("5");  // stairs have three answers only
    CHECK(around.label("line3Label").contains(QStringLiteral("5 er ikke et svar her")));
    typeOn("2333333333");
    around.find<QLineEdit>("answeredOnEdit")->setText(QString());
    around.find<QLineEdit>("answeredOnEdit")->setFocus();
    type("30-10-2026");
    press(Qt::Key_Return);
    around.click("saveSheetButton");
    const auto results = resultsOf(desk, citizen);
    REQUIRE(results.size() == 1);
    const Measurement kept = results.first().measurement;
    CHECK(kept.answeredOn == QDate(2026, 10, 30));
    CHECK(kept.mode == AnswerMode::Paper);
    CHECK(kept.answers == Answers{3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3});
    CHECK(kept.weightSet == QStringLiteral("us1998+dk2018"));
}

TEST_CASE("A half-filled sheet is kept and offered back, also after a lock", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    {
        AroundMeasurements around(desk, citizen);
        around.fillIn(who5);
        type("45");
        press(Qt::Key_Escape);
        CHECK(around.find<RecordTable>("measurementsTable")->isVisible());
        CHECK(resultsOf(desk, citizen).isEmpty());
    }
    desk.file.reopen();
    PageContext context{desk.workspace(), desk.navigator, desk.ask, desk.actions};
    Page page(PageBody::Filling);
    auto* tab = new MeasurementsTab(context, citizen);
    page.content()->addWidget(tab);
    Desk::show(page);
    auto* combo = named<QComboBox>(*tab, "instrumentCombo");
    combo->setCurrentIndex(combo->findData(who5));
    QTest::mouseClick(named<QPushButton>(*tab, "fillInButton"), Qt::LeftButton);
    CHECK(named<QLabel>(*tab, "progressLabel")->text() == QStringLiteral("3 af 5"));
    CHECK(named<QLabel>(*tab, "draftLabel")->isVisible());
    type("333");
    press(Qt::Key_Return);
    const auto results = desk.workspace().measurements.results(citizen);
    REQUIRE(results.size() == 1);
    CHECK(results.first().measurement.answers == Answers{4, 5, 3, 3, 3});
    CHECK(!desk.workspace().drafts.find(QStringLiteral("measurement/%1/WHO5").arg(citizen.toString())));
}

TEST_CASE("Low well-being holds the result back until it is written down that safety was talked about", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.fillIn(who5);
    type("11111");
    press(Qt::Key_Return);
    CHECK(around.isShown("safetyCard"));
    CHECK(!around.isShown("resultView"));
    CHECK(around.label("noCrisisCardLabel").contains(QStringLiteral("Indstillinger, Spørgeskemaer")));
    CHECK(namelessControls(around.page).isEmpty());
    SECTION("and nothing is chosen for her beforehand") {
        CHECK_FALSE(around.find<QRadioButton>("talkedRadio")->isChecked());
        CHECK_FALSE(around.find<QRadioButton>("notTalkedRadio")->isChecked());
        around.click("noteSafetyButton");
        CHECK(around.label("safetyProblem") == QStringLiteral("Vælg, om I har talt om det."));
        CHECK(around.isShown("safetyCard"));
        CHECK(resultsOf(desk, citizen).first().measurement.safetyTalk == SafetyTalk::Open);
        around.find<QRadioButton>("talkedRadio")->click();
        around.click("noteSafetyButton");
        CHECK(!around.isShown("safetyCard"));
        CHECK(resultsOf(desk, citizen).first().measurement.safetyTalk == SafetyTalk::Talked);
    }
    SECTION("with why not, when it was not") {
        around.find<QRadioButton>("notTalkedRadio")->setChecked(true);
        around.click("noteSafetyButton");
        CHECK(around.isShown("safetyProblem"));
        CHECK(around.isShown("safetyCard"));
        around.find<QLineEdit>("safetyNoteEdit")->setFocus();
        type("hun skulle med bussen");
        press(Qt::Key_Return);
        CHECK(!around.isShown("safetyCard"));
        CHECK(around.isShown("resultView"));
        CHECK(resultsOf(desk, citizen).first().measurement.safetyTalk == SafetyTalk::NotTalked);
    }
    SECTION("and it stands on the tab until then") {
        AroundMeasurements later(desk, citizen);
        CHECK(later.isShown("safetyCard"));
        CHECK(later.find<RecordTable>("measurementsTable")->isVisible());
        desk.workspace().settings.set(crisisCard, QStringLiteral("Vagttelefon 00 00 00 09"));
        AroundMeasurements withCard(desk, citizen);
        CHECK(withCard.label("crisisCardLabel") == QStringLiteral("Vagttelefon 00 00 00 09"));
        withCard.fillIn(who5);
        CHECK(!withCard.isShown("safetyCard")); // the citizen looks on
    }
}

TEST_CASE("With the citizen beside, the due questionnaire says for which time it is, and no licence shows", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const QDate today = desk.workspace().clock.today();
    const auto course = desk.workspace().courses.open(citizen, today);
    REQUIRE(course);
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(*course, today));
    TogetherTab tab(desk.context, citizen);
    Desk::show(tab);
    const QAbstractItemModel* rows = named<RecordTable>(tab, "togetherTable")->model();
    CHECK(rows->index(0, 1).data().toString() == QStringLiteral("nu, ved start"));
    QTest::mouseClick(named<QPushButton>(tab, "fillInTogetherButton"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(named<QLabel>(tab, "questionLabel")->isVisible());
    CHECK_FALSE(named<QLabel>(tab, "licenceLabel")->isVisible());

    AroundMeasurements around(desk, citizen);
    around.fillIn(who5);
    CHECK(around.isShown("licenceLabel"));
}

TEST_CASE("A second result says what moved, in words and in a chart, and can be taken back", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    recorded(desk, citizen, QStringLiteral("SF12V2"), {3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3}, QDate(2026, 5, 1));
    const MeasurementId id =
        recorded(desk, citizen, QStringLiteral("SF12V2"), {1, 3, 3, 5, 5, 5, 5, 1, 1, 1, 5, 5}, QDate(2026, 11, 1));
    AroundMeasurements around(desk, citizen);
    QAbstractItemModelTester tester(around.find<RecordTable>("measurementsTable")->records());
    around.tab->showRecord(id.value());
    CHECK(around.isShown("resultView"));
    const QString words = everyWord(*around.find<QWidget>("resultView"));
    CHECK(words.contains(QStringLiteral("fremgang på")));
    CHECK(words.contains(QStringLiteral("mere end måleusikkerhed")));
    CHECK(!around.find<QWidget>("resultView")->findChild<ChartView*>()->isHidden());
    auto* answers = around.find<RecordTable>("answersTable")->records();
    CHECK(answers->rowCount() == 12);
    CHECK(answers->index(2, 2).data().toString() == QStringLiteral("2"));
    around.click("withdrawButton");
    CHECK(!desk.workspace().measurements.find(id)->counts());
    CHECK(around.page.messages()->text().contains(QStringLiteral("annulleret")));
    // It is compared with nothing any more, which does not make it the first.
    around.tab->showRecord(id.value());
    const QString after = everyWord(*around.find<QWidget>("resultView"));
    CHECK(after.contains(QStringLiteral("tæller ikke med nogen steder")));
    CHECK_FALSE(after.contains(QStringLiteral("Den første")));
}

TEST_CASE("A questionnaire for groups never judges one person", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    REQUIRE(desk.workspace().measurements.use(known(desk, QStringLiteral("DJG6")), true));
    const MeasurementId id = recorded(desk, citizen, QStringLiteral("DJG6"), {1, 1, 1, 3, 3, 3}, QDate(2026, 11, 1));
    AroundMeasurements around(desk, citizen);
    around.tab->showRecord(id.value());
    CHECK(around.find<QWidget>("score-total") == nullptr);
    CHECK(everyWord(*around.find<QWidget>("resultView")).contains(QStringLiteral("grupper")));
}

TEST_CASE("The calendar of the course shows what is made, due and later", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto course = desk.workspace().courses.open(citizen, desk.file.clock.today());
    REQUIRE(course);
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(*course, desk.file.clock.today()));
    recorded(desk, citizen, QStringLiteral("TILS"), {1, 1, 1}, desk.file.clock.today());
    AroundMeasurements around(desk, citizen);
    auto* calendar = around.find<RecordTable>("measurementCalendarTable");
    calendar->selectKey(QStringLiteral("start/TILS"));
    CHECK(calendar->records()->index(calendar->currentRow(), 1).data().toString() == QStringLiteral("udfyldt 02-11-2026"));
    CHECK(around.find<QComboBox>("instrumentCombo")->currentData().toString() == QStringLiteral("TILS"));
    calendar->selectKey(QStringLiteral("start/WHO5"));
    CHECK(calendar->records()->index(calendar->currentRow(), 1).data().toString() == QStringLiteral("nu"));
    calendar->selectKey(QStringLiteral("month_3/WHO5"));
    CHECK(calendar->records()->index(calendar->currentRow(), 1).data().toString() == QStringLiteral("fra 26-01-2027"));
    calendar->setFocus();
    press(Qt::Key_Return);
    CHECK(around.label("sheetTitle") == QStringLiteral("WHO-5 trivsel"));
}

TEST_CASE("A questionnaire that is begun says so in the list, with how far one has come, and goes on from there",
          "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const QDate today = desk.file.clock.today();
    const auto course = desk.workspace().courses.open(citizen, today);
    REQUIRE(course);
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(*course, today));
    AroundMeasurements around(desk, citizen);
    auto* calendar = around.find<RecordTable>("measurementCalendarTable");
    const auto stateOf = [calendar](const char* key) {
        REQUIRE(calendar->selectKey(QLatin1String(key)));
        return calendar->records()->index(calendar->currentRow(), 1).data().toString();
    };
    REQUIRE(stateOf("start/WHO5") == QStringLiteral("nu"));
    around.fillIn(who5);
    type("45");
    press(Qt::Key_Escape);
    CHECK(stateOf("start/WHO5") == QStringLiteral("påbegyndt, 2 af 5"));
    CHECK(stateOf("month_3/WHO5") == QStringLiteral("fra 26-01-2027"));
    auto* combo = around.find<QComboBox>("instrumentCombo");
    CHECK(combo->itemText(combo->findData(who5)).contains(QStringLiteral("påbegyndt, 2 af 5")));

    TogetherTab together(desk.context, citizen);
    const QAbstractItemModel* rows = named<RecordTable>(together, "togetherTable")->model();
    QStringList told;
    for (int row = 0; row < rows->rowCount(); ++row) {
        told << rows->index(row, 1).data().toString();
    }
    CHECK(told.contains(QStringLiteral("påbegyndt, 2 af 5")));

    around.fillIn(who5);
    CHECK(around.label("progressLabel") == QStringLiteral("3 af 5"));
    type("333");
    press(Qt::Key_Return);
    around.click("backToMeasurementsButton");
    CHECK(stateOf("start/WHO5") == QStringLiteral("udfyldt 02-11-2026"));
    CHECK_FALSE(combo->itemText(combo->findData(who5)).contains(QStringLiteral("påbegyndt")));
}

TEST_CASE("Leaving a questionnaire keeps the one that was chosen, also when another row is marked", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const QDate today = desk.file.clock.today();
    const auto course = desk.workspace().courses.open(citizen, today);
    REQUIRE(course);
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(*course, today));
    AroundMeasurements around(desk, citizen);
    REQUIRE(around.find<RecordTable>("measurementCalendarTable")->selectKey(QStringLiteral("start/WHO5")));
    around.fillIn(QStringLiteral("TILS"));
    type("2");
    press(Qt::Key_Escape);
    CHECK(around.find<QComboBox>("instrumentCombo")->currentData().toString() == QStringLiteral("TILS"));
}

TEST_CASE("The citizen's own mode asks, thanks and shows nothing else", "[measurements]") {
    Desk desk;
    const Citizen citizen = aCitizen(desk.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen"));
    recorded(desk, citizen.id, who5, {4, 4, 4, 4, 4}, QDate(2026, 5, 1));
    const auto course = desk.workspace().courses.open(citizen.id, desk.file.clock.today());
    REQUIRE(course);
    aConsent(desk.workspace(), citizen.id);
    REQUIRE(desk.workspace().courses.start(*course, desk.file.clock.today()));
    loadQuestions(desk);
    AroundMeasurements around(desk, citizen.id);
    around.choose(who5);
    desk.ask.answer(0); // only this one, not all that are due
    around.click("citizenAloneButton");
    REQUIRE(around.navigator.handed);
    CHECK(around.navigator.handed->back.command == command::reviewMeasurements);
    const QAction* review = desk.actions.action(command::reviewMeasurements.toString());
    REQUIRE(review);
    CHECK_FALSE(review->isEnabled());

    std::unique_ptr<QWidget> own(around.navigator.handed->make());
    Desk::show(*own);
    CHECK(namelessControls(*own).isEmpty());
    QTest::mouseClick(named<QPushButton>(*own, "beginButton"), Qt::LeftButton);
    CHECK(named<QLabel>(*own, "questionLabel")->isVisible());
    CHECK(namelessControls(*own).isEmpty());
    QTest::keyClicks(named<OneByOne>(*own, "oneByOne"), QStringLiteral("11111"));
    QString seen = everyWord(*own);
    QTest::mouseClick(named<QPushButton>(*own, "handInButton"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(named<QLabel>(*own, "thanksLabel")->isVisible());
    seen += everyWord(*own);
    for (const char* hidden : {"Bente", "20", "rivsel", "sikkerhed", "score", "80"}) {
        INFO(hidden);
        CHECK(!seen.contains(QString::fromUtf8(hidden)));
    }
    const auto results = resultsOf(desk, citizen.id);
    REQUIRE(results.size() == 2);
    CHECK(results.first().measurement.mode == AnswerMode::Citizen);

    // The worker has it back: first the safety card, then the result.
    CHECK(review->isEnabled());
    desk.actions.trigger(command::reviewMeasurements.toString());
    Desk::show(around.page);
    CHECK(around.isShown("safetyCard"));
    CHECK(!around.isShown("resultView"));
    around.find<QRadioButton>("talkedRadio")->setChecked(true);
    around.click("noteSafetyButton");
    CHECK(around.isShown("resultView"));
}

TEST_CASE("Questionnaires, licences, wording and the crisis card are set in the settings", "[measurements][settings]") {
    Desk desk;
    SettingsPage page(desk.context);
    Desk::show(page);
    auto* table = named<RecordTable>(page, "instrumentsTable");
    REQUIRE(table->selectKey(QStringLiteral("PHQ9")));
    auto* inUse = named<QCheckBox>(page, "inUseCheck");
    CHECK(!inUse->isChecked());
    inUse->click();
    CHECK(desk.workspace().instruments.isInUse(known(desk, QStringLiteral("PHQ9"))));
    CHECK(table->currentKey() == QStringLiteral("PHQ9"));

    REQUIRE(table->selectKey(QStringLiteral("TILS")));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tekster.json"));
    const auto write = [&path](const char* version) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(R"({"instrument": "TILS", "version": ")") + version +
                   R"(", "language": "da", "licence": "aftale 7",
                   "items": {"1": {"text": "Et?"}, "2": {"text": "To?"}, "3": {"text": "Tre?"}}})");
    };
    write("99");
    desk.ask.answer(path);
    named<QPushButton>(page, "loadTextsButton")->click();
    CHECK(page.messages()->text().contains(QStringLiteral("99")));
    CHECK(!desk.workspace().instruments.texts(known(desk, QStringLiteral("TILS"))));
    write("3");
    desk.ask.answer(path);
    named<QPushButton>(page, "loadTextsButton")->click();
    REQUIRE(desk.workspace().instruments.texts(known(desk, QStringLiteral("TILS"))));
    CHECK(desk.workspace().instruments.licence(known(desk, QStringLiteral("TILS"))) == QStringLiteral("aftale 7"));

    named<QListWidget>(page, "settingsGroups")->setCurrentRow(3);
    auto* crisis = named<QPlainTextEdit>(page, "crisisEdit");
    crisis->setFocus();
    crisis->setPlainText(QStringLiteral("Vagttelefon 00 00 00 09"));
    press(Qt::Key_Tab);
    CHECK(desk.workspace().settings.value(crisisCard) == QStringLiteral("Vagttelefon 00 00 00 09"));

    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.fillIn(QStringLiteral("TILS"));
    CHECK(around.label("questionLabel") == QStringLiteral("Et?"));
}
