// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace brobygger {

/// One element of a FHIR resource in the order of its definition, so that the same message can be written as JSON and as
/// XML. `isList` says that JSON shows it as an array, also when there is only one.
struct FhirElement {
    QString name;
    QString value;
    QList<FhirElement> children = {};
    bool isList = false;
    bool isResource = false;  ///< in an entry: named by its type
    bool isNarrative = false; ///< `value` is XHTML
    bool isAttribute = false; ///< the url of an extension

    FhirElement& add(FhirElement child) {
        children.append(std::move(child));
        return children.last();
    }
    /// Left out when empty.
    FhirElement& text(const char* childName, const QString& childValue) {
        if (!childValue.isEmpty()) {
            children.append({QLatin1String(childName), childValue});
        }
        return *this;
    }
};

QByteArray toFhirJson(const FhirElement& resource);
QByteArray toFhirXml(const FhirElement& resource);

} // namespace brobygger
