// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/release.h"

#include <QByteArray>

namespace brobygger {

/// What a report says and what stands behind it, as bytes for the register: the file is encrypted, so the ids stand in them as
/// they are.
QByteArray toBytes(const ReleasedCells& content);
/// The same back; nothing when the bytes are not whole.
std::optional<ReleasedCells> releasedCellsFromBytes(const QByteArray& bytes);

} // namespace brobygger
