// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace brobygger {

/// The bytes of a file below the shared samples; nothing when they do not lie beside the project.
std::optional<QByteArray> sample(const QString& path);
/// The paths of the files in a folder of the samples, sorted; empty when they do not lie beside the project.
QStringList samplesIn(const QString& folder, const QString& ending);
/// What xmllint says against a schema below the shared samples: empty when the message is valid, a complaint also when xmllint
/// or the schema is missing; nothing when the samples do not lie beside the project.
std::optional<QString> schemaErrors(const QByteArray& xml, const QString& schema);

/// Messages made for the tests, valid against MedCom's schemas.
QByteArray xrefMessage(const QString& envelope = QStringLiteral("Kuv100"), const QString& letter = QStringLiteral("Brev100"));
QByteArray xdisMessage(const QString& envelope = QStringLiteral("Kuv200"), const QString& letter = QStringLiteral("Brev200"),
                       const QString& subject = QStringLiteral("Støtte i hverdagen"));
QByteArray xbinMessage(const QByteArray& file, const QString& object = QStringLiteral("0f8fad5b-d9cd-469f-a165-70867728950e"));

} // namespace brobygger
