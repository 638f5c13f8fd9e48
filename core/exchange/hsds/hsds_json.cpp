// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_json.h"

#include "core/base/text/json_size.h"
#include "core/exchange/hsds/hsds_older.h"
#include "core/exchange/hsds/hsds_tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace brobygger {

namespace {

struct HsdsJsonWords {
    Q_DECLARE_TR_FUNCTIONS(HsdsJson)
};

constexpr qsizetype mostJsonBytes = 64 * 1024 * 1024;
constexpr qsizetype mostValues = 4'000'000;
constexpr int deepest = 12;      ///< rows nested in rows
constexpr int deepestValue = 64; ///< of the text, also in cells of columns HSDS does not know

const QString idKey = QStringLiteral("id");
const QString tablesKey = QStringLiteral("tables");
const QString contentsKey = QStringLiteral("contents");

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
            if (object.value(child.key).isArray()) {
                cells.remove(child.key);
            }
        }
        for (const HsdsParent& other : kind->parents) {
            if (object.value(other.key).isObject()) {
                cells.remove(other.key);
                cells.insert(other.column, add(other.table, object.value(other.key).toObject(), {}, {}, depth + 1));
            }
        }
        const QString id = keep(tableName, cells, keyColumn, parent);
        for (const HsdsChild& child : kind->children) {
            const QJsonArray nested = object.value(child.key).toArray();
            for (const QJsonValue& one : nested) {
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

    /// One row for one thing, also when it is nested in several places: then it names all of them. Where a row
    /// can name only one (a contact of two locations), the second is a row with an id of its own that always
    /// comes out the same.
    QString keep(const QString& tableName, QJsonObject cells, const QString& keyColumn, const QString& parent) {
        QString id = hsdsText(cells.value(idKey));
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
            cells.insert(idKey, id);
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

void addTables(Flattener& flattener, const QJsonObject& tables) {
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        QString name = table.key();
        if (name.endsWith(QLatin1String(".csv"))) {
            name.chop(4);
        }
        const QJsonArray rows = table->toArray();
        for (const QJsonValue& row : rows) {
            flattener.addRow(name, row.toObject());
        }
    }
}

bool addObjects(Flattener& flattener, const QJsonArray& objects) {
    for (const QJsonValue& value : objects) {
        const QString table = tableOf(value.toObject());
        if (table.isEmpty()) {
            return false;
        }
        flattener.add(table, value.toObject());
    }
    return true;
}

bool isByFile(const QJsonObject& object) {
    const QStringList keys = object.keys();
    return std::any_of(keys.begin(), keys.end(), [](const QString& key) { return key.endsWith(QLatin1String(".csv")); });
}

/// Nests rows. Walked twice: the first walk learns what is reached, the second writes.
class Nester {
public:
    explicit Nester(const HsdsPackage& package)
        : m_package(package) {}

    QJsonArray services() {
        QJsonArray written;
        const HsdsTable table = m_package.tables.value(QStringLiteral("services"));
        for (int walk = 0; walk < 2; ++walk) {
            written = {};
            m_told.clear();
            for (const HsdsRow& row : table.rows()) {
                if (!row.cells.isEmpty()) {
                    written.append(object(*findTable(m_kinds, QStringLiteral("services")), row.cells, {}, {}, 0));
                }
            }
            m_isLearnt = true;
        }
        return written;
    }

    /// What no service reaches, by file name.
    QJsonObject others() const {
        QJsonObject tables;
        for (auto table = m_package.tables.begin(); table != m_package.tables.end(); ++table) {
            QJsonArray rows;
            for (const HsdsRow& row : table->rows()) {
                if (!row.cells.isEmpty() && !isReached(table.key(), hsdsText(row.cells.value(idKey)))) {
                    rows.append(row.cells);
                }
            }
            if (!rows.isEmpty()) {
                tables.insert(table.key() + QStringLiteral(".csv"), rows);
            }
        }
        return tables;
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
        const QString id = hsdsText(cells.value(idKey));
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

Result<HsdsPackage> readHsdsJson(const QByteArray& bytes) {
    if (bytes.size() > mostJsonBytes) {
        return jsonError(QT_TRANSLATE_NOOP("HsdsJson", "The file is too big to be read at once. Divide it into smaller ones."));
    }
    if (!isJsonWithin(bytes, deepestValue, mostValues)) {
        return tooMuch();
    }
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &failure);
    if (document.isNull()) {
        return Error{ErrorKind::Format, jsonError(QT_TRANSLATE_NOOP("HsdsJson", "The file is no JSON.")).message,
                     failure.errorString()};
    }
    Flattener flattener;
    const QJsonObject object = document.object();
    bool isKnown = true;
    if (document.isArray()) {
        isKnown = addObjects(flattener, document.array());
    } else if (object.contains(contentsKey)) {
        isKnown = addObjects(flattener, object.value(contentsKey).toArray());
        addTables(flattener, object.value(tablesKey).toObject());
    } else if (isByFile(object)) {
        addTables(flattener, object);
    } else {
        isKnown = addObjects(flattener, {object});
    }
    if (flattener.isTooDeep) {
        return tooMuch();
    }
    if (!isKnown) {
        return jsonError(
            QT_TRANSLATE_NOOP("HsdsJson", "The file is JSON, but no directory of services as Open Referral HSDS has it."));
    }
    fillOrganizationsOfPrograms(flattener.package);
    return withoutBadRows(withTablesOf3(std::move(flattener.package)));
}

QByteArray writeHsdsJson(const HsdsPackage& package) {
    Nester nester(package);
    const QJsonArray services = nester.services();
    QJsonObject page{{QStringLiteral("total_items"), services.size()},
                     {QStringLiteral("total_pages"), 1},
                     {QStringLiteral("page_number"), 1},
                     {QStringLiteral("size"), services.size()},
                     {QStringLiteral("first_page"), true},
                     {QStringLiteral("last_page"), true},
                     {QStringLiteral("empty"), services.isEmpty()},
                     {contentsKey, services}};
    const QJsonObject others = nester.others();
    if (!others.isEmpty()) {
        page.insert(tablesKey, others);
    }
    return QJsonDocument(page).toJson();
}

} // namespace brobygger
