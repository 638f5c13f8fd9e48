// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/html_text.h"

using namespace brobygger;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    (void)plainTextOfHtml(QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size))).size();
    return 0;
}
