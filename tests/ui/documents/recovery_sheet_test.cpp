// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recovery_sheet.h"

#include <QFileInfo>
#include <QPrinter>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QStringList groups{QStringLiteral("7K3M"), QStringLiteral("0001"), QStringLiteral("ZZZZ"), QStringLiteral("8Q2A")};

} // namespace

TEST_CASE("The recovery sheet has every group, its check mark and how it is used, and names nobody", "[paper]") {
    const QString html = recoverySheetHtml({QStringLiteral("Norddjurs"), QDate(2026, 11, 2), groups});
    for (const QString& group : groups) {
        CHECK(html.contains(group));
    }
    CHECK(html.count(QStringLiteral("■")) == 2); // at its group, and where it is explained
    CHECK(html.contains(QStringLiteral("02-11-2026")));
    CHECK(html.contains(QStringLiteral("src=\"qr\"")));
    CHECK(html.count(QStringLiteral("<li>")) == 4);
}

TEST_CASE("The code of the sheet is black on white with room around it", "[paper]") {
    const QImage code = qrCode(groups.join(QLatin1Char(' ')));
    REQUIRE_FALSE(code.isNull());
    CHECK(code.width() == code.height());
    CHECK((code.width() - 8 - 17) % 4 == 0); // 17 modules and four for each version, and the quiet zone
    for (int at = 0; at < code.width(); ++at) {
        CHECK(code.pixel(at, 3) == qRgb(255, 255, 255));
        CHECK(code.pixel(3, at) == qRgb(255, 255, 255));
    }
    CHECK(code.pixel(4, 4) == qRgb(0, 0, 0)); // the corner of a finder pattern
    CHECK(code.pixel(5, 5) == qRgb(255, 255, 255));
}

TEST_CASE("The recovery sheet is one page", "[paper]") {
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFileName(folder.filePath(QStringLiteral("ark.pdf")));
    REQUIRE(printRecoverySheet(printer, {QStringLiteral("Norddjurs"), QDate(2026, 11, 2), groups}));
    QFile pdf(printer.outputFileName());
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().count("/Type /Page\n") == 1);
}
