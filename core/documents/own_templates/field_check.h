// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/document.h"
#include "core/documents/own_templates/template_problem.h"

namespace brobygger {

/// What is wrong with the placeholders of a template of this kind: one that is misspelt, belongs to another kind, is not
/// escaped or takes in another file, and a part that is not closed.
TemplateProblems checkFields(DocumentKind kind, const QString& text);

} // namespace brobygger
