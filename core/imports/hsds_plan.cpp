// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/hsds_plan.h"

#include "core/directory/hsds_offers.h"
#include "core/directory/hsds_words.h"
#include "core/exchange/hsds/hsds_tables.h"
#include "core/offers/offer_store.h"
#include "core/sheets/masked_numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace brobygger {

namespace {

struct HsdsPlanWords {
    Q_DECLARE_TR_FUNCTIONS(HsdsPlan)
};

const QString services = QStringLiteral("services");

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

/// What a row is called where it is named as a whole.
QString titleOf(const QJsonObject& cells) {
    for (const char* column :
         {"name", "number", "address_1", "description", "value", "source", "document", "option", "byday"}) {
        const QString text = hsdsText(cells.value(QLatin1String(column)));
        if (!text.isEmpty()) {
            return text;
        }
    }
    return hsdsText(cells.value(hsdsIdKey));
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

QJsonObject withoutEmpty(const QJsonObject& cells) {
    QJsonObject full;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (!hsdsText(*cell).isEmpty()) {
            full.insert(cell.key(), *cell);
        }
    }
    return full;
}

/// Of which services the rows of a package speak, so that a change of a place is told at its services.
class Owners {
public:
    explicit Owners(const HsdsPackage& package) {
        const auto eachRow = [&package](const char* table, const auto& tell) {
            const auto found = package.tables.constFind(QLatin1String(table));
            if (found != package.tables.constEnd()) {
                for (const HsdsRow& row : found->rows()) {
                    tell(row.cells);
                }
            }
        };
        eachRow("services", [this](const QJsonObject& cells) {
            const QString id = hsdsText(cells.value(hsdsIdKey));
            m_services[id].insert(id);
            for (const char* column : {"organization_id", "program_id"}) {
                m_services[hsdsText(cells.value(QLatin1String(column)))].insert(id);
            }
        });
        eachRow("service_at_location", [this](const QJsonObject& cells) {
            const QString service = hsdsText(cells.value(QStringLiteral("service_id")));
            m_services[hsdsText(cells.value(hsdsIdKey))].insert(service);
            m_services[hsdsText(cells.value(QStringLiteral("location_id")))].insert(service);
        });
        for (const char* table : {"contacts", "phones"}) {
            eachRow(table, [this](const QJsonObject& cells) {
                m_services.insert(hsdsText(cells.value(hsdsIdKey)), of(cells));
                m_services.remove(QString());
            });
        }
        m_services.remove(QString());
        eachRow("attributes", [this](const QJsonObject& cells) {
            m_services[hsdsText(cells.value(QStringLiteral("taxonomy_term_id")))].unite(of(cells));
        });
        m_services.remove(QString());
    }

    /// The services of the nearest thing the row names: of its own service rather than of all its organization's.
    QSet<QString> of(const QJsonObject& cells) const {
        for (const char* column : {"service_id", "service_at_location_id", "link_id", "resource_id", "id", "contact_id",
                                   "phone_id", "location_id", "organization_id"}) {
            const auto owners = m_services.constFind(hsdsText(cells.value(QLatin1String(column))));
            if (owners != m_services.constEnd()) {
                return *owners;
            }
        }
        return {};
    }

private:
    QHash<QString, QSet<QString>> m_services;
};

/// Compares the rows of two packages; what differs is told at the services it belongs to.
class RowComparison {
public:
    RowComparison(const HsdsPackage& arriving, const HsdsPackage& stored, const HsdsPackage& now)
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

    QList<HsdsSourceStore::Row> rows;
    QHash<QString, QList<FieldChange>> changes; ///< by service

private:
    static QSet<QString> keysOfRowsWithoutId(const HsdsTable& table) {
        QSet<QString> known;
        RowKeys keys;
        for (const HsdsRow& row : table.rows()) {
            if (!row.cells.isEmpty() && hsdsText(row.cells.value(hsdsIdKey)).isEmpty()) {
                known.insert(keys.next(row.cells));
            }
        }
        return known;
    }

    static QJsonObject found(const HsdsPackage& package, const QString& table, const QJsonObject& cells) {
        const QString id = hsdsText(cells.value(hsdsIdKey));
        return package.find(table, id);
    }

    void tell(const Owners& owners, const QJsonObject& cells, const FieldChange& change) {
        for (const QString& service : owners.of(cells)) {
            changes[service].append(change);
        }
    }

    void compare(const QString& table, const QJsonObject& cells, const QString& key) {
        const QJsonObject stored = found(m_stored, table, cells);
        const QJsonObject now = found(m_now, table, cells);
        const HsdsTableKind* kind = findTable(m_kinds, table);
        if (now.isEmpty()) {
            rows.append({table, key, withoutEmpty(cells), {}});
            tell(m_arrivingOwners, cells, {table, {}, titleOf(cells)});
            return;
        }
        QJsonObject after = stored.isEmpty() ? now : stored;
        bool isChanged = false;
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            const HsdsColumn* column = kind ? kind->column(cell.key()) : nullptr;
            const auto same = [&](const QJsonObject& other) {
                return comparable(column, cell.key(), *cell) == comparable(column, cell.key(), other.value(cell.key()));
            };
            const bool isStored = !stored.isEmpty() && same(stored);
            if (isStored || same(now)) {
                continue;
            }
            isChanged = true;
            after.insert(cell.key(), *cell);
            tell(m_arrivingOwners, cells,
                 {table + QLatin1Char('.') + cell.key(), hsdsText(now.value(cell.key())), hsdsText(*cell)});
        }
        if (isChanged) {
            rows.append({table, key, withoutEmpty(after), {}});
        }
    }

    /// A row that belongs to something that arrived, in a table that arrived, and did not come along.
    void findRemoved(const QString& table, const HsdsTable& arriving) {
        const HsdsTableKind* kind = findTable(m_kinds, table);
        const auto stored = m_stored.tables.constFind(table);
        const bool isRoot = table == services || table == QLatin1String("organizations") ||
                            table == QLatin1String("locations") || table == QLatin1String("programs") ||
                            table == QLatin1String("taxonomies") || table == QLatin1String("taxonomy_terms");
        if (!kind || isRoot || stored == m_stored.tables.constEnd()) {
            return;
        }
        for (const HsdsRow& row : stored->rows()) {
            const QString id = hsdsText(row.cells.value(hsdsIdKey));
            if (arriving.find(id) < 0 && !m_now.find(table, id).isEmpty() && belongsToArrived(row.cells)) {
                rows.append({table, id, {}, {}});
                tell(m_nowOwners, row.cells, {table, titleOf(row.cells), {}});
            }
        }
    }

    bool belongsToArrived(const QJsonObject& cells) const {
        for (const HsdsTableKind& kind : m_kinds) {
            const QString parent = hsdsText(cells.value(kind.entity + QStringLiteral("_id")));
            if (!parent.isEmpty() && !m_arriving.find(kind.name, parent).isEmpty()) {
                return true;
            }
        }
        const QString linked = hsdsText(cells.value(QStringLiteral("link_id")));
        return !m_arriving.find(services, linked).isEmpty();
    }

    const HsdsPackage& m_arriving;
    const HsdsPackage& m_stored;
    const HsdsPackage& m_now;
    Owners m_arrivingOwners;
    Owners m_nowOwners;
    QList<HsdsTableKind> m_kinds = hsdsTables();
};

/// Which offer stands for a service: the one it was imported as, else the one that has its id.
class KnownOffers {
public:
    explicit KnownOffers(Database& database)
        : m_byService(HsdsSourceStore(database).offersByService()) {
        for (const Offer& offer : OfferStore(database).all()) {
            m_byUuid.insert(offer.uuid, offer.id);
            m_offers.insert(offer.id, offer);
        }
    }

    std::optional<Offer> offerOf(const QString& service) const {
        const OfferId id = m_byService.contains(service) ? m_byService.value(service) : m_byUuid.value(service);
        const auto found = m_offers.constFind(id);
        return found == m_offers.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, OfferId> m_byService;
    QHash<QString, OfferId> m_byUuid;
    QHash<OfferId, Offer> m_offers;
};

HsdsPackage merged(const HsdsPackage& stored, Database& database, const QList<ImportField<Offer>>& fields, QDate today) {
    HsdsPackage package = stored;
    QHash<OfferId, QString> services;
    const QHash<QString, OfferId> linked = HsdsSourceStore(database).offersByService();
    for (auto link = linked.begin(); link != linked.end(); ++link) {
        services.insert(*link, link.key());
    }
    HsdsOffers offers(package, fields, today);
    for (const Offer& offer : OfferStore(database).all()) {
        offers.write(services.value(offer.id, offer.uuid), offer);
    }
    return package;
}

/// Languages are the same in any order.
bool isSame(const QString& field, const QString& one, const QString& other) {
    if (field != QLatin1String("language")) {
        return one == other;
    }
    QStringList ones = one.split(QLatin1Char(','));
    QStringList others = other.split(QLatin1Char(','));
    ones.sort();
    others.sort();
    return ones == others;
}

AddressParts addressOf(const SaidOffer& said, const QList<ImportField<Offer>>& fields) {
    AddressParts address;
    for (const ImportField<Offer>& field : fields) {
        for (const AddressPart& part : addressParts) {
            if (part.field == field.id && said.fields.contains(field.id)) {
                address.*part.text = field.text(said.offer);
            }
        }
    }
    return address;
}

/// Puts what is said on the offer, except what somebody wrote by hand since.
void put(RecordPlan<Offer>& plan, const SaidOffer& said, const ImportRecipe<Offer>& recipe) {
    const auto isByHand = plan.before ? recipe.byHand(*plan.before) : nullptr;
    QList<FieldChange>& told = plan.before ? plan.row.changes : plan.row.values;
    putAddress(recipe, addressOf(said, recipe.fields), isByHand, plan);
    for (const ImportField<Offer>& field : recipe.fields) {
        if (isAddressField(field.id)) {
            const QString stood = plan.before ? field.text(*plan.before) : QString();
            if (stood != field.text(plan.after)) {
                told.append({field.id, stood, field.text(plan.after)});
            }
            continue;
        }
        const QString before = field.text(plan.after);
        const QString after = field.text(said.offer);
        if (!said.fields.contains(field.id) || isSame(field.id, before, after)) {
            continue;
        }
        // The sessions follow the text that the casemanager sees.
        const bool isSessions = field.id == QLatin1String("sessions");
        const QString shownAs = isSessions ? QStringLiteral("schedule_text") : field.id;
        if (isByHand && !before.isEmpty() && (isByHand(field.id) || isByHand(shownAs))) {
            const FieldChange kept = isSessions ? FieldChange{shownAs, plan.after.scheduleText, said.offer.scheduleText}
                                                : FieldChange{shownAs, field.cell(before), field.cell(after)};
            if (!plan.row.kept.contains(kept)) {
                plan.row.kept.append(kept);
            }
            continue;
        }
        field.put(plan.after, after);
        if (plan.before || !field.names.isEmpty()) { // of a new offer the text of its times is enough
            told.append({field.id, field.cell(before), field.cell(after)});
        }
    }
}

/// What arrives, with the offers as they stand written into it: what differs still stands in no field of an offer.
HsdsPackage withOffersAsTheyStand(HsdsPackage arriving, const KnownOffers& known, const QList<ImportField<Offer>>& fields,
                                  QDate today) {
    QStringList ids;
    const HsdsTable listed = arriving.tables.value(services);
    for (const HsdsRow& row : listed.rows()) {
        ids << hsdsText(row.cells.value(hsdsIdKey));
    }
    HsdsOffers offers(arriving, fields, today);
    for (const QString& id : std::as_const(ids)) {
        if (const auto offer = known.offerOf(id)) {
            offers.write(id, *offer);
        }
    }
    return arriving;
}

/// What is told of the cells that are not understood, by the service they belong to; of those of none under an empty id.
QHash<QString, Problems> toldByService(const HsdsPackage& arriving) {
    const Owners owners(arriving);
    QHash<QString, Problems> told;
    for (const HsdsProblem& problem : arriving.problems) {
        if (!problem.isRowTaken) {
            continue;
        }
        const bool isOfService = problem.table == services;
        const QString column = isOfService ? problem.field : problem.table + QLatin1Char('.') + problem.field;
        const QString sentence = HsdsPlanWords::tr("Row %1, \"%2\": %3");
        const QSet<QString> of = owners.of(arriving.find(problem.table, problem.id));
        for (const QString& service : of.isEmpty() ? QSet<QString>{QString()} : of) {
            told[service].hint(column,
                               sentence.arg(QString::number(problem.line), withMaskedNumbers(problem.said), problem.message));
        }
    }
    return told;
}

QList<FieldChange> common(const QList<FieldChange>& changes, const QList<FieldChange>& others) {
    QList<FieldChange> both;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(both),
                 [&others](const FieldChange& change) { return others.contains(change); });
    return both;
}

} // namespace

HsdsPackage directoryNow(Database& database, const QList<ImportField<Offer>>& fields, QDate today) {
    return merged(HsdsSourceStore(database).all(), database, fields, today);
}

HsdsPlan planDirectory(const HsdsPackage& arriving, Database& database, const ImportRecipe<Offer>& recipe, QDate today) {
    const HsdsPackage stored = HsdsSourceStore(database).all();
    const HsdsPackage now = merged(stored, database, recipe.fields, today);
    const RowComparison comparison(arriving, stored, now);
    const KnownOffers known(database);
    const HsdsPackage asTheyStand = withOffersAsTheyStand(arriving, known, recipe.fields, today);
    const RowComparison besides(asTheyStand, stored, now);
    HsdsPackage read = arriving;
    const HsdsOffers offers(read, recipe.fields, today);

    HsdsPlan plan;
    plan.rows = comparison.rows;
    plan.preview.version = arriving.version;
    plan.preview.headings = {QStringLiteral("Tabel"), QStringLiteral("Række"), QStringLiteral("Id")};
    for (auto table = arriving.tables.begin(); table != arriving.tables.end(); ++table) {
        if (const qsizetype rows = arriving.count(table.key()); rows > 0) {
            plan.preview.read.insert(table.key(), static_cast<int>(rows));
        }
    }
    const QHash<QString, Problems> told = toldByService(arriving);
    if (told.contains(QString())) {
        PlannedRow row; // an organization without services, for instance
        row.state = RowState::Unchanged;
        row.problems = told.value(QString());
        row.title = row.problems.list().value(0).field;
        plan.preview.rows.append(row);
    }
    for (const HsdsProblem& problem : arriving.problems) {
        if (problem.isRowTaken) {
            continue;
        }
        PlannedRow row;
        row.line = problem.line;
        row.state = RowState::Rejected;
        row.cells = {problem.table, QString::number(problem.line), problem.id};
        row.table = problem.table;
        row.problems.error(problem.field, problem.message);
        plan.preview.rows.append(row);
        ++plan.preview.read[problem.table];
    }
    const HsdsTable listed = arriving.tables.value(services);
    for (const HsdsRow& cells : listed.rows()) {
        if (cells.cells.isEmpty()) {
            continue;
        }
        HsdsPlan::Service service;
        service.id = hsdsText(cells.cells.value(hsdsIdKey));
        RecordPlan<Offer>& record = service.record;
        record.row.line = cells.line;
        record.row.table = services;
        record.before = known.offerOf(service.id);
        record.after = record.before.value_or(Offer());
        const SaidOffer said = offers.read(service.id);
        put(record, said, recipe);
        record.row.problems.append(told.value(service.id));
        record.row.problems.append(said.told);
        record.row.title = recipe.title(record.after);
        record.row.cells = {services, QString::number(cells.line), service.id};
        if (record.before) {
            const bool isShown = !record.row.changes.isEmpty();
            // What a field of the offer tells already is not told twice.
            const QList<FieldChange> beside = common(comparison.changes.value(service.id), besides.changes.value(service.id));
            record.row.changes += beside;
            record.row.state = isShown || !beside.isEmpty() ? RowState::Changed : RowState::Unchanged;
        }
        const bool isToBeWritten = record.row.state == RowState::New || !record.row.changes.isEmpty();
        for (const Problem& problem : isToBeWritten ? recipe.check(record.after).list() : QList<Problem>()) {
            if (problem.severity == Severity::Error) {
                record.row.problems.error(problem.field, problem.message);
                record.row.state = RowState::Rejected;
            }
        }
        if (record.row.state == RowState::Rejected) {
            plan.rows.removeIf(
                [&service](const HsdsSourceStore::Row& row) { return row.table == services && row.id == service.id; });
        }
        plan.services.append(service);
    }
    return plan;
}

} // namespace brobygger
