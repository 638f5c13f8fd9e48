// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/price.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Opens the form of a price over `parent`: what it is for, amount, year and source, none without the others. Without a price
/// it is a new one, at first of an hour in this year; with one that has no id yet, a new one of its kind and year.
void openPrice(QWidget* parent, PageContext& context, const std::optional<Price>& price = std::nullopt);

} // namespace brobygger
