// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
/// A form whose drafts a full disk does not take until there is room.
struct FullDisk {
    QWidget window;
    bool hasRoom = false;
    QString kept;
    QPointer<FormDialog> form = new FormDialog(QStringLiteral("Notat"), QStringLiteral("Gem"), &window, 1);
    QPlainTextEdit* field = form->form()->text(QStringLiteral("note"), QStringLiteral("Notat"));

    FullDisk() {
        form->setDraft({[] { return std::nullopt; },
                        [this](const QString& typed) -> Result<void> {
                            if (!hasRoom) {
                                return Error{ErrorKind::Storage, QStringLiteral("Disken er fuld.")};
                            }
                            kept = typed;
                            return {};
                        }});
        form->open();
        field->setPlainText(QStringLiteral("Ringede, men"));
    }
    bool says(const QString& sentence) const { return form->messages()->text().contains(sentence); }
};
} // namespace

TEST_CASE("A form whose draft cannot be kept says why, stays open with its text, and closes when it can be kept", "[kit]") {
    FullDisk disk;
    REQUIRE(QTest::qWaitFor([&disk] { return disk.says(QStringLiteral("Disken er fuld.")); }));
    disk.form->reject();
    REQUIRE(disk.form);
    CHECK(disk.form->isVisible());
    CHECK(disk.field->toPlainText() == QStringLiteral("Ringede, men"));
    disk.hasRoom = true;
    disk.form->reject();
    CHECK(disk.kept.contains(QStringLiteral("Ringede, men")));
    CHECK(QTest::qWaitFor([&disk] { return !disk.form; }));
}

TEST_CASE("A form whose draft cannot be kept can be closed all the same, on purpose", "[kit]") {
    FullDisk disk;
    disk.form->reject();
    REQUIRE(disk.form->isVisible());
    QList<QPushButton*> offered = disk.form->messages()->findChildren<QPushButton*>();
    offered.removeIf([](const QPushButton* button) { return !button->isVisible(); });
    REQUIRE(offered.size() == 1);
    QTest::mouseClick(offered.first(), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&disk] { return !disk.form; }));
}
