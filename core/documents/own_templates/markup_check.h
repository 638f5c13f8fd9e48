// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/document.h"
#include "core/documents/own_templates/template_problem.h"

namespace brobygger {

/// The smallest letters a template of this kind may use, in points: what a citizen gets as a letter is larger.
double leastPoints(DocumentKind kind);

/// What is wrong with the HTML of a template of this kind: an element, an attribute or a property that has no place in a
/// letter, whatever could move text into the window or fetch something, letters that are too small.
TemplateProblems checkMarkup(DocumentKind kind, const QString& text);

} // namespace brobygger
