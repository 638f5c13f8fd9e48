// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/matching/matching_steps.h"
#include "ui/kit/look/text_size.h"
#include "ui/matching/match_delegate.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Name and town of an offer are whole in a window of 1280 × 720", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Offer offer;
    offer.name = QStringLiteral("Fællesspisning i Forsamlingshuset");
    offer.town = QStringLiteral("Gjerrild ved Grenaa");
    offer.category = QStringLiteral("food");
    offer.scheduleText = QStringLiteral("hver 2. torsdag kl. 12-14, ikke i skoleferier");
    REQUIRE(desk.workspace().offers.add(offer));
    AroundMatching around(desk, citizen);
    around.page.resize(1096, 600); // beside the navigation, below the top bar
    QApplication::processEvents();
    const QModelIndex place = around.table->model()->index(1, 1);
    const MatchWords words = static_cast<MatchModel*>(around.table->model())->wordsAt(1);
    const ShownOffer shown = shownIn(around.table->visualRect(place).width() - 16, words); // its padding
    CHECK(shown.name == offer.name);
    CHECK((shown.beside.startsWith(offer.town) || shown.below.startsWith(offer.town)));
    const QString tip = place.data(Qt::ToolTipRole).toString();
    for (const QString& said : {offer.name, offer.town, offer.scheduleText}) {
        CHECK(tip.contains(said));
    }
}

TEST_CASE("Where there is less room, what speaks for an offer gives way before its name, town and time", "[matching]") {
    const MatchMark need{IconName::Check, IconTone::Green, QStringLiteral("Mad og måltider")};
    const MatchWords words{QStringLiteral("Fællesspisning"),
                           QStringLiteral("Grenaa"),
                           QStringLiteral("hver torsdag kl. 12-14"),
                           {need, need, need},
                           {},
                           {}};
    const ShownOffer wide = shownIn(800, words);
    CHECK(wide.beside == QStringLiteral("Grenaa · hver torsdag kl. 12-14"));
    CHECK(wide.below.isEmpty());
    CHECK(wide.marks.size() == 3);
    const ShownOffer narrow = shownIn(200, words);
    CHECK(narrow.name == words.name);
    CHECK((narrow.beside == words.town || narrow.below.startsWith(words.town)));
    CHECK(narrow.marks.size() < 3);
    CHECK(shownIn(60, words).name.endsWith(QStringLiteral("…")));
}

TEST_CASE("When an offer meets and what it costs stand whole on the second line, before what speaks for it", "[matching]") {
    const MatchMark need{IconName::Check, IconTone::Green, QStringLiteral("Råd og støtte (økonomi, gæld, ret)")};
    const MatchMark places{IconName::Check, IconTone::Green, QStringLiteral("1 ledig plads")};
    MatchWords words{QStringLiteral("Lokalhistorisk stue Ørum Djurs"),
                     QStringLiteral("Ørum Djurs"),
                     QStringLiteral("mandag kl. 15.00–18.00 · gratis"),
                     {need, places},
                     {},
                     {}};
    const int name = QFontMetrics(textFont(TextRole::Strong)).horizontalAdvance(words.name);
    const int town = QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(words.town);
    const ShownOffer townBeside = shownIn(name + town + 70, words); // too little for the time as well
    CHECK(townBeside.beside == words.town);
    CHECK(townBeside.below == words.when);
    const ShownOffer allBelow = shownIn(name + 50, words); // "manda…" would stand there
    CHECK(allBelow.name == words.name);
    CHECK(allBelow.beside.isEmpty());
    CHECK(allBelow.below.startsWith(words.town));
    for (int width = name; width < name + 400; width += 10) {
        INFO(width);
        const ShownOffer shown = shownIn(width, words);
        CHECK_FALSE(shown.beside.endsWith(QStringLiteral("…")));
        CHECK(shown.beside.size() + shown.below.size() >= words.town.size());
        for (const MatchMark& mark : shown.marks) {
            CHECK((mark.text == need.text || mark.text == places.text)); // whole, or left out
        }
    }
}

TEST_CASE("The state of a referral stands whole in the row of its offer, before the time it meets", "[matching]") {
    const MatchMark state{IconName::Referrals, IconTone::Accent, QStringLiteral("Henvisning: Afventer svar"), MarkKind::State};
    const MatchMark need{IconName::Check, IconTone::Green, QStringLiteral("Råd og støtte (økonomi, gæld, ret)")};
    const MatchWords words{QStringLiteral("Lokalhistorisk stue Ørum Djurs"),
                           QStringLiteral("Ørum Djurs"),
                           QStringLiteral("hver 2. mandag kl. 15.00–18.00, ikke i skoleferier · gratis"),
                           {state, need},
                           {},
                           {}};
    for (int width = 240; width < 900; width += 20) {
        INFO(width);
        const ShownOffer shown = shownIn(width, words);
        REQUIRE_FALSE(shown.marks.isEmpty());
        CHECK(shown.marks.first().text == state.text);
    }
}

TEST_CASE("Why an offer does not fit is a sentence, of which there is as much as there is room for", "[matching]") {
    const MatchMark why{IconName::Cross, IconTone::Red, QStringLiteral("Alder · tilbud: fra 60 år · borger: 49 år"),
                        MarkKind::Sentence};
    const MatchWords words{QStringLiteral("Gåhold"), {}, {}, {why}, {}, {}};
    CHECK(shownIn(900, words).marks.first().text == why.text);
    const ShownOffer narrow = shownIn(160, words);
    REQUIRE(narrow.marks.size() == 1);
    CHECK(narrow.marks.first().text.endsWith(QStringLiteral("…")));
}
