// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/appointments/appointments_tab.h"
#include "ui/kit/dialogs/form_dialog.h"

#include <QComboBox>
#include <QLineEdit>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A sector that was chosen by hand stays when the place is chosen after it", "[appointments]") {
    Desk desk;
    TabAlone<AppointmentsTab> around(desk, aCitizen(desk.workspace()).id);
    desk.actions.trigger(command::newAppointment.toString());
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(*around.tab, "appointmentDialog");
    REQUIRE(dialog);
    auto* sector = named<QComboBox>(*dialog, "sectorCombo");
    const auto chooseHome = [dialog] {
        auto* place = named<QLineEdit>(*dialog, "placeEdit");
        place->setFocus();
        place->selectAll();
        type("hjemme");
        press(Qt::Key_Return);
    };
    SECTION("untouched, it follows the place") {
        chooseHome();
        CHECK(sector->currentData().toString() == QStringLiteral("municipality"));
    }
    SECTION("chosen, it stays") {
        sector->setFocus();
        press(Qt::Key_Down);
        const QString chosen = sector->currentData().toString();
        REQUIRE_FALSE(chosen.isEmpty());
        REQUIRE(chosen != QStringLiteral("municipality"));
        chooseHome();
        CHECK(sector->currentData().toString() == chosen);
    }
}
