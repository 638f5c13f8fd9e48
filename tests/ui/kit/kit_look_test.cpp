// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels/chip.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/icons.h"
#include "ui/kit/look/text_size.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace brobygger;

namespace {

/// Relative luminance and contrast as in WCAG 2.1.
double luminance(const QColor& colour) {
    const auto channel = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("A chip says its word to everybody", "[kit]") {
    const Chip chip({QStringLiteral("Intet svar"), Tone::Amber, IconName::Clock});
    CHECK(chip.accessibleName() == QStringLiteral("Intet svar"));
    CHECK(chip.sizeHint().height() == 22);
}

TEST_CASE("Every icon has its drawing", "[kit]") {
    for (IconName name : allIcons()) {
        INFO(iconId(name).toStdString());
        CHECK(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(iconId(name))));
        QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(&painter, QRectF(0, 0, 24, 24), name, Qt::red);
        painter.end();
        QImage blank = image;
        blank.fill(Qt::transparent);
        CHECK(image != blank);
    }
}

TEST_CASE("Words can be read in both themes", "[kit]") {
    for (const Colours* c : {&lightColours(), &darkColours()}) {
        for (const QColor& ground : {c->background, c->surface}) {
            CHECK(contrast(c->text, ground) >= 4.5);
            CHECK(contrast(c->muted, ground) >= 4.5);
        }
        CHECK(contrast(c->text, c->selection) >= 4.5);
        CHECK(contrast(c->onAccent, c->accent) >= 4.5);
        // A toast: its words on the text colour, and its button in the other theme's accent.
        CHECK(contrast(c->surface, c->text) >= 4.5);
        CHECK(contrast(inverse(*c).accent, c->text) >= 4.5);
        for (Tone tone : {Tone::Neutral, Tone::Accent, Tone::Red, Tone::Amber, Tone::Green})
            CHECK(contrast(c->tone(tone).text, c->tone(tone).ground) >= 4.5);
    }
}

TEST_CASE("Widgets know which theme they stand in, also on a coloured button", "[kit]") {
    QWidget window;
    QPushButton* button = makeButton(QStringLiteral("saveButton"), QStringLiteral("Gem"), ButtonRole::Primary, &window);
    applyTheme(*qApp, ThemeMode::Dark);
    window.ensurePolished();
    button->ensurePolished();
    CHECK(colours(button).accent == darkColours().accent);
    applyTheme(*qApp, ThemeMode::Light);
    CHECK(colours(button).accent == lightColours().accent);
}

TEST_CASE("Words whose role has changed follow every change of the size of the text", "[kit]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    appearance.setTextSize(150);
    QWidget window;
    QVBoxLayout column(&window);
    QLabel* step = makeLabel(QStringLiteral("Læg din første borger ind"), TextRole::Strong);
    column.addWidget(step);
    setRole(step, TextRole::Muted); // it is done
    window.show();
    QApplication::processEvents();
    CHECK(step->font().pixelSize() == textFont(TextRole::Muted).pixelSize());
    CHECK(step->font().weight() == QFont::Normal);
    appearance.setTextSize(usualTextSize);
    setRole(step, TextRole::Muted); // the page was read again
    QApplication::processEvents();
    CHECK(step->font().pixelSize() == 13);
    CHECK(step->font().weight() == QFont::Normal);
}
