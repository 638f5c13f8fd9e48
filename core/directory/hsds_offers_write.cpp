// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/directory/hsds_offers.h"
#include "core/directory/hsds_schedules.h"
#include "core/directory/hsds_words.h"
#include "core/exchange/hsds/hsds_cells.h"

#include <algorithm>

namespace brobygger {

namespace {

/// state_province is required and a Danish address has a region; Norddjurs lies in Region Midtjylland (DK-82).
const QString region = QStringLiteral("Region Midtjylland");

QString key(const QString& service, const char* word) { return hsdsId(service + QLatin1Char('/') + QLatin1String(word)); }

} // namespace

qsizetype HsdsOffers::add(const char* name, const QString& id, QJsonObject cells) {
    cells.insert(hsdsIdKey, id);
    HsdsTable& rows = table(name);
    const qsizetype known = rows.find(id);
    if (known < 0) {
        return rows.append({cells, 0});
    }
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (cell.key() != hsdsIdKey) {
            rows.set(known, cell.key(), *cell);
        }
    }
    return known;
}

void HsdsOffers::setCell(const QString& service, const char* column, const QJsonValue& value) {
    HsdsTable& services = table("services");
    services.set(services.find(service), QLatin1String(column), value);
}

void HsdsOffers::setProvider(const QString& service, const QString& provider) {
    if (provider.isEmpty()) {
        return; // a service keeps its organization: CSV asks for one
    }
    const QList<qsizetype> named = table("organizations").where(QStringLiteral("name"), provider);
    const qsizetype row = named.isEmpty() ? add("organizations", hsdsId(QStringLiteral("organization:") + provider),
                                                {{QStringLiteral("name"), provider}, {QStringLiteral("description"), provider}})
                                          : named.first();
    setCell(service, "organization_id", cell("organizations", row, "id"));
}

void HsdsOffers::setFirst(const QList<qsizetype>& rows, const QString& service, const char* name, const char* column,
                          const QString& text) {
    HsdsTable& all = table(name);
    if (text.isEmpty()) {
        if (!rows.isEmpty()) {
            all.remove(rows.first());
        }
    } else if (rows.isEmpty()) {
        add(name, key(service, name), {{QStringLiteral("service_id"), service}, {QLatin1String(column), text}});
    } else {
        all.set(rows.first(), QLatin1String(column), text);
    }
}

/// The first row of the service itself; that of its place or organization is left as it is.
void HsdsOffers::setOwn(const QString& service, const char* name, const char* column, const QString& text) {
    setFirst(ownRows(name, service), service, name, column, text);
}

/// The telephone that is read, never a fax beside it.
void HsdsOffers::setPhone(const QString& service, const QString& phone) {
    setFirst(answered(ownRows("phones", service)), service, "phones", "number", phone);
}

void HsdsOffers::setFee(const QString& service, std::optional<Money> fee) {
    HsdsTable& costs = table("cost_options");
    const QList<qsizetype> prices = currentPrices(service);
    const auto withAmount =
        std::find_if(prices.begin(), prices.end(), [this](qsizetype row) { return amountOf(row).has_value(); });
    qsizetype known = withAmount != prices.end() ? *withAmount : prices.value(0, -1);
    if (!fee) {
        if (known >= 0) {
            costs.remove(known);
        }
        return;
    }
    if (known < 0) {
        known = add("cost_options", key(service, "cost"), {{QStringLiteral("service_id"), service}});
    }
    costs.set(known, QStringLiteral("currency"), QStringLiteral("DKK"));
    costs.set(known, QStringLiteral("amount"), static_cast<double>(fee->minor) / 100.0);
}

void HsdsOffers::setLanguages(const QString& service, const QString& codes) {
    HsdsTable& languages = table("languages");
    QStringList wanted = codes.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const qsizetype row : ownRows("languages", service)) {
        if (!wanted.removeOne(cell("languages", row, "code"))) {
            languages.remove(row);
        }
    }
    for (const QString& code : std::as_const(wanted)) {
        add("languages", hsdsId(service + QStringLiteral("/language/") + code),
            {{QStringLiteral("service_id"), service}, {QStringLiteral("code"), code}});
    }
}

void HsdsOffers::setSchedule(const QString& service, const Offer& offer) {
    HsdsTable& schedules = table("schedules");
    // What has ended or is still to come was never shown, so nobody took it away.
    const QList<qsizetype> current = currentOf(service, ownRows("schedules", service));
    for (const qsizetype row : current) {
        schedules.remove(row);
    }
    int number = 0;
    const auto addRow = [&](QJsonObject cells) {
        cells.insert(QStringLiteral("service_id"), service);
        if (number == 0 && !offer.scheduleText.isEmpty()) {
            cells.insert(QStringLiteral("description"), offer.scheduleText);
        }
        const QString id = ownScheduleId(service, ++number);
        if (const qsizetype old = schedules.find(id); old >= 0) {
            schedules.remove(old); // somebody else has let it end
        }
        cells.insert(hsdsIdKey, id);
        schedules.append({cells, 0});
    };
    for (const OfferSession& session : offer.sessions) {
        QJsonObject cells{{QStringLiteral("freq"), QStringLiteral("WEEKLY")},
                          {QStringLiteral("byday"), QLatin1String(hsdsDays[static_cast<size_t>(session.weekday - 1)])},
                          {QStringLiteral("opens_at"), session.starts.toString(QStringLiteral("HH:mm:ss"))}};
        if (session.ends != session.starts) {
            cells.insert(QStringLiteral("closes_at"), session.ends.toString(QStringLiteral("HH:mm:ss")));
        }
        if (session.everyWeeks > 1) {
            cells.insert(QStringLiteral("interval"), session.everyWeeks);
        }
        if (session.firstOn.isValid()) {
            cells.insert(QStringLiteral("dtstart"), isoDate(session.firstOn));
        }
        if (session.notInSchoolHolidays) {
            cells.insert(QStringLiteral("notes"), notInHolidaysNote);
        }
        addRow(cells);
    }
    if (offer.sessions.isEmpty() && !offer.scheduleText.isEmpty()) {
        addRow({});
    }
}

/// False when the address belongs to other services too or is not whole; then attributes say it.
bool HsdsOffers::setAddress(const QString& service, const Offer& offer) {
    if (offer.street.isEmpty() || offer.postcode.isEmpty() || offer.town.isEmpty()) {
        return false;
    }
    QString location = locationOf(service);
    if (!location.isEmpty() && table("service_at_location").where(QStringLiteral("location_id"), location).size() > 1) {
        return false;
    }
    if (location.isEmpty()) {
        location = key(service, "location");
        add("locations", location,
            {{QStringLiteral("location_type"), QStringLiteral("physical")}, {QStringLiteral("name"), offer.name}});
        add("service_at_location", key(service, "place"),
            {{QStringLiteral("service_id"), service}, {QStringLiteral("location_id"), location}});
    }
    qsizetype row = addressOf(location);
    if (row < 0) {
        row = add("addresses", key(service, "address"),
                  {{QStringLiteral("location_id"), location},
                   {QStringLiteral("state_province"), region},
                   {QStringLiteral("country"), QStringLiteral("DK")},
                   {QStringLiteral("address_type"), QStringLiteral("physical")}});
    }
    HsdsTable& addresses = table("addresses");
    addresses.set(row, QStringLiteral("address_1"), offer.street);
    addresses.set(row, QStringLiteral("address_2"), QString());
    addresses.set(row, QStringLiteral("postal_code"), offer.postcode);
    addresses.set(row, QStringLiteral("city"), offer.town);
    for (const char* said : {"street", "postcode", "town"}) {
        setAttribute(service, QLatin1String(said), {});
    }
    return true;
}

void HsdsOffers::setTerm(const QString& id, const QString& code, const QString& name) {
    const QString taxonomy = hsdsId(QStringLiteral("taxonomy"));
    if (table("taxonomies").find(taxonomy) < 0) {
        add("taxonomies", taxonomy,
            {{QStringLiteral("name"), QStringLiteral("Brobygger")},
             {QStringLiteral("description"), QStringLiteral("Oplysninger om tilbud, som HSDS ikke har en kolonne til")}});
    }
    if (table("taxonomy_terms").find(id) < 0) {
        add("taxonomy_terms", id,
            {{QStringLiteral("code"), code},
             {QStringLiteral("name"), name},
             {QStringLiteral("description"), name},
             {QStringLiteral("taxonomy_id"), taxonomy}});
    }
}

void HsdsOffers::setAttribute(const QString& service, const QString& name, const QString& text) {
    const QString id = hsdsId(service + QStringLiteral("/attribute/") + name);
    HsdsTable& attributes = table("attributes");
    if (const qsizetype known = attributes.find(id); text.isEmpty()) {
        if (known >= 0) {
            attributes.remove(known);
        }
        return;
    }
    const QString term = hsdsId(QStringLiteral("term:") + name);
    const ImportField<Offer>* known = field(name);
    setTerm(term, QStringLiteral("brobygger.") + name, known && !known->names.isEmpty() ? known->names.first() : name);
    add("attributes", id,
        {{QStringLiteral("link_id"), service},
         {QStringLiteral("link_type"), name},
         {QStringLiteral("link_entity"), QStringLiteral("service")},
         {QStringLiteral("taxonomy_term_id"), term},
         {QStringLiteral("value"), text}});
}

void HsdsOffers::setCategory(const QString& service, const QString& category) {
    HsdsTable& attributes = table("attributes");
    for (const qsizetype row : attributes.where(QStringLiteral("link_id"), service)) {
        const QString term = cell("attributes", row, "taxonomy_term_id");
        for (const OfferCategory& known : std::as_const(m_categories)) {
            if (term == hsdsId(QStringLiteral("category:") + known.id)) {
                attributes.remove(row);
            }
        }
    }
    if (category.isEmpty()) {
        return;
    }
    const QString term = hsdsId(QStringLiteral("category:") + category);
    setTerm(term, category, categoryName(m_categories, category, QStringLiteral("da")));
    attributes.append({{{hsdsIdKey, hsdsId(service + QStringLiteral("/category/") + category)},
                        {QStringLiteral("link_id"), service},
                        {QStringLiteral("link_type"), QStringLiteral("category")},
                        {QStringLiteral("link_entity"), QStringLiteral("service")},
                        {QStringLiteral("taxonomy_term_id"), term}},
                       0});
}

void HsdsOffers::set(const QString& service, const QString& id, const Offer& offer) {
    const auto number = [](std::optional<int> value) { return value ? QJsonValue(*value) : QJsonValue(); };
    const bool isEmail = offer.checkedBy.contains(QLatin1Char('@'));
    if (id == QLatin1String("name")) {
        setCell(service, "name", offer.name);
    } else if (id == QLatin1String("provider")) {
        setProvider(service, offer.provider);
    } else if (id == QLatin1String("category")) {
        setCategory(service, offer.category);
    } else if (id == QLatin1String("content")) {
        setCell(service, "description", offer.content);
    } else if (id == QLatin1String("target_group")) {
        setCell(service, "eligibility_description", offer.targetGroup);
    } else if (id == QLatin1String("email")) {
        setCell(service, "email", offer.email);
    } else if (id == QLatin1String("website")) {
        // HSDS wants a whole address; "www.forening.dk" is said as it was written.
        const bool isWhole = offer.website.isEmpty() || offer.website.contains(QLatin1String("://"));
        setCell(service, "url", isWhole ? offer.website : QString());
        setAttribute(service, id, isWhole ? QString() : offer.website);
    } else if (id == QLatin1String("min_age")) {
        setCell(service, "minimum_age", number(offer.minAge));
    } else if (id == QLatin1String("max_age")) {
        setCell(service, "maximum_age", number(offer.maxAge));
    } else if (id == QLatin1String("fee")) {
        setFee(service, offer.fee);
    } else if (id == QLatin1String("phone")) {
        setPhone(service, offer.phone);
    } else if (id == QLatin1String("contact_person")) {
        setOwn(service, "contacts", "name", offer.contactPerson);
    } else if (id == QLatin1String("language")) {
        setLanguages(service, offer.language);
    } else if (id == QLatin1String("schedule_text") || id == QLatin1String("sessions")) {
        setSchedule(service, offer);
    } else if (id == QLatin1String("checked_on")) {
        setCell(service, "assured_date", isoDate(offer.checkedOn));
    } else if (id == QLatin1String("checked_by")) {
        setCell(service, "assurer_email", isEmail ? offer.checkedBy : QString());
        setAttribute(service, id, isEmail ? QString() : offer.checkedBy);
    } else if (id == QLatin1String("is_active")) {
        setCell(service, "status", offer.isActive ? QStringLiteral("active") : QStringLiteral("inactive"));
    } else if ((id == QLatin1String("street") || id == QLatin1String("postcode") || id == QLatin1String("town")) &&
               setAddress(service, offer)) {
        return;
    } else {
        const QString text = field(id)->text(offer);
        setAttribute(service, id, id == QLatin1String("is_soft") && !offer.isSoft ? QString() : text);
    }
}

void HsdsOffers::write(const QString& service, const Offer& offer) {
    HsdsTable& services = table("services");
    if (services.find(service) < 0) {
        services.append(
            {{{hsdsIdKey, service}, {QStringLiteral("name"), offer.name}, {QStringLiteral("status"), QStringLiteral("active")}},
             0});
    }
    const Offer said = read(service).offer;
    bool isScheduleWritten = false;
    for (const ImportField<Offer>& known : m_fields) {
        const bool isSchedule = known.id == QLatin1String("schedule_text") || known.id == QLatin1String("sessions");
        if (known.text(said) != known.text(offer) && !(isSchedule && isScheduleWritten)) {
            set(service, known.id, offer);
            isScheduleWritten = isScheduleWritten || isSchedule;
        }
    }
    if (cell("services", services.find(service), "status").isEmpty()) {
        setCell(service, "status", offer.isActive ? QStringLiteral("active") : QStringLiteral("inactive"));
    }
    // CSV asks for an organization; an offer without provider stands for itself.
    if (cell("services", services.find(service), "organization_id").isEmpty()) {
        add("organizations", hsdsId(service + QStringLiteral("/organization")),
            {{QStringLiteral("name"), offer.name}, {QStringLiteral("description"), offer.name}});
        setCell(service, "organization_id", hsdsId(service + QStringLiteral("/organization")));
    }
}

} // namespace brobygger
