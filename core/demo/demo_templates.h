// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/own_templates/own_template.h"

namespace brobygger {

class IdSource;

/// A letter to the citizen in other words than the program's, in two versions: tried, and not taken into use.
QList<OwnTemplate> makeDemoTemplates(QDate today, const QString& shippedCitizenLetter, IdSource& ids);

} // namespace brobygger
