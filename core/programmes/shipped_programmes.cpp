// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/shipped_programmes.h"

#include "core/programmes/programme_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace brobygger {

namespace {

struct ShippedProgrammesWords {
    Q_DECLARE_TR_FUNCTIONS(ShippedProgrammes)
};

constexpr auto folder = ":/programmes";

Result<Programme> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound, ShippedProgrammesWords::tr("There is no programme of that name."), path};
    }
    return programmeFromJson(file.readAll());
}

} // namespace

Result<QList<Programme>> shippedProgrammes() {
    const QDir programmes(QString::fromLatin1(folder), QStringLiteral("*.json"), QDir::Name);
    QList<Programme> list;
    for (const QFileInfo& file : programmes.entryInfoList()) {
        auto programme = readFile(file.filePath());
        if (!programme) {
            return programme.error();
        }
        list.append(*std::move(programme));
    }
    return list;
}

Result<Programme> shippedProgramme(const QString& id) {
    return readFile(QStringLiteral("%1/%2.json").arg(QString::fromLatin1(folder), id));
}

} // namespace brobygger
