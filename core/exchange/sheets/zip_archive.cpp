// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/zip_archive.h"

#include <QCoreApplication>
#include <zip.h>

namespace brobygger {

namespace {

constexpr qint64 ratioAskedAbove = 1024 * 1024;

Error formatError(const char* sentence) {
    return {ErrorKind::Format, QCoreApplication::translate("Sheets", sentence)};
}

struct ZipCloser {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct EntryCloser {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

} // namespace

struct ZipArchive::Handle {
    QByteArray bytes; ///< outlives the archive, which reads from it
    ZipLimits limits;
    std::unique_ptr<zip_t, ZipCloser> archive;
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle)) {}
ZipArchive::~ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes, const ZipLimits& limits) {
    if (bytes.size() > limits.packedBytes) {
        return formatError(QT_TRANSLATE_NOOP("Sheets", "The spreadsheet is too big to be read at once."));
    }
    auto handle = std::make_unique<Handle>();
    handle->bytes = bytes;
    handle->limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(handle->bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive) {
        zip_source_free(source);
    }
    zip_error_fini(&error);
    if (!archive) {
        return formatError(QT_TRANSLATE_NOOP("Sheets", "The spreadsheet is damaged. Save it again and try once more."));
    }
    handle->archive.reset(archive);
    return ZipArchive(std::move(handle));
}

bool ZipArchive::has(const QString& name) const {
    return zip_name_locate(m_handle->archive.get(), name.toUtf8().constData(), 0) >= 0;
}

QStringList ZipArchive::names() const {
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_handle->archive.get(), 0);
    for (zip_int64_t at = 0; at < count; ++at) {
        names << QString::fromUtf8(zip_get_name(m_handle->archive.get(), static_cast<zip_uint64_t>(at), 0));
    }
    return names;
}

Result<QByteArray> ZipArchive::read(const QString& name) const {
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_t* archive = m_handle->archive.get();
    const QByteArray path = name.toUtf8();
    if (zip_stat(archive, path.constData(), 0, &stat) != 0) {
        return Error{ErrorKind::NotFound, QCoreApplication::translate("Sheets", "The spreadsheet lacks a part.")};
    }
    const auto size = static_cast<qint64>(stat.size);
    const auto packed = qMax<qint64>(1, static_cast<qint64>(stat.comp_size));
    const ZipLimits& limits = m_handle->limits;
    if (size < 0 || size > limits.unpackedBytes || (size > ratioAskedAbove && size / packed > limits.ratio)) {
        return formatError(QT_TRANSLATE_NOOP("Sheets", "The spreadsheet is too big to be read at once."));
    }
    const std::unique_ptr<zip_file_t, EntryCloser> entry(zip_fopen(archive, path.constData(), 0));
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (!entry || zip_fread(entry.get(), bytes.data(), static_cast<zip_uint64_t>(size)) != size) {
        return formatError(QT_TRANSLATE_NOOP("Sheets", "The spreadsheet is damaged. Save it again and try once more."));
    }
    return bytes;
}

} // namespace brobygger
