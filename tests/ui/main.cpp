// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/look/theme.h"

#include <QApplication>
#include <QTranslator>
#include <catch2/catch_session.hpp>

/// The tests of the pages run in one offscreen application, in Danish where the catalogue is there.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
    QTranslator danish;
    if (danish.load(QStringLiteral(":/translations/brobygger_da.qm")))
        QCoreApplication::installTranslator(&danish);
    brobygger::applyTheme(application, brobygger::ThemeMode::Light);
    return Catch::Session().run(argc, argv);
}
