// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/oioxml/oioxml_reader.h"

using namespace brobygger;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const LiftedContent lifted(bytes);
    if (const auto tree = readXmlTree(lifted.reduced())) {
        if (const auto message = readOioxml(*tree, lifted)) {
            (void)message->plainText().size();
        }
    }
    return 0;
}
