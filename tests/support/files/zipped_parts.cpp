// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/zipped_parts.h"

#include <zip.h>

namespace brobygger {

QByteArray zippedParts(const ZippedParts& parts, bool isStored) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(memory);
    zip_t* archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* part = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t at = zip_file_add(archive, name, part, ZIP_FL_ENC_UTF_8);
        if (at >= 0 && isStored) {
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
        }
    }
    QByteArray bytes;
    if (zip_close(archive) == 0 && zip_source_open(memory) == 0) {
        zip_stat_t stat;
        zip_source_stat(memory, &stat);
        bytes.resize(static_cast<qsizetype>(stat.size));
        zip_source_read(memory, bytes.data(), stat.size);
        zip_source_close(memory);
    }
    zip_source_free(memory);
    zip_error_fini(&error);
    return bytes;
}

} // namespace brobygger
