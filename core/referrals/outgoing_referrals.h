// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/courses/open_item.h"
#include "core/privacy/consent_rules.h"
#include "core/referrals/outgoing_rules.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Codes;
class Consents;
class Courses;

/// A draft that was just made, and how to take it back, which is refused once it has been changed or anything builds on it.
struct DraftedReferral {
    OutgoingReferralId id;
    Undo undo;
};

/// Referrals to offers, from draft to the end. Which offer suits is core/matching, letters are core/documents.
class OutgoingReferrals final : public OpenItemSource {
public:
    OutgoingReferrals(Session& session, Settings& settings, Codes& codes, Courses& courses, const Consents& consents)
        : m_session(session)
        , m_settings(settings)
        , m_codes(codes)
        , m_courses(courses)
        , m_consents(consents) {}

    /// A new draft, of the citizen's open course. Invalid without citizen or offer, Conflict when there is one to the offer.
    Result<DraftedReferral> draft(const OutgoingReferral& referral);
    /// The citizen does not want the offer: a referral that is cancelled from the beginning. `reason` is a code
    /// decline_reason; it decides when the offer is proposed again. Invalid and Conflict as draft.
    Result<Undo> leaveOut(CitizenId citizen, OfferId offer, const QString& reason);
    /// Changes the words of a draft. Conflict when it has been sent.
    Result<Undo> change(const OutgoingReferral& referral);
    /// Removes a draft; one that has been sent stays. Conflict otherwise.
    Result<Undo> discard(OutgoingReferralId id);
    /// Each verb: Conflict with a sentence when the jump is forbidden, Invalid for a wrong day or a missing code.
    /// `reason` is needed, and kept, where sendingNeeds says so. Denied when the citizen has taken the consent back.
    Result<Undo> send(OutgoingReferralId id, QDate on, const QString& via, const QString& reason = {});
    Result<Undo> accept(OutgoingReferralId id, QDate on);
    Result<Undo> start(OutgoingReferralId id, QDate on);
    Result<Undo> complete(OutgoingReferralId id, QDate on);
    /// `reason` is a code decline_reason; it decides whether the offer is parked for this citizen.
    Result<Undo> decline(OutgoingReferralId id, QDate on, const QString& reason);
    Result<Undo> cancel(OutgoingReferralId id, QDate on, const QString& reason);
    Result<Undo> noReply(OutgoingReferralId id, QDate on);
    /// The offer may be proposed to this citizen again.
    Result<Undo> reassess(OutgoingReferralId id);

    std::optional<OutgoingReferral> find(OutgoingReferralId id) const;
    /// What sending it today would rest on: whether its letter is kept, and whether the offer may know of the citizen.
    OutgoingSending sendingNeeds(const OutgoingReferral& referral) const;
    /// Whether the offer may know of the citizen: a consent that was taken back forbids it.
    SharingBasis basisOf(const OutgoingReferral& referral) const;
    int daysToReply() const { return m_settings.value(replyDays); }
    qsizetype count(OutgoingView view) const;
    QList<OutgoingRow> window(OutgoingView view, qsizetype offset, qsizetype limit) const;
    /// The newest first.
    QList<OutgoingRow> forCitizen(CitizenId citizen) const;

    QList<OpenItem> openItems(const Course& course) const override;
    RecordKind openItemKind() const override { return RecordKind::OutgoingReferral; }
    Result<PutBack> settle(Write& write, const OpenItem& item, const QString& handedOverTo, QDate on) override;

private:
    Result<DraftedReferral> add(const QString& purpose, OutgoingReferral referral);
    template <class Change>
    Result<Undo> step(const QString& purpose, OutgoingReferralId id, OutgoingStep step, QDate on, Change change);
    Result<Undo> end(const QString& purpose, OutgoingReferralId id, OutgoingStep step, QDate on, const QString& reason);

    Session& m_session;
    Settings& m_settings;
    Codes& m_codes;
    Courses& m_courses;
    const Consents& m_consents;
};

} // namespace brobygger
