// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>

class QAbstractButton;
class QApplication;
class QLabel;
class QPalette;
class QPushButton;
class QWidget;

namespace brobygger {

enum class ThemeMode { Light, Dark };
enum class Tone { Neutral, Accent, Red, Amber, Green };
enum class ButtonRole { Ordinary, Primary, Link, Danger, Quiet };
enum class TextRole { Body, Strong, Muted, Small, CardTitle, PageTitle, KeyFigure, Problem };

/// A text colour and the soft ground it stands on; together at least 4.5 : 1.
struct ToneColours {
    QColor text;
    QColor ground;
};

/// The colours of one theme, by what they are for.
struct Colours {
    QColor background; ///< behind cards
    QColor surface;    ///< cards, navigation, header
    QColor line;       ///< hairlines and borders
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentSoft;
    QColor selection;
    QColor onAccent; ///< words on the accent
    ToneColours red;
    ToneColours amber;
    ToneColours green;
    ToneColours neutral;
    QList<QColor> series; ///< Okabe–Ito, in the order charts use them

    ToneColours tone(Tone tone) const;
};

const Colours& lightColours();
const Colours& darkColours();
/// The colours that can be read on the text colour of these, for what stands on the inverse: a toast.
const Colours& inverse(const Colours& colours);
/// The colours that a palette set by applyTheme stands for, for everything that paints itself. Ask at paint
/// time: the theme changes while the program runs.
const Colours& colours(const QPalette& palette);
const Colours& colours(const QWidget* widget);

/// Sets font, palette and the one style sheet of the program; to be called again whenever the mode changes.
void applyTheme(QApplication& application, ThemeMode mode);

QFont textFont(TextRole role);

/// Roles are dynamic properties the style sheet answers to.
void setRole(QAbstractButton* button, ButtonRole role);
void setRole(QLabel* label, TextRole role);
/// A label in a role; plain text, selectable only when asked for elsewhere.
QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent = nullptr);
/// A button with its object name ("sendButton") in a role.
QPushButton* makeButton(const QString& objectName, const QString& text, ButtonRole role, QWidget* parent = nullptr);

} // namespace brobygger
