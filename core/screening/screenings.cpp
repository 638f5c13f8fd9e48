// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/screenings.h"

#include "core/citizens/day_rules.h"
#include "core/courses/courses.h"
#include "core/privacy/consents.h"
#include "core/screening/screener_pairs.h"
#include "core/screening/screening_store.h"
#include "core/screening/screening_texts.h"
#include "core/storage/records/change_record.h"
#include "core/storage/records/record_rows.h"
#include "core/storage/records/references.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct ScreeningsWords {
    Q_DECLARE_TR_FUNCTIONS(Screenings)
};

Problems check(const ScreeningForm& form, std::optional<ScreeningOutcome> decision, const QString& reason, QDate today) {
    Problems problems;
    if (const QString wrong = wrongDay(form.on, form.known.birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("on"), wrong);
    }
    if (!decision) {
        problems.error(QStringLiteral("decision"), ScreeningsWords::tr("Choose what you decide."));
    } else if (const Verdict verdict = form.verdict(); decisionNeedsReason(verdict, *decision) && reason.trimmed().isEmpty()) {
        problems.error(QStringLiteral("reason"), reasonAskedFor(verdict, *decision));
    }
    return problems;
}

Screening toKeep(const ScreeningForm& form, const Verdict& verdict, ScreeningOutcome decision, const QString& reason) {
    Screening screening;
    screening.citizen = form.citizen;
    screening.programme = form.programme.id;
    screening.programmeVersion = form.programme.version;
    screening.criteriaSet = form.criteria().id;
    screening.screenedOn = form.on;
    screening.verdict = verdict.outcome;
    screening.decision = decision;
    screening.decisionReason = reason.trimmed();
    screening.answers = answersIn(verdict);
    return screening;
}
} // namespace

KnownFacts Screenings::known(const Citizen& citizen) const {
    KnownFacts known;
    for (const Fact& fact : m_facts.newest(citizen.id)) {
        known.values.insert(fact.code, {fact.value, fact.asOf, fact.source});
    }
    known.birthDate = citizen.birthDate;
    known.parish = citizen.parishCode;
    known.municipality = citizen.municipalityCode;
    if (const auto category = m_categories.find(citizen.parishCode)) {
        known.parishCategory = category->category;
        known.parishCategorySource = QStringLiteral("%1, %2").arg(category->source).arg(category->year);
    }
    // An empty field says that nobody has asked yet, not that the citizen has none.
    if (!citizen.phone.isEmpty()) {
        known.hasPhone = true;
    }
    if (!citizen.email.isEmpty()) {
        known.hasEmail = true;
    }
    return known;
}

Result<ScreeningForm> Screenings::begin(const Citizen& citizen) const {
    const Result<Programme> programme = m_programmes.current();
    if (!programme) {
        return programme.error();
    }
    return begin(citizen, *programme, m_settings.value(programmeCriteriaSet));
}

ScreeningForm Screenings::begin(const Citizen& citizen, const Programme& programme, const QString& criteriaSet) const {
    return {citizen.id, programme, criteriaSet, known(citizen), {}, m_session.clock().today(), {}};
}

Result<ScreeningForm> Screenings::formOf(const Screening& screening) const {
    const Result<Programme> programme = m_programmes.find(screening.programme, screening.programmeVersion);
    if (!programme) {
        return programme.error();
    }
    ScreeningForm form{screening.citizen, *programme, screening.criteriaSet, {}, {}, screening.screenedOn, {}};
    for (const ScreeningAnswer& answer : screening.answers) {
        form.answers.insert(answer.criterion, answer.state);
        form.keptValues.insert(answer.criterion, answer.value);
    }
    return form;
}

Result<RecordedScreening> Screenings::decide(const ScreeningForm& form, std::optional<ScreeningOutcome> decision,
                                             const QString& reason) {
    if (const Problems problems = check(form, decision, reason, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    Screening screening = toKeep(form, form.verdict(), *decision, reason);
    const std::optional<Consent> basis = m_consents.basis(form.citizen);
    const std::optional<Course> before = m_courses.current(form.citizen);
    return m_session.write(QStringLiteral("screening.decide"), [&](Write& write) -> Result<RecordedScreening> {
        if (decision == ScreeningOutcome::In) {
            const Result<CourseId> course = m_courses.ensureOpen(write, form.citizen, form.on);
            if (!course) {
                return course.error();
            }
            screening.course = *course;
        } else if (before) {
            screening.course = before->id;
        }
        screening.id = write.newId<Screening>();
        ScreeningStore store(write.database());
        store.insert(write, screening);
        std::optional<Course> course = m_courses.find(screening.course);
        if (decision == ScreeningOutcome::In && basis && course && course->state == CourseState::Intake) {
            const auto started = m_courses.start(write, course->id, std::max(form.on, basis->givenOn));
            if (!started) {
                return started.error();
            }
            course = *started;
        }
        return RecordedScreening{
            screening.id, [this, kept = *store.find(screening.id), before, course] { return takeBack(kept, before, course); }};
    });
}

Result<void> Screenings::takeBack(const Screening& kept, const std::optional<Course>& before,
                                  const std::optional<Course>& after) {
    return m_session.write(QStringLiteral("screening.decide.undo"), [&](Write& write) -> Result<void> {
        const auto now = find(kept.id);
        if (!now) {
            return recordGone();
        }
        if (now != kept || References(write.database(), "screening", {"screening_answer"}).hasAny(kept.id.value())) {
            return recordTouched();
        }
        RecordRows(write.database(), RecordKind::Screening).remove(write, kept.id.value());
        return after && after != before ? m_courses.takeBack(write, before, *after) : Result<void>();
    });
}

bool Screenings::isWaitingForBasis(CitizenId citizen) const {
    const auto course = m_courses.current(citizen);
    const auto screening = latest(citizen);
    return course && course->state == CourseState::Intake && screening && screening->course == course->id &&
           screening->decision == ScreeningOutcome::In && !m_consents.basis(citizen);
}

std::optional<Screening> Screenings::find(ScreeningId id) const { return ScreeningStore(m_session.database()).find(id); }

QList<Screening> Screenings::forCitizen(CitizenId citizen) const {
    return ScreeningStore(m_session.database()).forCitizen(citizen);
}

std::optional<Screening> Screenings::latest(CitizenId citizen) const {
    const QList<Screening> screenings = forCitizen(citizen);
    const auto found =
        std::find_if(screenings.begin(), screenings.end(), [](const Screening& screening) { return !screening.isSecond(); });
    return found == screenings.end() ? std::nullopt : std::optional(*found);
}

} // namespace brobygger
