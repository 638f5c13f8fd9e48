// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pictures.h"

#include "tests/support/ui/settle.h"
#include "ui/kit/look/appearance.h"

#include <QWidget>
#include <QtMath>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

void Pictures::take(QWidget& window, const QString& name) {
    const qreal scale = window.devicePixelRatioF();
    window.show();
    settle(); // the first layout of a page asks for more room than the narrow one it then turns into
    window.resize(qFloor(1280 / scale), qFloor(720 / scale));
    takeDialog(window, name);
}

void Pictures::takeDialog(QWidget& dialog, const QString& name) {
    const int percent = qRound(dialog.devicePixelRatioF() * 100);
    const QString enlarged = percent == 100 ? QString() : QStringLiteral("-%1").arg(percent);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_appearance.setTheme(theme);
        settle();
        CHECK(dialog.grab().save(m_folder.filePath(QStringLiteral("%1%2-%3.png").arg(name, enlarged, toCode(theme)))));
    }
    m_appearance.setTheme(ThemeChoice::Light);
}

} // namespace brobygger::test
