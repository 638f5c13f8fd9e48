// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/actions.h"
#include "ui/kit/look/icons.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("Two commands on one shortcut are found", "[kit]") {
    ActionCollection commands;
    const auto words = [](const char* text) { return [text] { return QString::fromLatin1(text); }; };
    int ran = 0;
    commands.add({QStringLiteral("referrals.new"),
                  words("New referral"),
                  {},
                  QKeySequence(QStringLiteral("Ctrl+N")),
                  IconName::Add,
                  [&] { ++ran; }});
    CHECK(duplicateCommands({&commands}).isEmpty());
    commands.add({QStringLiteral("notes.new"), words("New note"), {}, QKeySequence(QStringLiteral("Ctrl+N")), {}, {}});
    CHECK(duplicateCommands({&commands}) == QStringList{QStringLiteral("Ctrl+N: referrals.new, notes.new")});
    commands.action(QStringLiteral("referrals.new"))->trigger();
    CHECK(ran == 1);
}
