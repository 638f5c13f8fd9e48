// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <memory>

namespace brobygger {

/// What an archive may be at most, so that a small file cannot unpack to fill the memory.
struct ZipLimits {
    qint64 packedBytes = 64 * 1024 * 1024;
    qint64 unpackedBytes = 256 * 1024 * 1024; ///< of one entry
    qint64 ratio = 250;                       ///< unpacked to packed, asked of entries above 1 MB
};

/// Reads entries of a zip archive that lies in memory. Nothing is unpacked to the disk.
class ZipArchive final {
public:
    /// Format when the bytes are no archive or too many of them. `bytes` are shared, not copied.
    static Result<ZipArchive> open(const QByteArray& bytes, const ZipLimits& limits = {});
    ~ZipArchive();
    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    bool has(const QString& name) const;
    /// Of all entries, in the archive's order.
    QStringList names() const;
    /// NotFound when there is no such entry, Format when it is damaged, encrypted or beyond the limits.
    Result<QByteArray> read(const QString& name) const;

private:
    struct Handle;
    explicit ZipArchive(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
};

/// A zip archive of files by name. Storage when it could not be made.
Result<QByteArray> zipOf(const QMap<QString, QByteArray>& files);

} // namespace brobygger
