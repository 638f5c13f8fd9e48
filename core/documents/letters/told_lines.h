// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace brobygger {

/// What a letter to an offer told of the citizen, read from its html as it was kept, so that it is exactly what left: a line
/// for each row of its table, in Danish, said to the citizen ("dit navn: Bente Mikkelsen").
QStringList toldLines(const QString& offerLetterHtml);

} // namespace brobygger
