// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/incoming_referrals.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizen_store.h"
#include "core/citizens/citizens.h"
#include "core/courses/course_store.h"
#include "core/courses/courses.h"
#include "core/partners/partner_store.h"
#include "core/partners/partners.h"
#include "core/programmes/programmes.h"
#include "core/referrals/incoming_store.h"
#include "core/referrals/incoming_words.h"
#include "core/storage/records/change_record.h"
#include "core/storage/records/record_rows.h"
#include "core/storage/records/references.h"

namespace brobygger {

namespace {
/// Where the programme fixes no number of days.
constexpr int usualFirstContactDays = 5;

/// What came along as the file has it, to tell later whether somebody has changed it.
QList<std::optional<QJsonObject>> imagesOf(Database& database, const CameAlong& along) {
    return {RecordRows(database, RecordKind::Citizen).image(along.citizen.value()),
            RecordRows(database, RecordKind::Course).image(along.course.value()),
            RecordRows(database, RecordKind::Partner).image(along.partner.value())};
}
} // namespace

void removeUnneeded(Write& write, const CameAlong& along, CitizenId owner) {
    Database& database = write.database();
    const auto isFree = [&database](auto id, const char* table) {
        return id.isValid() && !References(database, table).hasAny(id.value());
    };
    if (isFree(along.course, "course")) {
        CourseStore(database).remove(write, along.course, owner);
    }
    if (isFree(along.citizen, "citizen")) {
        CitizenStore(database).remove(write, along.citizen);
    }
    if (isFree(along.person, "partner_person")) {
        PartnerStore(database).removePerson(write, along.person);
    }
    if (isFree(along.partner, "partner")) {
        PartnerStore(database).remove(write, along.partner);
    }
}

Result<IncomingReferral> IncomingReferrals::withNewRecords(Write& write, const IncomingDraft& draft, CameAlong& along) {
    IncomingReferral referral = draft.referral;
    if (draft.newPartner) {
        const auto partner = m_partners.add(write, *draft.newPartner);
        if (!partner) {
            return partner.error();
        }
        referral.partner = *partner;
        along.partner = *partner;
    }
    if (!draft.newPerson.trimmed().isEmpty()) {
        PartnerPerson person;
        person.partner = referral.partner;
        person.name = draft.newPerson;
        const auto added = m_partners.addPerson(write, person);
        if (!added) {
            return added.error();
        }
        referral.person = *added;
        along.person = *added;
    }
    if (!referral.citizen.isValid() && draft.newCitizen) {
        const auto citizen = m_citizens.add(write, *draft.newCitizen);
        if (!citizen) {
            return citizen.error();
        }
        referral.citizen = citizen->id;
        along.citizen = citizen->id;
    }
    return referral;
}

Problems IncomingReferrals::problemsOf(const IncomingDraft& draft) const {
    Problems problems;
    if (!draft.referral.citizen.isValid()) {
        problems.append(m_citizens.problemsOf(CitizenEntry{draft.newCitizen.value_or(Citizen()), {}, {}}));
    }
    problems.append(check(draft, m_session.clock().today()));
    return problems;
}

Result<ReceivedReferral> IncomingReferrals::receive(const IncomingDraft& draft) {
    if (const Problems problems = problemsOf(draft); problems.hasErrors()) {
        return invalid(problems);
    }
    return m_session.write(QStringLiteral("referral.receive"), [&](Write& write) -> Result<ReceivedReferral> {
        CameAlong along;
        auto referral = withNewRecords(write, draft, along);
        if (!referral) {
            return referral.error();
        }
        const bool hasCourse = referral->course.isValid() || m_courses.current(referral->citizen);
        const auto id = receive(write, *std::move(referral));
        if (!id) {
            return id.error();
        }
        // As the file has it; what is taken back later is compared with that.
        const IncomingReferral received = *IncomingStore(write.database()).find(*id);
        if (!hasCourse) {
            along.course = received.course;
        }
        return ReceivedReferral{*id, received.citizen,
                                [this, received, along, images = imagesOf(write.database(), along)]() -> Result<void> {
                                    if (imagesOf(m_session.database(), along) != images) {
                                        return recordTouched();
                                    }
                                    return takeBack(received, along);
                                }};
    });
}

Result<void> IncomingReferrals::takeBack(const IncomingReferral& received, const CameAlong& along) {
    return m_session.write(QStringLiteral("referral.receive.undo"), [&](Write& write) -> Result<void> {
        IncomingStore store(write.database());
        const auto now = store.find(received.id);
        if (!now) {
            return recordGone();
        }
        if (*now != received || References(write.database(), "incoming_referral").hasAny(received.id.value())) {
            return recordTouched();
        }
        store.remove(write, received);
        removeUnneeded(write, along, received.citizen);
        return {};
    });
}

Result<IncomingReferralId> IncomingReferrals::receive(Write& write, IncomingReferral referral) {
    if (const Problems problems = check(referral, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    if (!referral.course.isValid()) {
        const auto course = m_courses.ensureOpen(write, referral.citizen, referral.receivedOn);
        if (!course) {
            return course.error();
        }
        referral.course = *course;
    }
    referral.id = write.newId<IncomingReferral>();
    referral.reason = referral.reason.trimmed();
    IncomingStore(write.database()).insert(write, referral);
    return referral.id;
}

QList<IncomingReferral> IncomingReferrals::recordFirstContact(Write& write, CitizenId citizen, QDate on) {
    IncomingStore store(write.database());
    QList<IncomingReferral> stopped;
    for (const IncomingReferral& referral : store.waitingOf(citizen)) {
        // A contact before the referral came is no answer to it.
        if (on < referral.receivedOn) {
            continue;
        }
        IncomingReferral after = referral;
        after.firstContactOn = on;
        store.update(write, referral, after);
        stopped.append(referral);
    }
    return stopped;
}

void IncomingReferrals::restore(Write& write, const IncomingReferral& referral) {
    IncomingStore store(write.database());
    if (const auto now = store.find(referral.id)) {
        store.update(write, *now, referral);
    }
}

Result<Undo> IncomingReferrals::answer(IncomingReferralId id, const QString& via, QDate on) {
    return changeRecord<IncomingStore>(
        m_session, QStringLiteral("referral.answer"), id, [&](IncomingReferral referral) -> Result<IncomingReferral> {
            if (via.isEmpty()) {
                return invalidAt("via", IncomingReferralsWords::tr("Choose how the answer was sent."));
            }
            if (!on.isValid() || on < referral.receivedOn || on > m_session.clock().today()) {
                return invalidAt("on", IncomingReferralsWords::tr("The day must lie between the referral and today."));
            }
            referral.answeredOn = on;
            referral.answeredVia = via;
            return referral;
        });
}

Result<Undo> IncomingReferrals::close(IncomingReferralId id) {
    return changeRecord<IncomingStore>(
        m_session, QStringLiteral("referral.close"), id, [](IncomingReferral referral) -> Result<IncomingReferral> {
            if (referral.state == IncomingState::Closed) {
                return Error{ErrorKind::Conflict, IncomingReferralsWords::tr("The referral has ended already.")};
            }
            referral.state = IncomingState::Closed;
            return referral;
        });
}

std::optional<IncomingReferral> IncomingReferrals::find(IncomingReferralId id) const {
    return IncomingStore(m_session.database()).find(id);
}

FirstContactClock IncomingReferrals::clockOf(const IncomingReferral& referral) const {
    return firstContactClock(referral, m_session.clock().today(), firstContactDays());
}

int IncomingReferrals::firstContactDays() const {
    const auto programme = m_programmes.current();
    return programme && programme->firstContactDays ? static_cast<int>(programme->firstContactDays->value)
                                                    : usualFirstContactDays;
}

qsizetype IncomingReferrals::count(IncomingView view) const { return IncomingStore(m_session.database()).count(view); }

QList<IncomingRow> IncomingReferrals::window(IncomingView view, qsizetype offset, qsizetype limit) const {
    return IncomingStore(m_session.database()).window(view, offset, limit);
}

QList<IncomingRow> IncomingReferrals::forCitizen(CitizenId citizen) const {
    return IncomingStore(m_session.database()).forCitizen(citizen);
}

QList<OpenItem> IncomingReferrals::openItems(const Course& course) const {
    QList<OpenItem> items;
    for (const IncomingReferral& referral : IncomingStore(m_session.database()).openOfCourse(course.id)) {
        items.append({RecordKind::IncomingReferral, referral.id.value(),
                      IncomingReferralsWords::tr("Referral received %1").arg(formatDate(referral.receivedOn)),
                      referral.receivedOn});
    }
    return items;
}

Result<PutBack> IncomingReferrals::settle(Write& write, const OpenItem& item, const QString&, QDate) {
    IncomingStore store(write.database());
    const auto referral = store.find(IncomingReferralId(item.record));
    // Whoever takes it over has it from then on, so it ends here as well.
    if (!referral || item.decision.value_or(OpenItemDecision::Keep) == OpenItemDecision::Keep) {
        return PutBack();
    }
    IncomingReferral after = *referral;
    after.state = IncomingState::Closed;
    return changeWithin<IncomingStore>(write, *referral, after);
}

} // namespace brobygger
