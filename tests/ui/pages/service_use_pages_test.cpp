// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/measurements_tab.h"
#include "ui/measurements/service_use/typed_use.h"
#include "ui/slices.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
const QDate useCourseStart(2026, 2, 2);

/// A citizen whose course started on a day, with the measurements in front.
struct UsePage {
    Desk desk;
    CitizenId citizen = aCitizen(desk.workspace()).id;
    Page page{PageBody::Filling};
    MeasurementsTab* tab = nullptr;

    explicit UsePage(QDate start = useCourseStart) {
        if (start.isValid()) {
            const auto course = desk.workspace().courses.open(citizen, start);
            REQUIRE(course);
            aConsent(desk.workspace(), citizen, start);
            REQUIRE(desk.workspace().courses.start(*course, start));
        }
        tab = new MeasurementsTab(desk.context, citizen);
        page.content()->addWidget(tab);
        Desk::show(page);
    }

    QList<ServiceUse> rows() { return desk.workspace().serviceUses.forCitizen(citizen); }
    /// How often a service was used in the period of the start sheet; nothing: no row or not known.
    std::optional<int> before(const char* kind) {
        for (const ServiceUse& use : rows()) {
            if (use.kind == QLatin1String(kind) && use.to < useCourseStart) {
                return use.number;
            }
        }
        return std::nullopt;
    }
    void bringForward() const {
        named<QTabWidget>(page, "measurementParts")->setCurrentIndex(1);
        QApplication::processEvents();
    }
    QPushButton* button(const char* name) const { return named<QPushButton>(page, name); }
    void click(const char* name) const {
        REQUIRE(button(name));
        REQUIRE(button(name)->isEnabled());
        QTest::mouseClick(button(name), Qt::LeftButton);
        QApplication::processEvents();
    }
    FormDialog* opened(const char* name) const {
        const QList<FormDialog*> dialogs = page.findChildren<FormDialog*>(QLatin1String(name));
        const auto shown =
            std::find_if(dialogs.cbegin(), dialogs.cend(), [](const FormDialog* dialog) { return dialog->isVisible(); });
        REQUIRE(shown != dialogs.cend());
        return *shown;
    }
    FormDialog* startSheet() const {
        bringForward();
        click("baselineSheetButton");
        return opened("useSheetDialog");
    }
    void takeBack() const {
        QTest::mouseClick(named<QPushButton>(*page.messages(), "messageActionButton"), Qt::LeftButton);
        QApplication::processEvents();
    }
};

template <class Widget> Widget* partOf(const FormDialog& sheet, const char* kind, const char* part) {
    auto* line = named<QWidget>(sheet, (QByteArray(kind) + "Line").constData());
    REQUIRE(line);
    auto* found = named<Widget>(*line, part);
    REQUIRE(found);
    return found;
}

QLineEdit* numberOf(const FormDialog& sheet, const char* kind) { return partOf<QLineEdit>(sheet, kind, "numberEdit"); }

void fromSource(const FormDialog& sheet, const char* source) {
    auto* sources = named<QComboBox>(sheet, "sourceCombo");
    const int place = sources->findData(QLatin1String(source));
    REQUIRE(place >= 0);
    sources->setCurrentIndex(place);
}

void keepSheet() { press(Qt::Key_Return, Qt::ControlModifier); }
} // namespace

TEST_CASE("How often is read as it is written here: 3, 3 gange, 1.200, ingen, ?", "[service_use]") {
    const auto number = [](const char* typed) { return readUse(QString::fromUtf8(typed)).number; };
    CHECK(number("3") == 3);
    CHECK(number(" 3 gange ") == 3);
    CHECK(number("1 dag") == 1);
    CHECK(number("2 dage") == 2);
    CHECK(number("4x") == 4);
    CHECK(number("1.200") == 1200);
    CHECK(number("0") == 0);
    CHECK(number("Ingen") == 0);
    CHECK(number("nul") == 0);
    CHECK_FALSE(number(""));
    CHECK(readUse(QString()).isReadable);
    CHECK(readUse(QStringLiteral("?")).isUnknown);
    CHECK(readUse(QStringLiteral("Ved ikke")).isUnknown);
    for (const char* nonsense : {"mange", "2,5", "-1", "3 4"}) {
        INFO(nonsense);
        CHECK_FALSE(readUse(QString::fromUtf8(nonsense)).isReadable);
    }
}

TEST_CASE("The start sheet is filled in by keyboard from line to line, saved in one go and taken back in one go",
          "[service_use]") {
    UsePage around;
    const FormDialog* sheet = around.startSheet();
    CHECK(namelessControls(*sheet).isEmpty());
    CHECK(combosWithoutLabel(*sheet).isEmpty());
    CHECK(named<QLabel>(*sheet, "usePeriodLabel")->text().contains(QStringLiteral("02-02-2025")));
    CHECK(named<QLabel>(*sheet, "usePeriodLabel")->text().contains(QStringLiteral("01-02-2026")));
    fromSource(*sheet, "journal");
    numberOf(*sheet, "gp_contact")->setFocus();
    type("12");
    press(Qt::Key_Return);
    CHECK(focused() == numberOf(*sheet, "gp_kept"));
    type("7 gange");
    press(Qt::Key_Return);
    CHECK(numberOf(*sheet, "gp_kept")->text() == QStringLiteral("7"));
    type("ingen"); // gp_no_show
    press(Qt::Key_Down);
    CHECK(focused() == numberOf(*sheet, "ae_visit"));
    type("?");
    press(Qt::Key_Return);
    CHECK(partOf<QCheckBox>(*sheet, "ae_visit", "unknownCheck")->isChecked());
    CHECK(numberOf(*sheet, "ae_visit")->text().isEmpty());
    press(Qt::Key_Up);
    CHECK(focused() == numberOf(*sheet, "ae_visit"));
    keepSheet();

    REQUIRE(around.rows().size() == 4);
    CHECK(around.before("gp_contact") == 12);
    CHECK(around.before("gp_kept") == 7);
    CHECK(around.before("gp_no_show") == 0);
    CHECK_FALSE(around.before("ae_visit"));
    for (const ServiceUse& use : around.rows()) {
        CHECK(use.source == UseSource::Journal);
        CHECK(use.from == QDate(2025, 2, 2));
        CHECK(use.to == QDate(2026, 2, 1));
        CHECK(use.certainty == (use.kind == QLatin1String("ae_visit") ? UseCertainty::Unknown : UseCertainty::Known));
    }
    auto* table = named<RecordTable>(around.page, "service_useTable");
    const QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table->records()->rowCount() == 4);
    around.takeBack();
    CHECK(around.rows().isEmpty());
    CHECK(table->records()->rowCount() == 0);
}

TEST_CASE("After the last line Enter comes to the button that saves", "[service_use]") {
    UsePage around;
    const FormDialog* sheet = around.startSheet();
    numberOf(*sheet, "medicine")->setFocus();
    press(Qt::Key_Return);
    CHECK(focused() == sheet->saveButton());
    CHECK(sheet->isVisible());
}

TEST_CASE("What cannot be read stands at its line, and nothing is saved; a number takes the tick away", "[service_use]") {
    UsePage around;
    FormDialog* sheet = around.startSheet();
    numberOf(*sheet, "admission")->setFocus();
    type("mange");
    press(Qt::Key_Return);
    CHECK_FALSE(sheet->form()->problemAt(QStringLiteral("admission")).isEmpty());
    fromSource(*sheet, "self");
    keepSheet();
    CHECK(sheet->isVisible());
    CHECK(around.rows().isEmpty());
    auto* number = numberOf(*sheet, "admission");
    number->setFocus();
    number->selectAll();
    type("1");
    CHECK(sheet->form()->problemAt(QStringLiteral("admission")).isEmpty());
    auto* unknown = partOf<QCheckBox>(*sheet, "bed_day", "unknownCheck");
    QTest::mouseClick(unknown, Qt::LeftButton, Qt::NoModifier, QPoint(8, unknown->height() / 2));
    REQUIRE(unknown->isChecked());
    numberOf(*sheet, "bed_day")->setFocus();
    type("4");
    CHECK_FALSE(unknown->isChecked());
    keepSheet();
    CHECK(around.before("admission") == 1);
    CHECK(around.before("bed_day") == 4);
}

TEST_CASE("Who knows the numbers is chosen once, and otherwise for a line alone", "[service_use]") {
    UsePage around;
    FormDialog* sheet = around.startSheet();
    numberOf(*sheet, "gp_contact")->setFocus();
    type("5");
    keepSheet();
    CHECK_FALSE(sheet->form()->problemAt(QStringLiteral("source")).isEmpty()); // nobody has chosen one
    fromSource(*sheet, "self");
    REQUIRE(choose(named<QComboBox>(*sheet, "certaintyCombo"), QStringLiteral("partly")));
    auto* other = partOf<QPushButton>(*sheet, "admission", "otherOriginButton");
    QTest::mouseClick(other, Qt::LeftButton);
    auto* own = partOf<QComboBox>(*sheet, "admission", "ownSourceCombo");
    REQUIRE(own->isVisible());
    REQUIRE(choose(own, QStringLiteral("register")));
    REQUIRE(choose(partOf<QComboBox>(*sheet, "admission", "ownCertaintyCombo"), QStringLiteral("known")));
    numberOf(*sheet, "admission")->setFocus();
    type("2");
    keepSheet();
    REQUIRE(around.rows().size() == 2);
    for (const ServiceUse& use : around.rows()) {
        const bool isOwn = use.kind == QLatin1String("admission");
        CHECK(use.source == (isOwn ? UseSource::Register : UseSource::Self));
        CHECK(use.certainty == (isOwn ? UseCertainty::Known : UseCertainty::Partly));
    }
    // Opened again it says the same, and an emptied line takes its row away.
    sheet = around.startSheet();
    CHECK(partOf<QComboBox>(*sheet, "admission", "ownSourceCombo")->currentData().toString() == QStringLiteral("register"));
    CHECK(numberOf(*sheet, "gp_contact")->text() == QStringLiteral("5"));
    numberOf(*sheet, "gp_contact")->setFocus();
    numberOf(*sheet, "gp_contact")->selectAll();
    press(Qt::Key_Delete);
    keepSheet();
    REQUIRE(around.rows().size() == 1);
    CHECK(around.rows().first().kind == QStringLiteral("admission"));
    CHECK(around.rows().first().source == UseSource::Register);
}

TEST_CASE("A sheet that is left with Esc is kept as a draft and comes back, also out of the list of drafts", "[service_use]") {
    UsePage around;
    const FormDialog* sheet = around.startSheet();
    fromSource(*sheet, "letter");
    numberOf(*sheet, "out_of_hours")->setFocus();
    type("3");
    press(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(around.rows().isEmpty());
    const QList<DraftForm> forms = draftForms();
    const auto form = std::find_if(forms.cbegin(), forms.cend(),
                                   [](const DraftForm& one) { return one.name == QStringLiteral("use-sheet/"); });
    REQUIRE(form != forms.cend());
    REQUIRE(form->open(&around.page, around.desk.context, around.citizen,
                       around.citizen.toString() + QStringLiteral("/2025-02-02/2026-02-01")));
    QApplication::processEvents();
    sheet = around.opened("useSheetDialog");
    CHECK(numberOf(*sheet, "out_of_hours")->text() == QStringLiteral("3"));
    CHECK(named<QComboBox>(*sheet, "sourceCombo")->currentData().toString() == QStringLiteral("letter"));
    numberOf(*sheet, "out_of_hours")->setFocus();
    keepSheet();
    CHECK(around.before("out_of_hours") == 3);
}

TEST_CASE("A follow-up offers the periods that are over and begins with the one that is missing", "[service_use]") {
    UsePage around; // nine months after the start
    around.bringForward();
    around.click("followUpSheetButton");
    const FormDialog* which = around.opened("followUpDialog");
    auto* period = named<QComboBox>(*which, "periodCombo");
    REQUIRE(period->count() == 2);
    CHECK(period->currentText().contains(QStringLiteral("02-02-2026")));
    keepSheet();
    const FormDialog* sheet = around.opened("useSheetDialog");
    CHECK(named<QLabel>(*sheet, "usePeriodLabel")->text().contains(QStringLiteral("01-05-2026")));
    fromSource(*sheet, "register");
    numberOf(*sheet, "gp_contact")->setFocus();
    type("1");
    keepSheet();
    REQUIRE(around.rows().size() == 1);
    CHECK(around.rows().first().to == QDate(2026, 5, 1));
    around.click("followUpSheetButton");
    CHECK(named<QComboBox>(*around.opened("followUpDialog"), "periodCombo")->currentIndex() == 1);
}

TEST_CASE("Before the start there are no sheets, and before the first quarter is over no follow-up", "[service_use]") {
    UsePage waiting{QDate()};
    waiting.bringForward();
    CHECK_FALSE(waiting.button("baselineSheetButton")->isEnabled());
    CHECK_FALSE(waiting.button("followUpSheetButton")->isEnabled());
    CHECK(waiting.button("newServiceUseButton")->isEnabled());
    UsePage fresh{QDate(2026, 10, 1)};
    fresh.bringForward();
    CHECK(fresh.button("baselineSheetButton")->isEnabled());
    CHECK_FALSE(fresh.button("followUpSheetButton")->isEnabled());
}

TEST_CASE("A question mark in a row leaves the number open, as it does in a sheet", "[service_use]") {
    UsePage around;
    around.bringForward();
    around.click("newServiceUseButton");
    FormDialog* dialog = around.opened("useRowDialog");
    REQUIRE(choose(named<QComboBox>(*dialog, "kindCombo"), QStringLiteral("ae_visit")));
    named<DateField>(*dialog, "fromDate")->setDate(QDate(2025, 1, 1));
    named<DateField>(*dialog, "toDate")->setDate(QDate(2025, 12, 31));
    REQUIRE(choose(named<QComboBox>(*dialog, "sourceCombo"), static_cast<int>(UseSource::Letter)));
    REQUIRE(choose(named<QComboBox>(*dialog, "certaintyCombo"), static_cast<int>(UseCertainty::Unknown)));
    named<QLineEdit>(*dialog, "numberEdit")->setFocus();
    type("?");
    keepSheet();
    REQUIRE(around.rows().size() == 1);
    CHECK_FALSE(around.rows().first().number);
}

TEST_CASE("A row is written, doubted where another has its days, changed and removed, each taken back", "[service_use]") {
    UsePage around;
    around.bringForward();
    around.click("newServiceUseButton");
    FormDialog* dialog = around.opened("useRowDialog");
    CHECK(combosWithoutLabel(*dialog).isEmpty());
    keepSheet();
    for (const char* field : {"kind", "source", "certainty"}) {
        CHECK_FALSE(dialog->form()->problemAt(QLatin1String(field)).isEmpty());
    }
    REQUIRE(choose(named<QComboBox>(*dialog, "kindCombo"), QStringLiteral("ae_visit")));
    named<QLineEdit>(*dialog, "numberEdit")->setFocus();
    type("2 gange");
    named<DateField>(*dialog, "fromDate")->setDate(QDate(2025, 1, 1));
    named<DateField>(*dialog, "toDate")->setDate(QDate(2025, 12, 31));
    REQUIRE(choose(named<QComboBox>(*dialog, "sourceCombo"), static_cast<int>(UseSource::Letter)));
    REQUIRE(choose(named<QComboBox>(*dialog, "certaintyCombo"), static_cast<int>(UseCertainty::Known)));
    keepSheet();
    REQUIRE(around.rows().size() == 1);
    CHECK(around.rows().first().number == 2);
    CHECK(around.rows().first().source == UseSource::Letter);

    around.click("changeServiceUseButton");
    dialog = around.opened("useRowDialog");
    CHECK(named<QLineEdit>(*dialog, "numberEdit")->text() == QStringLiteral("2"));
    named<QLineEdit>(*dialog, "numberEdit")->setFocus();
    named<QLineEdit>(*dialog, "numberEdit")->selectAll();
    type("3");
    keepSheet();
    CHECK(around.rows().first().number == 3);
    around.takeBack();
    CHECK(around.rows().first().number == 2);

    around.click("newServiceUseButton");
    dialog = around.opened("useRowDialog");
    REQUIRE(choose(named<QComboBox>(*dialog, "kindCombo"), QStringLiteral("ae_visit")));
    REQUIRE(choose(named<QComboBox>(*dialog, "sourceCombo"), static_cast<int>(UseSource::Letter)));
    auto* from = named<DateField>(*dialog, "fromDate");
    from->edit()->setFocus();
    type("31-12-2025");
    press(Qt::Key_Tab);
    auto* to = named<DateField>(*dialog, "toDate");
    to->edit()->setFocus();
    type("05-01-2026");
    press(Qt::Key_Tab);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("from")).isEmpty());
    press(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    around.click("removeServiceUseButton");
    CHECK(around.rows().isEmpty());
    around.takeBack();
    CHECK(around.rows().size() == 1);
}

TEST_CASE("The commands of the sheets are found from the questionnaires and bring the list forward", "[service_use]") {
    UsePage around;
    auto* parts = named<QTabWidget>(around.page, "measurementParts");
    REQUIRE(parts->currentIndex() == 0);
    around.desk.actions.trigger(command::baselineSheet.toString());
    QApplication::processEvents();
    CHECK(parts->currentIndex() == 1);
    CHECK(around.opened("useSheetDialog")->isVisible());
    CHECK(namelessControls(around.page).isEmpty());
}
