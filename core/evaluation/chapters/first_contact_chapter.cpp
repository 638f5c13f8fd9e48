// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/swedish_working_days.h"
#include "core/base/time/working_days.h"
#include "core/evaluation/chapters/contact_waits.h"
#include "core/evaluation/figures/periods.h"
#include "core/statistics/change/kaplan_meier.h"

#include <QHash>
#include <algorithm>

namespace brobygger {

namespace {
using ReceivedReferral = EvaluationRecords::Referral;

/// All days on which nobody counts on an answer: public holidays and the days most workplaces are closed.
constexpr ClosedDays allClosedDays{true, true, true};

const ReceivedReferral& receivedAt(const ChapterInput& input, int at) {
    return input.records.referrals[static_cast<size_t>(at)];
}

const EvaluationRecords::Course& courseOfReceived(const ChapterInput& input, const ReceivedReferral& referral) {
    return input.records.courses[static_cast<size_t>(referral.course)];
}

/// The last day on which a referral is answered in time.
class ContactDeadline final {
public:
    enum class Days { Calendar, Working };

    ContactDeadline(const Programme& programme, Days days)
        : m_number(static_cast<int>(programme.firstContactDays->value))
        , m_days(days)
        , m_isSwedish(programme.country == QLatin1String("SE")) {}

    QDate dayOf(QDate receivedOn) {
        if (m_days == Days::Calendar) {
            return receivedOn.addDays(m_number);
        }
        const auto known = m_known.constFind(receivedOn);
        return known != m_known.constEnd() ? *known : *m_known.insert(receivedOn, workingDay(receivedOn));
    }

private:
    QDate workingDay(QDate receivedOn) const {
        return m_isSwedish ? addSwedishWorkingDays(receivedOn, m_number) : addWorkingDays(receivedOn, m_number, allClosedDays);
    }

    int m_number;
    Days m_days;
    bool m_isSwedish;
    QHash<QDate, QDate> m_known; ///< to count working days anew for every referral takes long
};

/// Whether nobody could have reached the citizen in time: dead or moved by then, without contact.
bool isOutOfReach(const ChapterInput& input, const ReceivedReferral& referral, QDate deadlineDay) {
    const EvaluationRecords::Course& course = courseOfReceived(input, referral);
    if (referral.firstContactOn.isValid() || !course.closedOn.isValid() || course.closedOn > deadlineDay) {
        return false;
    }
    const QString outcome = input.records.words.text(course.outcome);
    return outcome == QLatin1String("dead") || outcome == QLatin1String("moved");
}

/// Reached within the deadline, of those whose deadline has come, however early they were reached.
FigureSource withinDeadline(const ChapterInput& input, const std::vector<int>& received, ContactDeadline deadline) {
    FigureSource share{{CountedUnit::Referral}, {CountedUnit::Referral}};
    for (const int at : received) {
        const ReceivedReferral& referral = receivedAt(input, at);
        const QDate day = deadline.dayOf(referral.receivedOn);
        if (day > input.stateDay || isOutOfReach(input, referral, day)) {
            continue;
        }
        share.whole.add(at);
        if (referral.firstContactOn.isValid() && referral.firstContactOn <= day) {
            share.part.add(at);
        }
    }
    return share;
}

void addWithinByPeriod(FigureBuilder& builder, const ChapterInput& input, const FigureSource& within) {
    const QList<EvaluationPeriod> months = monthsOf(input.from, input.stateDay);
    std::vector<FigureSource> shares(static_cast<size_t>(months.size()),
                                     FigureSource{{CountedUnit::Referral}, {CountedUnit::Referral}});
    const auto spread = [&](const Counted& referrals, Counted FigureSource::*side) {
        for (const int at : referrals.rows) {
            const int month = periodOf(months, receivedAt(input, at).receivedOn);
            (shares[static_cast<size_t>(month)].*side).add(at);
        }
    };
    spread(within.part, &FigureSource::part);
    spread(within.whole, &FigureSource::whole);
    std::vector<CountedPoint> points;
    for (size_t at = 0; at < shares.size(); ++at) {
        const EvaluationPeriod& month = months[static_cast<qsizetype>(at)];
        points.push_back(FigureBuilder::sharePoint(month.id, std::move(shares[at].part), std::move(shares[at].whole)));
        points.back().isPartial = month.isPartial;
    }
    builder.series(QStringLiteral("first_contact.within_by_period"), SeriesKind::Shares, std::move(points));
}

void addContactDeadlines(FigureBuilder& builder, const ChapterInput& input, const std::vector<int>& received) {
    if (!input.programme.firstContactDays) {
        return;
    }
    const QStringList days{QString::number(input.programme.firstContactDays->value)};
    FigureSource within = withinDeadline(input, received, ContactDeadline(input.programme, ContactDeadline::Days::Calendar));
    FigureSource working = withinDeadline(input, received, ContactDeadline(input.programme, ContactDeadline::Days::Working));
    builder.share({QStringLiteral("first_contact.within_deadline"), {}, days}, within.part, within.whole);
    builder.share({QStringLiteral("first_contact.within_working_days"), {}, days}, std::move(working.part),
                  std::move(working.whole));
    addWithinByPeriod(builder, input, within);
}

/// The longest first, so that those still waiting at a day are the first ones.
std::vector<ContactWait> contactWaitsOf(const ChapterInput& input, const std::vector<int>& received) {
    std::vector<ContactWait> waits;
    for (const int at : received) {
        waits.push_back(contactWaitOf(input, at));
    }
    std::stable_sort(waits.begin(), waits.end(), [](const ContactWait& a, const ContactWait& b) { return a.days > b.days; });
    return waits;
}

FigureSource sourceOfContactStep(const std::vector<ContactWait>& waits, const KaplanMeierStep& step) {
    FigureSource source{{CountedUnit::Referral}, {CountedUnit::Referral}};
    for (int at = 0; at < step.atRisk; ++at) {
        const ContactWait& wait = waits[static_cast<size_t>(at)];
        source.whole.add(wait.referral);
        if (wait.isReached && wait.days == static_cast<int>(step.time)) {
            source.part.add(wait.referral);
        }
    }
    return source;
}

void addContactCurve(FigureBuilder& builder, const std::vector<ContactWait>& waits, const KaplanMeier& curve) {
    std::vector<CountedPoint> points;
    for (const KaplanMeierStep& step : curve.steps) {
        if (step.events > 0) {
            points.push_back({.x = QString::number(static_cast<int>(step.time)),
                              .value = 1 - step.remaining.share,
                              .numerator = step.events,
                              .denominator = step.atRisk,
                              .source = builder.keepsSources() ? sourceOfContactStep(waits, step) : FigureSource{}});
        }
    }
    builder.series(QStringLiteral("first_contact.km"), SeriesKind::Curve, std::move(points));
}

void addContactWaits(FigureBuilder& builder, const ChapterInput& input, const std::vector<int>& received) {
    const std::vector<ContactWait> waits = contactWaitsOf(input, received);
    FigureSource source{{CountedUnit::Referral}, {CountedUnit::Referral}};
    Counted waiting{CountedUnit::Referral};
    std::vector<FollowUp> followUps;
    for (const ContactWait& wait : waits) {
        followUps.push_back({static_cast<double>(wait.days), wait.isReached});
        source.whole.add(wait.referral);
        if (wait.isReached) {
            source.part.add(wait.referral);
        } else if (!courseOfReceived(input, receivedAt(input, wait.referral)).closedOn.isValid()) {
            waiting.add(wait.referral);
        }
    }
    const KaplanMeier curve = kaplanMeier(followUps);
    const std::pair<const char*, double> quantiles[] = {
        {"first_contact.km_median", 0.5},
        {"first_contact.km_lower_quartile", 0.25},
        {"first_contact.km_upper_quartile", 0.75},
    };
    for (const auto& [id, share] : quantiles) {
        builder.number(id,
                       {.value = curve.timeUntil(share),
                        .numerator = static_cast<double>(source.part.size()),
                        .denominator = static_cast<double>(source.whole.size()),
                        .display = FigureDisplay::Days},
                       source);
    }
    builder.share("first_contact.waiting", std::move(waiting), source.whole, ShareInterval::None);
    addContactCurve(builder, waits, curve);
}
} // namespace

void addFirstContacts(FigureBuilder& builder, const ChapterInput& input) {
    const std::vector<int> received = receivedReferrals(input);
    addContactDeadlines(builder, input, received);
    addContactWaits(builder, input, received);
}

} // namespace brobygger
