// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_csv.h"
#include "core/exchange/hsds/hsds_json.h"

using namespace brobygger;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto package = readHsdsJson(bytes)) {
        (void)readHsdsCsv(writeHsdsCsv(*package));
        (void)readHsdsJson(writeHsdsJson(*package));
    }
    return 0;
}
