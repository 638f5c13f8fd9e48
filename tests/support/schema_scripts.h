// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace brobygger {

/// The numbers of the scripts in resources/schema, the oldest first.
QList<int> schemaVersions();
/// The SQL of one of them; the test fails where there is none.
QByteArray schemaScript(int version);

} // namespace brobygger
