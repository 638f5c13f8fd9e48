// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_mapping.h"

#include "core/base/text/text.h"
#include "core/imports/import_fields.h"
#include "core/imports/rows/open_columns.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace brobygger {

namespace {

struct ImportMappingWords {
    Q_DECLARE_TR_FUNCTIONS(ImportMapping)
};

Error unknownField(const QString& name) {
    return {ErrorKind::Format, ImportMappingWords::tr("The mapping file names a field that does not exist: “%1”.").arg(name)};
}

/// Headings are compared by their letters and digits alone.
QString plain(const QString& heading) { return foldedWords(heading).join(QString()); }

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

/// The same, and what only a mapping file may call a field.
QHash<QString, QString> fieldsByMappingName(ImportKind kind) {
    QHash<QString, QString> fields = fieldsByName(kind);
    for (const FieldNames& field : fieldNames(kind)) {
        for (const QString& name : field.mappingNames) {
            fields.insert(plain(name), field.id);
        }
    }
    return fields;
}

/// The field that a mapping file calls so; empty when there is none.
QString fieldCalled(const QString& name, ImportKind kind, const QHash<QString, QString>& fields) {
    return fields.value(plain(name), openField(kind, name));
}

/// Folded name a field is shown by → field.
QHash<QString, QString> ownNames(ImportKind kind) {
    constexpr qsizetype languages = 3;
    QHash<QString, QString> fields;
    for (const FieldNames& field : fieldNames(kind)) {
        for (const QString& name : field.names.mid(0, languages)) {
            fields.insert(plain(name), field.id);
        }
    }
    return fields;
}

/// The second column of a heading, the third …
QString againAs(const QString& heading, int time) { return heading + QLatin1Char('\n') + QString::number(time); }

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
QHash<QString, QHash<QString, QString>> wordsOf(const QJsonObject& json, ImportKind kind,
                                                const QHash<QString, QString>& fields) {
    QHash<QString, QHash<QString, QString>> words;
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QJsonObject meanings = field->toObject();
        for (auto word = meanings.begin(); word != meanings.end(); ++word) {
            words[fieldCalled(field.key(), kind, fields)].insert(foldedText(word.key().simplified()), word->toString());
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
        return Error{ErrorKind::Format, ImportMappingWords::tr("The mapping file is no JSON object."), failure.errorString()};
    }
    const QJsonObject object = document.object();
    ImportMapping mapping;
    const QHash<QString, QString> fields = fieldsByMappingName(kind);
    const QJsonObject columns = object[QLatin1String("columns")].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QString field = fieldCalled(column.value().toString(), kind, fields);
        if (field.isEmpty()) {
            return unknownField(column.value().toString());
        }
        mapping.columns.insert(column.key(), field);
    }
    const QJsonObject words = object[QLatin1String("words")].toObject();
    for (const QString& field : words.keys()) {
        if (fieldCalled(field, kind, fields).isEmpty()) {
            return unknownField(field);
        }
    }
    mapping.words = wordsOf(words, kind, fields);
    mapping.delimiter = letter(object[QLatin1String("delimiter")]);
    mapping.decimal = letter(object[QLatin1String("decimal")]);
    mapping.dateFormat = object[QLatin1String("date")].toString();
    mapping.encoding = object[QLatin1String("encoding")].toString();
    mapping.sector = object[QLatin1String("sector")].toString();
    mapping.sheet = object[QLatin1String("sheet")].toString();
    return mapping;
}

QSet<QString> headingWords(const ImportMapping& mapping) {
    QSet<QString> words;
    for (const ImportKind kind : QList<ImportKind>{ImportKind::Offers} + caseloadKinds()) {
        const QHash<QString, QString> fields = fieldsByName(kind);
        words.unite(QSet<QString>(fields.keyBegin(), fields.keyEnd()));
    }
    const QHash<QString, QString> mapped = fieldsByHeading(mapping);
    return words.unite(QSet<QString>(mapped.keyBegin(), mapped.keyEnd()));
}

qsizetype headingsAmong(const QStringList& cells, const QSet<QString>& words) {
    return std::count_if(cells.begin(), cells.end(), [&words](const QString& cell) { return words.contains(plain(cell)); });
}

QStringList mapHeadings(ImportKind kind, const QStringList& headings, const ImportMapping& mapping) {
    const QHash<QString, QString> known = mapping.columns.isEmpty() ? fieldsByName(kind) : fieldsByHeading(mapping);
    const QHash<QString, QString> own = ownNames(kind);
    const bool isGuessed = mapping.columns.isEmpty() && mapping.positions.isEmpty();
    const auto isOwnName = [&](qsizetype at, const QString& field) { return own.value(plain(headings.at(at))) == field; };
    QStringList columns(headings.size());
    QHash<QString, qsizetype> used; // field → its column
    QHash<QString, int> times;      // how often a heading has stood there
    for (qsizetype at = 0; at < headings.size(); ++at) {
        const QString heading = plain(headings.at(at));
        const int time = ++times[heading];
        QString field = known.value(time == 1 ? heading : againAs(heading, time));
        if (isGuessed && field.isEmpty()) {
            field = openField(kind, headings.at(at));
        }
        if (!mapping.positions.isEmpty()) {
            field = mapping.positions.value(at);
        }
        const auto before = used.constFind(field);
        const bool isTaken = before != used.constEnd();
        if (field.isEmpty() || (isTaken && !(isGuessed && isOwnName(at, field) && !isOwnName(*before, field)))) {
            continue;
        }
        if (isTaken) {
            columns[*before].clear();
        }
        columns[at] = field;
        used.insert(field, at);
    }
    return columns;
}

} // namespace brobygger
