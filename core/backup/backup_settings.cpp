// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_settings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace brobygger {

namespace {
Result<Undo> setPlaces(Session& session, Settings& settings, const QStringList& places) {
    const QString json =
        places.isEmpty() ? QString()
                         : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(places)).toJson(QJsonDocument::Compact));
    return changeSetting(session, settings, backupPlacesSetting, json);
}
} // namespace

QStringList backupPlaces(const Settings& settings) {
    QStringList places;
    for (const QJsonValue& place : QJsonDocument::fromJson(settings.value(backupPlacesSetting).toUtf8()).array()) {
        places.append(place.toString());
    }
    places.removeAll(QString());
    return places;
}

Result<Undo> addBackupPlace(Session& session, Settings& settings, const QString& folder) {
    QStringList places = backupPlaces(settings);
    const QString place = QDir::cleanPath(folder);
    if (!places.contains(place)) {
        places.append(place);
    }
    return setPlaces(session, settings, places);
}

Result<Undo> removeBackupPlace(Session& session, Settings& settings, const QString& folder) {
    QStringList places = backupPlaces(settings);
    places.removeAll(folder);
    return setPlaces(session, settings, places);
}

} // namespace brobygger
