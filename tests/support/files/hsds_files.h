// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hsds/hsds_csv.h"

#include <QJsonArray>

namespace brobygger {

/// The files of a folder below the shared samples; none when they do not lie beside the project.
HsdsFiles sampleFolder(const QString& folder);

/// A directory that must be readable; the test fails otherwise.
HsdsPackage csvPackage(const HsdsFiles& files);
HsdsPackage jsonPackage(const QByteArray& bytes);

/// What is wrong with exported files, as the datapackage.json of HSDS 3.0 sees it: columns, required cells, types, formats,
/// allowed words, ids that stand twice, and ids that name no row. Nothing when the descriptor does not lie beside the
/// project.
std::optional<QStringList> datapackageErrors(const HsdsFiles& files);

/// What is wrong with the datapackage.json among exported files, after the specification of tabular data packages
/// (specs.frictionlessdata.io): profiles, names, paths, dialect, fields, and what it says of the tables beside it.
QStringList descriptorErrors(const HsdsFiles& files);

/// What python3-jsonschema says of each value against a schema below the shared samples, also that it is not installed. Nothing
/// when the schema does not lie beside the project.
std::optional<QStringList> jsonSchemaErrors(const QJsonArray& values, const QString& schema);

} // namespace brobygger
