// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace brobygger {

/// Part of a whole that can always be counted again: "7 af 41".
struct CountedShare {
    int count = 0;
    int of = 0;

    bool operator==(const CountedShare&) const = default;
    /// From 0 to 1; nothing when there is nothing to share.
    std::optional<double> value() const;
};

/// Appointments by what became of them; from here come all no-show figures, on the page, in the report and on
/// the command line. Only appointments whose time has passed belong in it.
struct NoShowFigures {
    int attended = 0;
    int late = 0;
    int noShow = 0;
    int cancelledInTime = 0;
    int cancelledLate = 0;
    int cancelledByProvider = 0;
    int rescheduled = 0;
    int unknown = 0;
    int withoutOutcome = 0; ///< nothing entered yet

    bool operator==(const NoShowFigures&) const = default;

    /// Counts appointments with this outcome code; an empty one is "nothing entered yet", a code of the
    /// organisation's own is not known to the definition and counts as unknown.
    void add(const QString& outcome, int appointments = 1);
    NoShowFigures& operator+=(const NoShowFigures& more);
    /// Everything that was booked, whatever became of it.
    int booked() const;
};

/// The number of the definition below; it is printed with the figure and changes when the definition does.
inline constexpr int noShowDefinitionVersion = 1;

/// The primary definition: udeblevet / (mødt + kom for sent + udeblevet). Cancellations stand outside.
CountedShare noShowRate(const NoShowFigures& figures);
/// Udeblevet of everything that was booked: for comparison with figures that use that denominator.
CountedShare noShowsOfAllBooked(const NoShowFigures& figures);
/// Sent afbud of everything that was booked.
CountedShare lateCancellations(const NoShowFigures& figures);
/// Uoplyst, or nothing entered yet, of everything that was booked: how far the other figures can be trusted.
CountedShare shareUnknown(const NoShowFigures& figures);

/// The definition as a sentence, in the language of the screen.
QString noShowDefinition();
/// What may be said of one person, a plain count and never a rate: "Udeblevet fra 3 af 7 aftaler".
QString plainNoShowCount(const NoShowFigures& figures);

} // namespace brobygger
