// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/dialogs/form_draft.h"
#include "ui/notes/note_dialog.h"
#include "ui/notes/shared_notes_tab.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/shell/drafts_dialog.h"
#include "ui/slices.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("The list of drafts says whom each is about, also who is new, and when by the clock on the wall", "[drafts]") {
    Desk desk;
    Drafts& drafts = desk.workspace().drafts;
    const Citizen known = aCitizen(desk.workspace());
    desk.file.clock.moveTo(QDateTime(QDate(2026, 11, 2), QTime(9, 0)));
    REQUIRE(drafts.keep(QStringLiteral("note/1"), QStringLiteral("{}"), known.id.value()));
    desk.file.clock.moveTo(QDateTime(QDate(2026, 11, 2), QTime(9, 1)));
    REQUIRE(drafts.keep(QStringLiteral("citizen/0"),
                        QStringLiteral(R"({"form/givenNameEdit": "Inga ", "form/surnameEdit": "Holm"})")));
    desk.file.clock.moveTo(QDateTime(QDate(2026, 7, 2), QTime(9, 2)));
    REQUIRE(drafts.keep(QStringLiteral("referral/new"), QStringLiteral(R"({"form/givenNameEdit": ""})")));
    const QList<DraftForm> forms = draftForms();
    QWidget window;
    auto* shown = new DraftsDialog(desk.workspace(), forms, &window); // deletes itself when it is closed
    const DraftsDialog& dialog = *shown;
    const auto* list = named<QListWidget>(dialog, "draftList");
    REQUIRE(list->count() == 3); // the newest first; the instants are an hour and, in summer, two behind the wall
    CHECK(list->item(0)->text().contains(QStringLiteral("Inga Holm")));
    CHECK(list->item(0)->text().endsWith(QStringLiteral("02-11-2026 kl. 10.01")));
    CHECK(list->item(1)->text().contains(known.fullName()));
    CHECK(list->item(1)->text().endsWith(QStringLiteral("02-11-2026 kl. 10.00")));
    CHECK(list->item(2)->text().contains(QStringLiteral("ny borger")));
    CHECK(list->item(2)->text().endsWith(QStringLiteral("02-07-2026 kl. 11.02")));
}

TEST_CASE("A note begun together and a letter begun are among the drafts and open again", "[drafts]") {
    Desk desk;
    const Citizen bente = aCitizen(desk.workspace());
    const QList<DraftForm> forms = draftForms();
    Page page(PageBody::Filling);
    Desk::show(page);
    SECTION("the note, which the citizen may read") {
        openNewNote(&page, desk.context, bente.id, Audience::Citizen);
        auto* begun = named<FormDialog>(page, "noteDialog");
        REQUIRE(begun);
        named<QPlainTextEdit>(*begun, "textEdit")->setPlainText(QStringLiteral("Vi aftalte"));
        begun->leave(); // as at the lock
        delete begun;
        const auto found = DraftsDialog::found(desk.workspace(), forms);
        REQUIRE(found.size() == 1);
        const DraftForm& form = forms[found.first().second];
        CHECK(form.name == QStringLiteral("note-shared/"));
        REQUIRE(form.open(&page, desk.context, bente.id, bente.id.toString()));
        auto* dialog = named<FormDialog>(page, "noteDialog");
        REQUIRE(dialog);
        CHECK(named<QPlainTextEdit>(*dialog, "textEdit")->toPlainText() == QStringLiteral("Vi aftalte"));
        dialog->submit();
        CHECK(desk.workspace().notes.sharedWith(bente.id).size() == 1);
    }
    SECTION("the note written together, with Fortryd on its message, is still for both") {
        openNewNote(&page, desk.context, bente.id, Audience::Citizen);
        auto* begun = named<FormDialog>(page, "noteDialog");
        REQUIRE(begun);
        named<QPlainTextEdit>(*begun, "textEdit")->setPlainText(QStringLiteral("Vi aftalte"));
        begun->reject(); // as Esc does
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        named<QPushButton>(*page.messages(), "messageActionButton")->click();
        auto* dialog = named<FormDialog>(page, "noteDialog");
        REQUIRE(dialog);
        CHECK_FALSE(named<QCheckBox>(*dialog, "sharedCheck")->isVisibleTo(dialog));
        dialog->submit();
        CHECK(desk.workspace().notes.sharedWith(bente.id).size() == 1);
    }
    SECTION("each sheet where it is written, and none of a citizen who is gone") {
        const auto letters = std::find_if(forms.cbegin(), forms.cend(),
                                          [](const DraftForm& form) { return form.name == QStringLiteral("letter/"); });
        REQUIRE(letters != forms.cend());
        CHECK(letters->open(&page, desk.context, bente.id, QStringLiteral("information/") + bente.id.toString()));
        CHECK(letters->open(&page, desk.context, bente.id, QStringLiteral("sharing/") + bente.id.toString()));
        REQUIRE(desk.navigator.opened.size() == 2);
        CHECK(desk.navigator.opened[0] == informationSheetTarget(bente.id));
        CHECK(desk.navigator.opened[1].command == command::sharingSheet);
        CHECK(letters->open(&page, desk.context, bente.id, QStringLiteral("plan/") + bente.id.toString()));
        CHECK(desk.navigator.opened.last() == planSheetTarget(bente.id));
        CHECK_FALSE(letters->open(&page, desk.context, CitizenId(4711), QStringLiteral("information/4711")));
        CHECK_FALSE(letters->open(&page, desk.context, bente.id, QStringLiteral("consent/4711")));
    }
}

TEST_CASE("With the citizen beside, a note begun together is offered again after a lock, and no other draft",
          "[drafts][beside]") {
    Desk desk;
    const CitizenId bente = aCitizen(desk.workspace()).id;
    const CitizenId jens = aCitizen(desk.workspace(), QStringLiteral("Jens"), QStringLiteral("Holm")).id;
    const QString written = QStringLiteral(R"({"form/textEdit": "Vi aftalte"})");
    Drafts& drafts = desk.workspace().drafts;
    REQUIRE(drafts.keep(QStringLiteral("note/") + bente.toString(), written, bente.value()));
    REQUIRE(drafts.keep(QStringLiteral("note-shared/") + jens.toString(), written, jens.value()));
    SECTION("her own note together is not there: nothing is said") {
        TabAlone<SharedNotesTab> beside(desk, bente);
        QApplication::processEvents();
        CHECK_FALSE(beside.page.messages()->isVisible());
    }
    SECTION("it is there, and the button opens it") {
        REQUIRE(drafts.keep(sharedNoteDraft(bente), written, bente.value()));
        TabAlone<SharedNotesTab> beside(desk, bente);
        QApplication::processEvents();
        REQUIRE(beside.page.messages()->isVisible());
        named<QPushButton>(*beside.page.messages(), "messageActionButton")->click();
        CHECK(desk.navigator.opened == QList<Target>{Target{.page = page::citizens, .citizen = bente, .tab = tab::notes}});
        CHECK(named<FormDialog>(beside.page, "noteDialog"));
    }
}

TEST_CASE("When the tab a draft was written on is gone, Fortryd says where the drafts are", "[drafts]") {
    Page page(PageBody::Filling);
    auto* tab = new QWidget;
    page.content()->addWidget(tab);
    Desk::show(page);
    bool isReopened = false;
    FormDraft::offerBack(tab, [&isReopened] { isReopened = true; });
    const QString offered = page.messages()->text();
    delete tab;
    named<QPushButton>(*page.messages(), "messageActionButton")->click();
    CHECK_FALSE(isReopened);
    CHECK(page.messages()->text() != offered);
    CHECK(page.messages()->text().contains(QStringLiteral("Ctrl+K")));
}
