// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/consents.h"

#include "core/codes/codes.h"
#include "core/people/people.h"
#include "core/privacy/consent_store.h"
#include "core/privacy/consent_words.h"
#include "core/storage/records/change_record.h"
#include "core/storage/records/record_rows.h"
#include "core/todos/todos.h"

#include <algorithm>

namespace brobygger {

namespace {
Result<void> checkWithdrawal(const Consent& consent, QDate on, QDate today) {
    if (consent.withdrawnOn.isValid()) {
        return Error{ErrorKind::Conflict, ConsentsWords::tr("The consent has been withdrawn already.")};
    }
    if (!on.isValid() || on < consent.givenOn || on > today) {
        Problems problems;
        problems.error(QStringLiteral("withdrawnOn"),
                       ConsentsWords::tr("Enter the day it was withdrawn: not before it was given, and not ahead."));
        return invalid(problems);
    }
    return {};
}

/// Only for taking part in one offer, whatever it lets be said.
bool isForOneOffer(const Consent& consent) {
    return consent.basis == ConsentBasis::Consent && consent.direction == ConsentDirection::PassOn && consent.offer.isValid();
}

Todo tellOtherParty(const Consent& consent, QDate today) {
    Todo todo;
    todo.citizen = consent.citizen;
    todo.kind = TodoKind::TellRecipient;
    todo.title = ConsentsWords::tr("Tell %1 that the consent has been withdrawn").arg(consent.otherParty());
    todo.dueOn = today;
    return todo;
}
} // namespace

Result<RecordedConsent> Consents::record(const Consent& consent) {
    return m_session.write(QStringLiteral("consent.record"), [&](Write& write) -> Result<RecordedConsent> {
        if (const Problems problems = check(consent, write.clock().today()); problems.hasErrors()) {
            return invalid(problems);
        }
        Consent kept = consent;
        kept.id = write.newId<Consent>();
        ConsentStore store(write.database());
        store.insert(write, kept);
        // As the file has it, so that it can be told whether it was touched.
        return RecordedConsent{kept.id, [this, recorded = *store.find(kept.id)] { return takeBack(recorded); }};
    });
}

Result<void> Consents::takeBack(const Consent& recorded) {
    return m_session.write(QStringLiteral("consent.record.undo"), [&](Write& write) -> Result<void> {
        const ConsentStore store(write.database());
        const auto now = store.find(recorded.id);
        if (!now) {
            return recordGone();
        }
        if (now != recorded) {
            return recordTouched();
        }
        if (store.isReliedOn(recorded)) {
            return Error{
                ErrorKind::Conflict,
                ConsentsWords::tr("A letter or the course has come since and may build on the consent. Withdraw it instead.")};
        }
        RecordRows(write.database(), RecordKind::Consent).remove(write, recorded.id.value());
        return {};
    });
}

Result<Undo> Consents::withdraw(ConsentId id, QDate on) {
    const QDate today = m_session.clock().today();
    // Taking it back takes the task to tell the other party away too.
    const auto task = std::make_shared<TodoId>();
    return changeRecord<ConsentStore>(
        m_session, QStringLiteral("consent.withdraw"), id,
        [on, today](Consent consent) -> Result<Consent> {
            if (const auto allowed = checkWithdrawal(consent, on, today); !allowed) {
                return allowed.error();
            }
            consent.withdrawnOn = on;
            return consent;
        },
        [this, task, today](Write& write, const Consent& consent) -> Result<void> {
            if (!consent.withdrawnOn.isValid()) {
                if (auto todo = m_todos.find(*task); todo && todo->state == TodoState::Open) {
                    todo->state = TodoState::Dropped;
                    todo->doneOn = today;
                    m_todos.restore(write, *todo);
                }
                return {};
            }
            const auto added = m_todos.add(write, tellOtherParty(consent, today));
            if (!added) {
                return added.error();
            }
            *task = *added;
            return {};
        });
}

Result<Undo> Consents::giveSheet(CitizenId citizen, QDate on, DocumentId document) {
    return m_session.write(QStringLiteral("information_sheet.give"), [&](Write& write) -> Result<Undo> {
        if (!on.isValid() || on > write.clock().today()) {
            Problems problems;
            problems.error(QStringLiteral("givenOn"), ConsentsWords::tr("Enter the day. It cannot lie ahead."));
            return invalid(problems);
        }
        const InformationSheet sheet{write.newId<InformationSheet>(), citizen, on, document};
        ConsentStore(write.database()).insert(write, sheet);
        return Undo([this, sheet] { return takeBack(sheet); });
    });
}

Result<void> Consents::takeBack(const InformationSheet& given) {
    return m_session.write(QStringLiteral("information_sheet.give.undo"), [&](Write& write) -> Result<void> {
        ConsentStore store(write.database());
        const QList<InformationSheet> kept = store.sheets(given.citizen);
        if (std::none_of(kept.begin(), kept.end(), [&](const InformationSheet& sheet) { return sheet.id == given.id; })) {
            return recordGone();
        }
        store.remove(write, given);
        return {};
    });
}

std::optional<Consent> Consents::find(ConsentId id) const { return ConsentStore(m_session.database()).find(id); }

QList<Consent> Consents::forCitizen(CitizenId citizen) const { return ConsentStore(m_session.database()).forCitizen(citizen); }

QList<InformationSheet> Consents::sheets(CitizenId citizen) const { return ConsentStore(m_session.database()).sheets(citizen); }

ConsentState Consents::stateOf(const Consent& consent) const {
    return stateOn(consent, m_session.clock().today(), m_settings.value(consentLapsingDays));
}

std::optional<Consent> Consents::basis(CitizenId citizen) const {
    std::optional<Consent> earliest;
    for (const Consent& consent : holding(citizen)) {
        const auto law = m_codes.find(QStringLiteral("legal_basis"), consent.legalBasis);
        if (coversCourse(consent, law ? law->extra : QString()) && (!earliest || consent.givenOn < earliest->givenOn)) {
            earliest = consent;
        }
    }
    return earliest;
}

QList<Consent> Consents::holding(CitizenId citizen) const {
    QList<Consent> consents = forCitizen(citizen);
    consents.removeIf([this](const Consent& consent) {
        const ConsentState state = stateOf(consent);
        return state != ConsentState::Valid && state != ConsentState::Lapsing;
    });
    return consents;
}

QString Consents::missingForStart(CitizenId citizen) const {
    if (basis(citizen)) {
        return {};
    }
    const QList<Consent> consents = holding(citizen);
    if (consents.isEmpty()) {
        return ConsentsWords::tr(
            "No consent and no other legal basis holds. A course can start on a consent to pass on attendance "
            "or the plan to others than one single offer, or on another legal basis. Record it on the tab "
            "Consent.");
    }
    if (const auto toOffer = std::find_if(consents.begin(), consents.end(), isForOneOffer); toOffer != consents.end()) {
        return ConsentsWords::tr(
                   "The consent to share with %1 is for that offer alone. A course takes one to pass on attendance or "
                   "the plan to others, for instance the referrer, or another legal basis. Record it on the tab "
                   "Consent.")
            .arg(toOffer->otherParty());
    }
    return ConsentsWords::tr("What is recorded allows single sharings and no course. Record a consent to pass on "
                             "attendance or the plan, or another legal basis, on the tab Consent, and the course can start.");
}

SharingParty Consents::inRoles(CitizenId citizen, SharingParty recipient) const {
    for (const QString& role : m_people.rolesOf(citizen, recipient.partner)) {
        if (const auto code = m_codes.find(QStringLiteral("person_role"), role)) {
            recipient.roles += {code->nameDa, code->nameEn, code->nameSv};
        }
        recipient.isOwnDoctor = recipient.isOwnDoctor || role == ownDoctorRole; // which is said in more ways
    }
    recipient.roles.removeAll(QString());
    return recipient;
}

Coverage Consents::coverage(CitizenId citizen, const SharingParty& recipient, const QStringList& kinds) const {
    return covers(forCitizen(citizen), inRoles(citizen, recipient), kinds, m_session.clock().today());
}

SharingBasis Consents::basis(CitizenId citizen, const SharingParty& party, const QString& kind,
                             ConsentDirection direction) const {
    return basisOf(forCitizen(citizen), inRoles(citizen, party), kind, m_session.clock().today(), direction);
}

std::optional<Consent> Consents::covering(CitizenId citizen, const SharingParty& party, const QString& kind,
                                          ConsentDirection direction) const {
    return coveringConsent(forCitizen(citizen), inRoles(citizen, party), kind, m_session.clock().today(), direction);
}

QString Consents::whyNot(CitizenId citizen, const SharingParty& recipient, const QString& kind) const {
    return whyNotCovered(forCitizen(citizen), inRoles(citizen, recipient), kind, m_session.clock().today());
}

} // namespace brobygger
