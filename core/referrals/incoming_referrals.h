// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/courses/open_item.h"
#include "core/referrals/incoming_rules.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;
class Courses;
class Partners;
class Programmes;

/// What came into the file along with a referral, invalid where it was there before.
struct CameAlong {
    CitizenId citizen;
    CourseId course;
    PartnerId partner;
    PartnerPersonId person;
};
/// Takes it out again, apart from what something else has come to need. `owner` is whose course it is.
void removeUnneeded(Write& write, const CameAlong& along, CitizenId owner);

/// A referral that was just taken in, and how to take that back with what came along.
struct ReceivedReferral {
    IncomingReferralId id;
    CitizenId citizen;
    Undo undo;
};

/// Referrals to the project and their clock to first contact. What is said on the phone is core/contacts, which tells
/// this service when the citizen was reached.
class IncomingReferrals final : public OpenItemSource {
public:
    IncomingReferrals(Session& session, Programmes& programmes, Citizens& citizens, Partners& partners, Courses& courses)
        : m_session(session)
        , m_programmes(programmes)
        , m_citizens(citizens)
        , m_partners(partners)
        , m_courses(courses) {}

    /// Takes a referral in, in one write: registers a new person, a new clinic and its doctor where the draft has them, and
    /// opens a course in intake when the citizen has none open. Invalid with the fields to mend. Taking it back is refused
    /// when the referral has been touched since.
    Result<ReceivedReferral> receive(const IncomingDraft& draft);
    /// What receiving this would find wrong, without receiving it.
    Problems problemsOf(const IncomingDraft& draft) const;
    /// Receives within a larger write, for a person, clinic and doctor already in the file.
    Result<IncomingReferralId> receive(Write& write, IncomingReferral referral);
    /// Stops the clock of every waiting referral of a citizen. Returns them as they were.
    QList<IncomingReferral> recordFirstContact(Write& write, CitizenId citizen, QDate on);
    /// Puts a referral back as it was, within a write that takes something larger back.
    void restore(Write& write, const IncomingReferral& referral);
    /// The referrer was answered. Invalid without channel or with a day before it was received.
    Result<Undo> answer(IncomingReferralId id, const QString& via, QDate on);
    /// Nothing more is to be done for it.
    Result<Undo> close(IncomingReferralId id);

    std::optional<IncomingReferral> find(IncomingReferralId id) const;
    FirstContactClock clockOf(const IncomingReferral& referral) const;
    /// Days to first contact by the programme in use.
    int firstContactDays() const;
    qsizetype count(IncomingView view) const;
    /// Waiting and open: the oldest first. Unanswered: by clinic, then the oldest. All: the newest first.
    QList<IncomingRow> window(IncomingView view, qsizetype offset, qsizetype limit) const;
    /// The newest first.
    QList<IncomingRow> forCitizen(CitizenId citizen) const;

    QList<OpenItem> openItems(const Course& course) const override;
    RecordKind openItemKind() const override { return RecordKind::IncomingReferral; }
    Result<PutBack> settle(Write& write, const OpenItem& item, const QString& handedOverTo, QDate on) override;

private:
    Result<IncomingReferral> withNewRecords(Write& write, const IncomingDraft& draft, CameAlong& along);
    Result<void> takeBack(const IncomingReferral& received, const CameAlong& along);

    Session& m_session;
    Programmes& m_programmes;
    Citizens& m_citizens;
    Partners& m_partners;
    Courses& m_courses;
};

} // namespace brobygger
