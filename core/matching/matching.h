// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/matching/match_texts.h"
#include "core/matching/matching_rules.h"
#include "core/matching/wish.h"
#include "core/offers/offer.h"
#include "core/settings/settings.h"
#include "core/storage/records/session.h"

#include <memory>

namespace brobygger {

struct OfferCatalogue;
class Codes;

/// What a list shows of an offer besides its match.
struct OfferHead {
    QString name;
    QString town;
    QString schedule; ///< as it was written; empty: only the sessions say when
};

/// Every offer ranked for one citizen. Holds what it was ranked from, so that describe() can say why.
struct MatchList {
    CitizenTraits citizen;
    QList<OfferTraits> offers; ///< Match::offer is a position in here
    QList<Match> matches;
    MatchSettings settings;
    MatchNames names;
    QDate today;
    bool isRestricted = false; ///< the citizen's data are only kept (GDPR article 18): no offer is ranked

    const OfferTraits& traits(const Match& match) const { return offers.at(match.offer); }
    OfferId id(const Match& match) const { return OfferId(traits(match).id); }
    /// The match of one offer; nothing when it is not in the directory.
    std::optional<Match> find(OfferId offer) const;
    qsizetype count(Eligible eligible) const;
};

/// Ranks the directory for a citizen: gathers what matching looks at from the citizen, the wish, the facts,
/// the offers and what has happened between them, and leaves judging to the pure rules beside it. The
/// directory is read once and again only after something in it changed.
class Matching final {
public:
    Matching(Session& session, const Settings& settings, const Codes& codes, const Gazetteer& places);
    ~Matching();

    /// Best first. An unknown citizen has an empty list, and so has one whose data are restricted.
    MatchList forCitizen(CitizenId citizen) const;
    /// From what was read for ranking, without asking the table again; empty for an unknown offer.
    OfferHead head(OfferId offer) const;

    /// The wish of a citizen; an empty one when nobody asked yet.
    CitizenWish wish(CitizenId citizen) const;
    /// Invalid; NotFound when there is no such citizen.
    Result<Undo> saveWish(const CitizenWish& wish);

private:
    const OfferCatalogue& catalogue() const;
    MatchNames names() const;
    MatchSettings settings() const;

    Session& m_session;
    const Settings& m_settings;
    const Codes& m_codes;
    const Gazetteer& m_places;
    mutable std::unique_ptr<OfferCatalogue> m_catalogue; ///< what was read; nothing after a change
    QObject m_listener;
};

} // namespace brobygger
