// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version.h"

namespace brobygger {

QString programVersion() { return QStringLiteral(BROBYGGER_VERSION); }

} // namespace brobygger
