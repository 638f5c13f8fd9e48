// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/matching/match_delegate.h"
#include "ui/matching/matching_tab.h"
#include "ui/matching/refer_dialog.h"
#include "ui/matching/wish_form.h"
#include "ui/shared/referrals/letter_target.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

OfferId anOffer(Workspace& workspace, const char* name, const char* category, std::optional<int> minAge = std::nullopt) {
    Offer offer;
    offer.name = QString::fromUtf8(name);
    offer.category = QLatin1String(category);
    offer.scheduleText = QStringLiteral("tirsdag kl. 10-11");
    offer.postcode = QStringLiteral("8500");
    offer.fee = Money{0};
    offer.minAge = minAge;
    const auto id = workspace.offers.add(offer);
    REQUIRE(id);
    return *id;
}

/// A page with the tab in it, as the citizen's page holds it.
struct AroundMatching : TabAlone<MatchingTab> {
    RecordTable* table = named<RecordTable>(*tab, "matchTable");

    AroundMatching(Desk& desk, CitizenId citizen)
        : TabAlone(desk, citizen) {
        desk.actions.trigger(command::findOffers.toString());
        QApplication::processEvents();
    }
    /// What stands in the list, headings and offers.
    QStringList lines() const {
        QStringList found;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            found.append(table->model()->index(row, 1).data().toString());
        }
        return found;
    }
};

} // namespace

TEST_CASE("Writing down what the citizen would like moves the list", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Fællesspisning", "food");
    anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    const QAbstractItemModelTester tester(around.table->model());
    named<QPushButton>(*around.tab, "editWishButton")->setFocus();
    press(Qt::Key_Space);
    auto* dialog = named<FormDialog>(*around.tab, "wishDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    named<QPlainTextEdit>(*dialog, "wordsEdit")->setFocus();
    type("Noget at bevæge sig til");
    named<QCheckBox>(*dialog, "need_movementCheck")->setFocus();
    press(Qt::Key_Space);
    named<QLineEdit>(*dialog, "maxFeeEdit")->setFocus();
    type("50");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(around.lines() == QStringList{QStringLiteral("Passer (1)"), QStringLiteral("Gåhold"),
                                        QStringLiteral("1 tilbud dækker ingen af ønskerne")});
    CHECK(desk.workspace().matching.wish(citizen).maxFee == Money{5000});
    CHECK(named<QLabel>(*around.tab, "wishWords")->text().contains(QStringLiteral("bevæge")));
}

TEST_CASE("The points beside an offer add up to its score", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    int sum = 0;
    for (const QLabel* points : around.tab->findChildren<QLabel*>(QStringLiteral("pointsLabel"))) {
        sum += points->text().toInt();
    }
    const int score = named<QLabel>(*around.tab, "scoreLabel")->text().toInt();
    CHECK(score > 0);
    CHECK(sum == score);
}

TEST_CASE("Enter on an offer drafts a referral with the citizen's words", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OfferId offer = anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    around.table->setFocus();
    press(Qt::Key_Return);
    auto* dialog = named<FormDialog>(*around.tab, "referDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    named<QPlainTextEdit>(*dialog, "wishEdit")->setFocus();
    type("vil gerne gå");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto rows = desk.workspace().outgoingReferrals.forCitizen(citizen);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].referral.offer == offer);
    CHECK(rows[0].referral.wish == QStringLiteral("vil gerne gå"));
    CHECK(rows[0].referral.score.has_value());
    CHECK(named<RecordTable>(*around.tab, "citizenReferralsTable")->model()->rowCount() == 1);

    // It can be taken back, and the letter is beside.
    MessageBar* told = around.page.messages();
    CHECK(told->text() == QStringLiteral("Henvisningen til Gåhold er gemt som kladde. Den sendes med et brev."));
    CHECK(around.page.undoHistory().newest() != 0); // Ctrl+Z and the list know it too
    SECTION("Fortryd leaves no draft") {
        named<QPushButton>(*told, "messageActionButton")->click();
        CHECK(desk.workspace().outgoingReferrals.forCitizen(citizen).isEmpty());
        CHECK(told->text() == QStringLiteral("Fortrudt: Der er ikke længere en kladde til Gåhold."));
    }
    SECTION("Fortryd does not throw away what was written in the draft since") {
        OutgoingReferral changed = rows[0].referral;
        changed.companion = QStringLiteral("kommer alene");
        REQUIRE(desk.workspace().outgoingReferrals.change(changed));
        named<QPushButton>(*told, "messageActionButton")->click();
        CHECK(told->text().contains(QStringLiteral("ændret siden")));
        CHECK(desk.workspace().outgoingReferrals.find(changed.id)->companion == QStringLiteral("kommer alene"));
    }
    SECTION("Skriv brev opens the letter") {
        named<QPushButton>(*told, "messageNextButton")->click();
        REQUIRE(desk.navigator.opened.size() == 1);
        CHECK(desk.navigator.opened.first().kind == RecordKind::OutgoingReferral);
        CHECK(desk.navigator.opened.first().record == rows[0].referral.id.value());
    }
}

TEST_CASE("A second referral to an offer with a draft opens no form: it is said, and leads to the letter of the draft",
          "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = anOffer(desk.workspace(), "Gåhold", "movement");
    const auto draft = desk.workspace().outgoingReferrals.draft(referral);
    REQUIRE(draft);
    AroundMatching around(desk, citizen);
    openReferDialog(around.tab, desk.context, citizen, referral.offer);
    CHECK_FALSE(named<FormDialog>(*around.tab, "referDialog"));
    CHECK(around.page.messages()->text() ==
          QStringLiteral("Der er allerede en kladde til Gåhold. Arbejd videre med den, eller slet den først."));
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first() == letterTarget(citizen, draft->id));
}

TEST_CASE("A direct referral to an offer that does not fit is saved only with a reason", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Sorggruppe 90+", "grief_crisis", 90);
    AroundMatching around(desk, citizen);
    named<QPushButton>(*around.tab, "directReferralButton")->setFocus();
    press(Qt::Key_Space);
    auto* search = named<FormDialog>(*around.tab, "directReferralDialog");
    REQUIRE(search);
    QApplication::processEvents();
    type("sorg");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* dialog = named<FormDialog>(*around.tab, "referDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    named<QPlainTextEdit>(*dialog, "wishEdit")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(!dialog->form()->problemAt(QStringLiteral("directReason")).isEmpty());
    CHECK(desk.workspace().outgoingReferrals.forCitizen(citizen).isEmpty());
    named<QLineEdit>(*dialog, "companionEdit")->setFocus();
    type("kommer alene");
    named<QPlainTextEdit>(*dialog, "directReasonEdit")->setFocus();
    type("hun kender lederen");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto rows = desk.workspace().outgoingReferrals.forCitizen(citizen);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].referral.directReason == QStringLiteral("hun kender lederen"));
}

TEST_CASE("Offers that serve none of the wishes are folded away, and one keystroke shows them", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Fællesspisning", "food");
    anOffer(desk.workspace(), "Gåhold", "movement");
    CitizenWish wish;
    wish.citizen = citizen;
    wish.needs = {QStringLiteral("movement"), QStringLiteral("grief_crisis")};
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    CHECK_FALSE(around.lines().contains(QStringLiteral("Fællesspisning")));
    around.table->setFocus();
    press(Qt::Key_Down); // from Gåhold to the folded line
    press(Qt::Key_Return);
    CHECK(around.lines().contains(QStringLiteral("Fællesspisning")));
    auto* unserved = named<QLabel>(*around.tab, "unservedNeedsLabel");
    CHECK(unserved->isVisible());
    CHECK(unserved->text().startsWith(QStringLiteral("Ingen tilbud dækker: ")));
}

TEST_CASE("At least seven offers are seen at once in a window of 1280 × 720", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    for (int number = 1; number <= 12; ++number) {
        anOffer(desk.workspace(), qPrintable(QStringLiteral("Gåhold %1").arg(number)), "movement");
    }
    AroundMatching around(desk, citizen);
    around.page.resize(1096, 600); // beside the navigation, below the top bar
    QApplication::processEvents();
    int seen = 0;
    for (int row = 0; row < around.table->model()->rowCount(); ++row) {
        const QRect place = around.table->visualRect(around.table->model()->index(row, 1));
        seen += row > 0 && around.table->viewport()->rect().contains(place) ? 1 : 0;
    }
    CHECK(seen >= 7);
}

TEST_CASE("Both values of a condition are labelled, and the entered distance is the one that counts", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Offer farther;
    farther.name = QStringLiteral("Kaffe i Glesborg");
    farther.category = QStringLiteral("community");
    farther.postcode = QStringLiteral("8585");
    REQUIRE(desk.workspace().offers.add(farther));
    CitizenWish wish;
    wish.citizen = citizen;
    wish.transport = QStringLiteral("walks");
    wish.maxDistanceKm = 5;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    const QString said = around.table->model()->index(1, 1).data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(QStringLiteral("tilbud: ")));
    CHECK(said.contains(QStringLiteral("borger: højst 5 km")));
    CHECK(said.contains(QStringLiteral("normalt højst 3 km")));
    wish.maxDistanceKm = 25;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    CHECK(desk.workspace().matching.forCitizen(citizen).count(Eligible::Yes) == 1);
}

TEST_CASE("An offer left out with a reason no longer fits", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OfferId offer = anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    named<QPushButton>(*around.tab, "declineOfferButton")->setFocus();
    press(Qt::Key_Space);
    auto* dialog = named<FormDialog>(*around.tab, "leaveOutDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    CHECK(choose(named<QComboBox>(*dialog, "reasonCombo"), QStringLiteral("citizen_did_not_like")));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().matching.forCitizen(citizen).find(offer)->eligible == Eligible::No);
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    CHECK(desk.workspace().matching.forCitizen(citizen).find(offer)->eligible == Eligible::Yes);
    CHECK(desk.workspace().outgoingReferrals.forCitizen(citizen).isEmpty()); // nor is a draft left behind
}

TEST_CASE("An offer with a referral on its way says so, so that nobody refers twice", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OfferId offer = anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    const auto said = [&around] { return around.table->model()->index(1, 1).data(Qt::AccessibleTextRole).toString(); };
    const auto* chip = named<Chip>(*around.tab, "openReferralChip"); // beside the list, above what scrolls there
    CHECK_FALSE(said().contains(QStringLiteral("Henvisning")));
    CHECK_FALSE(chip->isVisible());
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = offer;
    REQUIRE(desk.workspace().outgoingReferrals.draft(referral));
    CHECK(said().contains(QStringLiteral("Henvisning: Kladde")));
    CHECK(chip->isVisible());
    CHECK(chip->chip().text == QStringLiteral("Henvisning: Kladde"));
    CHECK_FALSE(named<QScrollArea>(*around.tab, "whyScroll")->isAncestorOf(chip));
    const OutgoingReferralId id = desk.workspace().outgoingReferrals.forCitizen(citizen).first().referral.id;
    REQUIRE(
        desk.workspace().outgoingReferrals.cancel(id, desk.workspace().clock.today(), QStringLiteral("citizen_found_other")));
    CHECK_FALSE(said().contains(QStringLiteral("Henvisning")));
    CHECK_FALSE(chip->isVisible());
}

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

TEST_CASE("No line of the wishes is cut at the lower edge, however low the window is", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Gåhold", "movement");
    CitizenWish wish;
    wish.citizen = citizen;
    wish.words = QStringLiteral("At komme ud og gå med nogen, der har tid");
    wish.needs = {QStringLiteral("movement"), QStringLiteral("food")};
    wish.transport = QStringLiteral("walks");
    wish.maxFee = Money{5000};
    wish.maxDistanceKm = 5;
    wish.needsCompanion = true;
    wish.needsWheelchair = true;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    const auto* area = named<QScrollArea>(*around.tab, "wishScroll");
    int looked = 0;
    for (int height = 360; height <= 560; height += 13) {
        around.page.resize(around.page.width(), height);
        settle();
        const int end = area->viewport()->height();
        for (const QWidget* part : area->widget()->findChildren<QWidget*>()) {
            const bool isLine = qobject_cast<const QLabel*>(part) || qobject_cast<const QAbstractButton*>(part);
            if (!isLine || !part->isVisible() || area->widget()->height() <= end) {
                continue;
            }
            const int top = part->mapTo(area->widget(), QPoint(0, 0)).y();
            ++looked;
            INFO("a line at " << top << " px of " << end << " px in a window of " << height << " px");
            CHECK_FALSE((top < end && top + part->height() > end));
        }
    }
    CHECK(looked > 0);
}

TEST_CASE("With larger text fewer panes of the offers stand beside each other, and why an offer suits is read whole",
          "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Gåhold", "movement", 18);
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    AroundMatching around(desk, citizen);
    around.page.resize(1223, 600); // of 1280 px, beside the icons
    QApplication::processEvents();
    const auto* why = named<QScrollArea>(*around.tab, "whyScroll");
    const auto isBesideList = [&] {
        return why->mapTo(around.tab, QPoint(0, 0)).x() > around.table->mapTo(around.tab, QPoint(around.table->width(), 0)).x();
    };
    CHECK(isBesideList());
    appearance.setTextSize(largestTextSize);
    CHECK(QTest::qWaitFor([&] { return !isBesideList(); }, 2000));
    CHECK(why->widget()->width() <= why->viewport()->width());
    appearance.setTextSize(usualTextSize);
    CHECK(QTest::qWaitFor([&] { return isBesideList(); }, 2000));
}

TEST_CASE("In a window of 640 × 360 the offers scroll as a whole, and nothing scrolls inside", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    for (int number = 1; number <= 12; ++number) {
        anOffer(desk.workspace(), qPrintable(QStringLiteral("Gåhold %1").arg(number)), "movement");
    }
    AroundMatching around(desk, citizen);
    around.page.resize(560, 280); // beside the navigation, below the top bar
    const auto isWhole = [](const QAbstractScrollArea* area) { return area->verticalScrollBar()->maximum() == 0; };
    for (const char* name : {"wishScroll", "matchTable", "whyScroll"}) {
        INFO(name);
        const auto* area = named<QAbstractScrollArea>(*around.tab, name);
        CHECK(QTest::qWaitFor([&] { return isWhole(area); }, 2000));
    }
    CHECK(around.tab->height() > around.page.height());
}

TEST_CASE("Every tick of the wishes says what it is a choice of", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMatching around(desk, citizen);
    named<QPushButton>(*around.tab, "editWishButton")->click();
    auto* dialog = named<FormDialog>(*around.tab, "wishDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    for (const QCheckBox* check : dialog->findChildren<QCheckBox*>()) {
        const QString subject =
            check->objectName().startsWith(QLatin1String("need_")) ? QStringLiteral("Behov: ") : QStringLiteral("Har tid: ");
        INFO(check->objectName().toStdString());
        CHECK(check->accessibleName().startsWith(subject));
        CHECK(check->accessibleName().size() > subject.size());
    }
}

TEST_CASE("How far the citizen will go stands as a bare number, and is kept as it is", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const double km = GENERATE(15.0, 2.25);
    CitizenWish wish;
    wish.citizen = citizen;
    wish.maxDistanceKm = km;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    named<QPushButton>(*around.tab, "editWishButton")->click();
    auto* dialog = named<FormDialog>(*around.tab, "wishDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    CHECK(named<QLineEdit>(*dialog, "maxDistanceKmEdit")->text() == (km > 10 ? QStringLiteral("15") : QStringLiteral("2,25")));
    named<QPlainTextEdit>(*dialog, "wordsEdit")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().matching.wish(citizen).maxDistanceKm == km);
}

TEST_CASE("What was changed elsewhere while the form of the wishes was open is not taken back by saving", "[matching]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    QWidget page;
    page.show();
    openWishForm(&page, desk.context, citizen);
    auto* dialog = named<FormDialog>(page, "wishDialog");
    REQUIRE(dialog);
    QTest::keyClicks(named<QPlainTextEdit>(*dialog, "wordsEdit"), QStringLiteral("Noget med musik"));
    CitizenWish elsewhere;
    elsewhere.citizen = citizen;
    elsewhere.needs = {QStringLiteral("food")};
    elsewhere.maxFee = Money{5000};
    elsewhere.needsWheelchair = true;
    REQUIRE(workspace.matching.saveWish(elsewhere));
    dialog->submit();
    elsewhere.words = QStringLiteral("Noget med musik");
    CHECK(workspace.matching.wish(citizen) == elsewhere);
}

TEST_CASE("A distance and a price that cannot be read are both refused at their fields", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    QWidget page;
    page.show();
    openWishForm(&page, desk.context, citizen);
    auto* dialog = named<FormDialog>(page, "wishDialog");
    REQUIRE(dialog);
    QTest::keyClicks(named<QLineEdit>(*dialog, "maxDistanceKmEdit"), QStringLiteral("langt"));
    QTest::keyClicks(named<QLineEdit>(*dialog, "maxFeeEdit"), QStringLiteral("lidt"));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("maxDistanceKm")).isEmpty());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("maxFee")).isEmpty());
    CitizenWish none;
    none.citizen = citizen;
    CHECK(desk.workspace().matching.wish(citizen) == none);
}

TEST_CASE("How far the citizen will go chooses the offer and is not put into the letter as their words", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Gåhold", "movement");
    CitizenWish wish;
    wish.citizen = citizen;
    wish.transport = QStringLiteral("public");
    wish.maxDistanceKm = 15;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    around.table->setFocus();
    press(Qt::Key_Return);
    auto* dialog = named<FormDialog>(*around.tab, "referDialog");
    REQUIRE(dialog);
    const QString practical = named<QPlainTextEdit>(*dialog, "practicalEdit")->toPlainText();
    CHECK(practical.contains(QStringLiteral("Transport")));
    CHECK_FALSE(practical.contains(QStringLiteral("km")));
}

TEST_CASE("The list of offers begins at the top of its card, and its rows are as high as drawn", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    CHECK(around.table->mapTo(around.table->parentWidget(), QPoint(0, 0)).y() <= 9); // the card's border and margin
    CHECK(around.table->rowHeight(0) == 28);
    CHECK(around.table->rowHeight(1) == 51);
}

TEST_CASE("The points of an offer stand whole beside the longest words", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Åbent hus", "illness", 18);
    anOffer(desk.workspace(), "Gåhold", "movement", 18);
    CitizenWish wish;
    wish.citizen = citizen;
    wish.needs = {QStringLiteral("illness"), QStringLiteral("movement")};
    wish.maxDistanceKm = 15;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    const auto* why = named<QScrollArea>(*around.tab, "whyScroll");
    for (const int height : {672, 480}) { // with and without a bar beside it
        around.page.resize(1096, height);
        settle();
        CHECK(why->widget()->width() <= why->viewport()->width());
        const auto all = why->findChildren<QLabel*>(QStringLiteral("pointsLabel"));
        REQUIRE_FALSE(all.isEmpty());
        for (const QLabel* points : all) {
            INFO(points->text().toStdString());
            CHECK(points->width() >= points->sizeHint().width());
            CHECK(points->mapTo(why->viewport(), points->rect().topRight()).x() < why->viewport()->width());
        }
    }
}

TEST_CASE("A long name is read whole over the offers", "[matching]") {
    Desk desk;
    const CitizenId citizen =
        aCitizen(desk.workspace(), QStringLiteral("Ib-Frederik Christian Emanuel Nepomuk Alexander Maximilian"),
                 QStringLiteral("Løvenskiold-Rosenørn-Lehn-Krag-Juel-Vind-Frijs-Wedellsborg"))
            .id;
    anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    settle();
    const auto* title = named<QLabel>(*around.tab, "findOfferTitle");
    CHECK(title->height() >= 2 * title->fontMetrics().lineSpacing());
    CHECK(title->heightForWidth(title->width()) <= title->height());
    const auto* button = named<QPushButton>(*around.tab, "directReferralButton");
    CHECK(title->mapTo(around.tab, title->rect().topRight()).x() < button->mapTo(around.tab, QPoint()).x());
}
