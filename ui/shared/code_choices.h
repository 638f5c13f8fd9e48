// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/forms/form.h"

namespace brobygger {

class Workspace;

/// What a stored code is called in the language of the screen.
QString codeWord(const Workspace& workspace, const QString& list, const QString& code);
/// The codes of a list that may be chosen today. With `none` there is an empty choice called so first; `kept` is the code a
/// record has, which stays a choice when it may no longer be chosen.
QList<Choice> codeChoices(const Workspace& workspace, const QString& list, const QString& none = {}, const QString& kept = {});

} // namespace brobygger
