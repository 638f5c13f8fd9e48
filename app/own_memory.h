// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace brobygger {

/// Keeps what the program holds and writes from everybody else on the machine: files are made for their owner alone, and its
/// memory goes into no core dump and is shown to no other program of the same user. A debugger starts the program itself, or
/// is root. Called first of all.
void keepToOwner();

/// After the lock: pictures of what was shown are forgotten, and free memory goes back to the system.
void releaseMemory();

} // namespace brobygger
