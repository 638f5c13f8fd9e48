// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/xml_size.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <cstdlib>

using namespace brobygger;

/// What the parser finds in a sound text, the count before it has found too.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QXmlStreamReader xml(bytes);
    XmlSize found{0, 0, 0};
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++found.elements;
            found.attributes += xml.attributes().size();
            found.depth = std::max(found.depth, ++depth);
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::DTD) {
            return 0; // refused by every reader
        }
    }
    const bool isDeclared = xml.documentEncoding().size() > 0; // the count knows the encoding by the beginning alone
    if (!xml.hasError() && !isDeclared && found.elements > 0 &&
        isXmlWithin(bytes, {found.depth, found.elements - 1, found.attributes})) {
        std::abort();
    }
    return 0;
}
