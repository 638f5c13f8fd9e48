// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace brobygger {

/// The one zone in which days and times of day are meant and shown, wherever the machine stands.
inline constexpr const char* wallZone = "Europe/Copenhagen";

/// An instant as the file keeps it (ISO 8601 in UTC) as the clock on the wall showed it in that zone; invalid when it is none.
QDateTime wallTimeOf(const QString& instant);

/// Where "today" comes from. Appointments and due dates are local wall time in `wallZone`, never the system's;
/// only created, changed and audit instants are UTC.
class Clock {
public:
    virtual ~Clock() = default;
    /// The wall time in `wallZone`, without a zone attached.
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
    /// The real instant, for audit lines and created stamps; never moved by a chosen calendar day.
    virtual QDateTime instant() const { return QDateTime::currentDateTimeUtc(); }
};

/// Real time, or a chosen calendar day (`--today`) at the real time of day.
class SystemClock final : public Clock {
public:
    explicit SystemClock(QDate chosenDay = {});
    QDateTime now() const override;

private:
    QDate m_chosenDay;
};

/// A clock that stands still until it is moved: for tests and the demo.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now)
        : m_now(std::move(now)) {}
    QDateTime now() const override { return m_now; }
    QDateTime instant() const override { return QDateTime(m_now.date(), m_now.time(), QTimeZone::utc()).toUTC(); }
    void moveTo(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace brobygger
