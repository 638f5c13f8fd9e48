// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hsds/hsds_package.h"

namespace brobygger {

/// A directory whose rows cannot be taken for those of another directory that was imported before.
struct ToldApart {
    HsdsPackage package; ///< as it came, but for the ids that belong to somebody else here: s1 is then s1~2
    /// Services that are new though their id was known: the id they have now → what the service of the known id is called.
    QHash<QString, QString> namesakes;
};

/// Many directories number their rows, so an id alone says nothing across them. A row is the one that stands here when its id
/// is one of those that are handed out once in the world (a UUID that is no digest of words); or when it says so otherwise:
/// - a service by its name; also under another name, where at least half of the services that its organization has here are
///   known by theirs, or where its only one belongs to an organization of the same name;
/// - an organization, place or term by its name, or by a service that is known and names it here, too;
/// - every other row by what it belongs to.
/// Any other row with a known id gets an id of its own, by which it is found again when the same directory comes once more.
///
/// `stored` is what was imported before, `now` the same with the offers as they are.
ToldApart toldApart(const HsdsPackage& arriving, const HsdsPackage& stored, const HsdsPackage& now);

} // namespace brobygger
