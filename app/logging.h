// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace brobygger {

/// Messages of Qt and of the program go to standard error with the time of day, and nowhere else: a log file
/// would be one more thing on the machine that nobody asked for. What is logged never holds personal data.
void installLogging();
/// The detail of an error, for whoever looks after the machine.
void logError(const Error& error);
/// The sentence of an error, for the screen; its detail goes to the log.
QString explain(const Error& error);

} // namespace brobygger
