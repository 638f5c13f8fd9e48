// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"
#include "core/documents/letters/letter_layout.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/documents/letter_steps.h"
#include "ui/shared/letters/paper_view.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

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
