// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/sheet_xml.h"
#include "core/exchange/sheets/workbook_reader.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace brobygger {

namespace {

constexpr int mostRepeats = 1'100'000; // a whole column of a sheet

int repeats(const QXmlStreamReader& xml, const char* name) { return qBound(1, attribute(xml, name).toInt(), mostRepeats); }

/// The shown text of a cell: paragraphs below each other, without remarks. It stops growing a little above `most`, which
/// the row then is refused for. The reader is left on the cell's end.
QString shownText(QXmlStreamReader& xml, qsizetype most) {
    QString text;
    bool hasParagraph = false;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters && depth > 1) {
            text += xml.text();
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("annotation")) {
                xml.skipCurrentElement();
                continue;
            }
            ++depth;
            if (text.size() > most) {
                continue;
            }
            if (xml.name() == QLatin1String("p")) {
                text += hasParagraph ? QStringLiteral("\n") : QString();
                hasParagraph = true;
            } else if (xml.name() == QLatin1String("s")) {
                text += QString(qMin(repeats(xml, "c"), 100), QLatin1Char(' '));
            } else if (xml.name() == QLatin1String("tab")) {
                text += QLatin1Char('\t');
            } else if (xml.name() == QLatin1String("line-break")) {
                text += QLatin1Char('\n');
            }
        }
    }
    return text;
}

/// "PT10H30M00S" as 10:30.
QString timeText(const QString& duration) {
    static const QRegularExpression shape(QStringLiteral("^PT(\\d+)H(\\d+)M"));
    const auto match = shape.match(duration);
    return match.hasMatch()
               ? QStringLiteral("%1:%2").arg(match.captured(1), 2, QLatin1Char('0')).arg(match.captured(2), 2, QLatin1Char('0'))
               : QString();
}

/// Leading zeros stand only in what is shown ("000000-0000" as the format).
bool hasLeadingZeros(const QString& shown) {
    static const QRegularExpression shape(QStringLiteral("^0[0-9 -]{2,}[0-9]$"));
    return shape.match(shown).hasMatch();
}

QString cellText(QXmlStreamReader& xml, const SheetText& text, qsizetype most) {
    const QString type = attribute(xml, "value-type");
    const QString value = attribute(xml, "value");
    const QString date = attribute(xml, "date-value");
    const QString time = attribute(xml, "time-value");
    const QString truth = attribute(xml, "boolean-value");
    const QString string = attribute(xml, "string-value");
    const QString shown = shownText(xml, most);
    if (type == QLatin1String("date")) {
        const QDateTime at = QDateTime::fromString(date, Qt::ISODate);
        return at.isValid() ? dateText(at, text) : shown;
    }
    if (type == QLatin1String("time")) {
        return timeText(time);
    }
    if (type == QLatin1String("boolean")) {
        return truth == QLatin1String("true") ? QStringLiteral("ja") : QStringLiteral("nej");
    }
    if (type == QLatin1String("float") || type == QLatin1String("currency") || type == QLatin1String("percentage")) {
        return hasLeadingZeros(shown) ? shown : numberText(value.toDouble(), {}, text);
    }
    return shown.isEmpty() ? string : shown;
}

/// One table, row by row.
class TableReader {
public:
    /// `left` is what all tables together may have.
    TableReader(QXmlStreamReader& xml, const SheetText& text, CsvLimits& left)
        : m_xml(xml)
        , m_text(text)
        , m_left(left)
        , m_grid(left) {}

    /// Nothing when the table is bigger than the limits; the reader is then anywhere.
    std::optional<CsvTable> read() {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::StartElement && m_xml.name() == QLatin1String("table-row")) {
                if (!readRow()) {
                    return std::nullopt;
                }
            } else if (token == QXmlStreamReader::StartElement && m_xml.name() == QLatin1String("shapes")) {
                m_xml.skipCurrentElement();
            } else if (token == QXmlStreamReader::StartElement) {
                ++depth; // groups of rows and heading rows lie around rows
            }
        }
        for (const Span& span : std::as_const(m_spans)) {
            if (!m_grid.fillDown(span.line, span.lastLine, span.column)) {
                return std::nullopt;
            }
        }
        return m_grid.table();
    }

private:
    struct Span {
        int line;
        int lastLine;
        qsizetype column;
    };

    bool readRow() {
        const int times = repeats(m_xml, "number-rows-repeated");
        const QString visibility = attribute(m_xml, "visibility");
        const bool isHidden = visibility == QLatin1String("collapse") || visibility == QLatin1String("filter");
        QStringList cells;
        qsizetype column = 0; // where the next cell stands; empty ones are counted and not kept
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("table-cell") && m_xml.name() != QLatin1String("covered-table-cell")) {
                m_xml.skipCurrentElement();
                continue;
            }
            const int same = repeats(m_xml, "number-columns-repeated");
            const int rows = repeats(m_xml, "number-rows-spanned");
            const QString cell = cellText(m_xml, m_text, m_left.charactersInRow);
            if (!cell.trimmed().isEmpty()) {
                if (column + same > m_left.columns) {
                    return false;
                }
                if (rows > 1) {
                    m_spans.append({m_line + 1, m_line + rows, column});
                }
                while (cells.size() < column) {
                    cells.append(QString());
                }
                for (int i = 0; i < same; ++i) {
                    cells.append(cell);
                }
            }
            column += same;
        }
        for (int i = 0; i < (cells.isEmpty() ? 0 : times); ++i) {
            if (!m_grid.add(m_line + i + 1, cells, isHidden)) {
                return false;
            }
        }
        m_line = qMin(m_line + times, mostSheetLines);
        return true;
    }

    QXmlStreamReader& m_xml;
    const SheetText& m_text;
    CsvLimits& m_left;
    SheetGrid m_grid;
    QList<Span> m_spans;
    int m_line = 0;
};

} // namespace

Result<QList<NamedTable>> readOds(const ZipArchive& archive, const SheetText& text, const CsvLimits& limits,
                                  QStringList* hidden) {
    const Result<QByteArray> part = archive.read(QStringLiteral("content.xml"));
    if (!part) {
        return part.error();
    }
    QList<NamedTable> sheets;
    CsvLimits left = limits;
    QString style; // the one whose properties follow
    QSet<QString> hiddenStyles;
    const Result<void> walked = walkElements(*part, [&](QXmlStreamReader& xml) {
        if (xml.name() == QLatin1String("style")) {
            style = attribute(xml, "name");
        } else if (xml.name() == QLatin1String("table-properties") && attribute(xml, "display") == QLatin1String("false")) {
            hiddenStyles.insert(style);
        }
        if (xml.name() != QLatin1String("table")) {
            return hiddenStyles.size() <= mostSheets;
        }
        const QString name = attribute(xml, "name");
        if (hiddenStyles.contains(attribute(xml, "style-name"))) {
            if (hidden != nullptr && hidden->size() < mostSheets) {
                hidden->append(name);
            }
            xml.skipCurrentElement();
            return true;
        }
        std::optional<CsvTable> table = TableReader(xml, text, left).read();
        if (!table) {
            return false;
        }
        sheets.append({name, *std::move(table)});
        return sheets.size() <= mostSheets;
    });
    return walked ? Result<QList<NamedTable>>(sheets) : walked.error();
}

} // namespace brobygger
