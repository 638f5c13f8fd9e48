// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/own_templates/own_template_rules.h"

#include "core/documents/own_templates/own_templates_words.h"
#include "core/documents/own_templates/template_check.h"

#include <tuple>

namespace brobygger {

namespace {
constexpr qsizetype longestName = 80;
}

Problems check(const OwnTemplate& ownTemplate) {
    Problems problems;
    if (ownTemplate.name.trimmed().isEmpty()) {
        problems.error(QStringLiteral("name"), OwnTemplatesWords::tr("Give the template a name."));
    } else if (ownTemplate.name.size() > longestName) {
        problems.error(QStringLiteral("name"), OwnTemplatesWords::tr("The name is too long. 80 letters are enough."));
    }
    if (!ownTemplate.validFrom.isValid()) {
        problems.error(QStringLiteral("validFrom"), OwnTemplatesWords::tr("Enter the day from which it is used."));
    }
    if (const TemplateProblems found = checkTemplate(ownTemplate.kind, ownTemplate.text); !found.isEmpty()) {
        problems.error(QStringLiteral("text"), said(found.constFirst()));
    }
    return problems;
}

Result<void> mayBeChosen(const OwnTemplate& ownTemplate) {
    if (const TemplateProblems found = checkTemplate(ownTemplate.kind, ownTemplate.text); !found.isEmpty()) {
        return Error{ErrorKind::Format, said(found.constFirst()), {}};
    }
    if (!ownTemplate.seenOn.isValid()) {
        return Error{ErrorKind::Conflict, OwnTemplatesWords::tr("Look at the trial letter first."), {}};
    }
    return {};
}

std::optional<OwnTemplate> inForce(const QList<OwnTemplate>& templates, QDate day) {
    std::optional<OwnTemplate> found;
    const auto order = [](const OwnTemplate& one) { return std::tuple(one.validFrom, one.version, one.id); };
    for (const OwnTemplate& one : templates) {
        if (one.isChosen && one.validFrom <= day && (!found || order(*found) < order(one))) {
            found = one;
        }
    }
    return found;
}

bool isSuperseded(const OwnTemplate& other, const OwnTemplate& chosen, QDate today) {
    return other.id != chosen.id && other.isChosen && (chosen.validFrom <= today || other.validFrom >= chosen.validFrom);
}

} // namespace brobygger
