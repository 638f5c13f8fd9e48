// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace brobygger {

/// Makes ids that two laptops never make alike: 41 bits milliseconds since 2020-01-01 UTC, 10 bits device, 12 bits
/// sequence. When more than 4096 are asked for within a millisecond the sequence borrows from the next one.
/// Always real time, so that a run with a chosen calendar day never collides with an earlier one.
class IdSource {
public:
    /// `device` 0–1023 names this installation of the file. `last` is the highest id already used, so that a clock
    /// set back makes no id twice.
    explicit IdSource(int device, qint64 last = 0);
    virtual ~IdSource() = default;

    virtual qint64 next();
    /// Makes none at or below this one from now on: what another connection to the file has used.
    void goOnAfter(qint64 used);

protected:
    qint64 compose(qint64 millisecondsSince2020);

private:
    qint64 m_device;
    qint64 m_lastTick; ///< milliseconds and sequence together, without the device
};

} // namespace brobygger
