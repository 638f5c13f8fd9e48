// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace brobygger {

/// An address within its town as registers keep it: each part in a column of its own.
struct StreetParts {
    QString street; ///< its name; some sheets have the number here too
    QString houseNumber;
    QString floor;
    QString door;

    bool operator==(const StreetParts&) const = default;
};

/// One part beside the street, and the field of a sheet that brings it.
struct StreetPart {
    QLatin1String field;
    QString StreetParts::*text;
};
inline constexpr std::array<StreetPart, 3> streetParts{StreetPart{QLatin1String("house_number"), &StreetParts::houseNumber},
                                                       StreetPart{QLatin1String("floor"), &StreetParts::floor},
                                                       StreetPart{QLatin1String("door"), &StreetParts::door}};

/// The parts as one line: "Storegade 12B, 1. tv", "Storegade 12, st. 3". A part that cannot be read stands there as it was
/// written; one that stands in the street already is not repeated. Empty without a street.
QString streetLineOf(const StreetParts& parts);

} // namespace brobygger
