// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/directory/hsds_offers.h"
#include "core/directory/hsds_words.h"
#include "core/exchange/html/html_text.h"
#include "core/offers/offer_rules.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

QTime timeOf(const QString& text) { return QTime::fromString(text.left(5), QStringLiteral("HH:mm")); }

ImportField<Offer> activeField() {
    ImportField<Offer> field;
    field.id = QStringLiteral("is_active");
    field.property = QStringLiteral("isActive");
    field.names = {QStringLiteral("Bruges"), QStringLiteral("Används"), QStringLiteral("In use")};
    field.shown = [](const QString& text) { return text == QLatin1String("1") ? QStringLiteral("ja") : QStringLiteral("nej"); };
    field.text = [](const Offer& offer) { return offer.isActive ? QStringLiteral("1") : QStringLiteral("0"); };
    field.put = [](Offer& offer, const QString& text) {
        // An import of a sheet has no image of it.
        offer.isActive = text.isEmpty() ? offer.isActive : text == QLatin1String("1");
    };
    return field;
}

bool isHeld(const QString& field, const QString& text) {
    if (field == QLatin1String("sex")) {
        return text == QLatin1String("female") || text == QLatin1String("male");
    }
    return true;
}

} // namespace

QList<ImportField<Offer>> directoryFields(const Gazetteer& places) { return offerFields({}, places) << activeField(); }

QString HsdsOffers::cell(const char* name, qsizetype row, const char* column) const {
    return hsdsText(table(name).at(row).cells.value(QLatin1String(column)));
}

QList<qsizetype> HsdsOffers::ownRows(const char* name, const QString& service) const {
    return where(name, "service_id", service);
}

/// In the order of their ids: which phone is the first must not depend on how a file is sorted.
QList<qsizetype> HsdsOffers::where(const char* name, const char* column, const QString& value) const {
    const HsdsTable& rows = table(name);
    QList<qsizetype> found = rows.where(QLatin1String(column), value);
    std::sort(found.begin(), found.end(), [&rows](qsizetype a, qsizetype b) {
        const QString id = QStringLiteral("id");
        return hsdsText(rows.at(a).cells.value(id)) < hsdsText(rows.at(b).cells.value(id));
    });
    return found;
}

QString HsdsOffers::locationOf(const QString& service) const {
    const QList<qsizetype> places = ownRows("service_at_location", service);
    return places.isEmpty() ? QString() : cell("service_at_location", places.first(), "location_id");
}

qsizetype HsdsOffers::addressOf(const QString& location) const {
    if (location.isEmpty()) {
        return -1;
    }
    const QList<qsizetype> rows = where("addresses", "location_id", location);
    for (const qsizetype row : rows) {
        if (cell("addresses", row, "address_type") == QLatin1String("physical")) {
            return row;
        }
    }
    return rows.isEmpty() ? -1 : rows.first();
}

QList<qsizetype> HsdsOffers::rowsOf(const char* name, const QString& service) const {
    QList<qsizetype> rows = ownRows(name, service);
    const QList<qsizetype> places = ownRows("service_at_location", service);
    for (qsizetype at = 0; rows.isEmpty() && at < places.size(); ++at) {
        rows = where(name, "service_at_location_id", cell("service_at_location", places[at], "id"));
        if (rows.isEmpty()) {
            rows = where(name, "location_id", cell("service_at_location", places[at], "location_id"));
        }
    }
    if (rows.isEmpty()) {
        const QString organization =
            hsdsText(m_package.find(QStringLiteral("services"), service).value(QStringLiteral("organization_id")));
        rows = organization.isEmpty() ? rows : where(name, "organization_id", organization);
    }
    return rows;
}

QString HsdsOffers::scheduleTextOf(const QString& service) const {
    QStringList texts;
    for (const qsizetype row : rowsOf("schedules", service)) {
        const QString text = plainTextOfHtml(cell("schedules", row, "description"));
        if (!text.isEmpty() && !texts.contains(text)) {
            texts << text;
        }
    }
    return texts.join(QStringLiteral("; "));
}

QList<OfferSession> HsdsOffers::sessionsOf(const QString& service) const {
    QList<OfferSession> sessions;
    for (const qsizetype row : rowsOf("schedules", service)) {
        const QString rhythm = cell("schedules", row, "freq");
        OfferSession session;
        session.starts = timeOf(cell("schedules", row, "opens_at"));
        session.ends = timeOf(cell("schedules", row, "closes_at"));
        session.everyWeeks = std::max(1, cell("schedules", row, "interval").toInt());
        session.notInSchoolHolidays = cell("schedules", row, "notes") == notInHolidaysNote;
        if (session.everyWeeks > 1) {
            session.firstOn = fromIsoDate(cell("schedules", row, "dtstart").left(10));
        }
        if ((!rhythm.isEmpty() && rhythm != QLatin1String("WEEKLY")) || !session.starts.isValid()) {
            continue; // only its text can be shown
        }
        session.ends = session.ends.isValid() ? session.ends : session.starts;
        const QStringList days = cell("schedules", row, "byday").split(QLatin1Char(','));
        for (const QString& day : days) {
            const auto found = std::find_if(hsdsDays.begin(), hsdsDays.end(),
                                            [&](const char* name) { return day.trimmed() == QLatin1String(name); });
            if (found != hsdsDays.end()) {
                session.weekday = static_cast<int>(found - hsdsDays.begin()) + 1;
                sessions.append(session);
            }
        }
    }
    std::stable_sort(sessions.begin(), sessions.end(), [](const OfferSession& a, const OfferSession& b) {
        return std::pair(a.weekday, a.starts) < std::pair(b.weekday, b.starts);
    });
    return sessions;
}

std::optional<Money> HsdsOffers::feeOf(const QString& service) const {
    for (const qsizetype row : ownRows("cost_options", service)) {
        const QString currency = cell("cost_options", row, "currency").toUpper();
        bool isNumber = false;
        const double amount = cell("cost_options", row, "amount").toDouble(&isNumber);
        // Another currency is no price an offer can show.
        if (isNumber && (currency == QLatin1String("DKK") || (currency.isEmpty() && amount == 0)) && amount >= 0 &&
            amount < 1e9) {
            return Money{std::llround(amount * 100)};
        }
    }
    return std::nullopt;
}

QHash<QString, QString> HsdsOffers::attributesOf(const QString& service) const {
    QHash<QString, QString> values;
    for (const qsizetype row : where("attributes", "link_id", service)) {
        const QString name = cell("attributes", row, "link_type");
        if (cell("attributes", row, "taxonomy_term_id") == hsdsId(QStringLiteral("term:") + name)) {
            values.insert(name, cell("attributes", row, "value"));
        }
    }
    return values;
}

QString HsdsOffers::categoryOf(const QString& service) const {
    for (const qsizetype row : where("attributes", "link_id", service)) {
        const QJsonObject term = m_package.find(QStringLiteral("taxonomy_terms"), cell("attributes", row, "taxonomy_term_id"));
        for (const char* column : {"code", "name"}) {
            const QString text = hsdsText(term.value(QLatin1String(column)));
            const QString id = text.isEmpty() ? QString() : findCategory(m_categories, text);
            if (!id.isEmpty()) {
                return id;
            }
        }
    }
    return {};
}

const ImportField<Offer>* HsdsOffers::field(const QString& id) const {
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&id](const ImportField<Offer>& known) { return known.id == id; });
    return found == m_fields.end() ? nullptr : &*found;
}

SaidOffer HsdsOffers::read(const QString& service) const {
    const QJsonObject cells = m_package.find(QStringLiteral("services"), service);
    SaidOffer said;
    const auto say = [&](const char* id, const QString& text) {
        if (!text.isEmpty()) {
            field(QLatin1String(id))->put(said.offer, text);
            said.fields.insert(QLatin1String(id));
        }
    };
    const auto own = [&cells](const char* column) { return hsdsText(cells.value(QLatin1String(column))); };
    const auto wholeNumber = [&own](const char* column) {
        const double number = own(column).toDouble();
        return own(column).isEmpty() ? QString() : QString::number(static_cast<int>(std::clamp(number, -1.0, 1000.0)));
    };
    say("name", own("name").trimmed());
    // An offer without provider was given an organization of its own, because CSV asks for one.
    if (own("organization_id") != hsdsId(service + QStringLiteral("/organization"))) {
        say("provider",
            hsdsText(m_package.find(QStringLiteral("organizations"), own("organization_id")).value(QStringLiteral("name"))));
    }
    say("category", categoryOf(service));
    say("content", plainTextOfHtml(own("description")));
    say("target_group", plainTextOfHtml(own("eligibility_description")));
    say("email", own("email"));
    say("website", own("url"));
    say("min_age", wholeNumber("minimum_age"));
    say("max_age", wholeNumber("maximum_age"));
    say("checked_on", own("assured_date").left(10));
    say("checked_by", own("assurer_email"));
    say("is_active",
        own("status").isEmpty() || own("status") == QLatin1String("active") ? QStringLiteral("1") : QStringLiteral("0"));
    if (const std::optional<Money> fee = feeOf(service)) {
        say("fee", QString::number(fee->minor));
    }
    const QList<qsizetype> phones = rowsOf("phones", service);
    const QString phone = phones.isEmpty() ? QString() : readPhone(cell("phones", phones.first(), "number")).number;
    say("phone", phone.size() < 6 ? QString() : phone);
    const QList<qsizetype> contacts = rowsOf("contacts", service);
    say("contact_person", contacts.isEmpty() ? QString() : cell("contacts", contacts.first(), "name"));
    QStringList languages;
    for (const qsizetype row : table("languages").where(QStringLiteral("service_id"), service)) {
        const QString code = cell("languages", row, "code");
        languages << (code.isEmpty() ? cell("languages", row, "name") : code);
    }
    say("language", languages.join(QLatin1Char(',')));
    if (const qsizetype address = addressOf(locationOf(service)); address >= 0) {
        const QString second = cell("addresses", address, "address_2");
        say("street", cell("addresses", address, "address_1") + (second.isEmpty() ? QString() : QStringLiteral(", ") + second));
        say("postcode", cell("addresses", address, "postal_code"));
        say("town", cell("addresses", address, "city"));
    }
    say("schedule_text", scheduleTextOf(service));
    said.offer.sessions = sessionsOf(service);
    if (!said.offer.sessions.isEmpty()) {
        said.fields.insert(QStringLiteral("sessions"));
    }
    const QHash<QString, QString> attributes = attributesOf(service);
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute) {
        if (field(attribute.key()) && isHeld(attribute.key(), *attribute)) {
            say(attribute.key().toLatin1().constData(), *attribute);
        }
    }
    const Problems problems = check(said.offer, m_today);
    for (const Problem& problem : problems.list()) {
        for (const ImportField<Offer>& known : m_fields) {
            if (known.property == problem.field && problem.severity == Severity::Error && known.id != QLatin1String("name")) {
                known.put(said.offer, {});
                said.fields.remove(known.id);
            }
        }
    }
    return said;
}

} // namespace brobygger
