// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/engine_locks.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/kit/dialogs/dialog_ask.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A dialog that shows the folder of the open file leaves the engine its locks", "[kit]") {
    Desk desk;
    const QString folder = QFileInfo(desk.file.path()).absolutePath();
    REQUIRE(hasLocks(desk.file.path()));
    QWidget over;
    Desk::show(over);
    DialogAsk().openFile(&over, QStringLiteral("Vælg en fil"), QStringLiteral("Alle filer (*)"), [](const QString&) {});
    auto* dialog = named<QFileDialog>(over, "fileDialog");
    REQUIRE(dialog);
    auto* model = dialog->findChild<QFileSystemModel*>();
    REQUIRE(model); // Qt's own dialog, as the program asks for

    QSignalSpy loaded(model, &QFileSystemModel::directoryLoaded);
    dialog->setDirectory(folder);
    const auto isLoaded = [&] { return loaded.contains(QVariantList{folder}); };
    REQUIRE(QTest::qWaitFor(isLoaded, 10'000));
    settle();
    const QModelIndex file = model->index(desk.file.path());
    REQUIRE(file.isValid());
    CHECK_FALSE(model->type(file).isEmpty()); // it has been asked what kind of file it is
    CHECK(hasLocks(desk.file.path()));
    CHECK(hasLocks(desk.file.path() + QStringLiteral("-shm")));
    dialog->reject();
    settle();
    CHECK(hasLocks(desk.file.path()));
}
