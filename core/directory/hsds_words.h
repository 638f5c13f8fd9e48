// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QUuid>

#include <array>

namespace brobygger {

/// An id that comes out the same for the same words, so that an export twice is the same twice.
inline QString hsdsId(const QString& words) {
    static const QUuid brobygger = QUuid::fromString(QStringLiteral("b4b0e0f2-3d0a-4f6e-9a51-0c8d2e7f6a13"));
    return QUuid::createUuidV5(brobygger, words).toString(QUuid::WithoutBraces);
}

/// The column of every table that names its rows.
inline const QString hsdsIdKey = QStringLiteral("id");

/// The two-letter days of HSDS (RFC 5545), Monday first.
inline constexpr std::array<const char*, 7> hsdsDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// In `notes` of a schedule that pauses in the school holidays.
inline const QString notInHolidaysNote = QStringLiteral("Ikke i skoleferier");

} // namespace brobygger
