// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carecommunication/care_communication_reader.h"

using namespace brobygger;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const LiftedContent lifted(bytes);
    for (const auto& tree : {readJsonTree(lifted.reduced()), readXmlTree(lifted.reduced())}) {
        if (tree) {
            if (const auto message = readCareCommunication(*tree, lifted)) {
                (void)message->plainText().size();
            }
        }
    }
    return 0;
}
