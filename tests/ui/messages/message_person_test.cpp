// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/fhir_messages.h"
#include "tests/support/files/message_files.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/ui/messages/message_steps.h"
#include "ui/kit/forms/form.h"
#include "ui/referrals/messages/message_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace brobygger;
using namespace brobygger::test;

namespace {

QByteArray aboutNancyAnn() {
    return careMessage(FhirReferences::Relative,
                       jsonObject(R"({"identifier": [{"system": "urn:oid:1.2.208.176.1.2", "value": "2512489996"}],
                           "name": [{"use": "official", "family": "Berggren", "given": ["Nancy Ann"]}],
                           "telecom": [{"system": "phone", "value": "22334455", "use": "mobile"}]})"));
}

} // namespace

TEST_CASE("What a message tells otherwise of a known citizen is shown, and only what is ticked is taken over", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    Citizen nancy = nancyOf(desk.workspace());
    nancy.phone = QStringLiteral("20304050");
    REQUIRE(desk.workspace().citizens.change(nancy));
    takeIn(desk.workspace().messages, xdisMessage()); // which is her open referral
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {written(folder, "brev.json", aboutNancyAnn())});
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    CHECK(namelessControls(*dialog).isEmpty());
    const auto said = [dialog](const char* label) {
        const auto* words = named<QLabel>(*dialog, label);
        return words->isVisible() ? words->text() : QString();
    };
    CHECK(said("openReferralLabel").contains(QStringLiteral("01-11-2026")));
    CHECK(said("otherNameLabel").contains(QStringLiteral("Nancy Ann Berggren")));
    CHECK(said("takeOverPhoneHelp").contains(QStringLiteral("20 30 40 50")));
    CHECK(said("takeOverPhoneHelp").contains(QStringLiteral("22 33 44 55")));
    CHECK_FALSE(named<QCheckBox>(*dialog, "takeOverAddressCheck")->isVisible()); // it tells none
    auto* phone = named<QCheckBox>(*dialog, "takeOverPhoneCheck");
    auto* name = named<QCheckBox>(*dialog, "takeOverNameCheck");
    CHECK(name->isVisible());
    CHECK_FALSE(name->isChecked());
    CHECK_FALSE(phone->isChecked());
    phone->click();
    receive(page);
    const auto after = desk.workspace().citizens.find(nancy.id);
    CHECK(after->phone == QStringLiteral("22334455"));
    CHECK(after->givenName == QStringLiteral("Nancy"));
    CHECK(desk.workspace().incomingReferrals.forCitizen(nancy.id).size() == 2);
}

TEST_CASE("Of somebody else nothing of the known citizen is said", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    nancyOf(desk.workspace());
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {written(folder, "brev.json", aboutNancyAnn())});
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    CHECK(named<QLabel>(*dialog, "otherNameLabel")->isVisible());
    named<QPushButton>(*dialog, "otherPersonButton")->click();
    CHECK_FALSE(named<QLabel>(*dialog, "otherNameLabel")->isVisible());
    CHECK_FALSE(named<QCheckBox>(*dialog, "takeOverPhoneCheck")->isVisible());
    CHECK(dialog->focusWidget() == named<QLineEdit>(*dialog, "givenNameEdit"));
}

TEST_CASE("Who referred is not chosen beforehand where the message does not tell it", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    ReferralsPage page(desk.context);
    Desk::show(page);
    const QJsonObject home = jsonObject(R"({"name": "Plejecenter Digterparken", "identifier": [
        {"system": "urn:oid:1.2.208.176.1.1", "value": "265161000016000"}]})");
    drop(page, {written(folder, "brev.json", careMessage(FhirReferences::Relative, {}, home))});
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    auto* source = named<QComboBox>(*dialog, "sourceCombo");
    CHECK(source->currentData().toString().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    CHECK_FALSE(named<QLabel>(*dialog, "sourceProblem")->text().isEmpty());
    REQUIRE(choose(source, QStringLiteral("home_care")));
    receive(page);
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 1);
}

TEST_CASE("Of a known citizen the fields stand close together", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    Citizen nancy = nancyOf(desk.workspace());
    nancy.givenName = QStringLiteral("Nancy Ann"); // as the message says
    REQUIRE(desk.workspace().citizens.change(nancy));
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {written(folder, "brev.xml", xdisMessage())});
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    dialog->resize(1100, 900); // more height than the fields need
    settle();
    const auto* source = named<QComboBox>(*dialog, "sourceCombo");
    const auto* reason = named<QPlainTextEdit>(*dialog, "reasonEdit");
    const int sourceEnds = source->mapTo(dialog, QPoint(0, source->height())).y();
    CHECK(reason->mapTo(dialog, QPoint()).y() - sourceEnds < 70); // its label lies between
}

TEST_CASE("The priority of a message is said, in the words of the screen", "[messages]") {
    ReferralMessage message;
    CHECK_FALSE(messageAsHtml(message, {}).contains(QStringLiteral("Prioritet")));
    for (const char* code : {"asap", "høj_prioritet"}) {
        message.priority = QString::fromUtf8(code);
        CHECK(messageAsHtml(message, {}).contains(QStringLiteral("<b>høj</b>")));
    }
    message.priority = QStringLiteral("rutine");
    CHECK(messageAsHtml(message, {}).contains(QStringLiteral("<b>rutine</b>")));
}

TEST_CASE("Numbers of senders are called by names, never by codes", "[messages]") {
    ReferralMessage message;
    message.sender.identifiers = {{QStringLiteral("sygehusafdelingsnummer"), QStringLiteral("2001060"), {}},
                                  {QStringLiteral("ydernummer"), QStringLiteral("061654"), {}}};
    const QString said = messageAsHtml(message, {});
    CHECK(said.contains(QStringLiteral("Sygehusafdelingsnummer 2001060")));
    CHECK(said.contains(QStringLiteral("Ydernummer 061654")));
}
