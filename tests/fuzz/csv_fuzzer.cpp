// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/csv_writer.h"

using namespace brobygger;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const CsvFormat tab{QLatin1Char('\t'), QStringLiteral("windows-1252")};
    for (const CsvFormat& format : {CsvFormat(), tab}) {
        const auto table = readCsv(bytes, format);
        if (!table) {
            continue;
        }
        CsvWriter writer(table->headings);
        for (const CsvRow& row : table->rows) {
            writer.add(row.cells);
        }
        (void)readCsv(writer.bytes());
    }
    return 0;
}
