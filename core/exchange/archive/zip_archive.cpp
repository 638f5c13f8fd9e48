// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/zip_archive.h"

#include <QCoreApplication>
#include <zip.h>

namespace brobygger {

// Of a member of ZipArchive, and therefore not file-local.
struct ZipCloser {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

namespace {

struct ZipArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

constexpr qint64 ratioAskedAbove = 1024 * 1024;

Error formatError(const char* sentence) { return {ErrorKind::Format, ZipArchiveWords::tr(sentence)}; }

struct SourceCloser {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
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
        return formatError(
            QT_TRANSLATE_NOOP("ZipArchive", "The file is too big to be read at once. Divide it into smaller ones."));
    }
    auto handle = std::make_unique<Handle>();
    handle->bytes = bytes;
    handle->limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(handle->bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive) {
        zip_source_free(source);
    }
    zip_error_fini(&error);
    if (!archive) {
        return formatError(QT_TRANSLATE_NOOP("ZipArchive", "The file is damaged. Save it again and try once more."));
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
        return Error{ErrorKind::NotFound, ZipArchiveWords::tr("The file lacks a part.")};
    }
    const auto size = static_cast<qint64>(stat.size);
    const auto packed = qMax<qint64>(1, static_cast<qint64>(stat.comp_size));
    const ZipLimits& limits = m_handle->limits;
    if (size < 0 || size > limits.unpackedBytes || (size > ratioAskedAbove && size / packed > limits.ratio)) {
        return formatError(
            QT_TRANSLATE_NOOP("ZipArchive", "The file is too big to be read at once. Divide it into smaller ones."));
    }
    const std::unique_ptr<zip_file_t, EntryCloser> entry(zip_fopen(archive, path.constData(), 0));
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (!entry || zip_fread(entry.get(), bytes.data(), static_cast<zip_uint64_t>(size)) != size) {
        return formatError(QT_TRANSLATE_NOOP("ZipArchive", "The file is damaged. Save it again and try once more."));
    }
    return bytes;
}

namespace {

/// What was written into a source that lies in memory.
QByteArray bytesOf(zip_source_t* source) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) {
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == static_cast<zip_int64_t>(stat.size) ? bytes : QByteArray();
}

bool addAll(zip_t* archive, const QMap<QString, QByteArray>& files) {
    for (auto file = files.begin(); file != files.end(); ++file) {
        zip_source_t* source = zip_source_buffer(archive, file->constData(), static_cast<zip_uint64_t>(file->size()), 0);
        if (!source || zip_file_add(archive, file.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            return false;
        }
    }
    return true;
}

} // namespace

Result<QByteArray> zipOf(const QMap<QString, QByteArray>& files) {
    const Error notMade{ErrorKind::Storage, ZipArchiveWords::tr("The archive could not be made.")};
    const std::unique_ptr<zip_source_t, SourceCloser> target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target) {
        return notMade;
    }
    zip_source_keep(target.get()); // the archive frees its own share of it
    std::unique_ptr<zip_t, ZipCloser> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return notMade;
    }
    if (!addAll(archive.get(), files) || zip_close(archive.get()) != 0) {
        return notMade;
    }
    static_cast<void>(archive.release()); // closed
    const QByteArray bytes = bytesOf(target.get());
    return bytes.isEmpty() ? Result<QByteArray>(notMade) : Result<QByteArray>(bytes);
}

} // namespace brobygger
