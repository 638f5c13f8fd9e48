// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/extracts/extract_file.h"

#include "core/backup/backup.h"
#include "core/base/storage_failure.h"
#include "core/evaluation/extracts/extract_bytes.h"
#include "core/evaluation/extracts/extract_store.h"
#include "core/evaluation/extracts/extract_words.h"
#include "core/storage/file_key.h"
#include "core/storage/file_kind.h"

#include <QFileInfo>

namespace brobygger {

namespace {
Result<void> fillFile(const Extract& extract, const QString& path, const FileKey& key) {
    const auto database = Database::create(path, key);
    if (!database) {
        return database.error();
    }
    markAsExtract(**database);
    ExtractStore(**database).insert(toBytes(extract));
    return {};
}

/// Said of the file by its name: there may be several, and only one of them is wrong.
Error ofFile(const QString& path, const Error& error) {
    Error named = error;
    named.message = QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), error.message);
    return named;
}

Error noExtract() {
    return {ErrorKind::Format,
            ExtractWords::tr("This is no extract for an evaluation. Ask for the file that was made with Save extract.")};
}

Error notRead(const QByteArray& content) {
    if (isOfNewerProgram(content)) {
        return {ErrorKind::Format,
                ExtractWords::tr("The extract was made by a newer Brobygger. Install that version to count it.")};
    }
    return {ErrorKind::Format, ExtractWords::tr("The extract is not whole. Ask for it once more.")};
}

Result<Extract> readOpened(Database& database) {
    if (kindOf(database) != FileKind::Extract) {
        return noExtract();
    }
    const QByteArray content = ExtractStore(database).content();
    std::optional<Extract> extract = extractFromBytes(content);
    return extract ? Result<Extract>(std::move(*extract)) : notRead(content);
}

Result<Extract> readFile(const QString& path, const QString& passphrase) {
    const Result<FileKey> key = FileKey::forFile(path, passphrase);
    if (!key) {
        return key.error();
    }
    const auto database = Database::open(path, *key, AccessMode::ReadOnly);
    return database ? readOpened(**database) : Result<Extract>(database.error());
}
} // namespace

Result<void> writeExtract(const Extract& extract, const QString& path, const QString& passphrase) {
    return makeNewFile(path, passphrase,
                       [&](const QString& unfinished, const FileKey& key) { return fillFile(extract, unfinished, key); });
}

Result<Extract> readExtract(const QString& path, const QString& passphrase) {
    try {
        Result<Extract> extract = readFile(path, passphrase);
        return extract ? std::move(extract) : Result<Extract>(ofFile(path, extract.error()));
    } catch (const StorageFailure& failure) {
        return ofFile(path, failure.toError());
    }
}

} // namespace brobygger
