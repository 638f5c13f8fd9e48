// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/plain_files.h"
#include "core/workspace/machine_sheet.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/machine_sheet_paper.h"
#include "ui/settings/settings_page.h"

#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// The settings with a letter in clear that was written sixteen days ago, and one of today.
struct PlainDesk : Desk {
    static constexpr int securityGroup = 4;

    QTemporaryDir folder;
    QString old = folder.filePath(QStringLiteral("gammel.pdf"));
    QString today = folder.filePath(QStringLiteral("ny.pdf"));
    SettingsPage page{context};

    PlainDesk() {
        aCitizen(workspace(), QStringLiteral("Bente"), QStringLiteral("Hemmelig"));
        file.clock.moveTo(QDateTime(QDate(2026, 10, 17), QTime(9, 0)));
        REQUIRE(writePlainFile(workspace().session, old, "brev", QStringLiteral("letter")));
        file.clock.moveTo(QDateTime(QDate(2026, 11, 2), QTime(9, 0)));
        REQUIRE(writePlainFile(workspace().session, today, "brev", QStringLiteral("letter")));
        show(page);
        named<QListWidget>(page, "settingsGroups")->setCurrentRow(securityGroup);
        QApplication::processEvents();
    }
    RecordTable& table() const { return *named<RecordTable>(page, "plainFilesTable"); }
    QString fate(int row) const { return table().model()->index(row, 3).data().toString(); }
    void push(const char* name) const { named<QPushButton>(page, name)->click(); }
};
} // namespace

TEST_CASE("A file in clear that has lain there too long comes first and is said to", "[settings][plain]") {
    PlainDesk desk;
    REQUIRE(desk.table().model()->rowCount() == 2);
    CHECK(desk.table().model()->index(0, 0).data().toString() == desk.old);
    CHECK(desk.fate(0) == QStringLiteral("har ligget for længe"));
    CHECK(desk.fate(1) == QStringLiteral("ligger der endnu"));
    CHECK(named<Chip>(desk.page, "plainFilesChip")->chip().text.contains(QLatin1Char('2')));
}

TEST_CASE("A file in clear is deleted after a question that tells of copies elsewhere, and the log keeps it",
          "[settings][plain]") {
    PlainDesk desk;
    desk.table().selectFirst();
    desk.push("deletePlainFileButton"); // declined
    CHECK(QFile::exists(desk.old));
    CHECK(desk.ask.asked().last().contains(QStringLiteral("gammel.pdf")));
    desk.ask.answer();
    desk.push("deletePlainFileButton");
    CHECK_FALSE(QFile::exists(desk.old));
    CHECK(QFile::exists(desk.today));
    const AuditEntry line = desk.workspace().audit.lines(0, 1).first();
    CHECK(line.action == toCode(AuditAction::Removed));
    CHECK(line.kind == toCode(RecordKind::PlainFile));
    CHECK(desk.fate(1) == QStringLiteral("er der ikke mere"));
}

TEST_CASE("The folder of a file in clear is shown", "[settings][plain]") {
    PlainDesk desk;
    desk.table().selectFirst();
    desk.push("openPlainFolderButton");
    CHECK(desk.ask.asked().last() == desk.folder.path());
}

TEST_CASE("What the program has not written is never deleted", "[settings][plain]") {
    PlainDesk desk;
    const QString other = desk.folder.filePath(QStringLiteral("andet.pdf"));
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK_FALSE(removePlainFile(desk.workspace().session, other));
    CHECK(QFile::exists(other));
}

TEST_CASE("The sheet of what is on this machine is seen and printed, and names nobody", "[settings][breach]") {
    PlainDesk desk;
    desk.push("machineSheetButton");
    auto* dialog = named<QDialog>(desk.page, "machineSheetDialog");
    REQUIRE(dialog);
    const QString text = named<QTextBrowser>(*dialog, "machineSheetText")->toPlainText();
    CHECK_FALSE(text.contains(QStringLiteral("Hemmelig")));
    CHECK_FALSE(text.contains(QStringLiteral("gammel.pdf")));
    CHECK(text.contains(desk.folder.path()));
    CHECK(text.contains(QStringLiteral("2 PDF")));
    CHECK(text.contains(QStringLiteral("72")));
    const QString pdf = desk.folder.filePath(QStringLiteral("ark.pdf"));
    desk.ask.answer(pdf);
    named<QPushButton>(*dialog, "printMachineSheetButton")->click();
    QApplication::processEvents();
    QFile printed(pdf);
    REQUIRE(printed.open(QIODevice::ReadOnly));
    CHECK(printed.readAll().count("/Type /Page\n") == 1);
    CHECK(desk.table().model()->rowCount() == 3); // it is a file in clear itself
}
