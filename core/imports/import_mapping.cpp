// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_mapping.h"

#include "core/base/text.h"
#include "core/imports/import_fields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace brobygger {

namespace {

QString say(const char* sentence) {
    return QCoreApplication::translate("ImportMapping", sentence);
}

/// Headings are compared by their letters and digits alone.
QString plain(const QString& heading) {
    return searchWords(heading).join(QString());
}

/// Folded name → field.
QHash<QString, QString> fieldsByName(ImportKind kind) {
    QHash<QString, QString> fields;
    const QList<FieldNames> all = fieldNames(kind);
    for (const FieldNames& field : all) {
        for (const QString& name : field.names + QStringList{field.id}) {
            if (!fields.contains(plain(name))) {
                fields.insert(plain(name), field.id);
            }
        }
    }
    return fields;
}

std::optional<QChar> letter(const QJsonValue& value) {
    const QString text = value.toString();
    if (text == QLatin1String("\\t") || text == QLatin1String("tab")) {
        return QLatin1Char('\t');
    }
    return text.isEmpty() ? std::nullopt : std::optional(text.at(0));
}

} // namespace

Result<ImportMapping> importMappingFromJson(const QByteArray& json, ImportKind kind) {
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (!document.isObject()) {
        return Error{ErrorKind::Format,
                     say(QT_TRANSLATE_NOOP("ImportMapping", "The mapping file is no JSON object.")),
                     failure.errorString()};
    }
    const QJsonObject object = document.object();
    ImportMapping mapping;
    const QHash<QString, QString> fields = fieldsByName(kind);
    const QJsonObject columns = object[QLatin1String("columns")].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QString field = fields.value(plain(column.value().toString()));
        if (field.isEmpty()) {
            return Error{ErrorKind::Format,
                         say(QT_TRANSLATE_NOOP("ImportMapping",
                                               "The mapping file names a field that does not exist: “%1”."))
                             .arg(column.value().toString())};
        }
        mapping.columns.insert(column.key(), field);
    }
    mapping.delimiter = letter(object[QLatin1String("delimiter")]);
    mapping.decimal = letter(object[QLatin1String("decimal")]);
    mapping.dateFormat = object[QLatin1String("date")].toString();
    mapping.encoding = object[QLatin1String("encoding")].toString();
    return mapping;
}

QHash<QString, QString> mapHeadings(ImportKind kind, const QStringList& headings,
                                    const ImportMapping& mapping) {
    QHash<QString, QString> known;
    for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column) {
        known.insert(plain(column.key()), column.value());
    }
    if (known.isEmpty()) {
        known = fieldsByName(kind);
    }
    QHash<QString, QString> columns;
    QSet<QString> used;
    for (const QString& heading : headings) {
        const QString field = known.value(plain(heading));
        if (!field.isEmpty() && !used.contains(field)) {
            columns.insert(heading, field);
            used.insert(field);
        }
    }
    return columns;
}

} // namespace brobygger
