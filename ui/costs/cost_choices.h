// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/forms/form.h"

namespace brobygger {

class Workspace;

/// The kinds of cost in the language of the screen, with the one a record has already.
QList<Choice> costKindChoices(const Workspace& workspace, const QString& kept);
QString costKindWord(const Workspace& workspace, const QString& kind);
/// The funders of the programme in use, after "not said"; with the one a record has already.
QList<Choice> funderChoices(const Workspace& workspace, const QString& kept);
/// The name of a funder of the programme in use, else its id as it is.
QString funderWord(const Workspace& workspace, const QString& funder);
/// The kinds of price.
QList<Choice> priceKindChoices();

} // namespace brobygger
