// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPluginLoader>
#include <cstdio>

using namespace brobygger;

namespace {
/// Binds Qt's SQLite driver to its own dependencies first, as a host may do that loads its plugins so.
bool bindDriverAlone() {
    QPluginLoader driver(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/sqldrivers/libqsqlite.so"));
    driver.setLoadHints(QLibrary::DeepBindHint);
    return driver.load();
}
} // namespace

/// make_file FILE [--driver-alone | --no-driver]: makes an encrypted file and says so, or says why it does not.
int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(QStringLiteral("--driver-alone")) && !bindDriverAlone()) {
        std::puts("the driver cannot be loaded");
        return 2;
    }
    if (arguments.contains(QStringLiteral("--no-driver"))) {
        QCoreApplication::setLibraryPaths({});
    }
    const Result<FileKey> key = FileKey::forNewFile(QStringLiteral("en brobygger i regnvejr"));
    if (!key) {
        std::puts(qPrintable(key.error().detail));
        return 2;
    }
    const auto made = Database::create(arguments.value(1), *key);
    if (!made) {
        std::puts(qPrintable(made.error().message));
        std::puts(qPrintable(made.error().detail));
        return 1;
    }
    std::puts("encrypted");
    return 0;
}
