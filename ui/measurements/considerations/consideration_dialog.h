// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/considerations/work_consideration.h"

class QLineEdit;
class QWidget;

namespace brobygger {

class Form;
struct PageContext;
class Workspace;

/// Points at a word of illness at `field` while its words are written: saving does not stop for it.
void doubtIllness(Form& form, const QString& field, QLineEdit* words, const Workspace& workspace);

/// Opens the form of one consideration, over `parent`: a new one of the citizen when its id is invalid, otherwise one that
/// comes in the place of it.
void openConsideration(QWidget* parent, PageContext& context, const WorkConsideration& consideration);
/// Asks from which day it is not to be minded any more.
void openConsiderationEnd(QWidget* parent, PageContext& context, const WorkConsideration& consideration);

} // namespace brobygger
