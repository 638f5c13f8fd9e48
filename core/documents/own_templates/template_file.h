// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/own_templates/own_template.h"

namespace brobygger {

/// A template as one .html file: a first line that says its kind, language and name, then its text, in UTF-8.
QByteArray templateFile(const OwnTemplate& ownTemplate);
/// The template in such a file, not saved yet. One without that first line is of `kind` and has no name. Format when it is no
/// text or larger than a template may be.
Result<OwnTemplate> templateFromFile(const QByteArray& bytes, DocumentKind kind);

} // namespace brobygger
