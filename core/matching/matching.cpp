// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matching.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizen_store.h"
#include "core/codes/codes.h"
#include "core/matching/match_store.h"
#include "core/matching/wish_rules.h"
#include "core/offers/offer_categories.h"
#include "core/rights/restrictions.h"
#include "core/storage/records/change_record.h"

#include <algorithm>

namespace brobygger {

namespace {

std::optional<LatLon> positionOf(const Gazetteer& places, const QString& parish, const QString& postcode) {
    if (const auto known = places.parish(parish)) {
        return known->position;
    }
    const auto known = places.postcode(postcode);
    return known ? std::optional(known->position) : std::nullopt;
}

TravelMode travelMode(const QString& code) {
    if (code == QLatin1String("drives")) {
        return TravelMode::Drives;
    }
    if (code == QLatin1String("public")) {
        return TravelMode::Public;
    }
    if (code == QLatin1String("walks")) {
        return TravelMode::Walks;
    }
    return code == QLatin1String("lift") ? TravelMode::Lift : TravelMode::Unknown;
}

CitizenTraits traitsOf(const Citizen& citizen, const CitizenWish& wish, const Gazetteer& places, QDate today) {
    CitizenTraits traits;
    const int age = ageOn(citizen.birthDate, today);
    traits.age = age < 0 ? std::nullopt : std::optional(age);
    traits.sex = citizen.sex;
    traits.needs = wish.needs;
    traits.times = wish.ownTimes;
    traits.maxDistanceKm = wish.maxDistanceKm;
    traits.transport = travelMode(wish.transport);
    traits.maxFee = wish.maxFee;
    traits.needsCompanion = wish.needsCompanion.value_or(false);
    traits.needsWheelchair = wish.needsWheelchair.value_or(false);
    traits.language = citizen.language;
    traits.position = positionOf(places, citizen.parishCode, citizen.postcode);
    traits.municipality = citizen.municipalityCode;
    return traits;
}

/// Wishes as changeRecord asks for them: everybody has them, empty until somebody writes them down.
class KeptWishes {
public:
    explicit KeptWishes(Database& database)
        : m_store(database) {}
    std::optional<CitizenWish> find(CitizenId citizen) const {
        CitizenWish none;
        none.citizen = citizen;
        return m_store.wish(citizen).value_or(none);
    }
    void update(Write& write, const CitizenWish&, const CitizenWish& after) {
        m_store.save(write, m_store.wish(after.citizen), after);
    }

private:
    MatchStore m_store;
};

} // namespace

/// The directory as it was read last; one list and not one per citizen.
struct OfferCatalogue {
    QList<OfferTraits> traits;
    QHash<qint64, OfferHead> heads;
};

std::optional<Match> MatchList::find(OfferId offer) const {
    const auto found = std::find_if(matches.begin(), matches.end(), [&](const Match& match) { return id(match) == offer; });
    return found == matches.end() ? std::nullopt : std::optional(*found);
}

qsizetype MatchList::count(Eligible eligible) const {
    return std::count_if(matches.begin(), matches.end(), [eligible](const Match& match) { return match.eligible == eligible; });
}

Matching::Matching(Session& session, const Settings& settings, const Codes& codes, const Gazetteer& places)
    : m_session(session)
    , m_settings(settings)
    , m_codes(codes)
    , m_places(places) {
    QObject::connect(&session.feed(), &ChangeFeed::changed, &m_listener, [this](const Changes& changes) {
        // An appointment changes attendance, an import brings offers.
        if (changes.touches(RecordKind::Offer) || changes.touches(RecordKind::Appointment) ||
            changes.touches(RecordKind::Import)) {
            m_catalogue.reset();
        }
    });
}

Matching::~Matching() = default;

const OfferCatalogue& Matching::catalogue() const {
    if (!m_catalogue) {
        m_catalogue = std::make_unique<OfferCatalogue>();
        for (OfferTraitsRow& row : MatchStore(m_session.database()).offers()) {
            row.traits.position = positionOf(m_places, row.parishCode, row.postcode);
            m_catalogue->heads.insert(row.traits.id, {row.name, row.town, row.schedule});
            m_catalogue->traits.append(std::move(row.traits));
        }
    }
    return *m_catalogue;
}

MatchNames Matching::names() const {
    const QString language = m_settings.value(brobygger::language);
    MatchNames names;
    for (const OfferCategory& category : offerCategories()) {
        names.categories.insert(category.id, category.name(language));
    }
    for (const Municipality& municipality : m_places.municipalities()) {
        names.municipalities.insert(municipality.code, municipality.name);
    }
    return names;
}

MatchSettings Matching::settings() const {
    MatchSettings settings;
    settings.smallCell = smallCellThresholdOf(m_settings);
    return settings;
}

MatchList Matching::forCitizen(CitizenId citizen) const {
    MatchList list;
    const std::optional<Citizen> known = CitizenStore(m_session.database()).find(citizen);
    if (!known) {
        return list;
    }
    list.today = m_session.clock().today();
    list.settings = settings();
    list.names = names();
    list.citizen = traitsOf(*known, wish(citizen), m_places, list.today);
    if (!checkUnrestricted(m_session.database(), citizen)) {
        list.isRestricted = true;
        return list;
    }
    list.offers = catalogue().traits;
    const QHash<qint64, ParkedOffer> parked = MatchStore(m_session.database()).parkedFor(citizen, list.today);
    if (!parked.isEmpty()) {
        const QString language = m_settings.value(brobygger::language);
        for (OfferTraits& offer : list.offers) {
            if (const auto found = parked.constFind(offer.id); found != parked.cend()) {
                offer.parkedUntil = found->until;
                offer.parkedOpen = found->isOpen;
                offer.parkedReason = m_codes.name(QStringLiteral("decline_reason"), found->reason, language);
            }
        }
    }
    list.matches = rankOffers(list.offers, list.citizen, list.settings, list.today);
    return list;
}

OfferHead Matching::head(OfferId offer) const { return catalogue().heads.value(offer.value()); }

CitizenWish Matching::wish(CitizenId citizen) const {
    CitizenWish empty;
    empty.citizen = citizen;
    return MatchStore(m_session.database()).wish(citizen).value_or(empty);
}

Result<Undo> Matching::saveWish(const CitizenWish& wish) {
    if (const Problems problems = check(wish); problems.hasErrors()) {
        return invalid(problems);
    }
    if (!CitizenStore(m_session.database()).find(wish.citizen)) {
        return recordGone();
    }
    return changeRecord<KeptWishes>(m_session, QStringLiteral("wish.save"), wish.citizen,
                                    [&wish](const CitizenWish&) -> Result<CitizenWish> { return wish; });
}

} // namespace brobygger
