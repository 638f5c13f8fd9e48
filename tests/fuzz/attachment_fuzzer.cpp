// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_check.h"

using namespace brobygger;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const char* name : {"a.pdf", "a.png", "a.jpg", "a.tif", "a.txt"}) {
        (void)checkedType(QString::fromLatin1(name), bytes);
    }
    (void)checkedType(QString::fromUtf8(bytes.left(64)), bytes);
    return 0;
}
