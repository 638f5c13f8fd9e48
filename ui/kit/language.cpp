// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace brobygger {

void Language::speak(const QString& code) {
    m_code = code;
    m_catalogues.clear();
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(code));
    install(QStringLiteral(":/translations/brobygger_%1.qm").arg(code));
}

void Language::install(const QString& file) {
    auto catalogue = std::make_unique<QTranslator>();
    if (catalogue->load(file)) {
        QCoreApplication::installTranslator(catalogue.get());
        m_catalogues.push_back(std::move(catalogue));
    }
}

} // namespace brobygger
