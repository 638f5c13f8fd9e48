// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/letter.h"
#include "core/documents/templates/template.h"

namespace brobygger {

/// What a trial letter of this kind says: an invented person, and the sender as it is, or an invented one where nothing has
/// been entered yet. In Danish, as the letter is.
TemplateValues trialValues(DocumentKind kind, const LetterSender& sender, QDate date);
/// A template of this kind filled with them, as the paper takes it. Format with what is wrong with it.
Result<QString> trialLetter(DocumentKind kind, const QString& text, const LetterSender& sender, QDate date);

} // namespace brobygger
