// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/agenda/agenda_kinds.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/visit_paper.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/phone_field.h"
#include "ui/kit/forms/time_field.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("From the calendar one goes out on home visits, and Today waits until one says that one is back", "[visits]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const QDate today = workspace.clock.today();
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.actions.trigger(QStringLiteral("calendar.visits"));
    CHECK(page.messages()->text().contains(QStringLiteral("intet hjemmebesøg")));
    CHECK_FALSE(named<FormDialog>(page, "visitDialog"));

    Appointment appointment;
    appointment.citizen = aCitizen(workspace).id;
    appointment.sector = QStringLiteral("other");
    appointment.title = QStringLiteral("samtale");
    appointment.startsAt = QDateTime(today, QTime(11, 15));
    appointment.atHome = true;
    REQUIRE(workspace.appointments.book(appointment));
    desk.actions.trigger(QStringLiteral("calendar.visits"));
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "visitDialog");
    REQUIRE(dialog);
    CHECK(named<TimeField>(*dialog, "backAtTime")->time() == QTime(12, 15));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("mobile")).isEmpty());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("nextCall")).isEmpty());
    qobject_cast<PhoneField*>(dialog->form()->field(QStringLiteral("mobile")))->setNumber(QStringLiteral("00000020"));
    named<QLineEdit>(*dialog, "nextCallEdit")->setText(QStringLiteral("Karen, 00 00 00 21"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("besog.pdf"));
    desk.ask.answer(path);
    dialog->submit();
    QApplication::processEvents();
    CHECK(QFileInfo::exists(path));
    CHECK(workspace.audit.plainFiles().size() == 1);
    const AgendaList waiting = workspace.agenda.items(today);
    REQUIRE(waiting.counts.value(AgendaKind::VisitsBack) == AgendaCount{1, 0});
    for (const AgendaItem& item : waiting.items) {
        if (item.kind == AgendaKind::VisitsBack) {
            CHECK(targetOf(item).page == page::calendar);
            CHECK(targetOf(item).day == today);
        }
    }
}

TEST_CASE("The sheet for the office says whom to ring, and nothing that has no place there", "[visits]") {
    VisitSheet sheet;
    sheet.worker = QStringLiteral("Mona Krag");
    sheet.round.backAt = QDateTime(QDate(2026, 11, 2), QTime(13, 0));
    sheet.round.ringAt = QDateTime(QDate(2026, 11, 2), QTime(13, 30));
    sheet.round.mobile = QStringLiteral("00000020");
    sheet.round.nextCall = QStringLiteral("lederen");
    sheet.visits = {
        {QTime(9, 30), QStringLiteral("BA"), QStringLiteral("114"), {}, {}},
        {QTime(11, 15), QStringLiteral("GH"), {}, QStringLiteral("Eksempelvej 9"), QStringLiteral("Hunden er løs.")}};
    const QString html = visitPaperHtml(sheet);
    CHECK(html.contains(QStringLiteral("Kl. 09.30: BA, sag 114")));
    CHECK(html.contains(QStringLiteral("Kl. 11.15: GH, Eksempelvej 9")));
    CHECK(html.contains(QStringLiteral("Hunden er løs.")));
    CHECK(html.contains(QStringLiteral("Ikke tilbage kl. 13.30: ring 00 00 00 20. Intet svar: ring lederen.")));
    CHECK(html.contains(QStringLiteral("Makulér arket den 03-11-2026.")));
}
