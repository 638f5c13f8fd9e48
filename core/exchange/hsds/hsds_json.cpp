// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_json.h"

#include "core/base/text/json_size.h"
#include "core/exchange/hsds/hsds_older.h"
#include "core/exchange/hsds/hsds_tables.h"
#include "core/exchange/hsds/json_pieces.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <functional>

namespace brobygger {

namespace {

struct HsdsJsonWords {
    Q_DECLARE_TR_FUNCTIONS(HsdsJson)
};

constexpr qsizetype mostValuesOfOne = 4'000'000; ///< of one service with all that is nested in it
constexpr int deepest = 12;                      ///< rows nested in rows
constexpr int deepestValue = 64;                 ///< of the text, also in cells of columns HSDS does not know

constexpr const char* tablesKey = "tables";
constexpr const char* contentsKey = "contents";

Error jsonError(const char* sentence) { return {ErrorKind::Format, HsdsJsonWords::tr(sentence)}; }

Error tooMuch() {
    return jsonError(QT_TRANSLATE_NOOP(
        "HsdsJson", "The file is nested too deep or holds too many values to be read at once. Divide it into smaller ones."));
}

/// Takes nested objects apart into rows that name their parents.
class Flattener {
public:
    HsdsPackage package;
    bool isTooDeep = false;

    void add(const QString& tableName, const QJsonObject& object) { add(tableName, object, {}, {}, 0); }

    void addRow(const QString& tableName, const QJsonObject& cells) {
        HsdsTable& table = package.tables[tableName];
        table.append({cells, static_cast<int>(table.rows().size()) + 1});
    }

private:
    /// Returns the id the row got.
    QString add(const QString& tableName, const QJsonObject& object, const QString& keyColumn, const QString& parent,
                int depth) {
        const HsdsTableKind* kind = findTable(m_kinds, tableName);
        isTooDeep = isTooDeep || depth > deepest;
        if (isTooDeep || !kind) {
            return {};
        }
        QJsonObject cells = object;
        if (!keyColumn.isEmpty()) {
            cells.insert(keyColumn, parent);
        }
        for (const HsdsChild& child : kind->children) {
            const QJsonValue nested = object.value(child.key);
            if (nested.isArray() && (nested.toArray().isEmpty() || nested.toArray().first().isObject())) {
                cells.remove(child.key); // a list of ids stays, and is read with the other lists
            }
        }
        for (const HsdsParent& other : kind->parents) {
            if (object.value(other.key).isObject()) {
                cells.remove(other.key);
                cells.insert(other.column, add(other.table, object.value(other.key).toObject(), {}, {}, depth + 1));
            }
        }
        // What stands in place of an id is one thing, however many services name it; a row of a list stands for itself.
        const bool isShared = depth > 0 && keyColumn.isEmpty();
        const QString id = keep(tableName, withId(tableName, cells, isShared), keyColumn, parent);
        for (const HsdsChild& child : kind->children) {
            const QJsonArray nested = object.value(child.key).toArray();
            for (const auto& one : nested) {
                if (one.isObject()) {
                    add(child.table, withEntity(one.toObject(), child.column, kind->entity), child.column, id, depth + 1);
                }
            }
        }
        return id;
    }

    /// CSV asks of what an attribute or a line of the history speaks; JSON shows it by nesting.
    static QJsonObject withEntity(QJsonObject object, const QString& column, const QString& entity) {
        const QString said = column == QLatin1String("link_id")       ? QStringLiteral("link_entity")
                             : column == QLatin1String("resource_id") ? QStringLiteral("resource_type")
                                                                      : QString();
        if (!said.isEmpty() && hsdsText(object.value(said)).isEmpty()) {
            object.insert(said, entity);
        }
        return object;
    }

    /// Rows nested in a row without id must be able to name it.
    QJsonObject withId(const QString& tableName, QJsonObject cells, bool isShared) {
        if (hsdsText(cells.value(hsdsIdKey)).isEmpty()) {
            QString id = isShared ? madeUpId(tableName, cells) : m_ids.next(tableName, cells);
            while (!isShared && package.tables[tableName].find(id) >= 0) {
                id = m_ids.next(tableName, cells);
            }
            cells.insert(hsdsIdKey, id);
        }
        return cells;
    }

    /// One row for one thing, also when it is nested in several places: then it names all of them. Where a row
    /// can name only one (a contact of two locations), the second is a row with an id of its own that always
    /// comes out the same.
    QString keep(const QString& tableName, QJsonObject cells, const QString& keyColumn, const QString& parent) {
        QString id = hsdsText(cells.value(hsdsIdKey));
        HsdsTable& table = package.tables[tableName];
        qsizetype known = id.isEmpty() ? -1 : table.find(id);
        const auto isElsewhere = [&] {
            const QString other = hsdsText(table.at(known).cells.value(keyColumn));
            return !keyColumn.isEmpty() && !other.isEmpty() && other != parent;
        };
        if (known >= 0 && isElsewhere()) {
            id = QUuid::createUuidV5(QUuid::fromString(QStringLiteral("6f3a1c52-95b4-4d2e-8c1f-2b7d90c4e6a1")),
                                     id + QLatin1Char('@') + parent)
                     .toString(QUuid::WithoutBraces);
            cells.insert(hsdsIdKey, id);
            known = table.find(id);
        }
        if (known < 0) {
            addRow(tableName, cells);
            return id;
        }
        const QJsonObject before = table.at(known).cells;
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (hsdsText(before.value(cell.key())).isEmpty() && !hsdsText(*cell).isEmpty()) {
                table.set(known, cell.key(), *cell);
            }
        }
        return id;
    }

    QList<HsdsTableKind> m_kinds = hsdsTables();
    MadeUpIds m_ids;
};

/// A program nested in a service alone is one of the service's organization.
void fillOrganizationsOfPrograms(HsdsPackage& package) {
    const HsdsTable services = package.tables.value(QStringLiteral("services"));
    HsdsTable& programs = package.tables[QStringLiteral("programs")];
    for (const HsdsRow& service : services.rows()) {
        const qsizetype program = programs.find(hsdsText(service.cells.value(QStringLiteral("program_id"))));
        if (program >= 0 && hsdsText(programs.at(program).cells.value(QStringLiteral("organization_id"))).isEmpty()) {
            programs.set(program, QStringLiteral("organization_id"), service.cells.value(QStringLiteral("organization_id")));
        }
    }
}

/// Which table an object without name is a row of; empty when that cannot be told.
QString tableOf(const QJsonObject& object) {
    const auto has = [&object](const char* key) { return object.contains(QLatin1String(key)); };
    if (has("location_type")) {
        return QStringLiteral("locations");
    }
    if (has("location") || has("service")) {
        return QStringLiteral("service_at_location");
    }
    if (has("status") || has("service_at_locations")) {
        return QStringLiteral("services");
    }
    if (has("taxonomy") || has("taxonomy_detail") || has("code") || has("parent_id")) {
        return QStringLiteral("taxonomy_terms");
    }
    if (has("version")) {
        return has("name") ? QStringLiteral("taxonomies") : QString();
    }
    return has("name") ? QStringLiteral("organizations") : QString();
}

/// What came of reading a piece of the file.
enum class Outcome { Read, NotJson, NoDirectory, TooMuch };

/// Reads the file piece by piece: never more of it is parsed at once than one service with what is nested in it.
class PiecesReader {
public:
    Flattener flattener;
    QString failure; ///< of the parser, without what it read

    Outcome read(QByteArrayView text) {
        text = text.trimmed();
        if (text.startsWith('[')) {
            return objectsIn(text);
        }
        QByteArrayView contents;
        QByteArrayView tables;
        bool isByFile = false;
        const bool isObject = forEachMember(text, [&](QByteArrayView name, QByteArrayView value) {
            contents = name == contentsKey ? value : contents;
            tables = name == tablesKey ? value : tables;
            isByFile = isByFile || name.endsWith(".csv");
            return true;
        });
        if (!isObject) {
            return Outcome::NotJson;
        }
        if (contents.isEmpty()) {
            return isByFile ? tablesIn(text) : object(text);
        }
        const Outcome outcome = objectsIn(contents);
        return outcome != Outcome::Read || tables.isEmpty() ? outcome : tablesIn(tables);
    }

private:
    Outcome parsed(QByteArrayView text, QJsonObject& object) {
        if (!text.startsWith('{')) {
            return Outcome::NoDirectory;
        }
        if (!isJsonWithin(QByteArray::fromRawData(text.data(), text.size()), deepestValue, mostValuesOfOne)) {
            return Outcome::TooMuch;
        }
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &error);
        failure = document.isNull() ? error.errorString() : QString();
        object = document.object();
        return document.isNull() ? Outcome::NotJson : Outcome::Read;
    }

    Outcome object(QByteArrayView text) {
        QJsonObject object;
        if (const Outcome outcome = parsed(text, object); outcome != Outcome::Read) {
            return outcome;
        }
        const QString table = tableOf(object);
        if (table.isEmpty()) {
            return Outcome::NoDirectory;
        }
        flattener.add(table, object);
        return flattener.isTooDeep ? Outcome::TooMuch : Outcome::Read;
    }

    Outcome objectsIn(QByteArrayView array) {
        Outcome outcome = Outcome::Read;
        const bool isWhole = forEachElement(array, [&](QByteArrayView element) {
            outcome = object(element);
            return outcome == Outcome::Read;
        });
        return outcome == Outcome::Read && !isWhole ? Outcome::NotJson : outcome;
    }

    Outcome tablesIn(QByteArrayView tables) {
        Outcome outcome = Outcome::Read;
        const bool isWhole = forEachMember(tables, [&](QByteArrayView key, QByteArrayView rows) {
            QString name = QString::fromUtf8(key);
            if (name.endsWith(QLatin1String(".csv"))) {
                name.chop(4);
            }
            if (!rows.startsWith('[')) {
                return true; // what a page says of itself
            }
            const bool isArray = forEachElement(rows, [&](QByteArrayView row) {
                QJsonObject cells;
                outcome = parsed(row, cells);
                if (outcome == Outcome::Read) {
                    flattener.addRow(name, cells);
                }
                return outcome == Outcome::Read;
            });
            outcome = outcome == Outcome::Read && !isArray ? Outcome::NotJson : outcome;
            return outcome == Outcome::Read;
        });
        return outcome == Outcome::Read && !isWhole ? Outcome::NotJson : outcome;
    }
};

/// Nests rows. Walked twice: the first walk learns what is reached, the second writes.
class Nester {
public:
    explicit Nester(const HsdsPackage& package)
        : m_package(package) {}

    /// Each service with what belongs to it, one at a time.
    void eachService(const std::function<void(const QJsonObject&)>& use) {
        const HsdsTable table = m_package.tables.value(QStringLiteral("services"));
        const HsdsTableKind* kind = findTable(m_kinds, QStringLiteral("services"));
        for (const bool isSecondWalk : {false, true}) {
            m_isLearnt = isSecondWalk;
            m_told.clear();
            for (const HsdsRow& row : table.rows()) {
                if (!row.cells.isEmpty()) {
                    const QJsonObject service = object(*kind, row.cells, {}, {}, 0);
                    if (isSecondWalk) {
                        use(service);
                    }
                }
            }
        }
    }

    /// What no service reaches, table by table; asked after the services.
    void eachOther(const std::function<void(const QString& table, const QJsonObject&)>& use) const {
        for (auto table = m_package.tables.begin(); table != m_package.tables.end(); ++table) {
            for (const HsdsRow& row : table->rows()) {
                if (!row.cells.isEmpty() && !isReached(table.key(), hsdsText(row.cells.value(hsdsIdKey)))) {
                    use(table.key(), row.cells);
                }
            }
        }
    }

private:
    bool isReached(const QString& table, const QString& id) const { return m_reached.contains(table + QLatin1Char('/') + id); }

    /// The table whose row the column names, among those that JSON nests.
    bool isSaidByNesting(const HsdsColumn& column, const QString& value) const {
        if (!column.isKeyOnly) {
            return false;
        }
        if (column.name == QLatin1String("link_id") || column.name == QLatin1String("resource_id")) {
            return std::any_of(m_kinds.begin(), m_kinds.end(),
                               [&](const HsdsTableKind& kind) { return isReached(kind.name, value); });
        }
        const QString entity = column.name.chopped(3);
        return std::any_of(m_kinds.begin(), m_kinds.end(),
                           [&](const HsdsTableKind& kind) { return kind.entity == entity && isReached(kind.name, value); });
    }

    QJsonObject object(const HsdsTableKind& kind, const QJsonObject& cells, const QString& from, const QString& fromColumn,
                       int depth) {
        const QString id = hsdsText(cells.value(hsdsIdKey));
        m_reached.insert(kind.name + QLatin1Char('/') + id);
        QJsonObject written = cellsOf(kind, cells);
        for (const HsdsParent& other : kind.parents) {
            const QJsonObject found = m_package.find(other.table, hsdsText(cells.value(other.column)));
            if (!found.isEmpty() && other.column != fromColumn && depth < deepest) {
                written.insert(other.key, object(*findTable(m_kinds, other.table), found, kind.name, {}, depth + 1));
            }
        }
        const bool isOrganization = kind.name == QLatin1String("organizations");
        const bool isOfTaxonomy = kind.name == QLatin1String("taxonomies") || kind.name == QLatin1String("taxonomy_terms");
        const QString told = kind.name + QLatin1Char('/') + id;
        const bool isTold = (isOrganization || isOfTaxonomy) && m_told.contains(told);
        if (isOrganization || isOfTaxonomy) {
            m_told.insert(told);
        }
        for (const HsdsChild& child : kind.children) {
            // The organization of a service does not tell of all its services again, and only once of its places. What
            // is said of a term is said once: attributes of terms and terms of attributes would never end.
            const bool isBack = (isOrganization && (child.table == QLatin1String("services") ||
                                                    (isTold && child.table == QLatin1String("locations")))) ||
                                (isOfTaxonomy && isTold);
            const auto table = m_package.tables.constFind(child.table);
            if (isBack || id.isEmpty() || table == m_package.tables.constEnd() || child.table == from || depth >= deepest) {
                continue;
            }
            QJsonArray nested;
            for (const qsizetype row : table->where(child.column, id)) {
                nested.append(
                    object(*findTable(m_kinds, child.table), table->at(row).cells, kind.name, child.column, depth + 1));
            }
            if (!nested.isEmpty()) {
                written.insert(child.key, nested);
            }
        }
        return written;
    }

    QJsonObject cellsOf(const HsdsTableKind& kind, const QJsonObject& cells) const {
        QJsonObject written = cells;
        for (const HsdsColumn& column : kind.columns) {
            const QString text = hsdsText(cells.value(column.name));
            if (text.isEmpty()) {
                written.remove(column.name);
                if (column.isRequired && !column.isKeyOnly) {
                    written.insert(column.name, QString());
                }
            } else if (m_isLearnt && isSaidByNesting(column, text)) {
                written.remove(column.name);
            } else if (column.type == HsdsType::Number) {
                written.insert(column.name, text.toDouble());
            } else if (column.type == HsdsType::Date) {
                written.insert(column.name, text.left(10));
            } else if (!cells.value(column.name).isString()) {
                written.insert(column.name, text);
            }
        }
        return written;
    }

    const HsdsPackage& m_package;
    QList<HsdsTableKind> m_kinds = hsdsTables();
    QSet<QString> m_reached;
    QSet<QString> m_told;
    bool m_isLearnt = false;
};

} // namespace

Result<HsdsPackage> readHsdsJson(const QByteArray& bytes, const HsdsJsonLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return jsonError(QT_TRANSLATE_NOOP("HsdsJson", "The file is too big to be read at once. Divide it into smaller ones."));
    }
    if (!isJsonWithin(bytes, deepestValue, limits.values)) {
        return tooMuch();
    }
    const QByteArrayView text(bytes);
    PiecesReader reader;
    switch (reader.read(text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text)) {
    case Outcome::Read: break;
    case Outcome::TooMuch: return tooMuch();
    case Outcome::NotJson:
        return Error{ErrorKind::Format, jsonError(QT_TRANSLATE_NOOP("HsdsJson", "The file is no JSON.")).message,
                     reader.failure};
    case Outcome::NoDirectory:
        return jsonError(
            QT_TRANSLATE_NOOP("HsdsJson", "The file is JSON, but no directory of services as Open Referral HSDS has it."));
    }
    fillOrganizationsOfPrograms(reader.flattener.package);
    return withoutBadRows(withTablesOf3(std::move(reader.flattener.package)));
}

QByteArray writeHsdsJson(const HsdsPackage& package) {
    const auto compact = [](const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    const auto services = static_cast<qint64>(package.count(QStringLiteral("services")));
    // Written piece by piece and without indentation: as one document in the memory it takes many times the room.
    QByteArray page = compact({{QStringLiteral("total_items"), services},
                               {QStringLiteral("total_pages"), 1},
                               {QStringLiteral("page_number"), 1},
                               {QStringLiteral("size"), services},
                               {QStringLiteral("first_page"), true},
                               {QStringLiteral("last_page"), true},
                               {QStringLiteral("empty"), services == 0}});
    page.chop(1);
    page += QByteArray(",\n\"") + contentsKey + "\":[";
    Nester nester(package);
    bool isFirst = true;
    nester.eachService([&](const QJsonObject& service) {
        page += (isFirst ? "\n" : ",\n") + compact(service);
        isFirst = false;
    });
    page += "]";
    QString open;
    nester.eachOther([&](const QString& table, const QJsonObject& cells) {
        if (open != table) {
            page += open.isEmpty() ? QByteArray(",\n\"") + tablesKey + "\":{" : QByteArray("],");
            page += "\n\"" + table.toUtf8() + ".csv\":[\n";
        } else {
            page += ",\n";
        }
        page += compact(cells);
        open = table;
    });
    page += open.isEmpty() ? "}\n" : "]}}\n";
    return page;
}

} // namespace brobygger
