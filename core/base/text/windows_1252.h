// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace brobygger {

/// Text as an older Windows program wrote it; Qt knows this encoding only on Windows.
QString fromWindows1252(const QByteArray& bytes);

} // namespace brobygger
