// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets/sheet_xml.h"
#include "core/exchange/sheets/workbook_reader.h"
#include "core/exchange/sheets/xlsx_dates.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace brobygger {

namespace {

constexpr qsizetype mostFormats = 65'536;               // Excel lets a workbook have 65,490
constexpr qsizetype mostSheetBytes = 512 * 1024 * 1024; // unpacked, of all sheets together

struct Format {
    int id = 0;
    QString code;
};

/// What all sheets of a workbook share.
struct Book {
    QStringList strings;
    QList<Format> formats; ///< by the number a cell's style names
    bool is1904 = false;
    SheetText text;
};

struct SheetEntry {
    QString name;
    QString relation;
};

/// _x000D_ and its like stand for letters that XML cannot hold (ECMA-376 part 1, 22.9.2.19).
QString unescaped(const QString& text) {
    if (!text.contains(QLatin1String("_x"))) {
        return text;
    }
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString result;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += text.mid(from, match.capturedStart() - from) + QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

/// The text of a shared or inline string: its runs one after another, without what only tells how to pronounce it.
QString stringText(QXmlStreamReader& xml) {
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("t")) {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("rPh")) {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
        }
    }
    return unescaped(text);
}

/// "BC12" → 54; -1 when it is no reference.
qsizetype columnOf(const QString& reference) {
    qsizetype column = 0;
    for (const QChar letter : reference) {
        const ushort code = letter.toUpper().unicode();
        if (code < 'A' || code > 'Z' || column > 20'000) {
            break;
        }
        column = column * 26 + (code - 'A' + 1);
    }
    return column - 1;
}

int lineOf(const QString& reference) {
    static const QRegularExpression letters(QStringLiteral("[^0-9]"));
    return QString(reference).remove(letters).toInt();
}

/// A target of a relation as a path in the archive; `folder` is where the relating part lies.
QString targetPath(const QString& target, const QString& folder) {
    return target.startsWith(QLatin1Char('/')) ? target.mid(1) : folder + target;
}

Result<QHash<QString, QString>> relationsOf(const ZipArchive& archive, const QString& path, const QString& key,
                                            const QString& folder) {
    const Result<QByteArray> part = archive.read(path);
    if (!part) {
        return damagedSheet();
    }
    QHash<QString, QString> targets;
    const Result<void> walked = walkElements(*part, [&](QXmlStreamReader& xml) {
        if (xml.name() == QLatin1String("Relationship")) {
            const QString name = attribute(xml, key.toLatin1().constData());
            targets.insert(key == QLatin1String("Type") ? name.section(QLatin1Char('/'), -1) : name,
                           targetPath(attribute(xml, "Target"), folder));
        }
        return true;
    });
    return walked ? Result<QHash<QString, QString>>(targets) : walked.error();
}

Result<void> readStrings(const ZipArchive& archive, const QString& path, const CsvLimits& limits, Book& book) {
    if (path.isEmpty() || !archive.has(path)) {
        return {}; // a workbook with numbers or inline strings alone has none
    }
    const Result<QByteArray> part = archive.read(path);
    if (!part) {
        return part.error();
    }
    qsizetype letters = 0;
    return walkElements(*part, [&](QXmlStreamReader& xml) {
        if (xml.name() == QLatin1String("si")) {
            book.strings.append(stringText(xml));
            letters += book.strings.last().size();
        }
        return book.strings.size() <= limits.cells && letters <= limits.characters;
    });
}

Result<void> readFormats(const ZipArchive& archive, const QString& path, Book& book) {
    if (path.isEmpty() || !archive.has(path)) {
        return {};
    }
    const Result<QByteArray> part = archive.read(path);
    if (!part) {
        return part.error();
    }
    QHash<int, QString> codes;
    bool isCells = false;
    return walkElements(*part, [&](QXmlStreamReader& xml) {
        if (xml.name() == QLatin1String("numFmt")) {
            codes.insert(attribute(xml, "numFmtId").toInt(), attribute(xml, "formatCode"));
        } else if (xml.name() == QLatin1String("cellXfs") || xml.name() == QLatin1String("cellStyles")) {
            isCells = xml.name() == QLatin1String("cellXfs");
        } else if (isCells && xml.name() == QLatin1String("xf")) {
            const int id = attribute(xml, "numFmtId").toInt();
            book.formats.append({id, codes.value(id)});
        }
        return book.formats.size() <= mostFormats && codes.size() <= mostFormats;
    });
}

bool isTrue(const QString& value) { return value == QLatin1String("1") || value == QLatin1String("true"); }

QString valueText(const QString& type, const QString& value, int style, const Book& book) {
    if (type == QLatin1String("s")) {
        return book.strings.value(value.toInt());
    }
    if (type == QLatin1String("str")) {
        return unescaped(value);
    }
    if (type == QLatin1String("b")) {
        return value == QLatin1String("1") ? QStringLiteral("ja") : QStringLiteral("nej");
    }
    if (type == QLatin1String("d")) {
        const QDateTime at = QDateTime::fromString(value, Qt::ISODate);
        return at.isValid() ? dateText(at, book.text) : value;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || type == QLatin1String("e")) {
        return {};
    }
    const Format format = book.formats.value(style);
    return isDateFormat(format.id, format.code) ? serialText(number, book.is1904, book.text)
                                                : numberText(number, format.code, book.text);
}

/// The text of a cell; the reader stands on its start and is left on its end.
QString cellText(QXmlStreamReader& xml, const Book& book) {
    const QString type = attribute(xml, "t");
    const int style = attribute(xml, "s").toInt();
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("v")) {
            text = valueText(type, xml.readElementText(QXmlStreamReader::SkipChildElements), style, book);
        } else if (xml.name() == QLatin1String("is")) {
            text = stringText(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

/// The cells of a row; false when there are more than the limits let.
bool readRow(QXmlStreamReader& xml, const Book& book, const CsvLimits& limits, QStringList& cells) {
    qsizetype next = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("c")) {
            xml.skipCurrentElement();
            continue;
        }
        const QString reference = attribute(xml, "r");
        const qsizetype at = reference.isEmpty() ? next : columnOf(reference);
        const QString text = cellText(xml, book);
        next = at + 1;
        if (at < 0 || text.isEmpty()) {
            continue;
        }
        if (at >= limits.columns) {
            return false;
        }
        while (cells.size() <= at) {
            cells.append(QString());
        }
        cells[at] = text;
    }
    return true;
}

/// `left` is what all sheets together may have.
Result<CsvTable> readSheet(const QByteArray& part, const Book& book, CsvLimits& left) {
    SheetGrid grid(left);
    int line = 0;
    const Result<void> walked = walkElements(part, [&](QXmlStreamReader& xml) {
        if (xml.name() == QLatin1String("row")) {
            const int told = qMin(attribute(xml, "r").toInt(), mostSheetLines);
            line = told > line ? told : line + 1;
            const bool isHidden = isTrue(attribute(xml, "hidden"));
            QStringList cells;
            return readRow(xml, book, left, cells) && grid.add(line, cells, isHidden);
        }
        if (xml.name() == QLatin1String("mergeCell")) {
            const QString range = attribute(xml, "ref");
            const QString first = range.section(QLatin1Char(':'), 0, 0);
            return grid.fillDown(lineOf(first), lineOf(range.section(QLatin1Char(':'), 1)), columnOf(first));
        }
        return true;
    });
    return walked ? Result<CsvTable>(grid.table()) : walked.error();
}

} // namespace

Result<QList<NamedTable>> readXlsx(const ZipArchive& archive, const SheetText& text, const CsvLimits& limits,
                                   QStringList* hidden) {
    Book book;
    book.text = text;
    const auto roots = relationsOf(archive, QStringLiteral("_rels/.rels"), QStringLiteral("Type"), {});
    const QString bookPath = roots ? roots->value(QStringLiteral("officeDocument")) : QString();
    const Result<QByteArray> bookPart = archive.read(bookPath);
    if (!bookPart) {
        return damagedSheet();
    }
    const qsizetype slash = bookPath.lastIndexOf(QLatin1Char('/')) + 1;
    const QString folder = bookPath.left(slash);
    const QString relationsPath = folder + QStringLiteral("_rels/") + bookPath.mid(slash) + QStringLiteral(".rels");
    const auto byType = relationsOf(archive, relationsPath, QStringLiteral("Type"), folder);
    const auto byId = relationsOf(archive, relationsPath, QStringLiteral("Id"), folder);
    if (!byType || !byId) {
        return damagedSheet();
    }
    QList<SheetEntry> entries;
    const Result<void> walked = walkElements(*bookPart, [&](QXmlStreamReader& xml) {
        if (xml.name() == QLatin1String("workbookPr")) {
            book.is1904 = isTrue(attribute(xml, "date1904"));
        } else if (xml.name() == QLatin1String("sheet") && !attribute(xml, "state").contains(QLatin1String("idden"))) {
            entries.append({attribute(xml, "name"), attribute(xml, "id")});
        } else if (xml.name() == QLatin1String("sheet") && hidden != nullptr && hidden->size() < mostSheets) {
            hidden->append(attribute(xml, "name"));
        }
        return entries.size() <= mostSheets;
    });
    if (!walked) {
        return walked.error();
    }
    if (auto read = readStrings(archive, byType->value(QStringLiteral("sharedStrings")), limits, book); !read) {
        return read.error();
    }
    if (auto read = readFormats(archive, byType->value(QStringLiteral("styles")), book); !read) {
        return read.error();
    }
    QList<NamedTable> sheets;
    CsvLimits left = limits;
    qsizetype bytesLeft = mostSheetBytes;
    for (const SheetEntry& entry : std::as_const(entries)) {
        const QString path = byId->value(entry.relation);
        if (!path.contains(QLatin1String("worksheets/")) && !archive.has(path)) {
            continue;
        }
        const Result<QByteArray> part = archive.read(path);
        if (!part) {
            return part.error().kind == ErrorKind::NotFound ? damagedSheet() : part.error();
        }
        bytesLeft -= part->size();
        if (bytesLeft < 0) {
            return tooBigSheet(); // also the same part named by many sheets
        }
        Result<CsvTable> table = readSheet(*part, book, left);
        if (!table) {
            return table.error();
        }
        sheets.append({entry.name, *std::move(table)});
    }
    return sheets;
}

} // namespace brobygger
