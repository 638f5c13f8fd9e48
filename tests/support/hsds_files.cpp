// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hsds_files.h"

#include "core/exchange/csv/csv_reader.h"
#include "tests/support/message_files.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace brobygger {

HsdsFiles sampleFolder(const QString& folder) {
    HsdsFiles files;
    for (const QString& path : samplesIn(folder, QStringLiteral(".csv"))) {
        files.insert(QFileInfo(path).fileName(), sample(path).value_or(QByteArray()));
    }
    return files;
}

std::optional<QStringList> datapackageErrors(const HsdsFiles& files) {
    const auto descriptor = sample(QStringLiteral("hsds/3.0/datapackage.json"));
    if (!descriptor) {
        return std::nullopt;
    }
    QStringList errors;
    QStringList known{QStringLiteral("datapackage.json")};
    const QJsonArray resources = QJsonDocument::fromJson(*descriptor)[QStringLiteral("resources")].toArray();
    for (const QJsonValue& resource : resources) {
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
        const QJsonArray fields = resource[QStringLiteral("schema")][QStringLiteral("fields")].toArray();
        QStringList names;
        for (const QJsonValue& field : fields) {
            names << field[QStringLiteral("name")].toString();
        }
        if (names != table->headings) {
            errors << path + QStringLiteral(": other columns");
        }
        for (const CsvRow& row : table->rows) {
            for (qsizetype at = 0; at < fields.size(); ++at) {
                const QString cell = row.cells.value(at);
                const QString type = fields[at][QStringLiteral("type")].toString();
                bool isNumber = false;
                cell.toDouble(&isNumber);
                const bool isWrong =
                    cell.isEmpty() ? fields[at][QStringLiteral("constraints")][QStringLiteral("required")].toBool()
                    : type == QStringLiteral("number") ? !isNumber
                    : type == QStringLiteral("date")   ? !QDate::fromString(cell, QStringLiteral("yyyy-MM-dd")).isValid()
                                                       : false;
                if (isWrong) {
                    errors << QStringLiteral("%1:%2 %3=%4").arg(path).arg(row.line).arg(names[at], cell);
                }
            }
        }
    }
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!known.contains(file.key())) {
            errors << file.key() + QStringLiteral(": unknown file");
        }
    }
    return errors;
}

QStringList schemaErrorsOf(const QJsonValue& value, const QJsonObject& schema, const QString& path) {
    const QString type = schema[QStringLiteral("type")].toString();
    const bool isRight = type.isEmpty() || (type == QStringLiteral("object") && value.isObject()) ||
                         (type == QStringLiteral("array") && value.isArray()) ||
                         (type == QStringLiteral("string") && value.isString()) ||
                         ((type == QStringLiteral("number") || type == QStringLiteral("integer")) && value.isDouble()) ||
                         (type == QStringLiteral("boolean") && value.isBool());
    if (!isRight) {
        return {path + QStringLiteral(" is no ") + type};
    }
    QStringList errors;
    const QJsonArray allowed = schema[QStringLiteral("enum")].toArray();
    if (!allowed.isEmpty() && !allowed.contains(value)) {
        errors << path + QStringLiteral(" is none of the allowed words");
    }
    const QJsonArray required = schema[QStringLiteral("required")].toArray();
    for (const QJsonValue& key : required) {
        if (value.isObject() && !value.toObject().contains(key.toString())) {
            errors << path + QLatin1Char('.') + key.toString() + QStringLiteral(" is missing");
        }
    }
    const QJsonObject properties = schema[QStringLiteral("properties")].toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        if (value.toObject().contains(property.key())) {
            errors << schemaErrorsOf(value.toObject()[property.key()], property->toObject(), path + QLatin1Char('.') + property.key());
        }
    }
    const QJsonArray items = value.toArray();
    for (qsizetype at = 0; at < items.size(); ++at) {
        errors << schemaErrorsOf(items[at], schema[QStringLiteral("items")].toObject(),
                                 QStringLiteral("%1[%2]").arg(path).arg(at));
    }
    return errors;
}

} // namespace brobygger
