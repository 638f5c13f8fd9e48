// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/courses/start_condition.h"
#include "core/privacy/consent_rules.h"
#include "core/storage/records/session.h"

#include <optional>

namespace brobygger {

class Codes;
class People;
class Todos;

/// A consent that was just recorded, and how to take it back.
struct RecordedConsent {
    ConsentId id;
    Undo undo;
};

/// What may be shared about a citizen and with whom: consents, sharing with a legal basis, and that the citizen was told.
/// Letters ask it before they leave. A consent that names a role, "egen læge", is to whoever stands around the citizen in that
/// role on the day.
class Consents final : public StartCondition {
public:
    Consents(Session& session, const Settings& settings, const Codes& codes, const People& people, Todos& todos)
        : m_session(session)
        , m_settings(settings)
        , m_codes(codes)
        , m_people(people)
        , m_todos(todos) {}

    /// Invalid with the problems of check(). Taking it back is refused when the consent has been touched since.
    Result<RecordedConsent> record(const Consent& consent);
    /// Ends a consent and makes the task to tell the other party, which goes when it is taken back. Conflict when it is
    /// withdrawn already, Invalid when the day lies before it was given or in the future.
    Result<Undo> withdraw(ConsentId id, QDate on);
    /// Dates that the information sheet was handed over, and returns how to take that back. Invalid for a day in the future.
    Result<Undo> giveSheet(CitizenId citizen, QDate on, DocumentId document = {});

    std::optional<Consent> find(ConsentId id) const;
    QList<Consent> forCitizen(CitizenId citizen) const;      ///< newest first
    QList<InformationSheet> sheets(CitizenId citizen) const; ///< newest first
    ConsentState stateOf(const Consent& consent) const;
    /// What the work with a citizen rests on today: the record that holds and covers a course (coversCourse), the earliest
    /// given; nothing when neither such a consent nor another legal basis holds.
    std::optional<Consent> basis(CitizenId citizen) const;
    /// A course starts only when such a basis is recorded; says whether none holds, or those that hold are too narrow or for
    /// one offer alone, and which would do.
    QString missingForStart(CitizenId citizen) const override;
    /// What of `kinds` may be passed on to the recipient today.
    Coverage coverage(CitizenId citizen, const SharingParty& recipient, const QStringList& kinds) const;
    /// What passing this kind on to the party, or obtaining it from there, rests on today, and the consent that lets it.
    SharingBasis basis(CitizenId citizen, const SharingParty& party, const QString& kind,
                       ConsentDirection direction = ConsentDirection::PassOn) const;
    std::optional<Consent> covering(CitizenId citizen, const SharingParty& party, const QString& kind,
                                    ConsentDirection direction = ConsentDirection::PassOn) const;
    /// Why this kind may not be passed on to the recipient today, in one sentence; empty when it may.
    QString whyNot(CitizenId citizen, const SharingParty& recipient, const QString& kind) const;

private:
    /// The recipient with the roles it has around the citizen today.
    SharingParty inRoles(CitizenId citizen, SharingParty recipient) const;
    QList<Consent> holding(CitizenId citizen) const; ///< those that are in force today
    Result<void> takeBack(const Consent& recorded);
    Result<void> takeBack(const InformationSheet& given);

    Session& m_session;
    const Settings& m_settings;
    const Codes& m_codes;
    const People& m_people;
    Todos& m_todos;
};

} // namespace brobygger
