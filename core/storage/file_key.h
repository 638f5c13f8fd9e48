// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace brobygger {

/// The key of one file: what the engine is given, and the salt that the file begins with. Derived once per unlock and
/// handed to every further connection, so that a background task costs no second derivation. Every copy of it is wiped.
class FileKey {
public:
    static constexpr int saltBytes = 16;
    static constexpr int keyBytes = 32;

    /// A fresh salt and the key that `passphrase` gives with it.
    static Result<FileKey> forNewFile(const QString& passphrase);
    /// The key for an existing file, whose salt is its first 16 bytes. Says nothing of whether the passphrase is right.
    static Result<FileKey> forFile(const QString& path, const QString& passphrase);
    /// The salt of an existing file; NotFound when there is none that may be read, Format when it is too short to be one of
    /// ours.
    static Result<QByteArray> saltOf(const QString& path);

    /// The key that `passphrase` gives for the same file. It is not opened for that: closing it again would end the locks that
    /// the engine holds on it.
    Result<FileKey> sameFileWith(const QString& passphrase) const { return derive(passphrase, m_salt); }

    /// From the `keyBytes` bytes of a key that was written down, and the salt of the file it belongs to.
    static FileKey ofBytes(Secret key, QByteArray salt) { return FileKey(std::move(key), std::move(salt)); }
    const Secret& bytes() const { return m_key; }

    bool operator==(const FileKey& other) const;
    const QByteArray& salt() const { return m_salt; }
    /// What sqlite3_key_v2 takes for a raw key: x'<64 hex digits of key><32 hex digits of salt>'.
    Secret engineText() const;

private:
    FileKey(Secret key, QByteArray salt)
        : m_key(std::move(key))
        , m_salt(std::move(salt)) {}
    static Result<FileKey> derive(const QString& passphrase, const QByteArray& salt);

    Secret m_key;
    QByteArray m_salt;
};

} // namespace brobygger
