// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_code.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace brobygger {

namespace {
/// Crockford, "Base 32" (crockford.com/base32.html).
constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int bitsPerLetter = 5;
constexpr int lettersPerGroup = 4;
constexpr int keyLetters = (FileKey::keyBytes * 8 + bitsPerLetter - 1) / bitsPerLetter; // 52, the last of them half used

struct RecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryCode)
};

int bitAt(const char* bytes, int size, int at) {
    return at / 8 < size ? (static_cast<unsigned char>(bytes[at / 8]) >> (7 - at % 8)) & 1 : 0;
}

QString lettersOf(const char* bytes, int size, int count) {
    QString letters;
    for (int letter = 0; letter < count; ++letter) {
        int value = 0;
        for (int bit = 0; bit < bitsPerLetter; ++bit) {
            value = value * 2 + bitAt(bytes, size, letter * bitsPerLetter + bit);
        }
        letters.append(alphabet.at(value));
    }
    return letters;
}

/// The first letters of the key's SHA-256: they tell nothing of the key that helps to guess 256 bits.
QString checkGroup(const Secret& key) {
    const QByteArray digest =
        QCryptographicHash::hash(QByteArrayView(key.data(), static_cast<qsizetype>(key.size())), QCryptographicHash::Sha256);
    return lettersOf(digest.constData(), static_cast<int>(digest.size()), lettersPerGroup);
}

/// As the sheet has it; nothing for what separates groups.
QChar asOnSheet(QChar typed) {
    const QChar letter = typed.toUpper();
    if (letter == QLatin1Char('O')) {
        return QLatin1Char('0');
    }
    return letter == QLatin1Char('I') || letter == QLatin1Char('L') ? QChar(QLatin1Char('1')) : letter;
}

Error notACode(const QString& sentence) { return {ErrorKind::Invalid, sentence}; }
} // namespace

QStringList recoveryGroups(const FileKey& key) {
    const QString letters = lettersOf(key.bytes().data(), FileKey::keyBytes, keyLetters);
    QStringList groups;
    for (int at = 0; at < keyLetters; at += lettersPerGroup) {
        groups.append(letters.mid(at, lettersPerGroup));
    }
    return groups << checkGroup(key.bytes());
}

Result<FileKey> keyOfRecoveryCode(const QString& typed, const QByteArray& salt) {
    QString letters;
    for (const QChar each : typed) {
        if (each.isSpace() || each.isPunct()) {
            continue;
        }
        const QChar letter = asOnSheet(each);
        if (!alphabet.contains(letter)) {
            return notACode(RecoveryWords::tr("“%1” stands on no sheet. Look at that place again.").arg(each));
        }
        letters.append(letter);
    }
    constexpr int all = keyLetters + lettersPerGroup;
    if (letters.size() != all) {
        return notACode(RecoveryWords::tr("The sheet has %1 groups of four; %2 of its %3 letters and digits are written here.")
                            .arg(all / lettersPerGroup)
                            .arg(letters.size())
                            .arg(all));
    }
    Secret key(FileKey::keyBytes);
    for (int bit = 0; bit < FileKey::keyBytes * 8; ++bit) {
        const auto value = alphabet.indexOf(letters.at(bit / bitsPerLetter));
        if ((value >> (bitsPerLetter - 1 - bit % bitsPerLetter)) & 1) {
            auto& byte = key[static_cast<std::size_t>(bit / 8)];
            byte = static_cast<char>(static_cast<unsigned char>(byte) | (1U << (7 - bit % 8)));
        }
    }
    if (letters.last(lettersPerGroup) != checkGroup(key)) {
        return notACode(RecoveryWords::tr(
            "The groups do not go together: one of them is not as it stands on the sheet. Compare them again."));
    }
    return FileKey::ofBytes(std::move(key), salt);
}

} // namespace brobygger
