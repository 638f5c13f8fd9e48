// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/caseload/caseload_fields.h"

namespace brobygger {

/// The columns "Trin: <rung>" of a sheet of courses whose word is the id or the name of a rung of the programme's ladder:
/// field → id of the rung.
QHash<QString, QString> rungColumns(const CaseloadWords& words);
/// The fields of all such columns; one whose word is no rung says so at every cell. The property of a rung is rungProperty().
QList<ImportField<CourseLine>> rungFields(const CaseloadWords& words);
QString rungProperty(const QString& rung);

} // namespace brobygger
