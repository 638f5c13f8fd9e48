// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/forms/form.h"

namespace brobygger {

class Programmes;

/// The four kinds of organisation, which set wording and hjemmel; the values are those of the setting.
QList<Choice> organisationKindChoices();
/// The programmes that come with the program, by id, named in this language.
QList<Choice> programmeChoices(const QString& language);
/// These, and the ones that somebody has loaded into the file; a programme the file keeps has the name it has there.
QList<Choice> programmeChoices(const QString& language, const Programmes& programmes);

} // namespace brobygger
