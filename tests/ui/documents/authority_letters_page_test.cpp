// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/letter_steps.h"
#include "ui/kit/commands/copying.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/shared/letters/paper_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace brobygger;
using namespace brobygger::test;

namespace {
const QString writtenTo = QStringLiteral("Kystklinikken (eksempel)");

/// The citizen lets the recipient know of these kinds, in writing.
void letTell(Workspace& workspace, CitizenId citizen, const QStringList& kinds) {
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("Brobyggerne");
    consent.toWhom = writtenTo;
    consent.kinds = kinds;
    consent.purpose = QStringLiteral("at finde tider, der passer");
    consent.form = QStringLiteral("written");
    consent.givenOn = workspace.clock.today();
    consent.validTo = workspace.clock.today().addMonths(6);
    REQUIRE(workspace.consents.record(consent));
}

/// Somebody who was born, whom a letter to an authority is about.
CitizenId somebodyBorn(Workspace& workspace) {
    nameSender(workspace);
    Citizen citizen = *workspace.citizens.find(aCitizen(workspace).id);
    citizen.birthDate = QDate(1968, 3, 14);
    REQUIRE(workspace.citizens.change(citizen));
    return citizen.id;
}

FormDialog* wordsOf(QWidget& where) {
    QApplication::processEvents();
    auto* dialog = where.findChild<FormDialog*>(QStringLiteral("letterTextDialog"));
    REQUIRE(dialog);
    return dialog;
}

void write(FormDialog& dialog, const char* field, const QString& words) {
    if (auto* text = dialog.findChild<QPlainTextEdit*>(QLatin1String(field))) {
        text->setPlainText(words);
    } else {
        named<QLineEdit>(dialog, field)->setText(words);
    }
}

void writeToDoctor(FormDialog& dialog) {
    write(dialog, "recipientEdit", writtenTo);
    write(dialog, "situationEdit", QStringLiteral("Borgeren er udeblevet tre gange."));
    write(dialog, "adviceEdit", QStringLiteral("Må vi få en tid efter kl. 10.30?"));
}
} // namespace

TEST_CASE("A letter to the doctor is written from the tab, waits for a consent, and its text is copied", "[documents]") {
    Desk desk;
    const CitizenId citizen = somebodyBorn(desk.workspace());
    AroundDocuments around(desk, citizen);
    desk.actions.trigger(command::doctorLetter.toString());
    FormDialog* words = wordsOf(*around.tab);
    writeToDoctor(*words);
    words->submit();
    LetterDialog* letter = around.letter();
    REQUIRE(letter);
    CHECK(named<QLabel>(*letter, "noConsentLabel")->text().contains(writtenTo));
    named<QPushButton>(*letter, "copyTextButton")->click();
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("udeblevet")));

    letTell(desk.workspace(), citizen, {QStringLiteral("health")});
    QApplication::processEvents();
    CHECK(named<PaperView>(*letter, "paperView")->pageCount() == 1);
    named<QPushButton>(*letter, "copyTextButton")->click();
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Situation: Borgeren er udeblevet tre gange.")));
    named<QPushButton>(*letter, "keepButton")->click();
    QApplication::processEvents();
    REQUIRE(around.table->records()->rowCount() == 1);
    CHECK(desk.workspace().documents.forCitizen(citizen).first().kind == DocumentKind::DoctorLetter);
    CHECK(desk.workspace().documents.forCitizen(citizen).first().recipient == writtenTo);
    clearOwnCopy();
}

TEST_CASE("What was written in a letter to the doctor is kept when it is closed, and there again", "[documents]") {
    Desk desk;
    const CitizenId citizen = somebodyBorn(desk.workspace());
    letTell(desk.workspace(), citizen, {QStringLiteral("health")});
    AroundDocuments around(desk, citizen);
    desk.actions.trigger(command::doctorLetter.toString());
    FormDialog* words = wordsOf(*around.tab);
    writeToDoctor(*words);
    words->submit();
    around.letter()->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(around.table->records()->rowCount() == 0);
    desk.actions.trigger(command::doctorLetter.toString());
    LetterDialog* again = around.letter();
    REQUIRE(again);
    named<QPushButton>(*again, "keepButton")->click();
    QApplication::processEvents();
    REQUIRE(around.table->records()->rowCount() == 1);
    CHECK(desk.workspace().documents.forCitizen(citizen).first().html.contains(QStringLiteral("udeblevet tre gange")));
}

TEST_CASE("A number that looks like a CPR number is refused at its field, and nothing of the letter is lost", "[documents]") {
    Desk desk;
    const CitizenId citizen = somebodyBorn(desk.workspace());
    letTell(desk.workspace(), citizen, {QStringLiteral("plan"), QStringLiteral("practical")});
    AroundDocuments around(desk, citizen);
    desk.actions.trigger(command::municipalLetter.toString());
    FormDialog* words = wordsOf(*around.tab);
    write(*words, "recipientEdit", writtenTo);
    write(*words, "causeEdit", QStringLiteral("Det gælder 140368-1029."));
    write(*words, "agreedEdit", QStringLiteral("Vi åbner posten sammen."));
    write(*words, "asked_forEdit", QStringLiteral("Ring, før I sender et brev."));
    named<DateField>(*words, "deadlineDate")->setDate(desk.workspace().clock.today().addDays(14));
    words->submit();
    CHECK_FALSE(words->form()->problemAt(QStringLiteral("cause")).isEmpty());
    write(*words, "causeEdit", QStringLiteral("Brevene bliver ikke åbnet."));
    words->submit();
    LetterDialog* letter = around.letter();
    REQUIRE(letter);
    CHECK(named<PaperView>(*letter, "paperView")->pageCount() == 1);
    named<QPushButton>(*letter, "keepButton")->click();
    QApplication::processEvents();
    REQUIRE(around.table->records()->rowCount() == 1);
    CHECK(desk.workspace().documents.forCitizen(citizen).first().html.contains(QStringLiteral("Vi åbner posten sammen.")));
}
