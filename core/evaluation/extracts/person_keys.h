// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace brobygger {

/// Who somebody is, as it stands in a file.
struct PersonIdentity {
    QString personNumber; ///< digits; empty: not known
    QString givenName;
    QString surname;
    QDate birthDate; ///< invalid: not known
};

/// What salts the keys of persons: derived from the passphrase of the extracts and the programme, as slowly as the key of a
/// file, so that a list of all CPR numbers cannot be tried without the passphrase. Invalid for an empty one.
Result<Secret> extractSecret(const QString& passphrase, const QString& programmeId);

/// A text under the secret, by HMAC-SHA256.
QByteArray underSecret(const Secret& secret, const QByteArray& text);
/// The same as a positive whole number below 2^52, which JSON keeps exactly.
qint64 numberUnderSecret(const Secret& secret, const QByteArray& text);

/// The key by which a person in two files is known to be one: of the CPR number, else of name and date of birth. Empty where
/// neither is known: such a person is nobody else.
QByteArray personKey(const Secret& secret, const PersonIdentity& identity);

} // namespace brobygger
