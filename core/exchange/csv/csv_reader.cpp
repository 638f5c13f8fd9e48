// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace brobygger {

namespace {

struct CsvReaderWords {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

/// `line` is where in the file, for sentences that say it.
Error formatError(const char* sentence, int line = 0) {
    const QString text = CsvReaderWords::tr(sentence);
    return {ErrorKind::Format, line > 0 ? text.arg(line) : text};
}

/// windows-1252 where it differs from Latin-1: 0x80 to 0x9f (unicode.org, CP1252.TXT). Unassigned ones stay
/// as they are.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                               0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& letter : text) {
        const char16_t code = letter.unicode();
        if (code >= 0x80 && code <= 0x9f) {
            letter = QChar(windows1252[code - 0x80U]);
        }
    }
    return text;
}

struct Decoded {
    QString text;
    QString encoding;
};

/// Rows that different programs wrote into one file, each read by itself.
Decoded byLine(const QByteArray& bytes) {
    Decoded decoded{{}, QStringLiteral("windows-1252")};
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        const QByteArray line = bytes.mid(from, end < 0 ? -1 : end + 1 - from);
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString text = utf8(line);
        decoded.text += utf8.hasError() ? fromWindows1252(line) : text;
        from += line.size();
    }
    return decoded;
}

Decoded decode(const QByteArray& bytes, const QString& wanted) {
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        return {QStringDecoder(QStringDecoder::Utf16)(bytes), QStringLiteral("utf-16")};
    }
    const bool isLatin = wanted.contains(QLatin1String("1252")) || wanted.contains(QLatin1String("8859-1"));
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (!isLatin && (!utf8.hasError() || wanted.startsWith(QLatin1String("utf"), Qt::CaseInsensitive))) {
        return {text, QStringLiteral("utf-8")};
    }
    return isLatin ? Decoded{fromWindows1252(bytes), QStringLiteral("windows-1252")} : byLine(bytes);
}

bool isLetter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

/// Whether letters of old Macs stand in words (å ø æ Å as 8c bf be 81) and none of windows-1252, which would show them as Œ ¿
/// ¾.
bool isLikelyMacRoman(const QByteArray& bytes) {
    static const QByteArray mac("\x8c\xbf\xbe\x81");
    static const QByteArray windows("\xe5\xf8\xe6\xc5\xd8\xc6\xe4\xf6\xe9");
    bool isMac = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (windows.contains(bytes.at(at))) {
            return false;
        }
        const bool isInWord = (at > 0 && isLetter(bytes.at(at - 1))) || (at + 1 < bytes.size() && isLetter(bytes.at(at + 1)));
        isMac = isMac || (isInWord && mac.contains(bytes.at(at)));
    }
    return isMac;
}

/// The delimiter that stands most often in the heading, outside quotes.
QChar guessDelimiter(const QString& text) {
    constexpr std::array<char16_t, 3> candidates{u';', u',', u'\t'};
    std::array<int, 3> counts{};
    bool isQuoted = false;
    for (const QChar letter : text) {
        if (letter == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (letter == QLatin1Char('\n') || letter == QLatin1Char('\r'))) {
            break;
        } else if (!isQuoted) {
            const auto found = std::find(candidates.begin(), candidates.end(), letter.unicode());
            if (found != candidates.end()) {
                ++counts[static_cast<size_t>(found - candidates.begin())];
            }
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return candidates[static_cast<size_t>(most - counts.begin())];
}

/// "sep=;" in the first line, as Excel writes it to say which delimiter follows.
std::optional<QChar> takeSeparatorLine(QString& text) {
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 5) {
        return std::nullopt;
    }
    const QChar delimiter = text.at(4);
    text.remove(0, 5);
    return delimiter;
}

QString withoutGuard(const QString& cell) {
    const bool isGuarded =
        cell.size() > 1 && cell.at(0) == QLatin1Char('\'') && QStringLiteral("=+-@\t\r").contains(cell.at(1));
    return isGuarded ? cell.mid(1) : cell;
}

/// Cuts a text into rows, letter by letter.
class Cutter {
public:
    Cutter(QChar delimiter, const CsvLimits& limits)
        : m_delimiter(delimiter)
        , m_limits(limits) {}

    Result<QList<CsvRow>> cut(const QString& text) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar letter = text.at(at);
            if (++m_lettersInRow > m_limits.charactersInRow) {
                return formatError(
                    QT_TRANSLATE_NOOP("CsvReader", "The row in line %1 is too long. Is it a table with one record per row?"),
                    m_firstLine);
            }
            if (m_isQuoted) {
                at += quoted(letter, at + 1 < text.size() ? text.at(at + 1) : QChar());
            } else if (letter == QLatin1Char('"') && m_cell.isEmpty()) {
                m_isQuoted = true;
            } else if (letter == m_delimiter) {
                endCell();
            } else if (letter == QLatin1Char('\n') || letter == QLatin1Char('\r')) {
                at += letter == QLatin1Char('\r') && text.mid(at + 1, 1) == QLatin1String("\n") ? 1 : 0;
                endRow();
            } else {
                m_cell.append(letter);
            }
            if (m_row.cells.size() > m_limits.columns || m_rows.size() > m_limits.rows || m_cells > m_limits.cells) {
                return formatError(QT_TRANSLATE_NOOP(
                    "CsvReader",
                    "The file has more rows, columns or cells than can be read at once. Divide it into smaller ones."));
            }
        }
        if (m_isQuoted) {
            return formatError(
                QT_TRANSLATE_NOOP("CsvReader",
                                  "A quotation mark in the row of line %1 is opened and never closed. Close it and try again."),
                m_firstLine);
        }
        endRow();
        return std::move(m_rows);
    }

private:
    /// How many further letters belong to what was seen.
    qsizetype quoted(QChar letter, QChar next) {
        if (letter == QLatin1Char('\r') && next == QLatin1Char('\n')) {
            return 0; // a line break is one letter, however it was written
        }
        if (letter != QLatin1Char('"')) {
            m_line += letter == QLatin1Char('\n') ? 1 : 0;
            m_cell.append(letter);
            return 0;
        }
        if (next == QLatin1Char('"')) {
            m_cell.append(letter);
            return 1;
        }
        m_isQuoted = false;
        return 0;
    }

    void endCell() {
        m_row.cells.append(withoutGuard(m_cell.trimmed()));
        m_cell.clear();
    }

    void endRow() {
        endCell();
        const bool isEmpty =
            std::all_of(m_row.cells.begin(), m_row.cells.end(), [](const QString& cell) { return cell.isEmpty(); });
        if (!isEmpty) {
            m_row.line = m_firstLine;
            m_cells += m_row.cells.size();
            m_rows.append(m_row);
        }
        m_row = {};
        m_lettersInRow = 0;
        m_firstLine = ++m_line;
    }

    QChar m_delimiter;
    CsvLimits m_limits;
    QList<CsvRow> m_rows;
    CsvRow m_row;
    QString m_cell;
    qsizetype m_lettersInRow = 0;
    qsizetype m_cells = 0;
    int m_line = 1;
    int m_firstLine = 1;
    bool m_isQuoted = false;
};

} // namespace

Result<CsvTable> readCsv(const QByteArray& bytes, const CsvFormat& format, const CsvLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return formatError(
            QT_TRANSLATE_NOOP("CsvReader", "The file is too big to be read at once. Divide it into smaller ones."));
    }
    Decoded decoded = decode(bytes, format.encoding);
    if (format.encoding.isEmpty() && decoded.encoding == QLatin1String("windows-1252") && isLikelyMacRoman(bytes)) {
        return formatError(QT_TRANSLATE_NOOP(
            "CsvReader",
            "The letters of the file seem to be those of an old Mac (Mac Roman), so æ, ø and å would be read wrong. Save the "
            "sheet as “CSV UTF-8” or as .xlsx, and try again."));
    }
    if (decoded.text.contains(QChar(0))) {
        return formatError(QT_TRANSLATE_NOOP("CsvReader", "This is no text file. Save the sheet as CSV and try again."));
    }
    const std::optional<QChar> named = takeSeparatorLine(decoded.text);
    CsvTable table;
    table.encoding = decoded.encoding;
    table.delimiter = format.delimiter ? *format.delimiter : named ? *named : guessDelimiter(decoded.text);

    Result<QList<CsvRow>> rows = Cutter(table.delimiter, limits).cut(decoded.text);
    if (!rows) {
        return rows.error();
    }
    if (rows->isEmpty()) {
        return formatError(QT_TRANSLATE_NOOP("CsvReader", "The file is empty."));
    }
    table.headings = rows->takeFirst().cells;
    table.rows = *std::move(rows);
    return table;
}

} // namespace brobygger
