// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_key.h"

#include "core/storage/files/locked_read.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace brobygger {

namespace {
/// PBKDF2-HMAC-SHA512, 256,000 rounds, as SQLCipher 4 defines its default (sqlcipher.net, "SQLCipher
/// Design").
constexpr int rounds = 256'000;

struct FileKeyWords {
    Q_DECLARE_TR_FUNCTIONS(FileKey)
};

/// The bytes the key is made of. No other copy of them is left.
Secret utf8Of(const QString& passphrase) {
    QString normal = passphrase.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    const Secret utf8(bytes.cbegin(), bytes.cend());
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (!normal.isSharedWith(passphrase)) {
        wipe(normal.data(), static_cast<std::size_t>(normal.size()) * sizeof(QChar));
    }
    return utf8;
}

void appendHex(Secret& text, const char* bytes, std::size_t count) {
    constexpr const char* digits = "0123456789abcdef";
    for (std::size_t i = 0; i < count; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text.push_back(digits[byte >> 4]);
        text.push_back(digits[byte & 0xf]);
    }
}
} // namespace

Result<FileKey> FileKey::forNewFile(const QString& passphrase) {
    QByteArray salt(saltBytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(salt.data()), saltBytes) != 1) {
        return Error{ErrorKind::Storage,
                     FileKeyWords::tr("This machine gave no random numbers, so no file can be made safely."),
                     QStringLiteral("RAND_bytes failed")};
    }
    return derive(passphrase, salt);
}

Result<FileKey> FileKey::forFile(const QString& path, const QString& passphrase) {
    const Result<QByteArray> salt = saltOf(path);
    return salt ? derive(passphrase, *salt) : Result<FileKey>(salt.error());
}

Result<QByteArray> FileKey::saltOf(const QString& path) {
    if (const QFileInfo file(path); !file.isFile() || !file.isReadable()) {
        return Error{ErrorKind::NotFound,
                     FileKeyWords::tr("The file cannot be opened. Check that it is there and may be read."),
                     file.exists() ? QStringLiteral("not readable") : QStringLiteral("not there")};
    }
    const QByteArray salt = headOfDataFile(path, saltBytes);
    if (salt.size() != saltBytes) {
        return Error{ErrorKind::Format, FileKeyWords::tr("This is not a Brobygger file: it is too short.")};
    }
    return salt;
}

Result<FileKey> FileKey::derive(const QString& passphrase, const QByteArray& salt) {
    const Secret utf8 = utf8Of(passphrase);
    if (utf8.empty()) {
        return Error{ErrorKind::Invalid, FileKeyWords::tr("Type a passphrase: a file without one would not be encrypted.")};
    }
    Secret key(keyBytes);
    const int ok =
        PKCS5_PBKDF2_HMAC(utf8.data(), static_cast<int>(utf8.size()), reinterpret_cast<const unsigned char*>(salt.constData()),
                          saltBytes, rounds, EVP_sha512(), keyBytes, reinterpret_cast<unsigned char*>(key.data()));
    if (ok != 1) {
        return Error{ErrorKind::Storage, FileKeyWords::tr("The key could not be made on this machine."),
                     QStringLiteral("PBKDF2 failed")};
    }
    return FileKey(std::move(key), salt);
}

bool FileKey::operator==(const FileKey& other) const {
    return m_salt == other.m_salt && CRYPTO_memcmp(m_key.data(), other.m_key.data(), keyBytes) == 0;
}

Secret FileKey::engineText() const {
    Secret text{'x', '\''};
    appendHex(text, m_key.data(), m_key.size());
    appendHex(text, m_salt.constData(), saltBytes);
    text.push_back('\'');
    return text;
}

} // namespace brobygger
