// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace brobygger {

/// How the resources of a bundle refer to each other.
enum class FhirReferences {
    Relative,        ///< Organization/1
    Urn,             ///< urn:uuid:1, which is the fullUrl
    UrnWithoutIds,   ///< the same, and the resources have no id of their own
    Absolute,        ///< https://example.org/fhir/Organization/1, which is the fullUrl
    Versioned,       ///< Organization/1/_history/3
    AbsoluteVersion, ///< both
};

/// A new CareCommunication about Inga Skov from Lægerne Torvet (Karen Holm) to Norddjurs Kommune, in JSON. What is given of the
/// patient and of the sender's organisation replaces or adds to what they are.
QByteArray careMessage(FhirReferences references = FhirReferences::Relative, const QJsonObject& patient = {},
                       const QJsonObject& sender = {}, const QByteArray& category = "regarding-referral");
/// The same out of JSON as one writes it in a test.
QJsonObject jsonObject(const QByteArray& json);

} // namespace brobygger
