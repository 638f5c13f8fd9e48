// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/schema_scripts.h"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

namespace brobygger {

namespace {
QStringList scriptNames() {
    return QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}
} // namespace

QList<int> schemaVersions() {
    QList<int> versions;
    for (const QString& name : scriptNames()) {
        versions << name.left(4).toInt();
    }
    return versions;
}

QByteArray schemaScript(int version) {
    const qsizetype at = schemaVersions().indexOf(version);
    REQUIRE(at >= 0);
    QFile file(QStringLiteral(":/schema/") + scriptNames().at(at));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace brobygger
