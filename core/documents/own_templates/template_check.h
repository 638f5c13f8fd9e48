// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/document.h"
#include "core/documents/own_templates/template_problem.h"

namespace brobygger {

/// Everything that keeps a text from being a template of this kind, by line: its fields, its HTML and what it lacks. Whatever
/// it says, a letter still holds only the values its kind has fields for.
TemplateProblems checkTemplate(DocumentKind kind, const QString& text);
/// A problem as a sentence with its line: "Line 3: …".
QString said(const TemplateProblem& problem);

} // namespace brobygger
