// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace brobygger {

/// Whether JSON text holds at most so many values and is nested at most so deep; told before it is parsed, since a parsed
/// document of tiny values takes many times the room of its text. Says nothing of whether it is JSON.
bool isJsonWithin(const QByteArray& json, int depth, qsizetype values);

} // namespace brobygger
