// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/monthly_values.h"

#include "core/evaluation/chapters/contact_waits.h"
#include "core/evaluation/chapters/period_costs.h"
#include "core/evaluation/figures/periods.h"
#include "core/statistics/change/kaplan_meier.h"

namespace brobygger {

namespace {
constexpr double halfOfThem = 0.5;

std::vector<PeriodValue> valuesOf(const QList<EvaluationPeriod>& months) {
    std::vector<PeriodValue> values;
    for (const EvaluationPeriod& month : months) {
        values.push_back({.x = month.id, .value = {}, .isPartial = month.isPartial});
    }
    return values;
}

void addBooked(const QList<EvaluationPeriod>& months, QDate day, Money amount, std::vector<PeriodValue>& values) {
    PeriodValue& month = values[static_cast<size_t>(periodOf(months, day))];
    month.value = month.value.value_or(0) + inKroner(amount);
    ++month.units;
}
} // namespace

std::vector<PeriodValue> waitsByMonth(const ChapterInput& input) {
    const QList<EvaluationPeriod> months = monthsOf(input.from, input.stateDay);
    std::vector<std::vector<FollowUp>> waits(static_cast<size_t>(months.size()));
    for (const int at : receivedReferrals(input)) {
        const FollowedRecord wait = contactWaitOf(input, at);
        const int month = periodOf(months, input.records.referrals[static_cast<size_t>(at)].receivedOn);
        waits[static_cast<size_t>(month)].push_back({static_cast<double>(wait.days), wait.hasCome});
    }
    std::vector<PeriodValue> values = valuesOf(months);
    for (size_t month = 0; month < values.size(); ++month) {
        values[month].units = static_cast<double>(waits[month].size());
        values[month].value = kaplanMeier(std::move(waits[month])).timeUntil(halfOfThem);
    }
    return values;
}

std::vector<PeriodValue> bookedByMonth(const ChapterInput& input) {
    const QList<EvaluationPeriod> months = monthsOf(input.from, input.stateDay);
    std::vector<PeriodValue> values = valuesOf(months);
    for (PeriodValue& month : values) {
        month.value = 0; // nothing booked is an amount
    }
    for (const auto& appointment : input.records.appointments) {
        if (appointment.transportPrice && input.isAppointmentInPeriod(appointment.day)) {
            addBooked(months, appointment.day, *appointment.transportPrice, values);
        }
    }
    for (const auto& cost : input.records.costs) {
        if (cost.amount && isCostOfPeriod(input, cost)) {
            addBooked(months, cost.day, *cost.amount, values);
        }
    }
    return values;
}

} // namespace brobygger
