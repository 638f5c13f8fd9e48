// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/record_table.h"
#include "ui/screening/screening_tab.h"
#include "ui/slices.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The tab of a citizen who was screened.
struct ScreenedDesk {
    Desk desk;
    CitizenId citizen = aCitizen(desk.workspace()).id;
    ScreeningId first = screened();
    TabAlone<ScreeningTab> around{desk, citizen};

    ScreeningId screened() {
        const auto form = desk.workspace().screenings.begin(*desk.workspace().citizens.find(citizen));
        REQUIRE(form);
        const auto done = desk.workspace().screenings.decide(*form, ScreeningOutcome::Undecided, QString());
        REQUIRE(done);
        return done->id;
    }
    void begin() {
        QTest::mouseClick(named<QPushButton>(*around.tab, "secondScreenerButton"), Qt::LeftButton);
        settle();
    }
    FormDialog& dialog() {
        const QList<FormDialog*> all = around.page.findChildren<FormDialog*>(QStringLiteral("secondScreeningDialog"));
        const auto shown = std::find_if(all.cbegin(), all.cend(), [](const FormDialog* one) { return one->isVisible(); });
        REQUIRE(shown != all.cend());
        return **shown;
    }
    void answer(const char* criterion, const char* state) {
        auto* segments = dialog().findChild<Segments*>(QLatin1String(criterion) + QStringLiteral("Segments"));
        REQUIRE(segments);
        auto* button = segments->findChild<QAbstractButton*>(QLatin1String(state) + QStringLiteral("Segment"));
        REQUIRE(button);
        button->setFocus();
        press(Qt::Key_Space);
    }
    void name(const char* screener) {
        named<QLineEdit>(dialog(), "screenerEdit")->setFocus();
        type(screener);
    }
    static void save() {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    QList<Screening> all() { return desk.workspace().screenings.forCitizen(citizen); }
};

} // namespace

TEST_CASE("Somebody else screens the same case from the citizen's tab, and it is taken back from the message",
          "[screening][second]") {
    ScreenedDesk desk;
    desk.begin();
    CHECK(namelessControls(desk.dialog()) == QStringList());
    ScreenedDesk::save();
    CHECK_FALSE(named<QLabel>(desk.dialog(), "screenerProblem")->text().isEmpty());
    CHECK(desk.all().size() == 1);
    desk.name("Mette Skov");
    desk.answer("no_children_at_home", "not_met");
    ScreenedDesk::save();
    const QList<Screening> all = desk.all();
    REQUIRE(all.size() == 2);
    const auto second = std::find_if(all.begin(), all.end(), [](const Screening& each) { return each.isSecond(); });
    REQUIRE(second != all.end());
    CHECK(second->screener == QStringLiteral("Mette Skov"));
    CHECK(second->verdict == ScreeningOutcome::Out);
    const auto age = std::find_if(second->answers.begin(), second->answers.end(),
                                  [](const ScreeningAnswer& answer) { return answer.criterion == QLatin1String("age"); });
    REQUIRE(age != second->answers.end());
    CHECK(age->state == ConditionState::Met); // as it is known
    CHECK(age->wasPrefilled);
    CHECK(named<RecordTable>(*desk.around.tab, "screeningsTable")->model()->rowCount() == 2);
    CHECK(desk.desk.workspace().screenings.latest(desk.citizen)->id == desk.first);
    QTest::mouseClick(named<QPushButton>(*desk.around.page.messages(), "messageActionButton"), Qt::LeftButton);
    settle();
    CHECK(desk.all().size() == 1);
}

TEST_CASE("A case that was screened by two says so when it is to be screened again", "[screening][second]") {
    ScreenedDesk desk;
    const auto form = desk.desk.workspace().screenings.beginSecond(desk.first);
    REQUIRE(form);
    REQUIRE(desk.desk.workspace().screenings.keepSecond(*form, desk.first, QStringLiteral("Mette Skov")));
    settle();
    REQUIRE(named<RecordTable>(*desk.around.tab, "screeningsTable")->selectKey(desk.first.toString()));
    desk.begin();
    CHECK(desk.around.page.findChildren<FormDialog*>(QStringLiteral("secondScreeningDialog")).isEmpty());
    CHECK(desk.around.page.messages()->text().contains(QStringLiteral("anden screener")));
}

TEST_CASE("The form of a second screener that was left is among the drafts and opens again", "[screening][second][drafts]") {
    ScreenedDesk desk;
    desk.begin();
    desk.name("Mette");
    desk.answer("schooling", "met");
    FormDialog* begun = &desk.dialog();
    begun->leave(); // as at the lock
    delete begun;
    const QList<DraftForm> forms = draftForms();
    const auto form = std::find_if(forms.cbegin(), forms.cend(),
                                   [](const DraftForm& one) { return one.name == QStringLiteral("second-screening/"); });
    REQUIRE(form != forms.cend());
    CHECK_FALSE(form->open(&desk.around.page, desk.desk.context, desk.citizen, QStringLiteral("4711")));
    REQUIRE(form->open(&desk.around.page, desk.desk.context, desk.citizen, desk.first.toString()));
    settle();
    CHECK(named<QLineEdit>(desk.dialog(), "screenerEdit")->text() == QStringLiteral("Mette"));
    CHECK(named<Segments>(desk.dialog(), "schoolingSegments")->value() == QStringLiteral("met"));
}

TEST_CASE("While a second screener answers, the first screening is out of sight", "[screening][second]") {
    ScreenedDesk desk;
    CHECK_FALSE(named<QWidget>(desk.around.page, "secondScreenerCurtain"));
    desk.begin();
    const auto* curtain = named<QWidget>(desk.around.page, "secondScreenerCurtain");
    REQUIRE(curtain);
    const QPoint middle = desk.around.page.rect().center();
    CHECK(desk.around.page.childAt(middle) == curtain);
    desk.dialog().reject();
    settle();
    CHECK_FALSE(named<QWidget>(desk.around.page, "secondScreenerCurtain"));
}
