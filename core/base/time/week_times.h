// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

namespace brobygger {

enum class DayPart { Morning, Afternoon, Evening }; ///< before 12, 12–17, from 17

/// The part of the day in which something starts.
inline DayPart dayPartOf(QTime start) {
    if (start < QTime(12, 0)) {
        return DayPart::Morning;
    }
    return start < QTime(17, 0) ? DayPart::Afternoon : DayPart::Evening;
}

/// Parts of the week somebody has time in: 7 days × morning, afternoon, evening.
class WeekTimes {
public:
    WeekTimes() = default;
    /// From the stored number; bits beyond the week are dropped.
    explicit WeekTimes(int bits)
        : m_bits(static_cast<quint32>(bits) & everyBit) {}

    void add(int weekday, DayPart part) { m_bits |= bit(weekday, part); } ///< weekday 1 = Monday
    void remove(int weekday, DayPart part) { m_bits &= ~bit(weekday, part); }
    bool contains(int weekday, DayPart part) const { return (m_bits & bit(weekday, part)) != 0; }
    bool isEmpty() const { return m_bits == 0; }
    bool isWholeWeek() const { return m_bits == everyBit; }
    int bits() const { return static_cast<int>(m_bits); }

    bool operator==(const WeekTimes&) const = default;

private:
    static constexpr quint32 everyBit = (1U << 21U) - 1U;
    static quint32 bit(int weekday, DayPart part) {
        return 1U << static_cast<unsigned>((weekday - 1) * 3 + static_cast<int>(part));
    }

    quint32 m_bits = 0;
};

/// mon_morning,tue_evening: as it is stored. Reading leaves out words it does not know.
QString weekTimesText(WeekTimes times);
WeekTimes weekTimesFromText(const QString& text);

} // namespace brobygger
