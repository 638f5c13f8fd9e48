// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/catalogue.h"
#include "core/offers/offer_schedule.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("The catalogue holds the active offers under their categories, and no contact person", "[catalogue]") {
    Offer cafe;
    cafe.name = QStringLiteral("Café <Ærø>");
    cafe.category = QStringLiteral("food");
    cafe.contactPerson = QStringLiteral("Kirsten Holm");
    cafe.checkedBy = QStringLiteral("Anna Bro");
    cafe.phone = QStringLiteral("12345678");
    cafe.fee = Money{0};
    Offer gone = cafe;
    gone.name = QStringLiteral("Nedlagt");
    gone.isActive = false;
    Offer loose;
    loose.name = QStringLiteral("Uden kategori");
    const Catalogue catalogue = catalogueOf({cafe, gone, loose}, QStringLiteral("Norddjurs & co"), QDate(2026, 11, 2));
    CHECK(catalogue.offers.size() == 2);
    for (const QString& html : {cataloguePage(catalogue), cataloguePaper(catalogue)}) {
        CHECK(html.contains(QStringLiteral("Café &lt;Ærø&gt;")));
        CHECK(html.contains(QStringLiteral("Mad og måltider")));
        CHECK(html.contains(QStringLiteral("12 34 56 78")));
        CHECK(html.contains(QStringLiteral("gratis")));
        CHECK(html.contains(QStringLiteral("Norddjurs &amp; co, 02-11-2026")));
        CHECK(html.count(QStringLiteral("Uden kategori")) == 1);
        CHECK_FALSE(html.contains(QStringLiteral("Kirsten")));
        CHECK_FALSE(html.contains(QStringLiteral("Anna")));
        CHECK_FALSE(html.contains(QStringLiteral("Nedlagt")));
    }
}

TEST_CASE("The catalogue says when an offer is open, also where only its sessions are kept", "[catalogue]") {
    Offer offer;
    offer.name = QStringLiteral("Café");
    offer.sessions = {{4, QTime(10, 0), QTime(12, 0)}};
    const QString times = QStringLiteral("<b>Tid:</b> ") + formatSchedule(offer.sessions);
    const Catalogue catalogue = catalogueOf({offer}, {}, QDate(2026, 11, 2));
    for (const QString& html : {cataloguePage(catalogue), cataloguePaper(catalogue)}) {
        CHECK(html.contains(times));
        CHECK(html.contains(QStringLiteral("10.00–12.00")));
    }
}

TEST_CASE("The web page needs nothing from elsewhere", "[catalogue]") {
    const QString page = cataloguePage(catalogueOf({Offer()}, {}, QDate(2026, 11, 2)));
    CHECK(page.contains(QStringLiteral("type=\"search\"")));
    CHECK(page.contains(QStringLiteral("default-src 'none'")));
    CHECK_FALSE(page.contains(QStringLiteral("http://")));
    CHECK_FALSE(page.contains(QStringLiteral("https://")));
    CHECK_FALSE(page.contains(QStringLiteral(" src=")));
}
