// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/citizens/citizen_facts.h"
#include "core/programmes/parish_categories.h"
#include "core/programmes/programmes.h"
#include "core/screening/screening.h"

#include <optional>

namespace brobygger {

class Consents;
class Courses;

/// A screening that was just decided, and how to take it back.
struct RecordedScreening {
    ScreeningId id;
    Undo undo;
};

/// Screening of citizens against the programme of the file. The rules are pure (screening_rules); this service gathers what
/// is known, keeps what was answered, and lets the course begin when the decision is in.
class Screenings final {
public:
    Screenings(Session& session, const Settings& settings, const Programmes& programmes, const CitizenFacts& facts,
               const ParishCategories& categories, Courses& courses, const Consents& consents)
        : m_session(session)
        , m_settings(settings)
        , m_programmes(programmes)
        , m_facts(facts)
        , m_categories(categories)
        , m_courses(courses)
        , m_consents(consents) {}

    /// What the file knows of a citizen that a criterion may ask for.
    KnownFacts known(const Citizen& citizen) const;
    /// A form by the criteria in use, with what is known already. NotFound or Format when the programme cannot be read.
    Result<ScreeningForm> begin(const Citizen& citizen) const;
    /// The same by a certain set of criteria.
    ScreeningForm begin(const Citizen& citizen, const Programme& programme, const QString& criteriaSet) const;

    /// A screening that was kept, as a form by the version of the programme it was made with: to be read, not answered.
    Result<ScreeningForm> formOf(const Screening& screening) const;

    /// Keeps the screening with the decision, on the day of the form: today or earlier (Invalid, field "on"). The criteria
    /// propose and never decide: without a decision it is Invalid (field "decision"). One that differs from the verdict, or
    /// rests on an answer that contradicts what was known, needs a reason (Invalid, field "reason"). In starts the citizen's
    /// course that waits in intake, but only when a consent or another legal basis holds; until then the course waits
    /// (isWaitingForBasis). Taking it back takes back what it did to the course too, and is refused when either has been
    /// touched since.
    Result<RecordedScreening> decide(const ScreeningForm& form, std::optional<ScreeningOutcome> decision,
                                     const QString& reason);

    /// A form by which somebody else screens the same case independently: the criteria of that screening's version, with what
    /// is known and none of its answers. Invalid where it is a second screening itself or has one, NotFound when it is gone.
    Result<ScreeningForm> beginSecond(ScreeningId first) const;
    /// Keeps what a second screener answered, by whom ("screener": not whoever made the first) and on which day ("on": not
    /// before the first, and not later than what is compared with it). It decides nothing: the verdict and decision of the
    /// first, the course and what is counted stay as they are.
    Result<RecordedScreening> keepSecond(const ScreeningForm& form, ScreeningId first, const QString& screener);

    std::optional<Screening> find(ScreeningId id) const;
    QList<Screening> forCitizen(CitizenId citizen) const; ///< newest first, also those of second screeners
    /// The newest that decides, so none of a second screener.
    std::optional<Screening> latest(CitizenId citizen) const;
    /// Whether a citizen was found to be in the target group, and the course waits for a consent or another legal basis.
    bool isWaitingForBasis(CitizenId citizen) const;

private:
    Result<void> takeBack(const Screening& kept, const std::optional<Course>& before, const std::optional<Course>& after);

    Session& m_session;
    const Settings& m_settings;
    const Programmes& m_programmes;
    const CitizenFacts& m_facts;
    const ParishCategories& m_categories;
    Courses& m_courses;
    const Consents& m_consents;
};

} // namespace brobygger
