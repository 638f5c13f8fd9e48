// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/look/appearance.h"

#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>

namespace brobygger {

Appearance::Appearance(QApplication& application)
    : m_application(application)
    , m_systemIsDark(application.palette().color(QPalette::Window).lightness() <
                     application.palette().color(QPalette::WindowText).lightness()) {}

Appearance::~Appearance() = default;

void Appearance::setLanguage(const QString& code) {
    const QString wanted = code == QLatin1String("en") ? code : QStringLiteral("da");
    if (wanted == m_language.code()) {
        return;
    }
    // The names of days and months are said in the language of the screen; the shape of numbers stays the municipality's.
    QLocale::setDefault(QLocale(wanted == QLatin1String("en") ? QLocale::English : QLocale::Danish, QLocale::Denmark));
    m_language.speak(wanted);
    Q_EMIT changed();
}

void Appearance::setTheme(ThemeChoice theme) {
    m_theme = theme;
    const bool isDark = theme == ThemeChoice::Dark || (theme == ThemeChoice::System && m_systemIsDark);
    applyTheme(m_application, isDark ? ThemeMode::Dark : ThemeMode::Light);
    Q_EMIT changed();
}

void Appearance::setTextSize(int percent) {
    if (percent != textSize()) {
        brobygger::setTextSize(m_application, percent);
        setTheme(m_theme);
    }
}

int Appearance::textSize() const { return brobygger::textSize(); }

QString toCode(ThemeChoice theme) {
    switch (theme) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromCode(const QString& code) {
    for (ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (toCode(theme) == code) {
            return theme;
        }
    }
    return ThemeChoice::System;
}

} // namespace brobygger
