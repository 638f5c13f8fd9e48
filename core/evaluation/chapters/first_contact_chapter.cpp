// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/swedish_working_days.h"
#include "core/base/time/working_days.h"
#include "core/evaluation/chapters/contact_waits.h"
#include "core/evaluation/figures/periods.h"

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

FollowedRecords contactWaits(const ChapterInput& input, const std::vector<int>& received) {
    std::vector<FollowedRecord> waits;
    for (const int at : received) {
        waits.push_back(contactWaitOf(input, at));
    }
    return {CountedUnit::Referral, std::move(waits)};
}

/// Not reached, and their course is still open.
Counted stillWaiting(const ChapterInput& input, const std::vector<int>& received) {
    Counted waiting{CountedUnit::Referral};
    for (const int at : received) {
        const ReceivedReferral& referral = receivedAt(input, at);
        if (!referral.firstContactOn.isValid() && !courseOfReceived(input, referral).closedOn.isValid()) {
            waiting.add(at);
        }
    }
    return waiting;
}

void addContactWaits(FigureBuilder& builder, const ChapterInput& input, const std::vector<int>& received) {
    const FollowedRecords waits = contactWaits(input, received);
    const FigureSource source{waits.come(), waits.all()};
    const std::pair<const char*, double> quantiles[] = {
        {"first_contact.km_median", 0.5},
        {"first_contact.km_lower_quartile", 0.25},
        {"first_contact.km_upper_quartile", 0.75},
    };
    for (const auto& [id, share] : quantiles) {
        builder.number(id,
                       {.value = waits.firstDayWith(share),
                        .numerator = static_cast<double>(source.part.size()),
                        .denominator = static_cast<double>(source.whole.size()),
                        .display = FigureDisplay::Days},
                       source);
    }
    builder.share("first_contact.waiting", stillWaiting(input, received), source.whole, ShareInterval::None);
    builder.series(QStringLiteral("first_contact.km"), SeriesKind::Curve, waits.points(FollowedRecords::Shown::Come));
}
} // namespace

void addFirstContacts(FigureBuilder& builder, const ChapterInput& input) {
    const std::vector<int> received = receivedReferrals(input);
    addContactDeadlines(builder, input, received);
    addContactWaits(builder, input, received);
}

} // namespace brobygger
