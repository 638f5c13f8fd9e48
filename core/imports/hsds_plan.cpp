// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/hsds_plan.h"

#include "core/base/time/dates.h"
#include "core/directory/hsds_offers.h"
#include "core/imports/hsds_apart.h"
#include "core/imports/hsds_comparison.h"
#include "core/imports/hsds_labels.h"
#include "core/offers/offer_rules.h"
#include "core/offers/offer_store.h"
#include "core/offers/schedule_text.h"
#include "core/sheets/masked_numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace brobygger {

namespace {

struct HsdsPlanWords {
    Q_DECLARE_TR_FUNCTIONS(HsdsPlan)
};

const QString servicesTable = QStringLiteral("services");

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

/// Languages and sessions are the same in any order.
bool isSame(const QString& field, const QString& one, const QString& other) {
    const bool isLanguage = field == QLatin1String("language");
    if (!isLanguage && field != QLatin1String("sessions")) {
        return one == other;
    }
    const QLatin1Char between(isLanguage ? ',' : ';');
    QStringList ones = one.split(between);
    QStringList others = other.split(between);
    ones.sort();
    others.sort();
    return ones == others;
}

/// The sessions with the first days that are known of them: a file that says none does not take them away.
QList<OfferSession> withFirstDays(QList<OfferSession> sessions, const QList<OfferSession>& known) {
    for (OfferSession& session : sessions) {
        const auto same = std::find_if(known.begin(), known.end(), [&session](OfferSession other) {
            other.firstOn = session.firstOn;
            return other == session;
        });
        if (!session.firstOn.isValid() && same != known.end()) {
            session.firstOn = same->firstOn;
        }
    }
    return sessions;
}

/// By what is known of an offer already a file is seen to say nothing new of it. Worked out when it is asked for.
class KnownBefore {
public:
    /// `imported` reads what was imported last.
    KnownBefore(const Offer& offer, const QString& service, const HsdsOffers& imported, const ImportRecipe<Offer>& recipe,
                QDate today)
        : m_offer(offer)
        , m_service(service)
        , m_imported(imported)
        , m_recipe(recipe)
        , m_today(today) {}

    /// Whether the field still says what was imported last, whoever wrote that: then nobody's own words stand there.
    bool isAsImported(const QString& id) {
        if (!m_lastSaid) {
            m_lastSaid = m_imported.read(m_service);
        }
        const bool wasImported = m_lastSaid->fields.contains(QStringLiteral("name"));
        return wasImported && areSame(id, m_lastSaid->offer, m_offer);
    }

    /// Whether an export of the offer would say the same of the field: a directory has no place for some of it.
    bool isAsExported(const QString& id, const Offer& arriving) {
        if (!m_exported) {
            HsdsPackage package;
            HsdsOffers offers(package, m_recipe.fields, m_today);
            offers.write(m_service, m_offer);
            m_exported = offers.read(m_service);
        }
        return m_exported->fields.contains(id) && areSame(id, m_exported->offer, arriving);
    }

private:
    bool areSame(const QString& id, const Offer& one, const Offer& other) const {
        return std::any_of(m_recipe.fields.begin(), m_recipe.fields.end(), [&](const ImportField<Offer>& field) {
            return field.id == id && isSame(id, field.text(one), field.text(other));
        });
    }

    const Offer& m_offer;
    QString m_service;
    const HsdsOffers& m_imported;
    const ImportRecipe<Offer>& m_recipe;
    QDate m_today;
    std::optional<SaidOffer> m_lastSaid;
    std::optional<SaidOffer> m_exported;
};

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

/// "mandag kl. 10.00–12.00, fra 02-11-2026"
QString sessionsInFull(const QList<OfferSession>& sessions) {
    QStringList texts;
    for (const OfferSession& session : sessions) {
        const QString times = formatSchedule({session});
        texts << (session.firstOn.isValid() ? HsdsPlanWords::tr("%1, from %2").arg(times, formatDate(session.firstOn)) : times);
    }
    return texts.join(QStringLiteral("; "));
}

/// The times as they are shown, once for their text and their sessions. Where these are shown alike the sessions are told, at
/// last with their first days.
std::optional<FieldChange> scheduleChange(const Offer& before, const Offer& after) {
    const QString text = QStringLiteral("schedule_text");
    const QString sessions = QStringLiteral("sessions");
    for (const FieldChange& change : {FieldChange{text, scheduleOf(before), scheduleOf(after)},
                                      FieldChange{sessions, formatSchedule(before.sessions), formatSchedule(after.sessions)},
                                      FieldChange{sessions, sessionsInFull(before.sessions), sessionsInFull(after.sessions)}}) {
        if (change.before != change.after) {
            return change;
        }
    }
    return std::nullopt;
}

bool isOfSchedule(const QString& field) {
    return field == QLatin1String("sessions") || field == QLatin1String("schedule_text");
}

/// What changed of the offer, or all that a new one is made of.
QList<FieldChange> toldFields(const RecordPlan<Offer>& plan, const QList<ImportField<Offer>>& fields) {
    const Offer before = plan.before.value_or(Offer());
    QList<FieldChange> told;
    for (const ImportField<Offer>& field : fields) {
        const QString stood = field.text(before);
        const QString stands = field.text(plan.after);
        if (!isOfSchedule(field.id) && stood != stands) {
            told.append({field.id, field.cell(stood), field.cell(stands)});
        }
    }
    if (const auto times = scheduleChange(before, plan.after)) {
        told.append(*times);
    }
    return told;
}

/// Puts what is said on the offer, except what somebody wrote by hand since.
void put(RecordPlan<Offer>& plan, SaidOffer said, const ImportRecipe<Offer>& recipe, KnownBefore& known) {
    std::function<bool(const QString&)> isByHand = plan.before ? recipe.byHand(*plan.before) : nullptr;
    if (isByHand) {
        isByHand = [byHand = std::move(isByHand), &known](const QString& field) {
            return byHand(field) && !known.isAsImported(field);
        };
    }
    if (plan.before) {
        said.offer.sessions = withFirstDays(said.offer.sessions, plan.before->sessions);
    }
    putAddress(recipe, addressOf(said, recipe.fields), isByHand, plan);
    for (const ImportField<Offer>& field : recipe.fields) {
        const QString before = field.text(plan.after);
        const QString after = field.text(said.offer);
        if (isAddressField(field.id) || !said.fields.contains(field.id) || isSame(field.id, before, after) ||
            (plan.before && known.isAsExported(field.id, said.offer))) {
            continue;
        }
        // The sessions follow the text that the casemanager sees.
        const bool isSchedule = isOfSchedule(field.id);
        const QString shownAs = isSchedule ? QStringLiteral("schedule_text") : field.id;
        if (isByHand && !before.isEmpty() && (isByHand(field.id) || isByHand(shownAs))) {
            const FieldChange kept = isSchedule ? FieldChange{shownAs, scheduleOf(plan.after), scheduleOf(said.offer)}
                                                : FieldChange{shownAs, field.cell(before), field.cell(after)};
            if (!plan.row.kept.contains(kept)) {
                plan.row.kept.append(kept);
            }
            continue;
        }
        field.put(plan.after, after);
    }
    (plan.before ? plan.row.changes : plan.row.values) = toldFields(plan, recipe.fields);
}

/// What arrives, with the offers as they stand written into it: what differs still stands in no field of an offer.
HsdsPackage withOffersAsTheyStand(HsdsPackage arriving, const KnownOffers& known, const QList<ImportField<Offer>>& fields,
                                  QDate today) {
    QStringList ids;
    const HsdsTable listed = arriving.tables.value(servicesTable);
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
    const DirectoryOwners owners(arriving);
    QHash<QString, Problems> told;
    for (const HsdsProblem& problem : arriving.problems) {
        if (!problem.isRowTaken) {
            continue;
        }
        const bool isOfService = problem.table == servicesTable;
        const QString column = isOfService ? problem.field : problem.table + QLatin1Char('.') + problem.field;
        const QString sentence = HsdsPlanWords::tr("Row %1, \"%2\": %3");
        const QSet<QString> of = owners.of(problem.table, arriving.find(problem.table, problem.id));
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

HsdsPlan planDirectory(const HsdsPackage& file, Database& database, const ImportRecipe<Offer>& recipe, QDate today) {
    const HsdsPackage stored = HsdsSourceStore(database).all();
    const HsdsPackage now = merged(stored, database, recipe.fields, today);
    const ToldApart apart = toldApart(file, stored, now);
    const HsdsPackage& arriving = apart.package;
    const RowComparison comparison(arriving, stored, now);
    const KnownOffers known(database);
    const HsdsPackage asTheyStand = withOffersAsTheyStand(arriving, known, recipe.fields, today);
    const RowComparison besides(asTheyStand, stored, now);
    HsdsPackage read = arriving;
    const HsdsOffers offers(read, recipe.fields, today);
    HsdsPackage readBefore = stored;
    const HsdsOffers imported(readBefore, recipe.fields, today);

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
        row.title = directoryFieldLabel({}, row.problems.list().value(0).field);
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
    const HsdsTable listed = arriving.tables.value(servicesTable);
    for (const HsdsRow& cells : listed.rows()) {
        if (cells.cells.isEmpty()) {
            continue;
        }
        HsdsPlan::Service service;
        service.id = hsdsText(cells.cells.value(hsdsIdKey));
        RecordPlan<Offer>& record = service.record;
        record.row.line = cells.line;
        record.row.table = servicesTable;
        record.before = known.offerOf(service.id);
        record.after = record.before.value_or(Offer());
        const SaidOffer said = offers.read(service.id);
        const Offer before = record.after;
        KnownBefore knownBefore(before, service.id, imported, recipe, today);
        put(record, said, recipe, knownBefore);
        if (const auto namesake = apart.namesakes.constFind(service.id); namesake != apart.namesakes.constEnd()) {
            record.row.problems.hint({}, HsdsPlanWords::tr("It has the same number in the directory as “%1”, but another name, "
                                                           "and comes in as a new offer.")
                                             .arg(*namesake));
        }
        record.row.problems.append(told.value(service.id));
        record.row.problems.append(said.told);
        record.row.title = recipe.title(record.after);
        record.row.cells = {servicesTable, QString::number(cells.line), service.id};
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
                [&service](const HsdsSourceStore::Row& row) { return row.table == servicesTable && row.id == service.id; });
        }
        plan.services.append(service);
    }
    return plan;
}

} // namespace brobygger
