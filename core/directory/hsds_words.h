// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace brobygger {

/// An id that comes out the same for the same words, so that an export twice is the same twice.
inline QString hsdsId(const QString& words) {
    static const QUuid brobygger = QUuid::fromString(QStringLiteral("b4b0e0f2-3d0a-4f6e-9a51-0c8d2e7f6a13"));
    return QUuid::createUuidV5(brobygger, words).toString(QUuid::WithoutBraces);
}

/// The id of the rows that we write for the times of a service, counted from 1.
inline QString ownScheduleId(const QString& service, qsizetype number) {
    return hsdsId(service + QStringLiteral("/schedule/") + QString::number(number));
}

/// In `notes` of a schedule that pauses in the school holidays.
inline const QString notInHolidaysNote = QStringLiteral("Ikke i skoleferier");

} // namespace brobygger
