// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/letter_layout.h"
#include "core/documents/letters/letter_page.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("Behind the window stands the address and nothing else, for every envelope", "[documents]") {
    for (const EnvelopeKind envelope : {EnvelopeKind::C5, EnvelopeKind::C65, EnvelopeKind::Both}) {
        const LetterLayout layout = letterLayout(envelope, 3);
        CHECK_FALSE(check(layout, 3).hasErrors());
        CHECK(check(layout, 3).isEmpty());
        CHECK(layout.address.x >= 20);
        CHECK_FALSE(layout.sender.intersects({0, 24, 120, 56}));
        CHECK(layout.bodyTop >= 80);
    }
    CHECK(letterLayout(EnvelopeKind::C5, 4).addressPoints == 11);
    CHECK(letterLayout(EnvelopeKind::C5, 4).address.y == 44);
    CHECK(letterLayout(EnvelopeKind::C5, 5).addressPoints == 10);
    CHECK(letterLayout(EnvelopeKind::C65, 4).address.y == 39);
    CHECK(letterLayout(EnvelopeKind::Both, 3).addressLines == 3);
}

TEST_CASE("An address too long for the window, or out of its place, is said", "[documents]") {
    CHECK_FALSE(check(letterLayout(EnvelopeKind::Both, 5), 5).isEmpty());
    LetterLayout tooFarLeft = letterLayout(EnvelopeKind::C5, 3, 12);
    CHECK(check(tooFarLeft, 3).hasErrors());
    LetterLayout senderInWindow = letterLayout(EnvelopeKind::C5, 3);
    senderInWindow.sender.x = 100;
    CHECK(check(senderInWindow, 3).hasErrors());
    LetterLayout bodyInWindow = letterLayout(EnvelopeKind::C5, 3);
    bodyInWindow.bodyTop = 70;
    CHECK(check(bodyInWindow, 3).hasErrors());
}

TEST_CASE("With the window at the right the address stands there and the sender at the left, and nothing else shows",
          "[documents]") {
    WindowMeasures measures;
    measures.side = WindowSide::Right;
    const LetterLayout layout = letterLayout(measures, 3);
    CHECK(layout.window == MmRect{90, 24, 120, 56});
    CHECK(layout.address.x >= layout.window.x);
    CHECK(layout.address.right() == 190);
    CHECK(layout.sender.x == 20);
    CHECK(layout.sender.right() <= layout.window.x);
    CHECK(check(layout, 3).isEmpty());
}

TEST_CASE("What the envelope shows is measured in millimetres, and the letter keeps clear of it", "[documents]") {
    WindowMeasures measures;
    measures.to = 95;
    measures.across = 130;
    measures.width = 90;
    measures.height = 18;
    const LetterLayout layout = letterLayout(measures, 3);
    CHECK(layout.address.width == 90);
    CHECK(layout.address.height == 18);
    CHECK(layout.bodyTop == 103);
    CHECK(layout.sender.x == 135);
    CHECK_FALSE(layout.sender.intersects(layout.window));
    CHECK(check(layout, 3).isEmpty());
    measures.width = 120;
    CHECK(check(letterLayout(measures, 3), 3).hasErrors()); // 140 mm across, and the window ends at 130
}

TEST_CASE("The lines of an address are counted as they stand in the window, however the template breaks them", "[documents]") {
    const auto lines = [](const char* address) {
        return letterPage(QStringLiteral("%1<!-- sender -->Kommunen<!-- body --><p>Kære</p>").arg(QString::fromUtf8(address)))
            .addressLines();
    };
    CHECK(lines("<p>Bente Eksempel</p><p>Skovvej 1</p><p>8500 Grenaa</p>") == 3);
    CHECK(lines("<p class=\"address\">Bente Eksempel<br>Skovvej 1<br/>8500 Grenaa</p>") == 3);
    CHECK(lines("<pre></pre>") == 0);
}
