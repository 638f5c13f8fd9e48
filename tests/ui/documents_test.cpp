// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_layout.h"
#include "tests/support/builders.h"
#include "tests/support/ui_desk.h"
#include "ui/documents/documents_tab.h"
#include "ui/documents/letter_dialog.h"
#include "ui/documents/paper_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/record_table.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct Around {
    Page page{PageBody::Filling};
    DocumentsTab* tab;
    RecordTable* table;

    Around(Desk& desk, CitizenId citizen)
        : tab(new DocumentsTab(desk.context, citizen))
        , table(named<RecordTable>(*tab, "documentsTable")) {
        page.content()->addWidget(tab);
        Desk::show(page);
    }
    LetterDialog* letter() {
        QApplication::processEvents();
        return named<LetterDialog>(*tab, "letterDialog");
    }
};

/// A drafted referral to an offer, with or without the consent that lets the letter go.
OutgoingReferralId aReferral(Workspace& workspace, CitizenId citizen, bool hasConsent) {
    REQUIRE(workspace.courses.open(citizen, QDate(2026, 11, 2)));
    Offer offer;
    offer.name = QStringLiteral("Gåholdet (eksempel)");
    offer.street = QStringLiteral("Havnegade 3");
    offer.postcode = QStringLiteral("8500");
    offer.town = QStringLiteral("Grenaa");
    const auto offerId = workspace.offers.add(offer);
    REQUIRE(offerId);
    if (hasConsent) {
        Consent consent;
        consent.citizen = citizen;
        consent.fromWhom = QStringLiteral("Brobyggeren");
        consent.toWhom = offer.name;
        consent.offer = *offerId;
        consent.kinds = {QStringLiteral("contact"), QStringLiteral("wishes")};
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
    const auto id = workspace.outgoingReferrals.draft(referral);
    REQUIRE(id);
    return *id;
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

TEST_CASE("A referral's letter is previewed, kept as sent, and the referral is on its way", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral = aReferral(desk.workspace(), citizen, true);
    Around around(desk, citizen);
    QAbstractItemModelTester tester(around.table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    around.tab->showRecord(referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    CHECK(named<PaperView>(*dialog, "paperView")->pageCount() == 1);
    CHECK(named<QLabel>(*dialog, "missingLabel")->text().contains(QStringLiteral("hvem der følger med")));
    CHECK(named<QLabel>(*dialog, "leftOutLabel")->text().contains(QStringLiteral("praktiske hensyn")));
    named<QPushButton>(*dialog, "keepButton")->setFocus();
    press(Qt::Key_Space);
    REQUIRE(around.table->records()->rowCount() == 1);
    const Document kept = desk.workspace().documents.forCitizen(citizen).first();
    CHECK(kept.kind == DocumentKind::OfferLetter);
    CHECK(kept.referral == referral);
    CHECK(kept.sentOn == QDate(2026, 11, 2));
    CHECK(kept.sentVia == QStringLiteral("letter"));
    const auto sent = desk.workspace().outgoingReferrals.find(referral);
    REQUIRE(sent);
    CHECK(sent->state == OutgoingState::Sent);
    CHECK(sent->sentVia == QStringLiteral("letter"));
}

TEST_CASE("Without a consent no letter opens, and the way to the consent is offered", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral = aReferral(desk.workspace(), citizen, false);
    Around around(desk, citizen);
    around.tab->showRecord(referral.value());
    CHECK_FALSE(around.letter());
    CHECK(around.page.messages()->text().contains(QStringLiteral("Intet gældende samtykke")));
    for (QPushButton* button : around.page.messages()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Nyt samtykke")) {
            button->click();
        }
    }
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().tab == QStringLiteral("privacy"));
}

TEST_CASE("The information sheet kept as handed over dates it too", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Around around(desk, citizen);
    around.tab->carryOut(QStringLiteral("document.information_sheet"));
    REQUIRE(around.letter());
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<InformationSheet> sheets = desk.workspace().consents.sheets(citizen);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.first().document == desk.workspace().documents.forCitizen(citizen).first().id);
}

TEST_CASE("A letter is saved as PDF, which is said to be unencrypted", "[documents]") {
    Desk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ark.pdf"));
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Around around(desk, citizen);
    around.tab->carryOut(QStringLiteral("document.information_sheet"));
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    desk.ask.answer(path);
    named<QPushButton>(*dialog, "pdfButton")->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == QByteArray("%PDF-"));
    CHECK(file.size() > 5000);
    CHECK(dialog->findChild<MessageBar*>()->text().contains(QStringLiteral("ikke krypteret")));
    CHECK(desk.workspace().session.database().number("SELECT count(*) FROM plain_file WHERE direction = 'written'") == 1);
}

TEST_CASE("On paper only the address stands where the window may show", "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    aReferral(workspace, citizen, true);
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
    const auto sheet = desk.workspace().documents.informationSheet(citizen);
    REQUIRE(sheet);
    const auto id = desk.workspace().documents.keep(*sheet, QDate(2026, 11, 2), QStringLiteral("handed_over"));
    REQUIRE(id);
    Around around(desk, citizen);
    named<QPushButton>(*around.tab, "toBeFiledButton")->click();
    CHECK(around.table->records()->index(0, 4).data().toString() == QStringLiteral("til journalisering"));
    named<QPushButton>(*around.tab, "filedButton")->click();
    CHECK(around.table->records()->index(0, 4).data().toString() == QStringLiteral("journaliseret 02-11-2026"));
}
