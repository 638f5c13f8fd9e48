// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace brobygger {

/// The passphrase for a verb: from the file named, else from the environment variable BROBYGGER_PASSPHRASE, else asked for at a
/// terminal without showing it. Invalid when there is none. The variable is gone afterwards, so that no program that is started
/// from here inherits it.
Result<QString> readPassphrase(const QString& passphraseFile);

/// What whoever wrote a passphrase file typed: UTF-8, UTF-16 or windows-1252, as editors of Windows and Linux write them. A
/// byte order mark and one line end at the end are no part of it; blanks are.
QString passphraseIn(const QByteArray& file);

} // namespace brobygger
