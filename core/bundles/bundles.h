// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/bundles/bundle_file.h"
#include "core/bundles/receiving.h"
#include "core/storage/files/file_identity.h"
#include "core/storage/records/change_feed.h"

namespace brobygger {

class Workspace;

/// How many days ahead a bundle may be opened at most, and what a form proposes.
inline constexpr int mostBundleDays = 90;
inline constexpr int proposedBundleDays = 14;

/// What is wrong with a hand-over, by the fields basis, organisation, person and opensUntil. Nobody whose data are restricted
/// is handed over. To another organisation a consent
/// of each citizen is needed that names it and all kinds of information that go along (rights §10).
Problems checkBundle(const Workspace& workspace, const BundleWish& wish);

/// A bundle that was written and taken down.
struct MadeBundle {
    QString path;
    std::optional<FileIdentity> identity; ///< of the file
    QList<CitizenHandOver> handOvers;
};
/// Writes the bundle and takes it down for each citizen of it. Invalid with the problems of checkBundle, or for a passphrase
/// that is too weak; otherwise as writeBundle. Takes seconds.
Result<MadeBundle> handOver(Workspace& workspace, const BundleWish& wish, const QString& path, const QString& passphrase);
/// Deletes the file and what was taken down of it. Conflict when it does not lie there any more: somebody may have it.
Result<void> takeBackHandOver(Workspace& workspace, const MadeBundle& made);

/// A bundle that was opened, with who of this file its citizens may be.
struct OpenedBundle {
    BundleCopy copy;
    QList<BundledCitizen> citizens;
};
/// As openBundleCopy. Takes seconds.
Result<OpenedBundle> openBundle(const Workspace& workspace, const QString& path, const QString& passphrase);
/// The citizen of this file under whom this one stands best: the same record; nothing when it is not here.
BundleChoice proposedChoice(const BundledCitizen& citizen);

/// What came in, for taking it back and for telling it.
struct ReceivedBundle {
    ReceivedRows received;
    int asNew = 0;
    int under = 0;
    Changes changes; ///< for the feed of another workspace on the same file
};
/// All that was chosen, in one write. Invalid when nothing is chosen, when a citizen is to be new who is here already, or when
/// somebody to stand under is gone; Conflict when its last day is over.
Result<ReceivedBundle> receiveBundle(Workspace& workspace, const OpenedBundle& bundle, const QList<BundleChoice>& choices);
/// Takes out everything that came in; what is shared stays when something else names it by now. Conflict when somebody has
/// worked on it since.
Result<void> takeBackReceived(Workspace& workspace, const ReceivedBundle& received);

} // namespace brobygger
