// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace brobygger {

/// What a CareCommunication in JSON breaks of the rules MedCom publishes for version 5 beyond the schema of FHIR: one
/// header with one destination and one focus, resolved references, coded systems, payloads with their extensions,
/// Provenances. `isReply` asks too that earlier attachments come without content. Empty when it keeps them all.
QStringList brokenCareCommunicationRules(const QJsonObject& bundle, bool isReply = false);

/// Every value of a FHIR message as "path=value", sorted, the same for JSON and for XML; narratives are left out, and
/// identifiers are named by their place, since a writer draws them anew each time.
QStringList fhirValues(const QByteArray& message);

} // namespace brobygger
