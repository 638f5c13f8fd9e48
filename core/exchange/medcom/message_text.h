// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/medcom/message_tree.h"

#include <QDateTime>

namespace brobygger {

/// MedCom's FormattedText (Break, Space, Bold, …) as plain text, without white space around it.
QString plainTextOf(const MessageNode& formatted);
/// The same for a text whose marks, MedCom's or HTML's, stand in the text itself; a `<120` that is no mark stays.
QString plainTextOf(const QString& text);
/// Local wall time in Denmark of an instant with its offset, as FHIR writes it; invalid when it is none.
QDateTime danishWallTime(const QString& instant);
/// MIME for the extensions MedCom knows; application/octet-stream for others.
QString mimeOfExtension(const QString& extension);

} // namespace brobygger
