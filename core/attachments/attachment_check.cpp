// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_check.h"

#include "core/attachments/attachment_words.h"
#include "core/base/text/text.h"

#include <QStringDecoder>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace brobygger {

namespace {
// Signatures: ISO 32000-1 7.5.2 (PDF), ISO/IEC 15948 5.2 (PNG), ITU-T T.81 B.1.1.3 (JPEG), TIFF 6.0 section 2.
constexpr QByteArrayView pdfStart("%PDF-");
constexpr QByteArrayView pngStart("\x89PNG\r\n\x1a\n");
constexpr QByteArrayView jpegStart("\xff\xd8\xff");
constexpr QByteArrayView jpegEnd("\xff\xd9");
constexpr QByteArrayView littleTiff("II\x2a\0", 4);
constexpr QByteArrayView bigTiff("MM\0\x2a", 4);

constexpr qsizetype pdfTail = 1024;   // the mark of the end stands within it (ISO 32000-1, annex H, note 18)
constexpr qsizetype headOfText = 512; // in which a file says what else it is

constexpr std::array<std::pair<const char*, AttachmentType>, 7> ownEndings{{
    {"pdf", AttachmentType::Pdf},
    {"png", AttachmentType::Png},
    {"jpg", AttachmentType::Jpeg},
    {"jpeg", AttachmentType::Jpeg},
    {"tif", AttachmentType::Tiff},
    {"tiff", AttachmentType::Tiff},
    {"txt", AttachmentType::Text},
}};

/// Endings of files that run, unpack or lead elsewhere, or that are of another kind: before the last ending they can only
/// deceive.
constexpr std::array otherEndings{"exe", "com",  "bat",  "cmd", "scr",  "msi",     "pif",  "js",   "vbs",  "wsf",  "ps1",
                                  "sh",  "py",   "jar",  "lnk", "url",  "desktop", "hta",  "htm",  "html", "svg",  "xml",
                                  "doc", "docx", "docm", "dot", "dotm", "xls",     "xlsx", "xlsm", "ppt",  "pptx", "pptm",
                                  "odt", "ods",  "odp",  "rtf", "zip",  "rar",     "7z",   "gz",   "tar",  "iso",  "img",
                                  "app", "dmg",  "deb",  "rpm", "gif",  "bmp",     "webp", "heic", "eml",  "msg"};

constexpr std::array<QByteArrayView, 10> runningStarts{QByteArrayView("MZ"),
                                                       QByteArrayView("\x7f"
                                                                      "ELF"),
                                                       QByteArrayView("PK\x03\x04"),
                                                       QByteArrayView("PK\x05\x06"),
                                                       QByteArrayView("\xd0\xcf\x11\xe0"),
                                                       QByteArrayView("Rar!"),
                                                       QByteArrayView("7z\xbc\xaf\x27\x1c"),
                                                       QByteArrayView("\x1f\x8b"),
                                                       QByteArrayView("\xca\xfe\xba\xbe"),
                                                       QByteArrayView("\x4c\0\0\0\x01\x14\x02\0", 8)};

/// What begins so is text, but is there to be run, drawn or followed.
constexpr std::array runningTexts{"#!",
                                  "<!doctype",
                                  "<html",
                                  "<svg",
                                  "<?xml",
                                  "<script",
                                  "<head",
                                  "<body",
                                  "{\\rtf",
                                  "%!ps",
                                  "@echo",
                                  "mime-version:",
                                  "[internetshortcut]",
                                  "[desktop entry]"};

std::optional<AttachmentType> typeOfEnding(const QString& ending) {
    for (const auto& [name, type] : ownEndings) {
        if (ending == QLatin1String(name)) {
            return type;
        }
    }
    return std::nullopt;
}

bool isKnownEnding(const QString& ending) {
    return typeOfEnding(ending) ||
           std::ranges::any_of(otherEndings, [&ending](const char* one) { return ending == QLatin1String(one); });
}

/// The last part of the name after a dot, in small letters; empty without one.
QString lastEnding(const QString& fileName) {
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    return dot < 0 ? QString() : fileName.mid(dot + 1).trimmed().toLower();
}

bool hasTwoEndings(const QString& fileName) {
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    return dot > 0 && isKnownEnding(lastEnding(fileName.left(dot)));
}

Error refused(const QString& sentence) { return {ErrorKind::Format, sentence}; }

Result<AttachmentType> typeOfName(const QString& fileName) {
    if (withoutDirectionMarks(fileName) != fileName) {
        return refused(
            AttachmentWords::tr("The name of the file hides its ending. Nothing was attached. Give the file a plain name."));
    }
    if (hasTwoEndings(fileName)) {
        return refused(AttachmentWords::tr("“%1” has two endings, and the last one may hide what it is. Nothing was attached. "
                                           "Find out what it is before you give it another name.")
                           .arg(fileName));
    }
    if (const auto type = typeOfEnding(lastEnding(fileName))) {
        return *type;
    }
    return refused(AttachmentWords::tr("“%1” is not one of the kinds that can be attached: PDF, PNG, JPEG, TIFF and plain text "
                                       "(.txt). Save it as PDF and attach that.")
                       .arg(fileName));
}

bool isText(const QByteArray& bytes) {
    const bool hasControls = std::ranges::any_of(bytes, [](char one) {
        const auto byte = static_cast<unsigned char>(one);
        return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f') || byte == 0x7f;
    });
    if (hasControls) {
        return false;
    }
    QByteArray head = bytes.left(headOfText);
    if (head.startsWith("\xef\xbb\xbf")) {
        head.remove(0, 3);
    }
    head = head.trimmed().toLower();
    return std::ranges::none_of(runningTexts, [&head](const char* one) { return head.startsWith(one); });
}

std::optional<AttachmentType> typeOfContent(const QByteArray& bytes) {
    if (bytes.startsWith(pdfStart)) {
        return AttachmentType::Pdf;
    }
    if (bytes.startsWith(pngStart)) {
        return AttachmentType::Png;
    }
    if (bytes.startsWith(jpegStart)) {
        return AttachmentType::Jpeg;
    }
    if (bytes.startsWith(littleTiff) || bytes.startsWith(bigTiff)) {
        return AttachmentType::Tiff;
    }
    const bool runs = std::ranges::any_of(runningStarts, [&bytes](QByteArrayView one) { return bytes.startsWith(one); });
    return !runs && isText(bytes) ? std::optional(AttachmentType::Text) : std::nullopt;
}

/// Walks the chunks, each with its length before and four bytes after it, to the one that ends the picture.
bool isWholePng(const QByteArray& bytes) {
    constexpr qsizetype around = 12; // length, name and checksum
    qsizetype at = pngStart.size();
    bool isFirst = true;
    while (at + around <= bytes.size()) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + at));
        const QByteArray name = bytes.mid(at + 4, 4);
        if (length > bytes.size() - at - around || isFirst != (name == "IHDR")) {
            return false;
        }
        if (name == "IEND") {
            return true;
        }
        isFirst = false;
        at += around + length;
    }
    return false;
}

/// Its first directory lies in the file.
bool isWholeTiff(const QByteArray& bytes) {
    constexpr qsizetype head = 8;
    constexpr qsizetype entry = 12;
    if (bytes.size() < head + 2 + entry) {
        return false;
    }
    const bool isLittle = bytes.startsWith('I');
    const char* start = bytes.constData();
    const auto at =
        static_cast<qsizetype>(isLittle ? qFromLittleEndian<quint32>(start + 4) : qFromBigEndian<quint32>(start + 4));
    if (at < head || at > bytes.size() - 2) {
        return false;
    }
    const qsizetype entries = isLittle ? qFromLittleEndian<quint16>(start + at) : qFromBigEndian<quint16>(start + at);
    return entries > 0 && at + 2 + entries * entry <= bytes.size();
}

bool isWhole(AttachmentType type, const QByteArray& bytes) {
    switch (type) {
    case AttachmentType::Pdf: return bytes.last(std::min(pdfTail, bytes.size())).contains("%%EOF");
    case AttachmentType::Png: return isWholePng(bytes);
    case AttachmentType::Jpeg: return bytes.indexOf(jpegEnd, jpegStart.size()) > 0;
    case AttachmentType::Tiff: return isWholeTiff(bytes);
    case AttachmentType::Text: break;
    }
    return true;
}
} // namespace

Result<AttachmentType> checkedType(const QString& fileName, const QByteArray& bytes) {
    const Result<AttachmentType> named = typeOfName(fileName);
    if (!named) {
        return named.error();
    }
    if (bytes.isEmpty()) {
        return refused(AttachmentWords::tr("“%1” is empty. Nothing was attached.").arg(fileName));
    }
    const std::optional<AttachmentType> type = typeOfContent(bytes);
    if (!type) {
        return refused(AttachmentWords::tr("The content of “%1” is not what its name says, and none of the kinds that can be "
                                           "attached: PDF, PNG, JPEG, TIFF and plain text. Nothing was attached.")
                           .arg(fileName));
    }
    if (*type != *named) {
        return refused(AttachmentWords::tr("“%1” is called %2, but its content is %3. Nothing was attached.")
                           .arg(fileName, attachmentTypeLabel(*named), attachmentTypeLabel(*type)));
    }
    if (!isWhole(*type, bytes)) {
        return refused(
            AttachmentWords::tr("“%1” is damaged or cut off. Nothing was attached. Fetch the file again.").arg(fileName));
    }
    return *type;
}

} // namespace brobygger
