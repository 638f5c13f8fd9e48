// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <optional>

/// The reference values that lie beside the project (BROBYGGER_SHARED, else ../shared). Tests that need them
/// skip when they are not there.
namespace vectors {

/// The whole file `vectors/<name>`; nothing when it is not there.
std::optional<QJsonObject> file(const QString& name);

/// Compares what was worked out with what is expected and lists every difference with its place. Keys
/// beginning with "r_" record what R did and are passed over. `absolute` replaces the README's tolerance when
/// it is given.
QStringList differences(const QJsonValue& found, const QJsonValue& expected, const QString& place,
                        std::optional<double> absolute = {});

/// The figure as a number when it is one.
bool sameFigure(double found, double expected, const QString& place, std::optional<double> absolute = {});

} // namespace vectors
