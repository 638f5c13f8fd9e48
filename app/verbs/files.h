// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace brobygger {

/// The file a verb is told to read, whole or no more than `most` bytes of it. NotFound.
Result<QByteArray> readFile(const QString& path, qint64 most = -1);
/// Writes the file wholly or not at all. Storage.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace brobygger
