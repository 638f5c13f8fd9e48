// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_pictures.h"

#include "ui/kit/appearance.h"

#include <QTest>
#include <QWidget>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

void Pictures::take(QWidget& window, const QString& name) {
    window.resize(1280, 720);
    window.show();
    takeDialog(window, name);
}

void Pictures::takeDialog(QWidget& dialog, const QString& name) {
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_appearance.setTheme(theme);
        QTest::qWait(50);
        CHECK(dialog.grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, toCode(theme)))));
    }
    m_appearance.setTheme(ThemeChoice::Light);
}

} // namespace brobygger::test
