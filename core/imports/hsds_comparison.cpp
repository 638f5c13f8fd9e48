// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/hsds_comparison.h"

#include "core/imports/hsds_row_words.h"

#include <QRegularExpression>

namespace brobygger {

namespace {

const QString serviceTable = QStringLiteral("services");

/// A cell as it is compared: numbers by value, days without time, instants without milliseconds.
QString comparable(const HsdsColumn* column, const QString& name, const QJsonValue& value) {
    QString text = hsdsText(value);
    if (column && column->type == HsdsType::Date) {
        return text.left(10);
    }
    if (column && column->type == HsdsType::Number && !text.isEmpty()) {
        return QString::number(text.toDouble(), 'g', 15);
    }
    const bool isTime = name == QLatin1String("opens_at") || name == QLatin1String("closes_at");
    if (isTime && text.size() == 8 && text.endsWith(QLatin1String(":00"))) {
        return text.left(5); // 10:00:00 is 10:00
    }
    if (name == QLatin1String("last_modified")) {
        static const QRegularExpression milliseconds(QStringLiteral("(:\\d\\d)\\.\\d+"));
        text.replace(milliseconds, QStringLiteral("\\1"));
    }
    return text;
}

/// The keys of the rows of one table. A row without id (of a table that HSDS does not know) is known by all it says, and the
/// second that says the same by a number.
class RowKeys {
public:
    QString next(const QJsonObject& cells) {
        const QString id = hsdsText(cells.value(hsdsIdKey));
        if (!id.isEmpty()) {
            return id;
        }
        QJsonObject said;
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (!hsdsText(*cell).isEmpty()) {
                said.insert(cell.key(), hsdsText(*cell));
            }
        }
        const QString words = hsdsText(said);
        const int number = ++m_seen[words];
        return number == 1 ? words : words + QLatin1Char('#') + QString::number(number);
    }

private:
    QHash<QString, int> m_seen;
};

QSet<QString> keysOfRowsWithoutId(const HsdsTable& table) {
    QSet<QString> known;
    RowKeys keys;
    for (const HsdsRow& row : table.rows()) {
        if (!row.cells.isEmpty() && hsdsText(row.cells.value(hsdsIdKey)).isEmpty()) {
            known.insert(keys.next(row.cells));
        }
    }
    return known;
}

QJsonObject withoutEmpty(const QJsonObject& cells) {
    QJsonObject full;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (!hsdsText(*cell).isEmpty()) {
            full.insert(cell.key(), *cell);
        }
    }
    return full;
}

QJsonObject rowOfSameId(const HsdsPackage& package, const QString& table, const QJsonObject& cells) {
    return package.find(table, hsdsText(cells.value(hsdsIdKey)));
}

QString ownerKey(const QString& table, const QString& id) { return id.isEmpty() ? QString() : table + QLatin1Char('/') + id; }

/// Of the row that a column names; of one that says an id and not of which table, a service.
QString keyNamedBy(const QString& column, const QJsonObject& cells) {
    const QString table = namedTable(column, cells);
    return ownerKey(table.isEmpty() ? serviceTable : table, hsdsText(cells.value(column)));
}

} // namespace

DirectoryOwners::DirectoryOwners(const HsdsPackage& package) {
    const auto eachRow = [&package](const QString& table, const auto& tell) {
        const auto found = package.tables.constFind(table);
        if (found != package.tables.constEnd()) {
            for (const HsdsRow& row : found->rows()) {
                tell(row.cells);
            }
        }
    };
    const auto own = [](const QString& table, const QJsonObject& cells) {
        return ownerKey(table, hsdsText(cells.value(hsdsIdKey)));
    };
    eachRow(serviceTable, [&](const QJsonObject& cells) {
        const QString id = hsdsText(cells.value(hsdsIdKey));
        m_services[own(serviceTable, cells)].insert(id);
        for (const char* column : {"organization_id", "program_id"}) {
            m_services[keyNamedBy(QLatin1String(column), cells)].insert(id);
        }
    });
    const QString places = QStringLiteral("service_at_location");
    eachRow(places, [&](const QJsonObject& cells) {
        const QString service = hsdsText(cells.value(QStringLiteral("service_id")));
        m_services[own(places, cells)].insert(service);
        m_services[keyNamedBy(QStringLiteral("location_id"), cells)].insert(service);
    });
    m_services.remove(QString());
    for (const char* name : {"contacts", "phones"}) {
        const QString table = QLatin1String(name);
        eachRow(table, [&](const QJsonObject& cells) {
            m_services.insert(own(table, cells), of(table, cells));
            m_services.remove(QString());
        });
    }
    const QString attributes = QStringLiteral("attributes");
    eachRow(attributes, [&](const QJsonObject& cells) {
        m_services[keyNamedBy(QStringLiteral("taxonomy_term_id"), cells)].unite(of(attributes, cells));
    });
    m_services.remove(QString());
}

QSet<QString> DirectoryOwners::of(const QString& table, const QJsonObject& cells) const {
    for (const char* name : {"service_id", "service_at_location_id", "link_id", "resource_id", "id", "contact_id", "phone_id",
                             "location_id", "organization_id"}) {
        const QString column = QLatin1String(name);
        const QString id = hsdsText(cells.value(column));
        if (id.isEmpty()) {
            continue;
        }
        const auto owners = m_services.constFind(column == hsdsIdKey ? ownerKey(table, id) : keyNamedBy(column, cells));
        if (owners != m_services.constEnd()) {
            return *owners;
        }
    }
    return {};
}

RowComparison::RowComparison(const HsdsPackage& arriving, const HsdsPackage& stored, const HsdsPackage& now)
    : m_arriving(arriving)
    , m_stored(stored)
    , m_now(now)
    , m_arrivingOwners(arriving)
    , m_nowOwners(now) {
    for (auto table = arriving.tables.begin(); table != arriving.tables.end(); ++table) {
        const QSet<QString> known = keysOfRowsWithoutId(stored.tables.value(table.key()));
        RowKeys keys;
        for (const HsdsRow& row : table->rows()) {
            if (row.cells.isEmpty()) {
                continue;
            }
            const QString key = keys.next(row.cells);
            if (!known.contains(key)) {
                compare(table.key(), row.cells, key);
            }
        }
        findRemoved(table.key(), *table);
    }
}

/// At services that are known already: of a new one all comes in.
void RowComparison::tell(const DirectoryOwners& owners, const QString& table, const QJsonObject& cells,
                         const std::function<FieldChange()>& change) {
    QSet<QString> services = owners.of(table, cells);
    services.removeIf([this](const QString& service) { return m_now.find(serviceTable, service).isEmpty(); });
    if (services.isEmpty()) {
        return;
    }
    const FieldChange told = change();
    for (const QString& service : std::as_const(services)) {
        changes[service].append(told);
    }
}

void RowComparison::compare(const QString& table, const QJsonObject& cells, const QString& key) {
    const QJsonObject stored = rowOfSameId(m_stored, table, cells);
    const QJsonObject now = rowOfSameId(m_now, table, cells);
    const HsdsTableKind* kind = findTable(m_kinds, table);
    if (now.isEmpty()) {
        rows.append({table, key, withoutEmpty(cells), {}});
        tell(m_arrivingOwners, table, cells, [&] {
            return FieldChange{table, {}, directoryRowWords(m_arriving, table, cells)};
        });
        return;
    }
    QJsonObject after = stored.isEmpty() ? now : stored;
    QStringList changed;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const HsdsColumn* column = kind ? kind->column(cell.key()) : nullptr;
        const auto same = [&](const QJsonObject& other) {
            return comparable(column, cell.key(), *cell) == comparable(column, cell.key(), other.value(cell.key()));
        };
        const bool isStored = !stored.isEmpty() && same(stored);
        if (!isStored && !same(now)) {
            after.insert(cell.key(), *cell);
            changed.append(cell.key());
        }
    }
    if (!changed.isEmpty()) {
        tellChanged(table, now, cells, changed);
        rows.append({table, key, withoutEmpty(after), {}});
    }
}

/// Times are told as a whole; of a row that names another by its id what that says, where it says something else.
void RowComparison::tellChanged(const QString& table, const QJsonObject& now, const QJsonObject& arriving,
                                const QStringList& columns) {
    if (table == QLatin1String("schedules")) {
        QJsonObject after = now;
        for (const QString& column : columns) {
            after.insert(column, arriving.value(column));
        }
        const FieldChange times{table, directoryRowWords(m_now, table, now), directoryRowWords(m_arriving, table, after)};
        if (times.before != times.after) {
            tell(m_arrivingOwners, table, arriving, [&times] { return times; });
            return;
        }
    }
    for (const QString& column : columns) {
        const FieldChange change{table + QLatin1Char('.') + column, directoryCellWords(m_now, table, column, now),
                                 directoryCellWords(m_arriving, table, column, arriving)};
        if (change.before != change.after) {
            tell(m_arrivingOwners, table, arriving, [&change] { return change; });
        }
    }
}

/// A row that belongs to something that arrived, in a table that arrived, and did not come along.
void RowComparison::findRemoved(const QString& table, const HsdsTable& arriving) {
    static const QStringList roots{serviceTable,
                                   QStringLiteral("organizations"),
                                   QStringLiteral("locations"),
                                   QStringLiteral("programs"),
                                   QStringLiteral("taxonomies"),
                                   QStringLiteral("taxonomy_terms")};
    const auto stored = m_stored.tables.constFind(table);
    if (!findTable(m_kinds, table) || roots.contains(table) || stored == m_stored.tables.constEnd()) {
        return;
    }
    for (const HsdsRow& row : stored->rows()) {
        const QString id = hsdsText(row.cells.value(hsdsIdKey));
        if (arriving.find(id) < 0 && !m_now.find(table, id).isEmpty() && belongsToArrived(row.cells)) {
            rows.append({table, id, {}, {}});
            tell(m_nowOwners, table, row.cells, [&] {
                return FieldChange{table, directoryRowWords(m_now, table, row.cells), {}};
            });
        }
    }
}

bool RowComparison::belongsToArrived(const QJsonObject& cells) const {
    for (const HsdsTableKind& kind : m_kinds) {
        const QString parent = hsdsText(cells.value(kind.entity + QStringLiteral("_id")));
        if (!parent.isEmpty() && !m_arriving.find(kind.name, parent).isEmpty()) {
            return true;
        }
    }
    const QString linked = hsdsText(cells.value(QStringLiteral("link_id")));
    return !m_arriving.find(serviceTable, linked).isEmpty();
}

} // namespace brobygger
