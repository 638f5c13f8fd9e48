// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/outgoing_referrals.h"

#include "core/codes/codes.h"
#include "core/courses/courses.h"
#include "core/privacy/consents.h"
#include "core/referrals/outgoing_store.h"
#include "core/referrals/outgoing_words.h"
#include "core/rights/restrictions.h"
#include "core/storage/records/change_record.h"
#include "core/storage/records/references.h"

#include <algorithm>

namespace brobygger {

namespace {
Error chooseReason() { return invalidAt("reason", OutgoingReferralsWords::tr("Choose the reason.")); }

/// The referral as it ends on this day for a reason, which decides when the offer is proposed again.
void endFor(OutgoingReferral& referral, QDate on, const Code& reason) {
    referral.endedOn = on;
    referral.endReason = reason.id;
    takeConsequence(referral, consequenceOf(reason.extra));
}

/// What the offer says, which stays with its day however the referral ends.
void keepAnswer(OutgoingReferral& referral, OfferAnswer said, QDate on) {
    referral.answer = said;
    referral.answeredOn = on;
}

/// How to take back that a referral was added.
Undo removing(Session& session, const QString& purpose, const OutgoingReferral& added) {
    return [&session, purpose, added] {
        return session.write(purpose + QStringLiteral(".undo"), [&](Write& write) -> Result<void> {
            OutgoingStore store(write.database());
            const auto now = store.find(added.id);
            if (!now) {
                return recordGone();
            }
            if (*now != added || References(write.database(), "outgoing_referral").hasAny(added.id.value())) {
                return recordTouched();
            }
            store.remove(write, added);
            return {};
        });
    };
}
} // namespace

Result<DraftedReferral> OutgoingReferrals::draft(const OutgoingReferral& referral) {
    OutgoingReferral draft = referral;
    draft.state = OutgoingState::Draft;
    return add(QStringLiteral("referral.draft"), draft);
}

Result<Undo> OutgoingReferrals::leaveOut(CitizenId citizen, OfferId offer, const QString& reason) {
    const auto code = m_codes.find(QStringLiteral("decline_reason"), reason);
    if (!code) {
        return chooseReason();
    }
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = offer;
    referral.state = OutgoingState::CancelledByCitizen;
    endFor(referral, m_session.clock().today(), *code);
    const auto added = add(QStringLiteral("referral.leave_out"), referral);
    return added ? Result<Undo>(added->undo) : Result<Undo>(added.error());
}

Result<DraftedReferral> OutgoingReferrals::add(const QString& purpose, OutgoingReferral referral) {
    if (const Problems problems = check(referral); problems.hasErrors()) {
        return invalid(problems);
    }
    if (referral.state == OutgoingState::Draft) {
        if (const Result<void> free = checkUnrestricted(m_session.database(), referral.citizen); !free) {
            return free.error();
        }
    }
    return m_session.write(purpose, [&](Write& write) -> Result<DraftedReferral> {
        OutgoingStore store(write.database());
        const QList<OutgoingRow> others = store.forCitizen(referral.citizen);
        const bool isThere = std::any_of(others.cbegin(), others.cend(), [&referral](const OutgoingRow& other) {
            return other.referral.offer == referral.offer && other.referral.state == OutgoingState::Draft;
        });
        if (isThere) {
            return Error{
                ErrorKind::Conflict,
                OutgoingReferralsWords::tr("There is a draft to this offer already. Go on with that one, or delete it first.")};
        }
        referral.id = write.newId<OutgoingReferral>();
        referral.draftedOn = m_session.clock().today();
        if (const auto course = m_courses.current(referral.citizen); course && !referral.course.isValid()) {
            referral.course = course->id;
        }
        store.insert(write, referral);
        // As the file has it; what is taken back later is compared with that.
        return DraftedReferral{referral.id, removing(m_session, purpose, *store.find(referral.id))};
    });
}

Result<Undo> OutgoingReferrals::discard(OutgoingReferralId id) {
    return m_session.write(QStringLiteral("referral.discard"), [&](Write& write) -> Result<Undo> {
        OutgoingStore store(write.database());
        const auto draft = store.find(id);
        if (!draft) {
            return recordGone();
        }
        if (draft->state != OutgoingState::Draft) {
            return Error{ErrorKind::Conflict,
                         OutgoingReferralsWords::tr("The referral has been sent and can no longer be changed.")};
        }
        store.remove(write, *draft);
        return Undo([&session = m_session, draft = *draft] {
            return session.write(QStringLiteral("referral.discard.undo"), [&](Write& undoing) -> Result<void> {
                OutgoingStore(undoing.database()).insert(undoing, draft);
                return {};
            });
        });
    });
}

Result<Undo> OutgoingReferrals::change(const OutgoingReferral& referral) {
    return changeRecord<OutgoingStore>(
        m_session, QStringLiteral("referral.change"), referral.id, [&](OutgoingReferral kept) -> Result<OutgoingReferral> {
            if (kept.state != OutgoingState::Draft) {
                return Error{ErrorKind::Conflict,
                             OutgoingReferralsWords::tr("The referral has been sent and can no longer be changed.")};
            }
            kept.offer = referral.offer;
            kept.wish = referral.wish;
            kept.practical = referral.practical;
            kept.companion = referral.companion;
            kept.directReason = referral.directReason;
            return kept;
        });
}

template <class Change> Result<Undo> OutgoingReferrals::step(const QString& purpose, OutgoingReferralId id, OutgoingStep step,
                                                             QDate on, Change change) {
    return changeRecord<OutgoingStore>(m_session, purpose, id, [&](OutgoingReferral referral) -> Result<OutgoingReferral> {
        const auto state = next(referral.state, step);
        if (!state) {
            return state.error();
        }
        if (const Problems problems = checkStepDay(referral, on, m_session.clock().today()); problems.hasErrors()) {
            return invalid(problems);
        }
        referral.state = *state;
        change(referral);
        return referral;
    });
}

Result<Undo> OutgoingReferrals::send(OutgoingReferralId id, QDate on, const QString& via, const QString& reason) {
    return changeRecord<OutgoingStore>(
        m_session, QStringLiteral("referral.send"), id, [&](const OutgoingReferral& referral) -> Result<OutgoingReferral> {
            if (basisOf(referral) == SharingBasis::Withdrawn) {
                return Error{ErrorKind::Denied,
                             OutgoingReferralsWords::tr("The citizen has taken back the consent to tell this offer.")};
            }
            OutgoingSending sending = sendingNeeds(referral);
            sending.on = on;
            sending.via = via;
            sending.reason = reason;
            return sentAs(referral, sending, m_session.clock().today());
        });
}

SharingBasis OutgoingReferrals::basisOf(const OutgoingReferral& referral) const {
    const QString name = OutgoingStore(m_session.database()).offerName(referral.offer);
    return m_consents.basis(referral.citizen, {name, {}, referral.offer}, QStringLiteral("contact"));
}

OutgoingSending OutgoingReferrals::sendingNeeds(const OutgoingReferral& referral) const {
    OutgoingSending sending;
    sending.hasLetter = OutgoingStore(m_session.database()).hasLetter(referral.id);
    sending.hasBasis = basisOf(referral) == SharingBasis::Covered;
    return sending;
}

Result<Undo> OutgoingReferrals::accept(OutgoingReferralId id, QDate on) {
    return step(QStringLiteral("referral.accept"), id, OutgoingStep::Accept, on,
                [on](OutgoingReferral& referral) { keepAnswer(referral, OfferAnswer::Yes, on); });
}

Result<Undo> OutgoingReferrals::start(OutgoingReferralId id, QDate on) {
    return step(QStringLiteral("referral.start"), id, OutgoingStep::Start, on,
                [on](OutgoingReferral& referral) { referral.startedOn = on; });
}

Result<Undo> OutgoingReferrals::complete(OutgoingReferralId id, QDate on) {
    return step(QStringLiteral("referral.complete"), id, OutgoingStep::Complete, on,
                [on](OutgoingReferral& referral) { referral.endedOn = on; });
}

Result<Undo> OutgoingReferrals::end(const QString& purpose, OutgoingReferralId id, OutgoingStep ending, QDate on,
                                    const QString& reason) {
    const auto code = m_codes.find(QStringLiteral("decline_reason"), reason);
    if (!code) {
        return chooseReason();
    }
    return step(purpose, id, ending, on, [&](OutgoingReferral& referral) {
        endFor(referral, on, *code);
        if (ending == OutgoingStep::Decline && referral.answer == OfferAnswer::None) {
            keepAnswer(referral, OfferAnswer::No, on);
        }
    });
}

Result<Undo> OutgoingReferrals::decline(OutgoingReferralId id, QDate on, const QString& reason) {
    return end(QStringLiteral("referral.decline"), id, OutgoingStep::Decline, on, reason);
}

Result<Undo> OutgoingReferrals::cancel(OutgoingReferralId id, QDate on, const QString& reason) {
    return end(QStringLiteral("referral.cancel"), id, OutgoingStep::Cancel, on, reason);
}

Result<Undo> OutgoingReferrals::noReply(OutgoingReferralId id, QDate on) {
    return end(QStringLiteral("referral.no_reply"), id, OutgoingStep::NoReply, on, QStringLiteral("no_reply"));
}

Result<Undo> OutgoingReferrals::reassess(OutgoingReferralId id) {
    return changeRecord<OutgoingStore>(m_session, QStringLiteral("referral.reassess"), id,
                                       [](OutgoingReferral referral) -> Result<OutgoingReferral> {
                                           referral.isOutUntilReassessed = false;
                                           referral.parkedUntil = {};
                                           return referral;
                                       });
}

std::optional<OutgoingReferral> OutgoingReferrals::find(OutgoingReferralId id) const {
    return OutgoingStore(m_session.database()).find(id);
}

qsizetype OutgoingReferrals::count(OutgoingView view) const { return OutgoingStore(m_session.database()).count(view); }

QList<OutgoingRow> OutgoingReferrals::window(OutgoingView view, qsizetype offset, qsizetype limit) const {
    return OutgoingStore(m_session.database()).window(view, offset, limit);
}

QList<OutgoingRow> OutgoingReferrals::forCitizen(CitizenId citizen) const {
    return OutgoingStore(m_session.database()).forCitizen(citizen);
}

QList<OpenItem> OutgoingReferrals::openItems(const Course& course) const {
    QList<OpenItem> items;
    for (const OutgoingRow& row : forCitizen(course.citizen)) {
        const OutgoingReferral& referral = row.referral;
        if (referral.course == course.id && !isEnded(referral.state)) {
            items.append({RecordKind::OutgoingReferral, referral.id.value(),
                          QStringLiteral("%1 (%2)").arg(row.offerName, outgoingStateLabel(referral.state).toLower()),
                          referral.sentOn.isValid() ? referral.sentOn : referral.draftedOn});
        }
    }
    return items;
}

Result<PutBack> OutgoingReferrals::settle(Write& write, const OpenItem& item, const QString& handedOverTo, QDate on) {
    OutgoingStore store(write.database());
    const auto before = store.find(OutgoingReferralId(item.record));
    if (!before || item.decision.value_or(OpenItemDecision::Keep) == OpenItemDecision::Keep) {
        return PutBack();
    }
    OutgoingReferral after = *before;
    if (item.decision == OpenItemDecision::HandOver) {
        after.handedOverTo = handedOverTo;
    } else if (before->state == OutgoingState::Draft &&
               !References(write.database(), "outgoing_referral").hasAny(item.record)) {
        // Nobody was asked, so nobody said no: a draft goes as one that is deleted.
        store.remove(write, *before);
        return PutBack([draft = *before](Write& undoing) -> Result<void> {
            OutgoingStore(undoing.database()).insert(undoing, draft);
            return {};
        });
    } else {
        const auto state = next(before->state, OutgoingStep::Cancel);
        if (!state) {
            return state.error();
        }
        after.state = *state;
        after.endedOn = on;
        after.endReason = QStringLiteral("other");
    }
    return changeWithin<OutgoingStore>(write, *before, after);
}

} // namespace brobygger
