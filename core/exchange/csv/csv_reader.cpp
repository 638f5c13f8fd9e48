// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"

#include "core/exchange/csv/text_encoding.h"

#include <QCoreApplication>
#include <QMap>

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

constexpr std::array<char16_t, 3> delimiters{u'\t', u';', u','}; ///< the one that stands in cells least comes first

using DelimiterCounts = std::array<int, 3>;

/// How often each delimiter stands in the first rows, outside quotes; empty rows are left out. A comma with a blank behind it
/// belongs to a sentence, unless `countsCommasOfSentences`.
QList<DelimiterCounts> delimitersByRow(const QString& text, bool countsCommasOfSentences) {
    constexpr qsizetype rowsSearched = 20;
    QList<DelimiterCounts> rows;
    DelimiterCounts counts{};
    bool isQuoted = false;
    bool isCellStart = true;
    bool isEmpty = true;
    const auto endRow = [&] {
        if (!isEmpty) {
            rows.append(counts);
        }
        counts = {};
        isCellStart = true;
        isEmpty = true;
    };
    for (qsizetype at = 0; at < text.size() && rows.size() < rowsSearched; ++at) {
        const QChar letter = text.at(at);
        if (isQuoted) {
            const bool isDoubled = letter == QLatin1Char('"') && text.mid(at + 1, 1) == QLatin1String("\"");
            isQuoted = letter != QLatin1Char('"') || isDoubled;
            at += isDoubled ? 1 : 0;
            continue;
        }
        if (letter == QLatin1Char('"') && isCellStart) { // one in the middle of a cell opens nothing
            isQuoted = true;
            isCellStart = false;
            isEmpty = false;
            continue;
        }
        if (letter == QLatin1Char('\n') || letter == QLatin1Char('\r')) {
            endRow();
            continue;
        }
        const auto found = std::find(delimiters.begin(), delimiters.end(), letter.unicode());
        const bool isOfSentence = letter == QLatin1Char(',') && text.mid(at + 1, 1) == QLatin1String(" ");
        isCellStart = found != delimiters.end();
        if (found != delimiters.end() && (countsCommasOfSentences || !isOfSentence)) {
            ++counts[static_cast<size_t>(found - delimiters.begin())];
        }
        isEmpty = isEmpty && (isCellStart || letter.isSpace());
    }
    endRow();
    return rows;
}

/// How many of the rows have the delimiter as often as each other.
int rowsAlike(const QList<DelimiterCounts>& rows, size_t delimiter) {
    QMap<int, int> times;
    for (const DelimiterCounts& row : rows) {
        if (row.at(delimiter) > 0) {
            ++times[row.at(delimiter)];
        }
    }
    const auto most = std::max_element(times.cbegin(), times.cend());
    return most == times.cend() ? 0 : *most;
}

/// The delimiter that stands equally often in most of the first rows: the first of all may be a title. Where no two rows are
/// alike, the one that stands in the first row most often.
QChar guessDelimiter(const QString& text) {
    constexpr char16_t usual = u';';
    constexpr int fewestAlike = 2;
    const QList<DelimiterCounts> rows = delimitersByRow(text, false);
    size_t best = 0;
    for (size_t at = 1; at < delimiters.size(); ++at) {
        best = rowsAlike(rows, at) > rowsAlike(rows, best) ? at : best;
    }
    if (rowsAlike(rows, best) >= fewestAlike) {
        return delimiters.at(best);
    }
    const QList<DelimiterCounts> all = delimitersByRow(text, true);
    const DelimiterCounts first = all.isEmpty() ? DelimiterCounts{} : all.first();
    const auto most = std::max_element(first.begin(), first.end());
    return *most == 0 ? QChar(usual) : QChar(delimiters.at(static_cast<size_t>(most - first.begin())));
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
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar letter) { return letter != QLatin1Char('\''); });
    const bool isGuarded = first != cell.begin() && first != cell.end() && QStringLiteral("=+-@\t\r").contains(*first);
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
    DecodedText decoded = decodedText(bytes, format.encoding);
    const bool isSaid = !format.encoding.isEmpty() && !format.encoding.startsWith(QLatin1String("utf"), Qt::CaseInsensitive);
    const bool isGuessed = !isSaid && decoded.encoding == QLatin1String("windows-1252");
    switch (isGuessed ? oldLettersIn(bytes) : OldLetters::None) {
    case OldLetters::MacRoman:
        return formatError(QT_TRANSLATE_NOOP(
            "CsvReader",
            "The letters of the file seem to be those of an old Mac (Mac Roman), so æ, ø and å would be read wrong. Save the "
            "sheet as “CSV UTF-8” or as .xlsx, and try again."));
    case OldLetters::Dos:
        return formatError(QT_TRANSLATE_NOOP(
            "CsvReader",
            "The letters of the file seem to be those of DOS (code page 850), so æ, ø and å would be read wrong. Save the "
            "sheet as “CSV UTF-8” or as .xlsx, and try again."));
    case OldLetters::None: break;
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
