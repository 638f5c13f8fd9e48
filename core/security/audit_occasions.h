// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// On what occasion a line of the log was written, in words: "Appointments", "Consents, taken back". The log keeps it as a code
/// (`consent.record.undo`); one whose subject this program does not know stands as it is.
QString occasionInWords(const QString& purpose);

} // namespace brobygger
