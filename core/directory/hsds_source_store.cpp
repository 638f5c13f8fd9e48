// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/hsds_source_store.h"

#include "core/exchange/hsds/hsds_row_repair.h"
#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QSet>

namespace brobygger {

namespace {

constexpr const char* sourcesSql = "SELECT * FROM offer_source ORDER BY table_name, source_id";
constexpr const char* servicesSql = R"(
    SELECT source_id, offer_id FROM offer_source WHERE table_name = 'services' AND offer_id IS NOT NULL)";
constexpr const char* sourceSql = "SELECT * FROM offer_source WHERE table_name = :table_name AND source_id = :source_id";
constexpr const char* insertSourceSql = R"(
    INSERT INTO offer_source (table_name, source_id, offer_id, cells, import_id)
    VALUES (:table_name, :source_id, :offer_id, :cells, :import_id))";
constexpr const char* updateSourceSql = R"(
    UPDATE offer_source SET cells = :cells, import_id = :import_id
    WHERE table_name = :table_name AND source_id = :source_id)";
constexpr const char* deleteSourceSql = "DELETE FROM offer_source WHERE table_name = :table_name AND source_id = :source_id";
constexpr const char* rememberSql = R"(
    INSERT INTO import_source (import_id, table_name, source_id, cells_before, import_before)
    VALUES (:import_id, :table_name, :source_id, :cells_before, :import_before))";
constexpr const char* writtenSql = "SELECT * FROM import_source WHERE import_id = :import_id";
// Only a row that this import was the first to write, and nobody wrote again, goes with it.
constexpr const char* listedByAnotherSql = R"(
    SELECT EXISTS (SELECT 1 FROM offer_source s WHERE s.offer_id = :offer_id AND (
        s.import_id IS NULL OR s.import_id <> :import_id
        OR NOT EXISTS (SELECT 1 FROM import_source w WHERE w.import_id = :import_id AND w.table_name = s.table_name
            AND w.source_id = s.source_id AND w.cells_before IS NULL))) AS is_listed)";
constexpr const char* deadServicesSql = R"(
    SELECT source_id FROM offer_source s WHERE table_name = 'services' AND offer_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.id = s.offer_id))";

QString json(const QJsonObject& cells) { return QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact)); }

QJsonObject cellsOf(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

} // namespace

HsdsPackage HsdsSourceStore::all() const {
    HsdsPackage package;
    const QList<HsdsTableKind> kinds = hsdsTables();
    Statement select(m_database, sourcesSql);
    while (select.step()) {
        // An older version kept cells as they came; read as they are today, they differ from nothing.
        HsdsRow row{cellsOf(select.text("cells")), 0};
        makeReadable(findTable(kinds, select.text("table_name")), row);
        package.tables[select.text("table_name")].append(row);
    }
    return package;
}

QHash<QString, OfferId> HsdsSourceStore::offersByService() const {
    QHash<QString, OfferId> offers;
    Statement select(m_database, servicesSql);
    while (select.step()) {
        offers.insert(select.text("source_id"), select.id<OfferId>("offer_id"));
    }
    return offers;
}

void HsdsSourceStore::put(Write& /*write*/, ImportId import, const Row& row) {
    Statement find(m_database, sourceSql);
    find.bind(":table_name", row.table).bind(":source_id", row.id);
    const bool isKnown = find.step();
    Statement(m_database, rememberSql)
        .bind(":import_id", import)
        .bind(":table_name", row.table)
        .bind(":source_id", row.id)
        .bind(":cells_before", isKnown ? Value(find.text("cells")) : Value())
        .bind(":import_before", isKnown && !find.isNull("import_id") ? Value(find.integer("import_id")) : Value())
        .run();
    find.reset();
    if (row.cells.isEmpty()) {
        Statement(m_database, deleteSourceSql).bind(":table_name", row.table).bind(":source_id", row.id).run();
        return;
    }
    Statement put(m_database, isKnown ? updateSourceSql : insertSourceSql);
    put.bind(":table_name", row.table).bind(":source_id", row.id).bind(":cells", json(row.cells)).bind(":import_id", import);
    if (!isKnown) {
        put.bind(":offer_id", row.offer);
    }
    put.run();
}

bool HsdsSourceStore::isListedByAnother(OfferId offer, ImportId import) const {
    Statement select(m_database, listedByAnotherSql);
    select.bind(":offer_id", offer).bind(":import_id", import);
    return select.step() && select.truth("is_listed");
}

void HsdsSourceStore::takeBack(Write& /*write*/, ImportId import, bool areOffersKept) {
    QSet<QString> dead;
    Statement deadServices(m_database, deadServicesSql);
    while (deadServices.step()) {
        dead.insert(deadServices.text("source_id"));
    }
    struct Written {
        QString table;
        QString id;
        std::optional<QString> before;
        std::optional<qint64> importBefore;
    };
    QList<Written> rows;
    Statement written(m_database, writtenSql);
    written.bind(":import_id", import);
    while (written.step()) {
        rows.append({written.text("table_name"), written.text("source_id"),
                     written.isNull("cells_before") ? std::nullopt : std::optional(written.text("cells_before")),
                     written.isNull("import_before") ? std::nullopt : std::optional(written.integer("import_before"))});
    }
    for (const Written& row : std::as_const(rows)) {
        Statement find(m_database, sourceSql);
        find.bind(":table_name", row.table).bind(":source_id", row.id);
        const bool isThere = find.step();
        const QString service = isThere ? hsdsText(cellsOf(find.text("cells")).value(QStringLiteral("service_id"))) : QString();
        const bool isOfDead = dead.contains(service) || (row.table == QLatin1String("services") && dead.contains(row.id));
        const bool isLater = isThere && find.integer("import_id") != import.value();
        if (isLater || (areOffersKept && !isOfDead)) {
            continue;
        }
        find.reset();
        if (!row.before) {
            Statement(m_database, deleteSourceSql).bind(":table_name", row.table).bind(":source_id", row.id).run();
            continue;
        }
        Statement put(m_database, isThere ? updateSourceSql : insertSourceSql);
        put.bind(":table_name", row.table).bind(":source_id", row.id).bind(":cells", *row.before);
        put.bind(":import_id", row.importBefore ? Value(*row.importBefore) : Value());
        if (!isThere) {
            put.bind(":offer_id", Value()); // only rows beside services are ever taken away
        }
        put.run();
    }
}

} // namespace brobygger
