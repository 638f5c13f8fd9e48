// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/commitment.h"
#include "ui/kit/labels/chip.h"

namespace brobygger {

/// Its state: open, kept …; of one that is late by how many days.
ChipText commitmentChip(const Commitment& commitment, QDate today);
/// Who made it: the partner, or we ourselves.
QString commitmentOwner(const CommitmentRow& row);
/// The day it is due, or that it goes on.
QString commitmentDay(const Commitment& commitment);

} // namespace brobygger
