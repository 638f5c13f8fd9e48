// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/phone.h"
#include "core/directory/hsds_offers.h"
#include "core/directory/hsds_schedules.h"
#include "core/directory/hsds_validity.h"
#include "core/directory/hsds_words.h"
#include "core/exchange/hsds/hsds_cells.h"
#include "core/exchange/html/html_text.h"
#include "core/offers/offer_rules.h"
#include "core/sheets/masked_numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

struct HsdsOffersWords {
    Q_DECLARE_TR_FUNCTIONS(HsdsOffers)
};

/// Where a kind of telephone stands in the order in which one would ring; nothing where nobody answers.
std::optional<int> phoneRank(const QString& type, const QString& description) {
    static const QRegularExpression silent(QStringLiteral("fax|\\btt[yd]\\b|\\btdd\\b|textphone|teletype|pager|modem"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression voice(QStringLiteral("^$|voice|phone|telefon|tlf|tel\\b|main|hoved|fastnet|landline|work"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mobile(QStringLiteral("cell|mobil"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression text(QStringLiteral("text|sms|video"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression faxFirst(QStringLiteral("^\\s*(tele)?fax\\b"), QRegularExpression::CaseInsensitiveOption);
    if (silent.match(type).hasMatch() || (type.isEmpty() && faxFirst.match(description).hasMatch())) {
        return std::nullopt;
    }
    return mobile.match(type).hasMatch() ? 1 : text.match(type).hasMatch() ? 3 : voice.match(type).hasMatch() ? 0 : 2;
}

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
        return hsdsText(rows.at(a).cells.value(hsdsIdKey)) < hsdsText(rows.at(b).cells.value(hsdsIdKey));
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

QList<QList<qsizetype>> HsdsOffers::levelsOf(const char* name, const QString& service) const {
    QList<QList<qsizetype>> levels{ownRows(name, service)};
    for (const qsizetype place : ownRows("service_at_location", service)) {
        levels << where(name, "service_at_location_id", cell("service_at_location", place, "id"))
               << where(name, "location_id", cell("service_at_location", place, "location_id"));
    }
    const QString organization =
        hsdsText(m_package.find(QStringLiteral("services"), service).value(QStringLiteral("organization_id")));
    levels << (organization.isEmpty() ? QList<qsizetype>() : where(name, "organization_id", organization));
    levels.removeIf([](const QList<qsizetype>& rows) { return rows.isEmpty(); });
    return levels;
}

QList<qsizetype> HsdsOffers::rowsOf(const char* name, const QString& service) const { return levelsOf(name, service).value(0); }

QList<qsizetype> HsdsOffers::answered(const QList<qsizetype>& phones) const {
    const auto rank = [this](qsizetype row) {
        return phoneRank(cell("phones", row, "type").trimmed(), cell("phones", row, "description"));
    };
    QList<qsizetype> rows = phones;
    rows.removeIf([&](qsizetype row) { return !rank(row) || readPhone(cell("phones", row, "number")).number.isEmpty(); });
    std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
    return rows;
}

void HsdsOffers::readPhones(const QString& service, SaidOffer& said) const {
    const auto tell = [&said](const char* column, const QString& rest) {
        if (!rest.isEmpty()) {
            said.told.hint(QStringLiteral("phones.") + QLatin1String(column),
                           HsdsOffersWords::tr("Not taken, since an offer has one telephone number: %1").arg(rest));
        }
    };
    for (const QList<qsizetype>& level : levelsOf("phones", service)) {
        const QList<qsizetype> rows = answered(level);
        if (rows.isEmpty()) {
            continue; // only a fax, or nothing that is a number
        }
        const SaidPhone phone = readPhone(cell("phones", rows.first(), "number"));
        said.offer.phone = phone.number;
        said.fields.insert(QStringLiteral("phone"));
        tell("number", phone.rest);
        tell("extension", cell("phones", rows.first(), "extension"));
        for (const qsizetype row : rows.mid(1)) {
            tell("number", cell("phones", row, "number"));
        }
        return;
    }
}

QSet<QString> HsdsOffers::writtenSchedules(const QString& service) const {
    QSet<QString> ids;
    const qsizetype most = rowsOf("schedules", service).size();
    for (qsizetype number = 1; number <= most; ++number) {
        ids.insert(ownScheduleId(service, number));
    }
    return ids;
}

QList<qsizetype> HsdsOffers::currentOf(const QString& service, QList<qsizetype> schedules) const {
    const QSet<QString> written = writtenSchedules(service);
    schedules.removeIf([&](qsizetype row) {
        QJsonObject cells = table("schedules").at(row).cells;
        if (written.contains(hsdsText(cells.value(hsdsIdKey)))) {
            cells.remove(QStringLiteral("dtstart"));
        }
        return !isHsdsCurrent(cells, m_today);
    });
    return schedules;
}

void HsdsOffers::readSchedules(const QString& service, SaidOffer& said) const {
    // We write the text of an offer at its first row, and what it says is all.
    const QSet<QString> own = writtenSchedules(service);
    const QList<qsizetype> rows = currentOf(service, rowsOf("schedules", service));
    const qsizetype all = rowsOf("schedules", service).size();
    QStringList texts; // one a row; empty where the sessions say it
    QStringList words; // one a row, also where the sessions say it
    bool isText = false;
    for (const qsizetype row : rows) {
        const QJsonObject& cells = table("schedules").at(row).cells;
        QList<OfferSession> sessions = hsdsSessionsOf(cells);
        const bool isOwn = own.contains(cell("schedules", row, "id"));
        for (OfferSession& session : sessions) {
            // In a row of others it says when the times are valid from, which the rows keep.
            session.firstOn = isOwn ? hsdsDateOf(cell("schedules", row, "dtstart")) : session.firstOn;
        }
        said.offer.sessions += sessions;
        QString text = plainTextOfHtml(cell("schedules", row, "description"));
        const QString made = isOwn ? QString() : hsdsScheduleWords(cells);
        static const QRegularExpression digit(QStringLiteral("\\d"));
        if (!text.isEmpty() && !sessions.isEmpty() && !made.isEmpty() && !digit.match(text).hasMatch()) {
            text += QStringLiteral(": ") + made; // "Formiddage" alone says no hours
        }
        isText = isText || !text.isEmpty() || (sessions.isEmpty() && !made.isEmpty());
        texts << text;
        words << made;
    }
    std::stable_sort(said.offer.sessions.begin(), said.offer.sessions.end(), [](const OfferSession& a, const OfferSession& b) {
        return std::pair(a.weekday, a.starts) < std::pair(b.weekday, b.starts);
    });
    // As soon as one row has a text, the text is all that is shown: then every row needs one.
    for (qsizetype at = 0; isText && at < texts.size(); ++at) {
        texts[at] = texts.at(at).isEmpty() ? words.at(at) : texts.at(at);
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    said.offer.scheduleText = texts.join(QStringLiteral("; "));
    // Times that have all ended take away what stood there.
    const bool areOver = all > 0 && rows.isEmpty();
    if (areOver || !said.offer.scheduleText.isEmpty()) {
        said.fields.insert(QStringLiteral("schedule_text"));
    }
    if (areOver || !said.offer.sessions.isEmpty()) {
        said.fields.insert(QStringLiteral("sessions"));
    }
    if (rows.size() < all) {
        said.told.hint(QStringLiteral("schedules.valid_to"),
                       HsdsOffersWords::tr("Times that have ended or are still to come are not shown."));
    }
}

bool HsdsOffers::isInKroner(qsizetype price) const {
    const QString currency = cell("cost_options", price, "currency").trimmed().toUpper().remove(QLatin1Char('.'));
    return currency.isEmpty() || currency == QLatin1String("DKK") || currency == QLatin1String("KR");
}

QList<qsizetype> HsdsOffers::currentPrices(const QString& service) const {
    QList<qsizetype> rows = ownRows("cost_options", service);
    rows.removeIf(
        [this](qsizetype row) { return !isInKroner(row) || !isHsdsCurrent(table("cost_options").at(row).cells, m_today); });
    // The newest price counts.
    std::stable_sort(rows.begin(), rows.end(), [this](qsizetype a, qsizetype b) {
        return hsdsDateOf(cell("cost_options", a, "valid_from")) > hsdsDateOf(cell("cost_options", b, "valid_from"));
    });
    return rows;
}

std::optional<Money> HsdsOffers::amountOf(qsizetype price) const {
    bool isNumber = false;
    const double amount = hsdsNumberOf(cell("cost_options", price, "amount")).toDouble(&isNumber);
    // Without a currency it is no price an offer can show, unless it is free.
    const bool isSaid = isNumber && (!cell("cost_options", price, "currency").trimmed().isEmpty() || amount == 0);
    return isSaid && amount >= 0 && amount < 1e9 ? std::optional(Money{std::llround(amount * 100)}) : std::nullopt;
}

void HsdsOffers::readFee(const QString& service, SaidOffer& said) const {
    QList<qsizetype> prices = currentPrices(service);
    prices.removeIf([this](qsizetype row) { return !amountOf(row); });
    if (!prices.isEmpty()) {
        said.offer.fee = amountOf(prices.takeFirst());
        said.fields.insert(QStringLiteral("fee"));
    }
    for (const qsizetype row : std::as_const(prices)) {
        const QString option = cell("cost_options", row, "option");
        said.told.hint(QStringLiteral("cost_options.amount"),
                       HsdsOffersWords::tr("Not taken, since an offer has one price: %1")
                           .arg((formatMoney(*amountOf(row)) + QLatin1Char(' ') + option).trimmed()));
    }
    const QList<qsizetype> all = ownRows("cost_options", service);
    const bool isOver = std::any_of(all.begin(), all.end(), [this](qsizetype row) {
        return isInKroner(row) && !isHsdsCurrent(table("cost_options").at(row).cells, m_today);
    });
    if (isOver && !said.offer.fee) {
        said.fields.insert(QStringLiteral("fee")); // a price that has ended takes away what stood there
        said.told.hint(QStringLiteral("cost_options.valid_to"),
                       HsdsOffersWords::tr("A price that has ended or is still to come is not shown."));
    }
}

void HsdsOffers::leaveOutWhatCannotBe(SaidOffer& said) const {
    static const QHash<QString, QString> columns{{QStringLiteral("postcode"), QStringLiteral("addresses.postal_code")},
                                                 {QStringLiteral("email"), QStringLiteral("services.email")},
                                                 {QStringLiteral("min_age"), QStringLiteral("services.minimum_age")},
                                                 {QStringLiteral("max_age"), QStringLiteral("services.maximum_age")},
                                                 {QStringLiteral("checked_on"), QStringLiteral("services.assured_date")}};
    const Problems problems = check(said.offer, m_today);
    for (const Problem& problem : problems.list()) {
        for (const ImportField<Offer>& known : m_fields) {
            if (known.property == problem.field && problem.severity == Severity::Error && known.id != QLatin1String("name")) {
                const QString column = columns.value(known.id, QStringLiteral("attributes.value"));
                said.told.hint(column,
                               QStringLiteral("%1 (%2)").arg(problem.message, withMaskedNumbers(known.text(said.offer))));
                known.put(said.offer, {});
                said.fields.remove(known.id);
            }
        }
    }
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
    say("name", plainTextOfHtml(own("name")).simplified());
    // An offer without provider was given an organization of its own, because CSV asks for one.
    if (own("organization_id") != hsdsId(service + QStringLiteral("/organization"))) {
        const QJsonObject organization = m_package.find(QStringLiteral("organizations"), own("organization_id"));
        say("provider", plainTextOfHtml(hsdsText(organization.value(QStringLiteral("name")))).simplified());
    }
    say("category", categoryOf(service));
    say("content", plainTextOfHtml(own("description")));
    say("target_group", plainTextOfHtml(own("eligibility_description")));
    say("email", own("email"));
    say("website", own("url"));
    // Nobody is at most 0 years old: directories write 0 where there is no limit.
    const bool hasHighest = own("maximum_age").toDouble() > 0;
    const bool isZeroToZero = !own("maximum_age").isEmpty() && !hasHighest && own("minimum_age").toDouble() <= 0;
    say("min_age", isZeroToZero ? QString() : wholeNumber("minimum_age"));
    say("max_age", hasHighest ? wholeNumber("maximum_age") : QString());
    say("checked_on", own("assured_date").left(10));
    say("checked_by", own("assurer_email"));
    const QString state = hsdsStatusOf(own("status"));
    say("is_active", state.isEmpty() || state == QLatin1String("active") ? QStringLiteral("1") : QStringLiteral("0"));
    readFee(service, said);
    readPhones(service, said);
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
    readSchedules(service, said);
    const QHash<QString, QString> attributes = attributesOf(service);
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute) {
        if (field(attribute.key()) && isHeld(attribute.key(), *attribute)) {
            say(attribute.key().toLatin1().constData(), *attribute);
        }
    }
    leaveOutWhatCannotBe(said);
    return said;
}

} // namespace brobygger
