// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/own_templates/own_template.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// A copy of the program's own letter of this kind, to begin with.
OwnTemplate copyOfShipped(const Workspace& workspace, DocumentKind kind);

/// Called with a version that has been saved.
using TemplateSaved = std::function<void(OwnTemplateId)>;

/// Opens the editor of a template over a page: name, first day, text, the fields to put in, what is wrong with it while one
/// types, and the letter beside it. Saving makes a new version. What is typed is kept as a draft.
void openTemplate(QWidget* page, PageContext& context, const OwnTemplate& start, const TemplateSaved& saved = {});
/// The same for one that was read from a file and has mistakes, which are named at once; the file still has it, so there is no
/// draft.
void openReadTemplate(QWidget* page, PageContext& context, const OwnTemplate& read, const TemplateSaved& saved);

} // namespace brobygger
