// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/document.h"
#include "core/documents/own_templates/template_problem.h"

namespace brobygger {

/// The fields without which a letter of this kind makes no sense, whatever else it says.
QStringList neededFields(DocumentKind kind);
/// What a sheet of this kind must say word by word, because the law asks for it.
QStringList fixedWords(DocumentKind kind);

/// What a template of this kind lacks: its parts, its fields, its fixed words; what stands behind the window beside the
/// address; and whether it is too large.
TemplateProblems checkContent(DocumentKind kind, const QString& text);

} // namespace brobygger
