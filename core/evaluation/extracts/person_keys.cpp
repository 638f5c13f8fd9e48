// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/extracts/person_keys.h"

#include "core/base/text/text.h"
#include "core/storage/file_key.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace brobygger {

namespace {
constexpr quint64 largestNumber = (quint64(1) << 52) - 1;

/// Of one programme the same in every file: the workers share nothing but the passphrase.
QByteArray saltOfProgramme(const QString& programmeId) {
    const QByteArray name = "Brobygger extract\n" + programmeId.toUtf8();
    return QCryptographicHash::hash(name, QCryptographicHash::Sha256).left(FileKey::saltBytes);
}
} // namespace

Result<Secret> extractSecret(const QString& passphrase, const QString& programmeId) {
    const Result<FileKey> key = FileKey::ofBytes({}, saltOfProgramme(programmeId)).sameFileWith(passphrase);
    return key ? Result<Secret>(key->bytes()) : Result<Secret>(key.error());
}

QByteArray underSecret(const Secret& secret, const QByteArray& text) {
    const QByteArray key = QByteArray::fromRawData(secret.data(), static_cast<qsizetype>(secret.size()));
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

qint64 numberUnderSecret(const Secret& secret, const QByteArray& text) {
    const QByteArray digest = underSecret(secret, text);
    return static_cast<qint64>((qFromBigEndian<quint64>(digest.constData()) & largestNumber) | 1);
}

QByteArray personKey(const Secret& secret, const PersonIdentity& identity) {
    if (!identity.personNumber.isEmpty()) {
        return underSecret(secret, "cpr\n" + identity.personNumber.toUtf8());
    }
    const QString name = foldedWords(identity.givenName + QLatin1Char(' ') + identity.surname).join(QLatin1Char(' '));
    if (name.isEmpty() || !identity.birthDate.isValid()) {
        return {};
    }
    return underSecret(secret, "name\n" + name.toUtf8() + '\n' + identity.birthDate.toString(Qt::ISODate).toUtf8());
}

} // namespace brobygger
