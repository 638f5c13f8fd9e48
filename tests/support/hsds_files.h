// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hsds/hsds_csv.h"

namespace brobygger {

/// The files of a folder below the shared samples; none when they do not lie beside the project.
HsdsFiles sampleFolder(const QString& folder);

/// What is wrong with exported files, as the datapackage.json of HSDS 3.0 sees it: columns, required cells, types.
/// Nothing when the descriptor does not lie beside the project.
std::optional<QStringList> datapackageErrors(const HsdsFiles& files);

/// What is wrong with an object, as a JSON schema without references sees it: types, required members, allowed words.
QStringList schemaErrorsOf(const QJsonValue& value, const QJsonObject& schema, const QString& path = QStringLiteral("$"));

} // namespace brobygger
