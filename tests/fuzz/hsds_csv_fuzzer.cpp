// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_csv.h"
#include "core/exchange/hsds/hsds_json.h"

using namespace brobygger;

/// Tables one after another, cut at a record separator (0x1e); the first line of each is its file name.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    HsdsFiles files;
    const QList<QByteArray> tables = bytes.split('\x1e');
    for (const QByteArray& table : tables) {
        const qsizetype end = table.indexOf('\n');
        files.insert(QString::fromUtf8(table.left(end)), end < 0 ? QByteArray() : table.mid(end + 1));
    }
    if (const auto package = readHsdsCsv(files)) {
        (void)readHsdsCsv(writeHsdsCsv(*package));
        (void)readHsdsJson(writeHsdsJson(*package));
    }
    return 0;
}
