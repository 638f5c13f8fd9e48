// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/catalogue.h"
#include "core/offers/schedule_text.h"

#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

Offer offerIn(const char* name, const char* category, const char* town) {
    Offer offer;
    offer.name = QString::fromUtf8(name);
    offer.category = QLatin1String(category);
    offer.town = QString::fromUtf8(town);
    return offer;
}

QString pageOf(const QList<Offer>& offers) {
    return cataloguePage(catalogueOf(offers, QStringLiteral("Norddjurs"), QDate(2026, 11, 2)));
}

/// What the search looks in, of the only offer.
std::string searchedIn(const Offer& offer) {
    static const QRegularExpression words(QStringLiteral("data-s=\"([^\"]*)\""));
    return words.match(pageOf({offer})).captured(1).toStdString();
}

bool standsIn(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

/// Everything that stands in such an attribute.
QStringList attributesNamed(const QString& page, const char* name) {
    const QRegularExpression attribute(QStringLiteral(" %1=\"([^\"]*)\"").arg(QLatin1String(name)));
    QStringList found;
    for (auto match = attribute.globalMatch(page); match.hasNext();) {
        found << match.next().captured(1);
    }
    return found;
}

} // namespace

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
    for (const QString& html : {cataloguePage(catalogue), cataloguePaper(catalogue).join(QString())}) {
        CHECK(html.contains(QStringLiteral("Café &lt;Ærø&gt;")));
        CHECK(html.contains(QStringLiteral("Mad og måltider")));
        CHECK(html.contains(QStringLiteral("12 34 56 78")));
        CHECK(html.contains(QStringLiteral("gratis")));
        CHECK(html.contains(QStringLiteral("Norddjurs &amp; co, 02-11-2026")));
        CHECK(html.count(QStringLiteral(">Uden kategori<")) == 1);
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
    for (const QString& html : {cataloguePage(catalogue), cataloguePaper(catalogue).join(QString())}) {
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

TEST_CASE("One rings, writes and looks up from the page with a touch", "[catalogue]") {
    Offer offer;
    const auto linked = [&offer](const char* phone, const char* email, const char* website) {
        offer.phone = QString::fromUtf8(phone);
        offer.email = QString::fromUtf8(email);
        offer.website = QString::fromUtf8(website);
        QStringList links = attributesNamed(pageOf({offer}), "href");
        links.removeIf([](const QString& link) { return link.startsWith(QLatin1Char('#')); });
        return links.join(QLatin1Char(' ')).toStdString();
    };
    CHECK(linked("12345678", "", "") == "tel:+4512345678");
    CHECK(linked("+46 70 123 45 67", "", "") == "tel:+46701234567");
    CHECK(linked("112", "", "") == "tel:112");
    CHECK(linked("12 34 56 78 lok. 5", "", "") == "tel:+4512345678");
    CHECK(linked("efter aftale", "", "").empty());
    CHECK(linked("", "mad@example.dk", "") == "mailto:mad@example.dk");
    CHECK(linked("", "mad?subject=x@example.dk", "") == "mailto:mad%3Fsubject%3Dx@example.dk");
    CHECK(linked("", "spørg i kiosken", "").empty());
    CHECK(linked("", "", "www.foreningen.dk/mad") == "https://www.foreningen.dk/mad");
    CHECK(linked("", "", "http://foreningen.dk") == "http://foreningen.dk");
    CHECK(linked("", "", "javascript:alert(1)").empty());
    CHECK(linked("", "", "se Facebook").empty());
    CHECK(pageOf({offer}).contains(QStringLiteral("se Facebook")));
}

TEST_CASE("The search finds an offer by its category, and by å, æ and ø however they are written", "[catalogue]") {
    Offer offer = offerIn("Fællesspisning på Ærø", "food", "Ålborg");
    offer.phone = QStringLiteral("12345678");
    offer.targetGroup = QStringLiteral("Ældre \"mænd\" & <kvinder>");
    const std::string words = searchedIn(offer);
    for (const char* part :
         {"faellesspisning paa aeroe", "mad og maaltider", "aalborg", "12345678", "12 34 56 78", "aeldre", "&lt;kvinder&gt;"}) {
        INFO(part);
        CHECK(standsIn(words, part));
    }
    CHECK_FALSE(standsIn(words, "å"));
    // The page folds what is typed in the same way.
    const QString page = pageOf({offer});
    for (const char* rule : {"/å/g,'aa'", "/[æä]/g,'ae'", "/[øö]/g,'oe'"}) {
        CHECK(page.contains(QString::fromUtf8(rule)));
    }
}

TEST_CASE("Without a script the page is a list of categories that lead to their offers", "[catalogue]") {
    const QString page =
        pageOf({offerIn("Madklub", "food", "Grenaa"), offerIn("Gåtur", "movement", "Ørsted"), offerIn("Løst", "", "")});
    CHECK(page.contains(QStringLiteral("<form id=\"filter\" role=\"search\" hidden>"))); // its script shows it
    const QStringList ids = attributesNamed(page, "id");
    QStringList targets = attributesNamed(page, "href");
    CHECK(targets.size() == 4); // three categories, and past them to the offers
    for (const QString& target : std::as_const(targets)) {
        INFO(target.toStdString());
        CHECK(ids.contains(target.mid(1)));
    }
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
    for (const QString& label : attributesNamed(page, "aria-labelledby") + attributesNamed(page, "for")) {
        CHECK(ids.contains(label));
    }
    CHECK(page.indexOf(QStringLiteral("<h1")) < page.indexOf(QStringLiteral("<h2")));
    CHECK(page.count(QStringLiteral("<h3")) == 3);
    CHECK(page.contains(QStringLiteral("@media print")));
}

TEST_CASE("One chooses among the categories and towns that there are, towns in Danish order", "[catalogue]") {
    const QString page = pageOf({offerIn("A", "food", "Ørsted"), offerIn("B", "food", "Aarhus"),
                                 offerIn("C", "movement", "Grenaa"), offerIn("D", "", "Grenaa")});
    CHECK(attributesNamed(page, "value") == QStringList{{},
                                                        QStringLiteral("movement"),
                                                        QStringLiteral("food"),
                                                        {},
                                                        QStringLiteral("Grenaa"),
                                                        QStringLiteral("Ørsted"),
                                                        QStringLiteral("Aarhus")});
    CHECK(attributesNamed(page, "data-t").count(QStringLiteral("Grenaa")) == 2);
    CHECK(attributesNamed(page, "data-c").count(QStringLiteral("food")) == 2);
}

TEST_CASE("The catalogue says how many places are free and when somebody last asked", "[catalogue]") {
    Offer offer = offerIn("Café", "food", "Grenaa");
    const auto says = [&offer](const char* sentence) {
        const Catalogue catalogue = catalogueOf({offer}, {}, QDate(2026, 11, 2));
        const QString text = QString::fromUtf8(sentence);
        return cataloguePage(catalogue).contains(text) && cataloguePaper(catalogue).join(QString()).contains(text);
    };
    CHECK_FALSE(says("Ledige pladser"));
    offer.capacity = 12;
    CHECK(says("<b>Pladser:</b> 12"));
    offer.freePlaces = 3;
    CHECK(says("<b>Ledige pladser:</b> 3 af 12<"));
    offer.freePlacesOn = QDate(2026, 10, 20);
    CHECK(says("<b>Ledige pladser:</b> 3 af 12 (20-10-2026)"));
    offer.freePlaces = 0;
    CHECK(says("<b>Ledige pladser:</b> ingen (20-10-2026)"));
    offer.checkedOn = QDate(2026, 10, 5);
    CHECK(says("<b>Oplysningerne er sidst kontrolleret:</b> 05-10-2026"));
}

TEST_CASE("On paper no heading stands apart from what it is above", "[catalogue]") {
    const QStringList pieces = cataloguePaper(catalogueOf(
        {offerIn("Madklub", "food", "Grenaa"), offerIn("Suppe", "food", "Grenaa"), offerIn("Gåtur", "movement", "")},
        QStringLiteral("Norddjurs"), QDate(2026, 11, 2)));
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].contains(QStringLiteral("<h1>")));
    CHECK(pieces[0].contains(QStringLiteral("<h2>Bevægelse og motion</h2>")));
    CHECK(pieces[0].contains(QStringLiteral("<h3>Gåtur</h3>")));
    CHECK(pieces[1].startsWith(QStringLiteral("<h2>Mad og måltider</h2>")));
    CHECK(pieces[2].startsWith(QStringLiteral("<h3>Suppe</h3>")));
    CHECK(cataloguePaper(catalogueOf({}, {}, QDate(2026, 11, 2))).size() == 1);
}

TEST_CASE("The paper begins with the categories and the pages they begin on, and each page says whose it is", "[catalogue]") {
    const Catalogue catalogue = catalogueOf({offerIn("Madklub", "food", "Grenaa"), offerIn("Gåtur", "movement", "")},
                                            QStringLiteral("Norddjurs"), QDate(2026, 11, 2));
    const QString front = cataloguePaper(catalogue, {1, 3}).first();
    CHECK(front.indexOf(QStringLiteral("Indhold")) > front.indexOf(QStringLiteral("<h1>")));
    CHECK(front.indexOf(QStringLiteral("<td>Bevægelse og motion</td><td width=\"10%\" align=\"right\">1</td>")) > 0);
    CHECK(front.indexOf(QStringLiteral("<td>Mad og måltider</td><td width=\"10%\" align=\"right\">3</td>")) > 0);
    CHECK(catalogueFoot(catalogue) == QStringLiteral("Tilbud · Norddjurs, 02-11-2026"));
    const Catalogue one = catalogueOf({offerIn("Madklub", "food", "Grenaa")}, {}, QDate(2026, 11, 2));
    CHECK_FALSE(cataloguePaper(one).first().contains(QStringLiteral("Indhold")));
    CHECK(catalogueFoot(one) == QStringLiteral("Tilbud · 02-11-2026"));
}

TEST_CASE("The catalogue says from which day every second week runs", "[catalogue]") {
    Offer offer = offerIn("Café", "food", "Grenaa");
    offer.sessions = {{4, QTime(10, 0), QTime(12, 0), 2, QDate(2026, 11, 12)}};
    const Catalogue catalogue = catalogueOf({offer}, {}, QDate(2026, 11, 2));
    CHECK(cataloguePage(catalogue).contains(QStringLiteral("12-11-2026")));
    CHECK(cataloguePaper(catalogue).join(QString()).contains(QStringLiteral("12-11-2026")));
}
