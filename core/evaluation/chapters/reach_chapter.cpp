// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/evaluation/chapters/chapters.h"

#include <algorithm>
#include <array>
#include <map>

namespace brobygger {

namespace {
constexpr QLatin1String unknownOfReach("unknown");
constexpr int funderAge = 60; ///< from this age on a funder of the programmes pays

/// A citizen suggested for the first time ever in the period, and how far they have come by the state day. A later step counts
/// in the earlier ones.
struct Suggested {
    int person = 0;
    int referral = 0; ///< the first one
    bool isReached = false;
    bool isAsked = false;
    bool isConsented = false;
    bool isIncluded = false;
    CodeWord refusalReason; ///< of the last no

    bool isDeclined = false;
};

/// What a citizen answered on the way in, over all their courses.
struct TakingPart {
    bool isAsked = false;
    QDate agreedOn;
    QDate refusedOn;
    CodeWord refusalReason;

    void add(const EvaluationRecords::Course& course) {
        isAsked = isAsked || course.askedOn.isValid() || course.agreedOn.isValid() || course.refusedOn.isValid();
        if (course.agreedOn.isValid() && (!agreedOn.isValid() || course.agreedOn > agreedOn)) {
            agreedOn = course.agreedOn;
        }
        if (course.refusedOn.isValid() && (!refusedOn.isValid() || course.refusedOn >= refusedOn)) {
            refusedOn = course.refusedOn;
            refusalReason = course.refusalReason;
        }
    }
    /// The later answer counts; a yes when both are of the same day.
    bool isYes() const { return agreedOn.isValid() && (!refusedOn.isValid() || agreedOn >= refusedOn); }
};

bool isIncludedPerson(const ChapterInput& input, int person) {
    const auto courses = input.index.coursesOfPerson.of(person);
    return std::any_of(courses.begin(), courses.end(),
                       [&input](int course) { return input.records.courses[static_cast<size_t>(course)].startedOn.isValid(); });
}

const EvaluationRecords::Referral& reachReferral(const ChapterInput& input, int referral) {
    return input.records.referrals[static_cast<size_t>(referral)];
}

/// The first referral of a person ever; -1 without one.
int firstReferralOf(const ChapterInput& input, int person) {
    int first = -1;
    for (const int referral : input.index.referralsOfPerson.of(person)) {
        if (first < 0 || reachReferral(input, referral).receivedOn < reachReferral(input, first).receivedOn) {
            first = referral;
        }
    }
    return first;
}

Suggested suggestedPerson(const ChapterInput& input, int person, int referral) {
    TakingPart consent;
    for (const int course : input.index.coursesOfPerson.of(person)) {
        consent.add(input.records.courses[static_cast<size_t>(course)]);
    }
    const auto referrals = input.index.referralsOfPerson.of(person);
    Suggested suggested;
    suggested.person = person;
    suggested.referral = referral;
    suggested.isIncluded = isIncludedPerson(input, person);
    suggested.isConsented = suggested.isIncluded || consent.isYes();
    suggested.isAsked = suggested.isConsented || consent.isAsked;
    suggested.isReached = suggested.isAsked || std::any_of(referrals.begin(), referrals.end(), [&input](int at) {
                              return reachReferral(input, at).firstContactOn.isValid();
                          });
    suggested.isDeclined = consent.refusedOn.isValid() && !suggested.isConsented;
    suggested.refusalReason = consent.refusalReason;
    return suggested;
}

std::vector<Suggested> suggestedPersons(const ChapterInput& input) {
    std::vector<Suggested> all;
    for (int person = 0; person < static_cast<int>(input.records.persons.size()); ++person) {
        const int first = firstReferralOf(input, person);
        if (first >= 0 && input.isInPeriod(reachReferral(input, first).receivedOn)) {
            all.push_back(suggestedPerson(input, person, first));
        }
    }
    return all;
}

Counted allSuggested(const std::vector<Suggested>& all) {
    Counted persons{CountedUnit::Person};
    for (const Suggested& one : all) {
        persons.add(one.person);
    }
    return persons;
}

Counted suggestedWith(const std::vector<Suggested>& all, bool Suggested::*step) {
    Counted persons{CountedUnit::Person};
    for (const Suggested& one : all) {
        if (one.*step) {
            persons.add(one.person);
        }
    }
    return persons;
}

/// Citizens with a referral in the period who had an earlier one.
Counted suggestedAgain(const ChapterInput& input) {
    Counted persons{CountedUnit::Person};
    for (int person = 0; person < static_cast<int>(input.records.persons.size()); ++person) {
        const int first = firstReferralOf(input, person);
        const auto referrals = input.index.referralsOfPerson.of(person);
        const bool isAgain = std::any_of(referrals.begin(), referrals.end(), [&](int at) {
            const QDate day = reachReferral(input, at).receivedOn;
            return input.isInPeriod(day) && day > reachReferral(input, first).receivedOn;
        });
        if (isAgain) {
            persons.add(person);
        }
    }
    return persons;
}

void addReachSteps(FigureBuilder& builder, const std::vector<Suggested>& all) {
    const Counted suggested = allSuggested(all);
    const Counted asked = suggestedWith(all, &Suggested::isAsked);
    const Counted consented = suggestedWith(all, &Suggested::isConsented);
    builder.count("reach.suggested", suggested);
    builder.share("reach.reached", suggestedWith(all, &Suggested::isReached), suggested);
    builder.share("reach.asked", asked, suggested);
    builder.share("reach.consented", consented, suggested);
    builder.share("reach.included", suggestedWith(all, &Suggested::isIncluded), suggested);
    builder.share("reach.consent_share", consented, asked);
    builder.share("reach.declined", suggestedWith(all, &Suggested::isDeclined), asked);
}

/// Those ever included against a number of the programme; left out where it names none.
void addReachOf(FigureBuilder& builder, const char* id, const Counted& included, const std::optional<SourcedNumber>& number) {
    if (!number || number->value <= 0) {
        return;
    }
    const auto ever = static_cast<double>(included.size());
    builder.number(id,
                   {.value = ever / static_cast<double>(number->value),
                    .numerator = ever,
                    .denominator = static_cast<double>(number->value),
                    .display = FigureDisplay::Percent},
                   {included, {}});
}

void addReachOfPlans(FigureBuilder& builder, const ChapterInput& input) {
    Counted included{CountedUnit::Person};
    for (int person = 0; person < static_cast<int>(input.records.persons.size()); ++person) {
        if (isIncludedPerson(input, person)) {
            included.add(person);
        }
    }
    addReachOf(builder, "reach.of_plan", included, input.programme.planned);
    addReachOf(builder, "reach.of_potential", included, input.programme.potential);
}

/// Those who declined without being registered, of the months that lie whole in the period.
void addAnonymous(FigureBuilder& builder, const ChapterInput& input) {
    double number = 0;
    for (const EvaluationRecords::Tally& tally : input.records.tallies) {
        const bool isWhole = tally.month >= input.from && tally.month.addMonths(1).addDays(-1) <= input.stateDay;
        number += isWhole ? tally.number : 0;
    }
    builder.number("reach.declined_anonymous", {.value = number, .numerator = number, .display = FigureDisplay::Count});
}

QString reachAgeGroup(int age) {
    static constexpr std::array<int, 7> begins{18, 30, 40, 50, 60, 70, 80};
    if (age < 0) {
        return unknownOfReach;
    }
    int from = 0;
    for (const int begin : begins) {
        if (age < begin) {
            return QStringLiteral("%1-%2").arg(from).arg(begin - 1);
        }
        from = begin;
    }
    return QStringLiteral("%1-").arg(from);
}

QString reachAgeSide(int age) {
    if (age < 0) {
        return unknownOfReach;
    }
    return age < funderAge ? QStringLiteral("under_60") : QStringLiteral("60_plus");
}

/// Included among suggested of each group, in the order of the groups' names.
template <class GroupOf>
void addReachGroups(FigureBuilder& builder, const char* id, const std::vector<Suggested>& all, GroupOf groupOf) {
    std::map<QString, FigureSource> groups;
    for (const Suggested& one : all) {
        const QString name = groupOf(one);
        FigureSource& group = groups[name.isEmpty() ? unknownOfReach : name];
        group.part.unit = CountedUnit::Person;
        group.whole.unit = CountedUnit::Person;
        group.whole.add(one.person);
        if (one.isIncluded) {
            group.part.add(one.person);
        }
    }
    std::vector<CountedPoint> points;
    for (auto& [name, group] : groups) {
        points.push_back(FigureBuilder::sharePoint(name, std::move(group.part), std::move(group.whole)));
    }
    builder.series(QLatin1String(id), SeriesKind::Groups, std::move(points));
}

void addWhoIsReached(FigureBuilder& builder, const ChapterInput& input, const std::vector<Suggested>& all) {
    const auto personOf = [&input](const Suggested& one) -> const EvaluationRecords::Person& {
        return input.records.persons[static_cast<size_t>(one.person)];
    };
    const auto ageOf = [&](const Suggested& one) {
        return ageOn(personOf(one).birthDate, reachReferral(input, one.referral).receivedOn);
    };
    const CodeWords& words = input.records.words;
    addReachGroups(builder, "reach.by_sex", all, [&](const Suggested& one) { return words.text(personOf(one).sex); });
    addReachGroups(builder, "reach.by_age", all, [&](const Suggested& one) { return reachAgeGroup(ageOf(one)); });
    addReachGroups(builder, "reach.by_60", all, [&](const Suggested& one) { return reachAgeSide(ageOf(one)); });
    addReachGroups(builder, "reach.by_parish", all, [&](const Suggested& one) { return words.text(personOf(one).parish); });
    addReachGroups(builder, "reach.by_clinic", all,
                   [&](const Suggested& one) { return words.text(reachReferral(input, one.referral).clinic); });
    addReachGroups(builder, "reach.by_source", all,
                   [&](const Suggested& one) { return words.text(reachReferral(input, one.referral).source); });
}

void addNoReasons(FigureBuilder& builder, const ChapterInput& input, const std::vector<Suggested>& all) {
    const Counted declined = suggestedWith(all, &Suggested::isDeclined);
    std::map<QString, Counted> reasons;
    for (const Suggested& one : all) {
        if (one.isDeclined) {
            const QString reason = input.records.words.text(one.refusalReason);
            Counted& persons = reasons[reason.isEmpty() ? unknownOfReach : reason];
            persons.unit = CountedUnit::Person;
            persons.add(one.person);
        }
    }
    std::vector<CountedPoint> points;
    for (auto& [reason, persons] : reasons) {
        points.push_back(FigureBuilder::sharePoint(reason, std::move(persons), declined));
    }
    builder.series(QStringLiteral("reach.no_reasons"), SeriesKind::Groups, std::move(points));
}
} // namespace

void addReach(FigureBuilder& builder, const ChapterInput& input) {
    const std::vector<Suggested> all = suggestedPersons(input);
    addReachSteps(builder, all);
    builder.count("reach.suggested_again", suggestedAgain(input));
    addReachOfPlans(builder, input);
    addAnonymous(builder, input);
    addWhoIsReached(builder, input, all);
    addNoReasons(builder, input, all);
}

} // namespace brobygger
