// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/hsds_files.h"

#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/hsds/hsds_json.h"
#include "tests/support/files/message_files.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUuid>
#include <catch2/catch_test_macros.hpp>

namespace brobygger {

HsdsFiles sampleFolder(const QString& folder) {
    HsdsFiles files;
    for (const QString& path : samplesIn(folder, QStringLiteral(".csv"))) {
        files.insert(QFileInfo(path).fileName(), sample(path).value_or(QByteArray()));
    }
    return files;
}

namespace {

/// Whether a cell is written as its field in datapackage.json wants it (specs.frictionlessdata.io, table schema).
bool isOfType(const QString& cell, const QJsonValue& field) {
    const QString type = field[QStringLiteral("type")].toString();
    const QString format = field[QStringLiteral("format")].toString();
    bool isNumber = false;
    cell.toDouble(&isNumber);
    static const QRegularExpression mail(QStringLiteral("^[^@\\s]+@[^@\\s]+$"));
    static const QRegularExpression instant(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    return (type != QStringLiteral("number") || isNumber) &&
           (type != QStringLiteral("date") || QDate::fromString(cell, QStringLiteral("yyyy-MM-dd")).isValid()) &&
           (type != QStringLiteral("time") || QTime::fromString(cell, QStringLiteral("HH:mm:ss")).isValid()) &&
           (type != QStringLiteral("datetime") || instant.match(cell).hasMatch()) &&
           (format != QStringLiteral("uuid") || !QUuid::fromString(cell).isNull()) &&
           (format != QStringLiteral("email") || mail.match(cell).hasMatch()) &&
           (format != QStringLiteral("uri") || !QUrl(cell, QUrl::StrictMode).scheme().isEmpty());
}

/// One exported table beside its descriptor.
struct CheckedTable {
    QString path;
    QJsonArray fields;
    QJsonArray foreignKeys;
    CsvTable table;
    QSet<QString> ids;
};

QStringList cellErrors(CheckedTable& checked) {
    QStringList errors;
    for (const CsvRow& row : checked.table.rows) {
        for (qsizetype at = 0; at < checked.fields.size(); ++at) {
            const QJsonValue field = checked.fields.at(at);
            const QString cell = row.cells.value(at);
            const QJsonValue rules = field[QStringLiteral("constraints")];
            const QJsonArray words = rules[QStringLiteral("enum")].toArray();
            const bool isWrong = cell.isEmpty() ? rules[QStringLiteral("required")].toBool()
                                                : !isOfType(cell, field) || (!words.isEmpty() && !words.contains(cell));
            if (isWrong) {
                errors << QStringLiteral("%1:%2 %3=%4")
                              .arg(checked.path)
                              .arg(row.line)
                              .arg(field[QStringLiteral("name")].toString(), cell);
            }
        }
        if (checked.ids.contains(row.cells.value(0))) {
            errors << QStringLiteral("%1:%2 id twice").arg(checked.path).arg(row.line);
        }
        checked.ids.insert(row.cells.value(0));
    }
    return errors;
}

QStringList keyErrors(const CheckedTable& checked, const QHash<QString, QSet<QString>>& idsByName) {
    QStringList errors;
    for (const auto& key : checked.foreignKeys) {
        const QString column = key[QStringLiteral("fields")].toString();
        const QString other = key[QStringLiteral("reference")][QStringLiteral("resource")].toString();
        const qsizetype at = checked.table.headings.indexOf(column);
        for (const CsvRow& row : checked.table.rows) {
            const QString id = row.cells.value(at);
            if (!id.isEmpty() && !idsByName.value(other).contains(id)) {
                errors << QStringLiteral("%1:%2 %3 names no %4").arg(checked.path).arg(row.line).arg(column, other);
            }
        }
    }
    return errors;
}

} // namespace

std::optional<QStringList> datapackageErrors(const HsdsFiles& files) {
    const auto descriptor = sample(QStringLiteral("hsds/3.0/datapackage.json"));
    if (!descriptor) {
        return std::nullopt;
    }
    QStringList errors;
    QStringList known{QStringLiteral("datapackage.json")};
    QList<CheckedTable> tables;
    QHash<QString, QSet<QString>> idsByName;
    const QJsonArray resources = QJsonDocument::fromJson(*descriptor)[QStringLiteral("resources")].toArray();
    for (const auto& resource : resources) {
        const QString path = resource[QStringLiteral("path")].toString();
        known << path;
        if (!files.contains(path)) {
            continue;
        }
        const auto table = readCsv(files[path], {QLatin1Char(','), QStringLiteral("utf-8")});
        if (!table) {
            errors << path + QStringLiteral(": no table");
            continue;
        }
        const QJsonValue schema = resource[QStringLiteral("schema")];
        CheckedTable checked{
            path, schema[QStringLiteral("fields")].toArray(), schema[QStringLiteral("foreignKeys")].toArray(), *table, {}};
        for (qsizetype at = 0; at < qMax(checked.fields.size(), table->headings.size()); ++at) {
            const QString name =
                at < checked.fields.size() ? checked.fields.at(at)[QStringLiteral("name")].toString() : QString();
            if (table->headings.value(at) != name) {
                errors << QStringLiteral("%1: column %2").arg(path, table->headings.value(at, name));
            }
        }
        errors << cellErrors(checked);
        idsByName.insert(resource[QStringLiteral("name")].toString(), checked.ids);
        tables << checked;
    }
    for (const CheckedTable& checked : std::as_const(tables)) {
        errors << keyErrors(checked, idsByName);
    }
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!known.contains(file.key())) {
            errors << file.key() + QStringLiteral(": unknown file");
        }
    }
    return errors;
}

namespace {

/// What is wrong with one resource; its table stands beside it.
QStringList resourceErrors(const QJsonObject& resource, const HsdsFiles& files) {
    const auto text = [&resource](const char* key) { return resource[QLatin1String(key)].toString(); };
    const QString path = text("path");
    QStringList errors;
    const auto unless = [&](bool isRight, const QString& what) {
        if (!isRight) {
            errors << path + QStringLiteral(": ") + what;
        }
    };
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9._/-]+$"));
    static const QStringList types{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("date")};
    unless(text("profile") == QStringLiteral("tabular-data-resource"), QStringLiteral("profile"));
    unless(plain.match(text("name")).hasMatch(), QStringLiteral("name"));
    unless(files.contains(path) && !path.startsWith(QLatin1Char('/')) && !path.contains(QStringLiteral("..")),
           QStringLiteral("path"));
    unless(text("encoding") == QStringLiteral("utf-8"), QStringLiteral("encoding"));
    const QJsonValue dialect = resource[QStringLiteral("dialect")];
    unless(dialect[QStringLiteral("delimiter")] == QStringLiteral(",") && dialect[QStringLiteral("doubleQuote")] == true &&
               dialect[QStringLiteral("quoteChar")] == QStringLiteral("\""),
           QStringLiteral("dialect"));
    const auto table = readCsv(files.value(path), {QLatin1Char(','), QStringLiteral("utf-8")});
    const QJsonValue schema = resource[QStringLiteral("schema")];
    const QJsonArray fields = schema[QStringLiteral("fields")].toArray();
    unless(table && !fields.isEmpty() && fields.size() == table->headings.size(), QStringLiteral("fields"));
    QSet<QString> names;
    for (qsizetype at = 0; table && at < fields.size(); ++at) {
        const QJsonValue field = fields.at(at);
        const QString name = field[QStringLiteral("name")].toString();
        const bool isKey = schema[QStringLiteral("primaryKey")] == name;
        unless(!name.isEmpty() && !names.contains(name) && table->headings.value(at) == name,
               name + QStringLiteral(" is named"));
        unless(types.contains(field[QStringLiteral("type")].toString()), name + QStringLiteral(" has a type"));
        names.insert(name);
        QSet<QString> cells;
        for (const CsvRow& row : table->rows) {
            const QString cell = row.cells.value(at);
            const bool isRequired = field[QStringLiteral("constraints")][QStringLiteral("required")].toBool();
            unless(!cell.isEmpty() || !(isRequired || isKey), name + QStringLiteral(" is required and empty"));
            unless(cell.isEmpty() || isOfType(cell, field), name + QStringLiteral(" is of another type"));
            unless(!isKey || !cells.contains(cell), name + QStringLiteral(" stands twice"));
            cells.insert(cell);
        }
    }
    const QString key = schema[QStringLiteral("primaryKey")].toString();
    unless(key.isEmpty() || names.contains(key), QStringLiteral("primaryKey"));
    return errors;
}

} // namespace

QStringList descriptorErrors(const HsdsFiles& files) {
    const QJsonObject package = QJsonDocument::fromJson(files.value(QStringLiteral("datapackage.json"))).object();
    const QJsonArray resources = package[QStringLiteral("resources")].toArray();
    QStringList errors;
    if (package[QStringLiteral("profile")] != QStringLiteral("tabular-data-package") || resources.isEmpty()) {
        errors << QStringLiteral("datapackage.json: profile or resources");
    }
    QStringList names;
    for (const auto& resource : resources) {
        errors << resourceErrors(resource.toObject(), files);
        names << resource[QStringLiteral("name")].toString();
    }
    return names.removeDuplicates() == 0 ? errors : errors << QStringLiteral("datapackage.json: a name stands twice");
}

std::optional<QStringList> jsonSchemaErrors(const QJsonArray& values, const QString& schema) {
    const auto rules = sample(schema);
    if (!rules) {
        return std::nullopt;
    }
    const QString script = QStringLiteral(R"(
import json, sys
try:
    import jsonschema
except ImportError:
    sys.exit(77)
asked = json.load(sys.stdin)
check = jsonschema.Draft202012Validator(asked["schema"], format_checker=jsonschema.FormatChecker())
for at, value in enumerate(asked["values"]):
    for error in check.iter_errors(value):
        print("%d %s: %s" % (at, "/".join(map(str, error.absolute_path)), error.message[:200]))
)");
    const QByteArray asked = QJsonDocument(QJsonObject{{QStringLiteral("schema"), QJsonDocument::fromJson(*rules).object()},
                                                       {QStringLiteral("values"), values}})
                                 .toJson(QJsonDocument::Compact);
    for (const char* python : {"python3", "/usr/bin/python3"}) {
        QProcess process;
        process.start(QLatin1String(python), {QStringLiteral("-c"), script});
        if (!process.waitForStarted()) {
            continue;
        }
        process.write(asked);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
            return QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        }
        if (process.exitCode() != 77) {
            return QStringList{QString::fromUtf8(process.readAllStandardError())};
        }
    }
    return QStringList{QStringLiteral("python3-jsonschema is not installed: see packaging/dependencies")};
}

HsdsPackage csvPackage(const HsdsFiles& files) {
    auto package = readHsdsCsv(files);
    REQUIRE(package);
    return *package;
}

HsdsPackage jsonPackage(const QByteArray& bytes) {
    auto package = readHsdsJson(bytes);
    REQUIRE(package);
    return *package;
}

} // namespace brobygger
