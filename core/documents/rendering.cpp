// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/rendering.h"

#include "core/documents/letters/letter_fields.h"

namespace brobygger {

QStringList addressOf(const Citizen& citizen) {
    if (citizen.street.isEmpty() || citizen.postcode.isEmpty()) {
        return {};
    }
    return {citizen.fullName(), citizen.street, QStringLiteral("%1 %2").arg(citizen.postcode, citizen.town)};
}

Result<LetterDraft> renderedLetter(DocumentKind kind, const TemplateValues& values) {
    const Result<Template> shape = Template::shipped(toCode(kind), fieldsOf(kind));
    if (!shape) {
        return shape.error();
    }
    const RenderedTemplate rendered = shape->render(values);
    LetterDraft draft;
    draft.kind = kind;
    draft.title = documentKindLabel(kind);
    draft.html = rendered.html;
    draft.missing = rendered.missing;
    draft.required = rendered.required;
    draft.lacksOrganisation = hasOrganisationField(kind, rendered.required);
    return draft;
}

QStringList hintsOf(const Problems& problems) {
    QStringList hints;
    for (const Problem& problem : problems.list()) {
        hints.append(problem.message);
    }
    return hints;
}

} // namespace brobygger
