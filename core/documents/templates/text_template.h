// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

namespace brobygger {

/// Fills a plain-text template of resources/templates ("answer_status"). A line whose placeholder has nothing to say is left
/// out. NotFound when there is no such template, Format naming a placeholder that is not known.
Result<QString> fillTextTemplate(const QString& name, const QHash<QString, QString>& values);

} // namespace brobygger
