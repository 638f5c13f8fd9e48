// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/disclosure/protected_amounts.h"

namespace brobygger {

/// Looks at the numbers that are left once more, without the solver: as a patient reader would, narrowing what each hidden cell
/// can be by one sum after the other. Should an amount be told after all, everything that hangs together with it is hidden.
/// `told` are the positions of those that earlier reports tell by themselves, in order: nothing helps there. Returns how many
/// amounts had to be saved so: none, unless the program is wrong.
int checkHiding(LinkedNumbers& linked, const LinkedRelations& relations, const std::vector<ProtectedAmount>& amounts,
                const std::vector<size_t>& told);

} // namespace brobygger
