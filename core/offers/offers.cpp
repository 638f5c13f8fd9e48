// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offers/offers.h"

#include "core/offers/offer_rules.h"
#include "core/offers/offer_schedule.h"
#include "core/offers/offer_store.h"

#include <QCoreApplication>
#include <QUuid>

namespace brobygger {

namespace {

QString say(const char* sentence) {
    return QCoreApplication::translate("Offers", sentence);
}

Error notFound() {
    return {ErrorKind::NotFound,
            say(QT_TRANSLATE_NOOP("Offers", "This offer is no longer in the directory."))};
}

/// Without sessions of its own an offer has those its schedule's text names.
Offer withSessions(Offer offer) {
    if (offer.sessions.isEmpty() && !offer.scheduleText.isEmpty()) {
        offer.sessions = parseSchedule(offer.scheduleText);
    }
    return offer;
}

Result<void> replaceOnce(Session& session, const Offer& before, const Offer& after, const QString& purpose) {
    return session.write(purpose, [&](Write& write) -> Result<void> {
        OfferStore store(write.database());
        const std::optional<Offer> now = store.find(before.id);
        if (!now) {
            return notFound();
        }
        if (*now != before) {
            return Error{ErrorKind::Conflict,
                         say(QT_TRANSLATE_NOOP(
                             "Offers",
                             "The offer has been changed since. Look at it again before taking this back."))};
        }
        store.update(write, before.id, OfferStore::valuesOf(before), OfferStore::valuesOf(after));
        return {};
    });
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
    if (const Problems problems = check(draft, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    const std::optional<Offer> before = find(draft.id);
    if (!before) {
        return notFound();
    }
    Offer after = withSessions(draft);
    after.uuid = before->uuid;
    return replace(*before, after, QStringLiteral("offer.change"));
}

Result<Undo> Offers::replace(const Offer& before, const Offer& after, const QString& purpose) {
    if (auto replaced = replaceOnce(m_session, before, after, purpose); !replaced) {
        return replaced.error();
    }
    return Undo([&session = m_session, before, after] {
        return replaceOnce(session, after, before, QStringLiteral("offer.undo"));
    });
}

Result<Undo> Offers::setActive(OfferId id, bool isActive) {
    const std::optional<Offer> before = find(id);
    if (!before) {
        return notFound();
    }
    Offer after = *before;
    after.isActive = isActive;
    return replace(*before, after,
                   isActive ? QStringLiteral("offer.activate") : QStringLiteral("offer.deactivate"));
}

Result<Undo> Offers::deactivate(OfferId id) {
    return setActive(id, false);
}

Result<Undo> Offers::activate(OfferId id) {
    return setActive(id, true);
}

Result<Undo> Offers::markChecked(OfferId id, const OfferCheck& done) {
    const std::optional<Offer> before = find(id);
    if (!before) {
        return notFound();
    }
    Offer after = *before;
    after.checkedOn = done.on;
    after.checkedBy = done.by;
    after.checkedHow = done.how;
    if (const Problems problems = check(after, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    return replace(*before, after, QStringLiteral("offer.check"));
}

std::optional<Offer> Offers::find(OfferId id) const {
    return OfferStore(m_session.database()).find(id);
}

QList<OfferRow> Offers::window(const OfferFilter& filter, qsizetype offset, qsizetype limit,
                               OfferOrder order) const {
    return OfferStore(m_session.database()).window(filter, offset, limit, order);
}

qsizetype Offers::count(const OfferFilter& filter) const {
    return OfferStore(m_session.database()).count(filter);
}

QList<Offer> Offers::all() const {
    return OfferStore(m_session.database()).all();
}

QList<OfferRow> Offers::toCall(int limit) const {
    return window({}, 0, limit, OfferOrder::OldestChecked);
}

QList<OfferRow> Offers::search(const QString& text, int limit) const {
    OfferFilter filter;
    filter.text = text;
    return window(filter, 0, limit);
}

} // namespace brobygger
