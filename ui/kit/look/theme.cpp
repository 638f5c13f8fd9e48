// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/look/theme.h"

#include "ui/kit/look/style_sheet.h"
#include "ui/kit/look/text_size.h"

#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QStyle>
#include <QVariant>

namespace brobygger {

namespace {

Colours makeLight() {
    Colours c;
    c.background = QColor(0xF6F7F8);
    c.surface = QColor(0xFFFFFF);
    c.line = QColor(0xE1E5E8);
    c.text = QColor(0x1B262C);
    c.muted = QColor(0x5B6B75);
    c.accent = QColor(0x0F6B6B);
    c.accentSoft = QColor(0xE2F0EF);
    c.selection = QColor(0xD3E8E6);
    c.onAccent = QColor(0xFFFFFF);
    c.red = {QColor(0xB3261E), QColor(0xFBE9E7)};
    c.amber = {QColor(0x8A5A00), QColor(0xFDF1DC)};
    c.green = {QColor(0x1E6B3A), QColor(0xE4F3E8)};
    c.neutral = {QColor(0x1B262C), QColor(0xEDF0F2)};
    c.series = {QColor(0x0072B2), QColor(0xD55E00), QColor(0x009E73), QColor(0xCC79A7), QColor(0xE69F00), QColor(0x56B4E9)};
    return c;
}

Colours makeDark() {
    Colours c;
    c.background = QColor(0x15191C);
    c.surface = QColor(0x1D2327);
    c.line = QColor(0x313A40);
    c.text = QColor(0xE8EDF0);
    c.muted = QColor(0x9FB0BA);
    c.accent = QColor(0x5CC2BD);
    c.accentSoft = QColor(0x17383A);
    c.selection = QColor(0x1F4A4B);
    c.onAccent = QColor(0x0C2B2B);
    c.red = {QColor(0xFF8A80), QColor(0x442422)};
    c.amber = {QColor(0xF0B95B), QColor(0x3E3017)};
    c.green = {QColor(0x7BCF97), QColor(0x1C3A27)};
    c.neutral = {QColor(0xE8EDF0), QColor(0x2B3338)};
    // The same six, a step lighter on the dark ground.
    c.series = {QColor(0x56B4E9), QColor(0xF0803C), QColor(0x2FC79B), QColor(0xE0A3C5), QColor(0xF0B95B), QColor(0x9AD3F5)};
    return c;
}

QPalette paletteOf(const Colours& c) {
    QPalette p;
    p.setColor(QPalette::Window, c.background);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.background);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.red.text);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Dark, c.line);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    return p;
}

/// Asked once: to look a family up among the fonts of the system takes milliseconds, and every painted word needs its font.
const QString& familyOfTheProgram() {
    static const QString family = QFontDatabase::hasFamily(QStringLiteral("Inter")) ? QStringLiteral("Inter") : QString();
    return family;
}

const char* nameOf(ButtonRole role) {
    switch (role) {
    case ButtonRole::Primary: return "primary";
    case ButtonRole::Link: return "link";
    case ButtonRole::Danger: return "danger";
    case ButtonRole::Quiet: return "quiet";
    case ButtonRole::Ordinary: break;
    }
    return "ordinary";
}

const char* nameOf(TextRole role) {
    switch (role) {
    case TextRole::Muted: return "muted";
    case TextRole::Small: return "small";
    case TextRole::Problem: return "problem";
    default: return "body";
    }
}

constexpr auto textRole = "textRole";

/// Qt keeps the font a widget had when the style sheet first met it, and gives it that one back whenever it is polished: of
/// another role, or of another size of text. It is made to forget it.
void giveFont(QWidget* widget, TextRole role) {
    widget->setProperty("_q_styleSheetWidgetFont", QVariant());
    widget->setFont(textFont(role));
}

/// A label keeps the font it was given; after a change of size it is given one again.
void giveFontsAgain() {
    for (QWidget* widget : QApplication::allWidgets()) {
        if (const QVariant role = widget->property(textRole); role.isValid())
            giveFont(widget, static_cast<TextRole>(role.toInt()));
    }
}

void repolish(QWidget* widget) {
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

/// Enter presses the button that has the focus, as space does. Qt's own way, autoDefault, would let Enter press it from
/// every field of a dialog too.
class Button final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier)) {
            click();
            return;
        }
        QPushButton::keyPressEvent(event);
    }
};

} // namespace

ToneColours Colours::tone(Tone tone) const {
    switch (tone) {
    case Tone::Accent: return {accent, accentSoft};
    case Tone::Red: return red;
    case Tone::Amber: return amber;
    case Tone::Green: return green;
    case Tone::Neutral: break;
    }
    return neutral;
}

const Colours& lightColours() {
    static const Colours colours = makeLight();
    return colours;
}

const Colours& darkColours() {
    static const Colours colours = makeDark();
    return colours;
}

const Colours& inverse(const Colours& colours) {
    return colours.accent == darkColours().accent ? lightColours() : darkColours();
}

const Colours& colours(const QPalette& palette) {
    // The link colour is the one role no style sheet rule touches, so it tells the themes apart in every
    // widget.
    return palette.color(QPalette::Active, QPalette::Link) == darkColours().accent ? darkColours() : lightColours();
}

const Colours& colours(const QWidget* widget) { return colours(widget->palette()); }

void applyTheme(QApplication& application, ThemeMode mode) {
    const Colours& c = mode == ThemeMode::Dark ? darkColours() : lightColours();
    application.setFont(textFont(TextRole::Body));
    application.setPalette(paletteOf(c));
    application.setStyleSheet(styleSheet(c, mode));
    giveFontsAgain();
}

QFont textFont(TextRole role) {
    QFont font;
    if (const QString& family = familyOfTheProgram(); !family.isEmpty())
        font.setFamily(family);
    font.setPixelSize(scaled(13));
    font.setWeight(QFont::Normal);
    switch (role) {
    case TextRole::Strong: font.setWeight(QFont::DemiBold); break;
    case TextRole::Small: font.setPixelSize(scaled(12)); break;
    case TextRole::Problem: font.setPixelSize(scaled(12)); break;
    case TextRole::CardTitle:
        font.setPixelSize(scaled(14));
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::PageTitle:
        font.setPixelSize(scaled(20));
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::KeyFigure:
        font.setPixelSize(scaled(28));
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
    case TextRole::Muted: break;
    }
    return font;
}

void setRole(QAbstractButton* button, ButtonRole role) {
    button->setProperty("role", QLatin1String(nameOf(role)));
    repolish(button);
}

void setRole(QLabel* label, TextRole role) {
    label->setProperty("role", QLatin1String(nameOf(role)));
    label->setProperty(textRole, static_cast<int>(role));
    giveFont(label, role);
    repolish(label);
}

QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    return label;
}

QPushButton* makeButton(const QString& objectName, const QString& text, ButtonRole role, QWidget* parent) {
    auto* button = new Button(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    setRole(button, role);
    return button;
}

} // namespace brobygger
