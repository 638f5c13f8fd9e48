// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/extracts/extract.h"

#include <optional>

namespace brobygger {

/// An extract as it stands in its file. Of the words only those go along that a record names: the list of a file has the names
/// of all its partners and offers.
QByteArray toBytes(const Extract& extract);

/// The same back. The file is somebody else's: nothing for bytes that are no extract or were cut off, that name a record which
/// is not there, or that hold a day after the period or a number nobody can have entered.
std::optional<Extract> extractFromBytes(const QByteArray& bytes);

/// Whether the bytes begin as an extract of a newer version of this program does.
bool isOfNewerProgram(const QByteArray& bytes);

} // namespace brobygger
