// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_older.h"

#include <array>

namespace brobygger {

namespace {

struct TableName {
    const char* old;
    const char* now;
};

// Names of 1.1 to 2.0.1, and singular ones.
constexpr std::array<TableName, 33> tableNames{{
    {"services_at_location", "service_at_location"},
    {"services_at_locations", "service_at_location"},
    {"service_at_locations", "service_at_location"},
    {"physical_addresses", "addresses"},
    {"physical_address", "addresses"},
    {"postal_addresses", "addresses"},
    {"postal_address", "addresses"},
    {"regular_schedules", "schedules"},
    {"regular_schedule", "schedules"},
    {"services_taxonomy", "attributes"},
    {"service_taxonomy", "attributes"},
    {"service_attributes", "attributes"},
    {"service_attribute", "attributes"},
    {"other_attributes", "attributes"},
    {"other_attribute", "attributes"},
    {"accessibility_for_disabilities", "accessibility"},
    {"organization", "organizations"},
    {"program", "programs"},
    {"service", "services"},
    {"location", "locations"},
    {"phone", "phones"},
    {"contact", "contacts"},
    {"address", "addresses"},
    {"schedule", "schedules"},
    {"service_area", "service_areas"},
    {"required_document", "required_documents"},
    {"language", "languages"},
    {"cost_option", "cost_options"},
    {"taxonomy_term", "taxonomy_terms"},
    {"organization_identifier", "organization_identifiers"},
    {"meta_table_description", "meta_table_descriptions"},
    {"attribute", "attributes"},
    {"fundings", "funding"},
}};

struct ColumnName {
    const char* table;
    const char* old;
    const char* now;
};

constexpr std::array<ColumnName, 6> columnNames{{
    {"organizations", "url", "website"},
    {"languages", "language", "name"},
    {"service_areas", "service_area", "name"},
    {"taxonomy_terms", "term", "name"},
    {"accessibility", "accessibility", "description"},
    {"attributes", "taxonomy_id", "taxonomy_term_id"},
}};

void rename(QJsonObject& cells, const QString& old, const QString& now) {
    if (cells.contains(old) && hsdsText(cells.value(now)).isEmpty()) {
        cells.insert(now, cells.take(old));
    }
}

void fill(QJsonObject& cells, const char* column, const QString& value) {
    if (hsdsText(cells.value(QLatin1String(column))).isEmpty()) {
        cells.insert(QLatin1String(column), value);
    }
}

/// What an older row says with its place rather than with a cell.
void fillFromPlace(QJsonObject& cells, const QString& from) {
    if (from.startsWith(QLatin1String("physical_address"))) {
        fill(cells, "address_type", QStringLiteral("physical"));
    } else if (from.startsWith(QLatin1String("postal_address"))) {
        fill(cells, "address_type", QStringLiteral("postal"));
    } else if (from.startsWith(QLatin1String("location"))) {
        fill(cells, "location_type", QStringLiteral("physical"));
    } else if (from.startsWith(QLatin1String("other_attribute"))) {
        fill(cells, "link_entity", hsdsText(cells.value(QStringLiteral("link_type"))));
    } else if (from.startsWith(QLatin1String("service_attribute")) || from.endsWith(QLatin1String("_taxonomy"))) {
        rename(cells, QStringLiteral("service_id"), QStringLiteral("link_id"));
        fill(cells, "link_entity", QStringLiteral("service"));
    } else if (from.startsWith(QLatin1String("regular_schedule"))) {
        const QString weekday = hsdsText(cells.take(QStringLiteral("weekday")));
        if (!weekday.isEmpty()) {
            fill(cells, "freq", QStringLiteral("WEEKLY"));
            fill(cells, "byday", weekday); // read with the other cells
        }
    }
}

/// The name of a table that HSDS does not know becomes the name of a file: no folder, nothing hidden.
QString plainName(QString name) {
    for (QChar& letter : name) {
        const bool isPlain = (letter >= QLatin1Char('a') && letter <= QLatin1Char('z')) ||
                             (letter >= QLatin1Char('0') && letter <= QLatin1Char('9')) || letter == QLatin1Char('-');
        letter = isPlain ? letter : QLatin1Char('_');
    }
    return name.left(60);
}

bool hasColumn(const HsdsTable& table, const char* column) {
    return !table.rows().isEmpty() && table.rows().first().cells.contains(QLatin1String(column));
}

bool isOlder(const HsdsPackage& package) {
    for (auto table = package.tables.begin(); table != package.tables.end(); ++table) {
        // Singular names alone say nothing of the version.
        const bool isOldName = tableOf3(table.key()) != table.key() && tableOf3(table.key()) != table.key() + QLatin1Char('s');
        if (isOldName) {
            return true;
        }
    }
    const HsdsTable locations = package.tables.value(QStringLiteral("locations"));
    const HsdsTable organizations = package.tables.value(QStringLiteral("organizations"));
    return (!locations.rows().isEmpty() && !hasColumn(locations, "location_type")) ||
           (hasColumn(organizations, "url") && !hasColumn(organizations, "website"));
}

/// 2.0 left out of which table a line of the history speaks; 3.0 wants it.
void fillResourceTypes(HsdsPackage& package) {
    const auto metadata = package.tables.find(QStringLiteral("metadata"));
    if (metadata == package.tables.end()) {
        return;
    }
    static constexpr std::array<TableName, 5> kinds{{{"organizations", "organization"},
                                                     {"services", "service"},
                                                     {"locations", "location"},
                                                     {"contacts", "contact"},
                                                     {"phones", "phone"}}};
    for (qsizetype row = 0; row < metadata->rows().size(); ++row) {
        const QJsonObject cells = metadata->at(row).cells;
        if (!hsdsText(cells.value(QStringLiteral("resource_type"))).isEmpty()) {
            continue;
        }
        for (const TableName& kind : kinds) {
            if (!package.find(QLatin1String(kind.old), hsdsText(cells.value(QStringLiteral("resource_id")))).isEmpty()) {
                metadata->set(row, QStringLiteral("resource_type"), QLatin1String(kind.now));
                break;
            }
        }
    }
}

} // namespace

QString tableOf3(const QString& table) {
    for (const TableName& name : tableNames) {
        if (table == QLatin1String(name.old)) {
            return QLatin1String(name.now);
        }
    }
    return table;
}

HsdsPackage withTablesOf3(HsdsPackage package) {
    const bool is31 = package.tables.contains(QStringLiteral("urls")) || package.tables.contains(QStringLiteral("units")) ||
                      package.tables.contains(QStringLiteral("service_capacities")) ||
                      package.tables.contains(QStringLiteral("url"));
    const bool isOld = isOlder(package);
    HsdsPackage now{isOld ? QStringLiteral("2.0") : is31 ? QStringLiteral("3.1") : package.version, {}, package.problems};
    for (auto table = package.tables.begin(); table != package.tables.end(); ++table) {
        const QString name = plainName(tableOf3(table.key()));
        HsdsTable& rows = now.tables[name];
        for (HsdsRow row : table->rows()) {
            if (isOld) {
                fillFromPlace(row.cells, table.key());
                for (const ColumnName& column : columnNames) {
                    if (name == QLatin1String(column.table)) {
                        rename(row.cells, QLatin1String(column.old), QLatin1String(column.now));
                    }
                }
            }
            rows.append(row);
        }
    }
    if (isOld) {
        fillResourceTypes(now);
    }
    return now;
}

} // namespace brobygger
