// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_mapping.h"

#include "core/base/text.h"
#include "core/imports/import_fields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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

/// The second column of a heading, the third …
QString againAs(const QString& heading, int time) {
    return heading + QLatin1Char('\n') + QString::number(time);
}

/// As the mapping says; "Telefon (2)" is the second column called Telefon.
QHash<QString, QString> fieldsByHeading(const ImportMapping& mapping) {
    static const QRegularExpression again(QStringLiteral("^(.*) \\((\\d{1,3})\\)$"));
    QHash<QString, QString> fields;
    for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column) {
        fields.insert(plain(column.key()), column.value());
        if (const auto match = again.match(column.key().trimmed()); match.hasMatch()) {
            fields.insert(againAs(plain(match.captured(1)), match.captured(2).toInt()), column.value());
        }
    }
    return fields;
}

/// Field → folded word → code.
QHash<QString, QHash<QString, QString>> wordsOf(const QJsonObject& json, const QHash<QString, QString>& fields) {
    QHash<QString, QHash<QString, QString>> words;
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QJsonObject meanings = field->toObject();
        for (auto word = meanings.begin(); word != meanings.end(); ++word) {
            words[fields.value(plain(field.key()))].insert(foldForSearch(word.key().simplified()), word->toString());
        }
    }
    return words;
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
    mapping.words = wordsOf(object[QLatin1String("words")].toObject(), fields);
    mapping.delimiter = letter(object[QLatin1String("delimiter")]);
    mapping.decimal = letter(object[QLatin1String("decimal")]);
    mapping.dateFormat = object[QLatin1String("date")].toString();
    mapping.encoding = object[QLatin1String("encoding")].toString();
    mapping.sector = object[QLatin1String("sector")].toString();
    return mapping;
}

QStringList mapHeadings(ImportKind kind, const QStringList& headings, const ImportMapping& mapping) {
    const QHash<QString, QString> known = mapping.columns.isEmpty() ? fieldsByName(kind) : fieldsByHeading(mapping);
    QStringList columns;
    QSet<QString> used;
    QHash<QString, int> times; // how often a heading has stood there
    for (qsizetype at = 0; at < headings.size(); ++at) {
        const QString heading = plain(headings.at(at));
        const int time = ++times[heading];
        QString field = known.value(time == 1 ? heading : againAs(heading, time));
        if (!mapping.positions.isEmpty()) {
            field = mapping.positions.value(at);
        }
        columns.append(used.contains(field) ? QString() : field);
        used.insert(field);
    }
    return columns;
}

} // namespace brobygger
