// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the shipped data a library to live in; the data itself is compiled in beside it.
