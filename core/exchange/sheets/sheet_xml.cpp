// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/sheet_xml.h"

#include "core/base/text/xml_size.h"
#include "core/exchange/sheets/workbook_reader.h"

#include <QBuffer>
#include <QXmlStreamReader>

namespace brobygger {

namespace {
constexpr int mostAttributes = 1'000; ///< of one element; the parser holds all of them at once
}

QString attribute(const QXmlStreamReader& xml, const char* name) {
    const auto attributes = xml.attributes();
    for (const QXmlStreamAttribute& one : attributes) {
        if (one.name() == QLatin1String(name)) {
            return one.value().toString();
        }
    }
    return {};
}

Result<void> walkElements(const QByteArray& part, const std::function<bool(QXmlStreamReader&)>& onElement) {
    if (!isXmlWithin(part, {.attributesOfOne = mostAttributes})) {
        return tooBigSheet();
    }
    // From a device the reader decodes piece by piece; from bytes it would hold the whole part once more.
    QBuffer device;
    device.setData(part);
    device.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            return damagedSheet();
        }
        if (token == QXmlStreamReader::StartElement && !onElement(xml)) {
            return tooBigSheet();
        }
    }
    return xml.hasError() ? Result<void>(damagedSheet()) : Result<void>();
}

} // namespace brobygger
