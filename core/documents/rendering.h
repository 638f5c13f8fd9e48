// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/result.h"
#include "core/citizens/citizen.h"
#include "core/documents/letters/letter_draft.h"
#include "core/documents/templates/template.h"

namespace brobygger {

/// A letter of this kind from its shipped template, with what it lacks; whom it is about and goes to is set by the caller.
Result<LetterDraft> renderedLetter(DocumentKind kind, const TemplateValues& values);
/// The sentences of what is found in a text, hints and errors alike.
QStringList hintsOf(const Problems& problems);
/// The lines of a window for the citizen's own letters; none where the address is not known.
QStringList addressOf(const Citizen& citizen);

} // namespace brobygger
