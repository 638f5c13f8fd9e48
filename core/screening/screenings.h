// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen_facts.h"
#include "core/programmes/parish_categories.h"
#include "core/programmes/programmes.h"
#include "core/screening/screening.h"

#include <optional>

namespace brobygger {

class Courses;

/// Screening of citizens against the programme of the file. The rules are pure (screening_rules); this service gathers what
/// is known, keeps what was answered, and lets the course begin when the decision is in.
class Screenings final {
public:
    Screenings(Session& session, const Settings& settings, const Programmes& programmes, const CitizenFacts& facts,
               const ParishCategories& categories, Courses& courses)
        : m_session(session), m_settings(settings), m_programmes(programmes), m_facts(facts), m_categories(categories),
          m_courses(courses) {}

    /// What the file knows of a citizen that a criterion may ask for.
    KnownFacts known(const Citizen& citizen) const;
    /// A form by the criteria in use, with what is known already. NotFound or Format when the programme cannot be read.
    Result<ScreeningForm> begin(const Citizen& citizen) const;
    /// The same by a certain set of criteria.
    ScreeningForm begin(const Citizen& citizen, const Programme& programme, const QString& criteriaSet) const;

    /// Keeps the screening with the decision; a decision that differs from the verdict needs a reason (Invalid, field
    /// "reason"). In starts the citizen's course that waits in intake.
    Result<ScreeningId> decide(const ScreeningForm& form, ScreeningOutcome decision, const QString& reason);

    std::optional<Screening> find(ScreeningId id) const;
    QList<Screening> forCitizen(CitizenId citizen) const; ///< newest first
    std::optional<Screening> latest(CitizenId citizen) const;

private:
    Session& m_session;
    const Settings& m_settings;
    const Programmes& m_programmes;
    const CitizenFacts& m_facts;
    const ParishCategories& m_categories;
    Courses& m_courses;
};

} // namespace brobygger
