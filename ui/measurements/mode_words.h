// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/measurement.h"

namespace brobygger {

/// How a questionnaire was answered, in the language of the screen.
QString modeWord(AnswerMode mode);

} // namespace brobygger
