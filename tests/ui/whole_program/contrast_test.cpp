// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/look/contrast.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
// WCAG 2.1, 1.4.3 and 1.4.11, level AA.
constexpr double readable = 4.5;
constexpr double visible = 3.0;

const Colours* const themes[] = {&lightColours(), &darkColours()};

std::string pair(const QColor& a, const QColor& b) { return (a.name() + QStringLiteral(" on ") + b.name()).toStdString(); }
} // namespace

TEST_CASE("Contrast is reckoned as WCAG reckons it") {
    CHECK(contrast(Qt::black, Qt::white) == Catch::Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Catch::Approx(1));
    CHECK(contrast(QColor(0x777777), Qt::white) == Catch::Approx(4.48).margin(0.01));
}

TEST_CASE("Words can be read on every ground they stand on, in both themes") {
    for (const Colours* c : themes) {
        const QList<std::pair<QColor, QColor>> pairs = {{c->text, c->background},
                                                        {c->text, c->surface},
                                                        {c->text, c->selection},
                                                        {c->text, c->accentSoft},
                                                        {c->muted, c->background},
                                                        {c->muted, c->surface},
                                                        {mutedOnSelection(*c), c->selection},
                                                        {c->accent, c->surface},
                                                        {c->accent, c->background},
                                                        {c->onAccent, c->accent},
                                                        {c->red.text, c->surface},
                                                        {c->red.text, c->background},
                                                        {c->amber.text, c->surface},
                                                        {c->green.text, c->surface}};
        for (const auto& [words, ground] : pairs) {
            INFO(pair(words, ground));
            CHECK(contrast(words, ground) >= readable);
        }
    }
}

TEST_CASE("A chip keeps its own ground and can be read on it") {
    for (const Colours* c : themes) {
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Red, Tone::Amber, Tone::Green}) {
            const ToneColours chip = c->tone(tone);
            INFO(pair(chip.text, chip.ground));
            CHECK(contrast(chip.text, chip.ground) >= readable);
        }
    }
}

TEST_CASE("The border of a field and the bar of a selected row can be seen") {
    for (const Colours* c : themes) {
        for (const QColor& ground : {c->surface, c->background}) {
            INFO(pair(fieldBorder(*c), ground));
            CHECK(contrast(fieldBorder(*c), ground) >= visible);
            CHECK(contrast(c->accent, ground) >= visible);
        }
        CHECK(contrast(c->accent, c->selection) >= visible);
    }
}

TEST_CASE("A mark in a chart can be seen, by itself or by its outline, and its name can be read") {
    for (const Colours* c : themes) {
        for (qsizetype i = 0; i < c->series.size(); ++i) {
            const QColor outline = seriesOutline(*c, i);
            const QColor seen = outline.isValid() ? outline : c->series[i];
            INFO(pair(seen, c->surface));
            CHECK(contrast(seen, c->surface) >= visible);
            INFO(pair(seriesText(*c, i), c->surface));
            CHECK(contrast(seriesText(*c, i), c->surface) >= readable);
        }
    }
}
