// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time/clock.h"
#include "core/bundles/bundle.h"
#include "core/security/plain_files.h"
#include "core/storage/database_source.h"

#include <QTemporaryDir>
#include <memory>

namespace brobygger {

/// Which bundle is written, and how it is taken down: `takeDown` gives the file its name as the last of the same write.
struct BundleWriting {
    BundleLabel label;
    QList<CitizenId> citizens;
    std::function<Result<void>(const WriteFile& giveName)> takeDown;
};

/// Writes the citizens of a file and what their rows name as an encrypted file of its own, made by the same migrations. It says
/// nothing of who wrote what. As makeNewFile.
Result<void> writeBundle(Database& from, const BundleWriting& bundle, const QString& path, const QString& passphrase,
                         const Clock& clock);

/// A bundle that was opened: a copy of it, as encrypted as the bundle, which goes with the last who knows it.
struct BundleCopy {
    std::shared_ptr<QTemporaryDir> place;
    DatabaseSource source;
    BundleLabel label;
};

/// Copies a bundle and brings the copy up to this program's schema. Denied when the passphrase does not open it, NotFound when
/// it is not there, Conflict when its last day is over, Format when it is something else, of a newer program, or not whole.
Result<BundleCopy> openBundleCopy(const QString& path, const QString& passphrase, const Clock& clock);

} // namespace brobygger
