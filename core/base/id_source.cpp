// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id_source.h"

#include <QDateTime>
#include <algorithm>

namespace brobygger {

namespace {
constexpr qint64 millisecondsAt2020 = 1577836800000;
constexpr int sequenceBits = 12;
constexpr int deviceBits = 10;

qint64 tickOf(qint64 id) {
    const qint64 milliseconds = id >> (sequenceBits + deviceBits);
    const qint64 sequence = id & ((1 << sequenceBits) - 1);
    return (milliseconds << sequenceBits) | sequence;
}
} // namespace

IdSource::IdSource(int device, qint64 last)
    : m_device(device & ((1 << deviceBits) - 1))
    , m_lastTick(tickOf(last)) {}

void IdSource::goOnAfter(qint64 used) {
    const qint64 sequences = (1 << sequenceBits) - 1;
    const bool isOurs = ((used >> sequenceBits) & ((1 << deviceBits) - 1)) == m_device;
    // Within a millisecond the device counts before the sequence: after another's id only the next millisecond is higher.
    m_lastTick = std::max(m_lastTick, isOurs ? tickOf(used) : tickOf(used) | sequences);
}

qint64 IdSource::next() { return compose(QDateTime::currentMSecsSinceEpoch() - millisecondsAt2020); }

qint64 IdSource::compose(qint64 millisecondsSince2020) {
    m_lastTick = std::max(m_lastTick + 1, millisecondsSince2020 << sequenceBits);
    const qint64 milliseconds = m_lastTick >> sequenceBits;
    const qint64 sequence = m_lastTick & ((1 << sequenceBits) - 1);
    return (((milliseconds << deviceBits) | m_device) << sequenceBits) | sequence;
}

} // namespace brobygger
