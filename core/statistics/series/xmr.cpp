// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/series/xmr.h"

#include "core/statistics/sample.h"

#include <algorithm>
#include <cstdlib>

namespace brobygger {

namespace {

constexpr double nhsFactor = 2.66;
constexpr double threeSigmaFactor = 3 / 1.128;
constexpr size_t runLength = 7;

int signOf(double value) { return value > 0 ? 1 : value < 0 ? -1 : 0; }

/// The rules look at windows of neighbouring periods; a gap is in no window.
class Rules {
public:
    Rules(const Series& values, double mean, const std::optional<Interval>& limits)
        : m_values(values)
        , m_side(values.size(), 0)
        , m_outside(values.size(), 0)
        , m_close(values.size(), 0) {
        for (size_t i = 0; i < values.size(); ++i) {
            if (!values[i])
                continue;
            const double value = *values[i];
            m_side[i] = signOf(value - mean);
            if (!limits)
                continue;
            m_outside[i] = value > limits->high ? 1 : value < limits->low ? -1 : 0;
            const double near = (limits->high - limits->low) / 2 * 2 / 3;
            m_close[i] = m_outside[i] == 0 && (value > mean + near || value < mean - near) ? 1 : 0;
        }
        markRuns();
    }

    PointRule ruleAt(size_t i) const {
        const bool above = m_side[i] > 0;
        if (m_outside[i] != 0)
            return m_outside[i] > 0 ? PointRule::AboveLimit : PointRule::BelowLimit;
        if (m_trend[i])
            return stepAt(i) > 0 ? PointRule::TrendUp : PointRule::TrendDown;
        if (m_close[i] && closeCompany(i))
            return above ? PointRule::TwoOfThreeAbove : PointRule::TwoOfThreeBelow;
        if (m_sevenOnOneSide[i])
            return above ? PointRule::SevenAbove : PointRule::SevenBelow;
        return PointRule::CommonCause;
    }

private:
    int step(size_t from) const {
        if (from + 1 >= m_values.size() || !m_values[from] || !m_values[from + 1])
            return 0;
        return signOf(*m_values[from + 1] - *m_values[from]);
    }
    /// Where two trends meet the later one gives the direction.
    int stepAt(size_t i) const {
        const bool goesOn = i + 1 < m_values.size() && m_trend[i + 1];
        return goesOn || i == 0 ? step(i) : step(i - 1);
    }

    void markRuns() {
        m_trend.assign(m_values.size(), false);
        m_sevenOnOneSide.assign(m_values.size(), false);
        for (size_t first = 0; first + runLength <= m_values.size(); ++first) {
            int steps = 0;
            int sides = 0;
            for (size_t i = first; i < first + runLength; ++i) {
                sides += m_side[i];
                steps += i + 1 < first + runLength ? step(i) : 0;
            }
            const bool trend = std::abs(steps) == static_cast<int>(runLength) - 1;
            const bool oneSide = std::abs(sides) == static_cast<int>(runLength);
            for (size_t i = first; i < first + runLength; ++i) {
                m_trend[i] = m_trend[i] || trend;
                m_sevenOnOneSide[i] = m_sevenOnOneSide[i] || oneSide;
            }
        }
    }

    /// Is there a window of three around the point, all on one side of the mean, with two close to the limit?
    bool closeCompany(size_t point) const {
        for (size_t first = point >= 2 ? point - 2 : 0; first <= point && first + 3 <= m_values.size(); ++first) {
            int close = 0;
            int sides = 0;
            for (size_t i = first; i < first + 3; ++i) {
                close += m_close[i];
                sides += m_side[i];
            }
            if (close >= 2 && std::abs(sides) == 3)
                return true;
        }
        return false;
    }

    const Series& m_values;
    std::vector<int> m_side;
    std::vector<int> m_outside;
    std::vector<int> m_close;
    std::vector<bool> m_trend;
    std::vector<bool> m_sevenOnOneSide;
};

int directionOf(PointRule rule) {
    switch (rule) {
    case PointRule::CommonCause: return 0;
    case PointRule::AboveLimit:
    case PointRule::TrendUp:
    case PointRule::TwoOfThreeAbove:
    case PointRule::SevenAbove: return 1;
    case PointRule::BelowLimit:
    case PointRule::TrendDown:
    case PointRule::TwoOfThreeBelow:
    case PointRule::SevenBelow: return -1;
    }
    return 0;
}

PointMeaning meaningOf(PointRule rule, Better better) {
    const int direction = directionOf(rule);
    if (direction == 0)
        return PointMeaning::CommonCause;
    if (better == Better::Neither)
        return direction > 0 ? PointMeaning::NeutralHigh : PointMeaning::NeutralLow;
    return (direction > 0) == (better == Better::Up) ? PointMeaning::Improvement : PointMeaning::Concern;
}

std::optional<Interval> around(double mean, std::optional<double> range, double factor) {
    if (!range)
        return {};
    return Interval{mean - factor * *range, mean + factor * *range};
}

} // namespace

Xmr xmr(const Series& values, Better better) {
    Xmr chart;
    chart.points.resize(values.size());
    std::vector<double> there;
    for (const auto& value : values) {
        if (value)
            there.push_back(*value);
    }
    chart.count = static_cast<int>(there.size());
    if (there.empty())
        return chart;
    const double mean = sampleOf(there).mean;
    chart.mean = mean;
    chart.meanRange = meanMovingRange(values, RangeScreening::None);
    chart.meanRangeScreened = meanMovingRange(values, RangeScreening::Once);
    chart.limits = around(mean, chart.meanRange, nhsFactor);
    chart.limitsScreened = around(mean, chart.meanRangeScreened, nhsFactor);
    chart.limitsThreeSigma = around(mean, chart.meanRange, threeSigmaFactor);
    chart.limitsThreeSigmaScreened = around(mean, chart.meanRangeScreened, threeSigmaFactor);
    const Rules rules(values, mean, chart.limitsScreened);
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            chart.points[i] = XmrPoint{rules.ruleAt(i), meaningOf(rules.ruleAt(i), better)};
    }
    return chart;
}

Assurance assurance(const Xmr& chart, double target, Better better) {
    if (!chart.limitsScreened || better == Better::Neither)
        return Assurance::Unknown;
    const bool alwaysAbove = chart.limitsScreened->low > target;
    const bool alwaysBelow = chart.limitsScreened->high < target;
    if (!alwaysAbove && !alwaysBelow)
        return Assurance::HitOrMiss;
    return alwaysAbove == (better == Better::Up) ? Assurance::Passes : Assurance::Fails;
}

} // namespace brobygger
