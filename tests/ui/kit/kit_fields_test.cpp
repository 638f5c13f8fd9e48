// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/forms/form_values.h"
#include "ui/kit/forms/key_list.h"
#include "ui/kit/forms/person_number_field.h"
#include "ui/kit/forms/phone_field.h"
#include "ui/kit/forms/time_field.h"
#include "ui/kit/layout/scrolling.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const FixedClock& monday() {
    static const FixedClock clock(QDateTime(QDate(2026, 11, 2), QTime(9, 0)));
    return clock;
}

void type(QLineEdit* edit, const QString& text) {
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace

TEST_CASE("A date may be typed the way one writes it", "[kit]") {
    DateField field(monday());
    QSignalSpy changed(&field, &DateField::dateChanged);
    for (const QString& typed : {QStringLiteral("2/11"), QStringLiteral("021126"), QStringLiteral("i dag")}) {
        field.setDate(std::nullopt);
        type(field.edit(), typed);
        CHECK(field.date() == QDate(2026, 11, 2));
        CHECK(field.edit()->text() == QStringLiteral("02-11-2026"));
    }
    CHECK(changed.size() == 5);
}

TEST_CASE("A birth date typed with two digits for the year has been, and needs its year", "[kit]") {
    DateField field(monday());
    field.setForBirthDate();
    field.show();
    for (const QString& typed : {QStringLiteral("14-03-30"), QStringLiteral("140330"), QStringLiteral("14. marts 30")}) {
        field.setDate(std::nullopt);
        type(field.edit(), typed);
        CHECK(field.edit()->text() == QStringLiteral("14-03-1930"));
    }
    type(field.edit(), QStringLiteral("14/3"));
    CHECK_FALSE(field.isReadable());
    DateField due(monday());
    type(due.edit(), QStringLiteral("14-03-30"));
    CHECK(due.date() == QDate(2030, 3, 14));
}

TEST_CASE("What is no date stays as it was typed, and the field says so", "[kit]") {
    DateField field(monday());
    field.show();
    type(field.edit(), QStringLiteral("engang i maj"));
    CHECK(field.edit()->text() == QStringLiteral("engang i maj"));
    CHECK_FALSE(field.isReadable());
    CHECK_FALSE(field.date().has_value());
    CHECK_FALSE(field.edit()->accessibleDescription().isEmpty());
    type(field.edit(), QStringLiteral("3/11"));
    CHECK(field.edit()->accessibleDescription().isEmpty());
}

TEST_CASE("A time is read with or without kl. and moved by quarters", "[kit]") {
    TimeField field;
    type(field.edit(), QStringLiteral("kl. 9"));
    CHECK(field.edit()->text() == QStringLiteral("09.00"));
    QTest::keyClick(field.edit(), Qt::Key_Up);
    CHECK(field.time() == QTime(9, 15));
    type(field.edit(), QStringLiteral("snart"));
    CHECK_FALSE(field.isReadable());
}

TEST_CASE("What is no time stays as it was typed, and the field says so until it is put right", "[kit]") {
    for (const QString& typed : {QStringLiteral("25"), QStringLiteral("kl. 9.75"), QStringLiteral("halv ni")}) {
        TimeField field;
        field.setTime(QTime(8, 0));
        field.show();
        INFO(typed.toStdString());
        type(field.edit(), typed);
        CHECK(field.edit()->text() == typed);
        CHECK_FALSE(field.isReadable());
        CHECK_FALSE(field.time().has_value());
        CHECK_FALSE(field.edit()->accessibleDescription().isEmpty());
        type(field.edit(), QStringLiteral("1030"));
        CHECK(field.edit()->text() == QStringLiteral("10.30"));
        CHECK(field.time() == QTime(10, 30));
        CHECK(field.edit()->accessibleDescription().isEmpty());
    }
}

TEST_CASE("A telephone number is shown in pairs", "[kit]") {
    PhoneField field;
    type(&field, QStringLiteral("12345678"));
    CHECK(field.text() == QStringLiteral("12 34 56 78"));
}

TEST_CASE("A personal number is masked until somebody is let to see it", "[kit]") {
    PersonNumberField field;
    field.setNumber(QStringLiteral("0211261234"));
    CHECK_FALSE(field.edit()->text().contains(QStringLiteral("1234")));
    QSignalSpy asked(&field, &PersonNumberField::revealRequested);
    QTest::mouseClick(field.findChild<QToolButton*>(QStringLiteral("revealButton")), Qt::LeftButton);
    CHECK(asked.size() == 1);
    CHECK(field.isMasked());
    field.reveal();
    CHECK(field.edit()->text() == QStringLiteral("021126-1234"));
}

TEST_CASE("A form puts each sentence at its field and goes to the first one", "[kit]") {
    Form form(2);
    QLineEdit* name = form.line(QStringLiteral("name"), QStringLiteral("Navn"), FieldNeed::Required);
    DateField* due = form.date(QStringLiteral("due"), QStringLiteral("Frist"), monday());
    form.show();
    form.activateWindow();
    CHECK(name->objectName() == QStringLiteral("nameEdit"));
    CHECK(name->accessibleName().startsWith(QStringLiteral("Navn")));
    CHECK(due->edit()->accessibleName() == QStringLiteral("Frist"));

    Problems problems;
    problems.hint(QStringLiteral("name"), QStringLiteral("Navnet er usædvanligt kort."));
    problems.error(QStringLiteral("due"), QStringLiteral("Fristen ligger før forløbet."));
    problems.error(QStringLiteral("course"), QStringLiteral("Forløbet er afsluttet."));
    const Problems left = form.showProblems(problems);

    CHECK(form.problemAt(QStringLiteral("due")) == QStringLiteral("Fristen ligger før forløbet."));
    CHECK(form.findChild<QLabel*>(QStringLiteral("dueProblem"))->isVisible());
    CHECK(form.focusWidget() == due->edit());
    REQUIRE(left.list().size() == 1);
    CHECK(left.list().first().field == QStringLiteral("course"));

    form.clearProblems();
    CHECK(form.problemAt(QStringLiteral("due")).isEmpty());
    CHECK_FALSE(form.findChild<QLabel*>(QStringLiteral("dueProblem"))->isVisible());
}

TEST_CASE("What is wrong takes the place of a help that says the same, and is said once", "[kit]") {
    Form form;
    form.line(QStringLiteral("reason"), QStringLiteral("Begrundelse"));
    form.setHelp(QStringLiteral("reason"), QStringLiteral("Skriv hvorfor."));
    form.show();
    const auto* help = form.findChild<QLabel*>(QStringLiteral("reasonHelp"));
    REQUIRE(help->isVisible());
    Problems problems;
    problems.error(QStringLiteral("reason"), QStringLiteral("Skriv hvorfor."));
    (void)form.showProblems(problems);
    CHECK(form.findChild<QLabel*>(QStringLiteral("reasonProblem"))->isVisible());
    CHECK_FALSE(help->isVisible());
    form.setHelp(QStringLiteral("reason"), QStringLiteral("Står kun her."));
    CHECK(help->isVisible());
    form.setHelp(QStringLiteral("reason"), QStringLiteral("Skriv hvorfor."));
    form.clearProblems();
    CHECK(help->isVisible());
}

TEST_CASE("What was written into a form comes back at its own fields, the personal number masked", "[kit][drafts]") {
    const auto make = [](Form& form) {
        form.date(QStringLiteral("birthDate"), QStringLiteral("Født"), monday());
        form.date(QStringLiteral("receivedOn"), QStringLiteral("Modtaget"), monday());
        form.time(QStringLiteral("starts"), QStringLiteral("Fra"));
        form.time(QStringLiteral("ends"), QStringLiteral("Til"));
        form.personNumber(QStringLiteral("number"), QStringLiteral("CPR"));
    };
    const auto date = [](const Form& form, const char* name) {
        return qobject_cast<DateField*>(form.field(QLatin1String(name)));
    };
    const auto time = [](const Form& form, const char* name) {
        return qobject_cast<TimeField*>(form.field(QLatin1String(name)));
    };
    Form written(2);
    make(written);
    date(written, "birthDate")->setDate(QDate(1968, 5, 12));
    date(written, "receivedOn")->setDate(QDate(2026, 11, 2));
    time(written, "starts")->setTime(QTime(10, 0));
    time(written, "ends")->setTime(QTime(11, 0));
    qobject_cast<PersonNumberField*>(written.field(QStringLiteral("number")))->setNumber(QStringLiteral("0101900000"));

    Form again(2);
    make(again);
    setFormValues(again, formValues(written));
    CHECK(date(again, "birthDate")->date() == QDate(1968, 5, 12));
    CHECK(date(again, "receivedOn")->date() == QDate(2026, 11, 2));
    CHECK(time(again, "starts")->time() == QTime(10, 0));
    CHECK(time(again, "ends")->time() == QTime(11, 0));
    auto* number = qobject_cast<PersonNumberField*>(again.field(QStringLiteral("number")));
    CHECK(number->number() == QStringLiteral("010190-0000"));
    CHECK_FALSE(number->edit()->text().contains(QStringLiteral("0000")));
}

TEST_CASE("A choice comes back as what it was, also where the list has become shorter", "[kit][drafts]") {
    const auto boxOf = [](Form& form, const QStringList& codes) {
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("lawBox"));
        for (const QString& code : codes) {
            box->addItem(code.toUpper(), code);
        }
        form.add(QStringLiteral("law"), QStringLiteral("Hjemmel"), box);
        return box;
    };
    Form written(1);
    boxOf(written, {QString(), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})->setCurrentIndex(2);
    Form again(1);
    const QComboBox* shorter = boxOf(again, {QString(), QStringLiteral("b"), QStringLiteral("c")});
    setFormValues(again, formValues(written));
    CHECK(shorter->currentData().toString() == QStringLiteral("b"));
    Form without(1);
    const QComboBox* gone = boxOf(without, {QString(), QStringLiteral("a"), QStringLiteral("c")});
    setFormValues(without, formValues(written));
    CHECK(gone->currentIndex() == 0); // and never another one
}

TEST_CASE("A choice that stands for a number, or for yes or no, comes back too", "[kit][drafts]") {
    const auto boxOf = [](Form& form, const QString& name, const QList<Choice>& choices) {
        return form.combo(name, QStringLiteral("Svar"), choices);
    };
    const QList<Choice> numbers{{QStringLiteral("ikke svaret"), 0}, {QStringLiteral("uenig"), 1}, {QStringLiteral("enig"), 2}};
    const QList<Choice> answers{
        {QStringLiteral("uoplyst"), QVariant()}, {QStringLiteral("ja"), true}, {QStringLiteral("nej"), false}};
    Form written(1);
    boxOf(written, QStringLiteral("number"), numbers)->setCurrentIndex(2);
    boxOf(written, QStringLiteral("answer"), answers)->setCurrentIndex(2);
    Form again(1);
    const QComboBox* number = boxOf(again, QStringLiteral("number"), numbers);
    const QComboBox* answer = boxOf(again, QStringLiteral("answer"), answers);
    setFormValues(again, formValues(written));
    CHECK(number->currentData().toInt() == 2);
    CHECK(answer->currentText() == QStringLiteral("nej"));
}

TEST_CASE("A text that comes back is gone on with at its end", "[kit][drafts]") {
    Form written(1);
    written.text(QStringLiteral("text"), QStringLiteral("Notat"))->setPlainText(QStringLiteral("Hun ringer"));
    Form again(1);
    QPlainTextEdit* text = again.text(QStringLiteral("text"), QStringLiteral("Notat"));
    setFormValues(again, formValues(written));
    QTest::keyClicks(text, QStringLiteral(" i morgen"));
    CHECK(text->toPlainText() == QStringLiteral("Hun ringer i morgen"));
}

TEST_CASE("A number that was typed is seen with the eye, and written over or erased, without a look-up", "[kit][drafts]") {
    Form form(2);
    PersonNumberField* number = form.personNumber(QStringLiteral("number"), QStringLiteral("CPR"));
    form.show();
    QSignalSpy asked(number, &PersonNumberField::revealRequested);
    auto* eye = number->findChild<QToolButton*>(QStringLiteral("revealButton"));
    const QString kept = [] {
        Form written(2);
        PersonNumberField* begun = written.personNumber(QStringLiteral("number"), QStringLiteral("CPR"));
        type(begun->edit(), QStringLiteral("310250-1234"));
        return formValues(written);
    }();

    setFormValues(form, kept);
    CHECK(number->isMasked());
    QTest::mouseClick(eye, Qt::LeftButton);
    CHECK(number->edit()->text() == QStringLiteral("310250-1234"));
    QTest::mouseClick(eye, Qt::LeftButton);
    CHECK(number->isMasked());

    type(number->edit(), QStringLiteral("0101900000")); // over the mask
    CHECK(number->number() == QStringLiteral("010190-0000"));
    CHECK(number->edit()->text() == QStringLiteral("010190-0000"));

    setFormValues(form, kept);
    QTest::keyClick(number->edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(number->edit(), Qt::Key_Backspace);
    CHECK(number->number().isEmpty());
    setFormValues(form, kept);
    QTest::keyClick(number->edit(), Qt::Key_Backspace); // what is left of the mask is no number
    CHECK(number->number().isEmpty());
    CHECK(number->edit()->text().isEmpty());
    CHECK(asked.isEmpty());
}

TEST_CASE("A known number is asked for also after a draft with another one was put aside", "[kit][drafts]") {
    Form form(2);
    PersonNumberField* number = form.personNumber(QStringLiteral("number"), QStringLiteral("CPR"));
    number->setNumber(QStringLiteral("0101900000"));
    const QString untouched = formValues(form);
    QSignalSpy asked(number, &PersonNumberField::revealRequested);
    number->setTyped(QStringLiteral("3102501234"));
    setFormValues(form, untouched);
    CHECK(number->edit()->isReadOnly());
    QTest::mouseClick(number->findChild<QToolButton*>(QStringLiteral("revealButton")), Qt::LeftButton);
    CHECK(asked.size() == 1);
    CHECK(number->isMasked());
}

TEST_CASE("What was wrong is not called wrong any more once it is put right", "[kit]") {
    Form form;
    QLineEdit* name = form.line(QStringLiteral("name"), QStringLiteral("Navn"));
    form.line(QStringLiteral("town"), QStringLiteral("By"));
    Problems problems;
    problems.error(QStringLiteral("name"), QStringLiteral("Skriv et navn."));
    problems.error(QStringLiteral("town"), QStringLiteral("Skriv en by."));
    (void)form.showProblems(problems);
    QTest::keyClicks(name, QStringLiteral("Bo"));
    CHECK(form.problemAt(QStringLiteral("name")).isEmpty());
    CHECK(form.problemAt(QStringLiteral("town")) == QStringLiteral("Skriv en by."));
}

TEST_CASE("What is wrong at one field can be taken back alone, and the other sentences stay", "[kit]") {
    Form form;
    QLineEdit* name = form.line(QStringLiteral("name"), QStringLiteral("Navn"));
    form.line(QStringLiteral("town"), QStringLiteral("By"));
    Problems problems;
    problems.error(QStringLiteral("name"), QStringLiteral("Skriv et navn."));
    problems.error(QStringLiteral("town"), QStringLiteral("Skriv en by."));
    (void)form.showProblems(problems);
    REQUIRE(name->property("problem").toBool());
    form.clearProblem(QStringLiteral("name"));
    form.clearProblem(QStringLiteral("no such field"));
    CHECK(form.problemAt(QStringLiteral("name")).isEmpty());
    CHECK_FALSE(name->property("problem").toBool());
    CHECK(form.problemAt(QStringLiteral("town")) == QStringLiteral("Skriv en by."));
}

TEST_CASE("A form of two columns stands in one where there is no room", "[kit]") {
    auto* form = new Form(2);
    const std::unique_ptr<QScrollArea> area(scrolling(form));
    QLineEdit* left = form->line(QStringLiteral("left"), QStringLiteral("Venstre"));
    QLineEdit* right = form->line(QStringLiteral("right"), QStringLiteral("Højre"));
    left->setMinimumWidth(200);
    right->setMinimumWidth(200);
    area->resize(600, 300);
    area->show();
    CHECK(left->mapTo(form, QPoint()).y() == right->mapTo(form, QPoint()).y());
    area->resize(300, 300);
    QCoreApplication::processEvents();
    CHECK(left->mapTo(form, QPoint()).x() == right->mapTo(form, QPoint()).x());
}

TEST_CASE("After a change of language each tick of a group still says what it is a choice of", "[kit]") {
    Form form;
    auto* group = new QWidget;
    auto* tick = new QCheckBox(QStringLiteral("Mad"), group);
    tick->setAccessibleName(QStringLiteral("Behov: Mad"));
    group->setFocusProxy(tick);
    form.add(QStringLiteral("needs"), QStringLiteral("Behov"), group, FieldNeed::Required);
    QCheckBox* alone = form.check(QStringLiteral("alone"), QStringLiteral("Bor alene"));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&form, &change);
    CHECK(tick->accessibleName() == QStringLiteral("Behov: Mad"));
    CHECK(group->accessibleName() == QStringLiteral("Behov"));
    CHECK(alone->accessibleName() == QStringLiteral("Bor alene"));
}

TEST_CASE("In a list of choices 0 is the tenth line, and a line after it shows no digit", "[kit]") {
    KeyList list(QStringLiteral("list"));
    QList<Choice> choices;
    for (int i = 1; i <= 11; ++i) {
        choices.append({QStringLiteral("valg %1").arg(i), QString::number(i)});
    }
    list.setChoices(choices);
    CHECK(list.item(8)->text().startsWith(QLatin1Char('9')));
    CHECK(list.item(9)->text().startsWith(QStringLiteral("0 ")));
    CHECK(list.item(10)->text().trimmed() == QStringLiteral("valg 11"));
    const QSignalSpy chosen(&list, &KeyList::chosen);
    QTest::keyClick(&list, Qt::Key_0);
    CHECK(list.value() == QStringLiteral("10"));
    QTest::keyClick(&list, Qt::Key_9, Qt::KeypadModifier);
    CHECK(list.value() == QStringLiteral("9"));
    CHECK(chosen.size() == 2);
}

TEST_CASE("In a short list of choices 0 chooses nothing", "[kit]") {
    KeyList list(QStringLiteral("list"));
    list.setChoices({{QStringLiteral("fremmødt"), QStringLiteral("attended")}});
    const QSignalSpy chosen(&list, &KeyList::chosen);
    QTest::keyClick(&list, Qt::Key_0);
    CHECK(list.value().isEmpty());
    CHECK(chosen.size() == 0);
}

TEST_CASE("What is wrong at a field that was taken away is handed back, to be said elsewhere", "[kit]") {
    Form form;
    form.line(QStringLiteral("name"), QStringLiteral("Navn"));
    form.line(QStringLiteral("doctors"), QStringLiteral("Antal læger"));
    Problems problems;
    problems.error(QStringLiteral("name"), QStringLiteral("Skriv navnet."));
    problems.error(QStringLiteral("doctors"), QStringLiteral("Skriv et helt tal."));
    CHECK(form.showProblems(problems).isEmpty()); // before its window is shown, too
    form.show();
    CHECK(form.showProblems(problems).isEmpty());
    CHECK(form.problemAt(QStringLiteral("doctors")) == QStringLiteral("Skriv et helt tal."));
    form.setVisible(QStringLiteral("doctors"), false);
    const Problems elsewhere = form.showProblems(problems);
    REQUIRE(elsewhere.list().size() == 1);
    CHECK(elsewhere.list().first().field == QStringLiteral("doctors"));
    CHECK(form.problemAt(QStringLiteral("name")) == QStringLiteral("Skriv navnet."));
}
