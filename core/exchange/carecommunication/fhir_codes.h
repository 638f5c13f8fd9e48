// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// The names MedCom's FHIR messages use for numbers, codes and extensions (MedCom core 3.0.1, CareCommunication 5.0.2).
namespace fhir {

inline const QString cprSystem = QStringLiteral("urn:oid:1.2.208.176.1.2");
/// X-eCPR; regional D-eCPR numbers begin with the same up to .6.1.
inline const QString replacementSystem = QStringLiteral("urn:oid:1.2.208.176.1.6.1.1");
inline const QString replacementPrefix = QStringLiteral("urn:oid:1.2.208.176.1.6.1");
inline const QString sorSystem = QStringLiteral("urn:oid:1.2.208.176.1.1");
inline const QString providerSystem = QStringLiteral("urn:oid:1.2.208.176.1.4");
inline const QString glnSystem = QStringLiteral("https://www.gs1.org/gln");
/// How GLN numbers have been named: by dk-core, by the samples MedCom publishes, by their oid.
inline bool isGlnSystem(const QString& system) {
    return system.contains(QLatin1String("gs1.org/gln")) || system == QLatin1String("urn:oid:1.3.88");
}
inline const QString regionalReplacementPrefix = QStringLiteral("urn:oid:1.2.208.176.1.6.1.3"); ///< D-eCPR, by region
inline const QString municipalitySystem = QStringLiteral("http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes");
inline const QString terminology = QStringLiteral("http://medcomfhir.dk/ig/terminology/CodeSystem/");
inline const QString coreExtension = QStringLiteral("http://medcomfhir.dk/ig/core/StructureDefinition/");
inline const QString messagingExtension = QStringLiteral("http://medcomfhir.dk/ig/messaging/StructureDefinition/");
inline const QString careCommunication = QStringLiteral("http://medcomfhir.dk/ig/carecommunication/StructureDefinition/");
inline const QString fullUrlBase = QStringLiteral("https://medcomfhir.dk/ig/carecommunication/");
inline const QString definition =
    QStringLiteral("http://medcomfhir.dk/ig/messagedefinitions/MessageDefinition/MedComCareCommunicationMessageDefinition|5.0");
inline const QString sorEndpoint = QStringLiteral("https://sor2.sum.dsdn.dk/#id=");

} // namespace fhir

} // namespace brobygger
