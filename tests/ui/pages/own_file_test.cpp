// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/engine_locks.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/imports/import_dialog.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/offers/offers_page.h"
#include "ui/referrals/referrals_page.h"

#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
const QString refusal = QStringLiteral("Det er den fil, du arbejder i. Vælg en anden.");

QStringList namesOfOpenFile(const Desk& desk) {
    return {desk.file.path(), desk.file.path() + QStringLiteral("-wal"), desk.file.path() + QStringLiteral("-shm")};
}

void checkLocks(const Desk& desk) {
    CHECK(hasLocks(desk.file.path()));
    CHECK(hasLocks(desk.file.path() + QStringLiteral("-shm")));
}

void dropOn(QWidget& page, const QString& path) {
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent entering(QPoint(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &entering);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &event);
    QApplication::processEvents();
}

/// What the wizard says, which goes again.
QString saidByWizard(const QWidget& page) {
    auto* wizard = named<QDialog>(page, "importDialog");
    REQUIRE(wizard);
    const QString said = wizard->findChild<MessageBar*>()->text();
    wizard->reject();
    settle();
    REQUIRE_FALSE(named<QDialog>(page, "importDialog"));
    return said;
}
} // namespace

TEST_CASE("The file I work in is refused where a spreadsheet or a directory is asked for, and stays locked", "[imports]") {
    Desk desk;
    OffersPage page(desk.context);
    Desk::show(page);
    for (const QString& name : namesOfOpenFile(desk)) {
        INFO(name.toStdString());
        for (const ImportKind kind : {ImportKind::Offers, ImportKind::Citizens}) {
            openImport(&page, desk.context, kind, name);
            CHECK(saidByWizard(page) == refusal);
        }
        dropOn(page, name);
        CHECK(saidByWizard(page) == refusal);
        checkLocks(desk);
    }
}

TEST_CASE("The file I work in is refused where a message is asked for, and stays locked", "[messages]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    for (const QString& name : namesOfOpenFile(desk)) {
        INFO(name.toStdString());
        page.messages()->dismiss();
        dropOn(page, name);
        CHECK(QTest::qWaitFor([&page] { return page.messages()->text().contains(refusal); }));
        checkLocks(desk);
    }
    page.messages()->dismiss();
    desk.ask.answer(desk.file.path());
    named<QWidget>(page, "importReferralButton")->setFocus();
    press(Qt::Key_Space);
    CHECK(QTest::qWaitFor([&page] { return page.messages()->text().contains(refusal); }));
    checkLocks(desk);
}
