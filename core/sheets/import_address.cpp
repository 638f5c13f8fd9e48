// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/import_address.h"

#include "core/base/text/text.h"

#include <algorithm>

namespace brobygger {

namespace {

bool areBothThere(const QString& one, const QString& other) { return !one.isEmpty() && !other.isEmpty(); }

bool isOther(const QString& now, const QString& said) { return areBothThere(now, said) && foldedText(now) != foldedText(said); }

bool hasPlace(const AddressParts& address) { return !address.postcode.isEmpty() || !address.town.isEmpty(); }

/// The postcode decides: a town has several names. A postcode beside a town alone cannot be told to be the same place.
bool isOtherPlace(const AddressParts& now, const AddressParts& said) {
    if (areBothThere(now.postcode, said.postcode)) {
        return isOther(now.postcode, said.postcode);
    }
    if (areBothThere(now.town, said.town)) {
        return isOther(now.town, said.town);
    }
    return hasPlace(now) && hasPlace(said);
}

/// Whether taking what is said would leave a half of the address that stands there beside it.
bool isHalfOfAnother(const AddressParts& now, const AddressParts& said) {
    const bool lacksStreet = said.street.isEmpty() && !now.street.isEmpty();
    const bool lacksPlace = !hasPlace(said) && hasPlace(now);
    return (isOtherPlace(now, said) && lacksStreet) || (isOther(now.street, said.street) && lacksPlace);
}

AddressParts taken(const AddressParts& now, const AddressParts& said) {
    AddressParts after = now;
    if (isOtherPlace(now, said)) {
        after.postcode.clear();
        after.town.clear(); // that of a new postcode is filled in by those who put the address on a record
    }
    for (const AddressPart& part : addressParts) {
        if (!(said.*part.text).isEmpty()) {
            after.*part.text = said.*part.text;
        }
    }
    return after;
}

/// Whether the file says the part that stands there too. A postcode says its town.
bool isConfirmed(const AddressPart& part, const AddressParts& now, const AddressParts& said) {
    const bool isTownOfPostcode =
        part.text == &AddressParts::town && said.town.isEmpty() && !now.postcode.isEmpty() && said.postcode == now.postcode;
    return said.*part.text == now.*part.text || isTownOfPostcode;
}

} // namespace

bool isAddressField(const QString& field) {
    return std::any_of(addressParts.begin(), addressParts.end(),
                       [&field](const AddressPart& part) { return part.field == field; });
}

AddressMerge mergedAddress(const AddressParts& now, const AddressParts& said,
                           const std::function<bool(const QString& field)>& isByHand) {
    const AddressParts after = taken(now, said);
    if (after == now) {
        return {now};
    }
    const auto isOwn = [&](const AddressPart& part) { return isByHand && !(now.*part.text).isEmpty() && isByHand(part.field); };
    const bool isHalf = isHalfOfAnother(now, said);
    const bool isProtected = std::any_of(addressParts.begin(), addressParts.end(),
                                         [&](const AddressPart& part) { return isOwn(part) && !isConfirmed(part, now, said); });
    if (!isHalf && !isProtected) {
        return {after};
    }
    AddressMerge merge{now};
    for (const AddressPart& part : addressParts) {
        const QString& text = said.*part.text;
        if (!text.isEmpty() && text != now.*part.text) {
            const KeptBecause why = isHalf        ? KeptBecause::HalfAddress
                                    : isOwn(part) ? KeptBecause::ByHand
                                                  : KeptBecause::AddressByHand;
            merge.kept.append({part.field, now.*part.text, text, why});
        }
    }
    return merge;
}

} // namespace brobygger
