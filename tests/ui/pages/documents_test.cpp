// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"
#include "core/documents/letters/letter_layout.h"
#include "core/drafts/waiting_drafts.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/documents/documents_tab.h"
#include "ui/documents/letter_dialog.h"
#include "ui/documents/paper_view.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/labels/facts.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QAbstractItemModelTester>
#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct AroundDocuments : TabAlone<DocumentsTab> {
    using TabAlone::TabAlone;
    RecordTable* table = named<RecordTable>(*tab, "documentsTable");

    LetterDialog* letter() {
        QApplication::processEvents();
        return named<LetterDialog>(*tab, "letterDialog");
    }
};

/// A drafted referral to an offer, with a consent to tell it these kinds; without any there is no consent.
OutgoingReferralId aReferral(Workspace& workspace, CitizenId citizen, const QStringList& kinds) {
    REQUIRE(workspace.courses.open(citizen, QDate(2026, 11, 2)));
    Offer offer;
    offer.name = QStringLiteral("Gåholdet (eksempel)");
    offer.street = QStringLiteral("Havnegade 3");
    offer.postcode = QStringLiteral("8500");
    offer.town = QStringLiteral("Grenaa");
    const auto offerId = workspace.offers.add(offer);
    REQUIRE(offerId);
    if (!kinds.isEmpty()) {
        Consent consent;
        consent.citizen = citizen;
        consent.fromWhom = QStringLiteral("Brobyggeren");
        consent.toWhom = offer.name;
        consent.offer = *offerId;
        consent.kinds = kinds;
        consent.purpose = QStringLiteral("at gå ture");
        consent.form = QStringLiteral("oral");
        consent.givenOn = QDate(2026, 11, 2);
        REQUIRE(workspace.consents.record(consent));
    }
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = *offerId;
    referral.wish = QStringLiteral("at gå ture med andre");
    referral.practical = QStringLiteral("ser dårligt");
    const auto drafted = workspace.outgoingReferrals.draft(referral);
    REQUIRE(drafted);
    return drafted->id;
}

/// Whether anything is drawn in this part of the first page.
bool hasInk(const Paper& paper, const MmRect& part) {
    constexpr double pixelsPerMm = 4;
    QImage page(QSize(static_cast<int>(210 * pixelsPerMm), static_cast<int>(297 * pixelsPerMm)), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    paper.paint(painter, 0, pixelsPerMm);
    painter.end();
    for (int y = static_cast<int>(part.y * pixelsPerMm); y < static_cast<int>(part.bottom() * pixelsPerMm); ++y) {
        for (int x = static_cast<int>(part.x * pixelsPerMm); x < static_cast<int>(part.right() * pixelsPerMm); ++x) {
            if (page.pixel(x, y) != qRgb(255, 255, 255)) {
                return true;
            }
        }
    }
    return false;
}
} // namespace

TEST_CASE("A referral's letter says what is missing, is completed, printed, and kept as sent with its referral",
          "[documents]") {
    Desk desk;
    QTemporaryDir folder;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("practical")});
    AroundDocuments around(desk, citizen);
    QAbstractItemModelTester tester(around.table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    CHECK(named<PaperView>(*dialog, "paperView")->pageCount() == 1);
    CHECK(named<QLabel>(*dialog, "missingLabel")->text().contains(QStringLiteral("hvem der følger med")));
    CHECK(named<QLabel>(*dialog, "leftOutLabel")->text().contains(QStringLiteral("ønsker")));
    CHECK(named<QLabel>(*dialog, "letterTitle")->text().contains(QStringLiteral("Gåholdet")));
    CHECK(named<QLabel>(*dialog, "consentLabel")->text().contains(QStringLiteral("mundtligt")));

    press(Qt::Key_P, Qt::ControlModifier);
    CHECK(desk.ask.asked().isEmpty()); // it may not leave yet
    CHECK(dialog->findChild<MessageBar*>()->text().contains(QStringLiteral("hvem der følger med")));
    press(Qt::Key_E, Qt::ControlModifier);
    auto* text = dialog->findChild<FormDialog*>(QStringLiteral("letterTextDialog"));
    REQUIRE(text);
    CHECK(focused() == named<QLineEdit>(*text, "companionEdit"));
    type("kommer alene");
    press(Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK_FALSE(named<QLabel>(*dialog, "missingLabel"));
    CHECK(desk.workspace().outgoingReferrals.find(referral)->companion == QStringLiteral("kommer alene"));

    desk.ask.answer(folder.filePath(QStringLiteral("printet.pdf")));
    named<QPushButton>(*dialog, "printButton")->click();
    REQUIRE(around.table->records()->rowCount() == 1);
    const Document kept = desk.workspace().documents.forCitizen(citizen).first();
    CHECK(kept.kind == DocumentKind::OfferLetter);
    CHECK(kept.referral == referral);
    CHECK(kept.sentOn == QDate(2026, 11, 2));
    CHECK(kept.sentVia == QStringLiteral("letter"));
    CHECK(desk.workspace().outgoingReferrals.find(referral)->state == OutgoingState::Sent);

    // Printing is taken back as easily as it was done.
    CHECK(around.page.messages()->text().contains(QStringLiteral("gemt som sendt")));
    CHECK(around.page.messages()->text().contains(QStringLiteral("Henvisningen er nu sendt")));
    around.page.messages()->findChild<QPushButton*>()->click();
    CHECK(around.table->records()->rowCount() == 0);
    CHECK(desk.workspace().outgoingReferrals.find(referral)->state == OutgoingState::Draft);
}

TEST_CASE("What was typed into Ret teksten… is kept after Esc, and offered back in the letter", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    const auto text = [&dialog] {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the form that was closed
        return named<FormDialog>(*dialog, "letterTextDialog");
    };
    named<QPushButton>(*dialog, "editTextButton")->click();
    REQUIRE(text());
    named<QLineEdit>(*text(), "companionEdit")->setText(QStringLiteral("naboen"));
    text()->reject(); // as Esc does
    REQUIRE_FALSE(text());
    CHECK(dialog->messages()->text() == QStringLiteral("Det, du skrev, er gemt som kladde."));
    SECTION("with Fortryd") { named<QPushButton>(*dialog->messages(), "messageActionButton")->click(); }
    SECTION("with Ctrl+Z") {
        named<QPushButton>(*dialog, "editTextButton")->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    SECTION("with Ctrl+Z in a field that has nothing to take back") {
        named<QWidget>(*dialog, "sentOnDate")->findChild<QLineEdit*>()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    SECTION("with Ret teksten… once more") { named<QPushButton>(*dialog, "editTextButton")->click(); }
    SECTION("when the letter is opened again") {
        dialog->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
        dialog = around.letter();
        REQUIRE(dialog);
        CHECK(dialog->messages()->text().contains(QStringLiteral("Du var begyndt at rette teksten")));
        named<QPushButton>(*dialog->messages(), "messageActionButton")->click();
    }
    REQUIRE(text());
    CHECK(named<QLineEdit>(*text(), "companionEdit")->text() == QStringLiteral("naboen"));
    text()->submit();
    CHECK(desk.workspace().outgoingReferrals.find(referral)->companion == QStringLiteral("naboen"));
    CHECK_FALSE(desk.workspace().drafts.find(QStringLiteral("letter-text/referral/") + referral.toString()));
}

TEST_CASE("Ctrl+Z in a letter takes nothing back that was done before it was opened", "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId referral = aReferral(workspace, citizen, {QStringLiteral("contact")});
    AroundDocuments around(desk, citizen);
    bool isTakenBack = false;
    around.page.undoHistory().remember(QStringLiteral("Gemt."), [&isTakenBack]() -> Result<QString> {
        isTakenBack = true;
        return QString();
    });
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    REQUIRE(around.letter());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(isTakenBack);
    CHECK(around.letter()->isVisible());
}

TEST_CASE("The draft of a referral is deleted from its letter with Slet kladden, and comes back with Fortryd", "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId referral = aReferral(workspace, citizen, {});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    REQUIRE(around.letter());
    named<QPlainTextEdit>(*around.letter(), "reasonEdit")->setPlainText(QStringLiteral("aftalt ved bordet"));
    auto* drop = named<QPushButton>(*around.letter(), "deleteDraftButton");
    REQUIRE(drop);
    CHECK(drop->text() == QStringLiteral("Slet kladden"));
    drop->click();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(around.letter());
    CHECK_FALSE(workspace.outgoingReferrals.find(referral));
    CHECK(waitingDrafts(workspace.session).isEmpty());
    CHECK(around.page.messages()->text() == QStringLiteral("Kladden til Gåholdet (eksempel) er slettet."));
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    REQUIRE(workspace.outgoingReferrals.find(referral));
    CHECK(workspace.outgoingReferrals.find(referral)->state == OutgoingState::Draft);
    CHECK(waitingDrafts(workspace.session).size() == 1);
}

TEST_CASE("Where no referral waits for its letter, the letter has no Slet kladden", "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId referral = aReferral(workspace, citizen, {QStringLiteral("contact")});
    AroundDocuments around(desk, citizen);
    SECTION("in the information sheet") { around.tab->openRecord(RecordKind::Citizen, citizen.value()); }
    SECTION("in a letter whose referral is sent") {
        REQUIRE(
            workspace.outgoingReferrals.send(referral, QDate(2026, 11, 2), QStringLiteral("phone"), QStringLiteral("ringet")));
        around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    }
    REQUIRE(around.letter());
    CHECK_FALSE(named<QPushButton>(*around.letter(), "deleteDraftButton"));
}

TEST_CASE("A kept letter that is opened again says day and way of sending beside their names, in a card as high as that",
          "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    const auto sheet = workspace.documents.informationSheet(citizen);
    REQUIRE(sheet);
    REQUIRE(workspace.documents.keep(*sheet, {QDate(2026, 11, 2), QStringLiteral("handed_over"), QString()}));
    AroundDocuments around(desk, citizen);
    named<QPushButton>(*around.tab, "openDocumentButton")->click();
    REQUIRE(around.letter());
    const auto* facts = around.letter()->findChild<Facts*>();
    REQUIRE(facts);
    QStringList said;
    for (const QLabel* label : facts->findChildren<QLabel*>()) {
        said.append(label->text());
    }
    CHECK(said == QStringList{QStringLiteral("Dato"), QStringLiteral("02-11-2026"), QStringLiteral("Måde"),
                              QStringLiteral("givet i hånden")});
    const QWidget* card = facts->parentWidget();
    const QLayout* inside = card->layout();
    const int needed = inside->hasHeightForWidth() ? inside->totalHeightForWidth(card->width()) : card->sizeHint().height();
    CHECK(card->height() <= needed + 4);
}

TEST_CASE("What was begun in Ret teksten… is no draft any more once the letter is kept as sent, and is one again after Fortryd",
          "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId referral = aReferral(workspace, citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    named<QPushButton>(*dialog, "editTextButton")->click();
    auto* text = named<FormDialog>(*dialog, "letterTextDialog");
    REQUIRE(text);
    named<QPlainTextEdit>(*text, "wishEdit")->setPlainText(QStringLiteral("at gå ture om morgenen"));
    text->reject();
    REQUIRE(waitingDrafts(workspace.session).size() == 1);

    named<QPushButton>(*dialog, "keepButton")->click();
    REQUIRE(workspace.documents.forCitizen(citizen).size() == 1);
    CHECK(waitingDrafts(workspace.session).isEmpty());

    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    CHECK(workspace.documents.forCitizen(citizen).isEmpty());
    CHECK(waitingDrafts(workspace.session).size() == 1);
}

TEST_CASE("A letter that lacks the citizen's number leads to the citizen's form and is filled anew", "[documents]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    Citizen without;
    without.givenName = QStringLiteral("Bente");
    without.surname = QStringLiteral("Mikkelsen");
    const auto citizen = workspace.citizens.add(without);
    REQUIRE(citizen);
    const OutgoingReferralId id = aReferral(workspace, citizen->id, {QStringLiteral("contact"), QStringLiteral("wishes")});
    OutgoingReferral referral = *workspace.outgoingReferrals.find(id);
    referral.companion = QStringLiteral("kommer alene");
    REQUIRE(workspace.outgoingReferrals.change(referral));
    WorkView view(workspace, ask, appearance, pages(), searchEverywhere(workspace));
    view.resize(1280, 720);
    view.show();
    view.open(letterTarget(citizen->id, id));
    QApplication::processEvents();
    auto* letter = named<LetterDialog>(view, "letterDialog");
    REQUIRE(letter);
    named<QPushButton>(*letter, "keepButton")->click();
    auto* way = named<QPushButton>(*letter->messages(), "messageActionButton");
    REQUIRE(way);
    CHECK(way->text() == QStringLiteral("Ret borgeren…"));
    way->click();
    QApplication::processEvents();
    auto* form = letter->findChild<FormDialog*>();
    REQUIRE(form);
    auto* phone = named<QLineEdit>(*form, "phoneEdit");
    CHECK(form->focusWidget() == phone);
    QTest::keyClicks(phone, QStringLiteral("86 48 12 34"));
    form->submit();
    QApplication::processEvents();
    CHECK(letter->isVisible());
    CHECK_FALSE(named<QLabel>(*letter, "missingLabel"));
    CHECK(letter->messages()->text().contains(QStringLiteral("Bente Mikkelsen"))); // can be taken back
    named<QPushButton>(*letter, "keepButton")->click();
    CHECK(workspace.outgoingReferrals.find(id)->state == OutgoingState::Sent);
}

TEST_CASE("A letter to an offer about somebody who may not be rung leads to that answer, not to the number", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    Citizen bente = aCitizen(desk.workspace());
    bente.safeContact.call = Permission::No;
    REQUIRE(desk.workspace().citizens.change(bente));
    const OutgoingReferralId id = aReferral(desk.workspace(), bente.id, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, bente.id);
    around.tab->openRecord(RecordKind::OutgoingReferral, id.value());
    LetterDialog* letter = around.letter();
    REQUIRE(letter);
    named<QPushButton>(*letter, "keepButton")->click();
    CHECK(letter->messages()->text().contains(QStringLiteral("Der må ikke ringes til borgeren")));
    named<QPushButton>(*letter->messages(), "messageActionButton")->click();
    REQUIRE(desk.navigator.edited.size() == 1);
    CHECK(desk.navigator.edited.first() == std::pair(bente.id, QStringLiteral("call")));
}

TEST_CASE("A part of the letter is unticked and is not said any more", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    CHECK(focused() == named<QCheckBox>(*dialog, "wishPartCheck"));
    press(Qt::Key_Space);
    QApplication::processEvents();
    CHECK_FALSE(named<QCheckBox>(*dialog, "wishPartCheck")->isChecked());
    CHECK(focused() == named<QCheckBox>(*dialog, "wishPartCheck"));
    press(Qt::Key_Space);
    QApplication::processEvents();
    CHECK(named<QCheckBox>(*dialog, "wishPartCheck")->isChecked());
}

TEST_CASE("Without a consent the letter says contact only and wants a reason; a consent given from it fills it",
          "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral = aReferral(desk.workspace(), citizen, {});
    OutgoingReferral alone = *desk.workspace().outgoingReferrals.find(referral);
    alone.companion = QStringLiteral("kommer alene");
    REQUIRE(desk.workspace().outgoingReferrals.change(alone));
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    CHECK(named<QLabel>(*dialog, "noConsentLabel")
              ->text()
              .contains(QStringLiteral("står der kun navn og kontaktoplysninger i brevet")));
    const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
    CHECK(std::count_if(labels.cbegin(), labels.cend(), [](const QLabel* label) {
              return label->text() == QStringLiteral("kun med samtykke");
          }) == 3); // the wish, the practical matters, and who comes along
    CHECK_FALSE(named<QCheckBox>(*dialog, "wishPartCheck"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->findChild<Form*>()->problemAt(QStringLiteral("reason")).isEmpty());
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty());

    SECTION("with a reason it leaves, and the reason stays with letter and referral") {
        named<QPlainTextEdit>(*dialog, "reasonEdit")->setFocus();
        type("aftalt ved bordet");
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.workspace().documents.forCitizen(citizen).size() == 1);
        CHECK(desk.workspace().documents.forCitizen(citizen).first().sentReason == QStringLiteral("aftalt ved bordet"));
        CHECK(desk.workspace().outgoingReferrals.find(referral)->sentReason == QStringLiteral("aftalt ved bordet"));
    }
    SECTION("after a consent was given from here one is back at the letter, which now says the wish") {
        named<QPushButton>(*dialog, "newConsentButton")->click();
        QApplication::processEvents();
        auto* consent = dialog->findChild<FormDialog*>(QStringLiteral("consentDialog"));
        REQUIRE(consent);
        CHECK(named<QLineEdit>(*consent, "toWhomEdit")->text() == QStringLiteral("Gåholdet (eksempel)"));
        named<QLineEdit>(*consent, "fromWhomEdit")->setText(QStringLiteral("Brobyggeren"));
        REQUIRE(choose(named<QComboBox>(*consent, "formCombo"), QStringLiteral("oral")));
        consent->submit();
        QApplication::processEvents();
        CHECK(named<QCheckBox>(*dialog, "wishPartCheck"));
        CHECK(named<QLabel>(*dialog, "consentLabel"));
        CHECK(dialog->focusWidget() == named<QPushButton>(*dialog, "printButton"));
        named<QPushButton>(*dialog, "keepButton")->click();
        CHECK(desk.workspace().outgoingReferrals.find(referral)->state == OutgoingState::Sent);
    }
}

TEST_CASE("What was typed in a letter is a draft after Esc, and is back when the letter is opened again", "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId referral = aReferral(workspace, citizen, {});
    OutgoingReferral alone = *workspace.outgoingReferrals.find(referral);
    alone.companion = QStringLiteral("kommer alene");
    REQUIRE(workspace.outgoingReferrals.change(alone));
    AroundDocuments around(desk, citizen);
    const auto open = [&] {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
        REQUIRE(around.letter());
    };
    open();
    named<QPlainTextEdit>(*around.letter(), "reasonEdit")->setFocus();
    type("aftalt ved bordet");
    press(Qt::Key_Escape);
    CHECK(around.page.messages()->text() == QStringLiteral("Det, du skrev, er gemt som kladde."));
    REQUIRE(workspace.drafts.find(QStringLiteral("letter/referral/") + referral.toString()));
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first() == letterTarget(citizen, referral));

    open();
    auto* reason = named<QPlainTextEdit>(*around.letter(), "reasonEdit");
    CHECK(reason->toPlainText() == QStringLiteral("aftalt ved bordet"));
    SECTION("with Begynd forfra it is empty again, and there is no draft") {
        named<QPushButton>(*around.letter()->messages(), "messageActionButton")->click();
        CHECK(reason->toPlainText().isEmpty());
        press(Qt::Key_Escape);
        CHECK(waitingDrafts(workspace.session).isEmpty());
    }
    SECTION("kept as sent the letter is no draft any more, and after Fortryd it is one again") {
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(workspace.documents.forCitizen(citizen).size() == 1);
        CHECK(workspace.documents.forCitizen(citizen).first().sentReason == QStringLiteral("aftalt ved bordet"));
        CHECK(waitingDrafts(workspace.session).isEmpty());
        named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
        CHECK(waitingDrafts(workspace.session).size() == 1);
    }
}

TEST_CASE("A letter that nothing was typed in leaves no draft when it is closed", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral = aReferral(desk.workspace(), citizen, {});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    REQUIRE(around.letter());
    press(Qt::Key_Escape);
    CHECK(around.page.messages()->text().isEmpty());
    CHECK(waitingDrafts(desk.workspace().session).isEmpty());
}

TEST_CASE("A day of the information sheet that was refused stands there again after Esc", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::Citizen, citizen.value());
    REQUIRE(around.letter());
    const auto day = [&around] { return named<QWidget>(*around.letter(), "sentOnDate")->findChild<QLineEdit*>(); };
    day()->setFocus();
    day()->selectAll();
    type("09-11-2026"); // a week ahead
    named<QPushButton>(*around.letter(), "keepButton")->click();
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty());
    around.letter()->reject(); // as Esc does
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    around.tab->openRecord(RecordKind::Citizen, citizen.value());
    REQUIRE(around.letter());
    CHECK(day()->text() == QStringLiteral("09-11-2026"));
}

TEST_CASE("The words of a letter to the citizen, which stand nowhere else, are back in it after Esc", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Appointment draft;
    draft.citizen = citizen;
    draft.sector = QStringLiteral("gp");
    draft.title = QStringLiteral("samtale hos lægen");
    draft.startsAt = QDateTime(QDate(2026, 11, 4), QTime(10, 30));
    const auto appointment = desk.workspace().appointments.book(draft);
    REQUIRE(appointment);
    AroundDocuments around(desk, citizen);
    const auto open = [&] {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        around.tab->openRecord(RecordKind::Appointment, appointment->value());
        REQUIRE(around.letter());
        press(Qt::Key_E, Qt::ControlModifier);
        auto* text = named<FormDialog>(*around.letter(), "letterTextDialog");
        REQUIRE(text);
        return text;
    };
    FormDialog* text = open();
    named<QLineEdit>(*text, "placeEdit")->setText(QStringLiteral("Eksempelvej 9, dør B"));
    text->submit();
    QApplication::processEvents();
    around.letter()->reject();
    CHECK(waitingDrafts(desk.workspace().session).size() == 1);
    CHECK(named<QLineEdit>(*open(), "placeEdit")->text() == QStringLiteral("Eksempelvej 9, dør B"));
}

TEST_CASE("A letter without consent names a consent that may mean the same recipient", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral = aReferral(desk.workspace(), citizen, {});
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("Brobyggeren");
    consent.toWhom = QStringLiteral("Gåholdet");
    consent.kinds = {QStringLiteral("contact")};
    consent.purpose = QStringLiteral("at gå ture");
    consent.form = QStringLiteral("oral");
    consent.givenOn = QDate(2026, 11, 2);
    REQUIRE(desk.workspace().consents.record(consent));
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    auto* said = named<QLabel>(*dialog, "nearlyNamedLabel");
    REQUIRE(said);
    CHECK(said->text() == QStringLiteral("Der er et samtykke til »Gåholdet«. Er det den samme modtager, så registrér et nyt "
                                         "samtykke til tilbuddet."));
}

TEST_CASE("After a consent was taken back no letter opens, and it is said why", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    REQUIRE(desk.workspace().consents.withdraw(desk.workspace().consents.forCitizen(citizen).first().id, QDate(2026, 11, 2)));
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    CHECK_FALSE(around.letter());
    CHECK(around.page.messages()->text().contains(QStringLiteral("trukket")));
    CHECK(desk.navigator.timesBack == 1); // it is said where the letter was asked for
}

TEST_CASE("The letter to the citizen opens from an appointment, is completed and kept as sent", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Appointment draft;
    draft.citizen = citizen;
    draft.sector = QStringLiteral("gp");
    draft.title = QStringLiteral("samtale hos lægen");
    draft.startsAt = QDateTime(QDate(2026, 11, 4), QTime(10, 30));
    const auto appointment = desk.workspace().appointments.book(draft);
    REQUIRE(appointment);
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::Appointment, appointment->value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty()); // the place is missing
    press(Qt::Key_E, Qt::ControlModifier);
    type("Eksempelvej 9, dør B");
    press(Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    named<QPushButton>(*dialog, "keepButton")->click();
    REQUIRE(desk.workspace().documents.forCitizen(citizen).size() == 1);
    CHECK(desk.workspace().documents.forCitizen(citizen).first().html.contains(QStringLiteral("Eksempelvej 9")));
}

TEST_CASE("A letter as PDF says beforehand and afterwards that the referral is sent with it, and both are taken back",
          "[documents]") {
    Desk desk;
    QTemporaryDir folder;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    auto* pdf = named<QPushButton>(*dialog, "pdfButton");
    CHECK(pdf->toolTip().contains(QStringLiteral("henvisningen også sendt")));
    desk.ask.answer(folder.filePath(QStringLiteral("brev.pdf")));
    pdf->click();
    CHECK(desk.workspace().outgoingReferrals.find(referral)->state == OutgoingState::Sent);
    CHECK(around.page.messages()->text().contains(QStringLiteral("Henvisningen er nu sendt")));
    CHECK(around.page.messages()->text().contains(QStringLiteral("ikke krypteret")));
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    CHECK(around.page.messages()->text() ==
          QStringLiteral("Fortrudt: Brevet er ikke længere gemt som sendt, og henvisningen er igen en kladde."));
    CHECK(desk.workspace().outgoingReferrals.find(referral)->state == OutgoingState::Draft);
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty());
}

TEST_CASE("After a letter that was asked for elsewhere one is back there, kept or not", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    REQUIRE(around.letter());
    CHECK(desk.navigator.timesBack == 0);
    SECTION("closed") { press(Qt::Key_Escape); }
    SECTION("kept as sent") { press(Qt::Key_Return, Qt::ControlModifier); }
    CHECK(desk.navigator.timesBack == 1);
}

TEST_CASE("After Ret teksten… and closing the letter one is back where one began", "[documents]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId id = aReferral(workspace, citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    OutgoingReferral referral = *workspace.outgoingReferrals.find(id);
    referral.wish = QStringLiteral("at gå ture, 740368-1029");
    REQUIRE(workspace.outgoingReferrals.change(referral));
    WorkView view(workspace, ask, appearance, pages(), searchEverywhere(workspace));
    view.resize(1280, 720);
    view.show();
    view.open({page::today});
    view.open({page::referrals});
    const Page* referrals = view.page(page::referrals);

    // The letter is refused where it was asked for, also the second time.
    for (int time = 0; time < 2; ++time) {
        view.open(letterTarget(citizen, id));
        QApplication::processEvents();
        CHECK(view.inFront() == referrals);
        CHECK(referrals->messages()->text().contains(QStringLiteral("CPR-nummer")));
    }
    named<QPushButton>(*referrals->messages(), "messageActionButton")->click();
    QApplication::processEvents();
    auto* text = named<FormDialog>(view, "letterTextDialog");
    REQUIRE(text);
    named<QPlainTextEdit>(*text, "wishEdit")->setPlainText(QStringLiteral("at gå ture"));
    named<QLineEdit>(*text, "companionEdit")->setText(QStringLiteral("kommer alene"));
    text->submit();
    QApplication::processEvents();
    auto* letter = named<LetterDialog>(view, "letterDialog");
    REQUIRE(letter);
    letter->reject();
    CHECK(view.inFront() == referrals);
    view.back();
    CHECK(view.inFront() == view.page(page::today));
}

TEST_CASE("After a letter that was begun in Find tilbud one is back at the offers, kept or not", "[documents]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId id = aReferral(workspace, citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    WorkView view(workspace, ask, appearance, pages(), searchEverywhere(workspace));
    view.resize(1280, 720);
    view.show();
    view.openCitizen(citizen);
    view.open({.page = page::citizens, .citizen = citizen, .tab = tab::offers, .command = command::findOffers});
    const auto* offers = named<RecordTable>(view, "matchTable");
    REQUIRE(offers->isVisible());
    view.open(letterTarget(citizen, id));
    QApplication::processEvents();
    auto* letter = named<LetterDialog>(view, "letterDialog");
    REQUIRE(letter);
    CHECK_FALSE(offers->isVisible());
    SECTION("closed") { letter->reject(); }
    SECTION("kept as sent") {
        named<QPushButton>(*letter, "keepButton")->click();
        CHECK(workspace.outgoingReferrals.find(id)->state == OutgoingState::Sent);
    }
    QApplication::processEvents();
    CHECK(offers->isVisible());
    CHECK(view.focusWidget() == offers);
    view.back(); // and from there to the citizen
    CHECK_FALSE(offers->isVisible());
    CHECK(named<RecordTable>(view, "citizenReferralsTable")->isVisible());
}

TEST_CASE("From a refused sheet one comes to the settings of the organisation, whichever were open last", "[documents]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    const CitizenId citizen = aCitizen(file.workspace()).id;
    WorkView view(file.workspace(), ask, appearance, pages(), searchEverywhere(file.workspace()));
    view.resize(1280, 720);
    view.show();
    view.open({page::settings});
    auto* groups = named<QListWidget>(*view.page(page::settings), "settingsGroups");
    groups->setCurrentRow(2);
    view.open(informationSheetTarget(citizen));
    QApplication::processEvents();
    auto* letter = named<LetterDialog>(view, "letterDialog");
    REQUIRE(letter);
    named<QPushButton>(*letter, "keepButton")->click();
    named<QPushButton>(*letter->findChild<MessageBar*>(), "messageActionButton")->click();
    CHECK(view.inFront() == view.page(page::settings));
    CHECK(groups->currentRow() == 0);
}

TEST_CASE("An information sheet with something missing is not handed over, and what is missing is said", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::Citizen, citizen.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    named<QPushButton>(*dialog, "pdfButton")->click();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.ask.asked().isEmpty());
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty());
    CHECK(desk.workspace().consents.sheets(citizen).isEmpty());
    const QString said = dialog->findChild<MessageBar*>()->text();
    CHECK(said.contains(QStringLiteral("Arket mangler")));
    CHECK(said.contains(QStringLiteral("databeskyttelsesrådgiver")));

    // What is missing is written in the settings, and the way there stands beside.
    auto* way = named<QPushButton>(*dialog->findChild<MessageBar*>(), "messageActionButton");
    CHECK(way->text() == QStringLiteral("Åbn indstillingerne"));
    way->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().page == page::settings);
    CHECK(desk.navigator.opened.first().command == command::enterOrganisation);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("The information sheet kept as handed over dates it too", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::Citizen, citizen.value());
    REQUIRE(around.letter());
    CHECK(
        named<QComboBox>(*around.letter(), "viaCombo")->accessibleName().contains(QStringLiteral("Hvordan er det udleveret?")));
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<InformationSheet> sheets = desk.workspace().consents.sheets(citizen);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.first().document == desk.workspace().documents.forCitizen(citizen).first().id);
}

TEST_CASE("A sheet saved as PDF is not handed over by that, and is said to be unencrypted", "[documents]") {
    Desk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ark.pdf"));
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::Citizen, citizen.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    desk.ask.answer(path);
    named<QPushButton>(*dialog, "pdfButton")->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.size() > 5000);
    CHECK(pdf.contains("/Lang (da)"));
    const QString said = dialog->findChild<MessageBar*>()->text();
    CHECK(said.contains(QStringLiteral("ikke krypteret")));
    CHECK(said.contains(QStringLiteral("Arket er ikke registreret som udleveret")));
    CHECK(desk.workspace().session.database().number("SELECT count(*) FROM plain_file WHERE direction = 'written'") == 1);
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty());
    CHECK(desk.workspace().consents.sheets(citizen).isEmpty());

    // Once the citizen has it, it is kept so, and taken back like a letter.
    named<QPushButton>(*dialog, "keepButton")->click();
    CHECK(desk.workspace().consents.sheets(citizen).size() == 1);
    CHECK(around.page.messages()->text().startsWith(QStringLiteral("Arket er gemt som udleveret")));
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    CHECK(around.page.messages()->text() == QStringLiteral("Fortrudt: Arket er ikke længere gemt som udleveret."));
    CHECK(desk.workspace().consents.sheets(citizen).isEmpty());
}

TEST_CASE("On paper only the address stands where the window may show", "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    aReferral(workspace, citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    OfferLetterRequest request;
    request.citizen = citizen;
    request.offerName = QStringLiteral("Gåholdet (eksempel)");
    request.offerAddress = {request.offerName, QStringLiteral("Havnegade 3"), QStringLiteral("8500 Grenaa")};
    const auto letter = workspace.documents.offerLetter(request);
    REQUIRE(letter);
    const Paper paper(letter->html, letterLayout(EnvelopeKind::C5, 3));
    CHECK(hasInk(paper, {20, 44, 81, 21.5}));
    CHECK_FALSE(hasInk(paper, {0, 24, 120, 20}));
    CHECK_FALSE(hasInk(paper, {0, 65.5, 120, 14.5}));
    CHECK_FALSE(hasInk(paper, {0, 24, 19.5, 56}));
    CHECK_FALSE(hasInk(paper, {101, 24, 19, 56}));
    CHECK(hasInk(paper, {20, 85, 170, 100}));
    CHECK_FALSE(hasInk(paper, {0, 274, 210, 23}));
}

TEST_CASE("The text of a PDF copies with its hyphens, dashes and spaces", "[documents]") {
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty()) {
        SKIP("pdftotext is not installed");
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("brev.pdf"));
    const QString line = QStringLiteral("Fra 02-11-2026 kl. 9–10: fin officiel e-mail – ring");
    REQUIRE(writePdf(QStringLiteral("<!-- sender --><!-- body --><p>%1</p>").arg(line), letterLayout(EnvelopeKind::C5, 0),
                     {path, QStringLiteral("Brev til et tilbud")}));
    QProcess process;
    process.start(tool, {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    INFO(text.toStdString());
    CHECK(text.contains(line));
}

TEST_CASE("In the answer slip of a letter to an offer each thing has one unbroken line to write on", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId id = aReferral(desk.workspace(), citizen, {QStringLiteral("contact")});
    const auto referral = desk.workspace().outgoingReferrals.find(id);
    const auto offer = desk.workspace().offers.find(referral->offer);
    const auto letter = desk.workspace().documents.offerLetter(offerLetterRequest(*referral, *offer));
    REQUIRE(letter);
    QTextDocument paper;
    paper.setHtml(letter->html);
    int lines = 0;
    for (const char* what : {"Første gang, dato:", "Hvem kan jeg tale med hos jer:"}) {
        const QTextCursor found = paper.find(QString::fromUtf8(what));
        REQUIRE(found.currentTable());
        const QTextTableCell asks = found.currentTable()->cellAt(found);
        const QTextTableCell line = found.currentTable()->cellAt(asks.row(), asks.column() + 1);
        REQUIRE(line.isValid());
        lines += line.format().toTableCellFormat().bottomBorderStyle() == QTextFrameFormat::BorderStyle_Solid ? 1 : 0;
    }
    CHECK(lines == 2);
    const qsizetype slip = letter->html.indexOf(QStringLiteral("<h3>Svar til"));
    REQUIRE(slip > 0);
    CHECK_FALSE(letter->html.mid(slip).contains(QStringLiteral("……")));
}

TEST_CASE("What stands in a table of the letter to an offer begins where its paragraphs begin", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId id = aReferral(desk.workspace(), citizen, {QStringLiteral("contact")});
    const auto referral = desk.workspace().outgoingReferrals.find(id);
    const auto offer = desk.workspace().offers.find(referral->offer);
    const auto letter = desk.workspace().documents.offerLetter(offerLetterRequest(*referral, *offer));
    REQUIRE(letter);
    QTextDocument paper;
    paper.setHtml(letter->html);
    paper.setTextWidth(640);
    const auto leftOf = [&paper](const char* words) {
        const QTextCursor found = paper.find(QString::fromUtf8(words));
        REQUIRE_FALSE(found.isNull());
        return paper.documentLayout()->blockBoundingRect(found.block()).left();
    };
    const qreal paragraph = leftOf("Venlig hilsen");
    CHECK(qAbs(leftOf("Telefon eller anden kontakt") - paragraph) < 1);
    CHECK(qAbs(leftOf("Første gang, dato:") - paragraph) < 1);
}

TEST_CASE("On the consent sheet date and signature have one unbroken line each to write on", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto consent = desk.workspace().consents.find(aConsent(desk.workspace(), citizen));
    REQUIRE(consent);
    const auto sheet = desk.workspace().documents.consentSheet(*consent);
    REQUIRE(sheet);
    QTextDocument paper;
    paper.setHtml(sheet->html);
    for (const char* what : {"Dato:", "Underskrift:"}) {
        INFO(what);
        const QTextCursor found = paper.find(QString::fromUtf8(what));
        REQUIRE(found.currentTable());
        const QTextTableCell asks = found.currentTable()->cellAt(found);
        const QTextTableCell line = found.currentTable()->cellAt(asks.row(), asks.column() + 1);
        REQUIRE(line.isValid());
        CHECK(line.format().toTableCellFormat().bottomBorderStyle() == QTextFrameFormat::BorderStyle_Solid);
    }
    CHECK_FALSE(sheet->html.contains(QStringLiteral("……")));
}

TEST_CASE("A long letter goes on on a second page", "[documents]") {
    QString html = QStringLiteral("<!-- sender --><!-- body -->");
    for (int line = 0; line < 90; ++line) {
        html += QStringLiteral("<p>Linje %1</p>").arg(line);
    }
    const Paper paper(html, letterLayout(EnvelopeKind::C5, 0));
    CHECK(paper.pageCount() >= 2);
}

TEST_CASE("A letter is marked for the journal and as filed, and both can be taken back", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    nameSender(desk.workspace());
    const auto sheet = desk.workspace().documents.informationSheet(citizen);
    REQUIRE(sheet);
    REQUIRE(desk.workspace().documents.keep(*sheet, {QDate(2026, 11, 2), QStringLiteral("handed_over"), QString()}));
    AroundDocuments around(desk, citizen);
    named<QPushButton>(*around.tab, "toBeFiledButton")->click();
    CHECK(around.table->records()->index(0, 4).data().toString() == QStringLiteral("til journalisering"));
    named<QPushButton>(*around.tab, "filedButton")->click();
    CHECK(around.table->records()->index(0, 4).data().toString() == QStringLiteral("journaliseret 02-11-2026"));
}

TEST_CASE("That a kept letter was opened stands in the log, once", "[documents][audit]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    nameSender(workspace);
    const auto sheet = workspace.documents.informationSheet(citizen);
    REQUIRE(sheet);
    REQUIRE(workspace.documents.keep(*sheet, {QDate(2026, 11, 2), QStringLiteral("handed_over"), QString()}));
    AroundDocuments around(desk, citizen);
    const qint64 before = workspace.audit.count({});
    for (int time = 0; time < 2; ++time) {
        named<QPushButton>(*around.tab, "openDocumentButton")->click();
        REQUIRE(QTest::qWaitFor([&] { return workspace.audit.count({}) == before + 1; }));
        press(Qt::Key_Escape);
    }
    const AuditEntry line = workspace.audit.window({}, 0, 1).first();
    CHECK(line.action == QStringLiteral("read"));
    CHECK(line.kind == QStringLiteral("document"));
    CHECK(line.citizen == citizen.value());
}
