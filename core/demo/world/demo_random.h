// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <string_view>

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

/// Dice of their own for one subject, and one citizen where it is a citizen's: what is added to a demo later leaves all other
/// throws as they were. The subject by FNV-1a.
inline DemoRandom separateDice(quint64 seed, std::string_view subject, int number = 0) {
    quint64 state = 0xcbf29ce484222325ULL ^ seed;
    for (const char letter : subject) {
        state = (state ^ static_cast<unsigned char>(letter)) * 0x100000001b3ULL;
    }
    return DemoRandom(state + static_cast<quint64>(number) * 0xd1b54a32d192ed03ULL);
}

} // namespace brobygger
