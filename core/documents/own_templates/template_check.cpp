// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/own_templates/template_check.h"

#include "core/documents/letters/letter_fields.h"
#include "core/documents/own_templates/content_check.h"
#include "core/documents/own_templates/field_check.h"
#include "core/documents/own_templates/markup_check.h"
#include "core/documents/own_templates/own_templates_words.h"

#include <algorithm>

namespace brobygger {

TemplateProblems checkTemplate(DocumentKind kind, const QString& text) {
    TemplateProblems problems = checkFields(kind, text) + checkMarkup(kind, text) + checkContent(kind, text);
    if (problems.isEmpty()) {
        if (const Result<Template> parsed = Template::parse(text, fieldsOf(kind)); !parsed) {
            problems.append({1, parsed.error().message});
        }
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const TemplateProblem& a, const TemplateProblem& b) { return a.line < b.line; });
    return problems;
}

QString said(const TemplateProblem& problem) {
    return OwnTemplatesWords::tr("Line %1: %2").arg(problem.line).arg(problem.message);
}

} // namespace brobygger
