// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_csv.h"

#include "core/base/text/json_size.h"
#include "core/exchange/hsds/hsds_older.h"
#include "core/exchange/hsds/hsds_tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <algorithm>

namespace brobygger {

namespace {

struct HsdsCsvWords {
    Q_DECLARE_TR_FUNCTIONS(HsdsCsv)
};

Error csvError(const char* sentence, const QString& file = {}) {
    const QString text = HsdsCsvWords::tr(sentence);
    return {ErrorKind::Format, file.isEmpty() ? text : text.arg(file)};
}

Error noTable(const QString& file, int line) {
    const QString text = HsdsCsvWords::tr("%1 is no table that can be read, from line %2 on: a quotation "
                                          "mark is never closed, or it has too many rows, columns or cells.");
    return {ErrorKind::Format, text.arg(file, QString::number(line))};
}

/// Cuts comma-separated text (RFC 4180) into rows, to the letter: unlike a spreadsheet's, no cell is trimmed.
class Cutter {
public:
    Cutter(const QString& text, QChar delimiter, qsizetype mostColumns)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_mostColumns(mostColumns) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    /// The next row; nothing when a quote is never closed or the row has too many cells.
    std::optional<QStringList> row() {
        QStringList cells;
        for (bool isMore = true; isMore;) {
            const std::optional<QString> next = cell();
            if (!next || cells.size() >= m_mostColumns) {
                return std::nullopt;
            }
            cells.append(*next);
            isMore = !atEnd() && m_text.at(m_at) == m_delimiter;
            m_at += isMore ? 1 : 0;
        }
        if (!atEnd() && m_text.at(m_at) == QLatin1Char('\r')) {
            ++m_at;
        }
        if (!atEnd() && m_text.at(m_at) == QLatin1Char('\n')) {
            ++m_at;
        }
        ++m_line;
        return cells;
    }

private:
    std::optional<QString> cell() {
        if (!atEnd() && m_text.at(m_at) == QLatin1Char('"')) {
            return quoted();
        }
        const qsizetype from = m_at;
        while (!atEnd() && m_text.at(m_at) != m_delimiter && m_text.at(m_at) != QLatin1Char('\n') &&
               m_text.at(m_at) != QLatin1Char('\r')) {
            ++m_at;
        }
        return m_text.mid(from, m_at - from);
    }

    std::optional<QString> quoted() {
        QString cell;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar letter = m_text.at(m_at);
            if (letter != QLatin1Char('"')) {
                m_line += letter == QLatin1Char('\n') ? 1 : 0;
                cell.append(letter);
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == QLatin1Char('"')) {
                cell.append(letter);
                ++m_at;
            } else {
                ++m_at;
                // What stands after the closing quote belongs to the cell, as most readers take it.
                while (!atEnd() && m_text.at(m_at) != m_delimiter && m_text.at(m_at) != QLatin1Char('\n') &&
                       m_text.at(m_at) != QLatin1Char('\r')) {
                    cell.append(m_text.at(m_at++));
                }
                return cell;
            }
        }
        return std::nullopt;
    }

    const QString& m_text;
    QChar m_delimiter;
    qsizetype m_mostColumns;
    qsizetype m_at = 0;
    int m_line = 1;
};

QChar delimiterOf(const QString& text) {
    const QString heading = text.section(QLatin1Char('\n'), 0, 0);
    return heading.count(QLatin1Char(';')) > heading.count(QLatin1Char(',')) ? QLatin1Char(';') : QLatin1Char(',');
}

// What is nested in one cell; more stays the text it is. No thing of HSDS needs a hundredth of it.
constexpr int deepestNested = 32;
constexpr qsizetype mostNestedValues = 10'000;

/// A column that HSDS does not know may hold what JSON nests (additional_urls of 3.1): writeTable put it there.
QJsonValue nestedWhereWritten(const QString& text) {
    if (!text.startsWith(QLatin1Char('[')) && !text.startsWith(QLatin1Char('{'))) {
        return text;
    }
    const QByteArray json = text.toUtf8();
    if (!isJsonWithin(json, deepestNested, mostNestedValues)) {
        return text;
    }
    const QJsonDocument nested = QJsonDocument::fromJson(json);
    const bool isSame = !nested.isNull() && QString::fromUtf8(nested.toJson(QJsonDocument::Compact)) == text;
    return !isSame ? QJsonValue(text) : nested.isArray() ? QJsonValue(nested.array()) : QJsonValue(nested.object());
}

// Apostrophes before what a spreadsheet would calculate: one is put before, and one is taken off by whoever reads it here, so
// that a cell which had one comes back with one.
bool isCalculated(const QString& text) {
    const auto first = std::find_if(text.begin(), text.end(), [](QChar letter) { return letter != QLatin1Char('\''); });
    return first != text.end() && QStringLiteral("=+-@\t\r").contains(*first);
}

QString withoutApostrophe(const QString& text) {
    return text.startsWith(QLatin1Char('\'')) && isCalculated(text) ? text.mid(1) : text;
}

/// The name of a column that has none, or that of an earlier one: nothing of it is lost, and a data package can name it.
QString freeName(const QString& heading, const QSet<QString>& taken) {
    const QString wanted = heading.isEmpty() ? QStringLiteral("column") : heading;
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number) {
        name = wanted + QLatin1Char('_') + QString::number(number);
    }
    return name;
}

/// The cells of `left` are what all tables together may still have. The kind is null for a table that HSDS does not know.
Result<HsdsTable> readTable(const QByteArray& bytes, const QString& file, const HsdsTableKind* kind, HsdsCsvLimits& left) {
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar(0))) {
        return csvError(QT_TRANSLATE_NOOP("HsdsCsv", "%1 is no text in UTF-8."), file);
    }
    if (text.startsWith(QChar(0xfeff))) {
        text.remove(0, 1);
    }
    Cutter cutter(text, delimiterOf(text), left.columns);
    const std::optional<QStringList> headings = cutter.row();
    struct Column {
        QString name;
        bool isKnown;
    };
    QList<Column> columns;
    QSet<QString> names;
    for (const QString& heading : headings.value_or(QStringList())) {
        const QString name = freeName(withoutApostrophe(heading.trimmed()), names);
        names.insert(name);
        columns.append({name, kind && kind->column(name)});
    }
    HsdsTable table;
    while (headings && !cutter.atEnd()) {
        const int line = cutter.line();
        const std::optional<QStringList> cells = cutter.row();
        left.cells -= cells ? cells->size() : 0;
        if (!cells || table.rows().size() >= left.rows || left.cells < 0) {
            return noTable(file, line);
        }
        HsdsRow row;
        row.line = line;
        for (qsizetype at = 0; at < columns.size() && at < cells->size(); ++at) {
            const QString text = withoutApostrophe(cells->at(at));
            row.cells.insert(columns[at].name, columns[at].isKnown ? QJsonValue(text) : nestedWhereWritten(text));
        }
        if (!cells->join(QString()).isEmpty()) {
            table.append(row);
        }
    }
    return headings ? Result<HsdsTable>(table) : noTable(file, 1);
}

QString quotedWhereNeeded(QString text) {
    static const QRegularExpression special(QStringLiteral("[\",\r\n]|^\\s|\\s$"));
    if (!text.contains(special)) {
        return text;
    }
    return QLatin1Char('"') + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
}

/// A directory is opened in spreadsheets, too, and its texts come from anybody, so no cell may begin a formula (owasp.org, CSV
/// injection). What stays to the letter are numbers, which do nothing and which programs read: telephone numbers as they are
/// written, coordinates, and the lists of days of a schedule (-1FR, "-1,15").
QString neutral(const QString& table, const QString& column, const QString& text) {
    if (!isCalculated(text)) {
        return text;
    }
    static const QRegularExpression numbers(QStringLiteral("^[+-]?\\d+(\\.\\d+)?([A-Z]{2})?(,[+-]?\\d+([A-Z]{2})?)*$"));
    static const QRegularExpression telephone(QStringLiteral("^\\+?[\\d ()./-]*$"));
    const bool isTelephone = table == QLatin1String("phones") && column == QLatin1String("number");
    const bool isPlain = text.contains(numbers) || (isTelephone && text.contains(telephone));
    return isPlain ? text : QLatin1Char('\'') + text;
}

/// A cell in the type of its column. Instants are written without milliseconds and days without time, since
/// validators of data packages refuse the others.
QString written(const HsdsColumn& column, const QJsonValue& value) {
    QString text = hsdsText(value);
    if (column.type == HsdsType::Date) {
        return text.left(10);
    }
    if (column.name == QLatin1String("last_modified")) {
        static const QRegularExpression milliseconds(QStringLiteral("(:\\d\\d)\\.\\d+"));
        text.replace(milliseconds, QStringLiteral("\\1"));
    }
    return text;
}

/// The columns of HSDS 3.0, then those of the rows that it does not know and that say something.
HsdsTableKind withOtherColumns(HsdsTableKind kind, const HsdsTable& table) {
    QSet<QString> known;
    for (const HsdsColumn& column : std::as_const(kind.columns)) {
        known.insert(column.name);
    }
    QSet<QString> others;
    for (const HsdsRow& row : table.rows()) {
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
            if (!known.contains(cell.key()) && !hsdsText(*cell).isEmpty()) {
                others.insert(cell.key());
            }
        }
    }
    QStringList sorted = others.values();
    sorted.sort();
    if (sorted.removeOne(hsdsIdKey)) {
        sorted.prepend(hsdsIdKey);
    }
    for (const QString& name : std::as_const(sorted)) {
        kind.columns.append({name});
    }
    return kind;
}

QByteArray writeTable(const HsdsTableKind& kind, const HsdsTable& table) {
    QStringList names;
    for (const HsdsColumn& column : kind.columns) {
        names << quotedWhereNeeded(neutral({}, {}, column.name));
    }
    QByteArray bytes = names.join(QLatin1Char(',')).toUtf8() + "\r\n";
    for (const HsdsRow& row : table.rows()) {
        if (row.cells.isEmpty()) {
            continue;
        }
        QStringList cells;
        for (const HsdsColumn& column : kind.columns) {
            cells << quotedWhereNeeded(neutral(kind.name, column.name, written(column, row.cells.value(column.name))));
        }
        bytes += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return bytes;
}

/// Whether the column has something in every row, and whether never the same.
struct Filling {
    bool isFull = true;
    bool isUnique = true;
};

Filling fillingOf(const HsdsTable& table, const HsdsColumn& column) {
    Filling filling;
    QSet<QString> seen;
    for (const HsdsRow& row : table.rows()) {
        if (row.cells.isEmpty()) {
            continue;
        }
        const QString text = written(column, row.cells.value(column.name));
        filling.isFull = filling.isFull && !text.isEmpty();
        filling.isUnique = filling.isUnique && !seen.contains(text);
        if (column.name == hsdsIdKey) {
            seen.insert(text);
        }
    }
    return filling;
}

/// How our tables are written, said outright although it is what the specification takes for granted.
QJsonObject dialect() {
    return {{QStringLiteral("delimiter"), QStringLiteral(",")},  {QStringLiteral("lineTerminator"), QStringLiteral("\r\n")},
            {QStringLiteral("quoteChar"), QStringLiteral("\"")}, {QStringLiteral("doubleQuote"), true},
            {QStringLiteral("skipInitialSpace"), false},         {QStringLiteral("header"), true}};
}

QJsonObject resourceOf(const HsdsTableKind& kind, const HsdsTable& table) {
    QJsonArray fields;
    QJsonObject schema;
    for (const HsdsColumn& column : kind.columns) {
        const bool isId = column.name == hsdsIdKey;
        const Filling filling = column.isRequired || isId ? fillingOf(table, column) : Filling{false, false};
        QJsonObject field{{QStringLiteral("name"), neutral({}, {}, column.name)},
                          {QStringLiteral("type"), column.type == HsdsType::Number ? QStringLiteral("number")
                                                   : column.type == HsdsType::Date ? QStringLiteral("date")
                                                                                   : QStringLiteral("string")}};
        if (column.isRequired && filling.isFull) {
            field.insert(QStringLiteral("constraints"), QJsonObject{{QStringLiteral("required"), true}});
        }
        if (isId && filling.isFull && filling.isUnique) {
            schema.insert(QStringLiteral("primaryKey"), column.name);
        }
        fields.append(field);
    }
    schema.insert(QStringLiteral("fields"), fields);
    return {{QStringLiteral("profile"), QStringLiteral("tabular-data-resource")},
            {QStringLiteral("name"), kind.entity},
            {QStringLiteral("path"), kind.name + QStringLiteral(".csv")},
            {QStringLiteral("format"), QStringLiteral("csv")},
            {QStringLiteral("mediatype"), QStringLiteral("text/csv")},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")},
            {QStringLiteral("dialect"), dialect()},
            {QStringLiteral("schema"), schema}};
}

} // namespace

Result<HsdsPackage> readHsdsCsv(const HsdsFiles& files, const HsdsCsvLimits& limits) {
    HsdsPackage package;
    const QList<HsdsTableKind> kinds = hsdsTables();
    qsizetype bytes = 0;
    HsdsCsvLimits left = limits;
    for (auto file = files.begin(); file != files.end(); ++file) {
        bytes += file->size();
        if (bytes > limits.bytes) {
            return csvError(
                QT_TRANSLATE_NOOP("HsdsCsv", "The tables of the folder are too big to be read at once. Divide them."));
        }
        if (!file.key().endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
            continue;
        }
        Result<HsdsTable> table = readTable(*file, file.key(), findTable(kinds, file.key().chopped(4).toLower()), left);
        if (!table) {
            return table.error();
        }
        package.tables.insert(file.key().chopped(4).toLower(), *std::move(table));
    }
    package = withTablesOf3(std::move(package));
    if (!package.tables.contains(QStringLiteral("services")) && !package.tables.contains(QStringLiteral("organizations"))) {
        return csvError(QT_TRANSLATE_NOOP(
            "HsdsCsv", "There is no services.csv in the folder. Choose the folder with the tables of the directory."));
    }
    return withoutBadRows(package);
}

HsdsFiles writeHsdsCsv(const HsdsPackage& package) {
    HsdsFiles files;
    QJsonArray resources;
    QList<HsdsTableKind> kinds = hsdsTables();
    for (auto table = package.tables.begin(); table != package.tables.end(); ++table) {
        if (!findTable(kinds, table.key())) {
            kinds.append({table.key(), table.key(), {}, {}, {}});
        }
    }
    for (const HsdsTableKind& known : std::as_const(kinds)) {
        if (package.count(known.name) > 0 || known.name == QLatin1String("services")) {
            const HsdsTable table = package.tables.value(known.name);
            const HsdsTableKind kind = withOtherColumns(known, table);
            files.insert(kind.name + QStringLiteral(".csv"), writeTable(kind, table));
            resources.append(resourceOf(kind, table));
        }
    }
    files.insert(QStringLiteral("datapackage.json"),
                 QJsonDocument(QJsonObject{{QStringLiteral("name"), QStringLiteral("human_services_data")},
                                           {QStringLiteral("profile"), QStringLiteral("tabular-data-package")},
                                           {QStringLiteral("version"), QStringLiteral("3.0.0")},
                                           {QStringLiteral("resources"), resources}})
                     .toJson());
    return files;
}

} // namespace brobygger
