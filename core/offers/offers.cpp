// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offers/offers.h"

#include "core/offers/offer_rules.h"
#include "core/offers/offer_store.h"
#include "core/offers/schedule_text.h"
#include "core/storage/records/change_record.h"

#include <QCoreApplication>
#include <QUuid>

namespace brobygger {

namespace {

/// Without sessions of its own an offer has those its schedule's text names.
Offer withSessions(Offer offer) {
    if (offer.sessions.isEmpty() && !offer.scheduleText.isEmpty()) {
        offer.sessions = parseSchedule(offer.scheduleText);
    }
    return offer;
}

} // namespace

Result<OfferId> Offers::add(const Offer& draft) {
    if (const Problems problems = check(draft, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    return m_session.write(QStringLiteral("offer.add"), [&](Write& write) -> Result<OfferId> {
        Offer offer = withSessions(draft);
        offer.id = write.newId<Offer>();
        offer.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        OfferStore(write.database()).insert(write, offer);
        return offer.id;
    });
}

Result<Undo> Offers::change(const Offer& draft) {
    return change(QStringLiteral("offer.change"), draft.id, [&draft](Offer& offer) {
        const QString uuid = offer.uuid;
        offer = withSessions(draft);
        offer.uuid = uuid;
    });
}

Result<Undo> Offers::change(const QString& purpose, OfferId id, const std::function<void(Offer&)>& how) {
    const auto changed = [&](Offer offer) -> Result<Offer> {
        how(offer);
        if (const Problems problems = check(offer, m_session.clock().today()); problems.hasErrors()) {
            return invalid(problems);
        }
        return offer;
    };
    return changeRecord<OfferStore>(m_session, purpose, id, changed);
}

Result<Undo> Offers::deactivate(OfferId id) {
    return changeRecord<OfferStore>(m_session, QStringLiteral("offer.deactivate"), id, [](Offer offer) -> Result<Offer> {
        offer.isActive = false;
        return offer;
    });
}

Result<Undo> Offers::activate(OfferId id) {
    return changeRecord<OfferStore>(m_session, QStringLiteral("offer.activate"), id, [](Offer offer) -> Result<Offer> {
        offer.isActive = true;
        return offer;
    });
}

Result<Undo> Offers::markChecked(OfferId id, const OfferCheck& done) {
    return change(QStringLiteral("offer.check"), id, [&done](Offer& offer) {
        offer.checkedOn = done.on;
        offer.checkedBy = done.by;
        offer.checkedHow = done.how;
    });
}

std::optional<Offer> Offers::find(OfferId id) const { return OfferStore(m_session.database()).find(id); }

QList<OfferRow> Offers::window(const OfferFilter& filter, qsizetype offset, qsizetype limit, OfferOrder order) const {
    return OfferStore(m_session.database()).window(filter, offset, limit, order);
}

qsizetype Offers::count(const OfferFilter& filter) const { return OfferStore(m_session.database()).count(filter); }

QList<Offer> Offers::all() const { return OfferStore(m_session.database()).all(); }

QList<OfferRow> Offers::toCall(int limit) const { return window({}, 0, limit, OfferOrder::OldestChecked); }

QList<OfferRow> Offers::search(const QString& text, int limit) const {
    OfferFilter filter;
    filter.text = text;
    return window(filter, 0, limit);
}

} // namespace brobygger
