// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_key.h"

#include <QCoreApplication>
#include <QFile>
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound,
                     FileKeyWords::tr("The file cannot be opened. Check that it is there and may be read."),
                     file.errorString()};
    }
    const QByteArray salt = file.read(saltBytes);
    if (salt.size() != saltBytes) {
        return Error{ErrorKind::Format, FileKeyWords::tr("This is not a Brobygger file: it is too short.")};
    }
    return derive(passphrase, salt);
}

Result<FileKey> FileKey::derive(const QString& passphrase, const QByteArray& salt) {
    const QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    if (utf8.isEmpty()) {
        return Error{ErrorKind::Invalid, FileKeyWords::tr("Type a passphrase: a file without one would not be encrypted.")};
    }
    QByteArray key(keyBytes, '\0');
    const int ok = PKCS5_PBKDF2_HMAC(utf8.constData(), static_cast<int>(utf8.size()),
                                     reinterpret_cast<const unsigned char*>(salt.constData()), saltBytes, rounds, EVP_sha512(),
                                     keyBytes, reinterpret_cast<unsigned char*>(key.data()));
    if (ok != 1) {
        return Error{ErrorKind::Storage, FileKeyWords::tr("The key could not be made on this machine."),
                     QStringLiteral("PBKDF2 failed")};
    }
    return FileKey(key, salt);
}

QByteArray FileKey::engineText() const { return "x'" + m_key.toHex() + m_salt.toHex() + "'"; }

} // namespace brobygger
