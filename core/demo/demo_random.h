// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace brobygger {

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every machine, which the standard distributions are not.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed) {}

    quint64 next() {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }
    /// 0 ≤ x < 1.
    double share() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    bool chance(double probability) { return share() < probability; }
    /// from ≤ x ≤ to.
    int between(int from, int to) {
        return to <= from ? from : from + static_cast<int>(next() % static_cast<quint64>(to - from + 1));
    }
    template <class T> const T& oneOf(const QList<T>& list) {
        return list.at(static_cast<qsizetype>(next() % static_cast<quint64>(list.size())));
    }

private:
    quint64 m_state;
};

} // namespace brobygger
