// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/text_encoding.h"

#include "core/base/text/windows_1252.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace brobygger {

namespace {

constexpr unsigned char firstHigh = 0x80;

bool isAscii(const QByteArray& bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<unsigned char>(byte) < firstHigh; });
}

/// Nothing when the bytes are no UTF-8.
std::optional<QString> asUtf8(const QByteArray& bytes) {
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes + '\n'); // so that half a letter at the end is an error too
    text.chop(1);
    return utf8.hasError() ? std::nullopt : std::optional(text);
}

/// The bytes of a text as windows-1252; nothing when it has other letters.
std::optional<QByteArray> asWindows1252(const QString& text) {
    static const QHash<QChar, char> codes = [] {
        QHash<QChar, char> known;
        for (int code = 0; code < 256; ++code) {
            known.insert(fromWindows1252(QByteArray(1, static_cast<char>(code))).at(0), static_cast<char>(code));
        }
        return known;
    }();
    QByteArray bytes;
    for (const QChar letter : text) {
        const auto code = codes.constFind(letter);
        if (code == codes.constEnd()) {
            return std::nullopt;
        }
        bytes.append(*code);
    }
    return bytes;
}

/// Hands over cell after cell with what ends it; any of the usual letters may divide them.
template <class Use> void eachCell(const QByteArray& bytes, const Use& use) {
    static const QByteArray between(";,\t\r\n");
    for (qsizetype from = 0; from < bytes.size();) {
        const auto end = std::find_first_of(bytes.begin() + from, bytes.end(), between.begin(), between.end());
        const QByteArray cell = bytes.mid(from, end - bytes.begin() - from + (end == bytes.end() ? 0 : 1));
        use(cell);
        from += cell.size();
    }
}

/// Cells that different programs wrote into one file, each read by itself.
QString cellByCell(const QByteArray& bytes) {
    QString text;
    eachCell(bytes, [&text](const QByteArray& cell) {
        text += isAscii(cell) ? QString::fromLatin1(cell) : asUtf8(cell).value_or(fromWindows1252(cell));
    });
    return text;
}

/// The cells that are no UTF-8.
QByteArray otherCells(const QByteArray& bytes) {
    QByteArray others;
    eachCell(bytes, [&others](const QByteArray& cell) {
        if (!isAscii(cell) && !asUtf8(cell)) {
            others += cell;
        }
    });
    return others;
}

bool isAsciiLetter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

/// Whether one of these letters stands in a word.
bool standInWords(const QByteArray& bytes, const QByteArray& letters) {
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const bool isInWord =
            (at > 0 && isAsciiLetter(bytes.at(at - 1))) || (at + 1 < bytes.size() && isAsciiLetter(bytes.at(at + 1)));
        if (isInWord && letters.contains(bytes.at(at))) {
            return true;
        }
    }
    return false;
}

/// Whether one of these letters begins a word in small letters.
bool beginWords(const QByteArray& bytes, const QByteArray& letters) {
    for (qsizetype at = 0; at + 1 < bytes.size(); ++at) {
        const bool isBeginning =
            (at == 0 || !isAsciiLetter(bytes.at(at - 1))) && bytes.at(at + 1) >= 'a' && bytes.at(at + 1) <= 'z';
        if (isBeginning && letters.contains(bytes.at(at))) {
            return true;
        }
    }
    return false;
}

} // namespace

DecodedText decodedText(const QByteArray& bytes, const QString& wanted) {
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        return {QStringDecoder(QStringDecoder::Utf16)(bytes), QStringLiteral("utf-16")};
    }
    if (wanted.contains(QLatin1String("1252")) || wanted.contains(QLatin1String("8859-1"))) {
        return {fromWindows1252(bytes), QStringLiteral("windows-1252")};
    }
    const QByteArray plain = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    if (std::optional<QString> text = asUtf8(plain)) {
        return {*std::move(text), QStringLiteral("utf-8")};
    }
    return {cellByCell(plain), QStringLiteral("windows-1252")};
}

bool beginsAsText(const QByteArray& bytes) {
    constexpr qsizetype bytesSearched = 65'536;
    constexpr qsizetype fewControls = 4; // one or two stand in many a sheet
    constexpr qsizetype lettersPerControl = 50;
    constexpr qsizetype longestWord = 200;
    const QString text = decodedText(bytes.left(bytesSearched), {}).text;
    // Those from 0x80 on are what is left of letters that were encoded twice.
    const auto controls =
        std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x20 && !letter.isSpace(); });
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = text.section(QLatin1Char('\n'), 0, 0).split(between);
    return (controls <= fewControls || controls * lettersPerControl <= text.size()) &&
           std::all_of(words.begin(), words.end(), [](const QString& word) { return word.size() <= longestWord; });
}

OldLetters oldLettersIn(const QByteArray& file) {
    const QByteArray bytes = otherCells(file);
    static const QByteArray windows("\xe5\xf8\xe6\xc5\xd8\xc6\xe4\xf6\xe9"); // å ø æ Å Ø Æ ä ö é
    if (std::any_of(bytes.begin(), bytes.end(), [](char byte) { return windows.contains(byte); })) {
        return OldLetters::None;
    }
    // å ø æ Å, and at the beginning of a word Ø Æ, which windows-1252 shows as Œ ¿ ¾ and ¯ ®.
    if (standInWords(bytes, "\x8c\xbf\xbe\x81") || beginWords(bytes, "\xaf\xae")) {
        return OldLetters::MacRoman;
    }
    // Code pages 850 and 865: å ø Å, and at the beginning of a word Ø, which windows-1252 shows as † › and not at all.
    return standInWords(bytes, "\x86\x9b\x8f") || beginWords(bytes, "\x9d") ? OldLetters::Dos : OldLetters::None;
}

QString onceEncoded(const QString& text) {
    const auto isLead = [](QChar letter) { return letter == QChar(u'Ã') || letter == QChar(u'Â'); };
    if (std::none_of(text.begin(), text.end(), isLead)) {
        return text;
    }
    // Before what can follow it; alone either may be a letter of a name.
    static const QRegularExpression twice(QStringLiteral("[ÃÂ][\\x{80}-\\x{bf}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"));
    if (!text.contains(twice)) {
        return text;
    }
    const std::optional<QByteArray> bytes = asWindows1252(text);
    return bytes ? asUtf8(*bytes).value_or(text) : text;
}

} // namespace brobygger
