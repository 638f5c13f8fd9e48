// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/offers/offer_list.h"
#include "core/offers/offer_rules.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// Who asked an offer whether what stands about it is still so.
struct OfferCheck {
    QDate on;
    QString by;
    QString how; ///< "telefon", "besøg"
};

/// The directory: what one can be referred to, and how fresh it is. Leaves ranking for a citizen to Matching
/// and reading spreadsheets to Imports.
class Offers final {
public:
    explicit Offers(Session& session)
        : m_session(session) {}

    /// Keeps a new offer; its id and uuid are made here. Sessions are read out of the schedule's text when
    /// there are none. Invalid.
    Result<OfferId> add(const Offer& offer);
    /// Invalid, NotFound; Conflict from the Undo when the offer was changed again since.
    Result<Undo> change(const Offer& offer);
    /// No longer proposed; referrals to it stay as they are. NotFound.
    Result<Undo> deactivate(OfferId id);
    Result<Undo> activate(OfferId id);
    /// Invalid when the day lies ahead; NotFound.
    Result<Undo> markChecked(OfferId id, const OfferCheck& check);

    std::optional<Offer> find(OfferId id) const;
    QList<OfferRow> window(const OfferFilter& filter, qsizetype offset, qsizetype limit,
                           OfferOrder order = OfferOrder::Name) const;
    qsizetype count(const OfferFilter& filter) const;
    /// Every offer in Danish order, for catalogues and exports.
    QList<Offer> all() const;
    /// "Ring til disse tre": the active offers that nobody has asked for longest.
    QList<OfferRow> toCall(int limit = offersToCall) const;
    /// Active offers found by words of name, provider and town.
    QList<OfferRow> search(const QString& text, int limit) const;

private:
    Result<Undo> change(const QString& purpose, OfferId id, const std::function<void(Offer&)>& how);

    Session& m_session;
};

} // namespace brobygger
