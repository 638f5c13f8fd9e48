// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/form.h"
#include "ui/shared/retention/due_dialog.h"
#include "ui/shared/retention/retention_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// Presses the button and answers what is asked; the former dialog goes when the event loop runs.
void eraseWith(RetentionPanel& panel, const QString& passphrase) {
    QTest::mouseClick(named<QPushButton>(panel, "eraseCitizenButton"), Qt::LeftButton);
    auto* dialog = named<FormDialog>(panel, "eraseCitizenDialog");
    REQUIRE(dialog);
    REQUIRE(choose(named<QComboBox>(*dialog, "reasonCombo"), static_cast<int>(ErasureReason::Request)));
    named<QLineEdit>(*dialog, "erasePassphraseEdit")->setText(passphrase);
    dialog->submit();
}
} // namespace

TEST_CASE("A citizen is erased with a reason and the passphrase, and the panel shows what is left", "[erasing]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    RetentionPanel panel(desk.context, citizen);
    Desk::show(panel);
    CHECK_FALSE(named<QPushButton>(panel, "eraseCitizenButton")->isEnabled());
    CHECK(named<QLabel>(panel, "erasingStandingLabel")->text().contains(QStringLiteral("arkivspærring")));
    REQUIRE(desk.workspace().erasures.liftArchiveHold(desk.workspace().clock.today(), QStringLiteral("Sag 26/1")));
    panel.hide(); // read anew, as the setting belongs to no citizen
    panel.show();
    REQUIRE(named<QPushButton>(panel, "eraseCitizenButton")->isEnabled());
    eraseWith(panel, testPassphrase);
    REQUIRE(QTest::qWaitFor([&] { return !desk.workspace().citizens.find(citizen); }, 30000));
    const bool isSwept = QTest::qWaitFor([&] { return !desk.workspace().erasures.isSweepDue(); }, 30000);
    INFO(panel.findChild<MessageBar*>()->text().toStdString());
    REQUIRE(isSwept);
    CHECK(named<QLabel>(panel, "erasingStandingLabel")->text() == QStringLiteral("Borgeren er slettet."));
    CHECK_FALSE(named<QPushButton>(panel, "eraseCitizenButton")->isEnabled());
}

TEST_CASE("With a wrong passphrase nothing is erased", "[erasing]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    REQUIRE(desk.workspace().erasures.liftArchiveHold(desk.workspace().clock.today(), QStringLiteral("Sag 26/1")));
    RetentionPanel panel(desk.context, citizen);
    Desk::show(panel);
    eraseWith(panel, QStringLiteral("noget helt andet"));
    const auto isAskedAgain = [&panel] {
        for (const auto* dialog : panel.findChildren<FormDialog*>(QStringLiteral("eraseCitizenDialog"))) {
            if (dialog->isVisible() && !dialog->form()->problemAt(QStringLiteral("erasePassphrase")).isEmpty()) {
                return true;
            }
        }
        return false;
    };
    CHECK(QTest::qWaitFor(isAskedAgain, 30000));
    CHECK(desk.workspace().citizens.find(citizen));
}

TEST_CASE("The archive hold is lifted from the list with a day and a reference", "[erasing]") {
    Desk desk;
    DueDialog list(desk.context, nullptr);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    Desk::show(list);
    QTest::mouseClick(named<QPushButton>(list, "liftHoldButton"), Qt::LeftButton);
    auto* dialog = named<FormDialog>(list, "liftHoldDialog");
    REQUIRE(dialog);
    named<QLineEdit>(*dialog, "referenceEdit")->setText(QStringLiteral("Sag 26/1"));
    dialog->submit();
    CHECK(desk.workspace().erasures.archiveHold().isOn); // no day
}
