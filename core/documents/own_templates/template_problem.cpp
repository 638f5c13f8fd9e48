// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/own_templates/template_problem.h"

namespace brobygger {

int lineOf(const QString& text, qsizetype at) {
    return static_cast<int>(QStringView(text).left(at).count(QLatin1Char('\n'))) + 1;
}

} // namespace brobygger
