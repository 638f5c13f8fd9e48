// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/import.h"

#include <array>
#include <functional>

namespace brobygger {

/// An address as the fields of a record hold it. It is one unit: halves of two addresses are never put together.
struct AddressParts {
    QString street;
    QString postcode;
    QString town;

    bool operator==(const AddressParts&) const = default;
};

/// One part of an address and the field that holds it.
struct AddressPart {
    QLatin1String field;
    QString AddressParts::*text;
};
inline constexpr std::array<AddressPart, 3> addressParts{AddressPart{QLatin1String("street"), &AddressParts::street},
                                                         AddressPart{QLatin1String("postcode"), &AddressParts::postcode},
                                                         AddressPart{QLatin1String("town"), &AddressParts::town}};
/// Whether the field holds a part of an address.
bool isAddressField(const QString& field);

/// What becomes of an address that a file says something about.
struct AddressMerge {
    AddressParts after;
    QList<FieldChange> kept = {}; ///< the parts that stay although the file says another address
};

/// The address after an import; `said` is empty where the file says nothing. Another address is taken as a whole: what it
/// leaves out is emptied. The one that stands there stays as a whole when the file has only a part of another, or when somebody
/// wrote a part of it by hand that the file does not say too. Without `isByHand` nothing was written by hand.
AddressMerge mergedAddress(const AddressParts& now, const AddressParts& said,
                           const std::function<bool(const QString& field)>& isByHand);

} // namespace brobygger
