// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/disclosure/numbers/linked_numbers.h"

namespace brobygger {

/// Where a report of the same period has left the house, its numbers are printed again, also those that were hidden, so that
/// nobody sees in the difference of two reports what one person did. A number that differs for at least as many persons as the
/// threshold is printed anew, and noted in `corrected`. A number that the earlier report did not have is new.
void reprintEarlierNumbers(LinkedNumbers& linked, Evaluation& evaluation, const std::vector<Release>& earlier);

} // namespace brobygger
