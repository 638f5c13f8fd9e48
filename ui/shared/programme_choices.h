// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/forms/form.h"

namespace brobygger {

/// The four kinds of organisation, which set wording and hjemmel; the values are those of the setting.
QList<Choice> organisationKindChoices();
/// The programmes that come with the program, by id, named in this language.
QList<Choice> programmeChoices(const QString& language);

} // namespace brobygger
