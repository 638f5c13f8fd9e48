// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/access_settings.h"
#include "core/security/recovery_code.h"
#include "tests/app/desk.h"
#include "tests/support/builders.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/shell/ids.h"
#include "ui/slices.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

const QString newPassphrase = QStringLiteral("otte røde æbler på række");

/// A file with a citizen in it, unlocked, and its settings open.
struct Access {
    Desk desk{pages()};

    Access() {
        desk.openNewFile();
        aCitizen(desk.workspace());
        desk.app.work()->open({page::settings});
    }
    FormDialog* dialog() {
        FormDialog* found = nullptr;
        REQUIRE(desk.waitUntil([&] {
            for (FormDialog* each : desk.window().findChildren<FormDialog*>(QStringLiteral("newPassphraseDialog"))) {
                found = each->isVisible() ? each : found;
            }
            return found != nullptr;
        }));
        return found;
    }
    static void write(FormDialog& dialog, const QString& proof, const QString& first, const QString& second) {
        if (auto* groups = dialog.findChild<QPlainTextEdit*>(QStringLiteral("proofEdit"))) {
            groups->setPlainText(proof);
        } else {
            dialog.findChild<QLineEdit*>(QStringLiteral("proofEdit"))->setText(proof);
        }
        dialog.findChild<QLineEdit*>(QStringLiteral("newPassphraseEdit"))->setText(first);
        dialog.findChild<QLineEdit*>(QStringLiteral("newPassphraseAgainEdit"))->setText(second);
        dialog.submit();
    }
    QStringList besideFile() const {
        return QDir(desk.folder.path()).entryList({QStringLiteral("*rekeyed*")}, QDir::Files | QDir::Hidden);
    }
    qsizetype citizens() { return desk.workspace().citizens.count(CitizenFilter::Everybody); }
    bool isIn() {
        return desk.waitUntil([this] { return desk.app.isUnlocked() && desk.app.work() != nullptr; });
    }
};

} // namespace

TEST_CASE("The passphrase is changed in the settings; from then on the new one opens the file and the old one does not",
          "[access]") {
    Access access;
    Desk& desk = access.desk;
    desk.find<QPushButton>("changePassphraseButton")->click();
    Access::write(*access.dialog(), deskPassphrase, newPassphrase, newPassphrase);
    REQUIRE(desk.waitUntil([&] {
        return desk.app.isUnlocked() && desk.workspace().settings.value(passphraseChangedOn) == QStringLiteral("2026-11-02");
    }));
    CHECK(access.citizens() == 1);
    CHECK(access.besideFile().isEmpty());
    CHECK(desk.shows(QStringLiteral("Adgangskoden er skiftet")));
    const QList<AuditEntry> lines = desk.workspace().audit.lines(0, 0);
    CHECK(std::any_of(lines.begin(), lines.end(), [](const auto& line) { return line.purpose == newPassphrasePurpose; }));

    desk.app.lock();
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.find<QLabel>("passphraseProblem")->isVisible(); }));
    desk.unlock(newPassphrase);
    CHECK(access.isIn());
}

TEST_CASE("Whoever does not know the present passphrase cannot change it, and what was written stands there still",
          "[access]") {
    Access access;
    Desk& desk = access.desk;
    desk.find<QPushButton>("changePassphraseButton")->click();
    FormDialog* first = access.dialog();
    Access::write(*first, QStringLiteral("ikke min sætning"), newPassphrase, newPassphrase);
    REQUIRE(desk.waitUntil([&] { return !first->isVisible(); }));
    FormDialog* again = access.dialog();
    CHECK(!again->form()->problemAt(QStringLiteral("proof")).isEmpty());
    CHECK(again->findChild<QLineEdit*>(QStringLiteral("newPassphraseEdit"))->text() == newPassphrase);
    CHECK(desk.app.isUnlocked());
}

TEST_CASE(
    "A new passphrase that is easy to guess, written differently the second time or the present one is refused at its field",
    "[access]") {
    Access access;
    access.desk.find<QPushButton>("changePassphraseButton")->click();
    FormDialog* dialog = access.dialog();
    Access::write(*dialog, deskPassphrase, QStringLiteral("kort"), QStringLiteral("kort"));
    CHECK(dialog->form()->problemAt(QStringLiteral("newPassphrase")).contains(QStringLiteral("12")));
    Access::write(*dialog, deskPassphrase, newPassphrase, newPassphrase + QStringLiteral("r"));
    CHECK(!dialog->form()->problemAt(QStringLiteral("newPassphraseAgain")).isEmpty());
    Access::write(*dialog, deskPassphrase, deskPassphrase, deskPassphrase);
    CHECK(!dialog->form()->problemAt(QStringLiteral("newPassphrase")).isEmpty());
    CHECK(dialog->isVisible());
}

TEST_CASE("Who has forgotten the passphrase opens the file with the recovery sheet and chooses a new one", "[access][lock]") {
    Access access;
    Desk& desk = access.desk;
    const QString sheet = recoveryGroups(desk.workspace().source().key).join(QLatin1Char(' ')).toLower();
    desk.app.lock();
    desk.activate();
    desk.find<QPushButton>("recoverySheetButton")->click();
    FormDialog* first = access.dialog();
    QString wrong = sheet;
    wrong[2] = wrong.at(2) == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    Access::write(*first, wrong, newPassphrase, newPassphrase);
    REQUIRE(desk.waitUntil([&] { return !first->isVisible(); }));
    FormDialog* again = access.dialog();
    CHECK(again->form()->problemAt(QStringLiteral("proof")).contains(QStringLiteral("Sammenlign")));
    CHECK_FALSE(desk.app.isUnlocked());
    Access::write(*again, sheet, newPassphrase, newPassphrase);
    REQUIRE(access.isIn());
    CHECK(access.citizens() == 1);

    desk.app.lock();
    desk.activate();
    desk.find<QWidget>("passphraseEdit")->setFocus();
    desk.unlock(newPassphrase);
    CHECK(access.isIn());
}

TEST_CASE("The recovery sheet is printed for who knows the passphrase, and never into a file", "[access]") {
    Access access;
    Desk& desk = access.desk;
    const QString file = desk.folder.filePath(QStringLiteral("ark.pdf"));
    desk.ask.answer(QStringLiteral("ikke min sætning")); // is asked for again
    desk.ask.answer(deskPassphrase);
    desk.ask.answer(file);
    desk.find<QPushButton>("recoverySheetPrintButton")->click();
    REQUIRE(desk.waitUntil([&] { return desk.ask.asked().size() == 3; }));
    CHECK(desk.waitUntil(
        [&] { return messagesFor(desk.app.work()->inFront())->text().contains(QStringLiteral("kun på papir")); }));
    CHECK_FALSE(QFileInfo::exists(file));
    CHECK(desk.workspace().settings.value(recoverySheetPrintedOn).isEmpty());
}
