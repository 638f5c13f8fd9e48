// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/language.h"

#include <QObject>

class QApplication;

namespace brobygger {

enum class ThemeChoice { System, Light, Dark };

/// The language, the theme and the size of the text of the running program: speaks the language and sets the style, and every
/// widget is told by Qt's own change events. Where the choice is kept is the caller's.
class Appearance final : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QApplication& application);
    ~Appearance() override;

    /// "da" or "en"; anything else is Danish.
    void setLanguage(const QString& code);
    QString language() const { return m_language.code(); }
    void setTheme(ThemeChoice theme);
    ThemeChoice theme() const { return m_theme; }
    /// In per cent; bounds and meaning as in text_size.h.
    void setTextSize(int percent);
    int textSize() const;

Q_SIGNALS:
    void changed();

private:
    QApplication& m_application;
    Language m_language;
    ThemeChoice m_theme = ThemeChoice::System;
    bool m_systemIsDark;
};

/// The stored word for a theme: system, light, dark; and back, where anything unknown is the system's.
QString toCode(ThemeChoice theme);
ThemeChoice themeFromCode(const QString& code);

} // namespace brobygger
