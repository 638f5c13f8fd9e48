// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carecommunication/fhir_element.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace brobygger {

namespace {

QJsonValue jsonOf(const FhirElement& element) {
    if (element.children.isEmpty()) {
        return element.value;
    }
    QJsonObject object;
    if (element.isResource) {
        object.insert(QStringLiteral("resourceType"), element.name);
    }
    for (const FhirElement& child : element.children) {
        const QString name = child.isResource ? QStringLiteral("resource") : child.name;
        if (child.isList) {
            QJsonArray list = object.value(name).toArray();
            list.append(jsonOf(child));
            object.insert(name, list);
        } else {
            object.insert(name, jsonOf(child));
        }
    }
    return object;
}

/// Values are attributes; a line break in them is written as &#xA;, since a plain one would be read as a space.
QByteArray attribute(const QString& value) {
    QString escaped = value.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("&#xA;")).replace(QLatin1Char('\t'), QStringLiteral("&#x9;"));
    escaped.remove(QLatin1Char('\r'));
    return escaped.toUtf8();
}

void appendXml(const FhirElement& element, QByteArray& out) {
    if (element.isNarrative) {
        out.append(element.value.toUtf8());
        return;
    }
    if (element.isResource) {
        out.append("<resource>");
    }
    const QByteArray name = element.name.toUtf8();
    out.append('<').append(name);
    for (const FhirElement& child : element.children) {
        if (child.isAttribute) {
            out.append(' ').append(child.name.toUtf8()).append("=\"").append(attribute(child.value)).append('"');
        }
    }
    if (element.children.isEmpty()) {
        out.append(" value=\"").append(attribute(element.value)).append("\"/>");
        return;
    }
    out.append('>');
    for (const FhirElement& child : element.children) {
        if (!child.isAttribute) {
            appendXml(child, out);
        }
    }
    out.append("</").append(name).append('>');
    if (element.isResource) {
        out.append("</resource>");
    }
}

} // namespace

QByteArray toFhirJson(const FhirElement& resource) {
    QJsonObject object = jsonOf(resource).toObject();
    object.insert(QStringLiteral("resourceType"), resource.name);
    return QJsonDocument(object).toJson();
}

QByteArray toFhirXml(const FhirElement& resource) {
    QByteArray out("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    appendXml(resource, out);
    out.replace(out.indexOf("<Bundle>"), 8, "<Bundle xmlns=\"http://hl7.org/fhir\">");
    return out + '\n';
}

} // namespace brobygger
