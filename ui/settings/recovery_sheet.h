// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QImage>
#include <QStringList>

class QPrinter;

namespace brobygger {

/// The sheet of paper that opens a file whose passphrase is forgotten. It names no organisation and nobody (letters L20).
struct RecoverySheet {
    QString file; ///< its name
    QDate printedOn;
    QStringList groups; ///< recoveryGroups
};

/// The groups as a QR code, black on white with its quiet zone, a point for each module; null when it could not be made.
QImage qrCode(const QString& text);
/// The page as text with the picture "qr".
QString recoverySheetHtml(const RecoverySheet& sheet);
/// Puts it on a printer. Storage when that refuses it.
Result<void> printRecoverySheet(QPrinter& printer, const RecoverySheet& sheet);

} // namespace brobygger
